"""Writing a line, as everywhere."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.screen.kit.writing import (
    OwnClipboard,
    Writing,
    begin,
    clean,
    compose,
    edit,
    insert,
    point,
    word_around,
)  # fmt: skip

KEYS = ("left", "right", "home", "end", "backspace", "delete", "ctrl+a", "ctrl+c", "ctrl+x", "ctrl+v")


def keys(writing: Writing, *pressed: str, clipboard: OwnClipboard | None = None) -> Writing:
    clipboard = clipboard or OwnClipboard()
    for key in pressed:
        writing = edit(writing, key, 40, clipboard) or writing
    return writing


@pytest.mark.parametrize(
    ("pressed", "text", "cursor"),
    [
        (("backspace",), "Vi hör nätägare", 15),
        (("home", "delete"), "i hör nätägaren", 0),
        (("left", "left", "backspace"), "Vi hör nätägaen", 13),
        (("ctrl+backspace",), "Vi hör ", 7),
        (("home", "ctrl+delete"), " hör nätägaren", 0),
        (("ctrl+left", "ctrl+left"), "Vi hör nätägaren", 3),
        (("home", "ctrl+right"), "Vi hör nätägaren", 2),
        (("shift+home", "delete"), "", 0),
        (("ctrl+a", "backspace"), "", 0),
        (("home", "shift+right", "shift+right", "ctrl+x", "end", "ctrl+v"), " hör nätägarenVi", 16),
        (("home", "shift+ctrl+right", "right"), "Vi hör nätägaren", 2),
    ],
)
def test_editing_keys(pressed: tuple[str, ...], text: str, cursor: int) -> None:
    after = keys(begin("Vi hör nätägaren"), *pressed)
    assert (after.text, after.cursor) == (text, cursor)


def test_other_keys_are_left_to_the_program() -> None:
    for key in ("a", "f1", "pagedown", "ctrl+z", "return", "tab", "up"):
        assert edit(begin("text"), key, 40, OwnClipboard()) is None


def test_copy_leaves_the_text() -> None:
    clipboard = OwnClipboard()
    after = keys(begin("ett två"), "ctrl+shift+left", "ctrl+c", clipboard=clipboard)
    assert (after.text, after.selected, clipboard.text) == ("ett två", "två", "två")


def test_what_is_written_replaces_the_selection() -> None:
    assert insert(keys(begin("ett två"), "shift+ctrl+left"), "tre", 40).text == "ett tre"


def test_limit_cuts_what_is_pasted_not_what_is_there() -> None:
    clipboard = OwnClipboard("1234567890" * 9)
    after = keys(point(begin("början slut"), 7, extend=False), "ctrl+v", clipboard=clipboard)
    assert len(after.text) == 40
    assert after.text.startswith("början 123") and after.text.endswith("slut")


def test_pasted_lines_become_one() -> None:
    assert clean("ett\r\ntvå\ttre\x07") == "ett två tre"


def test_dead_keys_give_one_letter() -> None:
    after = insert(insert(begin("n"), "a", 40), "\u0308", 40)
    assert after.text == "nä"
    assert after.cursor == 2


def test_composing_is_shown_before_it_is_text() -> None:
    shown = compose(point(begin("ab"), 1, extend=False), "にほ")
    assert (shown.shown, shown.before, shown.text) == ("aにほb", "aにほ", "ab")
    assert insert(shown, "日本", 40).shown == "a日本b"


def test_double_click_takes_the_word() -> None:
    assert word_around(begin("vi hör dem"), 4).selected == "hör"


@given(
    st.text(max_size=30),
    st.lists(st.tuples(st.sampled_from(KEYS), st.sampled_from(("", "shift+", "ctrl+"))), max_size=20),
)
def test_cursor_and_selection_stay_inside(text: str, pressed: list[tuple[str, str]]) -> None:
    writing = begin(clean(text)[:40])
    clipboard = OwnClipboard("å")
    for key, modifier in pressed:
        writing = edit(writing, modifier + key, 40, clipboard) or writing
        assert 0 <= writing.cursor <= len(writing.text) <= 40
        assert 0 <= writing.anchor <= len(writing.text)
