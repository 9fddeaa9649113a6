"""Step 3, Samtal: one open question, large; the rest of the screen steps back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.state import lead_role
from game.screen.kit import button, column, flow, heading, row, space, text
from game.screen.pages.forms import full
from game.screen.pages.frame import page

if TYPE_CHECKING:
    from game.screen.kit import Node
    from game.screen.view import View


def talk_page(view: View) -> Node:
    """Return the question, who begins, and the one press that logs a talk."""
    say = view.say
    there = view.scenario.situations[view.state.round]
    lead = lead_role(view.state)
    begins = []
    if lead is not None:
        begins = [
            row(
                view.badge(lead, 56),
                heading(say("talk-begins", role=view.title("role", lead)), 32),
                gap=18,
                align="middle",
            )
        ]
    body = column(
        space(),
        column(
            text(say("to-talk-about"), 26, bold=True, color="quiet"),
            heading(view.read(there.ask), 60 if view.table.form is None else 42),
            fill="question",
            radius=24,
            pad=(56, 44),
            gap=16,
        ),
        *begins,
        text(say("talk-rule"), 28, color="quiet"),
        flow(
            button(say("key-talked"), ("open", "talked"), key="p", icon_name="message-circle"),
            button(say("key-agree"), ("open", "agree"), key="a", icon_name="handshake"),
            gap=18,
        ),
        space(),
        weight=1,
        gap=32,
    )
    return page(view, full(view, body), [("space", say("cap-space"), ("next",), "key-next")])
