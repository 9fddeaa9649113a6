"""Every command in the README is run, every path in it exists, and its examples are what they say.

``python3 tools/…`` runs the real tool without its first step, the installation: that is what
tests/tools/test_first_start.py is about. Some commands take long, open a window or run these very tests; ``RULES``
tells how far each is followed. A command without a rule fails.
"""

from __future__ import annotations

import os
import re
import shlex
import signal
import subprocess
import sys
import time
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pygame
import pytest
from cli_program import A_SCREEN, PROGRAM, surroundings

from game.authoring import load_scenario
from game.bots.games import play_session
from game.bots.groups import mixed
from game.places import scenarios_folder
from game.scoring.log import score_log
from game.session.journal import canonical
from game.session.sittings import begin

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
FENCED = re.findall(r"^```\w*\n(.*?)^```", README, re.DOTALL | re.MULTILINE)
INLINE = re.findall(r"`([^`\n]+)`", re.sub(r"^```.*?^```", "", README, flags=re.DOTALL | re.MULTILINE))

INSTALLED = f"""
import runpy, sys
from pathlib import Path
sys.path.insert(0, {str(ROOT / "tools")!r})
import _environment
class Installed(_environment.Environment):
    def ensure(self):
        self.python = Path(sys.executable)
        self.samspel = self.python.with_name(self.samspel.name)
_environment.Environment = Installed
del sys.argv[0]
runpy.run_path(sys.argv[0], run_name="__main__")
"""
"""A tool, with the environment that these tests run in as the one it would have made."""


def commands() -> list[str]:
    """Every command line in the README: those in blocks, and those in the running text."""
    lines = [line.strip() for block in FENCED for line in block.splitlines()]
    lines += [code for code in INLINE if code.startswith(("samspel ", "python3 ", "py "))]
    lines = [re.sub(r"^py tools\\", "python3 tools/", line) for line in lines]  # as it is written on Windows
    return list(dict.fromkeys(filter(None, lines)))


