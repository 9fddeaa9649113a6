"""What every breakdown type has, and the ways of putting right that several share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from game.scoring.card import LIVE, Card
from game.scoring.memory import Closing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.scoring.card import CardStatus, Finding
    from game.scoring.ledger import Ledger
    from game.scoring.requirement import Kind, Link, Requirement


class Breakdown(Protocol):
    """One type of possible breakdown. Its docstring states the rule and its source."""

    @property
    def code(self) -> str:
        """``B01`` … ``B14``."""

    @property
    def variants(self) -> tuple[str, ...]:
        """Its texts: one for each way the type can come about."""

    def progress(self, ledger: Ledger, card: Card) -> Card:
        """Return a live ``card`` of this type as it now stands; the same one when nothing has changed."""


class Single(Breakdown, Protocol):
    """A type that judges requirements, each at its deadline."""

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """The kinds of requirement it judges."""

    def judge(self, ledger: Ledger, requirement: Requirement) -> Finding | None:
        """Return what is seen at the deadline of ``requirement``, or None for nothing."""


class Pattern(Breakdown, Protocol):
    """A type that is seen over time: looked for when a round has closed (breakdowns.md §2.2(2))."""

    def look(self, ledger: Ledger) -> list[Card]:
        """Return the new cards of this type. A pattern that has a card gets no second one."""


def start_card(
    ledger: Ledger, code: str, severity: int, requirement: Requirement, *, requirements: tuple[str, ...] = (),
    link: Link | None = None, item: int | None = None, variant: str = "plain", status: CardStatus = "open",
    evidence: tuple[int, ...] = (), cause: tuple[str, ...] = (), repair_by: int | None = None,
    absorbs: tuple[str, ...] = (),
) -> Card:  # fmt: skip
    """Return a new card about ``requirement``, raised now; what it stands on, its link and its item unless given."""
    if item is None:
        item = requirement.item
    return Card(  # by position, in the order of the fields: a game raises dozens, and names cost as much again
        requirement.id, code, severity, requirements or (requirement.id,), requirement.subject,
        link or requirement.link, item, ledger.round, ledger.moment, variant, status, None,
        evidence, cause, repair_by, (), absorbs,
    )  # fmt: skip


def broken_promises(ledger: Ledger, verb: str, numbers: Iterable[int]) -> tuple[str, ...]:
    """Return the live cards of broken promises of ``verb`` about ``numbers``: what they led to tells them too.

    Source: §2.2(4). To promise and fail is never worse than not to promise: the promise's card becomes a part.
    """
    if not ledger.promises.by_id:
        return ()
    broken = [one.requirement.card for number in numbers for one in ledger.promises.about(verb, number) if one.broken]
    cards = [ledger.cards[name] for name in dict.fromkeys(broken) if name]
    return tuple(card.id for card in cards if card.type == "B09" and card.status in LIVE)


def merge_cards(earlier: Card, now: Card) -> Card:
    """Return ``earlier`` grown into what ``now`` says, under its own id and moment: one root cause, one card."""
    return now._replace(
        id=earlier.id,
        requirements=tuple(dict.fromkeys(earlier.requirements + now.requirements)),
        raised_round=earlier.raised_round,
        raised_event=earlier.raised_event,
        tap=earlier.tap,
        evidence=tuple(sorted({*earlier.evidence, *now.evidence})),
        absorbed_by=earlier.absorbed_by,
    )


def attach(card: Card, *requirements: Requirement) -> Card:
    """Return ``card`` standing on ``requirements`` too."""
    return card._replace(requirements=tuple(dict.fromkeys((*card.requirements, *(one.id for one in requirements)))))


def close_card(card: Card, *, in_time: bool, events: tuple[int, ...]) -> Card:
    """Return ``card`` put right: ``repaired`` in time, ``mitigated`` after (breakdowns.md §2.2(6))."""
    return card._replace(status="repaired" if in_time else "mitigated", repair=events)


def in_time(ledger: Ledger, decision: int, round_: int) -> bool:
    """Whether ``round_`` still counts as before the decision locks (``eff``): in that round or earlier."""
    last = ledger.effective_round(decision)
    return last is None or round_ <= last


def closings_after(ledger: Ledger, decision: int, event: int) -> list[Closing]:
    """Return the new decisions and confirmations after ``event``, in order.

    For a decision that was undecided when the card came, the first decision is a closing one too.
    """
    settled = ledger.settled[decision]
    first = [Closing(settled.event, settled.round, settled.option, settled.used)] if settled.event > event else []
    return first + [one for one in settled.closings if one.event > event]


def settle_after_hearing(ledger: Ledger, card: Card) -> Card:
    """Put right what was settled before a role was heard: it is heard, then the owner settles again (B01, B06 b).

    When the role itself settles it anew, that is both.
    """
    hearing = next(ledger.hearing_of[one] for one in card.requirements if one in ledger.hearing_of)
    if not hearing.event:
        return card
    closings = closings_after(ledger, hearing.decision, hearing.event - 1)
    if not closings:
        return card._replace(status="repairing", repair=(hearing.event,))
    done = in_time(ledger, hearing.decision, closings[0].round)
    return close_card(card, in_time=done, events=(hearing.event, closings[0].event))
