"""A game on a stage, for tests that press its keys and read what it shows."""

from __future__ import annotations

from pathlib import Path
from typing import Self

import pygame

from game.places import scenarios_folder
from game.screen.demo import press
from game.screen.game import Game
from game.screen.kit import Stage
from game.session.session import Session

SCENARIO = scenarios_folder() / "storgatan_oppnas.yaml"


class Seen:
    """A game on a stage: pressed by keys, and read as it is shown."""

    def __init__(self, game: Game, size: tuple[int, int]) -> None:
        pygame.font.init()
        self.game, self.stage = game, Stage(game, size)

    def press(self, *keys: str) -> Self:
        for key in keys:
            press(self.stage, key)
        return self

    @property
    def session(self) -> Session:
        assert self.game.session is not None
        return self.game.session

    def shows(self, words: str) -> bool:
        return words in self.stage.snapshot()


class Room(Seen):
    """Played from the first page on."""

    def __init__(self, folder: Path, scenarios: list[Path] | None = None, size=(1920, 1080), text: float = 1.0, language: str = "sv") -> None:
        super().__init__(Game(folder, scenarios or [SCENARIO], language=language, seed=7), size)
        self.game.table.text_size = text
        self.stage.rebuild()

    def to(self, step: int) -> Room:
        """Begin a game, and go on until a step begins."""
        self.press("n")
        while self.session.state.step != step:
            self.press("space")
        return self

    def to_page(self, page: str) -> Room:
        """Go on to a page of the welcome."""
        while self.game.view().welcome_page != page:
            self.press("space")
        return self
