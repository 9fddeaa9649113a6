"""Logs as they may come from a table: exchanges nobody logged, things logged a round late or twice (L4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.core.events import Event
    from validation.chance import Chance

EXCHANGES = (
    "info.shared", "info.acknowledged", "info.asked", "info.answered", "consult.asked", "consult.answered",
    "concern.addressed", "meeting.held",
)  # fmt: skip
"""What people may do across the table without a word of it in the log."""

MARKS = ("round.started", "round.ended", "game.ended")


def drop(events: Sequence[Event], share: float, chance: Chance) -> list[Event]:
    """Return the log with each exchange missing with probability ``share``."""
    return [event for event in _unmarked(events) if event.type not in EXCHANGES or not chance.happens(share)]


def shift(events: Sequence[Event], share: float, chance: Chance) -> list[Event]:
    """Return the log with each exchange told a round late, first in that round, with probability ``share``."""
    last = max(event.round for event in events)
    told: dict[int, list[Event]] = {round_: [] for round_ in range(last + 1)}
    late: dict[int, list[Event]] = {round_: [] for round_ in range(last + 1)}
    for event in _unmarked(events):
        if event.type in EXCHANGES and event.round < last and chance.happens(share):
            late[event.round + 1].append(event._replace(round=event.round + 1))
        else:
            told[event.round].append(event)
    return [event for round_ in range(last + 1) for event in (*late[round_], *told[round_])]


def repeat(events: Sequence[Event], share: float, chance: Chance) -> list[Event]:
    """Return the log with each line repeated at once with probability ``share``."""
    return [event for event in events for _ in range(1 + chance.happens(share))]


def _unmarked(events: Sequence[Event]) -> list[Event]:
    return [event for event in events if event.type not in MARKS]
