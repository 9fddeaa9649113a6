"""The words of planning and broadband, in Swedish and English, that everybody at the table can be helped to.

A scenario may use them without explaining them. Their list is ``glossary.yaml``, read when first asked for.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from game.authoring.source import read_source

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_ALPHABET = str.maketrans("åäö", "{|}")
"""Å, ä and ö after z, as in a Swedish dictionary."""
_FILE = Path(__file__).parent / "glossary.yaml"


class Term(NamedTuple):
    """A word in both languages, and its abbreviation if it has one: Swedish, but for those that both use."""

    sv: str
    en: str
    short: str = ""
    means: Mapping[str, str] = MappingProxyType({})
    """What it is, in a sentence or two, by language."""


@cache
def glossary() -> tuple[Term, ...]:
    """Every term, in the order of the file: planning, digging, network, governance, and the game itself."""
    return tuple(Term(**term) for part in read_own(_FILE).values() for term in part)


def find_terms(part: str, language: str, also: Sequence[Term] = ()) -> list[Term]:
    """Return the terms with a meaning, and others, that have ``part`` in them, in the order of the alphabet.

    Those that begin with it, or are shortened so, come first.
    """
    part = part.strip().casefold()

    def name(term: Term) -> str:
        return (term.sv if language == "sv" else term.en).casefold()

    def place(term: Term) -> tuple[bool, str]:
        begins = name(term).startswith(part) or term.short.casefold() == part
        return not begins, name(term).translate(_ALPHABET)

    named = [*(term for term in glossary() if term.means), *also]
    return sorted((each for each in named if part in f"{each.sv} {each.en} {each.short}".casefold()), key=place)


def read_own(path: Path) -> dict[str, Any]:
    """Read a YAML file of the program's own, as strictly as an author's.

    Raises:
        ValueError: something is wrong with it: a programming error.

    """
    source = read_source(path.read_bytes())
    if source.problems:
        raise ValueError(f"{path.name}: {source.problems}")
    found: dict[str, Any] = source.data
    return found
