from dataclasses import replace

import pytest
from board_samples import a_decision, a_scenario, picture, picture_progress, said

from game.board.model import Link, Progress, build_board
from game.core.scenario import Dependency, Item, Situation


def station(model, id_):
    return next(each for each in model.stations if each.id == id_)


def test_columns_tell_what_is_past_and_now():
    model = build_board(picture(), Progress(round=1), "sv")
    assert [(each.is_past, each.is_now) for each in model.columns] == [(True, False), (False, True), (False, False)]
    assert model.now == 1
    assert build_board(picture(), Progress(), "sv").now is None
    over = build_board(picture(), Progress(round=3), "sv")
    assert over.now is None
    assert all(each.is_past for each in over.columns)


def test_what_was_left_out_is_neither_past_nor_missed():
    model = build_board(picture(), Progress(round=3, left_out=1), "sv")
    assert [(each.is_past, each.is_left_out) for each in model.columns] == [(True, False), (False, True), (False, True)]
    assert {each.id: each.state for each in model.stations if each.end >= 1} == {
        each.id: "waiting" for each in model.stations if each.end >= 1
    }
    assert any(each.state == "closed" for each in build_board(picture(), Progress(round=3), "sv").stations)


@pytest.mark.parametrize(("round_", "state"), [(None, "waiting"), (0, "open"), (1, "open"), (2, "closed")])
def test_a_decision_is_open_between_its_rounds(round_, state):
    assert station(build_board(picture(), Progress(round=round_), "sv"), "decision3").state == state


def test_a_settled_decision_is_done_whenever_that_was():
    assert station(build_board(picture(), Progress(round=2, decided=1 << 3), "sv"), "decision3").state == "done"


def test_a_window_stands_on_the_topmost_acting_line_and_its_acts_on_their_own():
    model = build_board(picture(), Progress(), "sv")
    assert station(model, "samforlaggning").line == 2
    assert station(model, "oppna").line == 3
    assert station(model, "oppna").reach == (2,)
    assert station(model, "lagg").reach == ()


def test_a_window_is_done_when_enough_acts_are():
    half = build_board(picture(), Progress(round=1, acts_done=0b01), "sv")
    assert (station(half, "samforlaggning").state, station(half, "oppna").state) == ("open", "done")
    assert station(build_board(picture(), Progress(round=1, acts_done=0b11), "sv"), "samforlaggning").state == "done"


@pytest.mark.parametrize(("round_", "state"), [(0, "open"), (1, "waiting"), (2, "open"), (3, "closed")])
def test_a_window_that_opens_again_is_closed_in_between_and_not_missed(round_, state):
    scenario = picture()
    scenario = replace(scenario, windows=(replace(scenario.windows[0], opens=0, closes=0, again=(2, 2)),))
    model = build_board(scenario, Progress(round=round_), "sv")
    assert [station(model, each).state for each in ("samforlaggning", "oppna", "lagg")] == [state] * 3


def test_an_act_left_in_a_made_window_is_not_a_missed_one():
    scenario = picture()
    scenario = replace(scenario, windows=(replace(scenario.windows[0], need=1),))
    model = build_board(scenario, Progress(round=2, acts_done=0b01), "sv")
    assert station(model, "lagg").state == "waiting"
    assert station(build_board(scenario, Progress(round=2), "sv"), "lagg").state == "closed"


def test_a_missed_window_closes_at_once():
    model = build_board(picture(), Progress(round=1, windows_missed=1), "sv")
    assert [station(model, each).state for each in ("samforlaggning", "oppna", "lagg")] == ["closed"] * 3


def test_a_decision_stands_in_the_round_that_has_it_in_focus():
    scenario = picture()
    assert station(build_board(scenario, Progress(), "sv"), "decision3").column == 1
    focus = (Situation({}, {}, {}, 3), *scenario.situations[1:])
    assert station(build_board(replace(scenario, situations=focus), Progress(), "sv"), "decision3").column == 0


def test_room_is_kept_for_those_heard_those_who_carry_and_what_came_before():
    items = [Item("a", said("a"), {}, 0b100, 0, True), Item("b", said("b"), {}, 0b1, 0, True)]
    first = a_decision(0, "Först", 3, 0, 0)
    then = a_decision(1, "Sedan", 0, 0, 0, hear=[1], needs=(0, 1))
    scenario = a_scenario(["R"], ["A", "B", "C", "D"], [first, then], [], [], items, [Dependency("d", 0, 1, "produces")])
    assert station(build_board(scenario, Progress(), "sv"), "decision1").reach == (1, 2, 3)


def test_an_untold_act_is_tied_to_its_window():
    ties = [each for each in build_board(picture(), picture_progress(), "sv").connections if "oppna" in each.stations]
    assert [(each.line_a, each.line_b, each.state) for each in ties] == [(3, 2, "pending")]
    done = replace(picture_progress(), acts_done=0b11)
    ties = [each for each in build_board(picture(), done, "sv").connections if "oppna" in each.stations]
    assert [each.state for each in ties] == ["met"]


def test_a_told_act_is_drawn_as_told():
    told = Progress(round=2, connections=(Link("w", 3, 3, "act", 0, "slipped"),))
    ties = [each for each in build_board(picture(), told, "sv").connections if "oppna" in each.stations]
    assert [(each.id, each.line_a, each.line_b, each.state) for each in ties] == [("w", 3, 2, "slipped")]


def test_a_promise_stands_in_its_round_and_nobody_is_connected_to_themselves():
    links = (Link("p", 0, 4, "promise", 0, "met", 1), Link("q", 1, 1, "promise", 1, "met", 1))
    model = build_board(picture(), Progress(connections=links), "sv")
    told = [each for each in model.connections if not each.stations]
    assert [(each.id, each.column) for each in told] == [("p", 1)]


def test_meters_start_where_the_scenario_says():
    assert [each.value for each in build_board(picture(), Progress(), "sv").meters] == [4, 4, 4, 4]
    with pytest.raises(ValueError, match="argument"):
        build_board(picture(), Progress(meters=(1,)), "sv")


def test_words_follow_the_language_and_fall_back_on_the_first():
    scenario = picture()
    role = replace(scenario.roles[0], title={"sv": "Planarkitekt", "en": "Planner"})
    scenario = replace(scenario, roles=(role, *scenario.roles[1:]))
    assert build_board(scenario, Progress(), "en").lines[0].title == "Planner"
    assert build_board(scenario, Progress(), "fi").lines[0].title == "Planarkitekt"


def test_the_marks_are_the_scenarios_until_the_group_has_its_own():
    assert [meter.goal for meter in build_board(picture(), Progress(), "sv").meters] == [7] * 4
    assert [meter.goal for meter in build_board(picture(), Progress(goals=(1, 2, 3, 4)), "sv").meters] == [1, 2, 3, 4]
