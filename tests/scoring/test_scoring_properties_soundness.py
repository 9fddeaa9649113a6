"""What always holds of the cards and the numbers: properties P25 to P32 of breakdowns.md §4.2."""

from __future__ import annotations

import re
from functools import cache
from math import isfinite

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scoring_drafts import build, but, drafts
from scoring_logs import ROLES, D, absent, answer, ask, confirm, decide, doubled, item, promise, read, scenario
from scoring_measures import cards_of, index_of, score, stood
from scoring_strategies import check, logged, seated
from test_scoring_words import BLAME, SOUND

from game.authoring import load_scenario, read_file
from game.bots.games import play_fast
from game.bots.groups import perfect
from game.core.events import Event
from game.places import scenarios_folder
from game.scoring import Scoring, evaluate
from game.scoring.indices import indices
from game.scoring.requirement import COVERED
from game.scoring.tell import tell_card, tell_count, why
from game.texts import LANGUAGES, words

STATUSES = ("pending", "met", "late", "missed", "waived", "excluded")
ADVANCED = {"open": 0, "expired": 0, "repairing": 1, "mitigated": 2, "repaired": 3}
"""How far a card has been put right."""


@check
@given(seated)
def test_p25_where_nothing_is_required_there_is_no_card_about_it(game):
    """A question or a promise in the log is a requirement too (§6.2): so there is none here."""
    draft = game.draft | {
        "decisions": tuple(but(one, hear={}, needs=(), any_of=(), contradicts={}) for one in game.draft["decisions"]),
        "windows": (),
        "hangs": (),
    }
    there = build(draft)
    quiet = [line for line in game.log if not line["type"].startswith(("info.asked", "consult.asked", "commit.", "action.", "window.", "assumption."))]
    assert {card.type for card in evaluate(there, read(there, quiet)).cards()} <= {"B10", "B13", "B14"}


@cache
def _shipped():
    """Every scenario that comes with the game, at every length."""
    files = sorted(scenarios_folder().glob("*.yaml"))
    return [load_scenario(path, minutes) for path in files for minutes in read_file(path).lengths or (None,)]


@check
@given(st.integers(0, 100_000), st.sampled_from(range(len(_shipped()))))
def test_p26_a_group_that_sees_to_everything_has_no_cards_and_every_row_full(seed, which):
    there = _shipped()[which]
    _, log, _ = play_fast(there, perfect(seed), seed)
    scoring = evaluate(there, log)
    assert scoring.cards() == ()
    due = [one for one in scoring.requirements if one.kind in COVERED and one.status not in ("excluded", "waived")]
    assert due
    assert {one.status for one in due} == {"met"}
    assert all(one.met == one.of for one in scoring.counts() if one.met is not None and one.id != "foresight")
    values = index_of(scoring)
    credit = {name: values[name] for name in ("H1", "H2", "H4", "H4u", "H5", "H7", "H10", "H11")}
    assert {name: value for name, value in credit.items() if value not in (1, None)} == {}
    assert values["H1"] == 1


@check
@given(drafts)
def test_p27_an_empty_log_gives_deadline_cards_alone(draft):
    there = build(draft)
    scoring = evaluate(there, [])
    assert {card.type for card in scoring.cards()} <= {"B02", "B08", "B10", "B11"}
    assert all(card.raised_event == 0 and card.evidence == () for card in scoring.cards())
    assert all(one.met is None or 0 <= one.met <= one.of for one in scoring.counts())
    assert all(one.value is None or isfinite(one.value) for one in indices(scoring))
    assert all(tell_card(there, [], card, words("sv")).question for card in scoring.cards())


@check
@given(seated)
def test_p28_every_requirement_has_one_status_and_numbers_keep_their_range(game):
    scoring = score(game)
    assert len({one.id for one in scoring.requirements}) == len(scoring.requirements)
    assert {one.status for one in scoring.requirements} <= set(STATUSES)
    assert all((one.met is None) == (one.of == 0) for one in scoring.counts())
    assert all(0 <= (one.met or 0) <= one.of for one in scoring.counts())
    due = [one for one in scoring.requirements if one.kind in COVERED and one.status in ("met", "late", "missed")]
    row = next(one for one in scoring.counts() if one.id == "coverage")
    assert (row.met or 0, row.of) == (sum(one.status == "met" for one in due), len(due))
    for card in scoring.cards():
        assert 1 <= card.severity <= 3
        assert set(card.evidence) | set(card.repair) <= set(range(1, len(game.log) + 1))
        assert 0 <= card.raised_round <= game.there.last_round
        assert set(card.absorbs) | set(card.cause) <= set(cards_of(scoring))
    for one in indices(scoring):
        assert (one.met is None) == (one.of == 0)
        assert one.value is None or (-1 if one.id == "H13" else 0) <= one.value <= (4 if one.id == "H11r" else 1)
        assert 0 <= (one.met or 0) <= one.of


@check
@given(seated)
def test_p29_a_requirement_is_in_one_primary_card_at_most(game):
    """Patterns (B11, B12) gather what other cards stand on."""
    scoring = score(game)
    names = [name for card in scoring.cards() if not card.is_pattern for name in card.requirements]
    assert len(names) == len(set(names))
    assert all(one.card in cards_of(scoring) for one in scoring.requirements if one.card)
    assert all(cards_of(scoring)[part].absorbed_by for card in scoring.cards() for part in card.absorbs)


