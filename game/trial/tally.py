"""What happened in many games, counted: adding tallies up in any order gives the same tally."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

Fact = tuple[str | int, ...]
"""Something that can be counted: what it is, and the ids and numbers that say which. See ``FACTS``."""

FACTS = {
    "option": "(decision, option): the decision was settled so at some time",
    "decision": "(decision,): it was settled",
    "made": "(window,): enough of its acts were done",
    "missed": "(window,): it closed before that",
    "consequence": "(consequence,): it came",
    "surprise": "(surprise,): it came",
    "act": "(act,): it was done",
    "owned": "(issue,): somebody took it on",
    "due": "(connection,): its time came",
    "unmet": "(connection,): its time came and it was late or missed",
    "type": "(B01 to B14,): a possible breakdown of this type was raised",
    "kinds": "(n,): so many different types were raised",
    "cards": "(n,): so many cards were shown at the checks, two a round at most",
    "count": "(row, n, m): the row of counts.py stood at n of m when the game was over; n is -1 for nothing to count",
    "meter": "(meter, 0 to 10): where it ended",
    "idle": "(round, role): the role had moves, and nothing in the game that it could use one for",
    "minutes": "(n,): so many minutes by the model of minutes.py",
    "moves": "(role,): a move of the role; these count moves",
    "settled": "(role,): a decision that the role settled; these count decisions",
}
"""The first word of every fact, and what stands after it. Facts count games, but for the last two."""


@dataclass(slots=True)
class Tally:
    """What happened in ``games`` games."""

    games: int = 0
    facts: Counter[Fact] = field(default_factory=Counter)

    def add(self, other: Tally) -> None:
        """Count what ``other`` has counted too."""
        self.games += other.games
        self.facts.update(other.facts)

    def of(self, *fact: str | int) -> int:
        """Return how often ``fact`` was seen."""
        return self.facts[fact]

    def all(self, what: str) -> dict[tuple[str | int, ...], int]:
        """Return what stands after ``what`` in each fact that begins so, and how often it was seen, in order."""
        return {fact[1:]: self.facts[fact] for fact in in_order(each for each in self.facts if each[0] == what)}

    def spread(self, what: str) -> dict[int, int]:
        """Return how many games had each number of ``what`` (kinds, cards, minutes), rising."""
        return {int(key[0]): count for key, count in self.all(what).items()}


def in_order(facts: Iterable[Fact]) -> list[Fact]:
    """Return ``facts`` by the alphabet, and numbers by their size."""
    return sorted(facts, key=lambda fact: [(str(part), 0) if isinstance(part, str) else ("", part) for part in fact])


def sum_of(tallies: Iterable[Tally]) -> Tally:
    """Return everything that ``tallies`` have counted."""
    whole = Tally()
    for tally in tallies:
        whole.add(tally)
    return whole


def middle(spread: dict[int, int]) -> float:
    """Return the middle one of the numbers (the median); 0 when there is none."""
    ordered = sorted(spread.items())
    total = sum(spread.values())
    if not total:
        return 0.0
    low = high = 0
    seen = 0
    for number, count in ordered:
        if seen <= (total - 1) // 2 < seen + count:
            low = number
        if seen <= total // 2 < seen + count:
            high = number
        seen += count
    return (low + high) / 2
