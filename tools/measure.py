"""Measure how quick the game is: ``python3 tools/measure.py [--quick]``. What is measured stands in measuring/

Each row is the median of several samples, with the least and the greatest. Times drift with the machine and what else
it does, so the yardstick (an empty window) is measured in the same run, turn by turn: compare the ratios.
"""

from __future__ import annotations

import sys

from _environment import become_unseen, run


def main(given: list[str]) -> int:
    """Become the measuring program."""
    if set(given) - {"--quick"}:
        print("python3 tools/measure.py [--quick]", file=sys.stderr)
        return 2
    return become_unseen("_measures.py", given)


if __name__ == "__main__":
    run(main)
