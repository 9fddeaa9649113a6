"""The edges of the thirteen counts (breakdowns.md §3), formula by formula."""

from __future__ import annotations

import pytest
from scoring_logs import (
    D,
    Q,
    W,
    absent,
    act,
    address,
    answer,
    ask,
    claim,
    confirm,
    decide,
    doubled,
    item,
    meet,
    promise,
    scenario,
    share,
    talk,
    tap,
)
from test_scoring_indices import told

NAT = {"nat": "consult"}
ONE = scenario(D("d1", "plan", (1, 4), NAT), items=(item("i1", "nat"), item("i2", "gata"), item("i3", "led")))
JOINT = scenario(D("d1", "plan", (1, 4)), windows=(W("w", (1, 1), ("gata", "nat"), weight=3),), items=(item("i1", "nat"),))


def test_h1_a_window_weighs_as_it_says_and_a_promise_two():
    log = [act(1, "gata", "w_gata"), act(1, "nat", "w_nat"), promise(1, "nat", "plan", "share", "i1", 1)]
    assert told(JOINT, log, "H1") == (2, 3, 0.75)
    assert told(JOINT, [*log[:2], promise(1, "nat", "plan", "claim", "fraga", 1), claim(1, "nat")], "H1") == (3, 3, 1.0)


def test_h2_what_came_late_is_a_connection_too():
    assert told(ONE, [decide(2, "plan", "d1"), answer(3, "nat", "d1")], "H2") == (1, 1, 1.0)
    assert told(ONE, [decide(2, "plan", "d1")], "H2") == (0, 1, 0.0)


def test_h2_an_act_connects_when_its_window_is_made():
    there = scenario(windows=(W("w", (1, 1), ("gata", "nat", "led"), need=2),))
    assert told(there, [act(1, "gata", "w_gata")], "H2")[0] == 0
    assert told(there, [act(1, "gata", "w_gata"), act(1, "nat", "w_nat")], "H2") == (1, 1, 1.0)


def test_h2_what_several_could_bring_asks_for_no_pair():
    there = scenario(D("d1", "plan", (1, 4), needs=("i1", "i2")), items=(item("i1", "nat"), item("i2", "gata", "led")))
    assert told(there, [decide(2, "plan", "d1")], "H2") == (0, 1, 0.0)
    assert told(there, [share(1, "nat", "i1", "plan"), decide(2, "plan", "d1")], "H2") == (1, 1, 1.0)


def test_h2_counts_a_pair_once_and_nothing_between_one_player():
    there = scenario(D("d1", "plan", (1, 4), NAT), D("d2", "plan", (1, 4), NAT), D("d3", "plan", (1, 4), {"gata": "consult"}))
    log = [answer(1, "nat", "d1"), *(decide(2, "plan", name) for name in ("d1", "d2", "d3"))]
    assert told(there, log, "H2") == (1, 2, 0.5)
    assert told(there, [doubled("gata", "plan"), *log], "H2") == (1, 1, 1.0)


@pytest.mark.parametrize(
    ("opens", "round_", "value"), [(1, 1, 1.0), (3, 1, 1.0), (2, 2, 1.0), (2, 3, 0.5), (2, 4, 0.0), (4, 4, 1.0), (1, 2, 0.667)],
)  # fmt: skip
def test_h3_is_the_share_of_the_time_that_was_left(opens, round_, value):
    there = scenario(D("d1", "plan", (opens, 4), NAT))
    assert told(there, [answer(round_, "nat", "d1"), decide(4, "plan", "d1")], "H3") == (int(value > 0), 1, value)


def test_h3_missed_and_late_are_nought_and_what_was_talked_about_was_in_time():
    missed = [decide(2, "plan", "d1")]
    assert told(ONE, missed, "H3") == (0, 1, 0.0)
    assert told(ONE, [*missed, answer(2, "nat", "d1")], "H3") == (0, 1, 0.0)
    assert told(ONE, [*missed, tap("heard:d1:nat", "talked")], "H3") == (1, 1, 1.0)
    assert told(scenario(D("d1", "plan", (1, 1), NAT)), [decide(1, "plan", "d1")], "H3") == (0, 1, 0.0)


