"""What an author can tell the scoring, told wrongly: misspelt, in the wrong place, or not to be played."""

from __future__ import annotations

import pytest
from authoring_rules import RULES, changed

from game.authoring import read_scenario
from game.authoring.diagnostics import Diagnostic


def told(*changes: tuple[str, str]) -> list[Diagnostic]:
    return list(read_scenario(changed(*changes), "rules.yaml").diagnostics)


def codes(*changes: tuple[str, str]) -> list[str]:
    return [problem.code for problem in told(*changes)]


@pytest.mark.parametrize(
    ("right", "wrong", "kind", "near"),
    [
        ("undermines: {byggtid: sommaren}", "undermines: {bygtid: sommaren}", "decision", "byggtid"),
        ("undermines: {byggtid: sommaren}", "undermines: {byggtid: somaren}", "option", "sommaren"),
        ("undermines: {belysning: linor}", "undermines: {belysning: stolpa}", "option", "stolpar"),
        ("replaces: [gammal_ritning]", "replaces: [gamal_ritning]", "knowledge", "gammal_ritning"),
        ("not_needed: [marknadsdag,", "not_needed: [marknadsda,", "knowledge", "marknadsdag"),
        ("commits: [stang_torget,", "commits: [stang_torg,", "act decision", "stang_torget"),
        ("[gammal_ritning, ny_ritning]", "[gammal_ritning, ny_ritnin]", "knowledge", "ny_ritning"),
        ("{raddning: projekt,", "{radning: projekt,", "role", "raddning"),
        ("{raddning: projekt,", "{raddning: projek,", "role", "projekt"),
        ("again: [sommar,", "again: [sommr,", "round", "sommar"),
        ("compensates: ansokan", "compensates: ansokn", "window", "ansokan"),
        ("notice: bidraget\n    any_of", "notice: bidrag\n    any_of", "knowledge", "bidraget"),
        ("clashes: {sommaren:", "clashes: {sommar:", "option", "sommaren"),
        ("clashes: {sommaren: [linor]}", "clashes: {sommaren: [lina]}", "option", "linor"),
        ("when: {byggtid: sommaren,", "when: {bygtid: sommaren,", "decision", "byggtid"),
        ("when: {byggtid: sommaren,", "when: {byggtid: somaren,", "option", "sommaren"),
        ("settled_by: [skyltar,", "settled_by: [skylta,", "decision act", "skyltar"),
        ("suspends: [byggtid, sok_bidrag,", "suspends: [byggtid, sok_bidra,", "decision act window knowledge", "sok_bidrag"),
    ],
)
def test_a_misspelt_id_is_told_with_the_one_that_was_meant(right: str, wrong: str, kind: str, near: str) -> None:
    [problem] = told((right, wrong))
    assert (problem.code, problem.params["kind"], problem.params["near"]) == ("R001", kind, near)


def test_an_id_of_another_kind_is_told_with_every_kind_that_will_do() -> None:
    reading = read_scenario(changed(("suspends: [skyltar,", "suspends: [handel,")), "rules.yaml")
    assert [problem.code for problem in reading.diagnostics] == ["R002"]
    assert "”handel” är en roll, och här behövs ett beslut, en insats, ett fönster eller en kunskap" in reading.tell("sv")
    assert "“handel” is a role, and here a decision, an act, a window or a knowledge item is needed" in reading.tell("en")


def test_the_options_of_a_clash_are_looked_for_each_in_its_own_decision() -> None:
    [first, second] = told(("{sommaren: [linor]}", "{linor: [sommaren]}"))
    assert (first.code, first.params["word"], first.params["some"]) == ("R001", "linor", "sommaren, hosten")
    assert (second.code, second.params["word"], second.params["some"]) == ("R001", "sommaren", "linor, stolpar")
    assert codes(("from: byggtid, to: belysning, type: conflicts", "from: bygtid, to: belysning, type: conflicts")) == ["R001"]


