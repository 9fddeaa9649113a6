"""The only door through which a game changes: ``step``. And ``why_not``, which comes before every button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.moves import KINDS
from game.core.moves.kind import Move, why_not_now
from game.core.state import State, replace_at

if TYPE_CHECKING:
    from game.core.events import Event
    from game.core.refusal import Refusal
    from game.core.scenario import Scenario


def why_not(scenario: Scenario, state: State, move: Move) -> Refusal | None:
    """Return why ``move`` is not possible now, or None when it is."""
    kind = KINDS[move[0]]
    if kind.by_role:
        refusal = why_not_now(scenario, state, kind, move)
        if refusal is not None:
            return refusal
    return kind.why_not(scenario, state, move)


def step(scenario: Scenario, state: State, move: Move) -> tuple[State, list[Event]]:
    """Return the state after ``move``, and what happened. ``state`` stays as it is.

    The move is not checked here: ask ``why_not`` first.
    """
    kind = KINDS[move[0]]
    draft = state.copy()
    events: list[Event] = []
    if kind.by_role and kind.costs and not kind.is_free(scenario, state, move):
        draft.moves_left = replace_at(draft.moves_left, move[1], draft.moves_left[move[1]] - 1)
    kind.apply(scenario, draft, move, events)
    return draft, events
