"""Sessions with real journals for tests."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.authoring import load_scenario
from game.bots.games import MOVES_MAX
from game.bots.groups import mixed
from game.core.events import GROUP
from game.core.state import OVER
from game.session.sittings import begin

if TYPE_CHECKING:
    from game.session.session import Session

DAY = date(2026, 11, 23)
SMALL = Path(__file__).parents[1] / "authoring" / "small.yaml"
NEXT = ("next", GROUP, 1)


def begin_small(folder: Path, seed: int = 7) -> Session:
    """A new session of the small scenario, with its journal in ``folder``."""
    return begin(load_scenario(SMALL, 60), folder, seed, DAY)


def play(session: Session, moves: int = MOVES_MAX, seed: int = 3) -> None:
    """Let a mixed group play some moves, with notes, plans and second thoughts in between."""
    group = mixed(seed)
    for number in range(moves):
        if session.state.step == OVER:
            return
        words = f"Rad {number} – så här gick det" if number % 4 == 0 else ""
        assert session.play(group.next_move(session.scenario, session.state), words) is None
        if number % 7 == 3:
            session.note("Vi höll på länge med den här.")
        if number % 9 == 4:
            session.undo()
            session.redo()
        if number == 5:
            session.plan(1, {"when": "en gata öppnas", "then": "frågar vi först"})


def begun_and_played(folder: Path, moves: int = 12) -> tuple[Path, tuple[Any, ...]]:
    """A closed journal, and what the session came to (see ``whole``)."""
    session = begin_small(folder)
    play(session, moves)
    path, came_to = journal_of(session), whole(session)
    session.close()
    return path, came_to


def whole(session: Session) -> tuple[Any, ...]:
    """Everything a session is, to be compared."""
    return (
        [(frame.entry, frame.state.as_data(), frame.events) for frame in session.frames],
        [frame.entry for frame in session.undone],
        session.cards,
        session.scoring.counts(),
        session.notes,
        session.plans,
        session._digest,
    )


def journal_of(session: Session) -> Path:
    assert session.writer is not None
    return session.writer.path


def entries(path: Path) -> list[dict[str, Any]]:
    """The entries of a journal, without its header."""
    return [json.loads(line) for line in path.read_bytes().splitlines()[1:]]
