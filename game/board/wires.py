"""Connections on the board: which room each one takes, where its question mark would stand, and how it is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.board.model import TELLING, BoardModel, Connection, LinkState
from game.board.shapes import Box, Label, Line, Shape
from game.board.tracks import Strand

if TYPE_CHECKING:
    from game.board.frame import Frame
    from game.board.plan import Plan

WIDTH = 6
"""Units a connection is wide."""

MARKS = (1.0, 0.8, 0.65)
"""Sizes of question marks, the first that has room."""

LEAST_MARK = 12
"""Units that a smaller mark's radius is at least: its sign is then as large as the smallest text, nearly."""

DASHES: dict[LinkState, tuple[float, ...]] = {
    "pending": (0.1, 2.1),
    "met": (),
    "slipped": (2, 1.8),
    "repaired": (2.6, 1.9, 0.1, 1.9),
}
"""Line pattern of each state, in widths of the line; ends are round, so 0.1 is a dot."""


@dataclass(frozen=True, slots=True)
class Wire:
    """A strand that is in use, with the state it shows."""

    strand: Strand
    state: LinkState
    note: int = 0
    """The number that points it out; of several on one strand the first."""
    made: float = 1.0


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle, in pixels."""

    x0: float
    y0: float
    x1: float
    y1: float

    def meets(self, other: Rect) -> bool:
        """Whether the two have any point in common."""
        return self.x0 < other.x1 and other.x0 < self.x1 and self.y0 < other.y1 and other.y0 < self.y1


def string_wires(model: BoardModel, plan: Plan) -> tuple[Wire, ...]:
    """Return the wires to draw: planned strands first, then those that only came up during the game."""
    free: dict[tuple[str, int], list[Strand]] = {}
    for strand in plan.tracks.strands:
        free.setdefault((strand.station, strand.to), []).append(strand)
    taken: dict[tuple[str, int], list[Wire]] = {}
    added: list[Wire] = []
    for connection in model.connections:
        if connection.state == "excluded":
            continue
        key = _key(model, connection, free)
        if key is None:
            added.append(Wire(_new_strand(connection, plan, added), connection.state, connection.note, connection.made))
            continue
        wires = taken.setdefault(key, [])
        if len(wires) < len(free[key]):
            wires.append(Wire(free[key][len(wires)], connection.state, connection.note, connection.made))
        else:
            worst = max(wires[-1].state, connection.state, key=TELLING.index)
            last = wires[-1]
            wires[-1] = Wire(last.strand, worst, last.note or connection.note, min(last.made, connection.made))
    return (*(wire for wires in taken.values() for wire in wires), *added)


def _key(
    model: BoardModel, connection: Connection, free: dict[tuple[str, int], list[Strand]]
) -> tuple[str, int] | None:
    """Return the (station, other line) whose strands the connection may take."""
    pair = {connection.line_a, connection.line_b}
    for station in model.stations:
        if station.id in connection.stations and station.line in pair:
            key = (station.id, connection.line_a + connection.line_b - station.line)
            if key in free:
                return key
    return None


def _new_strand(connection: Connection, plan: Plan, added: list[Wire]) -> Strand:
    """Find room for a connection that nothing was kept for, as near its moment as it can."""
    frame, unit = plan.frame, plan.frame.unit
    x0, x1 = frame.columns[connection.column]
    low, high = sorted((connection.line_a, connection.line_b))
    stop = plan.tracks.stops.get(connection.stations[0]) if connection.stations else None
    wanted = stop.x if stop is not None else (x0 + x1) / 2
    home = stop.station.line if stop is not None and stop.station.line in (low, high) else low
    lines = [(s.x, *sorted((s.home, s.to))) for s in (*plan.tracks.strands, *(wire.strand for wire in added))]
    busy = [(x - 11 * unit, x + 11 * unit) for x, a, b in lines if a < high and low < b]
    busy.extend(
        (each.x0 - 6 * unit, each.x1 + 6 * unit)
        for each in plan.tracks.stops.values()
        if low <= each.station.line <= high
    )
    labels = [
        (place.x - place.form.width / 2 - WIDTH * unit, place.x + place.form.width / 2 + WIDTH * unit)
        for _, place in plan.labels
        if low < place.band <= high
    ]
    start, end = max(x0, frame.left) + 4 * unit, min(x1, frame.right) - 4 * unit
    steps = max(0, int((end - start) / (6 * unit)))  # a window of a few pixels has room for none
    spots = [start + 6 * unit * step for step in range(steps + 1)]

    def price(x: float) -> float:
        crossed = sum(a < x < b for a, b in labels)
        return abs(x - wanted) / unit + 150 * crossed + 2000 * sum(a < x < b for a, b in busy)

    return Strand("", home, low + high - home, min(spots, key=price))


def ends_of(strand: Strand, plan: Plan) -> tuple[float, float]:
    """Return where a strand begins (outside its station) and ends (at the other line), as y."""
    frame = plan.frame
    y0, y1 = frame.lines[strand.home], frame.lines[strand.to]
    way = 1 if y1 > y0 else -1
    stop = plan.tracks.stops.get(strand.station)
    start = frame.stroke / 2
    if stop is not None:
        radius, aside = (stop.x1 - stop.x0) / 2, abs(strand.x - stop.x)
        if aside < radius:
            start = max(start, (radius**2 - aside**2) ** 0.5)
    capsule = [
        each
        for each in plan.tracks.stops.values()
        if each.station.kind == "window" and each.station.line == strand.to and each.x0 < strand.x < each.x1
    ]
    end = frame.radius if capsule else 0.0
    return y0 + way * start, y1 - way * end


def draw_wires(model: BoardModel, plan: Plan, wires: tuple[Wire, ...]) -> list[Shape]:
    """Return the shapes of all connections, first the gaps in the lines they cross."""
    unit = plan.frame.unit
    shapes: list[Shape] = [gap for wire in wires for gap in _gaps(model, plan.frame, wire.strand)]
    shapes += [_case(wire.strand, plan) for wire in wires if wire.note]
    for wire in wires:
        x, (y0, y1) = wire.strand.x, ends_of(wire.strand, plan)
        color = "alert" if wire.state == "slipped" else "ink"
        width = WIDTH * unit
        dash = tuple(part * width for part in DASHES[wire.state])
        if wire.made < 1:
            shapes.append(Line(x, y0, x, y1, color, width, tuple(part * width for part in DASHES["pending"])))
        so_far = y0 + (y1 - y0) * wire.made
        shapes.extend(Line(x, a, x, b, color, width, dash) for a, b in _pieces(x, y0, so_far, plan))
        ends = [y1] if y1 == plan.frame.lines[wire.strand.to] else []
        if not wire.strand.station:
            ends.append(plan.frame.lines[wire.strand.home])
        dot = min(6.5 * unit, 0.6 * plan.frame.radius)
        shapes.extend(Box(x - dot, y - dot, 2 * dot, 2 * dot, dot, "panel", color, 3.5 * unit) for y in ends)
    return shapes


def _case(strand: Strand, plan: Plan) -> Box:
    """The case around a connection that is pointed out: it is seen by its shape, whatever the colours."""
    unit, (y0, y1) = plan.frame.unit, sorted(ends_of(strand, plan))
    half = (WIDTH / 2 + 7) * unit
    return Box(strand.x - half, y0, 2 * half, y1 - y0, half, "now", "ink", 3 * unit)


def _pieces(x: float, y0: float, y1: float, plan: Plan) -> list[tuple[float, float]]:
    """Return what is drawn of a connection: it pauses at labels, unless nothing would be left to see."""
    unit = plan.frame.unit
    aside, air = (WIDTH / 2 + 2) * unit, WIDTH * unit
    low, high = sorted((y0, y1))
    pauses = sorted(
        (place.y0 - air, place.y1 + air)
        for _, place in plan.labels
        if abs(place.x - x) < place.form.width / 2 + aside and place.y0 < high and low < place.y1
    )
    pieces, start = [], low
    for top, bottom in pauses:
        pieces.append((start, top))
        start = max(start, bottom)
    pieces = [(a, b) for a, b in (*pieces, (start, high)) if b - a > WIDTH * unit] or [(low, high)]
    return pieces if y0 == low else [(b, a) for a, b in reversed(pieces)]


def _gaps(model: BoardModel, frame: Frame, strand: Strand) -> list[Shape]:
    """The white casing: a short gap in every line between the strand's two ends."""
    low, high = sorted((strand.home, strand.to))
    half, tall = 7 * frame.unit, frame.stroke / 2 + 1 * frame.unit
    now = model.now is not None and frame.columns[model.now][0] < strand.x < frame.columns[model.now][1]
    color = "now" if now else "panel"
    return [
        Box(strand.x - half, frame.lines[line] - tall, 2 * half, 2 * tall, 0, color) for line in range(low + 1, high)
    ]


