"""Commands of *Drag*: whose turn it is, and moves put together question by question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.events import GROUP
from game.screen.forms import SEVEN, Form, Question, ask
from game.screen.table import WORDS_ENTRY

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.screen.game import Game


def _role(game: Game, role: int) -> None:
    game.table.role, game.table.form = role, None


def _next_role(game: Game) -> None:
    game.table.form = None
    game.table.role = game.inside.next_role(-1 if game.table.role is None else game.table.role)


def _pass(game: Game) -> None:
    if game.table.role is not None and game.inside.play(("pass", game.table.role, 1)):
        game.table.role = game.inside.next_role(game.table.role)


def open_form(game: Game, kind: str) -> None:
    """Begin a move of this kind, by the role whose turn it is or by the whole table."""
    role = game.table.role if kind in SEVEN else GROUP
    if role is None:
        game.table.message = game.say("refusal-nobody-acts")
        return
    game.table.lines.pop(WORDS_ENTRY, None)
    game.table.form = Form(kind, role)


def _sort_out(game: Game, card_id: str) -> None:
    """Let the role that can put a card right begin."""
    card = next((card for card in game.sitting.cards if card.id == card_id), None)
    if card is not None and card.link is not None:
        kind, number = card.subject
        game.table.role = game.sitting.scenario.decisions[number].owner if kind == "decision" else card.link[0]
    open_form(game, "sort_out")


def _form(game: Game) -> Form:
    if game.table.form is None:
        raise RuntimeError("no form is open")
    return game.table.form


def _answer(game: Game, number: int) -> None:
    form = _form(game)
    question = ask(game.sitting.scenario, game.sitting.state, form)
    if isinstance(question, Question):
        _go_on(game, form.answer(question.choices[number].value))


def _tick(game: Game, number: int) -> None:
    game.table.form = _form(game).tick(number)


def _form_done(game: Game) -> None:
    form = _form(game)
    question = ask(game.sitting.scenario, game.sitting.state, form)
    if isinstance(question, Question):
        _go_on(game, form.answer(tuple(question.choices[number].value for number in form.ticked)))


def _go_on(game: Game, form: Form) -> None:
    """Ask the next question, or make the move that is now whole."""
    following = ask(game.sitting.scenario, game.sitting.state, form)
    if isinstance(following, Question):
        game.table.form = form
        return
    asked, words = game.table.form, game.table.lines.pop(WORDS_ENTRY, "")
    game.table.form = None
    if not game.inside.play(following, words.strip()):
        game.table.form = asked  # what was ticked and written stays, beside why it was not possible
        game.table.lines[WORDS_ENTRY] = words
    elif form.role >= 0 and not game.sitting.state.moves_left[form.role]:
        game.table.role = game.inside.next_role(form.role)


def _form_back(game: Game) -> None:
    game.table.form = _form(game).back()


COMMANDS: dict[str, Callable[..., None]] = {
    "role": _role,
    "next-role": _next_role,
    "pass": _pass,
    "form": open_form,
    "sort-out": _sort_out,
    "answer": _answer,
    "tick": _tick,
    "form-done": _form_done,
    "form-back": _form_back,
}
