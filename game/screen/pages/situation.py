"""Step 1, Läget: what has happened, what is new, what closes soon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.scenario import bits
from game.scoring.tell import tell_reminder
from game.screen.kit import button, column, keycap, panel, text
from game.screen.pages.forms import beside
from game.screen.pages.frame import ask_box, page, side_width
from game.screen.pages.roles import board_column

if TYPE_CHECKING:
    from game.screen.kit import Node
    from game.screen.view import View

REMINDERS_MAX = 3


def sides(view: View) -> list[Node]:
    """Return what is read aloud, a few sentences at a time."""
    found = [_situation(view)]
    found += [_news(view, kind, number) for kind, number in news(view)]
    if new_knowledge(view):
        found.append(_knowledge(view))
    if view.table.reminders and view.session.scoring.reminders():
        found.append(_closing(view))
    return found


def situation_page(view: View) -> Node:
    """Return the page."""
    pages = sides(view)
    number = min(view.page, len(pages) - 1)
    is_secret = bool(new_knowledge(view)) and number == 1 + len(news(view))
    keys = [("space", view.say("cap-space"), ("next",), "key-next")]
    expected = view.say("hint-knowledge") if is_secret else ""
    return page(view, beside(view, board_column(view), pages[number]), keys, expected=expected)


def _situation(view: View) -> Node:
    there = view.scenario.situations[view.state.round]
    return panel(
        text(view.read(there.text), 31),
        ask_box(view, view.read(there.ask)),
        title=view.read(there.title),
        width=side_width(view),
        gap=28,
    )


def this_round(view: View, *types: str) -> list[tuple[str, int]]:
    """Return what the events of these types were about, this round."""
    return [event.about for event in view.session.events if event.type in types and event.round == view.state.round]


def news(view: View) -> list[tuple[str, int]]:
    """Return the consequences and surprises that came this round."""
    return this_round(view, "shock")


def _news(view: View, kind: str, number: int) -> Node:
    there = (view.scenario.consequences if kind == "consequence" else view.scenario.surprises)[number]
    label = view.say("news-consequence" if kind == "consequence" else "news-surprise")
    return panel(
        text(label, 22, bold=True, color="quiet"),
        text(view.read(there.text), 31),
        title=view.read(there.title),
        width=side_width(view),
        gap=12,
    )


def new_knowledge(view: View) -> dict[int, list[int]]:
    """Return the items that each role got this round."""
    found: dict[int, list[int]] = {}
    for event in view.session.events:
        if event.type == "info.released" and event.round == view.state.round:
            for role in bits(event.to):
                found.setdefault(role, []).append(event.about[1])
    return dict(sorted(found.items()))


def _knowledge(view: View) -> Node:
    rows = []
    for number, (role, items) in enumerate(new_knowledge(view).items(), start=1):
        words = view.say("new-knowledge", count=len(items))
        rows.append(
            button(
                view.title("role", role),
                ("open", "look", role),
                key=str(number),
                id=f"look-{role}",
                pad=(14, 10),
                content=(
                    keycap(str(number), size=24),
                    view.badge(role, 44),
                    column(text(view.title("role", role), 26, bold=True), text(words, 22, color="quiet"), weight=1),
                ),
            )
        )
    return panel(
        text(view.say("look-away-how"), 28),
        column(*rows, gap=12),
        title=view.say("knowledge-title"),
        width=side_width(view),
        gap=20,
    )


def _closing(view: View) -> Node:
    reminders = view.session.scoring.reminders()[:REMINDERS_MAX]
    parts = [text(tell_reminder(view.scenario, each, view.say), 28) for each in reminders]
    return panel(*parts, title=view.say("closing-title"), width=side_width(view), gap=22)
