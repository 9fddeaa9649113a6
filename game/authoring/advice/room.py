"""Titles that are too long for their places on the screen, in either language.

What draws the screen is upstairs, so the rooms stand here as plain numbers: how many lines, and how wide, in text sizes
(em) of the smallest size that the place allows, in a window of 1280×720. A test holds both the rooms and the widths of
the letters against the real screen and its font.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from game.authoring.advice.reading import is_too_long
from game.authoring.advice.texts import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.authoring.advice.texts import Text


class Room(NamedTuple):
    """Lines, and the width of each in text sizes."""

    lines: int
    width: float


ROOMS = {
    "scenario": Room(1, 16),  # the dark band, beside the five steps and the clock
    "round": Room(2, 12),  # the head of a column, of four
    "meter": Room(1, 11),  # under the board, with five meters
    "role": Room(2, 11),  # the start of a line, and the button under the board
    "decision": Room(2, 9),  # a station's label, and one row of a form
    "window": Room(2, 8),  # the same, beside the acts in it
    "option": Room(2, 13.5),  # the head of one of three cards
    "act": Room(1, 16),  # one row of a form
    "knowledge": Room(1, 16),
    "issue": Room(1, 16),
    "situation": Room(2, 15),  # the head of the panel beside the board
    "variant": Room(2, 15),
    "surprise": Room(2, 15),
    "consequence": Room(2, 15),
    "goal": Room(2, 15),
    "fact": Room(2, 15),
}

_WIDTHS = {
    21: "'", 26: "|", 27: ".,’:;", 29: "j", 31: "il /", 32: "()", 37: "r", 38: "ft", 39: "-", 42: "I", 44: "1",
    49: "c", 50: "z–", 51: "s", 54: "ayåä", 55: "kvJL?", 56: "ehnuFéü7", 57: "x9", 58: "bopö2", 59: "dg+", 60: "qE35",
    61: "SZ", 62: "468T", 64: "CP", 65: "B", 66: "KRV0", 68: "Y", 69: "DUX", 70: "AHÅÄ", 72: "GN&", 74: "OÖ", 75: "Q",
    76: "w", 85: "M", 88: "m", 89: "W", 97: "%",
}  # fmt: skip
"""Hundredths of a text size, for the bold letters of titles (Atkinson Hyperlegible Next)."""
_WIDTH_OF = {letter: width for width, letters in _WIDTHS.items() for letter in letters}
_WIDEST = max(_WIDTHS) / 100
_MIDDLING = 58
_MEAN = 0.51
"""Text sizes that a letter of running text takes on average, to tell an author about signs instead."""


def width_of(text: str) -> float:
    """How wide a line is, in text sizes."""
    return sum(_WIDTH_OF.get(letter, _MIDDLING) for letter in text) / 100


def lines_in(text: str, width: float) -> int:
    """How many lines a text takes in a place so wide, broken between words."""
    lines, line = 1, ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if line and width_of(longer) > width:
            lines, line = lines + 1, word
        else:
            line = longer
    return lines


def too_long_for_its_place(text: Text) -> Iterator[Finding]:
    """A title that would be written smaller than the others, or broken inside a word."""
    is_title = text.use in {"title", "option"} or (text.use, text.kind) == ("question", "issue")
    room = ROOMS.get(text.kind) if is_title else None
    if room is None or len(text.text) * _WIDEST <= room.width:  # as most are
        return
    if width_of(text.text) <= room.width or is_too_long(text):  # the last is told already
        return
    for word in text.text.split():
        if width_of(word) > room.width:
            yield Finding("L062", word, {"word": word, "limit": int(room.width / _MEAN)})
            return
    if lines_in(text.text, room.width) > room.lines:
        params: dict[str, str | int] = {"count": len(text.text), "most": int(0.9 * room.lines * room.width / _MEAN)}
        yield Finding("L062", params=params)
