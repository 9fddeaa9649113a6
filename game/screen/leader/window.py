"""The leader's own window: a program beside the game, over the same session and table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.screen.kit import column
from game.screen.leader.page import leader_page

if TYPE_CHECKING:
    from game.screen.game import Game
    from game.screen.kit import Node, Theme


FIRST, SECOND = 0, 1
"""Screens: the one of the laptop, and the projector."""


def places(game: Game) -> tuple[int, int]:
    """Return the screens of the game and of the leader's own window: where they are, or where it would open."""
    shared = SECOND if game.screen is None else game.screen
    if game.beside is not None and game.beside.screen is not None:
        return shared, game.beside.screen
    return shared, FIRST if shared == SECOND else SECOND


class LeaderWindow:
    """Shows the leader's view, and hands everything that is done on to the game."""

    def __init__(self, game: Game, screen: int) -> None:
        """Stand beside ``game``, on ``screen`` if there are so many."""
        self._game = game
        self.screen: int | None = screen
        self.running = True
        self.screens = 1
        self.beside = None

    @property
    def theme(self) -> Theme:
        """The colours of the shared screen."""
        return self._game.theme

    @property
    def title(self) -> str:
        """What the window is called."""
        return self._game.say("leader-title")

    @property
    def text_size(self) -> float:
        """The leader sits close: the text size is the shared screen's own."""
        return 1.0

    def build(self, size: tuple[float, float]) -> Node:
        """Return the leader's view; it is empty where no session is played."""
        game = self._game
        if game.session is None:
            return column()
        return leader_page(game.view(size), game.inside.shared(), two_screens=game.screens > 1)

    def do(self, command: object) -> None:
        """Do what was pressed."""
        self._game.do(command)

    def press(self, key: str) -> bool:
        """Close at the key that opened."""
        if key == "f2":
            self._game.do(("leader",))
        return key == "f2"

    def write(self, entry_id: str, text: str) -> None:
        """Keep what is being written."""
        self._game.write(entry_id, text)

    def drop(self, file: str) -> None:
        """Take a file as the game does."""
        self._game.drop(file)

    def tick(self, milliseconds: int) -> bool:  # noqa: ARG002 - the game's own tick counts
        """Let time pass for the game alone."""
        return False

    def speak(self, words: str, *, checked: bool | None = None) -> None:
        """Say nothing: what is the leader's is not said aloud."""

    def closing(self) -> None:
        """Be gone; the game goes on."""
        self._game.beside = None
