"""Whole games played by simulated groups."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from game.core.rules import step
from game.core.state import OVER, new_state

if TYPE_CHECKING:
    from game.bots.groups import Group
    from game.core.events import Event
    from game.core.moves.kind import Move
    from game.core.scenario import Scenario
    from game.core.state import State
    from game.session.session import Session

MOVES_MAX = 2000
"""No game of the usual size is longer."""

Watch = Callable[["State", "Move"], None]
"""Told of every move before it is made, and the state it is made in."""


def moves_max(scenario: Scenario) -> int:
    """Return more moves than any game has; a group that never goes on is a programming error.

    Most moves are counted out to the roles. What costs none, as promises, comes at random in between.
    """
    return MOVES_MAX + 20 * len(scenario.rounds) * sum(role.moves for role in scenario.roles)


def play_fast(
    scenario: Scenario, group: Group, seed: int, watch: Watch | None = None
) -> tuple[State, list[Event], int]:
    """Play one game without a session; return the last state, the log, and the number of moves."""
    state = new_state(scenario, seed)
    log: list[Event] = []
    for count in range(moves_max(scenario)):
        if state.step == OVER:
            return state, log, count
        move = group.next_move(scenario, state)
        if watch is not None:
            watch(state, move)
        state, events = step(scenario, state, move)
        log += events
    raise RuntimeError("the group never went on")


def play_session(session: Session, group: Group) -> None:
    """Let ``group`` play ``session`` to its end."""
    for _ in range(moves_max(session.scenario)):
        if session.state.step == OVER:
            return
        unanswered = [card.id for card in session.cards if card.tap is None]
        refusal = session.play(group.next_move(session.scenario, session.state, unanswered[:2]))
        if refusal is not None:
            raise RuntimeError(f"the group tried what is not possible: {refusal}")
    raise RuntimeError("the group never went on")
