"""What one line of a log means, beside what the card types make of it (breakdowns.md §2.1, §6.1)."""

from __future__ import annotations

from dataclasses import replace

from scoring_facts import GATA, NAT, played, roles, seat, so_far, status, statuses
from scoring_logs import (
    D,
    I,
    Q,
    W,
    act,
    answer,
    ask,
    assume,
    claim,
    commit,
    confirm,
    decide,
    follow,
    item,
    meet,
    park,
    promise,
    reopen,
    scenario,
    set_aside,
    share,
    waive,
    wonder,
)

from game.core.scenario import Consequence, Scenario

THERE = scenario(
    D("d0", "plan", (1, 4)), D("d1", "gata", (1, 4), {"nat": "consult"}, needs=("i1",)), D("d2", "led", (1, 4)),
    items=(item("i0", "plan"), item("i1", "nat")), produces=(("d0", "d2"), ("d1", "d2")),
    windows=(W("ow", (1, 4), ("plan",)), W("w", (1, 2), ("gata", "nat"), again=(4, 4))),
)  # fmt: skip


def cards(*log) -> dict[str, str]:
    return {card.id: f"{card.type} {card.status}" for card in played(THERE, *log).cards()}


# Talk -------------------------------------------------------------------------------------------------


def test_who_calls_a_talk_takes_part_in_it():
    called = meet(1, "d1", "plan") | {"by": "nat"}
    assert status(so_far(THERE, called), "heard:d1:nat") == "met"
    assert status(so_far(THERE, meet(1, "d1", "plan", "nat")), "heard:d1:nat") == "met"
    assert status(so_far(THERE, meet(1, "d1", "plan", "led")), "heard:d1:nat") == "pending"


def test_an_empty_chair_takes_no_part_and_the_other_role_of_a_player_does():
    assert so_far(THERE, seat(1, "absent", "nat"), meet(1, "d1", "plan", "nat")).ledger.spoken[1] == roles("plan")
    assert so_far(THERE, seat(1, "doubled", "led", "plan"), meet(1, "d1", "plan", "nat")).ledger.spoken[1] == roles("plan", "nat", "led")


def test_a_promised_answer_may_be_given_in_a_talk():
    hear = promise(1, "nat", "gata", "hear", "d1", 2)
    assert status(so_far(THERE, hear, meet(2, "d1", "gata", "nat")), "promise:k1") == "met"
    assert status(so_far(THERE, hear, meet(2, "d1", "gata", "led")), "promise:k1") == "pending"
    assert status(so_far(THERE, hear, meet(2, "d2", "gata", "nat")), "promise:k1") == "pending"
    assert status(so_far(THERE, promise(1, "nat", "gata", "decide", "d1", 2), meet(2, "d1", "gata", "nat")), "promise:k1") == "pending"


def test_a_talk_about_knowledge_hears_nobody_about_a_decision():
    one = so_far(THERE, ask(1, "gata", "nat", "d1"), meet(1, "i1", "gata", "nat"))
    assert one.ledger.spoken == [0, 0, 0]
    assert status(one, "reply:1") == "pending"
    assert status(so_far(THERE, wonder(1, "gata", "nat", "i0"), meet(1, "i0", "gata", "nat")), "reply:1") == "met"


# Questions and answers ----------------------------------------------------------------------------------


def test_to_answer_is_to_be_in_contact():
    line = {"round": 1, "type": "info.answered", "by": "nat", "to": ["gata"], "item": "i1"}
    assert so_far(THERE, line).ledger.contacts.reach(0)[NAT] == roles("gata")
    assert so_far(THERE, line | {"value": "declined"}).ledger.contacts.reach(0)[NAT] == roles("gata")


def test_what_the_leader_answers_tells_nothing():
    line = {"round": 1, "type": "info.answered", "to": ["gata"], "item": "i1"}
    asked = wonder(1, "gata", "plan", "i1")
    assert so_far(THERE, asked, line).ledger.knowledge.known[1] == roles("nat")
    assert status(so_far(THERE, asked, line), "reply:1") == "pending"
    said = {key: value for key, value in answer(1, "nat", "d1").items() if key != "by"}
    assert status(so_far(THERE, said), "heard:d1:nat") == "pending"


