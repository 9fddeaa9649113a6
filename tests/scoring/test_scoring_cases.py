"""Every golden mini-log gives exactly its cards."""

from __future__ import annotations

import importlib

import pytest
from scoring_logs import read

from game.scoring import evaluate
from game.scoring.breakdowns import BREAKDOWNS

TABLES = [(one.code, one.code.lower()) for one in sorted(BREAKDOWNS, key=lambda one: one.code)]
TABLES += [("also", "declared"), ("several", "several")]
"""The types, what the older ones make of what a scenario may also declare, and several of everything."""
MODULES = {code: importlib.import_module(f"scoring_cases.{name}") for code, name in TABLES}
CASES = [
    pytest.param(case, id=f"{code}-{'raises' if raising else 'quiet'}-{case.name}")
    for code, module in MODULES.items()
    for raising, table in enumerate(("QUIET", "RAISES"))
    for case in getattr(module, table)
]
TOLD = [
    pytest.param(case, told, id=f"{code}-{case.name}")
    for code, module in MODULES.items()
    for name, told in getattr(module, "TOLD", {}).items()
    for case in module.RAISES
    if case.name == name
]
"""Cases whose cards are to say more than type, severity and status: by card id, the fields of ``Card``."""


@pytest.mark.parametrize("case", CASES)
def test_a_log_gives_exactly_its_cards(case):
    scoring = evaluate(case.scenario, read(case.scenario, case.log))
    assert [f"{card.type} {card.id} {card.severity} {card.status}" for card in scoring.cards()] == list(case.cards)


@pytest.mark.parametrize(("case", "told"), TOLD)
def test_its_cards_say_what_they_should(case, told):
    cards = {card.id: card for card in evaluate(case.scenario, read(case.scenario, case.log)).cards()}
    said = {id_: {field: getattr(cards[id_], field) for field in fields} for id_, fields in told.items()}
    assert said == told


@pytest.mark.parametrize("code", MODULES)
def test_whatever_is_told_is_told_of_a_case(code):
    named = [case.name for case in MODULES[code].RAISES]
    assert set(getattr(MODULES[code], "TOLD", {})) <= set(named)
    assert len(set(named)) == len(named)
