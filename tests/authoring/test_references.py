"""Ids, references, languages and how the parts agree; each code has its example in test_catalogue.py."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from game.authoring import read_scenario
from game.authoring.diagnostics import Diagnostic, nearest
from game.authoring.mention import Mention
from game.authoring.mentions import mentions
from game.authoring.source import lines_of, read_source

if TYPE_CHECKING:
    from game.authoring.schema import Document

FILE = Path(__file__).parent / "small.yaml"
SMALL = FILE.read_text("utf-8")
RULES = (FILE.parent / "rules.yaml").read_text("utf-8")


def told(*changes: tuple[str, str]) -> list[Diagnostic]:
    text = SMALL
    for right, wrong in changes:
        assert right in text
        text = text.replace(right, wrong, 1)
    return list(read_scenario(text.encode(), "test.yaml").diagnostics)


def codes(*changes: tuple[str, str]) -> list[str]:
    return [problem.code for problem in told(*changes)]


def document_of(text: str) -> Document:
    document = read_scenario(text.encode(), "small.yaml").document
    assert document is not None
    return document


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        pytest.param(text, mention, id="-".join(map(str, mention.path)))
        for text in (SMALL, RULES)
        for mention in mentions(document_of(text))
    ],
)
def test_every_reference_in_the_small_scenarios_is_checked(text: str, mention: Mention) -> None:
    """Misspell each one in the data itself: the file then has an unknown id in exactly that place."""
    path, word, on_key = mention.path, mention.word, mention.on_key
    line, column = read_source(text.encode()).place(path, key=on_key)
    lines = lines_of(text)
    row = lines[line - 1]
    assert row[column - 1 :].startswith(word)
    lines[line - 1] = row[: column - 1] + "qqqqqqqq" + row[column - 1 + len(word) :]
    problems = read_scenario("\n".join(lines).encode(), "small.yaml").diagnostics
    assert ("R001", (line, column)) in [(problem.code, problem.place) for problem in problems]


def test_menade_du() -> None:
    [problem] = told(("needs: [vagen_gravs,", "needs: [vagen_grvs,"))
    assert problem.params == {"word": "vagen_grvs", "kind": "knowledge", "near": "vagen_gravs"}
    assert nearest("Owner", ["owner", "other"]) == "owner"
    assert nearest("xyz", ["owner"]) is None


def test_without_a_near_one_what_there_is_is_listed() -> None:
    [problem] = told(("owner: planarkitekt", "owner: qqqqqq"))
    assert problem.params["some"] == "vag, natagare, planarkitekt, tillstand, ledning"


def test_an_id_used_twice_is_told_once_wherever_it_is_referred_to() -> None:
    assert codes(("  samforlaggning:\n    title", "  ekonomi:\n    title"), ("missed: samforlaggning", "missed: ekonomi"), ("about: samforlaggning", "about: ekonomi")) == ["R003"]


def test_options_are_looked_for_in_their_own_decision() -> None:
    [problem] = told(("chosen: {gravtillstand: ett_schakt}", "chosen: {gravtillstand: smal}"))
    assert (problem.code, problem.params["kind"]) == ("R001", "option")


def test_how_parts_agree_is_not_asked_while_an_id_is_unknown() -> None:
    assert codes(("open: [planering, planering]", "open: [invigning, planerin]")) == ["R001"]


def test_languages_are_asked_of_every_text() -> None:
    problems = told(("languages: [sv, en]", "languages: [sv, en, fi]"))
    assert {problem.code for problem in problems} == {"T001"}
    assert len(problems) == SMALL.count("sv: ")


def test_longer_rings_are_found_and_other_types_do_not_make_one() -> None:
    dependency = "  bredd_fore_tillstand: {from: vagens_bredd, to: gravtillstand, type: produces}\n"
    ring = "  b: {from: gravtillstand, to: skotsel, type: produces}\n  c: {from: skotsel, to: vagens_bredd, type: TYPE}\n"
    assert codes((dependency, dependency + ring.replace("TYPE", "produces"))) == ["R009"]
    assert codes((dependency, dependency + ring.replace("TYPE", "simultaneous, within: 2"))) == []
    assert codes((dependency, "  a: {from: skotsel, to: skotsel, type: shares, capacity: 1}\n")) == ["R009"]


def test_knowledge_that_only_an_effect_gives_is_fine_unless_it_is_kept_from_that_role() -> None:
    carried, secret = "    carried_by: [vag]\n    critical: true\n", "    carried_by: []\n    confidential_to: [natagare]\n"
    assert codes((carried, "    carried_by: []\n")) == []
    assert codes((carried, secret)) == ["R011"]


@pytest.mark.parametrize("text", [SMALL, RULES])
def test_every_id_that_stands_somewhere_is_a_definition_or_a_checked_reference(text: str) -> None:
    document, source = document_of(text), read_source(text.encode())
    names = set(read_scenario(text.encode(), "small.yaml").compile().numbers)
    names |= {option for decision in document.decisions.values() for option in decision.options}
    checked = {(mention.path, mention.on_key) for mention in mentions(document)}

    def data_at(path: tuple[str | int, ...]) -> object:
        data = source.data
        for step in path:
            data = data[step]
        return data

    keys = {(path, True) for path in source.keys if path[-1] in names and len(path) > 2 and path[-2] != "options"} | {
        (path, True) for path in source.keys if path[0] == "situations" and len(path) == 2
    }
    values = {
        (path, False)
        for path in source.values
        if isinstance(word := data_at(path), str) and word in names and path[-1] not in {"act", "unit"}
    }
    assert checked == keys | values


def test_a_window_may_need_all_of_the_acts_it_counts() -> None:
    assert codes(("    k: 2\n", "    k: 3\n")) == []
