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
"""Units that a board with the usual room is high; a *unit* is a pixel on a screen with 1080 lines (screen.md)."""

HEADING, WHEN, NAME, LABEL, METER = 26, 20, 26, 20, 22
"""Sizes of texts in units at 100 %; ``LABEL`` is the smallest there is (screen.md: 20 px at 1080 lines)."""

STANDING = 44
"""Units along the lines that a column keeps for each of its stations."""

RADII = (20, 17, 15, 13, 11, 9)
"""Units that a decision's circle may have as radius, the largest that has room."""

NARROW = 1000
"""Units; a board that is less wide leaves less room free at its sides."""

GAP = 3
"""Units of air between a station and a label."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Geometry in pixels; ``unit`` is that of the design in pixels, and ``text`` the text scale, 1 or more.

    A ``tight`` frame leaves out what can be read elsewhere: when the rounds are.
    """

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
    start: float
    """The least x that a station's label may begin at."""
    tight: bool

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


def build_frame(
    model: BoardModel, width: float, height: float, measure: Measure, text: float, rows: int, unit: float, radius: int
) -> Frame | None:
    """Return the frame at a text scale, or ``None`` when it leaves no room for ``rows`` of label between the lines.

    Circles have a ``radius`` of so many units at most. Scale 1 with one row always gives a frame, a tight one if need
    be.
    """
    radii = [unit * step for step in RADII if step <= radius]
    name = NAME * unit * text
    frame = _frame(model, width, height, measure, text, rows, unit, radii, name, tight=False)
    if frame is not None and (smaller := max(LABEL * unit, frame.pitch / (2 * ROW))) < _highest(frame.names):
        frame = _frame(model, width, height, measure, text, rows, unit, radii, smaller, tight=False)
    if frame is None and text == 1 and rows == 1:
        frame = _frame(model, width, height, measure, text, rows, unit, radii, name, tight=True)
    return frame


def _highest(names: tuple[Fitted, ...]) -> float:
    """Return the largest size of the names that take two lines; two such on lines beside each other may meet."""
    return max((name.size for name in names if len(name.lines) > 1), default=0.0)


def _frame(
    model: BoardModel,
    width: float,
    height: float,
    measure: Measure,
    text: float,
    rows: int,
    unit: float,
    radii: list[float],
    name: float,
    *,
    tight: bool,
) -> Frame | None:
    names = _names(model, width, name, unit, measure, tight=tight)
    narrow = width < NARROW * unit
    named = 62 * unit * text + max(each.width for each in names)
    left = named + (34 if narrow else 62) * unit
    right = width - (28 if narrow else 40) * unit
    columns = _columns(model, left - 16 * unit, right + 16 * unit, unit * text, measure)
    headings = tuple(
        (
            fit(
                column.title, x1 - x0 - 12 * unit, HEADING * unit * text, LABEL * unit, measure, most=1 if tight else 2
            ),
            Fitted((), WHEN * unit, 0.0)
            if tight
            else fit(column.when, x1 - x0 - 12 * unit, WHEN * unit * text, LABEL * unit, measure, bold=False),
        )
        for column, (x0, x1) in zip(model.columns, columns, strict=True)
    )
    top = 14 * unit + max(title.height + when.height for title, when in headings)
    rule = height - (60 if tight else 36 + 40 * text) * unit
    area = rule - 6 * unit - top
    row = LABEL * ROW * unit * text
    for radius in radii[: 4 if rows > 1 else None]:
        outer = radius + 2 * GAP * unit + row
        last = radius + 2 * GAP * unit if tight else outer  # the last line's labels then stand over it
        gaps = len(model.lines) - 1
        pitch = min((area - outer - last) / gaps, area / (gaps + 1.1)) if gaps else area
        if pitch - 2 * (radius + GAP * unit) >= rows * row and outer + last <= area:
            break
    else:
        if not tight:
            return None
    first = top + max(outer, (area - gaps * pitch) * 0.5 if not tight else 0.0)
    lines = tuple(first + pitch * line for line in range(gaps + 1))
    edges = (top - radius - GAP * unit, *lines, rule + radius - GAP * unit)
    clear = radius + GAP * unit
    bands = tuple((edges[at] + clear, edges[at + 1] - clear) for at in range(gaps + 2))
    stroke = min(12 * unit, 0.7 * radius)
    return Frame(
        width, height, unit, text, left, right, columns, lines, radius, stroke, bands, headings, names, rule,
        max(named + (22 * text + 6) * unit, left - 30 * unit), tight,
    )  # fmt: skip


def _names(
    model: BoardModel, width: float, size: float, unit: float, measure: Measure, *, tight: bool
) -> tuple[Fitted, ...]:
    """Return the roles' names, at most a fifth of the board wide, all in one size as far as that goes.

    Where there is no height for two lines they are small and may be a little wider.
    """
    if tight:
        least = LABEL * unit
        return tuple(fit(line.title, 0.24 * width, least, least, measure, most=1) for line in model.lines)
    fitted = [fit(line.title, 0.2 * width, size, LABEL * unit, measure) for line in model.lines]
    common = min(name.size for name in fitted)
    return tuple(
        fit(line.title, 0.2 * width, common, min(common, LABEL * unit), measure) for line in model.lines
    )


def _columns(
    model: BoardModel, left: float, right: float, unit: float, measure: Measure
) -> tuple[tuple[float, float], ...]:
    """Return the columns' edges: equally wide, unless a heading or many stations need more."""
    heads, needs = [], []
    for at, column in enumerate(model.columns):
        title = broken(column.title, 2, LABEL * unit, measure, bold=True)
        heads.append(title.width + 20 * unit)
        standing = [station for station in model.stations if station.column == at]
        titles = [0.0] * len(model.lines)
        for station in standing:
            label = broken(station.title, 1, LABEL * unit, measure, bold=True)
            titles[station.line] += label.width + 12 * unit
        stops = sum(STANDING + 6 * len(each.reach) for each in standing if each.kind != "window")
        needs.append(max(heads[-1], stops * unit, 0.6 * max(titles)))
    total = right - left
    widths = [total / len(needs)] * len(needs)
    if max(needs) > widths[0]:
        wants = [need - head for need, head in zip(needs, heads, strict=True)]
        rest = max(0.0, total - sum(heads))
        if sum(wants) > 0 and rest < sum(wants):
            wants = [want * rest / sum(wants) for want in wants]
        spare = max(0.0, rest - sum(wants)) / len(wants)
        share = min(1.0, total / sum(heads))
        widths = [head * share + want + spare for head, want in zip(heads, wants, strict=True)]
    edges = [left]
    for width in widths:
        edges.append(edges[-1] + width)
    return tuple((edges[at], edges[at + 1]) for at in range(len(widths)))
