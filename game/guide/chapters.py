"""The guide as a row of chapters, each with what stands in it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from game.guide.reading import guide_file, plain, read_guide

if TYPE_CHECKING:
    from game.guide.blocks import Block

PART, CHAPTER = 1, 2
"""Levels of headings."""
NAMED_IN = "sv"
"""The language that chapters are asked for in; the other has the same ones in the same order."""


@dataclass(frozen=True)
class Chapter:
    """What stands below one heading."""

    title: str
    part: str
    """The title of the part that it belongs to."""
    blocks: tuple[Block, ...]


@cache
def read_chapters(language: str) -> tuple[Chapter, ...]:
    """Return the chapters of the guide in a language, in order; what comes before the first is left out.

    Raises:
        OSError: it can not be read.

    """
    _, blocks = read_guide(guide_file(language).read_text("utf-8"))
    found: list[tuple[str, str, list[Block]]] = []
    part = ""
    for block in blocks:
        level = block.get("level")
        if level == PART:
            part = plain(block["text"])
        elif level == CHAPTER:
            found.append((plain(block["text"]), part, []))
        elif found:
            found[-1][2].append(block)
    return tuple(Chapter(title, of, tuple(below)) for title, of, below in found)


def chapter_called(title: str) -> int:
    """Return the number, from 0, of the chapter that is called so in Swedish.

    Raises:
        LookupError: there is none.

    """
    titles = [chapter.title for chapter in read_chapters(NAMED_IN)]
    if title not in titles:
        raise LookupError(f"no chapter in the guide: {title}")
    return titles.index(title)
