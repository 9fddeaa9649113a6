"""What a compiled scenario is: frozen, never changed during play, shared by sessions, bots and screens.

Everything an author names (``id``) has a small int inside: its position in the tuple of its kind. Sets of
roles and of knowledge are bit masks over those ints. Rounds are counted from 0 among the rounds that *this
length* of the scenario plays; whatever falls outside them was left out when the scenario was compiled.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Final, Literal, get_args

Text = dict[str, str]
"""Words by language code, for example ``{"sv": "Schakt", "en": "Trenching"}``."""

Level = Literal["inform", "consult", "agree"]
"""How strongly a role is to be heard about a decision (breakdowns.md B01)."""

DependencyType = Literal["produces", "conflicts", "shares", "simultaneous"]

Effect = tuple[str, int, int]
"""``("change", meter, delta)`` moves a meter; ``("give", item, role mask)`` makes knowledge reach roles."""

Condition = tuple[str, int, int]
"""``("chosen", decision, option)``, ``("undecided", decision, 0)``; ``("heard", decision, role mask)`` and ``unheard``;
``("made", window, 0)`` and ``missed``; ``("knows", role, item)`` and ``lacks``; ``("owned", issue, 0)`` and
``unowned``. A list of conditions means *and*. What each verb says stands in ``effects.py``."""

OWNER_SPEAKS = -1
"""In place of the role mask of ``heard``: the decision's owner speaks for the role, so that it is always heard."""

Maturity = Literal["starting", "moving", "seasoned"]
"""How used a group is to working together: *börjar*, *på väg*, *van* (game.md, Where are we?)."""

MATURITIES: Final[tuple[Maturity, ...]] = get_args(Maturity)

USUAL: Maturity = "moving"
"""What a group that has not said anything else plays."""

Choice = tuple[int, int]
"""(decision, option)."""

Thing = tuple[str, int]
"""(kind, number): ``("decision", 0)``, ``("act", 3)``, ``("item", 1)`` or ``("window", 2)``; for fact cards also
``("issue", 0)`` and ``("round", 1)``."""

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
    replaces: int = 0
    """Mask of older items that whoever knows this one no longer needs (breakdowns.md B04, superseded)."""
    undermines: tuple[Choice, ...] = ()
    """Choices that this speaks against when it comes after them (breakdowns.md B14)."""
    unforeseen: bool = False
    """Nobody could know that another role needs it (breakdowns.md B02)."""


@dataclass(frozen=True, slots=True)
class Option:
    """One way to settle a decision; defensible for some role, costing another something."""

    id: str
    title: Text
    outcome: Text
    contradicts: int
    """Mask of items that speak against this option (breakdowns.md B04)."""
    effects: tuple[Effect, ...]
    not_needed: int = 0
    """Mask of items the decision needs, but not when this is what is chosen (breakdowns.md B02)."""
    claims: int = 0
    """How much of a shared resource it takes (breakdowns.md B07)."""
    commits: tuple[Thing, ...] = ()
    """Acts and decisions that put more into this choice (breakdowns.md B14)."""


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
    needs_any_of: int = 0
    """Mask of items of which one is enough; 0 for none (breakdowns.md B02)."""
    delegates: tuple[tuple[int, int], ...] = ()
    """(role to hear, role that speaks for it); the owner may be the one (breakdowns.md B01)."""
    emergency: bool = False
    """It may be taken without asking anybody first (breakdowns.md B01)."""


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
    again: tuple[int, int] | None = None
    """A recurring window's next opening: first and last round. It is missed when that has closed too."""
    compensates: int | None = None
    """The missed window that this one makes up for (breakdowns.md B08)."""
    notice: int | None = None
    """The item that tells that the window opens; without one everybody knows (breakdowns.md B08)."""

    @property
    def last(self) -> int:
        """The last round in which its acts can be done."""
        return self.again[1] if self.again else self.closes

    def is_open(self, round_: int) -> bool:
        """Whether its acts can be done in ``round_``."""
        again = self.again is not None and self.again[0] <= round_ <= self.again[1]
        return self.opens <= round_ <= self.closes or again


@dataclass(frozen=True, slots=True)
class Dependency:
    """``after`` hangs on ``before`` (both decisions)."""

    id: str
    before: int
    after: int
    type: DependencyType
    when: tuple[Choice, ...] = ()
    """It holds only while every one of these is chosen."""
    clashes: tuple[tuple[int, int], ...] = ()
    """For ``conflicts``: (option of ``before``, option of ``after``) that can not both stand."""
    capacity: int = 0
    """For ``shares``: how much the two chosen options may claim together."""
    within: int = 0
    """For ``simultaneous``: how many rounds may lie between the two decisions."""


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
    settled_by: tuple[Thing, ...] = ()
    """Decisions and acts that settle it without an owner."""
    notice: int | None = None
    """The item that raises it; without one everybody knows of it."""


