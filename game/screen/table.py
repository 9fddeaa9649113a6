"""What the screen remembers besides the session. Nothing here can change the game; undo does not touch it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from game.core.state import CHECK, CHOICE, DEBRIEF, MOVES, SITUATION, TAKE_HOME, TALK
from game.texts import LANGUAGES

if TYPE_CHECKING:
    from pathlib import Path

    from game.board.plan import Plan
    from game.core.moves.kind import Move
    from game.scoring import Count
    from game.screen.forms import Form
    from game.screen.motion import Motion
    from game.session.rewind import Rewound
    from game.session.trying import Tried

Plans: TypeAlias = "dict[tuple[str, float, float, float], Plan]"
"""Where everything stands on a board, by language, width, height and text size."""

STEP_SECONDS = {SITUATION: 120, CHOICE: 75, TALK: 120, MOVES: 135, CHECK: 90, DEBRIEF: 720, TAKE_HOME: 480}
"""Nine minutes a round; twelve and eight for the debrief and the agreements (game.md, One session, 60 minutes)."""

WORDS_ENTRY = "form-words"
"""The entry for a line in the group's own words, beside a move."""

MORE_TIME = 60
"""Seconds that *mer tid* adds."""


@dataclass
class Clock:
    """The time box of a step: a soft bar. It never ends a step by itself."""

    total: float = 0
    left: float = 0
    stopped: bool = False

    def begin(self, step: int) -> None:
        """Begin the time box of a step; steps outside a round have none."""
        self.total = self.left = STEP_SECONDS.get(step, 0)

    def add(self) -> None:
        """Give one more minute."""
        self.left = max(0.0, self.left) + MORE_TIME
        self.total = max(self.total, self.left)

    def run(self, milliseconds: int) -> tuple[bool, bool]:
        """Let time pass; return whether what is shown changes, and whether the time has just run out."""
        if self.stopped or self.total == 0 or self.left <= 0:
            return False, False
        before = self.shown
        self.left -= milliseconds / 1000
        return before != self.shown, self.left <= 0

    @property
    def shown(self) -> tuple[int, float]:
        """Whole minutes left, rounded up, and how much of the bar is left in steps of a thirtieth."""
        if self.total == 0:
            return 0, 0
        left = max(0.0, self.left)
        return -int(-left // 60), round(left / self.total * 30) / 30


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
    revealed: bool = False
    """Whether everybody's own picture is shown."""
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
