"""What the screen remembers besides the session. Nothing here can change the game; undo does not touch it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from game.screen.clock import Clock
from game.session.rewind import rewind
from game.texts import LANGUAGES

if TYPE_CHECKING:
    from pathlib import Path

    from game.board.plan import Plan
    from game.core.moves.kind import Move
    from game.scoring import Count
    from game.screen.forms import Form
    from game.screen.motion import Motion
    from game.session.rewind import Rewound
    from game.session.session import Session
    from game.session.trying import Tried

Plans: TypeAlias = "dict[tuple[str, float, float, float], Plan]"
"""Where everything stands on a board, by language, width, height and text size."""

WORDS_ENTRY = "form-words"
"""The entry for a line in the group's own words, beside a move."""


@dataclass
class Dialog:
    """Something in front of everything else: its name, and what it is about."""

    name: str
    about: Any = None


@dataclass
class Winding:
    """How far the group has come in *Spola tillbaka*: a moment is picked, then a change, then both courses are seen."""

    tried: Tried
    place: int | None = None
    """The moment, as a place among ``tried.moments``."""
    changes: tuple[tuple[Move, bool], ...] = ()
    """What can be changed there, and whether it leads to something else."""
    sheet: int = 0
    """Which of the sheets with changes is shown."""
    rewound: Rewound | None = None
    in_words: bool = False
    """Whether it is told in words, where large text leaves room for the boards or the words."""
    back_to: int = 0
    """The page that it was opened from, 0 where it came by itself."""

    def come_to(self, session: Session, part: tuple[int, ...]) -> None:
        """Show what ``part`` of the page says: nothing picked, a moment, or a moment and a change there.

        What there is nothing of, as in a journal that somebody has written in, is passed by.
        """
        place = part[0] if part and part[0] < len(self.tried.moments) else None
        if place != self.place:
            self.place, self.sheet = place, 0
            self.changes = () if place is None else self.tried.changes(place)
        change = part[1] if place is not None and len(part) > 1 else len(self.changes)
        self.rewound, self.in_words = None, False
        if place is not None and change < len(self.changes):
            self.rewound = rewind(session, self.tried.moments[place], self.changes[change][0])


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
    clock: Clock = field(default_factory=Clock)
    scenario: int = 0
    """Which scenario is chosen on the start screen."""
    length: int = 1
    """Which of its lengths, as a place in the list; the middle one unless another is chosen."""
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
        """Return the chosen one of ``lengths`` in minutes; None for a case that has but one."""
        return lengths[min(self.length, len(lengths) - 1)] if lengths else None

    def cleared(self) -> Table:
        """Return a table with nothing on it but what holds for the whole evening."""
        return Table(**{name: getattr(self, name) for name in FOR_THE_EVENING})


FOR_THE_EVENING = (
    "language", "text_size", "theme", "motion", "sound", "speech", "can_speak", "reminders", "scenario", "length",
)  # fmt: skip
"""What stays on the table when a game begins or is left."""
