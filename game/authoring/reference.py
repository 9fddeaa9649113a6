"""The reference pages of the format, ``scenarios/reference.*.md``: every key, made from the models and ``keys.yaml``.

What kind of id a key takes, and the example of each key, come from scenarios that are known to be good.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from game.authoring.basics import ID_PATTERN, LINK_PATTERN, MONTH_PATTERN
from game.authoring.catalogue import read_nouns
from game.authoring.compile import compile_alone
from game.authoring.editor import scenario_schema
from game.authoring.examples import Examples, inline
from game.authoring.keys import all_models, describe_key, describe_kind
from game.authoring.source import read_source
from game.authoring.story import Condition, Effect
from game.authoring.verbs import CONDITIONS, EFFECTS, Verb, tell_rule
from game.texts import Words, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Schema = dict[str, Any]

_STRINGS = {ID_PATTERN: "type-id", MONTH_PATTERN: "type-month", LINK_PATTERN: "type-link"}


def reference_page(language: str, texts: Sequence[str]) -> str:
    """The page in ``language``, with examples from the scenarios ``texts``; the verbs' own are about the first one."""
    return "\n".join(_Page(language, texts).lines()) + "\n"


class _Page:
    """One page being written."""

    def __init__(self, language: str, texts: Sequence[str]) -> None:
        self.language = language
        self.say: Words = words(language)
        self.examples = Examples(texts)
        self.schema = scenario_schema(language)

    def lines(self) -> Iterator[str]:
        yield f"# {self.say('reference-title')}"
        for part in ("made", "whole", "words"):
            yield from ("", self.say(f"reference-{part}"))
        for kind in all_models():
            if kind not in {"condition", "effect"}:
                yield from self.kind(kind)
        yield from self.verbs("condition", CONDITIONS)
        yield from self.verbs("effect", EFFECTS)
        for part in ("profile", "gates", "format"):
            yield from ("", f"## {self.say(f'reference-{part}-title')}", "", self.say(f"reference-{part}"))

    def heading(self, kind: str) -> Iterator[str]:
        noun = read_nouns()[kind][self.language]["bare"]
        yield from ("", f"## {noun[0].upper()}{noun[1:]}", "", describe_kind(kind, self.language), "")

    def kind(self, kind: str) -> Iterator[str]:
        """One kind of thing: its keys in a table, and one of them as it stands in a file."""
        schema = self.schema_of(kind)
        yield from self.heading(kind)
        yield from self.row("key", "meaning", "type", "default", "example")
        for key, field in schema["properties"].items():
            needed = key in schema.get("required", [])
            default = self.say("reference-needed") if needed else self.default(field)
            example = f"`{key}: {inline(self.examples.of_key(kind, key))}`"
            type_ = self.type_of(field, self.examples.mentioned(kind, key))
            yield _row(f"`{key}`", describe_key(kind, key, self.language), type_, default, example)
        if told := self.examples.of_kind(kind):
            yield from ("", "```yaml", *told, "```")

    def verbs(self, kind: str, verbs: dict[str, Verb]) -> Iterator[str]:
        """The verbs that a condition or an effect can be, each with the sentence that it is told as."""
        yield from self.heading(kind)
        yield from self.row("verb", "meaning", "type", "example", "sentence")
        for name, verb in verbs.items():
            field = self.schema_of(kind)["properties"][name]
            type_ = self.type_of(field, self.examples.mentioned(kind, name))
            meaning = describe_key(kind, name, self.language)
            yield _row(f"`{name}`", meaning, type_, f"`{verb.example}`", self.sentence(kind, verb))

    def sentence(self, kind: str, verb: Verb) -> str:
        model = Condition if kind == "condition" else Effect
        thing = model.model_validate(read_source(verb.example.encode()).data)
        scenario, coded = compile_alone(self.examples.first, thing)
        return " ".join(tell_rule(scenario, one, self.language) for one in coded)

    def schema_of(self, kind: str) -> Schema:
        if kind == "scenario":
            return self.schema
        if kind == "params":
            return dict(self.schema["properties"]["params"])
        return dict(self.schema["definitions"][kind])

    def row(self, *columns: str) -> Iterator[str]:
        """The head of a table."""
        yield _row(*(self.say(f"reference-column-{column}") for column in columns))
        yield "|" + "---|" * len(columns)

    def default(self, field: Schema) -> str:
        value = field.get("default")
        return f"`{inline(value)}`" if value not in (None, [], {}) else "–"

    def type_of(self, field: Schema, ids: dict[bool, str]) -> str:
        """What stands after a key, in words; ``ids`` are the kinds of its ids, as keys (True) and as values."""
        if "$ref" in field:
            return self.noun(field["$ref"].rpartition("/")[2])
        if "const" in field:
            return f"`{field['const']}`"
        if "enum" in field:
            return self.any_of([f"`{word}`" for word in field["enum"]])
        match field.get("type"):
            case "boolean":
                return self.any_of(["`true`", "`false`"])
            case "integer":
                return self.say("type-whole", least=str(field["minimum"]), most=str(field.get("maximum", "none")))
            case "string":
                return self.string(field, ids)
            case "array":
                return self.say("type-list", of=self.type_of(field["items"], ids))
            case "object":
                return self.mapping(field, ids)
            case _:
                return self.say("type-phrase" if "anyOf" in field else "type-anything")

    def string(self, field: Schema, ids: dict[bool, str]) -> str:
        if field.get("maxLength") == 1:
            return self.say("type-letter")
        if field.get("pattern") == ID_PATTERN and False in ids:
            return self.noun(ids[False])
        return self.say(_STRINGS.get(field.get("pattern", ""), "type-text"))

    def mapping(self, field: Schema, ids: dict[bool, str]) -> str:
        listed = field.get("properties", {})
        if {"sv", "en"} == set(listed):
            return self.say("type-words")
        if "patternProperties" not in field:
            return self.noun("params")  # the only thing that stands in its place instead of being referred to
        value = self.type_of(next(iter(field["patternProperties"].values())), ids)
        key = self.any_of([f"`{word}`" for word in listed]) if listed else self.noun(ids.get(True, ""))
        return f"{{{key}: {value}}}"

    def noun(self, kinds: str) -> str:
        """What kinds of things are called; a plain id where it is the name of a new thing."""
        nouns = [read_nouns()[kind][self.language]["bare"] for kind in kinds.split()]
        return self.any_of(nouns) if nouns else self.say("type-id")

    def any_of(self, choices: list[str]) -> str:
        *most, last = choices
        return self.say("verb-or", most=", ".join(most), last=last) if most else last


def _row(*cells: str) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in cells) + " |"
