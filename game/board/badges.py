"""The eight shapes that mark the roles, so that nobody has to tell them apart by colour (screen.md).

Every painter (the screen, the report) draws exactly these outlines. Their sizes are evened out for the eye: a
diamond reaches further from its centre than a square does. Corners are softly rounded.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, pi, sin

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Circle:
    """A full circle; lengths in pixels."""

    cx: float
    cy: float
    radius: float


Polygon = tuple[Point, ...]
"""Corners in order, closed by the painter; the roundings are corners too."""

NAMES = ("circle", "square", "diamond", "hexagon", "pentagon", "triangle", "octagon", "cross")
"""The shape of role 0, 1, …; a ninth role would start over."""

ROUNDING = 0.14
"""How much of a badge's radius goes into rounding a corner."""

_ARM = 0.54
"""Half the width of an arm of the cross."""

_CROSS: Polygon = tuple(
    (1.08 * x, 1.08 * y)
    for x, y in (
        (-_ARM, -1), (_ARM, -1), (_ARM, -_ARM), (1, -_ARM), (1, _ARM), (_ARM, _ARM),
        (_ARM, 1), (-_ARM, 1), (-_ARM, _ARM), (-1, _ARM), (-1, -_ARM), (-_ARM, -_ARM),
    )
)  # fmt: skip


def outline(role: int, cx: float, cy: float, radius: float) -> Circle | Polygon:
    """Return the outline of a role's badge around (``cx``, ``cy``).

    ``radius`` is that of the circle, in pixels; the other shapes reach up to 1.2 times as far.
    """
    name = NAMES[role % len(NAMES)]
    if name == "circle":
        return Circle(cx, cy, radius)
    return tuple((cx + x * radius, cy + y * radius) for x, y in _rounded(_corners(name)))


def letter_place(role: int, cx: float, cy: float, radius: float) -> tuple[float, float, float]:
    """Return where a badge's letter stands: the x and y of its middle, and its size, in pixels."""
    if NAMES[role % len(NAMES)] == "triangle":
        return cx, cy + 0.2 * radius, 0.9 * radius
    return cx, cy, 1.05 * radius


def _corners(name: str) -> Polygon:
    """Return the sharp corners for radius 1 around (0, 0), clockwise."""
    match name:
        case "square":
            return ((-0.92, -0.92), (0.92, -0.92), (0.92, 0.92), (-0.92, 0.92))
        case "diamond":
            return _regular(4, 1.2)
        case "hexagon":
            return _regular(6, 1.1, turn=pi / 6)
        case "pentagon":
            return tuple((x, y + 0.06) for x, y in _regular(5, 1.14))
        case "triangle":
            return ((0, -1.12), (1.2, 0.94), (-1.2, 0.94))
        case "octagon":
            return _regular(8, 1.08, turn=pi / 8)
        case _:
            return _CROSS


def _regular(count: int, reach: float, turn: float = 0.0) -> Polygon:
    """Return a regular polygon; without ``turn`` (radians) its first corner points up."""
    angles = [turn + 2 * pi * corner / count for corner in range(count)]
    return tuple((reach * sin(angle), -reach * cos(angle)) for angle in angles)


def _rounded(corners: Polygon) -> Polygon:
    """Replace every corner by a short curve of four points."""
    points: list[Point] = []
    for index, (x, y) in enumerate(corners):
        before, after = corners[index - 1], corners[(index + 1) % len(corners)]
        start, end = _towards((x, y), before), _towards((x, y), after)
        for step in range(4):
            t = step / 3
            a, b, c = (1 - t) ** 2, 2 * t * (1 - t), t * t
            points.append((a * start[0] + b * x + c * end[0], a * start[1] + b * y + c * end[1]))
    return tuple(points)


def _towards(corner: Point, other: Point) -> Point:
    dx, dy = other[0] - corner[0], other[1] - corner[1]
    share = ROUNDING / (dx * dx + dy * dy) ** 0.5
    return corner[0] + dx * share, corner[1] + dy * share
