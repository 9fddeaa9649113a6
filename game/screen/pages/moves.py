"""Step 4, Drag: each role has its moves, in any order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.screen.kit import column, panel, row, text
from game.screen.pages.cards import card_short, open_cards
from game.screen.pages.forms import form_panel
from game.screen.pages.frame import ask_box, links, page, side_width
from game.screen.pages.roles import board_column

if TYPE_CHECKING:
    from game.screen.kit import Node
    from game.screen.view import View


TEXT_WITH_LINKS = 1.25
"""Above this text size the situation takes the room of the small picture."""


def moves_page(view: View) -> Node:
    """Return the board, the roles with what they have left, the seven moves, and the situation or a form."""
    side = form_panel(view, view.table.form) if view.table.form else _side(view)
    keys = (
        ("space", view.say("cap-space"), ("next",), "key-to-check"),
        ("q", "Q", ("next-role",), "key-next-role"),
        ("h", "H", ("pass",), "key-pass"),
        ("a", "A", ("open", "agree"), "key-agree-short"),
    )
    return page(view, row(board_column(view), side, weight=1, gap=24, pad=(40, 20)), keys)


def _side(view: View) -> Node:
    there = view.scenario.situations[view.state.round]
    cards = open_cards(view)
    parts = [text(view.read(there.text), 28), ask_box(view, view.read(there.ask))]
    if cards:
        parts = [parts[1], card_short(view, cards[-1])]
    picture = () if view.table.text_size > TEXT_WITH_LINKS else (links(view),)
    return column(
        panel(*parts, title=view.read(there.title), weight=1, gap=20),
        *picture,
        width=side_width(view),
        gap=16,
    )
