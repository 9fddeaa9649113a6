"""The colours of a screen, by name. A theme is passed to what paints; there may be many, and none is global."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

Color = tuple[int, int, int]
"""Red, green and blue, 0-255."""

ROLE_COUNT = 8
"""The most roles a scenario has (screen.md, the board)."""

_ROLES_NAMED = 30
"""Roles that have a colour at all, the most a file may hold. From the ninth on they start over, as the shapes do."""

_PALE = 0.22
"""How much of a role's colour its pale form has, the rest is the panel (screen.svg: opacity .22)."""

_LIGHT = {
    "ink": "#14213D",  # text, connections, frames
    "quiet": "#4D566B",  # secondary text
    "paper": "#F7F5F0",  # behind everything
    "panel": "#FFFFFF",
    "edge": "#D9D4C7",  # frames of panels
    "band": "#ECE8DD",  # the foot
    "track": "#ECE8DD",  # the unfilled part of a bar
    "header": "#14213D",
    "header-ink": "#FFFFFF",
    "header-quiet": "#C9D1E3",
    "header-edge": "#8B97B5",
    "header-track": "#3A4768",
    "now": "#FFF3D8",  # the column of now
    "accent": "#FFD166",
    "question": "#FFF3CF",  # behind the question
    "chosen": "#FFF3CF",  # behind what is ticked
    "alert": "#B3001B",
    "good": "#2F6B46",
    "focus": "#14213D",  # the ring around what has focus, on light
    "focus-outer": "#FFD166",  # its outer half, for what is dark
    "selection": "#BBD6F2",  # behind selected letters
    "off": "#EFECE4",  # what cannot be used now
    "off-edge": "#B9B4A6",
    "off-ink": "#625E53",
    "off-cap": "#767264",
    "off-cap-ink": "#FFFFFF",
    "veil": "#14213D",  # laid thinly over what a dialog covers
    "mist": "#F7F5F0",  # laid over what no longer holds, so that it pales
}
_LIGHT_ROLES = ("#00468A", "#611D0A", "#187463", "#57540A", "#A34AA9", "#323849", "#7E15EC", "#D50C60")
"""Blue, brown, green, olive, purple, slate, violet, pink: as in screen.png, moved apart in lightness so that eight
stay distinct from each other, from ink and from alert with every common kind of colour blindness."""


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours by the names that nodes and shapes use (see ``game/board/shapes.py``)."""

    name: str
    colors: Mapping[str, Color]

    def __call__(self, name: str) -> Color:
        """Return the colour called ``name``.

        Raises:
            KeyError: the theme has no such colour: a programming error.

        """
        return self.colors[name]


def light() -> Theme:
    """Return the theme for a projector in a lit room: dark ink on light paper (screen.md)."""
    return _theme("light", _LIGHT, _LIGHT_ROLES)


def _theme(name: str, named: Mapping[str, str], roles: tuple[str, ...]) -> Theme:
    colors = {key: _color(value) for key, value in named.items()}
    for number in range(_ROLES_NAMED):
        strong = _color(roles[number % len(roles)])
        colors[f"role{number}"] = strong
        colors[f"role{number}-pale"] = mix(strong, colors["panel"], _PALE)
    return Theme(name, colors)


def mix(over: Color, under: Color, opacity: float) -> Color:
    """Return ``over`` laid on ``under`` with an opacity of 0-1."""
    red, green, blue = (round(a * opacity + b * (1 - opacity)) for a, b in zip(over, under, strict=True))
    return red, green, blue


def _color(text: str) -> Color:
    value = bytes.fromhex(text.removeprefix("#"))
    return value[0], value[1], value[2]


def contrast(one: Color, other: Color) -> float:
    """Return the contrast of two colours, 1-21, by the formula of WCAG 2.2 (relative luminance)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: Color) -> float:
    parts = (value / 255 for value in color)
    red, green, blue = (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
