"""Dela, Höra, and what answers them."""

from __future__ import annotations

import pytest
from core_table import Table, types

from game.core.state import KEPT, OPEN, RELEASED

SHARE = {"by": "vag", "share": "vagen_gravs", "to": ["tillstand"]}
HEAR = {"by": "tillstand", "hear": "gravtillstand", "role": "natagare", "answer": "support"}
ASK = {"by": "tillstand", "ask": "vagen_gravs", "role": "vag", "answer": "yes"}


def test_a_share_reaches_those_it_is_for_and_costs_a_move():
    table = Table(round_=0)
    assert table.do(SHARE) == [{"type": "info.shared", "by": "vag", "item": "vagen_gravs", "to": ["tillstand"]}]
    assert table.knowers("vagen_gravs") == ["vag", "tillstand"]
    assert table.moves_left("vag") == 1


def test_a_share_to_all_leaves_out_empty_chairs():
    table = Table(round_=0, ledning=False)
    [event] = table.do({**SHARE, "to": ["natagare", "planarkitekt", "tillstand", "ledning"]})
    assert event["to"] == ["natagare", "planarkitekt", "tillstand"]
    assert "ledning" not in table.knowers("vagen_gravs")


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ({"by": "natagare", "share": "vagen_gravs", "to": ["tillstand"]}, "not-known"),
        ({"by": "vag", "share": "vagen_gravs", "to": ["vag"]}, "no-receiver"),
        ({"by": "vag", "share": "vagen_gravs", "to": []}, "no-receiver"),
        ({"by": "vag", "share": "vagen_gravs", "to": ["ledning"]}, "no-receiver"),
        ({"by": "vag", "share": "anbudet", "to": ["natagare", "tillstand"]}, "confidential"),
        ({"by": "ledning", "share": "vagen_gravs", "to": ["vag"]}, "empty-chair"),
    ],
)
def test_a_share_is_refused(line, code):
    assert Table(round_=0, ledning=False).refusal(line) == code


def test_a_share_is_refused_to_those_who_know_already():
    table = Table(round_=0)
    table.do(SHARE)
    assert table.refusal(SHARE) == "known-already"
    assert table.refusal({**SHARE, "to": ["tillstand", "natagare"]}) is None


def test_moves_run_out():
    table = Table(round_=0)
    table.do(SHARE)
    table.do({**SHARE, "to": ["natagare"]})
    assert table.refusal({**SHARE, "to": ["planarkitekt"]}) == "no-moves-left"


def test_hearing_somebody_gives_a_question_and_an_answer():
    table = Table(round_=0)
    asked, answered = table.do(HEAR)
    assert asked == {"type": "consult.asked", "by": "tillstand", "to": ["natagare"], "about": "gravtillstand"}
    assert answered == {
        "type": "consult.answered", "by": "natagare", "to": ["tillstand"], "about": "gravtillstand", "stance": "support",
    }  # fmt: skip
    assert table.moves_left("tillstand") == 2
    assert table.state.heard[table.number("gravtillstand")] == 1 << table.number("natagare")


@pytest.mark.parametrize(("answer", "concern"), [("support", False), ("concern", True), ("object", True)])
def test_a_concern_waits_for_a_reply(answer, concern):
    table = Table(round_=0)
    table.do({**HEAR, "answer": answer})
    reply = {"by": "tillstand", "address": "gravtillstand", "role": "natagare"}
    assert table.refusal(reply) == (None if concern else "no-concern")


def test_support_withdraws_a_concern():
    table = Table(round_=0)
    table.do({**HEAR, "answer": "object"})
    table.do(HEAR)
    assert table.refusal({"by": "tillstand", "address": "gravtillstand", "role": "natagare"}) == "no-concern"


