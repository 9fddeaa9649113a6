"""What stands in the report, in words, in the order of breakdowns.md §5.3."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from typing import TYPE_CHECKING

from game.core.refusal import title_of
from game.core.state import EMPTY, OWN, PARKED, UNOWNED
from game.report.lessons import Lesson, OwnNote, Strength, other_notes, pick_strengths, tell_lessons
from game.report.own import AtHome, OwnPicture, Pulse, at_home, own_pictures, pulse
from game.report.picture import title_in
from game.scoring import VERSION
from game.session.answers import chosen_goals
from game.session.trajectory import counts_by_round

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.core.scenario import Text
    from game.scoring import Count
    from game.session.session import Session
    from game.texts import Words

QUESTIONS_MAX = 8
"""Of the scenario's questions for the debrief; a list to choose from, on paper."""

THREADS_MAX = 4

NOTES_ON_PAPER = 6
"""The rest of the group's notes are in the file, and read on a screen."""

LETTERS_ON_PAPER = 1500
"""Of the group's own picture and its notes together; what the roles wrote comes first, and all of it."""


@dataclass(frozen=True, slots=True)
class Seat:
    """A role, and what was special about its seat."""

    title: str
    note: str


@dataclass(frozen=True, slots=True)
class Row:
    """One of the five counts, with how it stood after each round."""

    name: str
    meaning: str
    total: str
    met: int
    of: int
    """0 when there was nothing to count."""
    by_round: tuple[str, ...]
    """As told after each round in ``Report.earlier``."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of the method box."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Report:
    """Everything on the two pages but the picture."""

    language: str
    title: str
    place: str
    intro: str
    day: str
    length: str
    seats: tuple[Seat, ...]
    rounds: tuple[Fact, ...]
    """Those played: title, and when in the story."""
    rounds_played: str
    pictures: tuple[OwnPicture, ...]
    goals: tuple[str, ...]
    """Those the group made its own. Where it placed itself before the first round stays in the room."""
    strengths: tuple[Strength, ...]
    lessons: tuple[Lesson, ...]
    rows: tuple[Row, ...]
    earlier: tuple[str, ...]
    """The rounds before the end that the rows tell of."""
    plans: tuple[dict[str, str], ...]
    routines: tuple[str, ...]
    home: tuple[AtHome, ...]
    pulse: tuple[Pulse, ...]
    questions: tuple[str, ...]
    threads: tuple[str, ...]
    """What is still open: questions without an answer, shared questions without an owner."""
    notes: tuple[OwnNote, ...]
    method: tuple[str, ...]
    """What was measured, what was not, and what the report is for."""
    facts: tuple[Fact, ...]

    @property
    def notes_on_paper(self) -> tuple[OwnNote, ...]:
        """The first notes; the others are read on a screen."""
        left = LETTERS_ON_PAPER - sum(len(each.role + each.plus + each.delta) for each in self.pictures)
        kept = 0
        while kept < min(len(self.notes), NOTES_ON_PAPER) and left >= len(self.notes[kept].words):
            left -= len(self.notes[kept].words)
            kept += 1
        return self.notes[:kept]


def gather(session: Session, words: Words) -> Report:
    """Return what the report of ``session`` says, in the language of ``words``."""
    scenario, state = session.scenario, session.state

    def say(text: Text) -> str:
        return title_in(text, words.language)

    played = scenario.rounds[: state.round + 1]
    counts, by_round = session.scoring.counts(), counts_by_round(session)
    if by_round and by_round[-1] == counts:
        by_round.pop()  # the end needs no column twice
    return Report(
        language=words.language,
        title=say(scenario.title),
        place=say(scenario.place),
        intro=say(scenario.intro),
        day=_day(session, words),
        length=_length(scenario.minutes, words),
        seats=_seats(session, words),
        rounds=tuple(Fact(say(each.title), say(each.when)) for each in played),
        rounds_played=words("report-rounds-played", played=len(played), of=len(scenario.rounds)),
        pictures=own_pictures(session, words),
        goals=tuple(say(goal.title) for goal in chosen_goals(scenario, session.answers)),
        strengths=pick_strengths(session, words),
        lessons=tell_lessons(session, words),
        rows=_rows(counts, by_round, words),
        earlier=tuple(say(each.title) for each in scenario.rounds[: len(by_round)]),
        plans=tuple(session.plans.values()),
        routines=_routines(session, words),
        home=at_home(session, words),
        pulse=pulse(session, words),
        questions=tuple(say(each.ask) for each in scenario.debrief[:QUESTIONS_MAX]),
        threads=_threads(session, words)[:THREADS_MAX],
        notes=other_notes(session, words),
        method=_method(session, words),
        facts=_facts(session, words),
    )


def _day(session: Session, words: Words) -> str:
    """Return the day the session began, in words; a journal changed by hand may have anything there."""
    started = str(session.header.get("started", ""))
    try:
        return words("report-day", day=date.fromisoformat(started))
    except ValueError:
        return started[:10]


def _length(minutes: int | None, words: Words) -> str:
    return words("report-length-all") if minutes is None else words("report-length", minutes=minutes)


def _naming(session: Session, words: Words) -> Callable[[str, int], str]:
    return lambda kind, number: title_of(session.scenario, (kind, number), words.language)


def _seats(session: Session, words: Words) -> tuple[Seat, ...]:
    name = _naming(session, words)
    seats = []
    for role, seat in enumerate(session.state.seats):
        note = ""
        if seat == EMPTY:
            note = words("report-seat-empty")
        elif seat != OWN:
            note = words("report-seat-doubled", host=name("role", seat))
        seats.append(Seat(name("role", role), note))
    return tuple(seats)


def _rows(counts: tuple[Count, ...], by_round: list[tuple[Count, ...]], words: Words) -> tuple[Row, ...]:
    """Return the rows, what was put right first (breakdowns.md §3: small wins)."""

    def told(count: Count, nothing: str) -> str:
        return nothing if count.met is None else words("report-of", met=count.met, of=count.of)

    rows = [
        Row(
            name=words(f"scoring-count-{count.id}"),
            meaning=words(f"report-count-{count.id}"),
            total=told(count, words("report-not-measurable")),
            met=count.met or 0,
            of=count.of,
            by_round=tuple(told(row[at], "–") for row in by_round),
        )
        for at, count in enumerate(counts)
    ]
    return (rows[-1], *rows[:-1])


def _routines(session: Session, words: Words) -> tuple[str, ...]:
    name = _naming(session, words)
    return tuple(
        words(f"report-routine-{kind}", role=name("role", role), other=name("role", other), round=name("round", round_))
        for kind, role, other, round_ in session.state.routines
    )


def _threads(session: Session, words: Words) -> tuple[str, ...]:
    state, scenario, name = session.state, session.scenario, _naming(session, words)
    asked = [
        words("report-thread-asked", one=name("role", asker), other=name("role", other), about=name(kind, number))
        for asker, other, kind, number, _ in state.questions
    ]
    unowned = [
        words("report-thread-parked" if owner == PARKED else "report-thread-unowned", issue=name("issue", number))
        for number, owner in enumerate(state.issues)
        if owner in (UNOWNED, PARKED) and scenario.issues[number].opens <= state.round
    ]
    return (*asked, *unowned)


def _method(session: Session, words: Words) -> tuple[str, ...]:
    cards = session.cards
    told = words(
        "report-cards",
        cards=len(cards),
        confirmed=sum(card.tap == "confirmed" for card in cards),
        talked=sum(card.tap == "talked" for card in cards),
        not_us=sum(card.tap == "not_us" for card in cards),
        unanswered=sum(card.tap is None for card in cards),
    )
    return (
        words("report-method-measured"),
        words("report-method-not"),
        f"{told} {words('report-method-names')}",
        words("report-method-use"),
    )


def _facts(session: Session, words: Words) -> tuple[Fact, ...]:
    scenario = session.scenario
    source = blake2b(scenario.source.encode(), digest_size=4).hexdigest()
    return (
        Fact(words("report-fact-scenario"), f"{scenario.id} {scenario.version}"),
        Fact(words("report-fact-source"), source),
        Fact(words("report-fact-rules"), VERSION),
        Fact(words("report-fact-seed"), str(session.header.get("seed", ""))),
    )
