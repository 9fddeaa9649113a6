"""The colours of a screen, by name. A theme is passed to what paints; there may be many, and none is global."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

Color = tuple[int, int, int]
"""Red, green and blue, 0-255."""

ROLE_COUNT = 8
"""The most roles a scenario has (screen.md, the board)."""

_ROLES_NAMED = 30
"""Roles that have a colour at all, the most a file may hold. From the ninth on they start over, as the shapes do."""

_PALE = {"light": 0.22, "dark": 0.5, "contrast": 0.65}
"""How much of a role's colour its pale form has, the rest is the panel (screen.svg: opacity .22)."""

_LIGHT = {
    "ink": "#14213D",  # text, connections, frames
    "on-ink": "#FFFFFF",  # text on ink: keycaps, the strong button
    "quiet": "#4D566B",  # secondary text
    "paper": "#F7F5F0",  # behind everything
    "panel": "#FFFFFF",
    "edge": "#D9D4C7",  # frames of panels
    "band": "#ECE8DD",  # the foot
    "track": "#ECE8DD",  # the unfilled part of a bar
    "header": "#14213D",
    "head-edge": "#F7F5F0",  # around the head of a panel: a dialog's may lie over the dark band
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


_DARK = {
    "ink": "#F4F1EA",
    "on-ink": "#141A26",
    "quiet": "#BCC4D6",
    "paper": "#141A26",
    "panel": "#1E2636",
    "edge": "#76829E",
    "band": "#10151F",
    "track": "#39445C",
    "header": "#0B0F18",
    "head-edge": "#76829E",
    "header-ink": "#FFFFFF",
    "header-quiet": "#C9D1E3",
    "header-edge": "#8B97B5",
    "header-track": "#3A4768",
    "now": "#3D3520",
    "accent": "#FFD166",
    "question": "#3A3320",
    "chosen": "#3A3320",
    "alert": "#FF9A8F",
    "good": "#7FD69A",
    "focus": "#FFFFFF",
    "focus-outer": "#FFD166",
    "selection": "#2F5487",
    "off": "#242B3A",
    "off-edge": "#76829E",
    "off-ink": "#AEB6C8",
    "off-cap": "#8A93A8",
    "off-cap-ink": "#10151F",
    "veil": "#000000",
    "mist": "#141A26",
}
_DARK_ROLES = ("#9AB8FD", "#E48557", "#70FE96", "#F1BF17", "#F8CEFD", "#C7BEC6", "#A08FFB", "#C28FAD")
"""The same hues, light enough for dark paper."""

_CONTRAST = {
    "ink": "#FFFFFF",
    "on-ink": "#000000",
    "quiet": "#EDEDED",
    "paper": "#000000",
    "panel": "#000000",
    "edge": "#FFFFFF",
    "band": "#1A1A1A",
    "track": "#4A4A4A",
    "header": "#262626",
    "head-edge": "#FFFFFF",
    "header-ink": "#FFFFFF",
    "header-quiet": "#EDEDED",
    "header-edge": "#FFFFFF",
    "header-track": "#5A5A5A",
    "now": "#2E2600",
    "accent": "#FFE14D",
    "question": "#2E2600",
    "chosen": "#2E2600",
    "alert": "#FF9A8F",
    "good": "#7CFC9A",
    "focus": "#FFFFFF",
    "focus-outer": "#FFE14D",
    "selection": "#0A4FA8",
    "off": "#1A1A1A",
    "off-edge": "#B0B0B0",
    "off-ink": "#D0D0D0",
    "off-cap": "#D0D0D0",
    "off-cap-ink": "#000000",
    "veil": "#000000",
    "mist": "#000000",
}
_CONTRAST_ROLES = ("#6991FE", "#C7894C", "#64D922", "#E9F53A", "#FFC5A2", "#B0EAF3", "#D0B1FC", "#FD52B1")


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


@cache
def light() -> Theme:
    """Return the theme for a projector in a lit room: dark ink on light paper (screen.md)."""
    return _theme("light", _LIGHT, _LIGHT_ROLES)


@cache
def dark() -> Theme:
    """Return the theme for a dark room."""
    return _theme("dark", _DARK, _DARK_ROLES)


@cache
def high_contrast() -> Theme:
    """Return the theme for whoever needs the strongest difference: white and bright on black."""
    return _theme("contrast", _CONTRAST, _CONTRAST_ROLES)


def theme_called(name: str) -> Theme:
    """Return the theme of a name that a setting has; the light one for any other."""
    return {"dark": dark, "contrast": high_contrast}.get(name, light)()


def _theme(name: str, named: Mapping[str, str], roles: tuple[str, ...]) -> Theme:
    colors = {key: _color(value) for key, value in named.items()}
    for number in range(_ROLES_NAMED):
        strong = _color(roles[number % len(roles)])
        colors[f"role{number}"] = strong
        colors[f"role{number}-pale"] = mix(strong, colors["panel"], _PALE[name])
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
