"""B11 Stuprör, silo (a pattern)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.scenario import bits, mask_of
from game.scoring.breakdowns.breakdown import close_card
from game.scoring.card import Card
from game.scoring.requirement import COVERED

if TYPE_CHECKING:
    from game.scoring.ledger import Ledger
    from game.scoring.requirement import Requirement

_DUE = ("met", "late", "missed")
_PARTS = frozenset(COVERED) - {"promise"}
"""What a silo is made of. A promise is contact."""


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
        units, units_of, several = ledger.declared.unit_names, ledger.declared.units_of, ledger.several
        told: dict[tuple[int, int], dict[str, None]] = {}
        for one in ledger.requirements:
            if one.card and one.status == "missed" and one.link and one.kind in _PARTS and one.id not in several:
                told.setdefault(units_of[one.link], {})[one.card] = None
        found = []
        for pair in sorted(told):
            id_ = f"silo:{units[pair[0]]}|{units[pair[1]]}"
            earlier = ledger.cards.get(id_)
            if earlier and (earlier.status != "open" or told[pair].keys() <= set(earlier.absorbs)):
                continue  # it is over, or there is nothing to add
            if pair[0] == pair[1] or _in_contact(ledger, pair):
                continue
            links = _links(ledger, pair)
            missed = [one for one in links if one.status == "missed"]
            if earlier or _is_enough(ledger, links, missed):
                found.append(self._raise(ledger, id_, missed))
        return found

    def _raise(self, ledger: Ledger, id_: str, missed: list[Requirement]) -> Card:
        """Return the new card, or the earlier one grown: it keeps what it was first about."""
        parts = tuple(dict.fromkeys([one.card for one in missed if one.card]))
        cards, first = [ledger.cards[name] for name in parts], missed[0]
        severity = max([2, *(part.severity for part in cards)])
        names, evidence = [one.id for one in missed], {event for part in cards for event in part.evidence}
        earlier = ledger.cards.get(id_)
        if earlier:
            return earlier._replace(
                severity=severity, requirements=tuple(dict.fromkeys((*earlier.requirements, *names))), item=first.item,
                evidence=tuple(sorted(evidence.union(earlier.evidence))), absorbs=parts,
            )  # fmt: skip
        return Card(
            id_, self.code, severity, tuple(names), first.subject, first.link, first.item, ledger.round,
            evidence=tuple(sorted(evidence)), absorbs=parts,
        )  # fmt: skip

    def progress(self, ledger: Ledger, card: Card) -> Card:
        """See the class."""
        pair = ledger.declared.units_of[card.link or (0, 0)]
        ones, others = (ledger.declared.unit_mask[unit] for unit in pair)
        first = card.raised_round + 1
        reached, now = ledger.contacts.has_reached, ledger.round
        if not (reached(ones, others, first, now) and reached(others, ones, first, now)):
            return card
        met = [each.event for each in _links(ledger, pair) if each.status == "met" and each.round >= first]
        if met:
            return close_card(card, in_time=True, events=(min(met),))
        return card._replace(status="repairing")


def _is_enough(ledger: Ledger, links: list[Requirement], missed: list[Requirement]) -> bool:
    """Whether enough of the matters that were due between two units came to nothing."""
    params = ledger.scenario.params
    matters, lost = {one.subject for one in links if one.status in _DUE}, {one.subject for one in missed}
    return len(matters) >= params.silo_links and len(lost) * 100 >= len(matters) * params.silo_missed


def _in_contact(ledger: Ledger, pair: tuple[int, int]) -> bool:
    """Whether the two units have been in contact, directly, through a broker, or by having one player in both."""
    ones, others = (ledger.declared.unit_mask[unit] & ledger.seats.active for unit in pair)
    reached, now = ledger.contacts.has_reached, ledger.round
    if reached(ones, others, 0, now) or reached(others, ones, 0, now) or ledger.seats.with_players(ones) & others:
        return True
    brokers = ledger.scenario.brokers & ledger.seats.active
    if not brokers:
        return False
    between = bits(brokers)
    reach = ledger.contacts.reach(now)
    met = [reach[broker] | mask_of([role for role, to in enumerate(reach) if to >> broker & 1]) for broker in between]
    return any(mask & ones and mask & others for mask in met)


def _links(ledger: Ledger, pair: tuple[int, int]) -> list[Requirement]:
    """Return the connections between two units."""
    found = [ledger.requirements[number] for number in ledger.across.get(pair, ())]
    for premise in ledger.pairs.premises.values():
        one = premise.requirement
        if one.link and ledger.declared.units_of[one.link] == pair:
            found.append(one)
    return found
