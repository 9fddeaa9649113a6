"""The bubble: a sentence beside something that says why it is not possible."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.screen.kit.layout import Arranger
from game.screen.kit.nodes import text

if TYPE_CHECKING:
    from game.screen.kit.measure import Measure
    from game.screen.kit.placed import Placed

_WIDTH = 640
_GAP = 18


def bubble(about: Placed, measure: Measure, surface: pygame.Surface) -> Placed:
    """Return the sentence that says why something is not possible, above it or, at the top, below it."""
    arranger = Arranger(measure, {})
    words = text(
        about.node.why, 24, color="header-ink", fill="header", stroke="header-edge", radius=12, pad=(20, 14),
        max_width=_WIDTH, spoken=about.node.why,
    )  # fmt: skip
    wide = min(measure.width(words, 1), surface.get_width())
    high = measure.height(words, wide, 1)
    gap = _GAP * measure.unit
    x = max(0.0, min(about.rect.centerx - wide / 2, surface.get_width() - wide))
    above = about.seen.top - gap - high
    y = above if above >= 0 else about.seen.bottom + gap
    placed = arranger.arrange(words, pygame.Rect(round(x), round(y), round(wide), round(high)))
    placed.id = placed.way = "why"
    return placed
