"""Simulated groups that try a scenario: ``simulate``, and what ``check --play`` asks of them."""

from __future__ import annotations

import gc
import sys
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from game.cli.base import Language, reason_of, stop
from game.texts import Words, words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from concurrent.futures import Executor
    from contextlib import AbstractContextManager

    from rich.console import Console, Group

    from game.authoring import Diagnostic, Reading
    from game.trial import Result, Trial
    from game.trial.summary import Table as Told

    Progress = Callable[[int, int], None]

USUAL_GAMES = 300
MOST_GAMES = 1_000_000
MOST_JOBS = 64
PIPED_WIDTH = 100
"""Columns of a table that goes to a file or another program."""


def simulate(
    file: Annotated[Path, typer.Argument(help="scenariofilen / the scenario file", readable=False)],
    games: Annotated[int, typer.Option("--games", help="antal spel / number of games")] = USUAL_GAMES,
    groups: Annotated[
        str, typer.Option("--groups", help="grupper med komma emellan / groups with commas between")
    ] = "perfect,silo,mixed,varied,random",
    minutes: Annotated[int | None, typer.Option("--length", help="bara denna längd / only this length")] = None,
    seed: Annotated[int, typer.Option("--seed", help="frö: samma ger samma spel / the same gives the same games")] = 1,
    jobs: Annotated[int | None, typer.Option("--jobs", help="antal processer / number of processes")] = None,
    dask: Annotated[str, typer.Option("--dask", help="ett Dask-klusters adress / address of a Dask cluster")] = "",
    json: Annotated[str, typer.Option("--json", help="fil med alla siffror, - skriver ut / file of all figures")] = "",
    html: Annotated[
        Path | None, typer.Option("--html", help="fil med bilder / file with pictures", readable=False)
    ] = None,
    lang: Language = "",
) -> None:
    """Låt simulerade grupper spela ett scenario / let simulated groups play a scenario."""
    say = words(lang)
    from game.authoring import ScenarioError, read_file, tell  # noqa: PLC0415
    from game.trial import Trial, to_json  # noqa: PLC0415

    gc.enable()
    _ask_for_sense(games, jobs, dask, say)
    trial = Trial(games, _groups(groups, say), minutes, seed)
    reading = read_file(file)
    try:
        result = _played(reading, trial, jobs, dask, say)
    except ScenarioError as error:
        stop(tell(error.diagnostics, reading.name, reading.text, lang))
    if json == "-":
        print(to_json(reading, result), end="")
    else:
        print_report(reading, result, say)
        if json:
            _write(Path(json), to_json(reading, result), say)
    if html is not None:
        from game.report.simulation import render_simulation  # noqa: PLC0415

        told_to = sys.stderr if json == "-" else sys.stdout  # what another program reads stands alone
        _write(html, render_simulation(reading, result, say), say, file=told_to)
    if result.stopped:
        told = say(f"trial-{result.stopped}", games=result.games, of=trial.games)
        print(told, file=sys.stderr)
        raise typer.Exit(130 if result.stopped == "interrupted" else 1)


def play_for_advice(
    reading: Reading, games: int, say: Words, progress: Progress | None = None
) -> tuple[tuple[Diagnostic, ...], Group, Result]:
    """Let simulated groups play a file without errors: advice from play, a table of how it went, and the result.

    ``progress`` is told how many games have been played, of how many; without it a bar on stderr is. Ctrl-C ends the
    play; the result then says that it was stopped, and the advice is about what was played.
    """
    from game.trial import Trial, advise_from_play, try_out  # noqa: PLC0415
    from game.trial.summary import games_table  # noqa: PLC0415

    with _bar(say) if progress is None else nullcontext(progress) as tell_progress:
        result = try_out(reading, Trial(games), progress=tell_progress)
    return advise_from_play(reading, result), as_rich(games_table(result, say)), result


class Playing:
    """What ``check --play`` does with each file that can be played, and tells of it afterwards."""

    def __init__(self, games: int, say: Words) -> None:
        """Take the number of games that each file is played."""
        _ask_for_sense(games, None, "", say)
        self._games, self._say = games, say
        self._told: tuple[Group, Result] | None = None
        self.stopped = False
        """Whether Ctrl-C has ended the play: nothing more is played then."""

    def __call__(self, reading: Reading) -> tuple[Diagnostic, ...]:
        """Play, and return the advice from that."""
        self._told = None
        if self.stopped:
            return ()
        advice, table, result = play_for_advice(reading, self._games, self._say)
        self._told, self.stopped = (table, result), bool(result.stopped)
        return advice

    def tell(self, *, table: bool) -> None:
        """Print how it went, and what simulated groups say nothing about; and if it was ended, that."""
        if self._told is None:
            return
        drawn, result = self._told
        if table:
            console = _console()
            console.print()
            console.print(drawn)
            console.print(self._say("trial-people"), markup=False)
        if result.stopped:
            told = self._say(f"trial-{result.stopped}", games=result.games, of=self._games)
            print(told, file=sys.stderr, flush=True)


