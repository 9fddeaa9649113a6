"""What every test may use: drivers without a screen, golden files, and the scenario of the first sitting."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

# Before anything imports pygame: no window may open and no sound be heard, also where there is a screen.
os.environ["SDL_VIDEODRIVER"] = "dummy"
os.environ["SDL_AUDIODRIVER"] = "dummy"
os.environ["PYGAME_HIDE_SUPPORT_PROMPT"] = "1"

import pytest

from game.authoring import load_scenario
from game.places import scenarios_folder

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.core.scenario import Scenario

GOLDEN = Path(__file__).parent / "golden"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--regenerate", action="store_true", help="write the golden files anew (runs only the tests that have one)"
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """With ``--regenerate``, keep only the tests that write golden files."""
    if config.getoption("regenerate"):
        others = [item for item in items if "golden" not in getattr(item, "fixturenames", ())]
        config.hook.pytest_deselected(items=others)
        items[:] = [item for item in items if item not in others]


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str | Path, str], None]:
    """``golden(path, text)``: ``text`` is what the file holds, line by line; ``--regenerate`` writes it there.

    ``path`` counts from tests/golden; an absolute one stands as it is.
    """
    regenerate = request.config.getoption("regenerate")

    def compare(path: str | Path, text: str) -> None:
        __tracebackhide__ = True
        file = GOLDEN / path
        if regenerate:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="\n")
            return
        if not file.exists():
            pytest.fail(f"no golden file {file.name} yet: python3 tools/regenerate.py writes it")
        if difference := first_difference(file.read_text(encoding="utf-8"), text):
            pytest.fail(f"{file.name}, {difference}\nIf the new one is right: python3 tools/regenerate.py")

    return compare


def first_difference(golden_text: str, text: str) -> str:
    """Tell the first line that differs, or nothing."""
    old, new = golden_text.split("\n"), text.split("\n")
    for number in range(max(len(old), len(new))):
        was = old[number] if number < len(old) else "(the file has ended)"
        now = new[number] if number < len(new) else "(the text has ended)"
        if was != now:
            return f"line {number + 1}:\n  golden: {was}\n  now:    {now}"
    return ""


@pytest.fixture(scope="session")
def storgatan() -> Scenario:
    """The scenario *Storgatan öppnas*, for 60 minutes."""
    return load_scenario(scenarios_folder() / "storgatan_oppnas.yaml", 60)
