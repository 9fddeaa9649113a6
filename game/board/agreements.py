"""Agreements on the board: a pill between two lines with their letters, where it covers nothing, from when it holds.

Where one stands depends on the plan and on the agreements before it, never on a state: it stays where it was put.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.board.labels import CROSSING, MARK
from game.board.shapes import Box, Label, Shape, Sign
from game.board.wires import WIDTH, Rect, label_rect

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.board.fitting import Measure
    from game.board.model import Agreement, BoardModel
    from game.board.plan import Plan

STEP = 6
"""Units between two places that are tried."""

EARLY = 3
"""A unit before the agreement holds weighs as many after."""

COVERED = 1e6
"""More than any way: what it costs to cover a text or another agreement."""

SIGN = 1.15
"""Width of the handshake, in text sizes."""


@dataclass(frozen=True, slots=True)
class Pill:
    """The place of one agreement."""

    rect: Rect
    letters: str


def place_agreements(model: BoardModel, plan: Plan, measure: Measure) -> tuple[Pill, ...]:
    """Return where every agreement stands; one between a line and itself stands nowhere."""
    placed: list[Pill] = []
    for agreement in model.agreements:
        if agreement.line_a != agreement.line_b:
            letters = "–".join(model.lines[line].letter for line in (agreement.line_a, agreement.line_b))
            placed.append(Pill(_best(agreement, letters, plan, measure, [each.rect for each in placed]), letters))
    return tuple(placed)


def draw_agreements(plan: Plan, pills: tuple[Pill, ...]) -> list[Shape]:
    """Return the shapes: a rounded box with a handshake and the letters of the two roles."""
    unit, size = plan.frame.unit, plan.frame.label
    shapes: list[Shape] = []
    for pill in pills:
        rect = pill.rect
        tall, middle = rect.y1 - rect.y0, (rect.y0 + rect.y1) / 2
        stroke = 3 * unit
        body = (rect.x0 + stroke / 2, rect.y0 + stroke / 2, rect.x1 - rect.x0 - stroke, tall - stroke)
        shapes.append(Box(*body, (tall - stroke) / 2, "panel", "ink", stroke))
        left = rect.x0 + 8 * unit
        shapes.append(Sign(left + SIGN * size / 2, middle, min(SIGN * size, tall), "handshake", "ink"))
        shapes.append(Label(rect.x1 - 9 * unit, middle, pill.letters, size, "ink", bold=True, anchor="end"))
    return shapes


def _best(agreement: Agreement, letters: str, plan: Plan, measure: Measure, taken: list[Rect]) -> Rect:
    frame = plan.frame
    unit, size = frame.unit, frame.label
    wide = measure(letters, size, True) + SIGN * size + 22 * unit  # noqa: FBT003 - the board's own form
    start = max(frame.columns[agreement.column][0], frame.left)
    texts = [
        label_rect(place.x, (place.y0 + place.y1) / 2, place.form.width + 8 * unit, place.y1 - place.y0)
        for _, place in plan.labels
    ]

    def price(rect: Rect) -> float:
        ahead = (rect.x0 - start) / unit
        cost = ahead if ahead >= 0 else -EARLY * ahead
        cost += COVERED * sum(rect.meets(each) for each in (*texts, *taken))
        for x, top, bottom in _strands(plan):
            half, middle = WIDTH * unit / 2 + 2 * unit, (top + bottom) / 2
            cost += CROSSING * rect.meets(Rect(x - half, top, x + half, bottom))
            cost += MARK * rect.meets(label_rect(x, middle, 2 * plan.mark, 2 * plan.mark))
        return cost

    return min(_places(agreement, wide, plan), key=price)


def _strands(plan: Plan) -> Iterator[tuple[float, float, float]]:
    for strand in plan.tracks.strands:
        top, bottom = sorted((plan.frame.lines[strand.home], plan.frame.lines[strand.to]))
        yield strand.x, top, bottom


def _places(agreement: Agreement, wide: float, plan: Plan) -> Iterator[Rect]:
    frame = plan.frame
    low, high = sorted((agreement.line_a, agreement.line_b))
    steps = int((frame.right - frame.left - wide) / (STEP * frame.unit))
    for band in range(low + 1, high + 1):
        top, bottom = frame.bands[band]
        tall = min(1.5 * frame.label, bottom - top)
        for y in dict.fromkeys(((top + bottom - tall) / 2, top, bottom - tall)):
            for step in range(max(1, steps + 1)):
                x = frame.left + STEP * frame.unit * step
                yield Rect(x, y, x + wide, y + tall)
