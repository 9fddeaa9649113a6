"""The guide to leaf through: its chapters, and one page of one of them at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.guide import read_chapters
from game.screen.guide.look import GAP, pages_of
from game.screen.kit import button, column, dialog, flow, heading, scroll, text

if TYPE_CHECKING:
    from game.screen.kit import Node
    from game.screen.kit.widgets import Kind
    from game.screen.table import Table
    from game.texts import Words

CHAPTERS = -1
"""In ``Table.guide``, instead of a chapter: the list of all of them."""
LAST = -1
"""In ``Table.guide``: the last page of the chapter."""

WIDE, HIGH = 1250, 590
"""Units of a page in front of the table: there is as much in every window."""
PART_WIDE, PART_HIGH = 940, 560
"""The same in the leader's own window, where the time and the controls stay."""
COLUMNS_FROM = 1.5
"""From this text size the chapters stand in two columns instead of three."""


def guide_button(say: Words) -> Node:
    """Return what opens the guide from the help: the key that opened the help, once more."""
    return button(say("guide-title"), ("open-guide",), key="f1", cap="F1", kind="strong", size=24, id="guide-open")


def guide_dialog(say: Words, table: Table, _screens: object = None) -> Node:
    """Return the guide in front of whatever page is shown."""
    title, body, turns = _open(say, table, table.text_size, WIDE, HIGH)
    keys = button(say("guide-keys"), ("open", "help"), key="f1", cap="F1", size=24, id="guide-keys")
    close = button(say("close"), ("close",), cap="Esc", size=24, id="close")
    return dialog(
        body, flow(*turns, keys, close, gap=12), id="guide", title=title, close=("close",), max_width=WIDE + 60
    )


def guide_part(say: Words, table: Table) -> list[Node]:
    """Return the guide for a place in the leader's own window, where texts are the size they are."""
    title, body, turns = _open(say, table, 1.0, PART_WIDE, PART_HIGH)
    return [heading(title, 28), body, flow(*turns, gap=12)]


def _open(say: Words, table: Table, text_size: float, wide: float, high: float) -> tuple[str, Node, list[Node]]:
    """Return what is open: its title, its page, and the buttons that turn to others."""
    number, page = table.guide
    if number == CHAPTERS:
        turns = [_turn(say, "guide-begin", (0, 0), "pagedown", "PgDn", kind="strong")]
        return say("guide-title"), _chapters(say, text_size, wide, high), turns
    chapters = read_chapters(say.language)
    pages = pages_of(say.language, number, text_size, wide, high)
    page = len(pages) - 1 if page == LAST else min(page, len(pages) - 1)
    before = (number, page - 1) if page else (number - 1, LAST if number else 0)
    after = (number, page + 1) if page + 1 < len(pages) else (number + 1, 0)
    turns = [
        _turn(say, "guide-next", after if after[0] < len(chapters) else None, "pagedown", "PgDn", kind="strong"),
        _turn(say, "guide-before", before, "pageup", "PgUp"),
        _turn(say, "guide-chapters", (CHAPTERS, 0), "k", "K"),
    ]
    where = say("guide-where", chapter=number + 1, chapters=len(chapters), page=page + 1, pages=len(pages))
    body = column(
        text(where, 22, color="quiet"),
        scroll(*pages[page], id=f"guide-{number}-{page}", height=high, gap=GAP),
        width=wide,
        gap=GAP,
    )
    return chapters[number].title, body, turns


def _turn(say: Words, words: str, to: tuple[int, int] | None, key: str, cap: str, *, kind: Kind = "normal") -> Node:
    """Return the button that opens another page or list; None is nowhere."""
    return button(
        say(words),
        None if to is None else ("guide", *to),
        key=key,
        cap=cap,
        kind=kind,
        size=24,
        enabled=to is not None,
        why="" if to is not None else say("guide-no-more"),
        id=words,
    )


def _chapters(say: Words, text_size: float, wide: float, high: float) -> Node:
    """Return every chapter to choose from, part by part."""
    gap, columns = 12, 2 if text_size >= COLUMNS_FROM else 3
    width = (wide - 30 - gap * (columns - 1)) / columns
    chapters = read_chapters(say.language)
    parts: list[Node] = []
    for part in dict.fromkeys(chapter.part for chapter in chapters):
        parts += [
            heading(part, 26),
            flow(
                *(
                    button(
                        chapter.title, ("guide", number, 0), size=24, id=f"chapter-{number}", width=width, pad=(14, 6),
                        min_height=50,
                    )
                    for number, chapter in enumerate(chapters)
                    if chapter.part == part
                ),
                gap=gap,
            ),
        ]  # fmt: skip
    return scroll(*parts, id="guide-chapters-list", width=wide, height=high, gap=14)
