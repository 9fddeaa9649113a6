"""The board as shapes: everything that ``BoardModel`` says, where the plan puts it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from game.board.agreements import draw_agreements, place_agreements
from game.board.fitting import ROW, Fitted, Measure, broken, fit
from game.board.frame import LABEL, METER, Frame
from game.board.labels import NEAR
from game.board.plan import Plan, make_plan
from game.board.shapes import Anchor, Badge, Box, Label, Line, Shape, Sign
from game.board.wires import Rect, Wire, crossed_by, draw_marks, draw_notes, draw_wires, label_rect, string_wires
from game.core.scenario import METER_MAX

if TYPE_CHECKING:
    from game.board.model import BoardModel, MeterBar, Station
    from game.board.tracks import Stop


def lay_out(
    model: BoardModel,
    width: float,
    height: float,
    measure: Measure,
    scale: float = 1.0,
    plan: Plan | None = None,
    shortened: str = "",
) -> tuple[Shape, ...]:
    """Return the shapes of the board, in the order to paint them, inside (0, 0) – (``width``, ``height``) pixels.

    ``measure`` tells the width of a text in pixels. Sizes follow ``height``, so that the smallest text is a 30th of it
    (20 px on a screen with 1080 lines); ``scale`` is the setting for text size, 1.0 to 1.5, and is used as far as the
    board has room for it. Places depend on the scenario, the words and the size, states only change looks; so a
    caller that shows one board many times may keep the ``plan`` that ``make_plan`` gives for the same arguments.
    ``shortened`` stands in the free corner of a board that has no room for every title in full.
    """
    plan = plan or make_plan(model, width, height, measure, scale)
    wires = string_wires(model, plan)
    pills = place_agreements(model, plan, measure)
    taken = [pill.rect for pill in pills]
    return (
        *_draw_columns(model, plan.frame),
        *_draw_lines(model, plan.frame),
        *_draw_capsules(model, plan),
        *draw_wires(model, plan, wires),
        *_draw_stations(model, plan),
        *draw_agreements(plan, pills),
        *draw_notes(plan, wires, taken),
        *draw_marks(plan, wires, taken),
        *_draw_labels(plan, wires),
        *_draw_meters(model, plan.frame, measure),
        *(() if plan.whole or not shortened else _draw_corner(shortened, plan.frame, measure)),
    )


def _draw_corner(words: str, frame: Frame, measure: Measure) -> list[Shape]:
    """Words in the corner that is free on every board, over the roles' names and beside the rounds'."""
    unit = frame.unit
    size = LABEL * unit
    fitted = fit(words, frame.columns[0][0] - 30 * unit, size, size, measure, most=2)
    return _text(fitted, 18 * unit, 6 * unit + fitted.height / 2, "quiet", anchor="start")


def _text(
    fitted: Fitted, x: float, y: float, color: str, *, bold: bool = True, anchor: Anchor = "middle", halo: str = ""
) -> list[Shape]:
    """Return the lines of a text centred vertically on ``y``."""
    row = fitted.size * ROW
    first = y - row * (len(fitted.lines) - 1) / 2
    return [
        Label(x, first + row * at, line, fitted.size, color, bold, anchor, halo)
        for at, line in enumerate(fitted.lines)
    ]


def _draw_columns(model: BoardModel, frame: Frame) -> list[Shape]:
    shapes: list[Shape] = []
    if model.now is not None:
        x0, x1 = frame.columns[model.now]
        edge = 2 * frame.unit
        shapes.append(Box(x0, edge, x1 - x0, frame.rule - 3 * frame.unit - edge, 0, "now"))
    for column, (x0, x1), (title, when) in zip(model.columns, frame.columns, frame.headings, strict=True):
        x, y = (x0 + x1) / 2, 12 * frame.unit
        if column.is_left_out:
            shapes.append(Box(x0, 0, x1 - x0, frame.rule - 3 * frame.unit, 0, "paper"))
        shapes += _text(title, x, y + title.height / 2, "quiet" if column.is_left_out else "ink")
        shapes += _text(when, x, y + title.height + when.height / 2, "quiet", bold=False)
    return shapes


def _draw_lines(model: BoardModel, frame: Frame) -> list[Shape]:
    """Badge, name and line of every role; the line is full up to the middle of now and pale from there."""
    shapes: list[Shape] = []
    past = [column for column, each in enumerate(model.columns) if each.is_past]
    until = frame.columns[past[-1]][1] if past else frame.left
    if past and past[-1] == len(model.columns) - 1:
        until = frame.right
    if model.now is not None:
        until = sum(frame.columns[model.now]) / 2
    badge = 18 * frame.unit + 1.2 * frame.badge
    for line, y, name in zip(model.lines, frame.lines, frame.names, strict=True):
        color = f"role{line.role}"
        stroke = frame.stroke * (0.5 if line.vacant else 1)
        shapes.append(Line(frame.left, y, frame.right, y, f"{color}-pale", stroke))
        if until > frame.left:
            shapes.append(Line(frame.left, y, until, y, color, stroke))
        shapes.append(Badge(badge, y, frame.badge, line.role, line.letter, line.vacant))
        shapes += _text(name, badge + 1.2 * frame.badge + 12 * frame.unit, y, color, anchor="start")
    return shapes


def _draw_capsules(model: BoardModel, plan: Plan) -> list[Shape]:
    frame = plan.frame
    windows = [station for station in model.stations if station.kind == "window"]
    shapes: list[Shape] = [_body(window, plan.tracks.stops[window.id], frame, frame.radius) for window in windows]
    for window in windows:
        if window.shut < 1:  # what is still open of it grows shorter
            body = _body(replace(window, state="open"), plan.tracks.stops[window.id], frame, frame.radius)
            shapes.append(replace(body, w=max(body.h, body.w * (1 - window.shut))))
    return shapes


def _body(station: Station, stop: Stop, frame: Frame, radius: float) -> Box:
    """A station's body: a ring while it waits, a stronger one while it is open, filled when it is done."""
    color = "quiet" if station.state == "closed" else f"role{station.line}"
    stroke = {"waiting": 0.22, "open": 0.32, "done": 0.2, "closed": 0.16}[station.state] * radius
    w, h = stop.x1 - stop.x0 - stroke, 2 * radius - stroke
    x, y = stop.x0 + stroke / 2, frame.lines[station.line] - h / 2
    return Box(x, y, w, h, min(w, h) / 2, color if station.state == "done" else "panel", color, stroke)


