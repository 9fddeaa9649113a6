"""The window: from start to picture, from key to picture, the idle processor, and memory over a long evening."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tracemalloc
from contextlib import contextmanager
from itertools import cycle, islice
from statistics import quantiles
from time import perf_counter
from typing import TYPE_CHECKING

from game.core.state import MOVES
from game.screen.demo import Pilot, press
from game.screen.game import Game
from game.screen.kit import Stage
from measuring.table import SCENARIO, row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pygame import Rect

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
from game.cli import window
update = pygame.display.update
def first(*areas):
    update(*areas)
    print("picture", flush=True)
    os._exit(0)
pygame.display.update = first
window.has_display = lambda: True  # SDL's dummy driver is a screen here
sys.argv = ["samspel"]
cli.main()
"""

WATCH = """
import os, sys, threading, time
import pygame
settling, seconds = map(float, sys.argv[1:3])
shown = threading.Event()
update = pygame.display.update
def tell(*areas):
    update(*areas)
    shown.set()
pygame.display.update = tell
def watch():
    shown.wait()
    time.sleep(settling)  # the cases are read, and the window has gone over to looking for input less often
    used, passed = time.process_time(), time.perf_counter()
    time.sleep(seconds)
    print((time.process_time() - used) / (time.perf_counter() - passed) * 100, flush=True)
    os._exit(0)
threading.Thread(target=watch, daemon=True).start()
"""

IDLE_EMPTY_WINDOW = (
    WATCH
    + """
pygame.display.init()
pygame.display.set_mode((1632, 918), pygame.RESIZABLE)
pygame.display.update()
clock = pygame.Clock()
while True:
    clock.tick(25)
    pygame.event.get()
"""
)

IDLE = (
    WATCH
    + """
from game import cli
from game.cli import window
window.has_display = lambda: True
sys.argv = ["samspel", *sys.argv[3:]]
cli.main()
"""
)


def starts(folder: Path, *, quick: bool) -> None:
    """From the start of the process to the first picture: an empty window, and the game."""
    empty: list[float] = []
    ours: list[float] = []
    for _ in range(2 if quick else 9):
        empty.append(until_told(EMPTY_WINDOW) * 1000)
        ours.append(until_told(FIRST_PICTURE, at_home_in(folder)) * 1000)
    row("start to picture, an empty pygame window", empty, "ms")
    row("start to picture, the game", ours, "ms")
    row("  the game / the empty window", [b / a for a, b in zip(empty, ours, strict=True)], "times")


def at_home_in(folder: Path) -> dict[str, str]:
    """Return the surroundings of somebody who has never played, and whose own folder this is."""
    return {**os.environ, "HOME": str(folder), "XDG_DATA_HOME": str(folder), "XDG_CONFIG_HOME": str(folder)}


def until_told(code: str, surroundings: dict[str, str] | None = None) -> float:
    """Return the seconds from starting Python with ``code`` until it prints its first line."""
    began = perf_counter()
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, env=surroundings) as child:
        assert child.stdout is not None
        line = child.stdout.readline()
        passed = perf_counter() - began
    if line.strip() != b"picture":
        raise RuntimeError("the program ended without a picture")
    return passed


def keys(folder: Path, *, quick: bool) -> None:
    """From a key to the finished picture, on the page where most is shown: a form opens, and closes."""
    game, stage = at_the_moves(folder / "keys")
    for size in SIZES:
        stage.resize(size)
        stage.paint()
        samples = [picture_after(stage.press, key, stage.paint) for key in ("1", "escape") * (5 if quick else 50)]
        row(f"key to picture, the moves page at {size[0]}×{size[1]}", samples[2:], "ms")
        row("  the slowest in a hundred", [quantiles(samples[2:], n=100)[98]], "ms")
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
    game, _ = at_the_moves(folder / "idle")
    journal = game.sitting.writer.path if game.sitting.writer else folder
    game.closing()
    seconds = ("1", "1") if quick else ("15", "45")  # at rest by then; and whole steps of the bar
    watched = {
        "an empty window": (IDLE_EMPTY_WINDOW, *seconds),
        "the first page": (IDLE, *seconds, "--folder", str(folder)),
        "a game, its time running": (IDLE, *seconds, "resume", str(journal)),
    }
    with screen() as (name, surroundings):
        surroundings["SDL_FRAMEBUFFER_ACCELERATION"] = "0"
        used: dict[str, list[float]] = {what: [] for what in watched}
        for _ in range(1 if quick else 3):
            for what, command in watched.items():
                told = subprocess.run(
                    [sys.executable, "-c", *command], env=surroundings, stdout=subprocess.PIPE, check=True
                )
                used[what].append(float(told.stdout))
    for what, samples in used.items():
        row(f"idle, {what} ({name})", samples, "% of a core")


def at_the_moves(folder: Path) -> tuple[Game, Stage]:
    """Return a game in its first *Drag*, the page where most is shown."""
    game = Game(folder, [SCENARIO], seed=7)
    stage = Stage(game, SIZES[0])
    pilot = Pilot(game)
    for what in pilot.presses():
        press(stage, what)
        if pilot.session.state.step == MOVES:
            break
    return game, stage


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


def memory(folder: Path, *, quick: bool) -> None:
    """How much more is held after an evening of presses, forms, languages, sizes and text sizes than early in it.

    After each press the game is told that a second has gone.

    The board's plans and the sprites are kept on purpose; they are full after the first lap through all sizes.
    """
    game, stage = at_the_moves(folder / "memory")
    sizes = cycle(((1280, 720), (1024, 768), (1920, 1080)))
    lap = [*("1", "escape", "2", "escape", "q", "f1", "escape", "m", "escape", "z", "y") * 5, "l", "+", "size"]
    first, laps = (1, 1) if quick else (6, 60)

    def wear(count: int) -> None:
        for what in islice(cycle(lap), count * len(lap)):
            if what == "size":
                stage.resize(next(sizes))
            elif what == "+":
                game.table.text_size = 2.5 - game.table.text_size
                stage.rebuild()
            else:
                stage.press(what)
            stage.tick(1000)
            stage.paint()

    wear(first)
    tracemalloc.start()
    wear(first)
    early = tracemalloc.get_traced_memory()[0]
    wear(laps)
    late = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    row(f"memory after {laps * len(lap)} more presses", [max(0.001, (late - early) / 1024)], "KiB more")
    game.closing()
