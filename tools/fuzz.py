"""Try to make the reading of scenarios fail: ``python3 tools/fuzz.py [COUNT] [--from NUMBER]``; 20 000 by default.

The files and the promises are those of tests/authoring/authoring_fuzz.py. Each file has a number that makes it again.
A file that breaks a promise, or takes more than two seconds, is kept in the current folder as fuzz-NUMBER.yaml.
"""

from __future__ import annotations

import os
from pathlib import Path

from _environment import ROOT, become, python_with, run


def main(given: list[str]) -> int:
    """Become the fuzzing program, in an environment that has what it needs."""
    python = python_with(("game", "hypothesis"), "requirements-test.lock")
    paths = (str(ROOT / "tests" / "authoring"), os.environ.get("PYTHONPATH"))
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, paths))
    return become([python, str(Path(__file__).with_name("_fuzzing.py")), *given])


if __name__ == "__main__":
    run(main)
