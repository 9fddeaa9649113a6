"""What each type of event says to the ledger. Nothing is judged here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.events import GROUP, Event
from game.core.scenario import bits
from game.scoring.memory import Hearing, Use

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.scoring.ledger import Ledger


class Reader:
    """Takes events into the ledger, one method for each type."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self.scenario = ledger.scenario

    def name_handlers(self) -> dict[str, Callable[[Event], None]]:
        """Return the method for each event type that changes only the ledger."""
        return {
            "info.shared": self._on_shared,
            "info.acknowledged": self._on_acknowledged,
            "info.asked": self._on_asked,
            "info.answered": self._on_info_answered,
            "consult.asked": self._on_asked,
            "consult.answered": self._on_consult_answered,
            "concern.addressed": self._on_addressed,
            "meeting.held": self._on_meeting,
            "decision.reopened": self._on_reopened,
            "tradeoff.noted": self._on_tradeoff,
            "assumption.logged": self._on_assumption,
            "vote.cast": self._on_vote,
            "commit.made": self._on_promised,
            "commit.kept": self._on_kept,
            "commit.renegotiated": self._on_renegotiated,
            "commit.released": self._on_released,
            "action.done": self._on_done,
            "issue.claimed": self._on_claimed,
            "window.waived": self._on_waived,
            "seat.absent": self._ledger.reseat,
            "seat.doubled": self._ledger.reseat,
            "seat.filled": self._ledger.reseat,
        }

    def take_decision(self, event: Event) -> bool:
        """Take in a decision or a confirmation; return whether it is the first decision (dec₁)."""
        ledger, number = self._ledger, event.about[1]
        used = event.value[1] if event.value else None
        if used:
            ledger.rest_on(event, used)
            ledger.touched += [("item", item) for item in bits(used)]
        if event.type == "decision.confirmed" and not ledger.settled[number].event:
            return False  # there is nothing to confirm yet
        if event.by != GROUP:
            for hearing in ledger.hearings[number]:
                if ledger.seats.same[event.by] >> hearing.role & 1:
                    ledger.hear(hearing)
        ledger.deliver_from("decide", number, None)
        return ledger.settle(event)

    def _on_shared(self, event: Event) -> None:
        self._ledger.share(event.about[1], event.by, event.to)

    def _on_acknowledged(self, event: Event) -> None:
        self._ledger.uses[event.about[1]].append(Use(self._ledger.event, self._ledger.round, event.by))

    def _on_asked(self, event: Event) -> None:
        ledger = self._ledger
        request = ledger.ask(event)
        if request is None:
            return
        if event.about[0] == "decision":
            for hearing in ledger.hearings[event.about[1]]:
                if request.asked >> hearing.role & 1:
                    hearing.requests.append(request)

    def _on_info_answered(self, event: Event) -> None:
        if event.value != "declined" and event.by != GROUP:
            self._ledger.share(event.about[1], event.by, event.to)
        self._ledger.answers_from(event.about, 1 << event.by if event.by != GROUP else 0)

    def _on_consult_answered(self, event: Event) -> None:
        ledger, number = self._ledger, event.about[1]
        if event.by == GROUP:
            return
        ledger.spoken[number] |= ledger.seats.same[event.by]
        for hearing in ledger.hearings[number]:
            if ledger.seats.same[event.by] >> hearing.role & 1:
                ledger.take_stance(hearing, event.value)
        ledger.answers_from(event.about, ledger.seats.same[event.by])
        ledger.deliver_from("hear", number, event.by)

    def _on_addressed(self, event: Event) -> None:
        ledger, number = self._ledger, event.about[1]
        owner = self.scenario.decisions[number].owner
        if event.by == GROUP or ledger.seats.same[owner] >> event.by & 1:
            self._reply(ledger.hearings[number], ledger.seats.with_players(event.to) or self.scenario.everyone)

    def _reply(self, hearings: list[Hearing], roles: int) -> None:
        for hearing in hearings:
            if roles >> hearing.role & 1:
                self._ledger.reply_to_concern(hearing)

    def _on_meeting(self, event: Event) -> None:
        """*Vi pratade*: everybody in it was heard, what one of them knew they all know, open questions are answered."""
        ledger, (kind, number) = self._ledger, event.about
        there = ledger.seats.with_players(event.to | (0 if event.by == GROUP else 1 << event.by)) & ledger.seats.active
        for request in tuple(ledger.open_requests.get(event.about, ())):
            if request.asked & there and (request.asker == GROUP or there >> request.asker & 1):
                ledger.answer(request)
        if kind == "item":
            if ledger.known[number] & there:
                ledger.learn(number, there)
            return
        ledger.spoken[number] |= there
        for hearing in ledger.hearings[number]:
            if there >> hearing.role & 1:
                ledger.hear(hearing)
        if there >> self.scenario.decisions[number].owner & 1:
            self._reply(ledger.hearings[number], there)
        for role in bits(there):
            ledger.deliver_from("hear", number, role)

    def _on_reopened(self, event: Event) -> None:
        settled = self._ledger.settled[event.about[1]]
        settled.reopened = settled.event > 0

    def _on_tradeoff(self, event: Event) -> None:
        number = event.about[1] if event.about[0] == "decision" else event.value
        if number is not None:
            self._reply(self._ledger.hearings[number], self.scenario.everyone)
            self._ledger.touched.append(("decision", number))

    def _on_assumption(self, event: Event) -> None:
        dependency = self.scenario.dependencies[event.about[1]]
        requirement = self._ledger.by_id.get("order:" + dependency.id)
        if requirement and requirement.status == "pending":
            requirement.status = "waived"

    def _on_vote(self, event: Event) -> None:
        if event.about[0] == "decision":
            self._reply(self._ledger.hearings[event.about[1]], self.scenario.everyone)

    def _on_promised(self, event: Event) -> None:
        ledger = self._ledger
        promise = ledger.promise(event)
        if promise is not None and promise.verb in ("share", "hear"):
            about = ledger.promised_subject(promise)
            if ledger.answers_from(about, ledger.seats.same[promise.debtor]):
                ledger.touched.append(about)

    def _on_kept(self, event: Event) -> None:
        promise = self._ledger.promises.get(event.about[1])
        if promise:
            self._ledger.deliver(promise)
            if promise.verb == "share":
                self._ledger.share(promise.number, promise.debtor, promise.creditors)
                self._ledger.touched.append(("item", promise.number))

    def _on_renegotiated(self, event: Event) -> None:
        promise = self._ledger.promises.get(event.about[1])
        if promise is None or promise.delivered:
            return
        if promise.broken:
            promise.settled_anew = self._ledger.event
        elif event.value is not None:
            promise.due = promise.requirement.closes = max(event.value, promise.due)
            self._ledger.due.setdefault(promise.due, []).append(promise.requirement)

    def _on_released(self, event: Event) -> None:
        promise = self._ledger.promises.get(event.about[1])
        if promise is None or promise.delivered:
            return
        if promise.broken:
            promise.settled_anew = self._ledger.event
        else:
            promise.released = True
            promise.requirement.status = "excluded"

    def _on_done(self, event: Event) -> None:
        ledger, number = self._ledger, event.about[1]
        if not ledger.done[number][0]:
            ledger.done[number] = (ledger.event, ledger.round)
            ledger.fulfil(ledger.acts[number])
            ledger.deliver_from("do", number, None)

    def _on_claimed(self, event: Event) -> None:
        self._ledger.deliver_from("claim", event.about[1], event.by)

    def _on_waived(self, event: Event) -> None:
        for act in self.scenario.windows[event.about[1]].acts:
            if self._ledger.acts[act].status == "pending":
                self._ledger.acts[act].status = "waived"
