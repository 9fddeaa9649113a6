"""Every screen there is, in both languages: as words, and whole at large text and in a narrow window."""

from __future__ import annotations

import pygame
import pytest

from game.core.state import OVER, STEP_IDS
from game.places import scenarios_folder
from game.screen.forms import FORMS
from game.screen.game import Game
from game.screen.kit import Stage
from game.screen.pages.dialogs import DIALOGS
from game.screen.scenes import scenes


def shown(folder, language: str, size=(1920, 1080), text_size: float = 1.0):
    """Yield every screen's name with the stage that shows it."""
    pygame.font.init()
    game = Game(folder, [scenarios_folder() / "storgatan_oppnas.yaml"], language=language, seed=7)
    game.table.text_size = text_size
    stage = Stage(game, size)
    for name in scenes(game, stage):
        yield name, stage
    game.closing()


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_screen_looks_as_it_did_and_none_is_missing(tmp_path, golden, language):
    """What the whole game's snapshot has not (tests/screen/test_whole_game.py): dialogs and forms nobody opened there."""
    told, names = [], []
    for name, stage in shown(tmp_path, language):
        names.append(name)
        told.append(f"=== {name}\n{stage.snapshot()}\n".replace(str(tmp_path), "…"))
        assert stage.spilling() == [], name
    assert len(names) == len(set(names))
    assert {name.rpartition("dialog ")[2] for name in names if "dialog " in name} >= set(DIALOGS)
    assert {name.rpartition("form ")[2].split()[0] for name in names if "form " in name} == set(FORMS)
    assert {name.partition(",")[0] for name in names} == {"start", "desk", *STEP_IDS[: OVER + 1]}
    kept = [text for name, text in zip(names, told, strict=True) if ", dialog " in name or ", form " in name]
    golden(f"screens/dialogs.{language}.txt", "\n".join(kept))


@pytest.mark.slow
@pytest.mark.parametrize(("size", "text_size"), [((1280, 720), 1.5), ((1400, 1050), 1.5), ((1400, 1050), 1.25)])
@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_screen_is_whole_at_large_text(tmp_path, language, size, text_size):
    spilling = {name: stage.spilling() for name, stage in shown(tmp_path, language, size, text_size)}
    assert {name: texts for name, texts in spilling.items() if texts} == {}
