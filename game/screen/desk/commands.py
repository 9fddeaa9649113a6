"""Commands of the desk."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from game.authoring.starting import LONGEST_ID, copied_scenario, id_for, lay_out, new_scenario
from game.screen.desk.desk import Desk
from game.screen.desk.editor import open_in_editor
from game.screen.desk.files import is_folder, told
from game.screen.desk.trial import begin_trial
from game.screen.table import Dialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.authoring import Diagnostic
    from game.screen.desk.draft import Draft
    from game.screen.game import Game


def _desk(game: Game) -> Desk:
    if game.desk is None:
        game.desk = Desk(game.places, game.read)
    return game.desk


def _draft(game: Game) -> Draft:
    draft = _desk(game).draft
    if draft is None:
        raise RuntimeError("no file is open")
    return draft


def _show(game: Game) -> None:
    """Go from the first page to the list of files."""
    _desk(game)


def _open(game: Game, number: int) -> None:
    desk = _desk(game)
    desk.open(desk.files[number].path)


def _new(game: Game) -> None:
    """Begin on a scenario: the small one, with its comments in the language of the moment."""
    title = game.say("desk-new-title")
    _begin(game, id_for(title), lambda id_: new_scenario(id_, title, game.table.language))


def _own(game: Game) -> None:
    """Begin on a scenario that is as the open one was when it could last be played."""
    good = _draft(game).good
    if good is not None and good.document is not None:
        prefix, before = id_for(game.say("desk-own-id")), good.document.id
        own = before if before.startswith(f"{prefix}_") else f"{prefix}_{before}"
        _begin(game, own[:LONGEST_ID], lambda id_: copied_scenario(good, id_))


def _begin(game: Game, id_: str, text: Callable[[str], str]) -> None:
    desk = _desk(game)
    try:
        file = lay_out(game.own, id_, text)
    except OSError:
        game.table.message = game.say("desk-no-new", folder=told(game.own))
        return
    if game.own not in desk.places:
        desk.places.append(game.own)
    desk.open(file)
    game.table.receipt = game.say("desk-begun", name=told(file.name), folder=told(file.parent))


def _drop(game: Game, name: str) -> None:
    """Take a file, or a folder of files, that was dragged onto the window."""
    path, desk = Path(name), _desk(game)
    game.table.dialog = None
    if is_folder(path):
        desk.places.append(path.absolute())
        desk.close()
    else:
        desk.open(path)


def _back(game: Game) -> None:
    """Go from a file to the list, and from the list to the first page."""
    desk = _desk(game)
    if desk.draft is not None:
        desk.close()
    else:
        game.desk = None
        game.look_at_shelf()


def _read(game: Game) -> None:
    _draft(game).read()


def _length(game: Game, minutes: int) -> None:
    _draft(game).choose_length(minutes)


def _next_length(game: Game) -> None:
    draft = _draft(game)
    if draft.good is not None and draft.minutes is not None:
        lengths = draft.good.lengths
        draft.choose_length(lengths[(lengths.index(draft.minutes) + 1) % len(lengths)])


def _round(game: Game, number: int) -> None:
    _draft(game).choose_round(number)


def _try(game: Game) -> None:
    """Play from the chosen round. The session has no journal, so nothing of it is kept."""
    draft = _draft(game)
    if draft.scenario is not None:
        game.sit_down(begin_trial(draft.scenario, draft.round))


def _edit(game: Game) -> None:
    desk, draft = _desk(game), _draft(game)
    try:
        desk.opener = open_in_editor(draft.path)
    except OSError:
        game.table.message = game.say("desk-no-editor", path=told(draft.path))
    else:
        game.table.receipt = game.say("desk-opening", name=draft.name)


def _copy(game: Game) -> None:
    """Copy the path, and say so only if it is there to be pasted."""
    desk, path = _desk(game), told(_draft(game).path)
    desk.clipboard.keep(path)
    copied = desk.clipboard.read() == path
    game.table.receipt = game.say("desk-copied" if copied else "desk-not-copied", path=path)


def _explain(game: Game, remark: Diagnostic) -> None:
    game.table.dialog = Dialog("desk-explain", remark)


COMMANDS: dict[str, Callable[..., None]] = {
    "desk": _show,
    "desk-open": _open,
    "desk-new": _new,
    "desk-own": _own,
    "desk-drop": _drop,
    "desk-back": _back,
    "desk-read": _read,
    "desk-length": _length,
    "desk-next-length": _next_length,
    "desk-round": _round,
    "desk-try": _try,
    "desk-edit": _edit,
    "desk-copy": _copy,
    "desk-explain": _explain,
}
