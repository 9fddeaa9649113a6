"""*Var är vi?* An everyday statement, answered in secret with one to four fingers; only the counts are shown.

Three of them choose the variant of the case. That is never told: a level would be a grade.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from game.screen.kit import button, column, heading, row, stepper, text, timer
from game.screen.pages.frame import welcome_frame
from game.session.answers import PEOPLE_MAX, PLACES, STATEMENTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.screen.kit import Node
    from game.screen.view import View


def where_page(view: View, statement: str) -> Node:
    """Return a statement with its four answers, and the counts before or after they are revealed."""
    say = view.say
    revealed = view.session.answers.get(("where", statement))
    counts = revealed or view.table.counts
    shown = _bar if revealed else _hands
    rows = [shown(view, number, counts[number], sum(counts)) for number in range(len(PLACES))]
    number = STATEMENTS.index(statement) + 1
    body = column(
        column(
            text(say("where-number", number=number, of=len(STATEMENTS)), 24, bold=True, color="quiet"),
            heading(say(f"where-{statement}"), 38 if view.compact else 44),
            fill="question",
            radius=20,
            pad=(40, 22),
            gap=8,
        ),
        column(*rows, gap=8 if view.compact else 16, weight=1, pack="middle"),
        text(say("where-ask"), 30) if revealed else _reveal(view, statement, counts),
        weight=1,
        gap=18,
        pad=(40, 20),
    )
    return welcome_frame(
        view, body, next_words="key-next" if revealed else "where-reveal" if sum(counts) else "where-skip"
    )


def _hands(view: View, number: int, count: int, _of: int) -> Node:
    """Return an answer that is pressed once for everybody who shows it."""
    words = view.say(f"where-{PLACES[number]}")
    key = str(number + 1)
    hands = stepper(
        str(count),
        "",
        id=f"hands-{number}",
        size=30,
        less=("count", number, -1) if count else None,
        more=("count", number, 1) if count < PEOPLE_MAX else None,
    )
    return row(
        button(words, ("count", number, 1), key=key, id=f"hand-{number}", size=30, weight=1, min_height=56, pad=12),
        replace(hands, spoken=words),  # the answer stands beside it already, for eyes
        gap=18,
        align="middle",
    )


def _bar(view: View, number: int, count: int, of: int) -> Node:
    words, told = view.say(f"where-{PLACES[number]}"), view.say("where-people", count=count)
    return row(
        text(words, 32, bold=True, weight=2),
        timer("", count / max(1, of), size=40, color="ink", weight=6),
        text(told, 30, weight=2),
        gap=24,
        align="middle",
        min_height=60,
        spoken=f"{words}: {told}",
    )


def _reveal(view: View, statement: str, counts: Sequence[int]) -> Node:
    say = view.say
    return row(
        text(say("where-how"), 28, color="quiet", weight=1),
        button(
            say("where-reveal"),
            ("place", statement),
            key="return",
            cap="Enter",
            kind="strong",
            icon_name="eye",
            enabled=sum(counts) > 0,
            why=say("where-none"),
            id="reveal",
        ),
        gap=24,
        align="middle",
    )
