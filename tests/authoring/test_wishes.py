"""The table of wishes: each of the 68 is there in both languages, says where it is met, and leads somewhere."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import pytest
import yaml

from game.places import scenarios_folder

if TYPE_CHECKING:
    from pathlib import Path

TABLES = {"sv": ("README.md", "Nr"), "en": ("README.en.md", "No.")}
WISHES = 68

_LINK = re.compile(r"\[([^\]]+)\]\(([^)]+)\)")


@cache
def table(language: str) -> list[list[str]]:
    """The rows of the table, each as its cells: number, wish, where, how."""
    name, first = TABLES[language]
    text = (scenarios_folder() / name).read_text("utf-8")
    body = text.split(f"| {first} |", 1)[1].split("\n\n", 1)[0]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in body.splitlines()[2:]]


def links(language: str) -> list[tuple[str, str, str]]:
    """Every link in the table: the number of the wish, the words, where to."""
    return [(row[0], *link) for row in table(language) for cell in row for link in _LINK.findall(cell)]


@cache
def title(scenario: str) -> dict[str, str]:
    """The title, from the top of the file: reading the whole of every file would take seconds."""
    top, _, _ = (scenarios_folder() / scenario).read_text("utf-8").partition("\nrounds:")
    return yaml.safe_load(top)["title"]


@cache
def anchors(page: Path) -> set[str]:
    """What the headings of a page can be linked to by, as GitHub makes it."""
    headings = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def dead(target: str, page: Path) -> bool:
    """There is no such file, or no such heading in it."""
    path, _, anchor = target.partition("#")
    file = (page.parent / path).resolve() if path else page
    return not file.is_file() or bool(anchor and anchor not in anchors(file))


@pytest.mark.parametrize("language", TABLES)
def test_every_wish_has_its_number(language: str) -> None:
    assert [row[0] for row in table(language)] == [str(number) for number in range(1, WISHES + 1)]


@pytest.mark.parametrize("language", TABLES)
def test_no_cell_is_empty_and_every_wish_leads_somewhere(language: str) -> None:
    for row in table(language):
        assert len(row) == 4, row
        assert all(row), row
        assert _LINK.search(row[2]), row


@pytest.mark.parametrize("language", TABLES)
def test_no_link_is_dead(language: str) -> None:
    page = scenarios_folder() / TABLES[language][0]
    assert [link for link in links(language) if dead(link[2], page)] == []


def test_a_dead_link_is_seen() -> None:
    page = scenarios_folder() / "README.md"
    for target in ("no_such_case.yaml", "#no-such-heading", "../README.md#no-such-heading"):
        assert dead(target, page)
    for target in ("storgatan_oppnas.yaml", "#tio-steg", "../README.md#du-som-leder"):
        assert not dead(target, page)


@pytest.mark.parametrize("language", TABLES)
def test_a_scenario_is_called_by_its_name(language: str) -> None:
    for number, words, target in links(language):
        if target.endswith(".yaml"):
            assert words == title(target)[language], number


def test_both_languages_lead_to_the_same_places() -> None:
    """The same scenarios, the screen and the guide as often, and partly where the other says partly."""

    def kept(language: str) -> list[tuple[str, list[str], bool]]:
        targets = [[to.split("#")[0] for _, to in _LINK.findall(row[2])] for row in table(language)]
        same = [[to.replace(".en.md", ".md").replace(".sv.md", ".md") for to in row] for row in targets]
        partly = [row[3].startswith(("Delvis.", "Partly.")) for row in table(language)]
        numbers = [row[0] for row in table(language)]
        return list(zip(numbers, same, partly, strict=True))

    assert kept("sv") == kept("en")


def test_every_scenario_meets_some_wish() -> None:
    named = {target.removesuffix(".yaml") for _, _, target in links("sv") if target.endswith(".yaml")}
    assert named == {file.stem for file in scenarios_folder().glob("*.yaml")}
