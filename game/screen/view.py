"""What every screen is built from: the session, the table, and words in the language of the moment."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.core.refusal import title_of
from game.core.state import EMPTY
from game.screen.kit.nodes import Node, badge, row, text

if TYPE_CHECKING:
    from game.core.events import Subject
    from game.core.scenario import Scenario, Text
    from game.core.state import State
    from game.screen.table import Table
    from game.session.session import Session
    from game.texts import Words


COMPACT_BELOW = 1700
CRAMPED_BELOW = 1300
"""Units."""


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
    def is_trial(self) -> bool:
        """Whether this is a trial from the desk: nothing of it is kept."""
        return self.session.writer is None

    @property
    def compact(self) -> bool:
        """Whether there is less room than usual: a narrow window (4:3), or large text."""
        return self.width / self.table.text_size < COMPACT_BELOW

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
