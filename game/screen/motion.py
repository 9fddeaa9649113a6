"""What has just come about on the board, drawn as it comes about: a connection being made, a window closing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.board.model import BoardModel, Progress
    from game.core.scenario import Scenario

LASTS = 400
"""Milliseconds."""
_STEPS = 10
"""Pictures of it; so many that the eye sees one movement."""
_MADE = ("met", "repaired")


@dataclass(frozen=True, slots=True)
class Motion:
    """Connections that are being made and windows that are closing, by id, and for how long already."""

    connections: frozenset[str]
    windows: frozenset[str]
    passed: float = 0

    def __bool__(self) -> bool:
        """Whether anything has come about."""
        return bool(self.connections or self.windows)

    @property
    def share(self) -> float:
        """How much of it is drawn, 0-1, in a few steps."""
        return min(1.0, int(self.passed / LASTS * _STEPS) / _STEPS)

    def after(self, milliseconds: float) -> Motion | None:
        """Return it later; ``None`` when it is over."""
        passed = self.passed + milliseconds
        return replace(self, passed=passed) if passed < LASTS else None


def motion_between(scenario: Scenario, before: Progress, after: Progress) -> Motion:
    """Return what came about between two moments."""
    was = {link.id: link.state for link in before.connections}
    made = {link.id for link in after.connections if link.state in _MADE and was.get(link.id) not in _MADE}
    missed = after.windows_missed & ~before.windows_missed
    closing = {window.id for number, window in enumerate(scenario.windows) if missed >> number & 1}
    return Motion(frozenset(made), frozenset(closing))


def moving(model: BoardModel, motion: Motion | None) -> BoardModel:
    """Return a board on which what has come about is half drawn."""
    if motion is None:
        return model
    share = motion.share
    return replace(
        model,
        connections=tuple(
            replace(each, made=share) if each.id in motion.connections else each for each in model.connections
        ),
        stations=tuple(replace(each, shut=share) if each.id in motion.windows else each for each in model.stations),
    )
