"""Everything that can be controlled, as buttons: each does what a key of the shared screen does, or opens a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.flow import in_round
from game.core.state import OVER
from game.screen.kit import button
from game.screen.leader.script import going_on

if TYPE_CHECKING:
    from game.screen.kit import Node
    from game.screen.view import View


def controls(view: View, shared: Node, *, two_screens: bool, in_front: bool = False) -> list[Node]:
    """Return the buttons; ``in_front`` of the shared page they make way for what they do."""
    say, table = view.say, view.table
    act = ("leader-do",) if in_front else ()
    late = ("leader-part", "late")
    pause = "leader-go-on" if table.clock.stopped else "leader-pause"
    remind = "leader-reminders-off" if table.reminders else "leader-reminders-on"
    not_now = "" if in_round(view.state) else say("refusal-not-this-step")
    over = "" if view.state.step < OVER else say("refusal-not-this-step")
    found = [
        _next(view, shared),
        _control(view, "leader-back", ("leader-do", "page-back"), "pageup", "PgUp"),
        _control(view, "leader-undo", (*act, "undo"), "z"),
        _control(view, "leader-redo", (*act, "redo"), "y"),
        _control(view, "leader-more-time", ("more-time",), "t", why=over),
        _control(view, pause, (*act, "stop-time"), "s"),
        _control(view, "late-title", late, "e", checked=table.leader_part == "late"),
        _control(
            view,
            "leader-surprise",
            ("leader-part", "surprise"),
            "u",
            why=not_now,
            checked=table.leader_part == "surprise",
        ),
        _control(
            view,
            "leader-give-move",
            ("leader-part", "give_move"),
            "g",
            why=not_now,
            checked=table.leader_part == "give_move",
        ),
        _control(view, "leader-seats", ("leader-part", "seat"), "i", checked=table.leader_part == "seat"),
        _control(view, remind, ("remind",), "d"),
        _control(view, "leader-language", ("language",), "l"),
        _control(view, "guide-title", ("open-guide",), "f1", "F1", checked=table.leader_part == "guide"),
    ]
    if two_screens:
        found.append(_control(view, "leader-swap", ("leader-swap",), "x"))
    if in_front:
        found.append(_control(view, "leader-window", ("leader-window",), "w"))
    found.append(_control(view, "leader-close", ("leader",), "" if in_front else "f2", "F2"))
    return found


def _next(view: View, shared: Node) -> Node:
    """Return the one button to go on with: it does what the space bar of the shared page does."""
    say, on = view.say, going_on(shared)
    words = say("leader-next") if on is None or on.text == say("key-next") else on.text
    command = None if on is None or not isinstance(on.command, tuple) else ("leader-do", *on.command)
    return button(
        words,
        command,
        key="space",
        cap=say("cap-space"),
        kind="strong",
        size=22,
        enabled=command is not None,
        why=say("leader-form-open" if view.table.form else "leader-nothing-next"),
        id="leader-next",
        pad=(12, 6),
        min_height=50,
    )


def _control(
    view: View, words: str, command: object, key: str, cap: str = "", *, why: str = "", checked: bool = False
) -> Node:
    return button(
        view.say(words),
        command,
        key=key,
        cap=cap,
        size=22,
        enabled=not why,
        why=why,
        id=words,
        pad=(12, 6),
        min_height=50,
        checked=checked or None,
    )
