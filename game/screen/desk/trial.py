"""A game that begins in the middle: what an author tries a scenario with. Nothing of it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.bots.games import MOVES_MAX
from game.bots.groups import NEXT, mixed
from game.core.state import DEBRIEF, SITUATION
from game.session.session import Session

if TYPE_CHECKING:
    from game.core.scenario import Scenario

SEED = 7
"""The same each time: what differs between two trials is what the author has changed."""


def begin_trial(scenario: Scenario, round_: int) -> Session:
    """Return a session without a journal at the beginning of ``round_`` (0 is the first).

    A simulated group that sees to some things and not to others has played the rounds before, so that the board has
    a history. Where it comes to no way on, the trial begins there.
    """
    session = Session(scenario, {"seed": SEED})
    group = mixed(SEED)
    for _ in range(MOVES_MAX):
        state = session.state
        if (state.step == SITUATION and state.round >= round_) or state.step >= DEBRIEF:
            break
        unanswered = [card.id for card in session.cards if card.tap is None]
        move = group.next_move(scenario, state, unanswered[:2])
        if session.play(move) is not None and session.play(NEXT) is not None:
            break
    return session
