"""B07 Beslut i otakt, out-of-step decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.scoring.breakdowns.breakdown import broken_promises, close_card, closings_after, in_time, start_card
from game.scoring.card import Card, Finding

if TYPE_CHECKING:
    from game.core.scenario import Dependency
    from game.scoring.ledger import Ledger
    from game.scoring.requirement import Kind, Requirement

_VARIANTS = {"conflicts": "clash", "shares": "over", "simultaneous": "apart"}


class OutOfStep:
    """Two decisions that hang together came in the wrong order, or do not go together.

    Source: breakdowns.md B07. *Rule,* for a dependency a → b between two players that holds (``when``): order: dec₁(b)
    before dec₁(a); stale: a is settled anew with another option after dec₁(b), and b is neither settled anew nor
    confirmed within ``grace`` rounds; clash, over, apart: when both are settled, their options are declared to
    conflict, claim more together than there is, or lie further apart in time than ``within``. *Severity:* 2; 3 for
    a clash with a decision that locks at once. *Repair:* the pair is consistent again, and the two owners have been in
    contact since: by ``reversible_until`` of b repaired, later mitigated.

    *Order* takes up the broken promise (B09) to settle a: one cause, one card.

    Readings with fewer cards: a logged assumption about the dependency lets it go. Whether a pair fits is
    judged when the second of the two is first settled; what changes later is for *stale* alone. A change that is taken
    back in time asks nothing. Two decisions of one player are in no need of contact.
    """

    code = "B07"
    kinds: tuple[Kind, ...] = ("order", "fit", "premise")
    variants = ("order", "stale", "clash", "over", "apart")

    def judge(self, ledger: Ledger, requirement: Requirement) -> Finding | None:
        """See the class."""
        if requirement.status != "missed":
            return None
        dependency = ledger.pairs.dependency(requirement)
        before, after = ledger.settled[dependency.before], ledger.settled[dependency.after]
        variant, severity, evidence = "order", 2, [after.event]
        if requirement.kind == "premise":
            variant = "stale"
            evidence.append(ledger.pairs.premises[requirement.id].event)
        elif requirement.kind == "fit":
            variant = _VARIANTS[dependency.type]
            severity = 3 if variant == "clash" and _locks_at_once(ledger, dependency) else 2
            evidence.append(before.event)
        card = start_card(
            ledger, self.code, severity, requirement, variant=variant, evidence=tuple(sorted(evidence)),
            repair_by=ledger.effective_round(dependency.after),
            absorbs=broken_promises(ledger, "decide", [dependency.before]) if variant == "order" else (),
        )  # fmt: skip
        return Finding(card, (("decision", dependency.before), ("decision", dependency.after)))

    def progress(self, ledger: Ledger, card: Card) -> Card:
        """See the class."""
        requirement = ledger.by_id[card.id]
        dependency = ledger.pairs.dependency(requirement)
        if requirement.kind == "fit":
            mended = [(requirement.event, requirement.round)] if requirement.status == "late" else []
        else:
            before = ledger.settled[dependency.before].event
            since = max(card.evidence[-1], before)
            closings = closings_after(ledger, dependency.after, since) if before else []
            mended = [(one.event, one.round) for one in closings]
        if not mended:
            return card
        event, round_ = mended[0]
        owner, other = (ledger.scenario.decisions[one].owner for one in (dependency.before, dependency.after))
        if not ledger.contacts.since(card, owner, other):
            return card._replace(status="repairing", repair=(event,))
        return close_card(card, in_time=in_time(ledger, dependency.after, round_), events=(event,))


def _locks_at_once(ledger: Ledger, dependency: Dependency) -> bool:
    return any(
        ledger.scenario.decisions[one].reversible_until is None for one in (dependency.before, dependency.after)
    )
