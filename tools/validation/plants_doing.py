"""Planting what was never done: missed windows, promises that fell, questions nobody owned: B08, B09, B10."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.events import GROUP
from game.core.scenario import bits, mask_of
from validation.company import small_talk_pairs
from validation.declared import is_put_into, settles
from validation.hearing import leave_unheard
from validation.plants_hearing import hearings
from validation.plants_knowledge import needs
from validation.telling import carriers, leave_untold, may_be_told, tell, told_in
from validation.truth import Truth, is_free, is_plain, take

if TYPE_CHECKING:
    from validation.chance import Chance
    from validation.plan import Plan


# B08 --------------------------------------------------------------------------------------------------


def windows(plan: Plan) -> list[int]:
    """Return the windows whose acts nothing else hangs on, and that need two players or more to look out for them."""
    scenario = plan.scenario
    found = []
    for number, window in enumerate(scenario.windows):
        things = [("window", number), *(("act", act) for act in window.acts)]
        settling = any(settles(scenario, thing) for thing in things)
        promised = any(plan.promises_of("do", act) for act in window.acts)
        put_into = any(is_put_into(scenario, thing) for thing in things)
        if is_free(plan, *things) and not (settling or promised or put_into) and active_acts(plan, number):
            found.append(number)
    return found


def active_acts(plan: Plan, number: int) -> list[int]:
    """Return the acts of a window that somebody could do."""
    scenario = plan.scenario
    return [act for act in scenario.windows[number].acts if plan.seats.active(scenario.acts[act].role)]


def _missed(plan: Plan, number: int) -> Truth:
    window = plan.scenario.windows[number]
    roles = [plan.scenario.acts[act].role for act in window.acts]
    sides = mask_of(roles) if any(plan.seats.linked(one, other) for one in roles for other in roles) else 0
    return Truth("B08", ("window", number), window.last, (sides, sides))


def let_window_close(plan: Plan, chance: Chance) -> list[Truth] | None:
    """B08: one role, or more, omits its act; or does it when the window has closed."""
    places = windows(plan)
    if not places:
        return None
    number = chance.pick(places)
    window, acts = plan.scenario.windows[number], active_acts(plan, number)
    take(plan, ("window", number))
    done = [act for act in acts if plan.find("act", act)]
    enough = min(window.need, len(acts))
    omitted = chance.some(done, chance.between(max(1, len(done) - enough + 1), len(done)))
    for act in omitted:
        plan.drop("act", act)
        role = plan.scenario.acts[act].role
        if window.last < plan.scenario.last_round and chance.happens(0.2):
            late = chance.between(window.last + 1, plan.scenario.last_round)
            plan.add(("act", act), late, "action.done", role, about=("act", act))
        if window.notice is not None and chance.happens(0.5):
            leave_untold(plan, window.notice, role)
    return [_missed(plan, number)]


# B09 --------------------------------------------------------------------------------------------------


def drop_the_task(plan: Plan, chance: Chance) -> list[Truth] | None:
    """B09: something is promised by a round, and when that has passed it is not there."""
    ways = (_break_small_promise, _break_needed_share, _break_answer, _break_act, _break_decision, _break_claim)
    for way in chance.shuffled(ways):
        if truths := way(plan, chance):
            return truths
    return None


def _fallen(plan: Plan, key: tuple[str | int, ...], due: int) -> Truth:
    event = plan.errands[key].event
    return Truth("B09", ("promise", int(key[1])), due, (1 << event.by, event.to))


def _break_small_promise(plan: Plan, chance: Chance) -> list[Truth] | None:
    """Something nothing hangs on: never told, told late, or moved to a later round and still not told."""
    last = plan.scenario.last_round
    places = [place for place in small_talk_pairs(plan, last - 1) if plan.seats.alone(*place[1:])]
    if not places:
        return None
    item, giver, taker = chance.pick(places)
    take(plan, ("item", item))
    made = chance.between(plan.scenario.items[item].since, last - 1)
    due = chance.between(made, last)
    key = plan.promise(made, giver, 1 << taker, ("share", item), due)
    about = plan.errands[key].event.about
    if due < last and chance.happens(0.3):
        late = chance.between(due + 1, last)
        plan.add(("later", "item", item, "share"), late, "info.shared", giver, 1 << taker, ("item", item))
    elif due < last and chance.happens(0.3):
        moved = chance.between(made, due)
        due = chance.between(due, last)
        plan.add((*key[:2], "moved"), moved, "commit.renegotiated", giver, 1 << taker, about, due, (key,))
    return [_fallen(plan, key, due)]


def _break_needed_share(plan: Plan, chance: Chance) -> list[Truth] | None:
    """Something a decision rests on; the promise covers the missing knowledge (one cause, one card)."""
    scenario = plan.scenario
    places = [(decision, item) for decision, item in needs(plan) if scenario.items[item].since <= plan.rounds[decision]]
    if not places:
        return None
    decision, item = chance.pick(places)
    take(plan, ("decision", decision), ("item", item))
    owner, settled, since = scenario.decisions[decision].owner, plan.rounds[decision], scenario.items[item].since
    leave_untold(plan, item, owner)
    giver = chance.pick(carriers(plan, item))
    made = chance.between(since, settled)
    due = chance.between(made, min(settled + 1, scenario.last_round))
    key = plan.promise(made, giver, 1 << owner, ("share", item), due)
    plan.hold(("decide", decision), key)
    late = max(due, settled) + 1
    if late <= scenario.last_round and chance.happens(0.3):
        plan.add(("later", "item", item, "share"), late, "info.shared", giver, 1 << owner, ("item", item))
    return [_fallen(plan, key, due)]


def _break_answer(plan: Plan, chance: Chance) -> list[Truth] | None:
    """A role says that it will come back about a decision, and does not."""
    places = [place for place in hearings(plan) if is_plain(plan, place[0])]  # a talk later on would be the answer
    if not places:
        return None
    decision, role = chance.pick(places)
    take(plan, ("decision", decision))
    one, settled = plan.scenario.decisions[decision], plan.rounds[decision]
    leave_unheard(plan, decision, role)
    said = chance.between(one.opens, settled)
    due = chance.between(said, min(settled + 1, plan.scenario.last_round))
    made = plan.promise(said, role, 1 << one.owner, ("hear", decision), due)
    if said < settled:
        # Asked in the round of the decision itself, it would have been the owner that did not wait.
        key = ("heard", decision, role, "ask")
        plan.add(key, said, "consult.asked", one.owner, 1 << role, ("decision", decision))
        plan.change(made, after=(key,))
    plan.hold(("decide", decision), made)
    return [_fallen(plan, made, due)]


def _break_act(plan: Plan, chance: Chance) -> list[Truth] | None:
    """A part in a window: not done at all, and then the window may be missed for it; or done later than promised."""
    scenario = plan.scenario
    places = [
        (number, act) for number in windows(plan) for act in active_acts(plan, number)
        if plan.find("act", act) and plan.seats.alone(scenario.acts[act].role)
    ]  # fmt: skip
    if not places:
        return None
    number, act = chance.pick(places)
    window, role, done = scenario.windows[number], scenario.acts[act].role, plan.round_of("act", act)
    take(plan, ("window", number))
    mates = [scenario.acts[other].role for other in window.acts if plan.seats.linked(role, scenario.acts[other].role)]
    to = 1 << chance.pick(mates or others(plan, role))
    if done > window.opens and chance.happens(0.5):
        due = chance.between(window.opens, done - 1)
        return [_fallen(plan, plan.promise(chance.between(0, due), role, to, ("do", act), due), due)]
    due = chance.between(window.opens, window.last)
    plan.drop("act", act)
    truths = [_fallen(plan, plan.promise(chance.between(0, due), role, to, ("do", act), due), due)]
    acts = active_acts(plan, number)
    if sum(bool(plan.find("act", other)) for other in acts) < min(window.need, len(acts)):
        truths.append(_missed(plan, number))
    return truths


def others(plan: Plan, role: int) -> list[int]:
    """Return the roles that somebody else plays."""
    return [other for other in range(len(plan.scenario.roles)) if plan.seats.linked(role, other)]


def _break_decision(plan: Plan, chance: Chance) -> list[Truth] | None:
    """An owner promises a decision by a round, and takes it later."""
    places = [
        decision for decision, round_ in plan.rounds.items()
        if round_ > 0 and is_free(plan, ("decision", decision)) and not plan.promises_of("decide", decision)
        and plan.seats.alone(plan.scenario.decisions[decision].owner)
    ]  # fmt: skip
    if not places:
        return None
    decision = chance.pick(places)
    take(plan, ("decision", decision))
    owner, due = plan.scenario.decisions[decision].owner, chance.roll(plan.rounds[decision])
    to = 1 << chance.pick(others(plan, owner))
    return [_fallen(plan, plan.promise(chance.between(0, due), owner, to, ("decide", decision), due), due)]


def _break_claim(plan: Plan, chance: Chance) -> list[Truth] | None:
    """A role promises to take a question on; another does, or it does so itself too late."""
    scenario = plan.scenario
    places = [
        (number, role)
        for number, issue in enumerate(scenario.issues)
        if is_free(plan, ("issue", number)) and not plan.promises_of("claim", number)
        for role in bits(issue.eligible)
        if plan.seats.alone(role)
    ]  # fmt: skip
    if not places:
        return None
    number, role = chance.pick(places)
    issue = scenario.issues[number]
    take(plan, ("issue", number))
    plan.drop("claim", number)
    claimed = chance.between(max(1, issue.opens), issue.closes)
    claimer = chance.pick([other for other in bits(issue.eligible) if plan.seats.active(other)])
    due = chance.roll(claimed) if claimer == role else chance.between(0, issue.closes)
    plan.add(("claim", number), claimed, "issue.claimed", claimer, about=("issue", number))
    to = 1 << chance.pick(others(plan, role))
    return [_fallen(plan, plan.promise(chance.between(0, due), role, to, ("claim", number), due), due)]


# B10 --------------------------------------------------------------------------------------------------


def issues(plan: Plan) -> list[int]:
    """Return the shared questions that two players could own, and that nothing planned settles in time."""
    scenario = plan.scenario
    found = []
    for number, issue in enumerate(scenario.issues):
        eligible = [role for role in bits(issue.eligible) if plan.seats.active(role)]
        players = {plan.seats.hosts[role] for role in eligible}
        settled = any(
            plan.round_of("decide" if kind == "decision" else kind, thing) <= issue.closes
            for kind, thing in issue.settled_by
        )
        unheard_of = issue.notice is not None and not carriers(plan, issue.notice)
        if len(players) > 1 and not settled and not unheard_of and is_free(plan, ("issue", number)):
            found.append(number)
    return found


def leave_to_others(plan: Plan, chance: Chance) -> list[Truth] | None:
    """B10: all who could own the question know of it, and leave it; or *everybody* takes it, which is nobody."""
    places = issues(plan)
    if not places:
        return None
    number = chance.pick(places)
    issue = plan.scenario.issues[number]
    take(plan, ("issue", number))
    let_go(plan, number)
    if issue.notice is not None:
        for role in bits(issue.eligible):
            if may_be_told(plan, issue.notice, role) and told_in(plan, issue.notice, role) >= issue.closes:
                tell(
                    plan,
                    chance,
                    issue.notice,
                    role,
                    max(issue.closes - 1, plan.scenario.items[issue.notice].since),
                    "share",
                )
    if chance.happens(0.3):
        round_ = chance.between(issue.opens, issue.closes)
        plan.add(("claim", number), round_, "issue.claimed", GROUP, about=("issue", number))
    elif issue.closes < plan.scenario.last_round and chance.happens(0.3):
        late = chance.between(issue.closes + 1, plan.scenario.last_round)
        role = chance.pick(bits(issue.eligible))
        if plan.seats.active(role):
            plan.add(("claim", number), late, "issue.claimed", role, about=("issue", number))
    return [Truth("B10", ("issue", number), issue.closes)]


def let_go(plan: Plan, number: int) -> None:
    """Let nobody take the question on, nor promise to."""
    plan.drop("claim", number)
    for key in plan.promises_of("claim", number):
        plan.drop(*key[:2])
