"""Agreements on the board, and connections that are pointed out: they cover nothing, and stay where they are."""

from __future__ import annotations

from dataclasses import replace

import pytest
from board_samples import Dice, board, measure, picture, picture_progress
from test_board_overlaps import CASES, bounds, station_rects, text_rects

from game.board.agreements import place_agreements
from game.board.layout import lay_out
from game.board.model import Agreement, Link, Progress, build_board
from game.board.plan import make_plan
from game.board.shapes import Box, Label, Sign
from game.board.svg import to_svg
from game.board.wires import Rect

SIZE = (1325, 594)


def agreed(model, seed):
    """The same board with three agreements between lines drawn by lot."""
    dice, lines = Dice(seed + 77), len(model.lines)
    pairs = [(one := dice.under(lines), (one + 1 + dice.under(lines - 1)) % lines) for _ in range(3)]
    return replace(model, agreements=tuple(Agreement(a, b, dice.under(len(model.columns))) for a, b in pairs))


@pytest.mark.parametrize(("seed", "roles", "rounds", "stations", "connections", "size", "scale"), CASES)
def test_an_agreement_covers_no_text_no_station_and_no_other(seed, roles, rounds, stations, connections, size, scale):
    model = agreed(board(seed, roles, rounds, stations, connections), seed)
    plan = make_plan(model, *size, measure, scale)
    pills = place_agreements(model, plan, measure)
    assert len(pills) == 3
    own = {pill.letters for pill in pills}
    texts = [(text, rect) for text, rect in text_rects(lay_out(model, *size, measure, scale, plan)) if text not in own]
    things = texts + [(station.title, rect) for station, rect in station_rects(model, plan)]
    inside = Rect(0, 0, *size)
    for at, pill in enumerate(pills):
        assert [name for name, rect in things if rect.meets(pill.rect)] == []
        assert not any(pill.rect.meets(other.rect) for other in pills[at + 1 :])
        assert not any(pill.rect.y0 < line < pill.rect.y1 for line in plan.frame.lines)
        assert inside.x0 < pill.rect.x0 < pill.rect.x1 < inside.x1


def test_it_stands_between_its_lines_in_the_round_it_begins_to_hold():
    model = build_board(picture(), replace(picture_progress(), agreements=((3, 2, 0),)), "sv")
    plan = make_plan(model, *SIZE, measure, 1.0)
    [pill] = place_agreements(model, plan, measure)
    assert plan.frame.lines[2] < pill.rect.y0 < pill.rect.y1 < plan.frame.lines[3]
    assert plan.frame.columns[1][0] <= pill.rect.x0 < plan.frame.columns[1][1]
    assert pill.letters == f"{model.lines[3].letter}–{model.lines[2].letter}"


def test_what_is_agreed_in_the_last_round_stands_there():
    model = build_board(picture(), Progress(agreements=((0, 1, 2),)), "sv")
    assert [each.column for each in model.agreements] == [2]


def test_it_stays_where_it_was_put():
    scenario, made = picture(), ((0, 2, 0), (3, 2, 0), (1, 4, 1))
    places = set()
    for progress in (Progress(agreements=made[:1]), Progress(agreements=made), replace(picture_progress(), agreements=made)):
        model = build_board(scenario, progress, "sv")
        places.add(place_agreements(model, make_plan(model, *SIZE, measure, 1.0), measure)[0])
    assert len(places) == 1


def test_it_is_told_by_shape_and_letters_and_drawn_on_paper_too():
    shapes = lay_out(build_board(picture(), Progress(agreements=((0, 1, 0),)), "sv"), *SIZE, measure)
    assert [each.name for each in shapes if isinstance(each, Sign)] == ["handshake"]
    assert any(isinstance(each, Label) and each.text == "P–T" and each.color == "ink" for each in shapes)
    colors = dict.fromkeys(
        ["ink", "quiet", "panel", "edge", "now", "alert", "good", "track", *(f"role{n}{end}" for n in range(8) for end in ("", "-pale"))],
        "#000000",
    )
    assert to_svg(shapes, *SIZE, colors, "t", "d").count("scale(") >= 1


def test_a_connection_that_is_pointed_out_has_a_case_and_its_number():
    scenario, link = picture(), Link("a", 0, 2, "decision", 0, "slipped")
    plain = build_board(scenario, Progress(connections=(link,)), "sv")
    noted = replace(plain, connections=tuple(replace(each, note=3 * (each.id == "a")) for each in plain.connections))
    before, after = lay_out(plain, *SIZE, measure), lay_out(noted, *SIZE, measure)
    added = [each for each in after if each not in before]
    assert any(isinstance(each, Label) and each.text == "3" for each in added)
    assert any(isinstance(each, Box) and each.fill == "now" and each.stroke == "ink" and each.h > each.w for each in added)
    number, mark = (next(bounds(each) for each in after if isinstance(each, Label) and each.text == text) for text in "3?")
    assert not number.meets(mark)
