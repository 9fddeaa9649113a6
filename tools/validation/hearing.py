"""How a group that sees to everything hears those it is to hear, and answers the concerns it meets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.events import STANCES

if TYPE_CHECKING:
    from game.core.events import Subject
    from validation.chance import Chance
    from validation.plan import Key, Plan

SUPPORT, CONCERN, OBJECT = STANCES


def is_to_be_heard(plan: Plan, decision: int, role: int) -> bool:
    """Whether the owner has somebody else to hear in ``role`` before deciding."""
    one = plan.scenario.decisions[decision]
    level = dict(one.hear).get(role)
    return level in ("consult", "agree") and plan.seats.linked(one.owner, role) and not one.emergency


def speaker_for(plan: Plan, decision: int, role: int) -> int:
    """Return the role that another has asked to speak for it, or the role itself."""
    spokesman = dict(plan.scenario.decisions[decision].delegates).get(role, role)
    return spokesman if plan.seats.active(spokesman) else role


def hear_everybody(plan: Plan, chance: Chance, *, lean: bool = False) -> None:
    """Plan how each role is heard about each decision before it is settled. ``lean``: no detours."""
    for decision in plan.rounds:
        one = plan.scenario.decisions[decision]
        roles = []
        for role, _ in one.hear:
            if is_to_be_heard(plan, decision, role):
                speaker = speaker_for(plan, decision, role)
                if speaker != role and (not plan.seats.linked(one.owner, speaker) or chance.happens(0.7)):
                    role = speaker  # noqa: PLW2901 - the spokesman is heard in its stead
                if role != one.owner and plan.meets(one.owner, role):
                    roles.append(role)
        together = [] if lean or chance.happens(0.7) else chance.some(roles, 2)
        if not all(role == other or plan.meets(role, other) for role in together for other in together):
            together = []
        if together:
            meet_about(plan, chance, decision, together)
        for role in dict.fromkeys(roles):
            if role not in together:
                hear(plan, chance, decision, role, lean=lean)


def meet_about(plan: Plan, chance: Chance, decision: int, roles: list[int]) -> Key:
    """Let the owner talk a decision over with some roles before settling it, as one meeting that is logged."""
    one = plan.scenario.decisions[decision]
    who = 1 << one.owner
    for role in roles:
        who |= 1 << role
    round_ = chance.between(one.opens, plan.rounds[decision])
    number = len(plan.find("meeting", decision))
    return plan.add(("meeting", decision, number), round_, "meeting.held", to=who, about=("decision", decision))


def hear(plan: Plan, chance: Chance, decision: int, role: int, *, lean: bool = False) -> None:
    """Let one role be heard: asked or of its own accord, at once or as promised, in favour or not."""
    one = plan.scenario.decisions[decision]
    about: Subject = ("decision", decision)
    owner, last = one.owner, plan.rounds[decision]
    asked = chance.between(one.opens, last)
    answered = chance.between(asked, min(asked + 1, last))
    key = ("heard", decision, role)
    if (lean or chance.happens(0.75)) and plan.hub in (None, role):
        plan.add((*key, "ask"), asked, "consult.asked", owner, 1 << role, about)
        if not lean and chance.happens(0.15):
            answered = chance.between(asked, last)
            due = chance.between(answered, last)
            made = plan.promise(asked, role, 1 << owner, ("hear", decision), due, ((*key, "ask"),))
            plan.change(made, after=((*key, "ask"),))
            plan.add((*key, "answer"), answered, "consult.answered", role, 1 << owner, about, SUPPORT, (made,))
            return
    stance = SUPPORT if lean else chance.pick((SUPPORT, SUPPORT, SUPPORT, CONCERN, OBJECT))
    plan.add((*key, "answer"), answered, "consult.answered", role, 1 << owner, about, stance, ((*key, "ask"),))
    if stance != SUPPORT:
        respond(plan, chance, decision, role)


def respond(plan: Plan, chance: Chance, decision: int, role: int, way: str = "") -> None:
    """Let a concern be met before the decision: a reply, a recorded reason, a vote, a talk, or its withdrawal."""
    owner = plan.scenario.decisions[decision].owner
    about: Subject = ("decision", decision)
    round_ = chance.between(plan.round_of("heard", decision, role, "answer"), plan.rounds[decision])
    after: tuple[Key, ...] = (("heard", decision, role, "answer"),)
    key = ("heard", decision, role, "reply")
    match way or chance.pick(("reply", "reply", "reply", "reason", "vote", "talk", "withdrawn")):
        case "reply":
            plan.add(key, round_, "concern.addressed", owner, 1 << role, about, after=after)
        case "reason":
            plan.add(key, round_, "tradeoff.noted", owner, about=about, after=after)
        case "vote":
            options = plan.scenario.decisions[decision].options
            counts = tuple(1 + chance.roll(3) for _ in options)
            plan.add(key, round_, "vote.cast", about=about, value=counts, after=after)
        case "talk":
            plan.add(key, round_, "meeting.held", to=1 << owner | 1 << role, about=about, after=after)
        case _:
            plan.add(key, round_, "consult.answered", role, 1 << owner, about, SUPPORT, after)


def leave_unheard(plan: Plan, decision: int, role: int) -> None:
    """Let nobody hear ``role`` about ``decision`` before it is settled, in any way."""
    for key in plan.promises_of("hear", decision, role):
        plan.drop(*key[:2])
    plan.drop("heard", decision, role)
    plan.drop("talk", decision, role)
    for key in plan.about(("decision", decision), "meeting.held"):
        if key[0] == "meeting" and plan.errands[key].event.to >> role & 1:
            plan.leave_out(key, role)
