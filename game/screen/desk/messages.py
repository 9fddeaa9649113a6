"""A remark on a file as it stands on the desk: where, the author's own line with a caret, what, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.authoring.messages import MOST_SHOWN, excerpt, hint, sentence
from game.board.shapes import Label, Line
from game.screen.desk.files import told
from game.screen.kit import button, canvas, column, heading, icon, row, scroll, text
from game.screen.kit.typeface import LINE_HEIGHT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.authoring import Diagnostic
    from game.board.shapes import Shape
    from game.screen.desk.draft import Draft
    from game.screen.kit import Node, Typeface
    from game.texts import Words

SIZE = 22
"""Of the author's own line, in units."""
MARGIN = 14
"""Units around the author's own line."""
CARET_ROOM = 16
CARET_HALF = 8
"""Units: half the width of the caret."""

KINDS = {"error": ("triangle-alert", "alert"), "advice": ("message-circle", "good")}
"""The sign and the colour of a remark, by its severity."""


def remarks_list(say: Words, draft: Draft, width: float, scale: float) -> Node:
    """Return the remarks in a list ``width`` units wide, at most ``MOST_SHOWN`` in full; texts ``scale`` times larger.

    Every one has the whole explanation behind it.
    """
    shown = draft.remarks[:MOST_SHOWN]
    remarks = [
        _remark(say, number, each, _place(say, each, draft), own_line_of(each, draft, width, scale))
        for number, each in enumerate(shown)
    ]
    more = len(draft.remarks) - len(shown)
    rest = [text(say("desk-more", count=more), 24, bold=True, color="quiet")] if more else []
    return scroll(*remarks, *rest, weight=1, gap=14, id="remarks")


def whole_sentence(remark: Diagnostic, language: str) -> str:
    """Return what a remark says, with a capital first."""
    words = told(sentence(remark, language))
    return words[:1].upper() + words[1:]


def where(say: Words, remark: Diagnostic) -> str:
    """Return the place of a remark in words."""
    line, column_ = remark.place
    return say("desk-place", line=line, column=column_) if line else say("desk-whole-file")


def _place(say: Words, remark: Diagnostic, draft: Draft) -> str:
    """Return the place, with the name of the file where it is not the one that is written but one it is filled from."""
    other = "" if draft.reading.name == draft.path.name else f"{told(draft.reading.name)}: "
    return other + where(say, remark)


def own_line_of(remark: Diagnostic, draft: Draft, width: float, scale: float) -> Node | None:
    """Return the author's line that a remark is about; ``None`` for one about the whole file."""
    line, column_ = remark.place
    if not 0 < line <= len(draft.lines):
        return None
    shown, at = excerpt(draft.lines[line - 1], column_)
    color = KINDS[remark.severity][1]
    return own_line(shown, at, width - 2 * MARGIN, scale, draft.face, color)


def _remark(say: Words, number: int, remark: Diagnostic, place: str, line: Node | None) -> Node:
    words = whole_sentence(remark, say.language)
    sign, color = KINDS[remark.severity]
    kind = say(f"desk-kind-{remark.severity}")
    parts = [
        row(
            icon(sign, 30, color=color),
            text(kind, 20, bold=True, color=color),
            text(place, 20, bold=True, color="quiet", weight=1),
            text(remark.code, 20, color="quiet"),
            gap=12,
            align="middle",
        ),
        heading(words, 25),
    ]
    if line is not None:
        parts.append(line)
    if to_do := told(hint(remark, say.language)):
        parts.append(row(icon("arrow-right", 26), text(to_do, 24, weight=1), gap=10))
    return button(
        words,
        ("desk-explain", remark),
        id=f"remark-{number}",
        spoken=". ".join(filter(None, (kind, place, words, to_do))),
        content=(column(*parts, gap=8, weight=1),),
        pad=(MARGIN, 12),
        stroke="edge",
        radius=14,
    )


def own_line(words: str, at: int, width: float, scale: float, face: Typeface, color: str = "alert") -> Node:
    """Return the author's line, on as many rows as it needs in ``width`` units, with a caret under position ``at``."""
    size = SIZE * scale
    rows = broken(words, width - 2 * MARGIN, size, face)
    high = size * LINE_HEIGHT
    pointed = max(n for n, (start, _) in enumerate(rows) if n == 0 or start <= at)

    def draw(_width: float, _height: float) -> Sequence[Shape]:
        shapes: list[Shape] = []
        y = MARGIN / 2
        for number, (start, piece) in enumerate(rows):
            shapes.append(Label(MARGIN, y + high / 2, piece, size, anchor="start"))
            y += high
            if number == pointed:
                before, sign = piece[: at - start], piece[at - start : at - start + 1]
                x = MARGIN + face.width(before, size) + face.width(sign or "n", size) / 2
                tip, foot = y + 1, y + CARET_ROOM - 4
                shapes += [
                    Line(x - CARET_HALF, foot, x, tip, color, 4),
                    Line(x, tip, x + CARET_HALF, foot, color, 4),
                ]
                y += CARET_ROOM
        return shapes

    height = MARGIN + high * len(rows) + CARET_ROOM
    return canvas(draw, (words, at, width, scale, color), height=height, fill="paper", spoken=words.strip())


def broken(words: str, width: float, size: float, face: Typeface) -> list[tuple[int, str]]:
    """Return ``words`` in rows that fit ``width``, each with where it begins; blanks keep their place for the caret.

    A row ends after a blank where there is one.
    """
    rows: list[tuple[int, str]] = []
    start = 0
    while start < len(words) or not rows:
        end = start + 1 if face.width(words[start:], size) > width else len(words)
        while end < len(words) and face.width(words[start : end + 1], size) <= width:
            end += 1
        blank = words.rfind(" ", start, end) + 1
        if end < len(words) and blank > start and words[start:blank].strip():
            end = blank
        rows.append((start, words[start:end]))
        start = end
    return rows
