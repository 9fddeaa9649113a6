"""Parts and wholes: which cards are pointed out, and which of them weigh (breakdowns.md §2.2(2))."""

from __future__ import annotations

from scoring_cases import b07, b11, b12
from scoring_logs import decide, promise, read, tap

from game.scoring import evaluate
from game.scoring.card import shown, weighing
from game.scoring.counts import counted

QUEUE = [*b12.ASKED, *b12.TO_NAT]
"""Two questions that waited (B05), and the pattern that gathers them (B12)."""
FALLEN = [promise(1, "plan", "gata", "decide", "d1", 1), decide(2, "gata", "d2")]
"""A promise that fell (B09), and the order that it led to (B07)."""


def types_of(cards):
    return [card.type for card in cards]


def cards_of(there, log):
    return evaluate(there, read(there, log)).cards()


def test_the_parts_stand_back_for_the_whole():
    assert types_of(shown(cards_of(b12.ROUTES, QUEUE))) == ["B12"]
    assert types_of(shown(cards_of(b11.PAIR, b11.LOG))) == ["B11"]
    assert types_of(shown(cards_of(b07.ORDER, FALLEN))) == ["B07"]


def test_the_parts_stand_for_themselves_when_the_whole_does_not_hold():
    for reason in ("talked", "not_us"):
        queue = cards_of(b12.ROUTES, [*QUEUE, tap("queue:nat", reason)])
        assert types_of(shown(queue)) == ["B05", "B05", "B12"]
        assert types_of(weighing(queue)) == ["B05", "B05"]
        order = cards_of(b07.ORDER, [*FALLEN, tap("order:d1_d2", reason)])
        assert types_of(shown(order)) == types_of(weighing(order)) == ["B09", "B07"]
    confirmed = [*FALLEN, {"round": 4, "type": "card.confirmed", "card": "order:d1_d2"}]
    assert types_of(shown(cards_of(b07.ORDER, confirmed))) == ["B07"]


def test_a_pattern_weighs_nothing_and_what_was_led_to_weighs_for_the_promise():
    assert types_of(weighing(cards_of(b12.ROUTES, QUEUE))) == ["B05", "B05"]
    assert types_of(weighing(cards_of(b11.PAIR, b11.LOG))) == ["B01", "B01"]
    assert types_of(weighing(cards_of(b07.ORDER, FALLEN))) == ["B07"]
    assert [card.is_pattern for card in cards_of(b11.PAIR, b11.LOG)] == [False, False, True]


def test_the_groups_word_on_a_card_is_its_word_on_what_it_stands_on():
    there, log = b12.ROUTES, [*QUEUE, tap("reply:1", "talked"), tap("reply:2", "not_us")]
    scoring = evaluate(there, read(there, log))
    stood = {one.id: status for one, status in counted(scoring.requirements, scoring.cards())}
    assert (stood["reply:1"], stood["reply:2"]) == ("met", "excluded")


def test_a_pattern_has_no_word_of_its_own_on_what_it_gathers():
    there, log = b12.ROUTES, [*QUEUE, tap("queue:nat", "talked")]
    scoring = evaluate(there, read(there, log))
    stood = {one.id: status for one, status in counted(scoring.requirements, scoring.cards())}
    assert (stood["reply:1"], stood["reply:2"]) == ("missed", "missed")
