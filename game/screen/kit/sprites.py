"""Small pictures made from SVG and kept: icons, role marks, round corners, lines. Sharp at every size."""

from __future__ import annotations

import io
from math import cos, radians, sin
from typing import TYPE_CHECKING

import pygame

from game.places import assets_folder
from game.screen.kit.bounded import Bounded

if TYPE_CHECKING:
    from game.screen.kit.theme import Color

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

    def mark(self, role: int, size: int, color: Color, inside: Color, *, hollow: bool) -> pygame.Surface:
        """Return a role's shape without its letter; ``inside`` fills a hollow one."""

        def make() -> pygame.Surface:
            # 100 wide; a hollow mark keeps its stroke inside the same outline
            path = role_outline(role, 46 if hollow else 49)
            fill = inside if hollow else color
            return rasterise(
                f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-50 -50 100 100">'
                f'<path d="{path}" fill="{hexadecimal(fill)}" stroke="{hexadecimal(color)}"'
                f' stroke-width="{8 if hollow else 2}" stroke-linejoin="round"/></svg>',
                size,
                size,
            )

        return self._kept.get(("mark", role, size, color, inside, hollow), make)

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


def role_outline(role: int, reach: float) -> str:
    """Return the SVG path of a role's shape around 0,0, everything within ``reach``; areas look alike.

    Circle, square, diamond, hexagon, pentagon, triangle, octagon, cross: told apart without colour (screen.md).
    """
    if role == 0:
        radius = reach * 0.96
        return f"M{-radius} 0A{radius} {radius} 0 1 1 {radius} 0A{radius} {radius} 0 1 1 {-radius} 0Z"
    if role == 7:
        arm, thick = reach * 0.96, reach * 0.52
        corners = [
            (-thick, -arm), (thick, -arm), (thick, -thick), (arm, -thick), (arm, thick), (thick, thick),
            (thick, arm), (-thick, arm), (-thick, thick), (-arm, thick), (-arm, -thick), (-thick, -thick),
        ]  # fmt: skip
    else:
        count, first, size, down = {
            1: (4, 45.0, 1.2, 0.0),
            2: (4, 0.0, 1.0, 0.0),
            3: (6, 0.0, 1.0, 0.0),
            4: (5, -90.0, 1.0, 0.05),
            5: (3, -90.0, 1.16, 0.2),
            6: (8, 22.5, 1.0, 0.0),
        }[role]
        angles = [radians(first + at * 360 / count) for at in range(count)]
        corners = [(cos(a) * size * reach, (sin(a) * size + down) * reach) for a in angles]
    return "M" + "L".join(f"{x:.2f} {y:.2f}" for x, y in corners) + "Z"
