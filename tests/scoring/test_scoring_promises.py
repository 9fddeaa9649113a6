"""What a promise is, and what becomes of it (breakdowns.md B09)."""

from __future__ import annotations

from scoring_facts import GATA, NAT, PLAN, find, played, seat, so_far, status, statuses
from scoring_logs import (
    D,
    W,
    act,
    answer,
    ask,
    claim,
    commit,
    decide,
    item,
    promise,
    read,
    reopen,
    scenario,
    share,
    wonder,
)

from game.core.events import Event
from game.scoring import evaluate

THERE = scenario(
    D("d1", "plan", (1, 4), {"nat": "consult"}), D("d2", "nat", (1, 4)), items=(item("i1", "nat"), item("i2", "nat")),
    windows=(W("w", (1, 4), ("gata", "nat")),),
)  # fmt: skip
K1 = promise(1, "nat", "plan", "share", "i1", 3)
TO_NOBODY = promise(1, "nat", "", "share", "i1", 2)


def k1(*log) -> str:
    return status(played(THERE, *log), "promise:k1")


def b09(*log) -> list[str]:
    return [card.status for card in played(THERE, *log).cards() if card.type == "B09"]


# What is followed -------------------------------------------------------------------------------------


def test_a_promise_is_between_who_gives_it_and_the_first_it_was_given_to():
    one = find(so_far(THERE, share(1, "nat", "i2", "led"), promise(2, "nat", "led plan gata", "share", "i1", 4)), "promise:k1")
    assert (one.kind, one.subject, one.link, one.item) == ("promise", ("promise", 0), (NAT, PLAN), 0)
    assert (one.opens, one.closes, one.number, one.status) == (1, 3, 0, "pending")


def test_only_what_is_to_be_shared_is_an_item():
    assert find(so_far(THERE, promise(1, "nat", "plan", "hear", "d1", 4)), "promise:k1").item is None


def test_it_is_to_somebody_who_is_there_and_is_another_player():
    to_both = promise(1, "nat", "plan gata", "share", "i1", 3)
    assert find(so_far(THERE, to_both), "promise:k1").link == (NAT, PLAN)
    assert find(so_far(THERE, seat(1, "absent", "plan"), to_both), "promise:k1").link == (NAT, GATA)
    assert find(so_far(THERE, seat(1, "doubled", "plan", "nat"), to_both), "promise:k1").link == (NAT, GATA)
    assert find(so_far(THERE, TO_NOBODY), "promise:k1").link is None


def test_it_is_made_once():
    [made] = read(THERE, [K1])
    assert statuses(evaluate(THERE, [made, made], ended=False), "promise") == {"promise:k1": "pending"}


def test_what_the_whole_group_promises_is_followed_by_nobody():
    [made] = read(THERE, [K1])
    assert statuses(evaluate(THERE, [made._replace(by=-1)]), "promise") == {}


def test_promises_are_counted_in_the_order_they_were_made():
    made = promise(1, "nat", "plan", "share", "i2", 4, "then")
    assert statuses(so_far(THERE, K1, made, share(2, "nat", "i2", "plan")), "promise") == {
        "promise:k1": "pending", "promise:k2": "met",
    }  # fmt: skip


# What was done before is nothing to promise -----------------------------------------------------------


def test_what_had_come_about_before_is_no_promise():
    assert k1(share(1, "nat", "i1", "plan"), K1) == "excluded"
    assert k1(act(1, "nat", "w_nat"), promise(1, "nat", "plan", "do", "w_nat", 2)) == "excluded"
    assert k1(answer(1, "nat", "d1"), promise(1, "nat", "plan", "hear", "d1", 2)) == "excluded"
    assert k1(decide(1, "nat", "d2"), promise(1, "nat", "plan", "decide", "d2", 2)) == "excluded"


