"""Who has been in contact with whom, and who has had room in the talk (breakdowns.md B07, B11–B13)."""

from __future__ import annotations

from scoring_facts import GATA, LED, NAT, PLAN, played, roles, seat, so_far
from scoring_logs import (
    D,
    Hang,
    address,
    answer,
    ask,
    confirm,
    decide,
    item,
    meet,
    promise,
    read,
    scenario,
    share,
    talk,
    wonder,
)

from game.core.events import GROUP, NOTHING, Event
from game.scoring import evaluate

THERE = scenario(
    D("d1", "plan", (1, 4), {"nat": "consult"}), D("d2", "gata", (1, 4)), items=(item("i1", "nat"), item("i2", "nat")),
    units={"nat": "bolag", "led": "bolag"},
)  # fmt: skip


def contacts(*log):
    return so_far(THERE, *log).ledger.contacts


def nobodys(line):
    """The line without who it is from."""
    return {key: value for key, value in line.items() if key != "by"}


# Reach ------------------------------------------------------------------------------------------------


def test_what_is_said_reaches_those_it_was_said_to():
    for line in (
        share(1, "nat", "i1", "plan", "gata"), wonder(1, "nat", "plan gata", "i1"), ask(1, "nat", "plan gata", "d1"),
        answer(1, "nat", "d1") | {"to": ["plan", "gata"]}, promise(1, "nat", "plan gata", "share", "i1", 2),
        address(1, "nat", "plan", "d1") | {"to": ["plan", "gata"]},
    ):  # fmt: skip
        assert contacts(line).reach(3) == [0, 0, roles("plan", "gata"), 0]


def test_those_who_talk_reach_each_other():
    for line in (meet(1, "d1", "plan", "gata", "led"), meet(1, "d1", "gata", "led") | {"by": "plan"}):
        assert contacts(line).reach(3) == [roles("gata", "led"), roles("plan", "led"), 0, roles("plan", "gata")]


def test_nobody_reaches_an_empty_chair():
    gone = seat(1, "absent", "plan")
    assert contacts(gone, share(1, "nat", "i1", "plan", "gata")).reach(3) == [0, 0, roles("gata"), 0]
    assert contacts(gone, share(1, "nat", "i1", "plan")).exchanges == []
    assert contacts(gone, meet(1, "d1", "plan", "gata", "led")).reach(3) == [0, roles("led"), 0, roles("gata")]


def test_what_the_story_or_the_leader_gives_is_no_contact():
    assert contacts(nobodys(share(1, "nat", "i1", "plan"))).exchanges == []
    assert contacts(nobodys(share(1, "nat", "i1", "plan"))).reach(3) == [0, 0, 0, 0]


def test_reach_is_told_of_the_rounds_asked_for():
    log = [share(1, "nat", "i1", "plan"), share(2, "nat", "i1", "gata"), share(3, "nat", "i1", "led")]
    found = contacts(*log)
    assert found.reach(3)[NAT] == roles("plan", "gata", "led")
    assert found.reach(0)[NAT] == roles("plan")
    assert found.reach(1)[NAT] == roles("plan", "gata")
    assert found.has_reached(roles("nat"), roles("gata"), 1, 1)
    assert not found.has_reached(roles("nat"), roles("plan"), 1, 2)
    assert not found.has_reached(roles("nat"), roles("led"), 0, 1)


def test_a_round_knows_whom_a_question_went_to():
    found = contacts(ask(1, "nat", "plan gata", "d1"), wonder(2, "plan", "nat", "i1"), share(3, "nat", "i1", "plan"))
    assert found.asked == [roles("plan", "gata"), roles("nat"), 0, 0]


# Exchanges --------------------------------------------------------------------------------------------


def test_an_exchange_is_from_one_to_others_about_something():
    found = contacts(share(1, "led", "i2", "plan"), ask(2, "nat", "plan gata", "d2"), promise(3, "nat", "plan", "share", "i1", 4))
    assert [tuple(one) for one in found.exchanges] == [
        (1, 0, LED, roles("plan"), ("item", 1), "info.shared"),
        (2, 1, NAT, roles("plan", "gata"), ("decision", 1), "consult.asked"),
        (3, 2, NAT, roles("plan"), NOTHING, "commit.made"),
    ]


