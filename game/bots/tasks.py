"""What a group would still have to do for every connection to come about: coordination as a list of tasks.

A task belongs to one role, takes one of its moves, and has a deadline. This is read from the scenario and the state
alone; nothing here knows how breakdowns are detected.
"""

from __future__ import annotations

from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from game.core.moves.exchange import SUPPORT
from game.core.moves.kind import Move
from game.core.scenario import bits, mask_of
from game.core.state import PARKED, UNDECIDED, UNOWNED, active_mask, same_player

if TYPE_CHECKING:
    from collections.abc import Iterator

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


Urgent = tuple[tuple[int, int, Move], Task]
"""A task behind what it is sorted by: deadline, order, and whose it is."""


def _urgent(deadline: int, order: int, move: Move, *, coordinates: bool, against: int = 0) -> Urgent:
    return ((deadline, order, move[1:3]), Task(deadline, order, move, coordinates, against))


class ToSettle(NamedTuple):
    """A decision as the tasks see it, with those of its tasks that are the same in every game."""

    opens: int
    due: int
    """The last round in which it can be settled without making another wait."""
    owner: int
    needs: tuple[int, ...]
    enough: tuple[int, ...]
    """Items of which one is enough."""
    hearings: tuple[tuple[int, int, Urgent], ...]
    """(role to be heard, mask of it and who can speak for it, the task)."""
    before: tuple[int, ...]
    """The decisions that it hangs on."""
    twins: tuple[Dependency, ...]
    """What it belongs together in time with."""
    settle: Urgent
    hurry: Urgent
    """Settling it although something is lacking: last of all."""


class Asked(NamedTuple):
    """What a scenario asks for in every game of it."""

    decisions: tuple[ToSettle, ...]
    acts: tuple[tuple[tuple[int, int, int, Urgent], ...], ...]
    """By round: (act, its window, its role, the task) for what can be done in it."""
    against: dict[Choice, tuple[Thing, ...]]
    """By choice: the items and surprises that speak against it."""
    issues: tuple[tuple[tuple[int, int, int], ...], ...]
    """By round: (issue, who could take it, the last round) for those that are open in it."""


@lru_cache(maxsize=16)
def asked(scenario: Scenario) -> Asked:
    """Return what ``scenario`` asks for, worked out once."""
    due = deadlines(scenario)
    windows = scenario.windows
    return Asked(
        decisions=tuple(_to_settle(scenario, number, due[number]) for number in range(len(scenario.decisions))),
        acts=tuple(
            tuple(
                (number, act.window, act.role, _to_do(number, act.role, windows[act.window].last))
                for number, act in enumerate(scenario.acts)
                if windows[act.window].is_open(round_)
            )
            for round_ in range(len(scenario.rounds))
        ),
        against=_against(scenario),
        issues=tuple(
            tuple(
                (number, issue.eligible, issue.closes)
                for number, issue in enumerate(scenario.issues)
                if issue.opens <= round_ <= issue.closes
            )
            for round_ in range(len(scenario.rounds))
        ),
    )


def _to_do(act: int, role: int, last: int) -> Urgent:
    return _urgent(last, 3, ("do", role, act), coordinates=True)


def _to_settle(scenario: Scenario, number: int, due: int) -> ToSettle:
    decision = scenario.decisions[number]
    owner = decision.owner
    move = ("decide", owner, number, 0, 0, 0)
    mine = [one for one in scenario.dependencies if number in (one.before, one.after)]
    return ToSettle(
        opens=decision.opens,
        due=due,
        owner=owner,
        needs=decision.needs,
        enough=tuple(
            item for item in bits(decision.needs_any_of) if not scenario.items[item].confidential_to >> owner & 1
        ),
        hearings=tuple(
            (role, voices, _urgent(due, 1, ("hear", owner, number, role, SUPPORT), coordinates=True))
            for role, voices in _voices(decision)
        ),
        before=tuple(one.before for one in mine if one.after == number and one.type == "produces"),
        twins=tuple(one for one in mine if one.type == "simultaneous"),
        settle=_urgent(due, 2, move, coordinates=False),
        hurry=_urgent(due, 9, move, coordinates=False),
    )


def _voices(decision: Decision) -> Iterator[tuple[int, int]]:
    """Yield whom to hear, and who can speak for it: nobody in an emergency, and nobody who is only to be told."""
    for role, level in decision.hear:
        if level != "inform" and not decision.emergency:
            yield role, 1 << role | mask_of([by for who, by in decision.delegates if who == role])


