"""Who knows what, since when, and who has taken it in (breakdowns.md §2.1)."""

from __future__ import annotations

from scoring_facts import GATA, LED, NAT, PLAN, played, roles, seat, so_far, status
from scoring_logs import D, I, acknowledge, confirm, decide, item, meet, promise, remark, scenario, share, story, wonder

THERE = scenario(
    D("d1", "gata", (1, 4), needs=("i1",)), D("d2", "led", (1, 4), needs=("i3",)),
    items=(item("i1", "nat"), item("i2", "plan"), item("i3", "nat", since=2)),
)  # fmt: skip


def known(*log, item: int = 0) -> int:
    """Who knows i1, or another item."""
    return so_far(THERE, *log).ledger.knowledge.known[item]


def taken_in(*log, item: int = 0) -> dict[int, int]:
    """Who has taken in i1, or another item, and by which event."""
    return so_far(THERE, *log).ledger.knowledge.taken_in[item]


# Knowing ----------------------------------------------------------------------------------------------


def test_who_carries_knowledge_has_it_from_the_round_it_appears_in():
    assert known() == roles("nat")
    assert known(item=2) == 0
    assert known(share(2, "plan", "i2", "gata"), item=2) == roles("nat")
    assert so_far(THERE, share(2, "plan", "i2", "gata")).ledger.knowledge.learned[2] == {NAT: (0, 1)}


def test_a_share_reaches_who_it_was_for_when_the_sender_knows_it():
    assert known(share(1, "nat", "i1", "gata", "led")) == roles("nat", "gata", "led")
    assert known(share(1, "plan", "i1", "gata")) == roles("nat")
    assert known(share(1, "nat", "i1", "plan"), share(1, "plan", "i1", "gata")) == roles("nat", "plan", "gata")


def test_an_empty_chair_shares_nothing():
    assert known(seat(1, "absent", "nat"), share(1, "nat", "i1", "gata")) == roles("nat")


def test_a_role_learns_a_thing_once():
    scoring = so_far(THERE, share(1, "nat", "i1", "gata"), share(2, "nat", "i1", "gata", "led"))
    assert scoring.ledger.knowledge.learned[0] == {NAT: (0, 0), GATA: (1, 0), LED: (2, 1)}


def test_what_one_role_of_a_player_learns_the_others_know():
    both = seat(1, "doubled", "led", "gata")
    assert known(both, share(1, "nat", "i1", "gata")) == roles("nat", "gata", "led")
    assert known(share(1, "nat", "i1", "gata"), both) == roles("nat", "gata", "led")


def test_those_who_talk_about_it_know_what_one_of_them_knew():
    assert known(meet(1, "i1", "nat", "plan")) == roles("nat", "plan")
    assert known(meet(1, "i1", "gata", "plan")) == roles("nat")


def test_whoever_rests_a_decision_on_it_has_it():
    assert known(decide(1, "gata", "d1", used=("i1",))) == roles("nat", "gata")
    assert known(decide(1, "gata", "d1", used=("i2",))) == roles("nat")
    assert known(decide(1, "gata", "d1", used=("i3",)), item=2) == 0, "nobody has it yet"


def test_a_need_is_met_when_the_owner_of_the_decision_knows_it():
    assert status(so_far(THERE, share(1, "nat", "i1", "gata")), "knows:d1:i1") == "met"
    assert status(so_far(THERE, share(1, "nat", "i1", "plan", "led")), "knows:d1:i1") == "pending"
    assert status(so_far(THERE, share(2, "nat", "i3", "led")), "knows:d2:i3") == "met"
    assert status(so_far(THERE, share(2, "nat", "i3", "gata")), "knows:d2:i3") == "pending"


def test_any_one_of_several_may_meet_a_need():
    there = scenario(D("d1", "gata", (1, 4), any_of=("i1", "i2")), items=(item("i1", "nat"), item("i2", "plan")))
    assert status(so_far(there, share(1, "plan", "i2", "gata")), "knows:d1:i1+i2") == "met"
    assert status(so_far(there, share(1, "plan", "i2", "led")), "knows:d1:i1+i2") == "pending"


def test_what_is_newer_meets_the_need_of_what_it_replaces():
    newer = I("i2", "plan", replaces=("i1",))
    there = scenario(D("d1", "gata", (1, 4), needs=("i1",)), items=(item("i1", "nat"), newer))
    assert status(so_far(there, share(1, "plan", "i2", "gata")), "knows:d1:i1") == "met"


# Holding: from the story itself -----------------------------------------------------------------------


def test_only_what_the_story_gives_is_held():
    scoring = so_far(THERE, share(1, "nat", "i1", "gata"), story(2, "i1", "led"), story(3, "i1", "led"))
    assert scoring.ledger.knowledge.holders[0] == {NAT: 0, LED: 1}


