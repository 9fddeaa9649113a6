"""Bytes to data: every trap of YAML is either read as the author meant it, or told."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from game.authoring import read_scenario
from game.authoring.diagnostics import MOST_GUESSES
from game.authoring.source import read_source

SMALL = (Path(__file__).parent / "small.yaml").read_text("utf-8")


def codes_of(text: str) -> list[str]:
    return [problem.code for problem in read_source(text.encode()).problems]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("12:30", "12:30"), ("2025-09-01", "2025-09-01"), ("0123", "0123"), ("1_000", "1_000"), ("1.10", "1.10"),
        ("0x1F", "0x1F"), ("1e3", "1e3"), (".inf", ".inf"), ("=", "="), ("9999999999", "9999999999"),
        ("3", 3), ("-1", -1), ("+1", 1), ("0", 0), ("true", True), ("false", False),
        ('"no"', "no"), ("'true'", "true"), ('"3"', "3"), ('""', ""), ("Norrvik", "Norrvik"), ("ja", "ja"),
    ],
)  # fmt: skip
def test_values_are_read_as_written(written: str, read: object) -> None:
    source = read_source(f"a: {written}\n".encode())
    assert source.problems == []
    assert source.data == {"a": read}
    assert type(source.data["a"]) is type(read)


@pytest.mark.parametrize("word", ["no", "No", "NO", "yes", "on", "Off", "True", "FALSE", "null", "Null", "~"])
def test_words_that_yaml_turns_into_something_else_are_told(word: str) -> None:
    assert codes_of(f"a: {word}\n") == ["Y013"]


@pytest.mark.parametrize("word", ["no", "Yes", "ON", "off", "ja", "Nej", "true", "null", "y", '"no"'])
def test_words_that_can_not_be_keys(word: str) -> None:
    assert codes_of(f"a:\n  {word}: 1\n") == ["Y012"]


@pytest.mark.parametrize("fast", [True, False])
def test_places_of_keys_and_values_count_from_one(fast: bool) -> None:
    source = read_source("å𝄞:\n  - {b: c, é: d}\n".encode(), fast=fast)
    assert source.place(("å𝄞",), key=True) == (1, 1)
    assert source.place(("å𝄞", 0, "b")) == (2, 9)
    assert source.place(("å𝄞", 0, "é"), key=True) == (2, 12)
    assert source.place(("å𝄞", 0, "missing", "deeper")) == (2, 5)
    assert source.place(("nowhere",)) == (1, 1)


def test_a_duplicate_names_the_first_and_is_not_read() -> None:
    [problem] = read_source(b"a: 1\nb: 2\na: {no: no, no: no}\n").problems
    assert (problem.code, problem.place, problem.params["line"]) == ("Y004", (3, 1), 1)


def test_utf8_may_begin_with_its_mark_and_end_lines_as_windows_does() -> None:
    source = read_source("\ufeffa: ö\r\nb: 2\r\n".encode())
    assert source.data == {"a": "ö", "b": 2}
    assert source.place(("b",)) == (2, 4)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf16_is_told_with_and_without_its_mark(encoding: str) -> None:
    assert [problem.code for problem in read_source(SMALL.encode(encoding)).problems] == ["Y008"]


def test_the_place_of_a_character_that_is_not_utf8() -> None:
    [problem] = read_source("a: 1\nb: en väg\n".encode("cp1252")).problems
    assert (problem.code, problem.place) == ("Y009", (2, 8))


def test_a_syntax_error_comes_after_what_was_found_before_it() -> None:
    assert codes_of("a: no\nb: Möte: beslut\n") == ["Y013", "Y020"]


def test_a_key_whose_line_is_unreadable_is_not_said_to_lack_its_value() -> None:
    assert codes_of("'a':b: c\n") == ["Y022"]


def test_many_levels_and_many_values_stop_the_reading() -> None:
    assert codes_of("[" * 100_000) == ["Y028"]
    assert codes_of("a: [" + "b," * 200_000 + "b]") == ["Y029"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('a: "\\UFFFFFFFF"', "Y033"), ('a: "\\UDDDDDDDD"', "Y033"), ('a: "\\ud800"', "Y033"), ('a: "\\0"', "Y033"),
        ('a: "\\q"', "Y033"), ("a: b\nc\n", "Y026"), ("a: {b: c}}\n", "Y034"), ("a: {b: c\nd: e\n", "Y024"),
        ("a: *b c\n", "Y015"), ("a: `b`\n", "Y021"), ("a: |b\n", "Y021"), ('a: "b" c\nd: e', "Y022"),
        ("- a\nb: c\n", "Y025"), ("a:\n  b: 1\n   c: 2\n", "Y025"), ("a: {sv: ?, en: b}", "Y019"), ("<<: {a: 1}", "Y017"),
        ("a: ”b: c”\n", "Y020"), ("? [a]\n: b\n", "Y030"), ("a: 1\n---\nb: 2\n", "Y027"), ("---\n", ""),
    ],
)  # fmt: skip
def test_both_parsers_tell_the_same(text: str, code: str) -> None:
    fast, slow = (read_source(text.encode(), fast=fast) for fast in (True, False))
    assert [problem.code for problem in fast.problems] == ([code] if code else [])
    assert fast.problems == slow.problems


LINES = SMALL.splitlines(keepends=True)


@st.composite
def changed(draw: st.DrawFn) -> str:
    """The small scenario with a few characters put in, taken out or swapped."""
    first = draw(st.integers(0, len(LINES) - 1))
    text = "".join(LINES[first : first + draw(st.integers(1, 12))])
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + draw(st.sampled_from([*"{}[]:,?-#'\"*&!|> \n\t%@~", ": ", "- ", ""])) + text[at + draw(st.integers(0, 2)) :]
    return text


@pytest.mark.skipif(not yaml.__with_libyaml__, reason="this PyYAML has only the pure Python parser")
@settings(max_examples=300, deadline=None)
@given(changed())
def test_what_the_fast_parser_accepts_the_pure_one_reads_the_same(text: str) -> None:
    assume(not re.search(r"[|>][-+0-9]*#", text))  # only libyaml allows a comment so close
    fast, slow = (read_source(text.encode(), fast=fast) for fast in (True, False))
    assert (not fast.problems) == (not slow.problems)
    if not fast.problems:
        assert (fast.data, fast.keys) == (slow.data, slow.keys)


def test_a_tab_in_a_comment_disturbs_nobody() -> None:
    assert codes_of("  #\tanteckning\na: 1\n") == []
    assert codes_of("a: 1\tb\n") == ["Y010"]


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ("a: 1\n\xa0\xa0b: 2\n", "Y036", (2, 1)), ("a:\xa0b\n", "Y036", (1, 3)), ("a:\n  -\xa0b\n", "Y036", (2, 4)),
        ("a: {b:\xa0c}\n", "Y036", (1, 7)), ("a: rek\u200btor\n", "Y011", (1, 7)), ("a: V\xc3\xa4g\n", "Y041", (1, 5)),
        ("a: b\nc:d\n", "Y039", (2, 3)), ("a:\n  c:d\n  e: f\n", "Y039", (2, 5)), ("a: {b:c, d: e}\n", "Y039", (1, 7)),
        ("a:\n  – b: c\n  - d: e\n", "Y037", (2, 3)), ("a:\n  -b: c\n  - d: e\n", "Y038", (2, 4)),
        ("a: {b: c #d, e: f}\n", "Y040", (1, 10)), ("a: #b\n", "Y040", (1, 4)), ("a: {b: c [d]}\n", "Y042", (1, 10)),
        ("a: b\n  och så: c\n", "Y020", (2, 9)), ("a: [b}\n", "Y024", (1, 4)), ("a: ]\n", "Y034", (1, 4)),
    ],
)  # fmt: skip
def test_what_comes_from_other_programs_is_told_where_it_stands(text: str, code: str, place: tuple[int, int]) -> None:
    assert [(problem.code, problem.place) for problem in read_source(text.encode()).problems] == [(code, place)]


@pytest.mark.parametrize("text", ["a: 5\xa0kr\n", "a: se https://a.se/b#c\n", "#\xa0\u200b\na: b\n", "a: C# och F#\n", "a: – b\n"])
def test_what_disturbs_nobody_is_left_alone(text: str) -> None:
    assert codes_of(text) == []


def test_guesses_are_made_for_the_first_mistakes_only() -> None:
    text = SMALL.replace("brokers: [planarkitekt]", f"brokers: [{', '.join(f'planarkitek{n}' for n in range(99))}]")
    guessed = ["near" in problem.params for problem in read_scenario(text.encode(), "x.yaml").diagnostics]
    assert guessed == [True] * MOST_GUESSES + [False] * (99 - MOST_GUESSES)
