"""How a move is put together on the screen: question by question, each answered by a number key.

A form knows the order of the questions of a move and nothing of how they look. Every choice carries why it is not
possible, from ``why_not``, so a greyed choice always says its reason.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from game.core.refusal import refuse
from game.screen.forms.form import Answers, Choice, Form, Question
from game.screen.forms.seven import ask_claim, ask_decide, ask_do, ask_hear, ask_promise, ask_share
from game.screen.forms.sorting import ask_sort_out
from game.screen.forms.whole_table import ask_agree, ask_talked, seatings

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from game.core.moves.kind import Move
    from game.core.refusal import Refusal
    from game.core.scenario import Scenario
    from game.core.state import State

__all__ = ["FORMS", "SEVEN", "Choice", "Form", "Question", "ask", "seatings", "why_not_form"]


FORMS: Mapping[str, Callable[[Scenario, State, int, Answers], Question | Move]] = MappingProxyType(
    {
        "share": ask_share,
        "hear": ask_hear,
        "decide": ask_decide,
        "do": ask_do,
        "promise": ask_promise,
        "claim": ask_claim,
        "sort_out": ask_sort_out,
        "talked": ask_talked,
        "agree": ask_agree,
    }
)
"""The seven of *Drag* in the order of their keys (game.md), then those of the whole table."""

SEVEN = tuple(FORMS)[:7]


def ask(scenario: Scenario, state: State, form: Form) -> Question | Move:
    """Return the next question of ``form``, or the move when every one is answered."""
    return FORMS[form.kind](scenario, state, form.role, form.answers)


def why_not_form(scenario: Scenario, state: State, kind: str, role: int) -> Refusal | None:
    """Return why ``role`` can do nothing of this kind now; None when something is possible.

    A form whose every choice is refused gives the reason of its first choice.
    """
    question = ask(scenario, state, Form(kind, role))
    if not isinstance(question, Question):
        return None
    reasons = [choice.refusal for choice in question.choices]
    if not reasons:
        return refuse(f"nothing-{kind.replace('_', '-')}", role=("role", role))
    return None if None in reasons else reasons[0]
