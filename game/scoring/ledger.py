"""What the log has established so far: who knows, who was heard, what was settled, asked and promised.

The ledger moves requirement statuses; it never judges. Source of the primitives: breakdowns.md §2.1.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.events import GROUP, PROMISE_VERBS, Event, Subject
from game.core.scenario import Scenario, bits
from game.scoring.memory import Closing, Hearing, Promise, Request, Settled, Use
from game.scoring.requirement import Requirement, compile_requirements
from game.scoring.seats import Seats

if TYPE_CHECKING:
    from game.scoring.card import Card


class Ledger:
    """The facts of one log. Lookups are by int; nothing here scans the log."""

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        self.seats = Seats(scenario)
        self.round = 0
        self.closed = -1
        """The last round whose deadlines have passed."""
        self.event = 0
        """The number of the event being read."""
        self.requirements: list[Requirement] = compile_requirements(scenario)
        self.by_id: dict[str, Requirement] = {one.id: one for one in self.requirements}
        self.known: list[int] = [0] * len(scenario.items)
        """For each item, the mask of roles that know it."""
        self.learned: list[dict[int, tuple[int, int]]] = [{} for _ in scenario.items]
        """For each item, when each role first knew it: (event, round)."""
        self.holders: list[dict[int, int]] = [{} for _ in scenario.items]
        """For each item, the roles that had it from the scenario itself, and since which round."""
        self.uses: list[list[Use]] = [[] for _ in scenario.items]
        self.settled: list[Settled] = [Settled() for _ in scenario.decisions]
        self.spoken: list[int] = [0] * len(scenario.decisions)
        """For each decision, the mask of roles that have answered or been in a talk about it."""
        self.done: list[tuple[int, int]] = [(0, -1)] * len(scenario.acts)
        """For each act, the (event, round) when it was done."""
        self.requests: dict[str, Request] = {}
        self.asked: dict[Subject, list[Request]] = {}
        """Every question about a decision or an item, in order."""
        self.open_requests: dict[Subject, list[Request]] = {}
        self.promises: dict[int, Promise] = {}
        """By number in the log."""
        self.promise_of: dict[str, Promise] = {}
        """By requirement id."""
        self.promised: dict[Subject, list[Promise]] = {}
        """By (verb, number)."""
        self.due: dict[int, list[Requirement]] = {}
        """Replies and promises by the round in which their time is out."""
        self.touched: list[Subject] = []
        """What an event was about besides its own ``about``: cards that watch it are to be looked at again."""
        self.cards: dict[str, Card] = {}
        """The cards so far, in the order they were raised; the fold puts them here."""
        self._index()
        self.exclude()

    def _index(self) -> None:
        scenario = self.scenario
        self.hearings: list[list[Hearing]] = [[] for _ in scenario.decisions]
        self.hearing_of: dict[str, Hearing] = {}
        self.needs: list[list[Requirement]] = [[] for _ in scenario.decisions]
        self.needs_of_item: list[list[Requirement]] = [[] for _ in scenario.items]
        self.orders: list[tuple[int, int, Requirement]] = []
        self.acts: list[Requirement] = [self.by_id["act:" + act.id] for act in scenario.acts]
        for number, decision in enumerate(scenario.decisions):
            for role, level in decision.hear:
                one = self.by_id.get("heard:" + decision.id + ":" + scenario.roles[role].id)
                if one:
                    hearing = Hearing(one, number, role, level)
                    self.hearings[number].append(hearing)
                    self.hearing_of[one.id] = hearing
            for item in decision.needs:
                one = self.by_id["knows:" + decision.id + ":" + scenario.items[item].id]
                self.needs[number].append(one)
                self.needs_of_item[item].append(one)
        for dependency in scenario.dependencies:
            if dependency.type == "produces":
                one = self.by_id["order:" + dependency.id]
                self.orders.append((dependency.before, dependency.after, one))

    # seats ------------------------------------------------------------------------------------------

    def exclude(self) -> None:
        """Exclude what an empty chair, confidentiality or one player on both sides leaves nothing of (§2.2(7)).

        Only what has not closed yet; a chair that is filled again brings its requirements back.
        """
        for one in self.requirements:
            if one.status not in ("pending", "excluded") or one.closes <= self.closed or self._is_settled(one):
                continue
            if self._nothing_to_coordinate(one):
                one.status = "excluded"
            elif one.status == "excluded":
                one.event, one.round = self._came_about(one)
                one.status = "met" if one.round >= 0 else "pending"

    def _came_about(self, one: Requirement) -> tuple[int, int]:
        """Return the (event, round) of what ``one`` asks for, also when it was excluded then; (0, -1) for never."""
        match one.kind:
            case "knows":
                return self.learned[one.item or 0].get(self.owner(one), (0, -1))
            case "heard":
                hearing = self.hearing_of[one.id]
                return hearing.event, hearing.round
            case "order":
                before = next(self.settled[before] for before, _, order in self.orders if order is one)
                return before.event, before.round
            case "act":
                return self.done[self.acts.index(one)]
            case "reply":
                request = self.requests[one.id]
                return request.answered_event, request.answered_round
            case "promise":
                promise = self.promise_of[one.id]
                return promise.delivered, promise.delivered_round

    def _is_settled(self, one: Requirement) -> bool:
        """Whether the decision that ``one`` belongs to has been made: a chair filled later asks nothing of it."""
        return one.kind in ("heard", "knows", "order") and bool(self.settled[one.subject[1]].event)

    def _nothing_to_coordinate(self, one: Requirement) -> bool:
        match one.kind:
            case "knows":
                return one.item is not None and self.seats.cannot_reach(one.item, self.owner(one))
            case "act":
                return not self.seats.filled(self.scenario.acts[self.acts.index(one)].role)
            case "reply":
                return not self.requests[one.id].asked & self.seats.active
            case "promise":
                promise = self.promise_of[one.id]
                return promise.released or promise.was_done or self._nobody_is_owed(promise)
            case _:
                return one.link is None or not self.seats.apart(*one.link)

    def _nobody_is_owed(self, promise: Promise) -> bool:
        if not self.seats.filled(promise.debtor):
            return True
        others = self.seats.active & ~self.seats.same[promise.debtor]
        return bool(promise.creditors) and not promise.creditors & others

    def reseat(self, event: Event) -> None:
        """Take in an empty chair, a player of its own, or a doubled role."""
        if event.type == "seat.absent":
            self.seats.leave(event.by)
        elif event.type == "seat.filled":
            self.seats.fill(event.by)
        else:
            self.seats.double(event.by, event.to)
        self.exclude()
        for item, known in enumerate(self.known):
            self.learn(item, known, again=True)

    def owner(self, one: Requirement) -> int:
        """Return the role that owns the decision of ``one``."""
        return self.scenario.decisions[one.subject[1]].owner

    # meeting requirements ---------------------------------------------------------------------------

    def fulfil(self, one: Requirement) -> None:
        """Mark ``one`` as met, or as late when its moment has passed. Anything else stays as it is."""
        if one.status == "pending":
            one.status = "met"
        elif one.status == "missed":
            one.status = "late"
        else:
            return
        one.round, one.event = self.round, self.event

    # knowledge --------------------------------------------------------------------------------------

    def start_round(self) -> None:
        """Let knowledge that appears this round reach those who carry it."""
        for number, item in enumerate(self.scenario.items):
            if item.since == self.round:
                self.give(number, item.carried_by)

    def give(self, item: int, roles: int) -> None:
        """Let the story (or the leader, for everybody to see) hand ``item`` to ``roles``: they now hold it."""
        for role in bits(roles):
            self.holders[item].setdefault(role, self.round)
        self.learn(item, roles)

    def share(self, item: int, by: int, to: int) -> None:
        """Let ``item`` reach ``to``. A share is valid if the sender knows it; what the story gives always is."""
        if by == GROUP:
            self.give(item, to)
            return
        if not self.known[item] >> by & 1 or not self.seats.filled(by):
            return
        self.learn(item, to)
        for request in tuple(self.open_requests.get(("item", item), ())):
            if request.asker == GROUP and request.asked >> by & 1:
                self.answer(request)
        for promise in self.promised.get(("share", item), ()):
            if not promise.creditors and promise.debtor == by:
                self.deliver(promise)

    def learn(self, item: int, roles: int, *, again: bool = False) -> None:
        """Let ``roles``, and whatever else their players play, know ``item``."""
        if self.seats.doubled:
            roles = self.seats.with_players(roles)
        new = roles & ~self.known[item]
        if not new and not again:
            return
        self.known[item] |= new
        for role in bits(new):
            self.learned[item][role] = (self.event, self.round)
        for one in self.needs_of_item[item]:
            if self.known[item] >> self.owner(one) & 1:
                self.fulfil(one)
        for request in tuple(self.open_requests.get(("item", item), ())):
            if request.asker != GROUP and new >> request.asker & 1:
                self.answer(request)
        for promise in self.promised.get(("share", item), ()):
            if promise.creditors and self._all_know(item, promise.creditors):
                self.deliver(promise)

    def _all_know(self, item: int, roles: int) -> bool:
        """Whether ``roles`` know ``item``. An empty chair is not waited for, as long as there is another."""
        lacking = roles & ~self.known[item]
        return not lacking or bool(roles & self.seats.active and not lacking & self.seats.active)

    # hearing ----------------------------------------------------------------------------------------

    def hear(self, hearing: Hearing) -> None:
        """Mark the role of ``hearing`` as heard about its decision."""
        if not hearing.event:
            hearing.event, hearing.round = self.event, self.round
        self.fulfil(hearing.requirement)

    def take_stance(self, hearing: Hearing, stance: str) -> None:
        """Note how the role answered; support withdraws an earlier concern."""
        self.hear(hearing)
        if stance == "support":
            hearing.concern = 0
            hearing.supported, hearing.supported_round = self.event, self.round
        elif not hearing.concern or stance != hearing.stance:
            hearing.concern = self.event
        hearing.stance = stance

    def reply_to_concern(self, hearing: Hearing) -> None:
        """Note that the concern of ``hearing`` has got an answer, whatever the answer is."""
        if hearing.stance in ("concern", "object"):
            hearing.concern = 0
            hearing.replied, hearing.replied_round = self.event, self.round

    # questions --------------------------------------------------------------------------------------

    def ask(self, event: Event) -> Request | None:
        """Open a question, unless nobody can answer it or it has been put already.

        The same question again, while it is open or in the same round, is the same question. What the asker knows
        already, or somebody asked has promised to come back about, is answered at once.
        """
        asked = event.to & self.seats.active
        if event.by != GROUP:
            asked &= ~self.seats.same[event.by] if self.seats.filled(event.by) else 0
        waiting, before = self.open_requests.setdefault(event.about, []), self.asked.setdefault(event.about, [])
        same = (one for one in before if one.asker == event.by and one.asked == asked)
        if not asked or any(one in waiting or one.round == self.round for one in same):
            return None
        link = (event.by, bits(asked)[0]) if event.by != GROUP else None
        name = "reply:" + str(len(self.requests) + 1)
        deadline = self.round + self.scenario.params.sla
        item = event.about[1] if event.about[0] == "item" else None
        requirement = Requirement(name, "reply", event.about, link, item, self.round, deadline)
        request = Request(requirement, event.by, asked, self.event, self.round)
        self.requests[name] = request
        self._add(requirement)
        waiting.append(request)
        before.append(request)
        known = item is not None and event.by != GROUP and self.known[item] >> event.by & 1
        verb = "hear" if item is None else "share"
        coming = self.promised.get((verb, event.about[1]), ())
        if known or any(asked >> one.debtor & 1 and one.requirement.status == "pending" for one in coming):
            self.answer(request)
        return request

    def answer(self, request: Request) -> None:
        """Close ``request``: answered, declined, or an answer promised."""
        if not request.answered_event:
            request.answered_event, request.answered_round = self.event, self.round
            self.open_requests[request.requirement.subject].remove(request)
            self.fulfil(request.requirement)

    def answers_from(self, about: Subject, roles: int) -> list[Request]:
        """Close and return the open questions about ``about`` that any of ``roles`` was asked."""
        found = [one for one in self.open_requests.get(about, ()) if one.asked & roles]
        for request in found:
            self.answer(request)
        return found

    # promises ---------------------------------------------------------------------------------------

    def promise(self, event: Event) -> Promise | None:
        """Open a promise that has a what and a due round, once."""
        number = event.about[1]
        if event.value is None or event.by == GROUP or number in self.promises:
            return None
        (verb, thing), due = event.value
        if due <= self.closed:
            return None  # a date that has passed is no date
        creditors = event.to
        present = creditors & self.seats.active
        link = (event.by, bits(present)[0]) if present else None
        item = thing if verb == "share" else None
        requirement = Requirement("promise:k" + str(number + 1), "promise", event.about, link, item, self.round, due)
        promise = Promise(requirement, event.by, creditors, verb, thing, due, self.event)
        self.promises[number] = self.promise_of[requirement.id] = promise
        self.promised.setdefault((verb, thing), []).append(promise)
        self._add(requirement)
        if self._already_done(promise):
            self.deliver(promise)
        if self._nothing_to_coordinate(requirement):
            requirement.status = "excluded"
        return promise

    def _already_done(self, promise: Promise) -> bool:
        """Whether what is promised has come about before the promise; a claim must come after it."""
        match promise.verb:
            case "share":
                return bool(promise.creditors) and self._all_know(promise.number, promise.creditors)
            case "do":
                return self.done[promise.number][0] > 0
            case "hear":
                return bool(self.spoken[promise.number] >> promise.debtor & 1)
            case "decide":
                return self.settled[promise.number].event > 0 and not self.settled[promise.number].reopened
            case _:
                return False

    def deliver(self, promise: Promise) -> None:
        """Mark ``promise`` as kept, in time or late."""
        if not promise.delivered:
            promise.delivered, promise.delivered_round = self.event, self.round
            self.fulfil(promise.requirement)

    def deliver_from(self, verb: str, number: int, debtor: int | None) -> None:
        """Keep the promises of ``verb`` about ``number``; by ``debtor`` (or its player) alone when given."""
        for promise in self.promised.get((verb, number), ()):
            if debtor is None or (debtor != GROUP and self.seats.same[debtor] >> promise.debtor & 1):
                self.deliver(promise)

    def promise_to(
        self, verb: str, number: int, *, creditor: int | None = None, debtor: int | None = None
    ) -> Promise | None:
        """Return the first tracked promise of ``verb`` about ``number`` to ``creditor`` or from ``debtor``."""
        for promise in self.promised.get((verb, number), ()):
            owed = creditor is None or not promise.creditors or promise.creditors & self.seats.same[creditor]
            owing = debtor is None or self.seats.same[debtor] >> promise.debtor & 1
            if promise.tracked and owed and owing:
                return promise
        return None

    def promised_subject(self, promise: Promise) -> Subject:
        """Return what ``promise`` is about."""
        return (PROMISE_VERBS[promise.verb], promise.number)

    # decisions --------------------------------------------------------------------------------------

    def settle(self, event: Event) -> bool:
        """Take in a decision; return whether it is the first one (dec₁). One that was not reopened stands."""
        settled = self.settled[event.about[1]]
        option, used = event.value or (None, None)
        if not settled.event:
            settled.event, settled.round = self.event, self.round
            settled.option, settled.used = option, used
            return True
        if settled.reopened or event.type == "decision.confirmed":
            settled.closings.append(Closing(self.event, self.round, option, used))
            settled.reopened = False
        return False

    def rest_on(self, event: Event, used: int) -> None:
        """Note the items a decision rests on. Somebody who rests on an item has it, logged or not (fewer cards)."""
        owner = self.scenario.decisions[event.about[1]].owner
        for item in bits(used):
            if self.known[item]:
                self.learn(item, 1 << owner)
            self.uses[item].append(Use(self.event, self.round, owner))

    def effective_round(self, decision: int) -> int | None:
        """Return the last round for repair: ``reversible_until``, else the round of dec₁ (``eff``, §2.1)."""
        until = self.scenario.decisions[decision].reversible_until
        if until is not None:
            return until
        settled = self.settled[decision]
        return settled.round if settled.event else None

    def _add(self, requirement: Requirement) -> None:
        self.requirements.append(requirement)
        self.by_id[requirement.id] = requirement
        self.due.setdefault(requirement.closes, []).append(requirement)
