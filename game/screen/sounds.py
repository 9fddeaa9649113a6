"""The gentle sounds of the game. The sound device is open only while something is heard; without one it is silent."""

from __future__ import annotations

import time
from threading import Lock, Thread
from typing import Protocol

import pygame

from game.places import assets_folder

TIME_OUT = "time-out"
CONNECTION = "connection"
WINDOW_CLOSES = "window-closes"
NAMES = (TIME_OUT, CONNECTION, WINDOW_CLOSES)
_LOOK_EVERY = 0.05
"""Seconds between two looks at whether a sound is over."""
_LONGEST = 5.0


class Sounds(Protocol):
    """Something that can be asked for a sound."""

    def play(self, name: str) -> None:
        """Let one of ``NAMES`` be heard."""
        ...


class NoSounds:
    """Silence, for tests and pictures."""

    def play(self, name: str) -> None:
        """Let nothing be heard."""


class SystemSounds:
    """Sounds through the system's device: opened, heard and closed by a thread of its own, so nothing ever waits."""

    def __init__(self) -> None:
        """Open nothing yet."""
        self._busy = Lock()

    def play(self, name: str) -> None:
        """Let a sound be heard; one that comes while another is heard is left out."""
        if self._busy.acquire(blocking=False):
            Thread(target=self._play, args=(name,), name="sound", daemon=True).start()

    def _play(self, name: str) -> None:
        try:
            pygame.mixer.init(buffer=1024)
            channel = pygame.mixer.Sound(assets_folder() / "sounds" / f"{name}.wav").play()
            until = time.monotonic() + _LONGEST
            while channel is not None and channel.get_busy() and time.monotonic() < until:
                time.sleep(_LOOK_EVERY)
        except (pygame.error, OSError):
            return  # no device, or one that somebody else holds
        finally:
            pygame.mixer.quit()
            self._busy.release()
