"""What looks like decisions out of step, or a course kept too long, and is neither (B07, B14)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.events import GROUP
from validation.declared import is_undermined
from validation.groups import set_out
from validation.plants_course import courses, forget_the_rest, let_it_be_known, look_no_more
from validation.plants_order import dependencies, may_be_moved, put_off
from validation.settling import change_mind, hangs_on, may_change_mind, review
from validation.truth import Truth, is_free, is_plain, take

if TYPE_CHECKING:
    from game.core.scenario import Dependency
    from validation.chance import Chance
    from validation.plan import Plan

# B07 --------------------------------------------------------------------------------------------------


def assumed(plan: Plan, chance: Chance) -> list[Truth] | None:
    """The later decision is taken first, on an assumption that is written down."""
    place = _put_off(plan, chance)
    if place is None:
        return None
    number, dependency = place
    settled = plan.rounds[dependency.after]
    owner = plan.scenario.decisions[dependency.after].owner
    plan.add(("assume", number), chance.between(0, settled), "assumption.logged", owner, about=("dependency", number))
    return []


def _put_off(plan: Plan, chance: Chance, number: int | None = None) -> tuple[int, Dependency] | None:
    """Put off the decision that comes first until the other has been taken."""
    places = [
        (each, dependency, round_)
        for each, dependency in enumerate(plan.scenario.dependencies)
        if dependency.type == "produces" and number in (None, each)
        and dependency.before in plan.rounds and dependency.after in plan.rounds
        for round_ in range(plan.rounds[dependency.after], plan.scenario.decisions[dependency.before].closes + 1)
        if may_be_moved(plan, dependency.before, round_, each)
        and all(plan.rounds[other] > round_ for other in hangs_on(plan, dependency.before) if other != dependency.after)
    ]  # fmt: skip
    if not places:
        return None
    each, dependency, round_ = chance.pick(places)
    put_off(plan, dependency, round_)
    return each, dependency


def guard_not_chosen(plan: Plan, chance: Chance) -> list[Truth] | None:
    """The dependency holds only for a choice that was not made."""
    open_ = [
        number for number, dependency in enumerate(plan.scenario.dependencies)
        if dependency.when and all(not plan.find("again", decision) for decision, _ in dependency.when)
        and any(plan.options.get(decision) != option for decision, option in dependency.when)
    ]  # fmt: skip
    for number in open_:
        plan.drop("assume", number)
        if _put_off(plan, chance, number):
            return []
    return None


def one_owner(plan: Plan, chance: Chance) -> list[Truth] | None:
    """One player owns both decisions."""
    pairs = [
        dependency for _, dependency in dependencies(plan, "produces")
        if all(plan.seats.alone(plan.scenario.decisions[each].owner) for each in (dependency.before, dependency.after))
    ]  # fmt: skip
    if not pairs or len(set(plan.seats.hosts)) < 4:
        return None
    dependency = chance.pick(pairs)
    first, then = (plan.scenario.decisions[each].owner for each in (dependency.before, dependency.after))
    plan.seats.hosts = [first if role == then else host for role, host in enumerate(plan.seats.hosts)]
    set_out(plan, chance)
    number = plan.scenario.dependencies.index(dependency)
    plan.drop("assume", number)
    return [] if _put_off(plan, chance, number) else None


def confirmed_in_time(plan: Plan, chance: Chance) -> list[Truth] | None:
    """What the other decision hangs on changes, and that other is confirmed within a round."""
    place = _changes(plan, plan.scenario.last_round)
    if not place:
        return None
    dependency, option, round_ = chance.pick(place)
    change_mind(plan, chance, dependency.before, option, round_, after=(("decide", dependency.after),))
    return []


def _changes(plan: Plan, last: int) -> list[tuple[Dependency, int, int]]:
    return [
        (dependency, option, round_)
        for _, dependency in dependencies(plan, "produces")
        for option in range(len(plan.scenario.decisions[dependency.before].options))
        if may_change_mind(plan, dependency.before, option)
        and not is_undermined(plan.scenario, (dependency.before, plan.options[dependency.before]))
        for round_ in range(plan.rounds[dependency.after], last + 1)
    ]  # fmt: skip


def changed_at_the_end(plan: Plan, chance: Chance) -> list[Truth] | None:
    """The change comes in the last round: whether it is confirmed is not for this game to tell."""
    last = plan.scenario.last_round
    places = [place for place in _changes(plan, last) if place[2] == last]
    if not places:
        return None
    dependency, option, round_ = chance.pick(places)
    change_mind(plan, chance, dependency.before, option, round_, (dependency.after,), (("decide", dependency.after),))
    return []


def changed_back(plan: Plan, chance: Chance) -> list[Truth] | None:
    """The change is taken back before anything hanging on it had to be confirmed."""
    places = []
    for dependency, option, round_ in _changes(plan, plan.scenario.last_round - 1):
        touched = [other for other in hangs_on(plan, dependency.before) if plan.rounds[other] <= round_ + 1]
        if touched == [dependency.after]:
            places.append((dependency, option, round_))
    if not places:
        return None
    dependency, option, round_ = chance.pick(places)
    decision, old = dependency.before, plan.options[dependency.before]
    change_mind(plan, chance, decision, option, round_, (dependency.after,), (("decide", dependency.after),))
    owner = plan.scenario.decisions[decision].owner
    back, about = chance.between(round_, round_ + 1), ("decision", decision)
    key = plan.add(("again", decision, "reopen anew"), back, "decision.reopened", owner, about=about,
                   after=(("again", decision, "made"),))  # fmt: skip
    plan.add(("again", decision, "back"), back, "decision.made", owner, about=about, value=(old, None), after=(key,))
    return []


def near_enough(plan: Plan, chance: Chance) -> list[Truth] | None:
    """Two decisions that are to be taken side by side lie as far apart as they may."""
    places = [
        (number, decision, plan.rounds[other] + dependency.within)
        for number, dependency in dependencies(plan, "simultaneous")
        for decision, other in ((dependency.before, dependency.after), (dependency.after, dependency.before))
        if plan.rounds[decision] <= plan.rounds[other] + dependency.within <= plan.scenario.decisions[decision].closes
    ]  # fmt: skip
    places = [
        (number, decision, round_)
        for number, decision, round_ in places
        if may_be_moved(plan, decision, round_, number)
    ]
    if not places:
        return None
    _, decision, round_ = chance.pick(places)
    plan.rounds[decision] = round_
    plan.change(("decide", decision), round=round_)
    return []


# B14 --------------------------------------------------------------------------------------------------


def looked_at_again(plan: Plan, chance: Chance) -> list[Truth] | None:
    """The choice is looked at again in time, and stands."""
    places = courses(plan)
    if not places:
        return None
    course = chance.pick(places)
    key = let_it_be_known(plan, chance, course)
    look_no_more(plan, course.decision, course.known)
    way = chance.pick(("confirm", "reason", "meet", "ask", "reopen"))
    review(plan, chance, (course.decision, course.option), course.known, (key, ("decide", course.decision)), way)
    return []


def not_taken_in(plan: Plan, chance: Chance) -> list[Truth] | None:
    """The owner has been told what speaks against the choice, and nothing shows that it was taken in."""
    places = [course for course in courses(plan) if course.against[0] == "item"]
    if not places:
        return None
    course = chance.pick(places)
    plan.drop(*let_it_be_known(plan, chance, course))
    look_no_more(plan, course.decision, course.known)
    return []


def known_before(plan: Plan, chance: Chance) -> list[Truth] | None:
    """What speaks against the choice was known when it was made."""
    scenario = plan.scenario
    places = [
        (number, news, decision, round_)
        for number, news in enumerate(scenario.surprises)
        for decision, option in news.undermines if plan.options.get(decision) == option
        for round_ in range(plan.rounds[decision] + 1) if is_free(plan, ("decision", decision))
    ]  # fmt: skip
    if not places:
        return None
    number, _, decision, round_ = chance.pick(places)
    take(plan, ("decision", decision))
    forget_the_rest(plan, decision)
    plan.add(("news", "surprise", number), round_, "shock", GROUP, about=("surprise", number))
    return []


def turned_round(plan: Plan, chance: Chance) -> list[Truth] | None:
    """The choice is given up for another: nothing is left to look at."""
    places = [
        (course, option)
        for course in courses(plan)
        if course.option == plan.options[course.decision] and is_plain_enough(plan, course.decision)
        for option in range(len(plan.scenario.decisions[course.decision].options))
        if may_change_mind(plan, course.decision, option)
        and (course.further is None or course.further[0] == "act" or plan.round_of(*course.further) > course.known)
    ]  # fmt: skip
    if not places:
        return None
    course, option = chance.pick(places)
    key = let_it_be_known(plan, chance, course)
    look_no_more(plan, course.decision, course.known)
    change_mind(plan, chance, course.decision, option, course.known, after=(key,))
    if course.further:
        made = ("again", course.decision)
        plan.hold(course.further, made)
    return []


def is_plain_enough(plan: Plan, decision: int) -> bool:
    """Whether a decision is taken once, and what hangs on it too."""
    return not plan.find("again", decision) and all(is_plain(plan, other) for other in hangs_on(plan, decision))
