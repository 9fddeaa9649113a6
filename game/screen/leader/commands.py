"""Commands of the leader's view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.screen.leader.window import SECOND, LeaderWindow, places
from game.screen.table import Dialog
from game.session.answers import PRIVATE

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.screen.game import Game

PRIVATE_ENTRY = "private"


def _leader(game: Game) -> None:
    """Open the leader's view, or close it: a window where there is a second screen, else in front of the page."""
    table = game.table
    table.leader_part, table.leader_notes = "", False
    if game.beside is not None:
        game.beside = None
    elif table.dialog is not None and table.dialog.name == "leader":
        table.dialog = None
    elif game.screens > SECOND:
        _window(game)
    else:
        table.dialog = Dialog("leader")


def _window(game: Game) -> None:
    """Open the leader's own window; the game stays on, or goes to, the projector."""
    game.table.dialog = None
    game.screen, own = places(game)
    game.beside = LeaderWindow(game, own)


def _swap(game: Game) -> None:
    """Let the two windows change screens, now or when there are two; remembered as long as the program runs."""
    shared, game.screen = places(game)
    if game.beside is not None:
        game.beside.screen = shared


def _part(game: Game, name: str) -> None:
    game.table.leader_part = "" if game.table.leader_part == name else name


def _notes(game: Game) -> None:
    game.table.leader_notes = not game.table.leader_notes


def _private(game: Game) -> None:
    """Keep a line for the leader alone, in the first place that is free."""
    line = game.table.lines.pop(PRIVATE_ENTRY, "").strip()
    free = [place for place in PRIVATE if ("private", place) not in game.sitting.answers]
    if line and free:
        game.sitting.answer("private", line, free[0])


def _private_drop(game: Game, place: str) -> None:
    game.sitting.answer("private", None, place)


def _bring(game: Game, *move: object) -> None:
    """Make one of the leader's moves, and close what it was chosen in."""
    table = game.table
    table.leader_part = ""
    if table.dialog is not None and table.dialog.name == "leader":
        table.dialog = None
    game.inside.play(move)


def _do(game: Game, *command: object) -> None:
    """Do what the shared page does; what stands in front of it gives way first."""
    dialog = game.table.dialog
    if dialog is not None:
        game.do(("close",))
    if dialog is None or dialog.name == "leader":
        game.do(command)


COMMANDS: dict[str, Callable[..., None]] = {
    "leader": _leader,
    "leader-window": _window,
    "leader-swap": _swap,
    "leader-part": _part,
    "leader-notes": _notes,
    "leader-do": _do,
    "leader-move": _bring,
    "private": _private,
    "private-drop": _private_drop,
}
