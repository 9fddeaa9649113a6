"""Why a move is not possible now: a value, told in plain words by whoever shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from game.core.events import Subject
    from game.core.scenario import Scenario
    from game.texts import Words


class Refusal(NamedTuple):
    """``code`` names a text ``refusal-<code>``; ``params`` name things whose titles belong in it."""

    code: str
    params: tuple[tuple[str, Subject], ...] = ()


def refuse(code: str, **params: Subject) -> Refusal:
    """Return a refusal, for example ``refuse("not-open", decision=("decision", 2))``."""
    return Refusal(code, tuple(params.items()))


def title_of(scenario: Scenario, subject: Subject, language: str) -> str:
    """Return what ``subject`` is called; a plain number for the kind ``"number"``."""
    kind, number = subject
    if kind == "number":
        return str(number)
    things = {
        "round": scenario.rounds, "meter": scenario.meters, "role": scenario.roles, "item": scenario.items,
        "decision": scenario.decisions, "act": scenario.acts, "window": scenario.windows,
        "issue": scenario.issues, "surprise": scenario.surprises, "consequence": scenario.consequences,
    }  # fmt: skip
    title: dict[str, str] = things[kind][number].title  # type: ignore[attr-defined]
    return title.get(language) or next(iter(title.values()), "")


def tell_refusal(words: Words, scenario: Scenario, refusal: Refusal) -> str:
    """Return the refusal as one or two sentences."""
    params = {name: title_of(scenario, subject, words.language) for name, subject in refusal.params}
    return words(f"refusal-{refusal.code}", **params)
