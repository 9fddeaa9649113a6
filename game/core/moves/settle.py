"""Moves that settle a decision or open it again: Besluta, and Reda ut about decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.effects import apply_effects
from game.core.events import Event
from game.core.moves.kind import Move, MoveKind, why_not_role
from game.core.promises import keep_promises
from game.core.refusal import Refusal, refuse
from game.core.scenario import bits
from game.core.state import UNDECIDED, State, replace_at, same_player

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.core.scenario import Scenario


def _owner_refusal(scenario: Scenario, decision: int, by: int) -> Refusal | None:
    owner = scenario.decisions[decision].owner
    return None if owner == by else refuse("not-owner", decision=("decision", decision), role=("role", owner))


class Decide(MoveKind):
    """3 *Besluta*: the owner settles a decision and says which knowledge it rests on, and what was set aside."""

    verb = "decide"
    fields = (("decide", "decision"), ("option", "option"), ("used", "items"), ("aside", "items"))
    key = 3

    def why_not(self, scenario: Scenario, state: State, move: Move) -> Refusal | None:
        """The owner, while the decision is open, resting on knowledge it has."""
        _, by, decision, option, used, aside = move
        there = scenario.decisions[decision]
        refusal = _owner_refusal(scenario, decision, by)
        if refusal is not None:
            return refusal
        if not 0 <= option < len(there.options):
            return refuse("no-option", decision=("decision", decision))
        refusal = _why_not_open(scenario, state, decision)
        if refusal is not None:
            return refusal
        for item in bits(used | aside):
            if not state.knows[item] >> by & 1:
                return refuse("not-known", role=("role", by), item=("item", item))
        return None

    def apply(self, scenario: Scenario, draft: State, move: Move, events: list[Event]) -> None:
        """Settle it; a changed option first takes back what the earlier one did to the meters."""
        _, by, decision, option, used, aside = move
        events.extend(
            Event("tradeoff.noted", draft.round, by, about=("item", item), value=decision) for item in bits(aside)
        )
        if aside:  # a recorded reason answers every concern (breakdowns.md B06)
            draft.concerns = replace_at(draft.concerns, decision, 0)
        before = draft.chosen[decision]
        events.append(Event("decision.made", draft.round, by, about=("decision", decision), value=(option, used)))
        draft.chosen = replace_at(draft.chosen, decision, option)
        draft.reopened &= ~(1 << decision)
        if before != option:
            undone = [("change", meter, -moved) for meter, moved in enumerate(draft.moved[decision]) if moved]
            apply_effects(scenario, draft, undone, events)
            start = draft.meters
            apply_effects(scenario, draft, scenario.decisions[decision].options[option].effects, events)
            moved = tuple(now - then for now, then in zip(draft.meters, start, strict=True))
            draft.moved = (*draft.moved[:decision], moved, *draft.moved[decision + 1 :])
        _note_settled(draft, by, decision)

    def candidates(self, scenario: Scenario, role: int) -> Iterator[Move]:
        """Every option of the role's own decisions, resting on nothing; groups add the knowledge they used."""
        for decision, there in enumerate(scenario.decisions):
            if there.owner == role:
                yield from (("decide", role, decision, option, 0, 0) for option in range(len(there.options)))


def _note_settled(draft: State, by: int, decision: int) -> None:
    """Keep the promise to settle; who plays the owner too has been heard by it (breakdowns.md §2.1 ``heard``)."""
    keep_promises(draft, by, "decide", decision)
    others = same_player(draft, by) & ~(1 << by)
    draft.heard = replace_at(draft.heard, decision, draft.heard[decision] | others)


def _why_not_open(scenario: Scenario, state: State, decision: int) -> Refusal | None:
    there = scenario.decisions[decision]
    if state.chosen[decision] != UNDECIDED:
        if there.reversible_until is not None and state.round > there.reversible_until:
            return refuse("locked", decision=("decision", decision), round=("round", there.reversible_until))
        return None if state.reopened >> decision & 1 else refuse("settled", decision=("decision", decision))
    if state.round < there.opens:
        return refuse("opens-later", decision=("decision", decision), round=("round", there.opens))
    if state.round > there.closes:
        return refuse("closed", decision=("decision", decision), round=("round", there.closes))
    return None


