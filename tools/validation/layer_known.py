"""Layer L2: do the indices put groups that are known for their way in the right order? (breakdowns.md §4.1)"""

from __future__ import annotations

from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from game.scoring import evaluate
from game.scoring.indices import indices
from validation.chance import Chance
from validation.figures import area, rank_correlation, resample, resample_area
from validation.grounds import grounds, name_of
from validation.policies import KNOWN, graded
from validation.targets import Section, Target, table

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Executor

    from game.core.events import Event

STEPS = 11
"""Of the graded group: 0, 0.1 … 1."""

OWN = {"late sharer": "H3", "slow replier": "H5", "promise breaker": "H10", "dominator": "H8"}
"""The index that each group with one weakness ought to show in."""

ROWS = {"H1": "coverage", "H3": "foresight", "H5": "answers", "H10": "promises", "H8": "room"}

MARKS = ("round.", "game.", "seat.")
"""Lines of a log that nobody says or does."""


class Played(NamedTuple):
    """One game of a known group."""

    coverage: float
    """Met of due."""
    volume: int
    """Lines of the log: the baseline that has to fail."""
    values: dict[str, float]
    """Every index that could be measured."""
    due: int


def volume(events: Sequence[Event]) -> int:
    """Return how many things were said and done."""
    return sum(not event.type.startswith(MARKS) for event in events)


def play_known(seed: int, games: int, name: str) -> list[list[Played]]:
    """Return ``games`` games of a known group in each scenario; a graded group is named by its share."""
    policy = KNOWN[name] if name in KNOWN else graded(float(name))
    found = []
    for scenario in grounds():
        played = []
        for number in range(games):
            chance = Chance(seed, "known", name, name_of(scenario), number)
            events = policy(scenario, chance).events
            measured = {one.id: one for one in indices(evaluate(scenario, events))}
            coverage = measured["H1"]
            if coverage.met is not None:
                values = {one.id: one.value for one in measured.values() if one.value is not None}
                played.append(Played(coverage.met / coverage.of, volume(events), values, coverage.of))
        found.append(played)
    return found


Games = dict[str, list[list[Played]]]


def measure(seed: int, games: int, pool: Executor) -> Section:
    """Return the section of the report, from ``games`` games of each group in each scenario."""
    names = [*KNOWN, *(f"{step / (STEPS - 1):.1f}" for step in range(STEPS))]
    played = dict(zip(names, pool.map(partial(play_known, seed, games), names), strict=True))
    orders, order_targets = _orders(played, seed)
    grades, grade_targets = _grades(played, seed)
    own, own_targets = _own_rows(played)
    text = "\n\n".join((
        f"{games} games of each group in each of {len(grounds())} scenarios. Intervals resample scenarios, not games.",
        _groups(played), "How often a collaborative group lies above another (AUC; 0.5 is no difference):\n\n" + orders,
        grades, own, _lengths(played),
    ))  # fmt: skip
    return Section("L2 Known groups", text, (*order_targets, *grade_targets, *own_targets))


def _flat(games: list[list[Played]], take: Callable[[Played], float]) -> list[float]:
    return [take(one) for one in chain.from_iterable(games)]


def _by_scenario(games: list[list[Played]], take: Callable[[Played], float]) -> list[list[float]]:
    return [[take(one) for one in there] for there in games]


def _groups(played: Games) -> str:
    rows = []
    for name in KNOWN:
        coverage, volumes = _flat(played[name], _coverage), _flat(played[name], _volume)
        rows.append((
            name, len(coverage), f"{_mean(coverage):.3f}", f"{_mean(volumes):.1f}",
            f"{_mean([one.due for one in chain.from_iterable(played[name])]):.1f}",
        ))  # fmt: skip
    return table(("Group", "Games", "Mean coverage", "Mean volume", "Mean due"), rows)


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else float("nan")


def _coverage(one: Played) -> float:
    return one.coverage


def _volume(one: Played) -> float:
    return one.volume


def _orders(played: Games, seed: int) -> tuple[str, list[Target]]:
    wanted = {"silo": 0.99, "random": 0.95, "chatty silo": 0.99}
    rows, targets = [], []
    for other in ("silo", "random", "chatty silo", "lean"):
        cells = []
        for take in (_coverage, _volume):
            one = area(_flat(played["collaborative"], take), _flat(played[other], take))
            low, high = resample_area(_by_scenario(played["collaborative"], take), _by_scenario(played[other], take),
                                      Chance(seed, "resample", other))  # fmt: skip
            cells.append((one, f"{one:.3f} [{low:.3f}–{high:.3f}]"))
        rows.append((other, *(told for _, told in cells)))
        if other in wanted:
            targets.append(Target("L2", f"AUC collaborative over {other}", cells[0][0], wanted[other]))
        else:
            targets.append(
                Target(
                    "L2",
                    "AUC of collaborative over lean, distance from 0.5",
                    abs(cells[0][0] - 0.5),
                    0.05,
                    at_least=False,
                )
            )
        if other in ("chatty silo", "lean"):
            gain = abs(cells[1][0] - _ideal(other)) - abs(cells[0][0] - _ideal(other))
            targets.append(Target("L2", f"nearer the truth than message volume, {other}", gain, 0.0))
    return table(("Collaborative over", "Coverage", "Message volume (baseline)"), rows), targets


