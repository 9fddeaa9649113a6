"""Besluta, and Reda ut about decisions."""

from __future__ import annotations

from dataclasses import replace

import pytest
from core_table import Table, small, types

from game.core.scenario import METER_MAX
from game.core.state import KEPT, OPEN, is_open, replace_at

DECIDE = {"by": "tillstand", "decide": "gravtillstand", "option": "etapper", "used": [], "aside": []}
WIDTH = {"by": "planarkitekt", "decide": "vagens_bredd", "option": "smal", "used": [], "aside": []}


def test_a_decision_is_settled_and_moves_meters_and_gives_knowledge():
    table = Table(round_=0)
    lines = table.do(DECIDE)
    assert types(lines) == ["decision.made", "meter.changed", "meter.changed", "info.shared"]
    assert lines[0] == {"type": "decision.made", "by": "tillstand", "decision": "gravtillstand", "option": "etapper", "used": []}
    assert lines[3] == {"type": "info.shared", "item": "vagen_gravs", "to": ["natagare"]}
    assert table.meters() == {"tackning": 6, "ekonomi": 4}
    assert table.moves_left("tillstand") == 2


@pytest.mark.parametrize(
    ("line", "round_", "code"),
    [
        ({**DECIDE, "by": "vag"}, 0, "not-owner"),
        ({**DECIDE, "used": ["vagen_gravs"]}, 0, "not-known"),
        ({**DECIDE, "aside": ["vagen_gravs"]}, 0, "not-known"),
        ({**WIDTH}, 1, "closed"),
        ({"by": "ledning", "decide": "skotsel", "option": "avtal", "used": [], "aside": []}, 1, "opens-later"),
    ],
)
def test_deciding_is_refused(line, round_, code):
    assert Table(round_=round_).refusal(line) == code


def test_an_option_that_is_not_there_is_refused():
    table = Table(round_=0)
    move = (*table.read(DECIDE)[:3], 2, 0, 0)
    from game.core.rules import why_not  # noqa: PLC0415 - the one place that asks with numbers

    refusal = why_not(table.scenario, table.state, move)
    assert refusal is not None
    assert refusal.code == "no-option"


def test_deciding_twice_is_refused():
    table = Table(round_=0)
    table.do(DECIDE)
    assert table.refusal(DECIDE) == "settled"


def test_what_was_set_aside_and_what_it_rests_on_are_told():
    table = Table(round_=0)
    table.do({"by": "vag", "share": "vagen_gravs", "to": ["planarkitekt"]})
    lines = table.do({**WIDTH, "used": ["vagen_gravs"], "aside": ["vagen_gravs"]})
    assert lines[0] == {"type": "tradeoff.noted", "by": "planarkitekt", "item": "vagen_gravs", "for": "vagens_bredd"}
    assert lines[1]["used"] == ["vagen_gravs"]


def test_another_option_takes_back_what_the_first_did_to_the_meters():
    table = Table(round_=0)
    before = table.meters()
    table.do(DECIDE)
    table.do({"by": "tillstand", "reopen": "gravtillstand"})
    assert table.meters() == {"tackning": 6, "ekonomi": 4}
    table.do({**DECIDE, "option": "ett_schakt"})
    assert table.meters() == {"tackning": before["tackning"] + 1, "ekonomi": before["ekonomi"]}


def test_only_what_really_moved_is_taken_back():
    """A full meter moves less than the option says, and gets back no more than that."""
    table = Table(round_=0)
    table.state = table.state.copy()
    table.state.meters = replace_at(table.state.meters, table.number("tackning"), METER_MAX - 1)
    table.do(DECIDE)
    assert table.meters()["tackning"] == METER_MAX
    table.do({"by": "tillstand", "reopen": "gravtillstand"})
    table.do({**DECIDE, "option": "ett_schakt"})
    assert table.meters()["tackning"] == METER_MAX - 1 + 1
    assert table.meters()["ekonomi"] == 6


def test_the_same_option_again_moves_nothing():
    table = Table(round_=0)
    table.do(DECIDE)
    table.do({"by": "tillstand", "reopen": "gravtillstand"})
    assert types(table.do(DECIDE)) == ["decision.made"]
    assert table.refusal(DECIDE) == "no-moves-left"
    table.go_to(1)
    assert table.refusal(DECIDE) == "settled"


def test_a_reopened_decision_can_be_settled_after_its_window():
    there = small()
    decisions = [replace(each, closes=0) if each.id == "gravtillstand" else each for each in there.decisions]
    table = Table(replace(there, decisions=tuple(decisions)), round_=0)
    table.do(DECIDE)
    table.go_to(1)
    table.do({"by": "tillstand", "reopen": "gravtillstand"})
    assert table.refusal({**DECIDE, "option": "ett_schakt"}) is None


def test_a_reopened_decision_locks_with_its_last_round_and_the_old_option_stands():
    table = Table(round_=1)
    table.do(DECIDE)
    meters = table.meters()
    table.do({"by": "tillstand", "reopen": "gravtillstand"})
    assert table.state.reopened
    table.go_to(2)
    again = {**DECIDE, "option": "ett_schakt"}
    assert table.refusal(again) == "locked"
    assert table.state.reopened == 0
    assert not is_open(table.scenario, table.state, table.number("gravtillstand"))
    assert table.refusal({"by": "tillstand", "hear": "gravtillstand", "role": "vag", "answer": "support"}) == "settled"
    assert table.meters()["tackning"] == meters["tackning"] - 2, "the window alone; the option stays in force"
    table.do({"by": "tillstand", "confirm": "gravtillstand", "used": []})


