"""What the system says of itself."""

from __future__ import annotations

import locale
import os
import sys

from game.texts import LANGUAGES


def system_language() -> str:
    """Return ``en`` where the system's own setting says English, otherwise ``sv``."""
    setting = next(filter(None, map(os.environ.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), None)
    if setting is None and sys.platform == "win32":  # has no such variables, but "English_United Kingdom"
        setting = locale.getlocale()[0]
    return "en" if (setting or "").lower().startswith("en") else LANGUAGES[0]


def has_display() -> bool:
    """Whether there is a screen to open a window on."""
    if os.environ.get("SDL_VIDEODRIVER") == "dummy":
        return False
    return sys.platform in {"win32", "darwin"} or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
