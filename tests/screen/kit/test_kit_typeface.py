"""Words: measured, wrapped, never cut."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.screen.kit import Typeface
from game.screen.kit.bounded import Bounded

FACE = Typeface()
SWEDISH = st.text(st.sampled_from("abcdefghijåäöÅÄÖ mnoprstu -/\n"), max_size=80)


@given(SWEDISH, st.integers(40, 400))
def test_no_line_is_too_wide_and_no_letter_is_lost(words: str, width: int) -> None:
    lines = FACE.wrap(words, 24, width)
    assert all(FACE.pixels_wide(line, 24) <= width for line in lines)
    letters = [c for c in "".join(lines) if c not in "- "]
    assert letters == [c for c in words if c not in "- \n"]


def test_words_stay_whole_where_they_fit() -> None:
    lines = FACE.wrap("Vattenläckan gör att gatan grävs redan i vår.", 28, 300)
    assert " ".join(lines) == "Vattenläckan gör att gatan grävs redan i vår."
    assert len(lines) > 1


def test_a_word_longer_than_the_line_is_broken_with_a_hyphen() -> None:
    lines = FACE.wrap("kommunikationsinfrastruktur", 28, 200)
    assert len(lines) > 1
    assert all(line.endswith("-") for line in lines[:-1])
    assert "".join(line.rstrip("-") for line in lines) == "kommunikationsinfrastruktur"


def test_a_soft_hyphen_decides_where_and_is_not_shown_elsewhere() -> None:
    assert FACE.wrap("samråds\u00adredogörelse", 28, 200) == ("samråds-", "redogörelse")
    assert FACE.wrap("samråds\u00adredogörelse", 28, 600) == ("samrådsredogörelse",)


def test_no_break_at_a_hard_blank() -> None:
    lines = FACE.wrap("om åtta\u00a0veckor", 28, FACE.pixels_wide("om åtta vec", 28))
    assert lines == ("om", "åtta\u00a0veckor")


def test_line_breaks_in_the_text_stay() -> None:
    assert FACE.wrap("ett\n\ntvå", 24, 500) == ("ett", "", "två")


def test_width_follows_size() -> None:
    assert FACE.width("Nätägare", 48) == pytest.approx(2 * FACE.width("Nätägare", 24))
    assert FACE.width("Nätägare", 24, bold=True) > FACE.width("Nätägare", 24)


def test_letters_the_font_lacks_are_told() -> None:
    assert FACE.missing_glyphs("Åäö éü – ”så” … × § é 1/2\u00a0% \u00ad") == ""
    assert FACE.missing_glyphs("Klart ✓ nästa → ✓") == "✓→"


def test_what_is_kept_is_bounded() -> None:
    kept: Bounded[str] = Bounded(10, len)
    for letter in "abcdefgh":
        kept.get(letter, lambda letter=letter: letter * 3)
    assert kept.total <= 10
    made = []
    kept.get("h", lambda: made.append("h") or "hhh")
    kept.get("a", lambda: made.append("a") or "aaa")
    assert made == ["a"]
