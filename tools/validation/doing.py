"""What a group that sees to everything does together, takes on and promises."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.events import GROUP
from game.core.scenario import bits
from validation.telling import tell, told_in, who_tells

if TYPE_CHECKING:
    from game.core.scenario import Window
    from validation.chance import Chance
    from validation.plan import Key, Plan


def suspend_some(plan: Plan, chance: Chance) -> None:
    """Now and then, let news come after which something is no longer to be expected, and is not done."""
    for number, news in enumerate(plan.scenario.surprises):
        if not news.suspends or not chance.happens(0.25):
            continue
        round_ = chance.pick(news.rounds)
        plan.add(("news", "surprise", number), round_, "shock", GROUP, about=("surprise", number))
        plan.touched.update(news.suspends)
        for kind, thing in news.suspends:
            if kind == "decision" and plan.rounds.get(thing, -1) >= round_:
                plan.drop("decide", thing)
                plan.drop("aside", thing)
                del plan.rounds[thing], plan.options[thing]
            elif kind == "item" and chance.happens(0.5):
                for key in plan.find("told", thing) + plan.promises_of("share", thing):
                    if plan.errands[key].event.round >= round_:
                        plan.drop(*key)
            elif kind == "window":
                for act in plan.scenario.windows[thing].acts:
                    if plan.round_of("act", act) >= round_:
                        plan.drop("act", act)


def open_rounds(plan: Plan, window: Window) -> list[int]:
    """Return the rounds in which the window's acts can be done."""
    return [round_ for round_ in range(len(plan.scenario.rounds)) if window.is_open(round_)]


def use_windows(plan: Plan, chance: Chance, *, lean: bool = False) -> None:
    """Plan the acts that make every window, and at times more of them than that."""
    for window in plan.scenario.windows:
        acts = [act for act in window.acts if plan.seats.active(plan.scenario.acts[act].role)]
        enough = min(window.need, len(acts))
        wanted = chance.some(acts, enough if lean or chance.happens(0.6) else len(acts))
        rounds = open_rounds(plan, window)
        for act in wanted:
            plan.add(("act", act), chance.pick(rounds), "action.done", plan.scenario.acts[act].role, about=("act", act))
        if window.notice is not None:
            for act in acts:
                role = plan.scenario.acts[act].role
                if who_tells(plan, window.notice, role) and chance.happens(0.7):
                    tell(plan, chance, window.notice, role, rounds[0], lean=lean)


def own_issues(plan: Plan, chance: Chance, *, lean: bool = False) -> None:
    """Let somebody take on every shared question, or park it, or settle it by what is done anyway."""
    for number, issue in enumerate(plan.scenario.issues):
        eligible = [role for role in bits(issue.eligible) if plan.seats.active(role)]
        if not eligible:
            continue
        role = chance.pick(eligible)
        if issue.notice is not None:
            for other in eligible:
                if who_tells(plan, issue.notice, other) and chance.happens(0.7):
                    tell(plan, chance, issue.notice, other, issue.opens, lean=lean)
        settled = any(_when_done(plan, kind, thing) <= issue.closes for kind, thing in issue.settled_by)
        if settled and not lean and chance.happens(0.5):
            continue
        round_ = chance.between(issue.opens, issue.closes)
        if not lean and chance.happens(0.2):
            plan.add(("claim", number), round_, "issue.parked", role, about=("issue", number))
            continue
        after: tuple[Key, ...] = ()
        if not lean and chance.happens(0.2):
            others = [other for other in range(len(plan.seats.hosts)) if plan.meets(role, other)]
            made = chance.between(issue.opens, round_)
            due = chance.between(round_, issue.closes)
            after = (plan.promise(made, role, 1 << chance.pick(others), ("claim", number), due),) if others else ()
        plan.add(("claim", number), round_, "issue.claimed", role, about=("issue", number), after=after)


def _when_done(plan: Plan, kind: str, thing: int) -> int:
    return plan.round_of("decide" if kind == "decision" else kind, thing)


def promise_some(plan: Plan, chance: Chance) -> None:
    """Make promises beside what is required, and keep them: as they stand, moved in time, or let go."""
    for _ in range(chance.roll(4)):
        pairs = [
            (item, giver, taker)
            for item in plan.small_talk for taker in range(len(plan.seats.hosts))
            for giver in who_tells(plan, item, taker)
            if not told_anywhere(plan, item, taker)
        ]  # fmt: skip
        if pairs:
            item, giver, taker = chance.pick(pairs)
            promise_small_talk(plan, chance, item, giver, taker, chance.pick(KEEPING))
    for key, errand in list(plan.errands.items()):
        others = [
            role for role in range(len(plan.seats.hosts)) if errand.event.by >= 0 and plan.meets(errand.event.by, role)
        ]
        if key[0] in ("act", "decide") and others and chance.happens(0.08):
            verb = {"act": "do", "decide": "decide"}[str(key[0])]
            done = errand.event.round
            due = chance.between(done, plan.scenario.last_round)
            made = plan.promise(
                chance.between(0, done), errand.event.by, 1 << chance.pick(others), (verb, int(key[1])), due
            )
            plan.change(key, after=(*errand.after, made))


def told_anywhere(plan: Plan, item: int, role: int) -> bool:
    """Whether ``role`` is told the item at any time, or has been promised it."""
    promised = any(plan.errands[key].event.to >> role & 1 for key in plan.promises_of("share", item))
    return promised or told_in(plan, item, role) < len(plan.scenario.rounds)


KEEPING = ("in time", "in time", "early", "moved", "released", "said", "undated")
"""Ways to keep a promise; *said* is by saying so, *undated* has no round and nobody follows it."""


def promise_small_talk(plan: Plan, chance: Chance, item: int, giver: int, taker: int, way: str) -> None:
    """Promise something that nothing hangs on, and keep it."""
    last = plan.scenario.last_round
    made = chance.between(min(plan.scenario.items[item].since, last), last)
    due = chance.between(made, last)
    what = ("", 0) if way == "undated" else ("share", item)
    promise = plan.promise(made, giver, 1 << taker, what, due)
    number = int(promise[1])
    about, told = ("promise", number), ("told", item, taker, "share")
    if way == "undated":
        return
    if way == "released":
        released = chance.between(made, due)
        plan.add((*promise[:2], "released"), released, "commit.released", taker, 1 << giver, about, after=(promise,))
        return
    if way == "said":
        plan.add(
            (*promise[:2], "kept"), chance.between(made, due), "commit.kept", giver, 1 << taker, about, after=(promise,)
        )
        return
    kept = due
    if way == "moved":
        moved = chance.between(made, due)
        kept = chance.between(due, last)
        plan.add((*promise[:2], "moved"), moved, "commit.renegotiated", giver, 1 << taker, about, kept, (promise,))
    elif way == "early":
        kept = chance.between(made, due)
    plan.add(told, kept, "info.shared", giver, 1 << taker, ("item", item), after=(promise, (*promise[:2], "moved")))
