"""The rules of play and the scoring each follow the game in their own way; at its end they tell the same story."""

from __future__ import annotations

import pytest

from game.bots.groups import Graded, Random
from game.core.dice import Dice
from game.core.events import GROUP
from game.core.rules import step, why_not
from game.core.state import DEBRIEF, EMPTY, KEPT, OVER, OWN, UNDECIDED, new_state
from game.scoring import Scoring

SEATS = ("own", "empty", "doubled", "changing")


def first_seats(scenario, seats, seed):
    """The moves that seat everybody before the game: whoever can be an empty chair is, or the last roles are doubled."""
    if seats == "empty":
        return [("seat", GROUP, role, EMPTY) for role, there in enumerate(scenario.roles) if not there.core]
    if seats == "doubled":
        last = len(scenario.roles) - 1
        return [("seat", GROUP, last, seed % 2), ("seat", GROUP, last - 1, (seed + 1) % 2)]
    return []


def another_seat(scenario, state, dice):
    """A change of seats that is possible now, or None."""
    seatings = [OWN, EMPTY, *range(len(scenario.roles))]
    move = ("seat", GROUP, dice.roll(len(scenario.roles)), seatings[dice.roll(len(seatings))])
    return move if why_not(scenario, state, move) is None else None


def played(scenario, group, seed, seats):
    """The last state and the scoring of a game; with ``changing`` seats somebody moves now and then, to its end."""
    state, scoring, dice = new_state(scenario, seed), Scoring(scenario), Dice(seed)
    waiting = first_seats(scenario, seats, seed)
    while state.step != OVER:
        moves_about = seats == "changing" and state.step < DEBRIEF and dice.roll(4) == 0
        moved = another_seat(scenario, state, dice) if moves_about else None
        move = waiting.pop() if waiting else moved or group.next_move(scenario, state)
        assert why_not(scenario, state, move) is None
        state, events = step(scenario, state, move)
        for event in events:
            scoring.feed(event)
    return state, scoring


@pytest.mark.parametrize("seats", SEATS)
@pytest.mark.parametrize("seed", range(30))
def test_state_and_requirements_agree(storgatan, seed, seats):
    group = Random(storgatan, seed) if seed % 2 else Graded(seed * 3, seed)
    state, scoring = played(storgatan, group, seed, seats)
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


@pytest.mark.parametrize("seats", SEATS)
@pytest.mark.parametrize("seed", range(20))
def test_a_window_that_the_table_missed_has_acts_missing_and_no_other(storgatan, seed, seats):
    state, scoring = played(storgatan, Graded(seed * 5, seed), seed, seats)
    for number, window in enumerate(storgatan.windows):
        acts = {one.status for one in scoring.requirements if one.kind == "act" and one.subject == ("window", number)}
        assert bool(state.windows_missed >> number & 1) == ("missed" in acts), window.id


@pytest.mark.parametrize("seed", range(10))
def test_nobody_settles_means_no_card_about_settling_alone(storgatan, seed):
    state, scoring = played(storgatan, Random(storgatan, seed), seed, "own")
    open_still = {("decision", number) for number, option in enumerate(state.chosen) if option == UNDECIDED}
    assert not any(card.type == "B01" and card.subject in open_still for card in scoring.cards())
