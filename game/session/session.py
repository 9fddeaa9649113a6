"""One sitting: the only long-lived thing that changes.

Everything that is done is an *entry*: a move, a note, a plan to take home, an undo. An entry that changes something
makes a *frame*; undo takes the last frame away, redo puts it back, and both are entries too. So are the page that is
shown and the time that is left, which nobody undoes. The journal holds the entries in order, so a session is always
what its journal replays to.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from game.core.events import GROUP, STORY, event_to_json
from game.core.moves.coding import UnreadableMove, move_from_json, move_to_json
from game.core.rules import step, why_not
from game.core.state import CHECK, WELCOME, State, new_state
from game.scoring import Scoring
from game.session.answers import PLACES, Answers, fits, goal_marks, last_round, maturity_of
from game.session.journal import Writer, digest, header_digest
from game.session.variants import in_variant

if TYPE_CHECKING:
    from game.core.events import Event
    from game.core.moves.kind import Move
    from game.core.refusal import Refusal
    from game.core.scenario import Scenario
    from game.scoring import Card

PLANS_MAX = 3
"""breakdowns.md §5.4: at most three plans."""

WORDS_MAX = 200
"""Characters in any line the group writes."""

PAGES_MAX = 100
"""Pages of one step; no step has nearly as many."""

PARTS_MAX, PART_MAX = 2, 999
"""How far into a page one can go, and how many there are to choose from at each turn."""

SECONDS_MAX = 1_000_000
"""More than any time that can be told of: eleven days."""

PLAN_FIELDS = ("when", "role", "then", "with", "date", "sign")
"""Om … då … [role] med [role] senast … och vi ser det genom …"""


@dataclass(frozen=True, slots=True)
class Frame:
    """What one entry led to."""

    entry: dict[str, Any]
    state: State
    events: tuple[Event, ...]
    """What happened by this entry."""
    scenario: Scenario
    """The variant that is played from here on."""


_Mark: TypeAlias = tuple[list[Frame], list[Frame], int, tuple[int, ...], float | None, float]
"""What a journal line can change."""


@dataclass(frozen=True, slots=True)
class Note:
    """A line the group wrote: about a card, a move, or nothing in particular."""

    round: int
    words: str
    about: dict[str, Any]


class Session:
    """A game being played: its scenario, its frames, its journal."""

    def __init__(self, scenario: Scenario, header: dict[str, Any], writer: Writer | None = None) -> None:
        """Begin at the welcome. ``writer`` is None for a session that is not kept (simulated groups, replays)."""
        self.header = header
        self.writer = writer
        first = new_state(scenario, int(header.get("seed", 0)))
        self.frames: list[Frame] = [Frame({}, first, (), scenario)]
        self.undone: list[Frame] = []
        self.scoring = Scoring(scenario)
        self.page = 0
        """Which page of the step is shown."""
        self.part: tuple[int, ...] = ()
        """How far the group has come in it, where it has several pictures; empty at its first."""
        self.seconds_left: float | None = None
        """What was left of the step's time when it was last told; None when nothing has been told of it."""
        self.seconds_spent = 0.0
        """What the session had taken in all, then."""
        self._digest = header_digest(header)

    @property
    def scenario(self) -> Scenario:
        """The scenario, in the variant that is played."""
        return self.frames[-1].scenario

    @property
    def state(self) -> State:
        """The state now."""
        return self.frames[-1].state

    @property
    def events(self) -> list[Event]:
        """Everything that has happened and stands."""
        return [event for frame in self.frames for event in frame.events]

    @property
    def cards(self) -> tuple[Card, ...]:
        """The possible breakdowns so far."""
        return self.scoring.cards()

    @property
    def notes(self) -> list[Note]:
        """Every line the group wrote and that stands, in order."""
        return [
            Note(frame.state.round, frame.entry["words"], frame.entry.get("move") or _about_card(frame.entry))
            for frame in self.frames
            if frame.entry.get("words")
        ]

    @property
    def plans(self) -> dict[int, dict[str, str]]:
        """The agreements to take home, by their place 0 to 2."""
        plans: dict[int, dict[str, str]] = {}
        for frame in self.frames:
            if "plan" in frame.entry:
                number, fields = frame.entry["plan"]["place"], dict(frame.entry["plan"])
                del fields["place"]
                plans.pop(number, None)
                if any(fields.values()):
                    plans[number] = fields
        return dict(sorted(plans.items()))

    @property
    def answers(self) -> Answers:
        """What the group has answered outside the moves, as it stands."""
        answers: Answers = {}
        for frame in self.frames:
            if "answer" in frame.entry:
                given = frame.entry["answer"]
                answers.pop((given["to"], given["of"]), None)
                if given["value"] is not None:
                    answers[given["to"], given["of"]] = given["value"]
        return answers

    @property
    def goals(self) -> tuple[int, ...]:
        """The goal mark of every meter."""
        return goal_marks(self.scenario, self.answers)

    @property
    def last_round(self) -> int:
        """The round that the game ends with."""
        return last_round(self.scenario, self.answers)

    def why_not(self, move: Move) -> Refusal | None:
        """Return why ``move`` is not possible now."""
        return why_not(self.scenario, self.state, move)

    def play(self, move: Move, words: str = "") -> Refusal | None:
        """Make ``move`` if it is possible, with a line of the group's own words; return why not otherwise."""
        refusal = self.why_not(move)
        if refusal is None:
            entry: dict[str, Any] = {"move": move_to_json(self.scenario, move)}
            if words:
                entry["words"] = _trim(words)
            self._take(entry)
        return refusal

    def note(self, words: str, card: str = "") -> None:
        """Write a line down, about a card or about nothing in particular."""
        self._take({"words": _trim(words), **({"card": card} if card else {})})

    def tap(self, card: str, answer: str, words: str = "") -> None:
        """Log the group's word on a card: ``confirmed``, ``talked`` or ``not_us``."""
        self.play(("tap", GROUP, card, answer), words)

    def plan(self, place: int, fields: dict[str, str]) -> None:
        """Write one of the agreements to take home, ``place`` 0 to 2; empty fields take it away."""
        kept = {key: _trim(fields.get(key, "")) for key in PLAN_FIELDS}
        self._take({"plan": {"place": place, **kept}})

    def answer(self, to: str, value: object, of: str = "") -> bool:
        """Keep an answer (see ``answers``), None takes it away; return False where it does not fit the question."""
        entry = {"answer": {"to": to, "of": of, "value": value}}
        if not self._fits(entry):
            return False
        if self.answers.get((to, of)) != value:
            self._take(entry)
        return True

    def go_on(self) -> Refusal | None:
        """Take the next step; after the last round that is played, the debrief."""
        state = self.state
        ends_early = state.step == CHECK and self.last_round <= state.round < self.scenario.last_round
        return self.play(("finish" if ends_early else "next", GROUP, 1))

    def turn_to(self, page: int, *part: int) -> None:
        """Tell which page of the step is shown, and how far into it the group has come."""
        if (page, part) != (self.page, self.part):
            self._take({"page": page, **({"part": list(part)} if part else {})})

    def tell_time(self, left: float, spent: float) -> None:
        """Tell how much is left of the step's time, and how much the session has taken in all.

        A session that was broken off goes on with that.
        """
        self._take({"time": [round(left), round(spent)]})

    def undo(self) -> bool:
        """Take back the last thing that was done; return whether there was one."""
        if len(self.frames) > 1:
            self._take({"undo": True})
            return True
        return False

    def redo(self) -> bool:
        """Do again what was taken back last; return whether there was something."""
        if self.undone:
            self._take({"redo": True})
            return True
        return False

    def replay(self, line: dict[str, Any]) -> bool:
        """Do what a journal line says; return False, and change nothing, when it does not fit what went before."""
        entry = {key: value for key, value in line.items() if key != "digest"}
        if not self._fits(entry):
            return False
        before = self._mark()
        self._apply(entry)
        if line.get("digest") != digest(self._digest, entry, self.state):
            self._take_back(before)
            return False
        self._digest = line["digest"]
        return True

    def _mark(self) -> _Mark:
        return list(self.frames), list(self.undone), self.page, self.part, self.seconds_left, self.seconds_spent

    def _take_back(self, before: _Mark) -> None:
        self.frames, self.undone, self.page, self.part, self.seconds_left, self.seconds_spent = before
        self._score_again()

    def _fits(self, entry: dict[str, Any]) -> bool:
        if not isinstance(entry.get("words", ""), str) or not isinstance(entry.get("card", ""), str):
            return False
        beside = {"part"} if "page" in entry else {"words", "card"}
        kind = set(entry) - beside or {"words"}
        if len(kind) > 1 or not kind <= set(entry):
            return False
        if "move" in entry:
            try:
                move = self._move(entry)
            except UnreadableMove:
                return False
            return self.why_not(move) is None
        if "plan" in entry:
            plan = entry["plan"]
            return (
                isinstance(plan, dict)
                and plan.keys() == {"place", *PLAN_FIELDS}
                and plan["place"] in range(PLANS_MAX)
                and all(isinstance(plan[field], str) for field in PLAN_FIELDS)
            )
        if "answer" in entry:
            given = entry["answer"]
            whole = isinstance(given, dict) and given.keys() == {"to", "of", "value"}
            return whole and fits(self.scenario, given["to"], given["of"], given["value"])
        if "page" in entry:
            part = entry.get("part", [])
            return (
                type(entry["page"]) is int
                and 0 <= entry["page"] < PAGES_MAX
                and isinstance(part, list)
                and len(part) <= PARTS_MAX
                and all(type(one) is int and 0 <= one <= PART_MAX for one in part)
            )
        if "time" in entry:
            time = entry["time"]
            return (
                isinstance(time, list)
                and len(time) == len(("left", "spent"))
                and all(type(seconds) is int and abs(seconds) <= SECONDS_MAX for seconds in time)
            )
        if "undo" in entry:
            return len(self.frames) > 1
        if "redo" in entry:
            return bool(self.undone)
        return "words" in entry

    def _take(self, entry: dict[str, Any]) -> None:
        self._apply(entry)
        self._digest = digest(self._digest, entry, self.state)
        if self.writer is not None:
            self.writer.append({**entry, "digest": self._digest})

    def _apply(self, entry: dict[str, Any]) -> None:
        if "page" in entry:
            self.page, self.part = entry["page"], tuple(entry.get("part", ()))
        elif "time" in entry:
            self.seconds_left, self.seconds_spent = map(float, entry["time"])
        else:
            before = self._moment
            self._change(entry)
            if self._moment != before:
                self.page, self.part, self.seconds_left = 0, (), None

    @property
    def _moment(self) -> tuple[int, int]:
        return self.state.round, self.state.step

    def _change(self, entry: dict[str, Any]) -> None:
        """Add a frame, or take the last one away."""
        variant = self.scenario
        if "undo" in entry:
            self.undone.append(self.frames.pop())
            self._score_again()
            return
        if "redo" in entry:
            frame = self.undone.pop()
        else:
            self.undone.clear()
            frame = self._frame(entry)
        self.frames.append(frame)
        if frame.scenario is not variant:
            self._score_again()
            return
        for event in frame.events:
            self.scoring.feed(event)

    def _frame(self, entry: dict[str, Any]) -> Frame:
        scenario, state = self.scenario, self.state
        if "move" in entry:
            state, events = step(scenario, state, self._move(entry))
            return Frame(entry, state, tuple(events), scenario)
        if "answer" in entry and entry["answer"]["to"] == "where" and state.step == WELCOME:
            given = entry["answer"]
            placed = {**self.answers, (given["to"], given["of"]): given["value"] or [0] * len(PLACES)}
            maturity = maturity_of(placed)
            if maturity != scenario.maturity:
                scenario = in_variant(scenario, maturity)
                seats = state.seats
                state = new_state(scenario, int(self.header.get("seed", 0)))
                state.seats = seats
        return Frame(entry, state, (), scenario)

    def _move(self, entry: dict[str, Any]) -> Move:
        return move_from_json(self.scenario, entry["move"], len(self.state.promises))

    def _score_again(self) -> None:
        self.scoring = Scoring(self.scenario)
        for event in self.events:
            self.scoring.feed(event)

    def branch(self, at: int) -> Session:
        """Return a session that nobody keeps, as this one was before frame ``at``."""
        other = Session(self.frames[0].scenario, self.header)
        other.frames = self.frames[:at]
        other._score_again()
        return other

    def export(self) -> list[dict[str, Any]]:
        """Return the log in the vocabulary of breakdowns.md §6.1: what ``samspel score`` reads."""
        return [event_to_json(self.scenario, event) for event in self.events if event.type not in STORY]

    @property
    def is_saved(self) -> bool:
        """Whether everything done is durable on disk."""
        return self.writer is not None and self.writer.waiting == 0

    def close(self) -> None:
        """Write what waits and let go of the journal."""
        if self.writer is not None:
            self.writer.close()


def _trim(words: str) -> str:
    """Return a line as it is kept: not too long, and without the halves of characters that no file can hold."""
    return words[:WORDS_MAX].encode("utf-8", "replace").decode()


def _about_card(entry: dict[str, Any]) -> dict[str, str]:
    return {"tap": entry["card"]} if "card" in entry else {}
