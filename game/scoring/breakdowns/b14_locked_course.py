"""B14 Låst kurs, locked course."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.scoring.breakdowns.breakdown import close_card, in_time, start_card
from game.scoring.card import Card, Finding

if TYPE_CHECKING:
    from game.scoring.ledger import Ledger
    from game.scoring.requirement import Kind, Requirement


class LockedCourse:
    """Something came to be known that speaks against a choice, which was carried on without being looked at again.

    Source: breakdowns.md B14. *Rule:* decision d stands at o; later z, which undermines o, is known to everybody (news)
    or known and taken in by the owner. *further:* something that o ``commits`` comes about before any review.
    *silence:* ``review`` rounds close without one. A review is: d reopened, settled anew or confirmed, somebody
    consulted or a talk about d, a trade-off noted about d or z. *Severity:* 2; 3 at weight 3 or when d locks at
    once. *Repair:* a review afterwards, whatever comes of it; by ``reversible_until`` repaired, later mitigated.

    Readings with fewer cards: what is known before the choice is for B04. A choice without an alternative has nothing
    to review. When d can no longer be undone, only what puts more into o is judged. Another option leaves nothing to
    review. Staying the course with a reason is a review.
    """

    code = "B14"
    kinds: tuple[Kind, ...] = ("review",)
    variants = ("further", "silence")

    def judge(self, ledger: Ledger, requirement: Requirement) -> Finding | None:
        """See the class."""
        if requirement.status != "missed":
            return None
        review, number = ledger.reviews.by_id[requirement.id], requirement.subject[1]
        decision, settled = ledger.scenario.decisions[number], ledger.settled[number]
        heavy = decision.weight == 3 or decision.reversible_until is None
        further = (ledger.moment,) if ledger.moment else ()
        card = start_card(
            ledger, self.code, 3 if heavy else 2, requirement, variant="further" if further else "silence",
            evidence=(settled.standing_event, review.event, *further), repair_by=ledger.effective_round(number),
        )  # fmt: skip
        watch = [requirement.subject, review.undermining.thing]
        return Finding(card, tuple(watch))

    def progress(self, ledger: Ledger, card: Card) -> Card:
        """See the class."""
        review = ledger.by_id[card.id]
        if review.status != "late":
            return card
        return close_card(card, in_time=in_time(ledger, card.subject[1], review.round), events=(review.event,))
