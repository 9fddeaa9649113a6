"""What the ledger remembers about one hearing, decision, question or promise. Event numbers run from 1; 0 is never."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from game.core.events import PROMISE_VERBS

if TYPE_CHECKING:
    from game.core.events import Subject
    from game.core.scenario import Level
    from game.scoring.declared import Undermining
    from game.scoring.requirement import Requirement


@dataclass(slots=True, eq=False)
class Request:
    """A question that somebody put (breakdowns.md B05). Any of those asked may answer it."""

    requirement: Requirement
    asker: int
    """A role, or ``GROUP``."""
    asked: int
    """Mask of those who can answer."""
    event: int
    round: int
    answered_event: int = 0

    @property
    def unanswered(self) -> bool:
        """Whether an answer, a no or a promise to come back is still lacking."""
        return self.answered_event == 0 and self.requirement.status in ("pending", "missed")


@dataclass(slots=True, eq=False)
class Hearing:
    """One role that is to be heard about one decision (level consult or agree)."""

    requirement: Requirement
    decision: int
    role: int
    level: Level
    voices: int
    """Mask of the roles whose answer is its answer: itself, and whom it has delegated to."""
    requests: list[Request] = field(default_factory=list)
    """Questions to the role about the decision, in order."""
    event: int = 0
    """When it was first heard."""
    stance: str = ""
    raised: int = 0
    """When it first had a concern."""
    concern: int = 0
    """The event of a concern that nobody has answered yet."""
    replied: int = 0
    """The last event that answered a concern."""
    replied_round: int = -1
    supported: int = 0
    """The last event in which it supported the decision."""
    supported_round: int = -1


class Closing(NamedTuple):
    """A new decision after a reopening, or a confirmation."""

    event: int
    round: int
    option: int | None
    used: int | None
    """Mask of the items it rests on; ``None`` when the log does not say."""


@dataclass(slots=True, eq=False)
class Settled:
    """How a decision was settled: dec₁ and what came after it (breakdowns.md §2.1)."""

    event: int = 0
    round: int = -1
    option: int | None = None
    used: int | None = None
    standing: int | None = None
    """The option in force."""
    standing_event: int = 0
    """When that option was chosen."""
    latest: int = -1
    """The round in which it was last settled or confirmed."""
    reopened: bool = False
    closings: list[Closing] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class Promise:
    """A promise with a what and a due round; one without either is followed by nobody (breakdowns.md B09)."""

    requirement: Requirement
    debtor: int
    creditors: int
    """Mask of roles; 0 is a promise to everybody."""
    verb: str
    """One of ``PROMISE_VERBS``."""
    number: int
    """The item, decision, act or issue."""
    due: int
    event: int
    delivered: int = 0
    delivered_round: int = -1
    released: bool = False
    """Let go before it was due."""
    settled_anew: int = 0
    """The event that renegotiated or released it after it was due."""

    @property
    def about(self) -> Subject:
        """What it is about."""
        return (PROMISE_VERBS[self.verb], self.number)

    @property
    def was_done(self) -> bool:
        """Whether what is promised had come about before the promise was made."""
        return self.delivered == self.event

    @property
    def broken(self) -> bool:
        """Whether its round has closed without delivery."""
        return self.requirement.status in ("missed", "late")

    @property
    def tracked(self) -> bool:
        """Whether it covers what it is about: not released, not done before, no empty chair in it."""
        return self.requirement.status != "excluded"


class Use(NamedTuple):
    """An item taken in or rested on: an acknowledgement or a decision that cites it."""

    event: int
    round: int
    role: int


class Premise(NamedTuple):
    """A decision that hangs on another, after that other has changed (breakdowns.md B07)."""

    requirement: Requirement
    dependency: int
    event: int
    """When it changed."""
    before: int | None
    """The option that the later decision was settled on."""


class Review(NamedTuple):
    """A choice that something now speaks against (breakdowns.md B14)."""

    requirement: Requirement
    undermining: Undermining
    event: int
    """When it was known."""


@dataclass(slots=True)
class Discussion:
    """The logged talk about one decision in one round (breakdowns.md B13)."""

    seconds: dict[int, int] = field(default_factory=dict)
    contributions: dict[int, int] = field(default_factory=dict)
    events: list[int] = field(default_factory=list)
