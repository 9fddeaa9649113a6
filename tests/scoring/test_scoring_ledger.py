"""What the log has established: who was heard, what was settled, done and taken, what is let go (breakdowns.md §2.1)."""

from __future__ import annotations

from scoring_facts import GATA, LED, NAT, find, played, seat, so_far, status, statuses
from scoring_logs import (
    D,
    I,
    News,
    Q,
    W,
    acknowledge,
    act,
    address,
    answer,
    ask,
    claim,
    claim_all,
    confirm,
    decide,
    item,
    meet,
    promise,
    read,
    remark,
    reopen,
    scenario,
    set_aside,
    share,
    shock,
    unsaid,
    vote,
    weigh_in,
    wonder,
)

from game.scoring import evaluate

THERE = scenario(
    D("d0", "plan", (1, 4)), D("d1", "gata", (1, 4), {"plan": "consult", "nat": "agree"}, until=3), D("d2", "gata", (1, 4), until=None),
    items=(item("i0", "plan"), item("i1", "nat")), windows=(W("w", (2, 3), ("gata", "nat")),),
    issues=(Q("sak", (1, 4), ("plan", "led")), Q("fraga", (1, 2), ("nat", "led"), settled_by=("d1", "w_gata"))),
)  # fmt: skip


def ledger(*log):
    return so_far(THERE, *log).ledger


def hearing(*log):
    """What is remembered of how nat was heard about d1."""
    return ledger(*log).hearing_of["heard:d1:nat"]


# When -------------------------------------------------------------------------------------------------


def test_an_act_is_done_once_and_an_issue_taken_once():
    log = [act(2, "nat", "w_nat"), claim(2, "led", "sak"), act(3, "nat", "w_nat"), claim(3, "plan", "sak")]
    assert ledger(*log).done == [(0, -1), (1, 1)]
    assert ledger(*log).claimed == [(2, 1), (0, -1)]


def test_when_alla_took_an_issue_is_the_first_time():
    assert ledger(claim_all(1, "fraga"), claim_all(2, "fraga")).claimed_by_all == {1: 1}
    assert ledger(claim_all(1, "fraga")).claimed == [(0, -1), (0, -1)]


def test_an_issue_needs_no_owner_once_it_has_been_settled_without_one():
    assert ledger(act(2, "gata", "w_gata")).claimed == [(0, -1), (1, 1)]
    assert ledger(decide(1, "gata", "d1")).claimed == [(0, -1), (1, 0)]
    assert ledger(act(2, "nat", "w_nat"), decide(2, "plan", "d0")).claimed == [(0, -1), (0, -1)]


def test_an_issue_that_nobody_took_is_put_right_when_it_is_settled():
    def gap(*log):
        return [card.status for card in played(THERE, *log).cards() if card.id == "claim:fraga"]

    assert gap() == ["open"]
    assert gap(act(3, "gata", "w_gata")) != ["open"]
    assert gap(act(3, "nat", "w_nat")) == ["open"]
    assert gap(decide(2, "gata", "d1")) == []


def test_who_has_spoken_about_a_decision_has_answered_or_been_in_a_talk_about_it():
    assert ledger(answer(1, "nat", "d1"), answer(1, "led", "d2")).spoken == [0, 1 << NAT, 1 << LED]
    assert ledger(meet(1, "d1", "nat", "led"), meet(1, "i1", "nat", "gata")).spoken == [0, 1 << NAT | 1 << LED, 0]


def test_a_reason_noted_counts_from_the_first_time():
    log = [set_aside(1, "gata", "i1", "d1"), weigh_in(2, "gata", "d2"), remark(2, "gata", "i1"), weigh_in(3, "gata", "d2")]
    assert ledger(*log).set_aside == {("item", 1): 1, ("decision", 2): 2}


# Hearing ----------------------------------------------------------------------------------------------


