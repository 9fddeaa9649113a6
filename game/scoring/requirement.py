"""The one primitive of the scoring: a requirement, *X must reach, be heard by or be done with Y before T*.

Source: breakdowns.md §6.2. What the scenario declares is worked out in ``declared.py``; promises, replies, premises and
what is to be weighed or reviewed are added as the log makes them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from game.core.events import Subject

Kind = Literal[
    "heard", "knows", "order", "fit", "act", "claim", "promise", "premise", "reply", "weighed", "review"
]  # fmt: skip
"""``heard``: a role about a decision. ``knows``: the owner of a decision, an item. ``order``: one decision before
another. ``fit``: two decisions that have to go together. ``act``: a part in a window. ``claim``: an issue, by one role.
``promise``: kept by its round. ``premise``: a decision confirmed after what it hangs on has changed. ``reply``: a
question answered. ``weighed``: an item that speaks against what was chosen. ``review``: a choice looked at again."""

Status = Literal["pending", "met", "late", "missed", "waived", "excluded"]
"""``late``: done after its moment. ``missed``: not done, and the moment has passed. ``waived``: let go knowingly, or
suspended by what happened. ``excluded``: an empty chair, confidentiality, or one player on both sides: nothing that
could be coordinated."""

Link = tuple[int, int]
"""Two roles (their ints), first the one that asks, owns or promises where there is one."""

COVERED: tuple[Kind, ...] = ("heard", "knows", "order", "fit", "act", "promise", "premise")
"""The kinds that coverage counts (breakdowns.md H1); replies have a row of their own (H5)."""

FOR_EVER = 10_000
"""``closes`` of what no round closes."""


@dataclass(slots=True, eq=False)
class Requirement:
    """One connection between two roles, and how it stands. Only the ledger and its parts change it."""

    id: str
    kind: Kind
    subject: Subject
    """The decision, window, issue or promise it belongs to; for a reply what was asked about."""
    link: Link | None
    """The two roles; ``None`` when the group or the leader is one side."""
    item: int | None
    opens: int
    """First round in which it can be met."""
    closes: int
    """Last round in which it can be met, from 0; may lie after the last round of the game."""
    number: int = 0
    """Of its dependency, act, issue or promise; for ``heard`` the role, for ``knows`` the mask of the items of which
    one is enough."""
    status: Status = "pending"
    round: int = -1
    """The round in which it was met or came late; -1 until then."""
    event: int = 0
    """The number of the event that met it, from 1; 0 until then."""
    card: str = ""
    """The id of the card it is part of; at most one (property P29)."""
