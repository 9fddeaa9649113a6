"""Moves that get things done or owned: Göra, Lova, Ta ansvar, and what changes a promise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.events import PROMISE_VERBS, Event
from game.core.flow import settle_window
from game.core.moves.kind import Move, MoveKind
from game.core.promises import keep_promises, promise
from game.core.refusal import Refusal, refuse
from game.core.state import OPEN, PARKED, RELEASED, UNDECIDED, State, active_mask, replace_at, same_player

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.core.scenario import Scenario


class Do(MoveKind):
    """4 *Göra*: do one's part in a window."""

    verb = "do"
    fields = (("do", "act"),)
    key = 4

    def why_not(self, scenario: Scenario, state: State, move: Move) -> Refusal | None:
        """One's own part, once, while the window is open."""
        _, by, number = move
        act = scenario.acts[number]
        window = scenario.windows[act.window]
        if act.role != by:
            return refuse("not-your-part", act=("act", number), role=("role", act.role))
        if state.acts_done >> number & 1:
            return refuse("done-already", act=("act", number))
        if state.round < window.opens:
            return refuse("window-later", window=("window", act.window), round=("round", window.opens))
        if state.round > window.last:
            return refuse("window-closed", window=("window", act.window), round=("round", window.last))
        if window.again and not window.is_open(state.round):
            return refuse("window-later", window=("window", act.window), round=("round", window.again[0]))
        return None

    def apply(self, scenario: Scenario, draft: State, move: Move, events: list[Event]) -> None:
        """Do it; the window may be made by it."""
        _, by, number = move
        draft.acts_done |= 1 << number
        events.append(Event("action.done", draft.round, by, about=("act", number)))
        settle_window(scenario, draft, scenario.acts[number].window, events)
        keep_promises(draft, by, "do", number)

    def candidates(self, scenario: Scenario, role: int) -> Iterator[Move]:
        """The role's own acts."""
        yield from (("do", role, number) for number, act in enumerate(scenario.acts) if act.role == role)


class PromiseSomething(MoveKind):
    """5 *Lova*: promise something, to someone, by a round. Costs no move."""

    verb = "promise"
    fields = (("promise", "promised"), ("to", "roles"), ("due", "due"))
    key = 5
    costs = False

    def why_not(self, scenario: Scenario, state: State, move: Move) -> Refusal | None:
        """Something that is not done, to somebody else, by a round that is still to come or now."""
        _, by, (verb, number), to, due = move
        if verb not in PROMISE_VERBS or verb == "hear":
            return refuse("no-promise")
        if not to & active_mask(state) & ~(1 << by):
            return refuse("no-receiver")
        if not to & active_mask(state) & ~same_player(state, by):
            return refuse("oneself")
        if not state.round <= due <= scenario.last_round:
            return refuse("due-outside")
        if any(made[0] == by and made[2:4] == (verb, number) and made[5] == OPEN for made in state.promises):
            return refuse("promised-already")
        return _why_not_promised(scenario, state, by, verb, number, to)

    def apply(self, scenario: Scenario, draft: State, move: Move, events: list[Event]) -> None:  # noqa: ARG002
        """Note it."""
        _, by, (verb, number), to, due = move
        promise(draft, by, to & active_mask(draft) & ~(1 << by), verb, number, due, events)

    def candidates(self, scenario: Scenario, role: int) -> Iterator[Move]:
        """Items and acts, to every single role, by every round."""
        things = [("share", number) for number in range(len(scenario.items))]
        things += [("do", number) for number, act in enumerate(scenario.acts) if act.role == role]
        for thing in things:
            for other in range(len(scenario.roles)):
                if other != role:
                    yield from (("promise", role, thing, 1 << other, due) for due in range(len(scenario.rounds)))


def _why_not_promised(scenario: Scenario, state: State, by: int, verb: str, number: int, to: int) -> Refusal | None:
    """Whether ``by`` could ever do what it promises: its own to do, and not done already."""
    match verb:
        case "share":
            if not state.knows[number] >> by & 1:
                return refuse("not-known", role=("role", by), item=("item", number))
            if to & scenario.items[number].confidential_to:
                return refuse("confidential", item=("item", number))
            if not to & active_mask(state) & ~state.knows[number]:
                return refuse("known-already", item=("item", number))
        case "do":
            if scenario.acts[number].role != by:
                return refuse("not-your-part", act=("act", number), role=("role", scenario.acts[number].role))
            if state.acts_done >> number & 1:
                return refuse("done-already", act=("act", number))
        case "decide":
            owner = scenario.decisions[number].owner
            if owner != by:
                return refuse("not-owner", decision=("decision", number), role=("role", owner))
            if state.chosen[number] != UNDECIDED and not state.reopened >> number & 1:
                return refuse("settled", decision=("decision", number))
        case _:  # "claim"
            if not scenario.issues[number].eligible >> by & 1:
                return refuse("not-eligible", role=("role", by), issue=("issue", number))
            if state.issues[number] >= 0:
                return refuse("owned", issue=("issue", number), role=("role", state.issues[number]))
    return None


