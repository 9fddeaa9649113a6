"""Advice from play: each code is given by a scenario that has that weakness, at the place where it is written."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from trial_samples import MANY_SURPRISES, NOTHING_TO_DO, RULES, SMALL, advice, changed, tried

import game.trial
from game.authoring import read_file, tell
from game.authoring.catalogue import codes, read_page
from game.authoring.messages import hint, sentence
from game.places import scenarios_folder
from game.trial import Trial, advise_from_play, try_out

B_CODES = [code for code in codes() if code.startswith("B")]

LONG_TEXT = ("sv: Grävaren står i Norrvik i två veckor.", "sv: " + "Ordet ekar över bygden. " * 500)

FAULTY: dict[str, tuple[str, str]] = {
    "B001": (changed(SMALL, ("    unit: bolag\n", "    unit: bolag\n    moves: 1\n")), "act: lagg_ror"),
    "B002": (changed(SMALL, ("60: [planering, bygge, invigning]", "60: [invigning]")), "60: [invigning]"),
    "B003": (NOTHING_TO_DO, "el: {title: {sv: El}"),
    "B004": (
        changed(RULES, ("clashes: {sommaren: [linor]}", "clashes: {sommaren: [linor, stolpar]}")), "sommaren:\n"
    ),
    "B005": (changed(SMALL, ("    moves: 3\n", "    moves: 1\n")), "gravtillstand:\n"),
    "B006": (
        changed(SMALL, ("any_of:\n", "all_of:\n"), ("{role: vag, act: bjud_in}", "{role: ledning, act: bjud_in}"),
                ("act: klipp_band}\n", "act: klipp_band}\n      - {role: ledning, act: hall_tal}\n")),
        "invigningsdag:",
    ),
    "B007": (changed(SMALL, ("round: invigning\n    when:", "round: planering\n    when:")), "gravs_igen:"),
    "B008": (changed(SMALL, ("surprises:\n", MANY_SURPRISES)), "nyhet_"),
    "B009": (RULES, "knowledge:"),
    "B010": (
        changed(SMALL, ("role: natagare, act: lamna_pris", "role: vag, act: lamna_pris"),
                ("role: ledning, act: avsatt", "role: vag, act: avsatt"), ("k: 2", "k: 3")),
        "windows:",
    ),
    "B011": (
        changed(SMALL, ("owner: tillstand", "owner: vag"), ("natagare: agree, vag: consult", "natagare: agree"),
                ("      - heard: {gravtillstand: vag}\n", "")),
        "vag:\n    title: {sv: Vägprojekt",
    ),
    "B012": (
        changed(RULES, ("owner: raddning", "owner: el"), ("owner: handel", "owner: el")), "el: {title: {sv: Elbolag"
    ),
    "B013": (changed(SMALL, LONG_TEXT), "45: [planering, bygge]"),
    "B014": (changed(SMALL, ("60: [planering, bygge, invigning]", "60: [planering, bygge]")), "60: [planering"),
}  # fmt: skip
"""For each code a scenario that gives it, and how the place that it points at begins."""


def test_every_code_has_a_scenario_that_gives_it() -> None:
    assert list(FAULTY) == B_CODES


MANY = Trial(games=900)
"""So many that what is only rare comes about in some."""


@pytest.mark.parametrize("code", FAULTY)
def test_the_advice_is_given_at_the_place_where_it_is_written(code: str) -> None:
    text, beginning = FAULTY[code]
    found = [each for each in advice(text) if each.code == code]
    assert found, [each.code for each in advice(text)]
    lines = text.split("\n")
    there = ["\n".join(lines[each.place.line - 1 :])[each.place.column - 1 :] for each in found]
    assert any(rest.startswith(beginning) for rest in there), [rest[:40] for rest in there]
    for each in found:
        assert each.severity == read_page(code).severity == "advice"
        for language in ("sv", "en"):
            assert hint(each, language)
            assert "{" not in sentence(each, language)


@pytest.mark.parametrize("code", [code for code in B_CODES if read_page(code).wrong])
def test_the_example_of_a_page_gives_its_advice_and_no_other(code: str) -> None:
    page = read_page(code)
    assert page.right and page.wrong
    text = SMALL if page.right in SMALL else RULES
    assert page.right in text
    assert {each.code for each in advice(text.replace(page.right, page.wrong, 1), MANY)} == {code}


@pytest.mark.parametrize("text", [SMALL, changed(SMALL, ("languages: [sv, en]", "languages: [en, sv]"))])
def test_a_scenario_that_plays_well_gets_no_advice(text: str) -> None:
    assert advice(text) == ()


@pytest.mark.parametrize("path", sorted(scenarios_folder().glob("*.yaml")), ids=lambda path: path.stem)
def test_the_shipped_scenarios_get_no_advice_that_is_not_silenced_with_a_reason(path: Path) -> None:
    reading = read_file(path)
    assert reading.advise(advise_from_play(reading, try_out(reading, Trial(), processes=1))) == ()


def test_a_connection_is_told_once_with_every_length_that_lacks_it() -> None:
    told = [each for each in advice(FAULTY["B001"][0]) if each.code == "B001"]
    assert [(each.params["word"], each.params["lengths"], each.params["missed"], each.params["games"]) for each in told] == [
        ("lagg_ror", "45, 60", 60, 60)
    ]


def test_what_is_not_settled_or_made_at_all_is_told_once_and_not_for_each_of_its_connections() -> None:
    for code in ("B005", "B006"):
        assert {each.code for each in advice(FAULTY[code][0], MANY)} == {code}


def test_too_few_games_say_nothing_of_what_never_came_about() -> None:
    text = FAULTY["B007"][0]
    assert "B007" not in {each.code for each in advice(text, Trial(games=50))}


def test_advice_needs_the_group_that_it_is_about() -> None:
    for code, group in (("B001", "perfect"), ("B002", "silo"), ("B010", "varied"), ("B013", "mixed")):
        others = tuple(each for each in Trial().groups if each != group)
        assert code not in {each.code for each in advice(FAULTY[code][0], Trial(groups=others))}
        assert code in {each.code for each in advice(FAULTY[code][0], Trial(groups=tuple(dict.fromkeys((group, "mixed")))))}


def test_a_file_with_errors_gets_no_advice_from_play() -> None:
    faulty = game.authoring.read_scenario(b"format: 1\n", "x.yaml")
    assert advise_from_play(faulty, tried(SMALL)) == ()


def test_advice_comes_in_the_order_of_the_file_and_in_words() -> None:
    text = FAULTY["B009"][0]
    places = [each.place for each in advice(text)]
    assert places == sorted(places)
    told = tell(advice(text), "liten.yaml", text, "sv")
    assert re.search(r"liten\.yaml:\d+:\d+: råd B002: en grupp där var och en sköter sitt visar bara 1 typer", told)


def test_every_code_that_a_trial_uses_has_a_page_and_the_other_way_round() -> None:
    folder = Path(game.trial.__file__).parent
    used = {code for file in folder.glob("*.py") for code in re.findall(r'"(B\d{3})"', file.read_text("utf-8"))}
    assert used == set(B_CODES)
