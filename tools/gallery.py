"""Write every screen as a picture: ``python3 tools/gallery.py [--out DIR] [--screens PART …] [--quick]``.

All sizes, themes and languages, with an ``index.html`` to look through; ``--screens`` keeps those with a part in their
name, ``--quick`` takes one size and one language, ``--seen-as`` shows the colours as ``protanopia``, ``deuteranopia``
or ``tritanopia`` makes of them. What is drawn stands in _gallery.py.
"""

from __future__ import annotations

import os
import sys
from importlib.util import find_spec
from pathlib import Path

from _environment import ROOT, Environment, become, run


def main(given: list[str]) -> int:
    """Become the drawing program, in an environment that has the game, and without a window of its own."""
    python = sys.executable
    if find_spec("game") is None:
        environment = Environment(ROOT, "requirements.lock")
        environment.ensure()
        python = str(environment.python)
    os.environ.update(SDL_VIDEODRIVER="dummy", SDL_AUDIODRIVER="dummy", PYGAME_HIDE_SUPPORT_PROMPT="1")
    return become([python, str(Path(__file__).with_name("_gallery.py")), *given])


if __name__ == "__main__":
    run(main)