def draw_notes(plan: Plan, wires: tuple[Wire, ...], taken: list[Rect]) -> list[Shape]:
    """Return the numbers of the connections that are pointed out; where they stand is added to ``taken``."""
    size = plan.frame.label
    radius = 0.72 * size
    shapes: list[Shape] = []
    for wire in wires:
        if wire.note:
            x, y, _ = _mark_place(plan, wire.strand, taken, radius, shrinks=False)
            taken.append(Rect(x - radius, y - radius, x + radius, y + radius))
            box = (x - radius, y - radius, 2 * radius, 2 * radius, radius)
            shapes.append(Box(*box, "ink", "panel", 2 * plan.frame.unit))
            shapes.append(Label(x, y, str(wire.note), size, "panel", bold=True))
    return shapes


def draw_marks(plan: Plan, wires: tuple[Wire, ...], taken: list[Rect]) -> list[Shape]:
    """Return a round question mark for every slipped connection, in the middle or as near it as there is room.

    ``taken`` is where agreements and numbers stand.
    """
    shapes: list[Shape] = []
    placed = list(taken)
    for wire in wires:
        if wire.state != "slipped":
            continue
        x, y, radius = _mark_place(plan, wire.strand, placed, plan.mark)
        placed.append(Rect(x - radius, y - radius, x + radius, y + radius))
        stroke = min(5 * plan.frame.unit, 0.26 * radius)
        body = radius - stroke / 2
        shapes.append(Box(x - body, y - body, 2 * body, 2 * body, body, "panel", "alert", stroke))
        shapes.append(Label(x, y, "?", 1.36 * radius, "alert", bold=True))
    return shapes


