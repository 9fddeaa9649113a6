"""Göra, Lova, Ta ansvar, and what changes a promise."""

from __future__ import annotations

import pytest
from core_table import Table, types

from game.core.state import KEPT, OPEN, PARKED, RELEASED

TRENCH = {"by": "vag", "do": "oppna_schakt"}
DUCTS = {"by": "natagare", "do": "lagg_ror"}
PROMISE = {"by": "vag", "promise": {"do": "oppna_schakt"}, "to": ["natagare"], "due": 2}


def test_a_window_is_made_when_everybody_has_done_their_part():
    table = Table(round_=1)
    assert types(table.do(TRENCH)) == ["action.done"]
    lines = table.do(DUCTS)
    assert types(lines) == ["action.done", "window.made", "meter.changed"]
    assert lines[2] == {"type": "meter.changed", "meter": "tackning", "value": 2}
    assert [each["window"] for each in table.go_to(2) if each["type"] == "window.missed"] == ["budget"]


def test_enough_parts_make_a_window_and_more_parts_make_it_once():
    table = Table(round_=0)
    table.do({"by": "vag", "do": "lamna_kalkyl"})
    assert types(table.do({"by": "natagare", "do": "lamna_pris"})) == ["action.done", "window.made"]
    assert types(table.do({"by": "ledning", "do": "avsatt_pengar"})) == ["action.done"]


def test_one_part_is_enough_where_any_will_do():
    table = Table(round_=2)
    assert types(table.do({"by": "vag", "do": "bjud_in"})) == ["action.done", "window.made"]


@pytest.mark.parametrize(
    ("line", "round_", "code"),
    [
        ({**TRENCH, "by": "natagare"}, 1, "not-your-part"),
        (TRENCH, 0, "window-later"),
        (TRENCH, 2, "window-closed"),
    ],
)
def test_doing_is_refused(line, round_, code):
    assert Table(round_=round_).refusal(line) == code


def test_doing_it_twice_is_refused():
    table = Table(round_=1)
    table.do(TRENCH)
    assert table.refusal(TRENCH) == "done-already"


def test_a_promise_is_free_and_doing_it_keeps_it():
    table = Table(round_=0)
    assert table.do(PROMISE) == [
        {"type": "commit.made", "by": "vag", "to": ["natagare"], "id": "k1", "what": {"do": "oppna_schakt"}, "due": 2}
    ]
    assert table.moves_left("vag") == 2
    table.go_to(1)
    assert table.state.promises[0][5] == OPEN
    table.do(TRENCH)
    assert table.state.promises[0][5] == KEPT


@pytest.mark.parametrize(
    ("promised", "keeping"),
    [
        ({"decide": "gravtillstand"}, {"decide": "gravtillstand", "option": "etapper", "used": [], "aside": []}),
        ({"claim": "inmatning"}, {"claim": "inmatning"}),
    ],
)
def test_deciding_and_claiming_keep_what_was_promised(promised, keeping):
    by = "tillstand" if "decide" in promised else "vag"
    table = Table(round_=1)
    table.do({"by": by, "promise": promised, "to": ["planarkitekt"], "due": 2})
    table.do({"by": by, **keeping})
    assert table.state.promises[0][5] == KEPT


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ({**PROMISE, "to": ["vag"]}, "no-receiver"),
        ({**PROMISE, "to": []}, "no-receiver"),
        ({**PROMISE, "due": 1}, "due-outside"),
        ({**PROMISE, "due": 4}, "due-outside"),
        ({**PROMISE, "promise": {"hear": "gravtillstand"}}, "no-promise"),
        ({**PROMISE, "promise": {"do": "lagg_ror"}}, "not-your-part"),
        ({**PROMISE, "promise": {"share": "byn_betalar"}}, "not-known"),
        ({**PROMISE, "promise": {"share": "anbudet"}}, "confidential"),
        ({**PROMISE, "promise": {"decide": "gravtillstand"}}, "not-owner"),
        ({**PROMISE, "by": "planarkitekt", "promise": {"claim": "inmatning"}}, "not-eligible"),
    ],
)
def test_promising_is_refused(line, code):
    assert Table(round_=1).refusal(line) == code


def test_the_same_thing_is_promised_once_at_a_time():
    table = Table(round_=0)
    table.do(PROMISE)
    assert table.refusal({**PROMISE, "to": ["ledning"]}) == "promised-already"
    table.do({"by": "natagare", "release": "k1"})
    assert table.refusal(PROMISE) is None


@pytest.mark.parametrize(
    ("by", "done", "promised", "code"),
    [
        ("vag", {"do": "oppna_schakt"}, {"do": "oppna_schakt"}, "done-already"),
        ("vag", {"claim": "inmatning"}, {"claim": "inmatning"}, "owned"),
        ("vag", {"share": "vagen_gravs", "to": ["natagare"]}, {"share": "vagen_gravs"}, "known-already"),
        ("tillstand", {"decide": "gravtillstand", "option": "ett_schakt", "used": [], "aside": []}, {"decide": "gravtillstand"}, "settled"),
    ],
)
def test_what_is_done_is_not_promised(by, done, promised, code):
    table = Table(round_=1)
    line = {"by": by, "promise": promised, "to": ["natagare"], "due": 3}
    assert table.refusal(line) is None
    table.do({"by": by, **done})
    assert table.refusal(line) == code


