"""What tools/gallery.py draws. Run by it, where the game is installed."""

from __future__ import annotations

import argparse
import re
from dataclasses import dataclass, replace
from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, cast

import pygame
from _sight import SIGHT, seen

from game.places import scenarios_folder
from game.screen.game import Game
from game.screen.kit import Stage, theme
from game.screen.scenes import scenes
from game.texts import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.screen.kit import Theme
    from game.screen.kit.program import Program

SIZES = ((1280, 720), (1920, 1080), (3840, 2160))
THEMES = ("light", "dark", "high_contrast")
"""Functions of ``game.screen.kit.theme``; those that are there are shown."""

STYLE = """
body { font: 16px/1.4 sans-serif; margin: 24px; background: #f7f5f0; color: #14213d }
section { margin: 0 0 32px } h2 { font-size: 18px; margin: 0 0 8px }
figure { display: inline-block; margin: 0 12px 12px 0 } img { width: 420px; border: 1px solid #888; display: block }
figcaption { font-size: 13px }
"""


@dataclass
class Dressed:
    """The game in a theme of one's choice: everything else is asked of the game."""

    game: Game
    theme: Theme

    def __getattr__(self, name: str) -> Any:
        """Ask the game."""
        return getattr(self.game, name)


@dataclass(frozen=True)
class Picture:
    """One file of the gallery."""

    scene: str
    language: str
    theme: str
    size: tuple[int, int]
    file: str


def main() -> None:
    """Draw what was asked for."""
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("--out", type=Path, default=Path("gallery"))
    given.add_argument("--screens", nargs="*", default=[], metavar="PART")
    given.add_argument("--quick", action="store_true")
    given.add_argument("--seen-as", nargs="*", default=[], choices=SIGHT, metavar="SIGHT")
    asked = given.parse_args()
    sizes, languages = (SIZES[:1], LANGUAGES[:1]) if asked.quick else (SIZES, LANGUAGES)
    asked.out.mkdir(parents=True, exist_ok=True)
    pygame.font.init()
    pictures: list[Picture] = []
    for language in languages:
        pictures += draw(asked.out, language, sizes, asked.screens, asked.seen_as)
    (asked.out / "index.html").write_text(page(pictures), "utf-8")
    print(f"{len(pictures)} pictures: {asked.out / 'index.html'}")


def draw(
    out: Path, language: str, sizes: Sequence[tuple[int, int]], parts: list[str], sights: list[str]
) -> list[Picture]:
    """Play a game in ``language`` and save each screen with one of ``parts`` in its name, in every size and theme.

    With ``sights``, the themes are shown as those see them.
    """
    pictures: list[Picture] = []
    with TemporaryDirectory(prefix="samspel-") as folder:
        game = Game(Path(folder), [scenarios_folder()], language=language, seed=7)
        stage = Stage(game, sizes[0])
        worn = [(name, getattr(theme, name)()) for name in THEMES if hasattr(theme, name)]
        if sights:
            worn = [(f"{name}-{sight}", as_seen(made, sight)) for name, made in worn for sight in sights]
        others = [
            (name, size, Stage(cast("Program", Dressed(game, made)), size)) for name, made in worn for size in sizes
        ]
        for number, scene in enumerate(scenes(game, stage)):
            if parts and not any(part in scene for part in parts):
                continue
            for name, size, shown in others:
                shown.focus_id = stage.focus_id
                shown.rebuild()
                file = f"{language}-{name}-{size[1]}-{number:02d}-{re.sub('[^a-z0-9]+', '-', scene)}.png"
                pygame.image.save(shown.surface, out / file)
                pictures.append(Picture(scene, language, name, size, file))
            print(f"{language} {number:3} {scene}", flush=True)
        game.closing()
    return pictures


def as_seen(made: Theme, sight: str) -> Theme:
    """Return a theme with the colours that a kind of sight makes of them."""
    return replace(made, colors={name: seen(color, sight) for name, color in made.colors.items()})


def page(pictures: list[Picture]) -> str:
    """Return the page to look through: one section a screen, everything beside it, nothing from a network."""
    scenes_: dict[str, list[Picture]] = {}
    for each in pictures:
        scenes_.setdefault(each.scene, []).append(each)
    sections = "".join(
        f"<section><h2>{escape(scene)}</h2>{''.join(map(figure, shown))}</section>\n"
        for scene, shown in scenes_.items()
    )
    head = f'<!doctype html>\n<html lang="en"><meta charset="utf-8"><title>Samspel</title><style>{STYLE}</style>\n'
    return head + f"<h1>Samspel: {len(scenes_)} screens</h1>\n{sections}</html>\n"


def figure(picture: Picture) -> str:
    """Return one picture with its caption; pressed, it is shown in full."""
    wide, high = picture.size
    told = f"{picture.language}, {picture.theme}, {wide}×{high}"
    image = f'<img loading="lazy" src="{picture.file}" alt="{escape(picture.scene)}, {told}">'
    return f'<figure><a href="{picture.file}">{image}</a><figcaption>{told}</figcaption></figure>'


if __name__ == "__main__":
    main()
