"""What follows a space and # is a comment: a text that may have lost its end is told of."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.authoring import read_scenario

SMALL = (Path(__file__).parent / "small.yaml").read_text("utf-8")
LINE = "sv: Ritningen ska vara klar till jul."


def cut(line: str) -> list[tuple[int, int]]:
    text = SMALL.replace(LINE, line)
    reading = read_scenario(text.encode(), "liten.yaml")
    assert reading.document is not None, reading.tell("en")
    return [tuple(one.place) for one in reading.advise() if one.code == "L019"]


def test_it_is_told_where_the_text_ends():
    row = next(n for n, line in enumerate(SMALL.split("\n"), 1) if LINE in line)
    assert cut("sv: Ritningen är klar # i jul.") == [(row, len("      sv: Ritningen är klar #"))]


@pytest.mark.parametrize(
    "line",
    [LINE, 'sv: "Ritningen är # klar."', 'sv: "Ritningen är klar."  # en anteckning', "sv: Ritningen nr#3 är klar.",
     "sv: Ritningen är klar.  # lint: ok L058 den är kort"],
)  # fmt: skip
def test_what_belongs_to_the_text_or_clearly_does_not_is_left_alone(line):
    assert cut(line) == []


def test_a_note_after_short_names_in_braces_is_left_alone():
    text = SMALL.replace("title: {sv: Vägen ritas, en: The road is drawn}", "title: {sv: Vägen ritas, en: The road is drawn}  # kort")
    assert text != SMALL
    assert not [one for one in read_scenario(text.encode(), "x").advise() if one.code == "L019"]
