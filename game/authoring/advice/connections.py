"""Advice on whether there is enough to collaborate about (breakdowns.md §6.3, lint before play)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.authoring.advice.basics import advice
from game.core.scenario import mask_of
from game.scoring.declared import declare

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.authoring.diagnostics import Diagnostic, Path
    from game.authoring.schema import Document
    from game.authoring.source import Source
    from game.core.scenario import Scenario

FEWEST = 8
"""Connections in a length: with fewer of them, one that slips says little (breakdowns.md §6.3)."""


def advise_on_connections(document: Document, source: Source, scenario: Scenario) -> Iterator[Diagnostic]:
    """L006: a length with fewer than ``FEWEST`` connections."""
    count = len(declare(scenario).templates)
    if count < FEWEST:
        path: Path = ("decisions",) if document.decisions else ("id",)
        if scenario.minutes is not None:
            path = ("lengths", str(scenario.minutes))
        yield advice("L006", source, path, key=True, count=count, fewest=FEWEST)


def advise_on_stakes(document: Document, source: Source, scenario: Scenario) -> Iterator[Diagnostic]:
    """L003: a role that decides nothing, is asked nothing, does nothing, and has nothing that another needs."""
    at_stake = mask_of([act.role for act in scenario.acts])
    for mask in (*declare(scenario).stakes, *(issue.eligible for issue in scenario.issues)):
        at_stake |= mask
    for number, id_ in enumerate(document.roles):
        if not at_stake >> number & 1:
            yield advice("L003", source, ("roles", id_), key=True, word=id_)
