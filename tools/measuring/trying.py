"""Simulated groups that try a scenario."""

from __future__ import annotations

from typing import TYPE_CHECKING

from _long_scenario import LINES, long_scenario

from measuring.table import SCENARIO, row, run_cold, seconds_of

if TYPE_CHECKING:
    from pathlib import Path

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
