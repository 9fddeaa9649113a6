"""What every screen is built from: the session, the table, and words in the language of the moment."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.core.refusal import title_of
from game.core.state import EMPTY
from game.core.timetable import minutes_of
from game.screen.kit.nodes import Node, badge, row, text
from game.screen.table import COMPACT_BELOW
from game.session.answers import STATEMENTS

if TYPE_CHECKING:
    from game.core.events import Subject
    from game.core.scenario import Scenario, Text
    from game.core.state import State
    from game.screen.table import Table
    from game.session.session import Session
    from game.texts import Words


CRAMPED_BELOW = 1300
"""Units."""

WELCOME_PAGES = ("seats", "rules", "about", *(f"where-{statement}" for statement in STATEMENTS), "goals")
"""What comes before the first round, one thing a page (``pages/welcome.py``)."""


@dataclass(frozen=True)
class View:
    """Reads; changes nothing."""

    session: Session
    table: Table
    say: Words
    width: float
    height: float

    @property
    def scenario(self) -> Scenario:
        """The scenario that is played."""
        return self.session.scenario

    @property
    def state(self) -> State:
        """The state now."""
        return self.session.state

    @property
    def page(self) -> int:
        """The page of the step that is shown."""
        return self.session.page

    @property
    def welcome_pages(self) -> tuple[str, ...]:
        """The names of the pages before the first round; without goals and meters there is no *Vår målbild*."""
        if self.is_short:
            return WELCOME_PAGES[: WELCOME_PAGES.index("about") + 1]
        aims = self.scenario.goals or self.scenario.meters
        return WELCOME_PAGES if aims else WELCOME_PAGES[:-1]

    @property
    def is_short(self) -> bool:
        """Whether the length has time for the rounds and little else (``core/timetable.py``)."""
        return minutes_of(self.scenario.minutes).is_short

    @property
    def welcome_page(self) -> str:
        """The name of the one that is shown."""
        return self.welcome_pages[min(self.page, len(self.welcome_pages) - 1)]

    @property
    def is_trial(self) -> bool:
        """Whether this is a trial from the desk: nothing of it is kept."""
        return self.session.writer is None

    @property
    def compact(self) -> bool:
        """Whether there is less room than usual: a narrow window (4:3), or large text."""
        return self.width / self.table.text_size < COMPACT_BELOW

    def fewer(self, most: int) -> int:
        """Return how many of ``most`` rows stand on a sheet with the text size of the moment."""
        return max(1, int(most / self.table.text_size**1.5 + 0.5))

    @property
    def cramped(self) -> bool:
        """Whether there is hardly any room: large text in any window, larger text in a narrow one."""
        return self.width / self.table.text_size < CRAMPED_BELOW

    def read(self, words: Text) -> str:
        """Return a scenario's words in the language of the moment."""
        return words.get(self.say.language) or next(iter(words.values()), "")

    def title(self, kind: str, number: int) -> str:
        """Return what a thing in the scenario is called."""
        return title_of(self.scenario, (kind, number), self.say.language)

    def title_of(self, subject: Subject) -> str:
        """Return what ``subject`` is called."""
        return self.title(*subject)

    def badge(self, role: int, size: float = 44) -> Node:
        """Return the mark of a role; hollow for an empty chair."""
        hollow = self.state.seats[role] == EMPTY
        return badge(role, self.scenario.roles[role].letter, size, hollow=hollow, spoken=self.title("role", role))

    def role_line(self, role: int, size: float = 26) -> Node:
        """Return the mark of a role with its name."""
        name = text(self.title("role", role), size, bold=True, color=f"role{role}", weight=1)
        return row(self.badge(role, size * 1.5), name, gap=14, align="middle")
