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


def order_of(document: Document) -> dict[str, int]:
    """The number of each round, in the order of time."""
    return {round_: number for number, round_ in enumerate(document.rounds)}


def effects(document: Document) -> Iterator[tuple[Path, str, Effect]]:
    """Every effect in the file: its path, the first round that it can come in, and itself."""
    for id_, decision in document.decisions.items():
        for option, shape in decision.options.items():
            yield from _each(("decisions", id_, "options", option, "effects"), decision.open[0], shape.effects)
    for id_, window in document.windows.items():
        yield from _each(("windows", id_, "made"), window.open[0], window.made)
        yield from _each(("windows", id_, "missed"), window.openings[-1][1], window.missed)
    order = order_of(document)
    for id_, surprise in document.surprises.items():
        yield from _each(("surprises", id_, "effects"), min(surprise.rounds, key=order.__getitem__), surprise.effects)
    for id_, consequence in document.consequences.items():
        yield from _each(("consequences", id_, "effects"), consequence.round, consequence.effects)


def changes(document: Document) -> Iterator[tuple[str, int]]:
    """Every meter that an effect moves, and by how much."""
    for _, _, effect in effects(document):
        yield from effect.change.items()


class Arrivals:
    """When each piece of knowledge can reach anybody: dealt out, or given by the story."""

    def __init__(self, scenario: core.Scenario) -> None:
        """Find every way in which ``scenario`` hands knowledge out."""
        self._never = len(scenario.rounds)
        self._found: list[list[tuple[int, int | None]]] = [
            [(item.since, None)] if item.carried_by else [] for item in scenario.items
        ]
        for number, decision in enumerate(scenario.decisions):
            for option in decision.options:
                self._add(option.effects, decision.opens, number)
        for window in scenario.windows:
            self._add(window.made, window.opens)
            self._add(window.missed, window.last)
        for surprise in scenario.surprises:
            self._add(surprise.effects, surprise.rounds[0])
        for consequence in scenario.consequences:
            self._add(consequence.effects, consequence.round)

    def first(self, item: int, *, but_by: int | None = None) -> int:
        """The first round in which somebody can have ``item``, decision ``but_by`` aside; after the last if nobody."""
        rounds = (round_ for round_, decision in self._found[item] if decision is None or decision != but_by)
        return min(rounds, default=self._never)

    def _add(self, effects: tuple[core.Effect, ...], round_: int, decision: int | None = None) -> None:
        for verb, item, roles in effects:
            if verb == "give" and roles:
                self._found[item].append((round_, decision))


def _each(path: Path, round_: str, found: list[Effect]) -> Iterator[tuple[Path, str, Effect]]:
    yield from (((*path, number), round_, effect) for number, effect in enumerate(found))
