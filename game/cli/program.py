"""Reads the command line and does what it says."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

import typer

from game.cli import explaining, formats, journals, play, printing, scenarios, trials
from game.cli.system import system_language
from game.texts import LANGUAGES, words

if TYPE_CHECKING:
    from collections.abc import Callable

COMMANDS: dict[str, Callable[..., None]] = {
    "play": play.play,
    "resume": play.resume,
    "demo": play.demo,
    "kit": printing.kit,
    "check": scenarios.check,
    "new": scenarios.new,
    "simulate": trials.simulate,
    "migrate": formats.migrate,
    "schema": formats.schema,
    "score": journals.score,
    "explain": explaining.explain,
    "report": journals.report,
    "export": journals.export_log,
}
"""In the order in which they are listed."""


def program(first: str = "") -> typer.Typer:
    """Return the program for a command line that begins with the word ``first``.

    Typer works out the options of every command that it is given before it looks at the line, so it is given all of
    them only where that word is none of them: for help, after an option, or where a command is misspelt.
    """
    app = typer.Typer(
        add_completion=False,
        no_args_is_help=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        help="Samspel: ett brädspel om samarbete över organisationsgränser / a board game about working together.",
    )
    app.callback(invoke_without_command=True)(play.start)
    for name in [first] if first in COMMANDS else COMMANDS:
        app.command(name)(COMMANDS[name])
    return app


def run(given: list[str]) -> int:
    """Do what the command line says; return the exit code."""
    try:
        app = program(given[0] if given else "")
        return int(app(trials.spell_out(given), prog_name="samspel", standalone_mode=False) or 0)
    except typer.TyperException as error:
        print(_tell_usage(error), file=sys.stderr)
        return 2


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
