"""The JSON Schema for editors: it is up to date, takes every scenario there is, and refuses what is misspelt."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
from cli_program import samspel

import game.authoring
from game.authoring.editor import scenario_schema, schema_text
from game.authoring.source import read_source
from game.places import find_scenarios, scenarios_folder
from game.texts import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable

HERE = Path(__file__).parent
COMMITTED = Path(game.authoring.__file__).parent / "scenario.schema.json"
GOOD = [*find_scenarios(scenarios_folder()), HERE / "small.yaml", HERE / "rules.yaml"]
SMALL, RULES = ((HERE / name).read_text("utf-8") for name in ("small.yaml", "rules.yaml"))


def complaints(text: str) -> list[str]:
    """What the schema has against a file, as the keys that lead there; every path that is complained about once."""
    data = read_source(text.encode()).data
    errors = jsonschema.Draft7Validator(scenario_schema()).iter_errors(data)
    return sorted({"/".join(map(str, error.absolute_path)) for error in errors})


def test_the_committed_schema_is_what_the_models_say(golden: Callable[[str | Path, str], None]) -> None:
    golden(COMMITTED, schema_text("sv"))


def test_it_is_draft_7_and_nothing_newer() -> None:
    schema = scenario_schema()
    jsonschema.Draft7Validator.check_schema(schema)
    newer = {"$defs", "prefixItems", "unevaluatedProperties", "dependentRequired", "$dynamicRef", "minContains"}
    assert not [word for word in newer if f'"{word}":' in json.dumps(schema)]
    assert {part["$ref"].rpartition("/")[2] for part in _walk(schema) if "$ref" in part} <= set(schema["definitions"])
    assert not [part for part in _walk(schema) if "$ref" in part and len(set(part) - {"description"}) > 1]


def _walk(part: Any) -> list[dict[str, Any]]:
    if isinstance(part, dict):
        return [part, *(inner for value in part.values() for inner in _walk(value))]
    return [inner for value in part for inner in _walk(value)] if isinstance(part, list) else []


@pytest.mark.parametrize("file", GOOD, ids=lambda file: file.stem)
def test_every_good_scenario_is_taken(file: Path) -> None:
    assert complaints(file.read_text("utf-8")) == []


@pytest.mark.parametrize(
    ("right", "wrong", "where"),
    [
        ("roles:\n", "roller:\n", ""),
        ("    owner: planarkitekt", "    ownr: planarkitekt", "decisions/vagens_bredd"),
        ("        outcome:\n", "        utfall:\n", "decisions/vagens_bredd/options/smal"),
        ("{natagare: agree,", "{natagare: agre,", "decisions/gravtillstand/hear/natagare"),
        ("- change: {tackning: +2}", "- chang: {tackning: +2}", "windows/samforlaggning/made/0"),
        ("- change: {tackning: +2}", "- {change: {tackning: 1}, give: {a: [b]}}", "windows/samforlaggning/made/0"),
        ("  45: [planering, bygge]", "  30: [planering, bygge]", "lengths"),
        ("format: 1", "format: 2", "format"),
        ("  planering: {title", "  Planering: {title", "rounds"),
        ("sv: Vägen till Norrvik", "sv: 12", "title/sv"),
        ("sv: Vägen till Norrvik", "Svenska: Vägen", "title"),
        ("params: {lead: 1", "params: {led: 1", "params"),
        ("checked: 2026-10", "checked: oktober", "facts/granby/checked"),
        ("      starting:\n", "      startin:\n", "situations/sommar/variants"),
        ("    weight: 3\n", "    weight: 4\n", "decisions/gravtillstand/weight"),
        ("kommun: Granby", "kommun: [Granby]", "profile/kommun"),
        ("    core: false", "    core: nej", "roles/ledning/core"),
    ],
)
def test_what_is_misspelt_is_seen_where_it_stands(right: str, wrong: str, where: str) -> None:
    text = SMALL if right in SMALL else RULES
    assert right in text
    assert where in complaints(text.replace(right, wrong, 1))


def test_keys_that_are_known_are_listed_so_that_an_editor_can_complete_them() -> None:
    schema = scenario_schema()
    assert list(schema["properties"]["lengths"]["properties"]) == ["20", "45", "60", "90"]
    assert list(schema["properties"]["title"]["properties"]) == ["sv", "en"]
    assert list(schema["definitions"]["situation"]["properties"]["variants"]["properties"]) == ["starting", "moving", "seasoned"]
    assert schema["definitions"]["knowledge"]["required"] == ["title"]
    assert "from" in schema["definitions"]["knowledge"]["properties"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_command_prints_it_in_the_authors_language(language: str) -> None:
    done = samspel("schema", "--lang", language)
    assert (done.returncode, done.stdout, done.stderr) == (0, schema_text(language), "")
    told = json.loads(done.stdout)["definitions"]["decision"]["properties"]["owner"]["description"]
    assert told == {"sv": "Rollen som beslutar.", "en": "The role that settles it."}[language]
