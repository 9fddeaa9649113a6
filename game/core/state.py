"""The state of one game: ints and bit masks only, copied once in every step, never changed afterwards."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from game.core.dice import next_seed, number
from game.core.scenario import bits

if TYPE_CHECKING:
    from game.core.scenario import Scenario

# The steps of a game, in order. A round is the five from SITUATION to CHECK (game.md, The five steps of a round).
WELCOME, SITUATION, CHOICE, TALK, MOVES, CHECK, DEBRIEF, TAKE_HOME, OVER = range(9)
ROUND_STEPS: Final = (SITUATION, CHOICE, TALK, MOVES, CHECK)
STEP_IDS: Final = (
    "welcome", "situation", "choice", "talk", "moves", "check", "debrief", "take_home", "over",
)  # fmt: skip

OWN = -1
"""In ``State.seats``: the role has a player of its own."""
EMPTY = -2
"""In ``State.seats``: an empty chair. A number from 0 says which role's player plays it too."""

UNDECIDED = -1
UNOWNED = -1
PARKED = -2

OPEN, KEPT, RELEASED = range(3)
"""Where a promise stands."""

Promise = tuple[int, int, str, int, int, int]
"""(debtor, creditors mask, verb of ``PROMISE_VERBS``, number of the thing, due round, OPEN | KEPT | RELEASED)"""

Question = tuple[int, int, str, int, int]
"""An open question: (who asked, who was asked, "decision" or "item", number, round)."""

Routine = tuple[str, int, int, int]
"""An agreement of the group: ("share" or "hear", who acts, the other side, round it was made)."""


class State:
    """Everything that can differ between two moments of a game."""

    seed: int
    round: int
    """-1 before the first round."""
    step: int
    seats: tuple[int, ...]
    moves_left: tuple[int, ...]
    knows: tuple[int, ...]
    """For every item, the mask of roles that know it. What one role of a player knows, its others know."""
    heard: tuple[int, ...]
    """For every decision, the mask of roles that have been heard about it."""
    concerns: tuple[int, ...]
    """For every decision, the mask of roles whose concern has had no reply."""
    chosen: tuple[int, ...]
    """For every decision, the option in force, or UNDECIDED."""
    reopened: int
    """Mask of decisions that are open again."""
    acts_done: int
    windows_made: int
    windows_missed: int
    windows_waived: int
    issues: tuple[int, ...]
    """For every issue, its owner, UNOWNED or PARKED."""
    promises: tuple[Promise, ...]
    questions: tuple[Question, ...]
    routines: tuple[Routine, ...]
    meters: tuple[int, ...]
    moved: tuple[tuple[int, ...], ...]
    """For every decision, how far the option in force moved each meter: less than it says where a meter was full."""
    surprises: int
    """Mask of surprises that have come."""
    votes: tuple[int, ...]
    """How many teams chose each option of the decision in focus; empty until revealed."""

    def copy(self) -> State:
        """Return an equal state that may be changed. Every field is immutable, so this is all there is to copy."""
        new = State.__new__(State)
        new.__dict__ = self.__dict__.copy()
        return new

    def as_data(self) -> tuple[Any, ...]:
        """Every field, by the alphabet: for digests, comparison and tests."""
        return tuple(getattr(self, name) for name in FIELDS)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, State) and self.as_data() == other.as_data()

    def __hash__(self) -> int:
        return hash(self.as_data())

    def __repr__(self) -> str:
        return "State(" + ", ".join(f"{name}={getattr(self, name)!r}" for name in FIELDS) + ")"


FIELDS: Final = tuple(sorted(State.__annotations__))


def new_state(scenario: Scenario, seed: int) -> State:
    """Return the state before anybody has sat down: every role has a player of its own."""
    state = State()
    state.seed = seed & 0xFFFF_FFFF_FFFF_FFFF
    state.round, state.step = -1, WELCOME
    state.seats = (OWN,) * len(scenario.roles)
    state.moves_left = (0,) * len(scenario.roles)
    state.knows = (0,) * len(scenario.items)
    state.heard = state.concerns = (0,) * len(scenario.decisions)
    state.chosen = (UNDECIDED,) * len(scenario.decisions)
    state.reopened = state.acts_done = state.surprises = 0
    state.windows_made = state.windows_missed = state.windows_waived = 0
    state.issues = (UNOWNED,) * len(scenario.issues)
    state.promises = state.questions = state.routines = state.votes = ()
    state.meters = tuple(meter.start for meter in scenario.meters)
    state.moved = ((0,) * len(scenario.meters),) * len(scenario.decisions)
    return state


def is_active(state: State, role: int) -> bool:
    """Whether somebody plays ``role``."""
    return state.seats[role] != EMPTY


def active_mask(state: State) -> int:
    """Mask of the roles that somebody plays."""
    return _active_mask(state.seats)


@lru_cache(maxsize=1024)
def _active_mask(seats: tuple[int, ...]) -> int:
    mask = 0
    for role, seat in enumerate(seats):
        if seat != EMPTY:
            mask |= 1 << role
    return mask


def same_player(state: State, role: int) -> int:
    """Mask of the roles that the player of ``role`` plays, itself among them; an empty chair is only itself."""
    return _same_player(state.seats, role)


@lru_cache(maxsize=1024)
def _same_player(seats: tuple[int, ...], role: int) -> int:
    host = seats[role] if seats[role] >= 0 else role
    mask = 1 << role | 1 << host
    for other, seat in enumerate(seats):
        if seat == host:
            mask |= 1 << other
    return mask


def with_players(state: State, roles: int) -> int:
    """Return the mask ``roles`` and whatever else their players play."""
    for role in bits(roles):
        roles |= same_player(state, role)
    return roles


def lead_role(state: State) -> int | None:
    """Return the role that begins the talk: it rotates by round among those played by somebody of their own."""
    own = [role for role, seat in enumerate(state.seats) if seat == OWN]
    return own[state.round % len(own)] if own and state.round >= 0 else None


def is_open(scenario: Scenario, state: State, decision: int) -> bool:
    """Whether ``decision`` can be settled now: inside its window and not settled, or reopened."""
    if state.reopened >> decision & 1:
        return True
    there = scenario.decisions[decision]
    return state.chosen[decision] == UNDECIDED and there.opens <= state.round <= there.closes


def focus_of(scenario: Scenario, state: State) -> int | None:
    """Return the decision in focus this round, if it can be settled now."""
    if not 0 <= state.round < len(scenario.situations):
        return None
    focus = scenario.situations[state.round].focus
    return focus if focus is not None and is_open(scenario, state, focus) else None


def known_by(state: State, role: int) -> tuple[int, ...]:
    """Return the items that ``role`` knows."""
    return tuple(item for item, who in enumerate(state.knows) if who >> role & 1)


def replace_at(values: tuple[int, ...], index: int, value: int) -> tuple[int, ...]:
    """Return ``values`` with ``value`` at ``index``."""
    return (*values[:index], value, *values[index + 1 :])


def draw(state: State, choices: int) -> int:
    """Return a number from 0 below ``choices``, and move the seed of ``state`` on."""
    state.seed = next_seed(state.seed)
    return number(state.seed, choices)
