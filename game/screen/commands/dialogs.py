"""Commands that open, fill and close what stands in front of the page; and the report."""

from __future__ import annotations

import webbrowser
from typing import TYPE_CHECKING, Any

from game.core.flow import in_round
from game.screen.commands.moves import open_form
from game.screen.forms import FORMS
from game.screen.guide import CHAPTERS, chapter_of
from game.screen.table import Dialog
from game.session.session import PLAN_FIELDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.screen.game import Game


def _open(game: Game, name: str, about: Any = None) -> None:
    """Open a dialog, or the form of this name."""
    if name in FORMS:
        if in_round(game.sitting.state):
            open_form(game, name)
        else:
            game.table.message = game.say("refusal-not-this-step")
        return
    if name == "facts" and not game.sitting.scenario.facts:
        game.table.message = game.say("facts-none")
        return
    if name == "plan":
        plan = game.sitting.plans.get(about, {})
        for field in PLAN_FIELDS:
            game.table.lines[f"plan-{field}"] = plan.get(field, "")
    if name == "card-words":
        game.table.lines.pop(name, None)
    game.table.picked = ()
    game.table.dialog = Dialog(name, about)


def _open_look(game: Game) -> None:
    if game.table.role is not None:
        _open(game, "look", game.table.role)


def _look(game: Game, role: int) -> None:
    """Show what the role knows, now that the others look away."""
    game.table.picked = (role,)


def _menu(game: Game, *command: Any) -> None:
    """Close the menu and do what was chosen in it."""
    _close(game)
    game.do(command)


def _close(game: Game) -> None:
    """Close what stands in front; an agreement is kept as far as it is written, and undo takes it back."""
    dialog = game.table.dialog
    game.table.dialog, game.table.picked = None, ()
    if dialog is not None and dialog.name == "plan":
        _plan(game, dialog.about)


def _turn_sheet(game: Game, page: int) -> None:
    game.table.picked = (page,)


def _open_guide(game: Game) -> None:
    """Open the leader's guide at what is played now, in the leader's own window if there is one."""
    game.table.guide = (CHAPTERS if game.session is None else chapter_of(game.view()), 0)
    if game.beside is None:
        game.table.dialog = Dialog("guide")
    else:
        game.table.dialog, game.table.leader_part = None, "guide"


def _guide(game: Game, chapter: int, page: int) -> None:
    game.table.guide = (chapter, page)


def _note(game: Game) -> None:
    _write_line(game, "note", game.sitting.note)


def _write_line(game: Game, name: str, keep: Callable[[str], None]) -> None:
    line = game.table.lines.pop(name, "").strip()
    _close(game)
    if line:
        keep(line)
        game.table.receipt = game.say("receipt-note", what=line)


def _tap(game: Game, card: str, answer: str) -> None:
    game.sitting.tap(card, answer)


def _card_words(game: Game, card_id: str) -> None:
    card = next((card for card in game.sitting.cards if card.id == card_id), None)
    if card is not None:
        _write_line(game, "card-words", lambda line: game.sitting.note(line, card.id))


def _plan(game: Game, place: int) -> None:
    fields = {field: game.table.lines.pop(f"plan-{field}", "").strip() for field in PLAN_FIELDS}
    if fields != {field: game.sitting.plans.get(place, {}).get(field, "") for field in PLAN_FIELDS}:
        game.sitting.plan(place, fields)
    game.table.dialog = None


def write_group_report(game: Game) -> None:
    """Write what the group takes home beside the journal; a trial has neither."""
    from game.report import write_report  # noqa: PLC0415 - needed once, at the end of an evening

    session = game.sitting
    if session.writer is None:
        game.table.message = game.say("desk-trial-no-report")
        return
    folder, stem = session.writer.path.parent, session.writer.path.stem
    try:
        game.table.report = write_report(session, folder / f"{stem}-{game.table.language}.html", game.say)
    except OSError:
        game.table.message = game.say("report-failed", folder=str(folder))


def _open_report(game: Game) -> None:
    if game.table.report is not None:
        webbrowser.open(game.table.report.resolve().as_uri())


COMMANDS: dict[str, Callable[..., None]] = {
    "open": _open,
    "open-look": _open_look,
    "look": _look,
    "menu": _menu,
    "close": _close,
    "turn-sheet": _turn_sheet,
    "open-guide": _open_guide,
    "guide": _guide,
    "note": _note,
    "tap": _tap,
    "card-words": _card_words,
    "plan": _plan,
    "write-report": write_group_report,
    "open-report": _open_report,
}
