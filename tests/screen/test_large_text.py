"""At the largest text and in the smallest windows: a possible breakdown is seen whole, its three answers too."""

from __future__ import annotations

from datetime import date

import pygame
import pytest

from game.authoring import read_file
from game.bots.groups import silo
from game.core.state import CHECK, DEBRIEF
from game.places import find_scenarios, scenarios_folder
from game.screen.game import Game
from game.screen.kit import Stage
from game.screen.kit.placed import walk
from game.session.sittings import begin


@pytest.mark.slow
@pytest.mark.parametrize("path", find_scenarios(scenarios_folder()), ids=lambda path: path.stem)
def test_every_answer_to_a_card_is_seen_at_150_percent(tmp_path, path):
    pygame.font.init()
    reading = read_file(path)
    session, group, seen = begin(reading.compile(max(reading.lengths)), tmp_path, 7, date(2026, 11, 28)), silo(7), 0
    game = Game(tmp_path / "other", [path], seed=7)
    stage = Stage(game, (1280, 720))
    while session.state.step != DEBRIEF:
        move = group.next_move(session.scenario, session.state)
        assert (session.go_on() if move[0] == "next" else session.play(move)) is None
        if move[0] != "next" or session.state.step != CHECK:
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