def test_a_role_is_heard_when_it_answers_takes_part_in_a_talk_or_decides():
    for line in (answer(2, "nat", "d1"), meet(2, "d1", "nat", "led"), meet(2, "d1", "led") | {"by": "nat"}, decide(2, "nat", "d1")):
        heard = hearing(share(1, "plan", "i0", "led"), line)
        assert (heard.event, heard.requirement.round, heard.requirement.status) == (2, 1, "met")
    for line in (answer(2, "nat", "d2"), meet(2, "d1", "led", "gata"), meet(2, "i1", "nat", "led"), decide(2, "gata", "d1")):
        assert hearing(share(1, "plan", "i0", "led"), line).event == 0


def test_it_was_first_heard_the_first_time():
    assert hearing(answer(1, "nat", "d1"), answer(2, "nat", "d1")).event == 1


def test_a_concern_stands_until_it_has_got_an_answer_or_is_withdrawn():
    raised = answer(1, "nat", "d1", "concern")
    assert (hearing(raised).concern, hearing(raised).raised, hearing(raised).stance) == (1, 1, "concern")
    withdrawn = hearing(raised, answer(2, "nat", "d1", "support"))
    assert (withdrawn.concern, withdrawn.raised) == (0, 1)
    assert (withdrawn.supported, withdrawn.supported_round) == (2, 1)
    again = hearing(raised, answer(2, "nat", "d1", "concern"))
    assert (again.concern, again.raised) == (1, 1)
    sharper = hearing(raised, answer(2, "nat", "d1", "object"))
    assert (sharper.concern, sharper.raised, sharper.stance) == (2, 1, "object")


def test_a_concern_is_answered_by_the_owner_by_a_talk_with_it_by_a_reason_or_a_vote():
    raised = answer(1, "nat", "d1", "object")
    for line in (
        address(2, "gata", "nat", "d1"), address(2, "gata", "nat", "d1") | {"to": []}, meet(2, "d1", "gata", "nat"),
        weigh_in(2, "gata", "d1"), vote(2, "d1"), set_aside(2, "gata", "i1", "d1"),
        {key: value for key, value in address(2, "", "nat", "d1").items() if key != "by"},
    ):  # fmt: skip
        heard = hearing(raised, line)
        assert (heard.concern, heard.replied, heard.replied_round) == (0, 2, 1)


def test_what_is_no_answer_to_a_concern():
    raised = answer(1, "nat", "d1", "object")
    for line in (
        address(2, "led", "nat", "d1"), address(2, "plan", "nat", "d1"), address(2, "gata", "led", "d1"),
        address(2, "gata", "nat", "d2"), meet(2, "d1", "led", "nat"), meet(2, "d1", "gata", "led"), meet(2, "d1", "plan", "nat"),
        weigh_in(2, "gata", "d2"), vote(2, "d2"), remark(2, "gata", "i1"), set_aside(2, "gata", "i1", "d2"),
    ):  # fmt: skip
        heard = hearing(raised, line)
        assert (heard.concern, heard.replied) == (1, 0)


def test_support_needs_no_answer():
    assert hearing(answer(1, "nat", "d1"), address(2, "gata", "nat", "d1")).replied == 0


def test_a_question_is_remembered_by_the_roles_it_went_to():
    def asked(name, *log):
        return [one.event for one in ledger(*log).hearing_of[name].requests]

    log = [ask(1, "gata", "nat", "d1"), ask(1, "gata", "led", "d1"), ask(1, "gata", "nat plan", "d2"), ask(1, "led", "plan", "d1")]
    assert asked("heard:d1:nat", *log) == [1]
    assert asked("heard:d1:plan", *log) == [4]


