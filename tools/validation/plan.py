"""What a group sets out to do, and what comes of it when it is played round by round.

A plan holds *errands*: one event each, with a round, and what in the same round has to come first. Whoever wants a
group to behave otherwise drops, moves or adds errands. Playing writes the events in an order of its own, and keeps to
the physics of the table: nobody tells what they do not know, nobody cites what they have not heard.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from game.core.events import GROUP, NOTHING, Event
from game.core.scenario import bits
from validation.declared import small_talk

if TYPE_CHECKING:
    from game.core.events import Subject
    from game.core.scenario import Scenario
    from validation.chance import Chance

Key = tuple[str | int, ...]
"""Name of an errand: the kind of intention, what it is about, and the part, as ``("heard", 2, 4, "answer")``."""


@dataclass(slots=True)
class Errand:
    """One thing to do. ``event.round`` is when; ``after`` begins the keys of what it waits for in that round."""

    event: Event
    after: tuple[Key, ...] = ()


class Game(NamedTuple):
    """A game as it was played."""

    scenario: Scenario
    events: list[Event]
    promises: dict[int, int]
    """From the number of a promise in the plan to its number in the log."""


class Seats:
    """Who plays what: for each role the role whose chair its player sits in, or -1 for an empty chair."""

    def __init__(self, hosts: list[int]) -> None:
        self.hosts = hosts

    def active(self, role: int) -> bool:
        """Whether somebody plays the role."""
        return self.hosts[role] >= 0

    def alone(self, *roles: int) -> bool:
        """Whether each of the roles has a player that plays nothing else."""
        return all(self.hosts[role] >= 0 and self.hosts.count(self.hosts[role]) == 1 for role in roles)

    def of_player(self, role: int) -> list[int]:
        """Return every role that the player of ``role`` plays."""
        return [other for other, host in enumerate(self.hosts) if host == self.hosts[role]]

    def linked(self, one: int, other: int) -> bool:
        """Whether two different players play the two roles: only then is there something to coordinate."""
        return self.active(one) and self.active(other) and self.hosts[one] != self.hosts[other]

    def events(self) -> list[Event]:
        """Return how the log tells it."""
        told = []
        for role, host in enumerate(self.hosts):
            if host < 0:
                told.append(Event("seat.absent", 0, role))
            elif host != role:
                told.append(Event("seat.doubled", 0, role, 1 << host))
        return told


class Plan:
    """Everything a group means to do in one game."""

    def __init__(self, scenario: Scenario, seats: Seats | None = None) -> None:
        self.scenario = scenario
        self.seats = seats or Seats(list(range(len(scenario.roles))))
        self.errands: dict[Key, Errand] = {}
        self._by_word: dict[str | int, dict[Key, None]] = {}
        self._by_thing: dict[Subject, dict[Key, None]] = {}
        self.small_talk = small_talk(scenario)
        """Items that nothing hangs on."""
        self.rounds: dict[int, int] = {}
        """When each decision is first settled; one that never is, is missing."""
        self.options: dict[int, int] = {}
        """What each decision first comes to."""
        self.touched: set[Subject] = set()
        """Things that a plant has already made use of."""
        self.apart: set[frozenset[str]] = set()
        """Pairs of units that have nothing to do with each other in this game."""
        self.hub: int | None = None
        """The role that everything goes through, in a group where everything does."""
        self.promised = 0

    def meets(self, one: int, other: int) -> bool:
        """Whether two players who play the two roles have anything to do with each other in this game."""
        units = frozenset((self.scenario.roles[one].unit, self.scenario.roles[other].unit))
        return self.seats.linked(one, other) and units not in self.apart

    # what is set out --------------------------------------------------------------------------------

    def add(
        self,
        key: Key,
        round_: int,
        type_: str,
        by: int = GROUP,
        to: int = 0,
        about: Subject = NOTHING,
        value: Any = None,
        after: tuple[Key, ...] = (),
    ) -> Key:
        """Set out to do something, and return its key; what has the same key is done instead of the earlier."""
        self.leave(key)
        self.errands[key] = Errand(Event(type_, round_, by, to, about, value), after)
        self._by_word.setdefault(key[0], {})[key] = None
        self._by_thing.setdefault(about, {})[key] = None
        return key

    def leave(self, key: Key) -> None:
        """Leave out one errand, if it is there."""
        errand = self.errands.pop(key, None)
        if errand is not None:
            del self._by_word[key[0]][key], self._by_thing[errand.event.about][key]

    def clear(self) -> None:
        """Begin anew; who keeps apart, what goes through whom and the seats stay as they are."""
        self.errands.clear()
        self._by_word.clear()
        self._by_thing.clear()
        self.touched.clear()

    def find(self, *start: str | int) -> list[Key]:
        """Return the keys that begin so."""
        return [key for key in self._by_word.get(start[0], ()) if key[: len(start)] == start]

    def drop(self, *start: str | int) -> bool:
        """Leave out every errand whose key begins so; return whether there was any."""
        keys = self.find(*start)
        for key in keys:
            self.leave(key)
        return bool(keys)

    def change(self, key: Key, after: tuple[Key, ...] | None = None, **more: Any) -> None:
        """Change the event of an errand, and what it waits for."""
        errand = self.errands[key]
        errand.event = errand.event._replace(**more)
        if after is not None:
            errand.after = after

    def hold(self, key: Key, *starts: Key) -> None:
        """Let an errand wait for those whose keys begin so."""
        self.errands[key].after += starts

    def round_of(self, *start: str | int) -> int:
        """Return the first round of the errands whose keys begin so, or a round after the game."""
        return min((self.errands[key].event.round for key in self.find(*start)), default=len(self.scenario.rounds))

    def about(self, about: Subject, *types: str) -> list[Key]:
        """Return the errands about a thing, of some types or of all."""
        return [key for key in self._by_thing.get(about, ()) if not types or self.errands[key].event.type in types]

    def leave_out(self, key: Key, role: int) -> None:
        """Do an errand without ``role`` among those it reaches; with nobody left, not at all."""
        event = self.errands[key].event
        rest = event.to & ~(1 << role)
        alone = event.type == "meeting.held" and len(bits(rest)) < 2
        if not rest or alone:
            self.leave(key)
        else:
            self.change(key, to=rest)

    def promise(self, round_: int, by: int, to: int, what: Subject, due: int, after: tuple[Key, ...] = ()) -> Key:
        """Set out to promise something by a round, and return the key."""
        number = self.promised
        self.promised += 1
        value = (what, due) if what[0] else None
        return self.add(("promise", number, "made"), round_, "commit.made", by, to, ("promise", number), value, after)

    def promises_of(self, verb: str, number: int, by: int | None = None) -> list[Key]:
        """Return the promises of a thing, by anybody or by one role."""
        return [
            key for key in self.find("promise")
            if key[2] == "made" and (event := self.errands[key].event).value and event.value[0] == (verb, number)
            and by in (None, event.by)
        ]  # fmt: skip

    # what comes of it -------------------------------------------------------------------------------

    def play(self, chance: Chance) -> Game:
        """Play the rounds and write the log."""
        return _Table(self, chance).play()


class _Table:
    """One play of a plan: who knows what by now, and what is yet to be done in the round."""

    def __init__(self, plan: Plan, chance: Chance) -> None:
        self.plan, self.chance, self.scenario = plan, chance, plan.scenario
        self.log = plan.seats.events()
        self.known = [0] * len(self.scenario.roles)
        self.numbers: dict[int, int] = {}

    def play(self) -> Game:
        marked = self.chance.happens(0.5)  # a log may tell when rounds begin and end, or leave it to be seen
        by_round: dict[int, dict[Key, Errand]] = {n: {} for n in range(len(self.scenario.rounds))}
        for key, errand in self.plan.errands.items():
            by_round[errand.event.round][key] = errand
        for number, errands in by_round.items():
            if marked:
                self.log.append(Event("round.started", number))
            self._release(number)
            self._play_round(errands)
            if marked:
                self.log.append(Event("round.ended", number))
        if marked:
            self.log.append(Event("game.ended", self.scenario.last_round))
        return Game(self.scenario, self.log, self.numbers)

    def _release(self, round_: int) -> None:
        for number, item in enumerate(self.scenario.items):
            if item.since <= round_:
                for role in bits(item.carried_by):
                    self.known[role] |= 1 << number

    def _play_round(self, errands: dict[Key, Errand]) -> None:
        rest = dict(errands)
        waiting = {key: _awaited(key, errands) for key in errands}
        while rest:
            ready = [key for key in rest if waiting[key].isdisjoint(rest)]
            assert ready, f"{self.scenario.id}: these wait for each other: {sorted(map(str, rest))}"
            # News comes before anybody has time to do anything.
            news = [key for key in ready if key[0] == "news"]
            self._do(rest.pop(self.chance.pick(news or ready)).event)

    def _do(self, event: Event) -> None:
        kind, number = event.about
        knows = event.by == GROUP or (kind == "item" and self.known[event.by] >> number & 1)
        match event.type:
            case "info.shared":
                if not knows:
                    return
                self._tell(event.to, number)
            case "info.acknowledged":
                if not knows:
                    return
            case "meeting.held" if kind == "item":
                if any(self.known[role] >> number & 1 for role in bits(event.to)):
                    self._tell(event.to, number)
            case "decision.made" | "decision.confirmed":
                option, used = event.value
                if used is not None:
                    event = event._replace(value=(option, used & self.known[event.by]))
        if kind == "promise":
            if event.type == "commit.made":
                self.numbers[number] = len(self.numbers)
            elif number not in self.numbers:
                return
            event = event._replace(about=("promise", self.numbers[number]))
        self.log.append(event)

    def _tell(self, roles: int, item: int) -> None:
        for role in bits(roles & ~self.scenario.items[item].confidential_to):
            self.known[role] |= 1 << item


def _awaited(key: Key, errands: dict[Key, Errand]) -> set[Key]:
    starts = errands[key].after
    return {other for other in errands if other != key and any(other[: len(start)] == start for start in starts)}
