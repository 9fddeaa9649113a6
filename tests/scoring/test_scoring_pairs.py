"""Decisions that hang together, as the log has settled them (breakdowns.md B07)."""

from __future__ import annotations

from scoring_facts import GATA, LED, NAT, find, played, seat, so_far, status, statuses
from scoring_logs import D, Hang, confirm, decide, item, read, reopen, scenario, share

from game.scoring import evaluate

I9 = (item("i9", "plan"),)


def pair(hang: Hang, **more):
    """d0 of plan, and d1 of nat with d2 of gata, which hang together."""
    return scenario(
        D("d0", "plan", (1, 4)), D("d1", "nat", (1, 4), claims={"a": 2, "b": 1}, options="abc"),
        D("d2", "gata", (2, 3), claims={"a": 1, "b": 2}), D("d3", "led", (1, 4)),
        items=I9, hangs=(Hang("produces", "d0", "d3"), hang), **more,
    )  # fmt: skip


ORDER = pair(Hang("produces", "d1", "d2"))
BOUND = pair(Hang("produces", "d1", "d2", when={"d0": "a"}))
CLASH = pair(Hang("conflicts", "d1", "d2", clashes=("ab",)))
SHARED = pair(Hang("shares", "d1", "d2", capacity=3))
AT_ONCE = pair(Hang("simultaneous", "d1", "d2", within=1))
FIRST, THEN = decide(1, "nat", "d1"), decide(2, "gata", "d2")


def change(round_: int, option: str, decision: str = "d1", by: str = "nat"):
    """A decision taken up again and settled on another option."""
    return [reopen(round_, by, decision), decide(round_, by, decision, option)]


# Order ------------------------------------------------------------------------------------------------


def test_an_order_is_between_the_owners_and_belongs_to_the_later_decision():
    one = find(so_far(ORDER), "order:d1_d2")
    assert (one.kind, one.subject, one.link, one.item) == ("order", ("decision", 2), (NAT, GATA), None)
    assert (one.opens, one.closes, one.number, one.status) == (1, 2, 1, "pending")


def test_the_order_holds_when_the_earlier_is_settled_first():
    assert status(so_far(ORDER, FIRST), "order:d1_d2") == "met"
    assert status(so_far(ORDER, FIRST, THEN), "order:d1_d2") == "met"
    assert status(so_far(ORDER, THEN), "order:d1_d2") == "missed"
    late = find(so_far(ORDER, THEN, decide(3, "nat", "d1")), "order:d1_d2")
    assert (late.status, late.round, late.event) == ("late", 2, 2)


def test_an_order_bound_to_a_choice_asks_for_nothing_when_another_was_made():
    assert status(so_far(BOUND, decide(1, "plan", "d0", "a"), THEN), "order:d1_d2") == "missed"
    assert status(so_far(BOUND, decide(1, "plan", "d0", "b"), THEN), "order:d1_d2") == "excluded"
    assert status(so_far(BOUND, THEN), "order:d1_d2") == "excluded"


# Fit --------------------------------------------------------------------------------------------------


def test_two_that_go_together_are_judged_when_both_are_settled():
    for there in (CLASH, SHARED, AT_ONCE):
        assert status(so_far(there, FIRST), "fit:d1_d2") == "pending"
        assert status(so_far(there, THEN), "fit:d1_d2") == "pending"
        assert status(so_far(there, FIRST, THEN), "fit:d1_d2") == "met"
        assert status(so_far(there, decide(1, "gata", "d2"), FIRST), "fit:d1_d2") == "met"


def test_options_that_can_not_both_stand_do_not_go_together():
    assert status(so_far(CLASH, FIRST, decide(2, "gata", "d2", "b")), "fit:d1_d2") == "missed"
    assert status(so_far(CLASH, decide(1, "nat", "d1", "b"), decide(2, "gata", "d2", "b")), "fit:d1_d2") == "met"


def test_what_both_claim_is_no_more_than_there_is():
    assert status(so_far(SHARED, FIRST, THEN), "fit:d1_d2") == "met", "2 + 1 of 3"
    assert status(so_far(SHARED, FIRST, decide(2, "gata", "d2", "b")), "fit:d1_d2") == "missed", "2 + 2 of 3"
    assert status(so_far(SHARED, decide(1, "nat", "d1", "b"), decide(2, "gata", "d2", "b")), "fit:d1_d2") == "met"


