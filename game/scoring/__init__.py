"""Events in; requirement statuses, possible breakdowns and counts out. A pure fold over the log.

Start at ``fold.Scoring``. A *requirement* (``requirement.py``) is the one primitive; the *ledger* remembers what the
log has established and moves requirement statuses; each *breakdown* type (``breakdowns/``) judges requirements at
their deadlines; ``tell.py`` puts cards into words. The rules and their sources are in the design's breakdowns.md.
"""

from game.scoring.card import Card, Count, Reminder
from game.scoring.fold import Scoring, evaluate
from game.scoring.requirement import Requirement

VERSION = "3"
"""Of the rules: goes up when the same log could give other cards. A report names it."""

__all__ = ["VERSION", "Card", "Count", "Reminder", "Requirement", "Scoring", "evaluate"]
