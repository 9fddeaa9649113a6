"""The leader's guide: equal in both languages, short enough to read, and in the voice of the game."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
import yaml
from test_program_voice import RULES
from test_texts import FORBIDDEN_SV

import game
from game.authoring.advice import translation
from game.authoring.advice.texts import Text
from game.places import scenarios_folder
from game.texts import LANGUAGES

FOLDER = Path(game.__file__).parent / "guide"
WORDS_A_MINUTE = 130
FIRST_PART, WHOLE = 10, 30
"""Minutes to read."""

LIST_ITEM = r"(?:- |\d\. )"
INLINE = r"\*\*[^*]+\*\*|\*[^*]+\*|`[^`]+`"


@cache
def guide(language: str) -> str:
    return (FOLDER / f"leader.{language}.md").read_text("utf-8")


def headings(language: str) -> list[tuple[str, str]]:
    """Each heading: its level as signs, and its words."""
    return re.findall(r"^(#+) (.+)$", guide(language), re.MULTILINE)


def tables(language: str) -> list[list[list[str]]]:
    found = re.findall(r"(?:^\|.*\|\n)+", guide(language), re.MULTILINE)
    return [[[cell.strip() for cell in row.strip("|").split("|")] for row in each.splitlines()] for each in found]


def blocks(language: str) -> list[str]:
    """The texts of a guide, each by itself: a paragraph, an item, a quote or a cell."""
    found = []
    for part in re.split(rf"\n\n|\n(?={LIST_ITEM}|\|)", guide(language)):
        cells = part.strip().strip("|").split("|") if part.lstrip().startswith("|") else [part]
        found += [" ".join(re.sub(rf"^(?:#+ |> |{LIST_ITEM})", "", cell.strip()).split()) for cell in cells]
    return [re.sub(r"\s*>\s*|[*`]", " ", each).strip() for each in found if each.strip(" -")]


def minutes(text: str) -> float:
    return len(re.findall(r"\w+(?:[’'-]\w+)*", text)) / WORDS_A_MINUTE


def cases(language: str) -> dict[str, list[str]]:
    """The rows about scenarios: the id that stands in the first cell, and the cells."""
    rows = [row for table in tables(language) for row in table]
    return {found[1]: row for row in rows if (found := re.search(r"`(\w+)`", row[0]))}


def test_both_languages_are_built_alike() -> None:
    assert [level for level, _ in headings("sv")] == [level for level, _ in headings("en")]
    shape = {
        language: [(len(table), {len(row) for row in table}) for table in tables(language)] for language in LANGUAGES
    }
    assert shape["sv"] == shape["en"]
    assert len(blocks("sv")) == len(blocks("en"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_heading_is_said_once(language: str) -> None:
    said = [words for _, words in headings(language)]
    assert len(said) == len(set(said))


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_can_be_read_in_time(language: str) -> None:
    title, first, rest = re.split(r"^# .+$", guide(language), flags=re.MULTILINE)[1:]
    assert 1 < minutes(title + first) <= FIRST_PART
    assert minutes(title + first + rest) <= WHOLE


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_scenario_is_in_the_table_with_its_name_kind_and_lengths(language: str) -> None:
    kinds = {"what": {"sv": "vad", "en": "what"}, "how": {"sv": "hur", "en": "how"}}
    tops = {file.stem: file.read_text("utf-8").partition("\nrounds:")[0] for file in scenarios_folder().glob("*.yaml")}
    files = {id_: yaml.safe_load(top) for id_, top in tops.items()}
    assert set(cases(language)) == set(files)
    for id_, (case, kind, lengths, who) in cases(language).items():
        assert case.startswith(f"*{files[id_]['title'][language]}*"), id_
        assert kind == kinds[files[id_]["kind"]][language], id_
        assert lengths == ", ".join(map(str, files[id_]["lengths"])), id_
        assert who, id_


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_plain_markdown_is_used(language: str) -> None:
    """What the PDF and the screen can show: # and ##, paragraphs, lists, quotes, bold, italic, code and tables."""
    assert {level for level, _ in headings(language)} == {"#", "##"}
    plain = re.sub(INLINE, "", guide(language))
    assert re.findall(r"<\w|\]\(|```|\*|`|^ {3,}[-*]", plain, re.MULTILINE) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_keeps_to_the_voice(language: str) -> None:
    found = {
        (finding.code, finding.words)
        for text in blocks(language)
        for rule in RULES
        if rule is not translation.foreign  # it names things in the other language, and says so
        for finding in rule(Text("card", "guide", language, text))
    }
    assert found == set()


def test_swedish_uses_no_forbidden_word() -> None:
    words = {word for word in FORBIDDEN_SV if re.search(rf"\b{word}\b", guide("sv").casefold())}
    assert words == set()
