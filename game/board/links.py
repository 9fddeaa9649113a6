"""The link map: the roles in a ring, and between two roles one line that tells how their connections went."""

from __future__ import annotations

from math import cos, pi, sin
from typing import TYPE_CHECKING

from game.board.model import TELLING, BoardModel, LinkState
from game.board.shapes import Badge, Line, Shape
from game.board.wires import DASHES

if TYPE_CHECKING:
    from game.board.fitting import Measure


def lay_out_links(model: BoardModel, width: float, height: float, measure: Measure) -> tuple[Shape, ...]:  # noqa: ARG001
    """Return the link map inside (0, 0) – (``width``, ``height``) pixels.

    Of several connections between two roles the most telling one shows: slipped, repaired, met, pending. Those that
    are excluded are not shown. The badges have their letters, so there is no text to ``measure``.
    """
    count = len(model.lines)
    radius = min(0.15 * height, 0.36 * width / max(3, count), 0.09 * width)
    ring_x, ring_y = width / 2 - 1.3 * radius, height / 2 - 1.3 * radius
    # The first role stands at the upper left, so that reading order goes clockwise.
    start = -pi / 2 - pi / max(2, count)
    places = [
        (width / 2 + ring_x * cos(start + 2 * pi * at / count), height / 2 + ring_y * sin(start + 2 * pi * at / count))
        for at in range(count)
    ]
    stroke = 0.22 * radius
    shapes: list[Shape] = []
    pairs = _pairs(model)
    for (a, b), state in sorted(pairs.items(), key=lambda pair: (TELLING.index(pair[1]), pair[0])):
        dash = tuple(part * stroke for part in DASHES[state])
        color = "alert" if state == "slipped" else "ink"
        shapes.append(Line(*places[a], *places[b], color, stroke, dash))
    for line, (x, y) in zip(model.lines, places, strict=True):
        shapes.append(Badge(x, y, radius, line.role, line.letter, line.vacant))
    return tuple(shapes)


def _pairs(model: BoardModel) -> dict[tuple[int, int], LinkState]:
    pairs: dict[tuple[int, int], LinkState] = {}
    for connection in model.connections:
        if connection.state == "excluded":
            continue
        low, high = sorted((connection.line_a, connection.line_b))
        pairs[low, high] = max(connection.state, pairs.get((low, high), connection.state), key=TELLING.index)
    return pairs
