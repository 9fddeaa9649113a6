"""Layer L3: is it consistent? Properties over random games, and mutation testing (breakdowns.md §4.1, §4.2)."""

from __future__ import annotations

import subprocess
from importlib import import_module
from importlib.util import find_spec

from validation.targets import Section, Target, ratio, share, table

UNKNOWN = float("nan")
"""What could not be measured; it reaches no target."""


def measure(examples: int, mutants: int, seed: int, jobs: int) -> Section:
    """Return the section of the report, from ``examples`` games for each property and ``mutants`` mutants (0: all)."""
    parts = [_properties(examples, jobs), _mutants(mutants, seed, jobs)]
    targets = [target for _, reached in parts for target in reached]
    return Section("L3 Properties and mutation", "\n\n".join(text for text, _ in parts), tuple(targets))


def _properties(examples: int, jobs: int) -> tuple[str, list[Target]]:
    if find_spec("validation.properties") is None:
        return "The properties were not run: their module is missing.", []
    told = import_module("validation.properties").run(examples, workers=jobs)
    held = sum(holds for _, _, holds in told)
    rows = [(name, games, "holds" if holds else "**does not hold**") for name, games, holds in told]
    text = (
        f"Properties that held in every game: {held} of {len(told)}; {examples} games were asked for. A test without "
        "games (an empty log, one scenario) is counted as one.\n\n"
    )
    return text + table(("Property", "Games", ""), rows), [
        Target("L3", "properties that hold", ratio(held, len(told)), 1.0, detail=f" ({held} of {len(told)})"),
        Target("L3", "properties of the design with a test", len(told), 32),
        Target("L3", "games asked for of each property", examples, 10_000),
    ]


def _mutants(sample: int, seed: int, jobs: int) -> tuple[str, list[Target]]:
    if find_spec("validation.mutation") is None:
        return "Mutation testing was not run: its module is missing.", []
    try:
        result = import_module("validation.mutation").run(sample or None, seed, jobs)
    except subprocess.CalledProcessError:
        text = "Mutation testing could not be run: the tests it needs do not pass as they are."
        return text, [Target("L3", "mutation score", UNKNOWN, 0.90)]
    which = "a random sample of the mutants" if sample else "every mutant"
    text = (
        f"Mutants of the scoring that some test notices, of {which}: {share(result.killed, result.total)}. Of the "
        f"others, {len(result.explained)} are known to change nothing that can be seen; they count as survivors."
    )
    unexplained = [one for one in result.survivors if one not in result.explained]
    if unexplained:
        text += "\n\nMutants that none noticed, and why is not known:\n\n" + "\n".join(
            f"- `{one}`" for one in unexplained
        )
    return text, [Target("L3", "mutation score", ratio(result.killed, result.total), 0.90)]
