"""Where a node went: a tree of rectangles in pixels, as the arranger leaves it and everything else reads it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pygame

    from game.screen.kit.nodes import Node


@dataclass(slots=True)
class Placed:
    """A node with its place on the surface, in pixels."""

    node: Node
    id: str
    """The node's own id, or else its way."""
    way: str
    """From the root, by number of child: "0/2/1"."""
    rect: pygame.Rect
    seen: pygame.Rect
    """What lists around it let be seen of ``rect``."""
    opening: pygame.Rect
    """What is seen of its children: the same, or the opening that they scroll behind."""
    text_size: int = 0
    lines: tuple[str, ...] = ()
    children: list[Placed] = field(default_factory=list)
    reach: int = 0
    """How far down its content can be scrolled; 0 when all of it is seen."""
    offset: int = 0
    """How far down it is scrolled."""
    spills: bool = False
    """Its text needs more room than it has, at the smallest size: a fault of the screen's making."""


def walk(placed: Placed) -> Iterator[Placed]:
    """Yield everything placed, from back to front and in reading order."""
    yield placed
    for child in placed.children:
        yield from walk(child)


def way_to(root: Placed, wanted: Placed) -> list[Placed]:
    """Return what lies on the way from ``root`` to ``wanted``, both included; empty if it is not there."""
    if root is wanted:
        return [root]
    for child in root.children:
        if way := way_to(child, wanted):
            return [root, *way]
    return []