def test_an_answer_left_open_is_given_later_and_is_free():
    table = Table(round_=0)
    assert types(table.do({**HEAR, "answer": "open"})) == ["consult.asked"]
    assert table.state.promises == ()
    assert table.refusal({**HEAR, "answer": "open"}) == "asked-already"
    answer = {"by": "natagare", "answer": "gravtillstand", "to": "tillstand", "stance": "concern"}
    assert table.refusal({**answer, "stance": "later"}) == "no-answer"
    assert table.refusal({**answer, "by": "vag"}) == "not-asked"
    assert table.refusal({**answer, "stance": "object"}) is None
    assert types(table.do(answer)) == ["consult.answered"]
    assert table.moves_left("natagare") == 2
    assert table.refusal(answer) == "not-asked"


def test_coming_back_later_is_a_promise_that_the_answer_keeps():
    table = Table(round_=0)
    *_, promised = table.do({**HEAR, "answer": "later"})
    assert promised == {
        "type": "commit.made", "by": "natagare", "to": ["tillstand"], "id": "k1", "what": {"hear": "gravtillstand"}, "due": 2,
    }  # fmt: skip
    assert table.state.promises[0][5] == OPEN
    table.go_to(1)
    table.do({"by": "natagare", "answer": "gravtillstand", "to": "tillstand", "stance": "support"})
    assert table.state.promises[0][5] == KEPT
    assert table.state.questions == ()


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ({**HEAR, "role": "tillstand"}, "oneself"),
        ({**HEAR, "role": "ledning"}, "empty-chair"),
    ],
)
def test_hearing_is_refused(line, code):
    assert Table(round_=0, ledning=False).refusal(line) == code


def test_a_settled_decision_can_be_talked_over_while_it_can_still_change():
    table = Table(round_=1)
    table.do({"by": "tillstand", "decide": "gravtillstand", "option": "etapper", "used": [], "aside": []})
    assert table.refusal(HEAR) is None
    table.go_to(2)
    assert table.refusal(HEAR) == "settled"


def test_a_decision_that_locks_at_once_is_not_asked_about_afterwards():
    table = Table(round_=0)
    table.do({"by": "planarkitekt", "decide": "vagens_bredd", "option": "bred", "used": [], "aside": []})
    assert table.refusal({"by": "planarkitekt", "hear": "vagens_bredd", "role": "vag", "answer": "support"}) == "settled"


def test_asking_for_knowledge_brings_it():
    table = Table(round_=0)
    assert types(table.do(ASK)) == ["info.asked", "info.answered", "info.shared"]
    assert "tillstand" in table.knowers("vagen_gravs")
    assert table.refusal(ASK) == "known-already"


def test_a_no_to_a_question_brings_nothing():
    table = Table(round_=0)
    _, no = table.do({**ASK, "answer": "no"})
    assert no["value"] == "declined"
    assert "tillstand" not in table.knowers("vagen_gravs")
    assert table.state.questions == ()


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ({**ASK, "role": "tillstand"}, "oneself"),
        ({**ASK, "role": "natagare"}, "not-known"),
        ({**ASK, "role": "ledning", "answer": "open"}, "empty-chair"),
        ({"by": "natagare", "ask": "anbudet", "role": "vag", "answer": "yes"}, "confidential"),
        ({"by": "natagare", "ask": "anbudet", "role": "vag", "answer": "later"}, "confidential"),
        ({"by": "natagare", "ask": "anbudet", "role": "vag", "answer": "open"}, None),
    ],
)
def test_asking_is_refused(line, code):
    assert Table(round_=0, ledning=False).refusal(line) == code


def test_asking_again_while_the_question_is_open_is_refused():
    table = Table(round_=0)
    table.do({**ASK, "answer": "open"})
    assert table.refusal({**ASK, "answer": "open"}) == "asked-already-item"


def test_declining_closes_the_question():
    table = Table(round_=0)
    decline = {"by": "vag", "decline": "vagen_gravs", "to": "tillstand"}
    assert table.refusal(decline) == "not-asked-item"
    table.do({**ASK, "answer": "open"})
    assert table.do(decline)[0]["value"] == "declined"
    assert table.refusal(decline) == "not-asked-item"


def test_a_share_that_was_asked_for_is_free_and_closes_the_question():
    table = Table(round_=0)
    table.do({**ASK, "answer": "open"})
    table.do(SHARE)
    assert table.moves_left("vag") == 2
    assert table.state.questions == ()


