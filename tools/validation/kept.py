"""What a long run has measured already: kept in ``.proof``, so that one that was broken off goes on where it was.

A figure is used again only for exactly the same files: its name holds a digest of all that the answer hangs on. So a
report that was made in two goes says what one made in one go would have said.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / ".proof"
CODE = ("game/core/**/*.py", "game/scoring/**/*.py", "game/bots/**/*.py", "game/texts/*/scoring.ftl")
"""What the scoring is, and what plays for it."""

Measured = TypeVar("Measured")


def keep(name: str, files: tuple[str, ...], measure: Callable[[], Measured], *, about: str = "") -> Measured:
    """Return what ``measure`` gives, plain data, or what it gave before for the same files and the same ``about``.

    The files are ``files`` (globs) and ``CODE``; ``about`` is whatever else the answer hangs on, as text.
    """
    place = FOLDER / f"{name}-{digest(files, about)}.json"
    if place.exists():
        known: Measured = json.loads(place.read_text("utf-8"))
        return known
    found = measure()
    FOLDER.mkdir(exist_ok=True)
    new = place.with_suffix(".new")
    new.write_text(json.dumps(found, ensure_ascii=False), "utf-8")
    new.replace(place)
    return found


def digest(files: tuple[str, ...], about: str = "") -> str:
    """Return a short digest of the names and contents of ``files`` and ``CODE``, and of ``about``."""
    found = hashlib.sha256(about.encode())
    for path in sorted({path for glob in (*CODE, *files) for path in ROOT.glob(glob)}):
        found.update(path.relative_to(ROOT).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return found.hexdigest()[:16]
