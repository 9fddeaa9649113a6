"""What a group would still have to do for every connection to come about: coordination as a list of tasks.

A task belongs to one role, takes one of its moves, and has a deadline. This is read from the scenario and the state
alone; nothing here knows how breakdowns are detected.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from game.core.moves.exchange import SUPPORT
from game.core.scenario import bits, mask_of
from game.core.state import PARKED, UNDECIDED, UNOWNED, active_mask, is_open, same_player

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.core.moves.kind import Move
    from game.core.scenario import Choice, Decision, Dependency, Scenario, Thing
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


class Asked(NamedTuple):
    """What a scenario asks for in every game of it. The tuples have one place for each decision."""

    due: tuple[int, ...]
    """The last round in which it can be settled without making another wait."""
    voices: tuple[tuple[tuple[int, int], ...], ...]
    """(role to be heard, mask of it and who speaks for it)."""
    before: tuple[tuple[int, ...], ...]
    """The decisions that it hangs on."""
    twins: tuple[tuple[Dependency, ...], ...]
    """What it belongs together in time with."""
    against: dict[Choice, tuple[Thing, ...]]
    """By choice: the items and surprises that speak against it."""


@lru_cache(maxsize=16)
def asked(scenario: Scenario) -> Asked:
    """Return what ``scenario`` asks for, worked out once."""
    every = range(len(scenario.decisions))
    against: dict[Choice, tuple[Thing, ...]] = {}
    speaking = [(("item", number), item.undermines) for number, item in enumerate(scenario.items)]
    speaking += [(("surprise", number), surprise.undermines) for number, surprise in enumerate(scenario.surprises)]
    for thing, choices in speaking:
        for choice in dict.fromkeys(choices):
            against[choice] = (*against.get(choice, ()), thing)
    return Asked(
        due=deadlines(scenario),
        voices=tuple(tuple(_voices(decision)) for decision in scenario.decisions),
        before=tuple(
            tuple(one.before for one in scenario.dependencies if one.after == number and one.type == "produces")
            for number in every
        ),
        twins=tuple(
            tuple(
                one for one in scenario.dependencies
                if number in (one.before, one.after) and one.type == "simultaneous"
            )
            for number in every
        ),
        against=against,
    )  # fmt: skip


def _voices(decision: Decision) -> Iterator[tuple[int, int]]:
    """Yield whom to hear, and who can speak for it: nobody in an emergency, and nobody who is only to be told."""
    for role, level in decision.hear:
        if level != "inform" and not decision.emergency:
            yield role, 1 << role | mask_of([by for who, by in decision.delegates if who == role])


def deadlines(scenario: Scenario) -> tuple[int, ...]:
    """Return, for every decision, the last round in which it can be settled without making another wait."""
    due = [decision.closes for decision in scenario.decisions]
    for _ in scenario.dependencies:
        earlier = list(due)
        for dependency in scenario.dependencies:
            if dependency.type == "produces":
                due[dependency.before] = min(due[dependency.before], due[dependency.after])
        if due == earlier:
            break
    return tuple(due)


def tasks(scenario: Scenario, state: State) -> list[Task]:
    """Return every task that can be done now, the most urgent first."""
    here = active_mask(state)
    found = [*_about_decisions(scenario, state, here), *_reviews(scenario, state)]
    found += [*_acts(scenario, state), *_issues(scenario, state, here)]
    return sorted(found, key=_urgency)


def _urgency(task: Task) -> tuple[int, int, Move]:
    return (task[0], task[1], task[2][1:3])


def _about_decisions(scenario: Scenario, state: State, here: int) -> list[Task]:
    table = asked(scenario)
    due = table.due
    found: list[Task] = []
    wanted: dict[tuple[int, int], list[int]] = {}
    for number, decision in enumerate(scenario.decisions):
        owner = decision.owner
        if not here >> owner & 1 or state.chosen[number] != UNDECIDED or due[number] < state.round:
            continue
        ready = not any(_waits_for_twin(scenario, state, one) for one in table.twins[number])
        for item in _lacking(scenario, state, decision, here):
            holders = state.knows[item] & here
            ready = ready and not (holders or scenario.items[item].since > state.round)
            if holders:
                wanted.setdefault((bits(holders)[0], item), []).append(number)
        for role, voices in table.voices[number]:
            if not here >> role & 1 or state.heard[number] & voices or same_player(state, owner) & voices:
                continue
            ready = False
            found.append(Task(due[number], 1, ("hear", owner, number, role, SUPPORT), coordinates=True))
        ready = ready and all(
            state.chosen[before] != UNDECIDED or not here >> scenario.decisions[before].owner & 1
            for before in table.before[number]
        )
        if is_open(scenario, state, number):
            found.append(Task(due[number], 2 if ready else 9, ("decide", owner, number, 0, 0, 0), coordinates=False))
    for (holder, item), decisions in wanted.items():
        to = mask_of([scenario.decisions[number].owner for number in decisions])
        deadline = min(due[number] for number in decisions)
        found.append(Task(deadline, 0, ("share", holder, item, to), coordinates=True))
    return found


def _lacking(scenario: Scenario, state: State, decision: Decision, here: int) -> list[int]:
    """Return the items that the owner still needs; of those of which one is enough, the first that can be had."""
    lacking = [item for item in decision.needs if not state.knows[item] >> decision.owner & 1]
    enough = bits(decision.needs_any_of)
    if enough and not any(state.knows[item] >> decision.owner & 1 for item in enough):
        open_to = [item for item in enough if not scenario.items[item].confidential_to >> decision.owner & 1]
        lacking += sorted(open_to, key=lambda item: (not state.knows[item] & here, item))[:1]
    return lacking


def _waits_for_twin(scenario: Scenario, state: State, dependency: Dependency) -> bool:
    """Whether two decisions that belong together in time can not both be settled yet."""
    return any(
        state.chosen[twin] == UNDECIDED and scenario.decisions[twin].opens > state.round
        for twin in (dependency.before, dependency.after)
    )


def _reviews(scenario: Scenario, state: State) -> list[Task]:
    """Return the choices that something now known to their owner speaks against, to be confirmed or not."""
    table = asked(scenario).against
    found: list[Task] = []
    if not table:
        return found
    for number, decision in enumerate(scenario.decisions):
        speaking = table.get((number, state.chosen[number]), ())
        if not speaking or state.reopened >> number & 1:
            continue
        owner = decision.owner
        against = sum(
            state.knows[thing] >> owner & 1 if kind == "item" else state.surprises >> thing & 1
            for kind, thing in speaking
        )
        if against:
            move = ("confirm", owner, number, 0)
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


def _issues(scenario: Scenario, state: State, here: int) -> list[Task]:
    found = []
    for number, issue in enumerate(scenario.issues):
        if state.issues[number] not in {UNOWNED, PARKED} or not issue.opens <= state.round <= issue.closes:
            continue
        able = bits(issue.eligible & here)
        if able:
            # Whoever has most moves left takes it.
            role = max(able, key=lambda each: (state.moves_left[each], -each))
            found.append(Task(issue.closes, 4, ("claim", role, number), coordinates=True))
    return found