def test_a_talk_is_between_all_who_took_part():
    [one] = contacts(meet(2, "i2", "plan", "gata") | {"by": "nat"}).exchanges
    assert tuple(one) == (1, 1, GROUP, roles("plan", "gata", "nat"), ("item", 1), "meeting.held")
    [one] = contacts(meet(2, "i2", "plan", "gata")).exchanges
    assert one.to == roles("plan", "gata")


# Flows: the exchanges between units that a bottleneck is counted in --------------------------------------


def test_a_flow_goes_from_one_unit_to_another():
    assert len(contacts(share(1, "nat", "i1", "plan")).flows) == 1
    assert contacts(share(1, "nat", "i1", "led")).flows == []
    assert len(contacts(share(1, "nat", "i1", "led", "plan")).flows) == 1
    assert len(contacts(ask(1, "plan", "nat", "d1")).flows) == 1
    assert len(contacts(wonder(1, "plan", "nat", "i1")).flows) == 1
    assert contacts(answer(1, "nat", "d1") | {"to": ["plan"]}).flows == []
    assert contacts(promise(1, "nat", "plan", "share", "i1", 2)).flows == []


def test_the_same_flow_in_the_same_round_is_one():
    first = share(1, "nat", "i1", "plan")
    assert len(contacts(first, first).flows) == 1
    others = [
        share(2, "nat", "i1", "plan"), share(1, "nat", "i2", "plan"), share(1, "nat", "i1", "gata"),
        share(1, "plan", "i1", "nat"), share(1, "gata", "i1", "plan"), wonder(1, "nat", "plan", "i1"),
    ]  # fmt: skip
    for other in others:
        assert len(contacts(first, other).flows) == 2


def test_a_flow_goes_through_its_only_receiver_and_who_passes_on_what_it_was_told():
    def through(*log):
        return [flow.through for flow in contacts(*log).flows]

    assert through(share(1, "nat", "i1", "plan")) == [roles("plan")]
    assert through(share(1, "nat", "i1", "plan", "gata")) == [0]
    assert through(ask(1, "plan", "nat", "d1")) == [roles("nat")]
    passed_on = [share(1, "nat", "i1", "plan"), share(1, "plan", "i1", "gata"), share(2, "plan", "i1", "gata", "nat")]
    assert through(*passed_on) == [roles("plan"), roles("plan", "gata"), roles("plan")]


def test_a_flow_knows_where_it_belongs():
    [flow] = contacts(share(1, "nat", "i2", "led"), wonder(2, "gata", "nat", "i2")).flows
    assert tuple(flow) == (1, GATA, roles("nat"), ("item", 1), 2, roles("nat"))


# Room in the talk -------------------------------------------------------------------------------------


def test_a_discussion_is_about_one_decision_in_one_round():
    log = [talk(1, "plan", "d1", 60), talk(1, "nat", "d1", 30), talk(1, "plan", "d1", 15), talk(1, "plan", "d2", 5), talk(2, "led", "d1", 7)]
    found = contacts(*log).discussions
    assert {place: one.seconds for place, one in found.items()} == {
        (0, 0): {PLAN: 75, NAT: 30}, (0, 1): {PLAN: 5}, (1, 0): {LED: 7},
    }  # fmt: skip
    assert found[0, 0].contributions == {PLAN: 2, NAT: 1}
    assert found[0, 0].events == [1, 2, 3]


def test_talk_by_nobody_or_about_nothing_is_no_discussion():
    assert contacts(nobodys(talk(1, "plan", "d1", 60))).discussions == {}
    assert evaluate(THERE, [Event("talk", 0, PLAN, 0, NOTHING, 60)]).ledger.contacts.discussions == {}


def test_the_same_contribution_at_once_once_more_is_the_same():
    said, other = talk(1, "plan", "d1", 60), talk(1, "nat", "d1", 60)
    assert contacts(said, said).discussions[0, 0].contributions == {PLAN: 1}
    assert contacts(said, said, said).discussions[0, 0].contributions == {PLAN: 1}
    assert contacts(said, other, said).discussions[0, 0].contributions == {PLAN: 2, NAT: 1}
    assert contacts(said, share(1, "nat", "i1", "plan"), said).discussions[0, 0].contributions == {PLAN: 2}


