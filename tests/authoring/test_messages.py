"""How diagnostics look to an author, and the corpus of faulty scenarios beside ``tests/diagnostics``.

Each ``tests/diagnostics/NAME.yaml`` has ``NAME.sv.txt`` and ``NAME.en.txt``: exactly what the author is told.
``regenerate`` writes them anew; read the difference before you keep it.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from game.authoring import check_file, read_scenario
from game.authoring.diagnostics import Diagnostic, Place
from game.authoring.messages import LONGEST_LINE, tell, verdict

CORPUS = Path(__file__).parent.parent / "diagnostics"


def regenerate() -> None:
    """Write the expected output of every file of the corpus."""
    for file in sorted(CORPUS.glob("*.yaml")):
        for language in ("sv", "en"):
            told = check_file(file, language)[1]
            file.with_suffix(f".{language}.txt").write_text(told, "utf-8", newline="\n")


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("file", sorted(CORPUS.glob("*.yaml")), ids=lambda file: file.stem)
def test_the_author_is_told_exactly_this(file: Path, language: str) -> None:
    code, told = check_file(file, language)
    assert code == 1
    assert told == file.with_suffix(f".{language}.txt").read_text("utf-8")


def test_the_corpus_is_not_empty() -> None:
    assert len(list(CORPUS.glob("*.yaml"))) >= 20


def test_at_most_twenty_are_told_and_the_rest_are_counted() -> None:
    text = "".join(f"k{number}: no\n" for number in range(33))
    told = read_scenario(text.encode(), "x.yaml").tell("sv")
    assert told.count("error Y013") == 20
    assert told.endswith("… och 13 till.\n")
    assert read_scenario(text.encode(), "x.yaml").tell("en").endswith("… and 13 more.\n")


@pytest.mark.parametrize("column", [1, 40, 250, 500])
def test_the_caret_stays_under_its_place_in_a_long_line(column: int) -> None:
    line = "a" * (column - 1) + "X" + "b" * (500 - column)
    told = tell([Diagnostic("Y031", Place(1, column))], "x.yaml", line, "sv").splitlines()
    assert told[1][told[2].index("^")] == "X"
    assert len(told[1]) <= LONGEST_LINE + 6


def test_lines_are_counted_as_yaml_counts_them() -> None:
    told = read_scenario("a: 1\r\nb: 2\u2028c: no\n".encode(), "x.yaml").tell("en")
    assert "x.yaml:3:4: error Y013" in told
    assert "    c: no\n       ^\n" in told


if __name__ == "__main__":
    regenerate()


@pytest.mark.parametrize(
    ("severity", "count", "language", "expected"),
    [
        ("error", 1, "sv", "a {b}.yaml går inte att spela än. En sak att ändra."),
        ("error", 1, "en", "a {b}.yaml cannot be played yet. One thing to change."),
        ("error", 21, "sv", "a {b}.yaml går inte att spela än. 21 saker att ändra."),
        ("error", 2, "en", "a {b}.yaml cannot be played yet. 2 things to change."),
        ("advice", 1, "sv", "a {b}.yaml går att spela. Ett råd på vägen."),
        ("advice", 3, "sv", "a {b}.yaml går att spela. 3 råd på vägen."),
        ("advice", 1, "en", "a {b}.yaml can be played. One piece of advice."),
        ("advice", 3, "en", "a {b}.yaml can be played. 3 pieces of advice."),
        ("advice", 0, "sv", "a {b}.yaml går att spela."),
        ("advice", 0, "en", "a {b}.yaml can be played."),
    ],
)
def test_the_last_line_says_whether_it_can_be_played(severity: str, count: int, language: str, expected: str) -> None:
    told = [Diagnostic("X", Place(1, 1), {}, severity)] * count  # type: ignore[arg-type]
    assert verdict(told, "a {b}.yaml", language) == expected
