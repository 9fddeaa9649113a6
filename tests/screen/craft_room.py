"""A game on a stage with a voice, sounds and settings of its own, all written down."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from playing_room import Seen

from game.places import scenarios_folder
from game.screen.demo import Pilot, press
from game.screen.game import Game
from game.screen.speech import WrittenVoice

SCENARIO = scenarios_folder() / "storgatan_oppnas.yaml"


@dataclass
class WrittenSounds:
    heard: list[str] = field(default_factory=list)

    def play(self, name: str) -> None:
        self.heard.append(name)


class Room(Seen):
    def __init__(self, folder: Path, language: str = "sv", size: tuple[int, int] = (1280, 720), *, settings: bool = False) -> None:
        self.voice, self.sounds, self.file = WrittenVoice(), WrittenSounds(), folder / "settings.json"
        game = Game(
            folder, [SCENARIO], language=language, seed=7, settings=self.file if settings else None, voice=self.voice, sounds=self.sounds
        )
        super().__init__(game, size)

    def to(self, step: int) -> None:
        """Let the pilot play until a step begins."""
        for what in Pilot(self.game).presses():
            if self.game.session and self.game.session.state.step == step:
                return
            press(self.stage, what)

    def said_by(self, *keys: str) -> list[str]:
        """What is said while keys are pressed."""
        before = len(self.voice.said)
        self.press(*keys)
        return [words for _, words in self.voice.said[before:]]
