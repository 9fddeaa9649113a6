"""The fact cards of the case: what others have done, opened when somebody asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.screen.kit import button, column, dialog, heading, row, scroll, text
from game.screen.pages.everywhere import turning

if TYPE_CHECKING:
    from game.core.scenario import FactCard
    from game.screen.kit import Node
    from game.screen.view import View

CLOSE = ("close",)
ON_A_PAGE = 4
"""Cards, when the text is as large as usual."""


def facts_dialog(view: View, _about: object) -> Node:
    """Return the fact cards with their sources and dates, as many at a time as there is room for."""
    say, facts, room = view.say, view.scenario.facts, view.fewer(ON_A_PAGE)
    pages = max(1, -(-len(facts) // room))
    page = min(view.table.picked[0] if view.table.picked else 0, pages - 1)
    foot = [text(say("facts-how"), 22, color="quiet", weight=1)]
    if pages > 1:
        where = text(say("sheet-page", page=page + 1, pages=pages), 22, color="quiet", weight=1)
        foot = [*(each for each in turning(say, "facts", page, pages) if each.enabled), where]
    return dialog(
        scroll(*(_card(view, fact) for fact in facts[page * room : (page + 1) * room]), id="facts-cards", gap=26),
        row(*foot, button(say("close"), CLOSE, cap="Esc", size=24, id="close"), gap=20, align="middle"),
        id="facts",
        title=say("facts"),
        close=CLOSE,
        max_width=1500,
    )


def _card(view: View, fact: FactCard) -> Node:
    """Return one card; its source and date are told in the words of the printed one."""
    say = view.say
    small = [say("kit-fact-source", source=view.read(fact.source))]
    small += [say("kit-fact-checked", month=fact.checked)] if fact.checked else []
    small += [say("kit-fact-about", about=view.title_of(fact.about))] if fact.about else []
    return column(
        heading(view.read(fact.title), 28),
        text(view.read(fact.text), 28),
        text(" · ".join(small), 22, color="quiet", told=True),
        gap=4,
    )
