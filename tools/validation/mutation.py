"""Mutation testing of game/scoring: is every small change of it seen by the tests? ``run(None, 1, 2)``.

A mutant (``mutants.py``) is killed when a test fails with it, or does not come to its end (``mutating.py``).

Why not a library: mutmut 3 leaves out what decides most here (tables at module level, such as the precedence of the
breakdowns, and properties), takes a copy of the project and wants a configuration in it; cosmic-ray changes the files
in place, and starts pytest anew for each of some four thousand mutants.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from validation.kept import keep

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "game" / "scoring"
TESTS = ROOT / "tests" / "scoring"
ASKED = ("tests/scoring/**/*.py", "scenarios/*.yaml", "tools/validation/mut*.py")
"""The tests, what they are asked of, and what changes the code."""
EXPLAINED = Path(__file__).with_name("survivors.md")


@dataclass(frozen=True)
class Result:
    """What became of the mutants."""

    killed: int
    total: int
    survivors: list[str]
    """``file:line: operator: code``, with what the mutant has instead after an arrow."""
    explained: dict[str, str]
    """For some survivors the reason why they are harmless (``survivors.md``). They are survivors all the same."""

    @property
    def score(self) -> float:
        """The share of the mutants that the tests saw."""
        return self.killed / self.total


def run(sample: int | None, seed: int, workers: int, *, package: Path = PACKAGE, tests: Path = TESTS) -> Result:
    """Run the tests on every mutant of ``package``, or on a random ``sample`` of them, ``workers`` at a time.

    Raises:
        subprocess.CalledProcessError: nothing could be told, for example because the tests fail without any mutant.

    """
    given = [Path(__file__).with_name("mutating.py"), sample or 0, seed, workers, package, tests]
    command = [sys.executable, *map(str, given)]

    def measure() -> list[Any]:
        told = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True, encoding="utf-8")
        found: list[Any] = json.loads(told.stdout)
        return found

    own = (package, tests) == (PACKAGE, TESTS)
    total, survivors = keep(f"mutants-{sample or 0}-{seed}", ASKED, measure) if own else measure()
    reasons = read_reasons(EXPLAINED)
    explained = {one: reasons[plain(one)] for one in survivors if plain(one) in reasons}
    return Result(total - len(survivors), total, survivors, explained)


def plain(survivor: str) -> str:
    """Return a survivor without its line, which moves when something above it changes."""
    return re.sub(r":\d+:", ":", survivor, count=1)


def read_reasons(path: Path) -> dict[str, str]:
    """Return the reasons by survivor (without its line): a list item in double backticks, its reason indented below."""
    found = re.findall(r"^- ``(.+?)``\n((?:  .+(?:\n|\Z))+)", path.read_text("utf-8"), re.MULTILINE)
    return {survivor: " ".join(reason.split()) for survivor, reason in found}


def main() -> None:
    """Tell what became of them: ``python -m validation.mutation [SAMPLE [SEED]]`` in tools; SAMPLE 0: all."""
    sample, seed, *_ = [*map(int, sys.argv[1:3]), *(0, 1)[len(sys.argv) - 1 :]]
    result = run(sample, seed, workers=2)
    print(f"{result.killed} of {result.total} ({result.score:.3f}); {len(result.explained)} of the others explained")
    print(*(one for one in result.survivors if one not in result.explained), sep="\n")


if __name__ == "__main__":
    main()
