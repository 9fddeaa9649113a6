"""B02 Information som stannade, stuck information."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.events import GROUP
from game.core.scenario import bits
from game.scoring.breakdowns.b03_late_information import LateInformation
from game.scoring.breakdowns.breakdown import merge_cards
from game.scoring.card import LIVE, Card, Finding
from game.scoring.severity import weigh_stuck

if TYPE_CHECKING:
    from game.scoring.ledger import Ledger
    from game.scoring.memory import Request
    from game.scoring.requirement import Kind, Requirement


class StuckInformation:
    """An item that a decision needs had not reached its owner, though somebody had it in good time.

    Source: breakdowns.md B02. *Rule:* at dec₁(d), or when d closes undecided: the owner does not know i; a holder
    in a filled seat, another player than the owner, has had i since round(t) − ``lead`` or earlier; i may be told to
    the owner. *Severity:* 2, weighed by the decision and by ``critical``; one less when the owner had asked.
    *Repair:* i arrives (the card is then B03), and a new decision or confirmation cites it.

    Readings with fewer cards: an item that a decision says it rests on is known to its owner. A tracked promise
    of the item to the owner covers it: pending, nothing yet; kept, nothing; broken, the promise's own card (B09)
    is the one. A holder is a role that got the item from the scenario, not one that was told. An earlier
    unanswered question (B05) of the owner about the item becomes this card: one root cause, one card.
    """

    code = "B02"
    kinds: tuple[Kind, ...] = ("knows",)
    variants = ("plain", "undecided")

    def judge(self, ledger: Ledger, requirement: Requirement) -> Finding | None:
        """See the class."""
        owner, item, number = ledger.owner(requirement), requirement.item, requirement.subject[1]
        if item is None or requirement.status != "missed" or ledger.promise_to("share", item, creditor=owner):
            return None
        holder = early_holder(ledger, item, owner, ledger.round - ledger.scenario.params.lead)
        if holder is None:
            return None
        asked = _questions(ledger, item, owner)
        settled = ledger.settled[number]
        card = Card(
            requirement.id, self.code,
            weigh_stuck(ledger.scenario.decisions[number], ledger.scenario.items[item], attempted=bool(asked)),
            (requirement.id, *(one.requirement.id for one in asked if one.unanswered and not one.requirement.card)),
            requirement.subject, (holder, owner), item, ledger.round,
            variant="plain" if settled.event else "undecided",
            evidence=tuple(sorted([one.event for one in asked] + [settled.event] * bool(settled.event))),
            repair_by=ledger.effective_round(number),
        )  # fmt: skip
        watch = (requirement.subject, ("item", item))
        for one in asked:
            earlier = ledger.cards.get(one.requirement.card)
            if earlier and earlier.type == "B05" and earlier.status in LIVE:
                return Finding(merge_cards(earlier, card), joins=True, watch=watch)
        return Finding(card, watch=watch)

    def progress(self, ledger: Ledger, card: Card) -> Card:
        """See the class."""
        return LateInformation().progress(ledger, card)


def early_holder(ledger: Ledger, item: int, owner: int, latest: int) -> int | None:
    """Return the first role that has had ``item`` since round ``latest`` or earlier and sits apart from ``owner``."""
    since = ledger.holders[item]
    for role in bits(ledger.seats.active):
        if since.get(role, latest + 1) <= latest and ledger.seats.apart(role, owner):
            return role
    return None


def _questions(ledger: Ledger, item: int, owner: int) -> list[Request]:
    """Return the questions about ``item`` by the owner's player, oldest first."""
    players = ledger.seats.same[owner]
    return [one for one in ledger.asked.get(("item", item), ()) if one.asker != GROUP and players >> one.asker & 1]
