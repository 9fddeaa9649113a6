"""A mention: one place where a thing of the scenario speaks of another by its id."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from game.authoring.diagnostics import Path

Kinds = str | tuple[str, ...]
"""One kind of thing, or several of which any will do."""


class Mention(NamedTuple):
    """An id that has to be the name of something of one of ``kinds``."""

    kinds: tuple[str, ...]
    word: str
    path: Path
    on_key: bool = False
    """Whether the id stands as a key at ``path``, and not as its value."""
    of: str = ""
    """What it belongs to: for an option its decision, for a role that gets knowledge that knowledge."""


def mention_one(kinds: Kinds, word: str | None, path: Path, *, of: str = "") -> Iterable[Mention]:
    """The id that is the value at ``path``, if there is one."""
    return [Mention(_tuple(kinds), word, path, of=of)] if word is not None else []


def mention_each(kinds: Kinds, words: Iterable[str], path: Path, *, of: str = "") -> Iterable[Mention]:
    """Every id in the list at ``path``."""
    return [Mention(_tuple(kinds), word, (*path, number), of=of) for number, word in enumerate(words)]


def mention_keys(kinds: Kinds, words: Iterable[str], path: Path, *, of: str = "") -> Iterable[Mention]:
    """Every id that is a key of the mapping at ``path``."""
    return [Mention(_tuple(kinds), word, (*path, word), on_key=True, of=of) for word in words]


def mention_choices(choices: Mapping[str, str], path: Path) -> Iterator[Mention]:
    """Decisions as keys, each with one of its options."""
    yield from mention_keys("decision", choices, path)
    for decision, option in choices.items():
        yield from mention_one("option", option, (*path, decision), of=decision)


def _tuple(kinds: Kinds) -> tuple[str, ...]:
    return (kinds,) if isinstance(kinds, str) else kinds
