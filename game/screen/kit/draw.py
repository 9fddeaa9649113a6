"""Draws the shapes of ``game.board.shapes``, and the boxes of widgets, on a surface; smooth at every size."""

from __future__ import annotations

from math import hypot
from typing import TYPE_CHECKING

import pygame

from game.board.badges import letter_place
from game.board.shapes import Badge, Box, Label, Line, Shape, Sign
from game.screen.kit.typeface import CAP_HEIGHT, Typeface

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.screen.kit.sprites import Sprites
    from game.screen.kit.theme import Color, Theme

_HALO = 0.16
"""The width of a label's halo, in text sizes."""


class Brush:
    """What is needed to draw: a surface, a theme, words and small pictures."""

    def __init__(self, surface: pygame.Surface, theme: Theme, typeface: Typeface, sprites: Sprites) -> None:
        """Draw on ``surface``."""
        self.surface = surface
        self.theme = theme
        self.typeface = typeface
        self.sprites = sprites

    def box(
        self,
        rect: pygame.Rect,
        radius: int = 0,
        fill: str = "",
        stroke: str = "",
        width: int = 0,
        corners: str = "all",
    ) -> None:
        """Draw a rectangle, its stroke inside the edge; ``corners`` says which are round (all, top, bottom)."""
        inside = self.theme(fill) if fill else None
        edge = self.theme(stroke) if stroke and width else None
        radius = max(0, min(radius, rect.w // 2, rect.h // 2))
        if radius == 0:
            self._square_box(rect, inside, edge, width)
            return
        disc = self.sprites.disc(radius, inside, edge, width)
        tall = pygame.Rect(rect.x, rect.y + radius, rect.w, rect.h - 2 * radius)
        wide = pygame.Rect(rect.x + radius, rect.y, rect.w - 2 * radius, rect.h)
        if inside:
            self.surface.fill(inside, tall)
            self.surface.fill(inside, (wide.x, rect.y, wide.w, radius))
            self.surface.fill(inside, (wide.x, rect.bottom - radius, wide.w, radius))
        if edge:
            self.surface.fill(edge, (wide.x, rect.y, wide.w, width))
            self.surface.fill(edge, (wide.x, rect.bottom - width, wide.w, width))
            self.surface.fill(edge, (rect.x, tall.y, width, tall.h))
            self.surface.fill(edge, (rect.right - width, tall.y, width, tall.h))
        self._corners(rect, radius, disc, corners)
        if corners != "all":
            ends = pygame.Rect(rect.x, rect.bottom - radius if corners == "top" else rect.y, rect.w, radius)
            self._square_end(ends, inside, edge, width, below=corners == "top")

    def _corners(self, rect: pygame.Rect, radius: int, disc: pygame.Surface, corners: str) -> None:
        right, bottom = rect.right - radius, rect.bottom - radius
        for x, from_x in ((rect.x, 0), (right, radius)):
            for y, from_y, where in ((rect.y, 0, "top"), (bottom, radius, "bottom")):
                if corners in ("all", where):
                    self.surface.blit(disc, (x, y), (from_x, from_y, radius, radius))

    def _square_end(
        self, end: pygame.Rect, inside: Color | None, edge: Color | None, width: int, *, below: bool
    ) -> None:
        """Draw the end of a box that has no round corners."""
        if inside:
            self.surface.fill(inside, end)
        if edge:
            self.surface.fill(edge, (end.x, end.bottom - width if below else end.y, end.w, width))
            for x in (end.x, end.right - width):
                self.surface.fill(edge, (x, end.y, width, end.h))

    def _square_box(self, rect: pygame.Rect, inside: Color | None, edge: Color | None, width: int) -> None:
        if inside:
            self.surface.fill(inside, rect)
        if edge:
            pygame.draw.rect(self.surface, edge, rect, width)

    def line(self, line: Line) -> None:
        """Draw a line with round ends, solid or dashed."""
        if not line.color or line.width <= 0:
            return
        pieces = _pieces(line)
        if line.x1 == line.x2 or line.y1 == line.y2:
            thick = max(1, round(line.width))
            for (x1, y1), (x2, y2) in pieces:
                left, top = round(min(x1, x2) - line.width / 2), round(min(y1, y2) - line.width / 2)
                long = round(max(abs(x2 - x1), abs(y2 - y1)) + line.width)
                size = (thick, long) if line.x1 == line.x2 else (long, thick)
                self.box(pygame.Rect((left, top), size), thick // 2, line.color)
            return
        margin = line.width
        left, top = int(min(line.x1, line.x2) - margin), int(min(line.y1, line.y2) - margin)
        size = (
            int(abs(line.x2 - line.x1) + 2 * margin) + 2,
            int(abs(line.y2 - line.y1) + 2 * margin) + 2,
        )
        moved = tuple(((ax - left, ay - top), (bx - left, by - top)) for (ax, ay), (bx, by) in pieces)
        self.surface.blit(self.sprites.strokes(size, moved, self.theme(line.color), line.width), (left, top))

    def badge(self, badge: Badge) -> None:
        """Draw a role's shape with its letter; it reaches up to ``MARK_REACH`` radii."""
        color, inside = self.theme(f"role{badge.role}"), self.theme("panel")
        mark = self.sprites.mark(badge.role, round(badge.radius), color, inside, hollow=badge.hollow)
        half = mark.get_width() / 2
        self.surface.blit(mark, (round(badge.cx - half), round(badge.cy - half)))
        x, y, size = letter_place(badge.role, badge.cx, badge.cy, badge.radius)
        ink = f"role{badge.role}" if badge.hollow else "panel"
        self.label(Label(x, y, badge.letter, size, ink, bold=True))

    def sign(self, sign: Sign) -> None:
        """Draw an icon centred on a point."""
        size = round(sign.size)
        picture = self.sprites.icon(sign.name, size, self.theme(sign.color))
        self.surface.blit(picture, (round(sign.cx - size / 2), round(sign.cy - size / 2)))

    def label(self, label: Label) -> None:
        """Draw one line of text, its capitals centred on ``y``, with a halo if it has one."""
        size = max(1, int(label.size + 0.01))  # down, never up: the layout gave it exactly this much room
        words = self.typeface.render(label.text, size, self.theme(label.color), bold=label.bold)
        move = {"start": 0.0, "middle": 0.5, "end": 1.0}[label.anchor]
        x = round(label.x - words.get_width() * move)
        y = round(label.y + size * CAP_HEIGHT / 2) - self.typeface.ascent(size, bold=label.bold)
        if label.halo:
            reach = max(1, round(size * _HALO))
            around = self.typeface.render(
                label.text, size, self.theme(label.halo), bold=label.bold, outline=reach
            )
            self.surface.blit(around, (x - reach, y - reach))
        self.surface.blit(words, (x, y))

    def shapes(self, shapes: Sequence[Shape], unit: float) -> None:
        """Draw shapes given in units, ``unit`` pixels each, from the surface's top left corner."""
        for shape in shapes:
            match scaled(shape, unit):
                case Line() as line:
                    self.line(line)
                case Box() as box:
                    self._shape_box(box)
                case Badge() as badge:
                    self.badge(badge)
                case Sign() as sign:
                    self.sign(sign)
                case Label() as label:
                    self.label(label)

    def _shape_box(self, box: Box) -> None:
        """Draw a box as SVG does, its stroke half outside the edge."""
        width = max(1, round(box.width)) if box.stroke and box.width else 0
        out = width / 2
        left, top = round(box.x - out), round(box.y - out)
        right, bottom = round(box.x + box.w + out), round(box.y + box.h + out)
        radius = round(box.radius + out) if box.radius else 0
        if box.radius >= min(box.w, box.h) / 2 > 0:
            radius = min(right - left, bottom - top)  # a circle or a pill stays one after rounding
        self.box(pygame.Rect(left, top, right - left, bottom - top), radius, box.fill, box.stroke, width)


def scaled(shape: Shape, by: float) -> Shape:
    """Return a shape with all its lengths multiplied."""
    match shape:
        case Line(x1, y1, x2, y2, color, width, dash):
            lengths = tuple(length * by for length in dash)
            return Line(x1 * by, y1 * by, x2 * by, y2 * by, color, width * by, lengths)
        case Box(x, y, w, h, radius, fill, stroke, width):
            return Box(x * by, y * by, w * by, h * by, radius * by, fill, stroke, width * by)
        case Badge(cx, cy, radius, role, letter, hollow):
            return Badge(cx * by, cy * by, radius * by, role, letter, hollow)
        case Sign(cx, cy, size, name, color):
            return Sign(cx * by, cy * by, size * by, name, color)
        case Label(x, y, text, size, color, bold, anchor, halo):
            return Label(x * by, y * by, text, size * by, color, bold, anchor, halo)


def _pieces(line: Line) -> list[tuple[tuple[float, float], tuple[float, float]]]:
    """Return the drawn pieces of a line: itself, or its dashes."""
    length = hypot(line.x2 - line.x1, line.y2 - line.y1)
    if not line.dash or length == 0:
        return [((line.x1, line.y1), (line.x2, line.y2))]
    along_x, along_y = (line.x2 - line.x1) / length, (line.y2 - line.y1) / length
    pieces = []
    at, step = 0.0, 0
    while at < length:
        dash = line.dash[step % len(line.dash)]
        if step % 2 == 0:
            end = min(at + dash, length)
            start_point = (line.x1 + along_x * at, line.y1 + along_y * at)
            pieces.append((start_point, (line.x1 + along_x * end, line.y1 + along_y * end)))
        at += max(dash, 0.1)
        step += 1
    return pieces