def _draw_stations(model: BoardModel, plan: Plan) -> list[Shape]:
    """Decisions and acts; an act inside a capsule that is filled is drawn light on it."""
    shapes: list[Shape] = []
    windows = [station for station in model.stations if station.kind == "window"]
    filled = {window.id: window.line for window in windows if window.state == "done"}
    for station in model.stations:
        if station.kind == "window":
            continue
        stop = plan.tracks.stops[station.id]
        radius = (stop.x1 - stop.x0) / 2
        body, sign = _body(station, stop, plan.frame, radius), "panel"
        if filled.get(station.part_of) == station.line:
            body, sign = replace(body, fill="panel"), body.stroke
        shapes.append(body)
        shapes += _state_sign(station, stop.x, plan.frame.lines[station.line], radius, sign)
    return shapes


def _state_sign(station: Station, x: float, y: float, radius: float, color: str) -> list[Shape]:
    if station.state == "done":
        return [Sign(x, y, 1.25 * radius, "check", color)]
    if station.state == "closed":
        return [Sign(x, y, 1.05 * radius, "x", "quiet")]
    return []


def _draw_labels(plan: Plan, wires: tuple[Wire, ...]) -> list[Shape]:
    shapes: list[Shape] = []
    for id_, place in plan.labels:
        y = (place.y0 + place.y1) / 2
        rect = label_rect(place.x, y, place.form.width, place.y1 - place.y0)
        halo = "panel" if crossed_by(rect, plan, wires) else ""
        shapes += _leader(rect, plan.tracks.stops[id_], plan.frame)
        bold = plan.tracks.stops[id_].station.kind != "act"
        shapes += _text(place.form, place.x, y, "ink", bold=bold, halo=halo)
    return shapes


