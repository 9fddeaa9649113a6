"""Advice on what is declared and never comes to use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.authoring.advice.basics import advice, changes
from game.core.scenario import METER_MAX, bits, mask_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.authoring.diagnostics import Diagnostic
    from game.authoring.schema import Document
    from game.authoring.source import Source
    from game.core.scenario import Scenario


def advise_on_rounds(document: Document, source: Source) -> Iterator[Diagnostic]:
    """L005: a round that no length plays."""
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


def advise_on_idle_knowledge(
    _document: Document, source: Source, everything: Scenario, lengths: list[Scenario]
) -> Iterator[Diagnostic]:
    """L001: knowledge that makes no difference; L002: one that makes none in a length where it is dealt out."""
    never = dict.fromkeys(_idle(everything))
    for id_ in never:
        yield advice("L001", source, ("knowledge", id_), key=True, word=id_)
    idle = {str(length.minutes): set(_idle(length)) for length in lengths}
    for item in everything.items:
        id_ = item.id
        where = [minutes for minutes, those in idle.items() if id_ in those]
        if where and id_ not in never:
            dealt = sum(id_ in length.numbers for length in lengths)
            some = " ".join(where) if len(where) < dealt else ""
            yield advice("L002", source, ("knowledge", id_), key=True, word=id_, lengths=some)


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
    newer: dict[int, list[int]] = {}
    for number, item in enumerate(scenario.items):
        for older in bits(item.replaces):
            newer.setdefault(older, []).append(number)
    waiting = list(bits(used))
    while waiting:  # what takes the place of something used is used, and so on
        for number in newer.get(waiting.pop(), []):
            if not used >> number & 1:
                used |= 1 << number
                waiting.append(number)
    every = (1 << len(scenario.items)) - 1
    return [scenario.items[number].id for number in bits(every & ~used)]
