"""Advice on what the rounds, the moves and the order of things leave no room for."""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING

from game.authoring.advice.basics import advice, first_known
from game.core.scenario import mask_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.authoring.diagnostics import Diagnostic
    from game.authoring.schema import Document
    from game.authoring.source import Source
    from game.core.scenario import Condition, Scenario, Window

_OPPOSITES: list[set[str]] = [{"made", "missed"}, {"owned", "unowned"}, {"heard", "unheard"}, {"knows", "lacks"}]


def advise_on_windows(document: Document, source: Source, scenario: Scenario) -> Iterator[Diagnostic]:
    """L007: a window with more to do than there are moves for, or that is known of when it has closed."""
    for window in scenario.windows:
        shape = document.windows[window.id]
        path = ("windows", window.id)
        roles = [scenario.acts[act].role for act in window.acts]
        if narrow := _narrow(scenario, window, roles):
            role, acts, moves = narrow
            yield advice("L007", source, path, key=True, word=window.id, role=role, acts=acts, moves=moves)
        elif window.notice is not None:
            item = scenario.items[window.notice]
            secret = not mask_of(roles) & ~(item.confidential_to & ~item.carried_by)
            if secret or first_known(scenario, window.notice) > window.last:
                yield advice("L007", source, (*path, "notice"), word=window.id, item=shape.notice or "")


def _narrow(scenario: Scenario, window: Window, roles: list[int]) -> tuple[str, int, int] | None:
    """The role that has more acts than moves, when that leaves too few acts to make ``window``."""
    rounds = sum(window.is_open(round_) for round_ in range(len(scenario.rounds)))
    parts = {role: (acts, scenario.roles[role].moves * rounds) for role, acts in Counter(roles).items()}
    if sum(min(part) for part in parts.values()) >= window.need:
        return None
    return next((scenario.roles[role].id, acts, moves) for role, (acts, moves) in parts.items() if acts > moves)


def advise_on_orders(document: Document, source: Source, scenario: Scenario) -> Iterator[Diagnostic]:  # noqa: ARG001
    """L008: a decision that closes before the one it builds on can be made, itself or by what that one builds on."""
    earliest = [decision.opens for decision in scenario.decisions]
    orders = [dependency for dependency in scenario.dependencies if dependency.type == "produces"]
    for _ in orders:  # each time around, what comes later moves one step further along the chain
        for order in orders:
            closes = scenario.decisions[order.after].closes
            if not order.when and earliest[order.before] <= closes:
                earliest[order.after] = max(earliest[order.after], earliest[order.before])
    for order in orders:
        before, after = scenario.decisions[order.before], scenario.decisions[order.after]
        if earliest[order.before] > after.closes:
            yield advice("L008", source, ("dependencies", order.id), key=True, word=before.id, of=after.id)


def advise_on_consequences(
    document: Document,  # noqa: ARG001
    source: Source,
    scenario: Scenario,
) -> Iterator[Diagnostic]:
    """L015: a consequence whose conditions can not hold when its round begins."""
    for consequence in scenario.consequences:
        path = ("consequences", consequence.id)
        impossible = any(not _possible(scenario, condition, consequence.round) for condition in consequence.when)
        if impossible or any(_exclude(*pair) for pair in combinations(consequence.when, 2)):
            yield advice("L015", source, path, key=True, word=consequence.id, kind="consequence")


def _possible(scenario: Scenario, condition: Condition, round_: int) -> bool:
    """Whether ``condition`` can hold when ``round_`` begins, before any move in it."""
    verb, first, second = condition
    match verb:
        case "chosen":
            return scenario.decisions[first].opens < round_
        case "made":
            return scenario.windows[first].opens < round_
        case "missed":
            return scenario.windows[first].last < round_
        case "owned":
            return scenario.issues[first].opens < round_
        case "knows":
            item = scenario.items[second]
            dealt = item.carried_by >> first & 1 and item.since <= round_
            told = not item.confidential_to >> first & 1 and first_known(scenario, second) < round_
            return bool(dealt or told)
        case _:  # "unowned"
            return True


def _exclude(one: Condition, other: Condition) -> bool:
    """Whether two conditions can never hold at once."""
    (verb, *thing), (other_verb, *other_thing) = one, other
    if verb == other_verb == "chosen":
        return one[1] == other[1] and one[2] != other[2]
    if {verb, other_verb} == {"chosen", "undecided"}:
        return one[1] == other[1]
    return thing == other_thing and {verb, other_verb} in _OPPOSITES
