"""Commands about the course of a game: going on and back, undo, time, seats, choosing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from game.core.events import GROUP
from game.core.moves.table import TEAMS_MAX
from game.core.state import CHOICE, MOVES, WELCOME, focus_of
from game.screen.commands.welcome import page_of
from game.screen.forms import seatings

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.screen.game import Game


def _next(game: Game) -> None:
    """Turn the page, and after the last one take the next step.

    While the disk refuses, try it again instead; and counts that have been typed are shown before they are left, also
    when a presenter remote turns the page.
    """
    writer = game.sitting.writer
    if writer is not None and writer.problem is not None:
        writer.retry()
    elif sum(game.table.counts) and (hidden := _hidden_counts(game)):
        game.do(hidden)
    elif game.page + 1 < game.pages():
        game.inside.turn_to(game.page + 1)
    else:
        game.inside.go_on()


def _hidden_counts(game: Game) -> tuple[object, ...] | None:
    """Return the command that shows the counts of this page; None where they are shown, or nothing is counted."""
    view = game.view()
    topic, _, statement = view.welcome_page.partition("-")
    if view.state.step == WELCOME and topic == "where" and ("where", statement) not in view.session.answers:
        return ("place", statement)
    focus = focus_of(view.scenario, view.state) if view.state.step == CHOICE else None
    return None if focus is None or view.state.votes else ("reveal", focus)


def _page_back(game: Game) -> None:
    game.inside.turn_to(max(0, game.page - 1))


def _undo(game: Game) -> None:
    """Take back the last thing done; the role whose move it was has the turn again."""
    session, before = game.sitting, game.moment
    game.table.form = None
    if not session.undo():
        game.table.message = game.say("nothing-to-undo")
        return
    entry = session.undone[-1].entry
    _look_again(game, before, "receipt-undo", entry)
    by = entry.get("move", {}).get("by")
    if by is not None:
        game.table.role = session.scenario.numbers[by][1]


def _redo(game: Game) -> None:
    before = game.moment
    game.table.form = None
    if game.sitting.redo():
        _look_again(game, before, "receipt-redo", game.sitting.frames[-1].entry)
    else:
        game.table.message = game.say("nothing-to-redo")


def _look_again(game: Game, before: tuple[int, int], receipt: str, entry: dict[str, Any]) -> None:
    """Show where the undo or redo of ``entry`` has led, and say that it was done."""
    if game.moment != before:
        game.inside.step_begins()
    elif game.sitting.state.step == WELCOME:
        names = game.view().welcome_pages
        game.inside.turn_to(names.index(page_of(entry, names[game.page])))
    elif game.sitting.state.step == MOVES and game.table.role is None:
        game.table.role = game.inside.next_role(-1)
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
    game.inside.turn_to(0)


def _seat(game: Game, role: int) -> None:
    """Take the next way the role can be played."""
    session = game.sitting
    now = session.state.seats[role]
    every = [each for each in seatings(session.scenario, session.state, role) if each.value != now]
    ways = [each.value for each in every if each.refusal is None] or [every[0].value]  # the refusal says why
    game.inside.play(("seat", GROUP, role, min(ways, key=lambda way: (way <= now, way))))


def _count(game: Game, option: int, change: int) -> None:
    counts = list(game.table.counts)
    counts[option] = max(0, min(TEAMS_MAX, counts[option] + change))
    game.table.counts = tuple(counts)


def _reveal(game: Game, decision: int) -> None:
    game.inside.play(("choose", GROUP, decision, game.table.counts))


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
