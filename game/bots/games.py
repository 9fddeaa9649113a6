"""Whole games played by simulated groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.rules import step
from game.core.state import OVER, new_state

if TYPE_CHECKING:
    from game.bots.groups import Group
    from game.core.events import Event
    from game.core.scenario import Scenario
    from game.core.state import State
    from game.session.session import Session

MOVES_MAX = 2000
"""No game is longer; a group that never goes on is a programming error."""


def play_fast(scenario: Scenario, group: Group, seed: int) -> tuple[State, list[Event], int]:
    """Play one game without a session; return the last state, the log, and the number of moves."""
    state = new_state(scenario, seed)
    log: list[Event] = []
    for count in range(MOVES_MAX):
        if state.step == OVER:
            return state, log, count
        state, events = step(scenario, state, group.next_move(scenario, state))
        log += events
    raise RuntimeError("the group never went on")


def play_session(session: Session, group: Group) -> None:
    """Let ``group`` play ``session`` to its end."""
    for _ in range(MOVES_MAX):
        if session.state.step == OVER:
            return
        unanswered = [card.id for card in session.cards if card.tap is None]
        refusal = session.play(group.next_move(session.scenario, session.state, unanswered[:2]))
        if refusal is not None:
            raise RuntimeError(f"the group tried what is not possible: {refusal}")
    raise RuntimeError("the group never went on")
