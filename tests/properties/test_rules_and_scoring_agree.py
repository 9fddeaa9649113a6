"""The rules of play and the scoring each follow the game in their own way; at its end they tell the same story."""

from __future__ import annotations

import pytest

from game.bots.groups import Graded, Random
from game.core.events import GROUP
from game.core.rules import step, why_not
from game.core.state import EMPTY, KEPT, OVER, UNDECIDED, new_state
from game.scoring import Scoring


def played(scenario, group, seed, empty):
    """The last state and the scoring of a game, with an empty chair if there can be one."""
    state, scoring = new_state(scenario, seed), Scoring(scenario)
    seats = [("seat", GROUP, role, EMPTY) for role, there in enumerate(scenario.roles) if empty and not there.core]
    while state.step != OVER:
        move = seats.pop() if seats else group.next_move(scenario, state)
        assert why_not(scenario, state, move) is None
        state, events = step(scenario, state, move)
        for event in events:
            scoring.feed(event)
    return state, scoring


@pytest.mark.parametrize("empty", [False, True])
@pytest.mark.parametrize("seed", range(30))
def test_state_and_requirements_agree(storgatan, seed, empty):
    group = Random(storgatan, seed) if seed % 2 else Graded(seed * 3, seed)
    state, scoring = played(storgatan, group, seed, empty)
    assert scoring.ended
    seen = set()
    for requirement in scoring.requirements:
        if requirement.status in ("excluded", "waived"):
            continue
        about = requirement.subject[1]
        match requirement.kind:
            case "act":
                there = storgatan.numbers[requirement.id.removeprefix("act:")][1]
                came_about = bool(state.acts_done >> there & 1)
            case "knows":
                came_about = bool(state.knows[requirement.item] >> storgatan.decisions[about].owner & 1)
            case "heard":
                role = storgatan.numbers[requirement.id.split(":")[2]][1]
                came_about = bool(state.heard[about] >> role & 1)
            case "promise":
                came_about = state.promises[about][5] == KEPT
                if not came_about and state.promises[about][2] == "hear":
                    continue  # the scoring takes an answer to anybody as kept, the table one to whom it was promised
            case _:
                continue
        assert (requirement.status in ("met", "late")) == came_about, requirement.id
        seen.add(requirement.kind)
    assert {"act", "knows", "heard"} <= seen


@pytest.mark.parametrize("seed", range(10))
def test_nobody_settles_means_no_card_about_settling_alone(storgatan, seed):
    state, scoring = played(storgatan, Random(storgatan, seed), seed, empty=False)
    open_still = {("decision", number) for number, option in enumerate(state.chosen) if option == UNDECIDED}
    assert not any(card.type == "B01" and card.subject in open_still for card in scoring.cards())
