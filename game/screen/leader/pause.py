"""The page of a pause: the whole screen says it, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.screen.kit import column, heading, space, text
from game.screen.pages.frame import foot, head

if TYPE_CHECKING:
    from game.screen.kit import Node
    from game.screen.view import View


def pause_page(view: View) -> Node:
    """Return the page."""
    say = view.say
    body = column(
        space(),
        heading(say("pause-title"), 110, to="middle"),
        text(say("pause-how"), 34, color="quiet", to="middle"),
        space(),
        weight=1,
        gap=18,
        pad=(40, 24),
    )
    # not a page like the others: a form that is open on the one behind it keeps its keys to itself
    return column(head(view), body, foot(view, [("space", say("cap-space"), ("stop-time",), "pause-on")]))
