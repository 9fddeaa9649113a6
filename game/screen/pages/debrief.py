"""The debrief (breakdowns.md §5.2), led by the group itself: page after page, each with one thing to talk about.

*Spola tillbaka*, landing, the group's own picture before any card, a strength, two moments, counts, open questions,
and how the connections are at home.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from game.core.state import is_active
from game.scoring.tell import tell_card, tell_count
from game.screen.kit import button, column, heading, icon, panel, row, text, timer
from game.screen.pages.cards import card_keys, card_panel
from game.screen.pages.forms import beside
from game.screen.pages.frame import page, side_width
from game.screen.pages.home import home_page
from game.screen.pages.own_picture import own_picture_page
from game.screen.pages.rewind import rewind_page
from game.screen.pages.roles import board_column
from game.session.moments import connection_told, strengths
from game.session.trajectory import counts_by_round

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from game.scoring import Count
    from game.scoring.card import Card
    from game.screen.kit import Node
    from game.screen.view import View

SHARE_FROM = 8
"""A bar beside a count only from this many; below it a bar would promise more than the count holds."""

BAR = 150
"""Units of the bar beside a count, the same for each."""
QUESTIONS_MAX = 3
LANDING = 1
"""The page where the talk begins, after *Spola tillbaka*."""


def blocks(view: View) -> list[Callable[[View], Node]]:
    """Return the pages of the debrief, in order."""
    cards = [card for card in view.session.cards if card.id in view.table.moments]
    return [
        rewind_page,
        partial(_beside_board, side=_landing),
        own_picture_page,
        partial(_beside_board, side=_strength),
        *(
            block
            for card in cards
            for block in (
                partial(_beside_board, side=partial(card_panel, card=card, asks=False), card=card),
                partial(_beside_board, side=partial(_card_talk, card=card)),
            )
        ),
        *([] if view.is_short else [partial(_beside_board, side=_counts)]),
        partial(_beside_board, side=_questions),
        *([] if view.is_short else [home_page]),
    ]


def debrief_page(view: View) -> Node:
    """Return the page that is shown."""
    pages = blocks(view)
    return pages[page_number(view, len(pages))](view)


def page_number(view: View, pages: int) -> int:
    """Return which of ``pages`` is shown."""
    return min(view.page, pages - 1)


def keys(view: View) -> list[tuple[str, str, object, str]]:
    """Return the keys of every page of the debrief but the first."""
    return [("space", view.say("cap-space"), ("next",), "key-next"), ("r", "R", ("wind",), "wind-title")]


def _beside_board(view: View, side: Callable[[View], Node], card: Card | None = None) -> Node:
    more = card_keys(view, card) if card is not None else []
    return page(view, beside(view, board_column(view), side(view)), [*keys(view), *more])


def _landing(view: View) -> Node:
    lines = [text(view.say(f"debrief-land-{number}"), 31) for number in (1, 2, 3)]
    return panel(*lines, title=view.say("debrief-land"), width=side_width(view), gap=24)


def _question(words: str, size: float = 31) -> Node:
    return column(heading(words, size), fill="question", radius=14, pad=(20, 14))


def _strength(view: View) -> Node:
    found = strengths(view.session)[:2]
    lines = [
        row(icon("link", 34, color="good"), text(connection_told(view.session, each, view.say), 29, weight=1), gap=14)
        for each in found
    ]
    return panel(
        *(lines or [text(view.say("debrief-no-strength"), 29)]),
        *([_question(view.say("debrief-strength-ask"))] if found else []),
        title=view.say("debrief-strength"),
        width=side_width(view),
        gap=24,
    )


def _card_talk(view: View, card: Card) -> Node:
    """Return what a moment is talked about with, when the group has said whether it holds."""
    say = view.say
    told = tell_card(view.scenario, view.session.scoring.events, card, say)
    asks = [
        _question(say(f"moment-{card.tap}") if card.disputed else told.question),
        text(say("moment-knew"), 29, bold=True),
        text(say("moment-knew-how"), 26, color="quiet"),
    ]
    if not card.disputed:
        asks += [text(say("moment-else"), 29, bold=True), text(say("moment-else-how"), 26, color="quiet")]
    return panel(_speaks_first(view, card), *asks, title=told.title, width=side_width(view), gap=20)


def _speaks_first(view: View, card: Card) -> Node:
    """Return who begins: the role that the connection was for."""
    affected = card.link[1] if card.link is not None else None
    if affected is None or not is_active(view.state, affected):
        return text(view.say("moment-begins-any"), 29, bold=True)
    words = view.say("moment-begins", role=view.title("role", affected))
    return row(view.badge(affected, 48), heading(words, 29, weight=1), gap=14, align="middle")


def _counts(view: View) -> Node:
    counts = view.session.scoring.counts()
    order = sorted(counts, key=lambda count: count.id != "repairs")
    rows = []
    for count in order:
        words = tell_count(count, view.say)
        share = count.met / count.of if count.met is not None and count.of >= SHARE_FROM else -1
        rows.append(timer(words, share, size=28, color="ink", wide=BAR) if share >= 0 else text(words, 28, bold=True))
    return panel(
        *rows,
        *_course(view),
        text(view.say("debrief-too-short"), 26, color="quiet"),
        _question(view.say("debrief-counts-ask"), 30),
        title=view.say("debrief-counts"),
        width=side_width(view),
        gap=18,
    )


def _course(view: View) -> list[Node]:
    """Return how many connections had come about after each round: the group's own course, compared with nobody's."""
    told = [
        view.say("course-round", round=view.title("round", number), met=count.met or 0, of=count.of)
        for number, row_ in enumerate(_rows(view))
        for count in row_
        if count.id == "coverage" and count.of
    ]
    if len(told) < 2:
        return []
    lines = [text(words, 24) for words in told]
    return [column(text(view.say("course-title"), 22, bold=True, color="quiet"), *lines, gap=4)]


def _rows(view: View) -> Sequence[tuple[Count, ...]]:
    """Return the counts round by round, worked out again only when something has happened."""
    happened, kept = len(view.session.events), view.table.courses
    if happened not in kept:
        kept.clear()
        kept[happened] = counts_by_round(view.session)
    return kept[happened]


def _questions(view: View) -> Node:
    questions = [view.read(each.ask) for each in view.scenario.debrief]
    return panel(
        *(heading(words, 30) for words in questions[:QUESTIONS_MAX]),
        text(view.say("debrief-home"), 28),
        button(view.say("note-title"), ("open", "note"), key="n", icon_name="notebook-pen", size=24),
        title=view.say("debrief-questions"),
        width=side_width(view),
        gap=26,
    )
