"""What each type of event says to the ledger. Nothing is judged here."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from game.core.events import GROUP, Event
from game.core.scenario import bits

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from game.scoring.ledger import Ledger
    from game.scoring.memory import Hearing


class Reader:
    """Takes events into the ledger, one method for each type."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self.scenario = ledger.scenario

    # knowledge ----------------------------------------------------------------------------------------

    def _on_shared(self, event: Event) -> None:
        self._ledger.knowledge.share(event.about[1], event.by, event.to)
        self._ledger.contacts.note(event)

    def _on_acknowledged(self, event: Event) -> None:
        if event.by != GROUP:
            self._ledger.knowledge.acknowledge(event.about[1], event.by)

    def _on_info_asked(self, event: Event) -> None:
        self._ledger.questions.ask(event)
        self._ledger.contacts.note(event)
        if event.by != GROUP:
            self._ledger.knowledge.take_in(event.about[1], event.by)

    def _on_info_answered(self, event: Event) -> None:
        if event.value != "declined" and event.by != GROUP:
            self._ledger.knowledge.share(event.about[1], event.by, event.to)
        self._ledger.questions.answer_from(event.about, 1 << event.by if event.by != GROUP else 0, event.to)
        self._ledger.contacts.note(event)

    # hearing ------------------------------------------------------------------------------------------

    def _on_consult_asked(self, event: Event) -> None:
        ledger, number = self._ledger, event.about[1]
        request = ledger.questions.ask(event)
        ledger.contacts.note(event)
        ledger.reviews.held(number)
        if request is not None:
            for hearing in ledger.hearings[number]:
                if request.asked & hearing.voices:
                    hearing.requests.append(request)

    def _on_consult_answered(self, event: Event) -> None:
        ledger, number = self._ledger, event.about[1]
        if event.by == GROUP:
            return
        same = ledger.seats.same[event.by]
        ledger.spoken[number] |= same
        for hearing in ledger.hearings[number]:
            if same & hearing.voices:
                ledger.take_stance(hearing, event.value)
        ledger.questions.answer_from(event.about, same)
        ledger.promises.deliver_from("hear", number, event.by)
        ledger.contacts.note(event)
        ledger.reviews.held(number)

    def _on_addressed(self, event: Event) -> None:
        ledger, number = self._ledger, event.about[1]
        owner = self.scenario.decisions[number].owner
        if event.by == GROUP or ledger.seats.same[owner] >> event.by & 1:
            self._reply(ledger.hearings[number], ledger.seats.with_players(event.to) or self.scenario.everyone)
        ledger.contacts.note(event)

    def _reply(self, hearings: list[Hearing], roles: int) -> None:
        for hearing in hearings:
            if roles & hearing.voices:
                self._ledger.reply_to_concern(hearing)

    def _on_meeting(self, event: Event) -> None:
        """*Vi pratade*: everybody in it was heard, what one of them knew they all know, open questions are answered."""
        ledger, (kind, number) = self._ledger, event.about
        there = ledger.seats.with_players(event.to | (0 if event.by == GROUP else 1 << event.by)) & ledger.seats.active
        ledger.contacts.note(event)
        ledger.questions.answer_between(event.about, there)
        if kind == "item":
            if ledger.knowledge.known[number] & there:
                ledger.knowledge.learn(number, there)
            return
        ledger.spoken[number] |= there
        for hearing in ledger.hearings[number]:
            if there & hearing.voices:
                ledger.hear(hearing)
        if there >> self.scenario.decisions[number].owner & 1:
            self._reply(ledger.hearings[number], there)
        for role in bits(there):
            ledger.promises.deliver_from("hear", number, role)
        ledger.reviews.held(number)

    def _on_talk(self, event: Event) -> None:
        self._ledger.contacts.talk(event)

    def _on_vote(self, event: Event) -> None:
        if event.about[0] == "decision":
            self._reply(self._ledger.hearings[event.about[1]], self.scenario.everyone)

    # decisions ----------------------------------------------------------------------------------------

    def take_decision(self, event: Event) -> bool:
        """Take in a decision or a confirmation; return whether it is the first decision (dec₁)."""
        ledger, number = self._ledger, event.about[1]
        used = event.value[1] if event.value else None
        if used:
            ledger.knowledge.rest_on(event, used)
            ledger.touched += [("item", item) for item in bits(used)]
        if event.type == "decision.confirmed" and not ledger.settled[number].event:
            return False  # there is nothing to confirm yet
        if event.by != GROUP:
            same = ledger.seats.same[event.by]
            for hearing in ledger.hearings[number]:
                if same & hearing.voices:
                    ledger.hear(hearing)
        ledger.promises.deliver_from("decide", number, None)
        return ledger.settle(event)

    def _on_reopened(self, event: Event) -> None:
        settled = self._ledger.settled[event.about[1]]
        settled.reopened = settled.event > 0
        self._ledger.reviews.held(event.about[1])

    def _on_tradeoff(self, event: Event) -> None:
        """A reason noted answers every concern about the decision, and weighs the item it is about."""
        ledger = self._ledger
        number = event.about[1] if event.about[0] == "decision" else event.value
        ledger.set_aside.setdefault(event.about, ledger.event)
        ledger.reviews.set_aside(event.about)
        if number is not None:
            self._reply(ledger.hearings[number], self.scenario.everyone)
            ledger.touched.append(("decision", number))
            ledger.reviews.held(number)

    def _on_assumption(self, event: Event) -> None:
        number = self._ledger.declared.of_dependency[event.about[1]]
        requirement = self._ledger.requirements[number]
        if requirement.status == "pending":
            requirement.status = "waived"

    # promises -----------------------------------------------------------------------------------------

    def _on_promised(self, event: Event) -> None:
        ledger = self._ledger
        promise = ledger.promises.make(event)
        ledger.contacts.note(event)
        if promise is not None and promise.verb in ("share", "hear"):
            about = promise.about
            if ledger.questions.answer_from(about, ledger.seats.same[promise.debtor], promise.creditors):
                ledger.touched.append(about)

    def _on_kept(self, event: Event) -> None:
        promise = self._ledger.promises.by_number.get(event.about[1])
        if promise:
            self._ledger.promises.deliver(promise)
            if promise.verb == "share":
                self._ledger.knowledge.share(promise.number, promise.debtor, promise.creditors)
                self._ledger.touched.append(("item", promise.number))

    def _on_renegotiated(self, event: Event) -> None:
        promise = self._ledger.promises.by_number.get(event.about[1])
        if promise is not None:
            self._ledger.promises.move(promise, event.value)

    def _on_released(self, event: Event) -> None:
        promise = self._ledger.promises.by_number.get(event.about[1])
        if promise is not None:
            self._ledger.promises.release(promise)

    # acts, issues, windows, news ----------------------------------------------------------------------

    def do(self, event: Event) -> bool:
        """Take in an act; return whether it is done for the first time. Between two openings it is not done."""
        ledger, number = self._ledger, event.about[1]
        window = self.scenario.windows[self.scenario.acts[number].window]
        between = window.again is not None and window.closes < ledger.round < window.again[0]
        if ledger.done[number][0] or between:
            return False
        ledger.done[number] = (ledger.event, ledger.round)
        ledger.fulfil(ledger.acts[number])
        ledger.promises.deliver_from("do", number, None)
        ledger.settle_issues(event.about)
        return True

    def _on_claimed(self, event: Event) -> None:
        ledger, number = self._ledger, event.about[1]
        if event.by == GROUP:
            ledger.claimed_by_all.setdefault(number, ledger.event)
            return
        ledger.claim(number)
        ledger.promises.deliver_from("claim", number, event.by)

    def _on_parked(self, event: Event) -> None:
        one = self._ledger.claims[event.about[1]]
        if one.status == "pending":
            one.status = "waived"

    def _on_waived(self, event: Event) -> None:
        for act in self.scenario.windows[event.about[1]].acts:
            if self._ledger.acts[act].status == "pending":
                self._ledger.acts[act].status = "waived"

    def _on_shock(self, event: Event) -> None:
        kind, number = event.about
        if kind == "surprise":
            self._ledger.suspend(self.scenario.surprises[number].suspends)
        elif kind == "consequence":
            self._ledger.suspend(self.scenario.consequences[number].suspends)
        self._ledger.reviews.shock(event.about)

    def _on_seat(self, event: Event) -> None:
        self._ledger.reseat(event)

    HANDLERS: ClassVar[Mapping[str, Callable[[Reader, Event], None]]] = {
        "info.shared": _on_shared,
        "info.acknowledged": _on_acknowledged,
        "info.asked": _on_info_asked,
        "info.answered": _on_info_answered,
        "consult.asked": _on_consult_asked,
        "consult.answered": _on_consult_answered,
        "concern.addressed": _on_addressed,
        "meeting.held": _on_meeting,
        "talk": _on_talk,
        "decision.reopened": _on_reopened,
        "tradeoff.noted": _on_tradeoff,
        "assumption.logged": _on_assumption,
        "vote.cast": _on_vote,
        "commit.made": _on_promised,
        "commit.kept": _on_kept,
        "commit.renegotiated": _on_renegotiated,
        "commit.released": _on_released,
        "issue.claimed": _on_claimed,
        "issue.parked": _on_parked,
        "window.waived": _on_waived,
        "shock": _on_shock,
        "seat.absent": _on_seat,
        "seat.doubled": _on_seat,
        "seat.filled": _on_seat,
    }
    """The method for each event type that changes only the ledger. Of the class, so that no log has to make its own."""
