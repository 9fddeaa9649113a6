"""What the group takes home: one to three agreements, the anonymous pulse, and where the report is."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from game.screen.kit import button, column, dialog, entry, flow, heading, keycap, row, scroll, space, stepper, text
from game.screen.pages.debrief import page_number
from game.screen.pages.frame import page
from game.session.answers import PULSE, PULSE_WAYS
from game.session.home import exchange_told, exchanges
from game.session.plans import lacks
from game.session.session import PLAN_FIELDS, PLANS_MAX, WORDS_MAX

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.screen.kit import Node
    from game.screen.view import View

CLOSE = ("close",)
STARTS_MAX = 3


def blocks(_view: View) -> list[Callable[[View], Node]]:
    """Return the pages, in order."""
    return [plans_page, pulse_page]


def take_home_page(view: View) -> Node:
    """Return the page that is shown."""
    pages = blocks(view)
    return pages[page_number(view, len(pages))](view)


def plans_page(view: View) -> Node:
    """Return the three places for agreements, with what came up during the game as ready starts."""
    say, plans = view.say, view.session.plans
    starts = [
        button(words, ("plan-from", place), key=str(PLANS_MAX + place + 1), id=f"start-{place}", size=24, pad=(12, 8))
        for place, (words, _) in enumerate(plan_starts(view))
    ]
    if starts:
        starts.insert(0, text(say("plan-starts"), 22, bold=True, color="quiet"))
    body = column(
        heading(say("plan-title"), 40),
        text(say("plan-how"), 28, color="quiet"),
        scroll(*(_slot(view, place, plans.get(place)) for place in range(PLANS_MAX)), weight=1, gap=18),
        flow(*starts, gap=14),
        weight=1,
        gap=18,
        pad=(40, 24),
    )
    return page(view, body, [("space", say("cap-space"), ("next",), "key-next")])


def _slot(view: View, place: int, plan: dict[str, str] | None) -> Node:
    words = plan_told(view, plan) if plan else view.say("plan-empty")
    asks = plan_asks(view, plan) if plan else []
    return button(
        view.say("plan-name", number=place + 1),
        ("open", "plan", place),
        key=str(place + 1),
        id=f"plan-{place}",
        pad=(24, 14),
        spoken=" ".join([words, *asks]),
        content=(
            keycap(str(place + 1), size=30),
            column(
                text(words, 29, color="ink" if plan else "quiet"),
                *(text(each, 24, color="quiet") for each in asks),
                gap=6,
                weight=1,
            ),
        ),
    )


def plan_told(view: View, plan: dict[str, str]) -> str:
    """Return an agreement as one sentence."""
    return view.say("plan-told", **{key: (plan.get(key) or "…").rstrip(".") for key in PLAN_FIELDS})


def plan_asks(view: View, plan: dict[str, str]) -> list[str]:
    """Return what to ask about an agreement (breakdowns.md §5.4): a friendly question for each thing it lacks."""
    try:
        today = date.fromisoformat(str(view.session.header.get("started", "")))
    except ValueError:
        today = date.min  # a journal from somebody else: then no day is far away
    asks = [each for each in lacks(plan, today) if each != "mandate"]
    return [view.say(f"plan-lacks-{each}") for each in asks] or [view.say("plan-whole")]


def plan_starts(view: View) -> list[tuple[str, dict[str, str]]]:
    """Return ready starts, each in words and as fields: agreements of the game, then what is not sure at home."""
    found = [(kind, role, other) for kind, role, other, _ in view.session.state.routines]
    answers = view.session.answers
    words = {
        (kind, role, other): view.say(f"routine-{kind}", role=view.title("role", role), other=view.title("role", other))
        for kind, role, other in found
    }
    for exchange in exchanges(view.session):
        key = (exchange.kind, exchange.role, exchange.other)
        if answers.get(("home", exchange.id)) in {"sometimes", "unknown"} and key not in words:
            words[key] = exchange_told(view.scenario, exchange, view.say)
    return [
        (
            told,
            {
                "when": view.say("plan-start-when"),
                "role": view.title("role", role),
                "then": view.say(f"plan-start-{kind}"),
                "with": view.title("role", other),
            },
        )
        for (kind, role, other), told in list(words.items())[:STARTS_MAX]
    ]


def plan_dialog(view: View, place: int) -> Node:
    """Return an agreement with its fields, and a question for each thing it lacks."""
    say = view.say
    fields = [
        row(
            text(say(f"plan-{field}"), 26, bold=True, width=330),
            entry(
                f"plan-{field}",
                view.table.lines.get(f"plan-{field}", ""),
                label=say(f"plan-{field}"),
                hint=say(f"plan-{field}-hint"),
                limit=WORDS_MAX if field in {"when", "then", "sign"} else 60,
                command=("plan", place),
                size=26,
                weight=1,
                min_width=860,
            ),
            gap=16,
            align="middle",
        )
        for field in PLAN_FIELDS
    ]
    asks = plan_asks(view, {field: view.table.lines.get(f"plan-{field}", "") for field in PLAN_FIELDS})
    return dialog(
        column(*fields, gap=14),
        text(" ".join(asks), 24, color="quiet"),
        row(
            space(),
            button(say("close"), CLOSE, cap="Esc", kind="quiet"),
            button(say("write-down"), ("plan", place), cap="Enter", kind="strong", id="write-down"),
            gap=16,
        ),
        id="plan",
        title=say("plan-name", number=place + 1),
        close=CLOSE,
        max_width=1500,
    )


def pulse_page(view: View) -> Node:
    """Return three statements, and how many said what: counts only, so that nobody can be seen in them."""
    say, answers = view.say, view.session.answers
    rows = []
    for number, about in enumerate(PULSE):
        counts = answers.get(("pulse", about)) or [0] * len(PULSE_WAYS)
        cells = [_cell(view, number, about, way, counts[way]) for way in range(len(PULSE_WAYS))]
        rows.append(column(heading(say(f"pulse-{about}"), 32), row(*cells, gap=20), gap=12))
    body = column(
        heading(say("pulse-title"), 40),
        text(say("pulse-how"), 28, color="quiet"),
        scroll(*rows, weight=1, gap=30),
        weight=1,
        gap=22,
        pad=(40, 24),
    )
    return page(view, body, [("space", say("cap-space"), ("next",), "pulse-done")])


def _cell(view: View, row_number: int, about: str, way: int, count: int) -> Node:
    """Return how many gave one of the answers; its key counts one more."""
    words, key = view.say(f"pulse-{PULSE_WAYS[way]}"), str(row_number * len(PULSE_WAYS) + way + 1)
    return row(
        stepper(
            str(count),
            words,
            id=f"pulse-{about}-{way}",
            less=("pulse", about, way, -1) if count else None,
            more=("pulse", about, way, 1),
            weight=1,
        ),
        button(
            "+1",
            ("pulse", about, way, 1),
            key=key,
            size=22,
            pad=(10, 6),
            spoken=view.say("pulse-one-more", statement=view.say(f"pulse-{about}"), answer=words),
        ),
        gap=10,
        align="middle",
        weight=1,
    )


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
