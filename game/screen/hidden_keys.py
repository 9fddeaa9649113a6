"""Keys that stand on no button: what each does, and where it does nothing."""

from __future__ import annotations

HIDDEN_KEYS: dict[str, tuple[object, ...]] = {
    "pagedown": ("next",),
    "pageup": ("page-back",),
    "y": ("redo",),
    "ctrl+z": ("undo",),
    "ctrl+y": ("redo",),
    "s": ("stop-time",),
    "f2": ("leader",),
    "e": ("open", "late"),
    "m": ("open", "menu"),
    "escape": ("open", "menu"),
    "k": ("open-look",),
    "j": ("open", "board"),
    "p": ("open", "talked"),
    "n": ("open", "note"),
    "t": ("more-time",),
    "a": ("open", "agree"),
    "o": ("open", "glossary"),
    "f": ("open", "facts"),
    "i": ("open", "settings"),
    "d": ("sound",),
    "+": ("text-size", 1),
    "=": ("text-size", 1),
    "-": ("text-size", -1),
}
"""Keys that stand on no button; the help lists them."""

ALWAYS = {"text-size", "language", "sound", ("open", "glossary"), ("open", "settings")}
"""Commands of hidden keys that need no game, and leave a half-answered form as it is."""

GIVING_WAY = {("open", "glossary"), ("open", "settings"), ("sound",)}
"""Those whose key is somebody else's where a button has it."""

IN_PAUSE = {"stop-time", "leader", "language", "text-size", "sound", ("open", "menu"), ("open", "settings")}
"""What keys can do while the game rests, besides what stands on the screen."""
DIALOGS_IN_PAUSE = {"leader", "menu", "help", "guide", "settings"}
OVER_FORM = {"leader", "stop-time"}
"""What can be done while a form is half answered; it is there afterwards."""

TRIAL_KEYS: dict[str, tuple[object, ...]] = {**HIDDEN_KEYS, "escape": ("leave",)}
"""The same in a trial: one press leads back to the file."""
