"""Run every test: ``python3 tools/test.py [what pytest takes]``. Checks of style and types are tests too.

Installs what the tests need at the first run, like tools/play.py.
"""

from __future__ import annotations

import os

from _environment import ROOT, Environment, become, run


def main(given: list[str]) -> int:
    """Prepare what is missing, and become pytest; two processes where there are two cores."""
    environment = Environment(ROOT, "requirements-test.lock")
    environment.ensure()
    os.chdir(ROOT)
    processes = ["-n", "auto", "--maxprocesses", "2", "--dist", "loadgroup"]
    return become([str(environment.python), "-m", "pytest", *processes, *given])


if __name__ == "__main__":
    run(main)
