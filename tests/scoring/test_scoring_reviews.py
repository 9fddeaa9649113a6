"""When a choice is to be looked at again, and what looks at it (breakdowns.md B14)."""

from __future__ import annotations

from scoring_facts import GATA, NAT, find, played, seat, so_far, status, statuses
from scoring_logs import (
    D,
    News,
    W,
    acknowledge,
    act,
    answer,
    ask,
    confirm,
    decide,
    item,
    meet,
    remark,
    reopen,
    scenario,
    set_aside,
    share,
    shock,
    weigh_in,
)  # fmt: skip

from game.scoring.requirement import FOR_EVER

THERE = scenario(
    D("d0", "plan", (1, 4)), D("d1", "gata", (1, 4), until=3), D("d2", "led", (1, 4), options="a"),
    D("d3", "gata", (1, 4), until=None), D("d4", "gata", (1, 4), until=None, commits={"a": ("w_gata",)}),
    items=(item("i0", "plan"), item("i9", "plan"), item("i1", "nat", undermines={"d1": "a"})),
    news=(News("nyhet", undermines={"d1": "a", "d2": "a", "d3": "a", "d4": "a"}), News("annat")),
    windows=(W("w", (1, 4), ("gata", "nat")),),
)  # fmt: skip
CHOSEN = decide(1, "gata", "d1")
LEARNS = [CHOSEN, share(1, "nat", "i1", "gata"), acknowledge(2, "gata", "i1")]


def reviews(*log) -> list[str]:
    return list(statuses(so_far(THERE, *log), "review"))


# When -------------------------------------------------------------------------------------------------


def test_the_review_is_by_the_owner_and_about_what_a_carrier_could_tell():
    one = find(so_far(THERE, *LEARNS), "review:d1:i1")
    assert (one.kind, one.subject, one.link, one.item) == ("review", ("decision", 1), (GATA, NAT), 2)
    assert (one.opens, one.closes, one.status) == (1, 3, "pending")


def test_news_lie_between_no_two_roles():
    one = find(so_far(THERE, CHOSEN, shock(1, "nyhet")), "review:d1:nyhet")
    assert (one.subject, one.link, one.item, one.opens, one.closes) == (("decision", 1), None, None, 0, 2)


def test_without_another_player_who_carries_it_there_is_no_link():
    assert find(so_far(THERE, seat(1, "doubled", "nat", "gata"), *LEARNS), "review:d1:i1").link is None


def test_news_speak_against_what_was_chosen_before():
    assert reviews(CHOSEN, shock(2, "nyhet")) == ["review:d1:nyhet"]
    assert reviews(CHOSEN, shock(2, "annat")) == []
    assert reviews(shock(2, "nyhet"), decide(2, "gata", "d1")) == []
    assert reviews(decide(1, "gata", "d1", "b"), shock(2, "nyhet")) == []
    assert reviews(CHOSEN, reopen(1, "gata", "d1"), decide(1, "gata", "d1", "b"), shock(2, "nyhet")) == []


def test_the_same_news_ask_for_one_review():
    assert reviews(CHOSEN, shock(2, "nyhet"), shock(2, "nyhet")) == ["review:d1:nyhet"]


def test_where_there_was_nothing_else_to_choose_there_is_nothing_to_review():
    assert reviews(decide(1, "led", "d2"), shock(2, "nyhet")) == []


def test_what_can_be_undone_this_round_can_be_reviewed_this_round():
    assert reviews(CHOSEN, shock(3, "nyhet")) == ["review:d1:nyhet"]
    assert reviews(CHOSEN, shock(4, "nyhet")) == []


def test_what_can_not_be_undone_is_reviewed_only_before_more_is_put_into_it():
    assert reviews(decide(1, "gata", "d3"), shock(1, "nyhet")) == []
    locked = [decide(1, "gata", "d4"), shock(1, "nyhet")]
    assert find(so_far(THERE, *locked), "review:d4:nyhet").closes == FOR_EVER
    assert statuses(played(THERE, *locked), "review") == {"review:d4:nyhet": "pending"}
    assert statuses(played(THERE, *locked, act(2, "gata", "w_gata")), "review") == {"review:d4:nyhet": "missed"}
    assert statuses(played(THERE, *locked, act(2, "nat", "w_nat")), "review") == {"review:d4:nyhet": "pending"}


def test_more_put_into_another_option_is_no_further_step():
    locked = [decide(1, "gata", "d4"), shock(1, "nyhet"), reopen(1, "gata", "d4")]
    changed = [*locked, decide(2, "gata", "d4", "b"), act(2, "gata", "w_gata")]
    assert status(played(THERE, *changed), "review:d4:nyhet") == "met"


def test_a_step_taken_before_the_news_is_no_step_after_it():
    assert reviews(act(1, "gata", "w_gata"), decide(1, "gata", "d4"), shock(1, "nyhet")) == ["review:d4:nyhet"]
    log = [act(1, "gata", "w_gata"), decide(1, "gata", "d4"), shock(1, "nyhet"), act(2, "gata", "w_gata")]
    assert status(played(THERE, *log), "review:d4:nyhet") == "pending"


def test_an_empty_chair_reviews_nothing():
    assert reviews(seat(1, "absent", "gata"), CHOSEN, shock(1, "nyhet")) == []
    assert status(played(THERE, CHOSEN, shock(1, "nyhet"), seat(1, "absent", "gata")), "review:d1:nyhet") == "excluded"
    assert status(played(THERE, CHOSEN, shock(1, "nyhet"), seat(1, "absent", "led")), "review:d1:nyhet") == "missed"


# What looks at it again -------------------------------------------------------------------------------


def test_a_choice_is_looked_at_again_by_whatever_takes_it_up():
    for line in (
        reopen(3, "gata", "d1"), confirm(3, "gata", "d1"), ask(3, "gata", "led", "d1"), answer(3, "led", "d1"),
        meet(3, "d1", "led", "plan"), weigh_in(3, "gata", "d1"), remark(3, "gata", "i1"),
    ):  # fmt: skip
        one = find(so_far(THERE, *LEARNS, line), "review:d1:i1")
        assert (one.status, one.round, one.event) == ("met", 2, 4)


def test_what_is_about_something_else_does_not():
    for line in (
        confirm(3, "plan", "d0"), ask(3, "gata", "led", "d3"), answer(3, "led", "d0"), meet(3, "d0", "led", "gata"),
        meet(3, "i1", "gata", "nat"), weigh_in(3, "gata", "d3"), remark(3, "gata", "i0"), acknowledge(3, "gata", "i1"),
    ):  # fmt: skip
        assert status(so_far(THERE, decide(1, "plan", "d0"), *LEARNS, line), "review:d1:i1") == "pending"


def test_a_reason_for_the_decision_puts_its_card_right_whatever_it_is_told_of():
    log = [CHOSEN, share(1, "nat", "i1", "gata"), acknowledge(1, "gata", "i1")]

    def b14(*more) -> list[str]:
        return [card.status for card in played(THERE, *log, *more).cards() if card.type == "B14"]

    assert b14() == ["open"]
    assert b14(set_aside(4, "gata", "i0", "d1")) == ["mitigated"]
    assert b14(set_aside(4, "gata", "i0", "d3")) == ["open"]


def test_a_reason_noted_about_knowledge_is_no_answer_to_news():
    both = so_far(THERE, *LEARNS, shock(2, "nyhet"), remark(3, "gata", "i1"))
    assert statuses(both, "review") == {"review:d1:i1": "met", "review:d1:nyhet": "pending"}
