"""What lies on the first page's shelf: cases to play, games that were begun, and whether anything can be kept.

A library of cases takes longer to read than anybody likes to wait for a first picture, so a few are read at once and
the others one at a time while the page is shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.screen.desk.files import mark_of, scenario_files, told
from game.screen.pages.start import Shelf
from game.session.sittings import list_sittings

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from game.authoring import Reading
    from game.screen.desk.files import Mark
    from game.session.sittings import Sitting
    from game.texts import Words

AT_ONCE = 3
"""Cases that are read before the first picture."""


class Shelving:
    """Reads each case once, and again only when its file has changed."""

    def __init__(self, folder: Path, read: Callable[[Path], Reading]) -> None:
        """Keep sessions in ``folder``, and read cases with ``read``."""
        self._folder = folder
        self._read = read
        self._files: list[Path] = []
        self._known: dict[Path, tuple[Mark | None, Reading]] = {}
        self._sittings: Sequence[Sitting] = ()
        self._keeps = True

    def look(self, places: list[Path]) -> None:
        """See what there is in ``places`` and in the folder now."""
        self._files = scenario_files(places)
        self._known = {path: known for path, known in self._known.items() if known[0] == mark_of(path)}
        for path in self._files[:AT_ONCE]:
            self._take(path)
        self._sittings = list_sittings(self._folder)
        self._keeps = self._can_write()

    def take_next(self) -> bool:
        """Read one more case; return whether there was one to read."""
        path = next((path for path in self._files if path not in self._known), None)
        if path is not None:
            self._take(path)
        return path is not None

    def shelf(self, say: Words) -> Shelf:
        """Return what has been read so far, in the order of the files."""
        readings = [self._known[path][1] for path in self._files if path in self._known]
        return Shelf(
            scenarios=[each for each in readings if each.document is not None],
            broken=[say("start-broken", name=told(each.name)) for each in readings if each.document is None],
            sittings=self._sittings,
            trouble="" if self._keeps else say("start-no-folder", folder=str(self._folder)),
        )

    def _take(self, path: Path) -> None:
        if path not in self._known:
            self._known[path] = (mark_of(path), self._read(path))

    def _can_write(self) -> bool:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            probe = self._folder / ".samspel-writes"
            probe.write_bytes(b"")
            probe.unlink()
        except OSError:
            return False
        return True
