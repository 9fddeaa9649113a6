"""Commands of the pages before the first round: seats, the leader's hat, *Var är vi?*, *Vår målbild*."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from game.core.events import GROUP
from game.core.scenario import METER_MAX
from game.core.state import OWN
from game.session.answers import PEOPLE_MAX, PEOPLE_MIN
from game.session.seating import people_of, seating_of, suggest_seats

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.screen.game import Game

_ANSWERED_ON = {"people": "seats", "seating": "seats", "hat": "about", "goal": "goals", "mark": "goals"}
"""The page of a question that has but one."""


def page_of(entry: dict[str, Any], otherwise: str) -> str:
    """Return the name of the page that shows what ``entry`` did."""
    if "seat" in entry.get("move", {}):
        return "seats"
    given = entry.get("answer", {"to": "", "of": ""})
    return f"where-{given['of']}" if given["to"] == "where" else _ANSWERED_ON.get(given["to"], otherwise)


def _people(game: Game, change: int) -> None:
    people = people_of(game.sitting) + change
    game.sitting.answer("people", max(PEOPLE_MIN, min(people, PEOPLE_MAX)))


def _seating(game: Game, way: str) -> None:
    game.sitting.answer("seating", way)


def _take_seats(game: Game) -> None:
    """Seat everybody as suggested; first those who get a place of their own, since others may share it."""
    session = game.sitting
    wanted = suggest_seats(session.scenario, people_of(session), seating_of(session))
    for role, seat in enumerate(session.state.seats):
        if seat not in (OWN, wanted[role]):
            session.play(("seat", GROUP, role, OWN))
    for role, seat in enumerate(wanted):
        if session.state.seats[role] != seat:
            session.play(("seat", GROUP, role, seat))
    game.table.receipt = game.say("receipt-seats")


def _hat(game: Game, hat: str) -> None:
    game.sitting.answer("hat", hat)


def _place(game: Game, statement: str) -> None:
    """Reveal how many showed each answer. What follows from it is not told."""
    game.sitting.answer("where", list(game.table.counts), statement)


def _goal(game: Game, number: int) -> None:
    """Choose a goal, or leave it again."""
    session = game.sitting
    goal = session.scenario.goals[number].id
    session.answer("goal", None if session.answers.get(("goal", goal)) else True, goal)


def _mark(game: Game, meter: int, change: int) -> None:
    session = game.sitting
    mark = max(0, min(session.goals[meter] + change, METER_MAX))
    session.answer("mark", mark, session.scenario.meters[meter].id)


COMMANDS: dict[str, Callable[..., None]] = {
    "people": _people,
    "seating": _seating,
    "take-seats": _take_seats,
    "hat": _hat,
    "place": _place,
    "goal": _goal,
    "mark": _mark,
}