def test_the_answer_of_a_player_is_given_for_all_its_roles():
    assert status(so_far(THERE, seat(1, "doubled", "nat", "led"), answer(1, "led", "d1")), "heard:d1:nat") == "met"
    assert status(so_far(THERE, answer(1, "led", "d1")), "heard:d1:nat") == "pending"


def test_a_card_about_a_question_is_put_right_by_a_promise_to_come_back():
    asked = [ask(1, "gata", "led", "d2"), wonder(1, "gata", "led", "i0")]
    late = promise(3, "led", "gata", "hear", "d2", 4)
    assert cards(*asked, late)["reply:1"] != cards(*asked)["reply:1"] == "B05 open"
    assert cards(*asked, late)["reply:2"] == "B05 open"
    assert cards(*asked, promise(3, "led", "gata", "share", "i0", 4))["reply:2"] != "B05 open"
    assert cards(*asked, promise(3, "led", "gata", "decide", "d2", 4))["reply:1"] == "B05 open"


# Decisions --------------------------------------------------------------------------------------------


def test_a_role_that_takes_part_in_deciding_is_heard():
    assert status(so_far(THERE, decide(1, "nat", "d1")), "heard:d1:nat") == "met"
    assert status(so_far(THERE, decide(1, "gata", "d1")), "heard:d1:nat") == "missed"
    from_group = {key: value for key, value in decide(1, "", "d1").items() if key != "by"}
    assert status(so_far(THERE, from_group), "heard:d1:nat") == "missed"


def test_to_confirm_what_was_never_settled_is_to_settle_nothing():
    log = [promise(1, "gata", "nat", "decide", "d1", 2), confirm(1, "gata", "d1")]
    assert status(so_far(THERE, *log), "promise:k1") == "pending"
    assert status(so_far(THERE, confirm(1, "nat", "d1")), "heard:d1:nat") == "pending"
    assert so_far(THERE, confirm(1, "gata", "d1", used=("i1",))).ledger.knowledge.taken_in[1] == {GATA: 1}
    assert cards(confirm(1, "gata", "d1")) == cards()


def test_what_a_decision_rests_on_puts_a_card_about_it_right():
    """A promise that came late is repaired once somebody it was made to rests on what it brought."""
    log = [promise(1, "nat", "led", "share", "i1", 1), share(2, "nat", "i1", "led")]
    assert cards(*log)["promise:k1"] == "B09 repairing"
    assert cards(*log, decide(3, "led", "d2", used=("i1",)))["promise:k1"] == "B09 repaired"
    assert cards(*log, decide(3, "led", "d2", used=("i0",)))["promise:k1"] == "B09 repairing"


def test_a_reason_noted_for_a_decision_puts_a_card_about_it_right():
    """A concern that nobody had answered gets its answer by the reason, also when that is told of an item."""
    log = [answer(1, "nat", "d1", "concern"), share(1, "nat", "i1", "gata"), decide(1, "gata", "d1")]
    before = cards(*log)["heard:d1:nat"]
    assert before == "B06 open"
    after = [set_aside(2, "gata", "i1", "d1"), answer(2, "nat", "d1")]
    assert cards(*log, *after)["heard:d1:nat"] != before
    assert cards(*log, after[0])["heard:d1:nat"] == cards(*log, set_aside(2, "gata", "i0", "d1"))["heard:d1:nat"]


def test_an_assumption_lets_go_of_the_order_it_is_about():
    log = [assume(1, "led", "d1_d2"), decide(1, "led", "d2")]
    assert statuses(so_far(THERE, *log), "order") == {"order:d0_d2": "missed", "order:d1_d2": "waived"}
    assert status(so_far(THERE, decide(1, "gata", "d1"), log[0]), "order:d1_d2") == "met"
    changed = [*log, decide(1, "gata", "d1"), reopen(2, "gata", "d1"), decide(2, "gata", "d1", "b")]
    assert statuses(so_far(THERE, *changed), "premise") == {}


# Promises ---------------------------------------------------------------------------------------------


