"""Step 4, Drag: each role has its moves, in any order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.refusal import tell_refusal
from game.core.state import EMPTY, known_by
from game.screen.forms import SEVEN, why_not_form
from game.screen.kit import button, column, flow, icon, panel, row, space, text
from game.screen.pages.cards import card_short, open_cards
from game.screen.pages.forms import form_panel
from game.screen.pages.frame import ask_box, board, links, page, side_width

if TYPE_CHECKING:
    from game.screen.kit import Node
    from game.screen.view import View

NARROW = 1700
"""Units; a narrower window (4:3) has smaller role cards."""


def moves_page(view: View) -> Node:
    """Return the board, the roles with what they have left, the seven moves, and the situation or a form."""
    left = column(board(view), _roles(view), _keys(view), weight=1, gap=16)
    side = form_panel(view, view.table.form) if view.table.form else _side(view)
    keys = (
        ("space", view.say("cap-space"), ("next",), "key-to-check"),
        ("q", "Q", ("next-role",), "key-next-role"),
        ("h", "H", ("pass",), "key-pass"),
        ("a", "A", ("open", "agree"), "key-agree"),
    )
    return page(view, row(left, side, weight=1, gap=24, pad=(40, 20)), keys)


def _side(view: View) -> Node:
    there = view.scenario.situations[view.state.round]
    cards = open_cards(view)
    parts = [text(view.read(there.text), 28), ask_box(view, view.read(there.ask))]
    if cards:
        parts = [parts[1], card_short(view, cards[-1])]
    return column(
        panel(*parts, title=view.read(there.title), weight=1, gap=20),
        links(view),
        width=side_width(view),
        gap=16,
    )


def _roles(view: View) -> Node:
    return row(*(_role(view, role) for role in range(len(view.scenario.roles))), gap=14)


def _role(view: View, role: int) -> Node:
    state, say = view.state, view.say
    name = view.title("role", role)
    vacant = state.seats[role] == EMPTY
    left, whole = state.moves_left[role], view.scenario.roles[role].moves
    dots = row(*(_dot(role, filled=number >= left) for number in range(max(whole, left))), gap=6, align="middle")
    known = row(
        icon("file-text", 26, color="quiet"),
        text(str(len(known_by(state, role))), 22, color="quiet"),
        gap=4,
        align="middle",
    )
    spoken = (
        say("role-empty", role=name)
        if vacant
        else say("role-spoken", role=name, left=left, known=len(known_by(state, role)))
    )
    below = text(say("empty-chair"), 22, color="quiet") if vacant else row(dots, space(), known, align="middle", gap=8)
    content: tuple[Node, ...] = (view.badge(role, 52), column(text(name, 24, bold=True), below, gap=6, weight=1))
    if view.width < NARROW:
        top = row(view.badge(role, 40), *(() if vacant else (dots,)), gap=8, align="middle")
        content = (column(top, text(name, 20, bold=True), gap=6, weight=1),)
    chosen = view.table.role == role
    return button(
        name,
        ("role", role),
        id=f"role-{role}",
        spoken=spoken,
        checked=chosen,
        enabled=not vacant,
        why=say("refusal-empty-chair", role=name),
        weight=1,
        pad=(14, 10),
        min_height=104,
        radius=16,
        stroke=f"role{role}" if chosen else "edge",
        content=content,
    )


def _dot(role: int, *, filled: bool) -> Node:
    """Return one move: filled when it has been used."""
    color = f"role{role}"
    return column(width=22, height=22, radius=11, fill=color if filled else "", stroke=color, stroke_width=4)


def _keys(view: View) -> Node:
    role, say = view.table.role, view.say
    buttons = []
    for number, kind in enumerate(SEVEN, start=1):
        words = say(f"move-{kind}")
        why = say("refusal-nobody-acts")
        if role is not None:
            refusal = why_not_form(view.scenario, view.state, kind, role)
            why = tell_refusal(say, view.scenario, refusal) if refusal else ""
        # While a form is open the number keys answer it; the moves can still be clicked.
        key = str(number) if view.table.form is None else ""
        buttons.append(
            button(
                words,
                ("form", kind),
                key=key,
                cap=key,
                enabled=not why,
                why=why,
                id=f"move-{kind}",
                size=24,
                pad=(12, 8),
                min_height=60,
            )
        )
    return flow(*buttons, gap=12)
