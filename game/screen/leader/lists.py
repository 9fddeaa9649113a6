"""What opens in the leader's view to choose from, and the guide to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.events import GROUP
from game.core.refusal import tell_refusal
from game.screen.guide import guide_part
from game.screen.kit import button, column, keycap, panel, row, text
from game.screen.leader.late import late_parts
from game.screen.pages.seats import seating_told

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.core.moves.kind import Move
    from game.screen.kit import Node
    from game.screen.view import View


def open_list(view: View) -> Node | None:
    """Return the list that is open, if one is."""
    part = view.table.leader_part
    if part not in _LISTS:
        return None
    title, parts = _LISTS[part]
    back = button(
        view.say("back"), ("leader-part", ""), key="escape", cap="Esc", kind="quiet", size=22, id="leader-back-out"
    )
    listed = panel(*parts(view), title=view.say(title), weight=1, gap=12, id="leader-list")
    return column(listed, row(back), weight=1, gap=6)


def _surprises(view: View) -> list[Node]:
    rows = [
        _choice(view, number, view.read(each.title), view.read(each.text), ("surprise", GROUP, number))
        for number, each in enumerate(view.scenario.surprises)
    ]
    return [text(view.say("leader-surprise-how"), 24), *rows]


def _moves(view: View) -> list[Node]:
    rows = [
        _choice(view, role, view.title("role", role), "", ("give_move", GROUP, role))
        for role in range(len(view.scenario.roles))
    ]
    return [text(view.say("leader-give-move-how"), 24), *rows]


def _choice(view: View, number: int, words: str, below: str, move: Move) -> Node:
    refusal = view.session.why_not(move)
    enabled = refusal is None
    ink = "ink" if enabled else "off-ink"
    lines = [text(words, 24, bold=True, color=ink), *([text(below, 20, color=ink)] if below else [])]
    key = str(number + 1) if number < 9 else ""
    return button(
        words,
        ("leader-move", *move),
        key=key,
        enabled=enabled,
        why="" if refusal is None else tell_refusal(view.say, view.scenario, refusal),
        id=f"{move[0]}-{number}",
        pad=(14, 8),
        min_height=50,
        spoken=f"{words}. {below}" if below else words,
        content=(*([keycap(key, enabled=enabled, size=22)] if key else []), column(*lines, gap=2, weight=1)),
    )


def _seats(view: View) -> list[Node]:
    rows = [
        button(
            f"{view.title('role', role)}: {seating_told(view, role)}",
            ("seat", role),
            key=str(role + 1),
            size=24,
            id=f"seat-{role}",
            pad=(14, 8),
            min_height=50,
        )
        for role in range(len(view.scenario.roles))
    ]
    return [text(view.say("leader-seats-how"), 24), *rows]


_LISTS: dict[str, tuple[str, Callable[[View], list[Node]]]] = {
    "late": ("late-title", late_parts),
    "surprise": ("leader-surprise", _surprises),
    "give_move": ("leader-give-move", _moves),
    "seat": ("leader-seats", _seats),
    "guide": ("guide-title", lambda view: guide_part(view.say, view.table)),
}
"""Title and content, by the name in ``Table.leader_part``."""
