"""The frame of the board: where columns, lines and bands are, before anything stands on them.

A *band* is the free strip between two lines (band 0 lies above the first line, the last one under the last line).
Labels stand in bands only, clear of the stations, so they can never cover a line.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.board.fitting import ROW, Fitted, Measure, broken, fit

if TYPE_CHECKING:
    from game.board.model import BoardModel

DESIGN_HEIGHT = 600
"""Height in pixels of the board on a screen with 1080 lines: one *unit* is a 600th of the board's height."""

HEADING, WHEN, NAME, LABEL, METER = 26, 20, 26, 20, 22
"""Sizes of texts in units at 100 %; ``LABEL`` is the smallest there is (screen.md: 20 px at 1080 lines)."""

STANDING = 34
"""Units along the lines that a column keeps for each of its stations."""

GAP = 3
"""Units of air between a station and a label."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Geometry in pixels; ``unit`` is one pixel of the design and ``text`` the text scale, 1 or more."""

    width: float
    height: float
    unit: float
    text: float
    left: float
    right: float
    columns: tuple[tuple[float, float], ...]
    lines: tuple[float, ...]
    radius: float
    """Of a decision's circle."""
    stroke: float
    """Width of a role's line."""
    bands: tuple[tuple[float, float], ...]
    """Top and bottom of the part of each band that no station reaches into."""
    headings: tuple[tuple[Fitted, Fitted], ...]
    names: tuple[Fitted, ...]
    rule: float
    """The y of the rule above the meters; the columns end just above it."""

    @property
    def label(self) -> float:
        """Text size of station labels."""
        return LABEL * self.unit * self.text

    @property
    def badge(self) -> float:
        """Radius of a role's badge at the start of its line."""
        return min(22 * self.unit * self.text, 0.42 * self.pitch)

    @property
    def pitch(self) -> float:
        """Distance between two lines."""
        return self.lines[1] - self.lines[0] if len(self.lines) > 1 else self.height / 2


def build_frame(model: BoardModel, width: float, height: float, measure: Measure, text: float) -> Frame | None:
    """Return the frame at a text scale, or ``None`` when that scale leaves no room for a label between the lines.

    A scale of 1 always gives a frame.
    """
    unit = height / DESIGN_HEIGHT
    names = _names(model, width, unit * text, unit, measure)
    left = 62 * unit * text + max(name.width for name in names) + 62 * unit
    right = width - 40 * unit
    columns = _columns(model, left - 16 * unit, right + 16 * unit, unit, measure)
    headings = tuple(
        (
            fit(column.title, x1 - x0 - 12 * unit, HEADING * unit * text, LABEL * unit, measure),
            fit(column.when, x1 - x0 - 12 * unit, WHEN * unit * text, LABEL * unit, measure, bold=False),
        )
        for column, (x0, x1) in zip(model.columns, columns, strict=True)
    )
    top = 14 * unit + max(title.height + when.height for title, when in headings)
    rule = height - meter_height(unit, text)
    area = rule - 6 * unit - top
    row = LABEL * ROW * unit * text
    for radius in (20 * unit, 17 * unit, 15 * unit, 13 * unit, 11 * unit, 9 * unit):
        outer = radius + 2 * GAP * unit + row
        gaps = len(model.lines) - 1
        pitch = min((area - 2 * outer) / gaps, area / (gaps + 1.1)) if gaps else area
        if pitch - 2 * (radius + GAP * unit) >= row and 2 * outer <= area:
            break
    else:
        if text > 1:
            return None
    first = top + max(outer, (area - gaps * pitch) * 0.5)
    lines = tuple(first + pitch * line for line in range(gaps + 1))
    edges = (top - radius - GAP * unit, *lines, rule + radius - GAP * unit)
    clear = radius + GAP * unit
    bands = tuple((edges[at] + clear, edges[at + 1] - clear) for at in range(gaps + 2))
    stroke = min(12 * unit, 0.7 * radius)
    return Frame(
        width, height, unit, text, left, right, columns, lines, radius, stroke, bands, headings, names, rule
    )


def meter_height(unit: float, text: float) -> float:
    """Height of the strip of meters under the rule."""
    return (36 + 40 * text) * unit


def _names(model: BoardModel, width: float, size: float, unit: float, measure: Measure) -> tuple[Fitted, ...]:
    """Return the roles' names, at most a fifth of the board wide, all in one size as far as that goes."""
    fitted = [fit(line.title, 0.2 * width, NAME * size, LABEL * unit, measure) for line in model.lines]
    common = min(name.size for name in fitted)
    return tuple(
        fit(line.title, 0.2 * width, common, min(common, LABEL * unit), measure) for line in model.lines
    )


def _columns(
    model: BoardModel, left: float, right: float, unit: float, measure: Measure
) -> tuple[tuple[float, float], ...]:
    """Return the columns' edges: equally wide, unless a heading or many stations need more."""
    count = len(model.columns)
    needs = [12 * unit] * count
    for at, column in enumerate(model.columns):
        title = broken(column.title, 2, LABEL * unit, measure, bold=True)
        standing = sum(station.column == at and station.kind != "window" for station in model.stations)
        needs[at] += max(title.width + 8 * unit, STANDING * unit * standing)
    total = right - left
    widths = [total / count] * count
    if max(needs) > total / count:
        spare = max(0.0, total - sum(needs)) / count
        share = min(1.0, total / sum(needs))
        widths = [need * share + spare for need in needs]
    edges = [left]
    for each in widths:
        edges.append(edges[-1] + each)
    return tuple((edges[at], edges[at + 1]) for at in range(count))
