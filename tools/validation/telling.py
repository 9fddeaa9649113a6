"""How knowledge comes to those who need it, in good time, in a group that sees to everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.scenario import bits

if TYPE_CHECKING:
    from game.core.events import Subject
    from validation.chance import Chance
    from validation.plan import Key, Plan


def carriers(plan: Plan, item: int) -> list[int]:
    """Return the roles with a filled seat that get the item from the story."""
    return [role for role in bits(plan.scenario.items[item].carried_by) if plan.seats.active(role)]


def may_be_told(plan: Plan, item: int, role: int) -> bool:
    """Whether ``role`` has to be told the item by another player, and may be."""
    one, seats = plan.scenario.items[item], plan.seats
    if not seats.active(role) or one.confidential_to >> role & 1:
        return False
    having = carriers(plan, item)
    return bool(having) and all(seats.linked(role, holder) for holder in having)


def who_tells(plan: Plan, item: int, role: int) -> list[int]:
    """Return the carriers that could tell ``role`` the item, when somebody has to."""
    return [one for one in carriers(plan, item) if plan.meets(one, role)] if may_be_told(plan, item, role) else []


def tell_everybody(plan: Plan, chance: Chance, *, lean: bool = False) -> None:
    """Plan how each decision's owner gets to know what it rests on, a round before the decision closes."""
    scenario = plan.scenario
    wanted: dict[tuple[int, int], int] = {}
    for decision, settled in plan.rounds.items():
        one = scenario.decisions[decision]
        spared = one.options[plan.options[decision]].not_needed if chance.happens(0.5) else 0
        items = [item for item in one.needs if not spared >> item & 1]
        members = [item for item in bits(one.needs_any_of) if who_tells(plan, item, one.owner)]
        if members and not any(item in bits(one.needs_any_of) for item in _carried(plan, one.owner)):
            items.append(chance.pick(members))
        for item in items:
            latest = min(settled, max(one.closes - 1, 0))
            if who_tells(plan, item, one.owner) and scenario.items[item].since <= latest:
                wanted[item, one.owner] = min(latest, wanted.get((item, one.owner), latest))
    for (item, role), latest in wanted.items():
        if told_in(plan, item, role) > latest:
            tell(plan, chance, item, role, latest, lean=lean)


def _carried(plan: Plan, role: int) -> list[int]:
    return [item for item, one in enumerate(plan.scenario.items) if one.carried_by >> role & 1]


WAYS = ("share", "share", "share", "all", "ask", "ask", "meet", "promise", "relay")
"""Ways of telling; the first is the plain one."""


def tell(plan: Plan, chance: Chance, item: int, role: int, latest: int, way: str = "", *, lean: bool = False) -> None:
    """Let ``role`` be told ``item`` by one of its carriers, by round ``latest`` at the latest."""
    since = plan.scenario.items[item].since
    holder = chance.pick(who_tells(plan, item, role))
    round_ = chance.between(since, latest)
    about: Subject = ("item", item)
    key = ("told", item, role)
    if plan.hub is not None:
        way = "relay"
    elif not way:
        way = "share" if lean else chance.pick(WAYS)
    match way:
        case "all":
            _tell_all(plan, item, holder, round_)
        case "ask":
            asked = chance.between(max(since, round_ - 1), round_)
            plan.add((*key, "ask"), asked, "info.asked", role, 1 << holder, about)
            plan.add((*key, "share"), round_, "info.shared", holder, 1 << role, about, after=((*key, "ask"),))
        case "meet":
            plan.add((*key, "share"), round_, "meeting.held", to=1 << holder | 1 << role, about=about)
        case "promise":
            made = plan.promise(chance.between(since, round_), holder, 1 << role, ("share", item),
                                chance.between(round_, latest))  # fmt: skip
            plan.add((*key, "share"), round_, "info.shared", holder, 1 << role, about, after=(made,))
        case "relay" if between := _go_between(plan, item, role, holder):
            first = chance.between(since, round_)
            other = chance.pick(between)
            plan.add((*key, "relay"), first, "info.shared", holder, 1 << other, about)
            plan.add((*key, "share"), round_, "info.shared", other, 1 << role, about, after=((*key, "relay"),))
        case _:
            plan.add((*key, "share"), round_, "info.shared", holder, 1 << role, about)
    if not lean and chance.happens(0.5):
        acknowledge(plan, item, role, chance.between(round_, plan.scenario.last_round))


def _go_between(plan: Plan, item: int, role: int, holder: int) -> list[int]:
    secret = plan.scenario.items[item].confidential_to
    others = range(len(plan.scenario.roles)) if plan.hub is None else [plan.hub]
    return [one for one in others if plan.meets(one, role) and plan.meets(one, holder) and not secret >> one & 1]


def _tell_all(plan: Plan, item: int, holder: int, round_: int) -> None:
    roles = 0
    for other in range(len(plan.scenario.roles)):
        if other != holder and may_be_told(plan, item, other) and plan.meets(holder, other):
            roles |= 1 << other
    plan.add(("told", item, -1, round_), round_, "info.shared", holder, roles, ("item", item))


def acknowledge(plan: Plan, item: int, role: int, round_: int) -> Key:
    """Let ``role`` say that it has taken the item in."""
    after = (("told", item, role, "share"), ("told", item, -1))
    return plan.add(("told", item, role, "ack"), round_, "info.acknowledged", role, about=("item", item), after=after)


def ways_told(plan: Plan, item: int, role: int) -> list[Key]:
    """Return every errand by which ``role`` would come to know ``item``."""
    bit = 1 << role
    return [
        key for key in plan.about(("item", item), "info.shared", "meeting.held")
        if plan.errands[key].event.to & bit and plan.errands[key].event.by != role
    ]  # fmt: skip


def told_in(plan: Plan, item: int, role: int) -> int:
    """Return the round in which ``role`` is first told the item, or a round after the game."""
    rounds = [plan.errands[key].event.round for key in ways_told(plan, item, role)]
    return min(rounds, default=len(plan.scenario.rounds))


def leave_untold(plan: Plan, item: int, role: int) -> None:
    """Let nobody tell ``role`` the item, neither alone nor among others."""
    for key in plan.promises_of("share", item):
        if plan.errands[key].event.to >> role & 1:
            plan.drop(*key[:2])
    for key in ways_told(plan, item, role):
        if key in plan.errands:
            plan.leave_out(key, role)
    for part in ("ask", "share", "ack", "on"):
        plan.drop("told", item, role, part)


def passes_on(plan: Plan, item: int, role: int) -> bool:
    """Whether ``role`` means to tell others the item."""
    return any(plan.errands[key].event.by == role for key in plan.about(("item", item), "info.shared"))
