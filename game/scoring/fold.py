"""The fold over the log: events in, requirement statuses, cards and counts out (breakdowns.md §6)."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from game.core.events import EARLY
from game.scoring.breakdowns import BY_CODE, PATTERNS, WATCHERS
from game.scoring.card import LIVE
from game.scoring.counts import count_all
from game.scoring.ledger import Ledger
from game.scoring.reader import Reader
from game.scoring.reminders import look_ahead

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from game.core.events import Event, Subject
    from game.core.scenario import Scenario
    from game.scoring.card import Card, Count, Finding, Reminder, Tap
    from game.scoring.requirement import Requirement

_READER = Reader.HANDLERS
_PATTERN_CODES = tuple(pattern.code for pattern in PATTERNS)


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
        self.ledger = Ledger(scenario)
        """What the log has established. To be read only."""
        self._watched: dict[Subject, list[str]] = {}
        self._reader = Reader(self.ledger)
        self.ledger.knowledge.start_round(0)

    # what goes in -----------------------------------------------------------------------------------

    def feed(self, event: Event) -> None:
        """Take in the next event. Types outside the vocabulary of the scoring are passed by."""
        ledger = self.ledger
        type_, round_, _, _, about, _ = event
        while round_ > ledger.round and not self.ended:
            self._next_round()
        self.events.append(event)
        ledger.event = ledger.moment = ledger.event + 1
        if self.ended:
            if type_ in self._TAPS:
                self._on_tap(event)
            return
        read = _READER.get(type_)
        if read is not None:
            read(self._reader, event)
        elif type_ in self._HANDLERS:
            self._HANDLERS[type_](self, event)
        else:
            return
        if about in self._watched:
            self._review(about)
        while ledger.touched:
            self._review(ledger.touched.pop())

    def close(self) -> None:
        """End the game: close every remaining round. Doing it again changes nothing."""
        while not self.ended:
            if self.ledger.round < self.scenario.last_round:
                self._next_round()
                continue
            self._close_round()
            self.ended = True

    def let_go(self) -> None:
        """Give back the memory at once; afterwards nothing can be read.

        For whoever scores many logs: the ledger and its parts know each other, and would wait for Python's collector.
        """
        vars(self.ledger).clear()

    # what comes out ---------------------------------------------------------------------------------

    @property
    def round(self) -> int:
        """The round that the log has come to, from 0."""
        return self.ledger.round

    @property
    def requirements(self) -> tuple[Requirement, ...]:
        """Every requirement with its status: first the declared ones, then those the log made. To be read only."""
        return tuple(self.ledger.requirements)

    def cards(self) -> tuple[Card, ...]:
        """Return the cards in the order they were raised, disputed and absorbed ones among them."""
        return tuple(self.ledger.cards.values())

    def counts(self) -> tuple[Count, ...]:
        """Return the five rows."""
        return count_all(self.scenario, self.ledger.requirements, self.cards())

    def reminders(self) -> tuple[Reminder, ...]:
        """Return what closes this round or the next and can still be arranged."""
        return () if self.ended else look_ahead(self.ledger, self.ledger.closed)

    # rounds -----------------------------------------------------------------------------------------

    def _next_round(self) -> None:
        self._close_round()
        self.ledger.round += 1
        self.ledger.knowledge.start_round(self.ledger.round)

    def _close_round(self) -> None:
        """Let the deadlines of this round pass: promises before what hangs on them, windows after, patterns last."""
        ledger = self.ledger
        if ledger.closed >= ledger.round:
            return
        ledger.closed = now = ledger.round
        ledger.moment = 0
        for requirement in ledger.due.pop(now, ()):
            if requirement.closes == now and requirement.status == "pending":
                requirement.status = "missed"
                self._judge(requirement)
        for number in ledger.declared.closing_decisions.get(now, ()):
            if not ledger.settled[number].event:
                self._expire_decision(number)
        for number in ledger.declared.closing_windows.get(now, ()):
            self._close_window(number)
        for claim in ledger.claims:
            if claim.closes == now and claim.status == "pending":
                claim.status = "missed"
                self._judge(claim)
        self._look_for_patterns()

    def _expire_decision(self, number: int) -> None:
        """Close a decision that nobody settled: what is lacking is missed; only stuck information raises a card."""
        ledger = self.ledger
        for hearing in ledger.hearings[number]:
            if hearing.requirement.status == "pending":
                hearing.requirement.status = "missed"
        for requirement in ledger.needs[number]:
            ledger.miss_need(requirement)
            self._judge(requirement)
        for requirement in ledger.hanging[number]:
            if requirement.status == "pending" and requirement.kind == "fit":
                requirement.status = "excluded"
            elif requirement.status == "pending" and requirement.subject[1] == number:
                requirement.status = "missed"

    def _close_window(self, number: int) -> None:
        ledger, window = self.ledger, self.scenario.windows[number]
        acts = [ledger.acts[act] for act in window.acts]
        lacking = window.need - sum(ledger.done[act][0] > 0 for act in window.acts)
        for one in acts:
            if one.status == "pending":
                one.status = "missed" if lacking > 0 else "excluded"
                lacking -= 1
        for one in acts:
            if one.status == "missed" and not one.card:
                self._judge(one)

    def _look_for_patterns(self) -> None:
        """See whether earlier patterns have been put right, and whether there are new ones; they absorb their parts."""
        cards = self.ledger.cards
        for card in [one for one in cards.values() if one.status == "repairing"]:
            cards[card.id] = BY_CODE[card.type].progress(self.ledger, card)
        earlier = [one for one in cards.values() if one.type in _PATTERN_CODES and one.status in LIVE]
        for pattern in PATTERNS:
            mine = [one for one in earlier if one.type == pattern.code]
            moved = [card for one in mine if (card := pattern.progress(self.ledger, one)) is not one]
            for card in [*moved, *pattern.look(self.ledger)]:
                cards[card.id] = card
                self._absorb(card)

    # cards ------------------------------------------------------------------------------------------

    def _judge(self, requirement: Requirement) -> None:
        """Let the types that watch this kind look at it, by precedence, until one sees something."""
        if requirement.card or requirement.status in ("excluded", "waived"):
            return
        for one in WATCHERS[requirement.kind]:
            finding = one.judge(self.ledger, requirement)
            if finding:
                self._take(finding)
                return

    def _take(self, finding: Finding) -> None:
        ledger, card = self.ledger, finding.card
        ledger.cards[card.id] = card
        for name in card.requirements:
            ledger.by_id[name].card = card.id
        if card.absorbs:
            self._absorb(card)
        for subject in finding.watch:
            watching = self._watched.setdefault(subject, [])
            if card.id not in watching:
                watching.append(card.id)

    def _absorb(self, card: Card) -> None:
        """Make the parts of ``card`` its own. What a pattern has gathered goes to what tells its cause."""
        cards = self.ledger.cards
        for name in card.absorbs:
            whole = cards.get(cards[name].absorbed_by)
            if whole is None or (whole.is_pattern and not card.is_pattern):
                cards[name] = cards[name].as_part_of(card.id)

    def _review(self, subject: Subject) -> None:
        """See whether cards that watch ``subject`` have been put right."""
        cards = self.ledger.cards
        for name in self._watched.get(subject, ()):
            card = cards[name]
            if card.status != "repaired":
                cards[name] = BY_CODE[card.type].progress(self.ledger, card)

    def _on_tap(self, event: Event) -> None:
        """Note the group's answer to one card; it touches no other (property P24). The last answer counts."""
        tap: Tap = "confirmed"
        name = event.value
        if event.type == "card.disputed":
            name, reason = event.value
            tap = "talked" if reason == "talked" else "not_us"
        card = self.ledger.cards.get(name)
        if card:
            self.ledger.cards[name] = card._replace(tap=tap)

    # the events that need a judgement -----------------------------------------------------------------

    def _on_decision(self, event: Event) -> None:
        if self._reader.take_decision(event):
            self._settle_first(event.about[1])
            self._go_further(event.about)
            self.ledger.settle_issues(event.about)

    def _settle_first(self, number: int) -> None:
        """Let dec₁ pass: the deadline of who is to be heard, of what is to be known and weighed, and of the order."""
        ledger = self.ledger
        ledger.drop_needs(number)
        for requirement in [*ledger.ask_to_weigh(number), *[one.requirement for one in ledger.hearings[number]]]:
            if requirement.status == "pending":
                requirement.status = "missed"
            self._judge(requirement)
        for requirement in ledger.needs[number]:
            ledger.miss_need(requirement)
            self._judge(requirement)
        for requirement in ledger.hanging[number]:
            ledger.pairs.settle(requirement, number)
            if requirement.status == "missed":
                self._judge(requirement)

    def _go_further(self, thing: Subject) -> None:
        """See whether ``thing`` puts more into a choice that had better be looked at first (breakdowns.md B14)."""
        for requirement in self.ledger.reviews.further(thing):
            self._judge(requirement)

    def _on_done(self, event: Event) -> None:
        if self._reader.do(event):
            self._go_further(event.about)

    def _on_round_ended(self, event: Event) -> None:
        if event.round == self.ledger.round:
            self._close_round()

    def _on_ended(self, event: Event) -> None:
        if event.value == EARLY:
            self._close_round()
            self.ended = True
        self.close()

    _TAPS = ("card.confirmed", "card.disputed")
    _HANDLERS: ClassVar[Mapping[str, Callable[[Scoring, Event], None]]] = {
        "decision.made": _on_decision,
        "decision.confirmed": _on_decision,
        "action.done": _on_done,
        "round.ended": _on_round_ended,
        "game.ended": _on_ended,
        **dict.fromkeys(_TAPS, _on_tap),
    }
    """The method for each event type that is not the reader's alone."""


def evaluate(scenario: Scenario, events: Iterable[Event], *, ended: bool = True) -> Scoring:
    """Return the scoring of ``events``; with ``ended`` every remaining round is closed."""
    scoring = Scoring(scenario)
    for event in events:
        scoring.feed(event)
    if ended:
        scoring.close()
    return scoring
