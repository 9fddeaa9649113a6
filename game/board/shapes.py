"""The few shapes everything on the board is drawn with.

Lengths are pixels of the target, as floats. Colours are names that a theme resolves: ``ink`` (text and
connections), ``quiet`` (secondary text), ``paper``, ``panel``, ``edge``, ``track`` (the unfilled part of a meter),
``now`` (the column of now), ``alert``, ``good``, ``role0`` … ``role7`` and their pale forms ``role0-pale`` …
``role7-pale``; an empty string is no colour.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Anchor = Literal["start", "middle", "end"]


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line with round ends; ``dash`` is (on, off, on, off, …), empty for a solid line."""

    x1: float
    y1: float
    x2: float
    y2: float
    color: str
    width: float
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle with rounded corners; a circle when ``radius`` is half of both sides."""

    x: float
    y: float
    w: float
    h: float
    radius: float
    fill: str = ""
    stroke: str = ""
    width: float = 0


@dataclass(frozen=True, slots=True)
class Badge:
    """A role's mark: its shape (one of eight, by the role's number), its colour and its letter."""

    cx: float
    cy: float
    radius: float
    role: int
    letter: str
    hollow: bool = False
    """An empty chair: outline only."""


@dataclass(frozen=True, slots=True)
class Sign:
    """An icon by name (a file in assets/icons) centred on a point."""

    cx: float
    cy: float
    size: float
    name: str
    color: str


@dataclass(frozen=True, slots=True)
class Label:
    """One line of text; ``y`` is the baseline's centre line (the text is centred vertically on it)."""

    x: float
    y: float
    text: str
    size: float
    color: str = "ink"
    bold: bool = False
    anchor: Anchor = "middle"
    halo: str = ""
    """Colour of a thin outline that keeps the text readable over a line; empty for none."""


Shape = Line | Box | Badge | Sign | Label
