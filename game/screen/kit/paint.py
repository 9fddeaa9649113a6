"""Paints an arranged tree on a surface, and finds out which parts of it have changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pygame

from game.board.shapes import Badge
from game.screen.kit.bounded import Bounded
from game.screen.kit.draw import Brush
from game.screen.kit.measure import sides
from game.screen.kit.placed import Placed, walk
from game.screen.kit.sprites import MARK_REACH
from game.screen.kit.typeface import CAP_HEIGHT, line_height

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.screen.kit.writing import Writing

_THIN = {"veil": 120, "mist": 175}
"""Colours that are seen through, with their opacity, 0-255."""
_RING = 5
"""Units: each half of the ring around what has focus."""
_RING_GAP = 3
_PICTURES_KEPT = 16_000_000
"""Pixels of canvases kept."""


@dataclass(frozen=True, slots=True)
class Attention:
    """What the user is at: painted, but no part of the tree."""

    focus: str = ""
    """The id of what has focus."""
    writing: Mapping[str, Writing] | None = None
    """Cursor and selection of the entry that has focus."""


class Painter:
    """Paints trees with one brush; keeps the pictures of canvases."""

    def __init__(self, brush: Brush) -> None:
        """Paint with ``brush``."""
        self.brush = brush
        self._pictures: Bounded[pygame.Surface] = Bounded(
            _PICTURES_KEPT, lambda s: s.get_width() * s.get_height()
        )

    def paint(self, root: Placed, attention: Attention, unit: float, area: pygame.Rect) -> None:
        """Paint everything of ``root`` that lies in ``area``, and nothing outside it."""
        surface = self.brush.surface
        surface.set_clip(area)
        surface.fill(self.brush.theme("paper"), area)
        self._paint(root, attention, unit, area)
        surface.set_clip(None)

    def _paint(self, placed: Placed, attention: Attention, unit: float, area: pygame.Rect) -> None:
        reach = placed.seen.inflate(*(2 * [round(unit * 2 * (2 * _RING + _RING_GAP))]))
        if not reach.colliderect(area) and placed.node.role != "dialog":
            return
        clip = placed.seen.clip(area)
        node = placed.node
        surface = self.brush.surface
        if node.fill in _THIN:
            self._veil(clip, node.fill)
        elif clip.w and clip.h:
            surface.set_clip(clip)
            self._box(placed, unit)
            if not node.children:
                self._leaf(placed, attention, unit)
        for child in placed.children:
            self._paint(child, attention, unit, area)
        surface.set_clip(area)
        if placed.reach:
            self._scroll_bar(placed, unit)
        if placed.id == attention.focus:
            self._ring(placed, unit)

    def _box(self, placed: Placed, unit: float) -> None:
        node = placed.node
        if node.share >= 0 and not node.children:
            self._bar(placed, unit)
        elif node.fill or node.stroke:
            width = max(1, round(node.stroke_width * unit)) if node.stroke else 0
            self.brush.box(placed.rect, round(node.radius * unit), node.fill, node.stroke, width, node.corners)

    def _leaf(self, placed: Placed, attention: Attention, unit: float) -> None:
        node, rect = placed.node, placed.rect
        match node.role:
            case "icon":
                size = min(rect.w, rect.h)
                picture = self.brush.sprites.icon(node.icon, size, self.brush.theme(node.color))
                self.brush.surface.blit(picture, picture.get_rect(center=rect.center))
            case "badge":
                radius = min(rect.w, rect.h) / 2 / MARK_REACH
                mark = Badge(rect.centerx, rect.centery, radius, node.number, node.text, hollow=node.hollow)
                self.brush.badge(mark)
            case "canvas":
                self.brush.surface.blit(self._canvas(placed, unit), rect)
            case "entry":
                self._entry(placed, attention, unit)
            case _ if node.text:
                self._words(placed, unit)

    def _words(self, placed: Placed, unit: float) -> None:
        node, size = placed.node, placed.text_size
        left, top, right, bottom = (round(side * unit) for side in sides(node.pad))
        inner = pygame.Rect(
            placed.rect.x + left, placed.rect.y + top,
            placed.rect.w - left - right, placed.rect.h - top - bottom,
        )  # fmt: skip
        high = line_height(size)
        ascent = self.brush.typeface.ascent(size, bold=node.bold)
        first = inner.y + (inner.h - high * len(placed.lines)) / 2
        for at, line in enumerate(placed.lines):
            words = self.brush.typeface.render(line, size, self.brush.theme(node.color), bold=node.bold)
            spare = inner.w - words.get_width()
            x = inner.x + {"start": 0, "middle": spare // 2, "end": spare}[node.words_to]
            baseline = first + at * high + (high + size * CAP_HEIGHT) / 2
            self.brush.surface.blit(words, (x, round(baseline) - ascent))

    def _bar(self, placed: Placed, unit: float) -> None:
        node, whole = placed.node, placed.rect
        rect = whole.inflate(0, -round(whole.h * 0.3)) if node.mark >= 0 else whole
        self.brush.box(rect, rect.h // 2, node.fill)
        filled = rect.copy()
        filled.w = round(rect.w * min(node.share, 1))
        if filled.w:
            # a little filled is seen as a dot, never as a sliver
            filled.w = max(filled.w, filled.h)
            self.brush.box(filled, rect.h // 2, node.color)
        if node.mark >= 0:
            x = rect.x + round(rect.w * min(node.mark, 1))
            thick = max(2, round(5 * unit))
            free = pygame.Rect(x - thick, whole.y, 2 * thick, whole.h)  # the mark stands free of what is filled
            self.brush.box(free, 0, "panel")
            self.brush.box(pygame.Rect(x - thick // 2, whole.y, thick, whole.h), 0, "ink")

    def _canvas(self, placed: Placed, unit: float) -> pygame.Surface:
        node, size = placed.node, placed.rect.size

        def make() -> pygame.Surface:
            picture = pygame.Surface(size, pygame.SRCALPHA)
            ground = node.fill or "panel"
            picture.fill(self.brush.theme(ground))
            brush = Brush(picture, self.brush.theme, self.brush.typeface, self.brush.sprites)
            brush.shapes(node.draw(size[0] / unit, size[1] / unit), unit)
            return picture.convert(self.brush.surface)

        return self._pictures.get((placed.id, node.signature, size, unit, node.fill), make)

    def _entry(self, placed: Placed, attention: Attention, unit: float) -> None:
        """Paint a line of writing with its cursor; a long one is moved so that the cursor is seen."""
        node, size = placed.node, placed.text_size
        left, _, right, _ = (round(side * unit) for side in sides(node.pad))
        inner = placed.rect.inflate(-left - right, 0)
        writing = (attention.writing or {}).get(placed.id)
        shown = writing.shown if writing else node.text
        wide = self.brush.typeface.pixels_wide
        cursor = round(wide(writing.before, size)) if writing else 0
        shift = entry_shift(cursor, inner.w)
        surface, theme = self.brush.surface, self.brush.theme
        clip = surface.get_clip()
        surface.set_clip(inner.inflate(4, 0).clip(clip))
        high = round(size * 1.3)
        top = placed.rect.centery - high // 2
        if writing and writing.selected:
            start, end = sorted((writing.cursor, writing.anchor))
            from_x, to_x = (round(wide(writing.text[:at], size)) for at in (start, end))
            surface.fill(theme("selection"), (inner.x + from_x - shift, top, to_x - from_x, high))
        line, ink = (shown, "ink" if node.enabled else "off-ink") if shown else (node.hint, "quiet")
        if line:
            words = self.brush.typeface.render(line, size, theme(ink))
            baseline = round(placed.rect.centery + size * CAP_HEIGHT / 2)
            surface.blit(words, (inner.x - shift, baseline - self.brush.typeface.ascent(size)))
        if writing:
            thick = max(2, round(3 * unit))
            if writing.composing:
                start_x = round(wide(writing.text[: writing.cursor], size))
                under = (inner.x + start_x - shift, top + high - thick, cursor - start_x, thick)
                surface.fill(theme("ink"), under)
            surface.fill(theme("ink"), (inner.x + cursor - shift, top, thick, high))
        surface.set_clip(clip)

    def _scroll_bar(self, placed: Placed, unit: float) -> None:
        room = pygame.Rect(placed.rect.x, placed.opening.y, placed.rect.w, placed.opening.h)
        thick = max(4, round(10 * unit))
        x = placed.rect.right - thick - round(4 * unit)
        track = pygame.Rect(x, room.y, thick, room.h)
        self.brush.box(track, thick // 2, "track")
        high = max(3 * thick, round(room.h * room.h / (room.h + placed.reach)))
        y = room.y + round((room.h - high) * placed.offset / placed.reach)
        self.brush.box(pygame.Rect(x, y, thick, high), thick // 2, "quiet")

    def _ring(self, placed: Placed, unit: float) -> None:
        """Paint two rings, dark and bright: one of them is seen on every ground."""
        thick, gap = max(2, round(_RING * unit)), max(1, round(_RING_GAP * unit))
        radius = round(placed.node.radius * unit)
        inner = placed.seen.inflate(2 * (gap + thick), 2 * (gap + thick))
        outer = inner.inflate(2 * thick, 2 * thick)
        self.brush.box(outer, radius + gap + 2 * thick, "", "focus-outer", thick + 1)
        self.brush.box(inner, radius + gap + thick, "", "focus", thick)

    def _veil(self, area: pygame.Rect, color: str) -> None:
        veil = pygame.Surface(area.size)
        veil.fill(self.brush.theme(color))
        veil.set_alpha(_THIN[color])
        self.brush.surface.blit(veil, area)


def entry_shift(cursor: int, room: int) -> int:
    """Return how far left an entry's words are moved so that its cursor, so many pixels in, is seen."""
    return max(0, cursor - room + 4)


