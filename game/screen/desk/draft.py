"""One scenario file being written: what was last read of it, and what the game makes of it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from game.authoring.source import lines_of
from game.board.model import Progress, build_board
from game.screen.desk.files import Mark, mark_of, told
from game.screen.desk.trial import begin_trial
from game.screen.kit import Typeface

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from game.authoring import Diagnostic, Reading
    from game.board.model import BoardModel
    from game.core.scenario import Scenario
    from game.screen.table import Plans
    from game.session.session import Session

MINUTES = 60
"""The length that is shown first, where the scenario has it."""
BOARDS_MAX = 8
"""Boards whose plans are kept: three lengths in two languages, and the ones before the last save."""


def time_now() -> str:
    """Return the time of day, with seconds."""
    return datetime.now(tz=UTC).astimezone().strftime("%H:%M:%S")


def remarks_on(reading: Reading) -> tuple[Diagnostic, ...]:
    """Return everything there is to say about a file: what has to be put right, or else advice."""
    remarks = (*reading.diagnostics, *reading.advise())
    return tuple(sorted(remarks, key=lambda remark: remark.severity != "error"))


class Draft:
    """A file and what came of it. Read again when it has been saved; never written to."""

    def __init__(self, path: Path, read: Callable[[Path], Reading], now: Callable[[], str]) -> None:
        """Read the file at ``path`` by means of ``read``; ``now`` tells the time of each reading."""
        self.path = path
        self.round = 0
        """The round that a trial begins with, from 0."""
        self.good: Reading | None = None
        """The last reading that can be played."""
        self.good_at = ""
        """When it was read."""
        self.trial: Session | None = None
        """The good reading as it stands when the chosen round begins; looked at, never played."""
        self.face = Typeface()
        """What the author's own lines are measured with."""
        self._read, self._now = read, now
        self._minutes = MINUTES
        self._boards: dict[BoardModel, Plans] = {}
        self._was_away = False
        self.read()

    @property
    def name(self) -> str:
        """What the file is called."""
        return told(self.path.name)

    @property
    def is_there(self) -> bool:
        """Whether there was anything to read."""
        return self._mark is not None

    @property
    def is_current(self) -> bool:
        """Whether the file can be played as it is now."""
        return self.reading.document is not None

    @property
    def scenario(self) -> Scenario | None:
        """The good reading, compiled for the chosen length."""
        return self.trial.scenario if self.trial else None

    @property
    def minutes(self) -> int | None:
        """The chosen length; ``None`` where there is none to choose."""
        lengths = self.good.lengths if self.good else ()
        nearest = sorted(lengths, key=lambda length: abs(length - self._minutes))
        return nearest[0] if nearest else None

    def look(self) -> bool:
        """Read the file again if it has been saved since; return whether it was read.

        A file that is away is looked for once more before that is told: some editors take it away for a moment.
        """
        mark = mark_of(self.path)
        if mark == self._mark:
            self._was_away = False
            return False
        if mark is None and not self._was_away:
            self._was_away = True
            return False
        self.read()
        return True

    def read(self) -> None:
        """Read the file as it is now."""
        self._was_away = False
        self._mark: Mark | None = mark_of(self.path)  # before reading: what is saved meanwhile is read next time
        self.reading = self._read(self.path)
        self.lines = lines_of(self.reading.text)
        self.remarks = remarks_on(self.reading)
        self.read_at = self._now()
        if self.is_current:
            self.good, self.good_at = self.reading, self.read_at
            self._prepare()

    def choose_length(self, minutes: int) -> None:
        """Show the scenario as it is in so many minutes."""
        self._minutes = minutes
        self._prepare()

    def choose_round(self, number: int) -> None:
        """Let a trial begin with this round, as far as there are so many."""
        self.round = number
        self._prepare()

    def _prepare(self) -> None:
        if self.good is not None:
            scenario = self.good.compile(self.minutes)
            self.round = min(self.round, scenario.last_round)
            self.trial = begin_trial(scenario, self.round)

    def plans_of(self, scenario: Scenario, language: str) -> Plans:
        """Return where everything stands on the board of ``scenario``, as far as that is worked out.

        A save that moves nothing on the board finds the plans of the one before.
        """
        bare = build_board(scenario, Progress(), language)
        if bare not in self._boards:
            if len(self._boards) == BOARDS_MAX:
                del self._boards[next(iter(self._boards))]
            self._boards[bare] = {}
        return self._boards[bare]
