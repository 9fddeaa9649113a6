"""Where a scenario lists a role or a thing has no say: every golden mini-log, with other things before its own."""

from __future__ import annotations

import runpy

import pytest
import scoring_logs
from scoring_logs import D, Q, W, item, read
from test_scoring_cases import MODULES

from game.scoring import evaluate

SWAPPED = tuple(reversed(scoring_logs.ROLES))
AS_WRITTEN = scoring_logs.scenario
FIRST_OF_SEVERAL = {
    "any would have done", "one of two needed", "not enough of three, in the author's order", "two of three have players of their own",
    "asked of two at once", "a solo decision between two who did their part is no cause",
}  # fmt: skip
"""Cases whose connection is to the first of several who would do as well."""


def _with_others_before(*decisions, items=(), windows=(), issues=None, rounds=4, **more):
    """The scenario as written, after one more thing of each kind, of which nothing can be missed."""
    own = (Q("fraga", (1, rounds), ("nat",)),) if issues is None else issues
    return AS_WRITTEN(
        D("d0", "led", (1, rounds)), *decisions, items=(item("i0", "led"), *items), rounds=rounds,
        windows=(W("w0", (rounds, rounds), ("led",), need=0), *windows), issues=(Q("q0", (1, rounds), ("led",)), *own),
        **more,
    )  # fmt: skip


def _elsewhere(code):
    """The mini-logs of one type, in scenarios that list the roles the other way round and other things first."""
    kept = scoring_logs.ROLES, scoring_logs.scenario
    scoring_logs.ROLES, scoring_logs.scenario = SWAPPED, _with_others_before
    try:
        return runpy.run_path(MODULES[code].__file__)
    finally:
        scoring_logs.ROLES, scoring_logs.scenario = kept


def _picture(case):
    """What is said of a log, by names, and without the order in which equals are listed."""
    there = case.scenario

    def link(card):
        names = [there.roles[one].id for one in card.link or ()]
        return sorted(names) if card.subject[0] == "issue" else names

    return sorted(
        (
            card.type, sorted(card.id.rpartition(":")[2].split("|")), card.severity, card.status, card.variant,
            sorted(card.requirements), "" if card.item is None else there.items[card.item].id,
            () if case.name in FIRST_OF_SEVERAL else link(card), card.raised_round, card.raised_event, card.evidence,
            card.repair, sorted(card.cause), -1 if card.repair_by is None else card.repair_by,
        )
        for card in evaluate(there, read(there, case.log)).cards()
    )  # fmt: skip


@pytest.mark.parametrize("code", MODULES)
def test_it_is_the_same_elsewhere_in_the_scenario(code):
    elsewhere = _elsewhere(code)
    for table in ("RAISES", "QUIET"):
        for case, moved in zip(getattr(MODULES[code], table), elsewhere[table], strict=True):
            assert _picture(moved) == _picture(case), case.name
