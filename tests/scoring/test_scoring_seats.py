"""Chairs that change during a game (breakdowns.md §2.2(7))."""

from __future__ import annotations

from typing import Any

from scoring_logs import D, decide, item, promise, read, scenario

from game.core.events import Event
from game.scoring import evaluate

HEAR = scenario(D("d1", "plan", (1, 2), {"nat": "consult"}))


def seat(round_: int, kind: str, by: str, *to: str) -> dict[str, Any]:
    return {"round": round_, "type": f"seat.{kind}", "by": by, **({"to": list(to)} if to else {})}


def status(there, log, requirement="heard:d1:nat") -> str:
    [found] = [one.status for one in evaluate(there, log).requirements if one.id == requirement]
    return found


def test_a_chair_that_is_filled_again_counts_again():
    log = read(HEAR, [seat(1, "absent", "nat"), seat(1, "filled", "nat"), decide(2, "plan", "d1")])
    assert status(HEAR, log) == "missed"
    assert [card.type for card in evaluate(HEAR, log).cards()] == ["B01"]


def test_a_role_that_gets_its_own_player_is_no_longer_the_same_player():
    doubled = [seat(1, "doubled", "nat", "plan"), decide(2, "plan", "d1")]
    assert evaluate(HEAR, read(HEAR, doubled)).cards() == ()
    alone = [seat(1, "doubled", "nat", "plan"), seat(1, "filled", "nat"), decide(2, "plan", "d1")]
    assert [card.type for card in evaluate(HEAR, read(HEAR, alone)).cards()] == ["B01"]


def test_a_chair_filled_after_the_decision_asks_nothing_of_it():
    log = [seat(1, "absent", "nat"), decide(1, "plan", "d1"), seat(1, "filled", "nat")]
    assert status(HEAR, read(HEAR, log)) == "excluded"


def test_a_chair_that_changes_after_its_round_has_ended_changes_nothing_that_closed():
    short = scenario(D("d1", "plan", (1, 1), {"nat": "consult"}), D("d2", "nat", (1, 4)))
    log = [*read(short, [seat(1, "absent", "nat")]), Event("round.ended", 0), *read(short, [seat(1, "filled", "nat")])]
    assert status(short, log) == "excluded"


def test_a_promise_with_a_date_that_has_passed_is_a_promise_without_a_date():
    there = scenario(D("d1", "plan", (1, 4), needs=("i1",)), items=(item("i1", "nat"),))
    late = read(there, [promise(1, "nat", "plan", "share", "i1", 1)])
    scored = evaluate(there, [Event("round.ended", 0), *late])
    assert [one.id for one in scored.requirements if one.kind == "promise"] == []
