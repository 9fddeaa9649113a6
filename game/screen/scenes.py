"""Every screen there is: a simulated group plays a whole game, and what it never opens is opened on the way.

The one list that the gallery, the snapshots and the tests go by. A page, form or dialog that is added comes along by
itself; a dialog that needs to be told what it is about gets a line in ``ABOUT``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from game.core.events import GROUP
from game.core.state import MOVES, STEP_IDS
from game.guide import chapter_called
from game.screen.demo import Pilot
from game.screen.forms import FORMS, SEVEN, Form
from game.screen.hands import by_keys
from game.screen.pages.dialogs import DIALOGS
from game.screen.table import Dialog

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from game.screen.game import Game
    from game.screen.kit import Stage
    from game.screen.winding import Winding

ABOUT: Mapping[str, Callable[[Game], Any]] = {
    "why": lambda game: next((card.id for card in game.sitting.cards), None),
    "card-words": lambda game: next((card.id for card in game.sitting.cards), None),
    "look": lambda _: 0,
    "news": lambda _: 0,
    "plan": lambda _: 0,
    "own": lambda _: 0,
}
"""What a dialog is opened about; ``None`` while there is no such thing. The others are about nothing."""


def scene_of(game: Game) -> str:
    """Return the name of what is shown: step and page, and the form or dialog that is open."""
    if game.session is None:
        return "start" if game.desk is None else "desk"
    table = game.table
    name = STEP_IDS[game.session.state.step]
    if table.form is not None:
        return f"{name}, form {table.form.kind} {len(table.form.answers)}"
    if table.dialog is not None:
        return f"{name}, dialog {table.dialog.name}"
    revealed = ", revealed" if game.session.state.votes or (game.page and game.session.part) else ""
    return f"{name}, page {game.page}{revealed}{_wound(table.winding) if game.page == 0 else ''}"


def _wound(winding: Winding | None) -> str:
    if winding is None or winding.place is None:
        return ""
    return ", changes" if winding.rewound is None else ", both courses"


def scenes(game: Game, stage: Stage) -> Iterator[str]:
    """Play a whole game and yield the name of each screen when it is first shown, with everything saved.

    Whoever takes them may look, at any size and in any theme, but changes nothing.
    """
    seen: set[str] = set()
    yield from _start(game, stage)
    for what in Pilot(game).presses():
        name = scene_of(game)
        if name not in seen:
            seen.add(name)
            _save(game, stage)
            yield name
        if game.session is not None and game.table.form is None and game.table.dialog is None:
            for name in _openable(game, seen):
                seen.add(name)
                _save(game, stage)
                stage.rebuild()
                yield name
                game.table.form, game.table.dialog = None, None
            stage.rebuild()
        by_keys(stage, what)
    _save(game, stage)
    yield scene_of(game)


def _start(game: Game, stage: Stage) -> Iterator[str]:
    """The help, the leader's guide, the desk and its open file, before the game begins."""
    before: tuple[tuple[str, tuple[object, ...]], ...] = (
        ("help", ("open", "help")),
        ("guide", ("open-guide",)),
        ("guide with steps", ("guide", chapter_called("Så går en omgång"), 0)),
        ("guide with a table", ("guide", chapter_called("Minuterna"), 0)),
        ("guide with a quote", ("guide", chapter_called("Landa överenskommelserna"), 0)),
    )
    for name, opening in before:
        game.do(opening)
        stage.rebuild()
        yield f"start, dialog {name}"
    game.do(("close",))
    game.do(("desk",))
    for name, command in (("desk, list", None), ("desk, dialog help", ("open", "help"))):
        if command is not None:
            game.do(command)
        stage.rebuild()
        yield name
    game.do(("close",))
    stage.rebuild()
    stage.press("1")
    yield "desk, file"
    stage.press("escape")
    stage.press("escape")


def _openable(game: Game, seen: set[str]) -> Iterator[str]:
    """Open every dialog, and in *Drag* every form, that has not been seen; the one who takes them closes each."""
    dialogs = {name.rpartition("dialog ")[2] for name in seen if "dialog " in name}
    for name in DIALOGS:
        about = ABOUT[name](game) if name in ABOUT else None
        if name not in dialogs and (name not in ABOUT or about is not None):
            game.table.dialog = Dialog(name, about)
            yield scene_of(game)
    if game.sitting.state.step == MOVES:
        forms = {name.rpartition("form ")[2].split()[0] for name in seen if "form " in name}
        for kind in FORMS:
            if kind not in forms:
                game.table.form = Form(kind, (game.table.role or 0) if kind in SEVEN else GROUP)
                yield scene_of(game)


def _save(game: Game, stage: Stage) -> None:
    """Let everything be saved, so that the picture says what is true."""
    if game.session is not None and game.session.writer is not None:
        game.session.writer.flush()
        stage.tick(1)
