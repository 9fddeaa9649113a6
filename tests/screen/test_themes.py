"""Contrast of everything that the pages really paint, in every theme, by the formula of WCAG 2.2."""

from __future__ import annotations

import pygame
import pytest
from painted import READ, READ_ALOUD, SEEN, TIERS, Pair, pairs_of, shapes_pairs

from game.board.shapes import Box, Label
from game.core.state import DEBRIEF, MOVES
from game.places import scenarios_folder
from game.screen.demo import Pilot, press
from game.screen.desk.desk import Desk
from game.screen.game import Game
from game.screen.kit import Stage
from game.screen.kit.theme import Theme, contrast, dark, high_contrast, light
from game.screen.kit.writing import OwnClipboard

SCENARIO = scenarios_folder() / "storgatan_oppnas.yaml"
DIALOGS = ("help", "settings", "glossary", "facts", "menu", "note", "talked", "agree", "leader")


@pytest.fixture(scope="module")
def pairs(tmp_path_factory) -> set[Pair]:
    """What a whole game paints, with the dialogs and forms in front of it, and the desk."""
    pygame.font.init()
    game = Game(tmp_path_factory.mktemp("themes"), [SCENARIO], seed=7)
    game.table.length = 0
    stage, pilot = Stage(game, (1920, 1080)), Pilot(game)
    found = pairs_of(stage)
    seen: set[object] = set()
    for what in pilot.presses():
        press(stage, what)
        step, form = pilot.session.state.step, game.table.form
        scene = (step, game.page, form and (form.kind, len(form.answers)), pilot.session.state.votes != ())
        if scene in seen:
            continue
        seen.add(scene)
        found |= pairs_of(stage)
        if step in {MOVES, DEBRIEF} - seen and game.table.form is None and game.table.dialog is None:
            seen.add(step)
            for name in DIALOGS:
                game.do(("open", name))
                stage.rebuild()
                found |= pairs_of(stage)
                game.table.form = game.table.dialog = None
            stage.rebuild()
    game.closing()
    game.desk = Desk(game.places, game.read, OwnClipboard(), lambda: "14:00:00")
    game.table = game.table.cleared()
    for key in ("l", "1", "f1", "escape", "return"):
        stage.press(key)
        found |= pairs_of(stage)
    return found


def seen_contrast(theme: Theme, pair: Pair) -> float:
    """The contrast of a pair; of the two rings around what has focus, that of the better one."""
    colors = ("focus", "focus-outer") if pair.color == "|focus" else (pair.color,)
    return max(contrast(theme(color), theme(pair.ground)) for color in colors)


@pytest.mark.parametrize("theme", [light(), dark(), high_contrast()], ids=lambda theme: theme.name)
def test_everything_that_is_painted_can_be_seen_and_read(pairs, theme):
    weak = {
        f"{pair.color} on {pair.ground}, {TIERS[pair.least]}": round(value, 2)
        for pair in pairs if (value := seen_contrast(theme, pair)) < pair.least
    }  # fmt: skip
    assert weak == {}


def test_the_pages_have_given_what_is_measured(pairs):
    """So that the walk above does not pass by finding nothing."""
    assert len(pairs) > 60
    for pair in (Pair("ink", "panel", READ_ALOUD), Pair("alert", "panel", SEEN), Pair("role2", "panel", READ), Pair("panel", "role0", READ),
                 Pair("ink", "now", READ), Pair("on-ink", "ink", READ), Pair("off-ink", "off", READ), Pair("|focus", "header", SEEN),
                 Pair("good", "track", SEEN)):  # fmt: skip
        assert pair in pairs or pair.color == "|focus", pair


def test_with_high_contrast_a_line_is_seen_before_its_time_too(pairs):
    theme = high_contrast()
    assert all(contrast(theme(f"role{role}-pale"), theme("panel")) >= SEEN for role in range(8))


def test_a_label_is_measured_against_what_lies_under_it():
    shapes = [Box(0, 0, 50, 50, 0, "now"), Label(10, 10, "x", 20), Label(90, 90, "y", 20, "quiet"), Label(20, 20, "z", 20, halo="panel")]
    assert set(shapes_pairs(shapes, "paper")) == {Pair("ink", "now", READ), Pair("quiet", "paper", READ), Pair("ink", "panel", READ)}


def test_a_theme_is_shown_at_once_and_nothing_else_changes(tmp_path):
    game = Game(tmp_path, [SCENARIO], seed=7)
    stage = Stage(game, (1280, 720))
    stage.press("i")
    before = stage.surface.get_at((640, 60))[:3]
    stage.click("#theme-dark")
    assert game.theme is dark()
    assert stage.surface.get_at((640, 60))[:3] != before
    stage.press("escape")
    assert stage.surface.get_at((4, 300))[:3] == dark()("paper")
