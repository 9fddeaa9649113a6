"""The environment in ``.venv`` that the game runs in: made at the first start, as good as free to check at every later.

Only the standard library, and only syntax that Python 3.8 reads: an old Python shall be told what is needed, in a
sentence, and not meet a SyntaxError. These words stand here and not in game/texts because nothing is installed yet
when they are said.
"""

from __future__ import annotations

import errno
import hashlib
import importlib.util
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

OLDEST = (3, 11)
ROOT = Path(__file__).resolve().parent.parent

NO_NETWORK = ("NewConnectionError", "ConnectTimeout", "Connection to ", "ProxyError", "No matching distribution found",
              "SSLError", "Read timed out", "name resolution")  # fmt: skip
"""What pip says when it does not reach the packages. The last resort of finding none is the same thing: every version
in the lock exists."""


class Stop(Exception):
    """The game can not be started; the two sentences say what to do about it."""

    def __init__(self, swedish: str, english: str) -> None:
        super().__init__(swedish + "\n" + english)


def say(swedish: str, english: str) -> None:
    """Tell what is being done; on stderr, so that what the game itself prints stands alone."""
    print(swedish + "\n" + english, file=sys.stderr, flush=True)


def check_python(version: tuple[int, ...]) -> None:
    """Stop if this Python is older than the game needs."""
    if version < OLDEST:
        found = ".".join(str(number) for number in version[:2])
        raise Stop(
            f"Samspel behöver Python 3.11 eller nyare, och det här är {found}: hämta en nyare från python.org.",
            f"Samspel needs Python 3.11 or newer, and this is {found}: get a newer one from python.org.",
        )


def check_venv_module() -> None:
    """Stop if this Python can not make environments (Debian and Ubuntu have that in a package of its own)."""
    if any(importlib.util.find_spec(name) is None for name in ("venv", "ensurepip")):
        raise Stop(
            "Den här Python saknar venv: på Debian och Ubuntu hjälper sudo apt install python3-venv.",
            "This Python lacks venv: on Debian and Ubuntu, sudo apt install python3-venv helps.",
        )


