"""Start the game: ``python3 tools/play.py``. Needs Python 3.11 or newer and, the first time, a network.

Makes .venv beside pyproject.toml, installs the exact versions of requirements.lock in it, and starts ``samspel`` with
the arguments given. Every later start goes straight to the game.
"""

from __future__ import annotations

import os
import sys

from _environment import ROOT, Environment, become, run


def arguments(given: list[str], platform: str, surroundings: dict[str, str]) -> list[str]:
    """Return what to start the game with: the demo where nobody asked for anything and there is no screen."""
    screens = ("DISPLAY", "WAYLAND_DISPLAY")
    if not given and platform.startswith("linux") and not any(surroundings.get(name) for name in screens):
        return ["demo"]
    return given


def main(given: list[str]) -> int:
    """Prepare what is missing, and become the game."""
    environment = Environment(ROOT, "requirements.lock")
    environment.ensure()
    return become([str(environment.samspel), *arguments(given, sys.platform, dict(os.environ))])


if __name__ == "__main__":
    run(main)
