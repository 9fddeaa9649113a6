"""What looks like a breakdown between asking and being heard, and is none (breakdowns.md §4.1b, hard negatives)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.events import GROUP
from validation.company import unasked
from validation.groups import set_out
from validation.hearing import CONCERN, OBJECT, hear, is_to_be_heard, leave_unheard, meet_about, respond
from validation.plants_hearing import hearings, item_questions
from validation.telling import told_in
from validation.truth import take

if TYPE_CHECKING:
    from validation.chance import Chance
    from validation.plan import Plan
    from validation.truth import Truth

# B01: nobody was heard, and nobody had to be ----------------------------------------------------------


def only_informed(plan: Plan, chance: Chance) -> list[Truth] | None:  # noqa: ARG001 - as every recipe
    """A role that is merely to be informed is not heard."""
    there = any(
        level == "inform" and plan.seats.linked(plan.scenario.decisions[decision].owner, role)
        for decision in plan.rounds for role, level in plan.scenario.decisions[decision].hear
    )  # fmt: skip
    return [] if there else None


def same_player(plan: Plan, chance: Chance) -> list[Truth] | None:
    """The role to be heard is played by the owner's player."""
    return _reseat(plan, chance, lambda owner: plan.seats.hosts[owner])


def empty_chair(plan: Plan, chance: Chance) -> list[Truth] | None:
    """The chair of the role to be heard is empty."""
    return _reseat(plan, chance, lambda _: -1)


def _reseat(plan: Plan, chance: Chance, host_for: Callable[[int], int]) -> list[Truth] | None:
    places = [place for place in hearings(plan) if place[1] not in plan.seats.hosts[: place[1]]]
    if not places:
        return None
    decision, role = chance.pick(places)
    host = host_for(plan.scenario.decisions[decision].owner)
    plan.seats.hosts = [host if other == role else each for other, each in enumerate(plan.seats.hosts)]
    set_out(plan, chance)
    return []


def emergency(plan: Plan, chance: Chance) -> list[Truth] | None:
    """The decision is an emergency: none of those usually heard is."""
    places = [decision for decision in plan.rounds if plan.scenario.decisions[decision].emergency]
    return [] if chance.some(places, 1) else None


def spoken_for(plan: Plan, chance: Chance) -> list[Truth] | None:
    """Another role speaks for it, as they have agreed."""
    places = [
        (decision, role, speaker)
        for decision in plan.rounds
        for role, speaker in plan.scenario.decisions[decision].delegates
        if is_to_be_heard(plan, decision, role)
        and plan.seats.active(speaker)
    ]  # fmt: skip
    if not places:
        return None
    decision, role, speaker = chance.pick(places)
    leave_unheard(plan, decision, role)
    owner = plan.scenario.decisions[decision].owner
    if speaker != owner and plan.seats.linked(owner, speaker):
        leave_unheard(plan, decision, speaker)
        hear(plan, chance, decision, speaker)
    return []


def answer_to_come(plan: Plan, chance: Chance) -> list[Truth] | None:
    """The role says when it will come back, the decision does not wait, and the answer comes as promised."""
    scenario = plan.scenario
    places = [place for place in hearings(plan) if plan.rounds[place[0]] < scenario.last_round]
    if not places:
        return None
    decision, role = chance.pick(places)
    one, settled = scenario.decisions[decision], plan.rounds[decision]
    leave_unheard(plan, decision, role)
    due = chance.between(settled + 1, scenario.last_round)
    made = plan.promise(chance.between(one.opens, settled), role, 1 << one.owner, ("hear", decision), due)
    plan.hold(("decide", decision), made)
    plan.add(("later", decision, role, "answer"), chance.between(settled + 1, due), "consult.answered", role,
             1 << one.owner, ("decision", decision), "support")  # fmt: skip
    return []


def heard_in_a_meeting(plan: Plan, chance: Chance) -> list[Truth] | None:
    """Nobody is asked, but the two have talked it over."""
    places = hearings(plan)
    if not places:
        return None
    decision, role = chance.pick(places)
    leave_unheard(plan, decision, role)
    meet_about(plan, chance, decision, [role])
    return []


def no_longer_expected(plan: Plan, chance: Chance) -> list[Truth] | None:
    """News has made the decision something nobody can ask to be heard about."""
    places = [
        (number, decision, role, round_)
        for number, news in enumerate(plan.scenario.surprises) if not plan.find("news", "surprise", number)
        for kind, thing in news.suspends if kind == "decision"
        for decision, role in hearings(plan) if decision == thing
        for round_ in news.rounds if round_ <= plan.rounds[decision]
    ]  # fmt: skip
    if not places:
        return None
    number, decision, role, round_ = chance.pick(places)
    plan.add(("news", "surprise", number), round_, "shock", GROUP, about=("surprise", number))
    leave_unheard(plan, decision, role)
    return []


# B05: no reply, and yet there was one -----------------------------------------------------------------


def reply_promised(plan: Plan, chance: Chance) -> list[Truth] | None:
    """Whoever was asked says when it will come back, and does."""
    places = [place for place in item_questions(plan) if place[3] + 2 <= plan.scenario.last_round]
    if not places:
        return None
    item, role, holder, round_ = chance.pick(places)
    take(plan, ("item", item))
    about, key = ("item", item), ("later", "item", item)
    ask = plan.add((*key, "ask"), round_, "info.asked", role, 1 << holder, about)
    due = chance.between(round_ + 2, plan.scenario.last_round)
    made = plan.promise(chance.between(round_, round_ + 1), holder, 1 << role, ("share", item), due, (ask,))
    plan.add((*key, "share"), chance.between(round_ + 1, due), "info.shared", holder, 1 << role, about, after=(made,))
    return []


