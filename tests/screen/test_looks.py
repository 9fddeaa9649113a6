"""What a page looks like where its words alone do not tell: that things line up, and that nothing stands out by size."""

from __future__ import annotations

import pytest
from craft_room import Room

from game.core.state import CHOICE, DEBRIEF, TAKE_HOME
from game.places import scenarios_folder
from game.screen.game import Game
from game.screen.kit import Stage
from game.screen.kit.placed import Placed, walk


def texts(stage: Stage, words: str) -> list[Placed]:
    return [each for each in walk(stage.placed) if each.node.role == "text" and each.node.text == words]


def bars(stage: Stage) -> set[int]:
    """The lengths of the bars on the page, but for that of the time in its head."""
    head = stage.placed.children[0].rect.bottom
    return {each.rect.w for each in walk(stage.placed) if each.node.share >= 0 and each.node.role == "group" and each.rect.y > head}


def test_what_follows_number_keys_begins_on_one_line(tmp_path):
    room = Room(tmp_path)
    room.to(TAKE_HOME)
    empty = texts(room.stage, "Tryck här och skriv en överenskommelse.")
    assert len(empty) == 3
    assert len({each.rect.x for each in empty}) == 1


def test_the_bars_of_the_options_are_as_long(tmp_path):
    room = Room(tmp_path)
    room.to(CHOICE)
    room.press("1", "1", "2", "return")
    assert max(bars(room.stage)) - min(bars(room.stage)) <= 1  # pixels, where the window cannot be shared evenly


def test_the_bars_of_the_counts_are_as_long(tmp_path):
    room = Room(tmp_path)
    room.to(DEBRIEF)
    while not room.shows('panel "Mönster"'):
        room.press("space")
    assert len(bars(room.stage)) == 1


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080), (1400, 1050)])
def test_options_are_written_equally_large_at_large_text(tmp_path, size):
    room = Room(tmp_path, size=size)
    room.to(CHOICE)
    room.game.table.text_size = 1.5
    room.stage.rebuild()
    outcomes = [option.outcome["sv"] for option in room.game.sitting.scenario.decisions[0].options]
    sizes = {each.text_size for words in outcomes for each in texts(room.stage, words)}
    assert len(sizes) == 1


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080), (1400, 1050)])
def test_the_first_page_shows_several_cases_at_large_text(tmp_path, size):
    game = Game(tmp_path, [scenarios_folder()], seed=7)
    game.table.text_size = 1.5
    stage = Stage(game, size)
    while stage.tick(100):
        pass
    stage.rebuild()
    cases = [each for each in walk(stage.placed) if each.id.startswith("scenario-")]
    assert len(cases) > 10
    assert sum(each.seen == each.rect for each in cases) >= 4
    assert stage.spilling() == []
