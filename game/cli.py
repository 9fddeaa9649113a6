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
        _stop(" / ".join(words(each)("cli-language", language=language[:20]) for each in LANGUAGES))
    return str(language)


Language = Annotated[str, typer.Option("--lang", callback=_chosen_language, help="sv / en")]
Folder = Annotated[
    Path | None, typer.Option("--folder", help="mapp för sparade spel / folder of kept games", readable=False)
]
Full = Annotated[bool, typer.Option("--full-screen", help="hela skärmen / full screen")]
Journal = Annotated[Path, typer.Argument(help="journalen, en fil .jsonl / the journal, a .jsonl file", readable=False)]
Out = Annotated[Path | None, typer.Option("--out", help="filen som skrivs / the file to write", readable=False)]

REASONS = {
    errno.EACCES: "permission", errno.EPERM: "permission", errno.EROFS: "permission", errno.ENOENT: "missing",
    errno.EISDIR: "folder", errno.EEXIST: "file", errno.ENOTDIR: "file", errno.ENOSPC: "full",
}  # fmt: skip
"""What the system may answer, and the text ``cli-reason-…`` that says it."""


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
    asked = re.search(r"--lang[ =](\w+)", " ".join(sys.argv[1:]))
    language = asked[1] if asked and asked[1] in LANGUAGES else system_language()
    say = words(language)
    context, parameter = getattr(error, "ctx", None), getattr(error, "param", None)
    option = getattr(error, "option_name", "") or (parameter.opts[0] if parameter else "")
    match type(error).__name__:
        case "NoSuchOption":
            told = say("cli-usage-option", option=option[:40])
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
def play(context: typer.Context, lang: Language = "", folder: Folder = None, full_screen: Full = False) -> None:
    """Spela på den gemensamma skärmen / play on the shared screen."""
    before = context.parent.params if context.parent else {}  # what was said before the word "play"
    folder, full_screen = folder or before.get("folder"), full_screen or bool(before.get("full_screen"))
    _open_window(lang, folder, full_screen=full_screen)


@app.command()
def resume(journal: Journal, lang: Language = "", full_screen: Full = False) -> None:
    """Fortsätt ett spel / go on with a game."""
    from game.session.journal import JournalError, read_lines  # noqa: PLC0415

    try:
        read_lines(journal)  # before the start page makes the folder it would lie in
    except JournalError as error:
        if error.code != "edited":
            _stop(error.tell(words(lang)))
    _open_window(lang, journal.parent, journal=journal, full_screen=full_screen)


@app.command()
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
        _stop(say("cli-size", size=size[:20]))
    scenarios = _scenarios()
    if not scenarios:
        _stop(say("cli-no-scenario"))
    _without_gpu()
    if pictures or not has_display():
        os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
        os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
    from game.screen.demo import play_in_pictures, play_in_window  # noqa: PLC0415

    if not pictures and has_display():
        trouble = play_in_window(lang, scenarios[0])
        if trouble:
            _stop(say(f"cli-{trouble}"))
        return
    try:
        out.mkdir(parents=True, exist_ok=True)
        with TemporaryFile(dir=out):  # whether files can be made there, before anything is played
            pass
        made = play_in_pictures(out, (wide, high), lang, scenarios[0], say=print)
    except OSError as error:
        _stop(say("cli-no-write", folder=str(out), reason=_reason(error, say)))
    names = {"folder": str(out.resolve()), "journal": made.journal.name, "report": made.report.name}
    print(say("cli-demo-done", pictures=made.pictures, **names))


@app.command()
def check(
    files: Annotated[list[Path], typer.Argument(help="scenariofiler / scenario files", readable=False)],
    lang: Language = "",
) -> None:
    """Kontrollera ett scenario / check a scenario."""
    from game.authoring import check_file  # noqa: PLC0415

    worst = 0
    for file in files:
        code, text = check_file(file, lang)
        print(text if code else text + words(lang)("cli-check-good", name=file.name))
        worst = max(worst, code)
    raise typer.Exit(worst)


@app.command()
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
        _stop(tell(error.diagnostics, reading.name, reading.text, lang))
    except LogTooLarge:
        _stop(say("cli-log-too-large", name=log.name))
    except OSError as error:
        _stop(say("cli-no-read", path=str(log), reason=_reason(error, say)))
    print(dumps(scored.to_json(), ensure_ascii=False, indent=2) if json else scored.tell(lang))


@app.command()
def explain(
    code: Annotated[str, typer.Argument(help="typen av glapp, B01–B14 / the type of breakdown, B01–B14")] = "",
    lang: Language = "",
) -> None:
    """Förklara en typ av möjligt glapp / explain a type of possible breakdown."""
    say = words(lang)
    from game.scoring.breakdowns import BY_CODE  # noqa: PLC0415
    from game.scoring.tell import reference_page  # noqa: PLC0415

    codes = sorted(BY_CODE)
    if code and code.upper() not in codes:
        _stop(say("cli-no-such-type", code=code[:20], codes=", ".join(codes)))
    print("\n".join(reference_page(each, say) for each in ([code.upper()] if code else codes)), end="")


@app.command()
def report(journal: Journal, out: Out = None, lang: Language = "") -> None:
    """Skriv det gruppen tar hem / write what the group takes home."""
    say = words(lang)
    from game.report import write_report  # noqa: PLC0415

    session = _replay(journal, say)
    target = out or journal.with_name(f"{journal.stem}-{lang}.html")
    try:
        written = write_report(session, target, say)
    except OSError as error:
        _stop(say("cli-no-write", folder=str(target), reason=_reason(error, say)))
    print(say("cli-report-done", path=str(written.resolve())))


@app.command(name="export")
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
        _stop(say("cli-no-write", folder=str(out), reason=_reason(error, say)))
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
            _stop(error.tell(say))
        lines, edited = error.params["kept"], error.params["line"]
    again = Session(session.scenario, session.header)
    edited = next((number for number, line in enumerate(lines[1:], start=2) if not again.replay(line)), edited)
    if edited:
        print(say("cli-journal-edited", name=path.name, line=edited), file=sys.stderr)
    elif torn:
        print(say("cli-journal-torn", name=path.name), file=sys.stderr)
    return session


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
    say = words(lang)
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


def _reason(error: OSError, say: Words) -> str:
    """Return why the system refuses to read or write, in words where it is one of the usual reasons."""
    reason = REASONS.get(error.errno or 0)
    return say(f"cli-reason-{reason}") if reason else error.strerror or str(error)


def _stop(sentence: str) -> NoReturn:
    print(sentence, file=sys.stderr)
    raise typer.Exit(1)
