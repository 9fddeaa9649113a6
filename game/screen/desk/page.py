"""The desk of one file: the remarks beside the board, and the way into a trial from any round."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.board.model import build_board
from game.screen.desk.files import told
from game.screen.desk.messages import MARGIN, remarks_list
from game.screen.desk.parts import foot, head, points, summary
from game.screen.kit import button, choice, column, flow, panel, row, space, stack, text
from game.screen.pages.frame import board_picture
from game.session.progress import progress_of

if TYPE_CHECKING:
    from game.core.scenario import Text
    from game.screen.desk.draft import Draft
    from game.screen.kit import Node
    from game.screen.table import Table
    from game.session.session import Session
    from game.texts import Words

PANEL_PAD = 20
SCROLL_BAR = 22
"""Units that a list keeps for its bar when it scrolls."""
NUMBER_KEYS = 9
ROUND_WIDTH = 330
"""Units that the name of a round has at most, before it is broken."""


def draft_page(say: Words, table: Table, draft: Draft, width: float) -> Node:
    """Return the page of ``draft`` in a window ``width`` units wide."""
    left = max(520.0, min(760.0, width * 0.38))
    body = row(
        column(_remarks(say, draft, left, table.text_size), _file_keys(say, draft), width=left, gap=14),
        column(*_right(say, table, draft), weight=1, gap=14),
        weight=1,
        gap=24,
        pad=(40, 20),
    )
    keys = [
        ("escape", "Esc", ("desk-back",), say("desk-key-list")),
        ("r", "R", ("desk-read",), say("desk-key-read")),
    ]
    title = _in(draft.scenario.title, say.language) if draft.scenario else draft.name
    top = head(title, draft.name if draft.scenario else "", say("desk-read-at", time=draft.read_at))
    return column(top, body, foot(say, _sentence(say, table, draft), keys))


def _in(words: Text, language: str) -> str:
    return words.get(language) or next(iter(words.values()), "")


def _sentence(say: Words, table: Table, draft: Draft) -> str:
    """Return the one sentence at the foot: an answer to the last press, or what can be done now."""
    if table.message or table.receipt:
        return table.message or table.receipt
    if not draft.is_current:
        return say("desk-hint-mend" if draft.is_there else "desk-hint-gone")
    return say("desk-hint-advice" if draft.remarks else "desk-hint-clean")


def _remarks(say: Words, draft: Draft, width: float, scale: float) -> Node:
    title = summary(say, draft.remarks)
    if draft.remarks:
        inside = width - 2 * PANEL_PAD - SCROLL_BAR - 2 * MARGIN
        return panel(remarks_list(say, draft, inside, scale), title=title, weight=1, pad=(PANEL_PAD, 18))
    clean = points((("circle-check", say("desk-clean-told")), ("play", say("desk-clean-next"))), 28)
    return panel(clean, title=title, weight=1, pad=(28, 28))


def _file_keys(say: Words, draft: Draft) -> Node:
    """Return what can be done with the file itself, and where it is."""
    return column(
        flow(
            button(say("desk-key-edit"), ("desk-edit",), key="o", icon_name="notebook-pen", size=23, id="edit"),
            button(say("desk-key-copy"), ("desk-copy",), key="c", icon_name="file-text", size=23, id="copy"),
            button(
                say("desk-key-own"),
                ("desk-own",),
                key="n",
                icon_name="plus",
                size=23,
                enabled=draft.good is not None,
                why=say("desk-own-not"),
                id="own",
            ),
            gap=14,
        ),
        text(told(draft.path), 20, color="quiet", id="path"),
        gap=10,
    )


def _right(say: Words, table: Table, draft: Draft) -> list[Node]:
    """Return the board with the lengths over it, and the rounds to try under it."""
    session = draft.trial
    if session is None:
        waiting = column(text(say("desk-no-board"), 30, color="quiet", to="middle"), pack="middle", weight=1, pad=40)
        return [panel(waiting, weight=1), _try(say, draft, None)]
    return [*_lengths(say, draft), _board(say, table, draft, session), _try(say, draft, session)]


def _lengths(say: Words, draft: Draft) -> list[Node]:
    lengths = draft.good.lengths if draft.good else ()
    if not lengths:
        return []
    ways = [
        choice(
            say("start-minutes", minutes=minutes),
            ("desk-length", minutes),
            checked=minutes == draft.minutes,
            id=f"length-{minutes}",
            size=24,
            min_height=54,
            pad=(12, 6),
            weight=1,
        )
        for minutes in lengths
    ]
    turn = button(say("desk-key-length"), ("desk-next-length",), key="m", kind="quiet", size=23, id="next-length")
    return [row(turn, *ways, gap=12, align="middle")]


def _board(say: Words, table: Table, draft: Draft, session: Session) -> Node:
    """Return the board when the chosen round begins; pale, and told so, when the file has moved on since."""
    model = build_board(session.scenario, progress_of(session), say.language)
    picture = board_picture(model, say, table.text_size, draft.plans_of(session.scenario, say.language))
    if draft.is_current:
        return column(picture, weight=1, min_height=320, id="board")
    note = text(
        say("desk-old-board", time=draft.good_at),
        26,
        bold=True,
        to="middle",
        fill="panel",
        stroke="ink",
        radius=14,
        pad=(28, 18),
        max_width=640,
        id="old-board",
    )
    pale = column(note, fill="mist", align="middle", pack="middle")
    return stack(column(picture), pale, weight=1, min_height=320, id="board")


def _try(say: Words, draft: Draft, session: Session | None) -> Node:
    """Return the rounds that a trial can begin with, and the press that begins it."""
    rounds = session.scenario.rounds if session else ()
    ways = [
        choice(
            _in(each.title, say.language),
            ("desk-round", number),
            checked=number == draft.round,
            key=str(number + 1) if number < NUMBER_KEYS else "",
            id=f"round-{number}",
            size=23,
            min_height=54,
            max_width=ROUND_WIDTH,
            pad=(12, 6),
        )
        for number, each in enumerate(rounds)
    ]
    begin = button(
        say("desk-key-try"),
        ("desk-try",),
        key="p",
        icon_name="play",
        kind="strong",
        size=28,
        enabled=draft.is_current,
        why=say("desk-try-not"),
        id="try",
    )
    label = text(say("desk-try-from"), 22, bold=True, color="quiet")
    chosen = column(label, flow(*ways, gap=10), gap=8, weight=1) if ways else space()
    return row(chosen, begin, gap=24, align="end")
