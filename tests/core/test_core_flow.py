"""The course of a game."""

from __future__ import annotations

import pytest
from core_table import NEXT, Table, small, types

from game.core.effects import holds
from game.core.state import (
    CHECK,
    CHOICE,
    DEBRIEF,
    MOVES,
    OVER,
    PARKED,
    SITUATION,
    TAKE_HOME,
    TALK,
    focus_of,
    is_open,
    known_by,
    new_state,
)  # fmt: skip


def test_the_steps_come_in_order_and_a_round_without_focus_skips_the_choice():
    table = Table()
    seen = []
    while table.state.step != OVER:
        table.do(NEXT)
        seen.append((table.state.round, table.state.step))
    whole = [SITUATION, CHOICE, TALK, MOVES, CHECK]
    assert seen == [
        *((0, step) for step in whole),
        *((1, step) for step in whole),
        *((2, step) for step in (SITUATION, TALK, MOVES, CHECK, DEBRIEF, TAKE_HOME, OVER)),
    ]


def test_every_step_is_told_and_rounds_begin_and_end():
    table = Table()
    told = table.go_to(2, OVER)
    assert types(told).count("step.started") == 5 + 5 + 4 + 3
    assert types(told).count("round.started") == 3
    assert types(told).count("round.ended") == 3
    assert types(told).count("game.ended") == 1


def test_the_end_of_a_round_is_told_after_its_windows():
    told = types(Table(round_=1).do(NEXT))
    assert told == ["window.missed", "meter.changed", "window.missed", "round.ended", "step.started"]


def test_the_choice_is_skipped_when_the_decision_in_focus_is_settled():
    table = Table(round_=0)
    table.do({"by": "tillstand", "decide": "gravtillstand", "option": "etapper", "used": [], "aside": []})
    table.go_to(1, SITUATION)
    assert focus_of(table.scenario, table.state) is None
    table.do(NEXT)
    assert table.state.step == TALK


def test_moves_come_back_every_round_as_many_as_the_role_has():
    table = Table(round_=0)
    assert table.state.moves_left == (2, 2, 2, 3, 2)
    table.do({"by": "tillstand", "pass": True})
    table.go_to(1)
    assert table.state.moves_left == (2, 2, 2, 3, 2)


def test_knowledge_reaches_its_carriers_in_its_round():
    table = Table()
    told = table.go_to(0, SITUATION)
    assert [each["item"] for each in told if each["type"] == "info.released"] == ["vagen_gravs", "anbudet"]
    assert known_by(table.state, table.number("natagare")) == ()
    told = table.go_to(1, SITUATION)
    assert [each["item"] for each in told if each["type"] == "info.released"] == ["byn_betalar"]
    assert table.knowers("byn_betalar") == ["natagare"]


def test_a_missed_window_has_its_effects_and_its_consequence():
    table = Table(round_=1)
    table.do({"by": "tillstand", "decide": "gravtillstand", "option": "ett_schakt", "used": [], "aside": []})
    told = table.go_to(2)
    assert {"type": "shock", "consequence": "gravs_igen"} in told
    assert {"type": "meter.changed", "meter": "tackning", "value": -2} in told
    assert {"type": "meter.changed", "meter": "ekonomi", "value": -2} in told


@pytest.mark.parametrize("lacking", [None, "option", "missed"])
def test_a_consequence_needs_all_its_conditions(lacking):
    table = Table(round_=1)
    option = "etapper" if lacking == "option" else "ett_schakt"
    table.do({"by": "tillstand", "decide": "gravtillstand", "option": option, "used": [], "aside": []})
    if lacking == "missed":
        table.do({"by": "vag", "do": "oppna_schakt"})
        table.do({"by": "natagare", "do": "lagg_ror"})
    came = {"type": "shock", "consequence": "gravs_igen"} in table.go_to(2)
    assert came == (lacking is None)


def test_conditions_hold_exactly_when_they_are_true():
    table = Table(round_=1)
    scenario = table.scenario
    ett_besked = scenario.consequences[table.number("ett_besked")].when
    assert [holds(table.state, condition) for condition in ett_besked] == [False, False, False]
    table.do({"by": "vag", "share": "vagen_gravs", "to": ["natagare"]})
    table.do({"by": "vag", "do": "lamna_kalkyl"})
    table.do({"by": "ledning", "do": "avsatt_pengar"})
    table.do({"by": "natagare", "claim": "inmatning"})
    assert [holds(table.state, condition) for condition in ett_besked] == [True, True, True]
    assert not holds(table.state, ("unowned", 0, 0))
    nobody = Table(round_=1)
    assert holds(nobody.state, ("unowned", 0, 0))
    nobody.do({"by": "natagare", "park": "inmatning"})
    assert nobody.state.issues == (PARKED,)
    assert holds(nobody.state, ("unowned", 0, 0))


def test_a_surprise_comes_in_a_round_of_its_own_and_once():
    told = Table().go_to(2, OVER)
    assert [each["surprise"] for each in told if "surprise" in each] == ["tidig_tjale"]


def test_the_seed_draws_the_surprises(storgatan):
    def came(seed: int) -> tuple[str, ...]:
        return tuple(each["surprise"] for each in Table(storgatan, seed).go_to(2, OVER) if "surprise" in each)

    drawn = [came(seed) for seed in range(40)]
    assert drawn == [came(seed) for seed in range(40)]
    assert len(set(drawn)) > 3
    assert {name for each in drawn for name in each} == {each.id for each in storgatan.surprises}


def test_meters_stay_between_nought_and_ten():
    table = Table()
    table.state = table.state.copy()
    table.state.meters = (1, 6)
    told = table.go_to(2)
    assert {"type": "meter.changed", "meter": "tackning", "value": -1} in told
    assert table.meters()["tackning"] == 0


def test_a_decision_is_open_in_its_window_until_it_is_settled():
    table = Table(round_=0)
    assert is_open(table.scenario, table.state, table.number("gravtillstand"))
    assert not is_open(table.scenario, table.state, table.number("skotsel"))
    table.do({"by": "tillstand", "decide": "gravtillstand", "option": "etapper", "used": [], "aside": []})
    assert not is_open(table.scenario, table.state, table.number("gravtillstand"))
    table.do({"by": "tillstand", "reopen": "gravtillstand"})
    assert is_open(table.scenario, table.state, table.number("gravtillstand"))


def test_states_are_equal_when_everything_in_them_is():
    one, other = new_state(small(), 1), new_state(small(), 1)
    assert one == other
    assert hash(one) == hash(other)
    assert one != new_state(small(), 2)
    assert one != new_state(small(), 1).as_data()
    copy = one.copy()
    copy.round = 2
    assert one == other
    assert "round=-1" in repr(one)
