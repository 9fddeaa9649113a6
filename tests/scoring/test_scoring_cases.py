"""Every golden mini-log gives exactly its cards."""

from __future__ import annotations

import importlib

import pytest
from scoring_logs import read

from game.scoring import evaluate
from game.scoring.breakdowns import BREAKDOWNS

CASES = [
    pytest.param(case, id=f"{one.code}-{'raises' if raising else 'quiet'}-{case.name}")
    for one in sorted(BREAKDOWNS, key=lambda one: one.code)
    for raising, table in enumerate(("QUIET", "RAISES"))
    for case in getattr(importlib.import_module(f"scoring_cases.{one.code.lower()}"), table)
]


@pytest.mark.parametrize("case", CASES)
def test_a_log_gives_exactly_its_cards(case):
    scoring = evaluate(case.scenario, read(case.scenario, case.log))
    assert [f"{card.type} {card.id} {card.severity} {card.status}" for card in scoring.cards()] == list(case.cards)