def test_a_promise_said_to_be_kept_puts_a_card_about_it_right():
    log = [decide(2, "gata", "d1"), promise(2, "nat", "gata", "share", "i1", 4)]
    assert cards(*log)["knows:d1:i1"] == "B02 open"
    assert cards(*log, commit(3, "kept"))["knows:d1:i1"].startswith("B03")


def test_saying_that_a_promise_is_kept_is_believed_of_that_promise():
    log = [promise(1, "gata", "nat", "decide", "d1", 2), promise(1, "led", "nat", "decide", "d2", 2, "k2"), commit(2, "kept", "k2")]
    assert statuses(played(THERE, *log), "promise") == {"promise:k1": "missed", "promise:k2": "met"}


def test_news_of_a_promise_that_nobody_follows_are_nothing():
    made = {"round": 1, "type": "commit.made", "id": "k1", "by": "nat", "to": ["gata"]}
    for kind, more in (("kept", {}), ("released", {}), ("renegotiated", {"due": 3})):
        scoring = played(THERE, made, commit(2, kind, **more))
        assert statuses(scoring, "promise") == {}


# Acts, issues, windows, news ----------------------------------------------------------------------------


def test_between_two_openings_nothing_is_done():
    def done(round_: int) -> tuple[int, int]:
        return so_far(THERE, act(round_, "nat", "w_nat")).ledger.done[2]

    assert [done(round_) for round_ in (1, 2, 3, 4)] == [(1, 0), (1, 1), (0, -1), (1, 3)]
    assert so_far(THERE, act(3, "plan", "ow_plan")).ledger.done[0] == (1, 2)


def test_a_promised_act_is_kept_by_whoever_does_it_and_an_issue_by_who_takes_it():
    do = promise(1, "nat", "gata", "do", "w_nat", 2)
    assert status(so_far(THERE, do, act(2, "gata", "w_nat")), "promise:k1") == "met"
    assert status(so_far(THERE, do, act(2, "gata", "w_gata")), "promise:k1") == "pending"
    take = promise(1, "nat", "gata", "claim", "fraga", 2)
    assert status(so_far(THERE, take, claim(2, "nat")), "promise:k1") == "met"
    assert status(so_far(THERE, take, claim(2, "led")), "promise:k1") == "pending"


def test_a_window_let_go_on_purpose_lets_go_of_what_was_not_done():
    log = [act(1, "nat", "w_nat"), waive(1, "gata", "w")]
    assert statuses(so_far(THERE, *log), "act") == {"act:ow_plan": "pending", "act:w_gata": "waived", "act:w_nat": "met"}


def test_an_issue_that_is_parked_needs_nobody():
    there = scenario(D("d1", "gata", (1, 4)), issues=(Q("fraga", (1, 4), ("nat", "led")),))
    assert status(so_far(there, park(2, "led")), "claim:fraga") == "waived"
    assert status(so_far(there, claim(1, "nat"), park(2, "led")), "claim:fraga") == "met"


def following() -> Scenario:
    """Two consequences: one lets go of a hearing, the other speaks against a choice."""
    there = scenario(
        D("d1", "gata", (1, 4), {"nat": "consult"}), items=(I("i1", "nat"),), windows=(W("w", (1, 4), ("gata", "nat")),)
    )
    words = {"sv": "Följd", "en": "Consequence"}
    lets_go = Consequence("foljd", words, words, 1, (), (), suspends=(("decision", 0),))
    against = Consequence("annan", words, words, 1, (), (), undermines=((0, 0),))
    return replace(there, consequences=(lets_go, against))


def test_a_consequence_lets_go_of_what_it_suspends_and_speaks_against_a_choice():
    there = following()
    assert status(so_far(there, follow(1, "foljd")), "heard:d1:nat") == "waived"
    assert status(so_far(there, follow(1, "annan")), "heard:d1:nat") == "pending"
    chosen = decide(1, "gata", "d1")
    assert statuses(so_far(there, chosen, follow(2, "annan")), "review") == {"review:d1:annan": "pending"}
    assert statuses(so_far(there, chosen, follow(2, "foljd")), "review") == {}