def test_before_anything_is_said_nothing_has_been_heard_or_settled():
    one = hearing()
    assert (one.event, one.stance, one.raised, one.concern) == (0, "", 0, 0)
    assert (one.replied, one.replied_round, one.supported, one.supported_round, one.requests) == (0, -1, 0, -1, [])
    none = settled()
    assert (none.event, none.round, none.option, none.used, none.standing) == (0, -1, None, None, None)
    assert (none.standing_event, none.latest, none.reopened, none.closings) == (0, -1, False, [])
    log = [promise(1, "nat", "gata", "share", "i1", 2), ask(1, "gata", "nat", "d1")]
    [promised] = ledger(*log).promises.by_number.values()
    assert (promised.delivered, promised.delivered_round, promised.released, promised.settled_anew) == (0, -1, False, 0)
    [asked] = ledger(*log).questions.by_id.values()
    assert (asked.event, asked.round, asked.answered_event, asked.unanswered) == (2, 0, 0, True)
    assert (asked.requirement.round, asked.requirement.event, asked.requirement.card) == (-1, 0, "")


# Decisions --------------------------------------------------------------------------------------------


def settled(*log):
    return ledger(*log).settled[1]


def test_the_first_decision_stands_until_it_is_taken_up_again():
    one = settled(decide(1, "gata", "d1", "a", ("i1",)), decide(2, "gata", "d1", "a"))
    assert (one.event, one.round, one.option, one.used) == (1, 0, 0, 0b10)
    assert (one.standing, one.standing_event, one.latest, one.closings, one.reopened) == (0, 1, 0, [], False)
    again = settled(decide(1, "gata", "d1"), reopen(2, "gata", "d1"), decide(3, "gata", "d1", "b", ("i0",)))
    assert (again.event, again.option, again.standing, again.standing_event, again.latest) == (1, 0, 1, 3, 2)
    assert [tuple(one) for one in again.closings] == [(3, 2, 1, 0b01)]
    assert not again.reopened


def test_another_option_takes_it_up_again_by_itself():
    one = settled(decide(1, "gata", "d1", "a"), decide(2, "gata", "d1", "b", ("i0",)))
    assert (one.event, one.option, one.standing, one.standing_event, one.latest) == (1, 0, 1, 2, 1)
    assert [tuple(closing) for closing in one.closings] == [(2, 1, 1, 0b01)]


def test_a_confirmation_leaves_what_stands_and_is_the_latest_word():
    one = settled(decide(1, "gata", "d1"), confirm(3, "gata", "d1"))
    assert (one.standing, one.standing_event, one.latest) == (0, 1, 2)
    assert [tuple(one) for one in one.closings] == [(2, 2, 0, 0)]


def test_there_is_nothing_to_confirm_or_take_up_before_it_is_settled():
    assert settled(confirm(1, "gata", "d1")).event == 0
    assert not settled(reopen(1, "gata", "d1")).reopened
    assert not settled(reopen(1, "gata", "d1"), decide(1, "gata", "d1"), decide(2, "gata", "d1")).closings
    assert settled(decide(1, "gata", "d1"), reopen(1, "gata", "d1")).reopened


def test_consequences_lock_when_they_can_not_be_undone_or_at_once():
    assert ledger().effective_round(1) == 2
    assert ledger().effective_round(2) is None
    assert ledger(share(1, "nat", "i1", "led"), decide(2, "gata", "d2")).effective_round(2) == 1


def test_an_option_that_does_without_some_knowledge_lets_go_of_it():
    there = scenario(
        D("d1", "gata", (1, 4), needs=("i0",), any_of=("i1", "i2"), not_needed={"a": ("i0", "i1"), "b": ("i1", "i2")}, options="abc"),
        items=(item("i0", "nat"), item("i1", "nat"), item("i2", "nat")),
    )  # fmt: skip
    assert statuses(so_far(there, decide(1, "gata", "d1", "a")), "knows") == {"knows:d1:i0": "excluded", "knows:d1:i1+i2": "missed"}
    assert statuses(so_far(there, decide(1, "gata", "d1", "b")), "knows") == {"knows:d1:i0": "missed", "knows:d1:i1+i2": "excluded"}
    assert statuses(so_far(there, decide(1, "gata", "d1", "c")), "knows") == {"knows:d1:i0": "missed", "knows:d1:i1+i2": "missed"}
    told = so_far(there, share(1, "nat", "i0", "gata"), decide(1, "gata", "d1", "a"))
    assert status(told, "knows:d1:i0") == "excluded"


