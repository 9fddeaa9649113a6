"""Golden mini-logs, a module for each breakdown type: ``RAISES`` must give exactly these cards, ``QUIET`` none at all.

A card is written ``B01 heard:d1:nat 2 open``: type, id, severity, status.
"""

from typing import NamedTuple

from game.core.scenario import Scenario


class Case(NamedTuple):
    """One log and exactly the cards it gives at the end of the game."""

    name: str
    scenario: Scenario
    log: list  # type: ignore[type-arg]
    cards: tuple[str, ...] = ()
