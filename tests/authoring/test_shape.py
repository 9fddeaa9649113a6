"""Every complaint pydantic can make about the models is translated, and has its place."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import pytest

from game.authoring import read_scenario
from game.authoring.schema import Document, ParamsShape
from game.authoring.shape import TRANSLATIONS, kind_of
from game.core.scenario import Params

SMALL = (Path(__file__).parent / "small.yaml").read_text("utf-8")

CUSTOM = {"words_without_language", "one_verb", "one_way", "k_with_k_of", "only_with", "needs_key"}

COMPLAINTS: dict[str, dict[str, str]] = {
    "str": {"": "string_type", "pattern": "string_pattern_mismatch", "min_length": "string_too_short",
            "max_length": "string_too_long"},
    "int": {"": "int_type", "ge": "greater_than_equal", "le": "less_than_equal"},
    "bool": {"": "bool_type"},
    "list": {"": "list_type", "min_length": "too_short", "max_length": "too_long"},
    "dict": {"": "dict_type", "min_length": "too_short", "max_length": "too_long"},
    "literal": {"": "literal_error"},
    "model-fields": {"": "model_type", "extra": "extra_forbidden", "required": "missing"},
    "model": {}, "model-field": {}, "nullable": {}, "default": {}, "definitions": {}, "definition-ref": {}, "any": {},
    "function-before": {}, "function-after": {},
}  # fmt: skip
"""What pydantic can complain about, by the type of its core schema and the constraints on it."""

OTHER_CONSTRAINTS = {"gt", "lt", "multiple_of", "allow_inf_nan", "fail_fast"}


def complaints(schema: Any) -> set[str]:
    """Every error type that validation with a core schema can give."""
    found: set[str] = set()
    if isinstance(schema, list | tuple):
        return found.union(*(complaints(part) for part in schema))
    if not isinstance(schema, dict):
        return found
    if isinstance(kind := schema.get("type"), str):
        assert kind in COMPLAINTS, f"a new sort of schema: {kind}"
        assert not OTHER_CONSTRAINTS & set(schema), schema
        found |= {error for key, error in COMPLAINTS[kind].items() if key in schema or key in {"", "extra", "required"}}
    for key, part in schema.items():
        if key not in {"metadata", "cls", "config", "serialization", "expected", "function", "default_factory"}:
            # the names of fields are no part of the schema
            found |= complaints(list(part.values()) if key == "fields" else part)
    return found


def test_every_complaint_is_translated_and_nothing_else() -> None:
    assert complaints(Document.__pydantic_core_schema__) | CUSTOM == set(TRANSLATIONS)


def told(right: str, wrong: str) -> list[tuple[str, int, int]]:
    assert right in SMALL
    reading = read_scenario(SMALL.replace(right, wrong, 1).encode(), "test.yaml")
    return [(problem.code, *problem.place) for problem in reading.diagnostics]


def test_a_misspelt_key_that_is_needed_is_one_mistake() -> None:
    assert told("    options:\n      smal", "    optoins:\n      smal") == [("S001", 86, 5)]


def test_a_key_in_another_language_is_one_mistake() -> None:
    assert [code for code, *_ in told("    owner: planarkitekt", "    ägare: planarkitekt")] == ["S001"]


def test_missing_keys_and_unknown_ones_that_are_not_near_are_told_each() -> None:
    wrong = "    ägare: planarkitekt\n    farg: gul"
    assert [code for code, *_ in told("    owner: planarkitekt", wrong)] == ["S002", "S001", "S001"]


def test_errors_come_in_the_order_of_the_file() -> None:
    text = SMALL.replace("weight: 3", "weight: 9").replace("kind: how", "kind: hur").replace("k: 2", "k: två")
    codes = [problem.code for problem in read_scenario(text.encode(), "x").diagnostics]
    assert codes == ["S004", "S024", "S024", "S012"]


@pytest.mark.parametrize(
    ("right", "wrong", "expected"),
    [
        ("sv: Norrvik", "sv: 12", ("S011", 7, 13)),
        ("  45: [planering, bygge]", "  30: [planering, bygge]", ("S004", 17, 3)),
        ("{natagare: agree,", "{natagare: agre,", ("S004", 111, 22)),
        ("    k: 2\n", "", ("S022", 160, 3)),
        ("core: false", 'core: "false"', ("S013", 56, 11)),
        ("roles:\n", "roles: {}\nroller:\n", ("S016", 29, 8)),
        ("- change: {tackning: +2}", "- change: {tackning: +22}", ("S024", 151, 28)),
        ("      - change: {ekonomi: -1}", "      change: {ekonomi: -1}", ("S015", 223, 7)),
    ],
)
def test_where_a_complaint_stands(right: str, wrong: str, expected: tuple[str, int, int]) -> None:
    assert expected in told(right, wrong)


def test_kinds_are_read_from_the_innermost_section() -> None:
    assert kind_of(()) == "scenario"
    assert kind_of(("decisions", "options")) == "decision"
    assert kind_of(("decisions", "d", "options", "o")) == "option"
    assert kind_of(("windows", "w", "missed", 0)) == "effect"
    assert kind_of(("params",)) == "params"


def test_params_are_those_of_the_scoring_with_the_same_defaults() -> None:
    assert ParamsShape().model_dump() == dataclasses.asdict(Params())
