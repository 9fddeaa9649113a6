"""What a press can do: functions that get the game, and what the command is about.

A node carries a command, ``("form", "share")``; the game looks its name up here. Adding one: a function in one of
these files and a line in its table.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from game.screen.commands import course, debrief, dialogs, moves, settings, start, welcome
from game.screen.desk import commands as desk
from game.screen.leader import commands as leader

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

COMMANDS: Mapping[str, Callable[..., Any]] = MappingProxyType(
    {
        **start.COMMANDS,
        **settings.COMMANDS,
        **welcome.COMMANDS,
        **course.COMMANDS,
        **moves.COMMANDS,
        **dialogs.COMMANDS,
        **debrief.COMMANDS,
        **leader.COMMANDS,
        **desk.COMMANDS,
    }
)
"""Functions by the name of their command."""