# What speaks against the option chosen ------------------------------------------------------------------

WEIGH = scenario(
    D("d0", "plan", (1, 4)), D("d1", "gata", (1, 4), contradicts={"a": ("i1",)}),
    items=(item("i0", "plan"), item("i1", "nat"), I("i2", "led", replaces=("i1",))),
)  # fmt: skip
KNOWS = [share(1, "nat", "i1", "gata"), acknowledge(1, "gata", "i1")]


def weighed(*log) -> dict[str, str]:
    return statuses(so_far(WEIGH, *log), "weighed")


def test_what_was_taken_in_and_speaks_against_the_choice_is_to_be_weighed():
    one = find(so_far(WEIGH, *KNOWS, decide(2, "gata", "d1")), "weighed:d1:i1")
    assert (one.kind, one.subject, one.link, one.item) == ("weighed", ("decision", 1), (NAT, GATA), 1)
    assert (one.opens, one.closes, one.number, one.status) == (1, 1, 1, "missed")


def test_it_was_weighed_when_the_decision_rests_on_it_or_a_reason_was_noted():
    assert weighed(*KNOWS, decide(2, "gata", "d1", used=("i1",))) == {"weighed:d1:i1": "met"}
    assert weighed(*KNOWS, decide(2, "gata", "d1", used=("i0",))) == {"weighed:d1:i1": "missed"}
    for line, found in ((remark(2, "gata", "i1"), "met"), (weigh_in(2, "gata", "d1"), "met"),
                        (remark(2, "gata", "i0"), "missed"), (weigh_in(2, "plan", "d0"), "missed")):  # fmt: skip
        assert weighed(*KNOWS, line, decide(2, "gata", "d1")) == {"weighed:d1:i1": found}


def test_what_a_decision_rests_on_may_be_unknown_and_is_then_not_unused():
    unknown = [*KNOWS, unsaid(decide(2, "gata", "d1"))]
    assert weighed(*unknown) == {"weighed:d1:i1": "excluded"}
    assert weighed(*unknown, seat(2, "absent", "led")) == {"weighed:d1:i1": "excluded"}


def test_what_is_not_to_be_weighed():
    assert weighed(*KNOWS, decide(2, "gata", "d1", "b")) == {}
    assert weighed(KNOWS[0], decide(2, "gata", "d1")) == {}
    assert weighed(KNOWS[1], decide(2, "gata", "d1")) == {}
    assert weighed(*KNOWS, share(1, "led", "i2", "gata"), decide(2, "gata", "d1")) == {}, "something newer is known"
    assert weighed(*KNOWS, share(1, "led", "i2", "plan"), decide(2, "gata", "d1")) == {"weighed:d1:i1": "missed"}
    assert weighed(KNOWS[0], decide(2, "gata", "d1", used=("i1",))) == {}, "taken in by the decision itself"


def test_a_choice_nobody_wrote_down_lets_go_of_nothing_and_goes_against_nothing():
    there = scenario(
        D("d1", "gata", (1, 4), needs=("i0",), not_needed={"a": ("i0",)}, contradicts={"a": ("i0",)}), items=(item("i0", "nat"),)
    )  # fmt: skip
    [told, said, chosen] = read(there, [share(1, "nat", "i0", "gata"), acknowledge(1, "gata", "i0"), decide(2, "gata", "d1")])
    silent = chosen._replace(value=None)
    assert statuses(evaluate(there, [silent], ended=False), "knows") == {"knows:d1:i0": "missed"}
    assert statuses(evaluate(there, [told, said, silent], ended=False), "weighed") == {}
    assert statuses(evaluate(there, [told, said, chosen], ended=False), "weighed") == {"weighed:d1:i0": "missed"}


