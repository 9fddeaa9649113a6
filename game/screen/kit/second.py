"""The second window: a stage of its own beside the first, for what only one person is to see."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import pygame

from game.screen.kit.stage import Stage

if TYPE_CHECKING:
    from game.screen.kit.program import Second
    from game.screen.kit.writing import Clipboard

_LEAST = (960, 540)
_FRAME = 48
"""Pixels from the corner of a screen: there the frame that the system draws can be seen, and taken hold of."""


class SecondWindow:
    """A window over a program that stands beside another."""

    def __init__(self, program: Second, size: tuple[int, int], clipboard: Clipboard) -> None:
        """Open it in the middle of the first screen."""
        self.program = program
        self._size = size
        self._window = self._new_window()
        self.stage = Stage(program, surface=self._window.get_surface(), clipboard=clipboard)

    def _new_window(self) -> pygame.Window:
        window = pygame.Window(self.program.title, self._size, position=pygame.WINDOWPOS_CENTERED, resizable=True)
        window.minimum_size = (min(_LEAST[0], self._size[0]), min(_LEAST[1], self._size[1]))
        return window

    def open(self) -> None:
        """Open it again after it was closed; what was being written there still is."""
        self._window = self._new_window()
        self.stage.use(self._window.get_surface())

    def has(self, event: pygame.Event) -> bool:
        """Whether an event is about this window."""
        return getattr(event, "window", None) is self._window

    def show(self) -> None:
        """Bring the window up to date."""
        if self.stage.paint():
            self._window.flip()

    def take(self, event: pygame.Event) -> None:
        """Take what happens to the window itself."""
        match event.type:
            case pygame.WINDOWCLOSE:
                self.program.closing()
            case pygame.WINDOWSIZECHANGED:
                self.stage.use(self._window.get_surface())
            case pygame.WINDOWEXPOSED | pygame.WINDOWRESTORED | pygame.WINDOWSHOWN:
                self._window.flip()

    def move_to(self, corner: tuple[int, int] | None) -> None:
        """Go to the screen with this corner on the desktop, or else to the first. Some systems do not let a program."""
        with suppress(pygame.error):
            if corner is None:
                self._window.position = pygame.WINDOWPOS_CENTERED
            else:
                self._window.position = (corner[0] + _FRAME, corner[1] + _FRAME)

    def close(self) -> None:
        """Take the window away."""
        self._window.destroy()
