"""What the log has established so far: who knows, who was heard, what was settled, asked and promised.

The ledger moves requirement statuses; it never judges. Source of the primitives: breakdowns.md §2.1. Its parts are
``knowledge``, ``questions``, ``promises``, ``pairs``, ``reviews`` and ``contacts``.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from game.core.scenario import Scenario, bits, mask_of
from game.scoring.contacts import Contacts
from game.scoring.declared import declare, find_across
from game.scoring.knowledge import Knowledge
from game.scoring.memory import Closing, Hearing, Settled
from game.scoring.pairs import Pairs
from game.scoring.promises import Promises
from game.scoring.questions import Questions
from game.scoring.requirement import Requirement
from game.scoring.reviews import Reviews
from game.scoring.seats import Seats

if TYPE_CHECKING:
    from game.core.events import Event, Subject
    from game.scoring.card import Card


class Ledger:
    """The facts of one log. Lookups are by int; nothing here scans the log."""

    def __init__(self, scenario: Scenario, *, excluded: tuple[int, ...] | None = None) -> None:
        """Open a ledger. ``excluded``: positions of what is from the start, worked out when not given."""
        self.scenario = scenario
        self.declared = declare(scenario)
        self.seats = Seats(scenario)
        self.round = 0
        self.closed = -1
        """The last round whose deadlines have passed."""
        self.event = 0
        """The number of the event being read."""
        self.moment = 0
        """The same, or 0 while a round closes: what a card says of when it came."""
        self.settled: list[Settled] = [Settled() for _ in scenario.decisions]
        self.spoken: list[int] = [0] * len(scenario.decisions)
        """For each decision, the mask of roles that have answered or been in a talk about it."""
        self.done: list[tuple[int, int]] = [(0, -1)] * len(scenario.acts)
        """For each act, the (event, round) when it was done."""
        self.claimed: list[tuple[int, int]] = [(0, -1)] * len(scenario.issues)
        """For each issue, the (event, round) when a role took it."""
        self.claimed_by_all: dict[int, int] = {}
        """For each issue that somebody said *alla* about, the event."""
        self.set_aside: dict[Subject, int] = {}
        """Items and decisions about which a reason was noted, and the first event."""
        self.suspended: set[Subject] = set()
        """Decisions, acts, windows and items about which news has left nothing to be expected."""
        self.due: dict[int, list[Requirement]] = {}
        """What the log itself has made due, by the round in which its time is out."""
        self.touched: list[Subject] = []
        """What an event was about besides its own ``about``: cards that watch it are to be looked at again."""
        self.cards: dict[str, Card] = {}
        """The cards so far, in the order they were raised; the fold puts them here."""
        self._index()
        self.knowledge = Knowledge(self)
        self.questions = Questions(self)
        self.promises = Promises(self)
        self.reviews = Reviews(self)
        self.contacts = Contacts(self)
        self.pairs = Pairs(self)
        for number in excluded_from_the_start(scenario) if excluded is None else excluded:
            self.requirements[number].status = "excluded"

    def _index(self) -> None:
        declared = self.declared
        self.requirements = all_ = [Requirement(*template) for template in declared.templates]
        self.by_id: dict[str, Requirement] = {one.id: one for one in all_}
        self.hearings = [
            [Hearing(all_[one], number, role, level, voices) for one, role, level, voices in to_hear]
            for number, to_hear in enumerate(declared.to_hear)
        ]
        self.hearing_of = {one.requirement.id: one for hearings in self.hearings for one in hearings}
        self.needs = [[all_[one] for one in needs] for needs in declared.needs]
        self.needs_of_item = [[all_[one] for one in needs] for needs in declared.needs_of_item]
        self.hanging = [[all_[one] for one in hanging] for hanging in declared.hanging]
        """For each decision, the dependencies it is one side of (kinds ``order`` and ``fit``)."""
        self.acts = [all_[one] for one in declared.acts]
        self.claims = [all_[one] for one in declared.claims]
        self.several = declared.several
        """The ids of the needs that more than one role could meet."""
        self.across = declared.across
        """For each pair of units, the positions of the declared requirements between them."""

    def add(self, requirement: Requirement) -> None:
        """Take in a requirement that the log has made."""
        self.requirements.append(requirement)
        self.by_id[requirement.id] = requirement
        self.due.setdefault(requirement.closes, []).append(requirement)

    def fulfil(self, one: Requirement) -> None:
        """Mark ``one`` as met, or as late when its moment has passed. Anything else stays as it is.

        What comes about while it is excluded is remembered, for when there is something to coordinate again.
        """
        if one.status == "pending":
            one.status = "met"
        elif one.status == "missed":
            one.status = "late"
        elif one.status != "excluded" or one.round >= 0:
            return
        one.round, one.event = self.round, self.event

    def owner(self, one: Requirement) -> int:
        """Return the role that owns the decision of ``one``."""
        return self.scenario.decisions[one.subject[1]].owner

    # seats ------------------------------------------------------------------------------------------

    def exclude(self) -> None:
        """Exclude what an empty chair, confidentiality or one player on both sides leaves nothing of (§2.2(7)).

        Only what has not closed yet; a chair that is filled again brings its requirements back.
        """
        for one in self.requirements:
            if one.status not in ("pending", "excluded") or one.closes <= self.closed or self._is_settled(one):
                continue
            if self.nothing_to_coordinate(one):
                one.status = "excluded"
            elif one.status == "excluded":
                one.status = "met" if one.round >= 0 else "pending"

    def _is_settled(self, one: Requirement) -> bool:
        """Whether the decision that ``one`` belongs to has been made: a chair filled later asks nothing of it."""
        return one.kind in ("heard", "knows", "order", "fit", "weighed") and bool(self.settled[one.subject[1]].event)

    def nothing_to_coordinate(self, one: Requirement) -> bool:
        """Whether there are no two players for ``one`` to be between."""
        match one.kind:
            case "knows":
                return self.seats.nothing_to_bring(one.number, self.owner(one))
            case "act":
                return not self.seats.filled(self.scenario.acts[one.number].role)
            case "claim":
                able = self.scenario.issues[one.number].eligible & self.seats.active
                return not able or self.seats.same[bits(able)[0]] & able == able
            case "reply":
                return not self.questions.by_id[one.id].asked & self.seats.active
            case "promise":
                return self.promises.covers_nothing(self.promises.by_id[one.id])
            case "heard":
                hearing, owner = self.hearing_of[one.id], self.owner(one)
                return not self.seats.apart(owner, hearing.role) or bool(hearing.voices & self.seats.same[owner])
            case "premise" if one.id in self.pairs.overtaken:
                return True
            case "review":
                return not self.seats.filled(self.owner(one))
            case _:
                return one.link is None or not self.seats.apart(*one.link)

    def reseat(self, event: Event) -> None:
        """Take in an empty chair, a player of its own, or a doubled role."""
        if event.type == "seat.absent":
            self.seats.leave(event.by)
        elif event.type == "seat.filled":
            self.seats.fill(event.by)
        else:
            self.seats.double(event.by, event.to)
        self.exclude()
        self._link_anew()
        for item, known in enumerate(self.knowledge.known):
            self.knowledge.learn(item, known, again=True)

    def _link_anew(self) -> None:
        """Let every connection be between two players who are there, as far as there are two."""
        self.several = several = set()
        for one in self.requirements:
            if one.kind == "knows":
                owner = self.owner(one)
                carriers = mask_of([role for item in bits(one.number) for role in self.present_carriers(item, owner)])
                one.link = (bits(carriers)[0], owner) if carriers else None
                if carriers.bit_count() > 1:
                    several.add(one.id)
            elif one.kind == "act":
                act = self.scenario.acts[one.number]
                roles = [self.scenario.acts[other].role for other in self.scenario.windows[act.window].acts]
                other = next((role for role in roles if self.seats.apart(act.role, role)), None)
                one.link = None if other is None else (act.role, other)
            elif one.kind == "claim":
                able = bits(self.scenario.issues[one.number].eligible & self.seats.active)
                other = next((role for role in able if self.seats.apart(able[0], role)), None)
                one.link = None if other is None else (able[0], other)
        self.across = find_across(self.declared, self.requirements, several)

    def present_carriers(self, item: int, owner: int) -> tuple[int, ...]:
        """Return the roles that carry ``item`` and are played by somebody else than the owner's player."""
        return bits(self._carriers_apart(item, owner))

    def _carriers_apart(self, item: int, owner: int) -> int:
        """Return the same as a mask."""
        return self.scenario.items[item].carried_by & self.seats.active & ~self.seats.same[owner]

    # hearing ----------------------------------------------------------------------------------------

    def hear(self, hearing: Hearing) -> None:
        """Mark the role of ``hearing`` as heard about its decision."""
        if not hearing.event:
            hearing.event = self.event
        self.fulfil(hearing.requirement)

    def take_stance(self, hearing: Hearing, stance: str) -> None:
        """Note how the role answered; support withdraws an earlier concern."""
        self.hear(hearing)
        if stance == "support":
            hearing.concern = 0
            hearing.supported, hearing.supported_round = self.event, self.round
        elif not hearing.concern or stance != hearing.stance:
            hearing.concern = self.event
            hearing.raised = hearing.raised or self.event
        hearing.stance = stance

    def reply_to_concern(self, hearing: Hearing) -> None:
        """Note that the concern of ``hearing`` has got an answer, whatever the answer is."""
        if hearing.stance in ("concern", "object"):
            hearing.concern = 0
            hearing.replied, hearing.replied_round = self.event, self.round

    # decisions --------------------------------------------------------------------------------------

    def settle(self, event: Event) -> bool:
        """Take in a decision; return whether it is the first one (dec₁).

        Another option reopens by itself; the same one again, without a reopening, is the same decision told twice.
        """
        number = event.about[1]
        settled = self.settled[number]
        option, used = event.value or (None, None)
        if not settled.event:
            settled.event, settled.round = self.event, self.round
            settled.option, settled.used = option, used
            settled.standing, settled.standing_event, settled.latest = option, self.event, self.round
            return True
        changed = option is not None and option != settled.standing
        if settled.reopened or changed or event.type == "decision.confirmed":
            settled.closings.append(Closing(self.event, self.round, option, used))
            settled.reopened, settled.latest = False, self.round
            if changed:
                settled.standing, settled.standing_event = option, self.event
                self.pairs.change(number)
            self.pairs.confirm(number)
            self.reviews.held(number)
        return False

    def drop_needs(self, number: int) -> None:
        """Let go of the knowledge that the option chosen does without, whether it came or not (breakdowns.md B02)."""
        option = self.settled[number].standing
        spared = 0 if option is None else self.scenario.decisions[number].options[option].not_needed
        for one in self.needs[number] if spared else ():
            if one.status in ("pending", "met") and not one.number & ~spared:
                one.status = "excluded"

    def miss_need(self, one: Requirement) -> None:
        """Let the moment pass for the owner of a decision to know something. What nobody had to bring was not missed.

        Source: breakdowns.md B02, not yet released. What somebody has in the last round can still be told then.
        """
        if one.status == "pending":
            owner = self.owner(one)
            enough = bits(self.declared.enough[one.number])
            there = any(self.could_bring(item, owner, one.closes) for item in enough)
            one.status = "missed" if there else "excluded"

    def could_bring(self, item: int, owner: int, last: int) -> bool:
        """Whether another player has ``item`` by round ``last``, or is to get it by then."""
        if self.scenario.items[item].since <= last and self._carriers_apart(item, owner):
            return True
        held = self.knowledge.holders[item].items()
        return any(since <= last and self.seats.apart(role, owner) for role, since in held)

    def ask_to_weigh(self, number: int) -> list[Requirement]:
        """Ask whether what spoke against the option chosen, and was taken in before, was weighed (B04)."""
        decision, settled = self.scenario.decisions[number], self.settled[number]
        chosen = settled.standing if self.seats.filled(decision.owner) else None
        against = 0 if chosen is None else decision.options[chosen].contradicts
        found = []
        for item in bits(against):
            since = self.knowledge.grounded_since(item, decision.owner)
            if since is None or since >= self.event or self._is_replaced(item, decision.owner):
                continue
            there = self.scenario.items[item]
            carrier = next(iter(self.present_carriers(item, decision.owner)), None)
            link = None if carrier is None else (carrier, decision.owner)
            id_ = f"weighed:{decision.id}:{there.id}"
            one = Requirement(id_, "weighed", ("decision", number), link, item, self.round, self.round, item)
            weighed = ("item", item) in self.set_aside or ("decision", number) in self.set_aside
            if settled.used is None:
                one.status = "excluded"
            elif weighed or settled.used >> item & 1:
                self.fulfil(one)
            self.requirements.append(one)
            self.by_id[id_] = one
            found.append(one)
        return found

    def _is_replaced(self, item: int, role: int) -> bool:
        """Whether ``role`` knows something newer than ``item``."""
        return any(
            there.replaces >> item & 1 and self.knowledge.known[newer] >> role & 1
            for newer, there in enumerate(self.scenario.items)
        )

    # issues -----------------------------------------------------------------------------------------

    def claim(self, number: int) -> None:
        """Note that an issue has an owner, or has been settled without one."""
        if not self.claimed[number][0]:
            self.claimed[number] = (self.event, self.round)
        self.fulfil(self.claims[number])
        self.touched.append(("issue", number))

    def settle_issues(self, thing: Subject) -> None:
        """Note that ``thing``, a decision or an act, has come about: some issues need no owner then."""
        for number in self.declared.settling.get(thing, ()):
            self.claim(number)

    def effective_round(self, decision: int) -> int | None:
        """Return the last round for repair: ``reversible_until``, else the round of dec₁ (``eff``, §2.1)."""
        until = self.scenario.decisions[decision].reversible_until
        if until is not None:
            return until
        settled = self.settled[decision]
        return settled.round if settled.event else None

    # what cannot be expected any more ---------------------------------------------------------------

    def suspend(self, things: tuple[Subject, ...]) -> None:
        """Let go of what can not be expected after a shock: hearings, acts, needs, promises and questions (§2.2(7))."""
        self.suspended.update(things)
        for thing in things:
            kind, number = thing
            if kind == "window":
                self._let_acts_go(self.scenario.windows[number].acts)
            elif kind == "act":
                self._suspend_act(number)
            elif kind == "decision":
                self._waive([one.requirement for one in self.hearings[number]])
            else:
                self._waive(self.needs_of_item[number])
            self._waive([one.requirement for one in self.questions.open.get(thing, ())])
            verbs = {"decision": ("hear", "decide"), "item": ("share",)}.get(kind, ())
            self._waive([one.requirement for verb in verbs for one in self.promises.about(verb, number)])

    def _suspend_act(self, number: int) -> None:
        """Let go of an act, and of its window when that can not be made without it."""
        window = self.scenario.windows[self.scenario.acts[number].window]
        self._let_acts_go((number,))
        left = [act for act in window.acts if self.acts[act].status in ("pending", "met", "late")]
        if len(left) < window.need:
            self._let_acts_go(window.acts)

    def _let_acts_go(self, acts: tuple[int, ...]) -> None:
        """Let go of acts, and of the promises to do them."""
        self._waive([self.acts[act] for act in acts])
        self._waive([one.requirement for act in acts for one in self.promises.about("do", act)])

    def _waive(self, requirements: list[Requirement]) -> None:
        for one in requirements:
            if one.status == "pending":
                one.status = "waived"


@lru_cache(maxsize=64)
def excluded_from_the_start(scenario: Scenario) -> tuple[int, ...]:
    """Return the positions of what leaves nothing to coordinate with every chair filled: the same in every log."""
    ledger = Ledger(scenario, excluded=())
    ledger.exclude()
    return tuple(number for number, one in enumerate(ledger.requirements) if one.status == "excluded")