def test_h4_is_of_what_was_due():
    there = scenario(D("d1", "plan", (1, 2), NAT, needs=("i1",)), items=(item("i1", "nat"),))
    assert told(there, [], "H4") == (0, 1, 0.0)
    assert told(there, [answer(1, "nat", "d1"), decide(1, "plan", "d1"), share(2, "nat", "i1", "plan")], "H4") == (0, 1, 0.0)


def test_h4u_counts_what_one_role_there_carries_alone():
    there = scenario(
        D("d1", "plan", (1, 4), needs=("i1",), any_of=("i2", "i3")), D("d2", "nat", (1, 4), needs=("i1",)),
        items=(item("i1", "gata", "led"), item("i2", "nat"), item("i3", "gata")),
    )  # fmt: skip
    assert told(there, [], "H4u") == (0, 2, 0.0)
    assert told(there, [share(1, "nat", "i2", "gata")], "H4u") == (1, 2, 0.5)
    assert told(there, [absent("led"), share(1, "gata", "i1", "nat")], "H4u") == (1, 3, 0.333)


def test_h6_counts_each_exchange_once_a_round_and_a_talk_in_all_directions():
    asked, back = ask(1, "plan", "nat", "d1"), share(1, "nat", "i1", "plan")
    assert told(ONE, [asked], "H6") == (0, 1, 0.0)
    assert told(ONE, [back, back | {"round": 2}], "H6") == (0, 2, 0.0)
    assert told(ONE, [back, back], "H6") == (0, 1, 0.0)
    assert told(ONE, [asked, back, back | {"round": 2}], "H6") == (1, 2, 0.5)
    assert told(ONE, [meet(1, "d1", "plan", "nat", "led")], "H6") == (3, 3, 1.0)
    assert told(ONE, [meet(1, "d1", "plan", "nat"), share(1, "gata", "i2", "plan", "led")], "H6") == (1, 3, 0.333)


def test_h7_an_answer_takes_care_of_a_concern():
    there = scenario(D("d1", "plan", (1, 4), {"nat": "consult", "gata": "agree"}))
    raised = [answer(1, "nat", "d1", "concern"), answer(1, "gata", "d1", "object")]
    assert told(there, raised, "H7") == (0, 2, 0.0)
    assert told(there, [*raised, address(2, "plan", "nat", "d1")], "H7") == (1, 2, 0.5)


SHARED = scenario(D("d1", "plan", (1, 3), {"nat": "consult"}), D("d2", "gata", (1, 3)))
"""The decisions that were talked about give three roles a stake between them; led has none."""


def test_h8_is_how_even_the_talk_was_among_those_with_a_stake():
    there = scenario(D("d1", "plan", (1, 3), {"nat": "consult", "gata": "consult"}))
    assert told(there, [talk(1, "plan", "d1", 300)], "H8") == (1, 3, 0.541)
    assert told(there, [talk(1, "plan", "d1", 200), talk(2, "nat", "d1", 100)], "H8") == (2, 3, 0.792)
    both = [talk(1, "plan", "d1", 100), talk(1, "nat", "d1", 100), talk(2, "gata", "d2", 100), talk(2, "led", "d2", 500)]
    assert told(SHARED, both, "H8") == (3, 3, 1.0)
    assert told(SHARED, [absent("nat"), *both], "H8") == (None, 0, None)


def test_h8_wants_five_minutes_or_twelve_contributions():
    def talked(times, seconds):
        return [talk(1, ("plan", "nat", "gata")[n % 3], "d1", seconds) for n in range(times)]

    there = scenario(D("d1", "plan", (1, 3), {"nat": "consult", "gata": "consult"}))
    assert told(there, [talk(1, "plan", "d1", 299)], "H8") == (None, 0, None)
    assert told(there, [talk(1, "plan", "d1", 299), talk(1, "nat", "d1", 1)], "H8")[:2] == (2, 3)
    assert told(there, talked(12, 1), "H8") == (3, 3, 1.0)
    assert told(there, talked(11, 1), "H8") == (None, 0, None)
    assert told(there, talked(12, 0), "H8") == (None, 0, None)


