"""Where the stations' labels stand: a search for places in the bands between the lines.

A label may stand above or under its station, move sideways as long as it is still near, break into two lines, and on
a very full board be shortened. Other labels are never covered; a connection, or the spot of its question mark, only
where nothing else is near: the connection then pauses there.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import inf
from typing import TYPE_CHECKING

from game.board.frame import GAP, Frame

if TYPE_CHECKING:
    from game.board.fitting import Fitted

CROSSING = 70.0
"""What it costs to cross a connection, in units of distance."""

MARK = 200.0
"""What it costs to stand where a question mark would; it then has to find another place."""

CONFUSING = 14.0
"""What it costs to stand over another station of the same line."""

NEAR = 14.0
"""Units from the station to its label sideways that still read as belonging together."""

APART = 14.0
"""Units between two labels beside each other, so that they read as two."""

SHORTENED = 160.0
"""What it costs to shorten a title; again as much for the shortest form."""

REACH = 60.0
"""Units sideways beyond which a label is not tried at all."""


@dataclass(frozen=True, slots=True)
class Request:
    """A label to place: ``x0`` to ``x1`` is what it belongs to.

    ``forms`` are its possible shapes, with what each costs, the best first.
    """

    line: int
    x0: float
    x1: float
    forms: tuple[tuple[Fitted, float], ...]


@dataclass(frozen=True, slots=True)
class Obstacle:
    """A rectangle in a band. A label over it costs ``price`` units."""

    x0: float
    x1: float
    y0: float
    y1: float
    price: float
    owner: int = -1
    """Number of the request that need not mind it."""


@dataclass(frozen=True, slots=True)
class Place:
    """A label's place: the middle of its width, its top and its bottom, in pixels."""

    band: int
    x: float
    y0: float
    y1: float
    form: Fitted
    cost: float


Obstacles = list[list[Obstacle]]
"""For each band."""


def place_labels(requests: list[Request], obstacles: Obstacles, frame: Frame) -> list[Place | None]:
    """Return the best places found, one for each request.

    A label for which there is no room near may stand anywhere in its two bands (a thin line then leads to its station);
    ``None`` when even that did not help.
    """
    order = sorted(range(len(requests)), key=lambda at: (-requests[at].forms[0][0].width, at))
    places: list[Place | None] = [None] * len(requests)
    for at in order:
        places[at] = _best(at, requests, places, obstacles, frame)
    for _ in range(2):
        for at in order:
            _improve(at, requests, places, obstacles, frame)
    for at in order:
        if places[at] is None:
            places[at] = _best(at, requests, places, obstacles, frame, reach=frame.width / frame.unit)
    return places


def cost_of(place: Place | None) -> float:
    """Return how bad a place is, in units; a label without place is worse than any."""
    return 2000.0 if place is None else place.cost


def _improve(
    at: int, requests: list[Request], places: list[Place | None], obstacles: Obstacles, frame: Frame
) -> None:
    """Find a better place for one label; a bad one may push away one other label that finds a new place."""
    current = places[at]
    if current is not None and current.cost < 12:
        return
    places[at] = None
    best = _best(at, requests, places, obstacles, frame)
    if cost_of(best) > 50:
        for other in _rivals(at, requests, places, frame):
            old = places[other]
            places[other] = None
            first = _best(at, requests, places, obstacles, frame)
            places[at] = first
            second = _best(other, requests, places, obstacles, frame)
            if cost_of(first) + cost_of(second) < cost_of(best) + cost_of(old) - 1:
                places[other] = second
                return
            places[at], places[other] = None, old
    places[at] = best


def _rivals(at: int, requests: list[Request], places: list[Place | None], frame: Frame) -> list[int]:
    """The labels that stand where this one would like to."""
    request = requests[at]
    middle, reach = (request.x0 + request.x1) / 2, request.forms[0][0].width * 0.75
    found = []
    for other, place in enumerate(places):
        beside = place is not None and place.band in (request.line, request.line + 1)
        if place is not None and beside and abs(place.x - middle) < reach + place.form.width / 2 + frame.unit:
            found.append(other)
    return found[:4]


