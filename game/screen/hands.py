"""Two ways to carry out what a pilot presses: with keys alone, or with the mouse alone.

Only a line of text is typed either way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.screen.demo import press
from game.screen.kit.focus import foreground
from game.screen.kit.placed import walk

if TYPE_CHECKING:
    from game.screen.kit import Stage

TABS_MAX = 200
"""More things than can have focus on any page."""


def by_keys(stage: Stage, what: str) -> list[str]:
    """Carry out a press with keys alone, walking with Tab to what has no key of its own; return the keys."""
    keys = [what]
    if what.startswith("#"):
        placed = stage.find(what)
        if placed is None:
            raise LookupError(f"nothing to press: {what}")
        if placed.node.key and placed.node.role != "entry":
            keys = [placed.node.key]
        else:
            keys = _walk_to(stage, what.removeprefix("#"))
            if placed.node.role == "entry":
                return keys
            keys.append("return")
            press(stage, "return")
            return keys
    for key in keys:
        press(stage, key)
    return keys


def _walk_to(stage: Stage, wanted: str) -> list[str]:
    keys: list[str] = []
    while stage.focus_id != wanted:
        if len(keys) == TABS_MAX:
            raise LookupError(f"Tab never comes to {wanted}")
        keys.append("tab")
        stage.press("tab")
    return keys


def by_mouse(stage: Stage, what: str) -> tuple[int, int] | None:
    """Carry out a press with the mouse alone: a key is pressed by clicking on what has it. Return the pixel clicked."""
    if what[0] not in "#=":
        found = [each for each in walk(foreground(stage.placed)) if each.node.key == what and each.node.command]
        if not found:
            raise LookupError(f"no button for the key {what}")
        what = f"#{found[-1].id}"
    placed = stage.find(what) if what.startswith("#") else None
    press(stage, what)
    return placed.seen.center if placed is not None else None
