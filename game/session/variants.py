"""The same scenario for another kind of group: *börjar*, *på väg* or *van*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.authoring import ProfileFile, read_scenario
from game.authoring.migration import migrate

if TYPE_CHECKING:
    from game.authoring import Reading
    from game.core.scenario import Maturity, Scenario


def read_kept(source: str, name: str, profile: str) -> Reading:
    """Read a scenario whose text was kept in a journal, with the text of its profile if it had one."""
    return read_scenario(migrate(source).encode(), name, ProfileFile(name, profile.encode()) if profile else None)


def in_variant(scenario: Scenario, maturity: Maturity) -> Scenario:
    """Return ``scenario`` as it is for ``maturity``, at the same length and with the same profile."""
    return read_kept(scenario.source, scenario.id, scenario.profile).compile(scenario.minutes, maturity)
