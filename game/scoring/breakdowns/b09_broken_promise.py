"""B09 Löfte som föll, broken commitment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.scenario import bits
from game.scoring.breakdowns.breakdown import attach, close_card, start_card
from game.scoring.card import Card, Finding
from game.scoring.severity import weigh, weigh_stuck, weigh_unheard

if TYPE_CHECKING:
    from game.core.events import Subject
    from game.scoring.ledger import Ledger
    from game.scoring.memory import Promise
    from game.scoring.requirement import Kind, Requirement


class BrokenPromise:
    """The round of a promise closed before it was kept, and nobody had moved or released it.

    Source: breakdowns.md B09. *Rule:* a promise with a what and a due round; its due round closes without the
    matching event (the item known to every creditor, the answer, the act, the decision, the claim) or commit.kept; not
    released, not renegotiated to a later round before. *Severity:* 1; 2 when a requirement of a creditor that was
    not met hung on it, never above what that requirement's own card would be. *Repair:* it comes late; an item must
    also be acknowledged or rested on by a creditor, which may be the first the log tells of it. Repaired when no
    decision or window that hung on it was over by then, else mitigated. Renegotiated or released after its due round:
    mitigated.

    Readings with fewer cards: a promise about something that already has a card joins that card. The card
    absorbs stuck information and hearings that the promise covered (breakdowns.md §2.2(2)). What came about before the
    promise was made leaves nothing to keep: such a promise is in no count. A promise that is due after
    the game is pending. A promise with a condition is followed by nobody. *Cause:* an earlier card that tells
    why the debtor did not itself have what it was to share.
    """

    code = "B09"
    kinds: tuple[Kind, ...] = ("promise", "heard", "knows")
    variants = ("share", "hear", "do", "decide", "claim")

    def judge(self, ledger: Ledger, requirement: Requirement) -> Finding | None:
        """See the class. At a decision: whether a promise that was broken before covers the requirement."""
        if requirement.kind == "promise":
            return self._judge_deadline(ledger, ledger.promises.by_id[requirement.id])
        if requirement.status != "missed":
            return None
        if requirement.kind == "knows":
            owner = ledger.owner(requirement)
            found = (ledger.promises.to("share", item, creditor=owner) for item in bits(requirement.number))
            promise = next((one for one in found if one), None)
        else:
            hearing = ledger.hearing_of[requirement.id]
            promise = ledger.promises.to("hear", hearing.decision, debtors=hearing.voices)
        card = ledger.cards.get(promise.requirement.card) if promise and promise.broken else None
        return Finding(attach(card, requirement)) if card else None

    def _judge_deadline(self, ledger: Ledger, promise: Promise) -> Finding | None:
        hanging = [one for one in _hanging(ledger, promise) if one.status in ("pending", "missed")]
        for one in hanging:
            earlier = ledger.cards.get(one.card)
            if earlier:
                return Finding(attach(earlier, promise.requirement))
        absorbed = [one for one in hanging if one.status == "missed" and not one.card]
        requirement = promise.requirement
        card = start_card(
            ledger, self.code, min(2, max((_weight(ledger, one) for one in hanging), default=1)), requirement,
            requirements=(requirement.id, *(one.id for one in absorbed)), variant=promise.verb,
            evidence=(promise.event,), cause=_lacking(ledger, promise),
        )  # fmt: skip
        return Finding(card, (requirement.subject, promise.about))

    def progress(self, ledger: Ledger, card: Card) -> Card:
        """See the class."""
        promise = ledger.promises.by_id[card.id]
        if promise.settled_anew:
            return close_card(card, in_time=False, events=(promise.settled_anew,))
        if not promise.delivered:
            return card
        events: tuple[int, ...] = (promise.delivered,)
        if promise.verb == "share":
            used = [one.event for one in ledger.knowledge.uses[promise.number] if _used(promise, one.event, one.role)]
            if not used:
                return card._replace(status="repairing", repair=events)
            events = (promise.delivered, used[0])
        before = all(not _over(ledger, one, promise) for one in _hanging(ledger, promise))
        return close_card(card, in_time=before, events=events)


def _hanging(ledger: Ledger, promise: Promise) -> list[Requirement]:
    """Return the requirements of creditors that hang on ``promise``."""
    owed = ledger.seats.with_players(promise.creditors) if promise.creditors else ledger.seats.active
    number = promise.number
    match promise.verb:
        case "share":
            return [one for one in ledger.needs_of_item[number] if owed >> ledger.owner(one) & 1]
        case "hear":
            owner = ledger.scenario.decisions[number].owner
            found = [one.requirement for one in ledger.hearings[number] if one.voices >> promise.debtor & 1]
            return found if owed >> owner & 1 else []
        case "do":
            window = ledger.scenario.windows[ledger.scenario.acts[number].window]
            partners = [ledger.scenario.acts[act].role for act in window.acts if act != number]
            return [ledger.acts[number]] if any(owed >> role & 1 for role in partners) else []
        case "decide":
            after = [one for one in ledger.hanging[number] if one.kind == "order" and one.subject[1] != number]
            return [one for one in after if owed >> ledger.owner(one) & 1]
        case _:
            return []


def _lacking(ledger: Ledger, promise: Promise) -> tuple[str, ...]:
    """Return the earlier cards that tell why the debtor did not have what it had promised to share."""
    if promise.verb != "share" or ledger.knowledge.known[promise.number] >> promise.debtor & 1:
        return ()
    told = [card for card in ledger.cards.values() if card.item == promise.number]
    return tuple(card.id for card in told if card.type in ("B02", "B03", "B09") and _owed(ledger, card, promise))


def _owed(ledger: Ledger, card: Card, promise: Promise) -> bool:
    """Whether ``card`` tells that something did not come to the debtor of ``promise``."""
    earlier = ledger.promises.by_id.get(card.id)
    if earlier:
        return bool((earlier.creditors or ledger.scenario.everyone) >> promise.debtor & 1)
    return card.link is not None and card.link[1] == promise.debtor


def _weight(ledger: Ledger, requirement: Requirement) -> int:
    """Return the severity that ``requirement``'s own card would have."""
    kind, number = requirement.subject
    if kind == "window":
        window = ledger.scenario.windows[number]
        return 1 if window.recurring else 2
    decision = ledger.scenario.decisions[number]
    if requirement.kind == "knows" and requirement.item is not None:
        item = ledger.scenario.items[requirement.item]
        return 1 if item.unforeseen else weigh_stuck(decision, item)
    if requirement.kind == "heard":
        return weigh_unheard(decision, ledger.hearing_of[requirement.id].level)
    return weigh(2, decision)


def _over(ledger: Ledger, requirement: Requirement, promise: Promise) -> bool:
    """Whether what hung on the promise was over when it was delivered."""
    subject: Subject = requirement.subject
    if subject[0] == "window":
        return requirement.closes < promise.delivered_round
    return 0 < ledger.settled[subject[1]].event < promise.delivered


def _used(promise: Promise, event: int, role: int) -> bool:
    return event >= promise.delivered and (not promise.creditors or bool(promise.creditors >> role & 1))
