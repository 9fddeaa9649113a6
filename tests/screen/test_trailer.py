"""The demo in a window plays itself to the end, at reading pace, and leaves at Escape."""

from __future__ import annotations

import pygame

from game.core.state import OVER
from game.places import scenarios_folder
from game.screen.demo import READING, Trailer
from game.screen.kit import Stage


def test_it_plays_itself_to_the_end(tmp_path):
    pygame.font.init()
    trailer = Trailer(tmp_path, scenarios_folder() / "storgatan_oppnas.yaml", "sv")
    stage = Stage(trailer, (1280, 720))
    stage.tick(READING - 100)
    assert trailer.session is None  # the first page is left standing to be read
    for _ in range(1500):
        stage.tick(READING)
        if trailer.session is not None and trailer.session.state.step == OVER:
            break
    assert trailer.sitting.state.step == OVER
    assert len(trailer.sitting.plans) == 1
    assert trailer.table.report.exists()
    stage.click("ångra")
    stage.press("z")
    assert trailer.sitting.state.step == OVER
    assert trailer.running
    stage.press("escape")
    assert not trailer.running
    trailer.closing()
