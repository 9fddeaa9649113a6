"""*Spola tillbaka*: change one act or one agreement, let the same moves follow, and see both courses (game.md, Rewind).

It tells what could have happened, never what would have been right. What was played stays as it was.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from game.core.events import GROUP
from game.core.moves.coding import UnreadableMove, move_from_json
from game.core.moves.exchange import SUPPORT
from game.core.scenario import bits
from game.core.state import MOVES, UNDECIDED, active_mask
from game.scoring.card import shown
from game.session.progress import links_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.core.moves.kind import Move
    from game.core.refusal import Refusal
    from game.session.session import Session


@dataclass(frozen=True, slots=True)
class Moment:
    """A place in the session where something could have been done: before the frame ``at``, in ``round``."""

    at: int
    round: int


@dataclass(frozen=True, slots=True)
class Dropped:
    """A move that no longer could be made in the other course, and why."""

    move: Move | None
    """None when it speaks of something that never came about, as a promise."""
    round: int
    refusal: Refusal | None


@dataclass(frozen=True, slots=True)
class Rewound:
    """The other course, beside the one that was played."""

    played: Session
    other: Session
    """Kept by nobody."""
    change: Move
    round: int
    dropped: tuple[Dropped, ...]

    @property
    def meters(self) -> tuple[tuple[int, int], ...]:
        """Where each meter stands, as it was played and in the other course."""
        return tuple(zip(self.played.state.meters, self.other.state.meters, strict=True))

    @property
    def connections(self) -> tuple[tuple[str, str, str], ...]:
        """(id, state as it was played, state in the other course) of each connection that differs."""
        before = {link.id: link.state for link in links_of(self.played)}
        after = {link.id: link.state for link in links_of(self.other)}
        both = [each for each in before if each in after]
        return tuple((each, before[each], after[each]) for each in both if before[each] != after[each])

    @property
    def cards(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Ids of the possible breakdowns that are only in what was played, and only in the other course."""
        every = [{card.id for card in session.cards} for session in (self.played, self.other)]
        before, after = (
            {card.id for card in shown(session.cards) if not card.disputed} for session in (self.played, self.other)
        )
        return tuple(sorted(before - every[1])), tuple(sorted(after - every[0]))

    @property
    def differs(self) -> bool:
        """Whether anything that the group can see became something else."""
        return any(before != after for before, after in self.meters) or bool(self.connections) or any(self.cards)


def moments(session: Session) -> tuple[Moment, ...]:
    """Return where something can be put in: where the moves of each round begin."""
    found: dict[int, Moment] = {}
    for at, frame in enumerate(session.frames, start=1):
        if frame.state.step == MOVES:
            found.setdefault(frame.state.round, Moment(at, frame.state.round))
    return tuple(found.values())


def changes(session: Session, moment: Moment) -> tuple[Move, ...]:
    """Return what else could have been done there: what a decision still waited for, an act, an agreement."""
    before = session.branch(moment.at)
    done = {
        move_from_json(session.scenario, frame.entry["move"], len(frame.state.promises))
        for frame in session.frames
        if "move" in frame.entry and frame.state.round == moment.round
    }
    found = dict.fromkeys(_candidates(before))
    return tuple(move for move in found if move not in done and before.why_not(move) is None)


def rewind(session: Session, moment: Moment, change: Move) -> Rewound:
    """Return both courses: what was played, and what follows when ``change`` is made first at ``moment``.

    An agreement is held to from the next round on. What the group said about a card holds for the same card here too;
    about a card that never came it says nothing.

    Raises:
        ValueError: ``change`` is not possible there.

    """
    other = session.branch(moment.at)
    if other.play(change) is not None:
        raise ValueError(change)
    dropped: list[Dropped] = []
    for frame in session.frames[moment.at :]:
        if "move" not in frame.entry or _is_about_no_card(other, frame.entry["move"]):
            continue
        try:
            move = move_from_json(other.scenario, frame.entry["move"], len(other.state.promises))
        except UnreadableMove:
            dropped.append(Dropped(None, frame.state.round, None))
            continue
        refusal = other.play(move)
        if refusal is not None and move != change:
            dropped.append(Dropped(move, frame.state.round, refusal))
        if other.state.step == MOVES and move[0] == "next" and change[0] == "agree":
            _hold_to(other, change)
    return Rewound(session, other, change, moment.round, tuple(dropped))


def _is_about_no_card(session: Session, move: dict[str, Any]) -> bool:
    return "tap" in move and move["tap"] not in {card.id for card in session.cards}


def _hold_to(session: Session, agreement: Move) -> None:
    """Let the exchange happen that an agreement makes free, for every decision of the round that waits for it."""
    _, _, kind, role, other = agreement
    for move in list(_exchanges(session)):
        partner = other if kind == "hear" else 1 << other
        if (move[0], move[1], move[3]) == (kind, role, partner):
            session.play(move)


def _candidates(session: Session) -> Iterator[Move]:
    yield from _exchanges(session)
    for number, act in enumerate(session.scenario.acts):
        yield ("do", act.role, number)
    for move in _exchanges(session):
        if move[0] == "hear":
            yield ("agree", GROUP, "hear", move[1], move[3])
        else:
            yield ("agree", GROUP, "share", move[1], bits(move[3])[0])


def _exchanges(session: Session) -> Iterator[Move]:
    """Yield what decisions that are not settled still wait for: a role to be heard, a piece of knowledge."""
    scenario, state = session.scenario, session.state
    here = active_mask(state)
    for number, decision in enumerate(scenario.decisions):
        if state.chosen[number] != UNDECIDED and not state.reopened >> number & 1:
            continue
        for role, _ in decision.hear:
            if not state.heard[number] >> role & 1:
                yield ("hear", decision.owner, number, role, SUPPORT)
        for item in (*decision.needs, *bits(decision.needs_any_of)):
            if not state.knows[item] >> decision.owner & 1:
                for role in bits(state.knows[item] & here):
                    yield ("share", role, item, 1 << decision.owner)
