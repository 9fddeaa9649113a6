"""The thirteen counts (breakdowns.md §3) on small logs; their edges."""

from __future__ import annotations

import pytest
from scoring_logs import (
    D,
    W,
    act,
    answer,
    ask,
    decide,
    item,
    meet,
    promise,
    read,
    scenario,
    share,
    story,
    talk,
    tap,
    unsaid,
)

from game.scoring import evaluate
from game.scoring.indices import indices

HEARD = scenario(D("d1", "plan", (1, 3), {"nat": "consult"}, weight=3), D("d2", "gata", (1, 3), {"nat": "consult"}, weight=1))
KNOWN = scenario(D("d1", "plan", (1, 4), needs=("i1", "i2")), items=(item("i1", "nat"), item("i2", "gata", "led")))


def measured(there, log):
    return {one.id: one for one in indices(evaluate(there, read(there, log)))}


def told(there, log, name):
    one = measured(there, log)[name]
    return one.met, one.of, None if one.value is None else round(one.value, 3)


def test_with_nothing_due_nothing_can_be_measured():
    found = measured(scenario(D("d1", "plan", (1, 3)), issues=()), [])
    assert {name for name, one in found.items() if one.met is not None} == {"H9", "H9c"}
    assert (found["H9"].met, found["H9"].of) == (0, 12)


def test_h1_weighs_what_hangs_on_it():
    assert told(HEARD, [answer(1, "nat", "d1"), decide(2, "plan", "d1"), decide(2, "gata", "d2")], "H1") == (1, 2, 0.75)
    assert told(HEARD, [answer(1, "nat", "d2"), decide(2, "plan", "d1"), decide(2, "gata", "d2")], "H1") == (1, 2, 0.25)


def test_h2_counts_pairs_once_and_no_lonely_act():
    there = scenario(windows=(W("w", (1, 1), ("gata", "nat")),))
    assert told(there, [act(1, "gata", "w_gata")], "H2") == (0, 1, 0.0)
    assert told(there, [act(1, "gata", "w_gata"), act(1, "nat", "w_nat")], "H2") == (1, 1, 1.0)


@pytest.mark.parametrize(("round_", "value"), [(1, 1.0), (2, 0.5), (3, 0.0)])
def test_h3_is_how_much_time_was_left(round_, value):
    there = scenario(D("d1", "plan", (1, 3), {"nat": "consult"}))
    assert told(there, [answer(round_, "nat", "d1"), decide(3, "plan", "d1")], "H3")[2] == value


def test_h3_leaves_promises_to_their_own_count():
    there = scenario(D("d1", "plan", (1, 3), {"nat": "consult"}))
    log = [answer(1, "nat", "d1"), promise(1, "gata", "plan", "claim", "fraga", 2)]
    assert told(there, log, "H3") == (1, 1, 1.0)
    assert told(there, log, "H10") == (0, 1, 0.0)


@pytest.mark.parametrize(("since", "due"), [(2, 1), (3, 1), (4, 0)])
def test_what_nobody_had_before_the_close_is_not_counted_as_missed(since, due):
    there = scenario(D("d1", "plan", (1, 3), needs=("i1",)), items=(item("i1", "nat", since=since),))
    assert measured(there, [decide(3, "plan", "d1")])["H1"].of == due
    assert measured(there, [])["H1"].of == due
    assert measured(there, [story(3, "i1", "gata"), decide(3, "plan", "d1")])["H1"].of == 1


def test_h4_is_what_arrived_and_what_only_one_carried():
    log = [share(1, "nat", "i1", "led"), share(1, "gata", "i2", "plan"), decide(2, "plan", "d1")]
    assert told(KNOWN, log, "H4") == (1, 2, 0.5)
    assert told(KNOWN, log, "H4u") == (1, 1, 1.0)
    assert told(KNOWN, log[1:], "H4u") == (0, 1, 0.0)


def test_h6_is_what_went_both_ways():
    there = scenario(D("d1", "plan", (1, 3)), items=(item("i1", "nat"),))
    log = [ask(1, "plan", "nat", "d1"), share(1, "nat", "i1", "plan"), answer(1, "nat", "d1") | {"to": ["plan"]}]
    assert told(there, log, "H6") == (1, 2, 0.5)
    assert told(there, [meet(1, "d1", "plan", "nat")], "H6") == (1, 1, 1.0)


