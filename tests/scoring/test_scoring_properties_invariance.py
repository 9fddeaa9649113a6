"""What must make no difference to the scoring: properties P1 to P11 of breakdowns.md §4.2."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from scoring_drafts import DECISIONS, ITEMS, build, but, rename
from scoring_logs import ROLES, doubled, read
from scoring_measures import (
    counted,
    index_of,
    names_of,
    picture,
    promised_in,
    score,
    stood,
    stood_by_name,
    ties_of,
    topics_of,
)
from scoring_strategies import ROUNDS, check, logged, seated

from game.core.events import event_from_json, event_to_json
from game.scoring import evaluate
from game.scoring.log import ScoredLog, score_log


@check
@given(seated)
def test_p1_the_same_log_gives_the_same_cards(game):
    once, again = score(game), score(game)
    assert once.cards() == again.cards()
    assert stood(once) == stood(again)
    assert once.counts() == again.counts()
    assert once.cards() == once.cards()


TO_ONE = ("commit.made", "info.asked")


@check
@given(seated, st.permutations(ROLES))
def test_p2_other_roles_in_the_same_parts_make_the_same_picture(game, order):
    """Of several carriers, receivers or creditors the first stands for all in a link: so here there is one.

    The story can still give an item to more: so what may lie behind a card (its cause, seen by links) is left out.
    """
    names = dict(zip(ROLES, order, strict=True))
    draft = game.draft | {
        "items": tuple(but(one, carriers=one.carriers[:1]) for one in game.draft["items"]),
        "decisions": tuple(but(one, any_of=()) for one in game.draft["decisions"]),
    }
    log = [line | {"to": line["to"][:1]} if line["type"] in TO_ONE else line for line in game.log]
    there, other = build(draft), build(rename(draft, names))
    same = evaluate(other, read(other, rename(log, names)))
    assert picture(same, causes=False) == picture(evaluate(there, read(there, log)), names, causes=False)


@check
@given(seated, st.permutations(DECISIONS), st.permutations(ITEMS))
def test_p3_other_decisions_and_items_in_the_same_parts_make_the_same_picture(game, decisions, items):
    names = dict(zip(DECISIONS + ITEMS, decisions + items, strict=True))
    there = build(rename(game.draft, names))
    assert picture(evaluate(there, read(there, rename(game.log, names)))) == picture(score(game), names)


@check
@given(seated, st.permutations(DECISIONS), st.permutations(ITEMS))
def test_p3_the_order_of_decisions_and_items_changes_no_status_and_no_count(game, decisions, items):
    """Where one question or promise could stand on several cards, the author's order says on which (P29).

    It also says which of several carriers stands for all in a link, and H2 and H13 go by links.
    """
    other = game.draft | {
        "decisions": tuple(game.declared("decisions", name) for name in decisions),
        "items": tuple(game.declared("items", name) for name in items),
    }
    there = build(other)
    moved, first = evaluate(there, read(there, game.log)), score(game)
    assert stood(moved) == stood(first)
    assert counted(moved) == counted(first)
    assert index_of(moved) | {"H2": 0, "H13": 0} == pytest.approx(index_of(first) | {"H2": 0, "H13": 0})


@check
@given(logged, st.permutations(ROLES))
def test_p4_which_of_its_chairs_a_player_sat_on_first_changes_nothing(game, order):
    """The log knows chairs and no players: all there is to swap is which of a player's chairs was its own."""
    one, other, *_ = order
    first, second = (score(game, [seating, *game.log]) for seating in (doubled(one, other), doubled(other, one)))
    assert picture(first) == picture(second)
    assert first.counts() == second.counts()


def _digits(text: str) -> list[str]:
    return sorted(re.findall(r"\d+", text))


@check
@given(seated)
def test_p5_the_language_changes_no_number(game):
    english = evaluate(replace(game.there, languages=("en", "sv")), read(game.there, game.log))
    swedish = score(game)
    assert picture(english) == picture(swedish)
    assert english.counts() == swedish.counts()
    sv, en = (ScoredLog(swedish, ()).tell(language) for language in ("sv", "en"))
    assert sv != en
    assert _digits(sv) == _digits(en)


@check
@given(seated)
def test_p6_later_rounds_change_nothing(game):
    k = 2
    move = lambda span: span and (span[0] + k, span[1] + k)  # noqa: E731
    later = game.draft | {
        "rounds": 4 + k,
        "decisions": tuple(but(one, open=move(one.open), until=one.until and one.until + k) for one in game.draft["decisions"]),
        "items": tuple(but(one, since=one.since + k) for one in game.draft["items"]),
        "windows": tuple(but(one, open=move(one.open), again=move(one.again)) for one in game.draft["windows"]),
        "issues": tuple(but(one, open=move(one.open)) for one in game.draft["issues"]),
    }
    log = [line | {key: line[key] + k for key in ("round", "due") if key in line} for line in game.log]
    there = build(later)
    assert picture(evaluate(there, read(there, log))) == picture(score(game), shift=k)


