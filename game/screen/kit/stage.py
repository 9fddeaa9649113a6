"""One screen alive: builds, arranges and paints a program's tree, and turns keys and clicks into its commands.

Works on any surface, with or without a window: the same in tests, in pictures and before a group.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.screen.kit import focus, writing
from game.screen.kit.bubble import bubble
from game.screen.kit.draw import Brush
from game.screen.kit.keys import is_character
from game.screen.kit.layout import Arranger
from game.screen.kit.measure import Measure, unit_of
from game.screen.kit.paint import Attention, Painter, changed, looks
from game.screen.kit.placed import Placed, walk, way_to
from game.screen.kit.pointing import letter_at, list_at, thing_at
from game.screen.kit.snapshot import lines_of
from game.screen.kit.sprites import Sprites
from game.screen.kit.telling import Told, aloud, joined, told_of
from game.screen.kit.typeface import Typeface
from game.screen.kit.writing import Clipboard, History, OwnClipboard, Writing

if TYPE_CHECKING:
    from game.screen.kit.program import Program

_WHEEL = 90
"""Units scrolled by one notch of the wheel, or one press of an arrow in a list."""
_BAR = 18
"""Units at the right edge of a list where its bar is; pulled down, it goes down, and what is listed goes up."""
_SLACK = 16
"""Units a finger may slide and still have pressed; beyond them it pulls the list it is on."""


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
        self._history = History()
        self._held = ""
        self._pulled: tuple[int, int] | None = None
        self._on_bar = False
        self._heard: list[str] = []
        self._told: Told | None = None
        self._refused_from: str | None = None
        self.use(surface or pygame.Surface(size))

    # what is shown

    def use(self, surface: pygame.Surface) -> None:
        """Show everything on another surface (a new size of the window)."""
        self._surface = surface
        self.unit = unit_of(*surface.get_size())
        self._shown: dict[str, tuple[pygame.Rect, object]] | None = None
        self._painted: tuple[Placed, Attention] | None = None
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

    @property
    def writes(self) -> bool:
        """Whether an entry has focus, so that characters are text."""
        return self._writing is not None

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
        self._measure = self._new_measure()  # of this tree: arranged again after scrolling, it is not measured again
        self._arrange()
        dialog = focus.foreground(self.placed)
        dialog_id = dialog.id if dialog is not self.placed else ""
        if dialog_id and not self._dialog:
            self._before_dialog = self.focus_id
        before = "" if dialog_id else self._before_dialog
        if not dialog_id:
            self._before_dialog = ""
        self._dialog = dialog_id
        self._focus(focus.kept(self.placed, self.focus_id, before))
        focused = self.focused
        if self._writing and focused and focused.node.text != self._writing.text:
            self._writing = writing.begin(focused.node.text)  # the program has another text for it
        self._tell()

    def _tell(self) -> None:
        """Have said, in one go, what is new on the screen and what has just got focus or another value."""
        focused, now = self.focused, aloud(self.placed)
        told = told_of(focused) if focused else None
        news = [words for words in now if words not in self._heard]
        is_new = told is not None and told != self._told
        if self._writing and told and self._told and told.id == self._told.id:
            is_new = False  # what is being written is not repeated at every letter
        if told is not None and is_new:
            news.append(told.words)
        self._heard, self._told = now, told
        if any(news):
            self.program.speak(joined(news), checked=told.checked if told is not None and is_new else None)

    def _arrange(self) -> None:
        arranger = Arranger(self._measure, self._offsets)
        rect = self._surface.get_rect()
        self.placed = arranger.arrange(self.tree, rect)
        focused = self.focused
        if focused and not focused.node.enabled and focused.node.why:
            self.placed.children.append(bubble(focused, self._new_measure(), self._surface))

    def _new_measure(self) -> Measure:
        return Measure(self.typeface, self.unit, self.program.text_size)

    def paint(self) -> list[pygame.Rect]:
        """Paint what has changed since last time; return where, nothing when nothing has."""
        attention = self._attention()
        if self._painted and self._painted[0] is self.placed and self._painted[1] == attention:
            return []
        self._painted = (self.placed, attention)
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
        return Attention(self.focus_id, {self.focus_id: self._writing} if self._writing else None)

    # hands

    def press(self, key: str) -> None:
        """Take a key, named as in ``keys.py``."""
        self._forget_refusal()
        is_entered = key == "return" and self.writes
        if not self._press_entry(key) and not self.program.press(key):
            self._press_widget(key)
        self.rebuild()
        if is_entered and self._writing and not self._writing.text:  # taken: the next key is a key again, not a letter
            self._focus("")
            self.rebuild()

    def type(self, words: str) -> None:
        """Take written text: into the entry that has focus, or else as one key after the other."""
        focused = self.focused
        if self._writing is None or focused is None:
            for letter in words:
                self.press("space" if letter == " " else letter.lower())
            return
        self._write(writing.insert(self._writing, words, focused.node.limit))
        self.rebuild()

    def compose(self, words: str) -> None:
        """Show what an input method is composing in the entry that has focus."""
        if self._writing:
            self._writing = writing.compose(self._writing, words)

    def click(self, wanted: str) -> None:
        """Press the mouse in the middle of what ``find`` finds.

        Raises:
            LookupError: there is no such thing, or it is out of sight.

        """
        placed = self.find(wanted)
        if placed is None or not placed.seen.w or not placed.seen.h:
            raise LookupError(f"nothing to click: {wanted}")
        self.mouse_down(placed.seen.center)
        self.mouse_up(placed.seen.center)

    def mouse_down(self, at: tuple[int, int], clicks: int = 1, *, extend: bool = False) -> None:
        """Take the mouse, or a finger, going down at a pixel."""
        self._forget_refusal()
        hit = thing_at(self.placed, at)
        self._held = hit.id if hit else ""
        self._pulled = at
        self._on_bar = bool((on := list_at(self.placed, at)) and at[0] >= on.rect.right - _BAR * self.unit)
        if hit and hit.node.role == "entry" and hit.node.enabled:
            inside = hit.id == self.focus_id
            self._focus(hit.id)
            if self._writing:
                index = letter_at(hit, at[0], self._writing, self._measure)
                grown = writing.point(self._writing, index, extend=extend and inside)
                self._writing = writing.word_around(grown, index) if clicks > 1 else grown
        elif self._writing:
            self._focus("")
        self.rebuild()

    def mouse_move(self, at: tuple[int, int]) -> None:
        """Take the mouse, or a finger, being moved while down: it selects in an entry, and pulls a list."""
        focused = self.focused
        if self._writing and focused and self._held == self.focus_id:
            index = letter_at(focused, at[0], self._writing, self._measure)
            self._writing = writing.point(self._writing, index, extend=True)
        elif self._pulled is not None and (found := list_at(self.placed, self._pulled)):
            by = self._pulled[1] - at[1]
            if self._on_bar:
                by = -round(by * (found.reach + found.opening.h) / found.opening.h)
            if not self._held or abs(by) > _SLACK * self.unit:
                self._held, self._pulled = "", at  # letting go of it presses nothing
                self._scroll(found, by)

    def mouse_up(self, at: tuple[int, int]) -> None:
        """Take the mouse going up: what it went down on is activated if it still is there."""
        hit = thing_at(self.placed, at)
        held, self._held, self._pulled = self._held, "", None
        if hit and hit.id == held and hit.node.role != "entry":
            if hit.node.focusable and hit.node.enabled:
                self._focus(hit.id)
            self._activate(hit)
            self.rebuild()

    def wheel(self, at: tuple[int, int], notches: float) -> None:
        """Scroll what lies under the mouse; up is positive."""
        if found := list_at(self.placed, at):
            self._scroll(found, -round(notches * _WHEEL * self.unit))

    def drop(self, file: str) -> None:
        """Take a file that was dragged onto the window."""
        self.program.drop(file)
        self.rebuild()

    def tick(self, milliseconds: int) -> bool:
        """Let time pass for the program; return whether anything shown may have changed."""
        changed = self.program.tick(milliseconds)
        if changed:
            self.rebuild()
        return changed

    def takes(self, key: str) -> bool:
        """Whether a key would do something here; what it would not is for the screen beside."""
        front = focus.foreground(self.placed)
        if self.writes or key in ("tab", "shift+tab", "up", "down", "left", "right"):
            return True
        return any(each.node.key == key for each in walk(front)) or bool(self.focused and key in ("return", "space"))

    def _press_entry(self, key: str) -> bool:
        """Give a key to the entry that has focus; return whether it had use for it."""
        focused = self.focused
        if self._writing is None or focused is None:
            return False
        if is_character(key):
            self._write(writing.insert(self._writing, " " if key == "space" else key, focused.node.limit))
            return True
        earlier = self._history.step(key, self._writing)
        if earlier is not None:
            self._write(earlier, keep=False)
            return True
        edited = writing.edit(self._writing, key, focused.node.limit, self._clipboard)
        if edited is not None:
            self._write(edited)
            return True
        if key == "return" and focused.node.command is not None:
            self.program.do(focused.node.command)
            return True
        return False

    def _press_widget(self, key: str) -> None:
        front = focus.foreground(self.placed)
        owner = next((p for p in walk(front) if p.node.key == key), None)
        focused = self.focused
        if owner is not None:
            self._activate(owner)
        elif key in ("tab", "shift+tab"):
            self._focus(focus.step(self.placed, self.focus_id, 1 if key == "tab" else -1))
        elif key == "escape":
            if front is not self.placed and front.node.command is not None:
                self.program.do(front.node.command)
            elif front is self.placed:
                self._focus("")
        elif focused and key in ("return", "space"):
            self._activate(focused)
        elif focused and focused.node.role == "stepper" and key in ("left", "right"):
            self._do(focused.node.less if key == "left" else focused.node.more)
        elif focused and focused.node.role == "list" and key in ("up", "down"):
            self._scroll(focused, round(_WHEEL * self.unit) * (1 if key == "down" else -1))
        elif key in ("pageup", "pagedown"):
            self._turn(1 if key == "pagedown" else -1)
        elif key in ("left", "right", "up", "down"):
            self._focus(focus.towards(self.placed, self.focus_id, key))

    def _turn(self, way: int) -> None:
        """Scroll by nearly all that is seen: what has focus, or else what lies farthest in front."""
        lists = [placed for placed in walk(focus.foreground(self.placed)) if placed.reach]
        for placed in [p for p in lists if p.id == self.focus_id] or lists[-1:]:
            self._scroll(placed, way * round(placed.opening.h * 0.85))

    def _activate(self, placed: Placed) -> None:
        """Do what a node carries, or show why it is not possible."""
        if placed.node.enabled and placed.node.role in ("entry", "stepper"):
            self._focus(placed.id)
        elif placed.node.enabled:
            self._do(placed.node.command)
        elif placed.node.focusable:
            self._refused_from, self._told = self.focus_id, None  # told again, also when it was told just now
            self._focus(placed.id)

    def _do(self, command: object) -> None:
        if command is not None:
            self.program.do(command)

    def _forget_refusal(self) -> None:
        """Give the focus back that a refused press had borrowed to say why."""
        if self._refused_from is not None:
            if self.focused and not self.focused.node.enabled:
                self._focus(self._refused_from)
            self._refused_from = None

    def _write(self, writing: Writing, *, keep: bool = True) -> None:
        before = self._writing
        self._writing = writing
        if before is None or writing.text != before.text:
            if before is not None and keep:
                self._history.keep(before)
            self.program.write(self.focus_id, writing.text)

    # focus and scrolling

    def _focus(self, wanted: str) -> None:
        if wanted == self.focus_id and (self._writing is not None) == self._is_entry(wanted):
            return
        self.focus_id = wanted
        focused = self.focused
        self._writing = writing.begin(focused.node.text) if focused and self._is_entry(wanted) else None
        self._history = History()
        if focused:
            self._bring_into_view(focused)
        self._arrange()

    def _is_entry(self, wanted: str) -> bool:
        placed = self.find(wanted) if wanted else None
        return placed is not None and placed.node.role == "entry" and placed.node.enabled

    def _bring_into_view(self, placed: Placed) -> None:
        for outer in way_to(self.placed, placed):
            if outer.reach and outer is not placed:
                high = min(placed.rect.h, outer.opening.h)
                below = placed.rect.y + high - outer.opening.bottom
                above = outer.opening.y - placed.rect.y
                self._scroll(outer, below if below > 0 else -above if above > 0 else 0)

    def _scroll(self, placed: Placed, by: int) -> None:
        offset = max(0, min(placed.offset + by, placed.reach))
        if offset != placed.offset:
            self._offsets[placed.id] = offset
            self._arrange()
