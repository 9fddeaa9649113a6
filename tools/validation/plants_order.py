"""Planting decisions that come out of step with each other: B07 (breakdowns.md §4.1b)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.scenario import mask_of
from validation.declared import is_guard, is_put_into, is_undermined, settles
from validation.settling import change_mind, hangs_on, may_change_mind
from validation.timetable import fits, in_time, together
from validation.truth import Truth, is_free, is_plain, take

if TYPE_CHECKING:
    from game.core.scenario import Dependency
    from validation.chance import Chance
    from validation.plan import Plan


def dependencies(plan: Plan, type_: str) -> list[tuple[int, Dependency]]:
    """Return the dependencies of a type between two players' decisions, both taken once, and that hold by then."""
    scenario, found = plan.scenario, []
    for number, one in enumerate(scenario.dependencies):
        pair = (one.before, one.after)
        if one.type != type_ or any(decision not in plan.rounds for decision in pair):
            continue
        owners = [scenario.decisions[decision].owner for decision in pair]
        free = is_free(plan, *(("decision", decision) for decision in pair))
        if free and plan.seats.linked(*owners) and holds(plan, one) and all(is_plain(plan, each) for each in pair):
            found.append((number, one))
    return found


def holds(plan: Plan, dependency: Dependency) -> bool:
    """Whether its guard was chosen before either decision, and stays so."""
    first = min(plan.rounds.get(dependency.before, 0), plan.rounds.get(dependency.after, 0))
    return all(
        plan.options.get(decision) == option and plan.rounds[decision] < first and not plan.find("again", decision)
        for decision, option in dependency.when
    )


def _truth(plan: Plan, number: int, round_: int) -> list[Truth]:
    dependency = plan.scenario.dependencies[number]
    pair = (dependency.before, dependency.after)
    take(plan, *(("decision", decision) for decision in pair))
    plan.drop("assume", number)
    sides = tuple(1 << plan.scenario.decisions[decision].owner for decision in pair)
    return [Truth("B07", ("dependency", number), round_, (sides[0], sides[1]))]


def fall_out_of_step(plan: Plan, chance: Chance) -> list[Truth] | None:
    """B07: b before a, a changed after b, options that clash or claim too much, or too far apart in time."""
    ways = (
        _decide_before,
        _decide_before,
        _change_after,
        _change_after,
        _clash,
        _clash,
        _clash_by_claims,
        _drift_apart,
    )
    for way in chance.shuffled(ways):
        if truths := way(plan, chance):
            return truths
    return None


def may_be_moved(plan: Plan, decision: int, round_: int, but: int) -> bool:
    """Whether a decision can be taken in a later round with nothing else upset than one dependency."""
    undermined = is_undermined(plan.scenario, (decision, plan.options[decision]))
    promised = plan.promises_of("decide", decision)
    thing = ("decision", decision)
    hung_on = settles(plan.scenario, thing) or is_put_into(plan.scenario, thing)
    if undermined or promised or hung_on or not is_plain(plan, decision):
        return False
    return fits(plan, plan.rounds | {decision: round_}, plan.options, but)


def _decide_before(plan: Plan, chance: Chance) -> list[Truth] | None:
    """The decision that comes first is put off until the other has been taken."""
    places = [
        (number, dependency, round_)
        for number, dependency in dependencies(plan, "produces")
        for round_ in range(plan.rounds[dependency.after], plan.scenario.decisions[dependency.before].closes + 1)
        if may_be_moved(plan, dependency.before, round_, number)
        and all(plan.rounds[other] > round_ for other in hangs_on(plan, dependency.before) if other != dependency.after)
    ]  # fmt: skip
    if not places:
        return None
    number, dependency, round_ = chance.pick(places)
    put_off(plan, dependency, round_)
    return _truth(plan, number, plan.rounds[dependency.after])


