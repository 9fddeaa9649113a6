"""An author can silence a piece of advice on one line, with a reason; and never anything else."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from game.authoring import Diagnostic, read_scenario
from game.authoring.advice import silencing
from game.authoring.advice.silencing import silenced
from game.authoring.diagnostics import Place

SMALL = (Path(__file__).parent / "small.yaml").read_text("utf-8")
LINE = "  anbudet:"
"""A line that nothing else is told about."""


def left(text: str, *codes: str, played: bool = False) -> list[str]:
    """What is left of advice with ``codes`` on the line of ``anbudet``, and what is told of the silencers."""
    reading = read_scenario(text.encode(), "small.yaml")
    assert reading.diagnostics == ()
    assert reading.source is not None
    place = reading.source.place(("knowledge", "anbudet"), key=True)
    found = [Diagnostic(code, place, severity="advice") for code in codes]
    return [diagnostic.code for diagnostic in silenced(found, reading.source, played=played)]


def beside(comment: str) -> str:
    assert LINE in SMALL
    return SMALL.replace(LINE, f"{LINE}  {comment}", 1)


def above(*comments: str) -> str:
    return SMALL.replace(LINE, "".join(f"  {comment}\n" for comment in comments) + LINE, 1)


@pytest.mark.parametrize(
    "text",
    [
        beside("# lint: ok L040 alla vet det ändå"),
        beside("# lint:ok l040: alla vet det ändå"),
        beside("#lint: ok L040 alla vet det ändå"),
        beside("# buden är hemliga # lint: ok L040 alla vet det ändå"),
        above("# lint: ok L040 alla vet det ändå"),
        above("# lint: ok L040 alla vet det ändå", "", "# buden är hemliga"),
        beside("# lint: ok L040 alla vet det ändå").replace("\n", "\r\n"),
        "\ufeff" + beside("# lint: ok L040 alla vet det ändå"),
    ],
)
def test_a_silencer_silences_its_code_beside_it_or_below_it(text: str) -> None:
    assert left(text, "L040") == []


def test_one_line_can_have_several() -> None:
    assert left(beside("# lint: ok L040 ett skäl # lint: ok L043 ett till"), "L040", "L043") == []
    assert left(above("# lint: ok L040 ett skäl", "# lint: ok L043 ett till"), "L040", "L043") == []


def test_other_codes_and_other_lines_are_not_silenced() -> None:
    assert left(beside("# lint: ok L043 ett skäl"), "L041") == ["L041", "L040"]
    assert left(SMALL.replace("  vagen_gravs:\n", "  vagen_gravs:  # lint: ok L041 ett skäl\n", 1), "L041") == [
        "L041",
        "L040",
    ]


def test_a_silencer_above_a_line_is_not_about_the_line_before_it() -> None:
    assert left(SMALL.replace(LINE, f"{LINE}\n    # lint: ok L041 ett skäl"), "L041") == ["L041", "L040"]


@pytest.mark.parametrize(
    ("comment", "told"),
    [
        ("# lint: ok L041", "L043"),
        ("# lint: ok L041 - !", "L043"),
        ("# lint: ok L941 ett skäl", "L041"),
        ("# lint: ok allt ett skäl", "L041"),
        ("# lint: ok R001 ett skäl", "L042"),
        ("# lint: okej L041 ett skäl", "L044"),
        ("# lint: ok", "L044"),
        ("# lint:", "L044"),
    ],
)
def test_what_silences_nothing_is_told_and_nothing_is_silenced(comment: str, told: str) -> None:
    assert sorted(left(beside(comment), "L041", "L041")) == sorted(["L041", "L041", told])


def test_errors_stay_whatever_the_author_says() -> None:
    wrong = SMALL.replace("owner: tillstand", "owner: tillstnd  # lint: ok R001 hen slutar snart")
    assert [diagnostic.code for diagnostic in read_scenario(wrong.encode(), "x").diagnostics] == ["R001"]


@pytest.mark.parametrize(
    "text",
    [
        '"Rad # lint: ok L041 ett skäl"',
        "'Rad # lint: ok L041 ett skäl'",
        '"Rad\n        # lint: ok L041 ett skäl"',
        "|\n        Rad\n        # lint: ok L041 ett skäl",
        ">-\n        # lint: ok L041 ett skäl\n        Rad",
        "Rad# lint:ok L041 ett skäl",
    ],
)
def test_what_looks_like_one_inside_a_text_is_text(text: str) -> None:
    brief = "      sv: Ni bygger om vägen och håller tidplanen."
    assert brief in SMALL
    assert left(SMALL.replace(brief, f"      sv: {text}")) == []


@pytest.mark.parametrize("sign", ["|", ">-"])
def test_beside_the_sign_of_a_block_and_below_the_block_are_comments(sign: str) -> None:
    brief = "      sv: Ni bygger om vägen och håller tidplanen.\n"
    block = f"      sv: {sign}  # lint: ok L041 ett skäl\n        Rad\n      # lint: ok L043 ett skäl\n"
    assert left(SMALL.replace(brief, block)) == ["L040", "L040"]


def test_advice_from_play_is_silenced_too_and_asked_about_only_after_play(monkeypatch: pytest.MonkeyPatch) -> None:
    # No code has that letter in this room; a page is lent to one.
    page = dataclasses.make_dataclass("page", ["severity"])("advice")
    monkeypatch.setattr(silencing, "codes", lambda: ("B999",))
    monkeypatch.setattr(silencing, "read_page", lambda _: page)
    text = beside("# lint: ok B999 ett skäl")
    assert left(text, "B999", played=True) == []
    assert left(text, played=False) == []
    assert left(text, played=True) == ["L040"]


def test_advice_comes_in_the_order_of_the_file_and_after_errors_never() -> None:
    text = SMALL.replace("  anbudet:", "  anbudet:  # lint: ok L041 ett skäl").replace(
        "  vagen_gravs:", "  vagen_gravs:  # lint: tyst"
    )
    reading = read_scenario(text.encode(), "x")
    mine = [diagnostic for diagnostic in reading.advise() if diagnostic.code in {"L040", "L044"}]
    assert [diagnostic.code for diagnostic in mine] == ["L044", "L040"]
    places = [diagnostic.place for diagnostic in reading.advise()]
    assert places == sorted(places)
    assert mine[0].place == Place(text[: text.index("# lint: tyst")].count("\n") + 1, 17)
    broken = read_scenario(text.replace("owner: tillstand", "owner: x").encode(), "x")
    assert broken.diagnostics
    assert broken.advise() == ()


def test_what_simulated_games_say_is_told_with_the_rest() -> None:
    reading = read_scenario(SMALL.encode(), "x")
    seen = Diagnostic("L041", Place(2, 1), {"word": "L999"}, "advice")
    assert seen in reading.advise([seen])
