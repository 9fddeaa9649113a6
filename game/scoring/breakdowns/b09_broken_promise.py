"""B09 Löfte som föll, broken commitment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.scenario import bits
from game.scoring.breakdowns.b08_missed_window import told_of
from game.scoring.breakdowns.breakdown import attach, close_card, start_card
from game.scoring.card import LIVE, Card, Finding
from game.scoring.severity import weigh, weigh_stuck, weigh_unheard

if TYPE_CHECKING:
    from game.core.events import Subject
    from game.scoring.ledger import Ledger
    from game.scoring.memory import Promise, Request
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

    Readings with fewer cards: a promise about something that already has a card joins that card, be it the card of
    another promise of the same. The card
    absorbs stuck information and hearings that the promise covered, and the unanswered questions about them
    (breakdowns.md §2.2(2)). What came about before the
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
            promise = ledger.promises.to_share(requirement.number, ledger.owner(requirement))
        else:
            hearing = ledger.hearing_of[requirement.id]
            promise = ledger.promises.to("hear", hearing.decision, debtors=hearing.voices)
        card = ledger.cards.get(promise.requirement.card) if promise and promise.broken else None
        if promise is None or card is None:
            return None
        taken = _take_up(ledger, card, promise, requirement)
        if card.type == self.code:  # what hangs on it may have been asked for meanwhile
            taken = taken._replace(severity=min(card.severity, _weigh(ledger, _hanging(ledger, promise))))
        return Finding(taken)

    def _judge_deadline(self, ledger: Ledger, promise: Promise) -> Finding | None:
        hanging = _hanging(ledger, promise)
        same = [one for one in ledger.promises.about(promise.verb, promise.number) if _is_same(one, promise)]
        others = [*same, *(other for one in hanging for other in _promises_of(ledger, one))]
        told = [one.card for one in (*hanging, *(other.requirement for other in others if other.broken)) if one.card]
        if told:
            joined = attach(ledger.cards[told[0]], promise.requirement)
            return Finding(joined, (promise.requirement.subject, promise.about))
        absorbed = [one for one in hanging if one.status == "missed" and not one.card]
        requirement = promise.requirement
        card = start_card(
            ledger, self.code, _weigh(ledger, hanging), requirement, variant=promise.verb, evidence=(promise.event,),
            cause=_lacking(ledger, promise),
        )  # fmt: skip
        if absorbed:
            card = _take_up(ledger, card, promise, *absorbed)
        return Finding(card, (requirement.subject, promise.about))

    def progress(self, ledger: Ledger, card: Card) -> Card:
        """See the class."""
        told = [ledger.promises.by_id[one] for one in card.requirements if one in ledger.promises.by_id]
        anew = [one.settled_anew for one in told if one.settled_anew]
        if anew:
            return close_card(card, in_time=False, events=(anew[0],))
        promise = next((one for one in told if one.delivered), None)
        if promise is None:
            return card
        events: tuple[int, ...] = (promise.delivered,)
        if promise.verb == "share":
            used = [one.event for one in ledger.knowledge.uses[promise.number] if _used(promise, one.event, one.role)]
            if not used:
                return card._replace(status="repairing", repair=events)
            events = (promise.delivered, used[0])
        before = all(not _over(ledger, one, promise) for one in _behind(ledger, promise))
        return close_card(card, in_time=before, events=events)


def _is_same(one: Promise, other: Promise) -> bool:
    """Whether two promises of the same are by one role and to the same ones, or one of them to everybody."""
    common = one.creditors & other.creditors or not (one.creditors and other.creditors)
    return one.debtor == other.debtor and bool(common)


def _promises_of(ledger: Ledger, requirement: Requirement) -> list[Promise]:
    """Return the tracked promises that, kept, would have met ``requirement``."""
    promises, number = ledger.promises, requirement.number
    match requirement.kind:
        case "knows":
            owner = ledger.owner(requirement)
            return [one for item in bits(number) for one in promises.tracked("share", item, creditor=owner)]
        case "heard":
            hearing = ledger.hearing_of[requirement.id]
            return promises.tracked("hear", hearing.decision, debtors=hearing.voices)
        case "act":
            return promises.tracked("do", number)
        case "order":
            return promises.tracked("decide", ledger.scenario.dependencies[number].before)
        case _:
            return []


def _take_up(ledger: Ledger, card: Card, promise: Promise, *requirements: Requirement) -> Card:
    """Return ``card`` standing on what ``promise`` covered too, with the questions about that as its parts.

    Unanswered, they would have been part of the card that each requirement would have had without the promise; and
    some were answered by the promise alone.
    """
    parts = []
    for asked in (one for each in requirements for one in _asked_about(ledger, each)):
        told = ledger.cards.get(asked.requirement.card)
        if told and told.type == "B05" and (told.status in LIVE or asked.answered_event == promise.event):
            parts.append(told.id)
    if parts:
        card = card._replace(absorbs=tuple(dict.fromkeys((*card.absorbs, *parts))))
    return attach(card, *requirements)


def _asked_about(ledger: Ledger, requirement: Requirement) -> list[Request]:
    """Return the questions to a role that is to be heard, or by the owner about what it needs or what is newer."""
    match requirement.kind:
        case "heard":
            return ledger.hearing_of[requirement.id].requests
        case "knows":
            owner = ledger.owner(requirement)
            items = [item for item, needs in enumerate(ledger.needs_of_item) if requirement in needs]
            return [one for item in items for one in ledger.questions.put_by(owner, item)]
        case _:
            return []


def _hanging(ledger: Ledger, promise: Promise) -> list[Requirement]:
    """Return the requirements of creditors that hang on ``promise`` and have not been met."""
    return [one for one in _behind(ledger, promise) if one.status in ("pending", "missed")]


def _behind(ledger: Ledger, promise: Promise) -> list[Requirement]:
    """Return the requirements of creditors that ``promise`` is about, however they stand."""
    owed = ledger.seats.with_players(promise.creditors) if promise.creditors else ledger.seats.active
    number = promise.number
    match promise.verb:
        case "share":
            needs = [one for one in ledger.needs_of_item[number] if one.number >> number & 1]  # not what it replaces
            return [one for one in needs if owed >> ledger.owner(one) & 1]
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


def _weigh(ledger: Ledger, hanging: list[Requirement]) -> int:
    """Return 2 when something that weighs that much hangs on the promise, else 1."""
    return min(2, max((_weight(ledger, one) for one in hanging), default=1))


def _weight(ledger: Ledger, requirement: Requirement) -> int:
    """Return the severity that ``requirement``'s own card would have."""
    kind, number = requirement.subject
    if kind == "window":
        window = ledger.scenario.windows[number]
        left = [ledger.scenario.acts[act].role for act in window.acts if not ledger.done[act][0]]
        return 2 if told_of(ledger, window, left) and not window.recurring else 1
    decision, asked = ledger.scenario.decisions[number], _asked_about(ledger, requirement)
    if requirement.kind == "knows":  # of what somebody had in good time (else it had no card), the lightest
        settled = ledger.settled[number]
        latest = (settled.round if settled.event else requirement.closes) - ledger.scenario.params.lead
        owner = ledger.owner(requirement)
        held = [item for item in bits(requirement.number) if ledger.could_bring(item, owner, latest)]
        items = [ledger.scenario.items[item] for item in held]
        weights = (1 if one.unforeseen else weigh_stuck(decision, one, attempted=bool(asked)) for one in items)
        return min(weights, default=1)
    if requirement.kind == "heard":
        unheard = weigh_unheard(decision, ledger.hearing_of[requirement.id].level)
        settled = ledger.settled[number]
        now = settled.round if settled.event else ledger.round
        waited = any(now - one.round >= ledger.scenario.params.sla for one in asked)
        return min(2 if waited else 1, unheard) if asked else unheard  # as B05 or B06, hurried, would weigh it
    return weigh(2, decision)


def _over(ledger: Ledger, requirement: Requirement, promise: Promise) -> bool:
    """Whether what hung on the promise was over when it was delivered."""
    subject: Subject = requirement.subject
    if subject[0] == "window":
        return requirement.closes < promise.delivered_round
    return 0 < ledger.settled[subject[1]].event < promise.delivered


def _used(promise: Promise, event: int, role: int) -> bool:
    return event >= promise.delivered and (not promise.creditors or bool(promise.creditors >> role & 1))