class Reopen(MoveKind):
    """7 *Reda ut*: open a decision again while it can still be undone."""

    verb = "reopen"
    fields = (("reopen", "decision"),)

    def why_not(self, scenario: Scenario, state: State, move: Move) -> Refusal | None:
        """The owner, once it is settled, no later than ``reversible_until``."""
        _, by, decision = move
        return _owner_refusal(scenario, decision, by) or _why_not_undo(scenario, state, decision)

    def apply(self, scenario: Scenario, draft: State, move: Move, events: list[Event]) -> None:  # noqa: ARG002
        """Open it; what it did to the meters stays until another option is chosen."""
        draft.reopened |= 1 << move[2]
        events.append(Event("decision.reopened", draft.round, move[1], about=("decision", move[2])))

    def candidates(self, scenario: Scenario, role: int) -> Iterator[Move]:
        """The role's own decisions."""
        yield from (("reopen", role, d) for d, there in enumerate(scenario.decisions) if there.owner == role)


def _why_not_undo(scenario: Scenario, state: State, decision: int) -> Refusal | None:
    there = scenario.decisions[decision]
    if state.chosen[decision] == UNDECIDED:
        return refuse("not-settled", decision=("decision", decision))
    if state.reopened >> decision & 1:
        return refuse("open-already", decision=("decision", decision))
    if there.reversible_until is None:
        return refuse("locked-at-once", decision=("decision", decision))
    if state.round > there.reversible_until:
        return refuse("locked", decision=("decision", decision), round=("round", there.reversible_until))
    return None


class Confirm(MoveKind):
    """7 *Reda ut*: stand by a settled decision after having heard or learnt more."""

    verb = "confirm"
    fields = (("confirm", "decision"), ("used", "items"))

    def why_not(self, scenario: Scenario, state: State, move: Move) -> Refusal | None:
        """The owner, once it is settled, resting on knowledge it has."""
        _, by, decision, used = move
        refusal = _owner_refusal(scenario, decision, by)
        if refusal is not None:
            return refusal
        if state.chosen[decision] == UNDECIDED:
            return refuse("not-settled", decision=("decision", decision))
        for item in bits(used):
            if not state.knows[item] >> by & 1:
                return refuse("not-known", role=("role", by), item=("item", item))
        return None

    def apply(self, scenario: Scenario, draft: State, move: Move, events: list[Event]) -> None:  # noqa: ARG002
        """Tell the log; the option stays."""
        _, by, decision, used = move
        draft.reopened &= ~(1 << decision)
        value = (draft.chosen[decision], used)
        events.append(Event("decision.confirmed", draft.round, by, about=("decision", decision), value=value))
        _note_settled(draft, by, decision)

    def candidates(self, scenario: Scenario, role: int) -> Iterator[Move]:
        """The role's own decisions."""
        yield from (("confirm", role, d, 0) for d, there in enumerate(scenario.decisions) if there.owner == role)


class Address(MoveKind):
    """7 *Reda ut*: reply to a concern, also when the reply is no."""

    verb = "address"
    fields = (("address", "decision"), ("role", "role"))

    def why_not(self, scenario: Scenario, state: State, move: Move) -> Refusal | None:
        """The owner, to a role whose concern has had no reply."""
        _, by, decision, role = move
        refusal = _owner_refusal(scenario, decision, by) or why_not_role(state, role)
        if refusal is None and not state.concerns[decision] >> role & 1:
            return refuse("no-concern", role=("role", role), decision=("decision", decision))
        return refusal

    def apply(self, scenario: Scenario, draft: State, move: Move, events: list[Event]) -> None:  # noqa: ARG002
        """Tell the log; the concern has had its reply."""
        _, by, decision, role = move
        draft.concerns = replace_at(draft.concerns, decision, draft.concerns[decision] & ~same_player(draft, role))
        events.append(Event("concern.addressed", draft.round, by, 1 << role, ("decision", decision)))

    def candidates(self, scenario: Scenario, role: int) -> Iterator[Move]:
        """Every role that is to be heard about the role's own decisions."""
        for decision, there in enumerate(scenario.decisions):
            if there.owner == role:
                yield from (("address", role, decision, other) for other, _ in there.hear)


class Assume(MoveKind):
    """7 *Reda ut*: say which assumption a decision rests on while another one is still open. Free."""

    verb = "assume"
    fields = (("assume", "dependency"),)
    costs = False

    def why_not(self, scenario: Scenario, state: State, move: Move) -> Refusal | None:
        """The owner of the later decision, while the earlier one is open."""
        _, by, number = move
        dependency = scenario.dependencies[number]
        if state.chosen[dependency.before] != UNDECIDED:
            return refuse("settled", decision=("decision", dependency.before))
        return _owner_refusal(scenario, dependency.after, by)

    def apply(self, scenario: Scenario, draft: State, move: Move, events: list[Event]) -> None:  # noqa: ARG002
        """Tell the log."""
        events.append(Event("assumption.logged", draft.round, move[1], about=("dependency", move[2])))
