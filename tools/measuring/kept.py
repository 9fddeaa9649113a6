"""The journal: replays, and lines made durable."""

from __future__ import annotations

from datetime import date
from statistics import median, quantiles
from time import perf_counter
from typing import TYPE_CHECKING, Any

from game.authoring import load_scenario
from game.bots.games import play_session
from game.bots.groups import mixed
from game.session.journal import Writer, read_lines
from game.session.session import Session
from game.session.sittings import begin, replay_journal
from measuring.table import MINUTES, SCENARIO, row, seconds_of

if TYPE_CHECKING:
    from pathlib import Path


def journals(folder: Path, *, quick: bool) -> None:
    """Replaying a whole game, reading its file included and not, and making a line durable."""
    session = begin(load_scenario(SCENARIO, MINUTES), folder / "journals", 7, date(2026, 1, 1))
    play_session(session, mixed(7))
    session.close()
    assert session.writer is not None
    path = session.writer.path
    lines = read_lines(path)[0]
    rounds = 3 if quick else 25
    replays = [replay(Session(session.scenario, session.header), lines[1:]) for _ in range(rounds)]
    row(f"replay of a game of {len(lines) - 1} entries", replays, "ms")
    row("  the same from its file", [seconds_of(lambda: replay_journal(path)) * 1000 for _ in range(rounds)], "ms")
    ways = [appends(folder, 20 if quick else 200, number) for number in range(2 if quick else 5)]
    row("journal line durable on disk, p50", [median(way) for way in ways], "ms")
    row("journal line durable on disk, p99", [quantiles(way, n=100)[98] for way in ways], "ms")


def replay(session: Session, lines: list[dict[str, Any]]) -> float:
    """Return the milliseconds in which ``lines`` are played again on a new session."""
    began = perf_counter()
    fits = all(session.replay(line) for line in lines)
    passed = perf_counter() - began
    if not fits:
        raise RuntimeError("the journal does not fit its own session")
    return passed * 1000


def appends(folder: Path, count: int, number: int) -> list[float]:
    """Return the milliseconds that each of ``count`` lines takes until it is durable."""
    writer = Writer(folder / f"appends-{number}.jsonl", 0, 0)
    move = {"by": "natagare", "share": "kanalisation_full", "to": ["planarkitekt"]}
    taken = []
    for _ in range(count):
        began = perf_counter()
        writer.append({"digest": "0123456789abcdef", "move": move})
        if not writer.flush():
            raise RuntimeError(f"the disk refuses: {writer.problem}")
        taken.append((perf_counter() - began) * 1000)
    writer.close()
    return taken
