"""*Vi är sena*: how late a session is against its timetable, and which rounds it could leave out.

Rounds are left out, never the debrief (game.md, One session). What leaving out means is told before anybody decides:
the rounds by name, and the decisions, windows and connections that lie in them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.core.state import DEBRIEF
from game.core.timetable import USUAL, minutes_of, seconds_after
from game.session.progress import links_of

if TYPE_CHECKING:
    from game.session.session import Session

LATE_FROM = 60
"""Seconds; less than that is no lateness."""


@dataclass(frozen=True, slots=True)
class Ending:
    """One way to end the rounds, and what it leaves out."""

    last: int
    """The last round that is played."""
    rounds: tuple[int, ...]
    """The rounds left out."""
    saves: int
    """Minutes."""
    decisions: tuple[int, ...]
    """Decisions that open in what is left out."""
    windows: tuple[int, ...]
    """Windows that open in it, or would still be open."""
    connections: int
    """Connections that could not come about, or be missed, any more."""


def late_by(session: Session, spent: float, left: float) -> float:
    """Return the seconds by which the session would end too late, below 0 when there is time to spare.

    ``spent`` seconds have been played, ``left`` remain of the box of the step.
    """
    state, length = session.state, session.scenario.minutes
    after = seconds_after(length, session.last_round, state.round, state.step)
    return spent + max(0.0, left) + after - (length or USUAL) * 60


def endings(session: Session) -> list[Ending]:
    """Return the ways to end the rounds earlier than now, the latest first; none once the last one is played."""
    state = session.state
    if state.step >= DEBRIEF:
        return []
    return [_ending(session, last) for last in range(session.last_round - 1, max(state.round, 0) - 1, -1)]


def fitting(found: list[Ending], late: float) -> Ending | None:
    """Return the ending that leaves out no more than it takes to end in time, or else the earliest there is."""
    if late < LATE_FROM or not found:
        return None
    return next((each for each in found if each.saves * 60 >= late), found[-1])


def _ending(session: Session, last: int) -> Ending:
    scenario, state = session.scenario, session.state
    rounds = tuple(range(last + 1, session.last_round + 1))
    settled = state.windows_made | state.windows_missed
    links = [link for link in links_of(session) if link.state == "pending" and (link.round or 0) > last]
    return Ending(
        last,
        rounds,
        len(rounds) * minutes_of(scenario.minutes).round,
        tuple(n for n, each in enumerate(scenario.decisions) if last < each.opens <= session.last_round),
        tuple(n for n, each in enumerate(scenario.windows) if each.last > last and not settled >> n & 1),
        len(links),
    )
