"""Text into a given width: it wraps, then gets a little smaller, and at the smallest size it is shortened.

A shortened text ends in "…" and says so in ``whole``: whoever shows it offers the whole text elsewhere (screen.md).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

Measure = Callable[[str, float, bool], float]
"""Width in pixels of a text at a size in pixels, bold or not."""

ROW = 1.22
"""Height of a line of text, in sizes."""


@dataclass(frozen=True, slots=True)
class Fitted:
    """A text broken into lines at a size; ``width`` is that of the longest line, in pixels.

    ``whole`` is false when the text has been shortened.
    """

    lines: tuple[str, ...]
    size: float
    width: float
    whole: bool = True

    @property
    def height(self) -> float:
        """Height of all lines, in pixels."""
        return len(self.lines) * self.size * ROW


def fit(
    text: str, limit: float, size: float, floor: float, measure: Measure, *, bold: bool = True, most: int = 2
) -> Fitted:
    """Return ``text`` within ``limit`` pixels, as large as ``size`` and on as few lines as it can.

    One line may shrink a little before the text is broken, into at most ``most`` lines. Nothing is smaller than
    ``floor``: what is still too wide is shortened. The author is warned of that elsewhere.
    """
    for count in range(1, most + 1):
        for step in (size, max(floor, size * 0.9), max(floor, size * 0.8)):
            fitted = broken(text, count, step, measure, bold=bold)
            if fitted.width <= limit:
                return fitted
    return shortened(broken(text, most, floor, measure, bold=bold), limit, measure, bold=bold)


def broken(text: str, count: int, size: float, measure: Measure, *, bold: bool) -> Fitted:
    """Return ``text`` on at most ``count`` lines, broken at spaces so that the longest line is as short as possible."""
    words = text.split()
    if count == 1 or len(words) < 2:
        line = " ".join(words)
        return Fitted((line,), size, measure(line, size, bold))
    best: Fitted | None = None
    for at in range(1, len(words)):
        head = " ".join(words[:at])
        tail = broken(" ".join(words[at:]), count - 1, size, measure, bold=bold)
        width = max(measure(head, size, bold), tail.width)
        if best is None or width < best.width:
            best = Fitted((head, *tail.lines), size, width)
    assert best is not None
    return best


def shortened(text: Fitted, limit: float, measure: Measure, *, bold: bool) -> Fitted:
    """Return a text with every line that is wider than ``limit`` ended early by "…"; one letter at least is left."""
    lines = tuple(_ended(line, limit, text.size, measure, bold=bold) for line in text.lines)
    width = max(measure(line, text.size, bold) for line in lines)
    return Fitted(lines, text.size, width, text.whole and lines == text.lines)


def _ended(line: str, limit: float, size: float, measure: Measure, *, bold: bool) -> str:
    if measure(line, size, bold) <= limit:
        return line
    for letters in range(len(line) - 1, 1, -1):
        ended = line[:letters].rstrip(" -") + "…"
        if measure(ended, size, bold) <= limit:
            return ended
    return line[:1] + "…"
