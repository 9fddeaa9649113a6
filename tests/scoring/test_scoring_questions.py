"""What a question is, and what answers it (breakdowns.md B05)."""

from __future__ import annotations

from scoring_facts import GATA, NAT, PLAN, find, played, seat, so_far, status, statuses
from scoring_logs import D, answer, ask, decline, item, meet, promise, read, scenario, share, story, wonder

from game.core.events import GROUP
from game.scoring import evaluate

THERE = scenario(
    D("d1", "plan", (1, 4)), D("d2", "gata", (1, 4)), items=(item("i1", "nat"), item("i2", "nat"), item("i3", since=2)),
)  # fmt: skip


def reply(*log) -> str:
    return status(played(THERE, *log), "reply:1")


def replies(*log) -> list[str]:
    return list(statuses(played(THERE, *log), "reply").values())


def from_group(line):
    """The question of a line, as the whole group puts it."""
    return {key: value for key, value in line.items() if key != "by"}


# What is a question -----------------------------------------------------------------------------------


def test_a_question_is_between_who_asks_and_the_first_that_was_asked():
    one = find(so_far(THERE, share(1, "nat", "i2", "led"), wonder(2, "plan", "led nat", "i1")), "reply:1")
    assert (one.kind, one.subject, one.link, one.item) == ("reply", ("item", 0), (PLAN, NAT), 0)
    assert (one.opens, one.closes, one.status) == (1, 2, "pending")


def test_about_a_decision_it_is_about_no_item():
    one = find(so_far(THERE, ask(1, "plan", "gata", "d2")), "reply:1")
    assert (one.subject, one.link, one.item) == (("decision", 1), (PLAN, GATA), None)


def test_the_group_is_no_side_of_a_connection():
    assert find(so_far(THERE, from_group(ask(1, "", "nat", "d1"))), "reply:1").link is None


def test_only_those_who_are_there_and_are_others_can_be_asked():
    assert replies(seat(1, "absent", "nat"), ask(1, "plan", "nat", "d1")) == []
    assert replies(seat(1, "absent", "plan"), ask(1, "plan", "nat", "d1")) == []
    assert replies(seat(1, "absent", "nat"), ask(1, "nat", "plan", "d1")) == []
    assert replies(seat(1, "doubled", "nat", "plan"), ask(1, "plan", "nat", "d1")) == []
    assert replies(seat(1, "absent", "gata"), ask(1, "plan", "nat", "d1")) == ["missed"]
    both = so_far(THERE, seat(1, "absent", "gata"), ask(1, "plan", "gata nat", "d1"))
    assert find(both, "reply:1").link == (PLAN, NAT)


def test_the_same_question_while_it_is_open_is_the_same():
    assert replies(ask(1, "plan", "nat", "d1"), ask(1, "plan", "nat", "d1"), ask(3, "plan", "nat", "d1")) == ["missed"]


def test_the_same_question_in_the_same_round_is_the_same_also_when_answered():
    once = [ask(1, "plan", "nat", "d1"), answer(1, "nat", "d1"), ask(1, "plan", "nat", "d1")]
    assert replies(*once) == ["met"]
    assert replies(*once, ask(2, "plan", "nat", "d1")) == ["met", "missed"]


def test_another_question_is_about_something_else_or_from_or_to_another():
    first = ask(1, "plan", "nat", "d1")
    for other in (ask(1, "plan", "nat", "d2"), ask(1, "gata", "nat", "d1"), ask(1, "plan", "led", "d1")):
        assert replies(first, other) == ["missed", "missed"]


# What answers it --------------------------------------------------------------------------------------


def test_what_is_known_is_no_open_question():
    known = share(1, "nat", "i1", "plan")
    assert reply(known, wonder(2, "plan", "nat", "i1")) == "met"
    assert reply(share(1, "nat", "i1", "gata"), wonder(2, "gata", "nat", "i1")) == "met"
    assert reply(known, wonder(2, "plan", "nat", "i2")) == "missed"
    assert reply(known, wonder(2, "gata", "nat", "i1")) == "missed"
    assert reply(known, from_group(wonder(2, "", "nat", "i1"))) == "missed"


def test_a_promise_to_come_back_answers_what_it_is_about():
    coming = [promise(1, "nat", "plan", "share", "i1", 4), share(3, "nat", "i1", "plan")]
    assert reply(coming[0], wonder(1, "plan", "nat", "i1"), coming[1]) == "met"
    assert reply(coming[0], wonder(1, "plan", "nat", "i2"), coming[1]) == "missed"
    assert reply(coming[0], ask(1, "plan", "nat", "d1"), coming[1]) == "missed"
    assert reply(wonder(1, "plan", "nat", "i1"), coming[0]) == "met"
    assert reply(wonder(1, "plan", "nat", "i2"), coming[0]) == "missed"


