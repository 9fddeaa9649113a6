"""What editors and older scenarios use: the schema of the format, and the way from an older one."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from game.cli.base import Language, reason_of
from game.texts import words

if TYPE_CHECKING:
    from game.texts import Words


def schema(lang: Language = "") -> None:
    """Skriv ut formatet som JSON Schema, för en editor / print the format as a JSON Schema, for an editor."""
    from game.authoring.editor import schema_text  # noqa: PLC0415

    sys.stdout.write(schema_text(lang))


def migrate(
    files: Annotated[list[Path], typer.Argument(help="scenariofiler / scenario files", readable=False)],
    lang: Language = "",
) -> None:
    """Skriv om äldre scenarier till dagens format / rewrite older scenarios to the format of today."""
    say = words(lang)
    worst = 0
    for file in files:
        problem = _migrate_one(file, lang, say)
        if problem:
            print(problem, file=sys.stderr)
            worst = 1
    raise typer.Exit(worst)


def _migrate_one(file: Path, lang: str, say: Words) -> str:
    """Rewrite one file if it is of an older format; return what is in the way."""
    from game.authoring import read_file  # noqa: PLC0415
    from game.authoring.migration import can_migrate, format_of, migrate  # noqa: PLC0415

    reading = read_file(file)
    number = format_of(reading.text)
    if number is None or not can_migrate(number) or any(each.code[0] == "Y" for each in reading.diagnostics):
        if reading.document is None:
            return reading.tell(lang).rstrip("\n")
        print(say("format-already", name=file.name, format=number or 1))
        return ""
    written, kept = migrate(reading.text), file.with_name(f"{file.name}.format-{number}")
    try:
        with kept.open("xb") as copy:  # one that is there already is somebody's, and stays
            copy.write(file.read_bytes())
        file.write_bytes(written.encode())
    except OSError as error:
        return say("format-not-written", name=file.name, kept=kept.name, reason=reason_of(error, say))
    now = read_file(file)
    print(say("format-now", name=file.name, format=format_of(now.text) or 1, kept=kept.name))
    return now.tell(lang).rstrip("\n")
