"""What a user has set once and wants the same next time: one small file where the system keeps such things."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, fields
from typing import TYPE_CHECKING, Any

from platformdirs import user_config_path

if TYPE_CHECKING:
    from pathlib import Path

FILE_NAME = "settings.json"
THEMES = ("light", "dark", "contrast")
TEXT_SIZES = (1.0, 1.25, 1.5)
_SIZE_MAX = 10_000
"""Bytes; whatever is longer was not written here."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How the screen looks, moves and sounds."""

    language: str = ""
    """Empty until somebody has chosen: then the system's own."""
    text_size: float = 1.0
    theme: str = THEMES[0]
    motion: bool = True
    sound: bool = True
    speech: bool = False


_ALLOWED: dict[str, tuple[object, ...]] = {
    "language": ("", "sv", "en"),
    "text_size": TEXT_SIZES,
    "theme": THEMES,
    "motion": (True, False),
    "sound": (True, False),
    "speech": (True, False),
}


def settings_file(folder: Path | None = None) -> Path:
    """Return where settings are kept: in a folder chosen for everything of the game, or where the system has them."""
    return (folder or user_config_path("samspel", appauthor=False)) / FILE_NAME


def read_settings(file: Path) -> tuple[Settings, bool]:
    """Return what the file says, and whether it could be understood; without a file, what the game comes with.

    A value that cannot be makes all of the file void: half of somebody's settings would only puzzle. What this version
    does not know is passed by.
    """
    try:
        with file.open("rb") as open_file:
            raw = open_file.read(_SIZE_MAX + 1)
    except FileNotFoundError:
        return Settings(), True
    except OSError:
        return Settings(), False
    try:
        said = json.loads(raw) if len(raw) <= _SIZE_MAX else None
    except (ValueError, RecursionError):
        return Settings(), False
    if not isinstance(said, dict):
        return Settings(), False
    known = {field.name: said[field.name] for field in fields(Settings) if field.name in said}
    if not all(_is_allowed(name, value) for name, value in known.items()):
        return Settings(), False
    return Settings(**known), True


def _is_allowed(name: str, value: Any) -> bool:
    return any(type(value) is type(each) and value == each for each in _ALLOWED[name])


def keep_settings(file: Path, settings: Settings) -> bool:
    """Write the settings, whole or not at all; return whether it could be done."""
    beside = file.with_name(f"{file.name}.new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        beside.write_text(json.dumps(asdict(settings), indent=1) + "\n", "utf-8")
        os.replace(beside, file)  # noqa: PTH105 - the one step that is whole or not at all
    except OSError:
        return False
    return True
