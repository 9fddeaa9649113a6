"""Where the games are played: the drawn worlds, and the shipped scenario at each of its lengths."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from game.authoring import load_scenario
from validation.worlds import draw_worlds

if TYPE_CHECKING:
    from game.core.scenario import Scenario

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = ROOT / "scenarios" / "storgatan_oppnas.yaml"
MINUTES = (45, 60, 90)


@lru_cache(maxsize=2)
def grounds(*, too_late: bool = False) -> tuple[Scenario, ...]:
    """Return every scenario that games are played in; ``too_late`` as in ``worlds.draw_world``."""
    shipped = (load_scenario(SHIPPED, minutes) for minutes in MINUTES)
    return (*draw_worlds(too_late=too_late), *shipped)


def name_of(scenario: Scenario) -> str:
    """Return a name that tells the lengths of one scenario apart."""
    return scenario.id if scenario.minutes is None else f"{scenario.id}, {scenario.minutes} minutes"
