"""How decisions are taken, reopened and reviewed in a group that sees to everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.events import GROUP
from game.core.scenario import bits
from validation.declared import is_guard, is_undermined, news
from validation.telling import acknowledge, carriers, tell, told_in, who_tells
from validation.timetable import fits

if TYPE_CHECKING:
    from game.core.scenario import Choice
    from validation.chance import Chance
    from validation.plan import Key, Plan


def settle_everything(plan: Plan, chance: Chance, *, lean: bool = False) -> None:
    """Plan every decision: what it rests on, what is set aside on purpose, and that it waits for what comes first."""
    for decision, round_ in plan.rounds.items():
        one = plan.scenario.decisions[decision]
        against = one.options[plan.options[decision]].contradicts
        cited = against
        for item in one.needs:
            cited |= 1 << item
        for item in bits(one.needs_any_of):
            cited |= 1 << item
        for item in bits(against):
            known = (
                bool(plan.scenario.items[item].carried_by >> one.owner & 1) or told_in(plan, item, one.owner) <= round_
            )
            if known and chance.happens(0.4):
                set_aside(plan, chance, decision, item)
                cited &= ~(1 << item)
        used = None if not lean and not against and chance.happens(0.1) else cited
        settle(plan, decision, round_, plan.options[decision], used)
    for number, dependency in enumerate(plan.scenario.dependencies):
        if not lean and chance.happens(0.1) and dependency.after in plan.rounds:
            owner = plan.scenario.decisions[dependency.after].owner
            round_ = plan.rounds[dependency.after]
            plan.add(("assume", number), round_, "assumption.logged", owner, about=("dependency", number))


def settle(plan: Plan, decision: int, round_: int, option: int, used: int | None) -> Key:
    """Let the owner take a decision, once all that is meant to come before it in that round has come."""
    one = plan.scenario.decisions[decision]
    after: list[Key] = [("heard", decision), ("meeting", decision), ("aside", decision), ("talk", decision)]
    needed = {*one.needs, *bits(one.needs_any_of), *(item for each in one.options for item in bits(each.contradicts))}
    for item in sorted(needed):
        after += [("told", item, one.owner), ("told", item, -1)]
    for number, dependency in enumerate(plan.scenario.dependencies):
        if dependency.after == decision:
            after += [("assume", number)]
            if dependency.type == "produces":
                after += [("decide", dependency.before)]
    return plan.add(("decide", decision), round_, "decision.made", one.owner, about=("decision", decision),
                    value=(option, used), after=tuple(after))  # fmt: skip


def set_aside(plan: Plan, chance: Chance, decision: int, item: int) -> None:
    """Record that the decision goes against an item on purpose."""
    owner, round_ = plan.scenario.decisions[decision].owner, plan.rounds[decision]
    told = (("told", item, owner), ("told", item, -1))
    match chance.roll(3):
        case 0:
            plan.add(("aside", decision, item), round_, "tradeoff.noted", owner, about=("item", item),
                     value=decision, after=told)  # fmt: skip
        case 1:
            plan.add(("aside", decision, item), round_, "tradeoff.noted", owner, about=("item", item), after=told)
        case _:
            plan.add(("aside", decision, item), round_, "tradeoff.noted", owner, about=("decision", decision))


def hangs_on(plan: Plan, decision: int) -> list[int]:
    """Return the settled decisions that ``decision`` comes before."""
    return [
        dependency.after for dependency in plan.scenario.dependencies
        if dependency.type == "produces" and dependency.before == decision and dependency.after in plan.rounds
    ]  # fmt: skip


def may_change_mind(plan: Plan, decision: int, option: int) -> bool:
    """Whether the decision can come to another option without anything else being upset."""
    if option == plan.options[decision] or plan.find("again", decision):
        return False
    if is_guard(plan.scenario, decision) or is_undermined(plan.scenario, (decision, option)):
        return False
    return fits(plan, plan.rounds, plan.options | {decision: option})


def change_mind(
    plan: Plan,
    chance: Chance,
    decision: int,
    option: int,
    round_: int,
    but: tuple[int, ...] = (),
    after: tuple[Key, ...] = (),
) -> None:
    """Settle a decision anew, and let what hangs on it (save ``but``) be confirmed within a round."""
    owner = plan.scenario.decisions[decision].owner
    made = ("again", decision, "made")
    before = (("decide", decision), *after)
    plan.add(
        ("again", decision, "reopen"), round_, "decision.reopened", owner, about=("decision", decision), after=before
    )
    used = 0
    for item in plan.scenario.decisions[decision].needs:
        used |= 1 << item
    plan.add(made, round_, "decision.made", owner, about=("decision", decision), value=(option, used),
             after=(("again", decision, "reopen"), *before))  # fmt: skip
    for number in hangs_on(plan, decision):
        if number in but or plan.rounds[number] > round_:
            continue
        soon = chance.between(round_, min(round_ + 1, plan.scenario.last_round))
        confirm(plan, number, soon, (made, ("decide", number)))
        if plan.rounds[number] == round_:
            # Both in one round: the change comes when what hangs on it is settled, so that it can be confirmed.
            for key in (("again", decision, "reopen"), made):
                plan.hold(key, ("decide", number))


def confirm(plan: Plan, decision: int, round_: int, after: tuple[Key, ...], key: Key = ()) -> Key:
    """Let a decision stand, after looking at it again; under a key of its own, or another."""
    value = (plan.options[decision], None)
    if plan.find("again", decision, "made"):
        value = (plan.errands["again", decision, "made"].event.value[0], None)
    key = key or ("confirm", decision, len(plan.find("confirm", decision)))
    owner = plan.scenario.decisions[decision].owner
    return plan.add(key, round_, "decision.confirmed", owner, about=("decision", decision), value=value, after=after)


def change_some_minds(plan: Plan, chance: Chance) -> None:
    """Now and then, settle a decision anew: that is no breakdown."""
    for decision, round_ in list(plan.rounds.items()):
        options = [
            n for n in range(len(plan.scenario.decisions[decision].options)) if may_change_mind(plan, decision, n)
        ]
        if options and chance.happens(0.1) and not is_undermined(plan.scenario, (decision, plan.options[decision])):
            change_mind(plan, chance, decision, chance.pick(options), chance.between(round_, plan.scenario.last_round))


# what speaks against a choice -------------------------------------------------------------------------


def meet_news(plan: Plan, chance: Chance) -> None:
    """Let news come in, and let whatever it speaks against be looked at again."""
    for one in news(plan.scenario):
        if not one.undermines or not chance.happens(0.6):
            continue
        round_ = chance.pick(one.rounds)
        key = plan.add(("news", *one.subject), round_, "shock", GROUP, about=one.subject)
        for choice in one.undermines:
            if plan.options.get(choice[0]) == choice[1] and plan.rounds[choice[0]] < round_:
                review(plan, chance, choice, round_, (key,))
    for item, thing in enumerate(plan.scenario.items):
        for choice in thing.undermines:
            learn_against(plan, chance, item, choice)


def learn_against(plan: Plan, chance: Chance, item: int, choice: Choice) -> None:
    """Let a decision's owner be told what speaks against the choice made, take it in, and look at the choice again."""
    decision, option = choice
    owner = plan.scenario.decisions[decision].owner
    if decision not in plan.rounds or not who_tells(plan, item, owner) or not chance.happens(0.7):
        return
    since = max(plan.scenario.items[item].since, plan.rounds[decision])
    tell(plan, chance, item, owner, chance.between(since, plan.scenario.last_round), "share", lean=True)
    told = told_in(plan, item, owner)
    if chance.happens(0.2):
        return  # told, but not taken in
    taken_in = max(chance.between(told, plan.scenario.last_round), plan.rounds[decision])
    key = acknowledge(plan, item, owner, taken_in)
    plan.hold(key, ("decide", decision))
    if plan.options[decision] == option:
        review(plan, chance, choice, taken_in, (key,))


