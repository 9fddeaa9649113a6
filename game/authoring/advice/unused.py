"""Advice on what is declared and never comes to use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.authoring.advice.basics import advice
from game.authoring.mentions import mentions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.authoring.diagnostics import Diagnostic
    from game.authoring.schema import Document
    from game.authoring.source import Source


def advise_on_unused(document: Document, source: Source) -> Iterator[Diagnostic]:
    """L001: knowledge that nothing else in the file speaks of, or only gives away."""
    spoken_of = {
        mention.word
        for mention in mentions(document)
        if mention.path[:2] != ("knowledge", mention.word) and "give" not in mention.path
    }
    for id_ in document.knowledge:
        if id_ not in spoken_of:
            yield advice("L001", source, ("knowledge", id_), key=True, word=id_)
