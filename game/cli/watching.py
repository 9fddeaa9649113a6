"""Seeing that files have been saved.

The files are asked for their time and size a few times a second. That works in the same way on every system, on
network drives too, and with editors that write a new file and give it the old one's name.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PAUSE = 0.1
"""Seconds between two looks."""
SETTLING = 0.05
"""Seconds that everything has to stay the same before a save counts as finished."""
MOST_LOOKS = 5
"""Looks after which a save counts as finished even so: an answer is due within half a second."""

Stamp = tuple[int, int, int] | None
"""When a file was changed, its size, and which file on the disk it is; ``None`` when there is none."""


class Watch:
    """Files that are looked at for as long as somebody waits. A save while nobody waits is seen too."""

    def __init__(self, find: Callable[[], list[Path]]) -> None:
        """Begin to look at the files that ``find`` returns; it is asked anew at every look."""
        self._find = find
        self._seen = _stamps(find())

    def wait(self) -> list[Path]:
        """Return the files that have been saved, made or taken away since the last time, as soon as some have."""
        while True:
            time.sleep(PAUSE)
            now = _stamps(self._find())
            if now == self._seen:
                continue
            now = self._settled(now)
            before, self._seen = self._seen, now
            changed = [file for file in {**before, **now} if now.get(file) != before.get(file)]
            if changed:
                return changed

    def _settled(self, now: dict[Path, Stamp]) -> dict[Path, Stamp]:
        """Wait until a save is finished: half a file, or none between two names, is no use to anybody."""
        for _ in range(MOST_LOOKS):
            time.sleep(SETTLING)
            later = _stamps(self._find())
            if later == now and all(later.values()):
                break
            now = later
        return now


def _stamps(files: list[Path]) -> dict[Path, Stamp]:
    return {file: _stamp(file) for file in files}


def _stamp(file: Path) -> Stamp:
    try:
        found = file.stat()
    except (OSError, ValueError):
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino
