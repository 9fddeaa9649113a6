"""Which chapter of the guide belongs to what is played now."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from game.core.state import CHECK, CHOICE, DEBRIEF, MOVES, OVER, SITUATION, TAKE_HOME, TALK, WELCOME
from game.guide import chapter_called

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.screen.view import View

BY_STEP: Mapping[int, str] = MappingProxyType(
    {
        WELCOME: "Att börja",
        SITUATION: "Så går en omgång",
        CHOICE: "Valen som ingen ser",
        TALK: "Håll samtalet levande",
        MOVES: "Så går en omgång",
        CHECK: "Avstämningen och korten",
        DEBRIEF: "Tillbakablicken",
        TAKE_HOME: "Landa överenskommelserna",
        OVER: "Dag 30 och dag 90",
    }
)
"""The name of a chapter, in Swedish, for each step."""
SEATS, WINDING = "Sätt er", "Spola tillbaka"
"""Those of two pages that have a chapter of their own."""


def chapter_of(view: View) -> int:
    """Return the number of the chapter to open."""
    name = BY_STEP[view.state.step]
    if view.state.step == WELCOME and view.welcome_page == "seats":
        name = SEATS
    elif view.state.step == DEBRIEF and view.page == 0:
        name = WINDING
    return chapter_called(name)
