"""The window: brings what the system tells to a stage, and the stage's picture to the screen. Idle when still."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pygame

from game.screen.kit.keys import is_character, name_of
from game.screen.kit.stage import Stage

if TYPE_CHECKING:
    from game.screen.kit.program import Program

_STILL = 25
"""Looks for input per second when nothing has happened for a while (architecture.md, Speed)."""
_LIVELY = 60
_LIVELY_FOR = 2000
"""Milliseconds after an input in which the next one is answered within a frame."""
_LONGEST = 1000
"""Milliseconds that can pass at once for the program: a laptop that slept for an hour has not used up a time box."""
_REPEAT_AFTER, _REPEAT_EVERY = 400, 35
"""Milliseconds; keys repeat only in an entry, so that a held key never plays on."""
_OF_DESKTOP = 0.85
"""How much of the desktop a new window takes."""


def is_pygame_ce() -> bool:
    """Whether pygame is pygame-ce; the older package of the same name overwrites it when both are installed."""
    return bool(getattr(pygame, "IS_CE", False))


def show(
    program: Program, title: str, size: tuple[int, int] | None = None, *, fullscreen: bool = False
) -> None:
    """Show a program in a window until ``program.running`` is false.

    ``size`` is in pixels; without it the window is 16:9 and takes most of the desktop.

    Raises:
        pygame.error: there is no screen to open a window on.

    """
    _prepare_system()
    pygame.display.init()
    pygame.display.set_caption(title)
    window = _Window(program, size or _fitting_size(), fullscreen=fullscreen)
    try:
        window.run()
    finally:
        program.closing()
        pygame.display.quit()


def _prepare_system() -> None:
    """Tell SDL what must be known before a window exists; what the user has set stays.

    Software drawing straight to the window is fastest where there is no graphics processor (architecture.md,
    Speed). macOS has no such way.
    """
    if sys.platform != "darwin":
        os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
    if sys.platform == "win32":
        os.environ.setdefault("SDL_WINDOWS_DPI_AWARENESS", "permonitorv2")
    os.environ.setdefault("SDL_IME_SHOW_UI", "1")
    os.environ.setdefault("SDL_MOUSE_FOCUS_CLICKTHROUGH", "1")
    os.environ.setdefault("SDL_TOUCH_MOUSE_EVENTS", "1")  # a finger is told as a mouse too, and taken as that alone


def _fitting_size() -> tuple[int, int]:
    wide, high = pygame.display.get_desktop_sizes()[0]
    high = int(min(high * _OF_DESKTOP, wide * _OF_DESKTOP * 9 / 16))
    return high * 16 // 9, high


class SystemClipboard:
    """The system's clipboard; empty and deaf where there is none."""

    def read(self) -> str:
        """Return the text there."""
        try:
            return pygame.scrap.get_text()
        except pygame.error:
            return ""

    def keep(self, text: str) -> None:
        """Put text there."""
        try:
            pygame.scrap.put_text(text)
        except pygame.error:
            return


class _Window:
    """One window with a stage in it."""

    def __init__(self, program: Program, size: tuple[int, int], *, fullscreen: bool) -> None:
        self._program = program
        self._windowed_size = size
        self._fullscreen = fullscreen
        self._clock = pygame.Clock()
        self._lively_left = _LIVELY_FOR
        self._writes = False
        self._stage = Stage(program, surface=self._open(), clipboard=SystemClipboard())
        self._visible = True

    def _open(self) -> pygame.Surface:
        if self._fullscreen:
            surface = pygame.display.set_mode(pygame.display.get_desktop_sizes()[0], pygame.FULLSCREEN)
        else:
            surface = pygame.display.set_mode(self._windowed_size, pygame.RESIZABLE)
        pygame.key.stop_text_input()
        self._writes = False
        return surface

    def run(self) -> None:
        """Turn until the program has ended."""
        self._show(self._stage.paint())
        while self._program.running:
            passed = min(_LONGEST, self._clock.tick(_LIVELY if self._lively_left > 0 else _STILL))
            self._lively_left -= passed
            for event in pygame.event.get():
                self._take(event)
                if not self._program.running:
                    return
            self._stage.tick(passed)
            self._listen_for_text()
            if self._visible:
                self._show(self._stage.paint())

    def _show(self, areas: list[pygame.Rect]) -> None:
        if areas:
            pygame.display.update(areas)

    def _take(self, event: pygame.Event) -> None:
        """Bring one event to the stage."""
        match event.type:
            case pygame.QUIT:
                self._program.running = False
            case pygame.WINDOWSIZECHANGED:
                self._resize((event.x, event.y))
            case pygame.WINDOWEXPOSED | pygame.WINDOWRESTORED | pygame.WINDOWSHOWN:
                self._visible = True
                pygame.display.flip()
            case pygame.WINDOWMINIMIZED | pygame.WINDOWHIDDEN:
                self._visible = False
            case pygame.KEYDOWN:
                self._key(event)
            case pygame.TEXTINPUT if self._writes:
                self._stage.type(event.text)
            case pygame.TEXTEDITING if self._writes:
                self._stage.compose(event.text)
            case pygame.DROPFILE:
                self._stage.drop(event.file)
            case _:
                self._mouse(event)
                return
        self._lively_left = _LIVELY_FOR

    def _key(self, event: pygame.Event) -> None:
        key = name_of(event.key, event.mod, event.unicode)
        if key in ("f11", "alt+return"):
            self._fullscreen = not self._fullscreen
            self._stage.use(self._open())
        elif key and not (self._writes and is_character(key)):  # characters come as TEXTINPUT
            self._stage.press(key)

    def _mouse(self, event: pygame.Event) -> None:
        stage = self._stage
        match event.type:
            case pygame.MOUSEBUTTONDOWN if event.button == 1:
                clicks = int(getattr(event, "clicks", 1))
                extend = bool(pygame.key.get_mods() & pygame.KMOD_SHIFT)
                stage.mouse_down(event.pos, clicks, extend=extend)
            case pygame.MOUSEBUTTONUP if event.button == 1:
                stage.mouse_up(event.pos)
            case pygame.MOUSEMOTION if event.buttons[0]:
                stage.mouse_move(event.pos)
            case pygame.MOUSEWHEEL:
                stage.wheel(pygame.mouse.get_pos(), event.precise_y)
            case _:
                return
        self._lively_left = _LIVELY_FOR

    def _resize(self, size: tuple[int, int]) -> None:
        if not self._fullscreen:
            self._windowed_size = size
        surface = pygame.display.get_surface()
        if surface is not None:
            self._stage.use(surface)

    def _listen_for_text(self) -> None:
        """Have characters told as text while an entry has focus, with the input method's list beside it."""
        focused = self._stage.focused if self._stage.writes else None
        if focused is not None:
            pygame.key.set_text_input_rect(focused.rect)
        if (focused is not None) == self._writes:
            return
        self._writes = focused is not None
        if self._writes:
            pygame.key.start_text_input()
            pygame.key.set_repeat(_REPEAT_AFTER, _REPEAT_EVERY)
        else:
            pygame.key.stop_text_input()
            pygame.key.set_repeat()