def spell_out(words_given: list[str]) -> list[str]:
    """Return a command line with the number of games after a ``--play`` that has none."""
    spelled: list[str] = []
    for number, word in enumerate(words_given):
        spelled.append(word)
        if word == "--":
            return [*spelled, *words_given[number + 1 :]]
        if word == "--play" and not "".join(words_given[number + 1 : number + 2]).lstrip("-").isdigit():
            spelled.append(str(USUAL_GAMES))
    return spelled


def print_report(reading: Reading, result: Result, say: Words) -> None:
    """Print the tables of a trial, and what simulated groups say nothing about."""
    from game.trial.summary import games_table, reached_table, roles_table, said, types_table  # noqa: PLC0415

    document = reading.document
    assert document is not None  # it has been played
    console = _console()
    console.print(say("trial-title", title=said(document.title, say), games=result.games), markup=False)
    for table in (
        games_table(result, say), types_table(result, say), reached_table(document, result, say),
        roles_table(document, result, say),
    ):  # fmt: skip
        if table.rows:
            console.print()
            console.print(as_rich(table))
    console.print()
    console.print(say("trial-people"), markup=False)


def _console() -> Console:
    from rich.console import Console  # noqa: PLC0415

    return Console(width=None if sys.stdout.isatty() else PIPED_WIDTH, highlight=False)


def as_rich(table: Told) -> Group:
    """Return a table for the terminal, its title above and its note below."""
    from rich import box  # noqa: PLC0415
    from rich.console import Group  # noqa: PLC0415
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415 - plain text: square brackets in a title are no markup

    drawn = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1, 0, 0))
    for column in table.columns:
        drawn.add_column(Text(column), overflow="fold")
    for row in table.rows:
        drawn.add_row(*(Text(cell) for cell in row))
    return Group(Text(table.title), drawn, *([Text(table.note)] if table.note else []))


def _ask_for_sense(games: int, jobs: int | None, dask: str, say: Words) -> None:
    if not 1 <= games <= MOST_GAMES:
        stop(say("trial-no-games", most=MOST_GAMES))
    if jobs is not None and not 1 <= jobs <= MOST_JOBS:
        stop(say("trial-no-jobs", most=MOST_JOBS))
    if jobs is not None and dask:
        stop(say("trial-one-player"))


def _groups(asked: str, say: Words) -> tuple[str, ...]:
    from game.trial import GROUPS  # noqa: PLC0415

    groups = tuple(dict.fromkeys(group.strip() for group in asked.split(",")))
    for group in groups:
        if group not in GROUPS:
            stop(say("trial-no-such-group", group=group[:20], groups=", ".join(GROUPS)))
    return groups


def _played(reading: Reading, trial: Trial, jobs: int | None, dask: str, say: Words) -> Result:
    """Play, with a bar that shows how far it has come."""
    from game.trial import try_out  # noqa: PLC0415
    from game.trial.executors import NoCluster, dask_cluster  # noqa: PLC0415

    cluster: AbstractContextManager[Executor | None] = dask_cluster(dask) if dask else nullcontext()
    try:
        with cluster as executor, _bar(say) as progress:
            return try_out(reading, trial, executor=executor, processes=jobs, progress=progress)
    except NoCluster as error:
        stop(say(f"trial-dask-{error.reason}", **({"address": dask[:60]} if error.reason == "silent" else {})))


@contextmanager
def _bar(say: Words) -> Iterator[Progress]:
    """Show a bar on stderr while games are played, where there is a terminal; give what is to be told of each."""
    if not sys.stderr.isatty():
        yield lambda done, of: None  # noqa: ARG005
        return
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn  # noqa: PLC0415

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(say("trial-playing"), total=None)
        yield lambda done, of: bar.update(task, completed=done, total=of)


def _write(path: Path, text: str, say: Words, *, file: TextIO | None = None) -> None:
    from game.report import write_page  # noqa: PLC0415

    try:
        write_page(text, path)
    except OSError as error:
        stop(say("cli-no-write", folder=str(path), reason=reason_of(error, say)))
    print(say("trial-written", path=str(path.resolve())), file=file)
