"""What can still be arranged: it looks forward and opens a chance (breakdowns.md §7.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.scenario import bits
from game.scoring.card import Reminder

if TYPE_CHECKING:
    from game.scoring.ledger import Ledger
    from game.scoring.requirement import Requirement


def look_ahead(ledger: Ledger, closed: int) -> tuple[Reminder, ...]:
    """Return what closes in the round ``closed`` + 1 or the one after and is not met yet, soonest first.

    Decisions that are not settled and whose role is unheard, or whose owner lacks knowledge that somebody has;
    windows with acts left that are still needed; issues without an owner; decisions to confirm after what they hang on
    has changed. ``closed`` is the last round that has closed, -1 at the start.
    """
    now = max(ledger.round, closed + 1)
    found = [
        (one.closes, reminder)
        for one in ledger.requirements
        if one.status == "pending" and one.closes <= now + 1 and (reminder := _remind(ledger, one, now))
    ]
    return tuple(reminder for _, reminder in sorted(found, key=lambda pair: pair[0]))


def _remind(ledger: Ledger, one: Requirement, now: int) -> Reminder | None:
    soon = one.closes == now
    if one.kind == "heard":
        return Reminder("heard", one.id, one.subject, ledger.hearing_of[one.id].role, None, None, soon)
    if one.kind == "knows" and one.item is not None and ledger.knowledge.holders[one.item]:
        return Reminder("knows", one.id, one.subject, ledger.owner(one), one.item, None, soon)
    if one.kind == "premise":
        return Reminder("premise", one.id, one.subject, ledger.owner(one), None, None, soon)
    if one.kind == "claim":
        able = ledger.scenario.issues[one.number].eligible & ledger.seats.active
        return Reminder("claim", one.id, one.subject, bits(able)[0], None, None, soon)
    if one.kind == "act":
        window = ledger.scenario.windows[one.subject[1]]
        if sum(ledger.done[act][0] > 0 for act in window.acts) >= window.need:
            return None
        act = next(act for act in window.acts if ledger.acts[act] is one)
        return Reminder("act", one.id, one.subject, ledger.scenario.acts[act].role, None, act, soon)
    return None
