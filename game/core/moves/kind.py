"""What every kind of move has: a form outside, a tuple inside, a reason when it is not possible, and what it does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from game.core.refusal import Refusal, refuse
from game.core.state import MOVES, State, is_active

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.core.events import Event
    from game.core.scenario import Scenario

Move = tuple[Any, ...]
"""``(verb, by, …)``: the verb of its kind, the acting role (GROUP for the leader and the whole group), then the
fields of the kind in order, as ints."""

Field = tuple[str, str]
"""(key in the journal, what it holds). The holds are those of ``coding.py``."""


class MoveKind:
    """One kind of move. A new kind is one class here in ``moves``, its texts, and its tests.

    ``why_not`` of a kind is asked only when the common conditions hold (see ``rules.why_not``).
    """

    verb: ClassVar[str]
    fields: ClassVar[tuple[Field, ...]]
    """The first field carries the verb as its key."""
    by_role: ClassVar[bool] = True
    """A role makes it (and it is possible in step *Drag* only), not the leader or the group."""
    costs: ClassVar[bool] = True
    """It takes one of the role's moves of the round."""
    key: ClassVar[int | None] = None
    """The number of the key under which the screen offers it, 1 to 7; None elsewhere."""

    def is_free(self, scenario: Scenario, state: State, move: Move) -> bool:  # noqa: ARG002
        """Whether this very move costs nothing now."""
        return not self.costs

    def why_not(self, scenario: Scenario, state: State, move: Move) -> Refusal | None:
        """Return why ``move`` is not possible now, or None."""
        raise NotImplementedError

    def apply(self, scenario: Scenario, draft: State, move: Move, events: list[Event]) -> None:
        """Carry out ``move`` on ``draft``; the caller has made sure that it is possible."""
        raise NotImplementedError

    def candidates(self, scenario: Scenario, role: int) -> Iterator[Move]:  # noqa: ARG002
        """Yield the moves of this kind that ``role`` could ever make, for simulated groups."""
        yield from ()


def routine_exists(state: State, kind: str, by: int, other: int) -> bool:
    """Whether an agreement of an earlier round covers this exchange (game.md, överenskommelse)."""
    return any(routine[:3] == (kind, by, other) and routine[3] < state.round for routine in state.routines)


def why_not_role(state: State, role: int) -> Refusal | None:
    """Return why nothing can be asked of, or given to, ``role``."""
    return None if is_active(state, role) else refuse("empty-chair", role=("role", role))


def why_not_now(scenario: Scenario, state: State, kind: MoveKind, move: Move) -> Refusal | None:
    """Return why no move of a role is possible now, whatever it is."""
    by = move[1]
    if not 0 <= by < len(state.seats):
        return refuse("nobody-acts")
    if state.step != MOVES:
        return refuse("not-this-step")
    if not is_active(state, by):
        return refuse("empty-chair", role=("role", by))
    if state.moves_left[by] == 0 and not kind.is_free(scenario, state, move):
        return refuse("no-moves-left", role=("role", by))
    return None
