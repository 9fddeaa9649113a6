"""What screens are built with: nodes and widgets as plain values, a stage that shows them, a window around it.

A screen imports its builders from here. Start at ``nodes.py`` (what a screen is made of), ``widgets.py``
(buttons and the like) and ``program.py`` (what a program must be able to do).
"""

from game.screen.kit.nodes import (
    Look,
    Node,
    badge,
    canvas,
    column,
    flow,
    heading,
    icon,
    row,
    space,
    stack,
    text,
    timer,
)
from game.screen.kit.program import Program
from game.screen.kit.stage import Stage
from game.screen.kit.theme import Theme, light
from game.screen.kit.typeface import Typeface
from game.screen.kit.widgets import (
    button,
    choice,
    dialog,
    entry,
    header_row,
    key_help,
    keycap,
    panel,
    scroll,
    stepper,
)

__all__ = [
    "Look", "Node", "Program", "Stage", "Theme", "Typeface", "badge", "button", "canvas", "choice", "column",
    "dialog", "entry", "flow", "header_row", "heading", "icon", "key_help", "keycap", "light", "panel", "row",
    "scroll", "space", "stack", "stepper", "text", "timer",
]  # fmt: skip
