"""How colours look to the common kinds of colour-blind sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.screen.kit.theme import Color

# Machado, Oliveira and Fernandes 2009, severity 1.0, on linear light
SIGHT = {
    "common": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.01182, 0.04294, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.3039)),
}


def seen_light(color: Color, sight: str) -> tuple[float, float, float]:
    """Return the linear light, 0-1, of a colour as it is seen."""
    parts = [value / 255 for value in color]
    light = [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in parts]
    red, green, blue = (max(0.0, sum(a * b for a, b in zip(row, light, strict=True))) for row in SIGHT[sight])
    return red, green, blue


def seen(color: Color, sight: str) -> Color:
    """Return the colour that looks to everybody as ``color`` does to that sight."""
    parts = [min(1.0, v) for v in seen_light(color, sight)]
    red, green, blue = (round(255 * (v * 12.92 if v <= 0.0031308 else 1.055 * v ** (1 / 2.4) - 0.055)) for v in parts)
    return red, green, blue
