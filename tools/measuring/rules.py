"""The rules and the scoring: games, moves and events a second."""

from __future__ import annotations

from contextlib import contextmanager
from itertools import cycle, islice
from time import perf_counter
from typing import TYPE_CHECKING
from unittest import mock

from game.authoring import load_scenario
from game.bots.games import play_fast
from game.bots.groups import Random, mixed, perfect, silo
from game.scoring import Scoring, breakdowns, fold
from measuring.table import MINUTES, SCENARIO, row, seconds_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from game.bots.groups import Group
    from game.core.events import Event
    from game.core.scenario import Scenario


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
    """What scoring costs beside the game that it scores: the whole core, and the seven simple types alone."""
    thoughtless = Random(scenario, 1)  # one for all games: what it could do is worked out once, not in every game
    groups: dict[str, Callable[[int], Group]] = {
        "perfect": perfect, "mixed": mixed, "silo": silo, "random": lambda _: thoughtless,
    }  # fmt: skip
    for name, group in groups.items():
        logs = [play_fast(scenario, group(seed), seed)[1] for seed in range(count)]
        plays = [
            seconds_of(lambda group=group: [play_fast(scenario, group(seed), seed) for seed in range(count)])  # type: ignore[misc]
            for _ in range(rounds)
        ]
        whole = [seconds_of(lambda logs=logs: score_all(scenario, logs)) for _ in range(rounds)]  # type: ignore[misc]
        with simple_types():
            simple = [seconds_of(lambda logs=logs: score_all(scenario, logs)) for _ in range(rounds)]  # type: ignore[misc]
        shares = [100 * one / (one + other) for one, other in zip(whole, plays, strict=True)]
        row(f"scoring, of a {name} group's simulated game", shares, "%")
        many = sum(map(len, logs))
        row(f"scoring alone, {name} groups", [many / taken for taken in whole], "events/s")
        row("  the seven simple types", [many / taken for taken in simple], "events/s")


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
    """Score every log to its end."""
    for log in logs:
        scoring = Scoring(scenario)
        for event in log:
            scoring.feed(event)
        scoring.close()
        scoring.cards()


def moves_per_second(scenario: Scenario, count: int, *, with_scoring: bool) -> float:
    """Return how many moves a second are made, settings up of games included."""
    began = perf_counter()
    played = random_games(scenario, count, with_scoring=with_scoring)
    return sum(moves for _, moves in played) / (perf_counter() - began)
