"""The leader's guide on the screen, by keys, mouse, touch or presenter remote.

``look.py`` shows its blocks and lays them out on pages, ``page.py`` is what is leafed through, and ``steps.py`` knows
which chapter belongs to what is played.
"""

from game.screen.guide.page import CHAPTERS, guide_button, guide_dialog, guide_part
from game.screen.guide.steps import chapter_of

__all__ = ["CHAPTERS", "chapter_of", "guide_button", "guide_dialog", "guide_part"]
