"""What goes on between the roles beside what is required: talk, questions, news about nothing in particular."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.scenario import bits
from validation.declared import has_use_for
from validation.doing import told_anywhere
from validation.telling import who_tells

if TYPE_CHECKING:
    from game.core.scenario import Scenario
    from validation.chance import Chance
    from validation.plan import Key, Plan

LONG_TALK = 300
"""Seconds of a discussion worth the name (breakdowns.md B13: five minutes)."""


def stakeholders(plan: Plan, decision: int) -> list[int]:
    """Return the roles with a filled seat and a stake: who decides, is to be heard or informed, or carries a need."""
    one = plan.scenario.decisions[decision]
    roles = {one.owner, *(role for role, _ in one.hear)}
    for item in (*one.needs, *bits(one.needs_any_of)):
        roles |= set(bits(plan.scenario.items[item].carried_by))
    return [role for role in sorted(roles) if plan.seats.active(role)]


def talk_some(plan: Plan, chance: Chance) -> None:
    """Discuss some decisions before they are taken, with room for everybody who has a stake."""
    everybody = [role for role in range(len(plan.seats.hosts)) if plan.seats.active(role)]
    for decision in chance.some(plan.rounds, chance.roll(4)):
        one = plan.scenario.decisions[decision]
        roles = stakeholders(plan, decision)
        roles += chance.some([role for role in everybody if role not in roles], chance.roll(3))
        if len(roles) >= 3 and all(one == other or plan.meets(one, other) for one in roles for other in roles):
            discuss(plan, chance, decision, chance.between(one.opens, plan.rounds[decision]), roles)


def discuss(plan: Plan, chance: Chance, decision: int, round_: int, roles: list[int], quiet: int = -1) -> None:
    """Let ``roles`` talk about a decision in turn, by the minute or by the contribution.

    ``quiet`` says a word at most. Whoever goes on talking makes one contribution, so nobody has two turns in a row.
    """
    counted, talkers = chance.happens(0.3), chance.shuffled(role for role in roles if role != quiet)
    turns = 12 // len(talkers) + 1 if counted else 1 + chance.roll(2)
    order = talkers * turns
    if quiet >= 0 and not counted and chance.happens(0.5):
        order.insert(chance.roll(len(order)), quiet)
    before: tuple[Key, ...] = ()
    for number, role in enumerate(order):
        seconds = 0 if counted else 5 if role == quiet else LONG_TALK // (len(talkers) * turns) + 2 + chance.roll(30)
        key = plan.add(("talk", decision, role, round_, number), round_, "talk", role, about=("decision", decision),
                       value=seconds, after=before)  # fmt: skip
        before = (key,)


def add_extras(plan: Plan, chance: Chance) -> None:
    """Ask, tell and consult more than anybody has to; every question gets its reply."""
    scenario, last = plan.scenario, plan.scenario.last_round
    for number in range(chance.roll(7)):
        asked = chance.roll(len(scenario.rounds))
        replied = min(last, chance.between(asked, asked + 1))
        if chance.happens(0.5):
            pairs = small_talk_pairs(plan, asked)
            if pairs:
                item, giver, taker = chance.pick(pairs)
                about = ("item", item)
                key = ("extra", number)
                plan.add((*key, "ask"), asked, "info.asked", taker, 1 << giver, about)
                if chance.happens(0.3):
                    plan.add(
                        (*key, "reply"),
                        replied,
                        "info.answered",
                        giver,
                        1 << taker,
                        about,
                        "declined",
                        ((*key, "ask"),),
                    )
                else:
                    plan.add((*key, "reply"), replied, "info.shared", giver, 1 << taker, about, after=((*key, "ask"),))
        else:
            ask_advice(plan, chance, number, asked, replied)


def ask_advice(plan: Plan, chance: Chance, number: int, asked: int, replied: int) -> None:
    """Let an owner ask a role that need not be heard, and let that role be for it."""
    free = [(decision, role) for decision in plan.rounds for role in unasked(plan, decision)]
    if free:
        decision, role = chance.pick(free)
        owner, about = plan.scenario.decisions[decision].owner, ("decision", decision)
        ask = plan.add(("extra", number, "ask"), asked, "consult.asked", owner, 1 << role, about)
        plan.add(("extra", number, "reply"), replied, "consult.answered", role, 1 << owner, about, "support", (ask,))


def unasked(plan: Plan, decision: int) -> list[int]:
    """Return the roles that need not be heard about a decision, and are not."""
    one = plan.scenario.decisions[decision]
    hear = {role for role, _ in one.hear} | {by for _, by in one.delegates}
    roles = [role for role in range(len(plan.seats.hosts)) if plan.meets(one.owner, role) and role not in hear]
    asked = {key for key in plan.about(("decision", decision), "consult.asked") if key[0] == "extra"}
    return [role for role in roles if not any(plan.errands[key].event.to >> role & 1 for key in asked)]


def small_talk_pairs(plan: Plan, round_: int) -> list[tuple[int, int, int]]:
    """Return (item, who carries it in ``round_``, who could be told) for knowledge that nothing hangs on."""
    scenario = plan.scenario
    return [
        (item, giver, taker)
        for item in plan.small_talk
        if scenario.items[item].since <= round_ and ("item", item) not in plan.touched
        for taker in range(len(plan.seats.hosts))
        for giver in who_tells(plan, item, taker)
        if not told_anywhere(plan, item, taker)
    ]  # fmt: skip


def idle_news(plan: Plan, round_: int) -> list[tuple[int, int, int]]:
    """Return (item, who carries it in ``round_``, who has no use for it) where a scenario has no small talk."""
    return [
        (item, giver, taker)
        for item, one in enumerate(plan.scenario.items)
        if one.since <= round_ and ("item", item) not in plan.touched and not one.undermines and not one.replaces
        for taker in range(len(plan.seats.hosts))
        if not has_use_for(plan.scenario, item, taker)
        for giver in who_tells(plan, item, taker)
    ]  # fmt: skip


def connections(scenario: Scenario) -> list[tuple[int, int, int]]:
    """Return (role, role, round from which they have something to do with each other) as the scenario declares it."""
    links = []
    for one in scenario.decisions:
        links += [(one.owner, role, one.opens) for role, level in one.hear if level != "inform"]
        for item in (*one.needs, *bits(one.needs_any_of)):
            since = scenario.items[item].since
            holders = bits(scenario.items[item].carried_by)
            links += [(one.owner, role, opens) for role in holders for opens in {one.opens, since}]
    for dependency in scenario.dependencies:
        pair = (scenario.decisions[dependency.before], scenario.decisions[dependency.after])
        links += [(pair[0].owner, pair[1].owner, one.opens) for one in pair]
    for window in scenario.windows:
        roles = [scenario.acts[act].role for act in window.acts]
        links += [(one, other, window.opens) for one in roles for other in roles if one < other]
    return links


def keep_in_touch(plan: Plan, chance: Chance) -> None:
    """Let units that hang together have to do with each other as soon as they do, be it about small things.

    A single connection that fails between two units that never exchange a word is a pattern of its own (B11); a
    group that is in touch fails in that connection alone.
    """
    scenario = plan.scenario
    for one, other, round_ in connections(scenario):
        units = frozenset((scenario.roles[one].unit, scenario.roles[other].unit))
        if len(units) == 2 and units not in plan.apart and not _in_touch(plan, units, round_):
            pairs = [
                (item, giver, taker) for item, giver, taker in small_talk_pairs(plan, round_) or idle_news(plan, round_)
                if {scenario.roles[giver].unit, scenario.roles[taker].unit} == units
            ]  # fmt: skip
            number = len(plan.find("touch"))
            if pairs and plan.hub is None and (chance.happens(0.5) or not plan.small_talk):
                item, giver, taker = chance.pick(pairs)
                plan.add(("touch", number), round_, "info.shared", giver, 1 << taker, ("item", item))
            elif plan.seats.active(one) and plan.seats.active(other):
                _pass_the_time(plan, number, round_, one, other)


def _in_touch(plan: Plan, units: frozenset[str], round_: int) -> bool:
    of = [role.unit for role in plan.scenario.roles]
    for errand in plan.errands.values():
        event = errand.event
        if event.round != round_ or event.type not in CONTACT:
            continue
        there = {of[role] for role in bits(event.to)}
        if event.by >= 0:
            if of[event.by] in units and units - {of[event.by]} <= there:
                return True
        elif units <= there:
            return True
    return False


CONTACT = frozenset(
    (
        "info.shared",
        "info.asked",
        "consult.asked",
        "consult.answered",
        "concern.addressed",
        "meeting.held",
        "commit.made",
    )
)


def _pass_the_time(plan: Plan, number: int, round_: int, one: int, other: int) -> None:
    """Let two roles talk about something that both may know and nothing hangs on."""
    both = 1 << one | 1 << other
    small = [item for item in plan.small_talk if ("item", item) not in plan.touched]
    if small:
        plan.add(("touch", number), round_, "meeting.held", to=both, about=("item", small[number % len(small)]))
