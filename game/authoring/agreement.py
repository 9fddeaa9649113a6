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

    from game.authoring.parts import DecisionShape, DependencyShape
    from game.authoring.schema import Document
    from game.authoring.source import Source


def check_agreement(document: Document, source: Source) -> Iterator[Diagnostic]:
    """Every place where two parts of the scenario can not both hold."""
    for check in (
        _intervals, _lengths, _situations, _repetitions, _themselves, _windows, _knowledge, _decisions, _needs,
        _letters, _cycles, _fits, _hearings,
    ):  # fmt: skip
        yield from check(document, source)


def _problem(code: str, source: Source, path: Path, *, key: bool = False, **params: str | int) -> Diagnostic:
    return Diagnostic(code, source.place(path, key=key), params)


def _order(document: Document) -> dict[str, int]:
    return {round_: number for number, round_ in enumerate(document.rounds)}


def _intervals(document: Document, source: Source) -> Iterator[Diagnostic]:
    order = _order(document)
    found: list[tuple[Path, list[str]]] = [
        ((section, id_, "open"), thing.open)
        for section in ("decisions", "windows", "issues")
        for id_, thing in getattr(document, section).items()
    ]
    found += [(("windows", id_, "again"), window.again) for id_, window in document.windows.items() if window.again]
    for path, (opens, closes) in found:
        if order[opens] > order[closes]:
            yield _problem("R004", source, path, opens=opens, closes=closes)


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
        interval = mention.kinds == ("round",) and around and around[-1] in {"open", "again"}
        if not isinstance(position, int) or interval:
            continue
        if (tuple(around), mention.word) in seen:
            yield _problem("R006", source, mention.path, word=mention.word)
        seen.add((tuple(around), mention.word))
    words: list[tuple[Path, list[str]]] = [(("languages",), document.languages)]
    words += [(("surprises", id_, "only_for"), list(news.only_for)) for id_, news in document.surprises.items()]
    for path, listed in words:
        for number, word in enumerate(listed):
            if word in listed[:number]:
                yield _problem("R006", source, (*path, number), word=word)


def _themselves(document: Document, source: Source) -> Iterator[Diagnostic]:
    """A thing that is to point at another thing of its own kind points at itself."""
    pointing: list[tuple[str, str, str, Path]] = []
    for id_, item in document.knowledge.items():
        pointing += [
            ("knowledge", id_, older, ("knowledge", id_, "replaces", n)) for n, older in enumerate(item.replaces)
        ]
    for id_, window in document.windows.items():
        pointing.append(("window", id_, window.compensates or "", ("windows", id_, "compensates")))
    for id_, decision in document.decisions.items():
        path: Path = ("decisions", id_)
        pointing += [
            ("role", role, speaker, (*path, "delegates", role)) for role, speaker in decision.delegates.items()
        ]
        pointing += [
            ("decision", id_, thing, (*path, "options", option, "commits", n))
            for option, shape in decision.options.items()
            for n, thing in enumerate(shape.commits)
        ]
    for kind, id_, word, path in pointing:
        if id_ == word:
            yield _problem("R016", source, path, word=word, kind=kind)


def _windows(document: Document, source: Source) -> Iterator[Diagnostic]:
    order = _order(document)
    for id_, window in document.windows.items():
        if window.again and order[window.again[0]] <= order[window.open[1]]:
            path: Path = ("windows", id_, "again")
            yield _problem("R020", source, path, opens=window.again[0], closes=window.open[1])
        if window.k is not None and window.k > len(window.acts):
            yield _problem("R008", source, ("windows", id_, "k"), k=window.k, count=len(window.acts))


def _knowledge(document: Document, source: Source) -> Iterator[Diagnostic]:
    """Somebody must be able to have the knowledge, and nobody may be given what is kept from them."""
    told = [mention for mention in mentions(document) if mention.kinds == ("role",) and mention.of]
    reached = {mention.of for mention in told}
    for id_ in document.knowledge:
        if id_ not in reached:
            yield _problem("R010", source, ("knowledge", id_), key=True, word=id_)
    for mention in told:
        if mention.word in document.knowledge[mention.of].confidential_to:
            yield _problem("R011", source, mention.path, role=mention.word, word=mention.of)


def _decisions(document: Document, source: Source) -> Iterator[Diagnostic]:
    order = _order(document)
    for id_, decision in document.decisions.items():
        if decision.owner in decision.hear:
            yield _problem("R012", source, ("decisions", id_, "hear", decision.owner), key=True, word=decision.owner)
        until = decision.reversible_until
        if until is not None and order[until] < order[decision.open[0]]:
            path: Path = ("decisions", id_, "reversible_until")
            yield _problem("R013", source, path, word=until, opens=decision.open[0])
        for role in decision.delegates:
            if decision.hear.get(role) not in {"consult", "agree"}:
                yield _problem("R019", source, ("decisions", id_, "delegates", role), key=True, word=role)


def _needs(document: Document, source: Source) -> Iterator[Diagnostic]:
    """Knowledge is needed in one way, and what an option does without is something the decision needs."""
    for id_, decision in document.decisions.items():
        needed = [*decision.needs, *decision.needs_any_of]
        for number, item in enumerate(decision.needs_any_of):
            if item in decision.needs:
                yield _problem("R018", source, ("decisions", id_, "needs_any_of", number), word=item)
        for option, shape in decision.options.items():
            for number, item in enumerate(shape.not_needed):
                if item not in needed:
                    path: Path = ("decisions", id_, "options", option, "not_needed", number)
                    yield _problem("R017", source, path, word=item, some=", ".join(needed) or "–")


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


def _fits(document: Document, source: Source) -> Iterator[Diagnostic]:
    """Two decisions that are to fit together can do so, and what is shared is drawn on (breakdowns.md B07)."""
    for id_, dependency in document.dependencies.items():
        if dependency.from_ == dependency.to:
            continue  # told by _cycles
        before, after = document.decisions[dependency.from_], document.decisions[dependency.to]
        path: Path = ("dependencies", id_)
        options = [*before.options.values(), *after.options.values()]
        if dependency.type == "shares" and not any(option.claims for option in options):
            yield _problem("R021", source, (*path, "capacity"), before=dependency.from_, after=dependency.to)
        elif not _can_fit(dependency, before, after, _order(document)):
            yield _problem("R022", source, path, key=True, before=dependency.from_, after=dependency.to)


def _can_fit(dependency: DependencyShape, before: DecisionShape, after: DecisionShape, order: dict[str, int]) -> bool:
    """Whether some way of making the two decisions is in step."""
    match dependency.type:
        case "conflicts":
            return any(set(after.options) - set(dependency.clashes.get(option, [])) for option in before.options)
        case "shares":
            least = sum(min(option.claims for option in decision.options.values()) for decision in (before, after))
            return least <= dependency.capacity
        case "simultaneous":
            one, other = ([order[round_] for round_ in decision.open] for decision in (before, after))
            return max(other[0] - one[1], one[0] - other[1]) <= dependency.within
        case "produces":
            return True


def _hearings(document: Document, source: Source) -> Iterator[Diagnostic]:
    """A condition about who was heard is about somebody who is to be asked."""
    for id_, consequence in document.consequences.items():
        for number, condition in enumerate(consequence.when):
            for verb in ("heard", "unheard"):
                for decision, role in getattr(condition, verb).items():
                    if document.decisions[decision].hear.get(role) not in {"consult", "agree"}:
                        path: Path = ("consequences", id_, "when", number, verb, decision)
                        yield _problem("R027", source, path, word=role, decision=decision)
