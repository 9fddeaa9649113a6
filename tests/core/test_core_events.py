"""Events as they stand in a log."""

from __future__ import annotations

import json

import pytest
from core_table import small
from hypothesis import given, settings
from hypothesis import strategies as st

from game.bots.games import play_fast
from game.bots.groups import Graded, Random
from game.core.events import STORY, VALUES, UnreadableEvent, event_from_json, event_to_json
from game.scoring import evaluate

LINES = [
    {"type": "info.shared", "by": "vag", "item": "vagen_gravs", "to": ["*"]},
    {"type": "info.shared", "item": "vagen_gravs", "to": ["natagare"]},
    {"type": "info.acknowledged", "by": "vag", "item": "byn_betalar"},
    {"type": "info.asked", "by": "vag", "item": "byn_betalar", "to": ["natagare"]},
    {"type": "info.answered", "by": "vag", "item": "byn_betalar", "to": ["natagare"], "value": "declined"},
    {"type": "consult.asked", "by": "vag", "about": "gravtillstand", "to": ["natagare"]},
    {"type": "consult.answered", "by": "vag", "about": "gravtillstand", "to": ["natagare"], "stance": "concern"},
    {"type": "concern.addressed", "by": "vag", "about": "gravtillstand", "to": ["natagare"]},
    {"type": "meeting.held", "about": "gravtillstand", "to": ["vag", "natagare"]},
    {"type": "meeting.held", "about": "vagen_gravs", "to": ["*"]},
    {"type": "talk", "by": "vag", "about": "gravtillstand", "seconds": 40},
    {"type": "decision.made", "by": "tillstand", "decision": "gravtillstand", "option": "etapper", "used": ["vagen_gravs"]},
    {"type": "decision.made", "by": "tillstand", "decision": "gravtillstand", "option": "etapper"},
    {"type": "decision.reopened", "by": "tillstand", "decision": "gravtillstand"},
    {"type": "decision.confirmed", "by": "tillstand", "decision": "gravtillstand", "option": "etapper", "used": []},
    {"type": "tradeoff.noted", "by": "tillstand", "item": "vagen_gravs", "for": "gravtillstand"},
    {"type": "tradeoff.noted", "by": "tillstand", "decision": "gravtillstand"},
    {"type": "assumption.logged", "by": "tillstand", "dependency": "bredd_fore_tillstand"},
    {"type": "vote.cast", "decision": "vagens_bredd", "counts": [1, 4]},
    {"type": "commit.made", "by": "vag", "to": ["natagare"], "id": "k1", "what": {"do": "oppna_schakt"}, "due": 2},
    {"type": "commit.kept", "by": "vag", "id": "k1"},
    {"type": "commit.renegotiated", "by": "vag", "to": ["natagare"], "id": "k1", "due": 3},
    {"type": "commit.released", "by": "natagare", "id": "k1"},
    {"type": "action.done", "by": "vag", "act": "oppna_schakt"},
    {"type": "issue.claimed", "by": "vag", "issue": "inmatning"},
    {"type": "issue.parked", "by": "vag", "issue": "inmatning"},
    {"type": "window.waived", "by": "vag", "window": "samforlaggning"},
    {"type": "seat.absent", "by": "ledning"},
    {"type": "seat.doubled", "by": "ledning", "to": ["vag"]},
    {"type": "seat.filled", "by": "ledning"},
    {"type": "card.confirmed", "card": "act:lagg_ror"},
    {"type": "card.disputed", "card": "act:lagg_ror", "reason": "talked"},
    {"type": "shock", "surprise": "tidig_tjale"},
    {"type": "shock", "consequence": "gravs_igen"},
    {"type": "round.started"},
    {"type": "round.ended"},
    {"type": "game.ended"},
]


def test_a_log_is_read_and_written_as_it_was():
    promises: dict[str, int] = {}
    for line in LINES:
        whole = {"round": 2, **line}
        assert event_to_json(small(), event_from_json(small(), whole, promises)) == whole
    assert promises == {"k1": 0}


def test_there_is_a_line_for_every_type_that_scoring_reads():
    assert {line["type"] for line in LINES} == set(VALUES) - STORY


