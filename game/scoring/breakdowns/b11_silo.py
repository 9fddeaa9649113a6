"""B11 Stuprör, silo (a pattern)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.scenario import bits, mask_of
from game.scoring.breakdowns.breakdown import close_card, merge_cards
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
    hundred of those one was missed; and so far there has been no contact, directed or to all, between A and B.
    *Severity:* the highest of the cards that it absorbs, at least 2; it adds nothing to them.
    *Repair:* an exchange in both directions afterwards, and then a connection between the two that comes to be met.

    Readings with fewer cards: contact before the first of them opened is contact too (the broadcast of §6.4). Matters
    are counted, not connections, so that one missed window is no silo. A promise and an unanswered question are contact
    in themselves. What came late was not missed, and without a card to gather there is none. One player in both units,
    or a declared broker who had contact with both, is contact enough. While there is still no contact, what comes later
    is gathered by the same card. A need that several roles could meet lies between no two of them.
    """

    code = "B11"
    variants = ("plain",)

    def look(self, ledger: Ledger) -> list[Card]:
        """See the class."""
        units_of, several = ledger.declared.units_of, ledger.several
        missed = [one for one in ledger.requirements if one.card and _is_missed(one) and one.id not in several]
        lost = {units_of(one.link) for one in missed if one.link}
        if not lost:
            return []
        reach = ledger.contacts.reach(0, ledger.round)
        apart = [pair for pair in sorted(lost) if pair[0] != pair[1] and not _in_contact(ledger, reach, pair)]
        return [card for pair in apart if (card := self._between(ledger, pair))]

    def _between(self, ledger: Ledger, pair: tuple[int, int]) -> Card | None:
        units, params = list(ledger.declared.units), ledger.scenario.params
        due = [each for each in _links(ledger, pair) if each.status in _DUE]
        missed = [each for each in due if _is_missed(each)]
        parts = [ledger.cards[name] for name in dict.fromkeys(each.card for each in missed if each.card)]
        first = missed[0]
        card = Card(
            f"silo:{units[pair[0]]}|{units[pair[1]]}", self.code, max([2, *(part.severity for part in parts)]),
            tuple(each.id for each in missed), first.subject, first.link, first.item, ledger.round,
            evidence=tuple(sorted({event for part in parts for event in part.evidence})),
            absorbs=tuple(part.id for part in parts),
        )  # fmt: skip
        earlier = ledger.cards.get(card.id)
        if earlier:
            grown = earlier.status == "open" and not set(card.absorbs) <= set(earlier.absorbs)
            return merge_cards(earlier, card)._replace(subject=earlier.subject, link=earlier.link) if grown else None
        matters, lost = {each.subject for each in due}, {each.subject for each in missed}
        enough = len(matters) >= params.silo_links and len(lost) * 100 >= len(matters) * params.silo_missed
        return card if enough else None

    def progress(self, ledger: Ledger, card: Card) -> Card:
        """See the class."""
        pair = ledger.declared.units_of(card.link or (0, 0))
        ones, others = (ledger.declared.unit_mask[unit] for unit in pair)
        first = card.raised_round + 1
        reach = ledger.contacts.reach(first, ledger.round)
        if not (_reaches(reach, ones, others) and _reaches(reach, others, ones)):
            return card
        met = [each.event for each in _links(ledger, pair) if each.status == "met" and each.round >= first]
        if met:
            return close_card(card, in_time=True, events=(min(met),))
        return card._replace(status="repairing")


def _is_missed(one: Requirement) -> bool:
    """Whether ``one`` counts as missed here; a promise is contact, and no part of a silo."""
    return one.status == "missed" and one.kind in COVERED and one.kind != "promise"


def _reaches(reach: list[int], ones: int, others: int) -> bool:
    return any(reach[role] & others for role in bits(ones))


def _in_contact(ledger: Ledger, reach: list[int], pair: tuple[int, int]) -> bool:
    """Whether the two units have been in contact, directly, through a broker, or by having one player in both."""
    ones, others = (ledger.declared.unit_mask[unit] & ledger.seats.active for unit in pair)
    if _reaches(reach, ones, others) or _reaches(reach, others, ones) or ledger.seats.with_players(ones) & others:
        return True
    between = bits(ledger.scenario.brokers & ledger.seats.active)
    met = [reach[broker] | mask_of([role for role, to in enumerate(reach) if to >> broker & 1]) for broker in between]
    return any(mask & ones and mask & others for mask in met)


def _links(ledger: Ledger, pair: tuple[int, int]) -> list[Requirement]:
    """Return the connections between two units."""
    declared = [ledger.requirements[number] for number in ledger.across.get(pair, ())]
    premises = [one.requirement for one in ledger.pairs.premises.values()]
    return declared + [one for one in premises if one.link and ledger.declared.units_of(one.link) == pair]
