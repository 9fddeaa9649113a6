"""Where stations stand along their lines, and where connections run.

Every connection runs straight up or down from its station. Two stations whose connections reach across the same
line never share a place, so that no connection passes through a station. Nothing here looks at a state.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.board.frame import Frame
    from game.board.model import BoardModel, Station

LANE = 13
"""Units between connections that run side by side from one station."""

MOST_LANES = 3
"""Side by side in one direction; when there are more, those between the same two lines are drawn as one."""

ORDERS = 3
"""How many orders of the stations within a column there are to choose among."""


@dataclass(frozen=True, slots=True)
class Strand:
    """Room for a connection from a station to another line, at ``x``."""

    station: str
    home: int
    to: int
    x: float


@dataclass(frozen=True, slots=True)
class Stop:
    """Where a station is on its line: the interval of x that it covers."""

    station: Station
    x0: float
    x1: float

    @property
    def x(self) -> float:
        """Its middle."""
        return (self.x0 + self.x1) / 2


@dataclass(frozen=True, slots=True)
class _Entry:
    station: Station
    half: float
    """Half of the width that it and its lanes need."""
    low: int
    high: int
    """First and last line that it or its connections touch."""
    label: float
    offsets: tuple[tuple[int, float], ...]
    """(other line, distance from the middle) of every lane."""


@dataclass(frozen=True, slots=True)
class Tracks:
    """All stops by station id, in the order of the model, and all strands."""

    stops: dict[str, Stop]
    strands: tuple[Strand, ...]


def lay_tracks(model: BoardModel, frame: Frame, widths: dict[str, float], order: int) -> Tracks:
    """Return the places of all stations and strands.

    ``widths`` are the widths of the stations' labels in pixels; ``order`` is 0 … ``ORDERS`` - 1.
    """
    homes = {station.id: station.line for station in model.stations if station.kind == "window"}
    stops: dict[str, Stop] = {}
    strands: list[Strand] = []
    for column, (x0, x1) in enumerate(frame.columns):
        standing = [each for each in model.stations if each.column == column and each.kind != "window"]
        entries = [
            _entry(station, homes.get(station.part_of, station.line), frame, widths[station.id])
            for station in _in_order(standing, len(model.lines), order)
        ]
        inset = (0 if column else 16 * frame.unit) + 6 * frame.unit
        for entry, x in zip(entries, _spread(entries, x0 + inset, x1 - 6 * frame.unit, frame.unit), strict=True):
            station = entry.station
            radius = stop_radius(station, homes.get(station.part_of) == station.line, frame)
            stops[station.id] = Stop(station, x - radius, x + radius)
            strands.extend(Strand(station.id, station.line, to, x + offset) for to, offset in entry.offsets)
    _add_capsules(model, frame, stops, strands)
    ordered = {station.id: stops[station.id] for station in model.stations if station.id in stops}
    return Tracks(ordered, tuple(strands))


def stop_radius(station: Station, inside: bool, frame: Frame) -> float:  # noqa: FBT001
    """Radius of a round station: a decision, a smaller act, or a still smaller act ``inside`` its capsule."""
    if station.kind == "decision":
        return frame.radius
    return frame.radius * (0.62 if inside else 0.8)


def _entry(station: Station, home: int, frame: Frame, label: float) -> _Entry:
    offsets = [
        *_lanes([line for line in station.reach if line < station.line], frame),
        *_lanes([line for line in station.reach if line > station.line], frame),
    ]
    lanes = max([abs(offset) for _, offset in offsets], default=0) + 5 * frame.unit
    body = frame.radius + (6 * frame.unit if station.kind == "act" else 0)
    touched = (station.line, home, *station.reach)
    return _Entry(station, max(lanes, body), min(touched), max(touched), label, tuple(offsets))


def _lanes(lines: list[int], frame: Frame) -> list[tuple[int, float]]:
    if len(lines) > MOST_LANES:
        lines = list(dict.fromkeys(lines))
    gap = LANE * frame.unit
    return [(line, (at - (len(lines) - 1) / 2) * gap) for at, line in enumerate(lines)]


def _in_order(standing: list[Station], lines: int, order: int) -> list[Station]:
    """Order a column's stations so that neighbours on the board stand apart; a window's acts stay together."""
    units: dict[str, list[Station]] = {}
    for station in standing:
        units.setdefault(station.part_of or station.id, []).append(station)
    turn: dict[str, int] = {}
    seen = [0] * lines
    for name, unit in units.items():
        turn[name] = seen[unit[0].line]
        seen[unit[0].line] += 1
    half = (lines + 1) // 2

    def key(name: str) -> tuple[int, int, int]:
        line = units[name][0].line
        stagger = (line % 2) * half + line // 2
        return (turn[name], *((stagger, line), (lines - stagger, line), (line, 0))[order])

    return [station for name in sorted(units, key=key) for station in units[name]]


def _spread(entries: list[_Entry], x0: float, x1: float, unit: float) -> list[float]:
    """Return the x of every entry, rising as far as they are in each other's way, spread over the whole column."""
    if not entries:
        return []
    room = x1 - x0
    for wish in (1.0, 0.75, 0.5, 0.25, 0.0):
        places = _packed(entries, wish, unit)
        needed = max(place + entry.half for place, entry in zip(places, entries, strict=True))
        if needed <= room:
            break
    if needed > room:
        return [x0 + place * room / needed for place in places]
    ranks = sorted(dict.fromkeys(places))
    slack = (room - needed) / (len(ranks) + 1)
    return [x0 + place + slack * (ranks.index(place) + 1) for place in places]


