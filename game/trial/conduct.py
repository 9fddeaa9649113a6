"""A trial from beginning to end: it is divided into shares, they are played somewhere, and added up."""

from __future__ import annotations

from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING, Literal

from game.trial.executors import ExecutorLost, as_made, interrupts_later, own_processes, processors, worth_own_processes
from game.trial.groups import GROUPS
from game.trial.possible import possible_facts
from game.trial.share import Share, know, play_games, play_share
from game.trial.tally import Tally, sum_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from concurrent.futures import Executor

    from game.authoring import Reading
    from game.core.scenario import Scenario
    from game.trial.tally import Fact

    Progress = Callable[[int, int], None]
    """Told how many games have been played, of how many."""

SHARE_SECONDS = 0.25
"""What a share is to take: long beside what it costs to hand it out, short enough to wait for."""
HERE_SECONDS = 0.05
"""The same in this process: what an interruption may lose, and how often the progress is told."""
MOST_SHARES = 5000
"""No more are handed out, however many games there are: each one waits in memory for its turn."""
LEAST_SHARES = 6
"""How many shares each process gets at least, so that none waits long for the others."""

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

    They are played by ``executor``; without one, in this process alone when that is quickest or ``processes`` is 1,
    else in so many processes, this one among them (by itself as many as there are processors). Who plays changes
    nothing in the result. Ctrl-C ends the trial with what has been played so far.

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
        self._played = 0

    def play(self, executor: Executor | None, processes: int | None) -> Stopped:
        """Play every game, or as many as there is time for."""
        try:
            self._progress(0, self._trial.games)
            self._play(executor, processes)
        except KeyboardInterrupt:
            return "interrupted"
        except ExecutorLost:
            return "lost"
        return ""

    def _play(self, executor: Executor | None, processes: int | None) -> None:
        """Play a first game of each kind here, which tells how long they take, and the rest where it is quickest."""
        began = perf_counter()
        self._play_here(self._shares(range(1), 1))
        seconds = (perf_counter() - began) / max(1, self._played)
        left = (self._trial.games - self._played) * seconds
        rest = range(1, self._trial.games)
        if executor is not None:
            self._hand_out(executor, self._shares(rest, self._size(SHARE_SECONDS / seconds)))
        elif processes == 1 or (processes is None and not worth_own_processes(left)):
            self._play_here(self._shares(rest, max(1, round(HERE_SECONDS / seconds))))
        else:
            processes = processes or processors()
            each = min(SHARE_SECONDS, left / processes / LEAST_SHARES)
            shares = self._shares(rest, self._size(each / seconds))
            known = {(self._reading.text, self._reading.profile, n or None): s for n, s in self._scenarios.items()}
            with own_processes(processes - 1, know, known) as own:
                self._hand_out(own, shares, here=self._play_share)  # this process plays too

    def _size(self, games: float) -> int:
        """Return how many games a share has that is handed out: about ``games``, and more before there are too many."""
        return max(1, round(games), self._trial.games // MOST_SHARES)

    def _shares(self, numbers: range, size: int) -> Iterator[tuple[Cell, Share]]:
        """Divide the games with these numbers of every kind, turn by turn, so that whenever it ends there are some."""
        each, more = divmod(self._trial.games, len(self._cells))
        for number in range(numbers.start, min(numbers.stop, each + 1), size):
            for place, cell in enumerate(self._cells):
                minutes, group = cell
                end = min(numbers.stop, each + (place < more))  # the first cells have one game more
                if number < end:
                    seed, games = self._trial.seed + number, min(size, end - number)
                    yield cell, Share(self._reading.text, minutes or None, group, seed, games, self._reading.profile)

    def _play_here(self, shares: Iterable[tuple[Cell, Share]]) -> None:
        for cell, share in shares:
            self._add(cell, self._play_share(share))

    def _play_share(self, share: Share) -> Tally:
        scenario = self._scenarios[share.minutes or 0]
        return play_games(scenario, share.group, range(share.first, share.first + share.games))

    def _hand_out(
        self, executor: Executor, shares: Iterable[tuple[Cell, Share]], here: Callable[[Share], Tally] | None = None
    ) -> None:
        """Let ``executor`` play the shares, and ``here`` what it has not begun with, and add up what comes back."""
        given = list(shares)
        for number, tally in as_made(executor, play_share, [share for _, share in given], here):
            self._add(given[number][0], tally)

    def _add(self, cell: Cell, tally: Tally) -> None:
        """Count what has been played, all of it or nothing. In which order shares come back makes no difference."""
        with interrupts_later():
            self.tallies[cell].add(tally)
            self._played += tally.games
        self._progress(self._played, self._trial.games)