def _ideal(other: str) -> float:
    return 0.5 if other == "lean" else 1.0


def _grades(played: Games, seed: int) -> tuple[str, list[Target]]:
    steps = [f"{step / (STEPS - 1):.1f}" for step in range(STEPS)]

    def rho(drawn: Sequence[int], take: Callable[[Played], float]) -> float:
        pairs = [(float(step), take(one)) for step in steps for there in drawn for one in played[step][there]]
        return rank_correlation([step for step, _ in pairs], [value for _, value in pairs])

    everything = range(len(grounds()))
    chance = Chance(seed, "resample", "graded")
    low, high = resample(len(grounds()), lambda drawn: rho(drawn, _coverage), chance)
    coverage, messages = rho(everything, _coverage), rho(everything, _volume)
    means = [
        (step, f"{_mean(_flat(played[step], _coverage)):.3f}", f"{_mean(_flat(played[step], _volume)):.1f}")
        for step in steps
    ]
    text = (
        f"A group that sees to each coordinating thing with probability p. Spearman of p with coverage over single "
        f"games {coverage:.3f} [{low:.3f}–{high:.3f}], with message volume {messages:.3f}.\n\n"
    )
    head = ("p", "Mean coverage", "Mean volume")
    return text + table(head, means), [Target("L2", "Spearman of p with coverage", coverage, 0.95)]


def _own_rows(played: Games) -> tuple[str, list[Target]]:
    """Tell in which index each weakness shows: the AUC of collaborative groups over those with it."""
    rows, targets, beside = [], [], []
    for group, own in OWN.items():
        cells = {row: _index_area(played["collaborative"], played[group], row) for row in ROWS}
        rows.append((group, *(f"**{cell:.3f}**" if row == own else f"{cell:.3f}" for row, cell in cells.items())))
        targets.append(Target("L2", f"{group} shows in {ROWS[own]} ({own})", cells[own], 0.9))
        # Coverage is everything together, so it has no weakness of its own and is no column to keep clear of.
        beside += [(cell, f"{group} in {ROWS[row]} ({row})") for row, cell in cells.items() if row not in (own, "H1")]
    worst, where = max(beside)
    targets.append(
        Target("L2", "a weakness shows in no other index", worst, 0.65, at_least=False, detail=f" ({where})")
    )
    head = ("Group", *(f"{name} ({row})" for row, name in ROWS.items()))
    text = "Where one weakness shows (AUC of collaborative groups over groups with it; in bold where it ought to):\n\n"
    return text + table(head, rows), targets


def _index_area(more: list[list[Played]], less: list[list[Played]], row: str) -> float:
    sides = [[one.values[row] for one in chain.from_iterable(games) if row in one.values] for games in (more, less)]
    return area(*sides) if all(sides) else float("nan")


def _lengths(played: Games) -> str:
    """Tell what short games can carry (breakdowns.md §4.1, sensitivity)."""
    rows = []
    for length in sorted({len(scenario.rounds) for scenario in grounds()}):
        there = [n for n, scenario in enumerate(grounds()) if len(scenario.rounds) == length]
        group = {
            name: [one for n in there for one in played[name][n]]
            for name in ("collaborative", "silo", "random", "0.6", "0.7", "0.8")
        }
        due = _mean([one.due for one in group["0.6"]])
        values = {name: [one.coverage for one in games] for name, games in group.items()}
        mean = _mean(values["0.6"])
        spread = _mean([(value - mean) ** 2 for value in values["0.6"]]) ** 0.5
        pairs = (("collaborative", "silo"), ("collaborative", "random"), ("0.7", "0.6"), ("0.8", "0.6"))
        areas = [f"{area(values[one], values[other]):.3f}" for one, other in pairs]
        rows.append((length, len(there), f"{due:.1f}", f"{spread:.3f}", *areas))
    head = ["Rounds", "Scenarios", "Mean due at p = 0.6", "SD of coverage at p = 0.6", "AUC over silo"]
    head += ["AUC over random", "AUC p 0.7 over 0.6", "AUC p 0.8 over 0.6"]
    return "What games of each length can tell apart by coverage:\n\n" + table(head, rows)
