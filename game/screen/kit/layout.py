"""Where everything goes: arranges a tree of nodes into rectangles of pixels.

A column that is too low for its content first writes its texts smaller, step by step, and then scrolls.
No text is ever cut.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.screen.kit.measure import STEPS, Measure, share
from game.screen.kit.placed import Placed
from game.screen.kit.typeface import line_height

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.screen.kit.nodes import Node

_BAR_ROOM = 22
"""Units at the right of what scrolls, for its bar."""

_Area = tuple[float, float, float, float]
"""Left, top, width, height; pixels, before rounding."""


class Arranger:
    """Arranges one tree for one size of window. Used once and thrown away."""

    def __init__(self, measure: Measure, offsets: Mapping[str, int]) -> None:
        """Arrange what ``measure`` measures, scrolled down by the pixels that ``offsets`` has for ids."""
        self.measure = measure
        self._offsets = offsets

    def arrange(self, root: Node, rect: pygame.Rect) -> Placed:
        """Give ``root`` and everything in it a place inside ``rect``."""
        return self._place(root, (rect.x, rect.y, rect.w, rect.h), 1.0, "0", rect)

    def _place(self, node: Node, area: _Area, shrink: float, way: str, clip: pygame.Rect) -> Placed:
        x, y, w, h = area
        rect = pygame.Rect(round(x), round(y), round(x + w) - round(x), round(y + h) - round(y))
        seen = rect.clip(clip)
        placed = Placed(node, node.id or way, way, rect, seen, seen)
        left, top, right, bottom = self.measure.padding(node)
        inner = (x + left, y + top, w - left - right, h - top - bottom)
        if not node.children:
            self._place_leaf(placed, inner, shrink)
        elif node.arrangement == "row":
            self._place_row(placed, inner, shrink)
        elif node.arrangement == "stack":
            for child in node.children:
                self._add(placed, child, inner, shrink)
        else:
            self._place_down(placed, inner, shrink)
        return placed

    def _add(self, placed: Placed, child: Node, area: _Area, shrink: float) -> None:
        way = f"{placed.way}/{len(placed.children)}"
        placed.children.append(self._place(child, area, shrink, way, placed.opening))

    def _place_leaf(self, placed: Placed, inner: _Area, shrink: float) -> None:
        node = placed.node
        if node.role in ("entry", "badge", "canvas") or not node.text:
            placed.text_size = self.measure.text_pixels(node)
            return
        for step in STEPS:
            placed.text_size, placed.lines = self.measure.written(node, inner[2], shrink * step)
            high = len(placed.lines) * line_height(placed.text_size)
            if high <= inner[3] + 1:
                break
        if len(placed.lines) == 1:  # its line may be higher than its box (a keycap): its letters are inside
            high = round(placed.text_size * 0.9)
        widest = max(
            self.measure.typeface.pixels_wide(line, placed.text_size, bold=node.bold) for line in placed.lines
        )
        placed.spills = high > inner[3] + 1 or widest > inner[2] + 2

    def _place_row(self, placed: Placed, inner: _Area, shrink: float) -> None:
        node = placed.node
        x, y, w, h = inner
        shrink = self.measure.row_shrink(node, w, shrink)
        widths = self.measure.row_widths(node, w, shrink)
        if node.alike:
            pairs = list(zip(node.children, widths, strict=True))
            fits = (s for s in STEPS if all(self.measure.height(c, wide, shrink * s) <= h + 1 for c, wide in pairs))
            shrink *= next(fits, STEPS[-1])
        spare = max(0.0, w - sum(widths) - self.measure.gaps(node))
        x, gap = self._packed(node, x, spare)
        for child, wide in zip(node.children, widths, strict=True):
            high = h if node.align == "stretch" else min(h, self.measure.height(child, wide, shrink))
            self._add(placed, child, (x, y + _aligned(node, h - high), wide, high), shrink)
            x += wide + gap

    def _place_down(self, placed: Placed, inner: _Area, shrink: float) -> None:
        """Place a column or a flow, written smaller or scrolled if it does not fit."""
        node = placed.node
        x, y, w, h = inner
        steps = STEPS[:1] if node.role == "list" else STEPS
        fitting = next((s for s in steps if self._least_height(node, w, shrink * s) <= h + 1), None)
        if fitting is not None:
            self._place_children(placed, inner, shrink * fitting)
            return
        shrink *= steps[-1]
        w -= _BAR_ROOM * self.measure.unit
        needed = self.measure.children_height(node, w, shrink)
        placed.reach = max(1, round(needed - h))
        placed.offset = max(0, min(self._offsets.get(placed.id, 0), placed.reach))
        placed.opening = placed.seen.clip(pygame.Rect(placed.rect.x, round(y), placed.rect.w, round(h)))
        self._place_children(placed, (x, y - placed.offset, w, needed), shrink)

    def _least_height(self, node: Node, inner: float, shrink: float) -> float:
        """Return the height without what can give way: children with a weight look after themselves."""
        measure = self.measure
        if node.arrangement == "flow":
            return measure.children_height(node, inner, shrink)
        return measure.gaps(node) + sum(
            child.min_height * measure.unit
            if child.weight
            else measure.height(child, measure.across(node, child, inner, shrink), shrink)
            for child in node.children
        )

    def _place_children(self, placed: Placed, inner: _Area, shrink: float) -> None:
        node, measure = placed.node, self.measure
        if node.arrangement == "flow":
            self._place_flow(placed, inner, shrink)
            return
        x, y, w, h = inner
        across = [measure.across(node, child, w, shrink) for child in node.children]
        heights = self._heights(placed, across, h, shrink)
        y, gap = self._packed(node, y, max(0.0, h - sum(heights) - measure.gaps(node)))
        for child, wide, high in zip(node.children, across, heights, strict=True):
            self._add(placed, child, (x + _aligned(node, w - wide), y, wide, high), shrink)
            y += high + gap

    def _heights(self, placed: Placed, across: list[float], room: float, shrink: float) -> list[float]:
        """Return the heights of a column's children; where it scrolls everything gets what it needs."""
        node, measure = placed.node, self.measure
        pairs = list(zip(node.children, across, strict=True))
        if placed.reach:
            return [measure.height(child, wide, shrink) for child, wide in pairs]
        least = [
            child.min_height * measure.unit if child.weight else measure.height(child, wide, shrink)
            for child, wide in pairs
        ]
        return share(least, [child.weight for child in node.children], room - measure.gaps(node))

    def _place_flow(self, placed: Placed, inner: _Area, shrink: float) -> None:
        x, y, w, _ = inner
        gap = placed.node.gap * self.measure.unit
        for line in self.measure.flow_lines(placed.node, w, shrink):
            right = x
            high = self.measure.line_height(line, w, shrink)
            for child in line:
                wide = min(self.measure.width(child, shrink), w)
                self._add(placed, child, (right, y, wide, high), shrink)
                right += wide + gap
            y += high + gap

    def _packed(self, node: Node, start: float, spare: float) -> tuple[float, float]:
        """Return where the first child begins along the arrangement, and the gap between two."""
        gap = node.gap * self.measure.unit
        if any(child.weight for child in node.children):
            return start, gap
        if node.pack == "between" and len(node.children) > 1:
            return start, gap + spare / (len(node.children) - 1)
        return start + {"middle": spare / 2, "end": spare}.get(node.pack, 0.0), gap


def _aligned(node: Node, spare: float) -> float:
    """Return how far in a child begins across the arrangement."""
    return {"middle": spare / 2, "end": spare}.get(node.align, 0.0)