def test_what_was_not_measured_counts_as_no_time():
    [said] = read(THERE, [talk(1, "plan", "d1", -5)])
    for value in (-5, None, 0):
        there = evaluate(THERE, [said._replace(value=value)]).ledger.contacts.discussions[0, 0]
        assert (there.seconds, there.contributions) == ({PLAN: 0}, {PLAN: 1})


def test_where_nothing_was_said_nobody_was_reached_or_asked():
    assert (contacts().reach(3), contacts().asked) == ([0] * 4, [0] * 4)


# Whether two have been in contact after a card came ----------------------------------------------------

PAIR = scenario(
    D("d1", "nat", (1, 4)), D("d2", "gata", (1, 4)), items=(item("i9", "led"),), hangs=(Hang("produces", "d1", "d2"),),
    units={"nat": "teknik", "gata": "teknik"},
)  # fmt: skip
WRONG_WAY = [decide(2, "gata", "d2"), decide(2, "nat", "d1")]


def b07(*log) -> str:
    """What becomes of a decision taken before the one it hangs on, when it is confirmed in the end."""
    [card] = played(PAIR, *log, confirm(4, "gata", "d2")).cards()
    assert card.id == "order:d1_d2"
    return card.status


def test_the_two_have_been_in_contact_when_one_of_them_reached_the_other():
    for line in (
        ask(3, "nat", "gata", "d2"), ask(3, "gata", "nat", "d1"), ask(3, "gata", "plan nat", "d1"), meet(3, "d1", "nat", "gata"),
        meet(3, "d1", "nat", "plan") | {"by": "gata"},
    ):  # fmt: skip
        assert b07(*WRONG_WAY, line, answer(4, "nat", "d1"), answer(4, "gata", "d2")) == "repaired"


def test_contact_with_others_is_none_between_the_two():
    for line in (
        share(3, "led", "i9", "gata"), share(3, "led", "i9", "nat", "gata"), meet(3, "d1", "nat", "plan"),
        meet(3, "d1", "gata", "plan"), share(3, "led", "i9", "plan"), meet(3, "d1", "led", "plan"),
        share(3, "nat", "i9", "plan"), share(3, "gata", "i9", "plan"),
    ):  # fmt: skip
        assert b07(*WRONG_WAY, line) == "repairing"


def test_a_talk_that_one_of_the_two_had_no_part_in_is_none():
    there = scenario(D("d1", "plan", (1, 4)), D("d2", "gata", (1, 4)), hangs=(Hang("produces", "d1", "d2"),),
                     units={"plan": "teknik", "gata": "teknik"})  # fmt: skip
    for others, found in ((("gata", "led"), "repairing"), (("gata", "plan"), "repaired")):
        log = [decide(2, "gata", "d2"), decide(2, "plan", "d1"), meet(3, "d1", *others), confirm(4, "gata", "d2")]
        assert [card.status for card in played(there, *log).cards()] == [found]


def test_contact_after_the_confirmation_is_seen_when_the_round_is_over():
    log = [*WRONG_WAY, confirm(3, "gata", "d2"), share(3, "led", "i9", "nat"), share(3, "nat", "i9", "gata")]
    assert [card.status for card in so_far(PAIR, *log).cards()] == ["repairing"]
    assert [card.status for card in so_far(PAIR, *log, share(4, "led", "i9", "plan")).cards()] == ["repaired"]


def test_contact_before_the_card_came_mends_nothing():
    assert b07(meet(2, "d1", "nat", "gata"), *WRONG_WAY) == "repairing"
    assert b07(*WRONG_WAY, meet(2, "d1", "nat", "gata")) == "repaired"
    assert b07(*WRONG_WAY, meet(3, "d1", "nat", "gata"), share(3, "led", "i9", "plan")) == "repaired"


def test_the_players_of_the_two_are_enough():
    one_player = seat(1, "doubled", "led", "gata")
    assert b07(one_player, *WRONG_WAY, meet(3, "d1", "nat", "led")) == "repaired"
    assert b07(one_player, *WRONG_WAY, meet(3, "d1", "plan", "led")) == "repairing"
