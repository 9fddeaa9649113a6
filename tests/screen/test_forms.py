"""What the forms offer, and what they grey: a choice is greyed exactly when what it leads to is not possible."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1] / "core"))

from core_table import Table

from game.core.events import GROUP
from game.screen.forms import Form, ask

DECIDE = {"by": "tillstand", "decide": "gravtillstand", "option": "etapper", "used": [], "aside": []}


def reasons(table: Table, kind: str, role: str | None, *answers: object) -> dict[object, str | None]:
    """What the question offers, and the code of why not."""
    by = GROUP if role is None else table.number(role)
    question = ask(table.scenario, table.state, Form(kind, by, answers))
    return {each.value: each.refusal.code if each.refusal else None for each in question.choices}


def test_hearing_lists_every_decision_and_greys_what_is_too_late():
    table = Table(round_=0)
    table.do({"by": "planarkitekt", "decide": "vagens_bredd", "option": "bred", "used": [], "aside": []})
    table.do(DECIDE)
    table.go_to(1)
    width, permit = ("decision", table.number("vagens_bredd")), ("decision", table.number("gravtillstand"))
    offered = reasons(table, "hear", "tillstand", table.number("natagare"))
    assert (offered[width], offered[permit]) == ("settled", None)
    table.go_to(2)
    assert reasons(table, "hear", "tillstand", table.number("natagare"))[permit] == "settled"


def test_hearing_about_a_decision_whose_window_closed_unsettled_is_possible():
    table = Table(round_=1)
    width = ("decision", table.number("vagens_bredd"))
    assert reasons(table, "hear", "tillstand", table.number("natagare"))[width] is None


def test_nobody_is_heard_by_another_role_of_the_same_player():
    table = Table()
    table.do({"seat": "natagare", "played": "vag"})
    table.go_to(0)
    offered = reasons(table, "hear", "vag")
    assert offered[table.number("natagare")] == "oneself"
    assert offered[table.number("tillstand")] is None


def test_a_talk_can_be_about_any_decision():
    table = Table(round_=2)
    offered = reasons(table, "talked", None)
    assert {value for value in offered if value[0] == "decision"} == {("decision", n) for n in range(3)}


def test_knowledge_can_be_shared_while_one_receiver_is_free():
    table = Table(round_=0)
    item = table.number("vagen_gravs")
    table.do({"agree": "share", "role": "vag", "with": "tillstand"})
    table.go_to(1)
    table.do({"by": "vag", "pass": True})
    assert reasons(table, "share", "vag")[item] is None
    receivers = reasons(table, "share", "vag", item)
    assert receivers[table.number("tillstand")] is None
    assert receivers[table.number("natagare")] == "no-moves-left"
    table.do({"by": "vag", "share": "vagen_gravs", "to": ["tillstand"]})
    assert reasons(table, "share", "vag")[item] == "no-moves-left"


def test_what_everybody_who_may_know_it_knows_is_greyed_for_that_reason():
    table = Table(round_=0)
    item = table.number("anbudet")
    assert reasons(table, "share", "vag")[item] is None
    table.do({"by": "vag", "share": "anbudet", "to": ["planarkitekt", "tillstand"]})
    assert reasons(table, "share", "vag")[item] == "known-already"


def test_secret_knowledge_is_promised_to_those_who_may_be_told():
    table = Table(round_=0)
    thing = ("share", table.number("anbudet"))
    assert reasons(table, "promise", "vag")[thing] is None
    receivers = reasons(table, "promise", "vag", thing)
    assert receivers[table.number("planarkitekt")] is None
    assert receivers[table.number("natagare")] == "confidential"
    assert receivers[table.number("ledning")] == "known-already"


def test_what_may_not_be_told_is_neither_given_nor_promised():
    table = Table(round_=0)
    replies = reasons(table, "hear", "natagare", table.number("vag"), ("item", table.number("anbudet")))
    assert list(replies.values()) == ["confidential", None, "confidential", None]
    table.do({"by": "natagare", "ask": "anbudet", "role": "vag", "answer": "open"})
    item, asker = table.number("anbudet"), table.number("natagare")
    offered = reasons(table, "sort_out", "vag")
    assert offered["share", item, 1 << asker] == "confidential"
    assert offered["decline", item, asker] is None


def test_what_somebody_else_has_told_is_not_offered_to_be_given():
    table = Table(round_=0)
    table.do({"by": "tillstand", "ask": "vagen_gravs", "role": "vag", "answer": "open"})
    give = ("share", table.number("vagen_gravs"), 1 << table.number("tillstand"))
    table.do({"by": "vag", "share": "vagen_gravs", "to": ["planarkitekt"]})
    assert reasons(table, "sort_out", "vag")[give] is None
    table.do({"by": "planarkitekt", "share": "vagen_gravs", "to": ["tillstand"]})
    assert [each for each in reasons(table, "sort_out", "vag") if each[0] in {"share", "decline"}] == []


def test_a_promise_moves_to_a_round_that_has_not_passed():
    table = Table(round_=0)
    table.do({"by": "vag", "promise": {"do": "oppna_schakt"}, "to": ["natagare"], "due": 1})
    assert list(reasons(table, "sort_out", "vag", ("renegotiate", 0))) == [1, 2]
    table.go_to(2)
    assert list(reasons(table, "sort_out", "vag", ("renegotiate", 0))) == [2]
    assert reasons(table, "sort_out", "vag")["renegotiate", 0] is None


def test_what_a_player_carries_in_one_role_is_not_received_in_another():
    table = Table()
    table.do({"seat": "tillstand", "played": "vag"})
    table.go_to(0)
    acknowledged = [each for each in reasons(table, "sort_out", "tillstand") if each[0] == "acknowledge"]
    assert acknowledged == []
