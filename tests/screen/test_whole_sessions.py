"""Whole sessions by keys alone, and by mouse alone: on a stage, and in a real window."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import pygame
import pytest

from game.core.state import OVER
from game.places import scenarios_folder
from game.screen.demo import Pilot
from game.screen.game import Game
from game.screen.hands import by_keys, by_mouse
from game.screen.kit import Stage
from game.session.sittings import replay_journal

SCENARIO = scenarios_folder() / "storgatan_oppnas.yaml"


class NoMouse(Stage):
    """A stage whose mouse is broken."""

    def mouse_down(self, at, clicks=1, *, extend=False):
        raise AssertionError("the mouse was used")


class NoKeys(Stage):
    """A stage whose keyboard only writes lines."""

    def press(self, key):
        raise AssertionError(f"the key {key} was used")


def play(folder: Path, length: int, hands: str) -> Game:
    pygame.font.init()
    game = Game(folder, [SCENARIO], seed=7)
    game.table.length = length
    stage = (NoMouse if hands == "keys" else NoKeys)(game, (1280, 720))
    for what in Pilot(game).presses():
        (by_keys if hands == "keys" else by_mouse)(stage, what)
    return game


@pytest.mark.parametrize("hands", ["keys", "mouse"])
@pytest.mark.parametrize("length", [0, 1, 2])
def test_a_whole_session_with_one_kind_of_hands(tmp_path, length, hands):
    game = play(tmp_path, length, hands)
    session = game.sitting
    assert session.state.step == OVER
    assert len(session.scenario.rounds) == length + 2
    assert game.table.report.exists()
    path, end = session.writer.path, session.state
    game.closing()
    assert replay_journal(path).state == end


# in a real window

WINDOW = """
import sys
from pathlib import Path
from game.screen.game import Game
from game.screen.opening import open_window
game = Game(Path(sys.argv[1]), [Path(sys.argv[2])], seed=7)
game.table.length = int(sys.argv[3])
sys.exit(open_window(game))
"""
NAMES = {"return": "Return", "escape": "Escape", "tab": "Tab"}
"""How X calls the keys."""


@contextmanager
def server():
    """A screen of its own; yields the environment for what runs on it."""
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x720x24"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as running:
        try:
            display = running.stdout.readline().decode().strip()
            yield {**os.environ, "DISPLAY": f":{display}", "SDL_VIDEODRIVER": "x11", "SDL_AUDIODRIVER": "dummy"}
        finally:
            running.terminate()


def plain(words: str) -> str:
    """What the keyboard of a bare screen has."""
    return words.encode("ascii", "replace").decode().replace("?", "a")


def told_moves(journal: Path) -> list[object]:
    lines = [json.loads(line) for line in journal.read_text("utf-8").splitlines()[1:]]
    return [line["move"] for line in lines if "move" in line]


def script_of(stage: Stage, what: str, hands: str, window: str) -> list[str]:
    """Carry out a press on a stage; return how xdotool does the same in a window."""
    if what.startswith("="):
        what = "=" + plain(what[1:])
        (by_keys if hands == "keys" else by_mouse)(stage, what)
        return [f'type --delay 15 "{what[1:]}"', "sleep 0.03"]
    if hands == "keys":
        return [*(f"key {NAMES.get(key, key)}" for key in by_keys(stage, what)), "sleep 0.03"]
    x, y = by_mouse(stage, what)
    return [f"mousemove --window {window} {x} {y}", "click 1", "sleep 0.03"]


@pytest.mark.slow
@pytest.mark.parametrize("hands", ["keys", "mouse"])
@pytest.mark.parametrize("length", [0, 1, 2])
def test_a_whole_session_in_a_real_window(tmp_path, length, hands):
    """The same presses reach a window under Xvfb and a stage beside it: the two journals tell the same."""
    lacking = [name for name in ("Xvfb", "xdotool") if shutil.which(name) is None]
    if lacking:
        pytest.skip(f"{' and '.join(lacking)} not installed")
    pygame.font.init()
    game = Game(tmp_path / "stage", [SCENARIO], seed=7)
    game.table.length = length
    stage = Stage(game, (1088, 612))
    with server() as surroundings:
        command = [sys.executable, "-c", WINDOW, str(tmp_path / "window"), str(SCENARIO), str(length)]
        with subprocess.Popen(command, env=surroundings) as window:
            try:
                # By its class, since a bare X server without a window manager gives a title that xdotool does not read.
                look = ["xdotool", "search", "--sync", "--onlyvisible", "--class", "."]
                number = subprocess.run(look, env=surroundings, timeout=120, check=True, capture_output=True, text=True).stdout
                script = ["mousemove 640 360"]
                for what in Pilot(game).presses():
                    script += script_of(stage, what, hands, number.split()[0])
                wanted, moves = told_moves(game.sitting.writer.path), len(game.sitting.frames)
                assert moves > 30
                time.sleep(2)
                (tmp_path / "script").write_text("\n".join(script) + "\n")
                subprocess.run(["xdotool", str(tmp_path / "script")], env=surroundings, timeout=500, check=True)
                for _ in range(300):
                    found = list((tmp_path / "window").rglob("*.jsonl"))
                    if found and len(told_moves(found[0])) >= len(wanted):
                        break
                    time.sleep(0.2)
            finally:
                window.terminate()
                game.closing()
    assert told_moves(found[0]) == wanted
