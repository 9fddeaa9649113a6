"""The group's taps, and what they do to the numbers (breakdowns.md §1.3, §2.2(5))."""

from __future__ import annotations

from scoring_cases import b02
from scoring_logs import D, answer, ask, decide, item, promise, read, scenario, share, talk, tap

from game.core.events import Event
from game.scoring import evaluate

TWO = b02.TWO
LOG = [decide(2, "plan", "d1"), decide(2, "plan", "d2")]


def counts(there, log):
    return {one.id: (one.met, one.of) for one in evaluate(there, read(there, log)).counts()}


def test_nothing_to_count_is_not_measurable():
    empty = scenario(D("d1", "plan", (1, 3)))
    assert set(counts(empty, []).values()) == {(None, 0)}


def test_a_disputed_card_is_listed_but_in_no_number():
    assert counts(TWO, LOG) == {
        "coverage": (0, 2), "foresight": (0, 2), "answers": (None, 0), "promises": (None, 0), "repairs": (0, 2),
    }  # fmt: skip
    talked = counts(TWO, [*LOG, tap("knows:d1:i1", "talked")])
    assert (talked["coverage"], talked["foresight"], talked["repairs"]) == ((1, 2), (1, 2), (0, 1))
    not_us = counts(TWO, [*LOG, tap("knows:d1:i1", "not_us")])
    assert (not_us["coverage"], not_us["repairs"]) == ((0, 1), (0, 1))


def test_a_tap_after_the_end_is_taken_and_touches_no_other_card():
    scoring = evaluate(TWO, read(TWO, LOG))
    before = scoring.cards()
    scoring.feed(Event("card.confirmed", 3, value="knows:d2:i1"))
    scoring.feed(Event("card.confirmed", 3, value="no such card"))
    after = scoring.cards()
    assert after[0] == before[0]
    assert (after[1].tap, after[1].status) == ("confirmed", "open")
    scoring.feed(Event("info.shared", 3, 2, 1, ("item", 0)))
    assert scoring.cards() == after


def test_foresight_wants_a_round_to_spare():
    there = scenario(D("d1", "plan", (1, 3), {"nat": "consult"}))
    assert counts(there, [answer(2, "nat", "d1"), decide(3, "plan", "d1")])["foresight"] == (1, 1)
    assert counts(there, [answer(3, "nat", "d1"), decide(3, "plan", "d1")])["foresight"] == (0, 1)


def test_an_answer_in_time_and_one_too_late():
    there = scenario(D("d1", "plan", (1, 4)))
    log = [ask(1, "plan", "nat", "d1"), ask(1, "plan", "gata", "d1"), answer(2, "nat", "d1"), answer(3, "gata", "d1")]
    assert counts(there, log)["answers"] == (1, 2)


def test_a_promise_kept_and_one_broken():
    there = scenario(D("d1", "plan", (1, 4)), items=(item("i1", "nat"), item("i2", "gata")))
    log = [
        promise(1, "nat", "plan", "share", "i1", 2), promise(1, "gata", "plan", "share", "i2", 2, "k2"),
        share(2, "nat", "i1", "plan"),
    ]  # fmt: skip
    assert counts(there, log)["promises"] == (1, 2)


def test_a_promise_of_what_was_done_before_is_in_no_count():
    there = scenario(D("d1", "plan", (1, 4)), items=(item("i1", "nat"),))
    heard = [answer(1, "nat", "d1"), ask(2, "plan", "nat", "d1"), promise(2, "nat", "plan", "hear", "d1", 3)]
    assert counts(there, heard)["promises"] == (None, 0)
    assert counts(there, heard)["coverage"] == (None, 0)
    assert counts(there, [share(1, "nat", "i1", "plan"), promise(1, "nat", "plan", "share", "i1", 2)])["promises"] == (None, 0)
    kept = [promise(1, "nat", "plan", "hear", "d1", 3), answer(2, "nat", "d1")]
    assert counts(there, kept)["promises"] == (1, 1)


def test_a_card_that_stands_on_no_connection_is_counted_without_a_moment():
    """Uneven voice (B13) is seen in the talk alone."""
    there = scenario(D("d1", "plan", (1, 4), {"nat": "consult"}), issues=())
    log = [talk(n, role, "d1", 120) for n in (1, 2) for role in ("plan", "gata", "led")]
    scoring = evaluate(there, read(there, log))
    assert [card.type for card in scoring.cards()] == ["B13"]
    repairs = next(one for one in scoring.counts() if one.id == "repairs")
    assert (repairs.met, repairs.of, repairs.moment) == (0, 1, None)
