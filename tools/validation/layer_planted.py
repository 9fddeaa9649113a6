"""Layer L1: does it find what happened? Planted breakdowns and near misses, in numbers (breakdowns.md §4.1, §4.1b)."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from validation.chance import Chance
from validation.grounds import grounds, name_of
from validation.groups import collaborate, finish
from validation.judging import NOTHING, Tally, judge, standing_cards
from validation.planting import NEAR_MISSES, PLANTS, Planted, near_miss, plant_games
from validation.targets import Section, Target, ratio, share, table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from concurrent.futures import Executor

TYPES = tuple(PLANTS)


class Found(NamedTuple):
    """What the games planted with one type came to."""

    tally: Tally
    scenarios: Counter[str]


class Quiet(NamedTuple):
    """What games without any plant came to: there ought to be no card."""

    games: int
    cards: Counter[str]


class NearMisses(NamedTuple):
    """What the games that only look like one type came to."""

    tally: Tally
    made: Counter[str]
    """By the way it looks like one."""
    flagged: Counter[str]


def some_games(games: int, make: Callable[[int], Planted | None]) -> Iterator[tuple[int, Planted]]:
    """Yield (number, game) for ``games`` games; a number for which no scenario has a place is passed by."""
    made = 0
    for number in range(2 * games):
        planted = make(number) if made < games else None
        if planted is not None:
            made += 1
            yield number, planted


def measure_plants(seed: int, plants: int, type_: str) -> Found:
    """Play ``plants`` games with a plant of the type, and judge them."""
    tally, scenarios = Tally(), Counter[str]()
    worlds = grounds(too_late=True)
    for _, planted in some_games(plants, lambda number: plant_games(worlds, type_, number, seed)):
        tally.add(judge(planted))
        scenarios[name_of(planted.game.scenario)] += 1
    return Found(tally, scenarios)


def measure_quiet(seed: int, games: int, at: int) -> Quiet:
    """Play games of a group that sees to everything in scenario ``at``, and count the cards."""
    scenario, cards = grounds(too_late=True)[at], Counter[str]()
    for number in range(games):
        chance = Chance(seed, "quiet", name_of(scenario), number)
        game = finish(collaborate(scenario, chance), chance)
        cards.update(card.type for card in standing_cards(Planted(name_of(scenario), game, ())))
    return Quiet(games, cards)


def measure_near_misses(seed: int, games: int, type_: str) -> NearMisses:
    """Play ``games`` games that look like the type, and see whether a card of it is raised."""
    tally, made, flagged = Tally(), Counter[str](), Counter[str]()
    ways, worlds = NEAR_MISSES[type_], grounds(too_late=True)
    for number, planted in some_games(games, lambda number: near_miss(worlds, type_, number, seed)):
        way = ways[number % len(ways)].__name__.replace("_", " ")
        tally.add(judge(planted))
        made[way] += 1
        flagged[way] += any(card.type == type_ for card in standing_cards(planted))
    return NearMisses(tally, made, flagged)


def measure(seed: int, plants: int, pool: Executor) -> Section:
    """Return the section of the report, from ``plants`` games with a plant and as many near misses of each type."""
    planted = dict(zip(TYPES, pool.map(partial(measure_plants, seed, plants), TYPES), strict=True))
    near = dict(zip(TYPES, pool.map(partial(measure_near_misses, seed, plants), TYPES), strict=True))
    places = range(len(grounds(too_late=True)))
    quiet = list(pool.map(partial(measure_quiet, seed, -(-plants // len(places))), places))
    tally = Tally()
    for part in (*(one.tally for one in planted.values()), *(one.tally for one in near.values())):
        tally.add(part)
    causes = sum(one.tally.causes for one in planted.values())
    cards = sum(one.tally.cards for one in planted.values())
    silent = Target("L1", "cards where nothing is planted", sum(one.cards.total() for one in quiet), 0, at_least=False)
    targets = (*_targets_by_type(tally, near), *_targets_together(tally, cards, causes), silent)
    summary = (
        f"Macro-F1 {_macro_f1(tally):.4f}. Right decision, connection and moment: "
        f"{share(sum(tally.right.values()), sum(tally.found(type_) for type_ in TYPES))}. "
        f"Cards per cause {ratio(cards, causes):.3f} ({cards} cards, {causes} causes; a pattern card and what it has "
        "taken up are one)."
    )
    silence = (
        f"Games of a group that sees to everything, with nothing planted: {sum(one.games for one in quiet)}, with "
        f"{sum(one.cards.total() for one in quiet)} cards."
    )
    reading = (
        "Planted (rows) and raised (columns). “–” is nothing: the last column holds what was not found, the last row "
        "what nobody planted. Games with a plant and hard negatives together.\n\n"
    )
    near_text = "Hard negatives, by what they look like:\n\n" + _near_table(near)
    confusion = reading + _confusion(tally)
    text = "\n\n".join((_by_type(tally, planted), summary, silence, near_text, confusion, _differences(tally)))
    return Section("L1 Planted breakdowns", text, targets)


def _f1(tally: Tally, type_: str) -> float:
    whole = tally.planted(type_) + tally.raised(type_)
    return ratio(2 * tally.found(type_), whole)


def _macro_f1(tally: Tally) -> float:
    return sum(_f1(tally, type_) for type_ in TYPES) / len(TYPES)


def _targets_by_type(tally: Tally, near: dict[str, NearMisses]) -> list[Target]:
    targets = []
    for type_ in TYPES:
        found, planted, raised = tally.found(type_), tally.planted(type_), tally.raised(type_)
        made, flagged = near[type_].made.total(), near[type_].flagged.total()
        targets += [
            Target("L1", f"{type_} recall", ratio(found, planted), 0.98, detail=f" ({found} of {planted})"),
            Target("L1", f"{type_} precision", ratio(found, raised), 0.98, detail=f" ({found} of {raised})"),
            Target("L1", f"{type_} hard negatives flagged", ratio(flagged, made), 0.01, at_least=False,
                   detail=f" ({flagged} of {made})"),
        ]  # fmt: skip
    return targets


def _targets_together(tally: Tally, cards: int, causes: int) -> list[Target]:
    found = sum(tally.found(type_) for type_ in TYPES)
    return [
        Target("L1", "macro-F1", _macro_f1(tally), 0.97),
        Target("L1", "right decision, connection and moment", ratio(sum(tally.right.values()), found), 0.95),
        Target("L1", "cards per cause", ratio(cards, causes), 1.15, at_least=False),
    ]


def _by_type(tally: Tally, planted: dict[str, Found]) -> str:
    rows = []
    for type_ in TYPES:
        found = tally.found(type_)
        rows.append((
            type_, planted[type_].tally.games, len(planted[type_].scenarios), share(found, tally.planted(type_)),
            share(found, tally.raised(type_)), f"{_f1(tally, type_):.4f}", share(tally.right[type_], found),
        ))  # fmt: skip
    head = ("Type", "Games", "Scenarios", "Recall", "Precision", "F1", "Right place and moment")
    return table(head, rows)


def _near_table(near: dict[str, NearMisses]) -> str:
    rows = [
        (type_, way, made, one.flagged[way])
        for type_, one in near.items() for way, made in sorted(one.made.items())
    ]  # fmt: skip
    whole = [
        (type_, "all", one.made.total(), share(one.flagged.total(), one.made.total())) for type_, one in near.items()
    ]
    return table(("Type", "Way", "Games", "Flagged"), whole) + "\n\n" + table(("Type", "Way", "Games", "Flagged"), rows)


def _confusion(tally: Tally) -> str:
    head = ("", *TYPES, NOTHING)
    return table(head, [(one, *(tally.confusion[one, other] for other in head[1:])) for one in (*TYPES, NOTHING)])


def _differences(tally: Tally, most: int = 12) -> str:
    if not tally.odd:
        return "No game differs from what was planted in it."
    told = "\n".join(f"- `{one}`" for one in tally.odd[:most])
    return (
        f"Where games and cards differ ({len(tally.odd)} in all, the first {min(most, len(tally.odd))} here):\n\n{told}"
    )