@pytest.mark.parametrize(
    ("right", "wrong", "word", "known"),
    [
        ("        claims: 3\n", "        capacity: 3\n", "capacity", "claims"),
        ("    emergency: true\n", "    unforeseen: true\n", "unforeseen", "emergency"),
        ("    unforeseen: true\n", "    emergency: true\n", "emergency", "unforeseen"),
        ("    owner: gata\n", "    owner: gata\n    claims: 2\n", "claims", "delegates"),
        ("        not_needed: [", "        needs_any_of: [", "needs_any_of", "not_needed"),
        ("    compensates: ansokan\n", "    replaces: ansokan\n", "replaces", "compensates"),
        ("    replaces: [gammal_ritning]\n", "    compensates: gammal_ritning\n", "compensates", "replaces"),
        ("    settled_by: [skyltar, stang_torget]\n", "    commits: [skyltar]\n", "commits", "settled_by"),
        ("    undermines: {byggtid: sommaren}\n", "    suspends: [byggtid]\n", "suspends", "undermines"),
        ("type: simultaneous, within: 1", "type: simultaneous, again: 1", "again", "within"),
        ("  voice: 13\n", "  claims: 13\n", "claims", "voice"),
    ],
)
def test_a_key_in_the_wrong_place_is_told_with_those_that_can_stand_there(
    right: str, wrong: str, word: str, known: str
) -> None:
    [problem] = told((right, wrong))
    assert (problem.code, problem.params["word"]) == ("S001", word)
    assert known in str(problem.params["known"]).split(", ")


@pytest.mark.parametrize(
    ("right", "wrong", "key", "needed"),
    [
        ("    recurring: true\n", "", "again", "recurring: true"),
        ("    recurring: true\n", "    recurring: false\n", "again", "recurring: true"),
        ("type: conflicts, clashes", "type: shares, clashes", "clashes", "type: conflicts"),
        ("type: shares, capacity", "type: conflicts, capacity", "capacity", "type: shares"),
        ("type: simultaneous, within", "type: produces, within", "within", "type: simultaneous"),
        ("type: produces, when", "type: produces, within: 0, when", "within", "type: simultaneous"),
    ],
)
def test_a_key_that_belongs_to_another_sort_is_told_where_it_stands(
    right: str, wrong: str, key: str, needed: str
) -> None:
    reading = read_scenario(changed((right, wrong)), "rules.yaml")
    [problem] = reading.diagnostics
    assert (problem.code, problem.params) == ("S025", {"key": key, "needed": needed})
    line, column = problem.place
    assert reading.text.splitlines()[line - 1][column - 1 :].startswith(f"{key}:")


@pytest.mark.parametrize(
    ("right", "wrong", "key"),
    [(", clashes: {sommaren: [linor]}", "", "clashes"), (", capacity: 4", "", "capacity")],
)
def test_a_type_that_needs_a_key_says_so(right: str, wrong: str, key: str) -> None:
    [problem] = told((right, wrong))
    assert (problem.code, problem.params) == ("S002", {"key": key, "kind": "dependency"})
    assert problem.place.column == 3


@pytest.mark.parametrize(
    ("right", "wrong", "code"),
    [
        ("claims: 3", "claims: 100", "S024"),
        ("claims: 3", "claims: -1", "S018"),
        ("capacity: 4", "capacity: 0", "S018"),
        ("capacity: 4", "capacity: 199", "S024"),
        ("within: 1", "within: 10", "S024"),
        ("needs_any_of: [gammal_ritning, ny_ritning]", "needs_any_of: [ny_ritning]", "S016"),
        ("again: [sommar, host]", "again: [sommar]", "S016"),
        ("clashes: {sommaren: [linor]}", "clashes: {}", "S016"),
        ("clashes: {sommaren: [linor]}", "clashes: {sommaren: []}", "S016"),
        ("clashes: {sommaren: [linor]}", "clashes: {sommaren: linor}", "S015"),
        ("undermines: {byggtid: sommaren}", "undermines: {byggtid: [sommaren]}", "S011"),
        ("when: {byggtid: sommaren, belysning: stolpar}", "when: [byggtid]", "S014"),
        ("emergency: true", "emergency: 1", "S013"),
        ("silo_links: 5", "silo_links: 0", "S018"),
        ("silo_missed: 60", "silo_missed: 101", "S024"),
        ("flow_share: 80", "flow_share: 0", "S018"),
        ("voice: 13", "voice: 101", "S024"),
        ("review: 4", "review: 10", "S024"),
        ("talk_seconds: 100", "talk_seconds: 0", "S018"),
    ],
)
def test_values_have_their_bounds(right: str, wrong: str, code: str) -> None:
    assert codes((right, wrong)) == [code]


