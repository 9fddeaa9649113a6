"""What a form is: a move in the making, the question it asks next, and the choices there are."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from game.core.rules import why_not
from game.core.state import is_active

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.core.events import Subject
    from game.core.moves.kind import Move
    from game.core.refusal import Refusal
    from game.core.scenario import Scenario
    from game.core.state import State

Answers = tuple[Any, ...]
"""The answers given so far, in order."""


@dataclass(frozen=True)
class Form:
    """A move in the making: which kind, whose, and the answers so far."""

    kind: str
    """A key of ``FORMS``."""
    role: int
    answers: tuple[Any, ...] = ()
    ticked: tuple[int, ...] = ()
    """What is ticked in a question with many answers."""

    def answer(self, value: Any) -> Form:
        """Return the form one question further."""
        return replace(self, answers=(*self.answers, value), ticked=())

    def tick(self, number: int) -> Form:
        """Return the form with choice ``number`` ticked, or no longer ticked."""
        return replace(self, ticked=tuple(sorted(set(self.ticked) ^ {number})))

    def back(self) -> Form | None:
        """Return the form one question earlier, or None before the first."""
        return replace(self, answers=self.answers[:-1], ticked=()) if self.answers else None


@dataclass(frozen=True)
class Choice:
    """One answer: what it is about or which text names it, its value, and why it is not possible."""

    value: Any
    about: Subject | None = None
    text: str = ""
    """A key of the screen's texts, when the title of ``about`` is not enough; gets it as ``what``."""
    refusal: Refusal | None = None
    role: int | None = None
    """The role whose mark stands before it."""


@dataclass(frozen=True)
class Question:
    """What the form asks next. ``text`` is a key of the screen's texts; ``about`` fills its ``what``."""

    text: str
    choices: tuple[Choice, ...]
    many: bool = False
    may_be_none: bool = False
    """With ``many``: nothing ticked is an answer too."""
    about: Subject | None = None
    words: bool = False
    """A line in the group's own words may be added."""


def other_roles(scenario: Scenario, state: State, role: int, move: Callable[[int], Move | None]) -> tuple[Choice, ...]:
    """Return the other roles at the table; ``move`` gives the move towards each, to be asked whether it is possible."""
    choices = []
    for other in range(len(scenario.roles)):
        if other != role and is_active(state, other):
            made = move(other)
            refusal = None if made is None else why_not(scenario, state, made)
            choices.append(Choice(other, ("role", other), refusal=refusal, role=other))
    return tuple(choices)