def _mark_place(
    plan: Plan, strand: Strand, placed: list[Rect], wanted: float, *, shrinks: bool = True
) -> tuple[float, float, float]:
    """Return x, y and radius of a mark; where it ``shrinks``, it is smaller when there is no other room.

    Labels and stations are not covered; other marks and lines are avoided if that is possible.
    """
    frame = plan.frame
    low, high = sorted((strand.home, strand.to))
    middle = (frame.lines[low] + frame.lines[high]) / 2
    heights = [(frame.bands[band][0] + frame.bands[band][1]) / 2 for band in range(low + 1, high + 1)]
    on_lines = list(frame.lines[low : high + 1])
    taken = [label_rect(place.x, (place.y0 + place.y1) / 2, place.form.width, place.y1 - place.y0)
             for _, place in plan.labels]  # fmt: skip
    taken.extend(
        label_rect(stop.x, frame.lines[stop.station.line], stop.x1 - stop.x0, 2 * frame.radius)
        for stop in plan.tracks.stops.values()
    )

    def price(spot: tuple[float, float, float]) -> float:
        x, y, radius = spot
        here = Rect(x - radius, y - radius, x + radius, y + radius)
        cost = abs(y - middle) + 2 * abs(x - strand.x) + 1.5 * radius * (y in on_lines)
        cost += 600 * (wanted - radius) / wanted + 2000 * sum(rect.meets(here) for rect in placed)
        return cost + 10000 * sum(rect.meets(here) for rect in taken)

    shifts = [wanted * share for share in (0.0, -0.9, 0.9, -2.0, 2.0, -3.0, 3.0, -4.0, 4.0)]
    smaller = [share * wanted for share in MARKS if share == 1 or share * wanted >= LEAST_MARK * frame.unit]
    radii = smaller if shrinks else [wanted]
    spots = [(strand.x + shift, y, radius) for radius in radii for shift in shifts for y in (*heights, *on_lines)]
    return min(spots, key=price)


def crossed_by(rect: Rect, plan: Plan, wires: tuple[Wire, ...]) -> bool:
    """Whether any wire runs behind a rectangle: one that had no room to pause there."""
    half = WIDTH * plan.frame.unit / 2
    return any(
        rect.meets(Rect(wire.strand.x - half, min(y0, y1), wire.strand.x + half, max(y0, y1)))
        for wire in wires
        for y0, y1 in _pieces(wire.strand.x, *ends_of(wire.strand, plan), plan)
    )


def label_rect(x: float, y: float, width: float, height: float) -> Rect:
    """Return the rectangle of a text around its middle."""
    return Rect(x - width / 2, y - height / 2, x + width / 2, y + height / 2)
