"""*Er bild först*: each role's plus and delta, written while the others look away, then shown together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.state import is_active
from game.screen.kit import button, column, dialog, entry, heading, icon, keycap, panel, row, scroll, text
from game.screen.pages.forms import beside, full
from game.screen.pages.frame import page, side_width
from game.screen.pages.roles import board_column

if TYPE_CHECKING:
    from game.screen.kit import Node
    from game.screen.view import View

SIGNS = (("plus", "plus"), ("delta", "repeat"))
"""The two marks, and the icon beside each."""

LINE_MAX = 120

NAMES = 260
"""Width of the roles' names, where everybody's lines stand together."""


def own_picture_page(view: View) -> Node:
    """Return the page: who has written, or what everybody wrote."""
    keys = [("space", view.say("cap-space"), ("next",), "key-next"), ("r", "R", ("wind",), "wind-title")]
    if view.session.part and _written(view):
        return page(view, full(view, _together(view)), keys)
    return page(view, beside(view, board_column(view), _who(view)), keys)


def _roles(view: View) -> list[int]:
    return [role for role in range(len(view.scenario.roles)) if is_active(view.state, role)]


def _written(view: View) -> dict[int, dict[str, str]]:
    """Return the lines of each role that has written any."""
    answers, found = view.session.answers, {}
    for role, there in enumerate(view.scenario.roles):
        lines = {name: answers[name, there.id] for name, _ in SIGNS if (name, there.id) in answers}
        if lines:
            found[role] = lines
    return found


def _who(view: View) -> Node:
    say, written = view.say, _written(view)
    rows = [
        button(
            f"{view.title('role', role)}: {say('own-written' if role in written else 'own-not-yet')}",
            ("own", role),
            key=str(number),
            id=f"own-{role}",
            pad=(12, 6),
            min_height=52,
            content=(
                keycap(str(number), size=22),
                view.badge(role, 36),
                text(view.title("role", role), 24, bold=True, weight=1),
                *((icon("check", 26, color="good"),) if role in written else ()),
                text(say("own-written" if role in written else "own-not-yet"), 22, color="quiet"),
            ),
        )
        for number, role in enumerate(_roles(view), start=1)
    ]
    reveal = button(
        say("own-reveal"),
        ("reveal-own",),
        key="return",
        cap="Enter",
        kind="strong",
        icon_name="eye",
        enabled=bool(written),
        why=say("own-none"),
        id="reveal-own",
    )
    return panel(
        text(say("own-how"), 28),
        scroll(*rows, weight=1, gap=8),
        reveal,
        title=say("debrief-own"),
        width=side_width(view),
        gap=16,
    )


def _together(view: View) -> Node:
    rows = [
        row(
            view.badge(role, 44),
            text(view.title("role", role), 26, bold=True, width=NAMES),
            *(_line(view, name, sign, lines.get(name, "")) for name, sign in SIGNS),
            gap=16,
            align="middle",
            fill="panel",
            stroke="edge",
            radius=14,
            pad=(18, 12),
        )
        for role, lines in _written(view).items()
    ]
    titles = [
        row(icon(sign, 28, color="quiet"), text(view.say(f"own-{name}"), 26, bold=True, weight=1), gap=10, weight=1)
        for name, sign in SIGNS
    ]
    return column(
        heading(view.say("own-together"), 38),
        row(column(width=NAMES + 60), *titles, gap=16, pad=(18, 0)),
        scroll(*rows, weight=1, gap=10),
        column(heading(view.say("own-ask"), 31), fill="question", radius=14, pad=(20, 14)),
        button(view.say("own-back"), ("reveal-own",), key="b", kind="quiet", size=24, id="own-back"),
        weight=1,
        gap=16,
    )


def _line(view: View, name: str, sign: str, words: str) -> Node:
    return row(
        icon(sign, 28, color="quiet", spoken=view.say(f"own-{name}")),
        text(words or "…", 26, color="ink" if words else "quiet", weight=1),
        gap=10,
        align="middle",
        weight=1,
    )


def own_dialog(view: View, role: int) -> Node:
    """Return the two lines of a role, to be written while the others look away."""
    say, keep = view.say, ("own-keep", role)
    away = say("own-away", role=view.title("role", role))
    fields = [
        column(
            row(icon(sign, 28, color="quiet"), text(say(f"own-{name}"), 28, bold=True), gap=10, align="middle"),
            entry(
                f"own-{name}",
                view.table.lines.get(f"own-{name}", ""),
                label=say(f"own-{name}"),
                limit=LINE_MAX,
                command=keep,
                size=28,
                min_width=1000,
            ),
            gap=14,
        )
        for name, sign in SIGNS
    ]
    return dialog(
        row(view.badge(role, 64), heading(away, 32, weight=1), gap=20, align="middle"),
        *fields,
        row(
            text(say("note-no-names"), 22, color="quiet", weight=1),
            button(say("look-done"), keep, cap="Enter", kind="strong", size=24, id="own-keep"),
            gap=16,
            align="middle",
        ),
        id="own",
        title=say("debrief-own"),
        close=keep,
    )
