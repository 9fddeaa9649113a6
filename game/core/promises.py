"""Promises and open questions: how one is made, kept and closed (game.md, *Lova*; breakdowns.md B05, B09)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.events import Event
from game.core.state import KEPT, OPEN, Promise, State, active_mask, same_player

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.core.events import Subject


def promise(draft: State, by: int, to: int, verb: str, number: int, due: int, events: list[Event]) -> None:
    """Note a promise."""
    about = ("promise", len(draft.promises))
    draft.promises = (*draft.promises, (by, to, verb, number, due, OPEN))
    events.append(Event("commit.made", draft.round, by, to, about, ((verb, number), due)))


def keep_promises(draft: State, by: int, verb: str, number: int) -> None:
    """Mark as kept what the player of ``by`` had promised and now did."""
    roles = same_player(draft, by)
    _keep(draft, lambda made: bool(roles >> made[0] & 1) and made[2:4] == (verb, number))


def keep_answers(draft: State, spoke: int, decision: int, told: int) -> None:
    """Mark as kept what any of ``spoke`` had promised to say of ``decision`` to any of ``told`` (both masks)."""
    _keep(draft, lambda made: made[2:4] == ("hear", decision) and bool(spoke >> made[0] & 1 and made[1] & told))


def keep_shares(draft: State, item: int) -> None:
    """Mark as kept the promises to share ``item`` whose receivers all know it now, whoever told them.

    A receiver whose chair is empty is not waited for, as long as there is another.
    """
    here, known = active_mask(draft), draft.knows[item]

    def is_kept(made: Promise) -> bool:
        lacking = made[1] & ~known
        return made[2:4] == ("share", item) and (not lacking or bool(made[1] & here and not lacking & here))

    _keep(draft, is_kept)


def _keep(draft: State, is_kept: Callable[[Promise], bool]) -> None:
    if draft.promises:
        draft.promises = tuple(
            (*made[:5], KEPT) if made[5] == OPEN and is_kept(made) else made for made in draft.promises
        )


def drop_questions(draft: State, asked: int, askers: int, about: Subject) -> None:
    """Close the open questions about ``about`` that any of ``askers`` had put to any of ``asked`` (both masks)."""
    if draft.questions:
        draft.questions = tuple(
            question
            for question in draft.questions
            if not (question[2:4] == about and asked >> question[1] & 1 and askers >> question[0] & 1)
        )
