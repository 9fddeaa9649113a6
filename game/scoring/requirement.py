"""The one primitive of the scoring: a requirement, *X must reach, be heard by or be done with Y before T*.

Source: breakdowns.md §6.2. Requirements of the first four kinds are compiled from the scenario; promises and
replies are added as the log makes them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from game.core.scenario import Scenario, bits

if TYPE_CHECKING:
    from game.core.events import Subject

Kind = Literal["heard", "knows", "order", "act", "promise", "reply"]
"""``heard``: a role about a decision. ``knows``: the owner of a decision, an item. ``order``: one decision before
another. ``act``: a part in a window. ``promise``: kept by its round. ``reply``: a question answered."""

Status = Literal["pending", "met", "late", "missed", "waived", "excluded"]
"""``late``: done after its moment. ``missed``: not done, and the moment has passed. ``excluded``: an empty chair,
confidentiality, or one player on both sides: nothing that could be coordinated."""

Link = tuple[int, int]
"""Two roles (their ints), first the one that asks, owns or promises where there is one."""

COVERED: tuple[Kind, ...] = ("heard", "knows", "order", "act", "promise")
"""The kinds that coverage counts (breakdowns.md H1); replies have a row of their own (H5)."""


@dataclass(slots=True, eq=False)
class Requirement:
    """One connection between two roles, and how it stands. Only the ledger changes it."""

    id: str
    kind: Kind
    subject: Subject
    """The decision, window or promise it belongs to; for a reply what was asked about."""
    link: Link | None
    """The two roles; ``None`` when the group or the leader is one side."""
    item: int | None
    opens: int
    """First round in which it can be met."""
    closes: int
    """Last round in which it can be met, from 0; may lie after the last round of the game."""
    status: Status = "pending"
    round: int = -1
    """The round in which it was met or came late; -1 until then."""
    event: int = 0
    """The number of the event that met it, from 1; 0 until then."""
    card: str = ""
    """The id of the card it is part of; at most one (property P29)."""


def compile_requirements(scenario: Scenario) -> list[Requirement]:
    """Return the requirements that the scenario declares, decisions first, in the author's order.

    ``inform`` is a courtesy and makes no requirement; neither do the dependencies other than ``produces``
    (their breakdown, B07, is not tracked yet).
    """
    found: list[Requirement] = []
    for number, decision in enumerate(scenario.decisions):
        subject = ("decision", number)
        span = (decision.opens, decision.closes)
        found += [
            Requirement(
                f"heard:{decision.id}:{scenario.roles[role].id}", "heard", subject, (decision.owner, role), None, *span
            )
            for role, level in decision.hear
            if level != "inform"
        ]
        found += [
            Requirement(
                f"knows:{decision.id}:{scenario.items[item].id}", "knows", subject,
                _carrier_and_owner(scenario, item, decision.owner), item, *span,
            )
            for item in decision.needs
        ]
    for dependency in scenario.dependencies:
        if dependency.type == "produces":
            before, after = scenario.decisions[dependency.before], scenario.decisions[dependency.after]
            found.append(
                Requirement(
                    f"order:{dependency.id}", "order", ("decision", dependency.after), (before.owner, after.owner),
                    None, after.opens, after.closes,
                )
            )  # fmt: skip
    for act in scenario.acts:
        window = scenario.windows[act.window]
        others = [scenario.acts[other].role for other in window.acts if scenario.acts[other].role != act.role]
        link = (act.role, others[0]) if others else None
        found.append(
            Requirement(f"act:{act.id}", "act", ("window", act.window), link, None, window.opens, window.closes)
        )
    return found


def _carrier_and_owner(scenario: Scenario, item: int, owner: int) -> Link | None:
    carriers = bits(scenario.items[item].carried_by & ~(1 << owner))
    return (carriers[0], owner) if carriers else None
