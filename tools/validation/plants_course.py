"""Planting a course that is kept though something speaks against it: B14 (breakdowns.md §4.1b)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from game.core.events import GROUP
from validation.declared import is_guard, news
from validation.plants_order import come_to
from validation.settling import hangs_on
from validation.telling import acknowledge, leave_untold, tell, who_tells
from validation.timetable import fits
from validation.truth import Truth, is_free, take

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.core.events import Subject
    from game.core.scenario import Choice
    from validation.chance import Chance
    from validation.plan import Key, Plan

REVIEW = 2
"""Rounds in which a choice can be looked at again (breakdowns.md B14)."""


class Course(NamedTuple):
    """A choice, what comes to speak against it, the round in which that is known, and what is put into it later."""

    decision: int
    option: int
    against: Subject
    known: int
    further: Key | None
    seen: int
    """The round in which the course shows: further commitment, or two rounds without a review."""


def courses(plan: Plan) -> list[Course]:
    """Return the courses that could be kept too long, of choices that the plan has or can come to."""
    scenario, found = plan.scenario, []
    against: list[tuple[Subject, Choice, Iterable[int]]] = []
    for number, item in enumerate(scenario.items):
        for choice in item.undermines:
            told = who_tells(plan, number, scenario.decisions[choice[0]].owner)
            if told and is_free(plan, ("item", number)) and choice[0] in plan.rounds:
                since = max(item.since, plan.rounds[choice[0]])
                against.append((("item", number), choice, range(since, scenario.last_round + 1)))
    for one in news(scenario):
        against += [(one.subject, choice, one.rounds) for choice in one.undermines]
    for thing, (decision, option), rounds in against:
        if may_come_to(plan, decision, option):
            for known in rounds:
                if thing[0] == "item" or known > plan.rounds[decision]:
                    found += _how_it_shows(plan, decision, option, thing, known)
    return found


def may_come_to(plan: Plan, decision: int, option: int) -> bool:
    """Whether a decision is, or can be, settled so, and stay so."""
    if decision not in plan.rounds or not is_free(plan, ("decision", decision)):
        return False
    one = plan.scenario.decisions[decision]
    guard = is_guard(plan.scenario, decision)
    spared = any(each.not_needed for each in one.options)
    changed = plan.find("again", decision) or plan.find("confirm", decision)
    if changed or any(plan.find("again", other) for other in hangs_on(plan, decision)):
        return False
    return option == plan.options[decision] or (
        not (guard or spared) and fits(plan, plan.rounds, plan.options | {decision: option})
    )


def _how_it_shows(plan: Plan, decision: int, option: int, against: Subject, known: int) -> list[Course]:
    """Return how a course kept after round ``known`` would show, if it would whatever way the rules are read."""
    one, last = plan.scenario.decisions[decision], plan.scenario.last_round
    commits: list[Key] = [
        ("act", number) if kind == "act" else ("decide", number)
        for kind, number in one.options[option].commits
        if is_free(plan, (kind, number))
    ]  # fmt: skip
    later = [key for key in commits if known <= plan.round_of(*key) <= last]
    due = known + REVIEW
    locked = one.reversible_until is None or one.reversible_until < known
    if later:
        key = min(later, key=lambda each: plan.round_of(*each))
        if locked or (one.reversible_until or 0) >= due or plan.round_of(*key) <= known:
            return [Course(decision, option, against, known, key, min(plan.round_of(*key), due))]
    elif not locked and (one.reversible_until or 0) >= due <= last:
        return [Course(decision, option, against, known, None, due)]
    return []


def keep_the_course(plan: Plan, chance: Chance) -> list[Truth] | None:
    """B14: the owner has taken in what speaks against a choice, and goes on without a look back."""
    places = [course for course in courses(plan) if len(plan.scenario.decisions[course.decision].options) > 1]
    if not places:
        return None
    course = chance.pick(places)
    let_it_be_known(plan, chance, course)
    look_no_more(plan, course.decision, course.known)
    return [Truth("B14", ("decision", course.decision), course.seen)]


def let_it_be_known(plan: Plan, chance: Chance, course: Course) -> Key:
    """Let the choice be made, and what speaks against it be known in its round and by nothing else before."""
    decision, option, against, known, further, _ = course
    take(plan, ("decision", decision), against)
    forget_the_rest(plan, decision)
    if option != plan.options[decision]:
        come_to(plan, decision, option)
    owner = plan.scenario.decisions[decision].owner
    if against[0] == "item":
        leave_untold(plan, against[1], owner)
        tell(plan, chance, against[1], owner, known, "share", lean=True)
        key = acknowledge(plan, against[1], owner, known)
        plan.hold(key, ("decide", decision))
    else:
        key = plan.add(("news", *against), known, "shock", GROUP, about=against)
    if further:
        take(plan, ("act" if further[0] == "act" else "decision", int(further[1])))
        plan.hold(further, key)
    return key


def forget_the_rest(plan: Plan, decision: int) -> None:
    """Leave out everything else that speaks against the decision, and the reviews it would have had."""
    scenario = plan.scenario
    plan.drop("review", decision)
    plan.drop("reviewed", decision)
    owner = scenario.decisions[decision].owner
    for number, item in enumerate(scenario.items):
        if any(each == decision for each, _ in item.undermines):
            leave_untold(plan, number, owner)
    for one in news(scenario):
        if any(each == decision for each, _ in one.undermines):
            plan.drop("news", *one.subject)


LOOKS = ("consult.asked", "consult.answered", "meeting.held", "tradeoff.noted", "decision.confirmed",
         "decision.reopened")  # fmt: skip
"""What the design calls a review, when it is about the decision."""


def look_no_more(plan: Plan, decision: int, known: int) -> None:
    """Let nobody talk the decision over, from ``known`` on."""
    for key, errand in list(plan.errands.items()):
        event = errand.event
        reason = event.type == "tradeoff.noted" and event.value == decision
        if event.type in LOOKS and (event.about == ("decision", decision) or reason) and event.round >= known:
            if key[0] == "heard" or key[0] == "meeting" or key[0] == "aside":
                continue  # before the decision, which comes in the same round at the earliest
            plan.drop(*(key[:2] if key[0] == "extra" else key))
