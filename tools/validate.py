"""Prove what the scoring is worth: ``python3 tools/validate.py [--quick] [--only L1]``. The work is in validation/.

A whole run measures the layers L0–L4 of the design's validation and writes tests/golden/scoring-validity.md; its first
lines say which targets are missed. It exits with 1 when any is. Installs what it needs at the first run.
"""

from __future__ import annotations

import os
from pathlib import Path

from _environment import become, python_with, run


def main(given: list[str]) -> int:
    """Become the proof, in an environment that has what it needs."""
    python = python_with(("game", "scipy", "hypothesis"), "requirements-test.lock")
    tools = str(Path(__file__).parent)
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, (tools, os.environ.get("PYTHONPATH"))))
    return become([python, "-m", "validation.run", *given])


if __name__ == "__main__":
    run(main)
