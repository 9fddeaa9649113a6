"""*Vår målbild*: national goals made the group's own, and the marks on the meters that follow the game from here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.scenario import METER_MAX
from game.screen.kit import button, column, icon, keycap, panel, row, scroll, stepper, text, timer
from game.screen.pages.frame import welcome_frame
from game.session.answers import chosen_goals

if TYPE_CHECKING:
    from game.core.scenario import Goal
    from game.screen.kit import Node
    from game.screen.view import View

ROOMY = 3
"""Goals that have air around them; more stand closer, so that all are seen at once."""


def goals_page(view: View) -> Node:
    """Return the goals to choose among, and the meters with their marks."""
    parts = []
    if view.scenario.goals:
        parts.append(_goals(view))
    if view.scenario.meters:
        parts.append(_meters(view))
    return welcome_frame(view, row(*parts, weight=1, gap=28, pad=(40, 24)), next_words="goals-begin")


def _goals(view: View) -> Node:
    say, roomy = view.say, _is_roomy(view)
    own = button(
        say("goals-own"), ("open", "note"), key="n", icon_name="notebook-pen", size=22, id="goals-own", min_height=48,
        pad=(12, 6),
    )  # fmt: skip
    return panel(
        row(text(say("goals-how"), 28, weight=1), own, gap=18, align="middle"),
        scroll(
            *(_goal(view, number, goal) for number, goal in enumerate(view.scenario.goals)),
            *(_own(view, note.words) for note in view.session.notes if note.round < 0),
            weight=1,
            gap=12 if roomy else 6,
        ),
        title=say("goals-title"),
        weight=3 if len(view.scenario.goals) <= ROOMY else 5,
        gap=14,
        pad=(30, 22),
    )


def _is_roomy(view: View) -> bool:
    return len(view.scenario.goals) <= ROOMY and not view.compact


def _goal(view: View, number: int, goal: Goal) -> Node:
    chosen = goal in chosen_goals(view.scenario, view.session.answers)
    title, told, national = (view.read(words) for words in (goal.title, goal.text, goal.national))
    key = str(number + 1) if number < 9 else ""
    roomy = _is_roomy(view)
    source = view.say("goals-national", what=national) if national else ""
    tick = column(
        *([icon("check", 28, color="on-ink")] if chosen else []),
        width=38,
        height=38,
        radius=8,
        fill="ink" if chosen else "panel",
        stroke="ink",
        stroke_width=3,
        align="middle",
        pack="middle",
    )
    cap = [keycap(key, size=26)] if key else []
    return button(
        title,
        ("goal", number),
        key=key,
        id=f"goal-{number}",
        checked=chosen,
        spoken=title,
        content=(
            tick,
            *cap,
            column(
                text(title, 32 if roomy else 28, bold=True),
                *([text(told, 28)] if told else []),
                *([text(source, 22 if roomy else 20, color="quiet")] if source else []),
                gap=6 if roomy else 2,
                weight=1,
            ),
        ),
        fill="chosen" if chosen else "panel",
        gap=18,
        pad=(22, 13 if roomy else 7),
    )


def _own(view: View, words: str) -> Node:
    """Return a goal in the group's own words."""
    return row(icon("notebook-pen", 28, color="quiet"), text(view.say("quoted", what=words), 28, weight=1), gap=14)


def _meters(view: View) -> Node:
    return panel(
        text(view.say("goals-meters-how"), 26),
        scroll(*(_meter(view, number) for number in range(len(view.scenario.meters))), weight=1, gap=20),
        title=view.say("goals-meters"),
        weight=2,
        gap=20,
        pad=(30, 22),
    )


def _meter(view: View, number: int) -> Node:
    meter, mark = view.scenario.meters[number], view.session.goals[number]
    spoken = view.say("goals-meter-spoken", start=meter.start, mark=mark, of=METER_MAX)
    return column(
        stepper(
            str(mark),
            view.read(meter.title),
            id=f"mark-{number}",
            size=28,
            less=("mark", number, -1) if mark > 0 else None,
            more=("mark", number, 1) if mark < METER_MAX else None,
        ),
        timer("", meter.start / METER_MAX, mark=mark / METER_MAX, size=34, spoken=spoken),
        gap=6,
    )
