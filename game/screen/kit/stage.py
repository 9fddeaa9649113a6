"""One screen alive: builds, arranges and paints a program's tree, and turns keys and clicks into its commands.

Works on any surface, with or without a window: the same in tests, in pictures and before a group.
"""

from __future__ import annotations

from typing import Protocol

import pygame

from game.screen.kit import entry, focus
from game.screen.kit.draw import Brush
from game.screen.kit.entry import Clipboard, OwnClipboard, Writing
from game.screen.kit.keys import is_character
from game.screen.kit.layout import Arranger, Placed, unit_of, walk
from game.screen.kit.nodes import Node, stack, text
from game.screen.kit.paint import Attention, Painter, changed, entry_shift, looks
from game.screen.kit.layout import sides
from game.screen.kit.snapshot import lines_of
from game.screen.kit.sprites import Sprites
from game.screen.kit.text import Typeface
from game.screen.kit.theme import Theme

_WHEEL = 90
"""Units scrolled by one notch of the wheel, or one press of an arrow in a list."""
_BUBBLE_WIDTH = 640
_BUBBLE_GAP = 18


class Program(Protocol):
    """What has something to show: the screens of the game implement this."""

    running: bool
    """Set to false to close the window."""
    theme: Theme
    text_size: float
    """1.0, 1.25 or 1.5 (screen.md)."""

    def build(self, size: tuple[float, float]) -> Node:
        """Return what is shown now in a window of this width and height, in units. Changes nothing."""
        ...

    def do(self, command: object) -> None:
        """Do what an activated node carries."""
        ...

    def press(self, key: str) -> bool:
        """Take a key, named as in ``keys.py``, before any widget does; return whether it was used.

        While an entry has focus, only keys that the entry has no use for come here.
        """
        ...

    def write(self, entry_id: str, text: str) -> None:
        """Keep the new text of an entry; the next tree must show it."""
        ...

    def tick(self, milliseconds: int) -> bool:
        """Let time pass; return whether anything shown may have changed."""
        ...

    def speak(self, words: str) -> None:
        """Say, if speech is on, what has just got focus."""
        ...

    def closing(self) -> None:
        """Take note that the window is being closed."""
        ...


class Stage:
    """A program on a surface. Input methods take effect at once; ``paint`` brings the surface up to date."""

    def __init__(
        self,
        program: Program,
        size: tuple[int, int] = (1920, 1080),
        surface: pygame.Surface | None = None,
        clipboard: Clipboard | None = None,
    ) -> None:
        """Show ``program`` on ``surface``, or on a new one of ``size`` pixels."""
        self.program = program
        self.typeface = Typeface()
        self.focus_id = ""
        self._sprites = Sprites()
        self._clipboard = clipboard or OwnClipboard()
        self._before_dialog = ""
        self._dialog = ""
        self._offsets: dict[str, int] = {}
        self._writing: Writing | None = None
        self._held = ""
        self._why = ""
        self.use(surface or pygame.Surface(size))

    # what is shown

    def use(self, surface: pygame.Surface) -> None:
        """Show everything on another surface (a new size of the window)."""
        self._surface = surface
        self.unit = unit_of(*surface.get_size())
        self._shown: dict[str, tuple[pygame.Rect, object]] | None = None
        self._theme = self.program.theme
        self._painter = Painter(Brush(surface, self._theme, self.typeface, self._sprites))
        self.rebuild()

    def resize(self, size: tuple[int, int]) -> None:
        """Show everything on a new surface of ``size`` pixels."""
        self.use(pygame.Surface(size))

    @property
    def surface(self) -> pygame.Surface:
        """The picture, up to date."""
        self.paint()
        return self._surface

    @property
    def focused(self) -> Placed | None:
        """What has focus."""
        return self.find(self.focus_id) if self.focus_id else None

    def find(self, wanted: str) -> Placed | None:
        """Return what has this id ("#id" or "id"), or else the first with this text; ``None`` if there is none."""
        everything = list(walk(self.placed))
        plain = wanted.removeprefix("#")
        by_id = (placed for placed in everything if placed.id == plain)
        by_text = (placed for placed in everything if placed.node.text == wanted and placed.node.command)
        return next(by_id, None) or next(by_text, None)

    def snapshot(self, *, places: bool = False) -> str:
        """Return what is shown as text, one line a thing; with ``places`` also where, in pixels."""
        return lines_of(self.placed, self.focus_id, places=places)

    def spilling(self) -> list[str]:
        """Return the texts that do not fit their place even at the smallest size: a screen has none."""
        return [placed.node.text for placed in walk(self.placed) if placed.spills]

    # bringing it up to date

    def rebuild(self) -> None:
        """Build and arrange the tree anew; nothing is painted yet."""
        if self.program.theme is not self._theme:
            self.use(self._surface)
            return
        width, height = self._surface.get_size()
        self.tree = self.program.build((width / self.unit, height / self.unit))
        self._arrange()
        dialog = focus.foreground(self.placed)
        dialog_id = dialog.id if dialog is not self.placed else ""
        if dialog_id and not self._dialog:
            self._before_dialog = self.focus_id
        before = "" if dialog_id else self._before_dialog
        if not dialog_id:
            self._before_dialog = ""
        self._dialog = dialog_id
        self._set_focus(focus.kept(self.placed, self.focus_id, before), show=False)

    def _arrange(self) -> None:
        arranger = Arranger(self.typeface, self.unit, self.program.text_size, self._offsets)
        rect = self._surface.get_rect()
        self.placed = arranger.arrange(self.tree, rect)
        focused = self.focused
        if focused and not focused.node.enabled and focused.node.why:
            bubble = self._bubble(arranger, focused)
            self.placed.children.append(bubble)

    def _bubble(self, arranger: Arranger, about: Placed) -> Placed:
        """Return the sentence that says why something is not possible, above it or, at the top, below it."""
        words = text(
            about.node.why, 24, color="header-ink", fill="header", radius=12, pad=(20, 14),
            max_width=_BUBBLE_WIDTH, spoken=about.node.why,
        )  # fmt: skip
        wide = min(arranger.natural_width(words, 1), self._surface.get_width())
        high = arranger.height(words, wide, 1)
        gap = _BUBBLE_GAP * self.unit
        x = max(0.0, min(about.rect.centerx - wide / 2, self._surface.get_width() - wide))
        above = about.seen.top - gap - high
        y = above if above >= 0 else about.seen.bottom + gap
        box = pygame.Rect(round(x), round(y), round(wide), round(high))
        placed = arranger.arrange(words, box)
        placed.id = placed.way = "why"
        return placed

    def paint(self) -> list[pygame.Rect]:
        """Paint what has changed since last time; return where, nothing when nothing has."""
        attention = self._attention()
        now = looks(self.placed, attention, self.unit)
        whole = self._surface.get_rect()
        areas = [whole] if self._shown is None else changed(self._shown, now)
        self._shown = now
        areas = [area.clip(whole) for area in areas]
        areas = [area for area in areas if area.w and area.h]
        for area in areas:
            self._painter.paint(self.placed, attention, self.unit, area)
        return areas

    def _attention(self) -> Attention:
        writing = {self.focus_id: self._writing} if self._writing else None
        return Attention(self.focus_id, writing)