def started(command: str, folder: Path, *more: str, **screen: str) -> subprocess.Popen[str]:
    """Start a command line of the README in ``folder``, where JOURNAL and LOGG.jsonl are."""
    first, *words = shlex.split(command)
    code = {"samspel": PROGRAM, "python3": INSTALLED}[first]
    words = [str(ROOT / word) if word.startswith(("tools/", "scenarios/")) else word for word in words]
    return subprocess.Popen(
        [sys.executable, "-u", "-c", code, *words, *more],
        env=surroundings(PYTHONUNBUFFERED="1", **screen), cwd=folder, encoding="utf-8",
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


def ends(command: str, folder: Path, *more: str) -> None:
    """It comes to its end, without a complaint, and tells something."""
    with started(command, folder, *more) as running:
        printed, told = running.communicate(timeout=120)
    assert (running.returncode, told) == (0, "")
    assert printed.strip()


def collects(command: str, folder: Path) -> None:
    """It is pytest, and finds the tests that it would run (and here does not)."""
    ends(command, folder, "--collect-only", "tests/test_floors.py", "tests/scoring", "tests/golden")


def begins(command: str, folder: Path, expected: str) -> str:
    """The first line it prints holds ``expected``; then it is stopped, for the rest takes long. Return its stderr."""
    with started(command, folder) as running:
        assert running.stdout is not None
        first = running.stdout.readline()
        stop(running)
        _, told = running.communicate(timeout=30)
    assert re.search(expected, first), first + told
    return told


def shows_the_demo(command: str, folder: Path) -> None:
    """It plays the demo without a screen, until the first picture is there."""
    assert begins(command, folder, r"001-start\.png") == ""
    assert (folder / "samspel-demo" / "001-start.png").is_file()


def measures(command: str, folder: Path) -> None:
    """It begins to measure; tests/tools/test_measure.py has every row."""
    begins(command, folder, r"^Python \d.* cores; storgatan_oppnas")


def draws(command: str, folder: Path) -> None:
    """It begins to draw the screens; tests/tools/test_gallery.py looks at what comes of it."""
    begins(command, folder, r"^sv +0 start")
    assert list((folder / "gallery").glob("*.png"))


def opens(command: str, folder: Path) -> None:
    """It opens a window with the game of JOURNAL, and stays open until it is closed."""
    with started(command, folder, **A_SCREEN) as running:
        end = time.monotonic() + 30
        while not (folder / ".JOURNAL.lock").exists() and running.poll() is None and time.monotonic() < end:
            time.sleep(0.05)
        time.sleep(1)
        still_open = running.poll() is None
        stop(running)
        _, told = running.communicate(timeout=30)
    assert still_open, told
    assert "Traceback" not in told, told


def stop(running: subprocess.Popen[str]) -> None:
    """Stop it as Ctrl-C does, where there is such a thing."""
    if os.name == "nt":
        running.terminate()
    else:
        running.send_signal(signal.SIGINT)


RULES: dict[str, Callable[[str, Path], None]] = {
    "samspel check": ends,
    "samspel simulate": ends,
    "samspel new": ends,
    "samspel export": ends,
    "samspel report": ends,
    "samspel kit": ends,
    "samspel score": ends,
    "samspel explain": ends,
    "samspel resume": opens,
    "samspel demo": shows_the_demo,
    "python3 tools/play.py": shows_the_demo,  # for there is no screen here
    "python3 tools/play.py demo": shows_the_demo,
    "python3 tools/play.py resume": opens,
    "python3 tools/test.py": collects,
    "python3 tools/regenerate.py": collects,
    "python3 tools/measure.py": measures,
    "python3 tools/gallery.py": draws,
}


def rule_of(command: str) -> Callable[[str, Path], None]:
    """Return how a command is tried: by its first words, without the files and options after them."""
    words = command.split()
    plain = [word for word in words[2:] if word.islower() and word.isalpha()] if words[0] == "python3" else []
    key = " ".join(words[:2] + plain[:1])
    if key not in RULES:
        pytest.fail(f"no rule in tests/test_readme.py for: {command}")
    return RULES[key]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a game's JOURNAL and its LOGG.jsonl."""
    session = begin(load_scenario(scenarios_folder() / "storgatan_oppnas.yaml", 60), tmp_path, 7, date(2026, 1, 1))
    play_session(session, mixed(7))
    session.close()
    assert session.writer is not None
    session.writer.path.rename(tmp_path / "JOURNAL")
    (tmp_path / "LOGG.jsonl").write_text("".join(canonical(line) + "\n" for line in session.export()), "utf-8")
    return tmp_path


@pytest.mark.parametrize("command", commands())
def test_each_command_works(command: str, folder: Path) -> None:
    rule_of(command)(command, folder)


def test_the_commands_are_found() -> None:
    assert {"python3 tools/play.py", "samspel resume JOURNAL"} <= set(commands())
    assert {rule_of(command) for command in commands()} == set(RULES.values())


def test_a_command_without_a_rule_fails() -> None:
    for unknown in ("samspel imagine", "python3 tools/play.py fly", "python3 tools/other.py", "pip install samspel"):
        with pytest.raises(pytest.fail.Exception):
            rule_of(unknown)


def test_every_path_is_there() -> None:
    links = [link for link in re.findall(r"\]\(([^)\s]+)\)", README) if "://" not in link]
    named = [
        code for code in INLINE if re.fullmatch(r"[\w*./-]+/[\w*./-]*|[\w*]+\.\w{2,4}", code)
        and not code.startswith(".venv") and code != "LOGG.jsonl"
    ]  # fmt: skip
    assert links
    assert len(named) > 10
    for path in links:
        assert (ROOT / path).exists(), path
    for path in named:  # from the top, or inside the game
        assert any(ROOT.glob(path.rstrip("/"))) or any((ROOT / "game").rglob(path.rstrip("/"))), path


def test_every_picture_is_a_picture() -> None:
    pictures = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", README)
    assert pictures
    for picture in pictures:
        assert (ROOT / picture).read_bytes().startswith(b"\x89PNG\r\n\x1a\n")
        wide, high = pygame.image.load(ROOT / picture).get_size()
        assert (wide, high) >= (640, 360)


def test_every_log_line_is_one_that_is_read(tmp_path: Path) -> None:
    lines = [code for code in INLINE if code.startswith("{")]
    assert lines
    (tmp_path / "log.jsonl").write_text("\n".join(lines), "utf-8")
    scenario = load_scenario(scenarios_folder() / "storgatan_oppnas.yaml")
    assert score_log(scenario, tmp_path / "log.jsonl").unread == ()
