"""Small pictures made from SVG and kept: icons, role marks, round corners, lines. Sharp at every size."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pygame

from game.board.badges import Circle, outline
from game.places import assets_folder
from game.screen.kit.bounded import Bounded

if TYPE_CHECKING:
    from game.screen.kit.theme import Color

MARK_REACH = 1.2
"""How far a role's shape goes from its centre at most, in radii (``game/board/badges.py``)."""
_ICON_STROKE = 2.7
"""Of 24: a little more than the icons are drawn with, to be seen from five metres beside bold words."""
_PIXELS_KEPT = 12_000_000

Point = tuple[float, float]


class Sprites:
    """Makes pictures by name, size and colour, and keeps those used lately."""

    def __init__(self) -> None:
        """Find the icons in the assets."""
        self._folder = assets_folder() / "icons"
        self._kept: Bounded[pygame.Surface] = Bounded(_PIXELS_KEPT, lambda s: s.get_width() * s.get_height())

    def icon(self, name: str, size: int, color: Color) -> pygame.Surface:
        """Return the icon ``name`` as a square of ``size`` pixels.

        Raises:
            FileNotFoundError: assets/icons has no such file: a programming error.

        """

        def make() -> pygame.Surface:
            source = (self._folder / f"{name}.svg").read_text("utf-8")
            source = source.replace("currentColor", hexadecimal(color))
            return rasterise(source.replace('stroke-width="2"', f'stroke-width="{_ICON_STROKE}"'), size, size)

        return self._kept.get(("icon", name, size, color), make)

    def mark(self, role: int, radius: int, color: Color, inside: Color, *, hollow: bool) -> pygame.Surface:
        """Return a role's shape without its letter; ``inside`` fills a hollow one, whose edge is inside too."""

        def make() -> pygame.Surface:
            side = max(1, round(2 * radius * MARK_REACH))
            stroke = 0.16 * radius if hollow else 0.0
            shape = outline(role, side / 2, side / 2, radius - stroke / 2)
            paint = f'fill="{hexadecimal(inside if hollow else color)}" stroke="{hexadecimal(color)}"'
            paint += f' stroke-width="{stroke}"'
            if isinstance(shape, Circle):
                body = f'<circle cx="{shape.cx}" cy="{shape.cy}" r="{shape.radius}" {paint}/>'
            else:
                points = " ".join(f"{x:.2f},{y:.2f}" for x, y in shape)
                body = f'<polygon points="{points}" {paint}/>'
            svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}">{body}</svg>'
            return rasterise(svg, side, side)

        return self._kept.get(("mark", role, radius, color, inside, hollow), make)

    def disc(self, radius: int, fill: Color | None, stroke: Color | None, width: int) -> pygame.Surface:
        """Return a circle, ``2 * radius`` pixels wide, its stroke inside; quarters of it are round corners."""

        def make() -> pygame.Surface:
            ring = f'stroke="{hexadecimal(stroke)}" stroke-width="{width}"' if stroke and width else ""
            inner = radius - width / 2 if ring else radius
            side = radius * 2
            return rasterise(
                f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}">'
                f'<circle cx="{radius}" cy="{radius}" r="{inner}"'
                f' fill="{hexadecimal(fill) if fill else "none"}" {ring}/></svg>',
                side,
                side,
            )

        return self._kept.get(("disc", radius, fill, stroke, width), make)

    def strokes(
        self, size: tuple[int, int], pieces: tuple[tuple[Point, Point], ...], color: Color, width: float
    ) -> pygame.Surface:
        """Return slanting line pieces with round ends on a transparent ground of ``size`` pixels."""

        def make() -> pygame.Surface:
            path = " ".join(f"M{a[0]:.2f} {a[1]:.2f}L{b[0]:.2f} {b[1]:.2f}" for a, b in pieces)
            return rasterise(
                f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size[0]} {size[1]}">'
                f'<path d="{path}" fill="none" stroke="{hexadecimal(color)}" stroke-width="{width}"'
                ' stroke-linecap="round"/></svg>',
                *size,
            )

        return self._kept.get(("strokes", size, pieces, color, width), make)


def rasterise(svg: str, width: int, height: int) -> pygame.Surface:
    """Return an SVG document as a picture of this many pixels, with transparency."""
    picture = pygame.image.load_sized_svg(io.BytesIO(svg.encode()), (max(width, 1), max(height, 1)))
    return picture.convert_alpha() if pygame.display.get_surface() else picture


def hexadecimal(color: Color) -> str:
    """Return a colour as SVG writes it."""
    return "#{:02x}{:02x}{:02x}".format(*color)

