"""Advice about what is played: every length is compiled once, and what holds in several is told once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from game.authoring.advice.connections import advise_on_connections, advise_on_stakes
from game.authoring.advice.needs import advise_on_needs
from game.authoring.advice.reach import advise_on_closing, advise_on_reach
from game.authoring.advice.timing import advise_on_consequences, advise_on_orders, advise_on_windows
from game.authoring.advice.unused import advise_on_idle_knowledge
from game.authoring.compile import compile_scenario, lengths_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from game.authoring.diagnostics import Diagnostic, Place
    from game.authoring.schema import Document
    from game.authoring.source import Source
    from game.core.scenario import Scenario

    InLength = Callable[[Document, Source, Scenario], Iterator[Diagnostic]]
    Across = Callable[[Document, Source, Scenario, list[Scenario]], Iterator[Diagnostic]]

IN_LENGTH: tuple[InLength, ...] = (
    advise_on_stakes, advise_on_connections, advise_on_windows, advise_on_orders, advise_on_consequences,
    advise_on_needs,
)  # fmt: skip
"""Advice about one length of a scenario."""


ACROSS: tuple[Across, ...] = (advise_on_idle_knowledge, advise_on_reach, advise_on_closing)
"""Advice that compares the lengths: with every round there is, and with each other."""


def advise_on_lengths(document: Document, source: Source) -> Iterator[Diagnostic]:
    """What ``IN_LENGTH`` and ``ACROSS`` say of the lengths that can be played."""
    everything = compile_scenario(document, None, "")
    lengths = [compile_scenario(document, minutes, "") for minutes in lengths_of(document)] or [everything]
    for give in ACROSS:
        yield from give(document, source, everything, lengths)
    yield from _in_each(document, source, lengths)


def _in_each(document: Document, source: Source, scenarios: list[Scenario]) -> Iterator[Diagnostic]:
    """What ``IN_LENGTH`` says, with the ``lengths`` it holds in; none where it holds wherever the thing is played."""
    found: dict[tuple[str, Place], Diagnostic] = {}
    where: dict[tuple[str, Place], list[str]] = {}
    for scenario in scenarios:
        for give in IN_LENGTH:
            for diagnostic in give(document, source, scenario):
                key = (diagnostic.code, diagnostic.place)
                found.setdefault(key, diagnostic)
                where.setdefault(key, []).append(str(scenario.minutes))
    for key, diagnostic in found.items():
        played = sum(_plays(scenario, diagnostic) for scenario in scenarios)
        lengths = " ".join(where[key]) if len(where[key]) < played else ""
        yield replace(diagnostic, params={**diagnostic.params, "lengths": lengths})


def _plays(scenario: Scenario, diagnostic: Diagnostic) -> bool:
    """Whether what ``diagnostic`` is about is played in this length."""
    things = [diagnostic.params[name] for name in ("word", "of") if name in diagnostic.params]
    return all(thing in scenario.numbers for thing in things)
