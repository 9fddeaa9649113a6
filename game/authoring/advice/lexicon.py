"""The word lists of the advice on talk, read from ``words.yaml`` and ``names.txt`` when first needed."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from game.authoring.advice.texts import Finding
from game.authoring.glossary import read_own

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from game.authoring.advice.texts import Text

_FOLDER = Path(__file__).parent


class Entry(NamedTuple):
    """A phrase that is looked for."""

    words: tuple[str, ...]
    """In small letters."""
    instead: str
    """Words that can stand in its place, in the language of the text; empty when it takes more than that."""
    outside_questions: bool = False
    """Open questions may have it."""


class Hit(NamedTuple):
    """A phrase that was found: words ``start`` up to ``end`` of the text."""

    start: int
    end: int
    entry: Entry


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Phrases to find among the words of a text."""

    by_first: dict[str, list[Entry]]
    """By first word; the longest phrase comes first."""
    by_beginning: dict[str, Entry] = field(default_factory=dict)
    """By beginning of a word, whatever its ending."""
    fine: dict[str, list[Entry]] = field(default_factory=dict)
    """Phrases in which the words mean something else."""
    _beginnings: tuple[str, ...] = field(init=False)
    _single: frozenset[str] = field(init=False)
    """Phrases of one word."""
    _pairs: frozenset[tuple[str, ...]] = field(init=False)
    """The first two words of the longer phrases."""

    def __post_init__(self) -> None:
        """Keep what tells quickly that a text has none of the phrases, as nearly every text does."""
        entries = [entry.words for entries in self.by_first.values() for entry in entries]
        object.__setattr__(self, "_beginnings", tuple(self.by_beginning))
        object.__setattr__(self, "_single", frozenset(words[0] for words in entries if len(words) == 1))
        object.__setattr__(self, "_pairs", frozenset(words[:2] for words in entries if len(words) > 1))

    def find(self, lower: Sequence[str]) -> Iterator[Hit]:
        """Every phrase in a text, from left to right; of two that overlap the first and longest."""
        if not self._may_be_in(lower):
            return
        free = 0
        for start, word in enumerate(lower):
            entry = _longest(self.by_first.get(word, ()), lower, start) or self._ending(word)
            if entry is None or start < free or self._is_fine(lower, start, len(entry.words)):
                continue
            free = start + len(entry.words)
            yield Hit(start, free, entry)

    def __contains__(self, word: str) -> bool:
        """Whether a single word in small letters is one of the phrases."""
        return word in self._single or self._ending(word) is not None

    def _may_be_in(self, lower: Sequence[str]) -> bool:
        return not (
            self._single.isdisjoint(lower)
            and self._pairs.isdisjoint(pairwise(lower))
            and not (self._beginnings and any(word.startswith(self._beginnings) for word in lower))
        )

    def _ending(self, word: str) -> Entry | None:
        if not word.startswith(self._beginnings):
            return None
        return next(entry for beginning, entry in self.by_beginning.items() if word.startswith(beginning))

    def _is_fine(self, lower: Sequence[str], start: int, length: int) -> bool:
        """Whether the words are part of one of the phrases that mean something else."""
        if not self.fine:
            return False
        for before in range(max(0, start - 3), start + 1):
            entry = _longest(self.fine.get(lower[before], ()), lower, before)
            if entry and before + len(entry.words) >= start + length:
                return True
        return False


def _longest(entries: Iterable[Entry], lower: Sequence[str], start: int) -> Entry | None:
    return next((each for each in entries if tuple(lower[start : start + len(each.words)]) == each.words), None)


def lexicon(groups: Iterable[dict[str, Any]], fine: Iterable[str] = ()) -> Lexicon:
    """Put the ``groups`` of one list and language together."""
    entries = [
        Entry(tuple(phrase.split()), str(group.get("instead", "")), bool(group.get("outside_questions", False)))
        for group in groups
        for phrase in group["words"]
    ]
    whole = [entry for entry in entries if not entry.words[-1].endswith("*")]
    beginnings = {entry.words[0][:-1]: entry for entry in entries if entry.words[-1].endswith("*")}
    return Lexicon(_by_first(whole), beginnings, _by_first(Entry(tuple(phrase.split()), "") for phrase in fine))


def _by_first(entries: Iterable[Entry]) -> dict[str, list[Entry]]:
    found: dict[str, list[Entry]] = {}
    for entry in sorted(entries, key=lambda each: -len(each.words)):
        found.setdefault(entry.words[0], []).append(entry)
    return found


def finding_of(code: str, text: Text, hit: Hit) -> Finding:
    """What to say of a phrase that was found: the words as written, and those that can stand instead."""
    word = " ".join(text.words[hit.start : hit.end])
    params: dict[str, str | int] = {"word": word}
    if hit.entry.instead:
        params["instead"] = hit.entry.instead
    return Finding(code, word, params)


@cache
def lists() -> dict[str, Any]:
    """Everything in ``words.yaml``."""
    return read_own(_FOLDER / "words.yaml")


@cache
def phrases(name: str, language: str) -> Lexicon:
    """The groups of the list ``name`` in a language; empty when the program does not know the language."""
    found = lists()[name]
    return lexicon(found.get(language, ()), found.get(f"fine_{language}", ()))


@cache
def words(name: str, language: str = "") -> frozenset[str]:
    """The plain list ``name``, of a language where it has several."""
    found = lists()[name]
    return frozenset(found.get(language, ()) if isinstance(found, dict) else found)


@cache
def names() -> frozenset[str]:
    """First names, as they are written."""
    lines = (_FOLDER / "names.txt").read_text("utf-8").splitlines()
    return frozenset(name for line in lines if not line.startswith("#") for name in line.split())


@cache
def names_of_owners() -> frozenset[str]:
    """First names, also with what says that something is theirs: *Anna, Annas, Anna’s*."""
    return frozenset(f"{name}{ending}" for name in names() for ending in ("", "s", "’s", "'s"))
