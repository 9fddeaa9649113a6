"""The words of planning and broadband, in Swedish and English, that everybody at the table can be helped to.

A scenario may use them without explaining them. Their list is ``glossary.yaml``, read when first asked for.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from game.authoring.source import read_source

_FILE = Path(__file__).parent / "glossary.yaml"


class Term(NamedTuple):
    """A word in both languages, and its abbreviation if it has one: Swedish, but for those that both use."""

    sv: str
    en: str
    short: str = ""


@cache
def glossary() -> tuple[Term, ...]:
    """Every term, in the order of the file: planning, digging, network, governance, and the game itself."""
    return tuple(Term(**term) for part in read_own(_FILE).values() for term in part)


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
