"""Which widget the keyboard is at: the Tab order, the arrow keys, and staying put when the screen is built anew."""

from __future__ import annotations

from game.screen.kit.placed import Placed, walk

_ASIDE = 3
"""With arrow keys, a pixel to the side counts as this many ahead: straight ahead is preferred."""


def foreground(root: Placed) -> Placed:
    """Return what can be used now: the last dialog, or else everything."""
    dialogs = [placed for placed in walk(root) if placed.node.role == "dialog"]
    return dialogs[-1] if dialogs else root


def order(root: Placed) -> list[Placed]:
    """Return what can have focus, in reading order. What is disabled too: it says why.

    A list can have focus only when it scrolls and holds nothing that can.
    """
    found = []
    for placed in walk(foreground(root)):
        node = placed.node
        if node.role == "list":
            inside = any(other.node.focusable for other in walk(placed) if other is not placed)
            if placed.reach and not inside:
                found.append(placed)
        elif node.focusable:
            found.append(placed)
    return found


def kept(root: Placed, focus: str, before: str) -> str:
    """Return what has focus after the screen was built anew.

    The same as before where it still exists. In a dialog something always has it: its first. When a dialog has
    closed, ``before`` is what had focus when it opened.
    """
    ids = [placed.id for placed in order(root)]
    for wanted in (focus, before):
        if wanted in ids:
            return wanted
    return ids[0] if ids and foreground(root) is not root else ""


def step(root: Placed, focus: str, by: int) -> str:
    """Return what Tab (1) or Shift-Tab (-1) goes to; round at the ends."""
    ids = [placed.id for placed in order(root)]
    if not ids:
        return ""
    if focus not in ids:
        return ids[0 if by > 0 else -1]
    return ids[(ids.index(focus) + by) % len(ids)]


def towards(root: Placed, focus: str, arrow: str) -> str:
    """Return what lies nearest in the direction of an arrow key; ``focus`` itself when nothing does.

    Left and right stay on the line; up and down leave it.
    """
    places = order(root)
    here = next((placed for placed in places if placed.id == focus), None)
    if here is None:
        return step(root, "", 1)
    x, y = here.rect.center
    sign = 1 if arrow in ("right", "down") else -1

    def ahead(placed: Placed) -> bool:
        rect = placed.rect
        if arrow in ("left", "right"):
            return (rect.centerx - x) * sign > 0 and rect.top < here.rect.bottom and rect.bottom > here.rect.top
        return rect.top >= here.rect.bottom if arrow == "down" else rect.bottom <= here.rect.top

    def distance(placed: Placed) -> int:
        across, down = abs(placed.rect.centerx - x), abs(placed.rect.centery - y)
        return across + _ASIDE * down if arrow in ("left", "right") else down + _ASIDE * across

    found = [placed for placed in places if placed is not here and ahead(placed)]
    nearest_line = min((abs(placed.rect.centery - y) for placed in found), default=0)
    if arrow in ("up", "down"):  # first the nearest line, then the nearest on it
        found = [placed for placed in found if abs(placed.rect.centery - y) <= nearest_line + here.rect.h // 2]
    return min(found, key=distance).id if found else focus
