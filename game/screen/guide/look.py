"""How the blocks of the guide look on the screen, and how many of them stand on a page."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from game.guide import read_chapters
from game.guide.reading import plain
from game.screen.kit import Typeface, column, heading, row, text
from game.screen.kit.measure import Measure

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.guide.blocks import Block, Inline
    from game.screen.kit import Node

    Page = tuple[Node, ...]

SIZE = 28
"""Units: what is read from a few metres, and aloud."""
GAP = 16
SPARE = 0.9
"""The part of a page that is filled: rounded to the pixels of a small window, texts are up to a tenth larger."""
SHORT = 14
"""Characters: a table whose cells, but for the first of each row, are no longer stands in columns."""


@lru_cache(maxsize=64)
def pages_of(language: str, chapter: int, text_size: float, width: float, height: float) -> tuple[Page, ...]:
    """Return what stands on each page of a chapter, for pages of this size in units."""
    measure = Measure(Typeface(), 1.0, text_size)
    pages: list[list[Node]] = [[]]
    used = 0.0
    for node in _shown(read_chapters(language)[chapter].blocks):
        high = measure.height(node, width, 1.0) + GAP
        if pages[-1] and used + high > height * SPARE:
            pages.append([])
            used = 0.0
        pages[-1].append(node)
        used += high
    return tuple(tuple(page) for page in pages)


def _shown(blocks: Sequence[Block]) -> Iterator[Node]:
    """Yield the blocks in pieces that may stand on different pages."""
    for block in blocks:
        match block["kind"]:
            case "heading":
                yield heading(plain(block["text"]), SIZE)
            case "para":
                yield _running(block["text"])
            case "bullets":
                yield from (_item("•", item) for item in block["items"])
            case "steps":
                yield from (_item(f"{number}.", item) for number, item in enumerate(block["items"], block["start"]))
            case "quote":
                yield column(*_shown(block["blocks"]), fill="question", radius=14, pad=(24, 16), gap=GAP)
            case "table":
                yield from _table(block)


def _running(words: Inline) -> Node:
    """Return a paragraph; where it begins with bold words, they stand above the rest."""
    if isinstance(words, str) or not words[0].get("bold"):
        return text(plain(words), SIZE)
    return column(heading(plain(words[:1]), SIZE), text(plain(words[1:]).strip(), SIZE), gap=2)


def _item(sign: str, blocks: list[Block]) -> Node:
    return row(
        text(sign, SIZE, bold=True, min_width=36), column(*_shown(blocks), gap=4, weight=1), gap=8, align="start"
    )


def _table(block: dict[str, Any]) -> Iterator[Node]:
    """Yield the rows of a table: side by side where they are short, or else each as a little text of its own."""
    head, rows = [plain(cell) for cell in block["head"]], block["rows"]
    if len(head) == 2:
        for first, second in rows:
            yield row(
                text(plain(first), SIZE, bold=True, weight=2),
                text(plain(second), SIZE, weight=3),
                gap=24,
                align="start",
            )
    elif all(len(plain(cell)) <= SHORT for cells in rows for cell in cells[1:]):
        for number, cells in enumerate([head, *rows]):
            yield row(
                *(
                    text(plain(cell), SIZE, bold=not number or not place, weight=1 if place else 3, to="start")
                    for place, cell in enumerate(cells)
                ),
                gap=24,
            )
    else:
        for first, *rest in rows:
            name, more = _name_of(first)
            about = [f"{label}: {plain(cell)}." for label, cell in zip(head[1:], rest, strict=True)]
            yield column(heading(name, SIZE), text(" ".join(filter(None, (more, *about))), SIZE), gap=2)


def _name_of(cell: Inline) -> tuple[str, str]:
    """Return what a row is called, with its id if it has one, and what else stands in its first cell."""
    if isinstance(cell, str) or not cell[0].get("italic"):
        return plain(cell), ""
    id_, _, more = plain(cell[1:]).partition(". ")
    return plain(cell[:1]) + id_, more.strip()
