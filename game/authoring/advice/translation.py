"""The same scenario in each of its languages: translated, with the same numbers and the same placeholders."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from game.authoring.advice.lexicon import words
from game.authoring.advice.texts import Finding, Text, use_of
from game.authoring.shape import kind_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.authoring.diagnostics import Path

_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_CLOCK = re.compile(r"\d{1,2}[.:]\d\d")
_NUMBER = re.compile(r"\d+(?:[., \u00a0\u202f]\d{3})*(?:[.,]\d+)?")
_QUOTED = re.compile(r"\*[^*]*\*|[”“\"][^”“\"]*[”“\"]|\([^)]*\)")
_SWEDISH_LETTER = re.compile("[åäöÅÄÖ]")
_SENTENCES = {"aloud", "question", "outcome", "card"}
_SPELT_OUT = 100
"""Numbers below this may be words in one language and figures in the other: *14 dagar*, *two weeks*."""


def compare(path: Path, bilingual: dict[str, str]) -> Iterator[tuple[Finding, Path]]:
    """What differs between the languages of one text, and where."""
    use, kind = use_of(path), kind_of(path[:-1])
    first, *others = [Text(use, kind, language, text, (*path, language)) for language, text in bilingual.items()]
    for other in others:
        rules = (untouched, placeholders, numbers)
        yield from ((finding, other.path) for rule in rules for finding in rule(first, other))
    for text in (first, *others):
        yield from ((finding, text.path) for finding in foreign(text))


def untouched(first: Text, other: Text) -> Iterator[Finding]:
    """The same words in both languages, and more of them than a name has."""
    if first.text.casefold() != other.text.casefold():
        return
    common = sum(word[0].islower() for word in other.words)
    if common > 1 or (common and first.use in _SENTENCES):
        yield Finding("T010", params={"language": other.language, "first": first.language})


def placeholders(first: Text, other: Text) -> Iterator[Finding]:
    """What a profile fills in, in one language only."""
    here, there = set(_PLACEHOLDER.findall(first.text)), set(_PLACEHOLDER.findall(other.text))
    for name in sorted(here ^ there):
        has, lacks = (first, other) if name in here else (other, first)
        yield Finding("T011", params={"word": f"{{{name}}}", "language": lacks.language, "first": has.language})


def numbers(first: Text, other: Text) -> Iterator[Finding]:
    """A figure that the other language lacks, where it can not be a word instead."""
    here, there = _figures(first.text), _figures(other.text)
    only_here, only_there = sorted(here - there), sorted(there - here)
    large = [number for number in (*only_here, *only_there) if number >= _SPELT_OUT]
    if not large and not (only_here and only_there):
        return
    number = large[0] if large else only_here[0]
    has, lacks = (first, other) if number in here else (other, first)
    yield Finding("T012", params={"word": f"{number:g}", "language": lacks.language, "first": has.language})


def _figures(text: str) -> set[float]:
    """The numbers of a text but for times of day, which the languages write differently."""
    found = set()
    for written in _NUMBER.findall(_CLOCK.sub(" ", text)):
        plain = re.sub(r"[., \u00a0\u202f](?=\d{3}(?!\d))", "", written).replace(",", ".")
        found.add(float(plain))
    return found


def foreign(text: Text) -> Iterator[Finding]:
    """Swedish left in an English text, or the other way round. Names, and what is quoted or in italics, may stay."""
    if text.use == "label" or text.language not in {"sv", "en"}:
        return
    plain = Text(text.use, text.kind, text.language, _QUOTED.sub(" ", text.text))
    if text.language == "en":
        swedish = words("swedish_words")
        strange = [each for each in plain.words if each[0].islower() and (each in swedish or _SWEDISH_LETTER.search(each))]
        if strange:
            yield Finding("T013", strange[0], {"word": strange[0]})
    else:
        english = words("english_words") - words("english_also_swedish")
        strange = [each for each in plain.words if each in english]
        if "the" in strange or len(strange) > 1:
            yield Finding("T014", strange[0], {"word": strange[0]})
