"""What looks like a breakdown between knowing and deciding, and is none (breakdowns.md §4.1b, hard negatives)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.events import GROUP
from game.core.scenario import bits
from validation.groups import set_out
from validation.plants_hearing import answer_each_by_itself
from validation.plants_knowledge import choose_against, contradicted, give_no_reason, ground, needs
from validation.settling import set_aside
from validation.telling import carriers, leave_untold, may_be_told, passes_on, tell, told_in, who_tells
from validation.truth import Truth, is_free, take

if TYPE_CHECKING:
    from validation.chance import Chance
    from validation.plan import Plan

# B02: the owner never got it, and nothing was held back -----------------------------------------------


def too_new_to_tell(plan: Plan, chance: Chance) -> list[Truth] | None:
    """The item came in the round of the decision, or later: nobody could have told it a round before."""
    places = _too_new(plan)
    if not places:
        return None
    decision, item = chance.pick(places)
    leave_untold(plan, item, plan.scenario.decisions[decision].owner)
    return []


def _too_new(plan: Plan) -> list[tuple[int, int]]:
    """Return (decision, item) that the holder had for no round before the decision, and no other decision needs."""
    scenario = plan.scenario
    return [
        (decision, item)
        for decision, settled in plan.rounds.items()
        for item in scenario.decisions[decision].needs
        if scenario.items[item].since >= settled and may_be_told(plan, item, scenario.decisions[decision].owner)
        and sum(item in one.needs for one in scenario.decisions) == 1
        and not any(one.needs_any_of >> item & 1 for one in scenario.decisions)
        and not passes_on(plan, item, scenario.decisions[decision].owner) and is_free(plan, ("item", item))
    ]  # fmt: skip


def secret_kept(plan: Plan, chance: Chance) -> list[Truth] | None:
    """The item may not be told to the owner."""
    scenario = plan.scenario
    places = [
        (decision, item)
        for decision in plan.rounds for item in scenario.decisions[decision].needs
        if scenario.items[item].confidential_to >> scenario.decisions[decision].owner & 1
    ]  # fmt: skip
    return [] if chance.some(places, 1) else None


def sibling_told(plan: Plan, chance: Chance) -> list[Truth] | None:
    """One of two that would do is told, the other is not."""
    scenario = plan.scenario
    places = [
        (decision, item)
        for decision in plan.rounds
        for item in bits(scenario.decisions[decision].needs_any_of)
        if len(bits(scenario.decisions[decision].needs_any_of)) > 1
        and any(
            told_in(plan, other, scenario.decisions[decision].owner) <= plan.rounds[decision]
            for other in bits(scenario.decisions[decision].needs_any_of & ~(1 << item))
        )
        and not passes_on(plan, item, scenario.decisions[decision].owner)
    ]  # fmt: skip
    if not places:
        return None
    decision, item = chance.pick(places)
    leave_untold(plan, item, scenario.decisions[decision].owner)
    return []


def newer_told(plan: Plan, chance: Chance) -> list[Truth] | None:
    """The owner is told what replaces the item, and not the item."""
    scenario = plan.scenario
    places = [
        (decision, old, newer)
        for newer, one in enumerate(scenario.items) for old in bits(one.replaces)
        for decision, settled in plan.rounds.items()
        if old in scenario.decisions[decision].needs and who_tells(plan, newer, scenario.decisions[decision].owner)
        and one.since <= min(settled, max(scenario.decisions[decision].closes - 1, 0))
        and not passes_on(plan, old, scenario.decisions[decision].owner)
        and all(each == decision or old not in other.needs or other.owner != scenario.decisions[decision].owner
                for each, other in enumerate(scenario.decisions))
    ]  # fmt: skip
    if not places:
        return None
    decision, old, newer = chance.pick(places)
    one = scenario.decisions[decision]
    leave_untold(plan, old, one.owner)
    tell(plan, chance, newer, one.owner, min(plan.rounds[decision], max(one.closes - 1, 0)), "share")
    plan.hold(("decide", decision), ("told", newer, one.owner))
    return []


def not_needed_after_all(plan: Plan, chance: Chance) -> list[Truth] | None:
    """What was chosen does not rest on the item."""
    scenario = plan.scenario
    places = [
        (decision, item)
        for decision, option in plan.options.items()
        for item in scenario.decisions[decision].needs
        if scenario.decisions[decision].options[option].not_needed >> item & 1
        and not passes_on(plan, item, scenario.decisions[decision].owner)
        and not any(
            item in one.needs and one.owner == scenario.decisions[decision].owner
            for other, one in enumerate(scenario.decisions) if other != decision
        )
    ]  # fmt: skip
    if not places:
        return None
    decision, item = chance.pick(places)
    leave_untold(plan, item, scenario.decisions[decision].owner)
    return []


def holder_absent(plan: Plan, chance: Chance) -> list[Truth] | None:
    """The only one who carries it is an empty chair."""
    places = sorted({role for _, item in needs(plan) if len(bits(plan.scenario.items[item].carried_by)) == 1
                     for role in carriers(plan, item) if plan.seats.alone(role)})  # fmt: skip
    if not places or len(plan.seats.hosts) < 5:
        return None
    gone = chance.pick(places)
    plan.seats.hosts = [-1 if role == gone else host for role, host in enumerate(plan.seats.hosts)]
    set_out(plan, chance)
    return []


def promised_and_kept(plan: Plan, chance: Chance) -> list[Truth] | None:
    """The item comes when it was promised, in the last moment or after the decision (B02 and B03)."""
    scenario = plan.scenario
    places = [
        (decision, item, due)
        for decision, item in needs(plan)
        for due in range(max(scenario.items[item].since, plan.rounds[decision]), scenario.last_round + 1)
    ]  # fmt: skip
    if not places:
        return None
    decision, item, due = chance.pick(places)
    owner, settled, since = scenario.decisions[decision].owner, plan.rounds[decision], scenario.items[item].since
    leave_untold(plan, item, owner)
    giver = chance.pick(carriers(plan, item))
    made = plan.promise(chance.between(since, settled), giver, 1 << owner, ("share", item), due)
    plan.hold(("decide", decision), made)
    told = chance.between(max(settled, since), due)
    key = ("later", "item", item, "share")
    plan.add(key, told, "info.shared", giver, 1 << owner, ("item", item), after=(made,))
    return []


def item_suspended(plan: Plan, chance: Chance) -> list[Truth] | None:
    """News has made the item something nobody can wait for."""
    places = [
        (number, decision, item, round_)
        for number, news in enumerate(plan.scenario.surprises) if not plan.find("news", "surprise", number)
        for kind, thing in news.suspends if kind == "item"
        for decision, item in needs(plan) if item == thing
        for round_ in news.rounds if round_ <= plan.rounds[decision]
    ]  # fmt: skip
    if not places:
        return None
    number, decision, item, round_ = chance.pick(places)
    plan.add(("news", "surprise", number), round_, "shock", GROUP, about=("surprise", number))
    leave_untold(plan, item, plan.scenario.decisions[decision].owner)
    return []


# B03: it came late, and not because of anybody --------------------------------------------------------


def late_to_the_holder(plan: Plan, chance: Chance) -> list[Truth] | None:
    """The holder got it when the decision was due, and told it after that."""
    places = [place for place in _too_new(plan) if plan.scenario.items[place[1]].since < plan.scenario.last_round]
    if not places:
        return None
    decision, item = chance.pick(places)
    owner, since = plan.scenario.decisions[decision].owner, plan.scenario.items[item].since
    leave_untold(plan, item, owner)
    round_ = chance.between(since, since + 1)
    plan.add(("later", "item", item, "share"), round_, "info.shared", chance.pick(carriers(plan, item)), 1 << owner,
             ("item", item))  # fmt: skip
    return []


def told_in_the_last_round(plan: Plan, chance: Chance) -> list[Truth] | None:
    """Told when the decision closes, where it was open that round only, or the holder had it for a round only."""
    scenario = plan.scenario
    places = []
    for decision, item in needs(plan):
        one, since = scenario.decisions[decision], scenario.items[item].since
        if plan.rounds[decision] == one.closes and (one.opens == one.closes or since == one.closes - 1):
            places.append((decision, item))
    if not places:
        return None
    decision, item = chance.pick(places)
    owner = scenario.decisions[decision].owner
    leave_untold(plan, item, owner)
    plan.add(("told", item, owner, "share"), plan.rounds[decision], "info.shared", chance.pick(carriers(plan, item)),
             1 << owner, ("item", item))  # fmt: skip
    return []


# B04: chosen against it, with eyes open ---------------------------------------------------------------


def weighed(plan: Plan, chance: Chance) -> list[Truth] | None:
    """The owner has taken it in and chooses against it, and says why, or that it rests on it; or nobody knows."""
    place = _against(plan, chance)
    if place is None:
        return None
    decision, option, item = place
    ground(plan, chance, decision, item)
    match chance.roll(4):
        case 0 | 1:
            set_aside(plan, chance, decision, item)
        case 2:
            _, used = plan.errands["decide", decision].event.value
            plan.change(("decide", decision), value=(option, used | 1 << item))
        case _:
            plan.change(("decide", decision), value=(option, None))
    return []


def merely_told(plan: Plan, chance: Chance) -> list[Truth] | None:
    """The item was told, or carried from the start, and nothing shows that it was taken in."""
    place = _against(plan, chance)
    if place is None:
        return None
    decision, _, item = place
    owner = plan.scenario.decisions[decision].owner
    leave_untold(plan, item, owner)
    for key, errand in list(plan.errands.items()):
        by_owner = errand.event.by == owner and errand.event.about == ("item", item)
        if by_owner and errand.event.type in ("info.acknowledged", "info.shared", "info.asked"):
            plan.drop(*key)
    for other in list(plan.rounds):
        if plan.scenario.decisions[other].owner == owner and other != decision:
            option, used = plan.errands["decide", other].event.value
            plan.change(("decide", other), value=(option, used and used & ~(1 << item)))
    for key in plan.find("again"):
        if key[2] == "made" and plan.errands[key].event.by == owner:
            option, used = plan.errands[key].event.value
            plan.change(key, value=(option, used & ~(1 << item)))
    if not plan.scenario.items[item].carried_by >> owner & 1:
        since, one = plan.scenario.items[item].since, plan.scenario.decisions[decision]
        latest = max(since, min(plan.rounds[decision], max(one.closes - 1, 0)))
        plan.add(("told", item, owner, "share"), chance.between(since, latest), "info.shared",
                 chance.pick(carriers(plan, item)), 1 << owner, ("item", item))  # fmt: skip
    return []


def _against(plan: Plan, chance: Chance) -> tuple[int, int, int] | None:
    """Let an owner choose against an item, so far without anything said; None when there is no place for it."""
    places = [
        place for place in contradicted(plan)
        if not plan.find("again", place[0]) and not plan.find("review", place[0])
        and not any(_rests(plan, other, place[2]) for other in plan.rounds if other != place[0])
    ]  # fmt: skip
    if not places:
        return None
    decision, option, item = chance.pick(places)
    take(plan, ("decision", decision), ("item", item))
    answer_each_by_itself(plan, chance, decision)
    give_no_reason(plan, decision, item)
    choose_against(plan, decision, option, item)
    return decision, option, item


def _rests(plan: Plan, decision: int, item: int) -> bool:
    """Whether another decision has this item to weigh, need or pass on."""
    one = plan.scenario.decisions[decision]
    return bool(one.options[plan.options[decision]].contradicts >> item & 1) or (
        item in one.needs or bool(one.needs_any_of >> item & 1)
    )


def superseded(plan: Plan, chance: Chance) -> list[Truth] | None:
    """The owner knows something newer than what the choice goes against."""
    scenario = plan.scenario
    places = [
        (decision, old, newer)
        for newer, item in enumerate(scenario.items) for old in bits(item.replaces)
        for decision, option in plan.options.items()
        if scenario.decisions[decision].options[option].contradicts >> old & 1
        and who_tells(plan, newer, scenario.decisions[decision].owner) and item.since <= plan.rounds[decision]
        and told_in(plan, old, scenario.decisions[decision].owner) <= plan.rounds[decision]
        and not plan.find("review", decision) and not plan.find("again", decision)
    ]  # fmt: skip
    if not places:
        return None
    decision, old, newer = chance.pick(places)
    owner, settled = scenario.decisions[decision].owner, plan.rounds[decision]
    answer_each_by_itself(plan, chance, decision)
    give_no_reason(plan, decision, old)
    choose_against(plan, decision, plan.options[decision], old)
    ground(plan, chance, decision, old)
    leave_untold(plan, newer, owner)
    plan.add(("told", newer, owner, "share"), chance.between(scenario.items[newer].since, settled), "info.shared",
             chance.pick(who_tells(plan, newer, owner)), 1 << owner, ("item", newer))  # fmt: skip
    plan.hold(("decide", decision), ("told", newer, owner))
    return []
