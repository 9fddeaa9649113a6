"""Advice on effects that make no difference."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.authoring.advice.basics import advice, effects, order_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.authoring.diagnostics import Diagnostic
    from game.authoring.schema import Document
    from game.authoring.source import Source


def advise_on_effects(document: Document, source: Source) -> Iterator[Diagnostic]:
    """L010: a meter moved no steps; L012: knowledge given to a role that has it by then."""
    order = order_of(document)
    for path, round_, effect in effects(document):
        for meter, delta in effect.change.items():
            if not delta:
                yield advice("L010", source, (*path, "change", meter), word=meter)
        for item, roles in effect.give.items():
            shape = document.knowledge[item]
            dealt = order[shape.from_] if shape.from_ else 0
            for number, role in enumerate(roles):
                if role in shape.carried_by and dealt <= order[round_]:
                    yield advice("L012", source, (*path, "give", item, number), word=item, role=role)
