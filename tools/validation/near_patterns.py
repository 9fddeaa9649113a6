"""What looks like a silo, a bottleneck or little room, and is none (B11, B12, B13; hard negatives of §4.1b).

The single breakdowns that such a game still holds are told as truths of their own types.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from validation.company import discuss, idle_news, small_talk_pairs
from validation.groups import set_out
from validation.plants_patterns import (
    cut_links,
    discuss_without,
    discussion_places,
    flows_through,
    links,
    put_questions,
    route,
    talkers,
)
from validation.truth import Truth, take

if TYPE_CHECKING:
    from validation.chance import Chance
    from validation.plan import Plan

# B11 --------------------------------------------------------------------------------------------------


def all_but_one_broadcast(plan: Plan, chance: Chance) -> list[Truth] | None:
    """Two units have nothing to do with each other, save that one once told everybody something."""
    truths = cut_links(plan, chance)
    if not truths:
        return None
    one, other = truths[0].sides
    places = [
        (item, giver) for item, giver, _ in small_talk_pairs(plan, 0) if (one | other) >> giver & 1
    ]  # fmt: skip
    if not places:
        return None
    item, giver = chance.pick(places)
    everybody = plan.scenario.everyone & ~(1 << giver)
    plan.add(("touch", "broadcast"), 0, "info.shared", giver, everybody, ("item", item))
    return cut_off(plan)


def cut_off(plan: Plan) -> list[Truth] | None:
    """Return what the missed connections are, one by one; None where a decision that is no longer expected never came.

    What such a decision would have rested on is not told by the plan.
    """
    if len(plan.rounds) < sum(plan.seats.active(one.owner) for one in plan.scenario.decisions):
        return None
    return [link.truth for link in links(plan) if link.truth]


def broker_between(plan: Plan, chance: Chance) -> list[Truth] | None:
    """Two units have nothing to do with each other, but a declared broker with both, from the first round."""
    truths = cut_links(plan, chance)
    if not truths:
        return None
    both = truths[0].sides[0] | truths[0].sides[1]
    third = [role for role in range(len(plan.scenario.roles)) if not both >> role & 1 and plan.seats.alone(role)]
    if not third:
        return None
    broker = chance.pick(third)
    plan.scenario = replace(plan.scenario, brokers=1 << broker)
    for side in truths[0].sides:
        news = [
            (item, giver, taker) for item, giver, taker in small_talk_pairs(plan, 0) or idle_news(plan, 0)
            if broker in (giver, taker) and (side >> giver & 1 or side >> taker & 1)
        ]  # fmt: skip
        if not news:
            return None
        item, giver, taker = chance.pick(news)
        plan.add(("touch", "broker", giver, taker), 0, "info.shared", giver, 1 << taker, ("item", item))
    return cut_off(plan)


def player_in_both(plan: Plan, chance: Chance) -> list[Truth] | None:
    """One player plays a role in each of the two units."""
    truths = cut_links(plan, chance)
    if not truths or len(set(plan.seats.hosts)) < 4:
        return None
    one, other = (
        chance.pick([role for role in range(len(plan.scenario.roles)) if side >> role & 1]) for side in truths[0].sides
    )
    plan.seats.hosts = [one if role == other else host for role, host in enumerate(plan.seats.hosts)]
    plan.touched.clear()
    set_out(plan, chance)
    if any(link.truth and not plan.seats.alone(*link.roles) for link in links(plan)):
        return None  # what one role misses, another of the same player may have
    return cut_off(plan)


# B12 --------------------------------------------------------------------------------------------------


def busy_but_quick(plan: Plan, chance: Chance) -> list[Truth] | None:
    """Everything goes through one role, declared to stand between or not, and that role replies in time."""
    return _through_one(plan, chance, "in time")


def _through_one(plan: Plan, chance: Chance, replied: str) -> list[Truth] | None:
    last = plan.scenario.last_round
    alone = [role for role in range(len(plan.seats.hosts)) if plan.seats.alone(role)]
    if len(alone) < 4 or last < 1:
        return None
    for hub in chance.some(alone, 3):
        route(plan, chance, hub)
        if chance.happens(0.5):
            plan.scenario = replace(plan.scenario, brokers=1 << hub)
        asked = chance.roll(last)
        if put_questions(plan, chance, hub, asked, replied) and flows_through(plan, hub, asked + 1):
            take(plan, ("game", 0))
            return _late(plan, hub)
    return None


def _late(plan: Plan, hub: int) -> list[Truth]:
    """Return the questions put to ``hub`` that get no reply, or get it too late."""
    truths = []
    for key in plan.find("queue"):
        event = plan.errands[key].event
        if key[2] == "ask" and plan.round_of("queue", key[1], "reply") > event.round + 1:
            truths.append(Truth("B05", event.about, event.round + 1, (1 << event.by, 1 << hub)))
    return truths


def one_left_waiting(plan: Plan, chance: Chance) -> list[Truth] | None:
    """Everything goes through one role, and a single question waits there too long."""
    if _through_one(plan, chance, "in time") is None:
        return None
    hub = plan.hub if plan.hub is not None else 0
    number = chance.pick([int(key[1]) for key in plan.find("queue") if key[2] == "ask"])
    plan.drop("queue", number, "reply")
    return _late(plan, hub)


def slow_but_aside(plan: Plan, chance: Chance) -> list[Truth] | None:
    """A role is slow to reply to several, but little goes through it."""
    last = plan.scenario.last_round
    alone = [role for role in range(len(plan.seats.hosts)) if plan.seats.alone(role)]
    if not alone or last < 1:
        return None
    hub = chance.pick(alone)
    asked = chance.roll(last)
    count = put_questions(plan, chance, hub, asked, "never")
    if not count or not little_goes_through(plan, hub):
        return None
    take(plan, ("game", 0))
    return _late(plan, hub)


def little_goes_through(plan: Plan, hub: int) -> bool:
    """Whether, by the close of every round, at most four in ten messages between units have gone to or through it."""
    units = [role.unit for role in plan.scenario.roles]
    for last in range(len(plan.scenario.rounds)):
        sent = [
            errand.event for errand in plan.errands.values()
            if errand.event.type in ("info.shared", "info.asked", "consult.asked") and errand.event.round <= last
            and any(units[role] != units[errand.event.by] for role in range(len(units)) if errand.event.to >> role & 1)
        ]  # fmt: skip
        touched = sum(event.to == 1 << hub or event.by == hub for event in sent)
        if len(sent) > 4 and 10 * touched > 4 * len(sent):
            return False
    return True


# B13 --------------------------------------------------------------------------------------------------


def nothing_at_stake(plan: Plan, chance: Chance) -> list[Truth] | None:
    """A role without a stake says nothing in two discussions."""
    places = discussion_places(plan, stake=False)
    if not places:
        return None
    role = chance.pick(sorted(places))
    for decision in chance.some(places[role], 2):
        discuss_without(plan, chance, role, decision)
    return []


def short_talks(plan: Plan, chance: Chance) -> list[Truth] | None:
    """The discussions in which a role says nothing last three minutes."""
    places = discussion_places(plan)
    if not places:
        return None
    role = chance.pick(sorted(places))
    for decision in chance.some(places[role], 2):
        plan.drop("talk", decision)
        roles = chance.shuffled(talkers(plan, decision, role))
        round_ = chance.between(plan.scenario.decisions[decision].opens, plan.rounds[decision])
        for number, talker in enumerate(roles):
            plan.add(("talk", decision, talker, round_, number), round_, "talk", talker, about=("decision", decision),
                     value=180 // len(roles))  # fmt: skip
    return []


def asked_and_passed(plan: Plan, chance: Chance) -> list[Truth] | None:
    """In both discussions somebody turns to the silent role with a question."""
    places = discussion_places(plan)
    if not places:
        return None
    role = chance.pick(sorted(places))
    for decision in chance.some(places[role], 2):
        round_ = discuss_without(plan, chance, role, decision)
        others = [other for other in talkers(plan, decision, role) if plan.seats.linked(other, role)]
        if not others:
            return None
        asker = chance.pick(others)
        ask = plan.add(("invited", decision, "ask"), round_, "consult.asked", asker, 1 << role, ("decision", decision))
        plan.add(("invited", decision, "answer"), round_, "consult.answered", role, 1 << asker, ("decision", decision),
                 "support", (ask,))  # fmt: skip
    return []


def only_once(plan: Plan, chance: Chance) -> list[Truth] | None:
    """The role is silent in one discussion, and has its room in the next."""
    places = discussion_places(plan)
    if not places:
        return None
    role = chance.pick(sorted(places))
    one, other = chance.some(places[role], 2)
    discuss_without(plan, chance, role, one)
    plan.drop("talk", other)
    round_ = chance.between(plan.scenario.decisions[other].opens, plan.rounds[other])
    discuss(plan, chance, other, round_, [*talkers(plan, other, role), role])
    return []
