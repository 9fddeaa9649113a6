"""What those who write scenarios use."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from game.cli.base import Language, Profile
from game.texts import words


def check(
    files: Annotated[list[Path], typer.Argument(help="scenariofiler / scenario files", readable=False)],
    lang: Language = "",
    profile: Profile = None,
) -> None:
    """Kontrollera ett scenario / check a scenario."""
    from game.authoring import check_file  # noqa: PLC0415

    worst = 0
    for file in files:
        code, text = check_file(file, lang, profile)
        print(text if code else text + words(lang)("cli-check-good", name=file.name))
        worst = max(worst, code)
    raise typer.Exit(worst)
