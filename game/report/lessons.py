"""What worked, what there is to learn from, and what the group wrote: never more than breakdowns.md §2.5 allows."""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING

from game.core.refusal import title_of
from game.scoring.tell import tell_card
from game.session.moments import connection_told, moments, strengths

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.scoring import Card, Requirement
    from game.session.session import Note, Session
    from game.texts import Words

STRENGTHS_MAX = 3
LESSONS_MAX = 3
LESSONS_WANTED = 2
"""With fewer that stand, moments the group saw differently fill up: the log and the talk did not say the same."""


@dataclass(frozen=True, slots=True)
class Strength:
    """A connection that came about."""

    told: str
    tag: str
    """When, or that it was put right on the way."""
    repaired: bool


@dataclass(frozen=True, slots=True)
class Lesson:
    """A possible breakdown, with what the group said about it."""

    title: str
    told: str
    question: str
    said: str
    """The group's answer, or that there was none."""
    status: str
    """How it stood at the end; empty when the group said that it does not hold."""
    own_words: str
    """What the group wrote last about it; may be empty."""


@dataclass(frozen=True, slots=True)
class OwnNote:
    """A line the group wrote, and what about: a round, a thing in the scenario, a moment."""

    about: str
    words: str


def pick_strengths(session: Session, words: Words) -> tuple[Strength, ...]:
    """Return at most ``STRENGTHS_MAX``, of different kinds and about different things as far as possible."""
    found = strengths(session)
    chosen: list[Requirement] = []
    alike: tuple[Callable[[Requirement], object], ...] = (attrgetter("kind"), attrgetter("subject"), attrgetter("id"))
    for what in alike:
        for one in found:
            if len(chosen) < STRENGTHS_MAX and what(one) not in [what(other) for other in chosen]:
                chosen.append(one)
    chosen.sort(key=found.index)
    return tuple(_strength(session, one, words) for one in chosen)


def _strength(session: Session, one: Requirement, words: Words) -> Strength:
    right = {"repaired", "mitigated"}
    repaired = any(one.id in card.requirements and card.status in right and not card.disputed for card in session.cards)
    when = title_of(session.scenario, ("round", one.round), words.language) if one.round >= 0 else ""
    return Strength(
        connection_told(session, one, words), words("report-strength-repaired") if repaired else when, repaired
    )


def lesson_cards(session: Session) -> list[Card]:
    """Return the cards to tell: those that stand first, then disputed ones, those with words of the group's first."""
    chosen = moments(session, LESSONS_MAX)
    spoken = {note.about.get("tap") for note in session.notes}
    disputed = sorted(
        (card for card in session.cards if card.disputed),
        key=lambda card: (card.id not in spoken, card.tap != "talked", -card.severity, card.raised_round, card.id),
    )
    return chosen + disputed[: max(0, LESSONS_WANTED - len(chosen))]


def tell_lessons(session: Session, words: Words) -> tuple[Lesson, ...]:
    """Return the moments to learn from."""
    return tuple(_lesson(session, card, words) for card in lesson_cards(session))


def _lesson(session: Session, card: Card, words: Words) -> Lesson:
    told = tell_card(session.scenario, session.events, card, words)
    spoken = [note.words for note in session.notes if note.about.get("tap") == card.id]
    return Lesson(
        title=told.title,
        told=told.text,
        question=told.question,
        said=words(f"report-said-{card.tap or 'nothing'}"),
        status="" if card.disputed else words(f"report-status-{card.status}"),
        own_words=spoken[-1] if spoken else "",
    )


def other_notes(session: Session, words: Words) -> tuple[OwnNote, ...]:
    """Return the group's lines that stand beside no moment of the report."""
    beside = {card.id for card in lesson_cards(session)}
    return tuple(
        OwnNote(_about(session, note, words), note.words)
        for note in session.notes
        if note.about.get("tap") not in beside
    )


def _about(session: Session, note: Note, words: Words) -> str:
    """Return what a note is about: the card or thing its move names, else the round it was written in."""
    scenario, language = session.scenario, words.language
    for card in session.cards:
        if card.id == note.about.get("tap"):
            return tell_card(scenario, session.events, card, words).title
    for value in note.about.values():
        subject = scenario.numbers.get(value) if isinstance(value, str) else None
        if subject is not None and subject[0] != "role":
            return title_of(scenario, subject, language)
    return title_of(scenario, ("round", note.round), language) if note.round >= 0 else ""
