"""What the scoring hands out: cards, counts and reminders. Ids and ints, never sentences (see ``tell.py``)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.core.events import Subject
    from game.scoring.requirement import Link

CardStatus = Literal["open", "repairing", "repaired", "mitigated", "expired"]
"""``repaired``: put right before it locked. ``mitigated``: put right after. ``expired``: the moment does not come
back (breakdowns.md §2.2(5–6))."""

Tap = Literal["confirmed", "talked", "not_us"]
"""The group's answer to a card: *Stämmer*, *Vi pratade utan att logga*, *Gällde inte oss*."""

LIVE: tuple[CardStatus, ...] = ("open", "repairing")
"""Not put right yet."""


class Card(NamedTuple):
    """A possible breakdown. It speaks of a decision, a link and a moment, never of a person."""

    id: str
    """The id of its first requirement, or of the pattern; never changes."""
    type: str
    """``B01`` … ``B14``; may move on as the log does (stuck information that arrives becomes late)."""
    severity: int
    """1 *notis*, 2 *viktig*, 3 *avgörande* (breakdowns.md §2.2(3))."""
    requirements: tuple[str, ...]
    """The requirements it stands on."""
    subject: Subject
    """The decision, window, issue or promise; for an unanswered question what was asked about."""
    link: Link | None
    item: int | None
    raised_round: int
    """From 0."""
    raised_event: int = 0
    """The number of the event that raised it, from 1; 0 when a round closing did."""
    variant: str = "plain"
    """Which of its type's texts tells it."""
    status: CardStatus = "open"
    tap: Tap | None = None
    evidence: tuple[int, ...] = ()
    """Numbers of the events behind it, from 1."""
    cause: tuple[str, ...] = ()
    """Ids of earlier cards that may lie behind it."""
    repair_by: int | None = None
    """Last round (from 0) in which putting it right counts as ``repaired``; ``None`` when not set by a round."""
    repair: tuple[int, ...] = ()
    """Numbers of the events that put it right."""
    absorbs: tuple[str, ...] = ()
    """The ids of the cards that are its parts: of a pattern (B11, B12), which adds nothing to what they weigh; else the
    broken promise behind it (B07, B08) or the questions about what was promised (B09), which then add nothing."""
    absorbed_by: str = ""
    """The id of the card that it is a part of."""

    @property
    def is_pattern(self) -> bool:
        """Whether it only gathers other cards: then it adds nothing to any number (breakdowns.md §2.2(2))."""
        return self.type in ("B11", "B12")

    def as_part_of(self, whole: str) -> Card:
        """Return the card as a part of ``whole``. Its field is the last: ``_replace`` would take five times as long."""
        return Card._make((*self[:-1], whole))

    @property
    def disputed(self) -> bool:
        """Whether the group has said it does not hold: then it is listed, but in no number."""
        return self.tap in ("talked", "not_us")


class Finding(NamedTuple):
    """What a breakdown type sees at a requirement's deadline: a card to raise, or one to be part of."""

    card: Card
    """The new card, or the earlier card as it now is."""
    watch: tuple[Subject, ...] = ()
    """Whatever may later put the card right: events about these."""


def shown(cards: Sequence[Card]) -> list[Card]:
    """Return the cards to point out: parts stand back for the whole, unless the group says that it does not hold."""
    wholes = {card.id for card in cards if card.absorbs and not card.disputed}
    return [card for card in cards if card.absorbed_by not in wholes]


def weighing(cards: Sequence[Card]) -> list[Card]:
    """Return the cards that count, one for each cause: no pattern, and no promise that is told by what it led to."""
    wholes = {card.id for card in cards if card.absorbs and not card.disputed and not card.is_pattern}
    return [card for card in cards if not card.is_pattern and card.absorbed_by not in wholes]


CountId = Literal["coverage", "foresight", "answers", "promises", "repairs"]


@dataclass(frozen=True, slots=True)
class Count:
    """One of the five rows: *n av m*. Never a percentage, never added to another (breakdowns.md §3)."""

    id: CountId
    met: int | None
    """``None`` when there was nothing to count: *ej mätbart*, which is not nought."""
    of: int
    moment: str | None
    """A requirement to point at: the first that did not come about, else the first that did."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """Something that closes soon and can still be arranged (breakdowns.md §7.2: mirror forward, not back)."""

    kind: Literal["heard", "knows", "act", "claim", "premise"]
    requirement: str
    subject: Subject
    role: int
    """Who is to be heard, who needs the item, whose act it is, or who could take the issue or confirm the decision."""
    item: int | None
    act: int | None
    closes_now: bool
    """This round (true) or the next."""
