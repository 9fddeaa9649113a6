"""*Vi är sena*: how late, and what could be left out."""

from __future__ import annotations

import pytest

from game.core.events import GROUP
from game.core.state import CHECK, DEBRIEF, WELCOME
from game.core.timetable import box_of
from game.session.lateness import endings, fitting, late_by
from game.session.session import Session


@pytest.fixture
def session(storgatan):
    return Session(storgatan, {"seed": 7, "minutes": 60})


def to(session, step, round_=0):
    while (session.state.round, session.state.step) != (round_, step):
        session.play(("next", GROUP, 1))


def test_a_session_that_keeps_its_boxes_ends_on_time(session):
    assert late_by(session, 0, box_of(60, WELCOME)) == 0
    assert late_by(session, 300, box_of(60, WELCOME) - 300) == 0
    to(session, CHECK)
    assert late_by(session, (9 + 9) * 60 - 90, 90) == 0


def test_what_goes_over_makes_it_late_and_what_is_saved_early(session):
    assert late_by(session, box_of(60, WELCOME) + 200, -200) == 200
    to(session, CHECK)
    assert late_by(session, 0, 90) == -(9 + 9) * 60 + 90


def test_only_rounds_are_left_out_the_latest_first_and_never_those_begun(session):
    assert [ending.rounds for ending in endings(session)] == [(2,), (1, 2)]
    assert [ending.saves for ending in endings(session)] == [9, 18]
    to(session, CHECK, 1)
    assert [ending.rounds for ending in endings(session)] == [(2,)]
    to(session, CHECK, 2)
    assert endings(session) == []
    session.play(("next", GROUP, 1))
    assert session.state.step == DEBRIEF
    assert endings(session) == []


def test_what_lies_in_the_rounds_left_out_is_told(session):
    to(session, CHECK)
    one, two = endings(session)
    scenario = session.scenario
    assert all(scenario.decisions[number].opens == 2 for number in one.decisions)
    assert one.decisions
    assert set(one.decisions) <= set(two.decisions)
    assert set(one.windows) <= set(two.windows)
    assert all(scenario.windows[number].last == 2 for number in one.windows)
    assert 0 < one.connections < two.connections


def test_the_one_that_fits_leaves_out_no_more_than_needed(session):
    one, two = found = endings(session)
    assert fitting(found, 30) is None
    assert fitting(found, 9 * 60) is one
    assert fitting(found, 9 * 60 + 1) is two
    assert fitting(found, 40 * 60) is two
    assert fitting([], 600) is None


def test_leaving_out_a_round_makes_it_less_late_and_undo_gives_it_back(session):
    late = late_by(session, 900, 0)
    session.answer("ends", 1)
    assert late_by(session, 900, 0) == late - 9 * 60
    assert [ending.rounds for ending in endings(session)] == [(1,)]
    session.undo()
    assert late_by(session, 900, 0) == late
