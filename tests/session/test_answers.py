"""What the group answers outside the moves, and what follows from it."""

from __future__ import annotations

from datetime import date

import pytest

from game.authoring import read_scenario
from game.core.events import GROUP
from game.core.state import CHECK, DEBRIEF, EMPTY
from game.places import scenarios_folder
from game.session.answers import STATEMENTS, fits, maturity_of
from game.session.session import Session
from game.session.sittings import begin, replay_journal, resume

TEXT = (scenarios_folder() / "storgatan_oppnas.yaml").read_text("utf-8")
SCENARIO = read_scenario(TEXT.encode(), "storgatan_oppnas.yaml").compile(60)
OFTEN, SELDOM, UNSURE = [5, 0, 0, 1], [0, 1, 5, 0], [0, 0, 0, 6]


@pytest.fixture
def session() -> Session:
    return Session(SCENARIO, {"seed": 7})


def kept(folder) -> Session:
    return begin(SCENARIO, folder, 7, date(2026, 11, 28))


def to_check(session: Session) -> None:
    while session.state.step != CHECK:
        assert session.go_on() is None


def placed(counts: list[int]) -> dict:
    return {("where", statement): counts for statement in STATEMENTS}


@pytest.mark.parametrize(
    ("counts", "maturity"), [(OFTEN, "seasoned"), (SELDOM, "starting"), ([2, 2, 2, 9], "moving"), (UNSURE, "moving")]
)
def test_where_the_group_stands_chooses_the_variant(session, counts, maturity):
    assert maturity_of(placed(counts)) == maturity
    role = next(n for n in range(5) if session.play(("seat", GROUP, n, EMPTY)) is None)
    for statement in STATEMENTS:
        assert session.answer("where", counts, statement)
    assert session.scenario.maturity == maturity
    assert session.state.seats[role] == EMPTY
    assert session.scoring.scenario is session.scenario


def test_it_is_undone_like_anything_else(session):
    session.answer("where", OFTEN, "early")
    assert session.scenario.maturity == "seasoned"
    session.undo()
    assert (session.scenario.maturity, session.answers) == ("moving", {})
    session.redo()
    assert session.scenario.maturity == "seasoned"


def test_once_the_rounds_have_begun_the_variant_stays(session):
    session.go_on()
    session.answer("where", OFTEN, "early")
    assert session.scenario.maturity == "moving"


def test_the_groups_own_marks_stand_over_the_goals_and_those_over_the_scenarios(session):
    meters = session.scenario.meters
    assert session.goals == tuple(meter.goal for meter in meters)
    session.answer("mark", 9, meters[0].id)
    assert session.goals == (9, *(meter.goal for meter in meters[1:]))
    session.answer("mark", None, meters[0].id)
    assert session.goals == tuple(meter.goal for meter in meters)


def test_an_answer_given_twice_is_kept_once(session):
    session.answer("people", 12)
    session.answer("people", 12)
    assert len(session.frames) == 2


@pytest.mark.parametrize(
    ("to", "of", "value"),
    [
        ("people", "", 31), ("people", "", True), ("people", "x", 5), ("seating", "", "sofa"), ("where", "early", [1, 2, 3]),
        ("where", "early", [1, 2, 3, 31]), ("where", "often", OFTEN), ("mark", "tackning", 11), ("mark", "nowhere", 3),
        ("plus", "natagare", ""), ("plus", "natagare", "x" * 201), ("plus", "nobody", "x"), ("home", "", "works"),
        ("home", "x", "bad"), ("pulse", "heard", [1]), ("ends", "", -1), ("whatever", "", 1), (3, "", 1), ("people", 3, 5),
        ("goal", "nowhere", True),
    ],
)  # fmt: skip
def test_what_answers_nothing_is_not_kept(session, to, of, value):
    assert not fits(SCENARIO, to, of, value)
    assert not session.answer(to, value, of)
    assert len(session.frames) == 1


def test_everything_is_there_when_the_session_goes_on(tmp_path):
    session = kept(tmp_path)
    session.answer("where", SELDOM, "early")
    session.answer("people", 24)
    session.turn_to(3)
    session.tell_time(41.6, 700.4)
    path = session.writer.path
    session.close()
    again = resume(path)
    assert (again.torn, again.edited_line) == (False, None)
    told = again.session
    assert (told.page, told.seconds_left, told.seconds_spent, told.scenario.maturity) == (3, 42, 700, "starting")
    assert told.answers == {("where", "early"): SELDOM, ("people", ""): 24}
    told.close()


def test_page_and_time_belong_to_one_step_and_are_not_undone(session):
    session.answer("people", 8)
    session.turn_to(2)
    session.tell_time(10, 50)
    session.undo()
    assert (session.page, session.seconds_left) == (2, 10)
    session.go_on()
    assert (session.page, session.seconds_left, session.seconds_spent) == (0, None, 50)


def test_a_part_belongs_to_its_page(session):
    session.turn_to(2, 1, 30)
    assert session.part == (1, 30)
    session.turn_to(2)
    assert session.part == ()
    session.turn_to(3, 0)
    session.go_on()
    assert (session.page, session.part) == (0, ())


@pytest.mark.parametrize("line", [{"page": 1, "part": 1}, {"page": 1, "part": [True]}, {"page": 1, "part": [-1]},
                                  {"page": 1, "part": [1000]}, {"page": 1, "part": [1, 2, 3]},
                                  {"page": 1, "words": "x"}, {"part": [1]}, {"page": -1}, {"page": 100}, {"page": True}, {"time": "x"}, {"time": [1.5, 0]}, {"time": [1]},
                                  {"time": [1, 10**9]}, {"answer": 1},
                                  {"answer": {"to": "people", "of": "", "value": 3, "more": 1}}])  # fmt: skip
def test_a_line_by_somebody_else_changes_nothing(session, line):
    assert not session.replay({**line, "digest": "0" * 16})
    assert (session.page, session.part, session.seconds_left, len(session.frames)) == (0, (), None, 1)


def test_a_group_that_is_late_ends_earlier_and_has_missed_nothing_of_what_was_left_out(tmp_path):
    session = kept(tmp_path)
    to_check(session)
    assert session.go_on() is None
    assert session.state.round == 1
    session.undo()
    session.answer("ends", 0)
    pending = {one.id for one in session.scoring.requirements if one.status == "pending"}
    cards = len(session.cards)
    assert session.go_on() is None
    assert session.state.step == DEBRIEF
    assert session.scoring.ended
    assert {one.id for one in session.scoring.requirements if one.status == "pending"} == pending
    assert len(session.cards) == cards
    path = session.writer.path
    session.close()
    assert replay_journal(path).state == session.state


def test_the_rounds_that_are_played_can_be_had_back(session):
    session.answer("ends", 0)
    session.answer("ends", None)
    to_check(session)
    session.go_on()
    assert session.state.step != DEBRIEF
