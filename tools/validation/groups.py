"""The group that every plant is put in: it sees to everything, in an order and a style of its own each time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from validation.company import add_extras, keep_in_touch, talk_some
from validation.doing import own_issues, promise_some, suspend_some, use_windows
from validation.hearing import hear_everybody
from validation.plan import Plan, Seats
from validation.settling import change_some_minds, meet_news, settle_everything
from validation.telling import tell_everybody
from validation.timetable import draw_timetable

if TYPE_CHECKING:
    from game.core.scenario import Scenario
    from validation.chance import Chance
    from validation.plan import Game


def draw_seats(scenario: Scenario, chance: Chance) -> Seats:
    """Mostly one player for each role; now and then one plays two, or a chair is empty."""
    hosts = list(range(len(scenario.roles)))
    if len(hosts) > 4 and chance.happens(0.15):
        one, other = chance.some(hosts, 2)
        hosts[one] = -1 if chance.happens(0.3) else other
    return Seats(hosts)


def collaborate(scenario: Scenario, chance: Chance, seats: Seats | None = None) -> Plan:
    """Return the plan of a group that sees to everything, with habits, detours and talk beside."""
    plan = Plan(scenario, seats or draw_seats(scenario, chance))
    set_out(plan, chance)
    return plan


def set_out(plan: Plan, chance: Chance, *, lean: bool = False, at_the_end: bool = False) -> None:
    """Plan everything, from the beginning; who keeps apart and what goes through whom is in the plan already.

    ``lean``: only what is required, in the plainest way. ``at_the_end``: every decision in its last round.
    """
    plan.clear()
    draw_timetable(plan, chance, at_the_end=at_the_end)
    tell_everybody(plan, chance, lean=lean)
    hear_everybody(plan, chance, lean=lean)
    settle_everything(plan, chance, lean=lean)
    use_windows(plan, chance, lean=lean)
    suspend_some(plan, chance)
    own_issues(plan, chance, lean=lean)
    if not lean:
        change_some_minds(plan, chance)
    meet_news(plan, chance)
    if not lean:
        talk_some(plan, chance)
        if plan.hub is None:
            promise_some(plan, chance)
            add_extras(plan, chance)


def finish(plan: Plan, chance: Chance) -> Game:
    """Add what a group does whatever else it does (units that hang together are in touch), and play."""
    keep_in_touch(plan, chance)
    return plan.play(chance)
