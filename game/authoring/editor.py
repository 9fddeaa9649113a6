"""The JSON Schema of a scenario file, for editors with a YAML language server.

Such an editor completes keys, shows help and underlines what is unknown while an author writes. pydantic's own schema
is rewritten to what editors of today understand (draft 7): a key that may be left out can not be empty, keys that are
known are listed, and help stands where it is looked for.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from game.authoring.basics import LANGUAGE_PATTERN, MONTH_PATTERN
from game.authoring.keys import all_models, describe_key, describe_kind
from game.authoring.schema import Document
from game.authoring.story import Condition, Effect

if TYPE_CHECKING:
    from collections.abc import Iterator

Schema = dict[str, Any]

_WORDS: Schema = {
    "type": "object",
    "properties": {language: {"type": "string", "minLength": 1} for language in ("sv", "en")},
    "patternProperties": {LANGUAGE_PATTERN: {"type": "string", "minLength": 1}},
    "additionalProperties": False,
    "minProperties": 1,
}
_PHRASE: Schema = {"anyOf": [{"type": "string", "minLength": 1}, {"type": "integer"}, _WORDS]}
_PLAIN = {"Words": _WORDS, "Phrase": _PHRASE}
"""What stands in place of the models that are not shapes of things."""


def scenario_schema(language: str = "sv") -> Schema:
    """The schema, with help in ``language``."""
    schema = Document.model_json_schema(by_alias=True)
    written = {model.__name__: kind for kind, model in all_models().items()}
    raw: dict[str, Schema] = {written[name]: part for name, part in schema.pop("$defs").items() if name in written}
    raw["scenario"] = schema
    parts = {kind: _of_kind(kind, raw[kind], written, language) for kind in all_models()}
    # A draft 7 editor looks at nothing that stands beside a reference, and so the one there is is put in its place.
    parts["scenario"]["properties"]["params"] = {**parts.pop("params"), **_help("scenario", "params", language)}
    whole = parts.pop("scenario")
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Samspel",
        **whole,
        "definitions": dict(parts.items()),
    }


def schema_text(language: str = "sv") -> str:
    """The schema as the text of a file."""
    return json.dumps(scenario_schema(language), ensure_ascii=False, indent=2) + "\n"


def _of_kind(kind: str, raw: Schema, written: dict[str, str], language: str) -> Schema:
    """The schema of one kind of thing."""
    keys = {key: {**_plain(field, written), **_help(kind, key, language)} for key, field in raw["properties"].items()}
    schema: Schema = {
        "type": "object",
        "description": describe_kind(kind, language),
        "properties": keys,
        "additionalProperties": False,
    }
    if raw.get("required"):
        schema["required"] = raw["required"]
    if all_models()[kind] in {Condition, Effect}:  # exactly one verb
        schema |= {"minProperties": 1, "maxProperties": 1}
    return schema


def _help(kind: str, key: str, language: str) -> Schema:
    return {"description": describe_key(kind, key, language)}


def _plain(raw: Schema, written: dict[str, str]) -> Schema:
    """The schema that pydantic has of a value, as an editor of today understands it."""
    if "$ref" in raw:
        name = raw["$ref"].rpartition("/")[2]
        return _PLAIN[name] if name in _PLAIN else {"$ref": f"#/definitions/{written[name]}"}
    given = [choice for choice in raw.get("anyOf", []) if choice != {"type": "null"}]
    if given:
        [raw] = given
        return _plain(raw, written)
    return dict(_rewritten(raw, written))


def _rewritten(raw: Schema, written: dict[str, str]) -> Iterator[tuple[str, Any]]:
    named = raw.get("propertyNames", {}).get("enum")
    for key, value in raw.items():
        match key:
            case "title" | "description":
                pass
            case "default":
                if value is not None:
                    yield key, value
            case "items":
                yield key, _plain(value, written)
            case "additionalProperties" if isinstance(value, dict):
                inner = _plain(value, written)
                if named:  # properties are completed; a language server finds a key like 45 only by pattern
                    yield "properties", dict.fromkeys(named, inner)
                    yield "patternProperties", {_any_of(named): inner}
                else:
                    yield key, inner
            case "patternProperties":
                yield key, {pattern: _plain(inner, written) for pattern, inner in value.items()}
            case "propertyNames":
                yield "additionalProperties", False
            case "pattern" if value == MONTH_PATTERN:
                yield from [(key, value), ("examples", ["2026-11"])]
            case _:
                yield key, value


def _any_of(words: list[str]) -> str:
    return f"^({'|'.join(words)})$"