def test_a_share_to_somebody_who_did_not_ask_too_costs_its_move():
    table = Table(round_=0)
    table.do({**ASK, "answer": "open"})
    table.do({**SHARE, "to": ["tillstand", "natagare"]})
    assert table.moves_left("vag") == 1


def test_coming_back_with_knowledge_is_a_promise_that_the_share_keeps():
    table = Table(round_=0)
    table.do({**ASK, "answer": "later"})
    assert table.state.promises[0][2:] == ("share", table.number("vagen_gravs"), 1, OPEN)
    table.do(SHARE)
    assert table.state.promises[0][5] == KEPT


@pytest.mark.parametrize("told_by_somebody_else", [True, False])
def test_a_promise_to_share_is_kept_when_everybody_it_was_made_to_knows(told_by_somebody_else):
    table = Table(round_=0)
    table.do({"by": "vag", "promise": {"share": "vagen_gravs"}, "to": ["tillstand", "planarkitekt"], "due": 2})
    table.do(SHARE)
    assert table.state.promises[0][5] == OPEN
    teller = "tillstand" if told_by_somebody_else else "vag"
    table.do({"by": teller, "share": "vagen_gravs", "to": ["planarkitekt"]})
    assert table.state.promises[0][5] == KEPT


def test_a_promise_to_share_is_kept_by_knowledge_that_comes_by_itself():
    table = Table(round_=0)
    table.do({"by": "natagare", "ask": "byn_betalar", "role": "planarkitekt", "answer": "later"})
    assert table.state.promises[0][5] == OPEN
    table.go_to(1)
    assert table.state.promises[0][5] == KEPT


def test_a_released_promise_is_not_kept_afterwards():
    table = Table(round_=0)
    table.do({**ASK, "answer": "later"})
    table.do({"by": "tillstand", "release": "k1"})
    table.do(SHARE)
    assert table.state.promises[0][5] == RELEASED


def test_knowledge_one_got_can_be_acknowledged():
    table = Table(round_=0)
    line = {"by": "tillstand", "acknowledge": "vagen_gravs"}
    assert table.refusal(line) == "not-known"
    assert table.refusal({"by": "vag", "acknowledge": "vagen_gravs"}) == "known-already"
    table.do(SHARE)
    assert table.do(line) == [{"type": "info.acknowledged", "by": "tillstand", "item": "vagen_gravs"}]
    assert table.moves_left("tillstand") == 3


def test_an_agreement_makes_sharing_free_from_the_next_round():
    table = Table(round_=0)
    table.do({"agree": "share", "role": "vag", "with": "tillstand"})
    table.do(SHARE)
    assert table.moves_left("vag") == 1
    table.go_to(1)
    table.do({"by": "vag", "share": "anbudet", "to": ["tillstand"]})
    assert table.moves_left("vag") == 2
    table.do({**SHARE, "to": ["natagare"]})
    assert table.moves_left("vag") == 1


def test_an_agreement_to_share_makes_asking_free_too():
    table = Table(round_=0)
    table.do({"agree": "share", "role": "vag", "with": "tillstand"})
    table.go_to(1)
    table.do(ASK)
    assert table.moves_left("tillstand") == 3


def test_an_agreement_makes_hearing_free_and_only_that_way_round():
    table = Table(round_=0)
    table.do({"agree": "hear", "role": "tillstand", "with": "natagare"})
    table.go_to(1)
    table.do(HEAR)
    assert table.moves_left("tillstand") == 3
    table.do({"by": "natagare", "hear": "gravtillstand", "role": "tillstand", "answer": "support"})
    assert table.moves_left("natagare") == 1


def test_what_is_free_can_be_done_without_moves_left():
    table = Table(round_=0)
    table.do({"agree": "hear", "role": "tillstand", "with": "natagare"})
    table.go_to(1)
    table.do({"by": "tillstand", "pass": True})
    assert table.refusal({**HEAR, "role": "vag"}) == "no-moves-left"
    assert table.refusal(HEAR) is None


