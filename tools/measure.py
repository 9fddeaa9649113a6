"""Measure how quick the game is: ``python3 tools/measure.py [--quick]``. What is measured stands in measuring/

Each row is the median of several samples, with the least and the greatest. Times drift with the machine and what else
it does, so the yardstick (an empty window) is measured in the same run, turn by turn: compare the ratios.
"""

from __future__ import annotations

import os
import sys
from importlib.util import find_spec
from pathlib import Path

from _environment import ROOT, Environment, become, run


def main(given: list[str]) -> int:
    """Become the measuring program, in an environment that has the game, and without a window of its own."""
    if set(given) - {"--quick"}:
        print("python3 tools/measure.py [--quick]", file=sys.stderr)
        return 2
    python = sys.executable
    if find_spec("game") is None:
        environment = Environment(ROOT, "requirements.lock")
        environment.ensure()
        python = str(environment.python)
    os.environ.update(SDL_VIDEODRIVER="dummy", SDL_AUDIODRIVER="dummy", PYGAME_HIDE_SUPPORT_PROMPT="1")
    return become([python, str(Path(__file__).with_name("_measures.py")), *given])


if __name__ == "__main__":
    run(main)