def test_h7_is_not_nought_when_nobody_objected():
    assert told(HEARD, [answer(1, "nat", "d1")], "H7") == (None, 0, None)
    assert told(HEARD, [answer(1, "nat", "d1", "concern"), decide(2, "plan", "d1")], "H7") == (0, 1, 0.0)
    assert told(HEARD, [answer(1, "nat", "d1", "concern"), answer(2, "nat", "d1")], "H7") == (1, 1, 1.0)


def test_h8_wants_three_with_a_stake_and_five_minutes():
    there = scenario(D("d1", "plan", (1, 3), {"nat": "consult", "gata": "consult"}))
    even = [talk(1, role, "d1", 100) for role in ("plan", "nat", "gata")]
    assert told(there, even, "H8") == (3, 3, 1.0)
    one = [talk(1, "plan", "d1", 300)]
    assert told(there, one, "H8")[:2] == (1, 3)
    assert 0 < told(there, one, "H8")[2] < 0.7
    assert told(there, even[:2], "H8") == (None, 0, None)
    two = scenario(D("d1", "plan", (1, 3), {"nat": "consult"}))
    assert told(two, [talk(1, "plan", "d1", 300)], "H8") == (None, 0, None)


def test_h9_tells_one_in_the_middle_from_a_ring():
    star = [ask(1, "plan", other, "d1") for other in ("gata", "nat", "led")]
    assert told(HEARD, star, "H9") == (3, 12, 0.25)
    assert told(HEARD, star, "H9c")[2] == 1.0
    ring = [ask(1, one, other, "d1") for one, other in (("plan", "gata"), ("gata", "nat"), ("nat", "led"), ("led", "plan"))]
    assert told(HEARD, ring, "H9c")[2] == 0.0


def test_h10_gives_a_late_promise_half():
    log = [promise(1, "nat", "plan", "share", "i1", 1), share(2, "nat", "i1", "plan")]
    assert told(KNOWN, log, "H10") == (0, 1, 0.5)
    assert told(KNOWN, log[:1], "H10") == (0, 1, 0.0)


def test_h11_tells_how_long_it_took():
    log = [decide(1, "plan", "d1"), answer(2, "nat", "d1"), unsaid(decide(3, "plan", "d1")) | {"type": "decision.confirmed"}]
    assert told(HEARD, log, "H11")[:2] == (1, 1)
    assert told(HEARD, log, "H11r")[2] == 2.0


def test_h12_is_talk_about_what_soon_closes():
    there = scenario(D("d1", "plan", (1, 1)), D("d2", "plan", (1, 4)))
    assert told(there, [talk(1, "nat", "d1", 60), talk(1, "nat", "d2", 20)], "H12") == (60, 80, 0.75)


def test_h13_wants_three_on_either_side():
    units = {"plan": "sbf", "gata": "sbf"}
    hear = {"gata": "consult", "nat": "consult"}
    there = scenario(*(D(f"d{n}", "plan", (1, 2), hear) for n in (1, 2, 3)), units=units)
    log = [answer(1, "gata", f"d{n}") for n in (1, 2, 3)] + [decide(2, "plan", f"d{n}") for n in (1, 2, 3)]
    assert told(there, log, "H13") == (0, 3, -1.0)
    two = scenario(*(D(f"d{n}", "plan", (1, 2), hear) for n in (1, 2)), units=units)
    assert told(two, [], "H13") == (None, 0, None)


def test_a_disputed_card_is_in_no_index():
    there = scenario(D("d1", "plan", (1, 3), {"nat": "consult"}))
    missed = [decide(2, "plan", "d1")]
    assert told(there, missed, "H1")[:2] == (0, 1)
    assert told(there, [*missed, tap("heard:d1:nat", "talked")], "H1")[:2] == (1, 1)
    assert told(there, [*missed, tap("heard:d1:nat", "not_us")], "H1")[:2] == (None, 0)
