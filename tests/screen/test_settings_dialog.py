"""The settings as they are met: from the first page and in a game, by keys and by mouse, and next time."""

from __future__ import annotations

import os

import pytest
from craft_room import Room

from game.core.state import MOVES, SITUATION
from game.session.settings import Settings, keep_settings, read_settings
from game.texts import LANGUAGES


def test_every_setting_can_be_changed_with_the_keyboard_and_is_seen_at_once(tmp_path):
    room = Room(tmp_path, settings=True)
    room.press("i")
    seen = set()
    for _ in range(14):
        room.press("tab", "return")
        seen.add(read_settings(room.file)[0])
        if room.game.table.dialog is None:  # the last of them closes it
            room.press("i", "return")
            seen.add(read_settings(room.file)[0])
    assert {each.theme for each in seen} == {"light", "dark", "contrast"}
    assert {each.text_size for each in seen} == {1.0, 1.25, 1.5}
    for name in ("motion", "sound", "speech"):
        assert {getattr(each, name) for each in seen} == {True, False}
    assert {each.language for each in seen} == {"sv", "en"}


def test_what_is_set_by_mouse_in_a_game_holds_next_time(tmp_path):
    room = Room(tmp_path, settings=True)
    room.to(SITUATION)
    room.press("m")
    room.press("i")
    for wanted in ("#language-en", "#text-size-1-25", "#theme-contrast", "#motion-false", "#sound-false", "#speech-true", "#close"):
        room.stage.click(wanted)
    assert room.shows("Menu")
    assert room.game.table.text_size == 1.25
    room.game.closing()
    kept = read_settings(room.file)[0]
    assert kept == Settings("en", 1.25, "contrast", motion=False, sound=False, speech=True)
    again = Room(tmp_path, language=kept.language, settings=True)
    table = again.game.table
    assert (again.game.theme.name, table.text_size, table.motion, table.sound, table.speech) == ("contrast", 1.25, False, False, True)


def test_a_game_that_begins_looks_as_the_first_page_did(tmp_path):
    room = Room(tmp_path, settings=True)
    room.press("i", "#theme-dark", "escape", "n")
    assert room.game.theme.name == "dark"
    room.press("m", "#leave")
    assert room.game.theme.name == "dark"


def test_damaged_settings_are_told_in_one_sentence_and_the_game_begins(tmp_path):
    (tmp_path / "settings.json").write_text("{")
    room = Room(tmp_path, settings=True)
    assert room.shows("Inställningarna gick inte att läsa.")
    assert room.game.table.sound and room.game.table.motion
    room.press("n")
    assert room.game.session is not None


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such rights")
def test_settings_that_cannot_be_kept_hold_until_the_game_is_closed(tmp_path):
    (tmp_path / "settings.json").mkdir()
    room = Room(tmp_path, settings=True)
    room.press("i", "#theme-dark", "escape")
    assert room.game.theme.name == "dark"
    room.press("+")
    assert room.shows("Det går inte att spara inställningarna i")


def test_without_a_file_nothing_is_read_or_written(tmp_path):
    keep_settings(tmp_path / "settings.json", Settings(theme="dark"))
    room = Room(tmp_path)
    room.press("i", "#theme-contrast", "escape")
    assert read_settings(tmp_path / "settings.json")[0].theme == "dark"


def test_a_form_stays_open_behind_the_settings_and_the_glossary(tmp_path):
    room = Room(tmp_path)
    room.to(MOVES)
    room.press("1", "i", "escape", "o", "escape", "d")
    assert room.game.table.form is not None
    assert room.game.table.sound


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("size", "text"), [((1280, 720), 1.0), ((1280, 720), 1.5), ((1400, 1050), 1.5), ((3840, 2160), 1.25)])
def test_settings_and_glossary_show_every_text_whole(tmp_path, language, size, text):
    room = Room(tmp_path, language, size)
    room.game.table.text_size = text
    for key in ("i", "o"):
        room.press(key)
        assert room.stage.spilling() == []
        room.press("escape")


def test_a_word_is_found_by_its_beginning_in_both_languages(tmp_path):
    room = Room(tmp_path)
    room.press("o")
    room.stage.type("samrå")
    shown = room.stage.snapshot()
    assert shown.index('"samråd"') < shown.index('"samrådskrets"')
    assert "säga sitt" in shown
    assert "asfaltering" not in shown
    room.press("ctrl+a")
    room.stage.type("qqq")
    assert room.shows("Ordet finns inte i listan.")
    room.press("escape", "l", "o", "ctrl+a")
    room.stage.type("möjligt")
    assert room.shows('"possible breakdown"')


def test_the_glossary_is_turned_by_keys_and_by_mouse_and_begins_anew_with_each_search(tmp_path):
    room = Room(tmp_path)
    room.press("o")
    assert room.shows('"absolut närhet"')
    room.press("pagedown", "#glossary-pagedown")
    assert room.shows("Sida 3 av")
    room.press("pageup", "pageup", "pageup")
    assert room.shows("Här tar listan slut.")
    room.press("pagedown", "#glossary-search")
    room.stage.type("sam")
    assert room.shows("Sida 1 av 2.")
    room.press("ctrl+z")
    assert room.game.table.lines["glossary-search"] == ""
