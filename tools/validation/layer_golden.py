"""Layer L0: does the code follow the specification? Hand-written logs and the worked example (breakdowns.md §4.1)."""

from __future__ import annotations

import importlib
import pkgutil
import sys
from collections import Counter
from typing import TYPE_CHECKING, Any

from game.authoring import load_scenario
from game.core.events import event_from_json
from game.scoring import evaluate
from game.scoring.log import score_log
from validation.grounds import ROOT
from validation.targets import Section, Target, ratio, share, table

if TYPE_CHECKING:
    from collections.abc import Iterator

CASES = ROOT / "tests" / "scoring"
GOLDEN = ROOT / "tests" / "golden"

WORKED = {
    ("B06", "heard:teknikyta:nat"): "repaired",
    ("B09", "promise:k1"): "mitigated",
    ("B02", "knows:gravtillstand:tidplan"): "open",
    ("B01", "heard:gravtillstand:nat"): "open",
    ("B08", "act:lagg_kanalisation"): "expired",
}
"""The five cards of breakdowns.md §6.4 and how they end."""


def _cases() -> Iterator[tuple[str, str, Any]]:
    """Yield (file, kind, case) for every hand-written log; kind is ``raises`` or ``quiet``."""
    if str(CASES) not in sys.path:
        sys.path.insert(0, str(CASES))
    package = importlib.import_module("scoring_cases")
    for module in sorted(pkgutil.iter_modules(package.__path__), key=lambda one: one.name):
        there = importlib.import_module(f"scoring_cases.{module.name}")
        for kind in ("raises", "quiet"):
            for case in getattr(there, kind.upper(), ()):
                yield module.name.upper(), kind, case


def _holds(case: Any) -> bool:
    """Whether a log gives exactly its cards."""
    promises: dict[str, int] = {}
    events = [event_from_json(case.scenario, line, promises) for line in case.log]
    cards = evaluate(case.scenario, events).cards()
    return [f"{card.type} {card.id} {card.severity} {card.status}" for card in cards] == list(case.cards)


def _worked_example_holds() -> bool:
    scenario = load_scenario(GOLDEN / "worked_example.yaml")
    scored = score_log(scenario, GOLDEN / "worked_example.jsonl")
    cards = {(card.type, card.id): card.status for card in scored.scoring.cards()}
    told = all(
        scored.tell(language) == (GOLDEN / f"worked_example.{language}.txt").read_text("utf-8")
        for language in ("sv", "en")
    )
    return cards == WORKED and told


def measure() -> Section:
    """Return the section of the report."""
    counted, held, wrong = Counter[tuple[str, str]](), Counter[tuple[str, str]](), []
    for file, kind, case in _cases():
        counted[file, kind] += 1
        if _holds(case):
            held[file, kind] += 1
        else:
            wrong.append(f"{file} {kind}: {case.name}")
    files = sorted({file for file, _ in counted})
    rows = [
        (file, *(cell for kind in ("raises", "quiet") for cell in (counted[file, kind], held[file, kind])))
        for file in files
    ]  # fmt: skip
    worked = _worked_example_holds()
    every = counted.total() + 1
    good = held.total() + worked
    intro = (
        f"Hand-written logs that give exactly their cards: {share(held.total(), counted.total())}. The worked example "
        f"of the design {'gives exactly its five cards, in the words of the golden files' if worked else 'differs'}."
    )
    text = "\n\n".join((
        intro,
        table(("File", "Must raise", "as written", "Must be silent", "as written"), rows),
        *(["Differ:\n\n" + "\n".join(f"- {one}" for one in wrong)] if wrong else []),
    ))  # fmt: skip
    few = [file for file in files if file.startswith("B") and min(counted[file, "raises"], counted[file, "quiet"]) < 3]
    right = Target("L0", "golden logs as written", ratio(good, every), 1.0, detail=f" ({good} of {every})")
    many = Target("L0", "number of golden logs", counted.total(), 84)
    each = Target("L0", "types with fewer than three positives or near misses", len(few), 0, at_least=False)
    return Section("L0 Golden logs", text, (right, many, each))
