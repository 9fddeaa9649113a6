"""Do the parts of a scenario agree with each other? Asked once every id is known to exist.

Only what can not be played is an error here; whether a scenario is good is for advice.
"""

from __future__ import annotations

import itertools
from collections import Counter
from typing import TYPE_CHECKING

from game.authoring.diagnostics import Diagnostic, Path
from game.authoring.mentions import mentions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.authoring.schema import Document
    from game.authoring.source import Source


def check_agreement(document: Document, source: Source) -> Iterator[Diagnostic]:
    """Every place where two parts of the scenario can not both hold."""
    for check in (_intervals, _lengths, _situations, _repetitions, _windows, _knowledge, _decisions, _letters, _cycles):
        yield from check(document, source)


def _problem(code: str, source: Source, path: Path, *, key: bool = False, **params: str | int) -> Diagnostic:
    return Diagnostic(code, source.place(path, key=key), params)


def _order(document: Document) -> dict[str, int]:
    return {round_: number for number, round_ in enumerate(document.rounds)}


def _intervals(document: Document, source: Source) -> Iterator[Diagnostic]:
    order = _order(document)
    for section in ("decisions", "windows", "issues"):
        for id_, thing in getattr(document, section).items():
            opens, closes = thing.open
            if order[opens] > order[closes]:
                yield _problem("R004", source, (section, id_, "open"), opens=opens, closes=closes)


def _lengths(document: Document, source: Source) -> Iterator[Diagnostic]:
    order = _order(document)
    for minutes, rounds in document.lengths.items():
        for number, (earlier, later) in enumerate(itertools.pairwise(rounds), 1):
            if order[earlier] > order[later]:
                yield _problem("R005", source, ("lengths", minutes, number), word=later, earlier=earlier)


def _situations(document: Document, source: Source) -> Iterator[Diagnostic]:
    for round_ in document.rounds:
        if round_ not in document.situations:
            yield _problem("R007", source, ("rounds", round_), key=True, word=round_)


def _repetitions(document: Document, source: Source) -> Iterator[Diagnostic]:
    """The same id twice in one list; an interval may begin and end in the same round."""
    seen: set[tuple[Path, str]] = set()
    for mention in mentions(document):
        *around, position = mention.path
        if not isinstance(position, int) or around[-1] == "open":
            continue
        if (tuple(around), mention.word) in seen:
            yield _problem("R006", source, mention.path, word=mention.word)
        seen.add((tuple(around), mention.word))
    for number, language in enumerate(document.languages):
        if language in document.languages[:number]:
            yield _problem("R006", source, ("languages", number), word=language)


def _windows(document: Document, source: Source) -> Iterator[Diagnostic]:
    for id_, window in document.windows.items():
        if window.k is not None and window.k > len(window.acts):
            yield _problem("R008", source, ("windows", id_, "k"), k=window.k, count=len(window.acts))


def _knowledge(document: Document, source: Source) -> Iterator[Diagnostic]:
    """Somebody must be able to have the knowledge, and nobody may be given what is kept from them."""
    given = {
        mention.path[-1]
        for mention in mentions(document)
        if mention.on_key and len(mention.path) > 1 and mention.path[-2] == "give"
    }
    for id_, item in document.knowledge.items():
        if not item.carried_by and id_ not in given:
            yield _problem("R010", source, ("knowledge", id_), key=True, word=id_)
    for mention in mentions(document):
        if mention.kinds != ("role",) or len(mention.path) < 3:
            continue
        *_, verb, item_id, _number = mention.path
        if mention.path[0] == "knowledge" and mention.path[2] == "carried_by":
            item_id = mention.path[1]
        elif verb != "give":
            continue
        if mention.word in document.knowledge[str(item_id)].confidential_to:
            yield _problem("R011", source, mention.path, role=mention.word, word=str(item_id))


def _decisions(document: Document, source: Source) -> Iterator[Diagnostic]:
    order = _order(document)
    for id_, decision in document.decisions.items():
        if decision.owner in decision.hear:
            yield _problem("R012", source, ("decisions", id_, "hear", decision.owner), key=True, word=decision.owner)
        until = decision.reversible_until
        if until is not None and order[until] < order[decision.open[0]]:
            path = ("decisions", id_, "reversible_until")
            yield _problem("R013", source, path, word=until, opens=decision.open[0])


def _letters(document: Document, source: Source) -> Iterator[Diagnostic]:
    letters: dict[str, int] = {}
    for id_, role in document.roles.items():
        if not role.letter:
            continue
        path: Path = ("roles", id_, "letter")
        letter, place = role.letter.upper(), source.place(path)
        if letter in letters:
            yield _problem("R014", source, path, word=letter, line=letters[letter])
        letters.setdefault(letter, place.line)


def _cycles(document: Document, source: Source) -> Iterator[Diagnostic]:
    """What a decision produces can not be needed by what it hangs on itself (breakdowns.md B07)."""
    after: dict[str, list[str]] = {}
    for id_, dependency in document.dependencies.items():
        if dependency.from_ == dependency.to:
            chain = f"{dependency.from_} → {dependency.to}"
            yield _problem("R009", source, ("dependencies", id_), key=True, chain=chain)
        elif dependency.type == "produces":
            way = _way(after, dependency.to, dependency.from_)
            if way:
                chain = " → ".join([dependency.from_, *way])
                yield _problem("R009", source, ("dependencies", id_), key=True, chain=chain)
            else:
                after.setdefault(dependency.from_, []).append(dependency.to)


def _way(after: dict[str, list[str]], start: str, goal: str) -> list[str]:
    """A way from ``start`` to ``goal`` along ``after``, both included; empty when there is none."""
    ways, seen = [[start]], Counter([start])
    while ways:
        way = ways.pop()
        if way[-1] == goal:
            return way
        for following in after.get(way[-1], []):
            if not seen[following]:
                seen[following] += 1
                ways.append([*way, following])
    return []
