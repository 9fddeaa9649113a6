"""Commands of the first page, and of leaving."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from game.session.journal import JournalError
from game.session.sittings import begin

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.screen.game import Game


def _scenario(game: Game, number: int) -> None:
    game.table.scenario = number


def _length(game: Game, number: int) -> None:
    game.table.length = number


def _new(game: Game) -> None:
    """Begin a game of the chosen case and length."""
    reading = game.take_from_shelf(game.table.scenario)
    if reading is None:
        return
    now = datetime.now(tz=UTC).astimezone()
    seed = game.seed if game.seed is not None else now.microsecond
    scenario = reading.compile(game.table.length_of(reading.lengths))
    try:
        game.sit_down(begin(scenario, game.folder, seed, now.date()))
    except JournalError as error:
        game.table.message = error.tell(game.say)


def _resume(game: Game, number: int) -> None:
    game.go_on_with(game.shelf.sittings[number].path)


def _leave(game: Game) -> None:
    """Go back to where the game was begun from, the first page or the desk, once everything is saved."""
    if not _is_safe(game):
        return
    game.closing()
    game.table = game.table.cleared()
    if game.desk is not None:
        game.desk.look()
    game.look_at_shelf()


def _quit(game: Game) -> None:
    """End the program, once everything is saved; pressed a second time, all the same."""
    if game.session is None or _is_safe(game):
        game.running = False


def _is_safe(game: Game) -> bool:
    """Try the disk once more if it has refused; say so, the first time, when it refuses still."""
    writer = game.sitting.writer
    if writer is None or game.table.leaving:
        return True
    if writer.problem is not None:
        writer.retry()
    if writer.flush():
        return True
    game.table.leaving = True
    game.table.dialog = None
    game.table.message = game.say("leaving-unsaved")
    return False


COMMANDS: dict[str, Callable[..., None]] = {
    "scenario": _scenario,
    "length": _length,
    "new": _new,
    "resume": _resume,
    "leave": _leave,
    "quit": _quit,
}
