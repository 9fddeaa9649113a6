"""Advice about a text that may have lost its end: what follows a space and ``#`` is a comment to YAML."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from game.authoring.advice.texts import wordings_of
from game.authoring.diagnostics import Diagnostic, Place
from game.authoring.source import lines_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.authoring.schema import Document
    from game.authoring.source import Source

_COMMENT = re.compile(r"\s+#(?!\s*lint:)")
"""A silencer is no text."""


def advise_on_cut_texts(document: Document, source: Source) -> Iterator[Diagnostic]:
    """L019: something follows a text on its line, and is not part of it."""
    lines = lines_of(source.text)
    for path, words in wordings_of(source, document.languages):
        for language, text in words.items():
            place = source.place((*path, language))
            rest = lines[place.line - 1][place.column - 1 :]
            comment = _COMMENT.search(rest)
            if comment and rest[: comment.start()] == text:
                yield Diagnostic("L019", Place(place.line, place.column + comment.end() - 1), {}, "advice")
