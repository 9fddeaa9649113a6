"""How much room nodes need: widths and heights in pixels, before anything has a place.

Texts give way in this order: they wrap between words, they are written smaller, and only then words are broken.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.screen.kit.typeface import SOFT_HYPHEN, Typeface, line_height

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.screen.kit.nodes import Node, Pad

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
_PICTURES = ("icon", "badge")
_ROUNDING = 0.5
"""Pixels that never matter."""


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


class Measure:
    """Measures the nodes of one tree at one size of window, each once."""

    def __init__(self, typeface: Typeface, unit: float, text_scale: float) -> None:
        """Measure at ``unit`` pixels a unit, texts ``text_scale`` times larger."""
        self.typeface = typeface
        self.unit = unit
        self._text_scale = text_scale
        # by identity: the tree lives as long as its measure
        self._widths: dict[tuple[int, float], float] = {}
        self._least: dict[tuple[int, float], float] = {}
        self._heights: dict[tuple[int, float, float], float] = {}

    def text_pixels(self, node: Node, shrink: float = 1) -> int:
        """Return the size of a node's text in pixels, shrunk but never below what can be read."""
        wanted = node.size * self._text_scale
        least = ALOUD if node.size >= ALOUD else min(SMALLEST, node.size)
        return max(1, round(max(wanted * shrink, least) * self.unit))

    def padding(self, node: Node) -> tuple[float, float, float, float]:
        """Return left, top, right, bottom in pixels."""
        left, top, right, bottom = sides(node.pad)
        return left * self.unit, top * self.unit, right * self.unit, bottom * self.unit

    def gaps(self, node: Node) -> float:
        """Return the pixels of all the gaps between a node's children."""
        return node.gap * self.unit * max(0, len(node.children) - 1)

    # widths

    def width(self, node: Node, shrink: float) -> float:
        """Return the width a node would like."""
        key = (id(node), shrink)
        if key not in self._widths:
            left, _, right, _ = self.padding(node)
            inner = self._together(node, shrink, self.width) if node.children else self._leaf_width(node, shrink)
            self._widths[key] = self.clamp(node, left + right + inner)
        return self._widths[key]

    def least_width(self, node: Node, shrink: float) -> float:
        """Return the width below which a word of it must be broken."""
        key = (id(node), shrink)
        if key not in self._least:
            left, _, right, _ = self.padding(node)
            if not node.children:
                inner = self._leaf_width(node, shrink, words=True)
            elif node.arrangement == "flow":
                inner = max(self.least_width(child, shrink) for child in node.children)
            else:
                inner = self._together(node, shrink, self.least_width)
            self._least[key] = self.clamp(node, left + right + inner)
        return self._least[key]

    def clamp(self, node: Node, wanted: float) -> float:
        """Return a width within a node's limits."""
        # a box around words grows with them
        unit = self.unit * self._text_scale if node.role == "text" else self.unit
        if node.width:
            return node.width * unit
        most = node.max_width * unit or wanted
        return max(min(wanted, most), node.min_width * unit)

    def _together(self, node: Node, shrink: float, width: Callable[[Node, float], float]) -> float:
        widths = [width(child, shrink) for child in node.children]
        return sum(widths) + self.gaps(node) if node.arrangement in ("row", "flow") else max(widths)

    def _leaf_width(self, node: Node, shrink: float, *, words: bool = False) -> float:
        if node.role in _PICTURES:
            return self._picture_size(node, shrink)
        if not node.text or node.role in ("entry", "canvas"):
            return 0
        size = self.text_pixels(node, shrink)
        plain = node.text.replace(SOFT_HYPHEN, "")
        pieces = self.typeface.pieces(node.text) if words else plain.split("\n")
        return 1 + max(self.typeface.pixels_wide(piece, size, bold=node.bold) for piece in pieces)

    def across(self, node: Node, child: Node, inner: float, shrink: float) -> float:
        """Return the width of a child of a column or stack ``inner`` wide."""
        if node.align == "stretch":
            return self.clamp(child, inner)
        return min(self.width(child, shrink), inner)

    def row_shrink(self, node: Node, inner: float, shrink: float) -> float:
        """Return how much the texts of a row are shrunk, all alike, so that no word of them need be broken.

        Where a row shares its width between whole columns, each of them looks after itself.
        """
        if any(child.weight and child.children for child in node.children):
            return shrink
        for step in STEPS:
            least = sum(self.least_width(child, shrink * step) for child in node.children)
            if least + self.gaps(node) <= inner + _ROUNDING:
                return shrink * step
        return shrink * STEPS[-1]

    def row_widths(self, node: Node, inner: float, shrink: float) -> list[float]:
        """Share the width of a row.

        What has a weight gets what the others leave. When that is too little, texts wrap; when even the longest
        words are too wide, they are broken.
        """
        room = inner - self.gaps(node)
        least = [self.least_width(child, shrink) for child in node.children]
        wanted = [
            low if child.weight else self.width(child, shrink)
            for child, low in zip(node.children, least, strict=True)
        ]
        missing = sum(wanted) - room
        if missing <= _ROUNDING:
            return share(wanted, [child.weight for child in node.children], room)
        slack = [want - low for want, low in zip(wanted, least, strict=True)]
        if sum(slack) >= missing:
            part = missing / sum(slack)
            return [want - spare * part for want, spare in zip(wanted, slack, strict=True)]
        firm = [bool(child.width) or child.role in (*_PICTURES, "canvas") for child in node.children]
        soft = sum(low for low, is_firm in zip(least, firm, strict=True) if not is_firm)
        keep = max(0.0, 1 - (sum(least) - room) / soft) if soft else 1.0
        return [low if is_firm else low * keep for low, is_firm in zip(least, firm, strict=True)]

    def flow_lines(self, node: Node, inner: float, shrink: float) -> list[list[Node]]:
        """Return the children of a flow, line by line."""
        lines: list[list[Node]] = [[]]
        used = 0.0
        for child in node.children:
            wide = min(self.width(child, shrink), inner)
            if lines[-1] and used + wide > inner + _ROUNDING:
                lines.append([])
                used = 0.0
            lines[-1].append(child)
            used += wide + node.gap * self.unit
        return lines

    # heights

    def height(self, node: Node, width: float, shrink: float) -> float:
        """Return the height a node needs when it is ``width`` pixels wide."""
        key = (id(node), width, shrink)
        if key not in self._heights:
            left, top, right, bottom = self.padding(node)
            inner = width - left - right
            measure = self.children_height if node.children else self._leaf_height
            needed = top + bottom + measure(node, inner, shrink)
            fixed = node.height * self.unit * (self._text_scale if node.role in ("text", "entry") else 1)
            self._heights[key] = fixed or max(needed, node.min_height * self.unit)
        return self._heights[key]

    def children_height(self, node: Node, inner: float, shrink: float) -> float:
        """Return the height of a node's children, arranged ``inner`` pixels wide."""
        if node.arrangement == "row":
            shrink = self.row_shrink(node, inner, shrink)
            widths = self.row_widths(node, inner, shrink)
            return max(self.height(c, wide, shrink) for c, wide in zip(node.children, widths, strict=True))
        if node.arrangement == "flow":
            lines = self.flow_lines(node, inner, shrink)
            gaps = node.gap * self.unit * (len(lines) - 1)
            return sum(self.line_height(line, inner, shrink) for line in lines) + gaps
        heights = [self.height(c, self.across(node, c, inner, shrink), shrink) for c in node.children]
        return max(heights) if node.arrangement == "stack" else sum(heights) + self.gaps(node)

    def line_height(self, line: list[Node], inner: float, shrink: float) -> float:
        """Return the height of one line of a flow."""
        return max(self.height(c, min(self.width(c, shrink), inner), shrink) for c in line)

    def _leaf_height(self, node: Node, inner: float, shrink: float) -> float:
        if node.role in _PICTURES:
            return self._picture_size(node, shrink)
        if node.role in ("canvas", "entry") or not node.text:
            return 0
        size, lines = self.written(node, inner, shrink)
        return len(lines) * line_height(size)

    def _picture_size(self, node: Node, shrink: float) -> float:
        """Return the side of an icon or badge: it grows with the words, and never gets smaller than meant."""
        return node.size * self.unit * max(1.0, self._text_scale * shrink)

    def written(self, node: Node, inner: float, shrink: float) -> tuple[int, tuple[str, ...]]:
        """Return the size and the lines of a text in ``inner`` pixels: smaller rather than with a broken word."""
        words = self.typeface.pieces(node.text)
        size = self.text_pixels(node, shrink)
        for step in STEPS:
            smaller = self.text_pixels(node, shrink * step)
            widest = max((self.typeface.pixels_wide(w, smaller, bold=node.bold) for w in words), default=0)
            if widest <= inner + 1:
                size = smaller
                break
        return size, self.typeface.wrap(node.text, size, inner + 1, bold=node.bold)


def share(least: list[float], weights: list[float], room: float) -> list[float]:
    """Give everything what it needs at least, and share the rest so that sizes follow weights where possible.

    Two things of equal weight become equally large, unless one needs more than its share.
    """
    sizes = list(least)
    sharing = [i for i, weight in enumerate(weights) if weight]
    while sharing:
        rest = room - sum(size for i, size in enumerate(sizes) if i not in sharing)
        total = sum(weights[i] for i in sharing)
        too_small = [i for i in sharing if rest * weights[i] / total < least[i]]
        if not too_small:
            for i in sharing:
                sizes[i] = rest * weights[i] / total
            break
        sharing = [i for i in sharing if i not in too_small]
    return sizes
