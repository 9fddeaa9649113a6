"""Moves in which knowledge and views pass between roles: Dela, Höra, and what answers them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.effects import spread
from game.core.events import STANCES, Event
from game.core.moves.kind import Move, MoveKind, routine_exists, why_not_role
from game.core.promises import drop_questions, keep_answers, promise
from game.core.refusal import Refusal, refuse
from game.core.scenario import bits
from game.core.state import State, active_mask, replace_at, same_player

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.core.scenario import Scenario

SUPPORT, CONCERN, OBJECT, LATER, LEFT_OPEN = range(5)
"""How a role answers when heard: *stöder, tveksam, säger nej*, promises to come back, or leaves it open for now."""

YES, NO = 0, 1
"""How a role answers when asked for knowledge; LATER and LEFT_OPEN are possible too."""


class Share(MoveKind):
    """1 *Dela*: give a piece of knowledge to one or more roles."""

    verb = "share"
    fields = (("share", "item"), ("to", "roles"))
    key = 1

    def is_free(self, scenario: Scenario, state: State, move: Move) -> bool:  # noqa: ARG002
        """Free when an agreement covers every receiver, or all of them have asked for it."""
        _, by, item, to = move
        asked = {question[0] for question in state.questions if question[1:4] == (by, "item", item)}
        return bool(to) and all(role in asked or routine_exists(state, "share", by, role) for role in bits(to))

    def why_not(self, scenario: Scenario, state: State, move: Move) -> Refusal | None:
        """Only knowledge one has, to somebody who sits there, who lacks it, and who may be told."""
        _, by, item, to = move
        if not state.knows[item] >> by & 1:
            return refuse("not-known", role=("role", by), item=("item", item))
        if not to & active_mask(state) & ~(1 << by):
            return refuse("no-receiver")
        if to & scenario.items[item].confidential_to:
            return refuse("confidential", item=("item", item))
        if not to & ~state.knows[item] & active_mask(state):
            return refuse("known-already", item=("item", item))
        return None

    def apply(self, scenario: Scenario, draft: State, move: Move, events: list[Event]) -> None:
        """Spread the item; it also answers questions about it."""
        _, by, item, to = move
        spread(scenario, draft, item, to & active_mask(draft) & ~(1 << by), by, events)

    def candidates(self, scenario: Scenario, role: int) -> Iterator[Move]:
        """Every item to every single role, and to all."""
        others = [other for other in range(len(scenario.roles)) if other != role]
        for item in range(len(scenario.items)):
            yield ("share", role, item, scenario.everyone & ~(1 << role))
            yield from (("share", role, item, 1 << other) for other in others)


class Hear(MoveKind):
    """2 *Höra*: ask a role what it thinks of a decision; it answers now, promises to come back, or leaves it open."""

    verb = "hear"
    fields = (("hear", "decision"), ("role", "role"), ("answer", "answer"))
    key = 2

    def is_free(self, scenario: Scenario, state: State, move: Move) -> bool:  # noqa: ARG002
        """Free when an agreement says that these two hear each other."""
        return routine_exists(state, "hear", move[1], move[3])

    def why_not(self, scenario: Scenario, state: State, move: Move) -> Refusal | None:
        """Another player's role, that sits there, about something not yet settled."""
        _, by, decision, role, _ = move
        if same_player(state, by) >> role & 1:
            return refuse("oneself")
        if state.chosen[decision] >= 0 and not state.reopened >> decision & 1 and _is_late(scenario, state, decision):
            return refuse("settled", decision=("decision", decision))
        if any(question[:4] == (by, role, "decision", decision) for question in state.questions):
            return refuse("asked-already", role=("role", role), decision=("decision", decision))
        return why_not_role(state, role)

    def apply(self, scenario: Scenario, draft: State, move: Move, events: list[Event]) -> None:  # noqa: ARG002
        """Ask, and let the answer follow."""
        _, by, decision, role, answer = move
        events.append(Event("consult.asked", draft.round, by, 1 << role, ("decision", decision)))
        if answer <= OBJECT:
            take_stance(draft, role, by, decision, answer, events)
            return
        draft.questions = (*draft.questions, (by, role, "decision", decision, draft.round))
        if answer == LATER:
            promise(draft, role, 1 << by, "hear", decision, draft.round + 1, events)

    def candidates(self, scenario: Scenario, role: int) -> Iterator[Move]:
        """Every decision, every other role, every answer."""
        for decision in range(len(scenario.decisions)):
            for other in range(len(scenario.roles)):
                if other != role:
                    yield from (("hear", role, decision, other, answer) for answer in range(5))


def _is_late(scenario: Scenario, state: State, decision: int) -> bool:
    until = scenario.decisions[decision].reversible_until
    return until is None or state.round > until


