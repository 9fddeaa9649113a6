"""The link map: the roles in a ring, and between two roles one line that tells how their connections went."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate, pairwise
from math import cos, dist, pi, sin
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
    radius = min(0.135 * height, 0.36 * width / max(3, count), 0.09 * width)
    ring = _ring(count, width / 2 - 1.3 * radius, height / 2 - 1.3 * radius)
    places = [(width / 2 + x, height / 2 + y) for x, y in ring]
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


def _ring(count: int, half_width: float, half_height: float) -> list[tuple[float, float]]:
    """Return ``count`` points equally far apart along an ellipse around (0, 0), clockwise from the upper left."""
    steps = 720
    angles = [-pi / 2 + 2 * pi * step / steps for step in range(steps + 1)]
    curve = [(half_width * cos(angle), half_height * sin(angle)) for angle in angles]
    walked = [0.0, *accumulate(dist(one, other) for one, other in pairwise(curve))]
    # The top of the ellipse lies half way between the first two.
    wanted = [(at - 0.5) % count * walked[-1] / count for at in range(count)]
    return [curve[min(bisect_left(walked, each), steps)] for each in wanted]


def _pairs(model: BoardModel) -> dict[tuple[int, int], LinkState]:
    pairs: dict[tuple[int, int], LinkState] = {}
    for connection in model.connections:
        if connection.state == "excluded":
            continue
        low, high = sorted((connection.line_a, connection.line_b))
        pairs[low, high] = max(connection.state, pairs.get((low, high), connection.state), key=TELLING.index)
    return pairs
