"""The debrief (breakdowns.md §5.2): the group's own picture first, a strength, two moments, counts, open questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.scoring.tell import tell_count
from game.screen.kit import button, column, flow, heading, icon, panel, row, text, timer
from game.screen.pages.cards import card_panel
from game.screen.pages.forms import beside
from game.screen.pages.frame import page, side_width
from game.screen.pages.roles import board_column
from game.session.moments import connection_told, strengths
from game.session.session import PLAN_FIELDS

if TYPE_CHECKING:
    from game.screen.kit import Node
    from game.screen.view import View

SHARE_FROM = 8
"""A bar beside a count only from this many; below it a bar would promise more than the count holds."""


def sides(view: View) -> list[Node]:
    """Return the steps of the debrief."""
    say = view.say
    found = [
        _lines(view, "debrief-land", ("debrief-land-1", "debrief-land-2", "debrief-land-3")),
        _lines(view, "debrief-own", ("debrief-own-1", "debrief-own-2"), note=True),
        _strength(view),
    ]
    found += [card_panel(view, card) for card in view.session.cards if card.id in view.table.moments]
    found.append(_counts(view))
    questions = [view.read(each.ask) for each in view.scenario.debrief]
    found.append(
        panel(
            *(heading(words, 30) for words in questions[:3]),
            text(say("debrief-home"), 28),
            title=say("debrief-questions"),
            width=side_width(view),
            gap=26,
        )
    )
    return found


def debrief_page(view: View) -> Node:
    """Return the page."""
    pages = sides(view)
    side = pages[min(view.table.page, len(pages) - 1)]
    return page(view, beside(view, board_column(view), side), [("space", view.say("cap-space"), ("next",), "key-next")])


def _lines(view: View, title: str, lines: tuple[str, ...], *, note: bool = False) -> Node:
    parts = [text(view.say(words), 31) for words in lines]
    if note:
        parts.append(button(view.say("key-note"), ("open", "note"), key="n", icon_name="notebook-pen", size=24))
    return panel(*parts, title=view.say(title), width=side_width(view), gap=24)


def _strength(view: View) -> Node:
    found = strengths(view.session)[:2]
    ask = view.say("debrief-strength-ask")
    lines = [
        row(icon("link", 34, color="good"), text(connection_told(view.session, each, view.say), 29, weight=1), gap=14)
        for each in found
    ]
    return panel(
        *(lines or [text(view.say("debrief-no-strength"), 29)]),
        *([column(heading(ask, 31), fill="question", radius=14, pad=(20, 14))] if found else []),
        title=view.say("debrief-strength"),
        width=side_width(view),
        gap=24,
    )


def _counts(view: View) -> Node:
    counts = view.session.scoring.counts()
    order = sorted(counts, key=lambda count: count.id != "repairs")
    rows = []
    for count in order:
        words = tell_count(count, view.say)
        share = count.met / count.of if count.met is not None and count.of >= SHARE_FROM else -1
        rows.append(timer(words, share, size=28, color="ink") if share >= 0 else text(words, 28, bold=True))
    return panel(
        *rows,
        text(view.say("debrief-too-short"), 26, color="quiet"),
        column(heading(view.say("debrief-counts-ask"), 30), fill="question", radius=14, pad=(20, 14)),
        title=view.say("debrief-counts"),
        width=side_width(view),
        gap=20,
    )


def take_home_page(view: View) -> Node:
    """Return the three places for agreements, with what the group agreed during the game as a start."""
    say, plans = view.say, view.session.plans
    slots = []
    for place in range(3):
        plan = plans.get(place)
        words = plan_told(view, plan) if plan else say("plan-empty")
        slots.append(
            button(
                say("plan-name", number=place + 1),
                ("open", "plan", place),
                key=str(place + 1),
                id=f"plan-{place}",
                pad=(24, 18),
                content=(
                    text(str(place + 1), 30, bold=True, color="on-ink", fill="ink", radius=8, pad=(14, 6)),
                    text(words, 30, color="ink" if plan else "quiet", weight=1),
                ),
            )
        )
    made = [
        text(say(f"routine-{kind}", role=view.title("role", role), other=view.title("role", other)), 26)
        for kind, role, other, _ in view.state.routines
    ]
    if made:
        made.insert(0, text(say("plan-from-game"), 22, bold=True, color="quiet"))
    body = column(
        heading(say("plan-title"), 40),
        text(say("plan-how"), 28, color="quiet"),
        *slots,
        flow(*made, gap=24),
        weight=1,
        gap=22,
        pad=(40, 24),
    )
    return page(view, body, [("space", say("cap-space"), ("next",), "key-next")])


def plan_told(view: View, plan: dict[str, str]) -> str:
    """Return an agreement as one sentence."""
    return view.say("plan-told", **{key: (plan.get(key) or "…").rstrip(".") for key in PLAN_FIELDS})


def over_page(view: View) -> Node:
    """Return the last page: where the report is, and what it holds."""
    say = view.say
    back = "desk-trial-back" if view.is_trial else "over-start"
    where = str(view.table.report) if view.table.report else say("report-not-yet")
    body = column(
        heading(say("over-title"), 48),
        text(say("over-report"), 30),
        text(where, 28, bold=True, fill="panel", stroke="edge", radius=14, pad=24),
        flow(
            button(
                say("over-open"),
                ("open-report",),
                key="o",
                icon_name="file-text",
                kind="strong",
                enabled=bool(view.table.report),
                why=say("report-not-yet"),
            ),
            button(say("over-write"), ("write-report",), key="r", icon_name="save"),
            button(say(back), ("leave",), key="g", icon_name="arrow-right"),
            gap=18,
        ),
        text(say("over-thanks"), 28, color="quiet"),
        weight=1,
        gap=28,
        pad=(40, 48),
        max_width=1500,
    )
    return page(view, body)
