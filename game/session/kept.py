"""The sessions that are kept: where their journals lie, and how the first page lists them without playing them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from platformdirs import user_data_path, user_documents_path

if TYPE_CHECKING:
    from pathlib import Path

FORMAT = 1
"""Of a journal (``journal.py``)."""
SIZE_MAX = 20 * 1024 * 1024
"""Bytes. A long session is about 100 kB; anything near this was not written by the game."""

LISTED_MAX = 50

UNCOUNTED = (b',"time":', b'"page":')
"""In lines that tell of nothing that happened."""


@dataclass(frozen=True, slots=True)
class Sitting:
    """An old session, as the start screen lists it."""

    path: Path
    title: dict[str, str]
    started: str
    """The day, ISO."""
    minutes: int | None
    entries: int


def sessions_folder() -> Path:
    """Return where the system keeps this user's data for the game."""
    return user_data_path("samspel", appauthor=False) / "sessions"


def own_cases_folder() -> Path:
    """Return where this user's own scenarios are laid: among the documents, where people find them."""
    return user_documents_path() / "Samspel"


def list_sittings(folder: Path) -> list[Sitting]:
    """Return the sessions kept in ``folder``, the newest first; files that are no journals are passed by."""
    try:
        paths = sorted(folder.glob("*.jsonl"), key=lambda path: (-path.stat().st_mtime_ns, path.name))
    except OSError:
        return []
    found = (_look_at(path) for path in paths[:LISTED_MAX])
    return [sitting for sitting in found if sitting is not None]


def _look_at(path: Path) -> Sitting | None:
    try:
        if path.stat().st_size > SIZE_MAX:
            return None
        with path.open("rb") as file:
            header = json.loads(file.readline())
            entries = sum(1 for line in file if not any(mark in line for mark in UNCOUNTED))
        title, minutes = header["title"], header["minutes"]
        readable = isinstance(title, dict) and title and all(isinstance(words, str) for words in title.values())
        if header["samspel"] != FORMAT or not readable or not isinstance(minutes, int | None):
            return None
        return Sitting(path, title, str(header["started"])[:10], minutes, entries)
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
