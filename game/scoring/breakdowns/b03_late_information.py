"""B03 Information för sent, late information."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.scenario import bits
from game.scoring.breakdowns.breakdown import close_card, closings_after, in_time, start_card
from game.scoring.card import Card, Finding
from game.scoring.severity import weigh

if TYPE_CHECKING:
    from game.scoring.ledger import Ledger
    from game.scoring.requirement import Kind, Requirement


class LateInformation:
    """An item reached the owner of a decision after dec₁, or at the last moment, though somebody had it long before.

    Source: breakdowns.md B03. *Rule, after:* a card of stuck information (B02) whose item arrives becomes this.
    *Rule, last moment:* the owner first knew i before dec₁(d), in a round later than close(d) − ``lead``, and a
    holder had then had it for ``lead`` + 1 rounds or more. *Severity:* after 2, weighed, never above what the card had
    as B02; last moment 1. *Repair:* a new decision or confirmation after the arrival cites i.

    Readings with fewer cards: last moment is excluded when d is open a single round, when a tracked promise to the
    owner covered i, and when an unanswered question (B05) of the owner about i already tells it. It is judged at
    dec₁, and a dec₁ that cites i puts it right at once: met under pressure. To cite what replaces i is to cite i.
    """

    code = "B03"
    kinds: tuple[Kind, ...] = ("knows",)
    variants = ("after", "last")

    def judge(self, ledger: Ledger, requirement: Requirement) -> Finding | None:
        """See the class: the last moment. What comes after dec₁ is a card that moves on."""
        number, owner = requirement.subject[1], ledger.owner(requirement)
        decision, lead = ledger.scenario.decisions[number], ledger.scenario.params.lead
        settled = ledger.settled[number]
        if requirement.status != "met" or decision.opens == decision.closes:
            return None
        if requirement.round <= decision.closes - lead or requirement.event >= settled.event:
            return None  # in good time, or the decision itself is the first the log tells of it
        item = _arrived(ledger, requirement, owner)
        held = [
            role
            for role, since in ledger.knowledge.holders[item].items()
            if ledger.seats.apart(role, owner) and requirement.round - since > lead
        ]
        asked = ledger.questions.asked.get(("item", item), ())
        told = any(one.requirement.card and one.asker == owner for one in asked)
        if not held or told or ledger.promises.to("share", item, creditor=owner):
            return None
        card = start_card(
            ledger, self.code, 1, requirement, variant="last", evidence=(requirement.event, settled.event),
            repair_by=ledger.effective_round(number), item=item, link=(min(held), owner),
        )  # fmt: skip
        if settled.used is not None and settled.used & ledger.declared.enough[requirement.number]:
            card = close_card(card, in_time=True, events=(settled.event,))
        return Finding(card, (requirement.subject,))

    def progress(self, ledger: Ledger, card: Card) -> Card:
        """See the class; also the way a card of stuck information goes on when its item arrives."""
        need = next(one for name in card.requirements if (one := ledger.by_id[name]).kind == "knows")
        number = need.subject[1]
        if need.status not in ("late", "met"):
            return card
        if card.type == "B02":
            card = card._replace(
                type=self.code, variant="after", status="repairing",
                severity=min(card.severity, weigh(2, ledger.scenario.decisions[number])),
                evidence=(*card.evidence, need.event), repair=(need.event,),
                item=_arrived(ledger, need, ledger.owner(need)),
            )  # fmt: skip
        for closing in closings_after(ledger, number, need.event - 1):
            if closing.used is not None and closing.used & ledger.declared.enough[need.number]:
                done = in_time(ledger, number, closing.round)
                return close_card(card, in_time=done, events=(need.event, closing.event))
        return card


def _arrived(ledger: Ledger, need: Requirement, owner: int) -> int:
    """Return the item whose arrival met ``need``; the first one when it was something newer."""
    items = bits(need.number)
    learned = ledger.knowledge.learned
    return next((item for item in items if learned[item].get(owner, (0, 0))[0] == need.event), items[0])
