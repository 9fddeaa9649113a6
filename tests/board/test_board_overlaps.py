"""Whatever the scenario: nothing covers a label, and nothing reaches outside the board."""

import pytest
from board_samples import SIZES, Dice, board, measure

from game.board import plan as planning
from game.board.labels import Place
from game.board.layout import lay_out
from game.board.plan import make_plan, named
from game.board.shapes import Badge, Box, Label, Line, Sign
from game.board.wires import Rect, label_rect

BOARDS = 60


def cases():
    """Sixty boards of rising fullness, over all sizes and text settings."""
    for seed in range(BOARDS):
        dice = Dice(seed + 1)
        full = seed % 6 == 0
        roles, rounds = 4 + dice.under(5), 2 + dice.under(5)
        stations = 30 if full else 6 + dice.under(20)
        connections = 40 if full else 4 + dice.under(30)
        size, scale = SIZES[seed % 3], (1.0, 1.25, 1.5)[seed // 3 % 3]
        yield pytest.param(seed, roles, rounds, stations, connections, size, scale, id=f"board{seed}")


CASES = list(cases())


def text_rects(shapes):
    """The rectangles of all texts; a thousandth is taken off so that touching is not overlapping."""
    for shape in shapes:
        if isinstance(shape, Label):
            width = measure(shape.text, shape.size, shape.bold)
            x = {"start": shape.x + width / 2, "middle": shape.x, "end": shape.x - width / 2}[shape.anchor]
            yield shape.text, label_rect(x, shape.y, width * 0.999, shape.size * 1.2)


def station_rects(model, plan):
    frame = plan.frame
    for station in model.stations:
        stop = plan.tracks.stops[station.id]
        tall = 2 * frame.radius if station.kind == "window" else stop.x1 - stop.x0
        middle = frame.lines[station.line]
        yield station, Rect(stop.x0, middle - tall / 2, stop.x1, middle + tall / 2)


def overlaps(model, size, scale):
    """Everything that covers something else, as readable pairs."""
    plan = make_plan(model, *size, measure, scale)
    shapes = lay_out(model, *size, measure, scale, plan)
    texts = list(text_rects(shapes))
    stations = list(station_rects(model, plan))
    found = [
        (one, other) for at, (one, a) in enumerate(texts) for other, b in texts[at + 1 :] if a.meets(b)
    ]
    found += [(text, station.title) for text, a in texts if text != "?" for station, b in stations if a.meets(b)]
    frame = plan.frame
    for text, rect in texts:
        if text != "?" and rect.x0 > frame.left:
            on = [y for y in frame.lines if rect.y0 < y + frame.stroke / 2 and y - frame.stroke / 2 < rect.y1]
            found += [(text, "line")] * len(on)
    for at, (station, a) in enumerate(stations):
        for other, b in stations[at + 1 :]:
            together = other.part_of == station.id or (station.part_of and station.part_of == other.part_of)
            if a.meets(b) and not together:
                found.append((station.title, other.title))
    return found


def bounds(shape):
    match shape:
        case Line():
            half = shape.width / 2
            xs, ys = sorted((shape.x1, shape.x2)), sorted((shape.y1, shape.y2))
            return Rect(xs[0] - half, ys[0] - half, xs[1] + half, ys[1] + half)
        case Box():
            half = shape.width / 2
            return Rect(shape.x - half, shape.y - half, shape.x + shape.w + half, shape.y + shape.h + half)
        case Badge():
            return label_rect(shape.cx, shape.cy, 2.2 * shape.radius, 2.2 * shape.radius)
        case Sign():
            return label_rect(shape.cx, shape.cy, shape.size, shape.size)
        case Label():
            return next(text_rects([shape]))[1]


@pytest.mark.parametrize(("seed", "roles", "rounds", "stations", "connections", "size", "scale"), CASES)
def test_nothing_overlaps_and_nothing_is_outside(seed, roles, rounds, stations, connections, size, scale):
    model = board(seed, roles, rounds, stations, connections)
    assert len(model.stations) == stations
    assert overlaps(model, size, scale) == []
    shapes = lay_out(model, *size, measure, scale)
    whole = Rect(0, 0, *size)
    outside = []
    for shape in shapes:
        rect = bounds(shape)
        if rect.x0 < whole.x0 or rect.y0 < whole.y0 or rect.x1 > whole.x1 or rect.y1 > whole.y1:
            outside.append(shape)
    assert outside == []


@pytest.mark.parametrize(("seed", "roles", "rounds", "stations", "connections", "size", "scale"), CASES)
def test_every_station_has_its_label_in_a_readable_size(seed, roles, rounds, stations, connections, size, scale):
    model = board(seed, roles, rounds, stations, connections)
    plan = make_plan(model, *size, measure, scale)
    assert [id_ for id_, _ in plan.labels] == [station.id for station in named(model)]
    smallest = size[1] / 30
    for id_, place in plan.labels:
        assert place.form.size >= smallest - 0.001
        line = plan.tracks.stops[id_].station.line
        assert place.band in (line, line + 1)
        told, title = " ".join(place.form.lines), plan.tracks.stops[id_].station.title
        assert told == title if place.form.whole else title.startswith(told.removesuffix("…"))


def test_the_check_sees_a_broken_placement(monkeypatch):
    """Labels put straight over their stations, without looking, must be found out."""

    def careless(requests, obstacles, frame):
        return [
            Place(each.line, (each.x0 + each.x1) / 2, frame.lines[each.line] - 10, frame.lines[each.line] + 10, each.forms[0][0], 0)
            for each in requests
        ]

    monkeypatch.setattr(planning, "place_labels", careless)
    assert len(overlaps(board(3, 6, 4, 20, 20), SIZES[1], 1.0)) > 10
