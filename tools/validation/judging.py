"""Layer L1: what the scoring makes of planted games, held against what was planted (breakdowns.md §4.1)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from game.scoring import evaluate

if TYPE_CHECKING:
    from game.core.events import Subject
    from game.core.scenario import Scenario
    from game.scoring import Card
    from validation.planting import Planted
    from validation.truth import Truth

NOTHING = "–"
"""In the table of confusion: no card where one was planted, or a card where nothing was."""


@dataclass
class Tally:
    """What was counted over many games."""

    games: int = 0
    causes: int = 0
    cards: int = 0
    confusion: Counter[tuple[str, str]] = field(default_factory=Counter)
    """(planted, raised) → how often."""
    right: Counter[str] = field(default_factory=Counter)
    """Of the cards that found a plant, by type: those with the right decision, link and moment."""
    odd: list[str] = field(default_factory=list)
    """The games where something differs, told for whoever looks into it."""

    def add(self, other: Tally) -> None:
        """Count what another has counted."""
        self.games += other.games
        self.causes += other.causes
        self.cards += other.cards
        self.confusion += other.confusion
        self.right += other.right
        self.odd += other.odd

    def found(self, type_: str) -> int:
        """How many plants of a type have a card of that type."""
        return self.confusion[type_, type_]

    def planted(self, type_: str) -> int:
        """How many of a type were planted."""
        return sum(n for (one, _), n in self.confusion.items() if one == type_)

    def raised(self, type_: str) -> int:
        """How many cards of a type were raised."""
        return sum(n for (_, other), n in self.confusion.items() if other == type_)


def standing_cards(planted: Planted) -> list[Card]:
    """Return the cards of a game; those that a pattern has taken up are part of it."""
    cards = evaluate(planted.game.scenario, planted.game.events).cards()
    patterns = {card.id for card in cards if card.is_pattern}
    return [card for card in cards if card.absorbed_by not in patterns]


def judge(planted: Planted) -> Tally:
    """Hold the cards of one game against its plants."""
    scenario = planted.game.scenario
    cards = standing_cards(planted)
    truths = [truth for plant in planted.plants for truth in plant.truths]
    tally = Tally(games=1, causes=len(planted.plants), cards=len(cards))
    left, missed = list(cards), []
    for truth in sorted(truths, key=lambda one: one.type):
        found = [card for card in left if card.type == truth.type and place_of(scenario, card) == truth.subject]
        found.sort(key=lambda card: not is_right(card, truth))
        if not found:
            missed.append(truth)
            continue
        left.remove(found[0])
        tally.confusion[truth.type, truth.type] += 1
        right = is_right(found[0], truth)
        tally.right[truth.type] += right
        if not right:
            tally.odd.append(f"{planted.name}: {_tell(truth)} planted, the card says {_tell_card(scenario, found[0])}")
    for truth in missed:
        near = [card for card in left if place_of(scenario, card) == truth.subject]
        tally.confusion[truth.type, near[0].type if near else NOTHING] += 1
        if near:
            left.remove(near[0])
        tally.odd.append(f"{planted.name}: {_tell(truth)} planted, no such card")
    for card in left:
        tally.confusion[NOTHING, card.type] += 1
        tally.odd.append(f"{planted.name}: nobody planted {_tell_card(scenario, card)}")
    return tally


def place_of(scenario: Scenario, card: Card) -> Subject:
    """Return the place of a card in the words of a ``Truth``."""
    for requirement in card.requirements:
        kind, *words = requirement.split(":")
        if card.type in ("B02", "B03") and kind == "knows":
            return scenario.numbers[words[0]]
        if card.type == "B07":
            return scenario.numbers[words[0]]
    kind, *words = card.id.split(":")
    if kind == "silo":
        return ("silo", 0)
    if kind in ("queue", "voice"):
        return scenario.numbers[words[0]]
    return card.subject


def is_right(card: Card, truth: Truth) -> bool:
    """Whether the card names the connection and the item, and came no later than the breakdown could be seen."""
    if card.raised_round > truth.round or truth.item not in (None, card.item):
        return False
    if truth.sides == (0, 0):
        return True
    if card.link is None:
        return False
    one, other = truth.sides
    a, b = card.link
    return bool((one >> a & 1 and other >> b & 1) or (one >> b & 1 and other >> a & 1))


def _tell(truth: Truth) -> str:
    return f"{truth.type} {truth.subject[0]} {truth.subject[1]} in round {truth.round + 1}"


def _tell_card(scenario: Scenario, card: Card) -> str:
    kind, number = place_of(scenario, card)
    return f"{card.type} {kind} {number} in round {card.raised_round + 1} ({card.id})"
