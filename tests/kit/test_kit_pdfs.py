"""The PDFs themselves: what stands in each, its page, its letters, and what a screen reader finds."""

from __future__ import annotations

import shutil
import subprocess
import xml.etree.ElementTree as ET
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

import pytest
from kit_pages import MM, STORGATAN, Printed, printed, squeezed

from game.authoring import load_scenario, read_file
from game.kit.documents import DOCUMENTS
from game.places import find_scenarios, scenarios_folder
from game.texts import LANGUAGES, words

if TYPE_CHECKING:
    from pathlib import Path

NEEDS_PDFTOTEXT = pytest.mark.skipif(not shutil.which("pdftotext"), reason="needs pdftotext")
A4, A3 = (210, 297), (297, 420)
SHIPPED = [
    (path, minutes)
    for path in find_scenarios(scenarios_folder())
    for minutes in read_file(path).lengths or (None,)
]


@pytest.fixture(scope="module", params=LANGUAGES)
def kit(request: pytest.FixtureRequest) -> tuple[str, dict[str, Printed]]:
    return request.param, printed(STORGATAN, request.param, 60)


def file_of(name: str, language: str) -> str:
    return words(language)(f"kit-file-{name}")


def assert_sound(name: str, pdf: Printed, language: str) -> None:
    """A sheet is as it should be, whatever stands on it."""
    paper = A3 if "a3" in name else A4
    assert {tuple(sorted(map(round, size))) for size in pdf.sizes} == {paper}, name
    assert pdf.root["/MarkInfo"]["/Marked"], name
    assert pdf.root["/StructTreeRoot"]["/K"], name
    assert pdf.root["/Lang"] == language, name
    assert pdf.reader.metadata.title.startswith("Samspel: "), name
    assert "pdfuaid" in pdf.root["/Metadata"].get_object().get_data().decode(), name
    fonts = pdf.fonts()
    assert fonts, name
    assert all(embedded and "AtkinsonHyperlegibleNext" in font for font, embedded in fonts.items()), (name, fonts)


def test_every_document_is_made_and_sound(kit) -> None:
    language, pdfs = kit
    assert list(pdfs) == [file_of(name, language) for name in DOCUMENTS]
    for name, pdf in pdfs.items():
        assert_sound(name, pdf, language)


def test_each_text_stands_where_it_is_needed(kit) -> None:
    language, pdfs = kit
    scenario = load_scenario(STORGATAN, 60)
    expected = {
        "roles": [text for role in scenario.roles for text in (role.title, role.brief, role.worry)]
        + [text for item in scenario.items for text in (item.title, item.text)]
        + [decision.ask for decision in scenario.decisions],
        "choices": [text for each in scenario.decisions for text in (each.ask, *(one.title for one in each.options))],
        "events": [option.outcome for decision in scenario.decisions for option in decision.options]
        + [event.text for event in (*scenario.surprises, *scenario.consequences)]
        + [text for window in scenario.windows for text in (window.made_text, window.missed_text)],
        "facts": [text for fact in scenario.facts for text in (fact.title, fact.text, fact.source)]
        + [goal.text for goal in scenario.goals],
        "script": [text for told in scenario.situations for text in (told.title, told.text, told.ask, told.hint)]
        + [each.ask for each in scenario.debrief] + [scenario.intro],
        "invitation": [scenario.title, scenario.intro, *(role.title for role in scenario.roles)],
        "board": [each.title for each in (*scenario.roles, *scenario.rounds, *scenario.meters)],
        "paper": [meter.title for meter in scenario.meters],
    }  # fmt: skip
    for name, texts in expected.items():
        found = pdfs[file_of(name, language)].text
        missing = [text[language] for text in texts if text and squeezed(text[language]) not in found]
        assert not missing, name


def test_a_role_card_tells_what_only_that_role_knows_and_from_when(kit) -> None:
    language, pdfs = kit
    scenario = load_scenario(STORGATAN, 60)
    pages = [squeezed(page.extract_text()) for page in pdfs[file_of("roles", language)].reader.pages]
    assert len(pages) == len(scenario.roles)
    for role, page in enumerate(pages):
        for item in scenario.items:
            carried = bool(item.carried_by >> role & 1)
            assert (squeezed(item.text[language]) in page) == carried
            if carried:
                since = scenario.rounds[item.since].title[language]
                assert squeezed(words(language)("kit-role-from", round=since)) in page


def test_a_choice_is_open_until_it_is_made(kit) -> None:
    """What comes of an option stands on the leader's cards, never on those that the group sees first."""
    language, pdfs = kit
    outcomes = [one.outcome[language] for each in load_scenario(STORGATAN, 60).decisions for one in each.options]
    for name in ("choices", "roles", "script"):
        text = pdfs[file_of(name, language)].text
        assert not [outcome for outcome in outcomes if squeezed(outcome) in text]


def test_there_are_cards_to_write_on(kit) -> None:
    language, pdfs = kit
    text, say = pdfs[file_of("blanks", language)].text, words(language)
    for kind, count in (("event", 4), ("hold", 2), ("share", 2)):  # and once above them
        assert text.count(squeezed(say(f"kit-blank-{kind}"))) == 1 + count, kind
        assert squeezed(say(f"kit-blank-{kind}-how")) in text