def test_the_date_of_a_promise_moves_forward_by_the_one_who_made_it():
    table = Table(round_=0)
    table.do(PROMISE)
    line = {"by": "vag", "renegotiate": "k1", "due": 3}
    assert table.refusal({**line, "by": "natagare"}) == "not-your-promise"
    assert table.refusal({**line, "due": 2}) == "due-outside"
    assert table.refusal({**line, "due": 4}) == "due-outside"
    assert table.do(line) == [{"type": "commit.renegotiated", "by": "vag", "to": ["natagare"], "id": "k1", "due": 3}]
    assert table.state.promises[0][4:] == (2, OPEN)
    assert table.moves_left("vag") == 2


def test_a_promise_is_let_go_by_the_one_it_was_made_to():
    table = Table(round_=0)
    table.do(PROMISE)
    line = {"by": "natagare", "release": "k1"}
    assert table.refusal({**line, "by": "ledning"}) == "not-receiver"
    assert table.do(line) == [{"type": "commit.released", "by": "natagare", "to": ["vag"], "id": "k1"}]
    assert table.state.promises[0][5] == RELEASED
    assert table.refusal(line) == "promise-closed"
    assert table.refusal({"by": "vag", "renegotiate": "k1", "due": 3}) == "promise-closed"


def test_a_shared_question_gets_one_owner():
    table = Table(round_=1)
    assert table.do({"by": "vag", "claim": "inmatning"}) == [{"type": "issue.claimed", "by": "vag", "issue": "inmatning"}]
    assert table.moves_left("vag") == 1
    assert table.refusal({"by": "natagare", "claim": "inmatning"}) == "owned"
    assert table.refusal({"by": "natagare", "park": "inmatning"}) == "owned"


def test_a_parked_question_can_still_be_taken():
    table = Table(round_=1)
    table.do({"by": "vag", "park": "inmatning"})
    assert table.moves_left("vag") == 2
    assert table.state.issues == (PARKED,)
    assert table.refusal({"by": "natagare", "park": "inmatning"}) == "parked"
    table.do({"by": "natagare", "claim": "inmatning"})
    assert table.state.issues == (table.number("natagare"),)


@pytest.mark.parametrize("verb", ["claim", "park"])
def test_a_question_is_for_those_who_could_own_it_while_it_is_open(verb, storgatan):
    assert Table(round_=0).refusal({"by": "vag", verb: "inmatning"}) == "issue-later"
    assert Table(round_=1).refusal({"by": "ledning", verb: "inmatning"}) == "not-eligible"
    assert Table(storgatan, round_=2).refusal({"by": "gata", verb: "svara_affarerna"}) == "issue-closed"


def test_a_window_can_be_let_pass_and_is_missed_all_the_same():
    table = Table(round_=1)
    line = {"by": "vag", "waive": "samforlaggning"}
    assert table.refusal({**line, "by": "ledning"}) == "no-part"
    assert table.do(line) == [{"type": "window.waived", "by": "vag", "to": ["natagare"], "window": "samforlaggning"}]
    assert table.moves_left("vag") == 2
    assert table.refusal(line) == "window-settled"
    told = table.go_to(2)
    missed = [(each["window"], each.get("value")) for each in told if each["type"] == "window.missed"]
    assert missed == [("samforlaggning", "waived"), ("budget", None)]
    assert {"type": "meter.changed", "meter": "tackning", "value": -2} in told


def test_a_window_that_is_made_or_missed_is_not_let_pass():
    table = Table(round_=1)
    table.do(TRENCH)
    table.do(DUCTS)
    assert table.refusal({"by": "vag", "waive": "samforlaggning"}) == "window-settled"
    table.go_to(2)
    assert table.refusal({"by": "vag", "waive": "budget"}) == "window-settled"


def test_a_promise_is_not_kept_by_something_else_or_by_somebody_else():
    table = Table(round_=1)
    table.do(PROMISE)
    for role in ("vag", "natagare"):
        table.do({"by": role, "promise": {"claim": "inmatning"}, "to": ["ledning"], "due": 3})
    table.do({"by": "vag", "do": "lamna_kalkyl"})
    table.do({"by": "natagare", "claim": "inmatning"})
    assert [made[5] for made in table.state.promises] == [OPEN, OPEN, KEPT]


def test_an_answer_to_somebody_else_does_not_keep_the_promise_to_come_back():
    table = Table(round_=0)
    for role in ("tillstand", "planarkitekt"):
        table.do({"by": role, "hear": "gravtillstand", "role": "natagare", "answer": "later"})
    table.do({"by": "natagare", "answer": "gravtillstand", "to": "planarkitekt", "stance": "support"})
    assert [made[5] for made in table.state.promises] == [OPEN, KEPT]
    table.do({"by": "tillstand", "hear": "skotsel", "role": "natagare", "answer": "support"})
    assert [made[5] for made in table.state.promises] == [OPEN, KEPT]


def test_a_claim_by_the_other_role_of_the_same_player_keeps_the_promise():
    table = Table()
    table.do({"seat": "natagare", "played": "vag"})
    table.go_to(1)
    table.do({"by": "natagare", "promise": {"claim": "inmatning"}, "to": ["ledning"], "due": 3})
    table.do({"by": "vag", "claim": "inmatning"})
    assert table.state.promises[0][5] == KEPT
