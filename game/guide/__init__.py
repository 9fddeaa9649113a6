"""Floor 1: the leader's guide, ``leader.sv.md`` and ``leader.en.md`` here, read for paper and for the screen alike.

``reading.py`` turns the markdown into the blocks of ``blocks.py``, and ``chapters.py`` into what is leafed through.
"""

from game.guide.chapters import Chapter, chapter_called, read_chapters
from game.guide.reading import guide_file, read_guide

__all__ = ["Chapter", "chapter_called", "guide_file", "read_chapters", "read_guide"]
