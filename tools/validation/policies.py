"""Groups known for their way (breakdowns.md §4.1, L2): what each does differently, from the first round to the last."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from game.core.scenario import bits
from validation.company import idle_news, small_talk_pairs, stakeholders, unasked
from validation.groups import collaborate, draw_seats, finish, set_out
from validation.hearing import is_to_be_heard, leave_unheard
from validation.plan import Plan
from validation.settling import settle
from validation.telling import carriers, leave_untold, may_be_told, told_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.core.scenario import Scenario
    from validation.chance import Chance
    from validation.plan import Game

    Policy = Callable[[Scenario, Chance], Game]


def collaborative(scenario: Scenario, chance: Chance) -> Game:
    """See to everything, with habits, detours and talk beside."""
    return finish(collaborate(scenario, chance), chance)


def lean(scenario: Scenario, chance: Chance) -> Game:
    """See to everything, and do nothing more."""
    plan = Plan(scenario, draw_seats(scenario, chance))
    set_out(plan, chance, lean=True)
    return plan.play(chance)


def silo(scenario: Scenario, chance: Chance) -> Game:
    """See to everything inside each unit, and nothing between them."""
    return _silo_plan(scenario, chance).play(chance)


def _silo_plan(scenario: Scenario, chance: Chance) -> Plan:
    plan = Plan(scenario, draw_seats(scenario, chance))
    units = sorted({role.unit for role in scenario.roles})
    plan.apart = {frozenset(pair) for pair in combinations(units, 2)}
    set_out(plan, chance)
    return plan


def chatty_silo(scenario: Scenario, chance: Chance) -> Game:
    """Keep to the unit in all that matters, and talk with everybody about what does not: many words, wrong links."""
    plan = _silo_plan(scenario, chance)
    plan.apart = set()
    roles = [role for role in range(len(scenario.roles)) if plan.seats.active(role)]
    for round_ in range(len(scenario.rounds)):
        news = small_talk_pairs(plan, round_) or idle_news(plan, round_)
        for number, (item, giver, taker) in enumerate(chance.some(news, 3 * len(roles))):
            plan.add(("chat", round_, number, "ask"), round_, "info.asked", taker, 1 << giver, ("item", item))
            plan.add(("chat", round_, number, "share"), round_, "info.shared", giver, 1 << taker, ("item", item),
                     after=(("chat", round_, number, "ask"),))  # fmt: skip
        for decision in chance.some(plan.rounds, 3):
            for role in chance.some(roles, 3):
                plan.add(("chat", round_, "talk", decision, role), round_, "talk", role, about=("decision", decision),
                         value=20 + chance.roll(60))  # fmt: skip
    return plan.play(chance)


def aimless(scenario: Scenario, chance: Chance) -> Game:
    """Do whatever comes to mind: every role three random things a round, every decision at random while it is open."""
    plan = Plan(scenario, draw_seats(scenario, chance))
    roles = [role for role in range(len(scenario.roles)) if plan.seats.active(role)]
    for decision, one in enumerate(scenario.decisions):
        if plan.seats.active(one.owner):
            round_ = chance.between(one.opens, one.closes)
            settle(plan, decision, round_, chance.roll(len(one.options)), 0)
    for round_ in range(len(scenario.rounds)):
        for role in roles:
            for number in range(3):
                _do_something(plan, chance, round_, role, number, [other for other in roles if other != role])
    return plan.play(chance)


def _do_something(plan: Plan, chance: Chance, round_: int, role: int, number: int, others: list[int]) -> None:
    """Let ``role`` share, ask, answer, act or take something on, at random."""
    scenario, key = plan.scenario, ("whim", round_, role, number)
    to = 1 << chance.pick(others)
    item, decision = chance.roll(len(scenario.items)), chance.roll(len(scenario.decisions))
    known = [n for n, one in enumerate(scenario.items) if one.carried_by >> role & 1 and one.since <= round_]
    acts = [
        act for act, one in enumerate(scenario.acts)
        if one.role == role and scenario.windows[one.window].is_open(round_)
    ]  # fmt: skip
    match chance.roll(5):
        case 0 if known:
            plan.add(key, round_, "info.shared", role, to, ("item", chance.pick(known)))
        case 1:
            plan.add(key, round_, "info.asked", role, to, ("item", item))
        case 2:
            owner = scenario.decisions[decision].owner
            plan.add(key, round_, "consult.answered", role, 1 << owner, ("decision", decision), "support")
        case 3 if acts:
            act = chance.pick(acts)
            plan.add(("act", act), round_, "action.done", role, about=("act", act))
        case _:
            plan.add(key, round_, "consult.asked", role, to, ("decision", decision))


def graded(share: float) -> Policy:
    """Return a group that sees to each coordinating thing with probability ``share``, and else leaves it."""

    def play(scenario: Scenario, chance: Chance) -> Game:
        plan = collaborate(scenario, chance)
        careless(plan, chance, share)
        return finish(plan, chance)

    return play


def careless(plan: Plan, chance: Chance, share: float) -> None:
    """Leave out each hearing, telling, act, claim and review of a plan with probability 1 - ``share``."""
    scenario = plan.scenario
    for decision in list(plan.rounds):
        one = scenario.decisions[decision]
        for role, _ in one.hear:
            if is_to_be_heard(plan, decision, role) and not chance.happens(share):
                leave_unheard(plan, decision, role)
                leave_unheard(plan, decision, dict(one.delegates).get(role, role))
        for item in (*one.needs, *bits(one.needs_any_of)):
            if told_in(plan, item, one.owner) <= scenario.last_round and not chance.happens(share):
                leave_untold(plan, item, one.owner)
    for word in ("act", "claim", "review"):
        for key in plan.find(word):
            if not chance.happens(share):
                plan.drop(*key)


def late_sharer(scenario: Scenario, chance: Chance) -> Game:
    """Tell what decisions rest on in the very round they are taken, and for that they wait to their last."""
    plan = Plan(scenario, draw_seats(scenario, chance))
    set_out(plan, chance, at_the_end=True)
    late: dict[tuple[int, int], int] = {}
    for decision, round_ in plan.rounds.items():
        one = scenario.decisions[decision]
        for item in (*one.needs, *bits(one.needs_any_of)):
            if may_be_told(plan, item, one.owner) and told_in(plan, item, one.owner) <= round_:
                late[item, one.owner] = min(round_, late.get((item, one.owner), round_))
    for (item, owner), round_ in late.items():
        leave_untold(plan, item, owner)
        plan.add(("told", item, owner, "share"), round_, "info.shared", chance.pick(carriers(plan, item)), 1 << owner,
                 ("item", item))  # fmt: skip
    return finish(plan, chance)


def slow_replier(scenario: Scenario, chance: Chance) -> Game:
    """Ask for much advice, and reply too late or not at all."""
    plan = collaborate(scenario, chance)
    for number in range(6):
        places = [(decision, role) for decision in plan.rounds for role in unasked(plan, decision)]
        if places:
            decision, role = chance.pick(places)
            owner, asked = scenario.decisions[decision].owner, chance.roll(max(1, scenario.last_round))
            plan.add(("extra", "slow", number), asked, "consult.asked", owner, 1 << role, ("decision", decision))
    return finish(plan, chance)


def promise_breaker(scenario: Scenario, chance: Chance) -> Game:
    """Promise much that nothing hangs on, and keep none of it."""
    plan = collaborate(scenario, chance)
    last = scenario.last_round
    for _ in range(5):
        pairs = small_talk_pairs(plan, last) or idle_news(plan, last)
        if pairs:
            item, giver, taker = chance.pick(pairs)
            made = chance.between(scenario.items[item].since, last)
            plan.promise(made, giver, 1 << taker, ("share", item), chance.between(made, last))
    return finish(plan, chance)


def dominator(scenario: Scenario, chance: Chance) -> Game:
    """Let one role do nearly all the talking."""
    plan = collaborate(scenario, chance)
    plan.drop("talk")
    loud = chance.pick([role for role in range(len(scenario.roles)) if plan.seats.active(role)])
    for decision in chance.some(plan.rounds, 4):
        roles = [role for role in stakeholders(plan, decision) if role != loud]
        round_ = chance.between(scenario.decisions[decision].opens, plan.rounds[decision])
        for number in range(6):
            for role, seconds in ((loud, 90 + number), *((role, 4 + number) for role in roles[number % 2 :: 2])):
                plan.add(("talk", decision, role, round_, number), round_, "talk", role, about=("decision", decision),
                         value=seconds)  # fmt: skip
    return finish(plan, chance)


KNOWN: dict[str, Policy] = {
    "collaborative": collaborative, "lean": lean, "silo": silo, "chatty silo": chatty_silo, "random": aimless,
    "late sharer": late_sharer, "slow replier": slow_replier, "promise breaker": promise_breaker,
    "dominator": dominator,
}  # fmt: skip
"""Every known group, by the name it has in the report."""
