"""How a new session begins, and how an old one goes on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from game.core.scenario import MATURITIES, USUAL
from game.session.journal import JournalError, Writer, read_lines
from game.session.kept import FORMAT
from game.session.session import Session
from game.session.variants import read_kept

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from game.core.scenario import Scenario

RULES_VERSION = 1
"""Raised when the same moves would lead somewhere else than before."""


@dataclass(frozen=True, slots=True)
class Resumed:
    """A session that goes on, and what there is to say about its journal."""

    session: Session
    torn: bool
    """The last line had been cut off and was left out."""
    edited_line: int | None
    """The first line that did not fit; the game goes on in a new file from the line before it."""


def begin(scenario: Scenario, folder: Path, seed: int, today: date) -> Session:
    """Begin a new session with a journal of its own in ``folder``.

    Raises:
        JournalError: the folder cannot be written.

    """
    header = new_header(scenario, seed, today)
    path = _free_path(folder, f"{today.isoformat()}-{scenario.id}")
    return _write_from_start(Session(scenario, header), path, [])


def new_header(scenario: Scenario, seed: int, today: date) -> dict[str, Any]:
    """Return the first line of a journal."""
    header = {
        "samspel": FORMAT,
        "rules": RULES_VERSION,
        "started": today.isoformat(),
        "seed": seed,
        "minutes": scenario.minutes,
        "title": scenario.title,
        "scenario": scenario.source,
    }
    if scenario.profile:
        header["profile"] = scenario.profile
    if scenario.maturity != USUAL:
        header["maturity"] = scenario.maturity
    return header


def _free_path(folder: Path, stem: str) -> Path:
    number = 1
    while (folder / f"{stem}-{number}.jsonl").exists():
        number += 1
    return folder / f"{stem}-{number}.jsonl"


def _write_from_start(session: Session, path: Path, lines: list[dict[str, Any]]) -> Session:
    session.writer = Writer(path, 0, 0)
    for line in (session.header, *lines):
        session.writer.append(line)
    return session


def resume(path: Path) -> Resumed:
    """Go on with the session whose journal is ``path``.

    Raises:
        JournalError: it is not a journal, of other rules, open in another program, or cannot be written.

    """
    size = path.stat().st_size if path.is_file() else 0
    try:
        lines, good, torn = read_lines(path)
        broken = None
    except JournalError as error:
        if error.code != "edited":
            raise
        lines, good, torn, broken = error.params["kept"], error.params["good"], False, error.params["line"]
    session = _open_header(lines[0], path)
    for number, line in enumerate(lines[1:], start=2):
        if not session.replay(line):
            broken = number
            break
    if broken is None:
        session.writer = Writer(path, good, len(lines), size=size)
        return Resumed(session, torn, None)
    new_path = _free_path(path.parent, path.stem)
    return Resumed(_write_from_start(session, new_path, lines[1 : broken - 1]), torn, broken)


def replay_journal(path: Path) -> Session:
    """Return the session of a journal as far as it fits, without writing anything.

    Raises:
        JournalError: it is not a journal, or of other rules.

    """
    try:
        lines, _, _ = read_lines(path)
    except JournalError as error:
        if error.code != "edited":
            raise
        lines = error.params["kept"]
    session = _open_header(lines[0], path)
    for line in lines[1:]:
        if not session.replay(line):
            break
    return session


def _open_header(header: dict[str, Any], path: Path) -> Session:
    if header.get("rules") != RULES_VERSION:
        raise JournalError("other-rules", name=path.name, found=str(header.get("rules"))[:20], rules=RULES_VERSION)
    minutes, seed, source = header.get("minutes"), header.get("seed"), header.get("scenario")
    if not isinstance(source, str) or not isinstance(seed, int) or not isinstance(minutes, int | None):
        raise JournalError("not-a-journal", name=path.name)
    profile, maturity = header.get("profile"), header.get("maturity", USUAL)
    if not isinstance(profile, str | None) or maturity not in MATURITIES:
        raise JournalError("not-a-journal", name=path.name)
    reading = read_kept(source, path.name, profile or "")
    if reading.document is None or (minutes is not None and minutes not in reading.lengths):
        raise JournalError("scenario", name=path.name)
    return Session(reading.compile(minutes, maturity), header)