def _best(
    at: int,
    requests: list[Request],
    places: list[Place | None],
    obstacles: Obstacles,
    frame: Frame,
    reach: float = REACH,
) -> Place | None:
    """Return the best place for one label beside all others that have one."""
    request = requests[at]
    best: Place | None = None
    for side in (0, 1):
        band = request.line + side
        top, bottom = frame.bands[band]
        for form, price in request.forms:
            extra = 6 * side + price
            if form.height > bottom - top + 0.01 or (best is not None and best.cost <= extra):
                continue
            y0 = top if side else bottom - form.height
            y1 = y0 + form.height
            near = [
                (each.x0, each.x1, each.price)
                for each in obstacles[band]
                if each.owner != at and each.y0 < y1 and each.y1 > y0
            ]
            near.extend(
                (other.x - other.form.width / 2, other.x + other.form.width / 2, inf)
                for other in places
                if other is not None and other.band == band and other.y0 < y1 and other.y1 > y0
            )
            found = _along(request, form.width, near, frame, reach, inf if best is None else best.cost - extra)
            if found is not None:
                best = Place(band, found[0], y0, y1, form, found[1] + extra)
    return best


def _along(
    request: Request, width: float, near: list[tuple[float, float, float]], frame: Frame, reach: float, below: float
) -> tuple[float, float] | None:
    """Return the cheapest (x, cost) along a band among ``near`` obstacles; ``None`` if none costs less than ``below``.

    The best x is the middle, or one where the label just touches something; those are tried from the nearest on.
    """
    unit, half = frame.unit, width / 2
    low, high = frame.start + half, frame.width - 12 * unit - half
    air = 1.6 * GAP * unit
    zones: list[tuple[float, float, float]] = []
    walls: list[tuple[float, float]] = []
    spots = [(request.x0 + request.x1) / 2, request.x0 + half, request.x1 - half]
    left, right = request.x0 - 2 * half - reach * unit, request.x1 + 2 * half + reach * unit
    for x0, x1, price in near:
        if x1 < left or x0 > right:
            continue
        if price < CROSSING:
            zones.append((x0 - half, x1 + half, price))
        else:
            room = APART * unit if price == inf else air
            spots += (x0 - half - room, x1 + half + room)
            if price == inf:
                walls.append((spots[-2] + 0.01, spots[-1] - 0.01))
            else:
                zones.append((spots[-2] + 0.01, spots[-1] - 0.01, price))
    best: tuple[float, float] | None = None
    for cost, x in _priced(request, spots, half, unit, reach, (low, high), below):
        if cost >= below:
            break
        if _inside(x, walls):
            continue
        total = cost + sum([price for start, end, price in zones if start < x < end])
        if total < below:
            best, below = (x, total), total
    return best


def _inside(x: float, walls: list[tuple[float, float]]) -> bool:
    return any(start < x < end for start, end in walls)


def _priced(
    request: Request,
    spots: list[float],
    half: float,
    unit: float,
    reach: float,
    bounds: tuple[float, float],
    below: float,
) -> list[tuple[float, float]]:
    """Return (cost, x) for standing at each spot that costs less than ``below``, the nearest first.

    Standing aside costs little as long as the label still touches its station's width; farther than ``reach`` units is
    out of the question.
    """
    own = (request.x1 - request.x0) / 2
    middle = request.x0 + own
    priced = []
    for spot in spots:
        x = min(max(spot, bounds[0]), bounds[1])
        aside = abs(x - middle) - own
        if aside <= 0:
            priced.append((0.0, x))
            continue
        away = (aside - half) / unit
        if away <= 0:
            cost = 0.12 * aside / unit
        elif away <= NEAR:
            cost = 0.12 * aside / unit + away
        elif away <= reach:
            cost = 0.12 * aside / unit + away + 30 + 6 * (away - NEAR)
        else:
            continue
        if cost < below:
            priced.append((cost, x))
    priced.sort()
    return priced
