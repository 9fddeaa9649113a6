"""Chairs that change during a game (breakdowns.md §2.2(7))."""

from __future__ import annotations

from typing import Any

from scoring_logs import D, address, answer, ask, decide, item, meet, promise, read, scenario, share

from game.core.events import Event
from game.scoring import evaluate

HEAR = scenario(D("d1", "plan", (1, 2), {"nat": "consult"}))


def seat(round_: int, kind: str, by: str, *to: str) -> dict[str, Any]:
    return {"round": round_, "type": f"seat.{kind}", "by": by, **({"to": list(to)} if to else {})}


def status(there, log, requirement="heard:d1:nat") -> str:
    [found] = [one.status for one in evaluate(there, log).requirements if one.id == requirement]
    return found


def test_a_chair_that_is_filled_again_counts_again():
    log = read(HEAR, [seat(1, "absent", "nat"), seat(1, "filled", "nat"), decide(2, "plan", "d1")])
    assert status(HEAR, log) == "missed"
    assert [card.type for card in evaluate(HEAR, log).cards()] == ["B01"]


def test_a_role_that_gets_its_own_player_is_no_longer_the_same_player():
    doubled = [seat(1, "doubled", "nat", "plan"), decide(2, "plan", "d1")]
    assert evaluate(HEAR, read(HEAR, doubled)).cards() == ()
    alone = [seat(1, "doubled", "nat", "plan"), seat(1, "filled", "nat"), decide(2, "plan", "d1")]
    assert [card.type for card in evaluate(HEAR, read(HEAR, alone)).cards()] == ["B01"]


def test_a_chair_filled_after_the_decision_asks_nothing_of_it():
    log = [seat(1, "absent", "nat"), decide(1, "plan", "d1"), seat(1, "filled", "nat")]
    assert status(HEAR, read(HEAR, log)) == "excluded"


def test_a_chair_that_changes_after_its_round_has_ended_changes_nothing_that_closed():
    short = scenario(D("d1", "plan", (1, 1), {"nat": "consult"}), D("d2", "nat", (1, 4)))
    log = [*read(short, [seat(1, "absent", "nat")]), Event("round.ended", 0), *read(short, [seat(1, "filled", "nat")])]
    assert status(short, log) == "excluded"


def test_a_promise_with_a_date_that_has_passed_is_a_promise_without_a_date():
    there = scenario(D("d1", "plan", (1, 4), needs=("i1",)), items=(item("i1", "nat"),))
    late = read(there, [promise(1, "nat", "plan", "share", "i1", 1)])
    scored = evaluate(there, [Event("round.ended", 0), *late])
    assert [one.id for one in scored.requirements if one.kind == "promise"] == []


# What came about while it was excluded ----------------------------------------------------------------

NEED = scenario(D("d1", "plan", (1, 4), {"nat": "consult"}, needs=("i1",)), items=(item("i1", "nat"),))


def test_a_promise_kept_while_one_player_had_both_roles_is_kept_when_they_part():
    log = [
        promise(1, "nat", "plan", "share", "i1", 3), seat(1, "doubled", "nat", "plan"),
        seat(2, "filled", "nat"),
    ]  # fmt: skip
    scoring = evaluate(NEED, read(NEED, log))
    assert status(NEED, read(NEED, log), "promise:k1") == "met"
    assert [card.type for card in scoring.cards()] == []


def test_a_talk_while_one_player_had_both_roles_has_heard_when_they_part():
    log = [seat(1, "doubled", "nat", "plan"), meet(1, "d1", "nat", "gata"), seat(1, "filled", "nat"), decide(2, "plan", "d1")]
    assert status(HEAR, read(HEAR, log)) == "met"
    assert evaluate(HEAR, read(HEAR, log)).cards() == ()


def test_an_order_kept_while_one_player_had_both_decisions_is_kept_when_they_part():
    there = scenario(D("d1", "plan", (1, 4)), D("d2", "nat", (1, 4)), produces=(("d1", "d2"),))
    log = [seat(1, "doubled", "nat", "plan"), decide(1, "plan", "d1"), seat(1, "filled", "nat"), decide(2, "nat", "d2")]
    assert status(there, read(there, log), "order:d1_d2") == "met"


def test_a_question_answered_while_it_was_excluded_is_answered():
    log = [
        ask(1, "plan", "nat", "d1"), seat(1, "absent", "nat"), meet(1, "d1", "plan", "nat"), answer(1, "nat", "d1"),
        seat(1, "filled", "nat"),
    ]  # fmt: skip
    assert status(HEAR, read(HEAR, log), "reply:1") == "met"


def test_what_did_not_come_about_is_still_to_come():
    log = [promise(1, "nat", "plan", "share", "i1", 3), seat(1, "absent", "plan"), seat(2, "filled", "plan")]
    assert status(NEED, read(NEED, log), "promise:k1") == "missed"
    told = [*log, share(3, "nat", "i1", "plan")]
    assert status(NEED, read(NEED, told), "promise:k1") == "met"


def test_a_receiver_who_leaves_is_not_waited_for():
    log = [promise(1, "nat", "plan gata", "share", "i1", 2), share(1, "nat", "i1", "plan"), seat(2, "absent", "gata")]
    assert status(NEED, read(NEED, log), "promise:k1") == "met"


# One player, two roles --------------------------------------------------------------------------------


def test_a_role_that_another_player_takes_over_leaves_the_first():
    log = [seat(1, "doubled", "nat", "plan"), seat(1, "doubled", "nat", "gata"), decide(2, "plan", "d1")]
    assert status(HEAR, read(HEAR, log)) == "missed"


def test_an_empty_chair_is_not_told_by_who_played_it():
    log = [
        seat(1, "doubled", "gata", "plan"), seat(1, "absent", "gata"), share(1, "nat", "i1", "plan"),
        seat(1, "filled", "gata"), promise(1, "nat", "gata", "share", "i1", 2),
    ]  # fmt: skip
    assert status(NEED, read(NEED, log), "promise:k1") == "missed"


def test_a_reply_to_one_role_of_a_player_is_a_reply_to_all():
    there = scenario(D("d1", "plan", (1, 4), {"nat": "consult", "led": "consult"}))
    said = [seat(1, "doubled", "led", "nat"), answer(1, "nat", "d1", "concern")]
    log = [*said, address(1, "plan", "nat", "d1"), decide(2, "plan", "d1")]
    assert evaluate(there, read(there, log)).cards() == ()
    unanswered = [*said, decide(2, "plan", "d1")]
    assert {card.type for card in evaluate(there, read(there, unanswered)).cards()} == {"B06"}