def _leader(rect: Rect, stop: Stop, frame: Frame) -> list[Shape]:
    """A thin line from a label that found no room near its station."""
    away = max(stop.x0 - rect.x1, rect.x0 - stop.x1)
    if away <= NEAR * frame.unit:
        return []
    label_x, stop_x = (rect.x1, stop.x0) if rect.x1 < stop.x0 else (rect.x0, stop.x1)
    y = (rect.y0 + rect.y1) / 2
    return [Line(label_x, y, stop_x, frame.lines[stop.station.line], "quiet", 2 * frame.unit)]


def _draw_meters(model: BoardModel, frame: Frame, measure: Measure) -> list[Shape]:
    """Meters side by side under the rule: title, bar and goal mark."""
    if not model.meters:
        return []
    unit = frame.unit
    shapes: list[Shape] = [Line(24 * unit, frame.rule, frame.width - 24 * unit, frame.rule, "edge", 2 * unit)]
    left, right, gap = 28 * unit, frame.width - 28 * unit, 30 * unit
    y = (frame.rule + frame.height) / 2
    for meter, cell in zip(model.meters, _cells(model, right - left, gap, unit, measure), strict=True):
        shapes += _draw_meter(meter, left, y, cell, frame, measure)
        left += cell + gap
    return shapes


def _cells(model: BoardModel, width: float, gap: float, unit: float, measure: Measure) -> list[float]:
    """Return how wide each meter is: all the same, unless a title needs more than that."""
    room = width - gap * (len(model.meters) - 1)
    equal = room / len(model.meters)
    needs = [broken(meter.title, 1, LABEL * unit, measure, bold=True).width + unit for meter in model.meters]
    if max(needs) <= equal:
        return [equal] * len(needs)
    spare = max(0.0, room - sum(needs)) / len(needs)
    return [need * min(1.0, room / sum(needs)) + spare for need in needs]


def _draw_meter(meter: MeterBar, x: float, y: float, cell: float, frame: Frame, measure: Measure) -> list[Shape]:
    """Title before the bar, or above it where the bar would get too short beside it."""
    unit, size = frame.unit, METER * frame.unit * frame.text
    beside = fit(meter.title, cell - 100 * unit, size, size * 0.95, measure, most=1)
    tall = 20 * unit
    if beside.whole:
        start, bar_y, title_y, title = x + beside.width + 14 * unit, y, y, beside
    else:
        title = fit(meter.title, cell, size, LABEL * unit, measure, most=1)
        room = frame.height - frame.rule
        tall = min(tall, room - 26 * unit - title.height)
        start, title_y, bar_y = x, frame.rule + 6 * unit + title.height / 2, frame.height - 10 * unit - tall / 2
    length = x + cell - start
    value, goal = (start + length * each / METER_MAX for each in (meter.value, meter.goal))
    shapes = _text(title, x, title_y, "ink", anchor="start")
    shapes.append(Box(start, bar_y - tall / 2, length, tall, tall / 2, "track"))
    if meter.value > 0:
        filled = max(tall, value - start)
        shapes.append(Box(start, bar_y - tall / 2, filled, tall, tall / 2, "good"))
    reach = tall / 2 + 5 * unit  # the mark stands free of what is filled
    shapes.append(Box(goal - 5 * unit, bar_y - reach, 10 * unit, 2 * reach, 0, "panel"))
    shapes.append(Line(goal, bar_y - tall / 2 - 4 * unit, goal, bar_y + tall / 2 + 4 * unit, "ink", 5 * unit))
    return shapes
