"""Commands of the settings, which hold on every page and until next time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.session.settings import TEXT_SIZES
from game.texts import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.screen.game import Game


def _set(game: Game, name: str, value: object) -> None:
    """Take a setting; everything is shown with it at once, and it is kept."""
    setattr(game.table, name, value)
    if name == "language" and game.session is None:
        game.look_at_shelf()
    if name == "speech" and not value:
        game.voice.hush()
    game.keep_settings()


def _language(game: Game) -> None:
    """Take the next language; everything is told in it at once."""
    at = LANGUAGES.index(game.table.language)
    _set(game, "language", LANGUAGES[(at + 1) % len(LANGUAGES)])


def _text_size(game: Game, change: int) -> None:
    at = TEXT_SIZES.index(game.table.text_size) + change
    _set(game, "text_size", TEXT_SIZES[max(0, min(at, len(TEXT_SIZES) - 1))])


def _sound(game: Game) -> None:
    """Turn the sounds off, or on again, and say which."""
    _set(game, "sound", not game.table.sound)
    game.table.receipt = game.say("sound-on" if game.table.sound else "sound-off")


COMMANDS: dict[str, Callable[..., None]] = {
    "set": _set,
    "language": _language,
    "text-size": _text_size,
    "sound": _sound,
}
