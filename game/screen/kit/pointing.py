"""What a pixel of the picture points at: a thing, a list, or a place between the letters of an entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.screen.kit import focus
from game.screen.kit.measure import sides
from game.screen.kit.paint import entry_shift
from game.screen.kit.placed import walk

if TYPE_CHECKING:
    from game.screen.kit.measure import Measure
    from game.screen.kit.placed import Placed
    from game.screen.kit.writing import Writing


def thing_at(everything: Placed, at: tuple[int, int]) -> Placed | None:
    """Return the topmost thing at a pixel that something can be done with."""
    hits = [
        placed for placed in walk(focus.foreground(everything))
        if placed.seen.collidepoint(at) and placed.node.role not in ("dialog", "list")
        and (placed.node.focusable or placed.node.command is not None)
    ]  # fmt: skip
    return hits[-1] if hits else None


def list_at(everything: Placed, at: tuple[int, int]) -> Placed | None:
    """Return what scrolls at a pixel, the innermost."""
    lists = [p for p in walk(focus.foreground(everything)) if p.reach and p.seen.collidepoint(at)]
    return lists[-1] if lists else None


def letter_at(entry: Placed, x: int, writing: Writing, measure: Measure) -> int:
    """Return the place between letters of an entry that is written in, nearest to a pixel."""
    left, _, right, _ = sides(entry.node.pad)
    wide, size, words, unit = measure.typeface.pixels_wide, entry.text_size, writing.text, measure.unit
    room = entry.rect.w - round(left * unit) - round(right * unit)
    shift = entry_shift(round(wide(writing.before, size)), room)
    inside = x - entry.rect.x - round(left * unit) + shift
    return min(range(len(words) + 1), key=lambda at: abs(wide(words[:at], size) - inside))
