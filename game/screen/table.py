"""What the screen remembers besides the session. Nothing here can change the game; undo does not touch it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from game.screen.clock import Clock
from game.texts import LANGUAGES

if TYPE_CHECKING:
    from pathlib import Path

    from game.board.plan import Plan
    from game.scoring import Count
    from game.screen.forms import Form
    from game.screen.motion import Motion
    from game.screen.winding import Winding

Plans: TypeAlias = "dict[tuple[str, float, float, float], Plan]"
"""Where everything stands on a board, by language, width, height and text size."""

WORDS_ENTRY = "form-words"
"""The entry for a line in the group's own words, beside a move."""

COMPACT_BELOW = 1700
"""Units; a page of less width, or as little for large text, has less on it."""

_AN_HOUR = 60
"""The usual length, in minutes."""

SEARCH = "glossary-search"
"""The entry for a part of a word in the glossary."""


@dataclass
class Dialog:
    """Something in front of everything else: its name, and what it is about."""

    name: str
    about: Any = None


@dataclass
class Table:
    """What is open, picked and half written on the shared screen."""

    language: str = LANGUAGES[0]
    text_size: float = 1.0
    """1.0, 1.25 or 1.5."""
    theme: str = "light"
    motion: bool = False
    """Whether a change on the board is drawn as it comes about; pictures and tests want its end at once."""
    sound: bool = False
    speech: bool = False
    can_speak: bool = False
    """Whether the system has a speech of its own."""
    reminders: bool = True
    """Whether a round begins by telling what is about to close (breakdowns.md §7.2: the leader may turn it off)."""
    leader_part: str = ""
    """Which list is open in the leader's view."""
    leader_notes: bool = False
    """Whether the leader has asked for hints and notes where everybody sees them."""
    role: int | None = None
    """Whose turn it is in *Drag*."""
    form: Form | None = None
    dialog: Dialog | None = None
    leaving: bool = False
    """Whether somebody has been told that leaving now loses the last lines."""
    receipt: str = ""
    """What the last press did, where the page itself does not show it."""
    message: str = ""
    """One sentence at the foot of the screen: an answer to the last key."""
    lines: dict[str, str] = field(default_factory=dict)
    """What is being written, by entry."""
    counts: tuple[int, ...] = ()
    """How many chose each option, or showed each answer, before it is revealed."""
    picked: tuple[int, ...] = ()
    """What is ticked in a dialog."""
    guide: tuple[int, int] = (-1, 0)
    """Which chapter and page of the leader's guide is shown, both from 0 (``guide/page.py``)."""
    clock: Clock = field(default_factory=Clock)
    scenario: int = 0
    """Which scenario is chosen on the start screen."""
    length: int | None = None
    """Which of its lengths, as a place in the list, when one has been chosen."""
    plans: Plans = field(default_factory=dict)
    moving: Motion | None = None
    """What is being drawn as it comes about on the board."""
    report: Path | None = None
    moments: tuple[str, ...] = ()
    """The cards to talk about in the debrief, chosen when it begins: they stay when the group disputes one."""
    winding: Winding | None = None
    """In the debrief."""
    sheet: int = 0
    """Which of the sheets of *Hos oss* is shown."""
    small_plans: Plans = field(default_factory=dict)
    """As ``plans``, for boards without the names of their stations."""
    courses: dict[int, list[tuple[Count, ...]]] = field(default_factory=dict)
    """The counts round by round, by how many events they were counted from."""

    def length_of(self, lengths: tuple[int, ...]) -> int | None:
        """Return the chosen one of ``lengths`` in minutes, else an hour or the first; None for a case without any."""
        if self.length is None:
            return _AN_HOUR if _AN_HOUR in lengths else next(iter(lengths), None)
        return lengths[min(self.length, len(lengths) - 1)] if lengths else None

    def cleared(self) -> Table:
        """Return a table with nothing on it but what holds for the whole evening."""
        return Table(**{name: getattr(self, name) for name in FOR_THE_EVENING})


FOR_THE_EVENING = (
    "language", "text_size", "theme", "motion", "sound", "speech", "can_speak", "reminders", "scenario", "length",
)  # fmt: skip
"""What stays on the table when a game begins or is left."""
