"""Placeholders in texts, ``{kommun}``, and what stands in their place.

A scenario declares its placeholders under ``profile``, each with an invented value. A profile file of a municipality's
own, ``profile.yaml``, puts other values there; it may have keys that only other scenarios use. A placeholder is filled
before the scenario is compiled, so that nothing after that knows of it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from pydantic import RootModel

from game.authoring.basics import Id, Phrase, texts_of
from game.authoring.diagnostics import Diagnostic, Path, Place, nearest
from game.authoring.shape import check_shape
from game.authoring.source import lines_of, read_source

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.authoring.basics import Texts
    from game.authoring.schema import Document
    from game.authoring.source import Source

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


class ProfileFile(NamedTuple):
    """The bytes of a profile file, which is called ``name`` in messages."""

    name: str
    content: bytes


class Profile(RootModel[dict[Id, Phrase]]):
    """A profile file: what stands in place of each placeholder."""


def placeholders_in(text: str) -> list[str]:
    """The words in braces, in the order of the text."""
    return _PLACEHOLDER.findall(text)


def check_placeholders(document: Document, texts: Texts, source: Source) -> Iterator[Diagnostic]:
    """Every placeholder of the document's ``texts`` is declared, used, and there in every language of its text."""
    used: set[str] = set()
    for path, text in texts:
        if not any("{" in told for told in text.root.values()):
            continue
        words = {language: list(dict.fromkeys(placeholders_in(told))) for language, told in text.root.items()}
        said = [(language, word) for language, found in words.items() for word in found]
        unknown = [(language, word) for language, word in said if word not in document.profile]
        for language, word in unknown:
            place = _place_of(word, source, (*path, language))
            yield Diagnostic("R023", place, _with_near(word, list(document.profile)))
        if not unknown:
            yield from _differing(words, path, source)
        used.update(word for _, word in said)
    for key in document.profile:
        if key not in used:
            yield Diagnostic("R024", source.place(("profile", key), key=True), {"word": key})


def read_profile(file: ProfileFile, document: Document) -> tuple[Source, dict[str, Phrase]]:
    """Read a profile file for ``document``. What is wrong with it is in the ``problems`` of its source."""
    source = read_source(file.content)
    profile = None if source.problems else check_shape(source, Profile)
    if profile is None:
        return source, {}
    for key, phrase in profile.root.items():
        source.problems += [
            Diagnostic("T001", source.place((key,), key=True), {"language": language, "key": key})
            for language in document.languages
            if phrase.said(language) is None
        ]
        left = [name for name in document.profile if name not in profile.root]
        if key not in document.profile and (near := nearest(key, left)):
            source.problems.append(Diagnostic("R025", source.place((key,), key=True), {"word": key, "near": near}))
    return source, profile.root


def fill(document: Document, own: dict[str, Phrase]) -> None:
    """Put ``own`` phrases, or else the scenario's invented ones, in place of every placeholder of ``document``."""
    if not document.profile:
        return
    phrases = {**document.profile, **own}
    for _, text in texts_of(document):
        for language, said in text.root.items():
            text.root[language] = _PLACEHOLDER.sub(lambda found: phrases[found[1]].said(language) or "", said)  # noqa: B023 - called at once


def _differing(words: dict[str, list[str]], path: Path, source: Source) -> Iterator[Diagnostic]:
    """Placeholders that one language of a text has and another lacks; each language tells the first it lacks."""
    for language, found in words.items():
        for other, there in words.items():
            lacking = [word for word in there if word not in found]
            if lacking:
                params: dict[str, str | int] = {"word": lacking[0], "language": language, "there": other}
                yield Diagnostic("T003", source.place((*path, language)), params)
                break


def _with_near(word: str, known: list[str]) -> dict[str, str | int]:
    params: dict[str, str | int] = {"word": word}
    if near := nearest(word, known):
        params["near"] = near
    elif known:
        params["known"] = ", ".join(known[:12])
    return params


def _place_of(word: str, source: Source, path: Path) -> Place:
    """Where the placeholder stands in the text at ``path``, which may go on over several lines."""
    line, column = source.place(path)
    for number, row in enumerate(lines_of(source.text)[line - 1 :], line):
        found = row.find(f"{{{word}}}", column - 1)
        if found >= 0:
            return Place(number, found + 1)
        column = 1
    return source.place(path)
