"""Advice on what no length reaches, and what no length closes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.authoring.advice.basics import advice, order_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.authoring.diagnostics import Diagnostic
    from game.authoring.schema import Document
    from game.authoring.source import Source
    from game.core.scenario import Scenario

FEW_ROUNDS = 2
"""With no more rounds than these, being open in all of them is nothing to point out."""


def advise_on_reach(
    document: Document, source: Source, _everything: Scenario, scenarios: list[Scenario]
) -> Iterator[Diagnostic]:
    """L015: a consequence or a dependency that every length leaves out, though its own rounds are played."""
    order = order_of(document)
    played = {order[round_.id] for scenario in scenarios for round_ in scenario.rounds}
    decisions = {decision.id for scenario in scenarios for decision in scenario.decisions}
    comes = {consequence.id for scenario in scenarios for consequence in scenario.consequences}
    comes |= {dependency.id for scenario in scenarios for dependency in scenario.dependencies}
    for id_, consequence in document.consequences.items():
        if id_ not in comes and order[consequence.round] in played and _waits_for_played(document, id_, order, played):
            yield advice("L015", source, ("consequences", id_), key=True, word=id_, kind="consequence", lengths="")
    for id_, dependency in document.dependencies.items():
        if id_ not in comes and {dependency.from_, dependency.to, *dependency.when} <= decisions:
            yield advice("L015", source, ("dependencies", id_), key=True, word=id_, kind="dependency", lengths="")


def _waits_for_played(document: Document, id_: str, order: dict[str, int], played: set[int]) -> bool:
    """Whether everything that a consequence waits for is played in some length: a round left out is told itself."""
    for condition in document.consequences[id_].when:
        intervals = [document.decisions[decision].open for decision in condition.chosen]
        intervals += [document.windows[window].open for window in (condition.made, condition.missed) if window]
        intervals += [document.issues[issue].open for issue in (condition.owned, condition.unowned) if issue]
        for opens, closes in intervals:
            if played.isdisjoint(range(order[opens], order[closes] + 1)):
                return False
    return True


def advise_on_closing(
    document: Document, source: Source, _everything: Scenario, scenarios: list[Scenario]
) -> Iterator[Diagnostic]:
    """L017: what is open in every round of every length, so that nothing is ever too late."""
    if max(len(scenario.rounds) for scenario in scenarios) <= FEW_ROUNDS:
        return
    for section, kind in (("decisions", "decision"), ("windows", "window"), ("issues", "issue")):
        always: dict[str, bool] = {}
        for scenario in scenarios:
            for thing in getattr(scenario, section):
                whole = (thing.opens, thing.closes) == (0, scenario.last_round)
                always[thing.id] = always.get(thing.id, True) and whole
        for id_, shape in getattr(document, section).items():
            if always.get(id_) and not getattr(shape, "emergency", False):
                yield advice("L017", source, (section, id_, "open"), word=id_, kind=kind)
