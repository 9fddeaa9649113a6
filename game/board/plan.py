"""The plan of a board: the largest texts and the order of stations with which everything finds a place.

A plan follows from the scenario, the language and the size alone, never from a state, so nothing jumps in a game.
"""

from __future__ import annotations

from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING

from game.board.fitting import Fitted, Measure, broken
from game.board.frame import Frame, build_frame
from game.board.labels import CONFUSING, CROSSING, MARK, Obstacle, Obstacles, Place, Request, cost_of, place_labels
from game.board.tracks import ORDERS, Tracks, lay_tracks, neighbours_apart

if TYPE_CHECKING:
    from game.board.model import BoardModel, Station

FAR = 30.0
"""From this cost a label that crosses nothing stands too far from its station."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Where everything stands. ``labels`` holds a place for each named station."""

    frame: Frame
    tracks: Tracks
    labels: tuple[tuple[str, Place], ...]
    mark: float
    """Radius of a question mark's circle, in pixels."""


def make_plan(model: BoardModel, width: float, height: float, measure: Measure, scale: float) -> Plan:
    """Return the plan with the largest text, up to ``scale``, at which every label stands well; else the best at 1."""
    few = _few_crossings(model)
    best = _best_attempt(model, width, height, measure, 1.0)
    assert best is not None
    for text in dict.fromkeys(((1 + scale) / 2, scale)):
        if text <= 1 or best[0] > few:
            break
        larger = _best_attempt(model, width, height, measure, text)
        if larger is None or larger[0] > few:
            break
        best = larger
    return best[1]


def _best_attempt(
    model: BoardModel, width: float, height: float, measure: Measure, text: float
) -> tuple[float, Plan] | None:
    """Return the best plan at a text scale, and what is not good about it; ``None`` if the text is too large."""
    frames = [build_frame(model, width, height, measure, text, rows) for rows in (1, 2)]
    few = _few_crossings(model)
    best: tuple[float, Plan] | None = None
    for order in range(ORDERS):
        for frame in frames:
            good_enough = FAR if order == 0 else few
            if frame is not None and (best is None or best[0] >= good_enough):
                attempt = _attempt(model, frame, measure, order)
                best = attempt if best is None else min(best, attempt, key=itemgetter(0))
    return best


def _few_crossings(model: BoardModel) -> float:
    """Return the trouble that may pass: about one label in ten stands over a connection."""
    return CROSSING * (1.5 + len(model.stations) // 10)


def named(model: BoardModel) -> list[Station]:
    """Return the stations that have a label: all but acts with the title of their window, which share its label."""
    titles = {station.id: station.title for station in model.stations}
    return [each for each in model.stations if each.title and titles.get(each.part_of) != each.title]


def _attempt(model: BoardModel, frame: Frame, measure: Measure, order: int) -> tuple[float, Plan]:
    """Return a plan and what is not good about it: the sum of its worst places' costs."""
    stations = named(model)
    forms = [_forms(station, frame, measure) for station in stations]
    widths = {station.id: 0.0 for station in model.stations}
    widths.update((station.id, form[0].width) for station, form in zip(stations, forms, strict=True))
    tracks = lay_tracks(model, frame, widths, order)
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
    return trouble, Plan(frame, tracks, labels, mark)


def _forms(station: Station, frame: Frame, measure: Measure) -> tuple[Fitted, ...]:
    """One line, and two where that makes it narrower. Acts are told from decisions and windows by lighter letters."""
    bold = station.kind != "act"
    one = broken(station.title, 1, frame.label, measure, bold=bold)
    two = broken(station.title, 2, frame.label, measure, bold=bold)
    return (one, two) if len(two.lines) > 1 else (one,)


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
