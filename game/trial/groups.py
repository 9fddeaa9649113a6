"""The simulated groups that try a scenario, by name. They stand for ways of working, never for people."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from game.bots.groups import Graded, Random, mixed, perfect, silo

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from game.bots.groups import Group
    from game.core.scenario import Scenario


def varied(seed: int) -> Graded:
    """Return a group whose care is drawn: over many seeds, as many of every care from 0 to 100."""
    return Graded(seed * 37 % 101, seed)


GROUPS: Mapping[str, Callable[[Scenario, int], Group]] = MappingProxyType({
    "perfect": lambda _, seed: perfect(seed),
    "silo": lambda _, seed: silo(seed),
    "mixed": lambda _, seed: mixed(seed),
    "varied": lambda _, seed: varied(seed),
    "random": Random,
})  # fmt: skip
"""``perfect`` sees to everything that it has moves for; in ``silo`` every role minds its own; ``mixed`` sees to six
things in ten; the care of ``varied`` is drawn for each game; ``random`` does anything possible, without a thought."""
