"""Advice on what no length reaches, and what no length closes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.authoring.advice.basics import advice
from game.authoring.compile import compile_scenario, lengths_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.authoring.diagnostics import Diagnostic
    from game.authoring.schema import Document
    from game.authoring.source import Source

FEW_ROUNDS = 2
"""With no more rounds than these, being open in all of them is nothing to point out."""


def advise_on_reach(document: Document, source: Source) -> Iterator[Diagnostic]:
    """L015: a consequence or a dependency that every length leaves out, though its own rounds are played."""
    scenarios = [compile_scenario(document, minutes, "") for minutes in lengths_of(document)]
    if not scenarios:
        return
    played = {round_.id for scenario in scenarios for round_ in scenario.rounds}
    decisions = {decision.id for scenario in scenarios for decision in scenario.decisions}
    comes = {consequence.id for scenario in scenarios for consequence in scenario.consequences}
    comes |= {dependency.id for scenario in scenarios for dependency in scenario.dependencies}
    for id_, consequence in document.consequences.items():
        if id_ not in comes and consequence.round in played and _speaks_of_played(document, id_, played):
            yield advice("L015", source, ("consequences", id_), key=True, word=id_, kind="consequence", lengths="")
    for id_, dependency in document.dependencies.items():
        if id_ not in comes and {dependency.from_, dependency.to, *dependency.when} <= decisions:
            yield advice("L015", source, ("dependencies", id_), key=True, word=id_, kind="dependency", lengths="")


def _speaks_of_played(document: Document, id_: str, played: set[str]) -> bool:
    """Whether everything that a consequence waits for is played in some length: a round left out is told itself."""
    order = list(document.rounds)
    for condition in document.consequences[id_].when:
        intervals = [document.decisions[decision].open for decision in condition.chosen]
        intervals += [document.windows[window].open for window in (condition.made, condition.missed) if window]
        intervals += [document.issues[issue].open for issue in (condition.owned, condition.unowned) if issue]
        for interval in intervals:
            opens, closes = (order.index(round_) for round_ in interval)
            if not played & set(order[opens : closes + 1]):
                return False
    return True


def advise_on_closing(document: Document, source: Source) -> Iterator[Diagnostic]:
    """L017: what is open in every round of every length, so that nothing is ever too late."""
    scenarios = [compile_scenario(document, minutes, "") for minutes in lengths_of(document) or (None,)]
    if max(len(scenario.rounds) for scenario in scenarios) <= FEW_ROUNDS:
        return
    for section, kind in (("decisions", "decision"), ("windows", "window"), ("issues", "issue")):
        for id_, shape in getattr(document, section).items():
            found = [
                next((thing for thing in getattr(scenario, section) if thing.id == id_), None) for scenario in scenarios
            ]
            always = all(
                thing is None or (thing.opens, thing.closes) == (0, scenario.last_round)
                for thing, scenario in zip(found, scenarios, strict=True)
            )
            if always and any(found) and not getattr(shape, "emergency", False):
                yield advice("L017", source, (section, id_, "open"), word=id_, kind=kind)
