"""Planting what goes wrong between knowing and deciding: B02, B03, B04 (breakdowns.md §4.1b)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.scenario import bits, mask_of
from validation.declared import is_notice, is_undermined
from validation.plants_hearing import answer_each_by_itself
from validation.telling import (
    acknowledge,
    carriers,
    leave_untold,
    may_be_told,
    passes_on,
    told_in,
    ways_told,
)
from validation.timetable import fits
from validation.truth import Truth, is_free, stands_alone, take

if TYPE_CHECKING:
    from validation.chance import Chance
    from validation.plan import Key, Plan


def needs(plan: Plan) -> list[tuple[int, int]]:
    """Return (decision, item) for what the owner has to be told before deciding, and only that decision rests on."""
    return [(decision, item) for decision in plan.rounds for item in _needed_by(plan, decision)]


def _needed_by(plan: Plan, decision: int) -> list[int]:
    scenario = plan.scenario
    one, option = scenario.decisions[decision], scenario.decisions[decision].options[plan.options[decision]]
    return [
        item for item in one.needs
        if may_be_told(plan, item, one.owner) and plan.seats.alone(one.owner)
        and told_in(plan, item, one.owner) <= plan.rounds[decision]
        and not option.not_needed >> item & 1 and not _is_replaced(plan, item)
        and not one.needs_any_of >> item & 1 and not passes_on(plan, item, one.owner)
        and not _wanted_elsewhere(plan, item, one.owner, decision)
        and is_free(plan, ("decision", decision), ("item", item))
    ]  # fmt: skip


def _is_replaced(plan: Plan, item: int) -> bool:
    return any(newer.replaces >> item & 1 for newer in plan.scenario.items)


def _wanted_elsewhere(plan: Plan, item: int, owner: int, decision: int) -> bool:
    scenario = plan.scenario
    return is_notice(scenario, item) or any(
        other != decision and one.owner == owner and (item in one.needs or one.needs_any_of >> item & 1)
        for other, one in enumerate(scenario.decisions)
    )


def _knows(type_: str, plan: Plan, decision: int, item: int, round_: int) -> Truth:
    holders = mask_of(carriers(plan, item))
    owner = 1 << plan.scenario.decisions[decision].owner
    return Truth(type_, ("decision", decision), round_, (owner, holders), item)


def keep_to_oneself(plan: Plan, chance: Chance) -> list[Truth] | None:
    """B02: nobody tells the owner; whoever carries it tells others, is asked in vain, or the decision never comes."""
    groups = _groups(plan)
    if groups and chance.happens(0.1):
        return _keep_every_sibling(plan, *chance.pick(groups))
    scenario = plan.scenario
    places = [
        (decision, item) for decision, item in needs(plan) if scenario.items[item].since <= plan.rounds[decision] - 1
    ]  # fmt: skip
    if not places:
        return None
    decision, item = chance.pick(places)
    owner, round_ = scenario.decisions[decision].owner, plan.rounds[decision]
    take(plan, ("decision", decision), ("item", item))
    leave_untold(plan, item, owner)
    since = scenario.items[item].since
    holder = chance.pick(carriers(plan, item))
    match chance.roll(4):
        case 0:
            others = [role for role in range(len(scenario.roles)) if may_be_told(plan, item, role) and role != owner]
            if others:
                plan.add(("later", "item", item, "others"), chance.between(since, scenario.last_round), "info.shared",
                         holder, mask_of(chance.some(others, 2)), ("item", item))  # fmt: skip
        case 1 if is_free(plan, ("asked", holder)):
            take(plan, ("asked", holder))
            asked = chance.between(since, round_ - 1)
            plan.add(("later", "item", item, "ask"), asked, "info.asked", owner, 1 << holder, ("item", item))
        case 2 if stands_alone(plan, decision) and not _may_be_undermined(plan, decision):
            plan.drop("decide", decision)
            plan.drop("aside", decision)
            round_ = scenario.decisions[decision].closes
        case _:
            pass
    return [_knows("B02", plan, decision, item, round_)]


def _may_be_undermined(plan: Plan, decision: int) -> bool:
    scenario = plan.scenario
    return any(is_undermined(scenario, (decision, n)) for n in range(len(scenario.decisions[decision].options)))


def _groups(plan: Plan) -> list[tuple[int, tuple[int, ...]]]:
    """Return (decision, items) for groups of which one would be enough, and that were all there in good time."""
    scenario, found = plan.scenario, []
    for decision, round_ in plan.rounds.items():
        one = scenario.decisions[decision]
        items = bits(one.needs_any_of)
        early = all(scenario.items[item].since < round_ and carriers(plan, item) for item in items)
        told = all(may_be_told(plan, item, one.owner) for item in items)
        spared = one.options[plan.options[decision]].not_needed & one.needs_any_of
        free = is_free(plan, ("decision", decision), *(("item", item) for item in items))
        tangled = any(
            _is_replaced(plan, item)
            or passes_on(plan, item, one.owner)
            or _wanted_elsewhere(plan, item, one.owner, decision)
            for item in items
        )
        if items and early and told and free and plan.seats.alone(one.owner) and not (spared or tangled):
            found.append((decision, items))
    return found


def _keep_every_sibling(plan: Plan, decision: int, items: tuple[int, ...]) -> list[Truth]:
    take(plan, ("decision", decision), *(("item", item) for item in items))
    holders = 0
    for item in items:
        leave_untold(plan, item, plan.scenario.decisions[decision].owner)
        holders |= mask_of(carriers(plan, item))
    owner = 1 << plan.scenario.decisions[decision].owner
    return [Truth("B02", ("decision", decision), plan.rounds[decision], (owner, holders))]


def tell_too_late(plan: Plan, chance: Chance) -> list[Truth] | None:
    """B03: the holder tells after the decision, or in the last round of a decision that had been open for longer."""
    scenario = plan.scenario
    places = []
    for decision, item in needs(plan):
        one, since, settled = scenario.decisions[decision], scenario.items[item].since, plan.rounds[decision]
        if since <= settled - 1:
            places += [(decision, item, late) for late in range(max(settled, since + 2), scenario.last_round + 1)]
        if one.opens < one.closes == settled and since <= settled - 2:
            places += [(decision, item, -1)]
    if not places:
        return None
    decision, item, late = chance.pick(places)
    owner, settled = scenario.decisions[decision].owner, plan.rounds[decision]
    take(plan, ("decision", decision), ("item", item))
    leave_untold(plan, item, owner)
    holder, about = chance.pick(carriers(plan, item)), ("item", item)
    key: Key = ("later", "item", item, "share")
    after: tuple[Key, ...] = (("decide", decision),)
    if late < 0:
        # The prefix "told" makes the decision wait for it.
        late, key, after = settled, ("told", item, owner, "share"), ()
    if chance.happens(0.2):
        plan.add(key, late, "meeting.held", to=1 << holder | 1 << owner, about=about, after=after)
    else:
        others = [role for role in range(len(scenario.roles)) if may_be_told(plan, item, role)]
        to = 1 << owner | (mask_of(others) if chance.happens(0.2) else 0)
        plan.add(key, late, "info.shared", holder, to & ~(1 << holder), about, after=after)
    return [_knows("B03", plan, decision, item, settled)]


# B04 --------------------------------------------------------------------------------------------------


def contradicted(plan: Plan) -> list[tuple[int, int, int]]:
    """Return (decision, option, item) where the owner has the item before deciding and the option goes against it."""
    scenario, found = plan.scenario, []
    for decision, round_ in plan.rounds.items():
        one = scenario.decisions[decision]
        free = is_free(plan, ("decision", decision)) and plan.seats.alone(one.owner)
        if not free or any(option.not_needed for option in one.options):
            continue
        for number, option in enumerate(one.options):
            if is_undermined(plan.scenario, (decision, number)) or not fits(
                plan, plan.rounds, plan.options | {decision: number}
            ):
                continue
            if number != plan.options[decision] and is_undermined(plan.scenario, (decision, plan.options[decision])):
                continue  # a review of the other choice is planned
            found += [
                (decision, number, item) for item in bits(option.contradicts)
                if has_from(plan, item, one.owner) <= round_ and not _is_replaced(plan, item)
                and is_free(plan, ("item", item))
            ]  # fmt: skip
    return found


def has_from(plan: Plan, item: int, role: int) -> int:
    """Return the round from which the role has the item, from the story or from others."""
    one = plan.scenario.items[item]
    return one.since if one.carried_by >> role & 1 else told_in(plan, item, role)


def choose_against(plan: Plan, decision: int, option: int, item: int) -> None:
    """Let the owner choose an option without a word about an item it goes against."""
    one = plan.scenario.decisions[decision]
    plan.options[decision] = option
    cited = mask_of(list(one.needs)) | one.needs_any_of | one.options[option].contradicts
    plan.change(("decide", decision), value=(option, cited & ~(1 << item)))
    for key in plan.find("confirm", decision):
        plan.change(key, value=(option, None))


def pay_no_heed(plan: Plan, chance: Chance) -> list[Truth] | None:
    """B04: the owner has taken the item in, cites others and chooses the option it speaks against."""
    places = [
        place for place in contradicted(plan) if not plan.find("again", place[0]) and not plan.find("review", place[0])
    ]
    if not places:
        return None
    decision, option, item = chance.pick(places)
    take(plan, ("decision", decision), ("item", item))
    answer_each_by_itself(plan, chance, decision)
    give_no_reason(plan, decision, item)
    choose_against(plan, decision, option, item)
    ground(plan, chance, decision, item)
    return [Truth("B04", ("decision", decision), plan.rounds[decision], item=item)]


def give_no_reason(plan: Plan, decision: int, item: int) -> None:
    """Let nobody note a reason for going against the item, here or elsewhere."""
    plan.drop("aside", decision)
    for key in plan.about(("item", item), "tradeoff.noted"):
        _, other, _ = key
        option, used = plan.errands["decide", other].event.value
        plan.change(("decide", other), value=(option, (used or 0) | 1 << item))
        plan.drop(*key)


def ground(plan: Plan, chance: Chance, decision: int, item: int) -> None:
    """Let the owner show that it has taken the item in: it says so, or tells it on."""
    scenario, settled = plan.scenario, plan.rounds[decision]
    owner, has = scenario.decisions[decision].owner, has_from(plan, item, scenario.decisions[decision].owner)
    others = [role for role in range(len(scenario.roles)) if may_be_told(plan, item, role) and role != owner]
    plan.drop("told", item, owner, "ack")
    told = tuple(ways_told(plan, item, owner))
    plan.hold(("decide", decision), *told)
    if others and chance.happens(0.3):
        plan.add(("told", item, owner, "on"), chance.between(has, settled), "info.shared", owner,
                 1 << chance.pick(others), ("item", item), after=told)  # fmt: skip
    else:
        plan.hold(acknowledge(plan, item, owner, chance.between(has, settled)), *told)