@check
@given(logged, st.data())
def test_p7_the_order_of_independent_lines_in_a_round_changes_nothing(game, data):
    """Independent: no decision, item, window or issue in common, nor one that a part of the scenario ties together.

    News concerns everything there is. The same turn of talk twice in a row is one, so there are none alike here.
    """
    talk = [str(line) for line in game.log if line["type"] == "talk"]
    assume(len(talk) == len(set(talk)))
    ties, promised = ties_of(game.draft), promised_in(game.log)
    topics = [topics_of(str([line, promised.get(line.get("id", ""))]), ties) for line in game.log]
    pairs = [
        n for n, (one, other) in enumerate(pairwise(game.log))
        if one["round"] == other["round"] and not topics[n] & topics[n + 1] and "shock" not in (one["type"], other["type"])
    ]  # fmt: skip
    assume(pairs)
    n = data.draw(st.sampled_from(pairs))
    events = read(game.there, game.log)
    swapped = [*events[:n], events[n + 1], events[n], *events[n + 2 :]]
    assert _plain(evaluate(game.there, swapped)) == _plain(evaluate(game.there, events))


def _plain(scoring) -> tuple:
    """What is said about a log, without the numbers of its events and of its questions."""
    names = names_of(scoring)
    say = lambda ids: tuple(sorted(names.get(one, one) for one in ids))  # noqa: E731
    cards = sorted((say([card.id]), card.type, card.severity, card.status, card.variant, say(card.requirements), say(card.cause),
                    card.raised_round) for card in scoring.cards())  # fmt: skip
    return cards, stood_by_name(scoring), counted(scoring), index_of(scoring)


def _of_what_there_is(game) -> list:
    """The log without what is taken in before there is any of it."""
    since = {one.name: one.since for one in game.draft["items"]}
    log = [line | {"used": [one for one in line["used"] if since[one] <= line["round"]]} if "used" in line else line for line in game.log]
    return [line for line in log if line["type"] not in ("info.acknowledged", "info.asked") or since[line["item"]] <= line["round"]]


@check
@given(seated)
def test_p8_what_is_logged_twice_happened_once(game):
    """Talk is a measure, and two turns of equal length are two; H6 counts how often, not whether."""
    events = [event for event in read(game.there, _of_what_there_is(game)) if event.type != "talk"]
    twice, once = (evaluate(game.there, log) for log in ([event for event in events for _ in range(2)], events))
    assert _plain(twice)[:3] == _plain(once)[:3]
    assert index_of(twice) | {"H6": None} == index_of(once) | {"H6": None}


UNDECLARED = [
    {"type": "info.shared", "by": "plan", "item": "i9", "to": ["*"]},
    {"type": "consult.asked", "by": "plan", "to": ["nat"], "about": "d9"},
    {"type": "decision.made", "by": "plan", "decision": "d9", "option": "a", "used": []},
    {"type": "action.done", "by": "plan", "act": "x_plan"},
    {"type": "meeting.held", "about": "lunch", "to": ["plan", "nat"]},
    {"type": "commit.made", "by": "nat", "to": ["plan"], "id": "x1", "what": {"share": "i9"}, "due": 2},
    {"type": "talk", "by": "nat", "about": "lunch", "seconds": 900},
    {"type": "weather.changed"},
]


@check
@given(seated, st.lists(st.tuples(st.sampled_from(UNDECLARED), st.sampled_from(ROUNDS), st.integers(0, 5)), min_size=1, max_size=4))
def test_p9_what_is_not_declared_changes_nothing(tmp_path_factory, game, strange):
    path = tmp_path_factory.getbasetemp() / "undeclared.jsonl"
    lines = list(game.log)
    for line, round_, at in strange:
        lines.insert(min(at, len(lines)), line | {"round": round_})
    path.write_text("\n".join(map(json.dumps, lines)), "utf-8")
    told = score_log(game.there, path)
    assert len(told.unread) == len(strange)
    assert told.scoring.cards() == score(game).cards()
    assert told.scoring.counts() == score(game).counts()
    assert index_of(told.scoring) == index_of(score(game))


TOLD_AGAIN = ("info.", "consult.", "concern.", "meeting.", "talk", "decision.", "tradeoff.", "assumption.", "vote.", "action.")


@check
@given(seated, st.lists(st.integers(0, 40), min_size=1, max_size=5))
def test_p10_ten_times_as_much_said_changes_no_index(game, which):
    """Noise is what has been said already and talk: ten times of it is not more coordination."""
    noisy = [again for n, line in enumerate(game.log) for again in [line] * (10 if n in which and line["type"].startswith(TOLD_AGAIN) else 1)]
    loud, plain = score(game, noisy), score(game)
    assert stood(loud) == stood(plain)
    assert counted(loud) == counted(plain)
    for name in ("H1", "H2", "H3", "H4", "H5", "H10"):
        assert index_of(loud)[name] == index_of(plain)[name]


@check
@given(seated)
def test_p11_a_log_that_is_written_and_read_is_the_same_log(game):
    events = read(game.there, game.log)
    promises: dict[str, int] = {}
    written = [json.dumps(event_to_json(game.there, event)) for event in events]
    assert [event_from_json(game.there, json.loads(line), promises) for line in written] == events
