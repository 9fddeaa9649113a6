"""From a document to the scenario of one length."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.authoring import ScenarioError, load_scenario, read_scenario
from game.core.scenario import Scenario, bits

FILE = Path(__file__).parent / "small.yaml"
SMALL = FILE.read_text("utf-8")


def compiled(text: str, minutes: int | None = None) -> Scenario:
    return read_scenario(text.encode(), "test.yaml").compile(minutes)


def test_every_round_is_played_without_a_length() -> None:
    scenario = load_scenario(FILE)
    assert scenario.minutes is None
    assert [round_.id for round_ in scenario.rounds] == ["planering", "bygge", "invigning"]
    assert len(scenario.situations) == 3
    assert scenario.source == FILE.read_bytes().decode("utf-8")
    assert scenario == load_scenario(FILE)


def test_effects_masks_and_numbers() -> None:
    scenario = load_scenario(FILE)
    permit = scenario.decisions[scenario.numbers["gravtillstand"][1]]
    role, item = scenario.numbers["natagare"][1], scenario.numbers["vagen_gravs"][1]
    assert permit.options[1].effects == (("change", 0, 2), ("change", 1, -2), ("give", item, 1 << role))
    assert permit.hear == ((1, "agree"), (0, "consult"), (2, "inform"))
    assert bits(scenario.items[2].carried_by) == (0, 4)
    assert bits(scenario.items[2].confidential_to) == (1,)
    assert scenario.consequences[0].when == (("missed", 0, 0), ("chosen", 1, 0))
    assert scenario.consequences[1].when == (("knows", 1, 0), ("owned", 0, 0), ("made", 1, 0))


def test_how_many_acts_make_a_window_and_what_they_are_called() -> None:
    scenario = load_scenario(FILE)
    assert [(window.id, len(window.acts), window.need) for window in scenario.windows] == [
        ("samforlaggning", 2, 2), ("budget", 3, 2), ("invigningsdag", 2, 1),
    ]  # fmt: skip
    assert scenario.acts[1].title["sv"] == "Lägg rör"
    assert scenario.acts[2].title == scenario.windows[1].title


def test_a_short_length_clips_intervals_and_leaves_out_what_can_not_happen() -> None:
    scenario = load_scenario(FILE, 45)
    assert [decision.id for decision in scenario.decisions] == ["vagens_bredd", "gravtillstand"]
    assert [window.id for window in scenario.windows] == ["samforlaggning", "budget"]
    assert [(issue.opens, issue.closes) for issue in scenario.issues] == [(1, 1)]
    assert scenario.surprises[0].rounds == (1,)
    assert scenario.consequences == ()
    assert "klipp_band" not in scenario.numbers


def play_only(*rounds: str) -> Scenario:
    return compiled(SMALL.replace("45: [planering, bygge]", f"45: [{', '.join(rounds)}]"), 45)


def test_what_speaks_of_something_left_out_is_left_out_too() -> None:
    scenario = play_only("invigning")
    assert [decision.id for decision in scenario.decisions] == ["skotsel"]
    assert (scenario.dependencies, scenario.consequences) == ((), ())
    assert [question.about for question in scenario.debrief] == [None]
    assert [(item.id, item.since) for item in scenario.items] == [("vagen_gravs", 0), ("byn_betalar", 0), ("anbudet", 0)]


def test_knowledge_that_would_come_after_the_last_round_is_left_out_of_what_needs_it() -> None:
    scenario = play_only("planering")
    assert [item.id for item in scenario.items] == ["vagen_gravs", "anbudet"]
    permit = scenario.decisions[1]
    assert permit.needs == (0,)
    assert (permit.opens, permit.closes) == (0, 0)
    assert permit.reversible_until == 0  # the last played round up to "bygge"


def test_a_decision_that_opens_after_its_last_round_for_repair_locks_at_once() -> None:
    text = SMALL.replace("    open: [planering, bygge]\n    weight: 3\n    reversible_until: bygge", "    open: [planering, invigning]\n    weight: 3\n    reversible_until: bygge")
    assert text != SMALL
    alone = compiled(text.replace("45: [planering, bygge]", "45: [invigning]"), 45)
    assert alone.decisions[0].id == "gravtillstand"
    assert alone.decisions[0].reversible_until is None


def test_letters_are_the_authors_or_the_first_free_of_the_title() -> None:
    assert [role.letter for role in load_scenario(FILE).roles] == ["V", "N", "P", "T", "L"]
    text = SMALL.replace("    letter: T\n", "    letter: v\n").replace("{sv: Ledning, en: Leadership}", "{sv: Pnv, en: Leadership}")
    letters = [role.letter for role in compiled(text).roles]
    assert letters == ["Ä", "N", "P", "V", "A"]


def test_a_length_that_is_not_there_is_told() -> None:
    with pytest.raises(ScenarioError, match=r"90 minuter[\s\S]*45, 60") as caught:
        load_scenario(FILE, 90)
    assert [problem.code for problem in caught.value.diagnostics] == ["R015"]
