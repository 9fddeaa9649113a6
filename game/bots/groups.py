"""Simulated groups: how they behave, never what the scoring thinks of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from game.bots.tasks import Task, tasks
from game.core.dice import Dice
from game.core.events import GROUP
from game.core.moves import KINDS
from game.core.moves.exchange import CONCERN, LATER, LEFT_OPEN
from game.core.rules import why_not
from game.core.scenario import mask_of
from game.core.state import CHECK, CHOICE, DEBRIEF, MOVES, focus_of, is_active, known_by

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
            move = self._finish(scenario, state, task.move)
            if why_not(scenario, state, move) is None:
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
        """Build every move its roles could ever make, once."""
        self.dice = Dice(seed)
        self._moves = [
            [move for kind in KINDS.values() for move in kind.candidates(scenario, role)]
            for role in range(len(scenario.roles))
        ]

    def next_move(self, scenario: Scenario, state: State, cards: Sequence[str] = ()) -> Move:  # noqa: ARG002
        """Try moves at random; go on when nobody has a move left."""
        if state.step != MOVES:
            return NEXT
        for role in range(len(scenario.roles)):
            if not state.moves_left[role] or not is_active(state, role):
                continue
            moves = self._moves[role]
            for _ in range(12):
                move = moves[self.dice.roll(len(moves))]
                if why_not(scenario, state, move) is None:
                    return move
            return ("pass", role, 1)
        return NEXT


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
    """Choose an option that nothing the owner knows speaks against, if there is one, and rest it on what it knows."""
    _, by, number, *_ = move
    decision = scenario.decisions[number]
    known = mask_of(known_by(state, by))
    options = [n for n, option in enumerate(decision.options) if not option.contradicts & known]
    options = options or list(range(len(decision.options)))
    option = options[dice.roll(len(options))]
    used = known & mask_of(decision.needs)
    aside = decision.options[option].contradicts & known
    return ("decide", by, number, option, used, aside)


def perfect(seed: int = 1) -> Graded:
    """Return a group that sees to everything."""
    return Graded(100, seed)


def mixed(seed: int = 1) -> Graded:
    """Return a group that sees to some things."""
    return Graded(60, seed)


def silo(seed: int = 1) -> Graded:
    """Return a group where every role minds its own."""
    return Graded(0, seed)
