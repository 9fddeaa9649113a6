"""Layer L4, the log: unlogged, late and repeated lines, and what the group's tap mends (breakdowns.md §4.1)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import partial
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from game.core.events import Event
from game.scoring import evaluate
from game.scoring.indices import indices
from validation import dirty
from validation.chance import Chance
from validation.grounds import grounds, name_of
from validation.judging import place_of
from validation.policies import graded
from validation.targets import Section, Target, ratio, share, table

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from game.core.events import Subject
    from game.core.scenario import Scenario
    from game.scoring import Card, Scoring

SHARES = (0.05, 0.1, 0.2, 0.3)
GROUPS = {"strong": 0.9, "mediocre": 0.6}
"""Of the graded group: how often it sees to each coordinating thing."""
CARE = (0.8, 0.9)
"""How often a tap is right."""
TOLD = ("B01", "B02", "B03", "B04", "B05", "B06")
"""Cards on information and consultation, which stand or fall with what was logged."""

Where = tuple["Subject", object]
"""The place of a card: its subject, and its item or else its two roles."""


@dataclass
class Seen:
    """Cards counted over many games."""

    right: int = 0
    raised: int = 0
    there: int = 0
    """Of the places with a card in the complete log, how many there are …"""
    found: int = 0
    """… and how many have one in the dirty log."""

    def add(self, other: Seen) -> None:
        """Count what another has counted."""
        self.right += other.right
        self.raised += other.raised
        self.there += other.there
        self.found += other.found


def where(scenario: Scenario, card: Card) -> Where:
    """Return the place of a card. One at a place where something did fail is right, whatever its type."""
    return place_of(scenario, card), card.item if card.item is not None else frozenset(card.link or ())


def standing(scoring: Scoring) -> list[Card]:
    """Return the cards a group would look at: neither disputed nor part of a pattern."""
    return [card for card in scoring.cards() if not card.disputed and not card.absorbed_by]


def count(scenario: Scenario, scoring: Scoring, truth: set[Where], types: tuple[str, ...]) -> Seen:
    """Hold the cards of a dirty log against the places that have one in the complete log."""
    cards = [card for card in standing(scoring) if not types or card.type in types]
    places = {where(scenario, card) for card in scoring.cards() if not card.disputed}
    return Seen(sum(where(scenario, card) in truth for card in cards), len(cards), len(truth), len(places & truth))


def tap(scenario: Scenario, scoring: Scoring, truth: set[Where], care: float, chance: Chance) -> None:
    """Let the group answer every card: *we talked* where the exchange did happen, and right as often as ``care``.

    A pattern that is set aside gives back its parts, and they are answered too.
    """
    answered: set[str] = set()
    while left := [card for card in standing(scoring) if card.id not in answered]:
        for card in left:
            answered.add(card.id)
            happened = where(scenario, card) not in truth
            if happened == chance.happens(care):
                scoring.feed(Event("card.disputed", scenario.last_round, value=(card.id, "talked")))


Key = tuple[str, str, float, str, str]
"""(what was done to the log, group, share, tap, which cards)."""


class Repeated(NamedTuple):
    """What lines logged twice did: the games tried, those that stood as before, and which indices moved."""

    games: int
    same: int
    moved: Counter[str]


def play(seed: int, games: int, at: int) -> tuple[dict[Key, Seen], Repeated]:
    """Play in scenario ``at`` and dirty the logs; return what was seen of the cards, and of repeated lines."""
    scenario = grounds()[at]
    seen: dict[Key, Seen] = {}
    same, repeated, moved = 0, 0, Counter[str]()
    for (group, care), number in product(GROUPS.items(), range(games)):
        chance = Chance(seed, "dirty", group, name_of(scenario), number)
        events = graded(care)(scenario, chance).events
        complete = evaluate(scenario, events)
        truth = {where(scenario, card) for card in complete.cards()}
        for share_ in SHARES:
            _dirty(scenario, events, truth, (group, share_), chance, seen)
            again = evaluate(scenario, dirty.repeat(events, share_, chance))
            same += _stood(again) == _stood(complete)
            pairs = zip(indices(complete), indices(again), strict=True)
            moved.update(one.id for one, other in pairs if one != other)
            repeated += 1
    return seen, Repeated(repeated, same, moved)


def _dirty(
    scenario: Scenario,
    events: list[Event],
    truth: set[Where],
    how: tuple[str, float],
    chance: Chance,
    seen: dict[Key, Seen],
) -> None:
    group, share_ = how
    for name, spoil in (("unlogged", dirty.drop), ("a round late", dirty.shift)):
        log = spoil(events, share_, chance)
        for care in (None, *CARE) if name == "unlogged" else (None,):
            scoring = evaluate(scenario, log)
            if care is not None:
                tap(scenario, scoring, truth, care, chance)
            for cards, types in (("all", ()), ("told", TOLD)):
                key = (name, group, share_, "none" if care is None else f"{care:.0%}", cards)
                seen.setdefault(key, Seen()).add(count(scenario, scoring, truth, types))


def _stood(scoring: Scoring) -> object:
    """Return what duplicates may not change in cards and requirements: everything but the numbers of events."""
    cards = [
        (card.type, card.id, card.severity, card.status, card.raised_round, card.absorbed_by)
        for card in scoring.cards()
    ]
    return cards, [(one.id, one.status) for one in scoring.requirements]


def measure(seed: int, games: int, pool: Executor) -> Section:
    """Return the section of the report, from ``games`` games of each group in each scenario."""
    seen: dict[Key, Seen] = {}
    same, repeated, moved = 0, 0, Counter[str]()
    for part, again in pool.map(partial(play, seed, games), range(len(grounds()))):
        same, repeated = same + again.same, repeated + again.games
        moved += again.moved
        for key, one in part.items():
            seen.setdefault(key, Seen()).add(one)
    intro = (
        "A card is right when the complete log of the same game has a card at the same place. The strong group sees to "
        "nine coordinating things in ten, the mediocre to six. *Told* are the cards on information and consultation "
        "(B01–B06), which unlogged talk can make wrong; the targets are for those."
    )
    lasting = (
        f"Lines logged twice at once: cards and statuses stay the same in {share(same, repeated)}. Indices that moved, "
        f"and in how many of the games: {', '.join(f'{name} {n}' for name, n in sorted(moved.items())) or 'none'}."
    )
    text = "\n\n".join((
        intro,
        "Unlogged exchanges, and then the group's tap (right in 80 or 90 of 100):\n\n" + _unlogged(seen),
        "Exchanges logged a round late, without a tap:\n\n" + _late(seen),
        lasting,
    ))  # fmt: skip
    targets = [
        Target("L4", f"precision at 10 % unlogged, strong group, tap right {care}", _precision(seen, care), bound)
        for care, bound in (("80%", 0.85), ("90%", 0.93))
    ]
    repeats = (
        Target("L4", "repeated lines change no card and no status", ratio(same, repeated), 1.0),
        Target(
            "L4",
            "indices that repeated lines move",
            len(moved),
            0,
            at_least=False,
            detail=f" ({', '.join(sorted(moved))})",
        ),
    )
    return Section("L4 Robustness: the log", text, (*targets, *repeats))


def _precision(seen: dict[Key, Seen], care: str) -> float:
    one = seen["unlogged", "strong", 0.1, care, "told"]
    return ratio(one.right, one.raised)


def _unlogged(seen: dict[Key, Seen]) -> str:
    rows = []
    for group, share_, care in product(GROUPS, SHARES, ("none", *(f"{care:.0%}" for care in CARE))):
        told, every = (seen["unlogged", group, share_, care, cards] for cards in ("told", "all"))
        rows.append((group, f"{share_:.0%}", care, share(told.right, told.raised), share(every.right, every.raised),
                     f"{ratio(every.found, every.there):.3f}"))  # fmt: skip
    return table(("Group", "Unlogged", "Tap right", "Precision, told", "Precision, all", "Places found"), rows)


def _late(seen: dict[Key, Seen]) -> str:
    rows = []
    for group, share_ in product(GROUPS, SHARES):
        told, every = (seen["a round late", group, share_, "none", cards] for cards in ("told", "all"))
        rows.append((group, f"{share_:.0%}", share(told.right, told.raised), share(every.right, every.raised),
                     f"{ratio(every.found, every.there):.3f}"))  # fmt: skip
    return table(("Group", "Late", "Precision, told", "Precision, all", "Places found"), rows)
