"""The board with the roles under it, the same on every page of a round, so that nothing moves between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.refusal import tell_refusal
from game.core.state import EMPTY, MOVES, known_by
from game.screen.forms import SEVEN, why_not_form
from game.screen.kit import button, column, flow, icon, row, space, text
from game.screen.pages.frame import board

if TYPE_CHECKING:
    from game.screen.kit import Node
    from game.screen.view import View

KEYS_HEIGHT = 60
NARROW, NARROWEST = 330, 300
"""Units of the window's width for each role below which its card says less: six roles, seven or more."""


def board_column(view: View) -> Node:
    """Return the board, the roles, and in *Drag* the seven moves; elsewhere their room is left free."""
    keys = _keys(view) if view.state.step == MOVES else column(min_height=KEYS_HEIGHT)
    return column(board(view), _roles(view), keys, weight=1, gap=16)


def _roles(view: View) -> Node:
    share = view.width / view.table.text_size / len(view.scenario.roles)
    cramped = view.cramped or share < NARROWEST
    compact = view.compact or share < NARROW
    roles = range(len(view.scenario.roles))
    return row(*(_role(view, role, compact=compact, cramped=cramped) for role in roles), gap=6 if cramped else 14)


def _role(view: View, role: int, *, compact: bool, cramped: bool) -> Node:
    state, say = view.state, view.say
    name = view.title("role", role)
    vacant = state.seats[role] == EMPTY
    left, whole = state.moves_left[role], view.scenario.roles[role].moves
    dots = row(
        *(_dot(role, 14 if cramped else 22, filled=number >= left) for number in range(max(whole, left))),
        gap=4 if cramped else 6,
        align="middle",
    )
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
    pad, min_height = (14, 10), 104
    content: tuple[Node, ...] = (view.badge(role, 52), column(text(name, 24, bold=True), below, gap=6, weight=1))
    if compact:
        top = row(view.badge(role, 40), *(() if vacant else (dots,)), gap=8, align="middle")
        content = (column(top, text(name, 20, bold=True), gap=6, weight=1),)
    if cramped:  # the names stand on the board's lines just above, and whose turn it is in the foot
        pad, min_height = (8, 8), 62
        content = (view.badge(role, 40), *(() if vacant else (dots,)))
    chosen = view.table.role == role and view.state.step == MOVES
    edge = f"role{role}" if chosen else "edge"
    if view.state.step != MOVES or view.table.form:  # nobody else gets the turn while a form is open
        return row(
            *content,
            fill="panel",
            stroke=edge,
            stroke_width=6 if chosen else 2,
            radius=16,
            pad=pad,
            min_height=min_height,
            gap=12 if not cramped else 4,
            weight=1,
            align="middle",
            spoken=spoken,
        )
    return button(
        name,
        ("role", role),
        id=f"role-{role}",
        spoken=spoken,
        checked=chosen,
        enabled=not vacant,
        why=say("refusal-empty-chair", role=name),
        weight=1,
        pad=pad,
        min_height=min_height,
        radius=16,
        stroke=edge,
        content=content,
    )


def _dot(role: int, size: int, *, filled: bool) -> Node:
    """Return one move: filled when it has been used."""
    color = f"role{role}"
    return column(width=size, height=size, radius=size // 2, fill=color if filled else "", stroke=color, stroke_width=4)


def _keys(view: View) -> Node:
    role, say = view.table.role, view.say
    buttons = []
    for number, kind in enumerate(SEVEN, start=1):
        words = say(f"move-{kind}")
        why = say("refusal-nobody-acts")
        if role is not None:
            refusal = why_not_form(view.scenario, view.state, kind, role)
            why = tell_refusal(say, view.scenario, refusal) if refusal else ""
        if view.table.form:
            why = say("form-open")
        key = "" if view.table.form else str(number)  # the number keys answer the form now
        buttons.append(
            button(
                words,
                ("form", kind),
                key=key,
                cap=str(number),
                enabled=not why,
                why=why,
                id=f"move-{kind}",
                size=20 if view.compact else 24,
                pad=(12, 8),
                min_height=60,
            )
        )
    return flow(*buttons, gap=12)
