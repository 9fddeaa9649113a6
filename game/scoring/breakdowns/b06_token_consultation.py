"""B06 Skenförankring, token consultation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.scoring.breakdowns.breakdown import (
    attach,
    close_card,
    closings_after,
    in_time,
    settle_after_hearing,
    start_card,
)
from game.scoring.card import Card, Finding
from game.scoring.severity import weigh

if TYPE_CHECKING:
    from game.scoring.ledger import Ledger
    from game.scoring.memory import Hearing
    from game.scoring.requirement import Kind, Requirement


class TokenConsultation:
    """A role was asked or heard, but what it had to say had no way into the decision.

    Source: breakdowns.md B06. *Rule (a), concern:* r answered with concern or object before dec₁(d), and nothing
    answered it before dec₁: no concern.addressed by the owner, no trade-off noted for d, no vote, no talk about d with
    both in it; r did not turn to support. *Rule (b), hurried:* r was not heard and had not promised to answer, and
    fewer than ``sla`` rounds lie between the first question to r and dec₁. *Severity:* (a) 2, object at level agree 3,
    weighed, never above B01; (b) 1. *Repair:* (a) an answer to r and then, in either order, a new decision, a
    confirmation or r's support; or a new decision with another option; (b) as B01.

    Readings with fewer cards: only dec₁ is judged, not decisions after a reopening. A decision against advice
    with a recorded reason is never a breakdown. One concern of a player with several roles is one card. A promise to
    answer that the decision did not wait for covers it: kept or not, it is no card here.
    """

    code = "B06"
    kinds: tuple[Kind, ...] = ("heard",)
    variants = ("concern", "object", "hurried")

    def judge(self, ledger: Ledger, requirement: Requirement) -> Finding | None:
        """See the class."""
        hearing = ledger.hearing_of[requirement.id]
        number = hearing.decision
        decision, settled = ledger.scenario.decisions[number], ledger.settled[number]
        if not settled.event:
            return None
        if hearing.concern:
            base = 3 if (hearing.stance, hearing.level) == ("object", "agree") else 2
            severity, variant, event = weigh(base, decision), hearing.stance, hearing.concern
        elif _hurried(ledger, hearing):
            severity, variant, event = 1, "hurried", hearing.requests[0].event
        else:
            return None
        replies = [one.requirement for one in hearing.requests if one.unanswered and not one.requirement.card]
        if same := _same_concern(ledger, hearing):
            grown = attach(same, requirement, *replies)
            return Finding(grown._replace(severity=max(same.severity, severity)))
        card = start_card(
            ledger, self.code, severity, requirement,
            requirements=(requirement.id, *(one.id for one in replies)), variant=variant,
            evidence=(event, settled.event), repair_by=ledger.effective_round(number),
        )  # fmt: skip
        return Finding(card, (requirement.subject,))

    def progress(self, ledger: Ledger, card: Card) -> Card:
        """See the class."""
        if card.variant == "hurried":
            return settle_after_hearing(ledger, card)
        hearing = ledger.hearing_of[card.id]
        number = hearing.decision
        closings = closings_after(ledger, number, card.raised_event)
        changed = [one for one in closings if one.option != ledger.settled[number].option]
        acts = [(one.event, one.round) for one in closings]
        if hearing.supported > card.raised_event:
            acts.append((hearing.supported, hearing.supported_round))
        replied = hearing.replied > card.raised_event
        if replied and acts:
            event, round_ = max((hearing.replied, hearing.replied_round), min(acts))
        elif changed:
            event, round_ = changed[0].event, changed[0].round
        else:
            return card._replace(status="repairing", repair=(hearing.replied,)) if replied else card
        events = tuple(sorted({event, hearing.replied, *(one for one, _ in acts[:1])} - {0}))
        return close_card(card, in_time=in_time(ledger, number, round_), events=events)


def _same_concern(ledger: Ledger, hearing: Hearing) -> Card | None:
    """Return the card that the same words have already, said by the same player in another role."""
    for other in ledger.hearings[hearing.decision]:
        if hearing.concern and other is not hearing and other.concern == hearing.concern and other.requirement.card:
            return ledger.cards[other.requirement.card]
    return None


def _hurried(ledger: Ledger, hearing: Hearing) -> bool:
    promised = ledger.promises.to("hear", hearing.decision, debtors=hearing.voices)
    if hearing.event or not hearing.requests or promised:
        return False
    return ledger.round - hearing.requests[0].round < ledger.scenario.params.sla
