"""The rows of the table, and what every measure uses."""

from __future__ import annotations

import subprocess
import sys
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

from game.places import scenarios_folder

if TYPE_CHECKING:
    from collections.abc import Callable

SCENARIO = scenarios_folder() / "storgatan_oppnas.yaml"
MINUTES = 60


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


def run_cold(code: str, *arguments: object) -> bytes:
    """Start Python with ``code``, wait for it to end, and return what it printed."""
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout
