"""Whom a reminder is about, and which reminders there are (breakdowns.md §7.2)."""

from __future__ import annotations

from scoring_logs import D, Q, W, absent, act, answer, claim, decide, item, read, reopen, scenario, share, wonder

from game.core.events import Event
from game.scoring import evaluate
from game.scoring.card import Reminder

PLAN, GATA, NAT, LED = range(4)
BOTH = scenario(
    D("d1", "plan", (1, 2), {"nat": "consult"}, needs=("i1",)), items=(item("i1", "nat", "led"), item("i2", "led")),
    windows=(W("w", (1, 1), ("gata", "nat")),), issues=(Q("fraga", (1, 2), ("gata", "nat", "led")),),
)  # fmt: skip


def reminders(there, *log):
    return evaluate(there, read(there, list(log)), ended=False).reminders()


def test_what_closes_first_comes_first_and_says_whom_it_is_about():
    assert reminders(BOTH) == (
        Reminder("act", "act:w_gata", ("window", 0), GATA, None, 0, closes_now=True),
        Reminder("act", "act:w_nat", ("window", 0), NAT, None, 1, closes_now=True),
        Reminder("heard", "heard:d1:nat", ("decision", 0), NAT, None, None, closes_now=False),
        Reminder("knows", "knows:d1:i1", ("decision", 0), PLAN, 0, None, closes_now=False),
        Reminder("claim", "claim:fraga", ("issue", 0), GATA, None, None, closes_now=False),
    )


def test_an_empty_chair_is_not_reminded():
    assert [one.role for one in reminders(BOTH, absent("gata")) if one.kind == "claim"] == [NAT]
    assert [one.role for one in reminders(BOTH, absent("gata")) if one.kind == "act"] == [NAT]


def test_a_premise_is_for_the_owner_of_the_decision_that_hangs_on_it():
    there = scenario(D("d1", "plan", (1, 2)), D("d2", "led", (1, 2)), produces=(("d1", "d2"),), issues=())
    log = [decide(1, "plan", "d1"), decide(1, "led", "d2"), reopen(1, "plan", "d1"), decide(1, "plan", "d1", "b")]
    assert reminders(there, *log) == (
        Reminder("premise", "premise:d1_d2:1", ("decision", 1), LED, None, None, closes_now=False),
    )


def test_of_several_of_which_one_is_enough_the_first_is_named_and_questions_have_no_reminder():
    there = scenario(
        D("d1", "plan", (1, 2), any_of=("i1", "i2")), items=(item("i1", "nat"), item("i2", "gata")), issues=(),
    )  # fmt: skip
    named = (Reminder("knows", "knows:d1:i1+i2", ("decision", 0), PLAN, 0, None, closes_now=False),)
    assert reminders(there, wonder(1, "plan", "nat", "i1")) == named
    assert reminders(there, share(1, "gata", "i2", "plan")) == ()


def test_what_nobody_has_yet_is_not_reminded_of():
    there = scenario(D("d1", "plan", (1, 2), needs=("i1",)), items=(item("i1", "nat", since=2),), issues=())
    assert reminders(there) == ()
    started = evaluate(there, [Event("round.started", 1)], ended=False).reminders()
    assert [one.closes_now for one in started] == [True]


def test_a_window_that_lacks_one_of_two_reminds_of_those_who_could():
    there = scenario(windows=(W("w", (1, 2), ("gata", "nat", "led"), need=2),), issues=())
    assert [one.role for one in reminders(there, act(1, "nat", "w_nat"))] == [GATA, LED]
    assert reminders(there, act(1, "nat", "w_nat"), act(1, "led", "w_led")) == ()


def test_what_lies_two_rounds_ahead_waits():
    there = scenario(D("d1", "plan", (1, 3), {"nat": "consult"}), issues=())
    assert reminders(there) == ()
    assert len(evaluate(there, [Event("round.started", 1)], ended=False).reminders()) == 1
    assert len(evaluate(there, [Event("round.started", 0), Event("round.ended", 0)], ended=False).reminders()) == 1


def test_after_the_end_there_is_nothing_to_remind_of():
    assert evaluate(BOTH, []).reminders() == ()
    left = [answer(1, "nat", "d1"), share(1, "nat", "i1", "plan"), claim(1, "nat"), act(1, "gata", "w_gata"), act(1, "nat", "w_nat")]
    assert reminders(BOTH, *left) == ()
