"""Which scenario files there are, and how one knows without reading it that a file has been saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.places import PROFILE_NAME, in_order

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

SUFFIXES = (".yaml", ".yml")
FILES_MAX = 60
"""Files listed; a folder with more was not made for scenarios."""

Mark = tuple[int, ...]
"""What changes when a file is saved, also by an editor that writes a new file and gives it the old name."""


def scenario_files(places: Iterable[Path]) -> list[Path]:
    """Return the scenario files in ``places``: files as they are named, and what lies in folders, by name.

    A folder that cannot be read has none. A file is there once, at most ``FILES_MAX`` are.
    """
    found: dict[Path, None] = {}
    for place in places:
        for path in _files_in(place):
            found[path.absolute()] = None
    return list(found)[:FILES_MAX]


def _files_in(place: Path) -> list[Path]:
    if not is_folder(place):
        return [place]
    try:
        found = [each for each in place.iterdir() if each.suffix in SUFFIXES and not each.name.startswith(".")]
    except OSError:
        return []
    return in_order(each for each in found if each.name != PROFILE_NAME)


def is_folder(path: Path) -> bool:
    """Whether ``path`` is a folder, as far as can be told."""
    try:
        return path.is_dir()
    except (OSError, ValueError):  # ValueError: a name with a NUL character in it
        return False


def mark_of(path: Path) -> Mark | None:
    """Return the mark of a file, and of the profile beside it; ``None`` when the file cannot be reached."""
    own, beside = _mark(path), _mark(path.with_name(PROFILE_NAME))
    return None if own is None else own + (beside or ())


def _mark(path: Path) -> Mark | None:
    try:
        stat = path.stat()
    except (OSError, ValueError):
        return None
    return stat.st_mtime_ns, stat.st_ctime_ns, stat.st_size, stat.st_ino


def told(name: object) -> str:
    """Return a name or a path as it can be shown: a system may have signs in names that no font can be asked for."""
    plain = str(name).encode("utf-8", "replace").decode()
    return "".join(letter if letter.isprintable() else "?" for letter in plain)
