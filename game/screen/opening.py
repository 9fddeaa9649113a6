"""Opens the game in a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.screen.kit.window import is_pygame_ce, show

if TYPE_CHECKING:
    from game.screen.kit import Program


def open_window(program: Program, *, full_screen: bool = False) -> str:
    """Show ``program`` until it is closed; return "" or what stood in the way: "no-display" or "wrong-pygame"."""
    if not is_pygame_ce():
        return "wrong-pygame"
    try:
        show(program, title="Samspel", fullscreen=full_screen)
    except pygame.error:
        return "no-display"
    return ""
