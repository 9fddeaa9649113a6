"""What ears are given: every widget has something to say, in both languages, and what is new is said once."""

from __future__ import annotations

import stat
import sys
import time
from pathlib import Path

import pytest
from craft_room import Room

from game.core.state import CHOICE, MOVES, OVER
from game.screen.demo import Pilot, press
from game.screen.kit import focus
from game.screen.kit.telling import told_of
from game.screen.speech import SystemVoice, command, find_program, mac_voice
from game.texts import LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_can_have_focus_says_something(tmp_path, language):
    room = Room(tmp_path, language)
    room.game.table.length = 0
    pages = 0
    for what in Pilot(room.game).presses():
        silent = [placed.id for placed in focus.order(room.stage.placed) if not told_of(placed).words.strip(" .")]
        assert silent == [], room.stage.snapshot()
        pages += 1
        press(room.stage, what)
    assert room.game.session.state.step == OVER
    assert pages > 60


@pytest.mark.parametrize("name", ["help", "settings", "glossary", "facts", "menu", "note", "leader", "talked", "agree"])
def test_everything_in_what_opens_says_something_too(tmp_path, name):
    room = Room(tmp_path)
    room.to(MOVES)
    room.game.do(("open", name))
    room.stage.rebuild()
    assert all(told_of(placed).words.strip(" .") for placed in focus.order(room.stage.placed))


def test_nothing_is_said_unless_speech_is_on(tmp_path):
    room = Room(tmp_path)
    room.press("tab", "n")
    assert room.voice.said == []


def test_what_is_new_on_a_page_is_said_once(tmp_path):
    room = Room(tmp_path)
    room.game.table.speech = True
    room.to(MOVES)
    said = [words for _, words in room.voice.said]
    situation = room.game.sitting.scenario.situations[0]
    assert sum(situation.text["sv"] in words for words in said) <= 1 + len(room.game.sitting.scenario.situations)
    assert any(situation.ask["sv"] in words for words in said)
    assert room.said_by("q") != []
    before = len(room.voice.said)
    room.stage.rebuild()
    room.stage.tick(10)
    room.stage.rebuild()
    assert len(room.voice.said) == before


def test_a_press_is_one_utterance_with_what_changed_before_what_has_focus(tmp_path):
    room = Room(tmp_path)
    room.to(MOVES)
    room.game.table.speech = True
    [said] = room.said_by("i")
    assert said.index("Inställningar.") < said.index("Språk: Svenska")
    assert said.endswith("Vald.")


def test_receipts_and_refusals_are_said_each_time(tmp_path):
    room = Room(tmp_path)
    room.to(MOVES)
    room.game.table.speech = True
    [undone] = room.said_by("z")
    assert "Ångrade det senaste." in undone
    room.press("y")
    first = room.said_by("#move-do")
    again = room.said_by("#move-do")
    why = room.stage.find("#move-do").node.why
    assert why and why in first[0]
    assert why in again[0]


def test_a_value_that_changes_under_the_focus_is_said(tmp_path):
    room = Room(tmp_path)
    room.to(CHOICE)
    room.game.table.speech = True
    room.press("#count-0")
    assert any("1" in words for words in room.said_by("right"))


def test_letters_are_not_said_one_by_one(tmp_path):
    room = Room(tmp_path)
    room.to(MOVES)
    room.press("n")
    room.game.table.speech = True
    room.press("a")
    assert room.voice.said == []


def test_speech_follows_the_language(tmp_path):
    room = Room(tmp_path)
    room.game.table.speech = True
    room.press("tab", "l")
    assert {language for language, _ in room.voice.said} == {"sv", "en"}
    assert room.voice.said[-1][0] == "en"


# the system's own


def test_no_shell_reads_what_is_said():
    words = '"; rm -rf / #`$(x)'
    for program in ("/usr/bin/espeak-ng", "/usr/bin/say", "C:\\Windows\\powershell.exe"):
        assert words not in " ".join(command(program, "sv", words))
    assert command("/usr/bin/spd-say", "sv", words)[-2:] == ["--", words]
    assert "sv-SE" in command("C:\\x\\PowerShell.EXE", "sv", "x")[-1]
    assert "en-GB" in command("powershell", "en", "x")[-1]


def test_a_mac_voice_of_the_language_is_chosen_where_there_is_one():
    listed = "Alva                sv_SE    # Hej, jag heter Alva.\nBad News            en_US    # Hi\nDaniel              en_GB    # Hello\n"
    assert mac_voice(listed, "sv") == "Alva"
    assert mac_voice(listed, "en") == "Bad News"
    assert mac_voice("", "sv") == ""
    assert command("say", "sv", "x", "Alva") == ["say", "-v", "Alva", "-f", "-"]


def test_without_a_program_there_is_silence_and_the_settings_say_so(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert find_program("linux") is None
    voice = SystemVoice()
    assert not voice.can_speak
    voice.say("Hej", "sv")
    voice.hush()
    room = Room(tmp_path)
    room.game.table.can_speak = False
    room.press("i")
    assert room.shows("Datorn har ingen talröst")


@pytest.fixture
def speaker(tmp_path) -> tuple[Path, Path]:
    """A program that writes down what it was given, and takes long when that says so."""
    log, program = tmp_path / "log", tmp_path / "espeak-ng"
    program.write_text(
        f"#!{sys.executable}\nimport sys, time\nwords = sys.stdin.read().strip()\n"
        f"open({str(log)!r}, 'a', encoding='utf-8').write(sys.argv[2] + ' ' + words + '\\n')\n"
        f"time.sleep(30 if 'long' in words else 0)\nopen({str(log)!r}, 'a', encoding='utf-8').write('done\\n')\n"
    )
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return program, log


def wait_for(log: Path, words: str) -> str:
    for _ in range(400):
        if log.exists() and words in (text := log.read_text("utf-8")):
            return text
        time.sleep(0.05)
    raise AssertionError(f"never said: {words}")


@pytest.mark.skipif(sys.platform == "win32", reason="a script is no program there")
def test_an_utterance_replaces_the_one_before(speaker):
    program, log = speaker
    voice = SystemVoice(str(program))
    voice.say("long åäö", "sv")
    wait_for(log, "sv long åäö")
    voice.say("short", "en")
    assert wait_for(log, "done").split("\n")[:3] == ["sv long åäö", "en short", "done"]


@pytest.mark.skipif(sys.platform == "win32", reason="a script is no program there")
def test_a_program_that_is_gone_is_silence(speaker):
    program, log = speaker
    voice = SystemVoice(str(program))
    program.unlink()
    voice.say("one", "sv")
    time.sleep(0.2)
    voice.say("two", "sv")
    assert not log.exists()
