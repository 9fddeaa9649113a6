"""What ``check`` does with each file: read it, ask for advice, tell the author or another program."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.collecting import without_cyclic_gc
from game.places import PROFILE_NAME

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from game.authoring import Diagnostic, Reading
    from game.texts import Words

SUFFIXES = {".yaml", ".yml"}
UNREADABLE = {"Y001", "Y002", "Y003"}
"""Codes of files that can not be opened at all."""
JSON_FORMAT = 1
"""Counts up when what ``to_json`` returns can no longer be read as before. New keys do not count."""

COLOURS = {"place": "1", "error": "1;31", "advice": "1;33", "caret": "1;32", "hint": "36"}
"""What each part of a message looks like in a terminal (ANSI, select graphic rendition)."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A file, and everything there is to tell about it."""

    path: Path
    """As it was asked for."""
    reading: Reading
    diagnostics: tuple[Diagnostic, ...]
    """Errors, or else advice, in the order of the file."""

    @property
    def playable(self) -> bool:
        """Whether the scenario can be played."""
        return self.reading.document is not None

    @property
    def code(self) -> int:
        """The exit code: 0 when it can be played, 1 when it has errors, 2 when it can not even be read."""
        if self.playable:
            return 0
        return 2 if any(told.code in UNREADABLE for told in self.diagnostics) else 1

    @property
    def errors(self) -> int:
        """How many errors."""
        return 0 if self.playable else len(self.diagnostics)

    @property
    def advice(self) -> int:
        """How many pieces of advice."""
        return len(self.diagnostics) if self.playable else 0


@without_cyclic_gc()
def check(
    path: Path, played: Callable[[Reading], Iterable[Diagnostic]] | None = None, profile: Path | None = None
) -> Checked:
    """Read a file and ask for advice about it, with what has been ``played`` for it, if anything has.

    Placeholders are filled from ``profile``, by default from the one beside the file.
    """
    from game.authoring import read_file  # noqa: PLC0415

    reading = read_file(path, profile)
    if reading.document is None:
        return Checked(path, reading, reading.diagnostics)
    return Checked(path, reading, reading.advise(played(reading) if played else None))


def find_files(given: Iterable[Path]) -> tuple[list[Path], list[Path]]:
    """Return the files to check, each once, folders looked through by name; and the folders with none in them."""
    found: dict[str, Path] = {}
    empty: list[Path] = []
    for path in given:
        files = list(_inside(path)) if _is_folder(path) else [path]
        if not files:
            empty.append(path)
        for file in files:
            found.setdefault(os.path.realpath(file), file)
    return list(found.values()), empty


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):  # ValueError: a name with a NUL character in it
        return False


def _inside(folder: Path) -> Iterator[Path]:
    """Scenario files in a folder and the folders in it, hidden ones and profiles aside; no link leads out of it."""
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        scenarios = (name for name in sorted(names) if Path(name).suffix.lower() in SUFFIXES and name != PROFILE_NAME)
        yield from (Path(place, name) for name in scenarios)


def tell_checked(checked: Checked, language: str, *, colours: bool = False) -> str:
    """Return what there is to tell about one file, and whether it can be played. Ends with a newline."""
    from game.authoring import tell  # noqa: PLC0415
    from game.authoring.messages import verdict  # noqa: PLC0415

    reading = checked.reading
    # What is told may be about the profile, and then it stands in that file.
    name = str(checked.path) if reading.name == checked.path.name else reading.name
    paint = _painted if colours else None
    told = tell(checked.diagnostics, name, reading.text, language, paint) if checked.diagnostics else ""
    return told + verdict(checked.diagnostics, checked.path.name, language) + "\n"


def tell_all(several: list[Checked], say: Words) -> str:
    """Return one line about several files."""
    good = sum(checked.playable for checked in several)
    return say("check-all", files=len(several), good=good, rest=len(several) - good)


def to_json(several: Iterable[Checked], language: str) -> dict[str, Any]:
    """Return everything as plain data.

    ``format`` is ``JSON_FORMAT``; ``errors`` and ``advice`` count the messages of all files. Each of ``files`` has
    ``file`` (as asked for), ``playable`` and ``messages``, all of them in the order of the file. A message has
    ``code``, ``severity`` (``error`` or ``advice``), ``line`` and ``column`` (from 1; null when it is about the file
    as a whole), ``message`` and ``hint`` (in the language asked for; the hint may be empty), and ``source``, the
    author's line (null when there is none).
    """
    several = list(several)
    return {
        "format": JSON_FORMAT,
        "errors": sum(checked.errors for checked in several),
        "advice": sum(checked.advice for checked in several),
        "files": [
            {"file": str(checked.path), "playable": checked.playable, "messages": list(_messages(checked, language))}
            for checked in several
        ],
    }


def _messages(checked: Checked, language: str) -> Iterator[dict[str, Any]]:
    from game.authoring.messages import hint, sentence  # noqa: PLC0415
    from game.authoring.source import lines_of  # noqa: PLC0415

    lines = lines_of(checked.reading.text)
    for told in checked.diagnostics:
        line, column = told.place
        yield {
            "code": told.code,
            "severity": told.severity,
            "line": line or None,
            "column": column or None,
            "message": sentence(told, language),
            "hint": hint(told, language),
            "source": lines[line - 1] if 0 < line <= len(lines) else None,
        }


def has_colours() -> bool:
    """Whether what is printed goes to a terminal that shows colours (https://no-color.org)."""
    if not sys.stdout.isatty() or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return sys.platform != "win32" or "WT_SESSION" in os.environ  # the old Windows console prints the codes


def _painted(part: str, text: str) -> str:
    return f"\x1b[{COLOURS[part]}m{text}\x1b[0m"
