"""How the minutes of a session are laid out (game.md, One session). No other place knows them."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from game.core.state import CHECK, CHOICE, DEBRIEF, MOVES, ROUND_STEPS, SITUATION, TAKE_HOME, TALK, WELCOME

if TYPE_CHECKING:
    from collections.abc import Mapping


ROUND = 9
"""Minutes of a round."""


class Minutes(NamedTuple):
    """The minutes of one length."""

    welcome: int
    """Rules of the room and roles are in it."""
    where: int
    """*Var är vi?* and *Vår målbild*; 0 in a length that has no time for them."""
    rewind: int
    """*Spola tillbaka*; 0 in a length that goes past it."""
    debrief: int
    take_home: int
    round: int = ROUND
    """Of each round."""

    @property
    def around(self) -> int:
        """Everything but the rounds."""
        return self.welcome + self.where + self.rewind + self.closing

    @property
    def is_short(self) -> bool:
        """Whether only what a group needs that has never played is there: no *Var är vi?*, rewind or *Hos oss*."""
        return self.where == 0

    @property
    def closing(self) -> int:
        """Debrief and agreements, which keep at least a third of the time."""
        return self.debrief + self.take_home


TIMETABLE: Mapping[int, Minutes] = MappingProxyType(
    {
        20: Minutes(2, 0, 0, 5, 3, round=5), 45: Minutes(4, 3, 4, 10, 6), 60: Minutes(5, 4, 4, 12, 8),
        90: Minutes(6, 5, 6, 18, 10),
    }
)  # fmt: skip
USUAL = 60
"""The length of a case that does not say how long it is played."""

STEP_SECONDS: Mapping[int, Mapping[int, int]] = MappingProxyType(
    {
        ROUND: {SITUATION: 120, CHOICE: 75, TALK: 120, MOVES: 135, CHECK: 90},
        5: {SITUATION: 60, CHOICE: 45, TALK: 75, MOVES: 75, CHECK: 45},
    }
)
"""The same minutes of a round, step by step."""


def minutes_of(length: int | None) -> Minutes:
    """Return the minutes around the rounds of a length."""
    return TIMETABLE.get(length or USUAL, TIMETABLE[USUAL])


def box_of(length: int | None, step: int) -> int:
    """Return the seconds of a step's time box, whose pages share it; 0 for the last page of all.

    *Where are we* belongs to the welcome, the rewind to the debrief.
    """
    minutes = minutes_of(length)
    around = {
        WELCOME: minutes.welcome + minutes.where,
        DEBRIEF: minutes.rewind + minutes.debrief,
        TAKE_HOME: minutes.take_home,
    }
    return around.get(step, 0) * 60 or STEP_SECONDS[minutes.round].get(step, 0)


def seconds_after(length: int | None, last_round: int, round_: int, step: int) -> int:
    """Return the seconds that are planned after a step's own box, when the game ends with ``last_round``."""
    seconds = 0
    if step < DEBRIEF:
        rounds = max(0, last_round - round_)
        rest = sum(box_of(length, later) for later in ROUND_STEPS if later > step) if step in ROUND_STEPS else 0
        seconds = rounds * minutes_of(length).round * 60 + rest + box_of(length, DEBRIEF)
    if step < TAKE_HOME:
        seconds += box_of(length, TAKE_HOME)
    return seconds
