"""A library of cases on the first page: a few at once, the others while the page is shown, those to begin with first."""

from __future__ import annotations

import pygame
import pytest

from game.places import FIRST_PLAYED, find_scenarios, scenarios_folder
from game.screen.game import Game
from game.screen.kit import Stage
from game.screen.shelving import AT_ONCE


@pytest.fixture
def stage(tmp_path) -> Stage:
    pygame.font.init()
    return Stage(Game(tmp_path, [scenarios_folder()], seed=7), (1280, 720))


def names(stage: Stage) -> list[str]:
    return [reading.name for reading in stage.program.shelf.scenarios]


def test_a_few_are_there_at_once_and_all_of_them_soon(stage):
    files = [file.name for file in find_scenarios(scenarios_folder())]
    assert names(stage) == files[:AT_ONCE]
    for _ in files:
        stage.tick(40)
    assert names(stage) == files
    assert stage.find(f"#scenario-{len(files) - 1}") is not None
    assert stage.paint() != []
    stage.tick(40)
    assert stage.paint() == []  # and then the screen is still


def test_the_case_to_begin_with_is_chosen_to_begin_with(stage):
    assert [name.removesuffix(".yaml") for name in names(stage)[:2]] == list(FIRST_PLAYED)
    stage.press("n")
    assert stage.program.session.scenario.id == FIRST_PLAYED[0]


def test_the_last_of_many_can_be_reached_by_keys_and_is_seen(stage):
    for _ in range(20):
        stage.tick(40)
    last = f"scenario-{len(names(stage)) - 1}"
    for _ in range(40):
        stage.press("tab")
        if stage.focus_id == last:
            break
    there = stage.find(f"#{last}")
    assert there.seen.h == there.rect.h
    stage.press("return")
    assert stage.program.table.scenario == len(names(stage)) - 1
    assert stage.spilling() == []


def test_a_file_is_read_again_only_when_it_has_changed(tmp_path):
    kept = tmp_path / "fall"
    kept.mkdir()
    text = (scenarios_folder() / f"{FIRST_PLAYED[1]}.yaml").read_text("utf-8")
    (kept / "ett.yaml").write_text(text, "utf-8")
    game = Game(tmp_path / "kept", [kept])
    [before] = game.shelf.scenarios
    game.look_at_shelf()
    assert game.shelf.scenarios[0] is before
    (kept / "ett.yaml").write_text(text.replace("Elljusspår", "Skidspår"), "utf-8")
    game.look_at_shelf()
    assert game.shelf.scenarios[0] is not before
    (kept / "ett.yaml").unlink()
    game.look_at_shelf()
    assert game.shelf.scenarios == []
