"""Hands of every kind: a remote, somebody leaning on the keyboard, absurd windows, and text that comes in odd ways."""

from __future__ import annotations

import random

import pygame
import pytest
from craft_room import Room

from game.core.state import CHOICE, MOVES, SITUATION
from game.session.sittings import resume

KEYS = (
    *"abcdefghijklmnopqrstuvwxyzåäö1234567890+-.,", "space", "return", "escape", "tab", "shift+tab", "left", "right", "up", "down",
    "home", "end", "pageup", "pagedown", "backspace", "delete", "f1", "f2", "f5", "ctrl+z", "ctrl+y", "ctrl+a", "ctrl+v", "ctrl+x",
)  # fmt: skip
REMOTE = ("b", ".", "f5", "shift+f5", "escape", "pagedown", "pageup")


def kept(session) -> tuple[object, ...]:
    """What a group has done, and written."""
    return session.state, dict(session.plans), list(session.notes)


@pytest.mark.parametrize(("step", "seed"), [(CHOICE, 1), (MOVES, 2)])
def test_whoever_leans_on_the_keyboard_loses_nothing_that_z_does_not_give_back(tmp_path, step, seed):
    room = Room(tmp_path)
    room.to(step)
    before = kept(room.game.sitting)
    path = room.game.sitting.writer.path
    dice = random.Random(seed)
    for _ in range(200):
        room.press(dice.choice(KEYS))
        if room.game.session is None or not room.game.running:
            break
    if room.game.session is None or not room.game.running:  # it was left: the way back is on the first page
        room.game.closing()
        room.game.running = True
        room.game.go_on_with(path)
    session = room.game.sitting
    while kept(session) != before and session.undo():
        pass
    for _ in range(300):  # or an earlier undo among the keys went further back than that
        if kept(session) == before or not session.redo():
            break
    assert kept(session) == before
    room.game.closing()
    assert kept(resume(path).session) == before


@pytest.mark.parametrize("step", [SITUATION, MOVES])
def test_a_remote_turns_pages_and_its_other_buttons_do_no_harm(tmp_path, step):
    room = Room(tmp_path)
    room.to(step)
    before = room.game.sitting.state
    room.press("b", ".", "f5", "shift+f5")
    assert room.game.sitting.state == before
    assert room.game.table.dialog is None
    room.press("escape", "b", ".", "f5", "escape")  # slide shows end with Escape, and a black screen is B
    assert room.game.session is not None
    assert room.game.sitting.state == before
    moment = (room.game.moment, room.game.page)
    room.press("pagedown")
    assert (room.game.moment, room.game.page) != moment


def test_a_remote_on_the_first_page_does_not_begin_or_end_anything_by_its_other_buttons(tmp_path):
    room = Room(tmp_path)
    room.press("b", ".", "f5", "shift+f5", "pagedown", "pageup")
    assert room.game.running
    assert room.game.session is None


@pytest.mark.parametrize("size", [(200, 150), (1, 1), (5000, 300), (1024, 768)])
def test_a_window_of_any_shape_shows_every_kind_of_page(tmp_path, size):
    room = Room(tmp_path)
    for step in (None, MOVES):
        if step is not None:
            room.to(step)
        for name in (None, "settings", "glossary"):
            if name:
                room.game.do(("open", name))
                room.stage.rebuild()
            room.stage.resize(size)
            assert room.stage.surface.get_size() == size
            room.press("tab")
            room.stage.mouse_down((size[0] // 2, size[1] // 2))
            room.stage.wheel((size[0] // 2, size[1] // 2), -2)
            assert room.stage.surface is not None
            if name:
                room.game.do(("close",))
        room.stage.resize((1280, 720))
    assert room.stage.spilling() == []


def test_a_window_that_changes_under_a_half_written_line_keeps_it(tmp_path):
    room = Room(tmp_path)
    room.to(MOVES)
    room.press("n")
    room.stage.type("Vi hör")
    for size in ((200, 150), (1400, 1050), (1280, 720)):
        room.stage.resize(size)
    room.stage.type(" av oss")
    room.press("return")
    assert room.game.sitting.notes[-1].words == "Vi hör av oss"


@pytest.fixture
def line(tmp_path) -> Room:
    """A room with a line to write in."""
    room = Room(tmp_path)
    room.to(SITUATION)
    room.press("n")
    return room


def written(room: Room) -> str:
    return room.game.table.lines.get("note", "")


def test_ctrl_z_in_a_line_is_about_the_line(line):
    before = line.game.sitting.state
    line.stage.type("ett")
    line.stage.type(" två")
    line.press("ctrl+z")
    assert written(line) == "ett"
    line.press("ctrl+z", "ctrl+z", "ctrl+z")
    assert written(line) == ""
    assert line.game.sitting.state == before
    line.press("ctrl+y", "ctrl+shift+z")
    assert written(line) == "ett två"


@pytest.mark.parametrize("pasted", ["a\nb\tc\r\nd", "x" * 10_000, "å" * 1_000_000, "\u202e\u200b\ufeff", "é\u0301\u0301", "\0\x1b[31m"])
def test_whatever_is_pasted_becomes_a_short_line_that_can_be_shown(line, pasted):
    line.stage._clipboard.keep(pasted)
    line.press("ctrl+v")
    assert len(written(line)) <= 300
    assert "\n" not in written(line)
    assert line.stage.surface is not None
    line.press("ctrl+a", "ctrl+c", "end", "ctrl+v", "ctrl+a", "ctrl+x")
    assert written(line) == ""
    assert line.stage.surface is not None


def test_what_the_font_lacks_is_seen_as_a_box(line):
    line.stage.type("a😀")
    face = line.stage.typeface
    assert face.pixels_wide("😀", 40) > 10
    box = face.render("😀", 40, (0, 0, 0))
    assert pygame.mask.from_surface(box).count() > 50
    line.press("return")
    assert "😀" in line.game.table.receipt


def test_dead_keys_and_input_methods_give_letters(line):
    line.stage.compose("¨")
    line.stage.compose("")
    line.stage.type("ä")
    line.stage.compose("お")
    assert written(line) == "ä"
    line.stage.compose("")
    line.stage.type("o\u0308")
    assert written(line) == "äö"


def test_a_held_key_is_one_press_on_a_page_and_two_at_once_are_two(tmp_path):
    room = Room(tmp_path)
    room.to(CHOICE)
    room.press("1", "2")
    assert room.game.table.counts[:2] == (1, 1)
