"""Every code has a page, every page is true: its example gives exactly that code."""

from __future__ import annotations

import re
import string
from collections import Counter
from pathlib import Path

import pytest

import game.authoring
from game.authoring import read_file, read_scenario, tell
from game.authoring.catalogue import codes, read_nouns, read_page
from game.authoring.messages import hint, sentence

SMALL = (Path(__file__).parent / "small.yaml").read_text("utf-8")
RULES = (Path(__file__).parent / "rules.yaml").read_text("utf-8")


def give_rise_to(code: str, folder: Path) -> game.authoring.Reading:
    """For the codes that are about a file and not about what it says."""
    file = folder / "liten.yaml"
    many = "notes: [" + "1, " * 60_000 + "1]"
    match code:
        case "Y001":
            return read_file(file)
        case "Y002":
            return read_file(folder)
        case "Y003":
            return read_file(folder / ("x" * 4000))
        case "R015":
            with pytest.raises(game.authoring.ScenarioError) as caught:
                read_scenario(SMALL.encode(), "liten.yaml").compile(90)
            return game.authoring.Reading("liten.yaml", "", None, caught.value.diagnostics)
        case "R025":
            own = game.authoring.ProfileFile("profile.yaml", b"komun: Storby\n")
            return read_scenario(SMALL.encode(), "liten.yaml", own)
    content = {
        "L006": changed(
            ("    hear: {natagare: agree, vag: consult, planarkitekt: inform}\n", ""),
            ("      - heard: {gravtillstand: vag}\n      - unheard: {gravtillstand: natagare}\n", ""),
            ("      - {role: natagare, act: lamna_pris}\n", ""),
            ("dependencies:\n  bredd_fore_tillstand: {from: vagens_bredd, to: gravtillstand, type: produces}\n", ""),
        ),
        "L011": changed(("en: Coverage}, start: 4", "en: Coverage}, start: 10"), ("tackning: -2", "tackning: 2")),
        "Y005": b"#" * (1024 * 1024 + 1),
        "Y006": b"# bara en kommentar\n",
        "Y007": b"\x89PNG\r\n\x1a\n\x00\x00",
        "Y008": SMALL.encode("utf-16"),
        "Y009": SMALL.encode("latin-1"),
        "Y010": SMALL.replace("    unit", "\tunit").encode(),
        "Y011": SMALL.replace("bolag", "bo\x08lag").encode(),
        "Y029": many.encode(),
        "Y035": b"{\\rtf1\\ansi Storgatan}",
        "Y036": SMALL.replace("    unit: bolag", "    unit:\xa0bolag").encode(),
        "Y041": SMALL.encode().decode("cp1252").encode(),
        "S023": b"Storgatan\n",
    }[code]
    return read_scenario(content, "liten.yaml")


def changed(*changes: tuple[str, str]) -> bytes:
    """The small scenario, wrong in several places at once."""
    text = SMALL
    for right, wrong in changes:
        assert right in text
        text = text.replace(right, wrong, 1)
    return text.encode()


BY_READING = [code for code in codes() if not code.startswith("B")]
"""What simulated groups find has its tests in tests/trial."""


@pytest.mark.parametrize("code", BY_READING)
def test_the_example_of_a_page_gives_its_code_and_no_other(code: str, tmp_path: Path) -> None:
    page = read_page(code)
    if page.wrong is None or page.right is None:
        text, reading = SMALL, give_rise_to(code, tmp_path)
    else:
        text = SMALL if page.right in SMALL else RULES
        assert page.right in text
        reading = read_scenario(text.replace(page.right, page.wrong, 1).encode(), "liten.yaml")
    if page.severity == "advice":
        check_advice(code, reading, read_scenario(text.encode(), "liten.yaml"))
        return
    assert [diagnostic.code for diagnostic in reading.diagnostics] == [code]
    check_words(reading.diagnostics[0], reading)


def check_advice(code: str, wrong: game.authoring.Reading, right: game.authoring.Reading) -> None:
    """The small scenarios are not above advice: what counts is what the mistake adds."""
    assert wrong.diagnostics == ()
    given = Counter(diagnostic.code for diagnostic in wrong.advise())
    assert given - Counter(diagnostic.code for diagnostic in right.advise()) == {code: 1}
    told = next(diagnostic for diagnostic in wrong.advise() if diagnostic.code == code)
    assert told.severity == "advice"
    assert told.place.line > 0, "advice has a line of its own, where it can be silenced"
    check_words(told, wrong)


def check_words(told: game.authoring.Diagnostic, reading: game.authoring.Reading) -> None:
    for language in ("sv", "en"):
        assert hint(told, language)
        assert "{" not in sentence(told, language).replace("{ }", "").replace("”{", "").replace("“{", "")
        assert told.code in tell((told,), "liten.yaml", reading.text, language)


@pytest.mark.parametrize("text", [SMALL, RULES])
def test_the_small_scenarios_have_nothing_to_tell(text: str) -> None:
    assert read_scenario(text.encode(), "small.yaml").diagnostics == ()


def test_every_code_that_the_program_uses_has_a_page_and_the_other_way_round() -> None:
    folder = Path(game.authoring.__file__).parent
    used = {code for file in folder.rglob("*.py") for code in re.findall(r'"([YSRTLB]\d{3})"', file.read_text("utf-8"))}
    assert used == set(BY_READING)


@pytest.mark.parametrize("code", codes())
def test_both_languages_name_the_same_things(code: str) -> None:
    def names(template: str) -> set[str | None]:
        return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}

    page = read_page(code)
    for told in [page.message, *page.hints]:
        assert {name and name.partition("_")[0] for name in names(told["sv"])} == {
            name and name.partition("_")[0] for name in names(told["en"])
        }
        assert all(name and name.isidentifier() for name in names(told["sv"]) | names(told["en"]))
    assert (page.wrong is None) == (page.right is None)


def test_nouns_have_every_form_in_both_languages() -> None:
    for noun in read_nouns().values():
        assert set(noun) == {"sv", "en"}
        assert all(set(forms) == {"a", "the", "bare"} for forms in noun.values())


def test_no_page_is_read_before_something_has_to_be_said() -> None:
    read_page.cache_clear()
    read_scenario(SMALL.encode(), "small.yaml")
    read_scenario(b"format: 2\n", "small.yaml")
    assert read_page.cache_info().currsize == 0