def test_what_the_story_gave_to_another_in_time_could_have_been_passed_on():
    """Nobody carries i3 at first: whom the leader tells of it holds it from then on."""
    there = scenario(D("d1", "gata", (1, 4), needs=("i3",)), items=(item("i3"),))
    told = story(1, "i3", "led")
    assert [card.id for card in played(there, told, decide(2, "gata", "d1")).cards()] == ["knows:d1:i3"]
    assert [card.link for card in played(there, told, decide(2, "gata", "d1")).cards()] == [(LED, GATA)]
    assert played(there, told, decide(1, "gata", "d1")).cards() == (), "there was no round to spare"
    assert played(there, decide(2, "gata", "d1")).cards() == (), "nobody had it"


# Taking in --------------------------------------------------------------------------------------------


def test_knowledge_is_taken_in_by_saying_so_asking_passing_it_on_or_resting_on_it():
    assert taken_in(share(1, "nat", "i1", "gata")) == {NAT: 1}
    assert taken_in(acknowledge(1, "gata", "i1")) == {GATA: 1}
    assert taken_in(wonder(1, "gata", "nat", "i1")) == {GATA: 1}
    assert taken_in(decide(1, "gata", "d1", used=("i1",))) == {GATA: 1}
    assert taken_in(decide(1, "gata", "d1", used=("i2",)), item=1) == {GATA: 1}


def test_it_is_taken_in_the_first_time():
    assert taken_in(acknowledge(1, "gata", "i1"), acknowledge(2, "gata", "i1"), acknowledge(2, "led", "i1")) == {
        GATA: 1, LED: 3,
    }  # fmt: skip


def test_a_share_that_was_not_valid_takes_in_nothing():
    assert taken_in(share(1, "plan", "i1", "gata")) == {}


def test_grounded_is_both_to_know_and_to_have_taken_in():
    told, said = share(1, "nat", "i1", "gata"), acknowledge(1, "gata", "i1")
    for log, since in (([told], None), ([said], None), ([told, said], 2), ([said, told], 2)):
        assert so_far(THERE, *log).ledger.knowledge.grounded_since(0, GATA) == since
    assert so_far(THERE, told, said).ledger.knowledge.grounded_since(0, PLAN) is None


def test_every_use_of_an_item_is_kept():
    log = [acknowledge(1, "led", "i1"), decide(2, "gata", "d1", used=("i1",)), confirm(3, "gata", "d1", used=("i1", "i2"))]
    uses = so_far(THERE, *log).ledger.knowledge.uses
    assert [tuple(one) for one in uses[0]] == [(1, 0, LED), (2, 1, GATA), (3, 2, GATA)]
    assert [tuple(one) for one in uses[1]] == [(3, 2, GATA)]


def test_the_story_acknowledges_nothing():
    said = {key: value for key, value in acknowledge(1, "gata", "i1").items() if key != "by"}
    assert taken_in(said) == {}


# Kept by telling --------------------------------------------------------------------------------------


def test_a_promise_said_to_be_kept_has_told_those_it_was_made_to():
    log = [promise(1, "nat", "led", "share", "i1", 2), {"round": 2, "type": "commit.kept", "id": "k1"}]
    assert known(*log) == roles("nat", "led")
    assert known(promise(1, "nat", "led", "hear", "d1", 2), log[1]) == roles("nat")


# Knowledge that speaks against a choice ---------------------------------------------------------------

AGAINST = scenario(
    D("d1", "plan", (1, 4)), D("d2", "gata", (1, 4)),
    items=(item("i0", "led"), item("i9", "led"), item("i1", "nat", undermines={"d2": "a"})),
)  # fmt: skip


def reviews(*log) -> list[str]:
    return [one.id for one in so_far(AGAINST, *log).requirements if one.kind == "review"]


def test_it_asks_for_a_review_when_the_owner_has_both_learned_it_and_taken_it_in():
    chosen, told, said = decide(1, "gata", "d2"), share(1, "nat", "i1", "gata"), acknowledge(1, "gata", "i1")
    assert reviews(chosen, told, said) == ["review:d2:i1"]
    assert reviews(chosen, said, told) == ["review:d2:i1"]
    assert reviews(chosen, told) == []
    assert reviews(chosen, said) == []
    assert reviews(chosen, share(1, "nat", "i1", "plan"), acknowledge(1, "plan", "i1")) == []
    assert reviews(told, said, chosen) == []
    assert reviews(decide(1, "plan", "d1"), told, said) == []


def test_other_knowledge_asks_for_none():
    chosen = decide(1, "gata", "d2")
    assert reviews(chosen, share(1, "led", "i0", "gata"), acknowledge(1, "gata", "i0")) == []


def test_a_reason_noted_about_it_is_a_review_of_what_it_speaks_against():
    log = [decide(1, "gata", "d2"), share(1, "nat", "i1", "gata"), acknowledge(1, "gata", "i1")]
    assert status(so_far(AGAINST, *log, remark(2, "gata", "i1")), "review:d2:i1") == "met"
    assert status(so_far(AGAINST, *log, remark(2, "gata", "i0")), "review:d2:i1") == "pending"
