"""The fold over the log: events in, requirement statuses, cards and counts out (breakdowns.md §6)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from game.core.events import GROUP, Event, Subject
from game.core.scenario import Scenario, bits
from game.scoring.breakdowns import BY_CODE, WATCHERS
from game.scoring.card import LIVE, Card, Count, Finding, Reminder, Tap
from game.scoring.counts import count_all
from game.scoring.ledger import Ledger
from game.scoring.memory import Hearing, Use
from game.scoring.reminders import look_ahead

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from game.scoring.requirement import Requirement


class Scoring:
    """One log being scored. Feed events in order; a later round closes the earlier ones.

    The same scenario and events always give the same cards. Reading ``cards``, ``counts`` or ``reminders`` changes
    nothing. After the end only the group's taps on cards are taken in.
    """

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        self.ended = False
        self.events: list[Event] = []
        """Every event fed, so that a card's evidence can be shown: number n is ``events[n - 1]``."""
        self._ledger = Ledger(scenario)
        self._watched: dict[Subject, list[str]] = {}
        self._replies_due: dict[int, list[Requirement]] = {}
        self._promises_due: dict[int, list[Requirement]] = {}
        self._closed = -1
        """The last round that has closed."""
        self._handlers = self._name_handlers()
        self._ledger.start_round()

    def _name_handlers(self) -> dict[str, Callable[[Event], None]]:
        return {
            "info.shared": self._on_shared,
            "info.acknowledged": self._on_acknowledged,
            "info.asked": self._on_asked,
            "info.answered": self._on_info_answered,
            "consult.asked": self._on_asked,
            "consult.answered": self._on_consult_answered,
            "concern.addressed": self._on_addressed,
            "meeting.held": self._on_meeting,
            "decision.made": self._on_decision,
            "decision.reopened": self._on_reopened,
            "decision.confirmed": self._on_decision,
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
            "round.ended": self._on_round_ended,
            "game.ended": self._on_ended,
        }

    # what goes in -----------------------------------------------------------------------------------

    def feed(self, event: Event) -> None:
        """Take in the next event. Types outside the vocabulary of the scoring are passed by."""
        ledger = self._ledger
        while event.round > ledger.round and not self.ended:
            self._next_round()
        self.events.append(event)
        ledger.event += 1
        if event.type in ("card.confirmed", "card.disputed"):
            self._on_tap(event)
            return
        handler = self._handlers.get(event.type)
        if handler is None or self.ended:
            return
        handler(event)
        if event.about in self._watched:
            self._review(event.about)

    def close(self) -> None:
        """End the game: close every remaining round. Doing it again changes nothing."""
        while not self.ended:
            if self._ledger.round >= self.scenario.last_round:
                self._close_round()
                self.ended = True
            else:
                self._next_round()

    # what comes out ---------------------------------------------------------------------------------

    @property
    def round(self) -> int:
        """The round that the log has come to, from 0."""
        return self._ledger.round

    @property
    def requirements(self) -> tuple[Requirement, ...]:
        """Every requirement with its status: first the declared ones, then those the log made. To be read only."""
        return tuple(self._ledger.requirements)

    def cards(self) -> tuple[Card, ...]:
        """Return the cards in the order they were raised, disputed ones among them."""
        return tuple(self._ledger.cards.values())

    def counts(self) -> tuple[Count, ...]:
        """Return the five rows."""
        return count_all(self.scenario, self._ledger.requirements, self.cards())

    def reminders(self) -> tuple[Reminder, ...]:
        """Return what closes this round or the next and can still be arranged."""
        return () if self.ended else look_ahead(self._ledger, self._closed)

    # rounds -----------------------------------------------------------------------------------------

    def _next_round(self) -> None:
        self._close_round()
        self._ledger.round += 1
        self._ledger.start_round()

    def _close_round(self) -> None:
        """Let the deadlines of this round pass: promises before what hangs on them, windows last (their cause)."""
        ledger = self._ledger
        if self._closed >= ledger.round:
            return
        self._closed = now = ledger.round
        for due in (self._replies_due, self._promises_due):
            for requirement in due.pop(now, ()):
                if requirement.closes == now and requirement.status == "pending":
                    requirement.status = "missed"
                    self._judge(requirement, event=0)
        for number, decision in enumerate(self.scenario.decisions):
            if decision.closes == now and not ledger.settled[number].event:
                self._expire_decision(number)
        for number, window in enumerate(self.scenario.windows):
            if window.closes == now:
                self._close_window(number)

    def _expire_decision(self, number: int) -> None:
        """Close a decision that nobody settled: what is lacking is missed; only stuck information raises a card."""
        ledger = self._ledger
        for requirement in [one.requirement for one in ledger.hearings[number]] + ledger.needs[number]:
            if requirement.status == "pending":
                requirement.status = "missed"
                if requirement.kind == "knows":
                    self._judge(requirement, event=0)
        for _, after, requirement in ledger.orders:
            if after == number and requirement.status == "pending":
                requirement.status = "missed"

    def _close_window(self, number: int) -> None:
        ledger, window = self._ledger, self.scenario.windows[number]
        acts = [ledger.acts[act] for act in window.acts]
        can = [one for one in acts if one.status in ("pending", "met")]
        done = sum(ledger.done[act][0] > 0 for act in window.acts)
        lacking = max(0, min(window.need, len(can)) - done)
        for one in acts:
            if one.status == "pending":
                one.status = "missed" if lacking > 0 else "excluded"
                lacking -= 1
        for one in acts:
            if one.status == "missed" and not one.card:
                self._judge(one, event=0)

    # cards ------------------------------------------------------------------------------------------

    def _judge(self, requirement: Requirement, event: int) -> None:
        """Let the types that watch this kind look at it, by precedence, until one sees something."""
        if requirement.card or requirement.status in ("excluded", "waived"):
            return
        for one in WATCHERS[requirement.kind]:
            finding = one.judge(self._ledger, requirement)
            if finding:
                self._take(finding, event)
                return

    def _take(self, finding: Finding, event: int) -> None:
        ledger, card = self._ledger, finding.card
        ledger.cards[card.id] = card if finding.joins else replace(card, raised_event=event)
        for name in card.requirements:
            ledger.by_id[name].card = card.id
        for subject in finding.watch:
            watching = self._watched.setdefault(subject, [])
            if card.id not in watching:
                watching.append(card.id)

    def _review(self, subject: Subject) -> None:
        """See whether cards that watch ``subject`` have been put right."""
        cards = self._ledger.cards
        for name in self._watched.get(subject, ()):
            card = cards[name]
            if card.status in LIVE:
                cards[name] = BY_CODE[card.type].progress(self._ledger, card)

    def _on_tap(self, event: Event) -> None:
        """Note the group's answer to one card; it touches no other (property P24). The last answer counts."""
        tap: Tap = "confirmed"
        name = event.value
        if event.type == "card.disputed":
            name, reason = event.value
            tap = "talked" if reason == "talked" else "not_us"
        card = self._ledger.cards.get(name)
        if card:
            self._ledger.cards[name] = replace(card, tap=tap)

    # handlers, one for each type of event -----------------------------------------------------------

    def _on_shared(self, event: Event) -> None:
        self._ledger.share(event.about[1], event.by, event.to)

    def _on_acknowledged(self, event: Event) -> None:
        self._ledger.uses[event.about[1]].append(Use(self._ledger.event, self._ledger.round, event.by))

    def _on_asked(self, event: Event) -> None:
        ledger = self._ledger
        request = ledger.ask(event)
        if request is None:
            return
        self._replies_due.setdefault(request.requirement.closes, []).append(request.requirement)
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
        for hearing in ledger.hearings[number]:
            if ledger.seats.same[event.by] >> hearing.role & 1:
                ledger.take_stance(hearing, event.value)
        ledger.answers_from(event.about, ledger.seats.same[event.by])
        ledger.deliver_from("hear", number, event.by)

    def _on_addressed(self, event: Event) -> None:
        ledger, number = self._ledger, event.about[1]
        owner = self.scenario.decisions[number].owner
        if event.by == GROUP or ledger.seats.same[owner] >> event.by & 1:
            self._reply(ledger.hearings[number], event.to or self.scenario.everyone)

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
        for hearing in ledger.hearings[number]:
            if there >> hearing.role & 1:
                ledger.hear(hearing)
        if there >> self.scenario.decisions[number].owner & 1:
            self._reply(ledger.hearings[number], there)
        for role in bits(there):
            ledger.deliver_from("hear", number, role)

    def _on_decision(self, event: Event) -> None:
        ledger, number = self._ledger, event.about[1]
        used = event.value[1] if event.value else None
        if used:
            ledger.rest_on(event, used)
        if event.by != GROUP and event.type == "decision.made":
            for hearing in ledger.hearings[number]:
                if ledger.seats.same[event.by] >> hearing.role & 1:
                    ledger.hear(hearing)
        if (event.type == "decision.made" or ledger.settled[number].event) and ledger.settle(event):
            self._settle_first(number)
        ledger.deliver_from("decide", number, None)
        for item in bits(used or 0):
            self._review(("item", item))

    def _settle_first(self, number: int) -> None:
        """Let dec₁ pass: the deadline of who is to be heard, of what is to be known, and of the order."""
        ledger = self._ledger
        for before, after, requirement in ledger.orders:
            if before == number:
                ledger.fulfil(requirement)
            elif after == number and requirement.status == "pending":
                requirement.status = "missed"
        for requirement in [one.requirement for one in ledger.hearings[number]] + ledger.needs[number]:
            if requirement.status == "pending":
                requirement.status = "missed"
            self._judge(requirement, ledger.event)

    def _on_reopened(self, event: Event) -> None:
        settled = self._ledger.settled[event.about[1]]
        settled.reopened = settled.event > 0

    def _on_tradeoff(self, event: Event) -> None:
        number = event.about[1] if event.about[0] == "decision" else event.value
        if number is not None:
            self._reply(self._ledger.hearings[number], self.scenario.everyone)
            self._review(("decision", number))

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
        if promise is None:
            return
        self._promises_due.setdefault(promise.due, []).append(promise.requirement)
        if promise.verb in ("share", "hear"):
            about = ledger.promised_subject(promise)
            if ledger.answers_from(about, ledger.seats.same[promise.debtor]):
                self._review(about)

    def _on_kept(self, event: Event) -> None:
        promise = self._ledger.promises.get(event.about[1])
        if promise:
            self._ledger.deliver(promise)
            if promise.verb == "share":
                self._ledger.share(promise.number, promise.debtor, promise.creditors)
                self._review(("item", promise.number))

    def _on_renegotiated(self, event: Event) -> None:
        promise = self._ledger.promises.get(event.about[1])
        if promise is None or promise.delivered:
            return
        if promise.broken:
            promise.settled_anew = self._ledger.event
        elif event.value is not None:
            promise.due = promise.requirement.closes = max(event.value, promise.due)
            self._promises_due.setdefault(promise.due, []).append(promise.requirement)

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

    def _on_round_ended(self, event: Event) -> None:
        if event.round == self._ledger.round:
            self._close_round()

    def _on_ended(self, event: Event) -> None:  # noqa: ARG002 - every handler takes its event
        self.close()


def evaluate(scenario: Scenario, events: Iterable[Event], *, ended: bool = True) -> Scoring:
    """Return the scoring of ``events``; with ``ended`` every remaining round is closed."""
    scoring = Scoring(scenario)
    for event in events:
        scoring.feed(event)
    if ended:
        scoring.close()
    return scoring