def test_what_others_have_done_before_is_still_a_promise():
    assert k1(act(1, "gata", "w_gata"), promise(1, "nat", "plan", "do", "w_nat", 2)) == "missed"
    assert k1(answer(1, "gata", "d1"), promise(1, "nat", "plan", "hear", "d1", 2)) == "missed"
    assert k1(decide(1, "plan", "d1"), promise(1, "nat", "plan", "decide", "d2", 2)) == "missed"
    assert k1(share(1, "nat", "i1", "plan"), promise(1, "nat", "plan gata", "share", "i1", 2)) == "missed"


def test_a_decision_that_was_taken_up_again_can_be_promised():
    settled = [decide(1, "nat", "d2"), reopen(1, "nat", "d2"), promise(1, "nat", "plan", "decide", "d2", 2)]
    assert k1(*settled) == "missed"
    assert k1(*settled, decide(2, "nat", "d2")) == "met"


def test_an_issue_that_somebody_took_before_can_be_promised():
    assert k1(claim(1, "nat"), promise(1, "nat", "plan", "claim", "fraga", 2)) == "missed"


def test_telling_everybody_is_promised_whoever_may_know_it():
    told = [share(1, "nat", "i1", "plan", "gata", "led"), TO_NOBODY]
    assert k1(*told) == "missed"
    assert k1(*told, share(2, "nat", "i1", "led")) == "met"


# Kept -------------------------------------------------------------------------------------------------


def test_a_promise_to_nobody_in_particular_is_kept_by_who_made_it():
    assert k1(TO_NOBODY, share(2, "nat", "i1", "plan")) == "met"
    assert k1(TO_NOBODY, share(1, "nat", "i2", "plan")) == "missed"
    known = share(1, "nat", "i1", "gata")
    assert k1(known, TO_NOBODY, share(2, "gata", "i1", "plan")) == "missed"


def test_a_promise_to_some_is_kept_when_they_know_whoever_told_them():
    known = share(1, "nat", "i1", "gata")
    assert k1(known, K1, share(3, "gata", "i1", "plan")) == "met"
    assert k1(known, K1, share(3, "gata", "i1", "led")) == "missed"


def test_a_promise_of_another_kind_is_not_kept_by_telling():
    assert k1(promise(1, "nat", "", "decide", "d1", 2), share(1, "nat", "i1", "plan")) == "missed"


def test_a_promised_answer_is_given_by_the_player_who_promised():
    hear = promise(1, "nat", "plan", "hear", "d1", 2)
    assert k1(hear, answer(2, "gata", "d1")) == "missed"
    assert k1(seat(1, "doubled", "gata", "nat"), hear, answer(2, "gata", "d1")) == "met"


def test_a_promised_decision_is_kept_when_it_is_settled_by_whomever():
    assert k1(promise(1, "nat", "plan", "decide", "d1", 2), decide(2, "plan", "d1")) == "met"


def test_the_day_it_was_kept_is_the_first_day():
    scoring = played(THERE, K1, share(2, "nat", "i1", "plan"), commit(3, "kept"))
    one = find(scoring, "promise:k1")
    assert (one.status, one.round, one.event) == ("met", 1, 2)


# Moved and let go -------------------------------------------------------------------------------------


def test_a_promise_is_moved_to_a_later_round_and_never_to_an_earlier():
    assert k1(K1, commit(2, "renegotiated", due=4), share(4, "nat", "i1", "plan")) == "met"
    assert k1(K1, commit(1, "renegotiated", due=2), share(3, "nat", "i1", "plan")) == "met"
    assert k1(K1, commit(1, "renegotiated", due=4)) == "missed"


def test_moving_what_has_been_kept_changes_nothing():
    one = find(played(THERE, K1, share(1, "nat", "i1", "plan"), commit(2, "renegotiated", due=4)), "promise:k1")
    assert (one.status, one.closes) == ("met", 2)


def test_moving_it_with_no_new_date_changes_nothing_in_time():
    [moved] = [Event("commit.renegotiated", 1, NAT, 0, ("promise", 0), None)]
    assert find(evaluate(THERE, [*read(THERE, [K1]), moved]), "promise:k1").status == "missed"


