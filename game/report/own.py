"""What the group said of itself: its own picture, how the connections are at home, and the pulse."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.report.picture import title_in
from game.session.answers import HOME, PULSE, PULSE_WAYS
from game.session.home import exchange_told, exchanges

if TYPE_CHECKING:
    from game.session.session import Session
    from game.texts import Words


@dataclass(frozen=True, slots=True)
class OwnPicture:
    """What a role wrote before it saw a card; either line may be empty."""

    role: str
    plus: str
    delta: str


HOME_ON_PAPER = 3
"""Of the connections with one answer, those that most depends on; the rest are in the file, and read on a screen."""


@dataclass(frozen=True, slots=True)
class AtHome:
    """The connections that were given one answer."""

    answer: str
    told: tuple[str, ...]

    @property
    def on_paper(self) -> tuple[str, ...]:
        """The first ones."""
        return self.told[:HOME_ON_PAPER]


@dataclass(frozen=True, slots=True)
class Pulse:
    """A statement, and how many said what. Counts only: no share, and nothing that could be compared."""

    statement: str
    counts: str


def own_pictures(session: Session, words: Words) -> tuple[OwnPicture, ...]:
    """Return the lines of every role that wrote any."""
    answers = session.answers
    found = []
    for role in session.scenario.roles:
        plus, delta = (answers.get((name, role.id), "") for name in ("plus", "delta"))
        if plus or delta:
            found.append(OwnPicture(title_in(role.title, words.language), plus, delta))
    return tuple(found)


def at_home(session: Session, words: Words) -> tuple[AtHome, ...]:
    """Return what the group said about home, answer by answer."""
    answers = session.answers
    found = []
    for answer in HOME:
        same = [each for each in exchanges(session) if answers.get(("home", each.id)) == answer]
        if same:
            told = tuple(exchange_told(session.scenario, each, words) for each in same)
            found.append(AtHome(words(f"report-home-{answer}"), told))
    return tuple(found)


def pulse(session: Session, words: Words) -> tuple[Pulse, ...]:
    """Return the statements that were answered, with the counts."""
    answers = session.answers
    return tuple(
        Pulse(
            words(f"pulse-{about}"),
            words("report-pulse-row", **dict(zip(PULSE_WAYS, answers["pulse", about], strict=True))),
        )
        for about in PULSE
        if ("pulse", about) in answers
    )
