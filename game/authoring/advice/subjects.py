"""What is spoken of: functions and not one technology, roles and not persons, in words that everybody has."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from game.authoring.advice.lexicon import finding_of, lexicon, lists, names_of_owners, phrases, words
from game.authoring.advice.texts import Finding
from game.authoring.glossary import glossary

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from game.authoring.advice.lexicon import Lexicon
    from game.authoring.advice.texts import Text

_CAPITALS = re.compile(r"(?<![\w-])[A-ZÅÄÖ]{2,5}(?=[:\-’']?[a-zåäö]*(?![\wÅÄÖ]))")
_BRACKETS = re.compile(r"\(([A-ZÅÄÖ]{2,5})\)|(?<![\w-])([A-ZÅÄÖ]{2,5}) \([^()]*[a-zåäö]{3}\)")


@cache
def _families() -> dict[str, Lexicon]:
    return {family: lexicon([{"words": found}]) for family, found in lists()["technology"].items()}


@cache
def _other(name: str) -> Lexicon:
    return lexicon([{"words": lists()[name]}])


def bound_to_technology(text: Text) -> Iterator[Finding]:
    """A question, a meter or a goal that names one technology only, where what people need is a function."""
    if text.use != "question" and (text.kind not in {"meter", "goal"} or text.use == "label"):
        return
    open_to_all, fine = _other("technology_open"), _other("technology_fine")
    named = {
        family: word
        for word, plain in zip(text.words, text.lower, strict=True)
        for family, lexicon_ in _families().items()
        if plain in lexicon_ and plain not in fine
    }
    if not named or any(word in open_to_all for word in text.lower):
        return
    if len(named) == 1:
        [word] = named.values()
        yield Finding("L056", word, {"word": word})


def persons(text: Text) -> Iterator[Finding]:
    """First names: the game speaks of roles. A park or a storm may be named after somebody."""
    if text.use == "label" or names_of_owners().isdisjoint(text.words):
        return
    for at, word in enumerate(text.words):
        before, after = text.lower[at - 1] if at else "", text.words[at + 1 : at + 3]
        if word in names_of_owners() and before not in words("place_before") and not _names_a_place(after):
            yield Finding("L057", word, {"word": word})
            return


def _names_a_place(after: tuple[str, ...]) -> bool:
    """*Maria Park*, *Karl Johans torg*: a word for a place, at once or after one more name."""
    name_goes_on = len(after) > 1 and after[0][0].isupper()
    return not words("place_after").isdisjoint(word.lower() for word in after[: 1 + name_goes_on])


def explained_in(texts: Iterable[Text]) -> frozenset[tuple[str, str]]:
    """The abbreviations that a scenario explains, each with its language: *vatten och avlopp (VA)*, *VA (vatten …)*."""
    return frozenset(
        (text.language, short)
        for text in texts
        if "(" in text.text
        for pair in _BRACKETS.findall(text.text)
        for short in pair
        if short
    )


def abbreviations(text: Text, explained: frozenset[tuple[str, str]]) -> Iterator[Finding]:
    """Abbreviations without the full word first (voice.md, Never): once for each in a text."""
    shouted = text.text.isupper() and len(text.words) > 1
    seen: set[str] = set()
    for word in [] if shouted or text.use == "label" else _CAPITALS.findall(text.text):
        known = word in words("abbreviations_known") or (text.language, word) in explained or word in seen
        if not known:
            seen.add(word)
            yield Finding("L060", word, _in_full(word, text.language))
    short_forms: dict[str, str] = lists()["abbreviations"].get(text.language, {})
    for word, plain in zip(text.words, text.lower, strict=True):
        if plain in short_forms:
            yield Finding("L060", word, {"word": word, "full": short_forms[plain]})


def _in_full(word: str, language: str) -> dict[str, str | int]:
    """What the glossary knows an abbreviation to mean, if it does."""
    for term in glossary():
        if term.short == word:
            return {"word": word, "full": term.en if language == "en" else term.sv}
    return {"word": word}


def jargon(text: Text) -> Iterator[Finding]:
    """Loans and officialese for which there are plain words."""
    for hit in phrases("jargon", text.language).find(text.lower):
        yield finding_of("L061", text, hit)
