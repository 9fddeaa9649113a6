"""A few pages as pictures, with the bundled font and some tolerance: what a semantic snapshot cannot see.

A picture may differ by anti-aliasing. It may not differ in what is where: at most one pixel in two hundred may be
clearly another colour.
"""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest

from game.core.state import CHECK, CHOICE, MOVES
from game.places import scenarios_folder
from game.screen.game import Game
from game.screen.kit import Stage

PICTURES = Path(__file__).parent.parent / "golden" / "pictures"
SIZE = (1280, 720)
CLEARLY = 48
"""Of 255, in any of red, green and blue."""
ALLOWED = SIZE[0] * SIZE[1] // 200


def shown(folder: Path, step: int | None) -> pygame.Surface:
    pygame.font.init()
    game = Game(folder, [scenarios_folder() / "storgatan_oppnas.yaml"], seed=7)
    stage = Stage(game, SIZE)
    if step is not None:
        stage.press("n")
        while game.session.state.step != step:
            stage.press("space")
        game.session.writer.flush()
        stage.tick(1)
    picture = stage.surface.copy()
    game.closing()
    return picture


def pixels_apart(one: pygame.Surface, other: pygame.Surface) -> int:
    """How many pixels are clearly another colour."""
    first, second = (pygame.image.tobytes(each, "RGB") for each in (one, other))
    far = {at // 3 for at, (a, b) in enumerate(zip(first, second, strict=True)) if abs(a - b) > CLEARLY}
    return len(far)


@pytest.mark.parametrize(("name", "step"), [("start", None), ("choice", CHOICE), ("moves", MOVES), ("check", CHECK)])
def test_a_page_looks_as_it_did(tmp_path, request, golden, name, step):  # golden: regenerate chooses by it
    now = shown(tmp_path, step)
    file = PICTURES / f"{name}.png"
    if request.config.getoption("regenerate"):
        PICTURES.mkdir(parents=True, exist_ok=True)
        pygame.image.save(now, file)
        return
    before = pygame.image.load(file)
    assert before.get_size() == SIZE
    apart = pixels_apart(before, now)
    if apart > ALLOWED:
        pygame.image.save(now, tmp_path / f"{name}.png")
    assert apart <= ALLOWED, f"{apart} pixels differ: {file} and {tmp_path / name}.png"


def test_another_page_is_clearly_another_picture(tmp_path):
    assert pixels_apart(shown(tmp_path, CHOICE), pygame.image.load(PICTURES / "moves.png")) > 10 * ALLOWED
