"""The five counts after each round: the group's own course, never compared with anybody's (breakdowns.md §3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.scoring import Scoring

if TYPE_CHECKING:
    from game.scoring import Count
    from game.session.session import Session

_TAPS = frozenset({"card.confirmed", "card.disputed"})


def counts_by_round(session: Session) -> list[tuple[Count, ...]]:
    """Return the counts as they stood when each closed round was over, in the order of ``Scoring.counts``.

    The log is scored anew up to the end of each round. What the group says about a card counts from the round the
    card is about, whenever it was said: what was talked about was talked about then. So the last row of a finished
    game equals its counts.
    """
    events = session.events
    closed = [event.round for event in events if event.type == "round.ended"]
    rows = []
    for last in closed:
        scoring = Scoring(session.scenario)
        for event in events:
            if event.round <= last:
                scoring.feed(event)
            elif event.type in _TAPS:
                scoring.feed(event._replace(round=last))
        rows.append(scoring.counts())
    return rows
