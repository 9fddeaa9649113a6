"""Who has been in contact with whom, and who has had room in the talk (breakdowns.md B11–B13)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from game.core.events import GROUP, NOTHING
from game.core.scenario import bits
from game.scoring.memory import Discussion

if TYPE_CHECKING:
    from game.core.events import Event, Subject
    from game.scoring.card import Card
    from game.scoring.ledger import Ledger

FLOWS = ("info.shared", "info.asked", "consult.asked")
"""The exchanges that a bottleneck is counted in (breakdowns.md B12)."""
_QUESTIONS = ("info.asked", "consult.asked")


class Flow(NamedTuple):
    """An exchange between two units. The same one in the same round is one."""

    round: int
    by: int
    to: int
    about: Subject
    event: int
    through: int
    """Mask of its sole receiver, and of a sender that passes on what it was itself told."""


class Exchange(NamedTuple):
    """Something that passed from one role to others, or between all who took part in a talk (``by`` is GROUP)."""

    event: int
    round: int
    by: int
    to: int
    about: Subject
    type: str


class Contacts:
    """The exchanges of the log. What the story or the leader gives is none."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        rounds, roles = len(ledger.scenario.rounds), len(ledger.scenario.roles)
        self._noted: list[tuple[int, int, int, int, Subject, str]] = []
        """The fields of every ``Exchange``: named only when somebody reads them, which is far rarer."""
        self._flowed: dict[tuple[int, int, int, Subject, str], tuple[int, int]] = {}
        """For each (round, by, to, about, type), the other fields of its ``Flow``."""
        self.reached: list[list[int]] = [[0] * roles for _ in range(rounds)]
        """For each round and role, the mask of roles that it reached."""
        self.asked: list[int] = [0] * rounds
        """For each round, the mask of roles that a question went to."""
        self.discussions: dict[tuple[int, int], Discussion] = {}
        """By (round, decision)."""
        self._last: tuple[Event, int] | None = None
        """The last talk event and its number: the same once more, at once, is the same."""

    @property
    def exchanges(self) -> list[Exchange]:
        """Every exchange, in order."""
        return [Exchange._make(one) for one in self._noted]

    @property
    def flows(self) -> list[Flow]:
        """Every exchange that a bottleneck is counted in, in order."""
        return [
            Flow(round_, by, to, about, event, through)
            for (round_, by, to, about, _), (event, through) in self._flowed.items()
        ]

    @property
    def flow_count(self) -> int:
        """How many ``flows`` there are."""
        return len(self._flowed)

    def note(self, event: Event) -> None:
        """Take in one exchange."""
        ledger = self._ledger
        type_, _, by, to, subject, _ = event
        to &= ledger.seats.active
        if type_ == "meeting.held":
            there = to | (0 if by == GROUP else 1 << by)
            for role in bits(there):
                self.reached[ledger.round][role] |= there & ~(1 << role)
            self._noted.append((ledger.event, ledger.round, GROUP, there, subject, type_))
            return
        if by == GROUP or not to:
            return
        self.reached[ledger.round][by] |= to
        if type_ in _QUESTIONS:
            self.asked[ledger.round] |= to
        about = subject if subject[0] != "promise" else NOTHING
        self._noted.append((ledger.event, ledger.round, by, to, about, type_))
        if type_ in FLOWS and to & ~ledger.declared.colleagues[by]:
            self._flow(by, to, about, type_)

    def _flow(self, by: int, to: int, about: Subject, type_: str) -> None:
        ledger = self._ledger
        key = (ledger.round, by, to, about, type_)
        if key in self._flowed:
            return
        through = to if to & (to - 1) == 0 else 0
        if type_ == "info.shared" and by not in ledger.knowledge.holders[about[1]]:
            through |= 1 << by
        self._flowed[key] = (ledger.event, through)

    def talk(self, event: Event) -> None:
        """Take in one contribution to the talk about a decision."""
        ledger = self._ledger
        same_again = self._last == (event, ledger.event - 1)
        self._last = (event, ledger.event)
        if event.by == GROUP or event.about[0] != "decision" or same_again:
            return
        there = self.discussions.setdefault((ledger.round, event.about[1]), Discussion())
        there.seconds[event.by] = there.seconds.get(event.by, 0) + max(0, event.value or 0)
        there.contributions[event.by] = there.contributions.get(event.by, 0) + 1
        there.events.append(ledger.event)

    def reach(self, last: int) -> list[int]:
        """Return, for each role, the mask of roles that it reached in the rounds up to ``last``."""
        found = [0] * len(self._ledger.scenario.roles)
        for reached in self.reached[: last + 1]:
            found = [one | other for one, other in zip(found, reached, strict=True)]
        return found

    def has_reached(self, ones: int, others: int, first: int, last: int) -> bool:
        """Whether one of ``ones`` reached one of ``others`` in the rounds ``first`` to ``last``."""
        roles = bits(ones)
        for reached in self.reached[first : last + 1]:
            for role in roles:
                if reached[role] & others:
                    return True
        return False

    def since(self, card: Card, one: int, other: int) -> bool:
        """Whether two roles, or their players, have been in contact after ``card`` came."""
        same = self._ledger.seats.same
        ones, others = same[one], same[other]
        for exchange in map(Exchange._make, reversed(self._noted)):
            closing = card.raised_event == 0  # a card that a round's closing raised comes after all of that round
            if exchange.event <= card.raised_event or exchange.round < card.raised_round + closing:
                return False
            sides = exchange.to if exchange.by == GROUP else 0
            by = 0 if exchange.by == GROUP else 1 << exchange.by
            if (
                (sides & ones and sides & others)
                or (by & ones and exchange.to & others)
                or (by & others and exchange.to & ones)
            ):
                return True
        return False
