"""Planting what goes wrong between asking and being heard: B01, B05, B06 (breakdowns.md §4.1b)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from validation.hearing import CONCERN, OBJECT, is_to_be_heard, leave_unheard, respond, speaker_for
from validation.telling import may_be_told, told_in, ways_told
from validation.truth import Truth, is_free, take

if TYPE_CHECKING:
    from validation.chance import Chance
    from validation.plan import Key, Plan


def hearings(plan: Plan) -> list[tuple[int, int]]:
    """Return (decision, role) where the role speaks for itself and is to be heard before a decision that is taken."""
    scenario = plan.scenario
    return [
        (decision, role)
        for decision in plan.rounds if is_free(plan, ("decision", decision))
        for role, _ in scenario.decisions[decision].hear
        if is_to_be_heard(plan, decision, role) and plan.seats.alone(scenario.decisions[decision].owner, role)
        and role not in dict(scenario.decisions[decision].delegates)
        and speaker_for(plan, decision, role) == role
        and role not in dict(scenario.decisions[decision].delegates).values()
    ]  # fmt: skip


def _unheard(type_: str, plan: Plan, decision: int, role: int, round_: int) -> Truth:
    return Truth(type_, ("decision", decision), round_, (1 << plan.scenario.decisions[decision].owner, 1 << role))


def skip_hearing(plan: Plan, chance: Chance) -> list[Truth] | None:
    """B01: the owner skips the consult step for one role, or comes to think of it when the decision is taken."""
    places = hearings(plan)
    if not places:
        return None
    decision, role = chance.pick(places)
    take(plan, ("decision", decision))
    leave_unheard(plan, decision, role)
    round_ = plan.rounds[decision]
    if chance.happens(0.4):
        ask_afterwards(plan, chance, decision, role)
    return [_unheard("B01", plan, decision, role, round_)]


def ask_afterwards(plan: Plan, chance: Chance, decision: int, role: int) -> None:
    """Let the owner ask once the decision is taken, and the role answer in time."""
    owner, last = plan.scenario.decisions[decision].owner, plan.scenario.last_round
    about = ("decision", decision)
    asked = chance.between(plan.rounds[decision], last)
    ask = plan.add(("later", decision, role, "ask"), asked, "consult.asked", owner, 1 << role, about,
                   after=(("decide", decision),))  # fmt: skip
    plan.add(("later", decision, role, "answer"), chance.between(asked, min(asked + 1, last)), "consult.answered", role,
             1 << owner, about, "support", (ask,))  # fmt: skip


# B05 --------------------------------------------------------------------------------------------------


def never_reply(plan: Plan, chance: Chance) -> list[Truth] | None:
    """B05: a question is put, and whoever was asked says nothing, or says it too late."""
    for way in chance.shuffled((_leave_owner_waiting, _leave_item_question, _leave_advice_question)):
        if truths := way(plan, chance):
            return truths
    return None


def _leave_owner_waiting(plan: Plan, chance: Chance) -> list[Truth] | None:
    """A role that is to be heard is asked in good time, and has not answered when the decision comes."""
    scenario = plan.scenario
    places = [
        (decision, role) for decision, role in hearings(plan)
        if plan.rounds[decision] > scenario.decisions[decision].opens and is_free(plan, ("asked", role))
    ]  # fmt: skip
    if not places:
        return None
    decision, role = chance.pick(places)
    take(plan, ("decision", decision), ("asked", role))
    leave_unheard(plan, decision, role)
    one, settled = scenario.decisions[decision], plan.rounds[decision]
    asked = chance.between(one.opens, settled - 1)
    about = ("decision", decision)
    key = ("later", decision, role)
    plan.add((*key, "ask"), asked, "consult.asked", one.owner, 1 << role, about)
    if settled < scenario.last_round and chance.happens(0.3):
        late = chance.between(settled + 1, scenario.last_round)
        plan.add((*key, "answer"), late, "consult.answered", role, 1 << one.owner, about, "support")
    return [_unheard("B05", plan, decision, role, min(settled, asked + 1))]


def item_questions(plan: Plan) -> list[tuple[int, int, int, int]]:
    """Return (item, who wants to know, who knows, round) for questions that nothing hangs on and nobody answers."""
    scenario = plan.scenario
    wanted = {(item, one.owner) for one in scenario.decisions for item in one.needs}
    return [
        (item, role, holder, round_)
        for item, thing in enumerate(scenario.items)
        if not thing.undermines and not thing.replaces and is_free(plan, ("item", item))
        for role in range(len(scenario.roles))
        if (item, role) not in wanted and may_be_told(plan, item, role)
        and not any(one.needs_any_of >> item & 1 and one.owner == role for one in scenario.decisions)
        for holder in range(len(scenario.roles))
        if thing.carried_by >> holder & 1 and holder != role and plan.seats.alone(role, holder)
        for round_ in range(thing.since, scenario.last_round)
        if told_in(plan, item, role) > round_ + 1 and is_free(plan, ("asked", holder))
        and not any(plan.errands[key].event.to >> role & 1 for key in plan.promises_of("share", item))
    ]  # fmt: skip


def _leave_item_question(plan: Plan, chance: Chance) -> list[Truth] | None:
    places = item_questions(plan)
    if not places:
        return None
    item, role, holder, round_ = chance.pick(places)
    take(plan, ("item", item), ("asked", holder))
    asked = 1 << holder
    others = [one for one in range(len(plan.scenario.roles)) if plan.seats.linked(role, one) and one != holder]
    if others and chance.happens(0.2):
        asked |= 1 << chance.pick(others)
    about = ("item", item)
    plan.add(("later", "item", item, "ask"), round_, "info.asked", role, asked, about)
    if round_ + 2 <= plan.scenario.last_round and not ways_told(plan, item, role) and chance.happens(0.3):
        late = chance.between(round_ + 2, plan.scenario.last_round)
        plan.add(("later", "item", item, "share"), late, "info.shared", holder, 1 << role, about)
    return [Truth("B05", about, round_ + 1, (1 << role, asked), item)]


def _leave_advice_question(plan: Plan, chance: Chance) -> list[Truth] | None:
    """An owner asks a role that need not be heard, and gets no reply."""
    scenario = plan.scenario
    places = [
        (decision, role)
        for decision in plan.rounds if is_free(plan, ("decision", decision))
        for role in range(len(scenario.roles))
        if role != scenario.decisions[decision].owner and plan.seats.alone(scenario.decisions[decision].owner, role)
        and is_free(plan, ("asked", role))
        and not is_spoken_with(plan, decision, role)
    ]  # fmt: skip
    if not places:
        return None
    decision, role = chance.pick(places)
    take(plan, ("decision", decision), ("asked", role))
    owner, about = scenario.decisions[decision].owner, ("decision", decision)
    asked = chance.roll(scenario.last_round)
    plan.add(("later", decision, role, "ask"), asked, "consult.asked", owner, 1 << role, about)
    if asked + 2 <= scenario.last_round and chance.happens(0.3):
        late = chance.between(asked + 2, scenario.last_round)
        plan.add(("later", decision, role, "answer"), late, "consult.answered", role, 1 << owner, about, "support")
    return [Truth("B05", about, asked + 1, (1 << owner, 1 << role))]


def is_spoken_with(plan: Plan, decision: int, role: int) -> bool:
    """Whether the role has, or should have, anything to do with the hearing about a decision."""
    one = plan.scenario.decisions[decision]
    listed = {role for role, _ in one.hear} | {role for pair in one.delegates for role in pair}
    about = ("decision", decision)
    events = [plan.errands[key].event for key in plan.about(about)]
    said = any((event.by == role or event.to >> role & 1) and event.type != "talk" for event in events)
    return role in listed or said or bool(plan.promises_of("hear", decision, role))


# B06 --------------------------------------------------------------------------------------------------


def decide_over(plan: Plan, chance: Chance) -> list[Truth] | None:
    """B06: the owner decides right after a concern, or asks and decides before there can be an answer."""
    places = hearings(plan)
    if not places:
        return None
    decision, role = chance.pick(places)
    take(plan, ("decision", decision))
    one, settled = plan.scenario.decisions[decision], plan.rounds[decision]
    owner, about = one.owner, ("decision", decision)
    leave_unheard(plan, decision, role)
    key: Key = ("heard", decision, role)
    if chance.happens(0.3):
        plan.add((*key, "ask"), settled, "consult.asked", owner, 1 << role, about)
        if chance.happens(0.5):
            late = chance.between(settled, min(settled + 1, plan.scenario.last_round))
            plan.add(("later", decision, role, "answer"), late, "consult.answered", role, 1 << owner, about, "support",
                     (("decide", decision),))  # fmt: skip
        return [_unheard("B06", plan, decision, role, settled)]
    asked = chance.between(one.opens, settled)
    answered = chance.between(asked, min(asked + 1, settled))
    if chance.happens(0.8):
        plan.add((*key, "ask"), asked, "consult.asked", owner, 1 << role, about)
    stance = chance.pick((CONCERN, OBJECT))
    plan.add((*key, "answer"), answered, "consult.answered", role, 1 << owner, about, stance, ((*key, "ask"),))
    answer_each_by_itself(plan, chance, decision)
    if chance.happens(0.3):
        late = chance.between(settled, plan.scenario.last_round)
        plan.add(("later", decision, role, "reply"), late, "concern.addressed", owner, 1 << role, about,
                 after=(("decide", decision),))  # fmt: skip
    return [_unheard("B06", plan, decision, role, settled)]


def answer_each_by_itself(plan: Plan, chance: Chance, decision: int) -> None:
    """Let every other concern get a reply of its own, and nothing that could be meant for all: no reason, no vote."""
    for key in plan.find("heard", decision):
        if key[3:] == ("reply",):
            plan.drop(*key)
            respond(plan, chance, decision, int(key[2]), "reply")
    if plan.drop("aside", decision):
        option = plan.options[decision]
        against = plan.scenario.decisions[decision].options[option].contradicts
        _, used = plan.errands["decide", decision].event.value
        plan.change(("decide", decision), value=(option, (used or 0) | against))
