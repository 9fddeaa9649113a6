"""Questions that open a talk: neither a yes nor a no is an answer, and there is one of them at a time."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from game.authoring.advice.lexicon import phrases, words
from game.authoring.advice.texts import Finding, words_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.authoring.advice.texts import Text

_SENTENCE = re.compile(r"[^.!?…]+[.!?…]*")
_FEW = 4
"""Words: *Och sedan?* asks for more than a yes."""


def asked(text: Text) -> list[tuple[str, ...]]:
    """The words of every sentence that ends in a question mark, in small letters."""
    if "?" not in text.text:
        return []
    return [words_in(sentence) for sentence in _SENTENCE.findall(text.text) if "?" in sentence]


def is_open(question: tuple[str, ...], language: str) -> bool:
    """Whether a question invites more than yes or no.

    Open is one that begins with *vad, vem, hur …*, or has such a word further on (*I vilket skede …?*), unless it
    begins with a verb (*Vet ni hur …?*).
    """
    if not question:
        return True
    first, opening = question[0], words("open_question", language)
    if language == "sv" and first == "var" and len(question) > 1 and question[1] in words("was_after"):
        return False  # "Var det …?" is "was it", and not "where"
    if first in opening:
        return True
    if first in words("closed_question", language):
        return False
    return len(question) < _FEW or not opening.isdisjoint(question)


def not_open(text: Text) -> Iterator[Finding]:
    """A question that yes or no would answer. One that begins by lecturing is told as that instead."""
    if text.use != "question" or not words("open_question", text.language):
        return
    for question in asked(text)[-1:]:
        if question and not is_open(question, text.language) and question[0] not in phrases("lecture", text.language):
            yield Finding("L050")


def several(text: Text) -> Iterator[Finding]:
    """Two questions in one. *Vem vet det, och hur når det fram?* is one thought, and stays."""
    if text.use == "question" and (count := len(asked(text))) > 1:
        yield Finding("L052", params={"count": count})


def defensive(text: Text) -> Iterator[Finding]:
    """*Varför … inte?* makes somebody answer for what was left undone."""
    why = {"sv": "varför", "en": "why"}.get(text.language)
    for question in asked(text) if text.use == "question" else ():
        if question and question[0] == why and not words("negation", text.language).isdisjoint(question):
            word = next(written for written, plain in zip(text.words, text.lower, strict=True) if plain == why)
            yield Finding("L051", word, {"word": f"{word} …"})