@pytest.mark.parametrize("line", [{"by": "tillstand", "reopen": "gravtillstand"}, {"by": "tillstand", "confirm": "gravtillstand", "used": []}])
def test_only_the_owner_of_a_settled_decision_goes_back_to_it(line):
    table = Table(round_=0)
    assert table.refusal(line) == "not-settled"
    assert table.refusal({**line, "by": "vag"}) == "not-owner"
    table.do(DECIDE)
    assert table.refusal(line) is None


def test_reopening_is_refused_when_open_or_locked():
    table = Table(round_=0)
    table.do(WIDTH)
    assert table.refusal({"by": "planarkitekt", "reopen": "vagens_bredd"}) == "locked-at-once"
    table.do(DECIDE)
    table.do({"by": "tillstand", "reopen": "gravtillstand"})
    assert table.refusal({"by": "tillstand", "reopen": "gravtillstand"}) == "open-already"
    table.do(DECIDE)
    table.go_to(2)
    assert table.refusal({"by": "tillstand", "reopen": "gravtillstand"}) == "locked"


def test_standing_by_a_decision_tells_what_it_rests_on_and_closes_it():
    table = Table(round_=0)
    table.do(DECIDE)
    table.do({"by": "tillstand", "reopen": "gravtillstand"})
    line = {"by": "tillstand", "confirm": "gravtillstand", "used": ["vagen_gravs"]}
    assert table.refusal(line) == "not-known"
    table.do({"by": "vag", "share": "vagen_gravs", "to": ["tillstand"]})
    assert table.do(line) == [
        {"type": "decision.confirmed", "by": "tillstand", "decision": "gravtillstand", "option": "etapper", "used": ["vagen_gravs"]}
    ]
    assert table.state.reopened == 0


def test_a_concern_is_replied_to_once_and_by_the_owner():
    table = Table(round_=0)
    table.do({"by": "tillstand", "hear": "gravtillstand", "role": "natagare", "answer": "object"})
    line = {"by": "tillstand", "address": "gravtillstand", "role": "natagare"}
    assert table.refusal({**line, "by": "vag"}) == "not-owner"
    assert table.do(line) == [{"type": "concern.addressed", "by": "tillstand", "to": ["natagare"], "about": "gravtillstand"}]
    assert table.refusal(line) == "no-concern"


def test_an_assumption_is_for_the_later_decision_while_the_earlier_is_open():
    table = Table(round_=0)
    line = {"by": "tillstand", "assume": "bredd_fore_tillstand"}
    assert table.refusal({**line, "by": "planarkitekt"}) == "not-owner"
    assert table.do(line) == [{"type": "assumption.logged", "by": "tillstand", "dependency": "bredd_fore_tillstand"}]
    assert table.moves_left("tillstand") == 3
    table.do(WIDTH)
    assert table.refusal(line) == "settled"


def test_what_is_set_aside_with_a_reason_replies_to_every_concern():
    table = Table(round_=0)
    for role in ("natagare", "planarkitekt"):
        table.do({"by": "tillstand", "hear": "gravtillstand", "role": role, "answer": "object"})
    table.do({"by": "vag", "share": "vagen_gravs", "to": ["tillstand"]})
    table.do({**DECIDE, "aside": ["vagen_gravs"]})
    assert table.state.concerns[table.number("gravtillstand")] == 0


def test_settling_without_a_reason_replies_to_no_concern():
    table = Table(round_=0)
    table.do({"by": "tillstand", "hear": "gravtillstand", "role": "natagare", "answer": "object"})
    table.do(DECIDE)
    assert table.state.concerns[table.number("gravtillstand")] == 1 << table.number("natagare")


def test_standing_by_a_decision_keeps_a_promise_to_settle_it():
    table = Table(round_=0)
    table.do(DECIDE)
    table.do({"by": "tillstand", "reopen": "gravtillstand"})
    table.do({"by": "tillstand", "promise": {"decide": "gravtillstand"}, "to": ["vag"], "due": 2})
    assert table.state.promises[0][5] == OPEN
    table.do({"by": "tillstand", "confirm": "gravtillstand", "used": []})
    assert table.state.promises[0][5] == KEPT


def test_who_plays_the_owner_too_is_heard_when_it_settles():
    table = Table()
    table.do({"seat": "vag", "played": "tillstand"})
    table.go_to(0)
    table.do(DECIDE)
    assert table.state.heard[table.number("gravtillstand")] == 1 << table.number("vag")


def test_a_reply_to_one_role_of_a_player_is_a_reply_to_all():
    table = Table(round_=0)
    for role in ("natagare", "planarkitekt"):
        table.do({"by": "tillstand", "hear": "gravtillstand", "role": role, "answer": "concern"})
    table.do({"seat": "planarkitekt", "played": "natagare"})
    table.do({"by": "tillstand", "address": "gravtillstand", "role": "natagare"})
    assert table.state.concerns[table.number("gravtillstand")] == 0
