"""How the session stands, as the board wants to be told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.board.model import Link, LinkState, Progress
from game.core.scenario import mask_of
from game.core.state import DEBRIEF, EMPTY, UNDECIDED
from game.scoring.requirement import COVERED

if TYPE_CHECKING:
    from game.scoring.card import Card
    from game.scoring.requirement import Requirement
    from game.session.session import Session


def links_of(session: Session) -> tuple[Link, ...]:
    """Return every connection of the game with its state."""
    parts = [card for card in session.cards if not card.is_pattern]
    by_requirement = {requirement: card for card in parts for requirement in card.requirements}
    links = []
    for requirement in session.scoring.requirements:
        if requirement.kind not in COVERED or requirement.link is None:
            continue
        kind, number = requirement.subject
        if requirement.kind == "act":
            kind, number = "act", session.scenario.numbers[requirement.id.removeprefix("act:")][1]
        first, second = requirement.link
        state = link_state(requirement, by_requirement.get(requirement.id))
        round_ = min(requirement.closes, session.scenario.last_round)
        links.append(Link(requirement.id, first, second, kind, number, state, round_))
    return tuple(links)


def link_state(requirement: Requirement, card: Card | None) -> LinkState:
    """Return how a connection is drawn: a card that was put right is a stitch, one that stands a question mark."""
    if requirement.status in {"excluded", "waived"}:
        return "excluded"
    if card is not None:
        if card.tap == "not_us":
            return "excluded"
        if card.tap == "talked":
            return "met"
        return "repaired" if card.status in {"repaired", "mitigated"} else "slipped"
    return {"pending": "pending", "met": "met"}.get(requirement.status, "pending")  # type: ignore[return-value]


def progress_of(session: Session) -> Progress:
    """Return the progress of the session."""
    state = session.state
    over = state.step >= DEBRIEF
    return Progress(
        round=None if state.round < 0 else len(session.scenario.rounds) if over else state.round,
        decided=mask_of([n for n, option in enumerate(state.chosen) if option != UNDECIDED]) & ~state.reopened,
        acts_done=state.acts_done,
        windows_missed=state.windows_missed,
        connections=links_of(session),
        meters=state.meters,
        goals=session.goals,
        vacant=mask_of([role for role, seat in enumerate(state.seats) if seat == EMPTY]),
        agreements=tuple(routine[1:] for routine in state.routines),
        left_out=session.last_round + 1 if over and session.last_round < session.scenario.last_round else None,
    )
