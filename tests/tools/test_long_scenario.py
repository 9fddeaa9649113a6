"""The long scenario that reading is measured with is one that an author could have written."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from game.authoring import read_scenario

LONG = runpy.run_path(str(Path(__file__).parents[2] / "tools" / "_long_scenario.py"))["long_scenario"]


@pytest.mark.parametrize("lines", [500, 2000, 4000])
def test_it_is_as_long_as_asked_and_can_be_played(lines: int) -> None:
    text = LONG(lines)
    reading = read_scenario(text.encode(), "long.yaml")
    assert reading.tell("sv") == ""
    assert lines <= text.count("\n") < lines + 60
    for minutes in (None, *reading.lengths):
        reading.compile(minutes)
