"""Moves as they stand in a journal."""

from __future__ import annotations

import json

import pytest
from core_moves import move_of
from core_table import small
from hypothesis import given, settings
from hypothesis import strategies as st

from game.core.moves import KINDS
from game.core.moves.coding import UnreadableMove, move_from_json, move_to_json

LINES = [
    {"by": "vag", "share": "vagen_gravs", "to": ["natagare", "tillstand"]},
    {"by": "vag", "hear": "gravtillstand", "role": "natagare", "answer": "later"},
    {"by": "vag", "ask": "byn_betalar", "role": "natagare", "answer": "open"},
    {"by": "vag", "decide": "gravtillstand", "option": "etapper", "used": ["vagen_gravs"], "aside": []},
    {"by": "vag", "do": "oppna_schakt"},
    {"by": "vag", "promise": {"share": "vagen_gravs"}, "to": ["natagare"], "due": 2},
    {"by": "vag", "claim": "inmatning"},
    {"by": "vag", "park": "inmatning"},
    {"by": "vag", "reopen": "gravtillstand"},
    {"by": "vag", "address": "gravtillstand", "role": "natagare"},
    {"by": "vag", "confirm": "gravtillstand", "used": []},
    {"by": "vag", "assume": "bredd_fore_tillstand"},
    {"by": "vag", "answer": "gravtillstand", "to": "tillstand", "stance": "object"},
    {"by": "vag", "decline": "vagen_gravs", "to": "tillstand"},
    {"by": "vag", "acknowledge": "vagen_gravs"},
    {"by": "vag", "renegotiate": "k1", "due": 3},
    {"by": "vag", "release": "k100"},
    {"by": "vag", "waive": "samforlaggning"},
    {"by": "vag", "pass": True},
    {"next": True},
    {"finish": True},
    {"choose": "vagens_bredd", "counts": [1, 4]},
    {"talked": "vagen_gravs", "to": ["vag", "natagare"]},
    {"agree": "hear", "role": "vag", "with": "natagare"},
    {"seat": "ledning", "played": "empty"},
    {"seat": "ledning", "played": "own"},
    {"seat": "ledning", "played": "vag"},
    {"give_move": "vag"},
    {"surprise": "tidig_tjale"},
    {"tap": "heard:gravtillstand:natagare", "answer": "talked"},
]


@pytest.mark.parametrize("line", LINES, ids=lambda line: "-".join(line)[:30])
def test_a_line_is_read_and_written_as_it_was(line):
    assert move_to_json(small(), move_from_json(small(), line, 100)) == line


def test_there_is_a_line_for_every_kind():
    assert {move_from_json(small(), line, 100)[0] for line in LINES} == set(KINDS)


@pytest.mark.parametrize("verb", sorted(KINDS))
@given(data=st.data())
@settings(max_examples=40, deadline=None)
def test_every_move_comes_back_from_its_line(verb, data):
    move = data.draw(move_of(small(), KINDS[verb]))
    line = json.loads(json.dumps(move_to_json(small(), move)))
    assert move_from_json(small(), line, 5) == move


@pytest.mark.parametrize(
    "line",
    [
        None, 3, "next", [], {}, {"by": "vag"}, {"next": False}, {"next": 1}, {"next": True, "by": "vag"},
        {"pass": True}, {"by": "nobody", "pass": True}, {"by": ["vag"], "pass": True}, {"by": None, "pass": True},
        {"next": True, "choose": "vagens_bredd"}, {"next": True, "extra": 1}, {"by": "vag", "share": "vagen_gravs"},
        {"by": "vag", "share": "vagens_bredd", "to": []}, {"by": "vag", "share": "vagen_gravs", "to": "natagare"},
        {"by": "vag", "share": "vagen_gravs", "to": [["natagare"]]}, {"by": "vag", "share": {}, "to": []},
        {"by": "vag", "release": "k6"}, {"by": "vag", "release": "k0"}, {"by": "vag", "release": "k"},
        {"by": "vag", "release": "k1x"}, {"by": "vag", "release": "k-1"}, {"by": "vag", "release": "k01"},
        {"by": "vag", "release": "k²"}, {"by": "vag", "release": 1}, {"by": "vag", "renegotiate": "k1", "due": True},
        {"by": "vag", "renegotiate": "k1", "due": -1}, {"by": "vag", "renegotiate": "k1", "due": 100},
        {"by": "vag", "renegotiate": "k1", "due": 1.5}, {"by": "vag", "renegotiate": "k1", "due": "2"},
        {"by": "vag", "promise": {}, "to": [], "due": 1}, {"by": "vag", "promise": {"fly": "vag"}, "to": [], "due": 1},
        {"by": "vag", "promise": {"do": "inmatning"}, "to": [], "due": 1},
        {"by": "vag", "promise": {"do": "oppna_schakt", "share": "vagen_gravs"}, "to": [], "due": 1},
        {"choose": "vagens_bredd", "counts": [1, -1]}, {"choose": "vagens_bredd", "counts": 5},
        {"talked": "vag", "to": []}, {"tap": 5, "answer": "confirmed"}, {"tap": "x" * 201, "answer": "confirmed"},
        {"tap": "x", "answer": "yes"}, {"tap": "x", "answer": []}, {"agree": "both", "role": "vag", "with": "natagare"},
        {"seat": "ledning", "played": []}, {"seat": "ledning", "played": None},
        {"by": "vag", "decide": "gravtillstand", "option": "smal", "used": [], "aside": []},
        {"by": "vag", "hear": "gravtillstand", "role": "natagare", "answer": "maybe"},
    ],
    ids=str,
)  # fmt: skip
def test_what_is_no_move_is_unreadable(line):
    with pytest.raises(UnreadableMove):
        move_from_json(small(), line, 5)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 200) | st.floats() | st.text(max_size=6) | st.sampled_from(sorted(small().numbers)),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=6,
)


@st.composite
def broken_line(draw: st.DrawFn) -> object:
    """A good line with one field changed, added or taken away."""
    line = dict(draw(st.sampled_from(LINES)))
    key = draw(st.sampled_from([*line, "by", "extra"]))
    if draw(st.booleans()):
        line[key] = draw(JSON)
    else:
        line.pop(key, None)
    return line


@given(line=JSON | broken_line())
@settings(max_examples=1500, deadline=None)
def test_whatever_is_read_is_a_move_or_unreadable(line):
    try:
        move = move_from_json(small(), line, 5)
    except UnreadableMove as unreadable:
        assert isinstance(unreadable.args[0], str)
        assert len(unreadable.args[0]) <= 40
    else:
        assert move_from_json(small(), move_to_json(small(), move), 5) == move
