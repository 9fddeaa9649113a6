"""The course of a game: from step to step, round to round (game.md, The five steps of a round)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.effects import apply_effects, holds, learn
from game.core.events import Event
from game.core.scenario import mask_of
from game.core.state import (
    CHECK,
    DEBRIEF,
    EMPTY,
    MOVES,
    OWN,
    SITUATION,
    TALK,
    WELCOME,
    State,
    active_mask,
    draw,
    focus_of,
    is_active,
)

if TYPE_CHECKING:
    from game.core.scenario import Scenario


def go_on(scenario: Scenario, draft: State, events: list[Event]) -> None:
    """Take the next step of the game."""
    if draft.step == WELCOME:
        tell_seats(draft, events)
        start_round(scenario, draft, events)
    elif draft.step == SITUATION and focus_of(scenario, draft) is None:
        draft.step = TALK  # nothing to choose between
    elif draft.step == MOVES:
        end_round(scenario, draft, events)
        draft.step = CHECK
    elif draft.step == CHECK and draft.round < scenario.last_round:
        start_round(scenario, draft, events)
    else:
        if draft.step == CHECK:
            events.append(Event("game.ended", draft.round))
        draft.step += 1
    events.append(Event("step.started", draft.round, value=draft.step))


def tell_seats(draft: State, events: list[Event]) -> None:
    """Tell the log which roles have no player of their own, before the first round."""
    for role, seat in enumerate(draft.seats):
        if seat != OWN:
            tell_seat(draft, role, events)


def tell_seat(draft: State, role: int, events: list[Event]) -> None:
    """Tell the log who plays ``role``."""
    seat, round_ = draft.seats[role], max(draft.round, 0)
    if seat == EMPTY:
        events.append(Event("seat.absent", round_, role))
    elif seat == OWN:
        events.append(Event("seat.filled", round_, role))
    else:
        events.append(Event("seat.doubled", round_, role, 1 << seat))


def start_round(scenario: Scenario, draft: State, events: list[Event]) -> None:
    """Begin the next round: moves are given back, knowledge comes, consequences and a surprise happen."""
    draft.round += 1
    draft.step = SITUATION
    draft.votes = ()
    draft.reopened &= ~mask_of(
        [number for number, decision in enumerate(scenario.decisions) if (decision.reversible_until or 0) < draft.round]
    )  # what was opened again and not settled anew stands, now that it has locked
    draft.moves_left = tuple(
        0 if seat == EMPTY else role.moves for role, seat in zip(scenario.roles, draft.seats, strict=True)
    )
    events.append(Event("round.started", draft.round))
    release_knowledge(scenario, draft, events)
    for number, consequence in enumerate(scenario.consequences):
        if consequence.round == draft.round and all(holds(draft, condition) for condition in consequence.when):
            events.append(Event("shock", draft.round, about=("consequence", number)))
            apply_effects(scenario, draft, consequence.effects, events)
    possible = possible_surprises(scenario, draft)
    if possible:
        bring_surprise(scenario, draft, possible[draw(draft, len(possible))], events)


def release_knowledge(scenario: Scenario, draft: State, events: list[Event]) -> None:
    """Let knowledge reach those who carry it: from its first round on, and whoever sits down later too."""
    here = active_mask(draft)
    for number, item in enumerate(scenario.items):
        new = item.carried_by & here & ~draft.knows[number]
        if item.since <= draft.round and new:
            events.append(Event("info.released", draft.round, to=new, about=("item", number)))
            learn(scenario, draft, number, new)


def possible_surprises(scenario: Scenario, state: State) -> tuple[int, ...]:
    """Return the surprises that may come this round and have not come before."""
    return tuple(
        number
        for number, surprise in enumerate(scenario.surprises)
        if state.round in surprise.rounds and not state.surprises >> number & 1
    )


def bring_surprise(scenario: Scenario, draft: State, number: int, events: list[Event]) -> None:
    """Let a surprise happen now."""
    draft.surprises |= 1 << number
    events.append(Event("shock", draft.round, about=("surprise", number)))
    apply_effects(scenario, draft, scenario.surprises[number].effects, events)


def end_round(scenario: Scenario, draft: State, events: list[Event]) -> None:
    """Settle the windows that close with this round. Where every chair is empty there was nothing to miss."""
    for number, window in enumerate(scenario.windows):
        settled = (draft.windows_made | draft.windows_missed) >> number & 1
        if window.last == draft.round and not settled and count_needed(scenario, draft, number):
            draft.windows_missed |= 1 << number
            waived = "waived" if draft.windows_waived >> number & 1 else None
            events.append(Event("window.missed", draft.round, about=("window", number), value=waived))
            apply_effects(scenario, draft, window.missed, events)
    events.append(Event("round.ended", draft.round))


def settle_window(scenario: Scenario, draft: State, number: int, events: list[Event]) -> None:
    """Tell that a window was made, as soon as enough of its acts are done."""
    window = scenario.windows[number]
    done = sum(1 for act in window.acts if draft.acts_done >> act & 1)
    settled = (draft.windows_made | draft.windows_missed) >> number & 1
    if not settled and done and done >= count_needed(scenario, draft, number):
        draft.windows_made |= 1 << number
        events.append(Event("window.made", draft.round, about=("window", number)))
        apply_effects(scenario, draft, window.made, events)


def count_needed(scenario: Scenario, state: State, number: int) -> int:
    """Return how many acts make the window: an empty chair lowers what is needed (breakdowns.md B08), to 0 at least."""
    window = scenario.windows[number]
    possible = [act for act in window.acts if state.acts_done >> act & 1 or is_active(state, scenario.acts[act].role)]
    return min(window.need, len(possible))


def in_round(state: State) -> bool:
    """Whether a round is being played."""
    return WELCOME < state.step < DEBRIEF


def before_check(state: State) -> bool:
    """Whether the moves of the round are still to come, or being made."""
    return SITUATION <= state.step <= MOVES
