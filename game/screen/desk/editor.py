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
    """Ask the system to open ``path``; return the program that was asked.

    It may find out only after a while that there is no editor: ``gave_up`` tells.

    Raises:
        OSError: there is nothing on this computer to ask.

    """
    command = _command(path)
    if command is None:
        os.startfile(path)  # type: ignore[attr-defined,unused-ignore]  # noqa: S606 - the author's own file
        return None
    return subprocess.Popen(  # noqa: S603 - a program of the system's, and the author's own file
        command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )


def gave_up(opener: Opener) -> bool | None:
    """Return whether the program that was asked has found no editor; ``None`` while it is still at it."""
    code = opener.poll()
    return None if code is None else code != 0


def _command(path: Path) -> list[str] | None:
    """Return the command that opens a file; ``None`` where the system has a call for it.

    Windows knows no editor for ``.yaml`` until somebody has chosen one, so its own is named. On a Mac ``-t`` means
    the text editor, whatever else could open the file.
    """
    if sys.platform == "win32":
        notepad = shutil.which("notepad")
        return [notepad, str(path)] if notepad else None
    asked = shutil.which("open" if sys.platform == "darwin" else "xdg-open")
    if asked is None:
        raise OSError(0, "nothing opens files here")
    return [asked, "-t", str(path)] if sys.platform == "darwin" else [asked, str(path)]
