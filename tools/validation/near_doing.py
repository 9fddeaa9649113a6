"""What looks like something never done, and is none of B08, B09, B10 (breakdowns.md §4.1b, hard negatives)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.events import GROUP
from game.core.scenario import bits, mask_of
from validation.company import small_talk_pairs
from validation.doing import promise_small_talk
from validation.groups import set_out
from validation.plants_doing import active_acts, issues, let_go, others, windows
from validation.telling import carriers, leave_untold
from validation.truth import Truth, take

if TYPE_CHECKING:
    from validation.chance import Chance
    from validation.plan import Plan

# B08 --------------------------------------------------------------------------------------------------


def waived_by_all(plan: Plan, chance: Chance) -> list[Truth] | None:
    """All who have a part in the window let it go, and say so before it closes."""
    places = windows(plan)
    if not places:
        return None
    number = chance.pick(places)
    window, acts = plan.scenario.windows[number], active_acts(plan, number)
    take(plan, ("window", number))
    for act in chance.some(acts, 1 + chance.roll(len(acts))):
        plan.drop("act", act)
    round_ = chance.between(window.opens, window.closes)
    for role in sorted({plan.scenario.acts[act].role for act in acts}):
        rest = mask_of([plan.scenario.acts[act].role for act in acts]) & ~(1 << role)
        plan.add(("waive", number, role), round_, "window.waived", role, rest, ("window", number))
    return []


def used_next_time(plan: Plan, chance: Chance) -> list[Truth] | None:
    """The window opens again, and then it is used."""
    places = [number for number in windows(plan) if plan.scenario.windows[number].again]
    if not places:
        return None
    window = plan.scenario.windows[chance.pick(places)]
    first, last = window.again or (0, 0)
    done = [act for act in window.acts if plan.find("act", act)]
    for act in chance.some(done, 1 + chance.roll(len(done))):
        plan.change(("act", act), round=chance.between(first, last))
    return []


def enough_without(plan: Plan, chance: Chance) -> list[Truth] | None:
    """Not all do their part, but as many as it takes."""
    places = [number for number in windows(plan) if plan.scenario.windows[number].need < len(active_acts(plan, number))]
    if not places:
        return None
    number = chance.pick(places)
    done = [act for act in active_acts(plan, number) if plan.find("act", act)]
    for act in done[plan.scenario.windows[number].need :]:
        plan.drop("act", act)
    return []


def window_suspended(plan: Plan, chance: Chance) -> list[Truth] | None:
    """News has made the window something nobody can use."""
    places = [
        (number, window, round_)
        for number, news in enumerate(plan.scenario.surprises) if not plan.find("news", "surprise", number)
        for kind, window in news.suspends if kind == "window" and window in windows(plan)
        for round_ in news.rounds if round_ <= plan.scenario.windows[window].last
    ]  # fmt: skip
    if not places:
        return None
    number, window, round_ = chance.pick(places)
    plan.add(("news", "surprise", number), round_, "shock", GROUP, about=("surprise", number))
    for act in plan.scenario.windows[window].acts:
        plan.drop("act", act)
    return []


def nobody_to_do_it(plan: Plan, chance: Chance) -> list[Truth] | None:
    """One of those who would have a part is an empty chair; the others do theirs."""
    roles = sorted({
        plan.scenario.acts[act].role for number in windows(plan) for act in active_acts(plan, number)
        if plan.seats.alone(plan.scenario.acts[act].role)
    })  # fmt: skip
    if not roles or len(set(plan.seats.hosts)) < 5:
        return None
    gone = chance.pick(roles)
    plan.seats.hosts = [-1 if role == gone else host for role, host in enumerate(plan.seats.hosts)]
    set_out(plan, chance)
    return []


# B09 --------------------------------------------------------------------------------------------------


def kept_in_its_way(plan: Plan, chance: Chance) -> list[Truth] | None:
    """Moved in time and kept, let go by the one it was given to, said to be kept, or with no round to be held to."""
    places = small_talk_pairs(plan, plan.scenario.last_round)
    if not places:
        return None
    item, giver, taker = chance.pick(places)
    promise_small_talk(plan, chance, item, giver, taker, chance.pick(("moved", "moved", "released", "undated", "said")))
    return []


def moved_at_the_last_moment(plan: Plan, chance: Chance) -> list[Truth] | None:
    """The promise is moved in the very round it was due, and kept as moved."""
    last = plan.scenario.last_round
    places = small_talk_pairs(plan, last - 1)
    if not places:
        return None
    item, giver, taker = chance.pick(places)
    due = chance.between(min(plan.scenario.items[item].since, last - 1), last - 1)
    key = plan.promise(
        chance.between(min(plan.scenario.items[item].since, due), due), giver, 1 << taker, ("share", item), due
    )
    kept = chance.between(due + 1, last)
    plan.add((*key[:2], "moved"), due, "commit.renegotiated", giver, 1 << taker, ("promise", int(key[1])), kept, (key,))
    plan.add(("told", item, taker, "share"), kept, "info.shared", giver, 1 << taker, ("item", item))
    return []


def due_after_the_game(plan: Plan, chance: Chance) -> list[Truth] | None:
    """The promise is for a time that the game does not reach."""
    last = plan.scenario.last_round
    places = small_talk_pairs(plan, last)
    if not places:
        return None
    item, giver, taker = chance.pick(places)
    made = chance.between(plan.scenario.items[item].since, last)
    plan.promise(made, giver, 1 << taker, ("share", item), last + 1 + chance.roll(3))
    return []


def known_already(plan: Plan, chance: Chance) -> list[Truth] | None:
    """What was promised had been told before."""
    last = plan.scenario.last_round
    places = small_talk_pairs(plan, last)
    if not places:
        return None
    item, giver, taker = chance.pick(places)
    told = chance.between(plan.scenario.items[item].since, last)
    key = plan.add(("told", item, taker, "share"), told, "info.shared", giver, 1 << taker, ("item", item))
    plan.promise(chance.between(told, last), giver, 1 << taker, ("share", item), last, (key,))
    return []


def promise_suspended(plan: Plan, chance: Chance) -> list[Truth] | None:
    """News has made what was promised something nobody can wait for."""
    places = [
        (number, window, round_)
        for number, news in enumerate(plan.scenario.surprises) if not plan.find("news", "surprise", number)
        for kind, window in news.suspends if kind == "window" and window in windows(plan)
        for round_ in news.rounds if round_ <= plan.scenario.windows[window].last
    ]  # fmt: skip
    if not places:
        return None
    number, window, round_ = chance.pick(places)
    plan.add(("news", "surprise", number), round_, "shock", GROUP, about=("surprise", number))
    for act in active_acts(plan, window):
        role = plan.scenario.acts[act].role
        plan.drop("act", act)
        if others(plan, role):
            plan.promise(round_ - 1, role, 1 << chance.pick(others(plan, role)), ("do", act), chance.between(
                round_, plan.scenario.last_round))  # fmt: skip
    return []


# B10 --------------------------------------------------------------------------------------------------


def parked(plan: Plan, chance: Chance) -> list[Truth] | None:
    """Nobody takes the question on: it is put aside, openly."""
    places = issues(plan)
    if not places:
        return None
    number = chance.pick(places)
    issue = plan.scenario.issues[number]
    let_go(plan, number)
    role = chance.pick([role for role in bits(issue.eligible) if plan.seats.active(role)])
    plan.add(
        ("claim", number), chance.between(issue.opens, issue.closes), "issue.parked", role, about=("issue", number)
    )
    return []


def only_one_knew(plan: Plan, chance: Chance) -> list[Truth] | None:
    """Only one of those who could own the question knew of it."""
    places = [
        number for number in issues(plan)
        if (notice := plan.scenario.issues[number].notice) is not None and len(carriers(plan, notice)) == 1
    ]  # fmt: skip
    if not places:
        return None
    number = chance.pick(places)
    issue = plan.scenario.issues[number]
    let_go(plan, number)
    for role in bits(issue.eligible):
        leave_untold(plan, issue.notice or 0, role)
    return []


def settled_otherwise(plan: Plan, chance: Chance) -> list[Truth] | None:
    """What is decided or done anyway settles the question."""
    places = [
        number for number, issue in enumerate(plan.scenario.issues)
        if any(
            plan.round_of("decide" if kind == "decision" else kind, thing) <= issue.closes
            for kind, thing in issue.settled_by
        )
    ]  # fmt: skip
    if not places:
        return None
    let_go(plan, chance.pick(places))
    return []


def somebody_will(plan: Plan, chance: Chance) -> list[Truth] | None:
    """One who could own the question has promised to, for a round that has not come when it closes; and does."""
    last = plan.scenario.last_round
    places = [number for number in issues(plan) if plan.scenario.issues[number].closes < last]
    places = [number for number in places if not is_settled_twice(plan, number)]
    if not places:
        return None
    number = chance.pick(places)
    issue = plan.scenario.issues[number]
    let_go(plan, number)
    role = chance.pick([role for role in bits(issue.eligible) if plan.seats.active(role)])
    if not others(plan, role):
        return None
    due = chance.between(issue.closes + 1, last)
    made = plan.promise(chance.between(issue.opens, issue.closes), role, 1 << chance.pick(others(plan, role)),
                        ("claim", number), due)  # fmt: skip
    claimed = chance.between(issue.closes + 1, due)
    plan.add(("claim", number), claimed, "issue.claimed", role, about=("issue", number), after=(made,))
    return []


def is_settled_twice(plan: Plan, number: int) -> bool:
    """Whether the question is already promised by somebody."""
    return bool(plan.promises_of("claim", number))


def one_to_take_it(plan: Plan, chance: Chance) -> list[Truth] | None:
    """Only one of those who could own the question has a player."""
    places = [
        number for number in issues(plan) if plan.seats.alone(*bits(plan.scenario.issues[number].eligible))
    ]  # fmt: skip
    if not places:
        return None
    number = chance.pick(places)
    stays, *go = chance.shuffled(bits(plan.scenario.issues[number].eligible))
    if len(set(plan.seats.hosts)) - len(go) < 3:
        return None
    plan.seats.hosts = [stays if role in go else host for role, host in enumerate(plan.seats.hosts)]
    set_out(plan, chance)
    let_go(plan, number)
    return []
