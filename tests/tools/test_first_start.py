"""The first start on a fresh machine, and what can have happened to its .venv before the next."""

from __future__ import annotations

import os
import runpy
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

import game

ROOT = Path(__file__).parents[2]
ENVIRONMENT = SimpleNamespace(**runpy.run_path(str(ROOT / "tools" / "_environment.py")))
pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("first start")]


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what git knows of (and what it will know of), in a folder with a space and an å in its name."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.decode().split("\0")
    copy = tmp_path_factory.mktemp("samspel") / "ett bråk"
    for name in filter(None, names):
        if (ROOT / name).exists():
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, copy / name)
    return copy


def play(checkout: Path, *arguments: str, **surroundings: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "tools/play.py", *arguments]
    surroundings = {**os.environ, **surroundings}
    return subprocess.run(
        command, cwd=checkout, env=surroundings, capture_output=True, text=True, timeout=300, check=False
    )


@pytest.fixture(scope="module")
def first(checkout: Path) -> subprocess.CompletedProcess[str]:
    """The first start that went well, after one without a network."""
    silent = {"PIP_CONFIG_FILE": os.devnull, "PIP_FIND_LINKS": "", "PIP_NO_CACHE_DIR": "1"}
    lost = play(checkout, "--version", PIP_INDEX_URL="http://127.0.0.1:9/simple", **silent)
    assert lost.returncode == 1
    assert lost.stderr.splitlines()[-2:] == [
        "Spelets delar gick inte att hämta: den första starten behöver nät. Koppla upp och starta igen.",
        "The parts of the game could not be fetched: the first start needs a network. Connect and start again.",
    ]
    return play(checkout, "--version")


def test_a_first_start_that_failed_is_made_anew_and_comes_to_the_game(
    first: subprocess.CompletedProcess[str], checkout: Path
) -> None:
    assert first.returncode == 0, first.stderr
    assert first.stdout == f"Samspel {game.__version__}\n"
    assert "halvfärdig" in first.stderr
    assert first.stderr.endswith("Klart.\nDone.\n")
    assert (checkout / ".venv").is_dir()


@pytest.mark.usefixtures("first")
def test_the_second_start_takes_no_step(checkout: Path) -> None:
    second = play(checkout, "--version")
    assert (second.returncode, second.stdout, second.stderr) == (0, f"Samspel {game.__version__}\n", "")


@pytest.mark.usefixtures("first")
def test_a_change_in_the_code_is_seen(checkout: Path) -> None:
    code = checkout / "game" / "__init__.py"
    before = code.read_bytes()
    code.write_text('__version__ = "of tomorrow"\n', encoding="utf-8")
    changed = play(checkout, "--version")
    code.write_bytes(before)
    assert changed.stdout == "Samspel of tomorrow\n"


@pytest.mark.usefixtures("first")
def test_what_makes_an_installation_old(checkout: Path) -> None:
    environment = ENVIRONMENT.Environment(checkout, "requirements.lock")
    assert environment.is_ready()
    for name in ("pyproject.toml", "tools/requirements.lock", ".venv/pyvenv.cfg"):
        file = checkout / name
        before = file.read_bytes()
        file.write_bytes(b"# another\n" if name.endswith("cfg") else before + b"# more\n")
        assert not environment.is_ready(), name
        file.write_bytes(before)
    assert environment.is_ready()
    assert not ENVIRONMENT.Environment(checkout, "requirements-test.lock").is_ready()


@pytest.mark.usefixtures("first")
def test_a_copied_or_half_made_installation_is_not_built_upon(checkout: Path) -> None:
    copy = checkout.parent / "copy"
    shutil.copytree(checkout, copy, symlinks=True)
    copied = ENVIRONMENT.Environment(copy, "requirements.lock")
    assert not copied.is_ready()
    assert not copied._is_sound()
    environment = ENVIRONMENT.Environment(checkout, "requirements.lock")
    assert environment._is_sound()
    stamp = next((checkout / ".venv").glob("*.stamp"))
    before = stamp.read_bytes()
    stamp.unlink()
    assert not environment.is_ready()
    assert not environment._is_sound()
    stamp.write_bytes(before)
