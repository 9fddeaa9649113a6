"""Advice on knowledge that a decision needs, and that no telling in time can bring to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.authoring.advice.basics import Arrivals, advice
from game.core.scenario import bits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.authoring.diagnostics import Diagnostic, Path
    from game.authoring.schema import Document
    from game.authoring.source import Source
    from game.core.scenario import Decision, Scenario


def advise_on_needs(document: Document, source: Source, scenario: Scenario) -> Iterator[Diagnostic]:
    """L018, L013 or L014 for each thing that a decision needs; of several of which one is enough, for all or none."""
    arrivals = Arrivals(scenario)
    for number, decision in enumerate(scenario.decisions):
        shape = document.decisions[decision.id]
        path: Path = ("decisions", decision.id)
        positions = {id_: position for position, id_ in enumerate(shape.needs)}
        for item in decision.needs:
            id_ = scenario.items[item].id
            if code := _objection(scenario, arrivals, number, item):
                place: Path = (*path, "needs", positions[id_])
                yield _told(code, source, place, scenario, decision, id_)
        some = bits(decision.needs_any_of)
        codes = [_objection(scenario, arrivals, number, item) for item in some]
        if "L013" in codes:  # one that the owner carries is enough
            id_ = scenario.items[some[codes.index("L013")]].id
            yield _told("L013", source, (*path, "needs_any_of", shape.needs_any_of.index(id_)), scenario, decision, id_)
        elif codes and all(codes):
            id_ = scenario.items[some[0]].id
            yield _told(codes[0], source, (*path, "needs_any_of"), scenario, decision, id_)


def _objection(scenario: Scenario, arrivals: Arrivals, number: int, item: int) -> str:
    """Why nobody can tell the owner of decision ``number`` about ``item`` in good time; nothing if somebody can."""
    decision, there = scenario.decisions[number], scenario.items[item]
    if there.confidential_to >> decision.owner & 1:
        return "L018"
    if there.carried_by >> decision.owner & 1 and there.since <= decision.closes:
        return "L013"
    late = arrivals.first(item, but_by=number) + scenario.params.lead > decision.closes
    return "L014" if late else ""


def _told(code: str, source: Source, path: Path, scenario: Scenario, decision: Decision, item: str) -> Diagnostic:
    owner, closes = scenario.roles[decision.owner].id, scenario.rounds[decision.closes].id
    return advice(code, source, path, word=item, of=decision.id, role=owner, closes=closes, lead=scenario.params.lead)