def test_there_is_a_set_of_letters_for_every_role(kit) -> None:
    language, pdfs = kit
    pages = pdfs[file_of("choices", language)].reader.pages
    letters = "".join(page.extract_text() for page in pages).split()
    assert letters.count("B") == 1 + 5 + 7  # the sentence above them, teams, and decisions
    assert letters.count("D") == 0


def test_nothing_is_too_small(kit) -> None:
    _, pdfs = kit
    for name, pdf in pdfs.items():
        for piece in pdf.pieces():
            assert piece.size >= 7, (name, piece)


@NEEDS_PDFTOTEXT
@pytest.mark.parametrize("large", [False, True])
def test_every_word_keeps_within_the_margins(large: bool, tmp_path: Path) -> None:
    long = "Bredbandsutbyggnadssamordningsgruppssammanträdesprotokollsjusteringsperson" * 2
    source = STORGATAN.read_text("utf-8").replace("sv: Lång kö på sommaren", f"sv: {long}")
    source = source.replace("Skopan stannar vid", f"Skopan {long} stannar vid")
    for name, pdf in printed(source.encode(), "sv", 60, large=large).items():
        if "spelplan" in name:
            continue  # its parts are cut from one picture
        wide, high = (side * MM for side in pdf.sizes[0])
        margin = 9 * MM
        there = [each for page in words_on_pages(pdf, tmp_path) for each in page]
        assert there
        off = [each for each in there if each.x0 < margin or each.x1 > wide - margin or not 0 < each.y0 < each.y1 < high]
        assert not off, (name, off)


@NEEDS_PDFTOTEXT
def test_no_word_stands_on_another(kit, tmp_path) -> None:
    language, pdfs = kit
    for name in ("events", "facts", "choices", "roles", "script"):
        for there in words_on_pages(pdfs[file_of(name, language)], tmp_path):
            for one, other in combinations(there, 2):
                across = min(one.x1, other.x1) - max(one.x0, other.x0)
                down = min(one.y1, other.y1) - max(one.y0, other.y0)
                assert across < 1 or down < 5, (name, one, other)


class Word(NamedTuple):
    """A word, and the box it stands in, in points."""

    x0: float
    y0: float
    x1: float
    y1: float
    text: str


def words_on_pages(pdf: Printed, folder: Path) -> list[list[Word]]:
    (folder / "one.pdf").write_bytes(pdf.pdf)
    asked = ["pdftotext", "-bbox", str(folder / "one.pdf"), "-"]
    told = subprocess.run(asked, capture_output=True, check=True, encoding="utf-8").stdout
    html = "{http://www.w3.org/1999/xhtml}"
    return [
        [
            Word(*(float(each.get(side)) for side in ("xMin", "yMin", "xMax", "yMax")), each.text or "")
            for each in page.iter(f"{html}word")
        ]
        for page in ET.fromstring(told).iter(f"{html}page")
    ]


def test_large_print_is_large() -> None:
    pdfs = printed(STORGATAN, "sv", 60, large=True)
    assert all(name.endswith("-storstil") for name in pdfs)
    for name, pdf in pdfs.items():
        assert_sound(name, pdf, "sv")
        if "spelplan" in name:
            continue  # as large as its sheet allows, in both
        sizes = sorted(piece.size for piece in pdf.pieces() if len(piece.text.strip()) > 1 for _ in piece.text)
        assert sizes[0] >= 11, name  # the letters in the roles' marks aside
        assert sizes[len(sizes) // 2] >= 14, name


SIGNS = r"""Skriv #read("look.typ") och [x] *b* _k_ $a$ `c` <m> @n \ // /* "q" ~ så"""


def test_what_a_stranger_writes_is_printed_as_it_stands() -> None:
    text = SIGNS.replace("\\", "\\\\").replace('"', '\\"')
    source = STORGATAN.read_text("utf-8")
    source = source.replace("sv: Önskemålen kommer när ritningen redan är klar.", f'sv: "{text}"')
    source = source.replace("sv: Marken är hård en meter ner. Grävlaget hyr värme i tre nätter.", f'sv: "{text}"')
    assert source.count("look.typ") == 2
    pdfs = printed(source.encode(), "sv", 60)
    for name in ("rollkort", "handelsekort"):
        assert squeezed(SIGNS) in pdfs[name].text


def test_a_sign_that_the_font_lacks_stops_nothing() -> None:
    source = STORGATAN.read_text("utf-8").replace("Önskemålen kommer när ritningen", "Önskemålen 🚜 kommer när ritningen")
    pdf = printed(source.encode(), "sv", 60)["rollkort"]
    assert pdf.root["/MarkInfo"]["/Marked"]
    assert squeezed("kommer när ritningen redan är klar.") in pdf.text


def test_the_same_case_gives_the_same_bytes() -> None:
    once, again = (printed(STORGATAN, "en", 45) for _ in range(2))
    assert [pdf.pdf for pdf in once.values()] == [pdf.pdf for pdf in again.values()]


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("path", "minutes"), SHIPPED, ids=lambda each: getattr(each, "stem", each))
def test_every_case_in_every_length_is_printed(path, minutes: int | None, language: str) -> None:
    pdfs = printed(path, language, minutes)
    assert len(pdfs) >= len(DOCUMENTS) - 1  # a case may do without facts and goals
    for name, pdf in pdfs.items():
        assert_sound(name, pdf, language)