def test_h9_wants_four_roles():
    assert told(ONE, [absent("gata"), ask(1, "plan", "nat", "d1")], "H9") == (None, 0, None)
    assert told(ONE, [absent("gata"), ask(1, "plan", "nat", "d1")], "H9c") == (None, 0, None)
    assert told(ONE, [ask(1, "plan", "nat", "d1"), ask(1, "nat", "plan", "d1")], "H9") == (2, 12, 0.167)
    assert told(ONE, [ask(1, "plan", "nat", "d1"), ask(1, "nat", "plan", "d1")], "H9c") == (2, 6, 0.333)


def test_h10_gives_one_for_in_time_half_for_late_and_nothing_for_never():
    log = [
        promise(1, "nat", "plan", "share", "i1", 1, "k1"), promise(1, "gata", "plan", "share", "i2", 1, "k2"),
        promise(1, "led", "plan", "share", "i3", 1, "k3"), promise(1, "led", "gata", "share", "i3", 9, "k4"),
        share(1, "nat", "i1", "plan"), share(2, "gata", "i2", "plan"),
    ]  # fmt: skip
    assert told(ONE, log, "H10") == (1, 3, 0.5)


def test_h11_counts_what_was_put_right_in_time_of_what_could_be():
    there = scenario(D("d1", "plan", (1, 4), NAT), D("d2", "plan", (1, 4), NAT, until=2), windows=(W("w", (1, 1), ("gata", "nat")),))
    solo = [act(1, "gata", "w_gata"), decide(1, "plan", "d1"), decide(1, "plan", "d2")]
    assert told(there, solo, "H11") == (0, 2, 0.0)  # what has expired could not be put right
    assert told(there, solo, "H11r") == (None, 0, None)
    assert told(there, [*solo, answer(2, "nat", "d1")], "H11r") == (None, 0, None)  # heard, but not yet settled anew
    right = [*solo, answer(2, "nat", "d1"), confirm(2, "plan", "d1"), answer(4, "nat", "d2"), confirm(4, "plan", "d2")]
    assert told(there, right, "H11") == (1, 2, 0.5)
    assert told(there, right, "H11r") == (2, 2, 2.0)
    assert told(there, [*right, tap("heard:d2:nat", "not_us")], "H11") == (1, 1, 1.0)
    assert told(there, [*right, tap("heard:d2:nat", "not_us")], "H11r") == (1, 1, 1.0)


def test_h11r_is_told_by_what_closed_it():
    there = scenario(issues=(Q("fraga", (1, 1), ("gata", "nat")),))
    assert told(there, [claim(3, "gata")], "H11r") == (1, 1, 2.0)
    assert told(there, [claim(3, "gata")], "H11") == (0, 1, 0.0)


def test_h12_is_this_round_and_the_next_two():
    there = scenario(*(D(f"d{n}", "plan", (1, n)) for n in (1, 2, 3, 4)))
    assert told(there, [talk(1, "nat", f"d{n}", 10) for n in (1, 2, 3, 4)], "H12") == (30, 40, 0.75)
    assert told(there, [talk(2, "nat", "d1", 10), talk(2, "nat", "d2", 10), talk(2, "led", "d2", 10)], "H12") == (20, 30, 0.667)
    assert told(there, [talk(1, "nat", "d1", 0)], "H12") == (None, 0, None)


def test_h13_sets_those_across_against_those_within():
    units = {"plan": "sbf", "gata": "sbf"}
    hear = {"gata": "consult", "nat": "consult"}
    there = scenario(*(D(f"d{n}", "plan", (1, 2), hear) for n in (1, 2, 3)), units=units)
    log = [answer(1, "gata", "d1"), answer(1, "nat", "d1"), answer(1, "nat", "d2"), *(decide(2, "plan", f"d{n}") for n in (1, 2, 3))]
    assert told(there, log, "H13") == (2, 3, 0.333)
    hear_two = scenario(*(D(f"d{n}", "plan", (1, 2), hear if n < 3 else NAT) for n in (1, 2, 3)), units=units)
    assert told(hear_two, log, "H13") == (None, 0, None)
