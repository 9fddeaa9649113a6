"""What tools/measure.py measures, in turn. Run by it, where the game is installed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import contextmanager
from datetime import date
from itertools import cycle, islice
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING, Any
from unittest import mock

import yaml
from _long_scenario import LINES, long_scenario

from game.authoring import load_scenario, read_scenario
from game.bots.games import play_fast, play_session
from game.bots.groups import Random, mixed, perfect, silo
from game.core.state import MOVES
from game.places import scenarios_folder
from game.scoring import Scoring, breakdowns, fold
from game.screen.demo import Pilot, press
from game.screen.game import Game
from game.screen.kit import Stage
from game.session.journal import Writer, read_lines
from game.session.session import Session
from game.session.sittings import begin, replay_journal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pygame import Rect

    from game.bots.groups import Group
    from game.core.events import Event
    from game.core.scenario import Scenario

SCENARIO = scenarios_folder() / "storgatan_oppnas.yaml"
MINUTES = 60
SIZES = ((1280, 720), (1920, 1080), (3840, 2160))

EMPTY_WINDOW = """
import pygame
pygame.display.init()
pygame.display.set_mode((1920, 1080))
pygame.display.update()
print("picture", flush=True)
"""

FIRST_PICTURE = """
import os, sys
import pygame
from game import cli
from game.cli import play
update = pygame.display.update
def first(*areas):
    update(*areas)
    print("picture", flush=True)
    os._exit(0)
pygame.display.update = first
play.has_display = lambda: True  # SDL's dummy driver is a screen here
sys.argv = ["samspel", "--folder", sys.argv[1]]
cli.main()
"""

IDLE = """
import os, sys, threading, time
from game import cli
from game.cli import play
seconds = float(sys.argv[2])
def watch():
    time.sleep(3)  # the start, and the two seconds in which the window looks for input more often
    used, passed = time.process_time(), time.perf_counter()
    time.sleep(seconds)
    print((time.process_time() - used) / (time.perf_counter() - passed) * 100, flush=True)
    os._exit(0)
