"""Commands about the course of a game: going on and back, undo, time, seats, choosing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.events import GROUP
from game.core.moves.table import TEAMS_MAX
from game.core.state import MOVES
from game.screen.forms import seatings

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.screen.game import Game


def _next(game: Game) -> None:
    """Turn the page, and after the last one take the next step. While the disk refuses, try it again instead."""
    writer = game.sitting.writer
    if writer is not None and writer.problem is not None:
        writer.retry()
    elif game.table.page + 1 < game.pages():
        game.table.page += 1
    else:
        game.play(("next", GROUP, 1))


def _page_back(game: Game) -> None:
    game.table.page = max(0, game.table.page - 1)


def _undo(game: Game) -> None:
    _change(game, game.sitting.undo, "nothing-to-undo")


def _redo(game: Game) -> None:
    _change(game, game.sitting.redo, "nothing-to-redo")


def _change(game: Game, change: Callable[[], bool], otherwise: str) -> None:
    before = game.moment
    game.table.form = None
    done = change()
    game.table.receipt = game.say("receipt-redo" if change == game.sitting.redo else "receipt-undo") if done else ""
    if not done:
        game.table.message = game.say(otherwise)
    elif game.moment != before:
        game.step_begins()
    elif game.sitting.state.step == MOVES:
        game.table.role = _actor(game, change == game.sitting.undo)


def _actor(game: Game, undone: bool) -> int | None:  # noqa: FBT001 - private, and named where it is called
    """Return whose turn it is after an undo: the role whose move was taken back; after a redo, who is next."""
    entry = game.sitting.undone[-1].entry if undone else {}
    by = entry.get("move", {}).get("by")
    if by is not None:
        return game.sitting.scenario.numbers[by][1]
    return game.next_role(-1) if game.table.role is None else game.table.role


def _more_time(game: Game) -> None:
    game.table.clock.add()


def _stop_time(game: Game) -> None:
    game.table.clock.stopped = not game.table.clock.stopped


def _seat(game: Game, role: int) -> None:
    """Take the next way the role can be played."""
    session = game.sitting
    now = session.state.seats[role]
    every = [each for each in seatings(session.scenario, session.state, role) if each.value != now]
    ways = [each.value for each in every if each.refusal is None] or [every[0].value]  # the refusal says why
    game.play(("seat", GROUP, role, min(ways, key=lambda way: (way <= now, way))))


def _count(game: Game, option: int, change: int) -> None:
    counts = list(game.table.counts)
    counts[option] = max(0, min(TEAMS_MAX, counts[option] + change))
    game.table.counts = tuple(counts)


def _reveal(game: Game, decision: int) -> None:
    game.play(("choose", GROUP, decision, game.table.counts))


COMMANDS: dict[str, Callable[..., None]] = {
    "next": _next,
    "page-back": _page_back,
    "undo": _undo,
    "redo": _redo,
    "more-time": _more_time,
    "stop-time": _stop_time,
    "seat": _seat,
    "count": _count,
    "reveal": _reveal,
}