def test_what_is_to_come_at_the_same_time_comes_within_so_many_rounds():
    assert status(so_far(AT_ONCE, FIRST, decide(2, "gata", "d2")), "fit:d1_d2") == "met"
    assert status(so_far(AT_ONCE, FIRST, decide(3, "gata", "d2")), "fit:d1_d2") == "missed"
    assert status(so_far(AT_ONCE, decide(3, "nat", "d1"), decide(2, "gata", "d2")), "fit:d1_d2") == "met"
    assert status(so_far(AT_ONCE, decide(2, "gata", "d2"), decide(4, "nat", "d1")), "fit:d1_d2") == "missed"


def test_a_choice_nobody_wrote_down_goes_with_everything():
    [first, then] = read(CLASH, [FIRST | {"round": 2}, decide(2, "gata", "d2", "b")])
    for there in (CLASH, SHARED, AT_ONCE):
        for log in ([first._replace(value=None), then], [first, then._replace(value=None)]):
            assert status(evaluate(there, log, ended=False), "fit:d1_d2") == "met"


def test_what_did_not_go_together_is_mended_by_a_change_that_does():
    collided = [FIRST, decide(2, "gata", "d2", "b")]
    mended = find(so_far(CLASH, *collided, *change(3, "b")), "fit:d1_d2")
    assert (mended.status, mended.round, mended.event) == ("late", 2, 4)
    assert status(so_far(CLASH, *collided, *change(3, "a", "d2", "gata")), "fit:d1_d2") == "late"
    assert status(so_far(CLASH, *collided, confirm(3, "nat", "d1")), "fit:d1_d2") == "missed"


# A premise: what the later decision was settled on has changed -------------------------------------------


def premises(*log, there=ORDER) -> dict[str, str]:
    return statuses(so_far(there, *log), "premise")


def test_what_hangs_on_a_decision_that_changed_is_to_be_confirmed_within_grace():
    scoring = so_far(ORDER, FIRST, THEN, *change(3, "b"))
    one = find(scoring, "premise:d1_d2:1")
    assert (one.kind, one.subject, one.link, one.item) == ("premise", ("decision", 2), (NAT, GATA), None)
    assert (one.opens, one.closes, one.number, one.status) == (2, 3, 1, "pending")
    [premise] = scoring.ledger.pairs.premises.values()
    assert (premise.dependency, premise.event, premise.before) == (1, 4, 0)
    assert premises(FIRST, THEN, *change(3, "b"), confirm(3, "gata", "d2")) == {"premise:d1_d2:1": "met"}


def test_what_has_not_been_settled_yet_has_no_premise():
    assert premises(FIRST, *change(2, "b")) == {}
    assert premises(FIRST, *change(2, "b"), THEN) == {}


def test_the_same_option_once_more_is_no_change():
    assert premises(FIRST, THEN, *change(3, "a")) == {}
    assert premises(FIRST, THEN, confirm(3, "nat", "d1")) == {}


def test_the_later_decision_changes_no_premise():
    assert premises(FIRST, THEN, *change(3, "b", "d2", "gata")) == {}


def test_decisions_that_are_to_fit_have_no_premise():
    assert premises(FIRST, THEN, *change(3, "b"), there=CLASH) == {}


def test_a_premise_bound_to_a_choice_is_none_when_another_was_made():
    log = [FIRST, THEN, *change(3, "b")]
    assert premises(decide(1, "plan", "d0", "a"), *log, there=BOUND) == {"premise:d1_d2:1": "pending"}
    assert premises(decide(1, "plan", "d0", "b"), *log, there=BOUND) == {}


def test_one_more_change_leaves_one_premise_open():
    assert premises(FIRST, THEN, *change(3, "b"), *change(3, "c")) == {
        "premise:d1_d2:1": "excluded", "premise:d1_d2:2": "pending",
    }  # fmt: skip


def test_a_change_that_is_taken_back_leaves_nothing_to_confirm():
    assert premises(FIRST, THEN, *change(3, "b"), *change(3, "a")) == {"premise:d1_d2:1": "excluded"}


