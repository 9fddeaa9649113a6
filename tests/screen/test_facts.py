"""The fact cards as they are met at the table: by keys, mouse and finger, for eyes and for ears."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest
import yaml
from craft_room import SCENARIO, Room

from game.core.state import MOVES, SITUATION
from game.places import scenarios_folder
from game.screen.game import Game
from game.screen.kit import Stage
from game.texts import LANGUAGES

CASES = sorted(scenarios_folder().glob("*.yaml"))


def at_table(
    folder: Path, case: Path, language: str = "sv", size: tuple[int, int] = (1280, 720), text: float = 1.0
) -> tuple[Game, Stage]:
    """A game of ``case`` that has just begun."""
    pygame.font.init()
    game = Game(folder, [case], language=language, seed=7)
    game.table.text_size = text
    stage = Stage(game, size)
    stage.press("n")
    return game, stage


def with_facts(folder: Path, number: int) -> Path:
    """Storgatan with ``number`` fact cards, as long as they may be."""
    case = yaml.safe_load(SCENARIO.read_text("utf-8"))
    words = "Så här långt kan det bli när någon berättar hur de har gjort. " * 3
    case["facts"] = {
        f"kort{at}": {
            **{
                name: {"sv": each, "en": each}
                for name, each in (("title", f"Kort {at}"), ("text", words.strip()), ("source", "En kommun 2024"))
            },
            "checked": "2026-11",
        }
        for at in range(number)
    }
    if not number:
        del case["facts"]
    file = folder / "fall.yaml"
    file.write_text(yaml.safe_dump(case, allow_unicode=True, sort_keys=False), "utf-8")
    return file


@pytest.mark.parametrize("way", ["key", "foot", "menu"])
def test_the_cards_are_opened_and_closed_again_with_text_source_and_date(tmp_path, way):
    room = Room(tmp_path)
    room.to(SITUATION)
    before = room.game.sitting.state
    if way == "key":
        room.press("f")
    elif way == "foot":
        room.stage.click("Faktakort")
    else:
        room.press("m", "f")
    shown = room.stage.snapshot()
    for fact in room.game.sitting.scenario.facts:
        assert fact.title["sv"] in shown
        assert fact.text["sv"] in shown
        assert f"Källa: {fact.source['sv']} · Kontrollerad {fact.checked}" in shown
    assert "Hör till ”Gatans sektion”" in shown
    room.press("escape")
    assert room.game.table.dialog is None
    assert room.game.sitting.state == before


def test_a_half_answered_form_is_not_left_for_them(tmp_path):
    room = Room(tmp_path)
    room.to(MOVES)
    room.press("1", "f")
    assert room.game.table.form is not None
    assert room.game.table.dialog is None


def test_a_case_without_cards_does_not_offer_them_and_says_so_when_asked(tmp_path):
    _, stage = at_table(tmp_path, with_facts(tmp_path, 0))
    assert "Faktakort" not in stage.snapshot()
    stage.press("m")
    assert "Faktakort" not in stage.snapshot()
    stage.press("escape")
    stage.press("f")
    assert "Det här fallet har inga faktakort." in stage.snapshot()


def test_before_there_is_a_game_the_key_does_nothing(tmp_path):
    room = Room(tmp_path)
    room.press("f")
    assert room.game.table.dialog is None


def test_many_cards_are_turned_by_keys_and_by_mouse(tmp_path):
    _, stage = at_table(tmp_path, with_facts(tmp_path, 9))
    stage.press("f")
    assert '"Kort 0"' in stage.snapshot() and "Sida 1 av 3." in stage.snapshot()
    stage.press("pagedown")
    assert '"Kort 4"' in stage.snapshot() and '"Kort 0"' not in stage.snapshot()
    stage.click("#facts-pagedown")
    assert '"Kort 8"' in stage.snapshot()
    stage.press("pagedown")
    assert "Sida 3 av 3." in stage.snapshot()
    stage.click("#facts-pageup")
    stage.press("pageup")
    assert "Sida 1 av 3." in stage.snapshot()


def test_everything_on_the_cards_is_said_when_they_open(tmp_path):
    room = Room(tmp_path)
    room.to(SITUATION)
    room.game.table.speech = True
    [said] = room.said_by("f")
    for fact in room.game.sitting.scenario.facts:
        assert fact.text["sv"] in said
        assert f"Kontrollerad {fact.checked}" in said


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("size", "text"), [((1280, 720), 1.0), ((1280, 720), 1.5), ((1400, 1050), 1.25)])
def test_the_cards_of_every_case_are_whole_on_every_page(tmp_path, language, size, text):
    for case in CASES:
        game, stage = at_table(tmp_path, case, language, size, text)
        stage.press("f")
        told = stage.snapshot()
        while stage.find("#facts-pagedown"):
            stage.press("pagedown")
            told += stage.snapshot()
            assert stage.spilling() == []
        assert stage.spilling() == []
        for fact in game.sitting.scenario.facts:
            assert fact.text[language] in told, case.name
        game.closing()
