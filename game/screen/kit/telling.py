"""What ears are given: what has focus, and what is new on the screen since the last press."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from game.screen.kit.measure import ALOUD
from game.screen.kit.placed import Placed, walk

if TYPE_CHECKING:
    from collections.abc import Iterator

_LONGEST = 1500
"""Characters; a list is told from its beginning, and the rest of it is to be scrolled to."""


class Told(NamedTuple):
    """What is said of the thing that has focus."""

    id: str
    words: str
    checked: bool | None


def told_of(placed: Placed) -> Told:
    """Return what is said of a thing: its name, its value, and why it is not possible now.

    What is written in an entry is left out of a comparison by its caller: letters are not told one by one.
    """
    node = placed.node
    value = node.text if node.role in ("entry", "stepper") else ""
    name = node.spoken or node.text
    if node.role == "entry":
        value = value or node.hint
    elif not name:
        name = " ".join(each.node.spoken or each.node.text for each in walk(placed) if each is not placed)
    why = "" if node.enabled else node.why
    return Told(placed.id, joined([name[:_LONGEST], value, why]), node.checked)


def aloud(root: Placed) -> list[str]:
    """Return, in reading order, what a screen is heard to say: what is large enough to be read aloud, or marked so.

    What is written on something that can have focus is said when it has it.
    """
    return list(_aloud(root))


def _aloud(placed: Placed) -> Iterator[str]:
    node = placed.node
    if node.focusable and node.role != "list":
        return
    words = node.spoken or node.text
    if node.role in ("text", "heading") and words and (node.told or node.size >= ALOUD):
        yield words
    for child in placed.children:
        yield from _aloud(child)


def joined(parts: list[str]) -> str:
    """Return sentences after each other, each with an end."""
    ended = (part.strip() for part in parts)
    return " ".join(part if part[-1] in ".?:…" else f"{part}." for part in ended if part)