class Ask(MoveKind):
    """2 *Höra*, for knowledge: ask a role for an item it may carry."""

    verb = "ask"
    fields = (("ask", "item"), ("role", "role"), ("answer", "reply"))

    def is_free(self, scenario: Scenario, state: State, move: Move) -> bool:  # noqa: ARG002
        """Free when an agreement says that the other side shares with the one who asks."""
        return routine_exists(state, "share", move[3], move[1])

    def why_not(self, scenario: Scenario, state: State, move: Move) -> Refusal | None:
        """Another player's role, that sits there, about knowledge one lacks; nobody promises what may not be told."""
        _, by, item, role, answer = move
        if same_player(state, by) >> role & 1:
            return refuse("oneself")
        if state.knows[item] >> by & 1:
            return refuse("known-already", item=("item", item))
        if answer == YES and not state.knows[item] >> role & 1:
            return refuse("not-known", role=("role", role), item=("item", item))
        if answer in {YES, LATER} and scenario.items[item].confidential_to >> by & 1:
            return refuse("confidential", item=("item", item))
        if any(question[:4] == (by, role, "item", item) for question in state.questions):
            return refuse("asked-already-item", role=("role", role), item=("item", item))
        return why_not_role(state, role)

    def apply(self, scenario: Scenario, draft: State, move: Move, events: list[Event]) -> None:
        """Ask, and let the answer follow."""
        _, by, item, role, answer = move
        events.append(Event("info.asked", draft.round, by, 1 << role, ("item", item)))
        if answer in {YES, NO}:
            reply(scenario, draft, role, by, item, answer, events)
            return
        draft.questions = (*draft.questions, (by, role, "item", item, draft.round))
        if answer == LATER:
            promise(draft, role, 1 << by, "share", item, draft.round + 1, events)

    def candidates(self, scenario: Scenario, role: int) -> Iterator[Move]:
        """Every item, every carrier, every answer."""
        for item, there in enumerate(scenario.items):
            for other in bits(there.carried_by & ~(1 << role)):
                yield from (("ask", role, item, other, answer) for answer in (YES, NO, LATER, LEFT_OPEN))


class Answer(MoveKind):
    """7 *Reda ut*: answer an open question about a decision. Answering is free."""

    verb = "answer"
    fields = (("answer", "decision"), ("to", "role"), ("stance", "answer"))
    costs = False

    def why_not(self, scenario: Scenario, state: State, move: Move) -> Refusal | None:  # noqa: ARG002
        """There is such a question, and the answer is one."""
        _, by, decision, asker, stance = move
        if stance > OBJECT:
            return refuse("no-answer")
        if not any(question[:4] == (asker, by, "decision", decision) for question in state.questions):
            return refuse("not-asked", role=("role", by), decision=("decision", decision))
        return None

    def apply(self, scenario: Scenario, draft: State, move: Move, events: list[Event]) -> None:  # noqa: ARG002
        """Take a stance; it also keeps a promise to come back."""
        _, by, decision, asker, stance = move
        take_stance(draft, by, asker, decision, stance, events)

    def candidates(self, scenario: Scenario, role: int) -> Iterator[Move]:
        """Every decision, asker and stance."""
        for decision in range(len(scenario.decisions)):
            for other in range(len(scenario.roles)):
                if other != role:
                    yield from (("answer", role, decision, other, stance) for stance in range(3))


class Decline(MoveKind):
    """7 *Reda ut*: say that one does not have the knowledge asked for, or cannot pass it on. Free."""

    verb = "decline"
    fields = (("decline", "item"), ("to", "role"))
    costs = False

    def why_not(self, scenario: Scenario, state: State, move: Move) -> Refusal | None:  # noqa: ARG002
        """There is such a question."""
        _, by, item, asker = move
        if not any(question[:4] == (asker, by, "item", item) for question in state.questions):
            return refuse("not-asked-item", role=("role", by), item=("item", item))
        return None

    def apply(self, scenario: Scenario, draft: State, move: Move, events: list[Event]) -> None:
        """Close the question with a no."""
        _, by, item, asker = move
        reply(scenario, draft, by, asker, item, NO, events)


class Acknowledge(MoveKind):
    """7 *Reda ut*: say that knowledge has been taken in. Free."""

    verb = "acknowledge"
    fields = (("acknowledge", "item"),)
    costs = False

    def why_not(self, scenario: Scenario, state: State, move: Move) -> Refusal | None:
        """Only what one has got from somebody else."""
        _, by, item = move
        if not state.knows[item] >> by & 1:
            return refuse("not-known", role=("role", by), item=("item", item))
        if scenario.items[item].carried_by & same_player(state, by):
            return refuse("known-already", item=("item", item))
        return None

    def apply(self, scenario: Scenario, draft: State, move: Move, events: list[Event]) -> None:  # noqa: ARG002
        """Tell the log."""
        events.append(Event("info.acknowledged", draft.round, move[1], about=("item", move[2])))


def take_stance(draft: State, role: int, asker: int, decision: int, stance: int, events: list[Event]) -> None:
    """``role`` tells ``asker`` what it thinks of ``decision``; its player speaks for every role it plays."""
    events.append(Event("consult.answered", draft.round, role, 1 << asker, ("decision", decision), STANCES[stance]))
    speaker, hearer = same_player(draft, role), same_player(draft, asker)
    draft.heard = replace_at(draft.heard, decision, draft.heard[decision] | speaker)
    concerns = draft.concerns[decision] & ~speaker
    draft.concerns = replace_at(draft.concerns, decision, concerns | (1 << role if stance != SUPPORT else 0))
    drop_questions(draft, speaker, hearer, ("decision", decision))
    keep_answers(draft, speaker, decision, hearer)


def reply(scenario: Scenario, draft: State, role: int, asker: int, item: int, answer: int, events: list[Event]) -> None:
    """``role`` gives ``asker`` the knowledge asked for, or says no."""
    value = None if answer == YES else "declined"
    events.append(Event("info.answered", draft.round, role, 1 << asker, ("item", item), value))
    if answer == YES:
        spread(scenario, draft, item, 1 << asker, role, events)
    drop_questions(draft, 1 << role, 1 << asker, ("item", item))
