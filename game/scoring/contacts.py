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
        self.exchanges: list[Exchange] = []
        self.flows: list[Flow] = []
        self._flowed: set[tuple[int, int, int, Subject, str]] = set()
        self.reached: list[list[int]] = [[0] * roles for _ in range(rounds)]
        """For each round and role, the mask of roles that it reached."""
        self.asked: list[int] = [0] * rounds
        """For each round, the mask of roles that a question went to."""
        self.discussions: dict[tuple[int, int], Discussion] = {}
        """By (round, decision)."""
        self._last: tuple[Event, int] | None = None
        """The last talk event and its number: the same once more, at once, is the same."""

    def note(self, event: Event) -> None:
        """Take in one exchange."""
        ledger = self._ledger
        by, to, type_ = event.by, event.to & ledger.seats.active, event.type
        if type_ == "meeting.held":
            there = to | (0 if by == GROUP else 1 << by)
            for role in bits(there):
                self.reached[ledger.round][role] |= there & ~(1 << role)
            self.exchanges.append(Exchange(ledger.event, ledger.round, GROUP, there, event.about, type_))
            return
        if by == GROUP or not to:
            return
        self.reached[ledger.round][by] |= to
        if type_ in _QUESTIONS:
            self.asked[ledger.round] |= to
        about = event.about if event.about[0] != "promise" else NOTHING
        self.exchanges.append(Exchange(ledger.event, ledger.round, by, to, about, type_))
        if type_ in FLOWS and to & ~ledger.declared.colleagues[by]:
            self._flow(event, to)

    def _flow(self, event: Event, to: int) -> None:
        ledger, by, about = self._ledger, event.by, event.about
        key = (ledger.round, by, to, about, event.type)
        if key in self._flowed:
            return
        self._flowed.add(key)
        through = to if to & (to - 1) == 0 else 0
        if event.type == "info.shared" and by not in ledger.knowledge.holders[about[1]]:
            through |= 1 << by
        self.flows.append(Flow(ledger.round, by, to, about, ledger.event, through))

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

    def reach(self, first: int, last: int) -> list[int]:
        """Return, for each role, the mask of roles that it reached in the rounds ``first`` to ``last``."""
        found = [0] * len(self._ledger.scenario.roles)
        for reached in self.reached[max(0, first) : last + 1]:
            found = [one | other for one, other in zip(found, reached, strict=True)]
        return found

    def since(self, card: Card, one: int, other: int) -> bool:
        """Whether two roles, or their players, have been in contact after ``card`` came."""
        same = self._ledger.seats.same
        ones, others = same[one], same[other]
        for exchange in reversed(self.exchanges):
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
