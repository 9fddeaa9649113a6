"""The third stage: ids are unique, what is referred to exists, every text is there in every language."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from game.authoring.agreement import check_agreement
from game.authoring.basics import texts_of
from game.authoring.diagnostics import MOST_GUESSES, Diagnostic, Path, Place, nearest
from game.authoring.mentions import mentions
from game.authoring.profile import check_placeholders

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.authoring.basics import Texts
    from game.authoring.mention import Mention
    from game.authoring.schema import Document
    from game.authoring.source import Source

_SECTIONS = {
    "rounds": "round", "meters": "meter", "roles": "role", "knowledge": "knowledge", "decisions": "decision",
    "windows": "window", "dependencies": "dependency", "issues": "issue", "surprises": "surprise",
    "consequences": "consequence", "facts": "fact", "goals": "goal",
}  # fmt: skip


class Named(NamedTuple):
    """A definition: what it is, and where its id stands."""

    kind: str
    place: Place


Names = dict[str, list[Named]]
"""Every definition of an id, in the order of the file; more than one is an error, told once."""


def check_references(document: Document, source: Source) -> None:
    """Add what is wrong to ``source.problems``, in the order of the file.

    How the parts agree is asked only once every reference exists: an id that is misspelt is one mistake.
    """
    names, texts = _names(document, source), texts_of(document)
    found = [
        *_repeated(names),
        *_unknown(document, names, source),
        *_languages(document, texts, source),
        *check_placeholders(document, texts, source),
    ]
    if not found:
        found = list(check_agreement(document, source))
    source.problems += sorted(found, key=lambda problem: problem.place)


def _names(document: Document, source: Source) -> Names:
    names: Names = {}
    for word, named in sorted(_definitions(document, source), key=lambda definition: definition[1].place):
        names.setdefault(word, []).append(named)
    return names


def _repeated(names: Names) -> Iterator[Diagnostic]:
    for word, (first, *others) in names.items():
        for named in others:
            yield Diagnostic("R003", named.place, {"word": word, "other": first.kind, "line": first.place.line})


def _definitions(document: Document, source: Source) -> Iterator[tuple[str, Named]]:
    for section, kind in _SECTIONS.items():
        for id_ in getattr(document, section):
            yield id_, Named(kind, source.place((section, id_), key=True))
    for id_, window in document.windows.items():
        for way in ("all_of", "any_of", "k_of"):
            for number, act in enumerate(getattr(window, way)):
                yield act.act, Named("act", source.place(("windows", id_, way, number, "act")))


def _unknown(document: Document, names: Names, source: Source) -> Iterator[Diagnostic]:
    guesses = 0
    for mention in mentions(document):
        kinds = [named.kind for named in names.get(mention.word, [])]
        if mention.kinds == ("option",):
            yield from _unknown_option(document, mention, source)
        elif not set(kinds) & set(mention.kinds):
            guesses += 1
            among = names if guesses <= MOST_GUESSES else {}
            candidates = [name for name, all_ in among.items() if any(named.kind in mention.kinds for named in all_)]
            yield _not_found(mention, candidates, source, other=kinds[0] if kinds else None)


def _unknown_option(document: Document, mention: Mention, source: Source) -> Iterator[Diagnostic]:
    """Options are looked for in their own decision; when that one is unknown, it has been told already."""
    decision = document.decisions.get(mention.of)
    if decision and mention.word not in decision.options:
        yield _not_found(mention, list(decision.options), source)


def _not_found(mention: Mention, candidates: list[str], source: Source, other: str | None = None) -> Diagnostic:
    """Nothing has that id, or only something of the kind ``other``."""
    params: dict[str, str | int] = {"word": mention.word, "kind": " ".join(mention.kinds)}
    if near := nearest(mention.word, candidates):
        params["near"] = near
    elif candidates:
        params["some"] = ", ".join(candidates[:12]) + (" …" if len(candidates) > 12 else "")
    place = source.place(mention.path, key=mention.on_key)
    if other:
        return Diagnostic("R002", place, {**params, "other": other})
    return Diagnostic("R001", place, params)


def _languages(document: Document, texts: Texts, source: Source) -> Iterator[Diagnostic]:
    """Every text in every language of the scenario, and in no other."""
    said: list[tuple[Path, dict[str, str]]] = [(path, words.root) for path, words in texts]
    said += [(("profile", key), phrase.root) for key, phrase in document.profile.items() if not phrase.for_all]
    for path, words in said:
        unknown = [language for language in words if language not in document.languages]
        missing = [language for language in document.languages if language not in words]
        for language in unknown:
            params: dict[str, str | int] = {"word": language, "known": ", ".join(document.languages)}
            if near := nearest(language, missing) or (missing[0] if len(missing) == 1 else None):
                params["near"] = near
            yield Diagnostic("T002", source.place((*path, language), key=True), params)
        for language in [] if unknown else missing:
            yield Diagnostic("T001", source.place(path, key=True), {"language": language, "key": str(path[-1])})
