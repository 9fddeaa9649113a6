"""Running the real program as people do, and seeing what it answers."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

PROGRAM = "from game.cli import main; main()"
EACH = """
import json, sys
from game.cli import run
for command in json.loads(sys.argv.pop()):
    sys.argv[1:] = command
    print(run(command), end="\\x1e", flush=True)
    print(end="\\x1e", file=sys.stderr, flush=True)
"""
"""The program for several command lines after each other, which is many times quicker than starting it for each."""
WITHOUT_RIGHTS = (
    """
import contextlib, io, os, sys
import game.report, game.scoring.log, game.screen.demo
from game.cli import run
asked = sys.argv[1:]
if os.geteuid() == 0:
    # Python itself may lie where only root may look, so everything is loaded first.
    with contextlib.redirect_stdout(io.TextIOWrapper(io.BytesIO())):
        run(["check", "open.yaml"])
    os.setuid(65534)
sys.argv[1:] = asked
"""
    + EACH
)
"""The same as somebody who is not root."""
A_SCREEN = {"SDL_VIDEODRIVER": "offscreen", "DISPLAY": ":0"}
"""SDL's own screen in memory: a window opens, and nobody sees it."""


def surroundings(**more: str) -> dict[str, str]:
    """The environment without language or screen."""
    ours = re.compile("LANG|LANGUAGE|LC_.*|DISPLAY|WAYLAND_DISPLAY|SDL_.*|PYTHONIOENCODING")
    kept = {name: value for name, value in os.environ.items() if not ours.fullmatch(name)}
    return {**kept, "SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy", **more}


def samspel(
    *arguments: str | Path | bytes, cwd: Path | None = None, program: str = PROGRAM, **more: str
) -> subprocess.CompletedProcess[str]:
    """Run the program to its end. Whatever happens, nobody is shown a traceback."""
    command = [sys.executable, "-c", program, *arguments]
    done = subprocess.run(
        command, env=surroundings(**more), cwd=cwd, capture_output=True, encoding="utf-8", timeout=120, check=False
    )
    assert "Traceback" not in done.stderr, done.stderr
    return done


def told_by(*commands: list[str | Path], program: str = EACH, **more: object) -> list[tuple[int, str, str]]:
    """Run the program for each of ``commands``: exit code, what it printed and what it said on stderr."""
    done = samspel(json.dumps(commands, default=str), program=program, **more)
    assert done.returncode == 0
    ends = re.finditer(r"(.*?)(\d+)\x1e", done.stdout, re.DOTALL)
    told = [(int(end[2]), end[1], said) for end, said in zip(ends, done.stderr.split("\x1e")[:-1], strict=True)]
    assert len(told) == len(commands)
    return told


def stops(expected: dict[str, list[list[str | Path]]], language: str, **more: object) -> None:
    """Each of the commands under a sentence ends with exit code 1, and says that sentence and nothing else."""
    asked = [(sentence, [*command, "--lang", language]) for sentence in expected for command in expected[sentence]]
    told = told_by(*(command for _, command in asked), **more)
    assert told == [(1, "", sentence + "\n") for sentence, _ in asked]
