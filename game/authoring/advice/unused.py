"""Advice on what is declared and never comes to use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.authoring.advice.basics import advice, changes
from game.authoring.compile import compile_scenario
from game.core.scenario import METER_MAX, bits, mask_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.authoring.diagnostics import Diagnostic
    from game.authoring.schema import Document
    from game.authoring.source import Source
    from game.core.scenario import Scenario


def advise_on_unused(document: Document, source: Source) -> Iterator[Diagnostic]:
    """L001: knowledge that makes no difference; L005: a round that no length plays."""
    everything = compile_scenario(document, None, "")
    for id_ in _idle(everything):
        yield advice("L001", source, ("knowledge", id_), key=True, word=id_)
    played = {round_ for rounds in document.lengths.values() for round_ in rounds}
    for round_ in document.rounds if document.lengths else []:
        if round_ not in played:
            yield advice("L005", source, ("rounds", round_), key=True, word=round_)


def advise_on_meters(document: Document, source: Source) -> Iterator[Diagnostic]:
    """L004: a meter that nothing moves; L011: one that can only be moved past its end."""
    for id_, meter in document.meters.items():
        steps = {delta for meter_moved, delta in changes(document) if meter_moved == id_ and delta}
        path = ("meters", id_)
        if not steps:
            yield advice("L004", source, path, key=True, word=id_)
        elif (meter.start == METER_MAX and min(steps) > 0) or (meter.start == 0 and max(steps) < 0):
            yield advice("L011", source, (*path, "start"), word=id_, start=meter.start)


def advise_on_idle_knowledge(document: Document, source: Source, scenario: Scenario) -> Iterator[Diagnostic]:
    """L002: knowledge that is dealt out in this length, where everything that it is for is left out."""
    always = _idle(compile_scenario(document, None, ""))  # that is L001
    for id_ in _idle(scenario):
        if id_ not in always:
            yield advice("L002", source, ("knowledge", id_), key=True, word=id_)


def _idle(scenario: Scenario) -> list[str]:
    """The ids of the knowledge that nothing needs, speaks of, or depends on."""
    used = 0
    for decision in scenario.decisions:
        used |= mask_of(decision.needs) | decision.needs_any_of
        for option in decision.options:
            used |= option.contradicts
    notices = [window.notice for window in scenario.windows] + [issue.notice for issue in scenario.issues]
    used |= mask_of([item for item in notices if item is not None])
    for consequence in scenario.consequences:
        used |= mask_of([item for verb, _, item in consequence.when if verb in {"knows", "lacks"}])
    about = [question.about for question in scenario.debrief if question.about]
    used |= mask_of([number for kind, number in about if kind == "item"])
    used |= mask_of([number for number, item in enumerate(scenario.items) if item.undermines])
    for _ in scenario.items:  # what takes the place of something used is used, and so on
        used |= mask_of([number for number, item in enumerate(scenario.items) if item.replaces & used])
    every = (1 << len(scenario.items)) - 1
    return [scenario.items[number].id for number in bits(every & ~used)]