class Claim(MoveKind):
    """6 *Ta ansvar*: own a shared question that nobody owns."""

    verb = "claim"
    fields = (("claim", "issue"),)
    key = 6

    def why_not(self, scenario: Scenario, state: State, move: Move) -> Refusal | None:
        """A role that could own it, while the question is open and nobody owns it."""
        _, by, number = move
        return _why_not_issue(scenario, state, by, number)

    def apply(self, scenario: Scenario, draft: State, move: Move, events: list[Event]) -> None:  # noqa: ARG002
        """Own it."""
        _, by, number = move
        draft.issues = replace_at(draft.issues, number, by)
        events.append(Event("issue.claimed", draft.round, by, about=("issue", number)))
        keep_promises(draft, by, "claim", number)

    def candidates(self, scenario: Scenario, role: int) -> Iterator[Move]:
        """The issues the role could own."""
        yield from (("claim", role, n) for n, issue in enumerate(scenario.issues) if issue.eligible >> role & 1)


def _why_not_issue(scenario: Scenario, state: State, by: int, number: int) -> Refusal | None:
    issue = scenario.issues[number]
    if not issue.eligible >> by & 1:
        return refuse("not-eligible", role=("role", by), issue=("issue", number))
    if state.issues[number] >= 0:
        return refuse("owned", issue=("issue", number), role=("role", state.issues[number]))
    if state.round < issue.opens:
        return refuse("issue-later", issue=("issue", number), round=("round", issue.opens))
    if state.round > issue.closes:
        return refuse("issue-closed", issue=("issue", number), round=("round", issue.closes))
    return None


class Park(MoveKind):
    """6 *Ta ansvar*: put a shared question aside, with a reason. Free."""

    verb = "park"
    fields = (("park", "issue"),)
    costs = False

    def why_not(self, scenario: Scenario, state: State, move: Move) -> Refusal | None:
        """As for owning it, and not parked before."""
        _, by, number = move
        if state.issues[number] == PARKED:
            return refuse("parked", issue=("issue", number))
        return _why_not_issue(scenario, state, by, number)

    def apply(self, scenario: Scenario, draft: State, move: Move, events: list[Event]) -> None:  # noqa: ARG002
        """Park it; somebody may own it later."""
        draft.issues = replace_at(draft.issues, move[2], PARKED)
        events.append(Event("issue.parked", draft.round, move[1], about=("issue", move[2])))


class Renegotiate(MoveKind):
    """7 *Reda ut*: move the date of a promise, in agreement with those it was made to. Free."""

    verb = "renegotiate"
    fields = (("renegotiate", "promise"), ("due", "due"))
    costs = False

    def why_not(self, scenario: Scenario, state: State, move: Move) -> Refusal | None:
        """The one who promised, an open promise, a later round that is played."""
        _, by, number, due = move
        made = state.promises[number]
        if made[0] != by:
            return refuse("not-your-promise", role=("role", made[0]))
        if made[5] != OPEN:
            return refuse("promise-closed")
        if not (made[4] < due <= scenario.last_round and due >= state.round):
            return refuse("due-outside")
        return None

    def apply(self, scenario: Scenario, draft: State, move: Move, events: list[Event]) -> None:  # noqa: ARG002
        """Move the date."""
        _, by, number, due = move
        made = draft.promises[number]
        draft.promises = (*draft.promises[:number], (*made[:4], due, made[5]), *draft.promises[number + 1 :])
        events.append(Event("commit.renegotiated", draft.round, by, made[1], ("promise", number), due))


class Release(MoveKind):
    """7 *Reda ut*: let a promise go, by one of those it was made to. Free."""

    verb = "release"
    fields = (("release", "promise"),)
    costs = False

    def why_not(self, scenario: Scenario, state: State, move: Move) -> Refusal | None:  # noqa: ARG002
        """A receiver of an open promise."""
        _, by, number = move
        made = state.promises[number]
        if not made[1] >> by & 1:
            return refuse("not-receiver", role=("role", made[0]))
        return None if made[5] == OPEN else refuse("promise-closed")

    def apply(self, scenario: Scenario, draft: State, move: Move, events: list[Event]) -> None:  # noqa: ARG002
        """Let it go."""
        _, by, number = move
        made = draft.promises[number]
        draft.promises = (*draft.promises[:number], (*made[:5], RELEASED), *draft.promises[number + 1 :])
        events.append(Event("commit.released", draft.round, by, 1 << made[0], ("promise", number)))


class Waive(MoveKind):
    """7 *Reda ut*: let a window pass on purpose, in agreement among those who have a part in it. Free."""

    verb = "waive"
    fields = (("waive", "window"),)
    costs = False

    def why_not(self, scenario: Scenario, state: State, move: Move) -> Refusal | None:
        """A role with a part in a window that has not been settled."""
        _, by, number = move
        window = scenario.windows[number]
        if by not in [scenario.acts[act].role for act in window.acts]:
            return refuse("no-part", role=("role", by), window=("window", number))
        if (state.windows_made | state.windows_missed | state.windows_waived) >> number & 1:
            return refuse("window-settled", window=("window", number))
        return None

    def apply(self, scenario: Scenario, draft: State, move: Move, events: list[Event]) -> None:
        """Let it pass; what a missed window brings comes all the same."""
        _, by, number = move
        draft.windows_waived |= 1 << number
        parts = 0
        for act in scenario.windows[number].acts:
            parts |= 1 << scenario.acts[act].role
        events.append(Event("window.waived", draft.round, by, parts & ~(1 << by), ("window", number)))
