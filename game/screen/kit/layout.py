"""Where everything goes: measures a tree of nodes and arranges it into rectangles of pixels.

A column that is too low for its content first writes its texts smaller, step by step, and then scrolls.
No text is ever cut.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import pygame

from game.screen.kit.nodes import Node, Pad
from game.screen.kit.text import Typeface, line_height

LINES = 1080
"""Units from top to bottom of a window at least as wide as 4:3."""
NARROWEST = 1440
"""Units across a 4:3 window; in a narrower one, sizes follow the width."""
SMALLEST = 20
"""Units: no text is smaller (screen.md)."""
ALOUD = 28
"""Units: what is written at this or more is read aloud, and never gets smaller than this (screen.md)."""
STEPS = (1.0, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58)
"""How texts shrink that do not fit."""
_BAR_ROOM = 22
"""Units at the right of what scrolls, for its bar."""


@dataclass(slots=True)
class Placed:
    """A node with its place on the surface, in pixels."""

    node: Node
    id: str
    """The node's own id, or the way to it from the root ("0/2/1")."""
    rect: pygame.Rect
    seen: pygame.Rect
    """What lists around it let be seen of ``rect``."""
    text_size: int = 0
    lines: tuple[str, ...] = ()
    children: list[Placed] = field(default_factory=list)
    reach: int = 0
    """How far down its content can be scrolled; 0 when all of it is seen."""
    offset: int = 0
    """How far down it is scrolled."""
    spills: bool = False
    """Its text needs more room than it has, at the smallest size: a fault of the screen's making."""


def walk(placed: Placed) -> Iterator[Placed]:
    """Yield everything placed, from back to front and in reading order."""
    yield placed
    for child in placed.children:
        yield from walk(child)


def unit_of(width: int, height: int) -> float:
    """Return the pixels of one unit in a window of this size."""
    return min(height / LINES, width / NARROWEST)


def sides(pad: Pad) -> tuple[float, float, float, float]:
    """Return left, top, right, bottom."""
    if not isinstance(pad, tuple):
        return pad, pad, pad, pad
    if len(pad) == 2:
        return pad[0], pad[1], pad[0], pad[1]
    return pad


