"""What every piece of advice is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.authoring.diagnostics import Diagnostic

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.authoring.diagnostics import Path
    from game.authoring.schema import Document
    from game.authoring.source import Source
    from game.authoring.story import Effect
    from game.core import scenario as core


def advice(code: str, source: Source, path: Path, *, key: bool = False, **params: str | int) -> Diagnostic:
    """Advice at the value of ``path``, or at its ``key``."""
    return Diagnostic(code, source.place(path, key=key), params, "advice")


def effects(document: Document) -> Iterator[tuple[Path, str, Effect]]:
    """Every effect in the file: its path, the first round that it can come in, and itself."""
    for id_, decision in document.decisions.items():
        for option, shape in decision.options.items():
            yield from _each(("decisions", id_, "options", option, "effects"), decision.open[0], shape.effects)
    for id_, window in document.windows.items():
        yield from _each(("windows", id_, "made"), window.open[0], window.made)
        yield from _each(("windows", id_, "missed"), window.openings[-1][1], window.missed)
    order = list(document.rounds)
    for id_, surprise in document.surprises.items():
        yield from _each(("surprises", id_, "effects"), min(surprise.rounds, key=order.index), surprise.effects)
    for id_, consequence in document.consequences.items():
        yield from _each(("consequences", id_, "effects"), consequence.round, consequence.effects)


def changes(document: Document) -> Iterator[tuple[str, int]]:
    """Every meter that an effect moves, and by how much."""
    for _, _, effect in effects(document):
        yield from effect.change.items()


def gifts(scenario: core.Scenario, *, but_by: int | None = None) -> Iterator[tuple[int, int, int]]:
    """What the story gives: item, roles as a mask, the first round in which it can. Decision ``but_by`` aside."""
    found: list[tuple[tuple[core.Effect, ...], int]] = [
        (option.effects, decision.opens)
        for number, decision in enumerate(scenario.decisions)
        if number != but_by
        for option in decision.options
    ]
    for window in scenario.windows:
        found += [(window.made, window.opens), (window.missed, window.last)]
    found += [(surprise.effects, surprise.rounds[0]) for surprise in scenario.surprises]
    found += [(consequence.effects, consequence.round) for consequence in scenario.consequences]
    for some, round_ in found:
        yield from ((number, amount, round_) for verb, number, amount in some if verb == "give")


def first_known(scenario: core.Scenario, item: int, *, but_by: int | None = None) -> int:
    """The first round in which anybody can have ``item``; one after the last when nobody ever can."""
    there = scenario.items[item]
    rounds = [round_ for given, roles, round_ in gifts(scenario, but_by=but_by) if given == item and roles]
    rounds += [there.since] if there.carried_by else []
    return min(rounds, default=len(scenario.rounds))


def _each(path: Path, round_: str, found: list[Effect]) -> Iterator[tuple[Path, str, Effect]]:
    yield from (((*path, number), round_, effect) for number, effect in enumerate(found))
