"""The third stage: ids are unique, what is referred to exists, every text is there in every language."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from pydantic import BaseModel

from game.authoring.agreement import check_agreement
from game.authoring.diagnostics import Diagnostic, Path, Place, nearest
from game.authoring.mentions import Mention, mentions
from game.authoring.schema import Document, Words
from game.authoring.source import Source

_SECTIONS = {
    "rounds": "round", "meters": "meter", "roles": "role", "knowledge": "knowledge", "decisions": "decision",
    "windows": "window", "dependencies": "dependency", "issues": "issue", "surprises": "surprise",
    "consequences": "consequence",
}  # fmt: skip


class Named(NamedTuple):
    """Something with an id: its kind, and where its id stands."""

    kind: str
    place: Place


def check_references(document: Document, source: Source) -> None:
    """Add what is wrong to ``source.problems``, in the order of the file.

    How the parts agree is asked only once every reference exists: an id that is misspelt is one mistake.
    """
    names, repeated = _names(document, source)
    found = [*repeated, *_unknown(document, names, source), *_languages(document, source)]
    if not found:
        found = list(check_agreement(document, source))
    source.problems += sorted(found, key=lambda problem: problem.place)


def _names(document: Document, source: Source) -> tuple[dict[str, Named], list[Diagnostic]]:
    names: dict[str, Named] = {}
    problems = []
    for word, named in sorted(_definitions(document, source), key=lambda definition: definition[1].place):
        if word in names:
            params: dict[str, str | int] = {"word": word, "other": names[word].kind, "line": names[word].place.line}
            problems.append(Diagnostic("R003", named.place, params))
        names.setdefault(word, named)
    return names, problems


def _definitions(document: Document, source: Source) -> Iterator[tuple[str, Named]]:
    for section, kind in _SECTIONS.items():
        for id_ in getattr(document, section):
            yield id_, Named(kind, source.place((section, id_), key=True))
    for id_, window in document.windows.items():
        for way in ("all_of", "any_of", "k_of"):
            for number, act in enumerate(getattr(window, way)):
                yield act.act, Named("act", source.place(("windows", id_, way, number, "act")))


def _unknown(document: Document, names: dict[str, Named], source: Source) -> Iterator[Diagnostic]:
    for mention in mentions(document):
        found = names.get(mention.word)
        if found is None:
            candidates = [name for name, named in names.items() if named.kind in mention.kinds]
            yield _not_found(mention, candidates, source)
        elif found.kind not in mention.kinds:
            params: dict[str, str | int] = {"word": mention.word, "kind": mention.kinds[0], "other": found.kind}
            yield Diagnostic("R002", source.place(mention.path, key=mention.on_key), params)
    for id_, consequence in document.consequences.items():
        for number, condition in enumerate(consequence.when):
            for decision, option in condition.chosen.items():
                options = document.decisions[decision].options if decision in document.decisions else {option: None}
                if option not in options:
                    path: Path = ("consequences", id_, "when", number, "chosen", decision)
                    yield _not_found(Mention(("option",), option, path), list(options), source)


def _not_found(mention: Mention, candidates: list[str], source: Source) -> Diagnostic:
    params: dict[str, str | int] = {"word": mention.word, "kind": mention.kinds[0]}
    if near := nearest(mention.word, candidates):
        params["near"] = near
    elif candidates:
        params["some"] = ", ".join(candidates[:12]) + (" …" if len(candidates) > 12 else "")
    return Diagnostic("R001", source.place(mention.path, key=mention.on_key), params)


def _languages(document: Document, source: Source) -> Iterator[Diagnostic]:
    """Every text in every language of the scenario, and in no other."""
    for path, words in _texts(document, ()):
        unknown = [language for language in words.root if language not in document.languages]
        missing = [language for language in document.languages if language not in words.root]
        for language in unknown:
            params: dict[str, str | int] = {"word": language, "known": ", ".join(document.languages)}
            if near := nearest(language, missing):
                params["near"] = near
            yield Diagnostic("T002", source.place((*path, language), key=True), params)
        for language in [] if unknown else missing:
            yield Diagnostic("T001", source.place(path, key=True), {"language": language, "key": str(path[-1])})


def _texts(thing: object, path: Path) -> Iterator[tuple[Path, Words]]:
    """Every text in the document, with the way to it."""
    if isinstance(thing, Words):
        yield path, thing
    elif isinstance(thing, BaseModel):
        for name, field in type(thing).model_fields.items():
            yield from _texts(getattr(thing, name), (*path, field.alias or name))
    elif isinstance(thing, dict):
        for key, value in thing.items():
            yield from _texts(value, (*path, key))
    elif isinstance(thing, list):
        for number, value in enumerate(thing):
            yield from _texts(value, (*path, number))
