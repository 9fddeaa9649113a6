"""The board and the roles' badges as SVG, for paper. The shapes are those of the screen (``game/board``)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from game.board.frame import DESIGN_HEIGHT, LABEL
from game.board.layout import lay_out
from game.board.model import build_board
from game.board.shapes import Badge, Label
from game.board.svg import to_svg
from game.report.picture import COLORS, measure_text
from game.session.progress import progress_of
from game.session.session import Session

if TYPE_CHECKING:
    from game.board.shapes import Shape
    from game.core.scenario import Scenario
    from game.kit.case import Case

WIDTH = 1440
HEIGHTS = (840, 720, 620, 540, 470, 410)
"""Of the board in its own units: at most what the poster has room for. The text follows the height; lower, there is
more room beside it, and no title is cut short if it can be helped: at the lowest the smallest is still 3.7 mm on A3."""

ENOUGH = 0.9 * LABEL / DESIGN_HEIGHT
"""Height of the smallest text, in heights of the board, with which no other height is tried."""

FONT = "Atkinson Hyperlegible Next"

SHAPES = 8
"""Colours and shapes of roles there are; a ninth role starts over."""

_COLORS = COLORS | {
    f"role{number}{pale}": COLORS[f"role{number % SHAPES}{pale}"]
    for number in range(SHAPES, 30)
    for pale in ("", "-pale")
}


@lru_cache(maxsize=4)
def draw_board(scenario: Scenario, language: str) -> str:
    """Return the board before the first round, every connection dotted, as tall as makes its smallest text largest."""
    model = build_board(scenario, progress_of(Session(scenario, {})), language)
    best: tuple[tuple[int, float], float, tuple[Shape, ...]] | None = None
    for height in HEIGHTS:
        shapes = lay_out(model, WIDTH, height, measure_text)
        labels = [each for each in shapes if isinstance(each, Label)]
        whole = -sum(each.text.endswith("…") for each in labels)
        smallest = min(each.size for each in labels)
        if best is None or (whole, smallest) > best[0]:
            best = (whole, smallest), height, shapes
        if not whole and smallest >= ENOUGH * height:
            break
    assert best is not None
    return to_svg(best[2], WIDTH, best[1], _COLORS, "", font=FONT)


def describe_board(case: Case) -> str:
    """Return the board in words, for whoever hears the page read."""
    scenario = case.scenario
    rounds = ", ".join(case.round(number) for number in range(len(scenario.rounds)))
    roles = ", ".join(case.role(number) for number in range(len(scenario.roles)))
    return case.say("kit-board-alt", title=case.text(scenario.title), rounds=rounds, roles=roles)


def draw_badge(scenario: Scenario, role: int) -> str:
    """Return a role's mark, its shape, letter and colour, in a square."""
    return to_svg([Badge(12, 12, 9, role, scenario.roles[role].letter)], 24, 24, _COLORS, "", font=FONT)


def color_of(role: int) -> str:
    """Return a role's colour."""
    return _COLORS[f"role{role}"]
