"""A library of cases on the first page: all at once, those to begin with first, and read while the page is shown."""

from __future__ import annotations

import gc
import subprocess
import sys

import pygame
import pytest

from game.authoring import read_file
from game.places import FIRST_PLAYED, find_scenarios, scenarios_folder
from game.screen.game import Game
from game.screen.kit import Stage
from game.title_page import read_title_page, title_page_of


@pytest.fixture
def stage(tmp_path) -> Stage:
    pygame.font.init()
    return Stage(Game(tmp_path, [scenarios_folder()], seed=7), (1280, 720))


def names(stage: Stage) -> list[str]:
    return [case.path.name for case in stage.program.shelf.scenarios]


def test_all_of_them_are_there_at_once_and_the_screen_is_still_while_they_are_read(stage):
    files = [file.name for file in find_scenarios(scenarios_folder())]
    assert names(stage) == files
    assert stage.find(f"#scenario-{len(files) - 1}") is not None
    assert stage.paint() != []
    for _ in files:
        stage.tick(40)
        assert stage.paint() == []
    assert names(stage) == files
    assert not stage.program.shelving.take_next()


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


@pytest.mark.parametrize("path", find_scenarios(scenarios_folder()), ids=lambda path: path.stem)
def test_a_title_page_alone_says_what_the_whole_case_says(path):
    assert read_title_page(path) == title_page_of(path, read_file(path)) is not None


def test_a_title_page_that_takes_more_than_a_glance_is_left_to_whoever_reads_the_file(tmp_path):
    file = tmp_path / "fall.yaml"
    text = (scenarios_folder() / "ny_malbild.yaml").read_text("utf-8")
    file.write_text(text, "utf-8")
    assert read_title_page(file).place == {"sv": "Brunnsala", "en": "Brunnsala"}
    assert read_title_page(file, tmp_path / "own.yaml") is None
    (tmp_path / "profile.yaml").write_text("kommun: Storstad\n", "utf-8")
    assert read_title_page(file) is None
    [page] = Game(tmp_path / "kept", [file]).shelf.scenarios
    assert page.place == {"sv": "Storstad", "en": "Storstad"}
    (tmp_path / "profile.yaml").unlink()
    for broken in (
        "", "a", "[a]", "{a}: b", "title: [", "title: *a", "title: {sv: T}\nplace: P\nintro: {sv: I}\nlengths: {45: [a]}",
        "title: {sv: T}\nplace: {sv: P}\nintro: {sv: I}\nlengths: {x: [a]}", "title: {sv: [T]}\nplace: 1", "a: " + "[" * 9999,
        text.replace("  kommun: Brunnsala", "  stad: Brunnsala"), text.replace("\nlengths:", "\nlangder:"),
    ):  # fmt: skip
        file.write_text(broken, "utf-8")
        assert read_title_page(file) is None, broken[:40]
    assert read_title_page(tmp_path / "none.yaml") is None


def test_a_case_that_turns_out_to_be_broken_is_told_and_the_chosen_one_stays_chosen(tmp_path):
    pygame.font.init()
    whole = (scenarios_folder() / f"{FIRST_PLAYED[0]}.yaml").read_text("utf-8")
    (tmp_path / "a.yaml").write_text(whole.replace("\nroles:", "\nroller:"), "utf-8")
    (tmp_path / "b.yaml").write_text(whole, "utf-8")
    stage = Stage(Game(tmp_path / "kept", [tmp_path]), (1280, 720))
    assert names(stage) == ["a.yaml", "b.yaml"]
    stage.click("#scenario-1")
    stage.tick(40)
    assert names(stage) == ["b.yaml"]
    assert [words for words in stage.program.shelf.broken if "a.yaml" in words] != []
    assert stage.program.table.scenario == 0
    stage.press("n")
    assert stage.program.session is not None


def test_a_broken_case_that_is_begun_before_it_has_been_read_is_told(tmp_path):
    pygame.font.init()
    whole = (scenarios_folder() / f"{FIRST_PLAYED[0]}.yaml").read_text("utf-8")
    (tmp_path / "a.yaml").write_text(whole.replace("\nroles:", "\nroller:"), "utf-8")
    stage = Stage(Game(tmp_path / "kept", [tmp_path]), (1280, 720))
    stage.press("n")
    assert stage.program.session is None
    assert "a.yaml" in stage.program.table.message
    assert names(stage) == []


FIRST_PICTURE = """
import sys
from pathlib import Path
import pygame
from game.places import scenarios_folder
from game.screen.game import Game
from game.screen.kit import Stage
pygame.font.init()
stage = Stage(Game(Path(sys.argv[1]), [scenarios_folder()]), (1280, 720))
stage.paint()
print(*sys.modules)
"""


def test_the_first_picture_waits_neither_for_the_play_nor_for_the_checking_of_files(tmp_path):
    command = [sys.executable, "-c", FIRST_PICTURE, str(tmp_path)]
    loaded = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    assert "game.screen.pages.start" in loaded
    later = {"pydantic", "filelock", "game.authoring", "game.core", "game.scoring", "game.screen.inside", "game.session.session"}
    assert later.isdisjoint(loaded)


def test_the_program_itself_is_left_out_when_cycles_are_looked_for(tmp_path):
    assert Game(tmp_path, []).inside
    assert gc.get_freeze_count() > 10_000
