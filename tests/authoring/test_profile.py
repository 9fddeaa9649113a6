"""Placeholders: declared with the fiction, filled from a municipality's own profile, told where they do not fit."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.authoring import ProfileFile, Reading, read_file, read_scenario
from game.places import find_scenarios

FILE = Path(__file__).parent / "small.yaml"
SMALL = FILE.read_text("utf-8")


def read(text: str = SMALL, own: str | None = None) -> Reading:
    return read_scenario(text.encode(), "small.yaml", None if own is None else ProfileFile("profile.yaml", own.encode()))


def told(reading: Reading) -> list[tuple[str, int, int]]:
    return [(problem.code, *problem.place) for problem in reading.diagnostics]


def fact_of(reading: Reading, language: str = "sv") -> str:
    assert reading.tell("sv") == ""
    return reading.compile().facts[0].text[language]


def test_without_a_profile_the_fiction_stands() -> None:
    assert fact_of(read()).endswith("några kilometer från Granby.")
    assert read().compile().profile == ""


def test_a_profile_puts_its_own_words_in_every_language() -> None:
    own = "kommun: {sv: Storby, en: Bigtown}\n"
    assert fact_of(read(own=own)).endswith("från Storby.")
    assert fact_of(read(own=own), "en").endswith("from Bigtown.")
    assert read(own=own).compile().profile == own
    assert read(own=own).compile().source == SMALL


def test_a_profile_may_have_numbers_and_words_of_other_scenarios() -> None:
    assert fact_of(read(own="kommun: 1962\ninvanare: 12 000\n")).endswith("från 1962.")


def test_what_a_profile_says_is_not_filled_again() -> None:
    assert fact_of(read(own='kommun: "{kommun}"\n')).endswith("från {kommun}.")


def test_every_placeholder_of_a_text_is_filled_and_other_braces_are_left() -> None:
    text = SMALL.replace("title: {sv: Granby grävde en gång, en: Granby dug once}", 'title: {sv: "{kommun} och } {kommun}", en: "{kommun}"}')
    assert read(text).compile().facts[0].title == {"sv": "Granby och } Granby", "en": "Granby"}


@pytest.mark.parametrize(
    ("own", "expected"),
    [
        ("kommun: Storby\nkommun: Lillby\n", [("Y004", 2, 1)]),
        ("- kommun\n", [("S023", 1, 1)]),
        ("kommun:\n  sv: Storby\n", [("T001", 1, 1)]),
        ("kommun: [Storby]\n", [("S011", 1, 9)]),
        ("kommun: true\n", [("S011", 1, 9)]),
        ('kommun: ""\n', [("S009", 1, 9)]),
        ("Kommun: Storby\n", [("S006", 1, 1)]),
        ("a: 1\nkommum: Storby\n", [("R025", 2, 1)]),
        ("kommum: Storby\nkommun: Lillby\n", []),
        ("", [("Y006", 0, 0)]),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_profile_is_told_in_its_own_file(own: str, expected: list[tuple[str, int, int]]) -> None:
    reading = read(own=own)
    assert told(reading) == expected
    if expected:
        assert reading.document is None
        assert reading.tell("sv").startswith("profile.yaml")


def test_the_scenario_is_told_before_its_profile() -> None:
    reading = read(SMALL.replace("owner: planarkitekt", "owner: plan"), "- a\n")
    assert [code for code, *_ in told(reading)] == ["R001"]


def line_of(text: str) -> tuple[int, int]:
    """Where ``text`` begins in the small scenario."""
    before = SMALL[: SMALL.index(text)].split("\n")
    return len(before), len(before[-1]) + 1


def test_an_unknown_placeholder_is_told_where_it_stands() -> None:
    text = "några kilometer från {kommun}"
    line, column = line_of(text)
    reading = read(SMALL.replace(text, "några mil från {komun} och {ort}"))
    assert told(reading) == [("R023", line, column + 15), ("R023", line, column + 27)]
    assert "Menade du {kommun}?" in reading.tell("sv")
    assert "Under profile finns kommun." in reading.tell("sv")


def test_a_placeholder_far_down_in_a_long_text_is_told_on_its_own_line() -> None:
    text = "      sv: Tre kilometer schakt står öppet i två veckor.\n"
    line, _ = line_of(text)
    reading = read(SMALL.replace(text, "      sv: >\n        Tre kilometer schakt\n        {ort} har {ar}.\n"))
    assert told(reading) == [("R023", line + 2, 9), ("R023", line + 2, 19)]


def test_without_a_profile_section_the_hint_is_to_write_one() -> None:
    reading = read(SMALL.replace("profile:\n  kommun: Granby\n", ""))
    assert [code for code, *_ in told(reading)] == ["R023", "R023"]
    assert "Lägg till profile: längst ner" in reading.tell("sv")


def test_languages_that_mention_different_placeholders_are_told_one_by_one() -> None:
    line, column = line_of("en: The ducts were laid")
    lacking = SMALL.replace("anyway, a few kilometres from {kommun}", "anyway, here")
    assert told(read(lacking)) == [("T003", line, column + 4)]
    both = lacking.replace("några kilometer från {kommun}", "förra {ar}").replace("anyway, here", "in {kommun}").replace("  kommun: Granby", "  kommun: Granby\n  ar: 2027")
    assert told(read(both)) == [("T003", line - 1, column + 4), ("T003", line, column + 4)]


def test_a_declared_word_that_no_text_mentions_is_told() -> None:
    line, _ = line_of("  kommun: Granby")
    assert told(read(SMALL.replace("  kommun: Granby", "  kommun: Granby\n  ar: 2027"))) == [("R024", line + 1, 3)]


def test_the_fiction_is_in_the_languages_of_the_scenario() -> None:
    line, _ = line_of("  kommun: Granby")
    for value, code in (("{sv: Granby}", "T001"), ("{sv: Granby, en: Granby, de: Granby}", "T002")):
        assert told(read(SMALL.replace("kommun: Granby", f"kommun: {value}")))[0][:2] == (code, line)


def test_a_profile_beside_the_scenario_is_used_and_another_by_name(tmp_path: Path) -> None:
    scenario = tmp_path / "a.yaml"
    scenario.write_text(SMALL, "utf-8")
    assert fact_of(read_file(scenario)).endswith("från Granby.")
    (tmp_path / "profile.yaml").write_text("kommun: Storby\n", "utf-8")
    (tmp_path / "lillby.yaml").write_text("kommun: Lillby\n", "utf-8")
    assert fact_of(read_file(scenario)).endswith("från Storby.")
    assert fact_of(read_file(scenario, tmp_path / "lillby.yaml")).endswith("från Lillby.")
    missing = read_file(scenario, tmp_path / "lilby.yaml")
    assert (told(missing), missing.name) == ([("Y001", 0, 0)], "lilby.yaml")
    assert [file.name for file in find_scenarios(tmp_path)] == ["a.yaml", "lillby.yaml"]
