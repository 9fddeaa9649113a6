"""The title page of a case: the little that the first page says about it.

It stands at the top of the file, so that it can be had without reading on. Whether the rest can be played is known
only when the whole file has been read (``shelving.py``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import yaml

from game.places import PROFILE_NAME

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from game.authoring import Reading

TEXTS = ("title", "place", "intro")
PARTS = {*TEXTS, "lengths"}
LARGEST = 256 * 1024
"""Bytes; four times an ordinary case."""
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class TitlePage:
    """What a case is called, where it takes place, what it is about, and how long it can be played."""

    path: Path
    title: dict[str, str]
    place: dict[str, str]
    intro: dict[str, str]
    lengths: tuple[int, ...]
    """Minutes, rising."""


def title_page_of(path: Path, reading: Reading) -> TitlePage:
    """Return the title page of a case that has been read and can be played."""
    scenario = reading.compile(reading.lengths[0] if reading.lengths else None)
    return TitlePage(path, scenario.title, scenario.place, scenario.intro, reading.lengths)


def read_title_page(path: Path, profile: Path | None = None) -> TitlePage | None:
    """Read the title page alone; ``None`` when that takes more than a glance.

    Then the whole file has to be read: a part is missing, there is something to mend, or a municipality's own
    ``profile``, here or beside the file, may have the words for a placeholder.
    """
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST)
        found = _top(yaml.parse(content, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)))
        if _has_placeholders(found) and (profile is not None or path.with_name(PROFILE_NAME).exists()):
            return None
        title, place, intro = (_filled(found[name], found.get("profile", {})) for name in TEXTS)
        return TitlePage(path, title, place, intro, tuple(sorted(map(int, found["lengths"]))))
    except (OSError, yaml.YAMLError, RecursionError):
        return None
    except (ValueError, TypeError, KeyError, AttributeError, StopIteration):  # it has another shape than a title page
        return None


def _top(events: Iterator[Any]) -> dict[str, Any]:
    """Return the parts of a title page, and for the sake of placeholders what comes before ``profile``."""
    next(events), next(events), next(events)  # the stream, the document and its mapping begin
    found: dict[str, Any] = {}
    while not isinstance(key := next(events), yaml.MappingEndEvent):
        found[key.value] = _value(next(events), events)
        if found.keys() >= PARTS and ("profile" in found or not _has_placeholders(found)):
            break
    return found


def _value(event: Any, events: Iterator[Any]) -> Any:
    """Read a value as it is written: every scalar a text."""
    if isinstance(event, yaml.MappingStartEvent):
        found = {}
        while not isinstance(key := next(events), yaml.MappingEndEvent):
            found[key.value] = _value(next(events), events)
        return found
    if isinstance(event, yaml.SequenceStartEvent):
        values = []
        while not isinstance(each := next(events), yaml.SequenceEndEvent):
            values.append(_value(each, events))
        return values
    return event.value


def _has_placeholders(found: dict[str, Any]) -> bool:
    return any("{" in said for name in TEXTS for said in found[name].values())


def _filled(words: dict[str, str], phrases: dict[str, Any]) -> dict[str, str]:
    """Return a text by language with the phrases of a case in place of its placeholders.

    Raises:
        KeyError: there is no such phrase, or not in this language.

    """
    return {language: _PLACEHOLDER.sub(lambda word: _said(phrases[word[1]], language), text)  # noqa: B023 - called at once
            for language, text in words.items()}  # fmt: skip


def _said(phrase: Any, language: str) -> str:
    return phrase if isinstance(phrase, str) else phrase[language]
