"""What a compiled scenario is: frozen, never changed during play, shared by sessions, bots and screens.

Everything an author names (``id``) has a small int inside: its position in the tuple of its kind. Sets of
roles and of knowledge are bit masks over those ints. Rounds are counted from 0 among the rounds that *this
length* of the scenario plays; whatever falls outside them was left out when the scenario was compiled.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

Text = dict[str, str]
"""Words by language code, for example ``{"sv": "Schakt", "en": "Trenching"}``."""

Level = Literal["inform", "consult", "agree"]
"""How strongly a role is to be heard about a decision (breakdowns.md B01)."""

DependencyType = Literal["produces", "conflicts", "shares", "simultaneous"]

Effect = tuple[str, int, int]
"""``("change", meter, delta)`` moves a meter; ``("give", item, role mask)`` makes knowledge reach roles."""

Condition = tuple[str, int, int]
"""``("chosen", decision, option)``, ``("missed", window, 0)``, ``("made", window, 0)``, ``("knows", role, item)``,
``("owned", issue, 0)`` or ``("unowned", issue, 0)``. A list of conditions means *and*."""

METER_MAX = 10
"""Meters run from 0 to this, in steps of one; they are pictures, never sums."""


@dataclass(frozen=True, slots=True)
class Round:
    """One column of the board."""

    id: str
    title: Text
    when: Text


@dataclass(frozen=True, slots=True)
class Meter:
    """An outcome that the scenario follows, 0 to ``METER_MAX``, with the goal mark the group steers by."""

    id: str
    title: Text
    start: int
    goal: int


@dataclass(frozen=True, slots=True)
class Role:
    """A part somebody plays: one line of the board."""

    id: str
    title: Text
    unit: str
    core: bool
    """A core role can be doubled by another role, and cannot be an empty chair."""
    letter: str
    """One letter that stands for the role on the board, unique in the scenario."""
    brief: Text
    worry: Text
    moves: int
    """Moves a round."""


@dataclass(frozen=True, slots=True)
class Item:
    """A piece of knowledge that only some roles carry from the start."""

    id: str
    title: Text
    text: Text
    carried_by: int
    """Mask of the roles that get it in round ``since``."""
    since: int
    critical: bool
    confidential_to: int = 0
    """Mask of roles that may not be told."""


@dataclass(frozen=True, slots=True)
class Option:
    """One way to settle a decision; defensible for some role, costing another something."""

    id: str
    title: Text
    outcome: Text
    contradicts: int
    """Mask of items that speak against this option (breakdowns.md B04)."""
    effects: tuple[Effect, ...]


@dataclass(frozen=True, slots=True)
class Decision:
    """Something one role settles while its window is open."""

    id: str
    title: Text
    ask: Text
    owner: int
    opens: int
    closes: int
    weight: int
    """1, 2 or 3: how much hangs on it."""
    reversible_until: int | None
    """Last round in which a new decision still undoes the first; ``None`` if it locks at once."""
    hear: tuple[tuple[int, Level], ...]
    needs: tuple[int, ...]
    """Items the decision rests on."""
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Act:
    """One role's part in a window."""

    id: str
    title: Text
    role: int
    window: int


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of time when something can be done together."""

    id: str
    title: Text
    opens: int
    closes: int
    weight: int
    acts: tuple[int, ...]
    need: int
    """How many of ``acts`` make the window: all (all_of), one (any_of) or k (k_of)."""
    recurring: bool
    made: tuple[Effect, ...]
    missed: tuple[Effect, ...]
    made_text: Text
    missed_text: Text
    """One or two sentences of what followed; may be empty."""


@dataclass(frozen=True, slots=True)
class Dependency:
    """``after`` hangs on ``before`` (both decisions)."""

    id: str
    before: int
    after: int
    type: DependencyType


@dataclass(frozen=True, slots=True)
class Issue:
    """A shared question that somebody needs to own."""

    id: str
    title: Text
    opens: int
    closes: int
    eligible: int
    """Mask of the roles that could own it."""
    weight: int


@dataclass(frozen=True, slots=True)
class Situation:
    """Step 1 of a round: what is read aloud, what is talked about, which decision is in focus."""

    title: Text
    text: Text
    ask: Text
    focus: int | None


@dataclass(frozen=True, slots=True)
class Surprise:
    """News that may come in any of ``rounds``; the seed draws one of those possible."""

    id: str
    title: Text
    text: Text
    rounds: tuple[int, ...]
    effects: tuple[Effect, ...]


@dataclass(frozen=True, slots=True)
class Consequence:
    """Something that comes back in a later round when its conditions hold."""

    id: str
    title: Text
    text: Text
    round: int
    when: tuple[Condition, ...]
    effects: tuple[Effect, ...]


@dataclass(frozen=True, slots=True)
class DebriefQuestion:
    """An open question for the debrief; ``about`` is a (kind, index) in the scenario, or None."""

    about: tuple[str, int] | None
    ask: Text


@dataclass(frozen=True, slots=True)
class Params:
    """Thresholds of the scoring in rounds (breakdowns.md §2.1)."""

    lead: int = 1
    sla: int = 1
    grace: int = 1


@dataclass(frozen=True)
class Scenario:
    """One scenario at one length, ready to play."""

    id: str
    version: int
    languages: tuple[str, ...]
    title: Text
    place: Text
    intro: Text
    sender: Text
    minutes: int | None
    """The length it was compiled for, or ``None`` for every round there is."""
    rounds: tuple[Round, ...]
    meters: tuple[Meter, ...]
    roles: tuple[Role, ...]
    items: tuple[Item, ...]
    decisions: tuple[Decision, ...]
    acts: tuple[Act, ...]
    windows: tuple[Window, ...]
    dependencies: tuple[Dependency, ...]
    issues: tuple[Issue, ...]
    situations: tuple[Situation, ...]
    """One for each round, in order."""
    surprises: tuple[Surprise, ...]
    consequences: tuple[Consequence, ...]
    debrief: tuple[DebriefQuestion, ...]
    params: Params = field(default_factory=Params)
    brokers: int = 0
    """Mask of roles expected to stand between others (breakdowns.md B11, B12)."""
    source: str = ""
    """The author's own text, embedded in every journal."""

    @cached_property
    def everyone(self) -> int:
        """Mask of all roles."""
        return (1 << len(self.roles)) - 1

    @cached_property
    def numbers(self) -> dict[str, tuple[str, int]]:
        """From an id to (kind, int). Ids are unique in the whole scenario, options aside."""
        kinds = {
            "round": self.rounds, "meter": self.meters, "role": self.roles, "item": self.items,
            "decision": self.decisions, "act": self.acts, "window": self.windows,
            "dependency": self.dependencies, "issue": self.issues, "surprise": self.surprises,
            "consequence": self.consequences,
        }  # fmt: skip
        return {
            thing.id: (kind, number)  # type: ignore[attr-defined]
            for kind, things in kinds.items()
            for number, thing in enumerate(things)
        }

    @cached_property
    def last_round(self) -> int:
        """The number of the last round."""
        return len(self.rounds) - 1


def bits(mask: int) -> tuple[int, ...]:
    """The ints whose bits are set in ``mask``, rising."""
    found = []
    while mask:
        low = mask & -mask
        found.append(low.bit_length() - 1)
        mask ^= low
    return tuple(found)


def mask_of(numbers: tuple[int, ...] | list[int]) -> int:
    """The mask with the bits of ``numbers`` set."""
    mask = 0
    for number in numbers:
        mask |= 1 << number
    return mask