def test_a_question_is_closed_by_whoever_brings_the_knowledge():
    table = Table(round_=0)
    table.do({**ASK, "answer": "open"})
    table.do({**SHARE, "to": ["planarkitekt"]})
    assert len(table.state.questions) == 1
    table.do({**SHARE, "by": "planarkitekt"})
    assert table.state.questions == ()


def test_a_question_is_closed_by_knowledge_that_comes_by_itself():
    table = Table(round_=0)
    table.do({"by": "natagare", "ask": "byn_betalar", "role": "planarkitekt", "answer": "open"})
    table.do({"by": "vag", "ask": "byn_betalar", "role": "planarkitekt", "answer": "open"})
    table.go_to(1)
    assert [question[0] for question in table.state.questions] == [table.number("vag")]


# One player, two roles ------------------------------------------------------------------------------


def doubled(role: str = "tillstand", host: str = "vag") -> Table:
    """The player of ``host`` plays ``role`` too."""
    table = Table()
    table.do({"seat": role, "played": host})
    table.go_to(0)
    return table


def test_what_one_role_of_a_player_knows_its_other_role_knows():
    table = doubled()
    assert table.knowers("vagen_gravs") == ["vag", "tillstand"]
    decide = {"by": "tillstand", "decide": "gravtillstand", "option": "etapper", "used": ["vagen_gravs"], "aside": []}
    assert table.refusal(decide) is None
    assert table.refusal({"by": "tillstand", "share": "vagen_gravs", "to": ["natagare"]}) is None
    assert table.refusal({"by": "tillstand", "promise": {"share": "vagen_gravs"}, "to": ["natagare"], "due": 1}) is None


def test_what_one_role_of_a_player_is_told_its_other_role_knows_and_nothing_was_received():
    table = doubled("planarkitekt", "natagare")
    assert table.knowers("vagen_gravs") == ["vag"]
    table.do({**SHARE, "to": ["natagare"]})
    assert table.knowers("vagen_gravs") == ["vag", "natagare", "planarkitekt"]
    assert table.refusal({"by": "planarkitekt", "acknowledge": "vagen_gravs"}) is None
    assert doubled().refusal({"by": "tillstand", "acknowledge": "vagen_gravs"}) == "known-already"


def test_secrecy_holds_between_the_roles_of_one_player():
    assert doubled("natagare", "vag").knowers("anbudet") == ["vag", "ledning"]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (SHARE, "known-already"),
        (ASK, "oneself"),
        ({**HEAR, "role": "vag"}, "oneself"),
        ({**HEAR, "by": "vag", "role": "tillstand"}, "oneself"),
        ({"by": "tillstand", "promise": {"decide": "gravtillstand"}, "to": ["vag"], "due": 1}, "oneself"),
        ({"by": "tillstand", "promise": {"decide": "gravtillstand"}, "to": ["vag", "natagare"], "due": 1}, None),
        (HEAR, None),
    ],
)
def test_nothing_passes_between_the_roles_of_one_player(line, code):
    assert doubled().refusal(line) == code


def test_two_roles_doubled_by_one_player_are_one_player_too():
    table = Table()
    table.do({"seat": "tillstand", "played": "vag"})
    table.do({"seat": "natagare", "played": "vag"})
    table.go_to(0)
    assert table.refusal(HEAR) == "oneself"


def test_a_player_speaks_for_every_role_it_plays_and_hears_for_them():
    table = doubled("natagare", "vag")
    table.do({**HEAR, "answer": "later"})
    table.do({**HEAR, "role": "vag", "answer": "concern"})
    number = table.number("gravtillstand")
    assert table.state.heard[number] == 1 << table.number("vag") | 1 << table.number("natagare")
    assert table.state.questions == ()
    assert table.state.promises[0][5] == KEPT
    table.do({**HEAR, "answer": "support"})
    assert table.state.concerns[number] == 0


def test_a_question_of_a_player_is_closed_by_what_its_other_role_learns():
    table = doubled("planarkitekt", "natagare")
    table.do({**ASK, "by": "natagare", "answer": "open"})
    table.do({**SHARE, "to": ["planarkitekt"]})
    assert table.state.questions == ()
