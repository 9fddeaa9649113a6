"""B02 Information som stannade, stuck information."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.scenario import bits
from game.scoring.breakdowns.b03_late_information import LateInformation
from game.scoring.breakdowns.breakdown import merge_cards, start_card
from game.scoring.card import LIVE, Card, Finding
from game.scoring.severity import weigh_stuck

if TYPE_CHECKING:
    from game.scoring.ledger import Ledger
    from game.scoring.requirement import Kind, Requirement


class StuckInformation:
    """An item that a decision needs had not reached its owner, though somebody had it in good time.

    Source: breakdowns.md B02. *Rule:* at dec₁(d), or when d closes undecided: the owner does not know i; a holder
    in a filled seat, another player than the owner, has had i since round(t) − ``lead`` or earlier; i may be told to
    the owner. Of items of which one is enough, none is known. *Severity:* 2, weighed by the decision and by
    ``critical``; one less when the owner had asked; 1 when nobody could know that it was needed (``unforeseen``).
    *Repair:* i arrives (the card is then B03), and a new decision or confirmation cites it.

    Readings with fewer cards: an item that a decision says it rests on is known to its owner. What the chosen option
    does without is not needed; a newer item stands for the older one that it replaces. A tracked promise
    of the item to the owner covers it: pending, nothing yet; kept, nothing; broken, the promise's own card (B09)
    is the one. A holder is a role that got the item from the scenario, not one that was told. An earlier
    unanswered question (B05) of the owner about the item becomes this card: one root cause, one card.
    """

    code = "B02"
    kinds: tuple[Kind, ...] = ("knows",)
    variants = ("plain", "undecided", "unforeseen")

    def judge(self, ledger: Ledger, requirement: Requirement) -> Finding | None:
        """See the class."""
        if requirement.status != "missed":
            return None
        owner, number, items = ledger.owner(requirement), requirement.subject[1], bits(requirement.number)
        if ledger.promises.to_share(requirement.number, owner):
            return None
        latest = ledger.round - ledger.scenario.params.lead
        for item in items:
            holder = early_holder(ledger, item, owner, latest)
            if holder is not None:
                break
        else:
            return None
        there, settled = ledger.scenario.items[item], ledger.settled[number]
        asked = [one for each in items for one in ledger.questions.put_by(owner, each)]
        severity = 1
        if not there.unforeseen:
            severity = weigh_stuck(ledger.scenario.decisions[number], there, attempted=bool(asked))
        waiting = [one.requirement.id for one in asked if one.unanswered and not one.requirement.card]
        evidence = [one.event for one in asked] + ([settled.event] if settled.event else [])
        variant = "unforeseen" if there.unforeseen else "plain" if settled.event else "undecided"
        card = start_card(
            ledger, self.code, severity, requirement, requirements=(requirement.id, *waiting),
            variant=variant, evidence=tuple(sorted(evidence)), repair_by=ledger.effective_round(number), item=item,
            link=(holder, owner),
        )  # fmt: skip
        watch = tuple([("item", each) for each in bits(ledger.declared.enough[requirement.number])])
        for one in asked:
            earlier = ledger.cards.get(one.requirement.card)
            if earlier and earlier.type == "B05" and earlier.status in LIVE:
                return Finding(merge_cards(earlier, card), watch)
        return Finding(card, watch)

    def progress(self, ledger: Ledger, card: Card) -> Card:
        """See the class."""
        return LateInformation().progress(ledger, card)


def early_holder(ledger: Ledger, item: int, owner: int, latest: int) -> int | None:
    """Return the first role that has had ``item`` since round ``latest`` or earlier and sits apart from ``owner``."""
    if ledger.scenario.items[item].confidential_to >> owner & 1:
        return None
    held = ledger.knowledge.holders[item].items()
    return min([role for role, since in held if since <= latest and ledger.seats.apart(role, owner)], default=None)

