"""The command line: ``samspel``, and the commands behind it. Each one imports only what it needs."""

from __future__ import annotations

import errno
import locale
import os
import re
import sys
from pathlib import Path
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from game.texts import LANGUAGES, Words, words

if TYPE_CHECKING:
    from game.session.session import Session

app = typer.Typer(
    add_completion=False,
    no_args_is_help=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help="Samspel: ett brädspel om samarbete över organisationsgränser / a board game about working together.",
)


def system_language() -> str:
    """Return ``en`` where the system's own setting says English, otherwise ``sv``."""
    setting = next(filter(None, map(os.environ.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), None)
    if setting is None and sys.platform == "win32":  # has no such variables, but "English_United Kingdom"
        setting = locale.getlocale()[0]
    return "en" if (setting or "").lower().startswith("en") else LANGUAGES[0]


def _chosen_language(context: typer.Context, value: str) -> str:
    """Return the language asked for after the command, before it, or by the system."""
    language = value or (context.parent and context.parent.params.get("lang")) or system_language()
    if language not in LANGUAGES:
        _stop(" / ".join(words(each)("cli-language", language=language) for each in LANGUAGES))
    return str(language)


Language = Annotated[str, typer.Option("--lang", callback=_chosen_language, help="sv / en")]
Folder = Annotated[Path | None, typer.Option("--folder", help="mapp för sparade spel / folder of kept games")]
Full = Annotated[bool, typer.Option("--full-screen", help="hela skärmen / full screen")]
Journal = Annotated[Path, typer.Argument(help="journalen, en fil .jsonl / the journal, a .jsonl file")]
Out = Annotated[Path | None, typer.Option("--out", help="filen som skrivs / the file to write")]


def main() -> None:
    """Run the command line; an interruption from the keyboard ends it quietly."""
    for stream in (sys.stdout, sys.stderr):
        # A file or a pipe gets UTF-8 whatever the system's own encoding is: a log is read as that again.
        stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")  # type: ignore[union-attr]
    try:
        code = app(prog_name="samspel", standalone_mode=False)
    except typer.TyperException as error:
        print(_tell_usage(error), file=sys.stderr)
        code = 2
    except KeyboardInterrupt:
        code = 130
    sys.exit(code)


def _tell_usage(error: typer.TyperException) -> str:
    """Return what on the command line was not understood, and where to read how it is written."""
    line = " ".join(sys.argv[1:])
    asked = re.search(r"--lang[ =](\w+)", line)
    language = asked[1] if asked and asked[1] in LANGUAGES else system_language()
    say = words(language)
    context, parameter = getattr(error, "ctx", None), getattr(error, "param", None)
    option = getattr(error, "option_name", "") or (parameter.opts[0] if parameter else "")
    match type(error).__name__:
        case "NoSuchOption":
            told = say("cli-usage-option", option=option)
        case "MissingParameter" if parameter and parameter.help:
            told = say("cli-usage-missing", what=parameter.help.split(" / ")[LANGUAGES.index(language)])
        case "UsageError" if context and hasattr(context.command, "commands"):
            told = say("cli-usage-command", commands=", ".join(context.command.commands))
        case "UsageError":
            told = say("cli-usage-more")
        case _:
            told = say("cli-usage-value", option=option)
    return told + " " + say("cli-usage-help", command=context.command_path if context else "samspel")


@app.callback(invoke_without_command=True)
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
        _open_window(lang, folder, full_screen=full_screen)


@app.command()
def play(lang: Language = "", folder: Folder = None, full_screen: Full = False) -> None:
    """Spela på den gemensamma skärmen / play on the shared screen."""
    _open_window(lang, folder, full_screen=full_screen)


@app.command()
def resume(
    journal: Journal,
    lang: Language = "",
    full_screen: Full = False,
) -> None:
    """Fortsätt ett spel / go on with a game."""
    _open_window(lang, journal.parent, journal=journal, full_screen=full_screen)


@app.command()
def demo(
    lang: Language = "",
    out: Annotated[Path, typer.Option("--out", help="mapp för bilderna / folder of the pictures")] = Path(
        "samspel-demo"
    ),
    size: Annotated[str, typer.Option("--size", help="1280x720, 1920x1080, 3840x2160")] = "1920x1080",
    pictures: Annotated[
        bool, typer.Option("--pictures", help="spara bilder, inget fönster / pictures, no window")
    ] = False,
) -> None:
    """Se en simulerad grupp spela / watch a simulated group play."""
    say = _words(lang)
    wide, _, high = size.partition("x")
    if not (wide.isdigit() and high.isdigit() and 640 <= int(wide) <= 7680 and 360 <= int(high) <= 4320):
        _stop(say("cli-size", size=size))
    _without_gpu()
    if pictures or not has_display():
        os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
        os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
    from game.screen.demo import play_in_pictures, play_in_window  # noqa: PLC0415

    if pictures or not has_display():
        try:
            made = play_in_pictures(out, (int(wide), int(high)), lang, _scenarios()[0], say=print)
        except OSError as error:
            _stop(say("cli-no-write", folder=str(out), reason=error.strerror or ""))
        print(
            say(
                "cli-demo-done",
                pictures=made.pictures,
                folder=str(out.resolve()),
                journal=made.journal.name,
                report=made.report.name,
            )
        )
    else:
        trouble = play_in_window(lang, _scenarios()[0])
        if trouble:
            _stop(say(f"cli-{trouble}"))


@app.command()
def check(
    files: Annotated[list[Path], typer.Argument(help="scenariofiler / scenario files")], lang: Language = ""
) -> None:
    """Kontrollera ett scenario / check a scenario."""
    _words(lang)
    from game.authoring import check_file  # noqa: PLC0415

    worst = 0
    for file in files:
        code, text = check_file(file, lang)
        print(text)
        worst = max(worst, code)
    raise typer.Exit(worst)


@app.command()
def score(
    scenario: Annotated[Path, typer.Argument(help="scenariot / the scenario")],
    log: Annotated[Path, typer.Argument(help="loggen, en händelse per rad / the log, one event a line")],
    minutes: Annotated[int | None, typer.Option("--length", help="spelets längd i minuter / length in minutes")] = None,
    json: Annotated[bool, typer.Option("--json", help="för andra program / for other programs")] = False,
    lang: Language = "",
) -> None:
    """Läs en logg och visa möjliga glapp / read a log and show possible breakdowns."""
    say = _words(lang)
    from json import dumps  # noqa: PLC0415

    from game.authoring import read_file  # noqa: PLC0415
    from game.scoring.log import LogTooLarge, score_log  # noqa: PLC0415

    reading = read_file(scenario)
    if reading.document is None:
        _stop(reading.tell(lang))
    if minutes is not None and minutes not in reading.lengths:
        lengths = ", ".join(map(str, reading.lengths))
        _stop(say("cli-length", name=scenario.name, minutes=minutes, lengths=lengths))
    try:
        scored = score_log(reading.compile(minutes), log)
    except LogTooLarge:
        _stop(say("cli-log-too-large", name=log.name))
    except OSError as error:
        _stop(say("cli-no-read", path=str(log), reason=error.strerror or ""))
    print(dumps(scored.to_json(), ensure_ascii=False, indent=2) if json else scored.tell(lang))


@app.command()
def report(
    journal: Journal,
    out: Out = None,
    lang: Language = "",
) -> None:
    """Skriv det gruppen tar hem / write what the group takes home."""
    say = _words(lang)
    from game.report import write_report  # noqa: PLC0415
    from game.session.journal import JournalError  # noqa: PLC0415
    from game.session.sittings import replay_journal  # noqa: PLC0415

    target = out or journal.with_name(f"{journal.stem}-{lang}.html")
    try:
        written = write_report(replay_journal(journal), target, say)
    except JournalError as error:
        _stop(error.tell(say))
    except OSError as error:
        _stop(say("cli-no-write", folder=str(target), reason=error.strerror or ""))
    print(say("cli-report-done", path=str(written.resolve())))


@app.command(name="export")
def export_log(
    journal: Journal,
    lang: Language = "",
) -> None:
    """Skriv ut spelets händelser, en per rad / print the events of a game, one a line."""
    say = _words(lang)
    from game.session.journal import JournalError, canonical  # noqa: PLC0415
    from game.session.sittings import replay_journal  # noqa: PLC0415

    try:
        session = replay_journal(journal)
    except JournalError as error:
        _stop(error.tell(say))
    for line in session.export():
        print(canonical(line))


def has_display() -> bool:
    """Whether there is a screen to open a window on."""
    if os.environ.get("SDL_VIDEODRIVER") == "dummy":
        return False
    return sys.platform in {"win32", "darwin"} or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _without_gpu() -> None:
    """Draw in memory, which is quickest where there is no graphics card; must be said before pygame is imported."""
    os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")


def _open_window(lang: str, folder: Path | None, *, journal: Path | None = None, full_screen: bool = False) -> None:
    say = _words(lang)
    if not has_display():
        _stop(say("cli-no-display"))
    _without_gpu()
    from game.screen.game import Game  # noqa: PLC0415
    from game.screen.opening import open_window  # noqa: PLC0415
    from game.session.sittings import sessions_folder  # noqa: PLC0415

    game = Game(folder or sessions_folder(), _scenarios(), language=lang)
    if journal is not None:
        game.go_on_with(journal)
        if game.session is None:
            _stop(game.table.message)
    trouble = open_window(game, full_screen=full_screen)
    if trouble:
        _stop(say(f"cli-{trouble}"))


def _scenarios() -> list[Path]:
    from game.places import scenarios_folder  # noqa: PLC0415

    return sorted(scenarios_folder().glob("*.yaml"))


def _words(language: str) -> Words:
    if language not in LANGUAGES:
        _stop(" / ".join(words(each)("cli-language", language=language) for each in LANGUAGES))
    return words(language)


def _stop(sentence: str) -> NoReturn:
    print(sentence, file=sys.stderr)
    raise typer.Exit(1)
