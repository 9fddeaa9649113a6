"""Simulated groups: how they behave, never what the scoring thinks of it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

from game.bots.tasks import Task, tasks
from game.core.dice import Dice
from game.core.events import GROUP
from game.core.moves import KINDS
from game.core.moves.exchange import CONCERN, LATER, LEFT_OPEN
from game.core.rules import why_not
from game.core.scenario import mask_of
from game.core.state import CHECK, CHOICE, DEBRIEF, MOVES, UNDECIDED, focus_of, is_active, known_by

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.core.moves.kind import Move
    from game.core.scenario import Scenario
    from game.core.state import State

NEXT: Move = ("next", GROUP, 1)
TEAMS = 5


class Group(Protocol):
    """A group round the table."""

    def next_move(self, scenario: Scenario, state: State, cards: Sequence[str] = ()) -> Move:
        """Return what it does now: always something possible. ``cards`` are ids it has not answered."""
        ...


class Graded:
    """A group that does what coordination asks for with a given care.

    ``care`` is how many of 100 coordinating tasks it sees to: 100 is a group that sees to everything that it has
    moves for, 0 is a silo, where every role settles and does its own and nothing else.
    """

    def __init__(self, care: int, seed: int) -> None:
        """Set the care, 0 to 100, and the seed of its chances."""
        self.care = care
        self.dice = Dice(seed)
        self._seen_to: dict[tuple[object, ...], bool] = {}
        self._reviewed: set[tuple[int, int]] = set()
        """(decision, how many things spoke against it): looked at once for each thing that comes."""

    def next_move(self, scenario: Scenario, state: State, cards: Sequence[str] = ()) -> Move:
        """Work through the tasks, the most urgent first."""
        if state.step == CHOICE and not state.votes:
            return choose_in_secret(scenario, state, self.dice)
        if state.step in {CHECK, DEBRIEF} and cards:
            return ("tap", GROUP, cards[0], ("confirmed", "confirmed", "talked")[self.dice.roll(3)])
        if state.step != MOVES:
            return NEXT
        for task in tasks(scenario, state):
            if not self._sees_to(task):
                continue
            if self.care == 100 and task.order == 9 and task.deadline > state.round:
                continue  # what it hangs on may still come
            review = (task.move[2], task.against)
            if task.against and review in self._reviewed:
                continue
            move = self._finish(scenario, state, task.move)
            if why_not(scenario, state, move) is None:
                if task.against:
                    self._reviewed.add(review)
                return move
        return NEXT

    def _sees_to(self, task: Task) -> bool:
        if not task.coordinates:
            return True
        # A share seen to once is seen to for everybody it then concerns; a hearing is one pair and one decision.
        thing = task.move[:3] if task.move[0] == "share" else task.move[:4]
        if thing not in self._seen_to:
            self._seen_to[thing] = self.dice.roll(100) < self.care
        return self._seen_to[thing]

    def _finish(self, scenario: Scenario, state: State, move: Move) -> Move:
        if move[0] == "decide":
            return settle(scenario, state, move, self.dice)
        if move[0] == "hear" and self.care < 100:
            # Not everybody agrees, and not everybody answers at once.
            answer = (0, 0, CONCERN, LATER, LEFT_OPEN)[self.dice.roll(5)]
            return (*move[:4], answer)
        return move


class Random:
    """A group that does anything possible, without a thought."""

    def __init__(self, scenario: Scenario, seed: int) -> None:
        """Take every move its roles could ever make."""
        self.dice = Dice(seed)
        self._moves = every_move(scenario)

    def next_move(self, scenario: Scenario, state: State, cards: Sequence[str] = ()) -> Move:  # noqa: ARG002
        """Try moves at random; go on when nobody has a move left."""
        if state.step != MOVES:
            return NEXT
        for role in range(len(scenario.roles)):
            if not state.moves_left[role] or not is_active(state, role):
                continue
            moves = self._moves[role]
            for _ in range(12 if moves else 0):
                move = moves[self.dice.roll(len(moves))]
                if why_not(scenario, state, move) is None:
                    return move
            return ("pass", role, 1)
        return NEXT


@lru_cache(maxsize=16)
def every_move(scenario: Scenario) -> tuple[tuple[Move, ...], ...]:
    """Return, for each role, every move it could ever make; worked out once for each scenario."""
    return tuple(
        tuple(move for kind in KINDS.values() for move in kind.candidates(scenario, role))
        for role in range(len(scenario.roles))
    )


def choose_in_secret(scenario: Scenario, state: State, dice: Dice) -> Move:
    """Let every team choose an option of the decision in focus."""
    focus = focus_of(scenario, state)
    if focus is None:
        return NEXT
    counts = [0] * len(scenario.decisions[focus].options)
    for _ in range(TEAMS):
        counts[dice.roll(len(counts))] += 1
    return ("choose", GROUP, focus, tuple(counts))


def settle(scenario: Scenario, state: State, move: Move, dice: Dice) -> Move:
    """Choose an option that goes with the others, and that nothing known speaks against; rest it on what is known."""
    _, by, number, *_ = move
    decision = scenario.decisions[number]
    known = mask_of(known_by(state, by))
    every = range(len(decision.options))
    fitting = [n for n in every if fits(scenario, state, number, n)] or list(every)
    options = [n for n in fitting if not decision.options[n].contradicts & known] or fitting
    option = options[dice.roll(len(options))]
    used = known & mask_of(decision.needs)
    aside = decision.options[option].contradicts & known
    return ("decide", by, number, option, used, aside)


def fits(scenario: Scenario, state: State, number: int, option: int) -> bool:
    """Whether an option goes with what has been chosen in other decisions, and leaves a way in those to come."""
    for other, pairs in _going_together(scenario)[number]:
        chosen = state.chosen[other]
        ways = range(len(scenario.decisions[other].options)) if chosen == UNDECIDED else (chosen,)
        if not any((option, way) in pairs for way in ways):
            return False
    return True


@lru_cache(maxsize=16)
def _going_together(scenario: Scenario) -> tuple[tuple[tuple[int, frozenset[tuple[int, int]]], ...], ...]:
    """Return, for each decision, those that it hangs together with, and which options of the two go together."""
    return tuple(
        tuple((other, _pairs(scenario, number, other)) for other in sorted(_partners(scenario, number)))
        for number in range(len(scenario.decisions))
    )


def _partners(scenario: Scenario, number: int) -> set[int]:
    return {one.before + one.after - number for one in scenario.dependencies if number in (one.before, one.after)}


def _pairs(scenario: Scenario, number: int, other: int) -> frozenset[tuple[int, int]]:
    mine, theirs = scenario.decisions[number].options, scenario.decisions[other].options
    return frozenset(
        (option, way)
        for option in range(len(mine))
        for way in range(len(theirs))
        if _go_together(scenario, {number: option, other: way})
    )


def _go_together(scenario: Scenario, chosen: dict[int, int]) -> bool:
    """Whether two decisions with the options ``chosen`` neither clash nor claim more than there is."""
    for one in scenario.dependencies:
        if one.before in chosen and one.after in chosen:
            pair = (chosen[one.before], chosen[one.after])
            decisions = scenario.decisions
            claims = decisions[one.before].options[pair[0]].claims + decisions[one.after].options[pair[1]].claims
            if pair in one.clashes or (one.type == "shares" and claims > one.capacity):
                return False
    return True


def perfect(seed: int = 1) -> Graded:
    """Return a group that sees to everything."""
    return Graded(100, seed)


def mixed(seed: int = 1) -> Graded:
    """Return a group that sees to some things."""
    return Graded(60, seed)


def silo(seed: int = 1) -> Graded:
    """Return a group where every role minds its own."""
    return Graded(0, seed)
