"""The command line: ``samspel``, and the commands behind it. Each one imports only what it needs."""

from __future__ import annotations

import gc
import os
import sys
from typing import NoReturn


def main() -> NoReturn:
    """Run the command line, and end the program."""
    _end(run(sys.argv[1:]))


def run(given: list[str]) -> int:
    """Do what the command line ``given`` says; return the exit code. An interruption from the keyboard is a quiet one.

    Starting, and commands that soon are done, leave few cycles: they go quicker without Python's collector of those.
    What lasts turns it on.
    """
    gc.disable()
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # none is looked for among what is installed, or run
    for stream in (sys.stdout, sys.stderr):
        # A file or a pipe gets UTF-8 whatever the system's own encoding is: a log is read as that again.
        stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")  # type: ignore[union-attr]
    try:
        return _run(given)
    except KeyboardInterrupt:
        return 130


def _end(code: int) -> NoReturn:
    """End the program. What a short command leaves in memory need not be taken apart piece by piece before it goes."""
    if gc.isenabled():  # it has lasted: a window or processes may have something to put away
        gc.freeze()
        sys.exit(code)
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except OSError:  # nobody reads any longer: Python says so
        sys.exit(code)
    os._exit(code)


def _run(given: list[str]) -> int:
    """Run what the command line says; with nothing on it the game opens, and what reads command lines is not needed."""
    if given:
        from game.cli.program import run  # noqa: PLC0415 - a good third of the time to the first picture

        return run(given)
    from game.cli.system import system_language  # noqa: PLC0415 - only what is needed
    from game.cli.window import open_game  # noqa: PLC0415

    trouble = open_game(system_language())
    if trouble:
        print(trouble, file=sys.stderr)
    return 1 if trouble else 0
