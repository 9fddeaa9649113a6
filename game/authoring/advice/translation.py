"""The same scenario in each of its languages: translated, and with the same numbers."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from game.authoring.advice.lexicon import words
from game.authoring.advice.texts import Finding, words_in, words_of
from game.authoring.glossary import glossary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.authoring.advice.texts import Text
    from game.authoring.diagnostics import Path

_CLOCK = re.compile(r"\d{1,2}[.:]\d\d")
_HALF_DAY = re.compile(r"\b[ap]\.?m\b")
_NUMBER = re.compile(r"\d+(?:[., \u00a0\u202f]\d{3})*(?:[.,]\d+)?")
_QUOTED = re.compile(r"\*[^*]*\*|[”“\"][^”“\"]*[”“\"]|\([^()]*\)")
_SWEDISH_LETTER = re.compile("[åäöÅÄÖ]")
_SPELT_OUT = 100
"""Numbers below this may be words in one language and figures in the other: *14 dagar*, *two weeks*."""


def compare(texts: tuple[Text, ...]) -> Iterator[tuple[Finding, Path]]:
    """What differs between the languages of one text, and where."""
    first, *others = texts
    same = False
    for other in others:
        copied = list(untouched(first, other))
        same = same or bool(copied)
        for finding in copied or numbers(first, other):
            yield finding, other.path
    if not same:  # of a copy one of the two is foreign, which is told already
        yield from ((finding, text.path) for text in texts for finding in foreign(text))


def untouched(first: Text, other: Text) -> Iterator[Finding]:
    """The same words in both languages, and more of them than a name has."""
    if first.text.casefold() != other.text.casefold():
        return
    common = sum(word[0].islower() for word in other.words)
    if common > 1 or (common and other.text.endswith((".", "?"))):
        yield Finding("T010", params={"language": other.language, "first": first.language})


def numbers(first: Text, other: Text) -> Iterator[Finding]:
    """A figure that the other language lacks, where it can not be a word instead."""
    here, there = _figures(first.text), _figures(other.text)
    only_here, only_there = sorted(here - there), sorted(there - here)
    large = [number for number in (*only_here, *only_there) if number >= _SPELT_OUT]
    if not large and (not (only_here and only_there) or _HALF_DAY.search(first.text + other.text)):
        return
    number = large[0] if large else only_here[0]
    has, lacks = (first, other) if number in here else (other, first)
    yield Finding("T012", params={"word": f"{number:.15g}", "language": lacks.language, "first": has.language})


def _figures(text: str) -> set[float]:
    """The numbers of a text but for times of day, which the languages write differently."""
    found = set()
    for written in _NUMBER.findall(_CLOCK.sub(" ", text)):
        plain = re.sub(r"[., \u00a0\u202f](?=\d{3}(?!\d))", "", written).replace(",", ".")
        found.add(float(plain))
    return found


def foreign(text: Text) -> Iterator[Finding]:
    """Swedish left in an English text, or the other way round. Names, and what is quoted or in italics, may stay."""
    strange = {"en": _swedish, "sv": _english}.get(text.language)
    if strange is None or text.use == "label" or not strange(text.text, text.lower):
        return
    unquoted = _QUOTED.sub(" ", text.text)
    if left := strange(unquoted, words_in(unquoted)):
        yield Finding("T013" if text.language == "en" else "T014", left, {"word": left})


def _swedish(text: str, lower: tuple[str, ...]) -> str:
    """The first Swedish word of an English text, of which the words in small letters are ``lower``."""
    known = words("swedish_words")
    if not _SWEDISH_LETTER.search(text) and known.isdisjoint(lower):
        return ""
    small = [word for word in words_of(text) if word[0].islower() and word not in _terms()]
    return next((word for word in small if word in known or _SWEDISH_LETTER.search(word)), "")


@cache
def _terms() -> frozenset[str]:
    """Swedish words of the glossary, which an English text may keep: *the länsstyrelse*."""
    return frozenset(term.sv for term in glossary())


def _english(text: str, lower: tuple[str, ...]) -> str:
    """The first English word of a Swedish text, where there are several or one that can be nothing else."""
    known = words("english_words")
    if known.isdisjoint(lower):
        return ""
    written = words_of(text)
    found = [word for at, word in enumerate(written) if word in known or (at == 0 and word.lower() in known)]
    return found[0] if len(found) > 1 or "the" in map(str.lower, found) else ""
