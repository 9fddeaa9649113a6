"""The shortest length: what a group needs that has never played, and nothing that takes longer than it has."""

from __future__ import annotations

from pathlib import Path

import pytest
from playing_room import Room

from game.core.state import DEBRIEF, OVER, SITUATION, TAKE_HOME, WELCOME
from game.places import scenarios_folder
from game.screen.demo import Pilot, press
from game.screen.game import Game
from game.screen.kit import Stage
from game.screen.pages.debrief import LANDING
from game.session.sittings import replay_journal

OPENER = scenarios_folder() / "elljusspar_i_skymning.yaml"


def opened(folder: Path, language: str = "sv", size: tuple[int, int] = (1280, 720)) -> tuple[Game, Stage]:
    room = Room(folder, [OPENER], size, language=language)
    return room.game, room.stage


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080), (1024, 768)])
def test_it_is_played_to_its_end_with_every_text_whole(tmp_path, size, language):
    game, stage = opened(tmp_path, language, size)
    pilot = Pilot(game)
    shown: dict[int, set[str]] = {}
    planned: dict[tuple[int, int], float] = {}
    for what in pilot.presses():
        if game.session is not None:
            shown.setdefault(game.session.state.step, set()).add(stage.snapshot())
            planned[game.moment] = game.table.clock.total
        assert stage.spilling() == []
        press(stage, what)
    session = game.sitting
    assert (session.scenario.minutes, session.state.step) == (20, OVER)
    assert sum(planned.values()) == 20 * 60
    assert not any(game.say("where-how") in page for page in shown[WELCOME])
    assert not any(game.say("home-title") in page for page in shown[DEBRIEF])
    assert len(game.table.moments) <= 1
    path, end = session.writer.path, session.state
    game.closing()
    assert replay_journal(path).state == end


def to(game: Game, stage: Stage, step: int) -> None:
    press(stage, "n")
    while game.sitting.state.step != step:
        press(stage, "space")


def test_three_pages_lead_to_the_first_round(tmp_path):
    game, stage = opened(tmp_path)
    press(stage, "n")
    assert game.view().welcome_pages == ("seats", "rules", "about")
    for _ in range(3):
        press(stage, "space")
    assert game.sitting.state.step == SITUATION
    game.closing()


def test_the_talk_begins_at_once_and_the_rewind_is_behind_its_key(tmp_path):
    game, stage = opened(tmp_path)
    to(game, stage, DEBRIEF)
    assert game.page == LANDING
    assert game.say("debrief-land-1") in stage.snapshot()
    press(stage, "r")
    assert game.page == 0
    assert game.say("wind-title") in stage.snapshot()
    for _ in range(20):
        press(stage, "space")
        if game.sitting.state.step == TAKE_HOME:
            break
    assert game.sitting.state.step == TAKE_HOME
    game.closing()


def test_whoever_goes_on_with_it_comes_back_to_the_page_that_was_shown(tmp_path):
    game, stage = opened(tmp_path)
    to(game, stage, DEBRIEF)
    press(stage, "space")
    page, path = game.page, game.sitting.writer.path
    game.closing()
    again, _ = opened(tmp_path)
    again.go_on_with(path)
    assert again.page == page > LANDING
    again.closing()
