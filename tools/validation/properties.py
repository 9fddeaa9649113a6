"""The properties of breakdowns.md §4.2, each held against many random games: ``run(10_000)``.

The tests themselves do it (tests/scoring/test_scoring_properties_*.py), with as many games as is asked for. Which games
is settled by the tests alone, so the same run gives the same answer. This module is also the pytest plugin that counts
the games: one that a test set aside (``assume``) is none.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from validation.kept import keep

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

ROOT = Path(__file__).resolve().parents[2]
TESTS = ROOT / "tests" / "scoring"
ASKED = ("tests/scoring/scoring_*.py", "scenarios/*.yaml")
"""What the properties are asked of."""
PART = 2500
"""Games in one process."""
COUNTED = "SCORING_COUNTED"
"""The environment variable with the file that the games are counted in."""


def run(examples: int, *, folder: Path = TESTS, workers: int = 2) -> list[tuple[str, int, bool]]:
    """Return for each property its name, how many games it was held against, and whether it held in all of them.

    ``workers`` properties are tested at a time, each in a process of its own.
    """
    tests = find_tests(folder)
    with ThreadPoolExecutor(workers) as pool:
        told = pool.map(lambda name: _known(name, tests[name], examples, folder), tests)
        return [(name, games, held) for name, (games, held) in zip(tests, told, strict=True)]


def _known(name: str, tests: list[str], examples: int, folder: Path) -> tuple[int, bool]:
    """Return what came of one property, kept for the next time (``kept.py``) when it is one of the project's own."""
    if folder != TESTS:
        return _run_one(tests, examples)
    about = "".join(map(_without_others, tests))
    games, held = keep(f"{name}-{examples}", ASKED, lambda: list(_in_parts(tests, examples)), about=about)
    return int(games), bool(held)


def _without_others(test: str) -> str:
    """Return the file of a property's test without the tests of other properties: what its answer hangs on."""
    path, own = test.split("::")
    parts = Path(path).read_text("utf-8").split("\n\n\n")
    return "\n".join(part for part in parts if "\ndef test_" not in f"\n{part}" or f"def {own}(" in part)


def _in_parts(tests: list[str], examples: int) -> tuple[int, bool]:
    """Ask for ``PART`` games at a time: the memory that Hypothesis keeps of its games makes long runs slow."""
    told = [_run_one(tests, min(PART, examples - start), start // PART) for start in range(0, examples, PART)]
    return sum(games for games, _ in told), all(held for _, held in told)


def find_tests(folder: Path = TESTS) -> dict[str, list[str]]:
    """Return the tests of each property in ``folder``, as pytest names them, by the number of the property."""
    found: dict[int, list[str]] = defaultdict(list)
    for path in sorted(folder.glob("test_*.py")):
        for test, number in re.findall(r"^def (test_p(\d+)_\w+)", path.read_text("utf-8"), re.MULTILINE):
            found[int(number)].append(f"{path}::{test}")
    return {f"P{number}": found[number] for number in sorted(found)}


def _run_one(tests: list[str], examples: int, part: int = 0) -> tuple[int, bool]:
    with tempfile.TemporaryDirectory() as folder:
        counted = Path(folder) / "games.txt"
        environment = os.environ | {
            "SCORING_EXAMPLES": str(examples),
            "SCORING_PART": str(part),
            COUNTED: str(counted),
            "PYTHONPATH": os.pathsep.join([str(Path(__file__).parents[1]), str(ROOT)]),
        }
        plain = ["-p", "no:cacheprovider", "-p", "no:xdist", "-p", "validation.properties", "-o", "addopts=", "-q"]
        command = [sys.executable, "-m", "pytest", *plain, *tests]
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=False)
        games = sum(map(int, counted.read_text("utf-8").split())) if counted.exists() else 0
    return games, done.returncode == 0


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, Any, Any]:
    """Count the games that one test comes through, and write the number down; a test without games is one."""
    handle = getattr(getattr(item, "obj", None), "hypothesis", None)
    games = [0]
    if handle is not None:
        handle.inner_test = _counting(handle.inner_test, games)
    try:
        return (yield)
    finally:
        with Path(os.environ[COUNTED]).open("a", encoding="utf-8") as file:
            file.write(f"{games[0] if handle else 1}\n")


def _counting(test: Callable[..., None], games: list[int]) -> Callable[..., None]:
    @wraps(test)
    def counted(*given: Any, **named: Any) -> None:
        test(*given, **named)
        games[0] += 1

    return counted
