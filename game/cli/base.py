"""What every command shares: options, and how it says that something can not be done."""

from __future__ import annotations

import errno
import sys
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from game.cli.system import system_language
from game.texts import LANGUAGES, Words, words


def _chosen_language(context: typer.Context, value: str) -> str:
    """Return the language asked for after the command, before it, or by the system."""
    language = value or (context.parent and context.parent.params.get("lang")) or system_language()
    if language not in LANGUAGES:
        stop(" / ".join(words(each)("cli-language", language=language[:20]) for each in LANGUAGES))
    return str(language)


def asked_for_language(context: typer.Context) -> bool:
    """Whether a language was asked for, so that the one set in the game is left aside."""
    contexts = (context, context.parent)
    sources = [each.get_parameter_source("lang") for each in contexts if each is not None]
    return any(source is not None and source.name == "COMMANDLINE" for source in sources)


Language = Annotated[str, typer.Option("--lang", callback=_chosen_language, help="sv / en")]
Folder = Annotated[
    Path | None, typer.Option("--folder", help="mapp för sparade spel / folder of kept games", readable=False)
]
Full = Annotated[bool, typer.Option("--full-screen", help="hela skärmen / full screen")]
Journal = Annotated[Path, typer.Argument(help="journalen, en fil .jsonl / the journal, a .jsonl file", readable=False)]
Profile = Annotated[
    Path | None,
    typer.Option("--profile", help="egna namn och siffror i texterna / your own names and figures", readable=False),
]
Out = Annotated[Path | None, typer.Option("--out", help="filen som skrivs / the file to write", readable=False)]

REASONS = {
    errno.EACCES: "permission", errno.EPERM: "permission", errno.EROFS: "permission", errno.ENOENT: "missing",
    errno.EISDIR: "folder", errno.EEXIST: "file", errno.ENOTDIR: "file", errno.ENOSPC: "full",
}  # fmt: skip
"""What the system may answer, and the text ``cli-reason-…`` that says it."""


def reason_of(error: OSError, say: Words) -> str:
    """Return why the system refuses to read or write, in words where it is one of the usual reasons."""
    reason = REASONS.get(error.errno or 0)
    return say(f"cli-reason-{reason}") if reason else error.strerror or str(error)


def stop(sentence: str) -> NoReturn:
    """End the program with one sentence about what is in the way."""
    print(sentence, file=sys.stderr)
    raise typer.Exit(1)
