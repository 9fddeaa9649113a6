"""B08 Missat fönster, missed window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.scoring.breakdowns.breakdown import close_card
from game.scoring.card import Card, Finding

if TYPE_CHECKING:
    from game.scoring.ledger import Ledger
    from game.scoring.requirement import Kind, Requirement


class MissedWindow:
    """A window closed before enough of its acts were done.

    Source: breakdowns.md B08. *Rule:* when the last round of window w closes: fewer acts done than needed, w not
    waived, and at least one role with an act in it is active. *Severity:* recurring 1; else 2, and 3 at weight 3.
    *Cause:* earlier cards of B01, B02, B03 and B09 between a role whose act was not done and another role of w.
    *Repair:* a moment that does not recur has expired; a recurring one is mitigated when the acts are done later.

    Readings with fewer cards: an empty chair lowers what is needed. One waiver, by anybody, is enough. When any or
    some acts are enough, only as many as were lacking are missed, in the author's order; the others are excluded.
    """

    code = "B08"
    kinds: tuple[Kind, ...] = ("act",)
    variants = ("plain",)

    def judge(self, ledger: Ledger, requirement: Requirement) -> Finding | None:
        """See the class. The first missed act of the window raises the card for all of them."""
        number = requirement.subject[1]
        window = ledger.scenario.windows[number]
        missing = [one for one in (ledger.acts[act] for act in window.acts) if one.status == "missed"]
        roles = {ledger.scenario.acts[act].role for act in window.acts}
        first = ledger.scenario.acts[ledger.acts.index(missing[0])].role
        partner = next((role for role in sorted(roles) if ledger.seats.apart(first, role)), None)
        lacking = {ledger.scenario.acts[act].role for act in window.acts if ledger.acts[act] in missing}
        cause = tuple(
            card.id
            for card in ledger.cards.values()
            if card.type in ("B01", "B02", "B03", "B09") and card.link and _between(card.link, lacking, roles)
        )
        card = Card(
            missing[0].id, self.code, 1 if window.recurring else 3 if window.weight == 3 else 2,
            tuple(one.id for one in missing), requirement.subject,
            None if partner is None else (first, partner), None, ledger.round,
            status="open" if window.recurring else "expired", cause=cause,
            evidence=tuple(sorted(ledger.done[act][0] for act in window.acts if ledger.done[act][0])),
        )  # fmt: skip
        return Finding(card, watch=tuple(("act", act) for act in window.acts))

    def progress(self, ledger: Ledger, card: Card) -> Card:
        """See the class; only a recurring window comes here."""
        acts = [ledger.by_id[one] for one in card.requirements]
        if any(one.status == "missed" for one in acts):
            return card
        return close_card(card, in_time=False, events=tuple(one.event for one in acts))


def _between(link: tuple[int, int], lacking: set[int], roles: set[int]) -> bool:
    one, other = link
    return one != other and one in roles and other in roles and (one in lacking or other in lacking)
