"""Which changes of *Spola tillbaka* lead to something else: every one tried once, a few at a time.

A group reads the first page for a while; what it can pick from is worked out meanwhile, and at the latest when it is
asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.session.rewind import changes, moments, rewind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.core.moves.kind import Move
    from game.session.session import Session


class Tried:
    """The moments of a session that has been played, and what each change there leads to."""

    def __init__(self, session: Session) -> None:
        """Try nothing yet."""
        self.moments = moments(session)
        self._differ: list[dict[Move, bool]] = [{} for _ in self.moments]
        self._whole = [False] * len(self.moments)
        self._work = [self._try(session, place) for place in range(len(self.moments))]

    def try_more(self, most: int) -> None:
        """Try at most ``most`` changes more."""
        for work, whole in zip(self._work, self._whole, strict=True):
            if not whole:
                for _ in zip(range(most), work, strict=False):
                    pass
                return

    def changes(self, place: int) -> tuple[tuple[Move, bool], ...]:
        """Return what can be changed at a moment, and whether it leads to something else: those that do come first."""
        for _ in self._work[place]:
            pass
        return tuple(sorted(self._differ[place].items(), key=lambda each: not each[1]))

    def _try(self, session: Session, place: int) -> Iterator[None]:
        for change in changes(session, self.moments[place]):
            self._differ[place][change] = rewind(session, self.moments[place], change).differs
            yield
        self._whole[place] = True
