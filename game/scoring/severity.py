"""How much hangs on a card: 1, 2 or 3 (breakdowns.md §2.2(3))."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.core.scenario import Decision, Item, Level


def weigh(base: int, decision: Decision, *, attempted: bool = False, critical: bool = False) -> int:
    """Return ``base`` (1–3) one up for what weighs heavily, one down for what was tried or is easily undone, in 1–3.

    ``attempted``: somebody asked. ``critical``: the item is marked so (B02 alone).
    """
    reversible = decision.reversible_until is not None
    heavy = decision.weight == 3 or not reversible or critical
    light = attempted or (reversible and decision.weight == 1)
    return max(1, min(3, base + heavy - light))


def weigh_unheard(decision: Decision, level: Level) -> int:
    """Return the severity of a solo decision (B01), which caps B05 and B06 for the same decision and role."""
    return weigh(3 if level == "agree" else 2, decision)


def weigh_stuck(decision: Decision, item: Item, *, attempted: bool = False) -> int:
    """Return the severity of stuck information (B02), which caps B03 and B09 for the same item and decision."""
    return weigh(2, decision, attempted=attempted, critical=item.critical)
