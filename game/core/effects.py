"""What options, windows, surprises and consequences do to the game; and when a condition holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.events import GROUP, Event
from game.core.promises import drop_questions, keep_shares
from game.core.scenario import METER_MAX, Condition, Effect, Scenario
from game.core.state import PARKED, UNOWNED, State, replace_at, with_players

if TYPE_CHECKING:
    from collections.abc import Iterable


def apply_effects(scenario: Scenario, draft: State, effects: Iterable[Effect], events: list[Event]) -> None:
    """Carry out ``effects`` on ``draft`` and tell what changed."""
    for verb, number, amount in effects:
        if verb == "change":
            before = draft.meters[number]
            after = max(0, min(METER_MAX, before + amount))
            if after != before:
                draft.meters = replace_at(draft.meters, number, after)
                events.append(Event("meter.changed", draft.round, about=("meter", number), value=after - before))
        else:  # "give"
            spread(scenario, draft, number, amount, GROUP, events)


def spread(scenario: Scenario, draft: State, item: int, to: int, by: int, events: list[Event]) -> None:
    """Let ``item`` reach the roles of the mask ``to``, as far as it may be told to them."""
    to &= ~scenario.items[item].confidential_to
    events.append(Event("info.shared", draft.round, by, to, ("item", item)))
    learn(scenario, draft, item, to)


def learn(scenario: Scenario, draft: State, item: int, roles: int) -> None:
    """Let ``roles``, and whatever else their players play, know ``item``: promises and questions of it are closed.

    Secrecy holds between the roles of one player too: another player may get the role later.
    """
    known = draft.knows[item] | roles
    known |= with_players(draft, known) & ~scenario.items[item].confidential_to
    draft.knows = replace_at(draft.knows, item, known)
    keep_shares(draft, item)
    drop_questions(draft, scenario.everyone, known, ("item", item))


def holds(state: State, condition: Condition) -> bool:
    """Whether ``condition`` is true now."""
    verb, first, second = condition
    match verb:
        case "chosen":
            return state.chosen[first] == second
        case "missed":
            return bool(state.windows_missed >> first & 1)
        case "made":
            return bool(state.windows_made >> first & 1)
        case "knows":
            return bool(state.knows[second] >> first & 1)
        case "owned":
            return state.issues[first] >= 0
        case _:  # "unowned"
            return state.issues[first] in {UNOWNED, PARKED}
