"""Advice on what the rounds, the moves and the order of things leave no room for."""

from __future__ import annotations

from collections import Counter
from graphlib import TopologicalSorter
from typing import TYPE_CHECKING

from game.authoring.advice.basics import Arrivals, advice
from game.core.scenario import mask_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.authoring.diagnostics import Diagnostic
    from game.authoring.schema import Document
    from game.authoring.source import Source
    from game.core.scenario import Condition, Scenario, Window

_OPPOSITES = {"made": "missed", "owned": "unowned", "heard": "unheard", "knows": "lacks"}


def advise_on_windows(document: Document, source: Source, scenario: Scenario) -> Iterator[Diagnostic]:
    """L007: a window with more to do than there are moves for, or that is known of when it has closed."""
    arrivals = Arrivals(scenario)
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
            if secret or arrivals.first(window.notice) > window.last:
                yield advice("L007", source, (*path, "notice"), word=window.id, item=shape.notice or "")


def _narrow(scenario: Scenario, window: Window, roles: list[int]) -> tuple[str, int, int] | None:
    """The role that has more acts than moves, when that leaves too few acts to make ``window``."""
    rounds = sum(window.is_open(round_) for round_ in range(len(scenario.rounds)))
    parts = {role: (acts, scenario.roles[role].moves * rounds) for role, acts in Counter(roles).items()}
    if sum(min(part) for part in parts.values()) >= window.need:
        return None
    return next((scenario.roles[role].id, acts, moves) for role, (acts, moves) in parts.items() if acts > moves)


def advise_on_orders(_document: Document, source: Source, scenario: Scenario) -> Iterator[Diagnostic]:
    """L008: a decision that closes before the one it builds on can be made, itself or by what that one builds on."""
    earliest = [decision.opens for decision in scenario.decisions]
    orders = [dependency for dependency in scenario.dependencies if dependency.type == "produces"]
    before_it: dict[int, list[int]] = {}
    for order in orders:
        if not order.when:
            before_it.setdefault(order.after, []).append(order.before)
    for decision in TopologicalSorter(before_it).static_order():
        kept = [
            earliest[one] for one in before_it.get(decision, []) if earliest[one] <= scenario.decisions[decision].closes
        ]
        earliest[decision] = max([earliest[decision], *kept])
    for order in orders:
        before, after = scenario.decisions[order.before], scenario.decisions[order.after]
        if earliest[order.before] > after.closes:
            yield advice("L008", source, ("dependencies", order.id), key=True, word=before.id, of=after.id)


def advise_on_consequences(_document: Document, source: Source, scenario: Scenario) -> Iterator[Diagnostic]:
    """L015: a consequence whose conditions can not hold when its round begins."""
    arrivals = Arrivals(scenario)
    for consequence in scenario.consequences:
        path = ("consequences", consequence.id)
        possible = all(_possible(scenario, arrivals, condition, consequence.round) for condition in consequence.when)
        if not possible or _contradicts_itself(consequence.when):
            yield advice("L015", source, path, key=True, word=consequence.id, kind="consequence")


def _possible(scenario: Scenario, arrivals: Arrivals, condition: Condition, round_: int) -> bool:
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
            told = not item.confidential_to >> first & 1 and arrivals.first(second) < round_
            return bool(dealt or told)
        case _:  # "unowned"
            return True


def _contradicts_itself(when: tuple[Condition, ...]) -> bool:
    """Whether two of the conditions can never hold at once."""
    every = set(when)
    options: dict[int, int] = {}
    for verb, first, second in when:
        if verb == "chosen" and (options.setdefault(first, second) != second or ("undecided", first, 0) in every):
            return True
        if verb in _OPPOSITES and (_OPPOSITES[verb], first, second) in every:
            return True
    return False
