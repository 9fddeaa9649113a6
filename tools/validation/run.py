"""Measure every layer and write the report: what ``tools/validate.py`` becomes."""

from __future__ import annotations

import argparse
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import TYPE_CHECKING, NamedTuple

from validation import (
    layer_dirty,
    layer_golden,
    layer_known,
    layer_planted,
    layer_properties,
    layer_seats,
    layer_settings,
)
from validation.grounds import ROOT
from validation.report import tell

if TYPE_CHECKING:
    from collections.abc import Sequence
    from concurrent.futures import Executor

    from validation.targets import Section

REPORT = ROOT / "tests" / "golden" / "scoring-validity.md"
LAYERS = ("L0", "L1", "L2", "L3", "L4")


class Size(NamedTuple):
    """How many games of each kind."""

    plants: int
    """With a plant of each type; and as many near misses of each."""
    known: int
    """Of each known group in each scenario."""
    dirty: int
    settings: int
    seats: int
    examples: int
    """For each property."""
    mutants: int
    """Of the scoring, drawn at random; 0 for every one."""

    def tell(self) -> str:
        """Return it in words."""
        planted = f"{self.plants} games with a plant and {self.plants} near misses of each type"
        return f"{planted}, {self.known} games of each known group in each scenario"


FULL = Size(plants=300, known=20, dirty=16, settings=2, seats=6, examples=10_000, mutants=300)
QUICK = Size(plants=8, known=2, dirty=1, settings=1, seats=1, examples=20, mutants=10)


def measure(layers: Sequence[str], size: Size, seed: int, pool: Executor, jobs: int = 2) -> list[Section]:
    """Return the sections of the report, in order."""
    sections: list[Section] = []
    for layer in LAYERS:
        if layer not in layers:
            continue
        print(f"{layer} …", file=sys.stderr, flush=True)
        match layer:
            case "L0":
                sections.append(layer_golden.measure())
            case "L1":
                sections.append(layer_planted.measure(seed, size.plants, pool))
            case "L2":
                sections.append(layer_known.measure(seed, size.known, pool))
            case "L3":
                sections.append(layer_properties.measure(size.examples, size.mutants, seed, jobs))
            case _:
                sections += [
                    layer_dirty.measure(seed, size.dirty, pool), layer_settings.measure(seed, size.settings, pool),
                    layer_seats.measure(seed, size.seats, pool),
                ]  # fmt: skip
    return sections


def main(given: Sequence[str]) -> int:
    """Write the report after a whole run, else print it; 0 when every target is reached."""
    parser = argparse.ArgumentParser(prog="python3 tools/validate.py", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a few games of each kind; prints, writes nothing")
    parser.add_argument("--only", action="append", choices=LAYERS, help="this layer only; prints, writes nothing")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--examples", type=int, help="games for each property (L3)")
    parser.add_argument("--mutants", type=int, help="mutants of the scoring, drawn at random; 0 for all (L3)")
    parser.add_argument("--jobs", type=int, default=2, help="processes")
    asked = parser.parse_args(given)
    size = QUICK if asked.quick else FULL
    if asked.examples is not None:
        size = size._replace(examples=asked.examples)
    if asked.mutants is not None:
        size = size._replace(mutants=asked.mutants)
    layers = asked.only or LAYERS
    # Spawned, so that a worker begins alike on every system.
    with ProcessPoolExecutor(asked.jobs, mp_context=get_context("spawn")) as pool:
        sections = measure(layers, size, asked.seed, pool, asked.jobs)
    report = tell(sections, asked.seed, size.tell())
    if asked.quick or asked.only or asked.seed != 1:
        print(report, end="")
    else:
        REPORT.write_text(report, encoding="utf-8", newline="\n")
        print(report.split("\n## ")[0])
        print(f"→ {REPORT.relative_to(ROOT)}")
    return 0 if all(target.is_met for section in sections for target in section.targets) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
