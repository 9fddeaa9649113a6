"""Names of keys, the same on every keyboard and system.

Letters and signs are themselves in lower case ("z", "å", "1", "?"); the others are ``space return escape tab
backspace delete left right up down home end pageup pagedown f1``…; with modifiers before them in this order:
"ctrl+z", "alt+left", "shift+tab", "ctrl+shift+left". Command on a Mac is ctrl. Shift is named only with keys
that are not characters.
"""

from __future__ import annotations

import pygame

_NAMES = {"enter": "return", "keypadenter": "return", "backquote": "`"}


def name_of(key: int, modifiers: int, typed: str) -> str:
    """Return the name of a key pressed, from what pygame tells of it; empty for a modifier alone."""
    command = bool(modifiers & pygame.KMOD_META)
    ctrl = bool(modifiers & pygame.KMOD_CTRL) or command
    alt = bool(modifiers & pygame.KMOD_ALT)
    if ctrl and alt and typed and typed.isprintable():
        ctrl = alt = False  # so Windows tells AltGr, which only chooses a character
    if typed and typed.isprintable() and not (ctrl or alt):
        return "space" if typed == " " else typed.lower()
    name = pygame.key.name(key).replace(" ", "").strip("[]")
    name = _NAMES.get(name, name)
    if not name or name.removeprefix("left").removeprefix("right") in ("shift", "ctrl", "alt", "meta", "gui"):
        return ""
    if command and name in ("left", "right"):
        name, ctrl = {"left": "home", "right": "end"}[name], False
    shift = bool(modifiers & pygame.KMOD_SHIFT)
    return "".join(
        f"{label}+" for label, held in (("ctrl", ctrl), ("alt", alt), ("shift", shift)) if held
    ) + name  # fmt: skip


def is_character(key: str) -> bool:
    """Whether a key name stands for a character, which an entry gets as text."""
    return len(key) == 1 or key == "space"
