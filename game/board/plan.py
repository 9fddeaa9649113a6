"""The plan of a board: the largest texts and the order of stations with which everything finds a place.

A plan follows from the scenario, the language and the size alone, never from a state, so nothing jumps in a game.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.board.fitting import Fitted, Measure, broken, shortened
from game.board.frame import DESIGN_HEIGHT, RADII, Frame, build_frame
from game.board.labels import (
    CONFUSING,
    CROSSING,
    MARK,
    SHORTENED,
    Obstacle,
    Obstacles,
    Place,
    Request,
    cost_of,
    place_labels,
)
from game.board.tracks import ORDERS, Tracks, lay_tracks, neighbours_apart

if TYPE_CHECKING:
    from game.board.model import BoardModel, Station

FAR = 30.0
"""From this cost a label that crosses nothing stands too far from its station."""

SHORT = (5.5, 3.0)
"""Widths of shortened labels, in text sizes: about eleven letters, and six."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Where everything stands. ``labels`` holds a place for each named station."""

    frame: Frame
    tracks: Tracks
    labels: tuple[tuple[str, Place], ...]
    mark: float
    """Radius of a question mark's circle, in pixels."""
    trouble: float
    """What is not good about it: the sum of its worst places' costs."""
    all_named: bool
    """Whether every station that has a label found a place for it."""

    @property
    def whole(self) -> bool:
        """Whether everything is written out: no title shortened or left out."""
        frame = self.frame
        fitted = [*frame.names, *(title for title, _ in frame.headings), *(place.form for _, place in self.labels)]
        return self.all_named and not frame.tight and all(each.whole for each in fitted)


def make_plan(
    model: BoardModel, width: float, height: float, measure: Measure, scale: float, unit: float = 0.0
) -> Plan:
    """Return the plan with the largest text, up to ``scale``, at which every label stands well; else the best at 1.

    ``unit`` is the window's unit in pixels, so that no text gets smaller than it may on a board with little room;
    without it sizes follow the ``height``. At most six plans are tried.
    """
    unit = unit or height / DESIGN_HEIGHT
    few = _few_crossings(model)
    rows, order = 1, 0
    best = _attempt(model, width, height, measure, 1.0, rows, order, unit)
    assert best is not None
    for other_rows, other_order in ((2, 0), *((0, each) for each in range(1, ORDERS))):
        if best.trouble < (FAR if other_rows else few):
            break
        tried = _attempt(model, width, height, measure, 1.0, other_rows or rows, other_order, unit)
        if tried is not None and tried.trouble < best.trouble:
            best, rows, order = tried, other_rows or rows, other_order
    for text in dict.fromkeys(((1 + scale) / 2, scale)):
        if text <= 1 or best.trouble > few:
            break
        larger = _attempt(model, width, height, measure, text, rows, order, unit)
        if larger is None or larger.trouble > few:
            break
        best = larger
    return best


def _few_crossings(model: BoardModel) -> float:
    """Return the trouble that may pass: about one label in ten stands over a connection."""
    return CROSSING * (1.5 + len(model.stations) // 10)


def named(model: BoardModel) -> list[Station]:
    """Return the stations that have a label: all but acts with the title of their window, which share its label."""
    titles = {station.id: station.title for station in model.stations}
    return [each for each in model.stations if each.title and titles.get(each.part_of) != each.title]


def _attempt(
    model: BoardModel, width: float, height: float, measure: Measure, text: float, rows: int, order: int, unit: float
) -> Plan | None:
    """Return a plan with one text scale, rows of labels and order of stations; ``None`` if there is no room for it."""
    stations = named(model)
    frame = None
    for radius in (RADII[0], RADII[2], RADII[4]):  # smaller circles where two on a line would touch
        frame = build_frame(model, width, height, measure, text, rows, unit, radius)
        if frame is None:
            return None
        forms = [_forms(station, frame, measure) for station in stations]
        widths = {station.id: 0.0 for station in model.stations}
        widths.update((station.id, form[0][0].width) for station, form in zip(stations, forms, strict=True))
        tracks = lay_tracks(model, frame, widths, order)
        if neighbours_apart(tracks):
            break
    assert frame is not None
    stops = tracks.stops
    requests = [
        Request(station.line, stops[station.id].x0, stops[station.id].x1, form)
        for station, form in zip(stations, forms, strict=True)
    ]
    mark = _mark_radius(frame)
    obstacles = _obstacles(frame, tracks, [station.id for station in stations], mark)
    places = place_labels(requests, obstacles, frame)
    trouble = sum(cost for cost in map(cost_of, places) if cost >= FAR)
    if not neighbours_apart(tracks):
        trouble += 1000
    labels = tuple((station.id, place) for station, place in zip(stations, places, strict=True) if place is not None)
    return Plan(frame, tracks, labels, mark, trouble, len(labels) == len(stations))


def _forms(station: Station, frame: Frame, measure: Measure) -> tuple[tuple[Fitted, float], ...]:
    """One line, two where that makes it narrower, and shortened ones for when neither has room, with their prices.

    Acts are told from decisions and windows by lighter letters.
    """
    bold = station.kind != "act"
    one = broken(station.title, 1, frame.label, measure, bold=bold)
    two = broken(station.title, 2, frame.label, measure, bold=bold)
    forms = [(one, 0.0)]
    if len(two.lines) > 1:
        forms.append((two, 8.0))
    for number, letters in enumerate(SHORT, start=1):
        short = shortened(one, letters * frame.label, measure, bold=bold)
        if short.lines != forms[-1][0].lines and not short.whole:
            forms.append((short, number * SHORTENED))
    return tuple(forms)


def _mark_radius(frame: Frame) -> float:
    inner = [bottom - top for top, bottom in frame.bands[1:-1]]
    return min(20 * frame.unit, 0.5 * min(inner, default=40 * frame.unit))


def _obstacles(frame: Frame, tracks: Tracks, ids: list[str], mark: float) -> Obstacles:
    """What labels have to mind in each band: connections, spots for question marks, other stations."""
    obstacles: Obstacles = [[] for _ in frame.bands]
    owners = {id_: at for at, id_ in enumerate(ids)}
    wide = 4 * frame.unit
    for strand in tracks.strands:
        low, high = sorted((strand.home, strand.to))
        for band in range(low + 1, high + 1):
            top, bottom = frame.bands[band]
            obstacles[band].append(Obstacle(strand.x - wide, strand.x + wide, top, bottom, CROSSING))
            if high - low == 1:
                middle = (top + bottom) / 2
                spot = Obstacle(strand.x - mark, strand.x + mark, middle - mark, middle + mark, MARK)
                obstacles[band].append(spot)
    for stop in tracks.stops.values():
        station = stop.station
        known = station.id if station.id in owners else station.part_of
        owner = owners.get(known, -1)
        for band in (station.line, station.line + 1):
            top, bottom = frame.bands[band]
            x = stop.x
            obstacles[band].append(Obstacle(x - 1, x + 1, top, bottom, CONFUSING, owner))
    return obstacles
