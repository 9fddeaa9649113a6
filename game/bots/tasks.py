"""What a group would still have to do for every connection to come about: coordination as a list of tasks.

A task belongs to one role, takes one of its moves, and has a deadline. This is read from the scenario and the state
alone; nothing here knows how breakdowns are detected.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from game.core.moves.exchange import SUPPORT
from game.core.scenario import bits, mask_of
from game.core.state import PARKED, UNDECIDED, UNOWNED, active_mask, is_active, is_open, same_player

if TYPE_CHECKING:
    from game.core.moves.kind import Move
    from game.core.scenario import Decision, Dependency, Scenario
    from game.core.state import State


class Task(NamedTuple):
    """One thing a role could do. ``coordinates`` is False for what a role does for itself alone."""

    deadline: int
    """Last round in which it still helps."""
    order: int
    """Among equals: share, hear, settle, do, own."""
    move: Move
    coordinates: bool
    against: int = 0
    """For a review: how many things speak against the choice."""


def deadlines(scenario: Scenario) -> tuple[int, ...]:
    """Return, for every decision, the last round in which it can be settled without making another wait."""
    due = [decision.closes for decision in scenario.decisions]
    for _ in scenario.dependencies:
        for dependency in scenario.dependencies:
            if dependency.type == "produces":
                due[dependency.before] = min(due[dependency.before], due[dependency.after])
    return tuple(due)


def tasks(scenario: Scenario, state: State) -> list[Task]:
    """Return every task that can be done now, the most urgent first."""
    due = deadlines(scenario)
    found = [*_about_decisions(scenario, state, due), *_reviews(scenario, state)]
    found += [*_acts(scenario, state), *_issues(scenario, state)]
    return sorted(found, key=lambda task: (task.deadline, task.order, task.move[1:3]))


def _about_decisions(scenario: Scenario, state: State, due: tuple[int, ...]) -> list[Task]:
    found: list[Task] = []
    here = active_mask(state)
    wanted: dict[tuple[int, int], list[int]] = {}
    for number, decision in enumerate(scenario.decisions):
        if not is_active(state, decision.owner) or state.chosen[number] != UNDECIDED or due[number] < state.round:
            continue
        twins = [one for one in scenario.dependencies if number in (one.before, one.after)]
        ready = not any(_waits_for_twin(scenario, state, one) for one in twins)
        for item in _lacking(scenario, state, decision):
            holders = bits(state.knows[item] & here)
            ready = ready and not (holders or scenario.items[item].since > state.round)
            if holders:
                wanted.setdefault((holders[0], item), []).append(number)
        for role, level in decision.hear:
            voices = 1 << role | mask_of([by for who, by in decision.delegates if who == role])
            if level == "inform" or decision.emergency or not is_active(state, role) or state.heard[number] & voices:
                continue
            if same_player(state, decision.owner) & voices:
                continue
            ready = False
            found.append(Task(due[number], 1, ("hear", decision.owner, number, role, SUPPORT), coordinates=True))
        ready = ready and all(
            state.chosen[dependency.before] != UNDECIDED
            or not is_active(state, scenario.decisions[dependency.before].owner)
            for dependency in scenario.dependencies
            if dependency.after == number and dependency.type == "produces"
        )
        if is_open(scenario, state, number):
            move = ("decide", decision.owner, number, 0, 0, 0)
            found.append(Task(due[number], 2 if ready else 9, move, coordinates=False))
    for (holder, item), decisions in wanted.items():
        to = 0
        for number in decisions:
            to |= 1 << scenario.decisions[number].owner
        deadline = min(due[number] for number in decisions)
        found.append(Task(deadline, 0, ("share", holder, item, to), coordinates=True))
    return found


def _lacking(scenario: Scenario, state: State, decision: Decision) -> list[int]:
    """Return the items that the owner still needs; of those of which one is enough, the first that can be had."""
    lacking = [item for item in decision.needs if not state.knows[item] >> decision.owner & 1]
    enough = bits(decision.needs_any_of)
    if enough and not any(state.knows[item] >> decision.owner & 1 for item in enough):
        open_to = [item for item in enough if not scenario.items[item].confidential_to >> decision.owner & 1]
        here = active_mask(state)
        lacking += sorted(open_to, key=lambda item: (not state.knows[item] & here, item))[:1]
    return lacking


def _waits_for_twin(scenario: Scenario, state: State, dependency: Dependency) -> bool:
    """Whether two decisions that belong together in time can not both be settled yet."""
    twins = (dependency.before, dependency.after)
    return dependency.type == "simultaneous" and any(
        state.chosen[twin] == UNDECIDED and scenario.decisions[twin].opens > state.round for twin in twins
    )


def _reviews(scenario: Scenario, state: State) -> list[Task]:
    """Return the choices that something now known to their owner speaks against, to be confirmed or not."""
    known = [(one.undermines, state.knows[number]) for number, one in enumerate(scenario.items)]
    known += [(one.undermines, -(state.surprises >> number & 1)) for number, one in enumerate(scenario.surprises)]
    found = []
    for number, decision in enumerate(scenario.decisions):
        choice = (number, state.chosen[number])
        against = sum(choice in choices and bool(who >> decision.owner & 1) for choices, who in known)
        if against and not state.reopened >> number & 1:
            move = ("confirm", decision.owner, number, 0)
            found.append(Task(state.round + 1, 1, move, coordinates=True, against=against))
    return found


def _acts(scenario: Scenario, state: State) -> list[Task]:
    return [
        Task(scenario.windows[act.window].last, 3, ("do", act.role, number), coordinates=True)
        for number, act in enumerate(scenario.acts)
        if not state.acts_done >> number & 1
        and scenario.windows[act.window].is_open(state.round)
        and not state.windows_made >> act.window & 1
    ]


def _issues(scenario: Scenario, state: State) -> list[Task]:
    found = []
    for number, issue in enumerate(scenario.issues):
        able = bits(issue.eligible & active_mask(state))
        if state.issues[number] in {UNOWNED, PARKED} and issue.opens <= state.round <= issue.closes and able:
            # Whoever has most moves left takes it.
            role = max(able, key=lambda each: (state.moves_left[each], -each))
            found.append(Task(issue.closes, 4, ("claim", role, number), coordinates=True))
    return found
