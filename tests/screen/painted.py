"""Which colours are painted on which, read from the arranged pages themselves and from the shapes on their boards."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from game.board.shapes import Badge, Box, Label, Line, Sign
from game.screen.kit.measure import ALOUD
from game.screen.kit.paint import _THIN
from game.screen.kit.placed import Placed
from game.screen.kit.stage import Stage


class Pair(NamedTuple):
    """A colour on a ground, and what contrast it is to have at least."""

    color: str
    ground: str
    least: float


READ, READ_ALOUD, SEEN = 4.5, 7.0, 3.0
TIERS = {READ: "read", READ_ALOUD: "read aloud", SEEN: "seen"}


def pairs_of(stage: Stage) -> set[Pair]:
    """Every pair on the stage, that of the ring around what has focus too."""
    found = set(_pairs(stage.placed, "paper", stage.unit))
    focused = stage.focused
    if focused is not None and focused.node.role == "entry":
        found |= {Pair("ink", "selection", READ)}
    return found


def _pairs(placed: Placed, ground: str, unit: float) -> Iterator[Pair]:
    node = placed.node
    if node.fill in _THIN:  # what lies under it is not read now
        for child in placed.children:
            yield from _pairs(child, ground, unit)
        return
    inside = node.fill if node.fill and node.share < 0 else ground
    is_control = node.role in ("button", "choice", "entry", "stepper") and node.enabled
    if node.stroke and is_control and node.stroke != "edge":
        yield Pair(node.stroke, ground, SEEN)
    if node.focusable:
        yield Pair("|focus", ground, SEEN)
    if placed.reach:
        yield Pair("quiet", "track", SEEN)
    if not node.children:
        yield from _leaf(placed, inside, unit)
    for child in placed.children:
        yield from _pairs(child, inside, unit)


def _leaf(placed: Placed, ground: str, unit: float) -> Iterator[Pair]:
    node = placed.node
    if node.share >= 0:
        yield Pair(node.color, node.fill, SEEN)
    elif node.role == "icon":
        yield Pair(node.color, ground, SEEN)
    elif node.role == "badge":
        yield Pair(f"role{node.number}", ground, SEEN)
        yield Pair(f"role{node.number}" if node.hollow else "panel", "panel" if node.hollow else f"role{node.number}", READ)
    elif node.role == "entry":
        yield Pair("ink" if node.enabled else "off-ink", ground, READ)
        if node.hint:
            yield Pair("quiet", ground, READ)
    elif node.role == "canvas":
        rect = placed.rect
        yield from shapes_pairs(node.draw(rect.w / unit, rect.h / unit), node.fill or "panel")
    elif node.text:
        aloud = node.size >= ALOUD and node.color in ("ink", "header-ink")
        yield Pair(node.color, ground, READ_ALOUD if aloud else READ)


def shapes_pairs(shapes: object, ground: str) -> Iterator[Pair]:
    """The pairs of a board: each shape on what was drawn before it at its own place."""
    before: list[Box] = []
    for shape in shapes:
        match shape:
            case Label(x, y, _, _, color, _, _, halo):
                yield Pair(color, halo or _under(before, x, y, ground), READ)
            case Sign(x, y, _, _, color):
                yield Pair(color, _under(before, x, y, ground), SEEN)
            case Badge(x, y, _, role, _, hollow):
                yield Pair(f"role{role}", _under(before, x, y, ground), SEEN)
                yield Pair(f"role{role}" if hollow else "panel", "panel" if hollow else f"role{role}", READ)
            case Line(x1, y1, x2, y2, color, _) if color != "edge" and not color.endswith("-pale"):
                yield Pair(color, _under(before, (x1 + x2) / 2, (y1 + y2) / 2, ground), SEEN)
            case Box():
                place = _under(before, shape.x + shape.w / 2, shape.y + shape.h / 2, ground)
                if shape.stroke and shape.width:  # an act in a filled window is seen by what is inside its edge
                    yield Pair(shape.fill if shape.stroke == place else shape.stroke, place, SEEN)
                if shape.fill == "good":
                    yield Pair("good", "track", SEEN)
                before.append(shape)


def _under(before: list[Box], x: float, y: float, ground: str) -> str:
    for box in reversed(before):
        if box.fill and box.x <= x <= box.x + box.w and box.y <= y <= box.y + box.h:
            return box.fill
    return ground
