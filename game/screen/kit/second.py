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


class SecondWindow:
    """A window over a program that stands beside another."""

    def __init__(self, program: Second, size: tuple[int, int], clipboard: Clipboard) -> None:
        """Open it in the middle of the first screen."""
        self.program = program
        self._window = pygame.Window(program.title, size, position=pygame.WINDOWPOS_CENTERED, resizable=True)
        self._window.minimum_size = (min(_LEAST[0], size[0]), min(_LEAST[1], size[1]))
        self.stage = Stage(program, surface=self._window.get_surface(), clipboard=clipboard)

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
        """Go to a place on the desktop; None is the middle of the first screen. Some systems do not let a program."""
        with suppress(pygame.error):
            self._window.position = pygame.WINDOWPOS_CENTERED if corner is None else corner

    def close(self) -> None:
        """Take the window away."""
        self._window.destroy()
