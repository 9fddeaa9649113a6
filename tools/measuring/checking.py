"""Checking scenarios, beside plain PyYAML loading the same file."""

from __future__ import annotations

import os
import subprocess
import sys
from time import perf_counter, sleep
from typing import TYPE_CHECKING

import yaml
from _long_scenario import long_scenario

from game.authoring import read_scenario
from measuring.table import row, seconds_of

if TYPE_CHECKING:
    from pathlib import Path

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
    row("a save of the same, answered in watch mode", answers(file, 2 if quick else 9), "ms")
    for lines in (500, 1000, 2000, 4000):
        text = long_scenario(lines)
        pairs = []
        for _ in range(3 if quick else 15):
            loading = seconds_of(lambda text=text: yaml.load(text, Loader=yaml.SafeLoader))  # type: ignore[misc]
            checking = seconds_of(lambda text=text: read_scenario(text.encode(), "long.yaml"))  # type: ignore[misc]
            pairs.append((loading, checking))
        row(f"check in process of {lines:,} lines".replace(",", " "), [check * 1000 for _, check in pairs], "ms")
        row("  the check / PyYAML loading", [checking / loading for loading, checking in pairs], "times")


def answers(file: Path, count: int) -> list[float]:
    """Return the milliseconds from each of ``count`` saves until ``check --watch`` has answered."""
    command = [sys.executable, "-c", "from game.cli import main; main()", "check", "--watch", "--json", str(file)]
    text, taken = file.read_text("utf-8"), []
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=compiled()) as watching:
        assert watching.stdout is not None
        watching.stdout.readline()
        for number in range(count):
            sleep(0.3 + number * 0.017)  # at another moment between two of its looks each time
            began = perf_counter()
            file.write_text(f"{text}# {number}\n", "utf-8")
            watching.stdout.readline()
            taken.append((perf_counter() - began) * 1000)
        watching.terminate()
    return taken


def cold(code: str, file: Path) -> float:
    """Return the seconds that a new Python takes to run ``code`` on ``file``."""
    command = [sys.executable, "-c", code, str(file)]
    return seconds_of(lambda: subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=compiled()))


def compiled() -> dict[str, str]:
    """Return the environment of a user's machine, where Python keeps what it has compiled."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
