"""Moves of the whole table and of the leader: going on, choosing, talking, agreeing, seats, interventions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.effects import learn, spread
from game.core.events import EARLY, Event
from game.core.flow import (
    before_check,
    bring_surprise,
    go_on,
    in_round,
    release_knowledge,
    settle_window,
    tell_seat,
)
from game.core.moves.kind import Move, MoveKind, why_not_role
from game.core.promises import drop_questions, keep_answers
from game.core.refusal import Refusal, refuse
from game.core.scenario import bits
from game.core.state import (
    CHECK,
    CHOICE,
    DEBRIEF,
    EMPTY,
    OVER,
    OWN,
    WELCOME,
    State,
    active_mask,
    focus_of,
    is_active,
    replace_at,
    with_players,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.core.scenario import Scenario

AGREEMENTS_MAX = 3
"""As many as the group may take home (game.md, One session)."""

TEAMS_MAX = 30


class Next(MoveKind):
    """Go on to the next step."""

    verb = "next"
    fields = (("next", "flag"),)
    by_role = False

    def why_not(self, scenario: Scenario, state: State, move: Move) -> Refusal | None:  # noqa: ARG002
        """Not past the end, and not with an empty table."""
        if state.step == OVER:
            return refuse("over")
        return None if OWN in state.seats else refuse("nobody-sits")

    def apply(self, scenario: Scenario, draft: State, move: Move, events: list[Event]) -> None:  # noqa: ARG002
        """Take the step."""
        go_on(scenario, draft, events)


class Finish(MoveKind):
    """Go from the check of a round straight to the debrief: the rounds that are left are not played."""

    verb = "finish"
    fields = (("finish", "flag"),)
    by_role = False

    def why_not(self, scenario: Scenario, state: State, move: Move) -> Refusal | None:  # noqa: ARG002
        """After the moves of a round, when there are rounds to leave out."""
        return None if state.step == CHECK and state.round < scenario.last_round else refuse("not-this-step")

    def apply(self, scenario: Scenario, draft: State, move: Move, events: list[Event]) -> None:  # noqa: ARG002
        """Nothing that lay in the rounds left out has been missed."""
        events.append(Event("game.ended", draft.round, value=EARLY))
        draft.step = DEBRIEF
        events.append(Event("step.started", draft.round, value=draft.step))


class Pass(MoveKind):
    """Hand over: the role leaves its remaining moves of this round."""

    verb = "pass"
    fields = (("pass", "flag"),)
    costs = False

    def why_not(self, scenario: Scenario, state: State, move: Move) -> Refusal | None:  # noqa: ARG002
        """Always possible in *Drag* while there is a move left."""
        return None if state.moves_left[move[1]] else refuse("no-moves-left", role=("role", move[1]))

    def apply(self, scenario: Scenario, draft: State, move: Move, events: list[Event]) -> None:  # noqa: ARG002
        """Leave the moves."""
        draft.moves_left = replace_at(draft.moves_left, move[1], 0)
        events.append(Event("turn.passed", draft.round, move[1]))

    def candidates(self, scenario: Scenario, role: int) -> Iterator[Move]:  # noqa: ARG002
        """The one there is."""
        yield ("pass", role, 1)


class Choose(MoveKind):
    """Step 2 *Val*: reveal how many teams chose each option of the decision in focus."""

    verb = "choose"
    fields = (("choose", "decision"), ("counts", "counts"))
    by_role = False

    def why_not(self, scenario: Scenario, state: State, move: Move) -> Refusal | None:
        """In *Val*, about the decision in focus, one count for each option."""
        _, _, decision, counts = move
        if state.step != CHOICE:
            return refuse("not-this-step")
        if focus_of(scenario, state) != decision:
            return refuse("not-in-focus", decision=("decision", decision))
        fits = len(counts) == len(scenario.decisions[decision].options)
        if not fits or not 1 <= sum(counts) <= TEAMS_MAX or min(counts) < 0:
            return refuse("counts", number=("number", TEAMS_MAX))
        return None

    def apply(self, scenario: Scenario, draft: State, move: Move, events: list[Event]) -> None:  # noqa: ARG002
        """Reveal; nothing is settled by it."""
        _, _, decision, counts = move
        draft.votes = counts
        events.append(Event("choice.revealed", draft.round, about=("decision", decision), value=counts))


class Talk(MoveKind):
    """*Vi pratade*: log who talked about what. It hears those who talked, and spreads what one of them knew."""

    verb = "talked"
    fields = (("talked", "subject"), ("to", "roles"))
    by_role = False

    def why_not(self, scenario: Scenario, state: State, move: Move) -> Refusal | None:
        """Within a round, at least two roles, about a decision or something one of them knows."""
        _, _, (kind, number), to = move
        if not in_round(state):
            return refuse("not-this-step")
        here = to & active_mask(state)
        if len(bits(here)) < 2:
            return refuse("two-roles")
        if kind == "item" and not state.knows[number] & here:
            return refuse("nobody-knows", item=("item", number))
        if kind == "item" and scenario.items[number].confidential_to & here:
            return refuse("confidential", item=("item", number))
        return None

    def apply(self, scenario: Scenario, draft: State, move: Move, events: list[Event]) -> None:
        """Log it."""
        _, by, subject, to = move
        kind, number = subject
        here = to & active_mask(draft)
        events.append(Event("meeting.held", draft.round, by, here, subject))
        players = with_players(draft, here)
        drop_questions(draft, players, players, subject)
        if kind == "decision":
            draft.heard = replace_at(draft.heard, number, draft.heard[number] | players)
            if players >> scenario.decisions[number].owner & 1:  # a talk with the owner answers a concern (B06)
                draft.concerns = replace_at(draft.concerns, number, draft.concerns[number] & ~players)
            keep_answers(draft, players, number, players)
        else:
            knower = bits(draft.knows[number] & here)[0]
            rest = here & ~draft.knows[number]
            if rest:
                spread(scenario, draft, number, rest, knower, events)


class Agree(MoveKind):
    """An *överenskommelse*: a routine that makes one exchange free in every later round."""

    verb = "agree"
    fields = (("agree", "routine"), ("role", "role"), ("with", "role"))
    by_role = False

    def why_not(self, scenario: Scenario, state: State, move: Move) -> Refusal | None:  # noqa: ARG002
        """During play, between two roles that are there, not twice, at most ``AGREEMENTS_MAX``."""
        _, _, kind, role, other = move
        if not in_round(state):
            return refuse("not-this-step")
        if role == other:
            return refuse("oneself")
        refusal = why_not_role(state, role) or why_not_role(state, other)
        if refusal is not None:
            return refusal
        if any(routine[:3] == (kind, role, other) for routine in state.routines):
            return refuse("agreed-already")
        return refuse("agreements-full") if len(state.routines) >= AGREEMENTS_MAX else None

    def apply(self, scenario: Scenario, draft: State, move: Move, events: list[Event]) -> None:  # noqa: ARG002
        """Write it."""
        _, _, kind, role, other = move
        draft.routines = (*draft.routines, (kind, role, other, draft.round))
        events.append(Event("agreement.made", draft.round, role, 1 << other, value=kind))


class Seat(MoveKind):
    """Say who plays a role: somebody of its own, another role's player, or nobody (an empty chair)."""

    verb = "seat"
    fields = (("seat", "role"), ("played", "seating"))
    by_role = False

    def why_not(self, scenario: Scenario, state: State, move: Move) -> Refusal | None:
        """A core role is never an empty chair; a player who doubles has a role of its own; somebody sits there."""
        _, _, role, how = move
        if state.step >= OVER:
            return refuse("over")
        if how == EMPTY and scenario.roles[role].core:
            return refuse("core-role", role=("role", role))
        if how >= 0 and (how == role or state.seats[how] != OWN):
            return refuse("no-host", role=("role", how))
        if how != OWN and role in state.seats:
            guest = state.seats.index(role)
            return refuse("is-host", role=("role", role), guest=("role", guest))
        if state.seats[role] == how:
            return refuse("seated-so", role=("role", role))
        return None

    def apply(self, scenario: Scenario, draft: State, move: Move, events: list[Event]) -> None:
        """Sit down, or leave the chair. Before the first round the log is told when the game begins.

        Who sits there says what players know, which promises are waited for, and how much a window needs.
        """
        _, _, role, how = move
        sat_empty = not is_active(draft, role)
        draft.seats = replace_at(draft.seats, role, how)
        if how == EMPTY:
            draft.moves_left = replace_at(draft.moves_left, role, 0)
        elif sat_empty and before_check(draft):
            draft.moves_left = replace_at(draft.moves_left, role, scenario.roles[role].moves)
        if draft.step > WELCOME:
            tell_seat(draft, role, events)
            release_knowledge(scenario, draft, events)
            for item in range(len(scenario.items)):
                learn(scenario, draft, item, draft.knows[item])
            for window in range(len(scenario.windows)):
                settle_window(scenario, draft, window, events)


