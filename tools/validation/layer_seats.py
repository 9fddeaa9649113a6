"""Layer L4, the table: two to eight players, empty chairs, several roles each (breakdowns.md §4.1)."""

from __future__ import annotations

from functools import partial
from math import isnan
from typing import TYPE_CHECKING, NamedTuple

from game.scoring import evaluate
from game.scoring.indices import ENOUGH, indices
from validation.chance import Chance
from validation.figures import area
from validation.grounds import grounds, name_of
from validation.groups import collaborate, finish
from validation.plan import Seats
from validation.policies import careless
from validation.targets import Section, Target, ratio, table

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from game.core.scenario import Scenario

PLAYERS = range(2, 9)


class Played(NamedTuple):
    """One game at a table with few or many players."""

    players: int
    doubled: bool
    """Whether the roles without a player of their own are played by the others, or are empty chairs."""
    cards: int
    """In a group that sees to everything: there ought to be none."""
    coverage: float
    careless: float
    """Coverage of the same group when it sees to every other thing."""
    due: int
    beside: int
    """Cards that name an empty chair, or two roles of one player."""
    shown: int
    """Indices that would be shown as a value with fewer than eight due."""


def seat(scenario: Scenario, players: int, chance: Chance, *, doubled: bool) -> Seats:
    """Return a table of ``players``; the other roles are doubled by them, or empty."""
    order = chance.shuffled(range(len(scenario.roles)))
    seated = order[:players]
    hosts = list(range(len(scenario.roles)))
    for role in order[players:]:
        hosts[role] = chance.pick(seated) if doubled else -1
    return Seats(hosts)


def play(seed: int, games: int, at: int) -> list[Played]:
    """Play scenario ``at`` at tables of every size it has roles for."""
    scenario, found = grounds()[at], []
    for players in PLAYERS:
        if players > len(scenario.roles):
            break
        for number in range(games):
            for doubled in (True, False):
                chance = Chance(seed, "seats", name_of(scenario), players, doubled, number)
                found.append(
                    _play_one(scenario, seat(scenario, players, chance, doubled=doubled), chance, doubled=doubled)
                )
    return found


def _play_one(scenario: Scenario, seats: Seats, chance: Chance, *, doubled: bool) -> Played:
    scoring = evaluate(scenario, finish(collaborate(scenario, chance, seats), chance).events)
    plan = collaborate(scenario, chance, seats)
    careless(plan, chance, 0.5)
    other = evaluate(scenario, finish(plan, chance).events)
    shown = indices(scoring) + indices(other)
    values = [{one.id: one for one in indices(each)}["H1"] for each in (scoring, other)]
    shares = [ratio(one.met or 0, one.of) for one in values]
    cards = [card for each in (scoring, other) for card in each.cards()]
    links = [card.link for card in cards if card.link]
    return Played(
        len(set(seats.hosts) - {-1}), doubled, len(scoring.cards()), shares[0], shares[1], values[0].of,
        sum(not seats.linked(*link) for link in links), sum(one.is_enough and one.of < ENOUGH for one in shown),
    )  # fmt: skip


def _row(players: int, there: list[Played], others: str) -> tuple[object, ...]:
    due, few = sum(one.due for one in there), sum(one.due < ENOUGH for one in there)
    careful = [one.coverage for one in there if not isnan(one.coverage)]
    careless_ = [one.careless for one in there if not isnan(one.careless)]
    return (
        players, others, len(there), sum(one.cards for one in there), f"{ratio(due, len(there)):.1f}",
        f"{ratio(few, len(there)):.2f}", f"{area(careful, careless_):.3f}" if careful and careless_ else "–",
    )  # fmt: skip


def measure(seed: int, games: int, pool: Executor) -> Section:
    """Return the section of the report, from ``games`` games at each table in each scenario."""
    played = [one for part in pool.map(partial(play, seed, games), range(len(grounds()))) for one in part]
    rows = []
    for players in PLAYERS:
        for doubled in (True, False):
            there = [one for one in played if (one.players, one.doubled) == (players, doubled)]
            if there:
                rows.append(_row(players, there, "doubled" if doubled else "empty"))
    text = (
        "A group that sees to everything, and the same at p = 0.5, where the roles without a player of their own are "
        "played by the others or are empty chairs.\n\n"
    )
    head = ("Players", "Other roles", "Games", "Cards in a group that sees to everything", "Mean due",
            f"Share of games with fewer than {ENOUGH} due", "AUC over p = 0.5")  # fmt: skip
    every = len(played)
    return Section("L4 Robustness: the table", text + table(head, rows), (
        Target("L4", "cards that name an empty chair or one player twice", sum(one.beside for one in played), 0,
               at_least=False, detail=f" (in {2 * every} games)"),
        Target("L4", f"values shown with fewer than {ENOUGH} due", sum(one.shown for one in played), 0, at_least=False),
    ))  # fmt: skip