def test_the_premise_is_the_option_that_stood_when_the_later_was_last_settled():
    on_b = [FIRST, *change(2, "b"), THEN]
    assert premises(*on_b, *change(3, "a")) == {"premise:d1_d2:1": "pending"}
    assert so_far(ORDER, *on_b, *change(3, "a")).ledger.pairs.premises["premise:d1_d2:1"].before == 1
    confirmed = [FIRST, THEN, *change(2, "b"), confirm(3, "gata", "d2")]
    assert premises(*confirmed, *change(3, "a")) == {"premise:d1_d2:1": "met", "premise:d1_d2:2": "pending"}
    twice = [FIRST, *change(1, "b"), THEN, *change(2, "c"), confirm(3, "gata", "d2"), *change(3, "b")]
    assert so_far(ORDER, *twice).ledger.pairs.premises["premise:d1_d2:2"].before == 2


def test_an_earlier_decision_that_came_after_was_no_premise_until_it_was_known():
    log = [THEN, decide(2, "nat", "d1"), *change(3, "b")]
    assert so_far(ORDER, *log).ledger.pairs.premises["premise:d1_d2:1"].before is None


def test_a_confirmation_that_names_no_option_leaves_the_one_that_stands():
    [silent] = read(ORDER, [confirm(2, "nat", "d1")])
    log = [*read(ORDER, [FIRST, *change(2, "b")]), silent._replace(value=None), *read(ORDER, [THEN, *change(3, "a")])]
    assert evaluate(ORDER, log, ended=False).ledger.pairs.premises["premise:d1_d2:1"].before == 1


def test_each_pair_counts_its_own_changes():
    there = pair(Hang("produces", "d1", "d2"))
    other = [decide(1, "plan", "d0"), decide(1, "led", "d3"), *change(1, "b", "d0", "plan")]
    scoring = so_far(there, *other, FIRST, THEN, *change(3, "b"))
    assert statuses(scoring, "premise") == {"premise:d0_d3:1": "missed", "premise:d1_d2:1": "pending"}
    assert find(scoring, "premise:d0_d3:1").link == (0, LED)


def test_one_player_with_both_decisions_has_nobody_to_ask():
    both = [seat(1, "doubled", "gata", "nat"), FIRST, THEN, *change(3, "b")]
    assert premises(*both) == {"premise:d1_d2:1": "excluded"}


def test_only_what_the_change_was_about_is_confirmed():
    log = [FIRST, THEN, *change(3, "b")]
    for line in (confirm(3, "nat", "d1", "b"), share(3, "plan", "i9", "gata"), reopen(3, "gata", "d2")):
        assert premises(*log, line) == {"premise:d1_d2:1": "pending"}


def test_a_change_that_was_taken_back_stays_so_when_chairs_change():
    taken_back = [FIRST, THEN, *change(3, "b"), *change(3, "a")]
    assert premises(*taken_back, seat(3, "absent", "led")) == {"premise:d1_d2:1": "excluded"}


def test_what_was_confirmed_while_one_player_had_both_is_confirmed_when_they_part():
    both = [seat(1, "doubled", "gata", "nat"), FIRST, THEN, *change(3, "b"), confirm(3, "gata", "d2")]
    scoring = so_far(ORDER, *both, seat(3, "filled", "gata"))
    one = find(scoring, "premise:d1_d2:1")
    assert (one.status, one.round, one.event) == ("met", 2, 6)


def test_coverage_counts_what_goes_together_and_what_was_confirmed():
    def coverage(hang: Hang, *log) -> tuple[int | None, int]:
        scoring = played(scenario(D("d1", "nat", (1, 4)), D("d2", "gata", (1, 4)), issues=(), hangs=(hang,)), *log)
        return next((one.met, one.of) for one in scoring.counts() if one.id == "coverage")

    assert coverage(Hang("conflicts", "d1", "d2", clashes=("ab",)), FIRST, THEN) == (1, 1)
    assert coverage(Hang("conflicts", "d1", "d2", clashes=("ab",)), FIRST, decide(2, "gata", "d2", "b")) == (0, 1)
    order = Hang("produces", "d1", "d2")
    assert coverage(order, FIRST, THEN) == (1, 1)
    assert coverage(order, FIRST, THEN, *change(3, "b"), confirm(3, "gata", "d2")) == (2, 2)
    assert coverage(order, FIRST, THEN, *change(2, "b")) == (1, 2)
