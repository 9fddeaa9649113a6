"""A window that an empty chair had a part in is told by the acts that could be done."""

from __future__ import annotations

from scoring_logs import W, read, scenario

from game.scoring import evaluate
from game.scoring.tell import tell_card
from game.texts import words

THREE = scenario(windows=(W("schakt", (1, 1), ("plan", "gata", "nat")),))


def told(log):
    scored = evaluate(THREE, read(THREE, log))
    [card] = scored.cards()
    return tell_card(THREE, scored.events, card, words("sv")).text


def test_an_empty_chair_lowers_what_was_asked_for():
    done = {"round": 1, "type": "action.done", "by": "plan", "act": "schakt_plan"}
    empty = {"round": 1, "type": "seat.absent", "by": "nat"}
    assert "1 av 3" in told([done])
    assert "1 av 2" in told([empty, done])


def test_a_chair_that_another_role_fills_is_asked_again():
    done = {"round": 1, "type": "action.done", "by": "plan", "act": "schakt_plan"}
    empty = {"round": 1, "type": "seat.absent", "by": "nat"}
    doubled = {"round": 1, "type": "seat.doubled", "by": "nat", "to": ["gata"]}
    assert "1 av 3" in told([empty, doubled, done])
