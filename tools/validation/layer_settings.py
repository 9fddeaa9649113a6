"""Layer L4, the settings: thresholds a quarter up and down, weights one up and down (breakdowns.md §4.1)."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from functools import partial
from typing import TYPE_CHECKING

from game.core.scenario import Params
from game.scoring import evaluate
from game.scoring.indices import indices
from validation.chance import Chance
from validation.figures import rank_correlation
from validation.grounds import grounds, name_of
from validation.planting import PLANTS, plant_games
from validation.policies import KNOWN, graded
from validation.targets import Section, Target, ratio, table

if TYPE_CHECKING:
    from collections.abc import Iterator
    from concurrent.futures import Executor

    from game.core.events import Event
    from game.core.scenario import Scenario
    from game.scoring import Scoring

THRESHOLDS = tuple(one.name for one in fields(Params))
INDICES = ("H1", "H3", "H5", "H8", "H10")
"""Those that a report shows or that a threshold could touch."""


@dataclass
class Compared:
    """Cards and indices before and after a change, over many games."""

    common: int = 0
    either: int = 0
    changed: int = 0
    """Games in which some card came or went."""
    games: int = 0
    values: dict[str, list[tuple[float, float]]] = field(default_factory=dict)

    def note(self, before: Scoring, after: Scoring) -> None:
        """Take in one game."""
        one, other = ({(card.type, card.id) for card in each.cards()} for each in (before, after))
        self.common += len(one & other)
        self.either += len(one | other)
        self.changed += one != other
        self.games += 1
        later = {index.id: index.value for index in indices(after)}
        for index in indices(before):
            value = later[index.id]
            if index.id in INDICES and index.value is not None and value is not None:
                self.values.setdefault(index.id, []).append((index.value, value))

    def add(self, other: Compared) -> None:
        """Count what another has counted."""
        self.common += other.common
        self.either += other.either
        self.changed += other.changed
        self.games += other.games
        for name, pairs in other.values.items():
            self.values.setdefault(name, []).extend(pairs)

    @property
    def jaccard(self) -> float:
        """Cards that stand both times, of those that stand at either."""
        return ratio(self.common, self.either)

    @property
    def rank(self) -> float:
        """The least rank correlation of any index with itself."""
        told = [pairs for pairs in self.values.values() if len({one for one, _ in pairs}) > 1]
        each = [rank_correlation([one for one, _ in pairs], [other for _, other in pairs]) for pairs in told]
        return min(each, default=float("nan"))


def changes() -> dict[str, tuple[str, int]]:
    """Return every change of one threshold: a name, the threshold, its new value."""
    found = {}
    for name in THRESHOLDS:
        value = getattr(Params(), name)
        for sign, percent in (("+", 25), ("−", -25)):
            changed = round(value * (100 + percent) / 100)
            if changed != value:
                found[f"{name} {sign}25 %"] = (name, changed)
            else:
                found[f"{name} {sign}1"] = (name, max(0, value + (1 if percent > 0 else -1)))
    return found


def quarter(name: str) -> bool:
    """Whether a change is one of a quarter, for which there is a target; whole rounds can only change by one."""
    return name.endswith("25 %")


def games_in(seed: int, games: int, at: int) -> Iterator[tuple[Scenario, list[Event]]]:
    """Yield games of all kinds in one scenario: graded groups, known groups, and one of each planted pattern."""
    scenario = grounds()[at]
    for number in range(games):
        for tenths in (3, 6, 9):
            chance = Chance(seed, "settings", tenths, name_of(scenario), number)
            yield scenario, graded(tenths / 10)(scenario, chance).events
        for name in ("silo", "slow replier", "dominator"):
            chance = Chance(seed, "settings", name, name_of(scenario), number)
            yield scenario, KNOWN[name](scenario, chance).events
    for type_ in PLANTS:
        planted = plant_games([scenario], type_, at, seed)
        if planted is not None:
            yield planted.game.scenario, planted.game.events


def play(seed: int, games: int, at: int) -> dict[str, Compared]:
    """Return what each change of a setting does to the games in scenario ``at``."""
    seen: dict[str, Compared] = {}
    for scenario, events in games_in(seed, games, at):
        before = evaluate(scenario, events)
        for name, changed in _settings(scenario):
            seen.setdefault(name, Compared()).note(before, evaluate(changed, events))
    return seen


def _settings(scenario: Scenario) -> Iterator[tuple[str, Scenario]]:
    for name, (threshold, value) in changes().items():
        yield name, replace(scenario, params=replace(scenario.params, **{threshold: value}))
    for sign in ("+", "−"):
        every = {threshold: value for name, (threshold, value) in changes().items() if name.endswith(f"{sign}25 %")}
        yield f"all of a quarter {sign}", replace(scenario, params=replace(scenario.params, **every))
        yield f"weights {sign}1", _reweigh(scenario, 1 if sign == "+" else -1)


def _reweigh(scenario: Scenario, by: int) -> Scenario:
    def weigh(weight: int) -> int:
        return min(3, max(1, weight + by))

    return replace(
        scenario,
        decisions=tuple(replace(one, weight=weigh(one.weight)) for one in scenario.decisions),
        windows=tuple(replace(one, weight=weigh(one.weight)) for one in scenario.windows),
        issues=tuple(replace(one, weight=weigh(one.weight)) for one in scenario.issues),
    )


def measure(seed: int, games: int, pool: Executor) -> Section:
    """Return the section of the report, from ``games`` games of each of six groups in each scenario, and plants."""
    seen: dict[str, Compared] = {}
    for part in pool.map(partial(play, seed, games), range(len(grounds()))):
        for name, one in part.items():
            seen.setdefault(name, Compared()).add(one)
    intro = (
        f"Each setting is changed alone, and all of a quarter at once, over {next(iter(seen.values())).games} games "
        "with and without breakdowns. Cards: those that stand under both settings, of those that stand under either. "
        f"Rank: the least Spearman correlation of {', '.join(INDICES)} with itself. A threshold of one or two "
        "rounds or things can not change by a quarter; it is changed by one, and there is no target for that."
    )
    rows = [
        (name, f"{one.jaccard:.3f}", f"{one.rank:.3f}", f"{one.changed} of {one.games}") for name, one in seen.items()
    ]
    head = ("Setting", "Cards in common (Jaccard)", "Least rank correlation", "Games with another card")
    text = f"{intro}\n\n{table(head, rows)}"
    aimed = {name: one for name, one in seen.items() if quarter(name) or name.startswith(("all of", "weights"))}
    cards = min(aimed, key=lambda name: aimed[name].jaccard)
    ranks = min(aimed, key=lambda name: aimed[name].rank)
    return Section("L4 Robustness: the settings", text, (
        Target("L4", "cards in common under ±25 %", aimed[cards].jaccard, 0.85, detail=f" (least: {cards})"),
        Target("L4", "rank correlation under ±25 %", aimed[ranks].rank, 0.9, detail=f" (least: {ranks})"),
    ))  # fmt: skip
