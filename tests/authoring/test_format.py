"""What the format says beside the board: variants, fact cards, goals, notes, gates that come back."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.authoring import read_scenario
from game.core.scenario import MATURITIES, Maturity, Scenario

FILE = Path(__file__).parent / "small.yaml"
SMALL = FILE.read_text("utf-8")
RULES = (FILE.parent / "rules.yaml").read_text("utf-8")


def compiled(text: str, minutes: int | None = None, maturity: Maturity = "moving") -> Scenario:
    reading = read_scenario(text.encode(), "test.yaml")
    assert reading.tell("sv") == ""
    return reading.compile(minutes, maturity)


def test_a_variant_says_only_what_is_different() -> None:
    told = {
        maturity: [words.get("sv") for words in (there.title, there.text, there.ask, there.hint)]
        for maturity in MATURITIES
        for there in [compiled(RULES, maturity=maturity).situations[1]]
    }
    assert told == {
        "starting": ["Det är sommar", "Många kommer till torget.", "Vad går att göra ihop?", "Titta på torget uppifrån."],
        "moving": ["Det är varmt", "Många är på torget.", "Vad går att göra ihop?", "Titta på torget uppifrån."],
        "seasoned": ["Det är varmt", "Många är på torget.", "Vad gjorde ni förra sommaren?", "Börja med i fjol."],
    }


def test_a_surprise_comes_to_the_groups_it_is_for() -> None:
    assert {maturity: len(compiled(RULES, maturity=maturity).surprises) for maturity in MATURITIES} == {
        "starting": 0, "moving": 1, "seasoned": 1,
    }  # fmt: skip
    assert len(compiled(SMALL, maturity="starting").surprises) == 1


def test_a_scenario_is_for_a_group_on_its_way_when_nobody_says_otherwise() -> None:
    reading = read_scenario(RULES.encode(), "rules.yaml")
    assert reading.compile() == reading.compile(None, "moving")
    assert reading.compile().maturity == "moving"


def test_a_fact_card_has_its_source_and_belongs_to_something() -> None:
    [card] = compiled(SMALL).facts
    assert (card.id, card.source["sv"], card.link) == ("granby", "Granby kommun 2025", "https://www.example.org/granby")
    assert (card.checked, card.about) == ("2026-10", ("decision", 1))
    assert compiled(SMALL.replace("about: gravtillstand\n\n", "about: bygge\n\n")).facts[0].about == ("round", 1)
    without = SMALL.replace("    link: https://www.example.org/granby\n", "").replace("    about: gravtillstand\n\n", "\n")
    assert (compiled(without).facts[0].link, compiled(without).facts[0].about) == ("", None)


def test_a_fact_card_about_something_unplayed_is_left_out() -> None:
    assert compiled(SMALL.replace("about: gravtillstand\n\n", "about: skotsel\n\n"), 45).facts == ()


def test_a_goal_moves_goal_marks() -> None:
    [goal] = compiled(SMALL).goals
    assert goal.marks == ((0, 8), (1, 4))
    assert (goal.title["en"], goal.national["sv"]) == ("Everyone is reached", "Tillgång till snabb uppkoppling")


@pytest.mark.parametrize(
    ("notes", "expected"),
    [
        ("Läs högt.", {"sv": "Läs högt.", "en": "Läs högt."}),
        ("[Läs högt., Två gånger.]", {"sv": "Läs högt.\nTvå gånger.", "en": "Läs högt.\nTvå gånger."}),
        ("{sv: Läs högt., en: [Read, aloud]}", {"sv": "Läs högt.", "en": "Read\naloud"}),
        ("{sv: Läs högt., kontrollerad: 2026-11}", {"sv": "Läs högt."}),
        ("2026", {"sv": "2026", "en": "2026"}),
    ],
)  # fmt: skip
def test_the_trainers_notes_are_written_in_any_way(notes: str, expected: dict[str, str]) -> None:
    assert compiled(SMALL.replace("notes: Låt gruppen läsa läget högt två gånger.", f"notes: {notes}")).notes == expected


def test_notes_and_a_hint_stand_with_the_round_they_help() -> None:
    assert [there.notes.get("sv") for there in compiled(RULES).situations] == [None, "Ha en karta med.\nRäkna med tio minuter.", None]
    assert compiled(RULES).notes == {}


GATES = """
  arets_budget:
    title: {sv: Årets budget, en: The budget of the year}
    open: [planering, planering]
    recurring: true
    again: [invigning, invigning]
    all_of:
      - {role: ledning, act: begar_pengar}
"""


def test_a_budget_gate_comes_back_the_next_year() -> None:
    text = SMALL.replace("windows:\n", "windows:" + GATES, 1)
    gate = compiled(text).windows[0]
    assert [gate.is_open(round_) for round_ in range(3)] == [True, False, True]
    assert (gate.last, gate.recurring) == (2, True)
    short = compiled(text, 45).windows[0]
    assert (short.last, short.again) == (0, None)


@pytest.mark.parametrize(
    ("right", "wrong", "code"),
    [
        ("marks: {tackning: 8, ekonomi: 4}", "marks: {tackning: 11}", "S024"),
        ("marks: {tackning: 8, ekonomi: 4}", "marks: {}", "S016"),
        ("marks: {tackning: 8, ekonomi: 4}", "marks: {tackningen: 8}", "R001"),
        ("    checked: 2026-10\n", "", "S002"),
        ("    about: gravtillstand\n\ngoals", "    about: vag\n\ngoals", "R002"),
        ("  granby:", "  gravtillstand:", "R003"),
        ("  alla_nar:", "  bygge:", "R003"),
        ("only_for: [moving, seasoned]", "only_for: [movin]", "S004"),
        ("only_for: [moving, seasoned]", "only_for: []", "S016"),
        ("only_for: [moving, seasoned]", "only_for: [moving, moving]", "R006"),
        ("      starting:\n", "      startin:\n", "S004"),
        ("      starting:\n        title", "      starting:\n        titel", "S001"),
    ],
)
def test_what_is_wrong_is_told(right: str, wrong: str, code: str) -> None:
    text = SMALL if right in SMALL else RULES
    assert right in text
    assert [problem.code for problem in read_scenario(text.replace(right, wrong, 1).encode(), "x").diagnostics] == [code]
