"""Commands of the debrief and of what is taken home: winding back, own picture, *hos oss*, ready starts, pulse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.screen.pages import home, rewind, take_home
from game.screen.table import Dialog
from game.session.answers import HOME, PEOPLE_MAX, PULSE_WAYS
from game.session.session import PLANS_MAX

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.screen.game import Game
    from game.screen.winding import Winding


def _winding(game: Game) -> Winding:
    if game.table.winding is None:
        raise RuntimeError("there is nothing to wind back")
    return game.table.winding


def _wind(game: Game) -> None:
    """Open *Spola tillbaka* from another page of the debrief; going on leads back there."""
    _winding(game).back_to = game.page
    game.inside.turn_to(0)


def _wind_leave(game: Game) -> None:
    """Go on from where it was opened."""
    winding = _winding(game)
    game.inside.turn_to(winding.back_to)
    winding.back_to = 0


def _wind_to(game: Game, place: int) -> None:
    game.inside.turn_to(game.page, place)


def _wind_more(game: Game) -> None:
    winding = _winding(game)
    winding.sheet = (winding.sheet + 1) % rewind.sheets(game.view(), winding)


def _wind_change(game: Game, number: int) -> None:
    """See both courses, with the change of this number on the sheet that is shown."""
    winding = _winding(game)
    move, _ = rewind.shown_changes(game.view(), winding)[number]
    moves = [each for each, _ in winding.changes]
    game.inside.turn_to(game.page, winding.place or 0, moves.index(move))


def _wind_words(game: Game) -> None:
    winding = _winding(game)
    winding.in_words = not winding.in_words


def _wind_back(game: Game) -> None:
    """Go back from both courses to the changes, or from those to the moments."""
    game.inside.turn_to(game.page, *game.sitting.part[:-1])


def _own(game: Game, role: int) -> None:
    """Let a role write, or change what it wrote."""
    there, answers = game.sitting.scenario.roles[role], game.sitting.answers
    for name in ("plus", "delta"):
        game.table.lines[f"own-{name}"] = answers.get((name, there.id), "")
    game.table.dialog = Dialog("own", role)


def _own_keep(game: Game, role: int) -> None:
    """Keep what the role wrote; an empty line takes it away."""
    for name in ("plus", "delta"):
        line = game.table.lines.pop(f"own-{name}", "").strip()
        game.sitting.answer(name, line or None, game.sitting.scenario.roles[role].id)
    game.table.dialog = None


def _reveal_own(game: Game) -> None:
    """Show everybody's lines, or who has written."""
    game.inside.turn_to(game.page, *(() if game.sitting.part else (1,)))


def _home(game: Game, exchange: str, answer: str) -> None:
    """Say how an exchange is at home; said again it is taken back."""
    now = game.sitting.answers.get(("home", exchange))
    game.sitting.answer("home", None if now == answer else answer, exchange)


def _home_next(game: Game, exchange: str) -> None:
    """Take the next answer, and after the last none."""
    ways = (*HOME, None)
    now = game.sitting.answers.get(("home", exchange))
    game.sitting.answer("home", ways[(ways.index(now) + 1) % len(ways)], exchange)


def _home_more(game: Game) -> None:
    game.table.sheet = (game.table.sheet + 1) % home.sheets(game.view())


def _plan_from(game: Game, number: int) -> None:
    """Fill the first free place with a ready start, and open it for the rest."""
    free = [place for place in range(PLANS_MAX) if place not in game.sitting.plans]
    if not free:
        game.table.message = game.say("plan-all-taken")
        return
    _, fields = take_home.plan_starts(game.view())[number]
    game.sitting.plan(free[0], fields)
    game.do(("open", "plan", free[0]))


def _pulse(game: Game, about: str, way: int, change: int) -> None:
    counts = list(game.sitting.answers.get(("pulse", about)) or [0] * len(PULSE_WAYS))
    counts[way] = max(0, min(PEOPLE_MAX, counts[way] + change))
    game.sitting.answer("pulse", counts if any(counts) else None, about)


COMMANDS: dict[str, Callable[..., None]] = {
    "wind": _wind,
    "wind-leave": _wind_leave,
    "wind-to": _wind_to,
    "wind-more": _wind_more,
    "wind-change": _wind_change,
    "wind-words": _wind_words,
    "wind-back": _wind_back,
    "own": _own,
    "own-keep": _own_keep,
    "reveal-own": _reveal_own,
    "home": _home,
    "home-next": _home_next,
    "home-more": _home_more,
    "plan-from": _plan_from,
    "pulse": _pulse,
}
