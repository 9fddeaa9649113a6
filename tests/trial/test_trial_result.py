"""A trial: what is counted, and the same result whoever plays."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from concurrent.futures import Executor, Future, ThreadPoolExecutor

import pytest
from trial_samples import NOTHING_TO_DO, RULES, SMALL, USUAL, read, tried

from game.authoring import ProfileFile, ScenarioError, read_scenario
from game.bots.games import play_fast
from game.scoring import evaluate
from game.trial import GROUPS, Trial, to_json, try_out
from game.trial.share import Share, know, play_share
from game.trial.tally import FACTS, Tally, in_order, middle

TRIAL = Trial(games=47, seed=5)


class AtOnce(Executor):
    """Plays every share as it gets it, and remembers which."""

    def __init__(self) -> None:
        self.shares: list[Share] = []

    def submit(self, work, share):  # type: ignore[override]
        self.shares.append(share)
        future: Future[Tally] = Future()
        future.set_result(work(share))
        return future


class Failing(Executor):
    """Plays a few shares, and then it is gone."""

    def __init__(self, error: Exception, shares: int) -> None:
        self.error, self.left = error, shares

    def submit(self, work, share):  # type: ignore[override]
        future: Future[Tally] = Future()
        if self.left:
            self.left -= 1
            future.set_result(work(share))
        else:
            future.set_exception(self.error)
        return future


def test_the_games_are_divided_evenly_and_every_seed_is_played_once() -> None:
    result = tried(SMALL, TRIAL)
    assert result.lengths == (45, 60)
    assert [tally.games for tally in result.tallies.values()] == [5, 5, 5, 5, 5, 5, 5, 4, 4, 4]
    assert list(result.tallies) == [(minutes, group) for minutes in (45, 60) for group in GROUPS]
    executor = AtOnce()
    try_out(read(SMALL), TRIAL, executor=executor)
    seeds = Counter((share.minutes, share.group, share.first + n) for share in executor.shares for n in range(share.games))
    assert set(seeds.values()) == {1}
    assert seeds.keys() == {
        (minutes, group, seed) for (minutes, group), tally in result.tallies.items() for seed in range(6, 5 + tally.games)
    }  # the first game of each was played here


def test_the_same_bytes_whoever_plays() -> None:
    reading = read(SMALL)
    here = to_json(reading, tried(SMALL, TRIAL))
    assert to_json(reading, try_out(reading, TRIAL, processes=2)) == here
    assert to_json(reading, try_out(reading, TRIAL, executor=AtOnce())) == here
    with ThreadPoolExecutor(3) as threads:
        assert to_json(reading, try_out(reading, TRIAL, executor=threads)) == here
    assert to_json(reading, tried(SMALL, Trial(games=47, seed=6))) != here


def test_more_games_begin_with_the_same_ones() -> None:
    few, many = tried(SMALL, Trial(games=10)), tried(SMALL, Trial(games=20))
    for cell, tally in few.tallies.items():
        assert not tally.facts - many.tallies[cell].facts


def test_what_is_counted_is_what_the_log_and_the_scoring_say() -> None:
    scenario = read(SMALL).compile(60)
    seeds = range(1, 7)
    tally = tried(SMALL, Trial(games=6, groups=("mixed",), minutes=60)).sum()
    kinds, options, moves = Counter(), Counter(), Counter()
    for seed in seeds:
        made = []
        _, log, _ = play_fast(scenario, GROUPS["mixed"](scenario, seed), seed, lambda _, move: made.append(move))  # noqa: B023
        cards = evaluate(scenario, log).cards()
        kinds[len({card.type for card in cards})] += 1
        options.update({(event.about[1], event.value[0]) for event in log if event.type == "decision.made"})
        moves.update(scenario.roles[move[1]].id for move in made if move[1] >= 0 and move[0] not in ("pass", "promise", "answer"))
    assert tally.spread("kinds") == kinds
    assert tally.all("option") == {
        (scenario.decisions[d].id, scenario.decisions[d].options[o].id): count for (d, o), count in options.items()
    }
    assert tally.all("moves") == {(role,): count for role, count in moves.items()}


@pytest.mark.parametrize("text", [SMALL, RULES, NOTHING_TO_DO])
def test_every_fact_is_of_a_kind_that_is_written_down(text: str) -> None:
    facts = tried(text).sum().facts
    assert {fact[0] for fact in facts} <= set(FACTS)
    for fact in facts:
        assert all(isinstance(part, str | int) for part in fact)


def test_a_scenario_without_lengths_is_tried_with_every_round() -> None:
    result = tried(NOTHING_TO_DO, Trial(games=10))
    assert result.lengths == (0,)
    assert json.loads(to_json(read(NOTHING_TO_DO), result))["tallies"][0]["minutes"] is None


def test_one_length_alone_and_one_that_there_is_not() -> None:
    assert tried(SMALL, Trial(games=10, minutes=45)).lengths == (45,)
    with pytest.raises(ScenarioError):
        try_out(read(SMALL), Trial(minutes=90))
    with pytest.raises(ScenarioError):
        try_out(read_scenario(b"format: 1\n", "x.yaml"), USUAL)


def test_the_progress_goes_from_none_to_all_whoever_plays() -> None:
    for ways in ({"processes": 1}, {"executor": AtOnce()}):
        told: list[tuple[int, int]] = []
        try_out(read(SMALL), TRIAL, progress=lambda done, of: told.append((done, of)), **ways)  # noqa: B023
        assert told[0] == (0, 47)
        assert told[-1] == (47, 47)
        assert [done for done, _ in told] == sorted(done for done, _ in told)


def test_a_process_that_is_told_the_scenario_reads_none(monkeypatch: pytest.MonkeyPatch) -> None:
    share = Share(SMALL, 60, "mixed", 3, 4)
    expected = play_share(share)
    monkeypatch.setattr("game.trial.share._known", {})
    know({("ingen fil", "", 60): read_scenario(SMALL.encode(), "").compile(60)})
    assert play_share(share._replace(text="ingen fil")) == expected
    code = "import sys, game.trial.share; sys.exit('pydantic' in sys.modules or 'yaml' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize("error", [ModuleNotFoundError("game"), ConnectionError("gone")])
def test_when_those_who_play_are_lost_what_was_played_is_kept(error: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("game.trial.conduct.SHARE_SECONDS", 0.0)  # a share for each game
    result = try_out(read(SMALL), TRIAL, executor=Failing(error, 7))
    assert result.stopped == "lost"
    assert 10 <= result.games < 47
    assert json.loads(to_json(read(SMALL), result))["stopped"] == "lost"


@pytest.mark.parametrize("ways", [{"processes": 1}, {"executor": AtOnce()}], ids=["here", "elsewhere"])
def test_an_interruption_keeps_what_was_played_and_some_of_every_kind(ways, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("game.trial.conduct.HERE_SECONDS", 0.0)  # a share for each game
    monkeypatch.setattr("game.trial.conduct.SHARE_SECONDS", 0.0)

    def stop(done: int, _: int) -> None:
        if done == 23:
            raise KeyboardInterrupt

    result = try_out(read(SMALL), TRIAL, progress=stop, **ways)
    assert (result.stopped, result.games) == ("interrupted", 23)
    assert all(tally.games for tally in result.tallies.values())
    for tally in result.tallies.values():
        assert sum(tally.spread("kinds").values()) == tally.games


def test_a_share_speaks_for_itself() -> None:
    assert play_share(Share(SMALL, 60, "silo", 3, 4)) == play_share(Share(SMALL, 60, "silo", 3, 4))
    assert play_share(Share(SMALL, 60, "silo", 3, 4)).games == 4


def test_adding_tallies_in_any_order_gives_the_same() -> None:
    shares = [play_share(Share(SMALL, 60, "mixed", first, 2)) for first in (1, 3, 5)]
    one, other = Tally(), Tally()
    for tally in shares:
        one.add(tally)
    for tally in reversed(shares):
        other.add(tally)
    assert one == other == play_share(Share(SMALL, 60, "mixed", 1, 6))


def test_facts_are_in_order_by_the_alphabet_and_by_size() -> None:
    facts = [("kinds", 10), ("kinds", 9), ("count", "repairs", -1, 0), ("count", "coverage", 3, 4), ("act", "a")]
    assert in_order(facts) == [
        ("act", "a"), ("count", "coverage", 3, 4), ("count", "repairs", -1, 0), ("kinds", 9), ("kinds", 10)
    ]  # fmt: skip


@pytest.mark.parametrize(("spread", "middle_one"), [({}, 0), ({3: 1}, 3), ({1: 1, 2: 1}, 1.5), ({1: 1, 5: 3}, 5), ({2: 5, 9: 4}, 2)])
def test_the_middle_one(spread: dict[int, int], middle_one: float) -> None:
    assert middle(spread) == middle_one


def test_a_profile_goes_with_the_games_to_wherever_they_are_played() -> None:
    """A long name takes long to read aloud, and the minutes tell."""
    text = SMALL.replace("klar till jul.", "klar till jul i {kommun}.").replace("by Christmas.", "by Christmas in {kommun}.")
    own = ProfileFile("profile.yaml", ("kommun: " + "Storstad med alla sina grannar " * 40).encode())
    reading = read_scenario(text.encode(), "liten.yaml", own)
    assert reading.document is not None, reading.tell("en")
    far = to_json(reading, try_out(reading, TRIAL, executor=AtOnce()))
    assert far == to_json(reading, try_out(reading, TRIAL, processes=1))
    assert far != to_json(reading, try_out(read(text), TRIAL, processes=1))