@pytest.mark.parametrize(
    ("right", "wrong", "expected"),
    [
        ("replaces: [gammal_ritning]", "replaces: [gammal_ritning, ny_ritning]", ["R016"]),
        ("compensates: ansokan", "compensates: egna_pengar", ["R016"]),
        ("{raddning: projekt,", "{raddning: raddning,", ["R016"]),
        ("commits: [stang_torget, belysning]", "commits: [stang_torget, byggtid]", ["R016"]),
        ("not_needed: [marknadsdag, gammal_ritning]", "not_needed: [kabeln]", ["R017"]),
        ("needs_any_of: [gammal_ritning, ny_ritning]", "needs_any_of: [ny_ritning, marknadsdag, gammal_ritning]", ["R018"]),
        ("{raddning: projekt,", "{raddning: projekt, el: gata,", ["R019"]),
        ("{raddning: projekt,", "{raddning: projekt, projekt: gata,", ["R019"]),
        ("open: [var, var]\n    recurring", "open: [var, sommar]\n    recurring", ["R020"]),
        ("again: [sommar, host]", "again: [host, sommar]", ["R004"]),
        ("        claims: 3\n        commits", "        commits", []),
        ("from: byggtid, to: belysning, type: shares", "from: avsparrning, to: skyltar, type: shares", ["R021"]),
        ("clashes: {sommaren: [linor]}", "clashes: {sommaren: [linor], hosten: [linor, stolpar]}", []),
        ("clashes: {sommaren: [linor]}", "clashes: {sommaren: [linor, stolpar], hosten: [linor, stolpar]}", ["R022"]),
        ("clashes: {sommaren: [linor]}", "clashes: {sommaren: [linor, linor]}", ["R006"]),
        ("from: belysning, to: skyltar, type: simultaneous, within: 1", "from: belysning, to: skyltar, type: simultaneous", []),
        ("from: belysning, to: skyltar, type: simultaneous, within: 1", "from: byggtid, to: skyltar, type: simultaneous", ["R022"]),
        ("from: belysning, to: skyltar, type: simultaneous, within: 1", "from: skyltar, to: byggtid, type: simultaneous", ["R022"]),
        ("from: belysning, to: skyltar, type: simultaneous, within: 1", "from: byggtid, to: skyltar, type: simultaneous, within: 1", []),
        ("suspends: [byggtid,", "suspends: [byggtid, byggtid,", ["R006"]),
    ],
)
def test_what_can_not_be_played_is_told(right: str, wrong: str, expected: list[str]) -> None:
    assert codes((right, wrong)) == expected


def test_claims_that_never_fit_are_told_and_those_that_just_fit_are_not() -> None:
    every = (
        ("        not_needed: [marknadsdag, gammal_ritning]\n", "        not_needed: [marknadsdag]\n        claims: 4\n"),
        ("en: Light over the whole square.}\n", "en: Light over the whole square.}\n        claims: 2\n"),
    )
    assert codes(*every, ("capacity: 4", "capacity: 5")) == []  # 3 + 2
    assert codes(*every) == ["R022"]


@pytest.mark.parametrize("word", ["give", "open", "again", "when", "options", "clashes", "carried_by"])
@pytest.mark.parametrize("id_", ["byggtid", "skotsel", "marknadsdag", "ansokan", "tid_och_ljus", "storm", "gata", "linor"])
def test_an_id_may_be_spelt_as_a_key_of_the_format(word: str, id_: str) -> None:
    assert read_scenario(RULES.replace(id_, word).encode(), "rules.yaml").diagnostics == ()