def test_letting_go_of_what_has_been_kept_changes_nothing():
    assert k1(K1, share(1, "nat", "i1", "plan"), commit(2, "released")) == "met"


def test_a_promise_let_go_in_time_stays_so_when_chairs_change():
    assert k1(K1, commit(2, "released"), seat(3, "absent", "led"), seat(3, "filled", "led")) == "excluded"


def test_a_promise_let_go_after_its_time_was_missed_all_the_same():
    late = [K1, commit(4, "released")]
    assert k1(*late) == "missed"
    assert b09(*late) == ["mitigated"]
    assert b09(K1, share(4, "nat", "i1", "plan"), commit(4, "released")) == ["repairing"]


def test_a_promise_let_go_covers_nothing_any_more():
    there = scenario(D("d1", "gata", (1, 4), needs=("i1",)), items=(item("i1", "nat"),))
    log = [promise(1, "nat", "gata", "share", "i1", 4), decide(2, "gata", "d1")]
    assert so_far(there, *log).cards() == (), "it is still to come"
    assert [card.type for card in so_far(there, log[0], commit(1, "released"), log[1]).cards()] == ["B02"]


def test_a_promise_to_everybody_that_came_late_is_the_card_of_who_was_not_told():
    there = scenario(D("d1", "gata", (1, 4), needs=("i1",)), items=(item("i1", "nat"),))
    late = [TO_NOBODY, share(3, "nat", "i1", "led")]
    assert [card.requirements for card in played(there, *late, decide(4, "gata", "d1")).cards()] == [("promise:k1", "knows:d1:i1")]
    in_time = [TO_NOBODY, share(2, "nat", "i1", "led")]
    assert [card.requirements for card in played(there, *in_time, decide(4, "gata", "d1")).cards()] == []


# Empty chairs -----------------------------------------------------------------------------------------


def test_an_empty_chair_keeps_no_promise_and_is_owed_none():
    assert k1(K1, seat(1, "absent", "nat")) == "excluded"
    assert k1(K1, seat(1, "absent", "plan")) == "excluded"
    assert k1(K1, seat(1, "absent", "gata")) == "missed"
    assert k1(promise(1, "nat", "plan gata", "share", "i1", 2), seat(1, "absent", "plan")) == "missed"
    assert k1(TO_NOBODY, seat(1, "absent", "plan")) == "missed"


def test_a_promise_to_oneself_asks_for_nothing():
    assert k1(seat(1, "doubled", "plan", "nat"), K1) == "excluded"
    assert k1(seat(1, "doubled", "plan", "nat"), promise(1, "nat", "plan gata", "share", "i1", 2)) == "missed"


# An answer to a question ------------------------------------------------------------------------------


def test_a_question_is_answered_by_a_promise_as_long_as_its_time_is_not_out():
    hear = promise(1, "nat", "plan", "hear", "d1", 2)
    asked = ask(2, "plan", "nat", "d1")
    assert status(played(THERE, hear, asked), "reply:1") == "met"
    assert status(played(THERE, hear, ask(3, "plan", "nat", "d1")), "reply:1") == "missed"
    assert status(played(THERE, promise(1, "gata", "plan", "hear", "d1", 2), asked), "reply:1") == "missed"
    assert status(played(THERE, promise(1, "nat", "plan", "hear", "d2", 2), asked), "reply:1") == "missed"


def test_a_broken_promise_to_two_takes_up_what_each_of_them_had_asked():
    there = scenario(D("d1", "plan", (1, 4), needs=("i1",)), D("d2", "gata", (1, 4), needs=("i1",)), items=(item("i1", "nat"),))
    asked = [wonder(1, "plan", "nat", "i1"), wonder(1, "gata", "nat", "i1"), promise(3, "nat", "", "share", "i1", 3)]
    [broken] = [card for card in played(there, *asked, decide(4, "plan", "d1"), decide(4, "gata", "d2")).cards() if card.type == "B09"]
    assert broken.absorbs == ("reply:1", "reply:2")
