"""What options, windows, surprises and consequences do to the game; and when a condition holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.core.events import GROUP, Event
from game.core.promises import drop_questions, keep_shares
from game.core.scenario import METER_MAX, OWNER_SPEAKS, Condition, Effect, Scenario
from game.core.state import PARKED, UNDECIDED, UNOWNED, State, replace_at, with_players

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


def apply_effects(scenario: Scenario, draft: State, effects: Iterable[Effect], events: list[Event]) -> None:
    """Carry out ``effects`` on ``draft`` and tell what changed."""
    for verb, first, second in effects:
        EFFECTS[verb](scenario, draft, first, second, events)


def change(_scenario: Scenario, draft: State, meter: int, delta: int, events: list[Event]) -> None:
    """Move ``meter`` by ``delta`` steps, as far as it goes."""
    before = draft.meters[meter]
    after = max(0, min(METER_MAX, before + delta))
    if after != before:
        draft.meters = replace_at(draft.meters, meter, after)
        events.append(Event("meter.changed", draft.round, about=("meter", meter), value=after - before))


def give(scenario: Scenario, draft: State, item: int, roles: int, events: list[Event]) -> None:
    """Let ``item`` reach the roles of the mask ``roles``, told by nobody in particular."""
    spread(scenario, draft, item, roles, GROUP, events)


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
    return CONDITIONS[verb](state, first, second)


def is_heard(state: State, decision: int, roles: int) -> bool:
    """Whether one of the mask ``roles`` has been heard about ``decision``; ``OWNER_SPEAKS`` needs no hearing."""
    return roles == OWNER_SPEAKS or bool(state.heard[decision] & roles)


EFFECTS: Final[dict[str, Callable[[Scenario, State, int, int, list[Event]], None]]] = {"change": change, "give": give}
"""What each verb of an effect does; its two numbers are told at ``scenario.Effect``."""

CONDITIONS: Final[dict[str, Callable[[State, int, int], bool]]] = {
    "chosen": lambda state, decision, option: state.chosen[decision] == option,
    "undecided": lambda state, decision, _: state.chosen[decision] == UNDECIDED,
    "heard": is_heard,
    "unheard": lambda state, decision, roles: not is_heard(state, decision, roles),
    "made": lambda state, window, _: bool(state.windows_made >> window & 1),
    "missed": lambda state, window, _: bool(state.windows_missed >> window & 1),
    "knows": lambda state, role, item: bool(state.knows[item] >> role & 1),
    "lacks": lambda state, role, item: not state.knows[item] >> role & 1,
    "owned": lambda state, issue, _: state.issues[issue] >= 0,
    "unowned": lambda state, issue, _: state.issues[issue] in {UNOWNED, PARKED},
}
"""When the condition of each verb holds; its two numbers are told at ``scenario.Condition``."""
