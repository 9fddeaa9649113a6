"""Whole games through the real screens, in every size and both languages."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest

from game.core.state import OVER
from game.places import scenarios_folder
from game.screen.demo import Pilot, press
from game.screen.game import Game
from game.screen.kit import Stage
from game.screen.scenes import scene_of
from game.session.sittings import replay_journal

SCENARIO = scenarios_folder() / "storgatan_oppnas.yaml"


def open_game(folder: Path, size=(1920, 1080), language="sv", length=1) -> tuple[Game, Stage]:
    pygame.font.init()
    game = Game(folder, [SCENARIO], language=language, seed=7)
    game.table.length = length
    return game, Stage(game, size)


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080), (1400, 1050)])
def test_a_whole_game_by_keys_shows_every_text_whole(tmp_path, size, language):
    game, stage = open_game(tmp_path, size, language)
    pilot = Pilot(game)
    for what in pilot.presses():
        assert stage.spilling() == [], stage.snapshot()
        press(stage, what)
    assert pilot.session.state.step == OVER
    assert game.table.report is not None
    assert game.table.report.exists()
    assert len(pilot.session.plans) == 1
    game.closing()


@pytest.mark.parametrize("length", [0, 1, 2])
def test_every_length_is_played_to_its_end_and_its_journal_replays(tmp_path, length):
    game, stage = open_game(tmp_path, length=length)
    pilot = Pilot(game)
    for what in pilot.presses():
        press(stage, what)
    session = pilot.session
    path = session.writer.path
    end = session.state
    assert len(session.scenario.rounds) == length + 2
    game.closing()
    assert replay_journal(path).state == end


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_step_looks_as_it_did(tmp_path, golden, language):
    """Semantic snapshots: what stands on the first page of every step, and in every form and dialog on the way."""
    game, stage = open_game(tmp_path, language=language)
    pilot = Pilot(game)
    seen: dict[str, str] = {}
    for what in pilot.presses():
        name = scene_of(game)
        if name not in seen:
            if game.session is not None and game.session.writer is not None:
                game.session.writer.flush()
                stage.tick(1)
            seen[name] = stage.snapshot().replace(str(tmp_path), "…")
        press(stage, what)
    today = pilot.session.header["started"]
    game.closing()
    text = "\n".join(f"=== {name}\n{shown}\n" for name, shown in seen.items())
    golden(f"screens/storgatan.{language}.txt", text.replace(today, "2026-01-01"))


def test_nothing_is_painted_again_when_nothing_changes(tmp_path):
    game, stage = open_game(tmp_path)
    for what in ("n", "space", "space"):
        stage.press(what)
    game.session.writer.flush()
    stage.tick(10)
    assert stage.paint(), "the first picture of a page is painted"
    game.table.clock.stopped = True
    for _ in range(100):
        stage.tick(40)
        assert stage.paint() == []
    game.closing()


def test_the_same_keys_lead_to_the_same_journal(tmp_path):
    journals = []
    for name in ("a", "b"):
        game, stage = open_game(tmp_path / name)
        pilot = Pilot(game)
        for what in pilot.presses():
            press(stage, what)
        journals.append(pilot.session.writer.path)
        game.closing()
    first, second = (journal.read_bytes() for journal in journals)
    assert first == second