class Environment:
    """The folder ``.venv`` with what one lock file names installed, and the game itself from the checkout."""

    def __init__(self, root: Path, lock: str) -> None:
        """Take the checkout, and the name of a lock file in its folder tools."""
        self.root = root
        self.folder = root / ".venv"
        self.lock = root / "tools" / lock
        scripts, ending = ("Scripts", ".exe") if os.name == "nt" else ("bin", "")
        self.python = self.folder / scripts / ("python" + ending)
        self.samspel = self.folder / scripts / ("samspel" + ending)
        self._stamp = self.folder / ("samspel-" + self.lock.stem + ".stamp")
        self._log = self.folder / "samspel-install.log"

    def ensure(self) -> None:
        """Install what is missing. Takes no step at all when the stamp says that everything is there.

        Raises:
            Stop: it can not be done.

        """
        if self.is_ready():
            return
        say("Förbereder spelet. Första gången tar det någon minut och behöver nät.",
            "Preparing the game. The first time takes a minute or so and needs a network.")  # fmt: skip
        try:
            sound = self._is_sound()
            self._stamp.unlink(missing_ok=True)
            if not sound:
                self._make()
            self._install()
            self._stamp.write_text(self._fingerprint(), encoding="utf-8")
        except OSError as error:
            raise self._stopped_by(error) from error
        say("Klart.", "Done.")

    def is_ready(self) -> bool:
        """Whether the last install came to its end, here, of exactly this, with a Python that is still there."""
        try:
            stamped = self._stamp.read_text(encoding="utf-8") == self._fingerprint()
            return stamped and self.python.exists() and Path(self._made()["home"]).exists()
        except (OSError, KeyError):
            return False

    def _fingerprint(self) -> str:
        """Tell place, Python and contents apart from every other: a .venv that was copied names another place."""
        contents = self.lock.read_bytes() + (self.root / "pyproject.toml").read_bytes()
        return "\n".join((str(self.folder), str(self.python.resolve()), hashlib.sha256(contents).hexdigest()))

    def _is_sound(self) -> bool:
        """Whether there is an environment to install into: made here, of a Python new enough, not left half done."""
        if self._log.exists() and not list(self.folder.glob("samspel-*.stamp")):
            return False
        look = f"import sys, pip; print(sys.version_info >= {OLDEST})"
        try:
            answer = subprocess.run([self.python, "-c", look], capture_output=True, text=True, check=False).stdout
            made_where = self._made().get("command", "")
        except OSError:
            return False
        return answer.startswith("True") and made_where.endswith(str(self.folder))

    def _made(self) -> dict[str, str]:
        """Return what Python wrote down about the environment when it was made."""
        lines = (self.folder / "pyvenv.cfg").read_text(encoding="utf-8").splitlines()
        return {key.strip(): value.strip() for key, _, value in (line.partition("=") for line in lines)}

    def _make(self) -> None:
        check_venv_module()
        if self.folder.exists():
            say("Mappen .venv är halvfärdig, flyttad eller gjord av något annat, och görs om.",
                "The folder .venv is half made, moved or made by something else, and is made anew.")  # fmt: skip
            shutil.rmtree(self.folder)
        self.folder.mkdir()
        if self._run([sys.executable, "-m", "venv", self.folder]):
            raise Stop(
                f"Python kunde inte göra mappen .venv; vad som hände står i {self._log}.",
                f"Python could not make the folder .venv; what happened is told in {self._log}.",
            )

    def _install(self) -> None:
        quiet = ["--disable-pip-version-check", "--no-input", "--retries", "2"]
        pip: list[str | Path] = [self.python, "-m", "pip", *quiet, "install"]
        self._log.write_bytes(b"")
        # The game is built with what the lock has just installed, and editable, so that a change in it is seen.
        failed = self._run([*pip, "-r", self.lock]) or self._run(
            [*pip, "--no-deps", "--no-build-isolation", "--editable", self.root]
        )
        if not failed:
            return
        told = self._log.read_text(encoding="utf-8", errors="replace")
        if any(sign in told for sign in NO_NETWORK):
            raise Stop(
                "Spelets delar gick inte att hämta: den första starten behöver nät. Koppla upp och starta igen.",
                "The parts of the game could not be fetched: the first start needs a network. Connect and start again.",
            )
        raise Stop(
            f"Spelets delar gick inte att installera; vad som hände står i {self._log}.",
            f"The parts of the game could not be installed; what happened is told in {self._log}.",
        )

    def _run(self, command: list[str | Path]) -> bool:
        """Run a step of the installation, told in the log; return whether it failed."""
        with self._log.open("ab") as log:
            done = subprocess.run(command, stdout=log, stderr=log, stdin=subprocess.DEVNULL, check=False)
        return done.returncode != 0

    def _stopped_by(self, error: OSError) -> Stop:
        if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
            return Stop(
                f"Mappen {self.root} går inte att skriva i: lägg spelet i en mapp som är din.",
                f"The folder {self.root} can not be written to: put the game in a folder of your own.",
            )
        if error.errno == errno.ENOSPC:
            return Stop(
                "Disken är full: frigör plats och starta igen.", "The disk is full: free some room and start again."
            )
        return Stop(
            f"Mappen {self.folder} går inte att ordna: {error}.", f"The folder {self.folder} can not be made: {error}."
        )


def python_with(needed: tuple[str, ...], lock: str) -> str:
    """Return a Python that has the packages ``needed``: this one, or that of the environment of ``lock``, prepared."""
    if all(importlib.util.find_spec(name) is not None for name in needed):
        return sys.executable
    environment = Environment(ROOT, lock)
    environment.ensure()
    return str(environment.python)


def become_unseen(program: str, given: list[str]) -> int:
    """Become a program of the folder tools that needs the game, and no window and no sound."""
    python = python_with(("game",), "requirements.lock")
    os.environ.update(SDL_VIDEODRIVER="dummy", SDL_AUDIODRIVER="dummy", PYGAME_HIDE_SUPPORT_PROMPT="1")
    return become([python, str(Path(__file__).with_name(program)), *given])


def become(command: list[str]) -> int:
    """Let ``command`` take over: its exit code, its Ctrl-C. Only on Windows, where nothing can, wait for it."""
    sys.stdout.flush()
    return wait_for(command) if os.name == "nt" else os.execv(command[0], command)


def wait_for(command: list[str]) -> int:
    """Run ``command`` and return its exit code. Ctrl-C is for it alone, and it ends as it wants."""
    signal.signal(signal.SIGINT, lambda *_: None)
    return subprocess.run(command, check=False).returncode


def run(main: Callable[[list[str]], int]) -> None:
    """Call ``main`` with the arguments; tell a ``Stop`` or Ctrl-C in a sentence, and exit."""
    try:
        check_python(sys.version_info[:3])
        sys.exit(main(sys.argv[1:]))
    except Stop as stop:
        print(stop, file=sys.stderr)
        sys.exit(1)
    except KeyboardInterrupt:
        say("Avbrutet. Nästa start tar vid där det behövs.", "Interrupted. The next start goes on where needed.")
        sys.exit(130)
