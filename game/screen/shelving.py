"""What lies on the first page's shelf: cases to play, games that were begun, and whether anything can be kept.

Of each case the title page is read at once, so that the list is whole from the first picture. To read whole files
takes longer than anybody likes to wait for that, so it is done one at a time while the page is shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.screen.desk.files import is_folder, mark_of, scenario_files, told
from game.screen.pages.start import Shelf
from game.session.kept import list_sittings
from game.title_page import read_title_page, title_page_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from game.authoring import Reading
    from game.screen.desk.files import Mark
    from game.session.kept import Sitting
    from game.texts import Words
    from game.title_page import TitlePage


class Shelving:
    """Reads each case once, and again only when its file has changed."""

    def __init__(self, folder: Path, read: Callable[[Path], Reading], profile: Path | None = None) -> None:
        """Keep sessions in ``folder``, and read cases with ``read``, which fills them from ``profile``."""
        self._folder = folder
        self._read = read
        self._profile = profile
        self._files: list[Path] = []
        self._marks: dict[Path, Mark | None] = {}
        """Of each file when it was last looked at."""
        self._pages: dict[Path, TitlePage] = {}
        """Of the cases that can be played, as far as is known."""
        self._readings: dict[Path, Reading] = {}
        self._sittings: Sequence[Sitting] = ()
        self._keeps = True

    def look(self, places: list[Path]) -> None:
        """See what there is in ``places`` and in the folder now."""
        self._files = scenario_files(places)
        for path in self._files:
            self._look_at(path)
        for file in places:
            if not is_folder(file):  # whoever names a file wants to know at once whether it can be played
                self.reading_of(file.absolute())
        self._sittings = list_sittings(self._folder)
        self._keeps = self._can_write()

    def take_next(self) -> bool:
        """Read one more case to its end; return whether that changed what is known of it."""
        path = next((path for path in self._files if path not in self._readings), None)
        if path is None:
            return False
        before = self._pages.get(path)
        self.reading_of(path)
        return self._pages.get(path) != before

    def reading_of(self, path: Path) -> Reading:
        """Return what came of reading a whole file."""
        if path not in self._readings:
            reading = self._readings[path] = self._read(path)
            if reading.document is None:
                self._pages.pop(path, None)
            else:
                self._pages[path] = title_page_of(path, reading)
        return self._readings[path]

    def shelf(self, say: Words) -> Shelf:
        """Return what is known so far, in the order of the files."""
        readings = [self._readings[path] for path in self._files if path in self._readings]
        return Shelf(
            scenarios=[self._pages[path] for path in self._files if path in self._pages],
            broken=[say("start-broken", name=told(each.name)) for each in readings if each.document is None],
            sittings=self._sittings,
            trouble="" if self._keeps else say("start-no-folder", folder=str(self._folder)),
        )

    def _look_at(self, path: Path) -> None:
        mark = mark_of(path)
        if path in self._marks and self._marks[path] == mark:
            return
        self._marks[path] = mark
        self._readings.pop(path, None)
        page = read_title_page(path, self._profile)
        if page is None:
            self.reading_of(path)
        else:
            self._pages[path] = page

    def _can_write(self) -> bool:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            probe = self._folder / ".samspel-writes"
            probe.write_bytes(b"")
            probe.unlink()
        except OSError:
            return False
        return True
