"""Chance that can be had again: the same words give the same draws on every Python and system."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

T = TypeVar("T")


class Chance:
    """A stream of draws named by words, for example ``Chance("plant", "B01", 17)``."""

    def __init__(self, *words: str | int) -> None:
        # Only Random.random() is promised to stay the same between versions of Python; all draws are made of it.
        self._random = Random("/".join(map(str, words)))

    def roll(self, below: int) -> int:
        """Return a number from 0 below ``below``."""
        return int(self._random.random() * below)

    def between(self, low: int, high: int) -> int:
        """Return a number from ``low`` to ``high``, both possible."""
        return low + self.roll(high - low + 1)

    def happens(self, share: float) -> bool:
        """Whether something of probability ``share`` happens."""
        return self._random.random() < share

    def pick(self, things: Sequence[T]) -> T:
        """Return one of ``things``."""
        return things[self.roll(len(things))]

    def some(self, things: Iterable[T], number: int) -> list[T]:
        """Return up to ``number`` of ``things``, in random order."""
        return self.shuffled(things)[:number]

    def shuffled(self, things: Iterable[T]) -> list[T]:
        """Return ``things`` in random order."""
        rest, order = list(things), []
        while rest:
            order.append(rest.pop(self.roll(len(rest))))
        return order
