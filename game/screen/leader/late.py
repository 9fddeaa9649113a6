"""*Vi är sena*: how late it is, what could be left out and what lies there. The leader decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.state import DEBRIEF
from game.screen.kit import button, column, dialog, heading, keycap, row, space, text
from game.session.lateness import LATE_FROM, endings, fitting, late_by

if TYPE_CHECKING:
    from game.screen.kit import Node
    from game.screen.view import View
    from game.session.lateness import Ending

CLOSE = ("close",)
MINUTE = 60


def lateness_told(view: View) -> str:
    """Return how the session stands against its timetable, in one sentence."""
    late = _late(view)
    minutes = round(abs(late) / MINUTE)
    if late >= LATE_FROM:
        return view.say("leader-late", minutes=minutes)
    return view.say("leader-to-spare", minutes=minutes) if late <= -LATE_FROM else view.say("leader-in-time")


def late_dialog(view: View, _about: object) -> Node:
    """Return what stands in front of the shared page."""
    close = button(view.say("close"), CLOSE, cap="Esc", size=24, id="close")
    return dialog(
        *late_parts(view), row(space(), close), id="late", title=view.say("late-title"), close=CLOSE, max_width=1400
    )


def late_parts(view: View) -> list[Node]:
    """Return the sentence, and a button for each way to end."""
    say, found = view.say, endings(view.session)
    best = fitting(found, _late(view))
    ways = [_way(view, number, each, best) for number, each in enumerate(found, start=1)]
    if view.session.last_round < view.scenario.last_round and view.state.step < DEBRIEF:
        number = len(ways) + 1
        ways.append(button(say("late-all-rounds"), ("ends", None), key=str(number), size=26, id="ends-all"))
    return [
        heading(lateness_told(view), 32),
        text(say("late-how") if found else say("late-none"), 28),
        *ways,
    ]


def _way(view: View, number: int, ending: Ending, best: Ending | None) -> Node:
    say = view.say
    rounds = _listed(view, "round", ending.rounds)
    words = say("late-ends", round=view.title("round", ending.last))
    lines = [text(say("late-without", rounds=rounds, minutes=ending.saves), 24)]
    held = _held(view, ending)
    if held:
        lines.append(text(say("late-holds", what=held), 22, color="quiet"))
    if ending is best:
        enough = ending.saves * MINUTE >= _late(view)
        lines.append(text(say("late-enough" if enough else "late-nearest"), 22, bold=True, color="good"))
    return button(
        words,
        ("ends", ending.last),
        key=str(number),
        id=f"ends-{ending.last}",
        checked=ending is best,
        spoken=". ".join([words, *(line.text.rstrip(".") for line in lines)]),
        pad=(18, 14),
        gap=18,
        content=(
            keycap(str(number), size=26),
            column(text(words, 28, bold=True), *lines, gap=4, weight=1),
        ),
    )


def _held(view: View, ending: Ending) -> str:
    """Return what lies in the rounds left out: decisions and windows by name, connections by their number."""
    say = view.say
    found = [
        say(f"late-{kind}s", count=len(numbers), titles=_listed(view, kind, numbers))
        for kind, numbers in (("decision", ending.decisions), ("window", ending.windows))
        if numbers
    ]
    if ending.connections:
        found.append(say("late-connections", count=ending.connections))
    return _joined(view, found)


def _listed(view: View, kind: str, numbers: tuple[int, ...]) -> str:
    return _joined(view, [view.say("quoted", what=view.title(kind, number)) for number in numbers])


def _joined(view: View, words: list[str]) -> str:
    """Return several as one: *a, b och c*."""
    *most, last = words or [""]
    return view.say("verb-and", most=", ".join(most), last=last) if most else last


def _late(view: View) -> float:
    clock = view.table.clock
    return late_by(view.session, clock.spent, clock.left)
