"""The time box of a step: a soft bar. It never ends a step by itself."""

from __future__ import annotations

from dataclasses import dataclass, field

MORE_TIME = 60
"""Seconds that *mer tid* adds."""

TICK_MAX = 2000
"""Milliseconds that one tick takes at most: a laptop that has slept for an hour has not played for an hour."""

TELL_EVERY = 30.0
"""Seconds between two times that the time is told to the session."""

_STEP, _LONG_STEP = 15, 60
"""Seconds between two steps of the bar. A minute ends with a step, so that the screen is still in between."""
_LONG = 450
"""Seconds; a longer box has the longer steps."""


@dataclass
class Clock:
    """How much is left of the step, and how much the session has taken in all."""

    total: float = 0
    left: float = 0
    """Below 0 when the step has gone over its time."""
    spent: float = 0
    """Seconds played since the welcome; while it is stopped none are."""
    stopped: bool = False
    untold: float = 0
    """Seconds since the session was told."""
    boxes: dict[tuple[int, int], tuple[float, float]] = field(default_factory=dict)
    """What was left, and of how much, of the steps that have been left: an undo goes on with that."""
    moment: tuple[int, int] | None = None
    """Round and step that it runs for."""

    def begin(self, moment: tuple[int, int], seconds: float) -> None:
        """Begin the time box of a step, or go on with it."""
        if self.moment is not None:
            self.boxes[self.moment] = (self.total, self.left)
        self.moment = moment
        self.total, self.left = self.boxes.get(moment, (seconds, seconds))

    def go_on(self, left: float | None, spent: float) -> None:
        """Take up what the journal of a session that was broken off says."""
        self.spent = spent
        if left is not None:
            self.left = left
            self.total = max(self.total, left)

    def add(self) -> None:
        """Give one more minute."""
        self.left = max(0.0, self.left) + MORE_TIME
        self.total = max(self.total, self.left)

    def run(self, milliseconds: int) -> tuple[bool, bool]:
        """Let time pass; return whether what is shown changes, and whether the time has just run out."""
        if self.stopped or self.total == 0:
            return False, False
        passed = min(milliseconds, TICK_MAX) / 1000
        before, ran = self.shown, self.left > 0
        self.left -= passed
        self.spent += passed
        self.untold += passed
        return before != self.shown, ran and self.left <= 0

    @property
    def is_to_be_told(self) -> bool:
        """Whether it is time to tell the session."""
        return self.untold >= TELL_EVERY

    @property
    def shown(self) -> tuple[int, float]:
        """Whole minutes left, rounded up, and how much of the bar is left."""
        if self.total == 0:
            return 0, 0
        left, step = max(0.0, self.left), _STEP if self.total <= _LONG else _LONG_STEP
        return -int(-left // 60), min(1.0, -int(-left // step) * step / self.total)

    @property
    def over(self) -> int:
        """Whole minutes that the step has gone over its time."""
        return int(max(0.0, -self.left) // 60)
