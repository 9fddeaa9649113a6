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
        game.go_on()


def _page_back(game: Game) -> None:
    game.table.page = max(0, game.table.page - 1)


def _undo(game: Game) -> None:
    """Take back the last thing done; the role whose move it was has the turn again."""
    session, before = game.sitting, game.moment
    game.table.form = None
    if not session.undo():
        game.table.message = game.say("nothing-to-undo")
        return
    _look_again(game, before, "receipt-undo")
    by = session.undone[-1].entry.get("move", {}).get("by")
    if by is not None:
        game.table.role = session.scenario.numbers[by][1]


def _redo(game: Game) -> None:
    before = game.moment
    game.table.form = None
    if game.sitting.redo():
        _look_again(game, before, "receipt-redo")
    else:
        game.table.message = game.say("nothing-to-redo")


def _look_again(game: Game, before: tuple[int, int], receipt: str) -> None:
    """Show where an undo or a redo has led, and say that it was done."""
    if game.moment != before:
        game.step_begins()
    elif game.sitting.state.step == MOVES and game.table.role is None:
        game.table.role = game.next_role(-1)
    game.table.receipt = game.say(receipt)


def _more_time(game: Game) -> None:
    game.table.clock.add()
    game.tell_time()


def _stop_time(game: Game) -> None:
    """Pause, or go on after a pause."""
    game.table.clock.stopped = not game.table.clock.stopped
    game.tell_time()


def _ends(game: Game, last: int | None) -> None:
    """Leave out the rounds after ``last``, or none of them; undo takes it back."""
    session = game.sitting
    session.answer("ends", last)
    game.table.dialog, game.table.leader_part = None, ""
    title = game.view().title("round", session.last_round)
    game.table.receipt = game.say("receipt-all-rounds" if last is None else "receipt-ends", round=title)


def _remind(game: Game) -> None:
    game.table.reminders = not game.table.reminders
    game.table.page = 0


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
    "ends": _ends,
    "remind": _remind,
    "seat": _seat,
    "count": _count,
    "reveal": _reveal,
}
