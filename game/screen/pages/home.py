"""*Hos oss*: how the connections of the game are at home, *fungerar*, *ibland* or *vet inte*; eight at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.screen.kit import button, choice, column, flow, heading, keycap, row, scroll, text
from game.screen.pages.forms import full
from game.screen.pages.frame import page
from game.session.answers import HOME
from game.session.home import exchange_told, exchanges

if TYPE_CHECKING:
    from game.screen.kit import Node
    from game.screen.view import View
    from game.session.home import Exchange

ROWS_A_SHEET = 8


def sheets(view: View) -> int:
    """Return how many sheets the exchanges take."""
    return max(1, -(-len(exchanges(view.session)) // view.fewer(ROWS_A_SHEET)))


def home_page(view: View) -> Node:
    """Return the page."""
    say, most = view.say, view.fewer(ROWS_A_SHEET)
    start, answers = min(view.table.sheet, sheets(view) - 1) * most, view.session.answers
    rows = [
        _exchange(view, number, exchange, answers.get(("home", exchange.id)))
        for number, exchange in enumerate(exchanges(view.session)[start : start + most], start=1)
    ]
    more = []
    if sheets(view) > 1:
        words = say("wind-more", sheet=start // most + 1, sheets=sheets(view))
        more = [button(words, ("home-more",), key="9", id="home-more", size=24)]
    body = column(
        heading(say("home-title"), 38),
        text(say("home-how"), 28, color="quiet"),
        scroll(*rows, weight=1, gap=8),
        flow(*more, text(say("home-ask"), 28, bold=True), gap=24),
        weight=1,
        gap=14,
    )
    keys = [("space", say("cap-space"), ("next",), "key-next"), ("r", "R", ("wind",), "wind-title")]
    return page(view, full(view, body), keys)


def _exchange(view: View, number: int, exchange: Exchange, now: str | None) -> Node:
    """Return a connection: its number takes the next answer, a click the one that is meant."""
    words = exchange_told(view.scenario, exchange, view.say)
    told = view.say(f"home-{now}") if now else view.say("home-open")
    answers = [
        choice(
            view.say(f"home-{answer}"),
            ("home", exchange.id, answer),
            checked=answer == now,
            size=23,
            id=f"home-{exchange.id}-{answer}",
            pad=(12, 4),
            min_height=48,
        )
        for answer in HOME
    ]
    name = button(
        f"{words}: {told}",
        ("home-next", exchange.id),
        key=str(number),
        id=f"home-{number}",
        kind="quiet",
        content=(
            keycap(str(number), size=22),
            view.badge(exchange.role, 34),
            view.badge(exchange.other, 34),
            text(words, 26, weight=1),
        ),
        weight=1,
    )
    return row(name, *answers, gap=12, align="middle")
