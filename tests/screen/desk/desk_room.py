"""A desk on a stage, with files of its own to write in."""

from __future__ import annotations

from pathlib import Path

import pygame

from game.places import scenarios_folder
from game.screen.demo import press
from game.screen.desk.desk import LOOK_EVERY, Desk
from game.screen.game import Game
from game.screen.kit import Stage
from game.screen.kit.writing import OwnClipboard

GOOD = (scenarios_folder() / "storgatan_oppnas.yaml").read_text("utf-8")
ONE_TO_MEND = GOOD.replace("    owner: planarkitekt\n", "    owner: planarkitket\n", 1)
THIRTY_TO_MEND = GOOD.replace("    title:", "    titel:", 30)
TIMES = [f"14:{minute:02d}:00" for minute in range(60)]
"""What the clock of a desk says, one reading after the other."""


class Room:
    """The game, standing at its desk."""

    def __init__(
        self, folder: Path, text: str | None = GOOD, size: tuple[int, int] = (1920, 1080), language: str = "sv"
    ) -> None:
        """Lay a file with ``text`` in ``folder`` and open it; ``None`` stays at the list of an empty folder."""
        pygame.font.init()
        self.files = folder / "fall"
        self.files.mkdir(exist_ok=True)
        self.file = self.files / "mitt_fall.yaml"
        self.kept = folder / "kept"
        times = iter(TIMES)
        if text is not None:
            self.save(text)
        self.game = Game(self.kept, [self.files], language=language, seed=7)
        self.game.desk = self.desk = Desk(
            self.game.places, self.game.read, OwnClipboard(), lambda: next(times)
        )
        self.stage = Stage(self.game, size)
        if text is not None:
            self.press("1")

    @property
    def draft(self):
        assert self.desk.draft is not None
        return self.desk.draft

    @property
    def codes(self) -> list[str]:
        """What is remarked on, as far as it is told in full."""
        shown = [self.stage.find(f"#remark-{number}") for number in range(20)]
        return [placed.node.command[1].code for placed in shown if placed]

    def save(self, text: str | bytes) -> None:
        """Write the file in place."""
        self.file.write_bytes(text.encode() if isinstance(text, str) else text)

    def press(self, *keys: str) -> None:
        for key in keys:
            press(self.stage, key)

    def wait(self, times: int = 1) -> None:
        """Let the desk look at the disk."""
        for _ in range(times):
            self.stage.tick(LOOK_EVERY)

    def shows(self, words: str) -> bool:
        return words in self.stage.snapshot()

    def why(self) -> str:
        """What the bubble beside a refused press says."""
        found = self.stage.find("#why")
        return found.node.text if found else ""