class GiveMove(MoveKind):
    """The leader lets a role do one more thing this round."""

    verb = "give_move"
    fields = (("give_move", "role"),)
    by_role = False

    def why_not(self, scenario: Scenario, state: State, move: Move) -> Refusal | None:  # noqa: ARG002
        """While the moves of the round can still be made, to somebody who sits there."""
        return why_not_role(state, move[2]) if before_check(state) else refuse("not-this-step")

    def apply(self, scenario: Scenario, draft: State, move: Move, events: list[Event]) -> None:  # noqa: ARG002
        """Give it."""
        draft.moves_left = replace_at(draft.moves_left, move[2], draft.moves_left[move[2]] + 1)
        events.append(Event("leader.gave_move", draft.round, move[2]))


class Bring(MoveKind):
    """The leader brings a surprise into the round."""

    verb = "surprise"
    fields = (("surprise", "surprise"),)
    by_role = False

    def why_not(self, scenario: Scenario, state: State, move: Move) -> Refusal | None:  # noqa: ARG002
        """Within a round, one that has not come."""
        if not in_round(state):
            return refuse("not-this-step")
        came = state.surprises >> move[2] & 1
        return refuse("came-already", surprise=("surprise", move[2])) if came else None

    def apply(self, scenario: Scenario, draft: State, move: Move, events: list[Event]) -> None:
        """Let it happen."""
        bring_surprise(scenario, draft, move[2], events)


class Tap(MoveKind):
    """The group's word on a possible breakdown: *Stämmer*, *Vi pratade utan att logga*, *Gällde inte oss*."""

    verb = "tap"
    fields = (("tap", "card"), ("answer", "tap"))
    by_role = False

    def why_not(self, scenario: Scenario, state: State, move: Move) -> Refusal | None:  # noqa: ARG002
        """From the first round on; which cards there are is known to the scoring, not here."""
        return refuse("not-this-step") if state.step == WELCOME else None

    def apply(self, scenario: Scenario, draft: State, move: Move, events: list[Event]) -> None:  # noqa: ARG002
        """Tell the log."""
        _, by, card, answer = move
        if answer == "confirmed":
            events.append(Event("card.confirmed", draft.round, by, value=card))
        else:
            events.append(Event("card.disputed", draft.round, by, value=(card, answer)))
