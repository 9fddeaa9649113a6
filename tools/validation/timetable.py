"""When decisions are taken and what they come to, in a group that keeps track of what hangs together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.scenario import bits

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.core.scenario import Dependency, Scenario
    from validation.chance import Chance
    from validation.plan import Plan

TRIES = 4000


def draw_timetable(plan: Plan, chance: Chance, *, at_the_end: bool = False) -> None:
    """Give every decision with a filled seat a round and an option that go together; ``at_the_end``: its last round."""
    scenario = plan.scenario
    settled = [number for number, one in enumerate(scenario.decisions) if plan.seats.active(one.owner)]
    for _ in range(TRIES):
        rounds = {number: _draw_round(scenario, number, chance) for number in settled}
        if all(in_time(dependency, rounds) for dependency in scenario.dependencies):
            break
    else:
        at_the_end = True
    if at_the_end:
        rounds = {number: scenario.decisions[number].closes for number in settled}
    for _ in range(TRIES):
        options = {number: chance.roll(len(scenario.decisions[number].options)) for number in settled}
        if all(together(scenario, dependency, options) for dependency in scenario.dependencies):
            break
    plan.rounds, plan.options = rounds, options


def _draw_round(scenario: Scenario, number: int, chance: Chance) -> int:
    decision = scenario.decisions[number]
    needed = [*decision.needs, *bits(decision.needs_any_of)]
    there = [since for item in needed if (since := scenario.items[item].since) < decision.closes]
    earliest = min(decision.closes, max([decision.opens, *there]))
    return chance.between(earliest, decision.closes)


def in_time(dependency: Dependency, rounds: dict[int, int]) -> bool:
    """Whether two decisions are settled in the right order, or near enough."""
    before, after = rounds.get(dependency.before), rounds.get(dependency.after)
    if before is None or after is None:
        return True
    if dependency.type == "simultaneous":
        return abs(before - after) <= dependency.within
    return dependency.type != "produces" or before <= after


def together(scenario: Scenario, dependency: Dependency, options: Mapping[int, int | None]) -> bool:
    """Whether the options of two decisions can both stand."""
    pair = (options.get(dependency.before), options.get(dependency.after))
    if pair[0] is None or pair[1] is None:
        return True
    if dependency.type == "conflicts":
        return pair not in dependency.clashes
    if dependency.type == "shares":
        claims = (
            scenario.decisions[dependency.before].options[pair[0]].claims
            + scenario.decisions[dependency.after].options[pair[1]].claims
        )
        return claims <= dependency.capacity
    return True


def fits(plan: Plan, rounds: dict[int, int], options: dict[int, int], but: int | None = None) -> bool:
    """Whether everything that hangs together would still do so, one dependency (``but``) aside."""
    return all(
        number == but or (in_time(dependency, rounds) and _together_in_time(plan, dependency, options))
        for number, dependency in enumerate(plan.scenario.dependencies)
    )


def _together_in_time(plan: Plan, dependency: Dependency, options: dict[int, int]) -> bool:
    """Whether two decisions go together as they are first settled, and as they are settled anew."""
    before, after = ([options[number], *_anew(plan, number)] if number in options else [None]
                     for number in (dependency.before, dependency.after))  # fmt: skip
    pairs = [{dependency.before: one, dependency.after: other} for one in before for other in after]
    return all(together(plan.scenario, dependency, pair) for pair in pairs)


def _anew(plan: Plan, decision: int) -> list[int]:
    return [plan.errands[key].event.value[0] for key in plan.find("again", decision) if key[2] == "made"]