class Arranger:
    """Arranges one tree for one size of window. Used once and thrown away."""

    def __init__(self, typeface: Typeface, unit: float, text_scale: float, offsets: Mapping[str, int]) -> None:
        """Arrange at ``unit`` pixels a unit, texts ``text_scale`` times larger, scrolled by ``offsets``."""
        self._typeface = typeface
        self._unit = unit
        self._text_scale = text_scale
        self._offsets = offsets
        self._widths: dict[tuple[int, float], float] = {}
        self._heights: dict[tuple[int, float, float], float] = {}

    def arrange(self, root: Node, rect: pygame.Rect) -> Placed:
        """Give ``root`` and everything in it a place inside ``rect``."""
        return self._place(root, (rect.x, rect.y, rect.w, rect.h), 1.0, "0", rect)

    # measuring

    def text_pixels(self, node: Node, shrink: float) -> int:
        """Return the size of a node's text in pixels, shrunk but never below what can be read."""
        wanted = node.size * self._text_scale
        least = ALOUD if node.size >= ALOUD else min(SMALLEST, node.size)
        return max(1, round(max(wanted * shrink, least) * self._unit))

    def natural_width(self, node: Node, shrink: float) -> float:
        """Return the width a node would like, in pixels."""
        key = (id(node), shrink)
        if key not in self._widths:
            self._widths[key] = self._clamp_width(node, self._content_width(node, shrink))
        return self._widths[key]

    def _clamp_width(self, node: Node, wanted: float) -> float:
        unit = self._unit
        if node.width:
            return node.width * unit
        most = node.max_width * unit or wanted
        return max(min(wanted, most), node.min_width * unit)

    def _content_width(self, node: Node, shrink: float) -> float:
        left, _, right, _ = (side * self._unit for side in sides(node.pad))
        if not node.children:
            return left + right + self._leaf_width(node, shrink)
        widths = [self.natural_width(child, shrink) for child in node.children]
        if node.arrangement in ("row", "flow"):
            return left + right + sum(widths) + node.gap * self._unit * (len(widths) - 1)
        return left + right + max(widths)

    def _leaf_width(self, node: Node, shrink: float) -> float:
        if node.role in ("icon", "badge"):
            return node.size * self._unit * self._text_scale
        if not node.text or node.role in ("entry", "canvas"):
            return 0
        size = self.text_pixels(node, shrink)
        words = node.text.replace("\u00ad", "").split("\n")
        return 1 + max(self._typeface.pixels_wide(line, size, bold=node.bold) for line in words)

    def height(self, node: Node, width: float, shrink: float) -> float:
        """Return the height a node needs when it is ``width`` pixels wide."""
        key = (id(node), width, shrink)
        if key not in self._heights:
            content = self._content_height(node, width, shrink)
            fixed = node.height * self._unit * (self._text_scale if node.role in ("text", "entry") else 1)
            self._heights[key] = fixed or max(content, node.min_height * self._unit)
        return self._heights[key]

    def _content_height(self, node: Node, width: float, shrink: float) -> float:
        left, top, right, bottom = (side * self._unit for side in sides(node.pad))
        inner = width - left - right
        if not node.children:
            return top + bottom + self._leaf_height(node, inner, shrink)
        return top + bottom + self._children_height(node, inner, shrink)

    def _children_height(self, node: Node, inner: float, shrink: float) -> float:
        gap = node.gap * self._unit
        if node.arrangement == "row":
            widths = self._row_widths(node, inner, shrink)
            pairs = zip(node.children, widths, strict=True)
            return max(self.height(child, wide, shrink) for child, wide in pairs)
        if node.arrangement == "flow":
            lines = self._flow_lines(node, inner, shrink)
            return sum(self._line_height(line, inner, shrink) for line in lines) + gap * (len(lines) - 1)
        heights = [self.height(c, self._across(node, c, inner, shrink), shrink) for c in node.children]
        return max(heights) if node.arrangement == "stack" else sum(heights) + gap * (len(heights) - 1)

    def _leaf_height(self, node: Node, inner: float, shrink: float) -> float:
        if node.role in ("icon", "badge"):
            return node.size * self._unit * self._text_scale
        if node.role in ("canvas", "entry") or not node.text:
            return 0
        size = self.text_pixels(node, shrink)
        return len(self._typeface.wrap(node.text, size, inner, bold=node.bold)) * line_height(size)

    def _across(self, node: Node, child: Node, inner: float, shrink: float) -> float:
        """Return the width of a child of a column or stack."""
        if node.align == "stretch":
            return self._clamp_width(child, inner)
        return min(self.natural_width(child, shrink), inner)

    def _row_widths(self, node: Node, inner: float, shrink: float) -> list[float]:
        """Share the width of a row: what has a weight gets what the others leave; if nothing is left, all give."""
        gaps = node.gap * self._unit * (len(node.children) - 1)
        least = [c.min_width * self._unit if c.weight else self.natural_width(c, shrink) for c in node.children]
        spare = inner - gaps - sum(least)
        if spare < 0:
            firm = [bool(c.width) or c.role in ("icon", "badge", "canvas") for c in node.children]
            soft = sum(w for w, f in zip(least, firm, strict=True) if not f)
            keep = max(0.0, 1 + spare / soft) if soft else 1.0
            return [w if f else w * keep for w, f in zip(least, firm, strict=True)]
        return _share(least, [child.weight for child in node.children], inner - gaps)

    def _flow_lines(self, node: Node, inner: float, shrink: float) -> list[list[Node]]:
        lines: list[list[Node]] = [[]]
        used = 0.0
        for child in node.children:
            wide = min(self.natural_width(child, shrink), inner)
            if lines[-1] and used + wide > inner + 0.5:
                lines.append([])
                used = 0.0
            lines[-1].append(child)
            used += wide + node.gap * self._unit
        return lines

    def _line_height(self, line: list[Node], inner: float, shrink: float) -> float:
        return max(self.height(c, min(self.natural_width(c, shrink), inner), shrink) for c in line)

    # placing

    def _place(
        self, node: Node, box: tuple[float, float, float, float], shrink: float, way: str, clip: pygame.Rect
    ) -> Placed:
        x, y, w, h = box
        rect = pygame.Rect(round(x), round(y), round(x + w) - round(x), round(y + h) - round(y))
        placed = Placed(node, node.id or way, rect, rect.clip(clip))
        left, top, right, bottom = (side * self._unit for side in sides(node.pad))
        inner = (x + left, y + top, w - left - right, h - top - bottom)
        if not node.children:
            self._place_leaf(placed, inner, shrink)
        elif node.arrangement == "row":
            self._place_row(placed, inner, shrink, way)
        elif node.arrangement == "stack":
            for at, child in enumerate(node.children):
                placed.children.append(self._place(child, inner, shrink, f"{way}/{at}", placed.seen))
        else:
            self._place_down(placed, inner, shrink, way)
        return placed

    def _place_leaf(self, placed: Placed, inner: tuple[float, float, float, float], shrink: float) -> None:
        node = placed.node
        if node.role == "canvas" or not node.text:
            placed.text_size = self.text_pixels(node, shrink)
            return
        if node.role in ("entry", "badge"):
            placed.text_size = self.text_pixels(node, 1)
            placed.lines = (node.text,)
            return
        for step in STEPS:
            size = self.text_pixels(node, shrink * step)
            lines = self._typeface.wrap(node.text, size, inner[2], bold=node.bold)
            placed.text_size, placed.lines = size, lines
            if len(lines) * line_height(size) <= inner[3] + 1:
                return
        # a single line may be higher than its box (a keycap) as long as its capitals are inside
        placed.spills = len(lines) > 1 or size * 0.9 > inner[3] + 1

    def _place_row(
        self, placed: Placed, inner: tuple[float, float, float, float], shrink: float, way: str
    ) -> None:
        node = placed.node
        x, y, w, h = inner
        widths = self._row_widths(node, w, shrink)
        gap = node.gap * self._unit
        spare = max(0.0, w - sum(widths) - gap * (len(widths) - 1))
        if any(child.weight for child in node.children):
            spare = 0.0
        x, gap = _packed(node.pack, x, gap, spare, len(widths))
        for at, (child, wide) in enumerate(zip(node.children, widths, strict=True)):
            high = h if node.align == "stretch" else min(h, self.height(child, wide, shrink))
            down = {"stretch": 0.0, "start": 0.0, "middle": (h - high) / 2, "end": h - high}[node.align]
            box = (x, y + down, wide, high)
            placed.children.append(self._place(child, box, shrink, f"{way}/{at}", placed.seen))
            x += wide + gap

    def _place_down(
        self, placed: Placed, inner: tuple[float, float, float, float], shrink: float, way: str
    ) -> None:
        """Place a column or a flow, written smaller or scrolled if it does not fit."""
        node = placed.node
        x, y, w, h = inner
        steps = STEPS[:1] if node.role == "list" else STEPS
        fitting = next((s for s in steps if self._least_height(node, w, shrink * s) <= h + 1), None)
        if fitting is not None:
            self._place_children(placed, inner, shrink * fitting, way)
            return
        shrink *= steps[-1]
        w -= _BAR_ROOM * self._unit
        needed = self._children_height(node, w, shrink)
        placed.reach = max(0, round(needed - h))
        placed.offset = max(0, min(self._offsets.get(placed.id, 0), placed.reach))
        clip_box = pygame.Rect(placed.rect.x, round(y), placed.rect.w, round(h))
        placed.seen = placed.seen.clip(clip_box)
        self._place_children(placed, (x, y - placed.offset, w, needed), shrink, way)

    def _least_height(self, node: Node, inner: float, shrink: float) -> float:
        """Return the height without what can give way: children with a weight look after themselves."""
        if node.arrangement == "flow":
            return self._children_height(node, inner, shrink)
        gaps = node.gap * self._unit * (len(node.children) - 1)
        return gaps + sum(
            c.min_height * self._unit if c.weight
            else self.height(c, self._across(node, c, inner, shrink), shrink)
            for c in node.children
        )  # fmt: skip

    def _place_children(
        self, placed: Placed, inner: tuple[float, float, float, float], shrink: float, way: str
    ) -> None:
        node = placed.node
        if node.arrangement == "flow":
            self._place_flow(placed, inner, shrink, way)
            return
        x, y, w, h = inner
        gap = node.gap * self._unit
        across = [self._across(node, child, w, shrink) for child in node.children]
        pairs = list(zip(node.children, across, strict=True))
        weights = [child.weight for child in node.children]
        if placed.reach:  # it scrolls: there is nothing to share, everything gets what it needs
            heights = [self.height(child, wide, shrink) for child, wide in pairs]
        else:
            least = [
                child.min_height * self._unit if child.weight else self.height(child, wide, shrink)
                for child, wide in pairs
            ]
            heights = _share(least, weights, h - gap * (len(pairs) - 1))
        spare = max(0.0, h - sum(heights) - gap * (len(heights) - 1))
        y, gap = _packed(node.pack, y, gap, 0.0 if any(weights) else spare, len(heights))
        for at, ((child, wide), high) in enumerate(zip(pairs, heights, strict=True)):
            right = {"stretch": 0.0, "start": 0.0, "middle": (w - wide) / 2, "end": w - wide}[node.align]
            box = (x + right, y, wide, high)
            placed.children.append(self._place(child, box, shrink, f"{way}/{at}", placed.seen))
            y += high + gap

    def _place_flow(
        self, placed: Placed, inner: tuple[float, float, float, float], shrink: float, way: str
    ) -> None:
        x, y, w, _ = inner
        gap = placed.node.gap * self._unit
        at = 0
        for line in self._flow_lines(placed.node, w, shrink):
            right = x
            high = self._line_height(line, w, shrink)
            for child in line:
                wide = min(self.natural_width(child, shrink), w)
                box = (right, y, wide, high)
                placed.children.append(self._place(child, box, shrink, f"{way}/{at}", placed.seen))
                right += wide + gap
                at += 1
            y += high + gap


def _share(least: list[float], weights: list[float], room: float) -> list[float]:
    """Give everything what it needs at least, and share the rest so that sizes follow weights where possible.

    Like flexible boxes with a zero basis: two children of equal weight become equally large, unless one
    needs more than its share.
    """
    sizes = list(least)
    open_ones = [i for i, weight in enumerate(weights) if weight]
    while open_ones:
        rest = room - sum(size for i, size in enumerate(sizes) if i not in open_ones)
        total = sum(weights[i] for i in open_ones)
        too_small = [i for i in open_ones if rest * weights[i] / total < least[i]]
        if not too_small:
            for i in open_ones:
                sizes[i] = rest * weights[i] / total
            break
        open_ones = [i for i in open_ones if i not in too_small]
    return sizes


def _packed(pack: str, start: float, gap: float, spare: float, count: int) -> tuple[float, float]:
    """Return where the first of ``count`` children begins, and the gap between them."""
    if pack == "between" and count > 1:
        return start, gap + spare / (count - 1)
    return start + {"middle": spare / 2, "end": spare}.get(pack, 0.0), gap