@dataclass(frozen=True, slots=True)
class Situation:
    """Step 1 of a round: what is read aloud, what is talked about, which decision is in focus."""

    title: Text
    text: Text
    ask: Text
    focus: int | None
    hint: Text = field(default_factory=dict)
    """Something for the leader to say when the talk stands still; may be empty."""
    notes: Text = field(default_factory=dict)
    """For the leader alone; may be empty."""


@dataclass(frozen=True, slots=True)
class Surprise:
    """News that may come in any of ``rounds``; the seed draws one of those possible."""

    id: str
    title: Text
    text: Text
    rounds: tuple[int, ...]
    effects: tuple[Effect, ...]
    undermines: tuple[Choice, ...] = ()
    """Choices that this speaks against, for everybody to see (breakdowns.md B14)."""
    suspends: tuple[Thing, ...] = ()
    """Decisions, acts, windows and items about which nothing can be expected from then on (breakdowns.md §2.2(7))."""


@dataclass(frozen=True, slots=True)
class Consequence:
    """Something that comes back in a later round when its conditions hold."""

    id: str
    title: Text
    text: Text
    round: int
    when: tuple[Condition, ...]
    effects: tuple[Effect, ...]
    undermines: tuple[Choice, ...] = ()
    """Choices that this speaks against, for everybody to see (breakdowns.md B14)."""
    suspends: tuple[Thing, ...] = ()
    """Decisions, acts, windows and items about which nothing can be expected from then on (breakdowns.md §2.2(7))."""


@dataclass(frozen=True, slots=True)
class DebriefQuestion:
    """An open question for the debrief; ``about`` is a (kind, index) in the scenario, or None."""

    about: tuple[str, int] | None
    ask: Text


@dataclass(frozen=True, slots=True)
class FactCard:
    """What others have done, with its source: *andra har gjort så här*."""

    id: str
    title: Text
    text: Text
    source: Text
    """Who says so: a report, a municipality, an authority, with its year."""
    link: str
    """An address to read more at; may be empty."""
    checked: str
    """Year and month when it was last read through: ``2026-11``."""
    about: Thing | None
    """The round, decision, window, issue or item it belongs to."""


@dataclass(frozen=True, slots=True)
class Goal:
    """A goal the group can choose as its own; ``marks`` are where the goal marks of the meters then stand."""

    id: str
    title: Text
    text: Text
    national: Text
    """The national goal that it makes one's own; may be empty."""
    marks: tuple[tuple[int, int], ...]
    """(meter, goal mark)."""


@dataclass(frozen=True, slots=True)
class Params:
    """Thresholds of the scoring (breakdowns.md §2.1 and §2.4). Nothing below a threshold is pointed out."""

    lead: int = 1
    """Rounds that knowledge ought to be there before it is needed."""
    sla: int = 1
    """Rounds in which a question can be answered."""
    grace: int = 1
    """Rounds in which a decision can be confirmed after what it hangs on has changed."""
    review: int = 2
    """Rounds in which a choice can be reviewed after what undermines it is known (B14)."""
    silo_links: int = 2
    """Connections due between two units (B11)."""
    silo_missed: int = 50
    """Of those, how many in a hundred were missed (B11)."""
    flows: int = 5
    """Exchanges between units (B12)."""
    flow_share: int = 60
    """Of those, how many in a hundred went through one role (B12)."""
    waiting: int = 2
    """Questions that waited too long at that role (B12)."""
    talk_seconds: int = 300
    """Talk that makes a discussion (B13)."""
    contributions: int = 12
    """Or so many contributions (B13)."""
    discussions: int = 2
    """Discussions in which a role had little room (B13)."""
    voice: int = 25
    """Less than so many hundredths of the expected share is little room (B13)."""


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
    profile: str = ""
    """The text of the profile that filled the placeholders; empty when the scenario's own fiction stands."""
    maturity: Maturity = USUAL
    """The variant it was compiled for."""
    facts: tuple[FactCard, ...] = ()
    goals: tuple[Goal, ...] = ()
    notes: Text = field(default_factory=dict)
    """The trainer's own, for the leader alone; may be empty, or in one language only."""

    def __hash__(self) -> int:
        """Of what tells scenarios apart, so that what is worked out from one can be kept beside it."""
        return hash((self.id, self.version, self.minutes, len(self.source)))

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
            "consequence": self.consequences, "fact": self.facts, "goal": self.goals,
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


@lru_cache(maxsize=4096)
@lru_cache(maxsize=4096)
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
