"""Every text of a scenario in every language: what it is used for, where it stands, and its words.

The texts are found in the author's own data, wherever words stand under the codes of the scenario's languages. So a
new key of the format is read as well, as a card until ``use_of`` knows better.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from game.authoring.diagnostics import Diagnostic, Place
from game.authoring.shape import kind_of
from game.authoring.source import lines_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from game.authoring.diagnostics import Path
    from game.authoring.source import Source

Use = Literal["aloud", "question", "option", "outcome", "card", "title", "label"]
"""``aloud`` is read to the group, ``outcome`` tells what followed, ``card`` is read in silence, ``title`` names
something on the screen, ``label`` is a place, a time, a source, or what somebody else has written."""

_WORD = re.compile(r"\w+(?:[-'’.:]\w+)*")
_SENTENCE = re.compile(r"[^.!?:…]+[.!?:…]*")
_READ_ALOUD = {"situations", "surprises", "consequences"}
_SAID_ALOUD = {"text", "hint"}
_LABELS = {"when", "place", "sender", "source", "national"}


@dataclass(frozen=True, slots=True)
class Text:
    """One text in one language."""

    use: Use
    kind: str
    """What it belongs to: the name of a noun, for example ``option``."""
    language: str
    text: str
    path: Path = ()
    words: tuple[str, ...] = field(init=False)
    """As written."""
    lower: tuple[str, ...] = field(init=False)
    """In small letters and with straight apostrophes, to compare."""

    def __post_init__(self) -> None:
        """Find the words."""
        object.__setattr__(self, "words", words_of(self.text))
        object.__setattr__(self, "lower", words_in(self.text))

    @property
    def sentences(self) -> list[str]:
        """Its sentences with their signs; a colon ends one, as when it is read aloud and as LIX counts."""
        return [part.strip() for part in _SENTENCE.findall(self.text) if _WORD.search(part)]


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule says about a text: a code, the words that it is about, and what the message needs to know."""

    code: str
    words: str = ""
    """As written in the text; empty when it is about the text as a whole."""
    params: dict[str, str | int] = field(default_factory=dict)


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text as written."""
    return tuple(_WORD.findall(text))


def words_in(text: str) -> tuple[str, ...]:
    """The words of a text in small letters and with straight apostrophes."""
    return tuple(_WORD.findall(text.lower().replace("’", "'")))


def texts_of(source: Source, languages: list[str]) -> Iterator[tuple[Text, ...]]:
    """Every text in the file but for the trainer's own notes, in order: the same words in each language together."""
    for path, words in wordings_of(source, languages):
        use, kind = use_of(path), kind_of(path[:-1])
        yield tuple(Text(use, kind, language, text, (*path, language)) for language, text in words.items())


def wordings_of(source: Source, languages: list[str]) -> Iterator[tuple[Path, dict[str, str]]]:
    """The same texts as the file has them: the way to each, and what stands there, by language."""
    known = frozenset(languages)
    for section, value in source.data.items():
        yield from _inside(value, (section,), known)


def _inside(value: object, path: Path, known: frozenset[str]) -> Iterator[tuple[Path, dict[str, str]]]:
    if path[-1] == "notes" and len(path) != 2:  # at two it is what the author calls something
        return
    if isinstance(value, dict):
        if value and value.keys() <= known and all(isinstance(text, str) for text in value.values()):
            yield path, value
            return
        for key, inner in value.items():
            yield from _inside(inner, (*path, key), known)
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from _inside(inner, (*path, number), known)


def use_of(path: Path) -> Use:
    """What the text at ``path`` is for."""
    key, section = path[-1], path[0]
    if key == "ask" or (section == "issues" and key == "title"):
        return "question"
    if key in {"outcome", "made_text", "missed_text"}:
        return "outcome"
    if key == "intro" or (key in _SAID_ALOUD and section in _READ_ALOUD):
        return "aloud"
    if key == "title":
        return "option" if len(path) > 2 and path[-3] == "options" else "title"
    return "label" if key in _LABELS or section == "profile" else "card"


def place_of(words: str, path: Path, source: Source, lines: list[str]) -> Place:
    """Where ``words`` stand in the text at ``path``, if they are on the line where it begins; else where it begins.

    Advice about a text that goes on over several lines stays on its first one: a silencer can not stand inside it.
    """
    place = source.place(path)
    if words:
        pattern = rf"(?<!\w){re.escape(words)}(?!\w)" if words[0].isalnum() else re.escape(words)
        found = re.compile(pattern).search(lines[place.line - 1], place.column - 1)
        if found:
            return Place(place.line, found.start() + 1)
    return place


def told(findings: Iterable[tuple[Finding, Path]], source: Source) -> Iterator[Diagnostic]:
    """The findings as advice, each at its words; the same words of a text are told of once."""
    lines = lines_of(source.text)
    seen = set()
    for finding, path in findings:
        key = (finding.code, finding.words, path)
        if key not in seen:
            seen.add(key)
            yield Diagnostic(finding.code, place_of(finding.words, path, source, lines), finding.params, "advice")
