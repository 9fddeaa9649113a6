"""Every shipped scenario in all lengths, and a hundred made-up ones, on the board's room in each kind of window.

What must always hold: no text under 20 units, nothing covered, nothing outside. A board with little room shortens
titles instead; the whole board, over the window, then has them in full as far as they can be.
"""

from __future__ import annotations

from functools import cache

import pygame
import pytest
from board_full import full_board, look, real_measure

from game.authoring import read_file
from game.board.layout import lay_out
from game.board.model import Progress, build_board
from game.board.plan import make_plan, named
from game.board.shapes import Label
from game.core.state import MOVES
from game.places import find_scenarios, scenarios_folder
from game.screen.game import Game
from game.screen.kit import Stage
from game.screen.kit.placed import walk
from game.screen.table import Dialog

ROOMS = {
    "16:9 at 100 %": ((1236, 610), 1.0), "16:9 at 125 %": ((1236, 552), 1.25), "16:9 at 150 %": ((1236, 466), 1.5),
    "4:3 at 100 %": ((797, 511), 1.0), "4:3 at 125 %": ((797, 502), 1.25), "4:3 at 150 %": ((797, 424), 1.5),
    "whole window, 16:9": ((1720, 690), 1.0), "whole window, 4:3": ((1240, 630), 1.5),
}  # fmt: skip
"""The room of the board in *Drag* in units, the least of both languages, and the text size.

Windows of 1280×720, 1920×1080 and 3840×2160 have the same room in units."""
BOARDS = 100


@cache
def shipped():
    return [
        build_board(reading.compile(minutes), Progress(round=1), language)
        for reading in map(read_file, find_scenarios(scenarios_folder()))
        for minutes in reading.lengths
        for language in ("sv", "en")
    ]


@cache
def made():
    return [build_board(*full_board(seed), "sv") for seed in range(BOARDS)]


@cache
def widths():
    """The bundled font, each text measured once."""
    measure = real_measure()
    known = {}

    def remembered(words, size, bold):
        key = (words, bold)
        if key not in known:
            known[key] = measure(words, 100, bold) / 100
        return known[key] * size

    return remembered


def test_the_screen_gives_the_board_that_room(tmp_path):
    pygame.font.init()
    game = Game(tmp_path, [scenarios_folder() / "storgatan_oppnas.yaml"], seed=7)
    game.table.length = 2
    stage = Stage(game, (1280, 720))
    stage.press("n")
    while game.sitting.state.step != MOVES:
        stage.press("space")
    for name, (room, scale) in ROOMS.items():
        for language in ("sv", "en"):
            game.table.text_size, game.table.language = scale, language
            game.table.dialog = Dialog("board") if "whole" in name else None
            stage.resize((1280, 720) if "16:9" in name else (1280, 960))
            canvases = [placed.rect for placed in walk(stage.placed) if placed.node.role == "canvas"]
            there = canvases[-1] if "whole" in name else canvases[0]
            wide, high = (side / stage.unit + 1 for side in there.size)
            assert (wide >= room[0], high >= room[1]) == (True, True), (name, language, there)
    game.closing()


def test_the_made_up_boards_are_as_full_as_a_scenario_may_be():
    assert {len(each.lines) for each in made()} == {4, 5, 6, 7, 8}
    assert {len(each.columns) for each in made()} == {2, 3, 4, 5, 6}
    assert max(len(each.stations) for each in made()) == 30
    assert max(len(each.connections) for each in made()) >= 36
    titles = [station.title for each in made() for station in each.stations]
    assert (min(map(len, titles)), max(map(len, titles))) == (6, 30)


@pytest.mark.slow
@pytest.mark.parametrize("room", ROOMS)
def test_no_text_is_small_and_nothing_is_covered(room):
    size, scale = ROOMS[room]
    for which, model in enumerate([*shipped(), *made()]):
        plan = make_plan(model, *size, widths(), scale, 1.0)
        found = look(model, plan, size, widths(), 1.0)
        assert (which, found.small, found.outside, found.covered) == (which, 0, 0, 0)


def test_the_whole_window_has_nearly_every_title_of_the_shipped_boards_in_full():
    size, scale = ROOMS["whole window, 16:9"]
    short = [
        place.form.lines
        for model in shipped()
        for _, place in make_plan(model, *size, widths(), scale, 1.0).labels
        if not place.form.whole
    ]
    assert len(short) <= 3, short


def test_a_board_of_five_roles_has_every_title_in_full_in_a_wide_window():
    size, scale = ROOMS["16:9 at 100 %"]
    small = [model for model in shipped() if len(model.lines) <= 5]
    assert len(small) >= 8
    assert all(make_plan(model, *size, widths(), scale, 1.0).whole for model in small)


def test_a_board_that_shortens_says_where_the_whole_names_are_and_others_do_not():
    def corner(model, size):
        shapes = lay_out(model, *size, widths(), plan=make_plan(model, *size, widths(), 1.0, 1.0), shortened="Tryck J")
        return [each for each in shapes if isinstance(each, Label) and each.text == "Tryck J"]

    full = made()[0]
    plan = make_plan(full, 797, 511, widths(), 1.0, 1.0)
    assert not plan.whole
    assert any(place.form.lines[-1].endswith("…") for _, place in plan.labels)
    assert len(corner(full, (797, 511))) == 1
    assert corner(shipped()[0], (1236, 610)) == []


def test_a_shortened_title_begins_as_the_whole_one():
    model = made()[0]
    titles = {station.id: station.title for station in named(model)}
    for id_, place in make_plan(model, 797, 511, widths(), 1.0, 1.0).labels:
        told = " ".join(place.form.lines)
        assert titles[id_].startswith(told.removesuffix("…")) if not place.form.whole else told == titles[id_]