def test_other_promises_do_not_answer():
    assert reply(ask(1, "plan", "nat", "d1"), promise(1, "nat", "plan", "decide", "d1", 4)) == "missed"
    assert reply(ask(1, "plan", "nat", "d1"), promise(1, "gata", "plan", "hear", "d1", 4)) == "missed"


def test_any_of_those_asked_may_answer_and_nobody_else():
    assert reply(ask(1, "plan", "gata nat", "d1"), answer(2, "nat", "d1")) == "met"
    assert reply(ask(1, "plan", "gata nat", "d1"), answer(2, "led", "d1")) == "missed"
    assert reply(ask(1, "plan", "nat", "d1"), answer(2, "nat", "d2")) == "missed"


def test_a_no_comes_from_one_of_those_asked():
    assert reply(wonder(1, "plan", "nat", "i1"), decline(2, "nat", "plan", "i1")) == "met"
    assert reply(wonder(1, "plan", "nat", "i1"), decline(2, "gata", "plan", "i1")) == "missed"
    assert reply(wonder(1, "plan", "nat", "i1"), from_group(decline(2, "", "plan", "i1"))) == "missed"


def test_a_no_tells_nothing_and_an_answer_does():
    told = {key: value for key, value in decline(2, "nat", "plan", "i1").items() if key != "value"}
    knowing = played(THERE, wonder(1, "plan", "nat", "i1"), told).ledger.knowledge.known[0]
    assert knowing == 1 << NAT | 1 << PLAN
    assert played(THERE, wonder(1, "plan", "nat", "i1"), decline(2, "nat", "plan", "i1")).ledger.knowledge.known[0] == 1 << NAT


def test_a_question_about_knowledge_is_answered_when_the_asker_learns_it():
    asked = [share(1, "nat", "i1", "led"), wonder(1, "plan", "nat", "i1")]
    assert reply(*asked, share(2, "led", "i1", "plan")) == "met"
    assert reply(*asked, share(2, "led", "i1", "gata")) == "missed"
    assert reply(*asked, share(2, "nat", "i2", "plan")) == "missed"
    assert reply(*asked, story(2, "i1", "plan")) == "met"


def test_the_group_has_its_answer_when_one_of_those_asked_tells_it_to_anybody():
    asked = [share(1, "nat", "i1", "led"), from_group(wonder(1, "", "nat", "i1"))]
    assert reply(*asked, share(2, "nat", "i1", "gata")) == "met"
    assert reply(*asked, share(2, "led", "i1", "gata")) == "missed"
    own = [share(1, "nat", "i1", "led"), wonder(1, "plan", "nat", "i1")]
    assert reply(*own, share(2, "nat", "i1", "gata")) == "missed"


def test_those_who_have_talked_about_it_have_an_answer():
    asked = ask(1, "plan", "nat", "d1")
    assert reply(asked, meet(2, "d1", "plan", "nat")) == "met"
    assert reply(asked, meet(2, "d1", "plan", "gata")) == "missed"
    assert reply(asked, meet(2, "d1", "gata", "nat")) == "missed"
    assert reply(asked, meet(2, "d2", "plan", "nat")) == "missed"
    assert reply(from_group(ask(1, "", "nat", "d1")), meet(2, "d1", "gata", "nat")) == "met"
    assert reply(from_group(ask(1, "", "nat", "d1")), meet(2, "d1", "gata", "plan")) == "missed"


def test_the_answer_is_the_first_one():
    one = find(played(THERE, ask(1, "plan", "nat gata", "d1"), answer(2, "nat", "d1"), answer(3, "gata", "d1")), "reply:1")
    assert (one.status, one.round, one.event) == ("met", 1, 2)


def test_a_late_answer_is_late():
    one = find(played(THERE, ask(1, "plan", "nat", "d1"), answer(3, "nat", "d1")), "reply:1")
    assert (one.status, one.round, one.event) == ("late", 2, 2)


def test_what_is_open_is_what_nobody_has_answered():
    scoring = so_far(THERE, ask(1, "plan", "nat", "d1"), ask(1, "plan", "gata", "d1"), answer(1, "nat", "d1"))
    questions = scoring.ledger.questions
    assert [one.asked for one in questions.open["decision", 0]] == [1 << GATA]
    assert [one.asked for one in questions.asked["decision", 0]] == [1 << NAT, 1 << GATA]
    assert [one.unanswered for one in questions.by_id.values()] == [False, True]


def test_a_question_let_go_is_not_unanswered():
    """What a surprise has suspended is owed by nobody."""
    scoring = so_far(THERE, ask(1, "plan", "nat", "d1"), seat(1, "absent", "nat"))
    assert [one.unanswered for one in scoring.ledger.questions.by_id.values()] == [False]


def test_the_group_asks_like_a_role():
    [asked] = read(THERE, [from_group(ask(1, "", "nat", "d1"))])
    assert asked.by == GROUP
    assert statuses(evaluate(THERE, [asked]), "reply") == {"reply:1": "missed"}
