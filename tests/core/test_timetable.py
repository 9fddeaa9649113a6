"""The minutes of a session, against the table in the design (game.md, One session)."""

from __future__ import annotations

import pytest

from game.authoring import read_file
from game.core.state import CHECK, CHOICE, DEBRIEF, MOVES, OVER, ROUND_STEPS, SITUATION, TAKE_HOME, TALK, WELCOME
from game.core.timetable import ROUND, TIMETABLE, USUAL, box_of, minutes_of, seconds_after
from game.places import scenarios_folder

SHIPPED = [
    (path, minutes)
    for path in sorted(scenarios_folder().glob("*.yaml"))
    for reading in [read_file(path)]
    if reading.document is not None
    for minutes in reading.lengths or [None]
]


def test_the_table_is_that_of_the_design():
    assert {length: tuple(minutes) for length, minutes in TIMETABLE.items()} == {
        20: (2, 0, 0, 5, 3, 5), 45: (4, 3, 4, 10, 6, 9), 60: (5, 4, 4, 12, 8, 9), 90: (6, 5, 6, 18, 10, 9),
    }  # fmt: skip


@pytest.mark.parametrize("length", TIMETABLE)
def test_the_steps_of_a_round_share_its_minutes(length):
    assert sum(box_of(length, step) for step in ROUND_STEPS) == minutes_of(length).round * 60
    assert all(box_of(length, step) for step in ROUND_STEPS)


def test_a_round_is_nine_minutes_split_on_its_five_steps():
    assert [box_of(60, step) for step in (SITUATION, CHOICE, TALK, MOVES, CHECK)] == [120, 75, 120, 135, 90]
    assert sum(box_of(60, step) for step in ROUND_STEPS) == ROUND * 60


def test_the_steps_around_the_rounds_share_the_minutes_of_their_pages():
    assert [box_of(90, step) // 60 for step in (WELCOME, DEBRIEF, TAKE_HOME, OVER)] == [11, 24, 10, 0]


def test_a_case_without_lengths_has_the_hour():
    assert minutes_of(None) == TIMETABLE[USUAL] == minutes_of(60)
    assert box_of(None, WELCOME) == box_of(60, WELCOME)


@pytest.mark.parametrize(("path", "minutes"), SHIPPED, ids=lambda value: getattr(value, "stem", value))
def test_debrief_and_agreements_have_at_least_a_third_of_what_is_planned(path, minutes):
    scenario = read_file(path).compile(minutes)
    planned = box_of(minutes, WELCOME) + seconds_after(minutes, scenario.last_round, -1, WELCOME)
    assert planned <= (minutes or USUAL) * 60, "it fits in its length"
    assert minutes_of(minutes).closing * 60 * 3 >= planned


def test_what_comes_after_a_step_grows_by_a_round_for_each_that_is_left():
    last = seconds_after(60, 2, 2, CHECK)
    assert last == (4 + 12 + 8) * 60
    assert seconds_after(60, 2, 1, CHECK) == last + ROUND * 60
    assert seconds_after(60, 2, 1, TALK) == last + ROUND * 60 + 135 + 90
    assert seconds_after(60, 2, -1, WELCOME) == last + 3 * ROUND * 60
    assert seconds_after(20, 1, 0, CHECK) == (5 + 5 + 3) * 60
    assert seconds_after(60, 2, 2, DEBRIEF) == 8 * 60
    assert seconds_after(60, 2, 2, TAKE_HOME) == seconds_after(60, 2, 2, OVER) == 0
