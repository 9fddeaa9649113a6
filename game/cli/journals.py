"""What has been played: its log, its possible breakdowns, its report."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from game.cli.base import Journal, Language, Out, reason_of, stop
from game.texts import Words, words

if TYPE_CHECKING:
    from game.session.session import Session


def score(
    scenario: Annotated[Path, typer.Argument(help="scenariot / the scenario", readable=False)],
    log: Annotated[
        Path, typer.Argument(help="loggen, en händelse per rad / the log, one event a line", readable=False)
    ],
    minutes: Annotated[int | None, typer.Option("--length", help="spelets längd i minuter / length in minutes")] = None,
    json: Annotated[bool, typer.Option("--json", help="för andra program / for other programs")] = False,
    lang: Language = "",
) -> None:
    """Läs en logg och visa möjliga glapp / read a log and show possible breakdowns."""
    say = words(lang)
    from json import dumps  # noqa: PLC0415

    from game.authoring import ScenarioError, read_file, tell  # noqa: PLC0415
    from game.scoring.log import LogTooLarge, score_log  # noqa: PLC0415

    reading = read_file(scenario)
    try:
        scored = score_log(reading.compile(minutes), log)
    except ScenarioError as error:
        stop(tell(error.diagnostics, reading.name, reading.text, lang))
    except LogTooLarge:
        stop(say("cli-log-too-large", name=log.name))
    except OSError as error:
        stop(say("cli-no-read", path=str(log), reason=reason_of(error, say)))
    print(dumps(scored.to_json(), ensure_ascii=False, indent=2) if json else scored.tell(lang))


def report(journal: Journal, out: Out = None, lang: Language = "") -> None:
    """Skriv det gruppen tar hem / write what the group takes home."""
    say = words(lang)
    from game.report import write_report  # noqa: PLC0415

    session = _replay(journal, say)
    target = out or journal.with_name(f"{journal.stem}-{lang}.html")
    try:
        written = write_report(session, target, say)
    except OSError as error:
        stop(say("cli-no-write", folder=str(target), reason=reason_of(error, say)))
    print(say("cli-report-done", path=str(written.resolve())))


def export_log(journal: Journal, out: Out = None, lang: Language = "") -> None:
    """Skriv ut spelets händelser, en per rad / print the events of a game, one a line."""
    say = words(lang)
    from game.session.journal import canonical  # noqa: PLC0415

    log = "".join(f"{canonical(line)}\n" for line in _replay(journal, say).export())
    if out is None:
        print(log, end="")
        return
    try:
        out.write_text(log, encoding="utf-8", newline="\n")
    except OSError as error:
        stop(say("cli-no-write", folder=str(out), reason=reason_of(error, say)))
    print(say("cli-export-done", path=str(out.resolve())))


def _replay(path: Path, say: Words) -> Session:
    """Return the session of a journal; what does not fit in it is left out, and told on stderr."""
    from game.session.journal import JournalError, read_lines  # noqa: PLC0415
    from game.session.session import Session  # noqa: PLC0415
    from game.session.sittings import replay_journal  # noqa: PLC0415

    edited, torn = 0, False
    try:
        session = replay_journal(path)
        lines, _, torn = read_lines(path)
    except JournalError as error:
        if error.code != "edited":
            stop(error.tell(say))
        lines, edited = error.params["kept"], error.params["line"]
    again = Session(session.scenario, session.header)
    edited = next((number for number, line in enumerate(lines[1:], start=2) if not again.replay(line)), edited)
    if edited:
        print(say("cli-journal-edited", name=path.name, line=edited), file=sys.stderr)
    elif torn:
        print(say("cli-journal-torn", name=path.name), file=sys.stderr)
    return session
