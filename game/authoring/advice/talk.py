"""Advice on talk: what makes a trainer's texts good to talk about (voice.md).

Each rule is a small function from a ``Text`` to what it has to say; ``on_texts`` gives every text to every rule.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.authoring.advice import questions, reading, room, subjects, tone, translation
from game.authoring.advice.texts import bilingual_of, texts_of, told

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from game.authoring.advice.texts import Finding, Text
    from game.authoring.diagnostics import Diagnostic
    from game.authoring.schema import Document
    from game.authoring.source import Source

RULES: tuple[Callable[[Text], Iterator[Finding]], ...] = (
    questions.not_open, questions.several, questions.defensive, tone.lectures, tone.ranks, tone.praises, tone.shouts,
    subjects.bound_to_technology, subjects.persons, subjects.jargon, reading.too_long, reading.too_hard,
    room.too_long_for_its_place,
)  # fmt: skip
"""Everything that looks at one text alone."""


def on_texts(document: Document, source: Source) -> Iterator[Diagnostic]:
    """Advice about each text, whatever its language."""
    texts = list(texts_of(source, document.languages))
    explained = subjects.explained_in(texts)
    findings = [
        (finding, text.path)
        for text in texts
        for found in (*(rule(text) for rule in RULES), subjects.abbreviations(text, explained))
        for finding in found
    ]
    return told(findings, source)


def on_translations(document: Document, source: Source) -> Iterator[Diagnostic]:
    """Advice about what differs between the languages."""
    compared = bilingual_of(source, document.languages)
    return told([each for path, bilingual in compared for each in translation.compare(path, bilingual)], source)
