"""B10 Ansvarsglapp, ownership gap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.scoring.breakdowns.breakdown import close_card, start_card
from game.scoring.card import Card, Finding

if TYPE_CHECKING:
    from game.scoring.ledger import Ledger
    from game.scoring.requirement import Kind, Requirement


class OwnershipGap:
    """A shared issue closed without an owner, though several could have taken it.

    Source: breakdowns.md B10. *Rule:* at the close of issue s: no role has claimed it, nothing that settles it
    has come about, it is not parked; at least two players could have owned it, and at least two of the roles knew of
    it. *Severity:* 2; 3 at weight 3. *Repair:* a role takes it afterwards: mitigated.

    Readings with fewer cards: without a ``notice`` everybody knows of the issue. A claim by a role that was not
    named is a claim. A promise to take it covers it: kept it is a claim, broken the promise's own card (B09) is the
    one. When the log says that *all* have taken it, nobody has.
    """

    code = "B10"
    kinds: tuple[Kind, ...] = ("claim",)
    variants = ("plain", "everyone")

    def judge(self, ledger: Ledger, requirement: Requirement) -> Finding | None:
        """See the class."""
        issue = ledger.scenario.issues[requirement.number]
        able = issue.eligible & ledger.seats.active
        knowing = able if issue.notice is None else able & ledger.knowledge.known[issue.notice]
        promised = any(one.tracked for one in ledger.promises.about("claim", requirement.number))
        if requirement.status != "missed" or promised or knowing.bit_count() < 2:
            return None
        by_all = ledger.claimed_by_all.get(requirement.number, 0)
        card = start_card(
            ledger, self.code, 3 if issue.weight == 3 else 2, requirement,
            variant="everyone" if by_all else "plain", evidence=(by_all,) if by_all else (),
        )  # fmt: skip
        return Finding(card, (requirement.subject,))

    def progress(self, ledger: Ledger, card: Card) -> Card:
        """See the class."""
        claimed = ledger.claimed[card.subject[1]][0]
        return close_card(card, in_time=False, events=(claimed,)) if claimed else card