def _against(scenario: Scenario) -> dict[Choice, tuple[Thing, ...]]:
    found: dict[Choice, tuple[Thing, ...]] = {}
    speaking = [(("item", number), item.undermines) for number, item in enumerate(scenario.items)]
    speaking += [(("surprise", number), surprise.undermines) for number, surprise in enumerate(scenario.surprises)]
    for thing, choices in speaking:
        for choice in dict.fromkeys(choices):
            found[choice] = (*found.get(choice, ()), thing)
    return found


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
    """Return every task that can be done now, by roles that have moves for it, the most urgent first."""
    table, here = asked(scenario), active_mask(state)
    able = mask_of([role for role, moves in enumerate(state.moves_left) if moves]) & here
    found = _about_decisions(scenario, state, table, here, able)
    found += _reviews(scenario, state, table, able)
    done, made = state.acts_done, state.windows_made
    found += [
        task
        for act, window, role, task in table.acts[state.round]
        if able >> role & 1 and not (done >> act | made >> window) & 1
    ]
    found += _issues(state, table, able)
    found.sort(key=_BY_URGENCY)
    return [task for _, task in found]


_BY_URGENCY = itemgetter(0)


def _about_decisions(scenario: Scenario, state: State, table: Asked, here: int, able: int) -> list[Urgent]:
    found: list[Urgent] = []
    asking = here if state.routines or state.questions else able  # an agreement or a question can make a move free
    wanted: dict[tuple[int, int], list[int]] = {}
    chosen, heard, knows, round_ = state.chosen, state.heard, state.knows, state.round
    for number, one in enumerate(table.decisions):
        owner = one.owner
        if chosen[number] != UNDECIDED or one.due < round_ or not here >> owner & 1:
            continue
        ready = not (one.twins and any(_waits_for_twin(scenario, state, twin) for twin in one.twins))
        for item in _lacking(state, one, here):
            holders = knows[item] & here
            if holders:
                ready = False
                wanted.setdefault((bits(holders)[0], item), []).append(number)
            elif scenario.items[item].since > round_:
                ready = False
        for role, voices, task in one.hearings:
            if here >> role & 1 and not heard[number] & voices and not same_player(state, owner) & voices:
                ready = False
                if asking >> owner & 1:
                    found.append(task)
        if one.opens <= round_ and able >> owner & 1:  # and it has not closed: it is due no later than that
            for before in one.before:
                ready = ready and (chosen[before] != UNDECIDED or not here >> table.decisions[before].owner & 1)
            found.append(one.settle if ready else one.hurry)
    for (holder, item), decisions in wanted.items():
        if not asking >> holder & 1:
            continue
        to = mask_of([table.decisions[number].owner for number in decisions])
        deadline = min(table.decisions[number].due for number in decisions)
        found.append(_urgent(deadline, 0, ("share", holder, item, to), coordinates=True))
    return found


def _lacking(state: State, one: ToSettle, here: int) -> list[int]:
    """Return the items that the owner still needs; of those of which one is enough, the first that can be had."""
    if not one.needs and not one.enough:
        return []
    owner, knows = one.owner, state.knows
    lacking = [item for item in one.needs if not knows[item] >> owner & 1]
    if one.enough and not any(knows[item] >> owner & 1 for item in one.enough):
        lacking += sorted(one.enough, key=lambda item: (not knows[item] & here, item))[:1]
    return lacking


def _waits_for_twin(scenario: Scenario, state: State, dependency: Dependency) -> bool:
    """Whether two decisions that belong together in time can not both be settled yet."""
    return any(
        state.chosen[twin] == UNDECIDED and scenario.decisions[twin].opens > state.round
        for twin in (dependency.before, dependency.after)
    )


def _reviews(scenario: Scenario, state: State, table: Asked, able: int) -> list[Urgent]:
    """Return the choices that something now known to their owner speaks against, to be confirmed or not."""
    found: list[Urgent] = []
    for choice, speaking in table.against.items():
        number, option = choice
        if state.chosen[number] != option or state.reopened >> number & 1:
            continue
        owner = scenario.decisions[number].owner
        if not able >> owner & 1:
            continue
        against = sum(
            state.knows[thing] >> owner & 1 if kind == "item" else state.surprises >> thing & 1
            for kind, thing in speaking
        )
        if against:
            move = ("confirm", owner, number, 0)
            found.append(_urgent(state.round + 1, 1, move, coordinates=True, against=against))
    return found


def _issues(state: State, table: Asked, able: int) -> list[Urgent]:
    found: list[Urgent] = []
    moves_left = state.moves_left
    for number, eligible, closes in table.issues[state.round]:
        if eligible & able and state.issues[number] in {UNOWNED, PARKED}:
            # Whoever has most moves left takes it.
            role = max(bits(eligible & able), key=lambda each: (moves_left[each], -each))
            found.append(_urgent(closes, 4, ("claim", role, number), coordinates=True))
    return found