REVIEWS = ("confirm", "reason", "meet", "ask", "reopen")


def review(plan: Plan, chance: Chance, choice: Choice, known: int, after: tuple[Key, ...], way: str = "") -> Key:
    """Look at a choice again within two rounds of knowing, and before anything more is put into it."""
    scenario, (decision, option) = plan.scenario, choice
    one = scenario.decisions[decision]
    about = ("decision", decision)
    commits = [
        ("act", number) if kind == "act" else ("decide", number)
        for kind, number in one.options[option].commits
    ]  # fmt: skip
    soonest = min([plan.round_of(*key) for key in commits if plan.round_of(*key) >= known], default=known + 2)
    round_ = min(chance.between(known, known + 2), soonest, scenario.last_round)
    key = ("review", decision, len(plan.find("review", decision)))
    asked = [role for role, _ in one.hear if plan.meets(one.owner, role)] or carriers_of_needs(plan, decision)
    ways = REVIEWS if asked and plan.hub is None else ("confirm", "reason", "reopen")
    match way if way in ways else chance.pick(ways):
        case "reason":
            plan.add(key, round_, "tradeoff.noted", one.owner, about=about, after=after)
        case "meet":
            plan.add(key, round_, "meeting.held", to=1 << one.owner | 1 << chance.pick(asked), about=about, after=after)
        case "ask":
            role = chance.pick(asked)
            plan.add(key, round_, "consult.asked", one.owner, 1 << role, about, after=after)
            plan.add(
                ("reviewed", decision, key[2]),
                round_,
                "consult.answered",
                role,
                1 << one.owner,
                about,
                "support",
                (key,),
            )
        case "reopen":
            plan.add(key, round_, "decision.reopened", one.owner, about=about, after=after)
            confirm(plan, decision, round_, (key,))
        case _:
            value = (plan.options[decision], None)
            plan.add(key, round_, "decision.confirmed", one.owner, about=about, value=value, after=after)
    for commit in commits:
        if commit in plan.errands and plan.errands[commit].event.round == round_:
            plan.hold(commit, key)
    return key


def carriers_of_needs(plan: Plan, decision: int) -> list[int]:
    """Return the roles that carry something the decision rests on, played by others than the owner."""
    one = plan.scenario.decisions[decision]
    holders = {role for item in one.needs for role in carriers(plan, item)}
    return [role for role in sorted(holders) if plan.meets(one.owner, role)]
