"""What was planted, told from the behaviour that was changed: the truth that cards are held against."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from validation.declared import is_put_into, settles

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.core.events import Subject
    from validation.chance import Chance
    from validation.plan import Plan


class Truth(NamedTuple):
    """One breakdown that a group's behaviour amounts to."""

    type: str
    subject: Subject
    """The decision, window, issue, promise (its number in the plan), dependency or role; for a question what was
    asked about; ("silo", 0) for two units, which then are the two sides."""
    round: int
    """By the close of which round it can be seen."""
    sides: tuple[int, int] = (0, 0)
    """Masks of the roles at the two ends of the connection; (0, 0) where the design names no link."""
    item: int | None = None


if TYPE_CHECKING:
    Recipe = Callable[[Plan, Chance], list[Truth] | None]
    """Change the plan at one place and tell what that amounts to; None when the plan has no place for it. The truths
    of one recipe have one cause."""


def take(plan: Plan, *things: Subject) -> None:
    """Mark things as made use of, so that no other plant of the game meddles with them."""
    plan.touched.update(things)


def is_free(plan: Plan, *things: Subject) -> bool:
    """Whether no plant has made use of any of ``things``."""
    return plan.touched.isdisjoint(things)


def is_plain(plan: Plan, decision: int) -> bool:
    """Whether a decision is taken once, and nothing is looked at again afterwards."""
    return not any(plan.find(word, decision) for word in ("again", "confirm", "review"))


def stands_alone(plan: Plan, decision: int) -> bool:
    """Whether nothing else in the scenario hangs on when, whether or how a decision is settled."""
    scenario = plan.scenario
    thing = ("decision", decision)
    hung = any(
        decision in (one.before, one.after, *(number for number, _ in one.when)) for one in scenario.dependencies
    )
    hung_on = is_put_into(scenario, thing) or settles(scenario, thing)
    return not (hung or hung_on or plan.promises_of("decide", decision)) and is_plain(plan, decision)
