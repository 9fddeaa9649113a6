"""The command line: ``samspel``, and the commands behind it. Each one imports only what it needs."""

from __future__ import annotations

import gc
import os
import sys


def main() -> None:
    """Run the command line; an interruption from the keyboard ends it quietly.

    Starting, and commands that soon are done, leave few cycles: they go quicker without Python's collector of those.
    What lasts turns it on.
    """
    gc.disable()
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # none is looked for among what is installed, or run
    for stream in (sys.stdout, sys.stderr):
        # A file or a pipe gets UTF-8 whatever the system's own encoding is: a log is read as that again.
        stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")  # type: ignore[union-attr]
    try:
        code = _run(sys.argv[1:])
    except KeyboardInterrupt:
        code = 130
    gc.freeze()  # the program ends here: Python need not look through all that it leaves for cycles
    gc.enable()
    sys.exit(code)


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