threading.Thread(target=watch, daemon=True).start()
play.has_display = lambda: True
sys.argv = ["samspel", "--folder", sys.argv[1]]
cli.main()
"""


def main(*, quick: bool) -> None:
    """Measure everything and print the table."""
    version = ".".join(map(str, sys.version_info[:3]))
    print(f"Python {version}, {sys.platform}, {os.cpu_count()} cores; {SCENARIO.stem}, {MINUTES} minutes")
    print(f"{'':52}{'median':>10}{'least':>10}{'most':>10}")
    with TemporaryDirectory() as folder:
        for measure in (starts, keys, idle, games, journals, checks, trials):
            measure(Path(folder), quick=quick)


def row(name: str, samples: list[float], unit: str) -> None:
    """Print one row of the table."""
    figures = "".join(f"{told(value):>10}" for value in (median(samples), min(samples), max(samples)))
    print(f"{name:52}{figures}  {unit}", flush=True)


def told(value: float) -> str:
    """Return a number with about three figures that tell something."""
    return f"{value:,.0f}".replace(",", " ") if value >= 100 else f"{value:.3g}"


def seconds_of(work: Callable[[], object]) -> float:
    """Return how long ``work`` takes."""
    began = perf_counter()
    work()
    return perf_counter() - began


# the window ---------------------------------------------------------------------------------------------------------


def starts(folder: Path, *, quick: bool) -> None:
    """From the start of the process to the first picture: an empty window, and the game."""
    empty: list[float] = []
    ours: list[float] = []
    for _ in range(2 if quick else 9):
        empty.append(until_told(EMPTY_WINDOW) * 1000)
        ours.append(until_told(FIRST_PICTURE, folder) * 1000)
    row("start to picture, an empty pygame window", empty, "ms")
    row("start to picture, the game", ours, "ms")
    row("  the game / the empty window", [b / a for a, b in zip(empty, ours, strict=True)], "times")


def until_told(code: str, *arguments: object) -> float:
    """Return the seconds from starting Python with ``code`` until it prints its first line."""
    began = perf_counter()
    with subprocess.Popen([sys.executable, "-c", code, *map(str, arguments)], stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        line = child.stdout.readline()
        passed = perf_counter() - began
    if line.strip() != b"picture":
        raise RuntimeError("the program ended without a picture")
    return passed


def keys(folder: Path, *, quick: bool) -> None:
    """From a key to the finished picture, on the page where most is shown: a form opens, and closes."""
    game = Game(folder / "keys", [SCENARIO], seed=7)
    stage = Stage(game, SIZES[0])
    pilot = Pilot(game)
    for what in pilot.presses():
        press(stage, what)
        if pilot.session.state.step == MOVES:
            break
    for size in SIZES:
        stage.resize(size)
        stage.paint()
        samples = [picture_after(stage.press, key, stage.paint) for key in ("1", "escape") * (5 if quick else 50)]
        row(f"key to picture, the moves page at {size[0]}×{size[1]}", samples[2:], "ms")
    game.closing()


def picture_after(press_key: Callable[[str], None], key: str, paint: Callable[[], list[Rect]]) -> float:
    """Return the milliseconds that a key takes until the picture is up to date."""
    began = perf_counter()
    press_key(key)
    areas = paint()
    passed = perf_counter() - began
    if not areas:
        raise RuntimeError(f"{key} changed nothing in the picture")
    return passed * 1000


def idle(folder: Path, *, quick: bool) -> None:
    """How much of a core the real event loop takes when nobody touches anything."""
    with screen() as (name, surroundings):
        command = [sys.executable, "-c", IDLE, str(folder), "1" if quick else "5"]
        used = [
            float(subprocess.run(command, env=surroundings, stdout=subprocess.PIPE, check=True).stdout)
            for _ in range(1 if quick else 3)
        ]
    row(f"processor when idle, {name}", used, "% of a core")


@contextmanager
def screen() -> Iterator[tuple[str, dict[str, str]]]:
    """A screen of its own where Xvfb is installed, otherwise SDL's dummy driver: name and environment."""
    server = shutil.which("Xvfb")
    if server is None:
        yield "SDL's dummy driver", dict(os.environ)
        return
    command = [server, "-displayfd", "1", "-screen", "0", "1920x1080x24"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as running:
        assert running.stdout is not None
        display = running.stdout.readline().decode().strip()
        try:
            yield "a window in Xvfb", {**os.environ, "DISPLAY": f":{display}", "SDL_VIDEODRIVER": "x11"}
        finally:
            running.terminate()


# the rules and the scoring ------------------------------------------------------------------------------------------


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
        row(f"scoring / playing, {name} groups", [a / b for a, b in zip(whole, plays, strict=True)], "times")
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


# the journal --------------------------------------------------------------------------------------------------------


def journals(folder: Path, *, quick: bool) -> None:
    """Replaying a whole game, reading its file included and not, and making a line durable."""
    session = begin(load_scenario(SCENARIO, MINUTES), folder / "journals", 7, date(2026, 1, 1))
    play_session(session, mixed(7))
    session.close()
    assert session.writer is not None
    path = session.writer.path
    lines = read_lines(path)[0]
    rounds = 3 if quick else 25
    replays = [replay(Session(session.scenario, session.header), lines[1:]) for _ in range(rounds)]
    row(f"replay of a game of {len(lines) - 1} entries", replays, "ms")
    row("  the same from its file", [seconds_of(lambda: replay_journal(path)) * 1000 for _ in range(rounds)], "ms")
    ways = [appends(folder, 20 if quick else 200, number) for number in range(2 if quick else 5)]
    row("journal line durable on disk, p50", [median(way) for way in ways], "ms")
    row("journal line durable on disk, p99", [quantiles(way, n=100)[98] for way in ways], "ms")


def replay(session: Session, lines: list[dict[str, Any]]) -> float:
    """Return the milliseconds in which ``lines`` are played again on a new session."""
    began = perf_counter()
    fits = all(session.replay(line) for line in lines)
    passed = perf_counter() - began
    if not fits:
        raise RuntimeError("the journal does not fit its own session")
    return passed * 1000


def appends(folder: Path, count: int, number: int) -> list[float]:
    """Return the milliseconds that each of ``count`` lines takes until it is durable."""
    writer = Writer(folder / f"appends-{number}.jsonl", 0, 0)
    move = {"by": "natagare", "share": "kanalisation_full", "to": ["planarkitekt"]}
    taken = []
    for _ in range(count):
        began = perf_counter()
        writer.append({"digest": "0123456789abcdef", "move": move})
        if not writer.flush():
            raise RuntimeError(f"the disk refuses: {writer.problem}")
        taken.append((perf_counter() - began) * 1000)
    writer.close()
    return taken


# checking scenarios --------------------------------------------------------------------------------------------------

LOADING = "import sys, yaml; yaml.load(open(sys.argv[1], encoding='utf-8').read(), Loader=yaml.SafeLoader)"
CHECKING = "import sys; sys.argv[0] = 'samspel'; sys.argv.insert(1, 'check'); from game.cli import main; main()"


def checks(folder: Path, *, quick: bool) -> None:
    """Check long scenarios, from a cold command and in process, beside plain PyYAML loading the same file."""
    file = folder / "long.yaml"
    file.write_text(long_scenario(), "utf-8")
    pairs = [(cold(LOADING, file), cold(CHECKING, file)) for _ in range(2 if quick else 9)]
    row("cold PyYAML loading of 2 000 lines", [loading * 1000 for loading, _ in pairs], "ms")
    row("cold check of the same", [checking * 1000 for _, checking in pairs], "ms")
    row("  the check / the loading", [checking / loading for loading, checking in pairs], "times")
    for lines in (500, 1000, 2000, 4000):
        text = long_scenario(lines)
        pairs = []
        for _ in range(3 if quick else 15):
            loading = seconds_of(lambda text=text: yaml.load(text, Loader=yaml.SafeLoader))  # type: ignore[misc]
            checking = seconds_of(lambda text=text: read_scenario(text.encode(), "long.yaml"))  # type: ignore[misc]
            pairs.append((loading, checking))
        row(f"check in process of {lines:,} lines".replace(",", " "), [check * 1000 for _, check in pairs], "ms")
        row("  the check / PyYAML loading", [checking / loading for loading, checking in pairs], "times")


def cold(code: str, file: Path) -> float:
    """Return the seconds that a new Python takes to run ``code`` on ``file``."""
    return seconds_of(lambda: subprocess.run([sys.executable, "-c", code, file], check=True, stdout=subprocess.DEVNULL))


# simulated groups that try a scenario --------------------------------------------------------------------------------

PLAIN_YAML = "import sys, yaml; yaml.safe_load(open(sys.argv[1], encoding='utf-8'))"
TRY = """
import sys
from time import perf_counter
from game.authoring import read_file
from game.trial import Trial, try_out
reading, games, processes = read_file(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
began = perf_counter()
try_out(reading, Trial(games), processes=processes)
print(games / (perf_counter() - began))
"""
CHECK = "import sys; sys.argv[1:] = ['check', sys.argv[1], '--play', '300']; from game.cli import main; main()"


def trials(folder: Path, *, quick: bool) -> None:
    """Games of a trial in one process and in two; and a long scenario tried by a cold command, beside plain YAML."""
    count, rounds = (60, 2) if quick else (3000, 5)
    for processes in (1, 2):
        speeds = [float(run_cold(TRY, SCENARIO, count, processes)) for _ in range(rounds)]
        row(f"trial, {processes} process{'es' * (processes > 1)}", speeds, "games/s")
    file = folder / "long.yaml"
    file.write_text(long_scenario(), encoding="utf-8", newline="\n")
    plain: list[float] = []
    tried: list[float] = []
    for _ in range(2 if quick else 9):
        plain.append(seconds_of(lambda: run_cold(PLAIN_YAML, file)) * 1000)
        tried.append(seconds_of(lambda: run_cold(CHECK, file)) * 1000)
    row(f"{LINES} lines, PyYAML alone", plain, "ms")
    row(f"{LINES} lines, checked and played 300 times", tried, "ms")
    row("  played / PyYAML alone", [b / a for a, b in zip(plain, tried, strict=True)], "times")


def run_cold(code: str, *arguments: object) -> bytes:
    """Start Python with ``code``, wait for it to end, and return what it printed."""
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout


if __name__ == "__main__":
    main(quick="--quick" in sys.argv[1:])
