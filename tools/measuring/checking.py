"""Checking scenarios, beside plain PyYAML loading the same file."""

from __future__ import annotations

import subprocess
import sys
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