def _packed(entries: list[_Entry], wish: float, unit: float) -> list[float]:
    """Return places from 0, as tight as ``wish`` (0: no collisions, 1: room for labels too) lets them be."""
    places: list[float] = []
    for entry in entries:
        place = entry.half
        for other, at in zip(entries, places, strict=False):
            if other.low <= entry.high and entry.low <= other.high:
                apart = other.half + entry.half + 6 * unit
                place = max(place, at + apart + wish * max(0.0, _label_room(entry, other) - apart))
        places.append(place)
    return places


def _label_room(a: _Entry, b: _Entry) -> float:
    """The distance at which two stations' labels have room beside each other, when neither can move up or down."""
    between = abs(a.station.line - b.station.line)
    if between > 1:
        return max(a.half + b.label / 2, b.half + a.label / 2)
    return (a.label + b.label) * (0.55 if between == 0 else 0.4)


def _add_capsules(model: BoardModel, frame: Frame, stops: dict[str, Stop], strands: list[Strand]) -> None:
    """Add the windows: round their acts, back to the column they open in, but never over another station.

    A connection may cross a capsule, but not its rounded ends.
    """
    windows = [station for station in model.stations if station.kind == "window"]
    cores = {window.id: _core(window, model, frame, stops) for window in windows}
    round_ = [stop for stop in stops.values() if stop.station.kind == "decision" or stop.station.part_of]
    for window in windows:
        low, high = cores[window.id]
        others = [(stop.x0, stop.x1) for stop in round_
                  if stop.station.line == window.line and stop.station.part_of != window.id]  # fmt: skip
        others += [(stops[other.id].x0, stops[other.id].x1) if other.id in stops else cores[other.id]
                   for other in windows if other.line == window.line and other.id != window.id]  # fmt: skip
        x0, x1 = _wished(window, low, high, frame)
        margin = 8 * frame.unit
        x0 = max([x0, frame.left, *(end + margin for start, end in others if start < low)])
        x1 = min([x1, frame.right, *(start - margin for start, _ in others if start >= low)])
        for strand in strands:
            if min(strand.home, strand.to) < window.line < max(strand.home, strand.to):
                if abs(strand.x - x0) < frame.radius and strand.x < low:
                    x0 = strand.x + margin
                if abs(strand.x - x1) < frame.radius and strand.x > high:
                    x1 = strand.x - margin
        stops[window.id] = Stop(window, min(x0, low), max(x1, high))


def _core(window: Station, model: BoardModel, frame: Frame, stops: dict[str, Stop]) -> tuple[float, float]:
    """Return the x from the first to the last act of a window: the least that its capsule covers."""
    acts = [stops[each.id].x for each in model.stations if each.part_of == window.id]
    reach = frame.radius * 0.62 + 2 * frame.unit
    return min(acts) - reach, max(acts) + reach


def _wished(window: Station, low: float, high: float, frame: Frame) -> tuple[float, float]:
    """Return the x that the capsule would cover if it were alone: back to the column in which it opens."""
    middle = (low + high) / 2
    start, end = frame.columns[window.end]
    half = max(2 * frame.radius, 0.2 * (end - start), (high - low) / 2 + 0.4 * frame.radius)
    x0 = middle - half
    if window.start < window.end:
        x0 = min(x0, frame.columns[window.start][0] + 20 * frame.unit)
    return x0, middle + half


def neighbours_apart(tracks: Tracks) -> bool:
    """Whether no two stations on one line touch, acts inside their capsule aside."""
    lines: dict[int, list[Stop]] = {}
    for stop in tracks.stops.values():
        if not stop.station.part_of or tracks.stops[stop.station.part_of].station.line != stop.station.line:
            lines.setdefault(stop.station.line, []).append(stop)
    return all(
        a.x1 < b.x0
        for stops in lines.values()
        for a, b in pairwise(sorted(stops, key=lambda stop: stop.x0))
    )  # fmt: skip
