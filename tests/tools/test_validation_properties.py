"""The tool that holds the properties against many games: it finds all of them, counts, and sees one that fails."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tools"))

from validation.properties import find_tests, run  # noqa: E402

TWO = """
import os
from hypothesis import assume, given, settings, strategies as st

check = settings(max_examples=int(os.environ["SCORING_EXAMPLES"]), database=None, derandomize=True)

@check
@given(st.integers())
def test_p1_some_are_set_aside(number):
    assume(number % 2)
    assert number == number

def test_p1_without_games():
    pass

@check
@given(st.integers())
def test_p12_does_not_hold(number):
    assert number < 3

def test_another_thing():
    pass
"""


def test_every_property_of_the_design_has_a_test():
    assert list(find_tests()) == [f"P{number}" for number in range(1, 33)]


def test_games_are_counted_and_a_property_that_fails_is_seen(tmp_path):
    (tmp_path / "test_two.py").write_text(TWO, "utf-8")
    [(one, games, held), (other, _, holds)] = run(50, folder=tmp_path)
    assert (one, games, held) == ("P1", 51, True)
    assert (other, holds) == ("P12", False)


@pytest.mark.slow
def test_the_properties_hold():
    told = run(3)
    assert [name for name, games, held in told if not held or games < 3] == []
