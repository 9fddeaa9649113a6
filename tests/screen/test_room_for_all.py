"""Every page of every shipped case has room for what is on it, and at the largest text for what matters most."""

from __future__ import annotations

from datetime import date

import pygame
import pytest

from game.authoring import read_file
from game.bots.groups import mixed, silo
from game.core.state import CHECK, DEBRIEF, OVER
from game.places import find_scenarios, scenarios_folder
from game.screen.game import Game
from game.screen.kit import Stage
from game.screen.kit.placed import walk
from game.session.sittings import begin

CASES = pytest.mark.parametrize("path", find_scenarios(scenarios_folder()), ids=lambda path: path.stem)


def steps(session, group):
    """Let a group play; yields at the first moment of every step."""
    yield
    while session.state.step != OVER:
        before = (session.state.round, session.state.step)
        move = group.next_move(session.scenario, session.state) if session.state.step < DEBRIEF else ("next",)
        assert (session.go_on() if move[0] == "next" else session.play(move)) is None
        if (session.state.round, session.state.step) != before:
            yield


@pytest.fixture
def sit(tmp_path):
    """Sit down to play a case on a screen of 1280×720."""
    pygame.font.init()

    def begun(path, minutes):
        session = begin(read_file(path).compile(minutes), tmp_path / str(minutes), 7, date(2026, 11, 28))
        game = Game(tmp_path / "other", [path], seed=7)
        game.sit_down(session)
        return session, Stage(game, (1280, 720))

    return begun


@pytest.mark.slow
@CASES
def test_nothing_has_to_be_scrolled_to_in_a_wide_window(sit, path):
    for minutes in read_file(path).lengths:
        session, stage = sit(path, minutes)
        game, pages = stage.program, 0
        for _ in steps(session, mixed(7)):
            for language in ("sv", "en"):
                game.sit_down(session)
                game.table.language = language
                session.page = 0
                for page in range(game.pages()):
                    stage.press("pagedown" if page else "f9")
                    assert [placed.id for placed in walk(stage.placed) if placed.reach] == [], (language, session.state.step, page)
                    pages += 1
        assert pages > 60
        session.close()


@pytest.mark.slow
@CASES
def test_every_answer_to_a_card_is_seen_at_150_percent(sit, path):
    session, stage = sit(path, max(read_file(path).lengths))
    game, seen = stage.program, 0
    for _ in steps(session, silo(7)):
        if session.state.step != CHECK:
            continue
        game.sit_down(session)
        game.table.text_size = 1.5
        for language, size in ((language, size) for language in ("sv", "en") for size in ((1280, 720), (1024, 768))):
            game.table.language = language
            stage.resize(size)
            for page in range(game.pages()):
                session.page = page
                stage.rebuild()
                answers = [placed for placed in walk(stage.placed) if placed.id.startswith("tap-")]
                assert all(placed.seen.size == placed.rect.size for placed in answers), (language, size, page)
                seen += len(answers)
    assert seen >= 12
    session.close()
