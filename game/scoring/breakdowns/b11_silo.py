"""B11 Stuprör, silo (a pattern)."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from game.core.scenario import bits
from game.scoring.breakdowns.breakdown import close_card
from game.scoring.card import Card
from game.scoring.requirement import COVERED

if TYPE_CHECKING:
    from game.scoring.ledger import Ledger
    from game.scoring.requirement import Requirement

_DUE = ("met", "late", "missed")


class Silo:
    """Two units needed each other in several matters, half of them or more came to nothing, and there was no contact.

    Source: breakdowns.md B11. *Rule:* when a round has closed, for units A and B: in at least ``silo_links`` matters
    (decisions, windows) connections between a role of A and a role of B are due; in at least ``silo_missed`` in a
    hundred of those one was missed; and up to the last deadline of those due there was no contact, directed or to
    all, between A and B. *Severity:* the highest of the cards that it absorbs, at least 2; it adds nothing to them.
    *Repair:* an exchange in both directions afterwards, and then a connection between the two that comes to be met.

    Readings with fewer cards: contact before the first of them opened is contact too (the broadcast of §6.4). Matters
    are counted, not connections, so that one missed window is no silo. A promise and an unanswered question are contact
    in themselves. What came late was not missed, and without a card to gather there is none. One player in both units,
    or a declared broker who had contact with both, is contact enough.
    """

    code = "B11"
    variants = ("plain",)

    def look(self, ledger: Ledger) -> list[Card]:
        """See the class."""
        missed = [one for one in ledger.requirements if one.status == "missed" and one.kind in COVERED and one.link]
        if not missed:
            return []
        pairs = combinations(range(len(ledger.declared.units)), 2)
        return [card for pair in pairs if (card := self._between(ledger, *pair))]

    def _between(self, ledger: Ledger, one: int, other: int) -> Card | None:
        units, params = list(ledger.declared.units), ledger.scenario.params
        id_ = f"silo:{units[one]}|{units[other]}"
        ones, others = (ledger.declared.unit_mask[unit] & ledger.seats.active for unit in (one, other))
        due = [each for each in _links(ledger, ones, others) if each.status in _DUE]
        matters = {each.subject for each in due}
        missed = [each for each in due if each.status == "missed"]
        lost = {each.subject for each in missed}
        absorbed = tuple(dict.fromkeys(each.card for each in missed if each.card))
        if id_ in ledger.cards or len(matters) < params.silo_links or not absorbed:
            return None
        if len(lost) * 100 < len(matters) * params.silo_missed:
            return None
        if ledger.seats.with_players(ones) & others or self._contact(ledger, due, ones, others):
            return None
        parts = [ledger.cards[name] for name in absorbed]
        first = missed[0]
        return Card(
            id_, self.code, max([2, *(part.severity for part in parts)]), tuple(each.id for each in missed),
            first.subject, first.link, first.item, ledger.round, absorbs=absorbed,
            evidence=tuple(sorted({event for part in parts for event in part.evidence})),
        )  # fmt: skip

    def _contact(self, ledger: Ledger, due: list[Requirement], ones: int, others: int) -> bool:
        """Whether the two units were in contact, directly or through a broker, before the time of ``due`` was out."""
        span = 0, max(min(each.closes, ledger.round) for each in due)
        contacts = ledger.contacts
        return contacts.between(ones, others, *span) or any(
            contacts.between(1 << broker, ones, *span) and contacts.between(1 << broker, others, *span)
            for broker in bits(ledger.scenario.brokers & ledger.seats.active)
        )

    def progress(self, ledger: Ledger, card: Card) -> Card:
        """See the class."""
        one, other = card.link or (0, 0)
        ones, others = ledger.declared.colleagues[one], ledger.declared.colleagues[other]
        later = (card.raised_round + 1, ledger.round)
        if not ledger.contacts.between(ones, others, *later, both_ways=True):
            return card
        met = [each.event for each in _links(ledger, ones, others) if each.status == "met" and each.round >= later[0]]
        if met:
            return close_card(card, in_time=True, events=(min(met),))
        return card._replace(status="repairing")


def _links(ledger: Ledger, ones: int, others: int) -> list[Requirement]:
    """Return the connections between the two masks of roles; a promise is contact, and no part of a silo."""
    return [
        each
        for each in ledger.requirements
        if each.link
        and each.kind in COVERED
        and each.kind != "promise"
        and (
            (ones >> each.link[0] & 1 and others >> each.link[1] & 1)
            or (ones >> each.link[1] & 1 and others >> each.link[0] & 1)
        )
    ]
