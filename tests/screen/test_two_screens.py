"""A laptop and a projector, as the system has them: the projector is unplugged and plugged in again in a real game.

The screens are those of Xtigervnc, which a client of it can lay out anew while programs run (RFC 6143, and the
extension *ExtendedDesktopSize*).
"""

from __future__ import annotations

import os
import shutil
import socket
import struct
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import pytest

from game.places import scenarios_folder

SCENARIO = scenarios_folder() / "storgatan_oppnas.yaml"
NEEDED = ("Xtigervnc", "openbox", "xdotool")
GAME = """
import sys
from pathlib import Path
from game.screen.game import Game
from game.screen.opening import open_window
sys.exit(open_window(Game(Path(sys.argv[1]), [Path(sys.argv[2])], seed=7)))
"""
LAPTOP, PROJECTOR = (0, 0, 1280, 720), (1280, 0, 1920, 1080)
"""Left, top, width and height."""


class Desk:
    """Two screens side by side, hands, and eyes that see where a window is."""

    def __init__(self, surroundings: dict[str, str], server: Path) -> None:
        self.surroundings = surroundings
        self.server = server

    def run(self, *command: str) -> str:
        done = subprocess.run(command, env=self.surroundings, capture_output=True, text=True, timeout=60, check=False)
        return done.stdout  # a window can be gone between two looks

    def has(self, *screens: tuple[int, int, int, int]) -> None:
        """Let there be these screens."""
        wide, high = max(x + w for x, _, w, _ in screens), max(y + h for _, y, _, h in screens)
        wish = struct.pack(">BxHHBx", 251, wide, high, len(screens))
        wish += b"".join(struct.pack(">IHHHHI", number, *place, 0) for number, place in enumerate(screens))
        with self.connected() as (server, _):
            server.sendall(struct.pack(">BxHi", 2, 1, -308) + wish)
            time.sleep(1)

    def picture(self) -> bytes:
        """What all the screens show now."""
        with self.connected() as (server, told):
            server.sendall(struct.pack(">BxHi", 2, 1, 0) + struct.pack(">BBHHHH", 3, 0, 0, 0, 3200, 1080))
            seen = b""
            for _ in range(struct.unpack(">2xH", told.read(4))[0]):
                wide, high = struct.unpack(">4xHH4x", told.read(12))
                seen += told.read(wide * high * 4)
            return seen

    @contextmanager
    def connected(self):
        """A client of the server, ready to ask: its socket, and what it is told."""
        with socket.socket(socket.AF_UNIX) as server:
            server.connect(str(self.server))
            with server.makefile("rb") as told:
                server.sendall(told.read(12))
                told.read(told.read(1)[0])
                server.sendall(b"\1")  # no password
                told.read(4)
                server.sendall(b"\1")  # others may watch too
                told.read(struct.unpack(">20xI", told.read(24))[0])
                yield server, told

    def press(self, *keys: str) -> None:
        for key in keys:
            self.run("xdotool", "key", key)
            time.sleep(0.2)

    def number(self, name: str) -> str:
        """The system's number of the window with this title; empty when none is seen."""
        numbers = self.run("xdotool", "search", "--onlyvisible", "--class", ".").split()
        return next((each for each in numbers if self.run("xdotool", "getwindowname", each).strip() == name), "")

    def window(self, name: str) -> tuple[int, int, int, int]:
        """Left, top, width and height of the window with this title; nought when it is not seen."""
        told = dict(line.split("=") for line in self.run("xdotool", "getwindowgeometry", "--shell", self.number(name)).split())
        return tuple(int(told.get(side, 0)) for side in ("X", "Y", "WIDTH", "HEIGHT"))

    def go_to(self, name: str) -> None:
        """Give the window with this title the keyboard."""
        self.run("xdotool", "windowactivate", "--sync", self.number(name))


@contextmanager
def two_screens(folder: Path):
    lacking = [name for name in NEEDED if shutil.which(name) is None]
    if lacking:
        pytest.skip(f"{' and '.join(lacking)} not installed")
    server = folder / "screens"
    command = ["Xtigervnc", "-displayfd", "1", "-rfbport", "-1", "-rfbunixpath", str(server), "-SecurityTypes", "None"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as running:
        try:
            display = running.stdout.readline().decode().strip()
            surroundings = {"DISPLAY": f":{display}", "SDL_VIDEODRIVER": "x11", "SDL_AUDIODRIVER": "dummy"}
            desk = Desk({**os.environ, **surroundings}, server)
            desk.has(LAPTOP, PROJECTOR)
            with subprocess.Popen(["openbox"], env=desk.surroundings, stderr=subprocess.DEVNULL) as manager:
                try:
                    yield desk
                finally:
                    manager.terminate()
        finally:
            running.terminate()


def soon(what) -> bool:
    """Whether something comes to be within half a minute."""
    for _ in range(150):
        if what():
            return True
        time.sleep(0.2)
    return False


def is_on_the_laptop(place: tuple[int, int, int, int]) -> bool:
    left, top, wide, high = place
    return wide > 0 and left >= 0 and top >= 0 and left + wide <= 1280 and top + high <= 720


def moves(folder: Path) -> int:
    """How many moves are kept."""
    return sum(path.read_text("utf-8").count('"move":') for path in folder.rglob("*.jsonl"))


@pytest.mark.slow
def test_a_projector_is_unplugged_and_plugged_in_again(tmp_path):
    with two_screens(tmp_path) as desk:
        command = [sys.executable, "-c", GAME, str(tmp_path), str(SCENARIO)]
        with subprocess.Popen(command, env=desk.surroundings) as game:
            try:
                assert soon(lambda: desk.window("Samspel")[2])
                time.sleep(1)
                desk.press("n", "F2")
                assert soon(lambda: desk.window("Samspel") == PROJECTOR)
                assert soon(lambda: is_on_the_laptop(desk.window("Spelledarens vy")))

                desk.has(LAPTOP)
                assert soon(lambda: is_on_the_laptop(desk.window("Samspel"))), "nothing is left outside the screen"
                time.sleep(1)
                desk.press("1")
                assert soon(lambda: moves(tmp_path) == 1), "the session goes on"

                desk.has(LAPTOP, PROJECTOR)
                assert soon(lambda: desk.window("Samspel") == PROJECTOR)
                assert is_on_the_laptop(desk.window("Spelledarens vy"))
                time.sleep(1)
                desk.press("3")
                assert soon(lambda: moves(tmp_path) == 2)

                time.sleep(1)
                desk.press("x")
                assert soon(lambda: desk.window("Samspel") == LAPTOP), "the two change screens"
                assert soon(lambda: desk.window("Spelledarens vy")[0] >= PROJECTOR[0])
                time.sleep(1)
                desk.press("x")
                assert soon(lambda: desk.window("Samspel") == PROJECTOR), "and back"

                time.sleep(1)
                desk.press("F2")
                assert soon(lambda: not desk.number("Spelledarens vy"))
                time.sleep(1)
                before = desk.picture()
                desk.press("space")
                assert soon(lambda: desk.picture() != before), "the room sees what is done"

                desk.press("F11")
                assert soon(lambda: desk.window("Samspel")[2:] == (1088, 612)), "as large as before it filled a screen"
                time.sleep(1)
                desk.has(LAPTOP)
                assert soon(lambda: is_on_the_laptop(desk.window("Samspel")))
                assert game.poll() is None
            finally:
                game.terminate()
