"""What a stage asks of a program that has something to show."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from game.screen.kit.nodes import Node
    from game.screen.kit.theme import Theme


class Program(Protocol):
    """What has something to show: the screens of the game implement this."""

    running: bool
    """Set to false to close the window."""
    screens: int
    """How many screens there are; the window tells."""
    screen: int | None
    """The number of the screen it wants to be on; None where the system puts it."""

    @property
    def theme(self) -> Theme:
        """The colours of the moment; another one is another object."""
        ...

    @property
    def beside(self) -> Second | None:
        """What is shown in a second window; None while there is one window only."""
        ...

    @property
    def text_size(self) -> float:
        """1.0, 1.25 or 1.5 (screen.md)."""
        ...

    def build(self, size: tuple[float, float]) -> Node:
        """Return what is shown now in a window of this width and height, in units. Changes nothing."""
        ...

    def do(self, command: object) -> None:
        """Do what an activated node carries."""
        ...

    def press(self, key: str) -> bool:
        """Take a key, named as in ``keys.py``, before any widget does; return whether it was used.

        While an entry has focus, only keys that the entry has no use for come here.
        """
        ...

    def write(self, entry_id: str, text: str) -> None:
        """Keep the new text of an entry; the next tree must show it."""
        ...

    def drop(self, file: str) -> None:
        """Take a file, or a folder, that was dragged onto the window: its path."""
        ...

    def tick(self, milliseconds: int) -> bool:
        """Let time pass; return whether anything shown may have changed."""
        ...

    def speak(self, words: str, *, checked: bool | None = None) -> None:
        """Say, if speech is on, what is new and what has just got focus; ``checked`` is whether that is ticked."""
        ...

    def closing(self) -> None:
        """Take note that the window is being closed."""
        ...


class Second(Program, Protocol):
    """A program in the second window. Its ``closing`` is that of its window: the first goes on."""

    @property
    def title(self) -> str:
        """What the window is called."""
        ...
