"""Moves of the whole table: *vi pratade*, agreements, seats."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from game.core.events import GROUP
from game.core.rules import why_not
from game.core.scenario import mask_of
from game.core.state import EMPTY, OWN
from game.screen.forms.form import Answers, Choice, Question, other_roles

if TYPE_CHECKING:
    from game.core.moves.kind import Move
    from game.core.scenario import Scenario
    from game.core.state import State


def ask_talked(scenario: Scenario, state: State, _role: int, answers: Answers) -> Question | Move:
    """*Vi pratade*: about what, and who took part."""
    if not answers:
        # A talk is possible whenever it is: ahead of the window, in it, and when the decision has been made or left.
        decisions = [Choice(("decision", n), ("decision", n)) for n in range(len(scenario.decisions))]
        items = [Choice(("item", n), ("item", n), "form-about-item") for n, who in enumerate(state.knows) if who]
        return Question("form-talked-about", (*decisions, *items))
    if len(answers) == 1:
        everybody = other_roles(scenario, state, GROUP, lambda _: None)
        return Question("form-talked-who", everybody, many=True, about=answers[0], words=True)
    return ("talked", GROUP, answers[0], mask_of(answers[1]))


def ask_agree(scenario: Scenario, state: State, _role: int, answers: Answers) -> Question | Move:
    """An agreement: which kind of exchange, from whom, to whom."""
    if not answers:
        kinds = (Choice("share", text="form-agree-share"), Choice("hear", text="form-agree-hear"))
        return Question("form-agree-kind", kinds)
    if len(answers) == 1:
        return Question(f"form-agree-{answers[0]}-who", other_roles(scenario, state, GROUP, lambda _: None))
    if len(answers) == 2:
        kind, role = answers
        others = other_roles(scenario, state, role, lambda other: ("agree", GROUP, kind, role, other))
        return Question(f"form-agree-{kind}-with", others, about=("role", role), words=True)
    return ("agree", GROUP, *answers)


def seatings(scenario: Scenario, state: State, role: int) -> tuple[Choice, ...]:
    """Return the ways ``role`` could be played: by somebody of its own, as an empty chair, by another role's player."""
    found = [Choice(OWN, text="seat-own"), Choice(EMPTY, text="seat-empty")]
    found += [Choice(other, ("role", other), "seat-doubled") for other in range(len(scenario.roles)) if other != role]
    return tuple(
        replace(choice, refusal=why_not(scenario, state, ("seat", GROUP, role, choice.value))) for choice in found
    )
