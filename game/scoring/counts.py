"""The five rows *n av m* (breakdowns.md §3): counts and a moment to point at, never a total or a percentage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.scoring.card import Card, Count, CountId, weighing
from game.scoring.requirement import COVERED, Requirement, Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from game.core.scenario import Scenario

DUE = ("met", "late", "missed")
"""Statuses that count: pending, waived and excluded do not."""


def count_all(scenario: Scenario, requirements: list[Requirement], cards: tuple[Card, ...]) -> tuple[Count, ...]:
    """Return the rows in the order they are shown.

    *coverage*: met of due (H1). *foresight*: of the same but promises, which have a row of their own, met no later
    than ``lead`` rounds before the close; what is open for a single round counts when met (H3, as a count).
    *answers*: questions answered within ``sla`` of those whose time has come (H5). *promises*: kept in time, or by a
    round agreed in time, of those due (H10). *repairs*: cards repaired or mitigated of those that could be (H11). Due
    excludes pending, waived and excluded.

    The group's taps count: what was talked about without being logged is met, in time; what did not concern the
    group is excluded (breakdowns.md §1.3).
    """
    lead = scenario.params.lead
    taps = _taps(cards)
    stood = counted(requirements, cards)
    due = [(one, status) for one, status in stood if one.kind in COVERED and status in DUE]
    replies = [(one, status) for one, status in stood if one.kind == "reply" and status in DUE]
    promises = [(one, status) for one, status in due if one.kind == "promise"]
    declared = [(one, status) for one, status in due if one.kind != "promise"]
    early = [(one, status == "met" and (one.id in taps or _early(one, lead))) for one, status in declared]
    return (
        _row("coverage", [(one.id, status == "met") for one, status in due]),
        _row("foresight", [(one.id, soon) for one, soon in early]),
        _row("answers", [(one.id, status == "met") for one, status in replies]),
        _row("promises", [(one.id, status == "met") for one, status in promises]),
        _count_repairs(cards),
    )


def counted(requirements: Iterable[Requirement], cards: Iterable[Card]) -> list[tuple[Requirement, Status]]:
    """Return every requirement with the status that it counts with, the group's taps taken in."""
    taps = _taps(cards)
    return [(one, _status(one, taps)) for one in requirements]


def _taps(cards: Iterable[Card]) -> dict[str, str | None]:
    """Return the group's word on every requirement that a disputed card stands on; a pattern has no word of its own."""
    return {name: card.tap for card in cards if card.disputed and not card.is_pattern for name in card.requirements}


def _status(one: Requirement, taps: Mapping[str, str | None]) -> Status:
    tap = taps.get(one.id)
    if tap is None or one.status not in DUE:
        return one.status
    return "met" if tap == "talked" else "excluded"


def _early(one: Requirement, lead: int) -> bool:
    return one.opens == one.closes or one.round <= one.closes - lead


def _count_repairs(cards: tuple[Card, ...]) -> Count:
    """Point at something that was put right, if there is any: small wins first."""
    repairable = [card for card in weighing(cards) if not card.disputed and card.status != "expired"]
    right = [card for card in repairable if card.status in ("repaired", "mitigated")]
    moment = next((name for card in right + repairable for name in card.requirements), None)
    return Count("repairs", len(right) if repairable else None, len(repairable), moment)


def _row(name: CountId, seen: Iterable[tuple[str, bool]]) -> Count:
    rows = list(seen)
    moment = next((one for one, good in rows if not good), rows[0][0] if rows else None)
    return Count(name, sum(good for _, good in rows) if rows else None, len(rows), moment)
