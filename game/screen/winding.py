"""How far the group has come in *Spola tillbaka*."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.session.rewind import rewind

if TYPE_CHECKING:
    from game.core.moves.kind import Move
    from game.session.rewind import Rewound
    from game.session.session import Session
    from game.session.trying import Tried


@dataclass
class Winding:
    """A moment is picked, then a change, then both courses are seen."""

    tried: Tried
    place: int | None = None
    """The moment, as a place among ``tried.moments``."""
    changes: tuple[tuple[Move, bool], ...] = ()
    """What can be changed there, and whether it leads to something else."""
    sheet: int = 0
    """Which of the sheets with changes is shown."""
    rewound: Rewound | None = None
    in_words: bool = False
    """Whether it is told in words, where large text leaves room for the boards or the words."""
    back_to: int = 0
    """The page that it was opened from, 0 where it came by itself."""

    def come_to(self, session: Session, part: tuple[int, ...]) -> None:
        """Show what ``part`` of the page says: nothing picked, a moment, or a moment and a change there.

        What there is nothing of, as in a journal that somebody has written in, is passed by.
        """
        place = part[0] if part and part[0] < len(self.tried.moments) else None
        if place != self.place:
            self.place, self.sheet = place, 0
            self.changes = () if place is None else self.tried.changes(place)
        change = part[1] if place is not None and len(part) > 1 else len(self.changes)
        self.rewound, self.in_words = None, False
        if place is not None and change < len(self.changes):
            self.rewound = rewind(session, self.tried.moments[place], self.changes[change][0])
