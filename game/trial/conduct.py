"""A trial from beginning to end: it is divided into shares, they are played somewhere, and added up."""

from __future__ import annotations

from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING, Literal

from game.trial.executors import ExecutorLost, in_turn, own_processes, worth_own_processes
from game.trial.groups import GROUPS
from game.trial.possible import possible_facts
from game.trial.share import Share, play_games, play_share
from game.trial.tally import Tally, sum_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Executor

    from game.authoring import Reading
    from game.core.scenario import Scenario
    from game.trial.tally import Fact

    Progress = Callable[[int, int], None]
    """Told how many games have been played, of how many."""

SHARE_SECONDS = 0.25
"""What a share is to take: long beside what it costs to hand it out, short enough to wait for."""

Stopped = Literal["", "interrupted", "lost"]
"""Why a trial ended before its games did: not at all, by Ctrl-C, or because whoever played is gone."""


@dataclass(frozen=True, slots=True)
class Trial:
    """What is to be tried; the games are divided evenly over lengths and groups. The same trial, the same result."""

    games: int = 300
    groups: tuple[str, ...] = tuple(GROUPS)
    minutes: int | None = None
    """The only length to try; ``None`` for each that the scenario has."""
    seed: int = 1
    """Of the first game of every group in every length; the next game has the next."""


Cell = tuple[int, str]
"""A length in minutes, 0 where every round is played because the scenario has none; and a group."""


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a trial."""

    trial: Trial
    tallies: dict[Cell, Tally]
    """By length and group, in the order of the trial."""
    possible: dict[int, tuple[Fact, ...]]
    """By length: everything that an author has written and that could come about in it."""
    stopped: Stopped = ""

    @property
    def lengths(self) -> tuple[int, ...]:
        """The lengths that were tried, rising."""
        return tuple(self.possible)

    @property
    def games(self) -> int:
        """How many games were played."""
        return sum(tally.games for tally in self.tallies.values())

    def sum(self, minutes: int | None = None, group: str | None = None) -> Tally:
        """Return what happened in one length or in all, with one kind of group or with all of them."""
        return sum_of(
            tally for (length, kind), tally in self.tallies.items()
            if minutes in {None, length} and group in {None, kind}
        )  # fmt: skip


def try_out(
    reading: Reading,
    trial: Trial,
    *,
    executor: Executor | None = None,
    processes: int | None = None,
    progress: Progress = lambda done, of: None,  # noqa: ARG005
) -> Result:
    """Play the games of ``trial`` and count what happens.

    They are played by ``executor``; without one, in this process when that is quickest or ``processes`` is 1, else in
    ``processes`` of their own (by themselves as many as there are processors). Who plays changes nothing in the
    result. Ctrl-C ends the trial with what has been played so far.

    Raises:
        ScenarioError: the scenario has errors, or not that length.

    """
    lengths: list[int | None] = [trial.minutes] if trial.minutes is not None else [*reading.lengths] or [None]
    scenarios = {minutes or 0: reading.compile(minutes) for minutes in lengths}
    conductor = _Conductor(reading, trial, scenarios, progress)
    stopped = conductor.play(executor, processes)
    possible = {minutes: possible_facts(scenario) for minutes, scenario in scenarios.items()}
    return Result(trial, conductor.tallies, possible, stopped)


class _Conductor:
    """One trial while it goes on."""

    def __init__(self, reading: Reading, trial: Trial, scenarios: dict[int, Scenario], progress: Progress) -> None:
        self._reading = reading
        self._scenarios = scenarios
        self._trial = trial
        self._progress = progress
        self._cells = [(minutes, group) for minutes in scenarios for group in trial.groups]
        self.tallies = {cell: Tally() for cell in self._cells}

    def play(self, executor: Executor | None, processes: int | None) -> Stopped:
        """Play a first game of each kind here, which tells how long they take, and the rest where it is quickest."""
        self._progress(0, self._trial.games)
        began = perf_counter()
        try:
            self._play_here(range(1))
            seconds = (perf_counter() - began) / max(1, self._played())
            left = (self._trial.games - self._played()) * seconds
            if executor is None and (processes == 1 or (processes is None and not worth_own_processes(left))):
                self._play_here(range(1, self._trial.games))
                return ""
        except KeyboardInterrupt:
            return "interrupted"
        shares = self._shares(max(1, round(SHARE_SECONDS / seconds)))
        if executor is not None:
            return self._hand_out(executor, shares)
        with own_processes(processes) as own:
            return self._hand_out(own, shares)

    def _games_of(self, cell: Cell) -> int:
        """Return how many of the games are played by a group in a length; the first ones play one more."""
        each, more = divmod(self._trial.games, len(self._cells))
        return each + (self._cells.index(cell) < more)

    def _played(self) -> int:
        return sum(tally.games for tally in self.tallies.values())

    def _play_here(self, numbers: range) -> None:
        """Play the games with these numbers of every kind, one at a time: an interruption loses no more than one."""
        for cell in self._cells:
            for number in numbers[: max(0, self._games_of(cell) - numbers.start)]:
                seed = self._trial.seed + number
                self.tallies[cell].add(play_games(self._scenarios[cell[0]], cell[1], range(seed, seed + 1)))
                self._progress(self._played(), self._trial.games)

    def _shares(self, size: int) -> list[tuple[Cell, Share]]:
        """Divide what has not been played, the cells turn by turn, so that an interruption leaves some of each."""
        turns: list[tuple[int, Cell, Share]] = []
        for cell in self._cells:
            minutes, group = cell
            last = self._games_of(cell)
            for number in range(1, last, size):
                games = min(size, last - number)
                seed = self._trial.seed + number
                turns.append((number, cell, Share(self._reading.text, minutes or None, group, seed, games)))
        return [(cell, share) for _, cell, share in sorted(turns, key=lambda turn: turn[0])]

    def _hand_out(self, executor: Executor, shares: Sequence[tuple[Cell, Share]]) -> Stopped:
        """Let ``executor`` play the shares, and add up what comes back in their order."""
        done: dict[int, Tally] = {}
        stopped: Stopped = ""
        try:
            for number, tally in in_turn(executor, play_share, [share for _, share in shares]):
                done[number] = tally
                self._progress(self._played() + sum(each.games for each in done.values()), self._trial.games)
        except KeyboardInterrupt:
            stopped = "interrupted"
        except ExecutorLost:
            stopped = "lost"
        for number, (cell, _) in enumerate(shares):
            if number in done:
                self.tallies[cell].add(done[number])
        return stopped
