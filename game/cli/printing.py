"""What a trainer prints ahead of a game, as PDFs."""

from __future__ import annotations

import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from game.cli.base import Language, Profile, reason_of, stop
from game.cli.scenarios import whole
from game.texts import Words, words

if TYPE_CHECKING:
    from game.authoring import Reading

USUAL_LENGTH = 60


def kit(
    scenario: Annotated[
        Path | None,
        typer.Argument(help="scenariot, en fil eller ett namn / the scenario, a file or a name", readable=False),
    ] = None,
    minutes: Annotated[int | None, typer.Option("--length", help="spelets längd i minuter / length in minutes")] = None,
    out: Annotated[
        Path | None, typer.Option("--out", help="mappen som skrivs / the folder to write", readable=False)
    ] = None,
    profile: Profile = None,
    large: Annotated[bool, typer.Option("--large", help="stor stil / large print")] = False,
    guide: Annotated[bool, typer.Option("--guide", help="handledningen / the leader’s guide")] = False,
    lang: Language = "",
) -> None:
    """Skriv ut kort, manus och spelplan som PDF / print cards, script and board as PDFs."""
    say = words(lang)
    if scenario is None and not guide:
        stop(say("kit-no-scenario"))
    from game.kit import NotSet, is_there  # noqa: PLC0415

    if not is_there():
        stop(say("kit-no-typst", command=subprocess.list2cmdline([sys.executable, "-m", "pip", "install", "typst"])))
    pdfs: dict[str, bytes] = {}
    folder = out or Path("samspel-kit")
    try:
        if guide:
            pdfs.update(_guide(say, large=large))
        if scenario is not None:
            pdfs.update(_kit(whole(scenario, say, profile), minutes, say, large=large))
    except NotSet as error:
        stop(say("kit-not-set", name=scenario.name if scenario else say("kit-title-guide"), reason=str(error)))
    try:
        _write(folder, pdfs)
    except (OSError, ValueError) as error:
        reason = reason_of(error, say) if isinstance(error, OSError) else str(error)
        stop(say("cli-no-write", folder=str(folder), reason=reason))
    print(say("kit-done", count=len(pdfs), folder=str(folder.resolve())))


def _guide(say: Words, *, large: bool) -> dict[str, bytes]:
    from game.guide import guide_file  # noqa: PLC0415
    from game.kit import make_guide  # noqa: PLC0415

    try:
        return dict([make_guide(say, large=large)])
    except (OSError, UnicodeDecodeError):
        stop(say("kit-no-guide", path=str(guide_file(say.language))))


def _kit(reading: Reading, minutes: int | None, say: Words, *, large: bool) -> dict[str, bytes]:
    """Make every PDF of a scenario; without a length, that of an hour, or the shortest."""
    from game.authoring import ScenarioError, tell  # noqa: PLC0415
    from game.kit import make_kit  # noqa: PLC0415

    if minutes is None and reading.lengths:
        minutes = USUAL_LENGTH if USUAL_LENGTH in reading.lengths else reading.lengths[0]
    try:
        return dict(make_kit(reading, minutes, say, large=large))
    except ScenarioError as error:
        stop(tell(error.diagnostics, reading.name, reading.text, say.language).rstrip("\n"))


def _write(folder: Path, pdfs: dict[str, bytes]) -> None:
    """Write all of the files, or none: they get their names when every one of them is on the disk."""
    there = folder.exists()
    folder.mkdir(parents=True, exist_ok=True)
    parts = {folder / name: folder / f".{name}.part" for name in pdfs}
    try:
        for (_, part), pdf in zip(parts.items(), pdfs.values(), strict=True):
            part.write_bytes(pdf)
        for path, part in parts.items():
            part.replace(path)
    except OSError:
        for part in parts.values():
            with suppress(OSError):
                part.unlink(missing_ok=True)
        if not there:
            with suppress(OSError):
                folder.rmdir()
        raise
