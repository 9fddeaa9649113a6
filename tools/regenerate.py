"""Write the golden files anew: ``python3 tools/regenerate.py``. Read the difference before you keep it.

The tests that compare with golden files are the ones that write them (tests/conftest.py, ``golden``). What pytest
takes can be added, for instance the name of one test file.
"""

from __future__ import annotations

import os
import shutil
import subprocess

from _environment import ROOT, Environment, run


def main(given: list[str]) -> int:
    """Run the golden tests in writing mode, and show what has changed."""
    environment = Environment(ROOT, "requirements-test.lock")
    environment.ensure()
    os.chdir(ROOT)
    done = subprocess.run([environment.python, "-m", "pytest", "--regenerate", *given], check=False)
    if (ROOT / ".git").exists() and shutil.which("git"):
        subprocess.run(["git", "--no-pager", "diff", "--stat"], check=False)
    return done.returncode


if __name__ == "__main__":
    run(main)
