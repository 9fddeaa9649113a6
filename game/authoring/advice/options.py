"""Advice on options: one that nobody would defend, and one that goes together with nothing."""

from __future__ import annotations

from collections import Counter
from itertools import permutations
from typing import TYPE_CHECKING

from game.authoring.advice.basics import advice
from game.authoring.mentions import mentions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.authoring.diagnostics import Diagnostic, Path
    from game.authoring.parts import DependencyShape, OptionShape
    from game.authoring.schema import Document
    from game.authoring.source import Source


def advise_on_options(document: Document, source: Source) -> Iterator[Diagnostic]:
    """L009: an option that is worse than another on some meter, better on none, and has nothing else for it.

    Only what the file itself tells counts. Where anything else in it hangs on one of the two options (a consequence,
    a dependency, knowledge that undermines it), the file does not tell, and nothing is said.
    """
    hanging = {(mention.of, mention.word) for mention in mentions(document) if mention.kinds == ("option",)}
    for id_, decision in document.decisions.items():
        free = {option: shape for option, shape in decision.options.items() if (id_, option) not in hanging}
        told: set[str] = set()
        for (option, shape), (other, better) in permutations(free.items(), 2):
            if option not in told and _has_nothing_for_it(shape, better):
                told.add(option)
                yield advice("L009", source, ("decisions", id_, "options", option), key=True, word=option, of=other)


def _has_nothing_for_it(option: OptionShape, other: OptionShape) -> bool:
    """Whether everything that can be read of ``option`` is as in ``other`` or less, and some meter lower."""
    mine, its = _moved(option), _moved(other)
    meters = {*mine, *its}
    return (
        all(mine[meter] <= its[meter] for meter in meters)
        and any(mine[meter] < its[meter] for meter in meters)
        and set(other.contradicts) <= set(option.contradicts)
        and set(option.not_needed) <= set(other.not_needed)
        and option.claims >= other.claims
        and _given(option) <= _given(other)
    )


def _moved(option: OptionShape) -> Counter[str]:
    moved: Counter[str] = Counter()
    for effect in option.effects:
        moved.update(effect.change)
    return moved


def _given(option: OptionShape) -> set[tuple[str, str]]:
    return {(item, role) for effect in option.effects for item, roles in effect.give.items() for role in roles}


def advise_on_fit(document: Document, source: Source) -> Iterator[Diagnostic]:
    """L016: an option that fits with no option of a decision that it has to fit with (breakdowns.md B07)."""
    for id_, dependency in document.dependencies.items():
        if dependency.when:
            continue  # while something else is chosen it is free
        sides = (dependency.from_, dependency.to), (dependency.to, dependency.from_)
        for this, other in sides:
            for option in document.decisions[this].options:
                others = document.decisions[other].options
                if not any(_fits(document, dependency, {this: option, other: there}) for there in others):
                    path: Path = ("decisions", this, "options", option)
                    yield advice("L016", source, path, key=True, word=option, of=other, dependency=id_)


def _fits(document: Document, dependency: DependencyShape, chosen: dict[str, str]) -> bool:
    one, other = chosen[dependency.from_], chosen[dependency.to]
    if dependency.type == "conflicts":
        return other not in dependency.clashes.get(one, [])
    if dependency.type == "shares":
        claimed = sum(document.decisions[decision].options[option].claims for decision, option in chosen.items())
        return claimed <= dependency.capacity
    return True
