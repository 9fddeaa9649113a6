"""Shapes as one SVG picture, for the report and for anything else that shows a page."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from game.board.badges import Circle, letter_place, outline
from game.board.shapes import Badge, Box, Label, Line, Shape, Sign

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

SIGNS = {
    "check": "M-0.38 0.02 L-0.1 0.3 L0.4 -0.3",
    "x": "M-0.32 -0.32 L0.32 0.32 M0.32 -0.32 L-0.32 0.32",
    "question": "M-0.22 -0.2 A0.23 0.23 0 1 1 0.1 0.02 Q0 0.08 0 0.18 M0 0.42 L0 0.43",
}
"""The signs drawn for the board, in a square of side 1 around (0, 0)."""

HANDSHAKE = (
    "m11 17 2 2a1 1 0 1 0 3-3m-2-2 2.5 2.5a1 1 0 1 0 3-3l-3.88-3.88a3 3 0 0 0-4.24 0l-.88.88a1 1 0 1 1-3-3l2.81-2.81"
    "a5.79 5.79 0 0 1 7.06-.87l.47.28a2 2 0 0 0 1.42.25L21 4m0-1 1 11h-2M3 3 2 14l6.5 6.5a1 1 0 1 0 3-3M3 4h8"
)
"""The sign of an agreement, as in assets/icons: in a square of side 24 from (0, 0)."""

BASELINE = 0.355
"""How far under its middle a text's baseline is, in sizes: half the height of a capital."""


def to_svg(
    shapes: Iterable[Shape],
    width: float,
    height: float,
    colors: Mapping[str, str],
    title: str,
    description: str = "",
    *,
    font: str = "sans-serif",
    name: str = "board",
) -> str:
    """Return one ``<svg>`` element that scales with the page.

    ``colors`` gives a CSS colour for every colour name of shapes.py. ``title`` and ``description`` are for screen
    readers; ``name`` makes their ids unique on a page with several pictures. ``font`` is a CSS font family.

    Raises:
        KeyError: a colour or a sign is not known.

    """
    parts = [
        (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_n(width)} {_n(height)}" role="img" '
        f"aria-labelledby={quoteattr(f'{name}-title {name}-desc')} font-family={quoteattr(font)}>"),
        f"<title id={quoteattr(f'{name}-title')}>{escape(title)}</title>",
        f"<desc id={quoteattr(f'{name}-desc')}>{escape(description)}</desc>",
        *(_element(shape, colors) for shape in shapes),
        "</svg>",
    ]
    return "\n".join(parts)


def _n(number: float) -> str:
    """Return a number with at most two decimals."""
    return f"{number:.2f}".rstrip("0").rstrip(".")


def _color(name: str, colors: Mapping[str, str]) -> str:
    return quoteattr(colors[name]) if name else '"none"'


def _element(shape: Shape, colors: Mapping[str, str]) -> str:
    match shape:
        case Line():
            dash = " ".join(_n(part) for part in shape.dash)
            return (
                f'<line x1="{_n(shape.x1)}" y1="{_n(shape.y1)}" x2="{_n(shape.x2)}" y2="{_n(shape.y2)}" '
                f'stroke={_color(shape.color, colors)} stroke-width="{_n(shape.width)}" stroke-linecap="round"'
                + (f' stroke-dasharray="{dash}"/>' if dash else "/>")
            )
        case Box():
            return (
                f'<rect x="{_n(shape.x)}" y="{_n(shape.y)}" width="{_n(shape.w)}" height="{_n(shape.h)}" '
                f'rx="{_n(shape.radius)}" fill={_color(shape.fill, colors)} stroke={_color(shape.stroke, colors)} '
                f'stroke-width="{_n(shape.width)}"/>'
            )
        case Badge():
            return _badge(shape, colors)
        case Sign(name="handshake"):
            return (
                f'<path d="{HANDSHAKE}" transform="translate({_n(shape.cx - shape.size / 2)} '
                f'{_n(shape.cy - shape.size / 2)}) scale({_n(shape.size / 24)})" fill="none" '
                f'stroke={_color(shape.color, colors)} stroke-width="2" stroke-linecap="round" '
                'stroke-linejoin="round"/>'
            )
        case Sign():
            return (
                f'<path d="{SIGNS[shape.name]}" transform="translate({_n(shape.cx)} {_n(shape.cy)}) '
                f'scale({_n(shape.size)})" fill="none" stroke={_color(shape.color, colors)} '
                'stroke-width="0.19" stroke-linecap="round" stroke-linejoin="round"/>'
            )
        case Label():
            return _label(shape, colors)


def _badge(badge: Badge, colors: Mapping[str, str]) -> str:
    color = _color(f"role{badge.role}", colors)
    paint = f'fill={color} stroke="none"'
    if badge.hollow:
        paint = f'fill={_color("panel", colors)} stroke={color} stroke-width="{_n(0.16 * badge.radius)}"'
    shape = outline(badge.role, badge.cx, badge.cy, badge.radius)
    if isinstance(shape, Circle):
        body = f'<circle cx="{_n(shape.cx)}" cy="{_n(shape.cy)}" r="{_n(shape.radius)}" {paint}/>'
    else:
        body = f'<polygon points="{" ".join(f"{_n(x)},{_n(y)}" for x, y in shape)}" {paint}/>'
    x, y, size = letter_place(badge.role, badge.cx, badge.cy, badge.radius)
    letter = Label(x, y, badge.letter, size, f"role{badge.role}" if badge.hollow else "panel", bold=True)
    return body + _label(letter, colors)


def _label(label: Label, colors: Mapping[str, str]) -> str:
    weight = "700" if label.bold else "400"
    place = (
        f'x="{_n(label.x)}" y="{_n(label.y + BASELINE * label.size)}" font-size="{_n(label.size)}" '
        f'font-weight="{weight}" text-anchor="{label.anchor}"'
    )
    text = f"<text {place} fill={_color(label.color, colors)}>{escape(label.text)}</text>"
    if not label.halo:
        return text
    halo = _color(label.halo, colors)
    return (
        f"<text {place} fill={halo} stroke={halo} "
        f'stroke-width="{_n(0.34 * label.size)}" stroke-linejoin="round" aria-hidden="true">{escape(label.text)}</text>'
        + text
    )
