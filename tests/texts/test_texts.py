"""Every word the program says: the same keys and variables in both languages, in the voice of the game."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, FluentSerializer, ast

import game.texts
from game.texts import LANGUAGES, words

FOLDER = Path(game.texts.__file__).parent
FILES = sorted(file.name for file in (FOLDER / "sv").glob("*.ftl"))

FORBIDDEN_SV = (
    "borde", "måste", "ska ju", "självklart", "självklara", "givetvis", "tyvärr", "misslyckades", "misslyckats", "misslyckad",
    "glömde", "glömt", "struntade", "struntat", "vägrade", "vägrat", "undanhöll", "ignorerade", "fel", "felet", "skuld",
    "skulden", "bra jobbat", "rätt svar", "du", "dig", "din", "ditt", "dina",
)  # fmt: skip
"""Never said (voice.md, breakdowns.md §2.5)."""


def parse(language: str, name: str) -> dict[str, ast.Message]:
    resource = FluentParser().parse((FOLDER / language / name).read_text("utf-8"))
    junk = [entry.content for entry in resource.body if isinstance(entry, ast.Junk)]
    assert not junk, f"{language}/{name} cannot be read: {junk[0][:80]}"
    entries = [entry for entry in resource.body if isinstance(entry, ast.Message)]
    names = [entry.id.name for entry in entries]
    assert len(names) == len(set(names)), f"{language}/{name} says something twice"
    return {entry.id.name: entry for entry in entries}


def walk(node: object) -> list[object]:
    """Return ``node`` and everything inside it."""
    found = [node]
    if isinstance(node, ast.BaseNode):
        for value in vars(node).values():
            found += walk(value)
    elif isinstance(node, list):
        for value in node:
            found += walk(value)
    return found


def variables(message: ast.Message) -> set[str]:
    return {node.id.name for node in walk(message) if isinstance(node, ast.VariableReference)}


def said(message: ast.Message) -> str:
    """The words of a message, without what is put into it."""
    return " ".join(node.value for node in walk(message) if isinstance(node, ast.TextElement))


def test_both_languages_have_the_same_files():
    for language in LANGUAGES:
        assert sorted(file.name for file in (FOLDER / language).glob("*.ftl")) == FILES


@pytest.mark.parametrize("name", FILES)
def test_both_languages_say_the_same_things_in_the_same_order(name):
    swedish, english = parse("sv", name), parse("en", name)
    assert list(swedish) == list(english)


@pytest.mark.parametrize("name", FILES)
def test_both_languages_speak_of_the_same_things(name):
    swedish, english = parse("sv", name), parse("en", name)
    differ = {key for key in swedish if key in english and variables(swedish[key]) != variables(english[key])}
    assert differ == set()


def test_no_key_is_in_two_files():
    keys = [key for name in FILES for key in parse("sv", name)]
    assert sorted(key for key in set(keys) if keys.count(key) > 1) == []


@pytest.mark.parametrize("name", FILES)
def test_swedish_keeps_to_the_voice(name):
    for key, message in parse("sv", name).items():
        text = said(message).casefold()
        for word in FORBIDDEN_SV:
            assert not re.search(rf"\b{word}\b", text), f"{key} says {word!r}: {text}"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", FILES)
def test_nobody_is_shouted_at(name, language):
    loud = {key for key, message in parse(language, name).items() if "!" in said(message) or "OBS" in said(message)}
    assert loud == set()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", FILES)
def test_every_text_can_be_said(name, language):
    """Text or number, whatever a variable holds, the sentence comes out."""
    for key, message in parse(language, name).items():
        if message.value is None:
            continue
        days = {
            node.id.name: date(2026, 11, 23)
            for call in walk(message)
            if isinstance(call, ast.FunctionReference) and call.id.name == "DATETIME"
            for node in walk(call)
            if isinstance(node, ast.VariableReference)
        }
        for value in ("Åsa", 1, 2):
            assert words(language)(key, **dict.fromkeys(variables(message), value) | days).strip(), key


def test_a_missing_text_and_a_missing_parameter_are_programming_errors():
    with pytest.raises(LookupError):
        words("sv")("there-is-no-such-text")
    with pytest.raises(KeyError):
        words("sv")("refusal-settled")


def test_the_checks_see_what_they_look_for():
    resource = FluentParser().parse("a = Du borde { $x -> \n  [one] inte\n *[other] { $y }\n }!\n")
    [message] = resource.body
    assert isinstance(message, ast.Message)
    assert variables(message) == {"x", "y"}
    assert said(message).split() == ["Du", "borde", "inte", "!"]
    assert FluentSerializer().serialize(resource)