def reply_by_other_means(plan: Plan, chance: Chance) -> list[Truth] | None:
    """The question gets a no, or a talk, or its answer from somebody else."""
    places = item_questions(plan)
    if not places:
        return None
    item, role, holder, round_ = chance.pick(places)
    take(plan, ("item", item))
    about, key = ("item", item), ("later", "item", item)
    ask = plan.add((*key, "ask"), round_, "info.asked", role, 1 << holder, about)
    replied = chance.between(round_, round_ + 1)
    others = [one for one in range(len(plan.scenario.roles)) if plan.seats.alone(one) and one not in (role, holder)]
    match chance.roll(3):
        case 0:
            plan.add((*key, "reply"), replied, "info.answered", holder, 1 << role, about, "declined", (ask,))
        case 1:
            plan.add((*key, "reply"), replied, "meeting.held", to=1 << holder | 1 << role, about=about, after=(ask,))
        case _ if others and told_in(plan, item, others[0]) > round_:
            on = plan.add((*key, "on"), round_, "info.shared", holder, 1 << others[0], about, after=(ask,))
            plan.add((*key, "reply"), replied, "info.shared", others[0], 1 << role, about, after=(on,))
        case _:
            plan.add((*key, "reply"), replied, "info.shared", holder, plan.scenario.everyone & ~(1 << holder), about,
                     after=(ask,))  # fmt: skip
    return []


def another_answers(plan: Plan, chance: Chance) -> list[Truth] | None:
    """Two are asked at once, and one of them answers."""
    places = [(decision, roles) for decision in plan.rounds if len(roles := unasked(plan, decision)) > 1]
    if not places:
        return None
    decision, roles = chance.pick(places)
    one, other = chance.some(roles, 2)
    asked = chance.roll(plan.scenario.last_round)
    owner, about = plan.scenario.decisions[decision].owner, ("decision", decision)
    ask = plan.add(("later", decision, "two", "ask"), asked, "consult.asked", owner, 1 << one | 1 << other, about)
    answered = chance.between(asked, asked + 1)
    key = ("later", decision, "two", "answer")
    plan.add(key, answered, "consult.answered", one, 1 << owner, about, "support", (ask,))
    return []


def asked_at_the_end(plan: Plan, chance: Chance) -> list[Truth] | None:
    """The question is put in the last round: there was no time to answer."""
    places = [(decision, role) for decision in plan.rounds for role in unasked(plan, decision)]
    if not places:
        return None
    decision, role = chance.pick(places)
    owner = plan.scenario.decisions[decision].owner
    plan.add(("later", decision, role, "ask"), plan.scenario.last_round, "consult.asked", owner, 1 << role,
             ("decision", decision))  # fmt: skip
    return []


def empty_chair_asked(plan: Plan, chance: Chance) -> list[Truth] | None:
    """The question goes to an empty chair."""
    alone = [role for role in range(len(plan.seats.hosts)) if plan.seats.alone(role)]
    if len(alone) < 4 or not plan.scenario.last_round:
        return None
    role = chance.pick(alone)
    plan.seats.hosts = [-1 if other == role else host for other, host in enumerate(plan.seats.hosts)]
    set_out(plan, chance)
    decision = chance.pick(sorted(plan.rounds))
    owner = plan.scenario.decisions[decision].owner
    plan.add(("later", decision, role, "ask"), chance.roll(plan.scenario.last_round), "consult.asked", owner, 1 << role,
             ("decision", decision))  # fmt: skip
    return []


# B06: a concern, and a decision that has heard it -----------------------------------------------------


def concern_met(plan: Plan, chance: Chance) -> list[Truth] | None:
    """The concern gets a reasoned reply, a vote, a talk or a recorded reason before the decision, or is withdrawn."""
    places = hearings(plan)
    if not places:
        return None
    decision, role = chance.pick(places)
    one, settled = plan.scenario.decisions[decision], plan.rounds[decision]
    leave_unheard(plan, decision, role)
    key = ("heard", decision, role)
    asked = chance.between(one.opens, settled)
    plan.add((*key, "ask"), asked, "consult.asked", one.owner, 1 << role, ("decision", decision))
    plan.add((*key, "answer"), chance.between(asked, min(asked + 1, settled)), "consult.answered", role, 1 << one.owner,
             ("decision", decision), chance.pick((CONCERN, OBJECT)), ((*key, "ask"),))  # fmt: skip
    respond(plan, chance, decision, role, chance.pick(("reply", "reason", "vote", "talk", "withdrawn")))
    return []


def concern_of_another(plan: Plan, chance: Chance) -> list[Truth] | None:
    """A role that need not be heard has a concern, and gets no reply."""
    places = [(decision, role) for decision in plan.rounds for role in unasked(plan, decision)]
    if not places:
        return None
    decision, role = chance.pick(places)
    one = plan.scenario.decisions[decision]
    round_ = chance.between(one.opens, plan.rounds[decision])
    key = ("heard", decision, role, "answer")
    plan.add(key, round_, "consult.answered", role, 1 << one.owner, ("decision", decision), CONCERN)
    return []


def asked_and_answered_at_once(plan: Plan, chance: Chance) -> list[Truth] | None:
    """Question, answer and decision come in one round, in that order."""
    places = hearings(plan)
    if not places:
        return None
    decision, role = chance.pick(places)
    owner, settled = plan.scenario.decisions[decision].owner, plan.rounds[decision]
    leave_unheard(plan, decision, role)
    key, about = ("heard", decision, role), ("decision", decision)
    plan.add((*key, "ask"), settled, "consult.asked", owner, 1 << role, about)
    plan.add((*key, "answer"), settled, "consult.answered", role, 1 << owner, about, "support", ((*key, "ask"),))
    return []


if TYPE_CHECKING:
    from collections.abc import Callable
