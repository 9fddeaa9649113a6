"""Playing: on the shared screen, from where a game was left, or a simulated group."""

from __future__ import annotations

import gc
import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from game.cli.base import Folder, Full, Journal, Language, Profile, asked_for_language, reason_of, stop
from game.cli.system import has_display
from game.cli.window import draw_in_memory, open_game
from game.texts import words


def start(
    context: typer.Context,
    lang: Language = "",
    folder: Folder = None,
    full_screen: Full = False,
    version: Annotated[bool, typer.Option("--version", help="versionen / the version")] = False,
) -> None:
    """Spela på den gemensamma skärmen / play on the shared screen."""
    if version:
        from game import __version__  # noqa: PLC0415 - only what is needed

        print(f"Samspel {__version__}")
        return
    if context.invoked_subcommand is None:
        _open(lang, folder, asked=asked_for_language(context), full_screen=full_screen)


def play(
    context: typer.Context,
    files: Annotated[list[Path] | None, typer.Argument(help="egna fall / cases of your own", readable=False)] = None,
    lang: Language = "",
    folder: Folder = None,
    full_screen: Full = False,
    profile: Profile = None,
) -> None:
    """Spela på den gemensamma skärmen / play on the shared screen."""
    before = context.parent.params if context.parent else {}  # what was said before the word "play"
    folder, full_screen = folder or before.get("folder"), full_screen or bool(before.get("full_screen"))
    _stop_at_missing(files or (_scenarios() if profile else ()), profile, lang)
    asked = asked_for_language(context)
    _open(lang, folder, files=files or (), profile=profile, asked=asked, full_screen=full_screen)


def _stop_at_missing(files: Sequence[Path], profile: Path | None, lang: str) -> None:
    """End the program at a file that holds nothing to read, and at a profile that is not in order.

    A scenario with something to mend can be mended at the desk.
    """
    from game.authoring import read_file  # noqa: PLC0415

    for file in files:
        reading = read_file(file, profile)
        if reading.document is None and (not reading.text or (profile and reading.name == profile.name)):
            stop(reading.tell(lang).rstrip("\n"))


def resume(context: typer.Context, journal: Journal, lang: Language = "", full_screen: Full = False) -> None:
    """Fortsätt ett spel / go on with a game."""
    from game.session.journal import JournalError, read_lines  # noqa: PLC0415

    try:
        read_lines(journal)  # before the start page makes the folder it would lie in
    except JournalError as error:
        if error.code != "edited":
            stop(error.tell(words(lang)))
    asked = asked_for_language(context)
    _open(lang, journal.parent, journal=journal, asked=asked, full_screen=full_screen)


def demo(
    lang: Language = "",
    out: Annotated[
        Path, typer.Option("--out", help="mapp för bilderna / folder of the pictures", readable=False)
    ] = Path("samspel-demo"),
    size: Annotated[str, typer.Option("--size", help="1280x720, 1920x1080, 3840x2160")] = "1920x1080",
    pictures: Annotated[
        bool, typer.Option("--pictures", help="spara bilder, inget fönster / pictures, no window")
    ] = False,
) -> None:
    """Se en simulerad grupp spela / watch a simulated group play."""
    say = words(lang)
    asked = re.fullmatch(r"([0-9]{3,4})x([0-9]{3,4})", size)
    wide, high = map(int, asked.groups()) if asked else (0, 0)
    if not (640 <= wide <= 7680 and 360 <= high <= 4320):
        stop(say("cli-size", size=size[:20]))
    scenarios = _scenarios()
    if not scenarios:
        stop(say("cli-no-scenario"))
    draw_in_memory()
    if pictures or not has_display():
        os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
        os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
    from game.screen.demo import play_in_pictures, play_in_window  # noqa: PLC0415

    gc.enable()

    if not pictures and has_display():
        trouble = play_in_window(lang, scenarios[0])
        if trouble:
            stop(say(f"cli-{trouble}"))
        return
    from tempfile import TemporaryFile  # noqa: PLC0415

    try:
        out.mkdir(parents=True, exist_ok=True)
        with TemporaryFile(dir=out):  # whether files can be made there, before anything is played
            pass
        made = play_in_pictures(out, (wide, high), lang, scenarios[0], say=print)
    except OSError as error:
        stop(say("cli-no-write", folder=str(out), reason=reason_of(error, say)))
    names = {"folder": str(out.resolve()), "journal": made.journal.name, "report": made.report.name}
    print(say("cli-demo-done", pictures=made.pictures, **names))


def _open(lang: str, folder: Path | None, **how: Any) -> None:
    trouble = open_game(lang, folder, **how)
    if trouble:
        stop(trouble)


def _scenarios() -> list[Path]:
    from game.places import find_scenarios, scenarios_folder  # noqa: PLC0415

    return find_scenarios(scenarios_folder())