TYPES_ON = {("B02", "B03"), ("B05", "B02"), ("B05", "B03")}
"""Stuck information that arrives is late; an unanswered question can turn out to be stuck information."""


@check
@given(seated)
def test_p30_a_card_once_raised_stays_and_its_repair_is_not_undone(game):
    scoring, seen = Scoring(game.there), []
    for event in [*read(game.there, game.log), Event("game.ended", game.there.last_round)]:
        scoring.feed(event)
        now = scoring.cards()
        assert [card.id for card in now][: len(seen)] == [card.id for card in seen]
        for old, new in zip(seen, now, strict=False):
            assert old.type == new.type or (old.type, new.type) in TYPES_ON
            assert (old.raised_round, old.raised_event) == (new.raised_round, new.raised_event)
            assert ADVANCED[new.status] >= ADVANCED[old.status]
            assert set(old.requirements) <= set(new.requirements)
        seen = now


@check
@given(logged, st.lists(st.sampled_from(ROLES), min_size=1, max_size=2, unique=True))
def test_p31_an_empty_chair_and_a_secret_are_never_what_is_missing(game, empty):
    scoring = score(game, [absent(role) for role in empty] + game.log)
    gone = {ROLES.index(role) for role in empty}
    for card in scoring.cards():
        assert not gone & set(card.link or ())
        for name in (card.id, *card.requirements):
            kind, *names = name.split(":")
            assert kind not in ("heard", "queue", "voice") or names[-1] not in empty
            assert kind != "act" or names[0].partition("_")[2] not in empty
            if kind in ("knows", "weighed", "review"):
                assert game.owner(names[0]) not in empty
            if kind == "knows":
                told = [game.declared("items", one) for one in names[1].split("+")]
                assert any(game.owner(names[0]) not in one.secret_to for one in told)


@check
@given(seated)
def test_p32_a_card_asks_one_question_names_no_player_and_blames_nobody(game):
    """A log may hold more than the scoring reads, the players' names too: nothing of it is told."""
    there, log = game.there, [line | {"player": "Kim", "note": "Kim igen"} for line in game.log]
    scoring = evaluate(there, read(there, log))
    for language in LANGUAGES:
        say = words(language)
        for card in scoring.cards():
            told = tell_card(there, scoring.events, card, say)
            lines = [told.title, told.text, told.question, *told.evidence]
            everything = " ".join([told.name, *lines, *why(there, scoring.events, card, say)])
            assert "".join(lines).count("?") == 1
            assert told.question.endswith("?")
            assert all(line.strip() for line in lines)
            assert not SOUND.search(everything)
            said = set(re.findall(r"\w+", everything.lower()))
            assert not said & {"kim", *BLAME[language].split(", ")}
        assert all(tell_count(count, say).strip() for count in scoring.counts())


def test_p31_a_secret_is_never_missing():
    there = scenario(D("d1", "plan", (1, 3), needs=("i1",)), items=(item("i1", "nat", secret_to=("plan",)),))
    assert stood(evaluate(there, read(there, [decide(2, "plan", "d1")])))["knows:d1:i1"] == "excluded"


def test_p31_a_secret_that_came_out_is_to_be_weighed_and_still_not_missing():
    there = scenario(
        D("d1", "plan", (1, 3), needs=("i1",), contradicts={"a": ("i1",)}), items=(item("i1", "nat", secret_to=("plan",)),)
    )
    log = [confirm(1, "plan", "d1", used=("i1",)), decide(2, "plan", "d1")]
    assert [card.requirements for card in evaluate(there, read(there, log)).cards()] == [("weighed:d1:i1",)]


def test_one_player_on_both_sides_has_nothing_to_coordinate():
    log = [doubled("nat", "plan"), ask(1, "plan", "nat", "d1"), promise(1, "nat", "plan", "share", "i1", 2)]
    there = scenario(D("d1", "plan", (1, 3), {"nat": "consult"}, needs=("i1",)), items=(item("i1", "nat"),), issues=())
    assert stood(evaluate(there, read(there, log))) == {
        "heard:d1:nat": "excluded", "knows:d1:i1": "excluded", "promise:k1": "excluded",
    }  # fmt: skip


def test_a_chair_that_is_filled_again_brings_its_requirements_back():
    there = scenario(D("d1", "plan", (1, 3), {"nat": "consult"}), issues=())
    log = [absent("nat"), doubled("nat", "led"), decide(2, "plan", "d1")]
    assert stood(evaluate(there, read(there, log))) == {"heard:d1:nat": "missed"}


@pytest.mark.parametrize("closing", [[], [Event("round.ended", 3)], [Event("game.ended", 3)]])
def test_however_the_game_ends_the_cards_are_the_same(closing):
    there = scenario(D("d1", "plan", (1, 4), {"nat": "consult"}), windows=())
    events = read(there, [decide(2, "plan", "d1"), answer(3, "nat", "d1")])
    assert evaluate(there, [*events, *closing]).cards() == evaluate(there, events).cards()
