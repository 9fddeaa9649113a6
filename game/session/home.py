"""*Hos oss*: the kinds of exchange that the connections of a game are made of, to be recognised at home.

A game has forty connections; a group at home knows who hears whom. So connections between the same two roles are told
as one, and those that much depends on come first.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from game.core.refusal import title_of

if TYPE_CHECKING:
    from game.core.events import Subject
    from game.core.scenario import Scenario
    from game.session.session import Session
    from game.texts import Words

ExchangeKind = Literal["hear", "share", "act", "order"]

_KINDS: dict[str, ExchangeKind] = {"heard": "hear", "knows": "share", "act": "act", "order": "order", "fit": "order"}
_MUTUAL = ("act", "order")
"""Kinds where it is the same which of the two is named first."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """What ``role`` does with ``other``: hears it, shares with it, acts or decides in step with it."""

    id: str
    """What the answer ``home`` is about."""
    kind: ExchangeKind
    role: int
    other: int


def exchanges(session: Session) -> tuple[Exchange, ...]:
    """Return every exchange that the scenario declares, those with the most weight first."""
    weights: dict[Exchange, int] = {}
    for requirement in session.scoring.requirements:
        kind, link = _KINDS.get(requirement.kind), requirement.link
        if kind is None or link is None or link[0] == link[1]:
            continue
        role, other = sorted(link) if kind in _MUTUAL else link
        one, two = (session.scenario.roles[each].id for each in (role, other))
        exchange = Exchange(f"{kind}:{one}:{two}", kind, role, other)
        weights[exchange] = weights.get(exchange, 0) + _weight(session.scenario, requirement.subject)
    return tuple(sorted(weights, key=lambda each: -weights[each]))


def exchange_told(scenario: Scenario, exchange: Exchange, words: Words) -> str:
    """Return an exchange as a sentence, without its full stop."""
    role, other = (title_of(scenario, ("role", each), words.language) for each in (exchange.role, exchange.other))
    return words(f"home-{exchange.kind}", role=role, other=other)


def _weight(scenario: Scenario, subject: Subject) -> int:
    kind, number = subject
    return scenario.decisions[number].weight if kind == "decision" else scenario.windows[number].weight
