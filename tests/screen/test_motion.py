"""What comes about on the board is seen coming about, and heard; then everything is still."""

from __future__ import annotations

import wave

import pygame
import pytest
from craft_room import Room

from game.board.layout import lay_out
from game.board.model import Link, Progress, build_board
from game.board.shapes import Box, Line, Shape
from game.core.scenario import Scenario
from game.core.state import MOVES
from game.places import assets_folder
from game.screen.motion import LASTS, Motion, motion_between, moving
from game.screen.sounds import CONNECTION, NAMES, TIME_OUT, SystemSounds
from game.session.progress import progress_of


def make_connection(room: Room) -> frozenset[str]:
    """Let knowledge be shared until that makes a connection; return its id."""
    for item in range(3):
        before = progress_of(room.game.sitting)
        room.press("1", str(item + 1))
        while room.game.table.form is not None and (found := room.stage.find("#choice-1-0")):
            room.press(*(f"#choice-1-{number}" for number in range(4) if room.stage.find(f"#choice-1-{number}")), "return")
            del found
        made = motion_between(room.game.sitting.scenario, before, progress_of(room.game.sitting)).connections
        if made:
            return made
    raise AssertionError("nothing was made")


@pytest.fixture
def room(tmp_path):
    made = Room(tmp_path)
    made.to(MOVES)
    yield made
    made.game.closing()


def test_a_connection_is_drawn_along_its_line_and_is_whole_soon_after(room):
    room.game.table.motion = room.game.table.sound = True
    made = make_connection(room)
    motion = room.game.table.moving
    assert motion is not None
    assert motion.connections == made
    assert room.sounds.heard[-1] == CONNECTION
    ways = []
    for _ in range(LASTS // 16 + 2):
        room.stage.tick(16)
        ways.append(room.game.table.moving.share if room.game.table.moving else 1.0)
    assert ways == sorted(ways)
    assert 0 < ways[5] < 1
    assert room.game.table.moving is None
    assert room.stage.paint()
    room.stage.tick(16)
    assert room.stage.paint() == []


def test_with_motion_off_the_end_is_seen_at_once(room):
    make_connection(room)
    assert room.game.table.moving is None
    assert room.sounds.heard == []


def test_undo_is_still_and_silent(room):
    room.game.table.motion = room.game.table.sound = True
    make_connection(room)
    room.game.table.moving, room.sounds.heard = None, []
    room.press("z", "y")
    assert room.game.table.moving is None
    assert room.sounds.heard == []


def test_the_end_of_a_time_is_heard_once_and_d_turns_it_off(room):
    room.game.table.sound = True
    room.game.table.clock.left = 1
    room.stage.tick(1500)
    room.stage.tick(1000)
    assert room.sounds.heard == [TIME_OUT]
    room.press("d")
    assert room.shows("Ljudet är av.")
    room.press("t")
    room.game.table.clock.left = 1
    room.stage.tick(1500)
    assert room.sounds.heard == [TIME_OUT]


def test_a_window_that_is_missed_closes(storgatan):
    after = Progress(round=1, windows_missed=1)
    motion = motion_between(storgatan, Progress(round=1), after)
    assert motion.windows == {storgatan.windows[0].id}
    half = motion.after(LASTS / 2)
    board = moving(build_board(storgatan, after, "sv"), half)
    assert [station.shut for station in board.stations if station.id in motion.windows] == [0.5]
    assert half.after(LASTS) is None
    assert moving(build_board(storgatan, after, "sv"), None) == build_board(storgatan, after, "sv")


def test_only_what_was_not_there_before_moves(storgatan):
    def links(*states: str) -> Progress:
        return Progress(round=0, connections=tuple(Link(str(n), 0, 1, "decision", 0, state) for n, state in enumerate(states)))

    motion = motion_between(storgatan, links("pending", "met", "slipped", "pending"), links("met", "met", "repaired", "slipped"))
    assert motion.connections == {"0", "2"}
    assert not Motion(frozenset(), frozenset())


def shapes_of(scenario: Scenario, made: float) -> tuple[Shape, ...]:
    """A board on which the first connection has been made so far."""
    need = next(n for n, decision in enumerate(scenario.decisions) if any(level != "inform" for _, level in decision.hear))
    asked = next(role for role, level in scenario.decisions[need].hear if level != "inform")
    link = Link("x", scenario.decisions[need].owner, asked, "decision", need, "met")
    model = build_board(scenario, Progress(round=1, connections=(link,)), "sv")
    motion = Motion(frozenset({"x"}), frozenset(), made * LASTS)
    return lay_out(moving(model, motion), 1200, 560, lambda words, size, _bold: len(words) * size / 2)


def test_a_half_made_connection_has_its_dots_and_half_its_line(storgatan):
    whole, half = shapes_of(storgatan, 1.0), shapes_of(storgatan, 0.5)
    lines = [shape for shape in half if isinstance(shape, Line)]
    assert len(lines) == 1 + sum(isinstance(shape, Line) for shape in whole)
    added = [shape for shape in half if shape not in whole]
    dots, part = sorted((shape for shape in added if isinstance(shape, Line)), key=lambda line: not line.dash)
    assert dots.dash and not part.dash
    assert abs(part.y2 - part.y1) == pytest.approx(abs(dots.y2 - dots.y1) / 2)
    assert [shape for shape in half if isinstance(shape, Box)] == [shape for shape in whole if isinstance(shape, Box)]


@pytest.mark.parametrize("name", NAMES)
def test_every_sound_is_short_soft_and_there(name):
    with wave.open(str(assets_folder() / "sounds" / f"{name}.wav")) as file:
        assert file.getnframes() / file.getframerate() < 2
        loudest = max(map(abs, memoryview(file.readframes(file.getnframes())).cast("h")))
    assert 2000 < loudest < 12_000
    assert (assets_folder() / "sounds" / "LICENSE.txt").exists()


def test_the_sound_device_is_open_only_while_something_is_heard(monkeypatch):
    sounds = SystemSounds()
    sounds._busy.acquire()
    sounds._play(CONNECTION)
    assert pygame.mixer.get_init() is None

    def refuse(**_how: object) -> None:
        raise pygame.error("no device")

    monkeypatch.setattr(pygame.mixer, "init", refuse)
    sounds._busy.acquire()
    sounds._play(CONNECTION)
    assert not sounds._busy.locked()
