"""The rules and the scoring: games, moves and events a second."""

from __future__ import annotations

from contextlib import contextmanager
from itertools import cycle, islice
from time import perf_counter
from typing import TYPE_CHECKING, NamedTuple
from unittest import mock

from game.authoring import load_scenario
from game.bots.games import play_fast
from game.bots.groups import Random
from game.collecting import without_cyclic_gc
from game.scoring import breakdowns, evaluate, fold
from game.trial import GROUPS
from game.trial.share import play_games
from measuring.table import MINUTES, SCENARIO, row, seconds_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from game.core.events import Event
    from game.core.scenario import Scenario

TOGETHER = "all kinds"


def games(folder: Path, *, quick: bool) -> None:  # noqa: ARG001 - every measure takes a folder
    """Random games: moves with and without scoring, and scoring alone."""
    scenario = load_scenario(SCENARIO, MINUTES)
    count, rounds = (20, 2) if quick else (300, 7)
    alone, scored, events = [], [], []
    logs = [log for log, _ in random_games(scenario, count, with_scoring=False)]
    for _ in range(rounds):
        alone.append(moves_per_second(scenario, count, with_scoring=False))
        scored.append(moves_per_second(scenario, count, with_scoring=True))
        events.append(sum(map(len, logs)) / seconds_of(lambda: score_all(scenario, logs)))
    row("random games, without scoring", alone, "moves/s")
    row("random games, with scoring", scored, "moves/s")
    row("scoring alone, random games", events, "events/s")
    scoring_of_groups(scenario, count, rounds)
    for length in (12_500, 25_000, 50_000, 100_000):
        log = long_log(scenario, logs, length)
        speed = [len(log) / seconds_of(lambda log=log: score_all(scenario, [log])) for _ in range(rounds)]  # type: ignore[misc]
        row(f"scoring one log of {length:,} events".replace(",", " "), speed, "events/s")


def scoring_of_groups(scenario: Scenario, count: int, rounds: int) -> None:
    """What scoring costs of the games that ``simulate`` plays, by kind of group, and the seven simple types alone.

    A simulated game is what ``simulate`` does for one: it is played, scored and counted.
    """
    samples = [_one_of_each_kind(scenario, count) for _ in range(rounds)]
    for name in (*GROUPS, TOGETHER):
        told = [kinds[name] for kinds in samples]
        row(f"scoring, of a simulated game, {name}", [100 * kind.scoring / kind.games for kind in told], "%")
        row("  scoring alone", [kind.events / kind.scoring for kind in told], "events/s")
        row("  the seven simple types", [kind.events / kind.simple for kind in told], "events/s")


class Cost(NamedTuple):
    """What a number of games took, in seconds, and how many events they had."""

    games: float
    scoring: float
    simple: float
    events: int


def _one_of_each_kind(scenario: Scenario, count: int) -> dict[str, Cost]:
    """Play ``count`` games of every kind, and score them again alone."""
    costs = {}
    for name, group in GROUPS.items():
        games = seconds_of(lambda name=name: play_games(scenario, name, range(count)))  # type: ignore[misc]
        logs = [play_fast(scenario, group(scenario, seed), seed)[1] for seed in range(count)]
        scoring = seconds_of(lambda logs=logs: score_all(scenario, logs))  # type: ignore[misc]
        with simple_types():
            simple = seconds_of(lambda logs=logs: score_all(scenario, logs))  # type: ignore[misc]
        costs[name] = Cost(games, scoring, simple, sum(map(len, logs)))
    games, scoring, simple, events = map(sum, zip(*costs.values(), strict=True))
    return {**costs, TOGETHER: Cost(games, scoring, simple, events)}


@contextmanager
def simple_types() -> Iterator[None]:
    """Let only B01, B02, B03, B05, B06, B08 and B09 judge for a while."""
    watchers = breakdowns.WATCHERS
    simple = {"B01", "B02", "B03", "B05", "B06", "B08", "B09"}
    few = {kind: tuple(one for one in ones if one.code in simple) for kind, ones in watchers.items()}
    with mock.patch.multiple(fold, PATTERNS=(), WATCHERS=few):
        yield


def long_log(scenario: Scenario, logs: list[list[Event]], length: int) -> list[Event]:
    """Return one log of ``length`` events: the events of many games, round by round, again and again."""
    ends = ("round.started", "round.ended", "game.ended")
    events = [event for log in logs for event in log if event.type not in ends and not event.type.startswith("seat.")]
    share = -(-length // len(scenario.rounds))
    by_round = [[event for event in events if event.round == number] for number in range(len(scenario.rounds))]
    return [event for found in by_round for event in islice(cycle(found), share)][:length]


def random_games(scenario: Scenario, count: int, *, with_scoring: bool) -> list[tuple[list[Event], int]]:
    """Play ``count`` games without a thought; return the log and the number of moves of each."""
    group = Random(scenario, 1)
    played = []
    for seed in range(count):
        _, log, moves = play_fast(scenario, group, seed)
        if with_scoring:
            score_all(scenario, [log])
        played.append((log, moves))
    return played


def score_all(scenario: Scenario, logs: list[list[Event]]) -> None:
    """Score every log to its end, as ``simulate`` does."""
    with without_cyclic_gc():
        for log in logs:
            scoring = evaluate(scenario, log)
            scoring.cards()
            scoring.let_go()


def moves_per_second(scenario: Scenario, count: int, *, with_scoring: bool) -> float:
    """Return how many moves a second are made, settings up of games included."""
    began = perf_counter()
    played = random_games(scenario, count, with_scoring=with_scoring)
    return sum(moves for _, moves in played) / (perf_counter() - began)
