"""Opens a file in the system's own text editor: the one thing here that another program does."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    Opener = subprocess.Popen[bytes]


def open_in_editor(path: Path) -> Opener | None:
    """Ask the system to open ``path``; return the program that was asked, if there is one to wait for.

    It may find out only after a while that there is no editor: ``gave_up`` tells.

    Raises:
        OSError: there is nothing on this computer to ask.

    """
    if sys.platform == "win32":
        try:
            os.startfile(path)  # noqa: S606 - the author's own file
        except OSError:  # nobody has chosen a program for .yaml yet
            return _ask("notepad", path)
        return None
    if sys.platform == "darwin":
        return _ask("open", "-t", path)  # -t: a text editor, whatever else could open it
    return _ask("xdg-open", path)


def _ask(program: str, *arguments: str | Path) -> Opener:
    found = shutil.which(program)
    if found is None:
        raise OSError(0, "nothing opens files here")
    nothing = subprocess.DEVNULL
    return subprocess.Popen(  # noqa: S603 - a program of the system's, and the author's own file
        [found, *map(str, arguments)], stdin=nothing, stdout=nothing, stderr=nothing
    )


def gave_up(opener: Opener) -> bool | None:
    """Return whether the program that was asked has found no editor; ``None`` while it is still at it."""
    code = opener.poll()
    return None if code is None else code != 0
