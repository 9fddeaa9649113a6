"""Before the first round, one thing a page: the seats, the rules, what this is, where we stand, our goal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.screen.kit import choice, column, icon, panel, row, text
from game.screen.pages.frame import welcome_frame
from game.screen.pages.goals import goals_page
from game.screen.pages.seats import seats_page
from game.screen.pages.where import where_page
from game.session.answers import HATS

if TYPE_CHECKING:
    from game.screen.kit import Node
    from game.screen.view import View

LINES = (1, 2, 3)
"""Of what this is, and of what it is not."""


def welcome_page(view: View) -> Node:
    """Return the page that is shown."""
    name, _, statement = view.welcome_page.partition("-")
    if name == "where":
        return where_page(view, statement)
    return {"seats": seats_page, "rules": rules_page, "about": about_page, "goals": goals_page}[name](view)


def rules_page(view: View) -> Node:
    """Return the rules of the room, and what the case is about."""
    say = view.say
    rules = [
        row(icon(sign, 44), text(say(f"rule-{name}"), 36, weight=1), gap=24, align="middle")
        for sign, name in (
            ("search", "game"),
            ("message-circle", "talk"),
            ("circle-question-mark", "unsure"),
            ("undo-2", "undo"),
            ("armchair", "room"),
        )
    ]
    body = row(
        panel(*rules, title=say("rules-title"), weight=3, gap=40, pad=(36, 30), pack="middle"),
        panel(
            text(view.read(view.scenario.intro), 34),
            title=f"{view.read(view.scenario.title)} · {view.read(view.scenario.place)}",
            weight=2,
            pad=(36, 30),
            pack="middle",
        ),
        weight=1,
        gap=28,
        pad=(40, 28),
    )
    return welcome_frame(view, body)


def about_page(view: View) -> Node:
    """Return what this is and is not, the hat of whoever leads, and who stands behind it."""
    say = view.say
    worn = view.session.answers.get(("hat", ""))
    hats = [
        choice(
            say(f"hat-{hat}"),
            ("hat", hat),
            checked=hat == worn,
            key=str(number),
            id=f"hat-{hat}",
            size=28,
            weight=1,
        )
        for number, hat in enumerate(HATS, start=1)
    ]
    sender = view.read(view.scenario.sender)
    body = column(
        row(_told(view, "is", "check"), _told(view, "not", "x"), gap=28, weight=1),
        panel(
            text(say("hat-title"), 28, bold=True),
            row(*hats, gap=18),
            *([text(say("rules-sender", sender=sender), 28)] if sender else []),
            gap=16,
            pad=(32, 20),
        ),
        weight=1,
        gap=24,
        pad=(40, 28),
    )
    return welcome_frame(view, body)


def _told(view: View, kind: str, sign: str) -> Node:
    lines = [
        row(icon(sign, 40), text(view.say(f"about-{kind}-{number}"), 32, weight=1), gap=20, align="middle")
        for number in LINES
    ]
    return panel(*lines, title=view.say(f"about-{kind}"), weight=1, gap=28, pad=(32, 20), pack="middle")
