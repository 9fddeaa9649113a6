"""Planting what shows in the whole: silos, bottlenecks, little room (B11, B12, B13, breakdowns.md §4.1b).

A pattern is a way of the group from the start, so the plan is drawn anew with it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from game.core.scenario import bits, mask_of
from validation.company import discuss, stakeholders, unasked
from validation.groups import set_out
from validation.hearing import is_to_be_heard
from validation.plants_hearing import is_spoken_with
from validation.plants_knowledge import has_from
from validation.settling import confirm
from validation.telling import carriers, may_be_told, told_in
from validation.truth import Truth, take

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.core.events import Subject
    from validation.chance import Chance
    from validation.plan import Plan


# B11 --------------------------------------------------------------------------------------------------


class Link(NamedTuple):
    """Something two roles have to see to together: the matter it is part of, when it counts, whether it was missed."""

    matter: Subject
    roles: frozenset[int]
    round: int
    truth: Truth | None = None

    @property
    def missed(self) -> bool:
        """Whether it did not come about."""
        return self.truth is not None


def links(plan: Plan) -> list[Link]:
    """Return every connection that the scenario asks of two players, as the plan leaves it."""
    scenario, found = plan.scenario, []
    for decision in plan.rounds:
        found += [*_hearings(plan, decision), *_needs(plan, decision), *_any_of(plan, decision)]
    for number, dependency in enumerate(scenario.dependencies):
        pair = (dependency.before, dependency.after)
        if all(decision in plan.rounds for decision in pair):
            roles = frozenset(scenario.decisions[decision].owner for decision in pair)
            first = min(plan.rounds[decision] for decision in pair)
            found.append(Link(("dependency", number), roles, first))
    for number, window in enumerate(scenario.windows):
        roles_of = [scenario.acts[act].role for act in window.acts]
        found += [Link(("window", number), frozenset(roles_of), window.opens)] * len(window.acts)
    return found


def _hearings(plan: Plan, decision: int) -> Iterator[Link]:
    """Yield a connection for each role to be heard; another may speak for it, or the same player in another role."""
    one, settled, about = plan.scenario.decisions[decision], plan.rounds[decision], ("decision", decision)
    for role, _ in one.hear:
        if is_to_be_heard(plan, decision, role):
            speaker = dict(one.delegates).get(role, role)
            voices = {*plan.seats.of_player(role), *plan.seats.of_player(speaker)}
            heard = one.owner in voices or any(_is_heard(plan, decision, voice) for voice in voices)
            truth = None if heard else Truth("B01", about, settled, (1 << one.owner, 1 << role))
            yield Link(about, frozenset((one.owner, role)), settled, truth)


def _needs(plan: Plan, decision: int) -> Iterator[Link]:
    """Yield a connection for each carrier of what the owner has to be told; one truth for each item."""
    scenario, settled = plan.scenario, plan.rounds[decision]
    one, option = scenario.decisions[decision], scenario.decisions[decision].options[plan.options[decision]]
    for item in one.needs:
        if not may_be_told(plan, item, one.owner):
            continue
        told = min(told_in(plan, item, role) for role in plan.seats.of_player(one.owner))
        excused = scenario.items[item].since >= settled or option.not_needed >> item & 1
        superseded = any(
            newer.replaces >> item & 1 and has_from(plan, number, one.owner) <= settled
            for number, newer in enumerate(scenario.items)
        )
        missed = told > settled and not (excused or superseded)
        yield from _to_carriers(plan, decision, carriers(plan, item), item if missed else None, missed=missed)


def _to_carriers(plan: Plan, decision: int, holders: list[int], item: int | None, *, missed: bool) -> Iterator[Link]:
    """Yield a connection to each of ``holders``, the first with the truth of what was missed."""
    owner, settled, about = plan.scenario.decisions[decision].owner, plan.rounds[decision], ("decision", decision)
    truth = Truth("B02", about, settled, (1 << owner, mask_of(holders)), item) if missed else None
    for role in holders:
        yield Link(about, frozenset((owner, role)), settled, truth if role == holders[0] else None)


def _is_heard(plan: Plan, decision: int, role: int) -> bool:
    meetings = [plan.errands[key].event.to for key in plan.find("meeting", decision)]
    return bool(plan.find("heard", decision, role)) or any(to >> role & 1 for to in meetings)


def _any_of(plan: Plan, decision: int) -> Iterator[Link]:
    """Yield the connections that would do for a group of items of which one is enough."""
    one, settled = plan.scenario.decisions[decision], plan.rounds[decision]
    items = [item for item in bits(one.needs_any_of) if may_be_told(plan, item, one.owner)]
    owners = plan.seats.of_player(one.owner)
    told = any(told_in(plan, item, role) <= settled for item in items for role in owners)
    late = all(plan.scenario.items[item].since >= settled for item in items)
    holders = sorted({role for item in items for role in carriers(plan, item)})
    yield from _to_carriers(plan, decision, holders, None, missed=not (told or late))


def cut_links(plan: Plan, chance: Chance) -> list[Truth] | None:
    """B11: two units have nothing to do with each other the whole game."""
    scenario = plan.scenario
    if scenario.brokers or plan.touched:
        return None
    units = list(dict.fromkeys(role.unit for role in scenario.roles))
    pairs = [(one, other) for n, one in enumerate(units) for other in units[n + 1 :]]
    for one, other in chance.some([pair for pair in pairs if _could_show(plan, *pair)], 2):
        sides = tuple(
            mask_of([n for n, role in enumerate(scenario.roles) if role.unit == unit]) for unit in (one, other)
        )
        if not plan.seats.alone(*bits(sides[0] | sides[1])):
            continue
        plan.apart = {frozenset((one, other))}
        set_out(plan, chance)
        seen = _when_it_shows(plan, *sides)
        if seen is not None:
            take(plan, ("game", 0))
            return [Truth("B11", ("silo", 0), seen, (sides[0], sides[1]))]
    plan.apart = set()
    set_out(plan, chance)
    return None


def _could_show(plan: Plan, one: str, other: str) -> bool:
    """Whether the scenario has enough that only the two units can tell each other, beside what they have in common."""
    scenario, of = plan.scenario, [role.unit for role in plan.scenario.roles]
    telling, beside = 0, 0
    for decision in scenario.decisions:
        heard = [role for role, level in decision.hear if level != "inform"]
        needed = [bits(scenario.items[item].carried_by) for item in decision.needs]
        telling += any(
            {of[decision.owner], *(of[role] for role in roles)} == {one, other}
            for roles in (*([r] for r in heard), *needed)
        )
    for dependency in scenario.dependencies:
        pair = {of[scenario.decisions[each].owner] for each in (dependency.before, dependency.after)}
        beside += pair == {one, other}
    for window in scenario.windows:
        beside += {one, other} <= {of[scenario.acts[act].role] for act in window.acts}
    return telling >= 2 and telling >= beside


def _when_it_shows(plan: Plan, one: int, other: int) -> int | None:
    """Return the first round by whose close at least half of what could count is missed, and two matters or more.

    Connections are counted, and the matters they are part of; both have to say so, from that round to the last. None
    when it never shows, or when something else was missed on the way, so that no cause could be told.
    """
    across: list[Link] = []
    inside: list[Link] = []
    for link in links(plan):
        sides = {bool(one >> role & 1) - bool(other >> role & 1) for role in link.roles}
        (across if {1, -1} <= sides else inside).append(link)
    if any(link.missed for link in inside):
        return None
    seen = None
    for round_ in reversed(range(len(plan.scenario.rounds))):
        due = [link for link in across if link.round <= round_]
        missed = [link for link in due if link.missed]
        matters = len({link.matter for link in missed})
        if matters < 2 or 2 * matters < len({link.matter for link in due}) or 2 * len(missed) < len(due):
            break
        seen = round_
    return seen


# B12 --------------------------------------------------------------------------------------------------


def route_through_one(plan: Plan, chance: Chance) -> list[Truth] | None:
    """B12: everything goes through one role, and that role is slow to reply."""
    scenario = plan.scenario
    players = {host for host in plan.seats.hosts if host >= 0}
    if plan.touched or len(players) < 4 or scenario.last_round < 1:
        return None
    for hub in chance.some([role for role in range(len(scenario.roles)) if plan.seats.alone(role)], 3):
        route(plan, chance, hub)
        asked = chance.between(max(0, scenario.last_round - 2), scenario.last_round - 1)
        if put_questions(plan, chance, hub, asked, "never") and flows_through(plan, hub, asked + 1):
            take(plan, ("game", 0))
            return [Truth("B12", ("role", hub), asked + 1)]
    plan.hub = None
    set_out(plan, chance)
    return None


def route(plan: Plan, chance: Chance, hub: int) -> None:
    """Draw the plan anew with everything going through ``hub``."""
    plan.hub = hub
    set_out(plan, chance)


def put_questions(plan: Plan, chance: Chance, hub: int, asked: int, replied: str) -> int:
    """Let two or three owners ask ``hub`` alone for advice in one round; return how many, or 0 for fewer than two.

    ``replied``: ``"never"`` leaves them waiting, or lets the reply come when its round has passed; ``"in time"``.
    """
    scenario, last = plan.scenario, plan.scenario.last_round
    units = [role.unit for role in scenario.roles]
    places = [
        (decision, scenario.decisions[decision].owner)
        for decision in plan.rounds
        if hub in unasked(plan, decision) and not is_spoken_with(plan, decision, hub)
        and units[scenario.decisions[decision].owner] != units[hub]
    ]  # fmt: skip
    chosen = chance.some(places, 2 + chance.roll(2))
    if len(chosen) < 2:
        return 0
    for number, (decision, owner) in enumerate(chosen):
        about = ("decision", decision)
        plan.add(("queue", number, "ask"), asked, "consult.asked", owner, 1 << hub, about)
        reply = chance.between(asked, asked + 1) if replied == "in time" else asked + 2
        if reply <= last and (replied == "in time" or chance.happens(0.4)):
            plan.add(("queue", number, "reply"), reply, "consult.answered", hub, 1 << owner, about, "support",
                     (("queue", number, "ask"),))  # fmt: skip
    return len(chosen)


def flows_through(plan: Plan, hub: int, by: int) -> bool:
    """Whether by then six messages or more have gone between units, seven in ten of them through ``hub``.

    The margin above what the design asks (five, and six in ten) keeps the truth clear of how messages are counted.
    """
    units = [role.unit for role in plan.scenario.roles]
    through = total = 0
    for errand in plan.errands.values():
        event = errand.event
        if event.type not in ("info.shared", "info.asked", "consult.asked") or event.round > by or event.by < 0:
            continue
        if any(units[role] != units[event.by] for role in range(len(units)) if event.to >> role & 1):
            total += 1
            carried = event.by == hub and not plan.scenario.items[event.about[1]].carried_by >> hub & 1
            through += event.to == 1 << hub or (carried and event.type == "info.shared")
    return total >= 6 and 10 * through >= 7 * total


# B13 --------------------------------------------------------------------------------------------------


def give_no_room(plan: Plan, chance: Chance) -> list[Truth] | None:
    """B13: in two discussions a role with a stake has no turn, and nobody turns to it."""
    if plan.touched:
        return None
    places = discussion_places(plan)
    if not places:
        return None
    role = chance.pick(sorted(places))
    rounds = [discuss_without(plan, chance, role, decision) for decision in chance.some(places[role], 2)]
    take(plan, ("game", 0))
    return [Truth("B13", ("role", role), max(rounds))]


def discussion_places(plan: Plan, *, stake: bool = True) -> dict[int, list[int]]:
    """Return, for roles with (or without) a stake in two or more decisions, those where three others could talk."""
    scenario, found = plan.scenario, {}
    for role in range(len(scenario.roles)):
        decisions = []
        for decision in plan.rounds:
            one = scenario.decisions[decision]
            with_stake = stakeholders(plan, decision)
            informed = {other for other, level in one.hear if level == "inform"}
            enough = len(talkers(plan, decision, role)) >= 3
            if enough and ((role in with_stake and role not in informed) if stake else role not in with_stake):
                decisions.append(decision)
        if len(decisions) > 1 and plan.seats.alone(role):
            found[role] = decisions
    return found


def talkers(plan: Plan, decision: int, but: int) -> list[int]:
    """Return who would talk about a decision without ``but``: those with a stake, and others to make three."""
    roles = [role for role in stakeholders(plan, decision) if role != but]
    rest = [role for role in range(len(plan.scenario.roles)) if plan.seats.active(role) and role not in (but, *roles)]
    return roles + rest[: max(0, 3 - len(roles))]


def discuss_without(plan: Plan, chance: Chance, role: int, decision: int) -> int:
    """Let the others discuss a decision at length, let nobody ask ``role`` anything that round, and return it."""
    one = plan.scenario.decisions[decision]
    round_ = chance.between(one.opens, plan.rounds[decision])
    plan.drop("talk", decision)
    discuss(plan, chance, decision, round_, [*talkers(plan, decision, role), role], quiet=role)
    for key, errand in list(plan.errands.items()):
        event = errand.event
        if event.type in ("info.asked", "consult.asked") and event.to >> role & 1 and event.round == round_:
            # What was to be the reply is now said of its own accord; a review comes about in another way.
            plan.drop(*key)
            if key[0] == "review":
                confirm(plan, int(key[1]), round_, errand.after, key)
    return round_
