"""The reference pages are what the models say, in both languages, and their examples are from scenarios that are good."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from game.authoring.examples import Examples, inline
from game.authoring.keys import all_models, keys_of
from game.authoring.reference import reference_page
from game.authoring.source import read_source
from game.authoring.verbs import VERBS
from game.places import scenarios_folder
from game.texts import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable

TEXTS = [(Path(__file__).parent / f"{name}.yaml").read_text("utf-8") for name in ("small", "rules")]
EXAMPLES = Examples(TEXTS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_committed_page_is_what_the_models_say(language: str, golden: Callable[[str | Path, str], None]) -> None:
    golden(scenarios_folder() / f"reference.{language}.md", reference_page(language, TEXTS))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_and_verb_has_its_row(language: str) -> None:
    rows = [line for line in reference_page(language, TEXTS).splitlines() if line.startswith("| `")]
    keys = [key for model in all_models().values() for key in keys_of(model)]
    assert sorted(row.split("`")[1] for row in rows) == sorted(keys)
    assert all(row.count(" | ") == 4 for row in rows), "a row has a column too many or too few"
    assert set(VERBS) <= set(keys)


@pytest.mark.parametrize(("kind", "key"), [(kind, key) for kind, model in all_models().items() for key in keys_of(model)])
def test_the_example_of_a_key_can_be_read_as_it_stands(kind: str, key: str) -> None:
    line = f"{key}: {inline(EXAMPLES.of_key(kind, key))}\n"
    if "…" not in line:
        source = read_source(line.encode())
        assert source.problems == []
        assert source.data == {key: EXAMPLES.of_key(kind, key)}


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (True, "true"), (3, "3"), ("Norrvik", "Norrvik"), (["a", "b"], "[a, b]"), (["a", "b", "c", "d"], "[a, b, c, …]"),
        ({"sv": "Nej, tack"}, '{sv: "Nej, tack"}'), ({"a": {"b": {"c": {"d": 1}}}}, "{a: {b: {c: …}}}"),
        ({"a": [1], "b": 2}, "{a: [1], …}"), ("ord " * 20, "ord ord ord ord ord ord ord ord ord ord ord ord …"),
    ],
)  # fmt: skip
def test_how_a_value_is_shown_on_one_line(value: object, shown: str) -> None:
    assert inline(value) == shown


def test_the_kinds_of_ids_come_from_what_is_checked() -> None:
    assert EXAMPLES.mentioned("decision", "owner") == {False: "role"}
    assert EXAMPLES.mentioned("decision", "delegates") == {True: "role", False: "role"}
    assert EXAMPLES.mentioned("effect", "give") == {True: "knowledge", False: "role"}
    assert EXAMPLES.mentioned("scenario", "situations") == {True: "round"}
    assert EXAMPLES.mentioned("act", "role") == {False: "role"}
    assert EXAMPLES.mentioned("role", "title") == {}


def test_an_example_that_is_not_good_is_a_mistake_of_ours() -> None:
    with pytest.raises(ValueError, match="R001"):
        Examples([TEXTS[0].replace("owner: planarkitekt", "owner: plan")])
