"""A breakdown type is complete: registered, with its rule and source, its words in both languages, its mini-logs."""

from __future__ import annotations

import importlib
import pkgutil
import re

import pytest
from scoring_logs import read, scenario

from game.scoring import breakdowns, evaluate
from game.scoring.breakdowns import BREAKDOWNS, PATTERNS, SINGLES, WATCHERS
from game.scoring.ledger import Ledger
from game.texts import LANGUAGES, words

MODULES = [name for _, name, _ in pkgutil.iter_modules(breakdowns.__path__) if re.match(r"b\d\d_", name)]
ALL = [pytest.param(one, id=one.code) for one in BREAKDOWNS]


def _cases(name):
    return importlib.import_module(f"scoring_cases.{name}")


def test_every_module_is_registered_once():
    assert sorted(one.code for one in BREAKDOWNS) == sorted(name[:3].upper() for name in MODULES)
    assert sorted(type(one).__module__.rsplit(".", 1)[1] for one in BREAKDOWNS) == sorted(MODULES)


@pytest.mark.parametrize("one", ALL)
def test_it_states_its_rule_and_source(one):
    text = type(one).__doc__
    for part in (f"breakdowns.md {one.code}", "*Rule", "*Severity:*", "*Repair:*", "Readings with fewer cards:"):
        assert part in text, part


def test_there_are_fourteen():
    assert sorted(one.code for one in BREAKDOWNS) == [f"B{number:02}" for number in range(1, 15)]


@pytest.mark.parametrize("one", SINGLES, ids=lambda one: one.code)
def test_it_judges_known_requirements(one):
    assert one.kinds
    assert all(one in WATCHERS[kind] for kind in one.kinds)


@pytest.mark.parametrize("kind", WATCHERS)
def test_every_kind_of_requirement_is_judged(kind):
    assert WATCHERS[kind]


@pytest.mark.parametrize("one", PATTERNS, ids=lambda one: one.code)
def test_a_pattern_looks_at_nothing_in_an_empty_log(one):
    assert one.look(Ledger(scenario())) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("one", ALL)
def test_it_has_its_words(one, language):
    keys = ["name", "rule", "quiet", "repair", "question", *(f"text-{variant}" for variant in one.variants)]
    missing = [key for key in keys if not words(language).has(f"{one.code.lower()}-{key}")]
    assert missing == []


@pytest.mark.parametrize("one", ALL)
def test_each_of_its_texts_is_told_of_a_log_and_no_other(one):
    cases = [case for name in (one.code.lower(), "declared") for case in _cases(name).RAISES]
    cards = [card for case in cases for card in evaluate(case.scenario, read(case.scenario, case.log)).cards()]
    assert {card.variant for card in cards if card.type == one.code} == set(one.variants)


@pytest.mark.parametrize("one", ALL)
def test_it_has_logs_that_raise_it_and_near_misses(one):
    cases = _cases(one.code.lower())
    raising = [case for case in cases.RAISES if any(card.startswith(one.code) for card in case.cards)]
    assert len(raising) >= 3
    assert len(cases.QUIET) >= 3
    assert not any(case.cards for case in cases.QUIET)
