"""The course of a game: from step to step, round to round (game.md, The five steps of a round)."""

from __future__ import annotations

from game.core.effects import apply_effects, holds
from game.core.events import Event
from game.core.scenario import Scenario, bits, mask_of
from game.core.state import (
    CHECK,
    DEBRIEF,
    EMPTY,
    MOVES,
    OVER,
    OWN,
    SITUATION,
    TALK,
    WELCOME,
    State,
    active_mask,
    draw,
    focus_of,
    replace_at,
)


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
    """Tell the log who sits where, before the first round."""
    for role in range(len(draft.seats)):
        tell_seat(draft, role, events)


def tell_seat(draft: State, role: int, events: list[Event]) -> None:
    """Tell the log who plays ``role``, unless it is somebody of its own."""
    seat = draft.seats[role]
    if seat == EMPTY:
        events.append(Event("seat.absent", max(draft.round, 0), role))
    elif seat != OWN:
        events.append(Event("seat.doubled", max(draft.round, 0), role, 1 << seat))


def start_round(scenario: Scenario, draft: State, events: list[Event]) -> None:
    """Begin the next round: moves are given back, knowledge comes, consequences and a surprise happen."""
    draft.round += 1
    draft.step = SITUATION
    draft.votes = ()
    draft.moves_left = tuple(
        0 if seat == EMPTY else role.moves for role, seat in zip(scenario.roles, draft.seats, strict=True)
    )
    events.append(Event("round.started", draft.round))
    _release_knowledge(scenario, draft, events)
    for number, consequence in enumerate(scenario.consequences):
        if consequence.round == draft.round and all(holds(draft, condition) for condition in consequence.when):
            events.append(Event("shock", draft.round, about=("consequence", number)))
            apply_effects(scenario, draft, consequence.effects, events)
    possible = possible_surprises(scenario, draft)
    if possible:
        bring_surprise(scenario, draft, possible[draw(draft, len(possible))], events)


def _release_knowledge(scenario: Scenario, draft: State, events: list[Event]) -> None:
    here = active_mask(draft)
    for number, item in enumerate(scenario.items):
        if item.since == draft.round and item.carried_by & here:
            draft.knows = replace_at(draft.knows, number, draft.knows[number] | item.carried_by & here)
            events.append(Event("info.released", draft.round, to=item.carried_by & here, about=("item", number)))


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
    """Settle the windows that close with this round."""
    for number, window in enumerate(scenario.windows):
        settled = (draft.windows_made | draft.windows_missed) >> number & 1
        if window.closes == draft.round and not settled:
            draft.windows_missed |= 1 << number
            events.append(Event("window.missed", draft.round, about=("window", number)))
            apply_effects(scenario, draft, window.missed, events)
    events.append(Event("round.ended", draft.round))


def settle_window(scenario: Scenario, draft: State, number: int, events: list[Event]) -> None:
    """Tell that a window was made, as soon as enough of its acts are done."""
    window = scenario.windows[number]
    done = sum(1 for act in window.acts if draft.acts_done >> act & 1)
    if done >= window.need and not draft.windows_made >> number & 1:
        draft.windows_made |= 1 << number
        events.append(Event("window.made", draft.round, about=("window", number)))
        apply_effects(scenario, draft, window.made, events)


def people_in(state: State) -> int:
    """Return how many roles have a player of their own."""
    return sum(seat == OWN for seat in state.seats)


def is_over(state: State) -> bool:
    """Whether the last step has been taken."""
    return state.step == OVER


def in_round(state: State) -> bool:
    """Whether a round is being played."""
    return WELCOME < state.step < DEBRIEF


def closing_soon(scenario: Scenario, state: State) -> tuple[tuple[str, int], ...]:
    """Return decisions and windows that close this round or the next and are not settled (looking forward)."""
    near = (state.round, state.round + 1)
    decisions = [
        ("decision", number)
        for number, decision in enumerate(scenario.decisions)
        if decision.closes in near and decision.opens <= state.round + 1 and state.chosen[number] < 0
    ]
    settled = mask_of([*bits(state.windows_made), *bits(state.windows_missed), *bits(state.windows_waived)])
    windows = [
        ("window", number)
        for number, window in enumerate(scenario.windows)
        if window.closes in near and not settled >> number & 1
    ]
    return tuple(decisions + windows)
