"""Advice on talk: what makes a trainer's texts good to talk about (voice.md).

Each rule is a small function from a ``Text`` to what it has to say; ``advise_on_texts`` gives every text to every rule.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.authoring.advice import questions, reading, room, subjects, tone, translation
from game.authoring.advice.texts import texts_of, told

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

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


def advise_on_texts(document: Document, source: Source) -> Iterator[Diagnostic]:
    """Advice about each text, whatever its language, and about what differs between the languages."""
    groups = list(texts_of(source, document.languages))
    texts = [text for group in groups for text in group]
    explained = subjects.explained_in(texts)
    findings = [(finding, text.path) for text in texts for rule in RULES for finding in rule(text)]
    findings += [(finding, text.path) for text in texts for finding in subjects.abbreviations(text, explained)]
    findings += [found for group in groups for found in translation.compare(group)]
    return told(findings, source)
