"""A memory of what was made before, that never grows beyond a limit."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

Kept = TypeVar("Kept")


class Bounded(Generic[Kept]):
    """Keeps what was made, and forgets what was used longest ago when the costs together exceed ``limit``."""

    def __init__(self, limit: float, cost: Callable[[Kept], float] = lambda _kept: 1) -> None:
        """Keep at most ``limit`` of whatever ``cost`` counts, always at least the last thing made."""
        self._limit = limit
        self._cost = cost
        self._kept: OrderedDict[Hashable, Kept] = OrderedDict()
        self.total = 0.0
        """What is kept now costs this much."""

    def get(self, key: Hashable, make: Callable[[], Kept]) -> Kept:
        """Return what is kept under ``key``, made now if it is not there."""
        kept = self._kept.get(key)
        if kept is not None:
            self._kept.move_to_end(key)
            return kept
        made = make()
        self._kept[key] = made
        self.total += self._cost(made)
        while self.total > self._limit and len(self._kept) > 1:
            _, forgotten = self._kept.popitem(last=False)
            self.total -= self._cost(forgotten)
        return made
