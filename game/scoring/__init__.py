"""Events in; requirement statuses, possible breakdowns and counts out. A pure fold over the log.

Start at ``fold.Scoring``. A *requirement* (``requirement.py``) is the one primitive; the *ledger* remembers what the
log has established and moves requirement statuses; each *breakdown* type (``breakdowns/``) judges requirements at
their deadlines; ``tell.py`` puts cards into words. The rules and their sources are in the design's breakdowns.md.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from game.scoring.card import Card, Count, Reminder
    from game.scoring.fold import Scoring, evaluate
    from game.scoring.requirement import Requirement

VERSION = "3"
"""Of the rules: goes up when the same log could give other cards. A report names it."""

__all__ = ["VERSION", "Card", "Count", "Reminder", "Requirement", "Scoring", "evaluate"]

_HOMES = {
    "Card": "card", "Count": "card", "Reminder": "card", "Requirement": "requirement",
    "Scoring": "fold", "evaluate": "fold",
}  # fmt: skip


def __getattr__(name: str) -> Any:
    """Import what is asked for only now: whoever checks a file wants its connections, and no fold over a log."""
    if name in _HOMES:
        return getattr(import_module(f"game.scoring.{_HOMES[name]}"), name)
    raise AttributeError(name)