@pytest.mark.parametrize("seed", range(12))
def test_the_events_of_a_game_come_back_from_their_lines(seed):
    group = Random(small(), seed) if seed % 2 else Graded(seed * 10, seed)
    _, log, _ = play_fast(small(), group, seed)
    promises: dict[str, int] = {}
    for event in log:
        line = json.loads(json.dumps(event_to_json(small(), event)))
        if event.type in STORY:
            with pytest.raises(UnreadableEvent):
                event_from_json(small(), line, promises)
        else:
            assert event_from_json(small(), line, promises) == event


@pytest.mark.parametrize(
    "line",
    [
        None, [], "x", {}, {"type": []}, {"type": "story.told"}, {"type": "step.started"}, {"type": "round.ended", "round": 0},
        {"type": "round.ended", "round": 4}, {"type": "round.ended", "round": True}, {"type": "round.ended", "by": "x"},
        {"type": "seat.absent"}, {"type": "seat.doubled", "to": ["vag"]}, {"type": "seat.filled", "by": "anbudet"},
        {"type": "info.shared", "by": "vag", "to": ["natagare"]},
        {"type": "info.shared", "by": "vag", "decision": "gravtillstand", "to": ["natagare"]},
        {"type": "info.shared", "by": "vag", "item": "gravtillstand", "to": ["natagare"]},
        {"type": "info.shared", "by": "vag", "about": "gravtillstand", "to": ["natagare"]},
        {"type": "info.shared", "by": "vag", "item": "vagen_gravs", "to": 5},
        {"type": "info.shared", "by": "vag", "item": "vagen_gravs", "to": [["natagare"]]},
        {"type": "consult.answered", "by": "vag", "about": "gravtillstand", "stance": []},
        {"type": "decision.made", "by": "vag", "item": "anbudet", "option": "etapper"},
        {"type": "decision.made", "by": "vag", "decision": "gravtillstand", "option": "smal"},
        {"type": "decision.made", "by": "vag", "decision": "gravtillstand"},
        {"type": "decision.made", "by": "vag", "decision": "gravtillstand", "option": "etapper", "used": "vagen_gravs"},
        {"type": "commit.kept", "by": "vag", "id": "k1"},
        {"type": "commit.made", "by": "vag", "id": "k1", "what": {"fly": "vag"}, "due": 1},
        {"type": "commit.made", "by": "vag", "id": "k1", "what": {"do": "oppna_schakt"}, "due": 0},
        {"type": "tradeoff.noted", "item": "anbudet", "for": "vag"}, {"type": "action.done", "by": "vag", "act": "anbudet"},
    ],
    ids=str,
)  # fmt: skip
def test_what_is_no_event_is_unreadable(line):
    with pytest.raises(UnreadableEvent):
        event_from_json(small(), line, {})


def test_a_promise_is_not_made_twice_under_one_name():
    made = {"type": "commit.made", "by": "vag", "id": "k1", "what": {"do": "oppna_schakt"}, "due": 2}
    promises: dict[str, int] = {}
    event_from_json(small(), made, promises)
    with pytest.raises(UnreadableEvent):
        event_from_json(small(), made, promises)


WORD = st.sampled_from([*sorted(small().numbers), "*", "k1", "k2", "x", "concern", "etapper"])
VALUE = WORD | st.none() | st.booleans() | st.integers(-1, 100) | st.lists(WORD, max_size=3) | st.dictionaries(WORD, WORD, max_size=2)


@st.composite
def odd_line(draw: st.DrawFn) -> dict[str, object]:
    """A line of the log with up to two fields changed, added or taken away."""
    line = {"round": draw(st.integers(1, 3)), **draw(st.sampled_from(LINES))}
    for _ in range(draw(st.integers(0, 2))):
        key = draw(st.sampled_from([*line, "by", "to", "about", "item", "decision", "what", "due", "value"]))
        if draw(st.booleans()):
            line[key] = draw(VALUE)
        elif key != "type":
            line.pop(key, None)
    return line


@given(lines=st.lists(odd_line(), max_size=12))
@settings(max_examples=400, deadline=None)
def test_whatever_is_read_is_an_event_that_can_be_scored_or_unreadable(lines):
    promises: dict[str, int] = {}
    events = []
    for line in lines:
        try:
            events.append(event_from_json(small(), line, promises))
        except UnreadableEvent as unreadable:
            assert len(unreadable.args) == 2
    scoring = evaluate(small(), events)
    assert scoring.ended
    assert len(scoring.events) == len(events)
