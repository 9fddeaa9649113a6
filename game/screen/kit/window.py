"""The window: brings what the system tells to a stage, and the stage's picture to the screen. Idle when still."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pygame

from game.screen.kit.keys import is_character, name_of
from game.screen.kit.second import SecondWindow
from game.screen.kit.stage import Stage

if TYPE_CHECKING:
    from game.screen.kit.program import Program

_STILL = 20
"""Looks for input per second when nothing has happened for a while (architecture.md, Speed).

To wait for an event would be no rest: ``pygame.event.wait`` looks for one every millisecond.
"""
_RESTING = 10
_RESTS_AFTER = 10_000
"""Milliseconds without an input after which so few looks do: a tenth of a second is still felt as at once."""
_LIVELY = 60
_LIVELY_FOR = 2000
"""Milliseconds after an input in which the next one is answered within a frame."""
_LONGEST = 1000
"""Milliseconds that can pass at once for the program: a laptop that slept for an hour has not used up a time box."""
_REPEAT_AFTER, _REPEAT_EVERY = 400, 35
"""Milliseconds; keys repeat only in an entry, so that a held key never plays on."""
_OF_DESKTOP = 0.85
"""How much of the desktop a new window takes."""
_LOOK_EVERY = 1000
"""Milliseconds between two looks at how many screens there are."""

_OF_A_HAND = (
    pygame.KEYDOWN, pygame.TEXTINPUT, pygame.TEXTEDITING, pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP,
    pygame.MOUSEMOTION, pygame.MOUSEWHEEL,
)  # fmt: skip
_OF_A_WINDOW = (pygame.KEYDOWN, pygame.MOUSEBUTTONDOWN, pygame.WINDOWFOCUSGAINED)
"""Events that tell which window has the keyboard."""


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
    window = _Window(program, title, size or _fitting_size(), fullscreen=fullscreen)
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

    def __init__(self, program: Program, title: str, size: tuple[int, int], *, fullscreen: bool) -> None:
        self._program = program
        self._title = title
        self._windowed_size = size
        self._fullscreen = fullscreen
        self._clock = pygame.Clock()
        self._lively_left = _LIVELY_FOR
        self._writes = False
        self._screen = 0
        self._corners: dict[int, tuple[int, int]] = {}
        """Where on the desktop a screen begins, as far as a full screen has told it."""
        self._since_look = 0
        self._placed: tuple[object, ...] = ()
        program.screens = pygame.display.get_num_displays()
        self._second: SecondWindow | None = None
        self._in_second = False
        self._clipboard = SystemClipboard()
        self._stage = Stage(program, surface=self._open(), clipboard=self._clipboard)
        self._visible = True

    def _open(self) -> pygame.Surface:
        pygame.display.set_caption(self._title)
        sizes = pygame.display.get_desktop_sizes()
        screen = min(self._screen, len(sizes) - 1)
        if self._fullscreen:
            surface = pygame.display.set_mode(sizes[screen], pygame.FULLSCREEN, display=screen)
            self._corners[screen] = pygame.display.get_window_position()
        else:
            surface = pygame.display.set_mode(self._windowed_size, pygame.RESIZABLE)
        pygame.key.stop_text_input()
        self._writes = False
        return surface

    def run(self) -> None:
        """Turn until the program has ended."""
        self._show(self._stage.paint())
        while self._program.running:
            passed = min(_LONGEST, self._clock.tick(self._looks()))
            self._lively_left -= passed
            events = pygame.event.get()
            for event in events:
                self._take(event)
                if not self._program.running:
                    return
            changed = self._stage.tick(passed)
            self._look_beside(passed)
            if self._second is not None and (changed or events):  # what is done in one window is seen in the other
                self._second.stage.rebuild()
                if self._in_second:
                    self._stage.rebuild()
            self._listen_for_text()
            if self._visible:
                self._show(self._stage.paint())
            if self._second is not None:
                self._second.show()

    def _looks(self) -> int:
        """Return how many times a second to look for input."""
        if self._lively_left > 0:
            return _LIVELY
        return _STILL if self._lively_left > -_RESTS_AFTER else _RESTING

    # the second window, and screens that come and go

    def _look_beside(self, passed: int) -> None:
        """Open or close the second window as the program wants, and see which screens there are."""
        beside = self._program.beside
        if self._second is not None and self._second.program is not beside:
            self._second.close()
            self._second, self._in_second = None, False
        if self._second is None and beside is not None:
            self._second = SecondWindow(beside, _fitting_size(), self._clipboard)
            self._lively_left = _LIVELY_FOR
            self._placed = ()
        self._since_look += passed
        if self._since_look >= _LOOK_EVERY:
            self._since_look = 0
            self._count_screens()
        wanted = (self._program.screens, self._program.screen, beside and beside.screen)
        if wanted != self._placed:
            self._placed = wanted
            self._place()

    def _count_screens(self) -> None:
        """See how many screens there are; when one comes or goes, put the windows where they belong now."""
        before, now = self._program.screens, pygame.display.get_num_displays()
        self._program.screens = now
        if now != before and (self._second is not None or self._screen >= now):
            self._corners.clear()
            self._put_in_place()

    def _put_in_place(self) -> None:
        """Open every window again, each on the screen where it belongs."""
        if self._is_for_the_room:
            self._screen, self._fullscreen = self._program.screen or 0, True
        else:
            self._screen, self._fullscreen = 0, False
            wide, high = pygame.display.get_desktop_sizes()[0]
            if self._windowed_size[0] > wide or self._windowed_size[1] > high:  # it had grown on a larger screen
                self._windowed_size = _fitting_size()
        self._open_anew()

    def _open_anew(self) -> None:
        """Open every window again: one that has filled a screen may keep its size or place when it is only changed.

        The last to open has the keyboard, and is in front: the leader's on two screens, and on one what all see.
        """
        second, is_leaders = self._second, self._is_for_the_room
        if second is not None:
            second.close()
        pygame.display.quit()
        pygame.display.init()
        if second is not None and not is_leaders:
            second.open()
        self._stage.use(self._open())
        if second is not None and is_leaders:
            second.open()
        self._visible = True

    @property
    def _is_for_the_room(self) -> bool:
        """Whether the first window has a screen of its own, with the second window on another."""
        screen, count = self._program.screen, self._program.screens
        return self._second is not None and screen is not None and screen < count and count > 1

    def _place(self) -> None:
        """Put each window on the screen it belongs to."""
        if self._is_for_the_room and (self._screen, self._fullscreen) != (self._program.screen, True):
            self._put_in_place()
        self._place_second()

    def _place_second(self) -> None:
        if self._second is not None:
            wanted = self._second.program.screen
            self._second.move_to(self._corners.get(wanted) if wanted and wanted < self._program.screens else None)

    def _show(self, areas: list[pygame.Rect]) -> None:
        if areas:
            pygame.display.update(areas)

    def _take(self, event: pygame.Event) -> None:
        """Bring one event to the stage of its window."""
        second = self._second
        if event.type in _OF_A_WINDOW:
            self._in_second = second is not None and second.has(event)
        if second is not None and second.has(event) and event.type not in (*_OF_A_HAND, pygame.DROPFILE):
            second.take(event)
            return
        match event.type:
            case pygame.QUIT | pygame.WINDOWCLOSE:
                self._program.running = False
            case pygame.WINDOWDISPLAYCHANGED if pygame.display.get_num_displays() == self._program.screens > 1:
                self._screen = self._program.screen = event.display_index  # it was dragged there
                self._placed = (self._program.screens, self._screen, second and second.program.screen)
            case pygame.WINDOWSIZECHANGED:
                self._resize((event.x, event.y))
            case pygame.WINDOWEXPOSED | pygame.WINDOWRESTORED | pygame.WINDOWSHOWN:
                self._visible = True
                pygame.display.flip()
            case pygame.WINDOWMINIMIZED:  # not WINDOWHIDDEN: the second window tells it too, when it is gone
                self._visible = False
            case pygame.KEYDOWN:
                self._key(event)
            case pygame.TEXTINPUT if self._writes:
                self._writer.type(event.text)
            case pygame.TEXTEDITING if self._writes:
                self._writer.compose(event.text)
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
            self._open_anew()
            self._place_second()
        elif key and not (self._writes and is_character(key)):  # characters come as TEXTINPUT
            second = self._second
            used_there = self._in_second and second is not None and second.stage.takes(key)
            (second.stage if second is not None and used_there else self._stage).press(key)

    @property
    def _writer(self) -> Stage:
        """The stage that written text is for: of the window with the keyboard, or of the first."""
        second = self._second
        return second.stage if second is not None and self._in_second and second.stage.writes else self._stage

    def _mouse(self, event: pygame.Event) -> None:
        second = self._second
        stage = second.stage if second is not None and second.has(event) else self._stage
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
        stage = self._writer
        focused = stage.focused if stage.writes else None
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
