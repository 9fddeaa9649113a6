"""The measuring tool: that every row comes, with numbers in it. What they are is no test's business."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

TOOL = Path(__file__).parents[2] / "tools" / "measure.py"

ROWS = [
    "start to picture, an empty pygame window", "start to picture, the game", "the game / the empty window",
    "key to picture, the moves page at 1280×720", "the slowest in a hundred",
    "key to picture, the moves page at 1920×1080", "the slowest in a hundred",
    "key to picture, the moves page at 3840×2160", "the slowest in a hundred",
    "idle, an empty window", "idle, the first page", "idle, a game, its time running", "memory after", "random games, without scoring",
    "random games, with scoring", "scoring alone, random games",
    "scoring, of a simulated game, perfect", "scoring alone", "the seven simple types",
    "scoring, of a simulated game, silo", "scoring alone", "the seven simple types",
    "scoring, of a simulated game, mixed", "scoring alone", "the seven simple types",
    "scoring, of a simulated game, varied", "scoring alone", "the seven simple types",
    "scoring, of a simulated game, random", "scoring alone", "the seven simple types",
    "scoring, of a simulated game, all kinds", "scoring alone", "the seven simple types",
    "scoring one log of 12 500 events", "scoring one log of 25 000 events", "scoring one log of 50 000 events",
    "scoring one log of 100 000 events", "replay of a game of", "the same from its file",
    "journal line durable on disk, p50", "journal line durable on disk, p99",
    "cold PyYAML loading of 2 000 lines", "cold check of the same", "the check / the loading",
    "a save of the same, answered in watch mode",
    "check in process of 500 lines", "the check / PyYAML loading",
    "check in process of 1 000 lines", "the check / PyYAML loading",
    "check in process of 2 000 lines", "the check / PyYAML loading",
    "check in process of 4 000 lines", "the check / PyYAML loading",
    "trial, 1 process", "trial, 2 processes",
    "2000 lines, PyYAML alone", "2000 lines, checked and played 300 times", "played / PyYAML alone",
]  # fmt: skip


@pytest.mark.slow
def test_every_row_is_measured() -> None:
    command = [sys.executable, str(TOOL), "--quick"]
    spoken = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    told = subprocess.run(command, capture_output=True, encoding="utf-8", env=spoken, timeout=120, check=False)
    assert (told.returncode, told.stderr) == (0, "")
    lines = told.stdout.splitlines()[2:]
    assert len(lines) == len(ROWS)
    for name, line in zip(ROWS, lines, strict=True):
        assert line.strip().startswith(name)
        middle, least, most = (float(line[start : start + 10].replace(" ", "")) for start in (52, 62, 72))
        assert 0 < least <= middle <= most