# What can not be expected any more ----------------------------------------------------------------------


def suspended(thing: str, *log):
    """The scoring after news that let go of ``thing``."""
    there = scenario(
        D("d0", "plan", (1, 4)), D("d1", "gata", (1, 4), {"nat": "consult"}, needs=("i1",)),
        items=(item("i0", "plan"), item("i1", "nat")), windows=(W("w", (1, 4), ("gata", "nat", "led"), need=2),),
        news=(News("nyhet", suspends=(thing,)),),
    )  # fmt: skip
    return evaluate(there, read(there, [*log, shock(2, "nyhet")]), ended=False)


def let_go(thing: str, *log) -> list[str]:
    return [one.id for one in suspended(thing, *log).requirements if one.status == "waived"]


def test_news_let_go_of_what_they_suspend():
    assert let_go("d1") == ["heard:d1:nat"]
    assert let_go("i1") == ["knows:d1:i1"]
    assert let_go("w") == ["act:w_gata", "act:w_nat", "act:w_led"]
    assert let_go("w_nat") == ["act:w_nat"]
    assert let_go("d0") == let_go("i0") == []


def test_what_has_come_about_is_not_let_go():
    assert let_go("i1", share(1, "nat", "i1", "gata")) == []
    assert let_go("w", act(1, "nat", "w_nat")) == ["act:w_gata", "act:w_led"]


def test_a_window_that_can_not_be_made_without_an_act_goes_with_it():
    there = scenario(
        windows=(W("w", (1, 4), ("gata", "nat", "led"), need=2),), news=(News("ett", suspends=("w_nat",)), News("annat", suspends=("w_led",)))
    )  # fmt: skip
    assert statuses(so_far(there, shock(1, "ett")), "act") == {"act:w_gata": "pending", "act:w_nat": "waived", "act:w_led": "pending"}
    assert statuses(so_far(there, shock(1, "ett"), shock(1, "annat")), "act") == dict.fromkeys(("act:w_gata", "act:w_nat", "act:w_led"), "waived")
    done = so_far(there, act(1, "gata", "w_gata"), shock(1, "ett"))
    assert statuses(done, "act") == {"act:w_gata": "met", "act:w_nat": "waived", "act:w_led": "pending"}


def test_a_window_made_late_keeps_the_promises_about_it_when_an_act_is_let_go():
    there = scenario(windows=(W("w", (1, 1), ("plan", "gata", "led"), need=1),), news=(News("nyhet", suspends=("w_led",)),))
    promised = promise(1, "gata", "nat", "do", "w_gata", 4)
    assert status(so_far(there, promised, act(2, "plan", "w_plan"), shock(2, "nyhet")), "promise:k1") == "pending"
    assert status(so_far(there, promised, shock(2, "nyhet")), "promise:k1") == "waived"


def test_questions_about_it_are_let_go_and_others_are_not():
    assert let_go("d1", ask(2, "gata", "nat", "d1"), ask(2, "gata", "nat", "d0")) == ["heard:d1:nat", "reply:1"]
    assert let_go("i1", wonder(2, "gata", "led", "i0"), wonder(2, "gata", "nat", "i1")) == ["knows:d1:i1", "reply:2"]


def test_promises_about_it_are_let_go_and_others_are_not():
    def promised(thing: str, verb: str, what: str) -> bool:
        return "promise:k1" in let_go(thing, promise(1, "nat", "gata", verb, what, 3))

    assert promised("d1", "hear", "d1")
    assert promised("d1", "decide", "d1")
    assert promised("i1", "share", "i1")
    assert promised("w", "do", "w_nat")
    assert promised("w_nat", "do", "w_nat")
    assert not promised("d0", "hear", "d1")
    assert not promised("i0", "share", "i1")
    assert not promised("w_gata", "do", "w_nat")
