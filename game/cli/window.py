"""Opens the game on the shared screen."""

from __future__ import annotations

import gc
import os
from typing import TYPE_CHECKING

from game.cli.system import has_display
from game.texts import words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def open_game(
    lang: str,
    folder: Path | None = None,
    *,
    files: Sequence[Path] = (),
    profile: Path | None = None,
    journal: Path | None = None,
    asked: bool = False,
    full_screen: bool = False,
) -> str:
    """Show the game until it is closed; return "", or one sentence about what stood in the way.

    ``asked`` says that somebody asked for ``lang``, so that the language set in the game is left aside.
    """
    say = words(lang)
    if not has_display():
        return say("cli-no-display")
    draw_in_memory()
    from game.places import scenarios_folder  # noqa: PLC0415 - pygame may not be imported before that
    from game.screen.game import Game  # noqa: PLC0415
    from game.screen.opening import open_window  # noqa: PLC0415
    from game.screen.sounds import SystemSounds  # noqa: PLC0415
    from game.screen.speech import SystemVoice  # noqa: PLC0415
    from game.session.kept import own_cases_folder, sessions_folder  # noqa: PLC0415
    from game.session.settings import read_settings, settings_file  # noqa: PLC0415

    settings = settings_file(None if journal else folder)  # a folder of one's own has everything of the game
    game = Game(
        folder or sessions_folder(),
        [*files, scenarios_folder()],
        own=own_cases_folder(),
        language=lang if asked else read_settings(settings)[0].language or lang,
        profile=profile,
        settings=settings,
        voice=SystemVoice(),
        sounds=SystemSounds(),
    )
    if journal is not None:
        game.go_on_with(journal)
        if game.session is None:
            return game.table.message
    gc.enable()
    trouble = open_window(game, full_screen=full_screen)
    return say(f"cli-{trouble}") if trouble else ""


def draw_in_memory() -> None:
    """Draw without a graphics card, which is quickest where there is none; must be said before pygame is imported."""
    os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
