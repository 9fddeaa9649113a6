"""What single presses and clicks do at the desk."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pygame
import pytest
from desk_room import GOOD, ONE_TO_MEND, THIRTY_TO_MEND, Room

from game.screen.desk.desk import Desk
from game.screen.desk.files import FILES_MAX, scenario_files
from game.screen.game import Game
from game.screen.kit import Stage
from game.screen.kit.placed import walk
from game.screen.kit.writing import OwnClipboard


def at_start(folder, *places):
    pygame.font.init()
    game = Game(folder / "kept", list(places), seed=7)
    return game, Stage(game, (1920, 1080))


@pytest.mark.parametrize("by_mouse", [False, True])
def test_from_the_first_page_to_a_file_and_back(tmp_path, by_mouse):
    (tmp_path / "fall.yaml").write_text(GOOD, "utf-8")
    game, stage = at_start(tmp_path, tmp_path / "fall.yaml")

    def go(key: str, click: str) -> None:
        if by_mouse:
            stage.click(click)
        else:
            stage.press(key)

    go("k", "#desk")
    assert 'button #file-0 "Storgatan öppnas: Inga anmärkningar" [1]' in stage.snapshot()
    go("1", "#file-0")
    assert game.desk.draft is not None
    go("escape", "till listan")
    assert game.desk.draft is None
    go("escape", "till början")
    assert game.desk is None
    assert "Skriv fall" in stage.snapshot()
    assert game.running


def test_every_file_of_the_list_says_how_it_stands(tmp_path):
    for name, text in {"a": GOOD, "b": ONE_TO_MEND, "c": THIRTY_TO_MEND}.items():
        (tmp_path / f"{name}.yaml").write_text(text, "utf-8")
    _, stage = at_start(tmp_path, tmp_path)
    stage.press("k")
    shown = stage.snapshot()
    assert "Storgatan öppnas: Inga anmärkningar" in shown
    assert "b.yaml: En sak att rätta" in shown
    assert "c.yaml: 30 saker att rätta" in shown


def test_the_list_follows_what_is_saved_and_what_is_new(tmp_path):
    room = Room(tmp_path, None)
    assert room.shows("Här finns inga filer än. Dra en hit.")
    room.save(ONE_TO_MEND)
    room.wait()
    assert room.shows("mitt_fall.yaml: En sak att rätta")
    room.save(GOOD)
    room.wait()
    assert room.shows("Storgatan öppnas: Inga anmärkningar")
    room.press("1", "escape")
    room.file.unlink()
    room.wait()
    assert room.shows("Här finns inga filer än.")  # it was never asked for by its own name


def test_a_new_file_can_be_played_from_the_first_page_too(tmp_path):
    room = Room(tmp_path, None)
    room.save(GOOD)
    room.press("escape")
    assert room.shows("Storgatan öppnas · Kvarnholma")


def test_a_file_dragged_onto_the_window_is_opened_and_stays_in_the_list(tmp_path):
    elsewhere = tmp_path / "på skrivbordet.yaml"
    elsewhere.write_text(ONE_TO_MEND, "utf-8")
    room = Room(tmp_path)
    room.stage.drop(str(elsewhere))
    assert room.shows('heading "på skrivbordet.yaml"')
    assert room.shows("En sak att rätta")
    room.stage.drop(str(elsewhere))
    room.press("escape")
    assert room.stage.snapshot().count("på skrivbordet.yaml: En sak att rätta") == 1


def test_a_folder_dragged_onto_the_window_brings_its_files(tmp_path):
    room = Room(tmp_path)
    mine = tmp_path / "mina"
    mine.mkdir()
    for name in ("b.yml", "a.yaml", "c.txt", ".dold.yaml"):
        (mine / name).write_text(ONE_TO_MEND, "utf-8")
    room.stage.drop(str(mine))
    shown = room.stage.snapshot()
    assert "a.yaml: En sak att rätta" in shown
    assert "b.yml: En sak att rätta" in shown
    assert "c.txt" not in shown
    assert "dold" not in shown


def test_a_file_dragged_onto_the_first_page_or_its_help_is_opened(tmp_path):
    (tmp_path / "fall.yaml").write_text(ONE_TO_MEND, "utf-8")
    game, stage = at_start(tmp_path, tmp_path)
    stage.press("f1")
    stage.drop(str(tmp_path / "fall.yaml"))
    assert "En sak att rätta" in stage.snapshot()
    assert game.table.dialog is None


def test_what_is_dragged_onto_a_game_waits_and_says_so(tmp_path):
    (tmp_path / "fall.yaml").write_text(GOOD, "utf-8")
    game, stage = at_start(tmp_path, tmp_path)
    stage.press("n")
    stage.drop(str(tmp_path / "fall.yaml"))
    assert game.session is not None
    assert "Filen går att öppna när spelet är slut" in stage.snapshot()
    game.closing()


@pytest.mark.parametrize("name", ["finns inte.yaml", "a\0b.yaml", "x" * 300])
def test_a_name_that_leads_nowhere_is_told(tmp_path, name):
    room = Room(tmp_path)
    room.stage.drop(str(tmp_path / name))
    assert room.shows("button #remark-0")
    assert room.stage.paint()
    room.wait(3)
    room.press("escape")
    assert room.stage.paint()


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="only some systems allow such a name")
def test_a_name_with_letters_of_no_language_can_be_shown(tmp_path):
    room = Room(tmp_path)
    (room.files / os.fsdecode(b"\xff.yaml")).write_text(ONE_TO_MEND, "utf-8")
    room.press("escape")
    assert room.stage.paint()
    room.press("2", "c")
    assert room.stage.paint()
    room.press("escape", "escape")
    assert room.stage.paint()


def test_a_folder_with_everything_in_it_is_listed_as_far_as_is_sensible(tmp_path):
    for number in range(FILES_MAX + 5):
        (tmp_path / f"{number:03d}.yaml").write_text("", "utf-8")
    assert len(scenario_files([tmp_path])) == FILES_MAX
    assert scenario_files([tmp_path / "none", tmp_path / "none"]) == [tmp_path / "none"]
    assert scenario_files([Path("none")]) == [Path.cwd() / "none"]
    _, stage = at_start(tmp_path, tmp_path)
    stage.press("k")
    assert "Här visas de 60 första." in stage.snapshot()


def test_the_language_is_switched_at_once_with_the_remarks_too(tmp_path):
    room = Room(tmp_path, ONE_TO_MEND)
    room.press("l")
    assert room.shows("One thing to mend")
    assert room.shows("Did you mean")
    room.press("#remark-0", "l")
    assert room.shows("Förklaring")


def test_a_remark_is_explained_with_examples(tmp_path):
    room = Room(tmp_path, ONE_TO_MEND)
    room.press("tab", "return")
    assert room.shows('dialog #desk-explain "Förklaring"')
    assert room.shows("Utan anmärkning")
    room.save(GOOD)
    room.wait()
    assert room.shows("Förklaring")  # it stays until it has been read
    room.press("escape")
    assert room.shows("Inga anmärkningar")


def test_tab_goes_through_remarks_file_length_rounds_and_trial(tmp_path):
    room = Room(tmp_path)
    seen = []
    for _ in range(10):
        room.press("tab")
        seen.append(room.stage.focus_id)
    assert seen == [
        "edit", "copy", "own", "next-length", "length-45", "length-60", "length-90", "round-0", "round-1", "round-2",
    ]  # fmt: skip
    room.press("tab", "tab")
    assert room.stage.focus_id == "edit"
    broken = Room(tmp_path, ONE_TO_MEND)
    broken.press("tab")
    assert broken.stage.focus_id == "remark-0"


def test_a_remark_further_down_is_scrolled_into_view(tmp_path):
    room = Room(tmp_path, THIRTY_TO_MEND)
    for _ in range(12):
        room.press("tab")
    focused = room.stage.focused
    assert focused.id == "remark-11"
    assert focused.seen.h == focused.rect.h
    room.stage.wheel(room.stage.find("#remarks").rect.center, -500)
    assert room.stage.find("#remark-19").seen.h > 0


def test_the_path_is_copied_and_told(tmp_path):
    room = Room(tmp_path)
    room.press("c")
    assert room.desk.clipboard.text == str(room.file)
    assert room.shows("Sökvägen är kopierad.")
    assert room.shows(str(room.file))


class Deaf(OwnClipboard):
    """A clipboard of a system that has none."""

    def keep(self, text: str) -> None:
        pass


def test_a_clipboard_that_cannot_be_reached_is_told_with_the_path(tmp_path):
    room = Room(tmp_path)
    room.desk.clipboard = Deaf()
    room.press("c")
    assert room.shows(f"Urklipp går inte att nå. Filen ligger här: {room.file}")


@pytest.fixture
def opens(tmp_path, monkeypatch):
    """A folder that is all the system has for opening files; ``opens(script)`` lays something there."""
    if sys.platform in {"win32", "darwin"}:
        pytest.skip("asks the system itself")
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))

    def lay(script: str) -> None:
        file = folder / "xdg-open"
        file.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
        file.chmod(file.stat().st_mode | stat.S_IXUSR)

    return lay


def until_it_ended(room):
    assert room.desk.opener is not None
    room.desk.opener.wait(20)
    room.wait()


def test_the_file_is_opened_in_the_systems_editor(tmp_path, opens):
    opens(f'echo "$1" > "{tmp_path}/opened"')
    room = Room(tmp_path)
    room.press("o")
    assert room.shows("mitt_fall.yaml öppnas i ett annat fönster.")
    until_it_ended(room)
    assert (tmp_path / "opened").read_text("utf-8").strip() == str(room.file)
    assert not room.shows("Datorn vet inte")


def test_an_editor_that_is_not_there_is_told_with_the_path(tmp_path, opens):
    room = Room(tmp_path)
    room.press("o")
    told = f"Datorn vet inte vad som öppnar filen. Starta en textredigerare och öppna {room.file}"
    assert room.shows(told)
    opens("exit 3")  # there is something to ask, and it finds nothing
    room.press("o")
    assert not room.shows(told)
    until_it_ended(room)
    assert room.shows(told)
    room.press("escape", "1")
    assert not room.shows(told)


def test_f1_tells_the_keys_of_the_page_that_is_shown(tmp_path):
    room = Room(tmp_path)
    room.press("f1")
    assert room.shows("öppna filen i datorns egen textredigerare")
    room.press("escape", "escape", "f1")
    assert room.shows("öppna filen med den siffran")
    assert not room.shows("öppna filen i datorns egen textredigerare")


def test_the_keys_of_the_page_are_those_that_its_help_tells(tmp_path):
    """Tab and Enter are the kit's, F11 the window's, + and − hold everywhere."""
    room = Room(tmp_path)
    keys = {placed.node.key for placed in walk(room.stage.placed) if placed.node.key}
    assert keys == {"o", "c", "n", "r", "m", "1", "2", "3", "p", "escape", "l", "i", "f1"}


def test_text_grows_on_the_desk_as_everywhere(tmp_path):
    room = Room(tmp_path)
    room.press("+")
    assert room.game.table.text_size == 1.25
    assert room.stage.spilling() == []


def test_nothing_is_done_by_a_press_that_has_no_meaning_here(tmp_path):
    room = Room(tmp_path)
    room.press("n", "z", "space", "t", "f2", "pagedown", "x", "å")
    assert room.game.session is None
    assert room.game.table.dialog is None
    assert isinstance(room.game.desk, Desk)