def looks(root: Placed, attention: Attention, unit: float) -> dict[str, tuple[pygame.Rect, object]]:
    """Return, by place in the tree, the rectangle and everything that decides the pixels of each thing painted.

    What has no look of its own (a bare column) is left out: its children speak for themselves.
    """
    found: dict[str, tuple[pygame.Rect, object]] = {}
    for placed in walk(root):
        node = placed.node
        focused = placed.id == attention.focus
        leaf = not node.children
        if not (leaf or node.fill or node.stroke or focused or placed.reach):
            continue
        words = (attention.writing or {}).get(placed.id)
        rect = placed.seen.copy()
        if focused:
            rect.inflate_ip(*(2 * [round(unit * 2 * (2 * _RING + _RING_GAP)) + 4]))
        look = (
            tuple(placed.rect), tuple(placed.seen), focused, words, placed.reach, placed.offset,
            node.fill, node.stroke, node.stroke_width, node.radius, node.corners,
            (node.role, node.text, placed.text_size, node.color, node.bold, node.words_to,
             node.icon, node.number, node.hollow, node.hint, node.enabled, node.share, node.mark,
             node.signature, node.size) if leaf else None,
        )  # fmt: skip
        found[placed.way] = (rect, look)
    return found


def changed(
    before: Mapping[str, tuple[pygame.Rect, object]], after: Mapping[str, tuple[pygame.Rect, object]]
) -> list[pygame.Rect]:
    """Return the rectangles where two looks differ, overlapping ones joined."""
    dirty: list[pygame.Rect] = []
    for at in [*before, *(at for at in after if at not in before)]:
        old, new = before.get(at), after.get(at)
        if old == new:
            continue
        dirty += [rect for rect, _ in (side for side in (old, new) if side is not None)]
    return _joined([rect for rect in dirty if rect.w and rect.h])


def _joined(rects: list[pygame.Rect]) -> list[pygame.Rect]:
    joined: list[pygame.Rect] = []
    for rect in rects:
        current = rect.copy()
        while (hit := current.collidelist(joined)) >= 0:
            current.union_ip(joined.pop(hit))
        joined.append(current)
    return joined