def put_off(plan: Plan, dependency: Dependency, round_: int) -> None:
    """Take the decision that comes first in ``round_``, when the other has been taken."""
    before, after = ("decide", dependency.before), ("decide", dependency.after)
    plan.change(after, after=tuple(key for key in plan.errands[after].after if key != before))
    plan.change(before, round=round_)
    plan.hold(before, after)
    plan.rounds[dependency.before] = round_


def _change_after(plan: Plan, chance: Chance) -> list[Truth] | None:
    """What the other decision hangs on is changed, and that other is not looked at again."""
    places = [
        (number, dependency, option, round_)
        for number, dependency in dependencies(plan, "produces")
        for option in range(len(plan.scenario.decisions[dependency.before].options))
        if may_change_mind(plan, dependency.before, option)
        and not is_undermined(plan.scenario, (dependency.before, plan.options[dependency.before]))
        for round_ in range(plan.rounds[dependency.after], plan.scenario.last_round)
    ]  # fmt: skip
    if not places:
        return None
    number, dependency, option, round_ = chance.pick(places)
    change_mind(plan, chance, dependency.before, option, round_, (dependency.after,), (("decide", dependency.after),))
    return _truth(plan, number, round_ + 1)


def _clash(plan: Plan, chance: Chance) -> list[Truth] | None:
    return _choose_unfit(plan, chance, "conflicts")


def _clash_by_claims(plan: Plan, chance: Chance) -> list[Truth] | None:
    return _choose_unfit(plan, chance, "shares")


def _choose_unfit(plan: Plan, chance: Chance, type_: str) -> list[Truth] | None:
    """The two owners choose what can not both stand."""
    scenario = plan.scenario
    places = []
    for number, dependency in dependencies(plan, type_):
        for one in range(len(scenario.decisions[dependency.before].options)):
            for other in range(len(scenario.decisions[dependency.after].options)):
                chosen = plan.options | {dependency.before: one, dependency.after: other}
                if not together(scenario, dependency, chosen) and fits(plan, plan.rounds, chosen, number):
                    places.append((number, dependency, chosen))
    places = [
        place for place in places
        if all(_may_come_to(plan, each, place[2][each]) for each in (place[1].before, place[1].after))
    ]  # fmt: skip
    if not places:
        return None
    number, dependency, chosen = chance.pick(places)
    for decision in (dependency.before, dependency.after):
        come_to(plan, decision, chosen[decision])
    return _truth(plan, number, max(plan.rounds[dependency.before], plan.rounds[dependency.after]))


def _may_come_to(plan: Plan, decision: int, option: int) -> bool:
    """Whether the decision can come to ``option`` from the start, with nothing else upset than one dependency."""
    one, chosen = plan.scenario.decisions[decision], plan.options[decision]
    guard = is_guard(plan.scenario, decision)
    spared = any(each.not_needed for each in one.options)
    undermined = is_undermined(plan.scenario, (decision, option)) or is_undermined(plan.scenario, (decision, chosen))
    return option == chosen or not (guard or spared or undermined)


def come_to(plan: Plan, decision: int, option: int) -> None:
    """Let a decision come to ``option``, resting on all that the owner knows of what speaks for and against."""
    one = plan.scenario.decisions[decision]
    plan.options[decision] = option
    used = mask_of(list(one.needs)) | one.needs_any_of | one.options[option].contradicts
    plan.change(("decide", decision), value=(option, used))


def _drift_apart(plan: Plan, chance: Chance) -> list[Truth] | None:
    """One of two decisions that are to be taken side by side is put off too long."""
    places = [
        (number, dependency, decision, round_)
        for number, dependency in dependencies(plan, "simultaneous")
        for decision in (dependency.before, dependency.after)
        for round_ in range(plan.rounds[decision] + 1, plan.scenario.decisions[decision].closes + 1)
        if not in_time(dependency, plan.rounds | {decision: round_}) and may_be_moved(plan, decision, round_, number)
    ]  # fmt: skip
    if not places:
        return None
    number, _, decision, round_ = chance.pick(places)
    plan.rounds[decision] = round_
    plan.change(("decide", decision), round=round_)
    return _truth(plan, number, round_)
