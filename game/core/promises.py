"""Promises: how one is made, and when it is kept (game.md, *Lova*; breakdowns.md B09)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.events import Event
from game.core.state import KEPT, OPEN, Promise, State, active_mask

if TYPE_CHECKING:
    from collections.abc import Callable


def promise(draft: State, by: int, to: int, verb: str, number: int, due: int, events: list[Event]) -> None:
    """Note a promise."""
    about = ("promise", len(draft.promises))
    draft.promises = (*draft.promises, (by, to, verb, number, due, OPEN))
    events.append(Event("commit.made", draft.round, by, to, about, ((verb, number), due)))


def keep_promises(draft: State, by: int, verb: str, number: int) -> None:
    """Mark as kept what ``by`` had promised and now did."""
    _keep(draft, lambda made: made[0] == by and made[2:4] == (verb, number))


def keep_answers(draft: State, by: int, decision: int, told: int) -> None:
    """Mark as kept what ``by`` had promised to say of ``decision`` to any role of the mask ``told``."""
    _keep(draft, lambda made: made[0] == by and made[2:4] == ("hear", decision) and bool(made[1] & told))


def keep_shares(draft: State, item: int) -> None:
    """Mark as kept the promises to share ``item`` whose receivers all know it now, whoever told them."""
    here, known = active_mask(draft), draft.knows[item]
    _keep(draft, lambda made: made[2:4] == ("share", item) and not made[1] & here & ~known)


def _keep(draft: State, is_kept: Callable[[Promise], bool]) -> None:
    if draft.promises:
        draft.promises = tuple(
            (*made[:5], KEPT) if made[5] == OPEN and is_kept(made) else made for made in draft.promises
        )
