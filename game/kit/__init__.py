"""Floor 3: what a trainer prints, as PDFs: cards, board, script, invitation, and the leader's guide.

Start at ``documents.py``, the list of what is made. ``cards.py``, ``script.py`` and ``leaflets.py`` say *what* stands
there, the files in ``templates`` how it looks, and ``press.py``, the only place for typst, makes PDFs of the two.
"""

from game.kit.documents import make_guide, make_kit
from game.kit.press import NotSet, is_there

__all__ = ["NotSet", "is_there", "make_guide", "make_kit"]
