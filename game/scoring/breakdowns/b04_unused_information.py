"""B04 Oanvänd information, unused information."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.scoring.breakdowns.breakdown import close_card, closings_after, in_time, start_card
from game.scoring.card import Card, Finding
from game.scoring.counts import DUE

if TYPE_CHECKING:
    from game.scoring.ledger import Ledger
    from game.scoring.requirement import Kind, Requirement


class UnusedInformation:
    """A decision went against an item that its owner had taken in, and the log tells neither use nor reason.

    Source: breakdowns.md B04. *Rule:* at dec₁(d) the chosen option contradicts i; the owner knew i and had
    acknowledged it, asked about it, passed it on or cited it, in an earlier event; the decision says what it rests on,
    and i is not in it; no trade-off was noted about i or d. *Severity:* 2 for a critical item, else 1. *Repair:* a new
    decision or confirmation that cites i, another option that i does not contradict, or a reason noted; by
    ``reversible_until`` repaired, later mitigated.

    Readings with fewer cards: a decision that does not say what it rests on is unknown, never unused. To carry an
    item, or to have been told it, is not to have taken it in. A known newer item that replaces i leaves nothing to
    weigh. Only dec₁ is judged.
    """

    code = "B04"
    kinds: tuple[Kind, ...] = ("weighed",)
    variants = ("plain",)

    def judge(self, ledger: Ledger, requirement: Requirement) -> Finding | None:
        """See the class. The card stands on the need of the same item too: one item, one card."""
        if requirement.status != "missed" or requirement.item is None:
            return None
        number, item = requirement.subject[1], requirement.item
        decision = ledger.scenario.decisions[number]
        since = ledger.knowledge.grounded_since(item, decision.owner) or 0  # it was, or nothing would be to weigh
        due = [one for one in ledger.needs[number] if one.status in DUE and not one.card]
        needs = [one.id for one in due if one.number >> item & 1]
        card = start_card(
            ledger, self.code, 2 if ledger.scenario.items[item].critical else 1, requirement,
            requirements=(requirement.id, *needs), evidence=(since, ledger.settled[number].event),
            repair_by=ledger.effective_round(number),
        )  # fmt: skip
        return Finding(card, (requirement.subject, ("item", item)))

    def progress(self, ledger: Ledger, card: Card) -> Card:
        """See the class."""
        number, item = card.subject[1], ledger.by_id[card.id].number
        right = [
            (one.event, one.round)
            for one in closings_after(ledger, number, card.raised_event)
            if (one.used is not None and one.used >> item & 1) or not _speaks_against(ledger, number, item, one.option)
        ]
        for thing in (("item", item), card.subject):
            noted = ledger.set_aside.get(thing, 0)
            if noted > card.raised_event:
                right.append((noted, ledger.round))
        if not right:
            return card
        event, round_ = min(right)
        return close_card(card, in_time=in_time(ledger, number, round_), events=(event,))


def _speaks_against(ledger: Ledger, number: int, item: int, option: int | None) -> bool:
    """Whether ``item`` contradicts ``option`` of a decision; an option that the log does not name is taken to stand."""
    options = ledger.scenario.decisions[number].options
    return option is None or bool(options[option].contradicts >> item & 1)
