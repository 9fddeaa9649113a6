"""Whether the rounds of each length fit its minutes, and leave a third of them for the talk afterwards.

The minutes are those of the table *One session* (game.md). Debrief and agreements keep at least a third of the time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.authoring.diagnostics import Diagnostic
from game.core.timetable import TIMETABLE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.authoring.schema import Document
    from game.authoring.source import Source

FEWEST_QUESTIONS = 2
"""For the debrief: with one, the group that has nothing to say about it has nothing to say at all."""
_MUCH_LEFT = 2
"""Rounds that would still fit, from which on a length is longer than what is played in it."""


def rounds_in(minutes: int) -> int:
    """How many rounds a length holds when a third of it is left for debrief and agreements."""
    plan = TIMETABLE[minutes]
    return (minutes - max(plan.closing, -(-minutes // 3)) - (plan.around - plan.closing)) // plan.round


def advise_on_minutes(document: Document, source: Source) -> Iterator[Diagnostic]:
    """Advice about each length: too many rounds, far too few, or too little to talk about afterwards."""
    for length, rounds in document.lengths.items():
        minutes, path = int(length), ("lengths", length)
        place, most, plan = source.place(path, key=True), rounds_in(minutes), TIMETABLE[minutes]
        params: dict[str, str | int] = {"minutes": minutes, "count": len(rounds), "limit": most}
        if len(rounds) > most:
            needed = plan.around + plan.round * len(rounds)
            yield Diagnostic("L063", place, {**params, "needed": needed, "third": minutes // 3}, severity="advice")
        elif most - len(rounds) >= _MUCH_LEFT:
            left = (most - len(rounds)) * plan.round
            yield Diagnostic("L065", place, {**params, "left": left}, severity="advice")


def advise_on_debrief(document: Document, source: Source) -> Iterator[Diagnostic]:
    """Advice when the debrief, a third of the time with the agreements, has too few questions to fill it."""
    count = len(document.debrief)
    if count < FEWEST_QUESTIONS:
        place = source.place(("debrief",) if count else (), key=True)
        params: dict[str, str | int] = {"count": count, "limit": FEWEST_QUESTIONS}
        yield Diagnostic("L064", place, params, severity="advice")
