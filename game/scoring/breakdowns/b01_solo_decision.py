"""B01 Ensambeslut, solo decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.scoring.breakdowns.breakdown import settle_after_hearing, start_card
from game.scoring.card import Card, Finding
from game.scoring.severity import weigh_unheard

if TYPE_CHECKING:
    from game.scoring.ledger import Ledger
    from game.scoring.requirement import Kind, Requirement


class SoloDecision:
    """A decision was settled before a role that is to be heard was asked or heard.

    Source: breakdowns.md B01. *Rule:* at dec₁(d), for r with level consult or agree: r was not heard, nobody had
    asked r, and r had not promised to answer. *Severity:* consult 2, agree 3, weighed by the decision.
    *Repair:* r is heard, then the owner settles again or confirms; by ``reversible_until`` repaired, later mitigated.

    Readings with fewer cards: anybody's question to r counts as asking; an answer that r gives unasked, and a
    logged talk about d with r in it, count as hearing; so does whatever is asked of or heard from the role that r has
    delegated to. An emergency asks nobody first. An undecided decision raises nothing.
    """

    code = "B01"
    kinds: tuple[Kind, ...] = ("heard",)
    variants = ("plain",)

    def judge(self, ledger: Ledger, requirement: Requirement) -> Finding | None:
        """See the class."""
        hearing = ledger.hearing_of[requirement.id]
        number = hearing.decision
        settled = ledger.settled[number]
        asked = hearing.requests or ledger.promises.to("hear", number, debtors=hearing.voices)
        if hearing.event or asked or not settled.event:
            return None
        severity = weigh_unheard(ledger.scenario.decisions[number], hearing.level)
        card = start_card(
            ledger, self.code, severity, requirement,
            evidence=(settled.event,), repair_by=ledger.effective_round(number),
        )  # fmt: skip
        return Finding(card, (requirement.subject,))

    def progress(self, ledger: Ledger, card: Card) -> Card:
        """See the class."""
        return settle_after_hearing(ledger, card)
