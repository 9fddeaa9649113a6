"""B08 Missat fönster, missed window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.scoring.breakdowns.breakdown import broken_promises, close_card, start_card
from game.scoring.card import Card, Finding

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.core.scenario import Window
    from game.scoring.ledger import Ledger
    from game.scoring.requirement import Kind, Requirement


class MissedWindow:
    """A window closed before enough of its acts were done.

    Source: breakdowns.md B08. *Rule:* when the last round of window w closes: fewer acts done than needed, w not
    waived, and at least one role with an act in it is active. *Severity:* recurring 1; else 2, and 3 at weight 3.
    *Cause:* earlier cards of B01, B02, B03 and B09 between a role whose act was not done and another role of w.
    It takes up the broken promise (B09) of an act that was not done: one cause, one card.
    *Unknown:* a role whose act was not done had not been told that the window opens (``notice``): severity 1.
    *Repair:* a moment that does not recur has expired; a recurring one is mitigated when the acts are done later, and
    any when the window that compensates for it is made, before or after.

    Readings with fewer cards: an empty chair lowers what is needed. One waiver, by anybody, is enough. When any or
    some acts are enough, only as many as were lacking are missed, in the author's order; the others are excluded. A
    recurring window with another opening in the game is judged when that has closed too.
    """

    code = "B08"
    kinds: tuple[Kind, ...] = ("act",)
    variants = ("plain", "unknown")

    def judge(self, ledger: Ledger, requirement: Requirement) -> Finding | None:
        """See the class. The first missed act of the window raises the card for all of them."""
        number = requirement.subject[1]
        window = ledger.scenario.windows[number]
        missing = [one for act in window.acts if (one := ledger.acts[act]).status == "missed"]
        roles = ledger.declared.roles_of_window[number]
        first = ledger.scenario.acts[missing[0].number].role
        partner = next((role for role in roles if ledger.seats.apart(first, role)), None)
        lacking = {ledger.scenario.acts[one.number].role for one in missing}
        cause = [
            card.id
            for card in ledger.cards.values()
            if card.type in ("B01", "B02", "B03", "B09") and card.link and _between(card.link, lacking, roles)
        ]
        done = [event for act in window.acts if (event := ledger.done[act][0])]
        unknown = not told_of(ledger, window, lacking)
        card = start_card(
            ledger, self.code, 1 if window.recurring or unknown else 3 if window.weight == 3 else 2, missing[0],
            requirements=tuple([one.id for one in missing]), variant="unknown" if unknown else "plain",
            absorbs=broken_promises(ledger, "do", [one.number for one in missing]),
            item=window.notice if unknown else None, status="open" if window.recurring else "expired",
            cause=tuple(cause), evidence=tuple(sorted(done)), link=None if partner is None else (first, partner),
        )  # fmt: skip
        mending = [("act", act) for one in (window, *ledger.declared.compensating[number]) for act in one.acts]
        return Finding(self.progress(ledger, card), tuple(mending))

    def progress(self, ledger: Ledger, card: Card) -> Card:
        """See the class."""
        number = card.subject[1]
        for window in ledger.declared.compensating[number]:
            done = sorted(event for act in window.acts if (event := ledger.done[act][0]))
            if len(done) >= window.need:
                return close_card(card, in_time=False, events=(done[window.need - 1],))
        acts = [ledger.by_id[one] for one in card.requirements]
        if not ledger.scenario.windows[number].recurring or any(one.status == "missed" for one in acts):
            return card
        return close_card(card, in_time=False, events=tuple(one.event for one in acts))


def told_of(ledger: Ledger, window: Window, roles: Iterable[int]) -> bool:
    """Whether all of ``roles`` have been told that ``window`` opens; without a ``notice`` everybody knows."""
    return window.notice is None or all(ledger.knowledge.known[window.notice] >> role & 1 for role in roles)


def _between(link: tuple[int, int], lacking: set[int], roles: tuple[int, ...]) -> bool:
    one, other = link
    return one in roles and other in roles and (one in lacking or other in lacking)
