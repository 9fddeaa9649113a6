"""What the desk remembers: the files there are, the one that is open, and how long since it was looked at."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from game.authoring import read_file
from game.screen.desk.draft import Draft, remarks_on, time_now
from game.screen.desk.editor import gave_up
from game.screen.desk.files import mark_of, scenario_files
from game.screen.kit.window import SystemClipboard

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from game.authoring import Diagnostic, Reading
    from game.screen.desk.editor import Opener
    from game.screen.desk.files import Mark
    from game.screen.kit.writing import Clipboard

LOOK_EVERY = 250
"""Milliseconds between two looks at the disk: seen at once by people, and nothing to a processor."""


@dataclass(frozen=True)
class Listed:
    """A file in the list, as it was when last read."""

    path: Path
    mark: Mark | None
    reading: Reading
    remarks: tuple[Diagnostic, ...]


@dataclass
class Desk:
    """The list of files, and the draft of the one that is open."""

    places: list[Path]
    """Files, and folders with files; the game's own list, so that what is added here is there to be played too."""
    read: Callable[[Path], Reading] = read_file
    """How the game reads a file."""
    clipboard: Clipboard = field(default_factory=SystemClipboard)
    now: Callable[[], str] = time_now
    draft: Draft | None = None
    files: list[Listed] = field(default_factory=list)
    opener: Opener | None = None
    """The program that was asked to open an editor, until it has done so."""
    _waited: float = 0

    def __post_init__(self) -> None:
        """Look through the list."""
        self.look_through()

    def open(self, path: Path) -> None:
        """Open a file, and keep it in the list."""
        path = path.absolute()
        if path not in scenario_files(self.places):
            self.places.append(path)
        self.opener = None
        self.draft = Draft(path, self.read, self.now)

    def close(self) -> None:
        """Go back to the list."""
        self.opener = self.draft = None
        self.look_through()

    def tick(self, milliseconds: float) -> bool:
        """Let time pass; return whether anything shown has changed."""
        self._waited += milliseconds
        if self._waited < LOOK_EVERY:
            return False
        self._waited = 0
        return self.look()

    def look(self) -> bool:
        """Look whether something has been saved; return whether it has."""
        return self.draft.look() if self.draft else self.look_through()

    def look_through(self) -> bool:
        """Read the files of the list that are new or have been saved; return whether there were any."""
        before = {each.path: each for each in self.files}
        files = []
        for path in scenario_files(self.places):
            old, mark = before.get(path), mark_of(path)
            files.append(old if old and old.mark == mark else self._listed(path, mark))
        changed = [(each.path, each.mark) for each in files] != [(each.path, each.mark) for each in self.files]
        self.files = files
        return changed

    def no_editor(self) -> bool:
        """Whether it has just turned out that nothing opens the file."""
        failed = gave_up(self.opener) if self.opener else None
        if failed is not None:
            self.opener = None
        return bool(failed)

    def _listed(self, path: Path, mark: Mark | None) -> Listed:
        reading = self.read(path)
        return Listed(path, mark, reading, remarks_on(reading))
