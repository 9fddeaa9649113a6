"""Measures everything in turn; run by tools/measure.py, where the game is installed."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from measuring.checking import checks
from measuring.kept import journals
from measuring.rules import games
from measuring.table import MINUTES, SCENARIO
from measuring.trying import trials
from measuring.window import idle, keys, memory, starts


def main(*, quick: bool) -> None:
    """Measure everything and print the table."""
    version = ".".join(map(str, sys.version_info[:3]))
    print(f"Python {version}, {sys.platform}, {os.cpu_count()} cores; {SCENARIO.stem}, {MINUTES} minutes")
    print(f"{'':52}{'median':>10}{'least':>10}{'most':>10}")
    with TemporaryDirectory() as folder:
        for measure in (starts, keys, idle, memory, games, journals, checks, trials):
            measure(Path(folder), quick=quick)


if __name__ == "__main__":
    main(quick="--quick" in sys.argv[1:])
