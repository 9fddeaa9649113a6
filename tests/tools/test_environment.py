"""What tools/play.py says and does when something is missing: a sentence in both languages, never a traceback."""

from __future__ import annotations

import ast
import os
import re
import runpy
import signal
import subprocess
import sys
import tomllib
from pathlib import Path
from types import SimpleNamespace

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[2]
TOOLS = ROOT / "tools"
ENVIRONMENT = SimpleNamespace(**runpy.run_path(str(TOOLS / "_environment.py")))
POSIX = pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals or folders")


def python(code: str, **more: object) -> subprocess.CompletedProcess[str]:
    """Run code with the folder tools to import from."""
    code = f"import sys; sys.path.insert(0, {str(TOOLS)!r}); {code}"
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False, **more)


def test_an_old_python_is_told_what_is_needed() -> None:
    play = str(TOOLS / "play.py")
    told = python(f"import runpy; sys.version_info = (3, 8, 18, 'final', 0); runpy.run_path({play!r}, {{}}, '__main__')")
    assert (told.returncode, told.stdout) == (1, "")
    assert told.stderr.splitlines() == [
        "Samspel behöver Python 3.11 eller nyare, och det här är 3.8: hämta en nyare från python.org.",
        "Samspel needs Python 3.11 or newer, and this is 3.8: get a newer one from python.org.",
    ]


@pytest.mark.parametrize("name", ["play.py", "test.py", "_environment.py"])
def test_an_old_python_can_read_the_tools(name: str) -> None:
    ast.parse((TOOLS / name).read_text(encoding="utf-8"), feature_version=(3, 8))


@pytest.mark.parametrize("missing", ["venv", "ensurepip"])
def test_a_python_without_venv(monkeypatch: pytest.MonkeyPatch, missing: str) -> None:
    ENVIRONMENT.check_venv_module()
    monkeypatch.setitem(sys.modules, missing, None)  # how Python itself marks what can not be imported
    with pytest.raises(ENVIRONMENT.Stop, match="apt install python3-venv"):
        ENVIRONMENT.check_venv_module()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/sys is a folder that nobody can write in")
def test_a_folder_that_can_not_be_written_to(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ENVIRONMENT.Stop, match=r"går inte att skriva i.*\n.*can not be written to"):
        ENVIRONMENT.Environment(Path("/sys"), "requirements.lock").ensure()
    assert "Förbereder spelet" in capsys.readouterr().err


def test_a_stop_is_told_without_a_traceback() -> None:
    told = python("import _environment as e\ndef main(given): raise e.Stop('sv', 'en')\ne.run(main)".replace("; ", "\n"))
    assert (told.returncode, told.stdout, told.stderr) == (1, "", "sv\nen\n")


def test_the_demo_starts_where_there_is_no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(TOOLS)
    arguments = runpy.run_path(str(TOOLS / "play.py"))["arguments"]
    assert arguments([], "linux", {}) == ["demo"]
    assert arguments([], "linux", {"DISPLAY": ""}) == ["demo"]
    assert arguments([], "linux", {"DISPLAY": ":0"}) == []
    assert arguments([], "linux", {"WAYLAND_DISPLAY": "wayland-0"}) == []
    assert arguments([], "win32", {}) == []
    assert arguments([], "darwin", {}) == []
    assert arguments(["check", "x.yaml"], "linux", {}) == ["check", "x.yaml"]


@pytest.mark.parametrize("way", ["become", "wait_for"])
def test_the_exit_code_and_the_arguments_come_through(way: str) -> None:
    child = "import sys; print(sys.argv[1:]); sys.exit(7)"
    done = python(f"import _environment as e; sys.exit(e.{way}([sys.executable, '-c', {child!r}, 'å b', '']))")
    assert (done.returncode, done.stdout, done.stderr) == (7, "['å b', '']\n", "")


@POSIX
@pytest.mark.parametrize("way", ["become", "wait_for"])
def test_ctrl_c_is_left_to_the_game(way: str) -> None:
    child = "import sys, time\ntry:\n print('on', flush=True)\n time.sleep(60)\nexcept KeyboardInterrupt: sys.exit(9)"
    code = f"import sys; sys.path.insert(0, {str(TOOLS)!r}); import _environment as e; "
    code += f"sys.exit(e.{way}([sys.executable, '-c', {child!r}]))"
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True, "start_new_session": True}
    with subprocess.Popen([sys.executable, "-c", code], **pipes) as running:
        assert running.stdout is not None
        assert running.stdout.readline() == "on\n"
        os.killpg(running.pid, signal.SIGINT)  # as a terminal does
        _, told = running.communicate(timeout=30)
    assert (running.returncode, told) == (9, "")


def pins(lock: str) -> dict[str, str]:
    lines = (TOOLS / lock).read_text(encoding="utf-8").splitlines()
    wanted = [Requirement(line) for line in lines if not line.startswith("#")]
    for each in wanted:
        assert re.fullmatch(r"==[^*,]+", str(each.specifier)), f"{each} is not one exact version"
    return {each.name: str(each.specifier).removeprefix("==") for each in wanted}


def test_the_locks_hold_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    play, test = pins("requirements.lock"), pins("requirements-test.lock")
    assert play.items() <= test.items()
    for lock, asked in ((play, project["dependencies"]), (test, project["optional-dependencies"]["test"])):
        for each in map(Requirement, asked):
            name = re.sub(r"[-_.]+", "-", each.name).lower()
            assert name in lock
            assert each.specifier.contains(lock[name]), f"{each} is locked to {lock[name]}"
