"""The list of scenario files, each with what there is to say about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.screen.desk.files import FILES_MAX, told
from game.screen.desk.parts import foot, head, points, sign, summary
from game.screen.kit import button, column, keycap, panel, row, scroll, text

if TYPE_CHECKING:
    from game.screen.desk.desk import Desk, Listed
    from game.screen.kit import Node
    from game.screen.table import Table
    from game.texts import Words


def list_page(say: Words, table: Table, desk: Desk) -> Node:
    """Return the page."""
    rows = [_file(say, number, each) for number, each in enumerate(desk.files)]
    if len(rows) == FILES_MAX:
        rows.append(text(say("desk-more-files", count=FILES_MAX), 24, color="quiet"))
    files = scroll(*rows, weight=1, gap=14, id="files") if rows else text(say("desk-none"), 28)
    how = points(
        (
            ("notebook-pen", say("desk-how-write")),
            ("save", say("desk-how-save")),
            ("play", say("desk-how-try")),
            ("search", say("desk-how-drop")),
        ),
        28,
    )
    new = button(say("desk-key-new"), ("desk-new",), key="n", icon_name="plus", kind="strong", size=28, id="new")
    body = row(
        panel(files, title=say("desk-files-title"), weight=3, pad=(24, 20)),
        column(panel(how, title=say("desk-how-title"), weight=1, pad=(32, 28)), new, weight=2, gap=20),
        weight=1,
        gap=28,
        pad=(40, 28),
    )
    sentence = table.message or table.receipt or say("desk-hint-list")
    keys = [("escape", "Esc", ("desk-back",), say("desk-key-start"))]
    return column(head(say("desk-title"), say("desk-subtitle")), body, foot(say, sentence, keys))


def _file(say: Words, number: int, listed: Listed) -> Node:
    """Return a file as a button: its case by name where it has one, or else the name of the file."""
    document = listed.reading.document
    name, folder = told(listed.path.name), told(listed.path.parent)
    titles = listed.reading.compile(next(iter(listed.reading.lengths), None)).title if document else {}
    title = titles.get(say.language) or next(iter(titles.values()), "")
    key = str(number + 1) if number < 9 else ""
    words = summary(say, listed.remarks)
    where = f"{name} · {folder}" if title else folder
    return button(
        f"{title or name}: {words}",
        ("desk-open", number),
        key=key,
        id=f"file-{number}",
        pad=(18, 12),
        stroke="edge",
        content=(
            *([keycap(key, size=24)] if key else []),
            column(text(title or name, 28, bold=True), text(where, 20, color="quiet"), gap=2, weight=3),
            row(sign(listed.remarks), text(words, 24, bold=True, weight=1), gap=12, align="middle", weight=2),
        ),
        gap=20,
    )
