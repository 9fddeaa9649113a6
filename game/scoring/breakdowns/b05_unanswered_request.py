"""B05 Obesvarad fråga, unanswered request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.events import GROUP
from game.scoring.breakdowns.breakdown import attach, close_card, merge_cards, settle_after_hearing, start_card
from game.scoring.card import LIVE, Card, Finding
from game.scoring.severity import weigh_unheard

if TYPE_CHECKING:
    from game.scoring.ledger import Ledger
    from game.scoring.memory import Request
    from game.scoring.requirement import Kind, Requirement


class UnansweredRequest:
    """A question had its time to be answered, and was not.

    Source: breakdowns.md B05. *Rule:* a question to r in round n, when round n + ``sla`` closes without an answer, a
    no or a promise to come back; or, for a role that is to be heard about d, at dec₁(d) when it was asked ``sla``
    rounds earlier or more and was not heard. *Severity:* 1; at dec₁ of what it was about 2, never above what a solo
    decision (B01) would have been. *Repair:* the answer; before dec₁ of what it was about repaired, later mitigated,
    and repaired after all when the owner then settles anew before it locks, as for B01 (the log knows no thanks for an
    answer, so the answer itself closes it). A dec₁ that rests on the answer had it before.

    Readings with fewer cards: one opportunity is one round boundary. Any answer settles a question to several,
    also at dec₁. A question from a round so late that its time lies after the game is pending. A question about
    something that already has a card joins that card. The same question put again while it is open is the same.
    """

    code = "B05"
    kinds: tuple[Kind, ...] = ("reply", "heard")
    variants = ("decision", "item", "settled")

    def judge(self, ledger: Ledger, requirement: Requirement) -> Finding | None:
        """See the class."""
        if requirement.kind == "heard":
            return self._judge_decision(ledger, requirement)
        return self._judge_deadline(ledger, requirement)

    def _judge_deadline(self, ledger: Ledger, requirement: Requirement) -> Finding | None:
        if requirement.status != "missed":
            return None
        request = ledger.questions.by_id[requirement.id]
        for one in _underlying(ledger, request):
            card = ledger.cards.get(one.card)
            if card and card.status in LIVE:
                return Finding(attach(card, requirement))
        variant = requirement.subject[0]
        card = start_card(ledger, self.code, 1, requirement, variant=variant, evidence=(request.event,))
        return Finding(card, (requirement.subject,))

    def _judge_decision(self, ledger: Ledger, requirement: Requirement) -> Finding | None:
        hearing = ledger.hearing_of[requirement.id]
        sla = ledger.scenario.params.sla
        late = [one for one in hearing.requests if one.unanswered and ledger.round - one.round >= sla]
        if hearing.event or not late:
            return None
        decision = ledger.scenario.decisions[hearing.decision]
        settled = ledger.settled[hearing.decision]
        replies = [one.requirement.id for one in late if not one.requirement.card]
        card = start_card(
            ledger, self.code, min(2, weigh_unheard(decision, hearing.level)), requirement,
            requirements=(requirement.id, *replies), variant="settled",
            evidence=(late[0].event, settled.event), repair_by=ledger.effective_round(hearing.decision),
        )  # fmt: skip
        for one in late:
            earlier = ledger.cards.get(one.requirement.card)
            if earlier and earlier.type == self.code and earlier.status in LIVE and earlier.variant != "settled":
                return Finding(merge_cards(earlier, card), (requirement.subject,))
        return Finding(card, (requirement.subject,))

    def progress(self, ledger: Ledger, card: Card) -> Card:
        """See the class."""
        request = _request(ledger, card)
        if not request.answered_event:
            return card
        settled = [ledger.settled[one.subject[1]].event for one in _underlying(ledger, request)]
        before = all(event == 0 or event >= request.answered_event for event in settled)
        if any(one in ledger.hearing_of for one in card.requirements):
            anew = settle_after_hearing(ledger, card)
            if anew.status == "repaired":
                return anew
        return close_card(card, in_time=before, events=(request.answered_event,))


def _request(ledger: Ledger, card: Card) -> Request:
    """Return the question that ``card`` tells of; one to several roles may stand on another card."""
    questions = ledger.questions.by_id
    own = [questions[one] for one in card.requirements if one in questions]
    heard = [ledger.hearing_of[one] for one in card.requirements if one in ledger.hearing_of]
    return next(one for one in own + [one for each in heard for one in each.requests] if one.event in card.evidence)


def _underlying(ledger: Ledger, request: Request) -> list[Requirement]:
    """Return what hangs on an answer: the hearings of those asked, or the needs of the one who asks."""
    kind, number = request.requirement.subject
    if kind == "decision":
        return [one.requirement for one in ledger.hearings[number] if request.asked & one.voices]
    if request.asker == GROUP:
        return []
    players = ledger.seats.same[request.asker]
    return [one for one in ledger.needs_of_item[number] if players >> ledger.owner(one) & 1]
