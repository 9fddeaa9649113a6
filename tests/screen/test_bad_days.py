"""Bad days at the shared screen: killed, no room, the folder gone, the laptop asleep. The session goes on."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys

import pygame
import pytest

from game.core.state import MOVES, STEP_IDS, TALK
from game.places import scenarios_folder
from game.screen.demo import Pilot, press
from game.screen.game import Game
from game.screen.kit import Stage
from game.screen.scenes import scene_of
from game.session import journal
from game.session.kept import list_sittings
from game.session.sittings import replay_journal

SCENARIO = scenarios_folder() / "storgatan_oppnas.yaml"


def begun(folder, step=None, language="sv"):
    pygame.font.init()
    game = Game(folder, [SCENARIO], language=language, seed=7)
    stage = Stage(game, (1280, 720))
    if step is not None:
        stage.press("n")
        while game.sitting.state.step != step:
            stage.press("space")
    return game, stage


def where(game):
    return (*game.moment, game.sitting.page, game.page)


def test_killed_on_any_page_it_goes_on_where_it_was(tmp_path):
    """What lies on the disk at a moment is what a killed process leaves: it is copied on every page, and resumed."""
    game, stage = begun(tmp_path / "played")
    seen = []
    for what in Pilot(game).presses():
        if game.session is not None and scene_of(game) not in seen:
            seen.append(scene_of(game))
            assert game.sitting.writer.flush()
            saved, at, session = game.sitting.writer.saved, where(game), game.sitting
            kept = tmp_path / f"killed-{len(seen)}"
            kept.mkdir()
            copy = shutil.copy2(session.writer.path, kept)
            again, _ = begun(kept)
            again.do(("resume", 0))
            assert again.session is not None, seen[-1]
            assert (again.sitting.state, again.sitting.plans, again.sitting.answers) == (
                session.state, session.plans, session.answers,
            ), seen[-1]  # fmt: skip
            assert (again.moment, again.sitting.page) == (at[:2], at[2]), seen[-1]
            assert again.sitting.writer.saved == saved
            assert str(again.sitting.writer.path) == str(copy)
            again.closing()
        press(stage, what)
    assert {name.partition(",")[0] for name in seen} == {each for each in STEP_IDS if each != "over"}
    assert len(seen) > 20
    game.closing()


CHILD = """
import sys, time
from pathlib import Path
import pygame
pygame.font.init()
from game.screen.demo import Pilot, press
from game.screen.game import Game
from game.screen.kit import Stage
game = Game(Path(sys.argv[1]), [Path(sys.argv[2])], seed=7)
stage = Stage(game, (1280, 720))
for what in Pilot(game).presses():
    if game.session is not None and game.moment == (1, int(sys.argv[3])) and game.sitting.writer.flush():
        print(game.sitting.writer.saved, flush=True)
        time.sleep(600)
    press(stage, what)
"""


@pytest.mark.slow
def test_a_process_that_is_killed_has_lost_nothing_it_showed_as_saved(tmp_path):
    command = [sys.executable, "-c", CHILD, str(tmp_path), str(SCENARIO), str(MOVES)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        saved = int(_number(child))
        child.send_signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
    assert child.returncode != 0
    game, _ = begun(tmp_path)
    game.do(("resume", 0))
    assert game.moment == (1, MOVES)
    assert game.sitting.writer.saved == saved
    game.closing()


def _number(child):
    """The first line that is a number: pygame greets first."""
    while True:
        line = child.stdout.readline()
        assert line, "the child ended by itself"
        if line.strip().isdigit():
            return line


@pytest.mark.parametrize("language", ["sv", "en"])
def test_a_full_disk_is_told_and_nothing_is_lost_when_there_is_room_again(tmp_path, monkeypatch, language):
    game, stage = begun(tmp_path, TALK, language)
    assert game.sitting.writer.flush()
    write = journal.os.write

    def full(_file, _data):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(journal.os, "write", full)
    stage.press("n")
    stage.type("en rad som inte får plats")
    stage.press("return")
    assert not game.sitting.writer.flush()
    stage.tick(40)
    assert game.say("saving-disk-full") in stage.snapshot()
    assert game.say("saved") not in stage.snapshot().split(game.say("saving-disk-full"))[-1]
    monkeypatch.setattr(journal.os, "write", write)
    stage.press("space")
    assert game.sitting.writer.flush()
    stage.tick(40)
    assert game.sitting.writer.problem is None
    assert game.say("saving-disk-full") not in stage.snapshot()
    path, state = game.sitting.writer.path, game.sitting.state
    game.closing()
    assert replay_journal(path).state == state
    assert "en rad som inte får plats" in path.read_text("utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be removed there")
@pytest.mark.parametrize("step", [TALK, MOVES])
def test_a_folder_that_vanishes_is_laid_again_with_everything_in_it(tmp_path, step):
    game, stage = begun(tmp_path / "kept", step)
    assert game.sitting.writer.flush()
    shutil.rmtree(tmp_path / "kept")
    stage.press("p")
    stage.press("1")
    stage.press("space")
    while game.moment[1] == step:
        stage.press("escape") if game.table.form else stage.press("space")
    assert game.sitting.writer.flush()
    stage.tick(40)
    assert game.sitting.writer.problem is None
    state = game.sitting.state
    path = game.sitting.writer.path
    game.closing()
    assert replay_journal(path).state == state
    assert [each.path for each in list_sittings(tmp_path / "kept")] == [path]


def test_a_folder_that_cannot_be_laid_again_is_told_and_the_game_goes_on(tmp_path):
    game, stage = begun(tmp_path / "kept", TALK)
    assert game.sitting.writer.flush()
    shutil.rmtree(tmp_path / "kept")
    (tmp_path / "kept").write_text("a file stands in the way")
    stage.press("space")
    assert game.moment[1] == MOVES
    assert not game.sitting.writer.flush()
    stage.tick(40)
    assert game.say(f"saving-{game.sitting.writer.problem}") in stage.snapshot()
    (tmp_path / "kept").unlink()
    stage.press("space")
    assert game.sitting.writer.flush()
    path, state = game.sitting.writer.path, game.sitting.state
    game.closing()
    assert replay_journal(path).state == state


def test_a_clock_that_jumps_an_hour_takes_two_seconds_and_changes_nothing_else(tmp_path):
    game, stage = begun(tmp_path, MOVES)
    before, table, left = game.sitting.state, (game.page, game.table.role), game.table.clock.left
    stage.tick(3_600_000)
    assert left - game.table.clock.left == 2
    assert (game.sitting.state, (game.page, game.table.role)) == (before, table)
    for jump in (0, 10**9, 1):
        stage.tick(jump)
    stage.press("t")
    stage.press("1")
    assert game.table.form is not None
    game.closing()
