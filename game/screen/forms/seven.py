"""The moves of *Drag*, question by question; the seventh is in ``sorting.py``."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from game.core.events import PROMISE_VERBS
from game.core.moves.exchange import LATER, LEFT_OPEN
from game.core.refusal import refuse
from game.core.rules import why_not
from game.core.scenario import bits, mask_of
from game.core.state import UNDECIDED, known_by, same_player
from game.screen.forms.form import Answers, Choice, Question, other_roles

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.core.moves.kind import Move
    from game.core.refusal import Refusal
    from game.core.scenario import Scenario
    from game.core.state import State


def ask_share(scenario: Scenario, state: State, role: int, answers: Answers) -> Question | Move:
    """1 *Dela*: which knowledge, then to whom."""
    if not answers:
        choices = (_item_to_share(scenario, state, role, item) for item in known_by(state, role))
        return Question("form-share-what", tuple(choices))
    if len(answers) == 1:
        others = other_roles(scenario, state, role, lambda other: ("share", role, answers[0], 1 << other))
        return Question("form-share-to", others, many=True, about=("item", answers[0]))
    return ("share", role, answers[0], mask_of(answers[1]))


def _item_to_share(scenario: Scenario, state: State, role: int, item: int) -> Choice:
    refusal = _why_to_nobody(scenario, state, role, item, lambda to: ("share", role, item, to))
    return Choice(item, ("item", item), refusal=refusal)


def _why_to_nobody(
    scenario: Scenario, state: State, role: int, item: int | None, move: Callable[[int], Move]
) -> Refusal | None:
    """Return why ``move``, made for a mask of receivers, is possible to nobody; None when it is to some other role.

    The reason is that of the move to all who may be told ``item``.
    """
    others = scenario.everyone & ~(1 << role)
    if any(why_not(scenario, state, move(1 << other)) is None for other in bits(others)):
        return None
    allowed = others if item is None else others & ~scenario.items[item].confidential_to
    return why_not(scenario, state, move(allowed or others))


def ask_hear(scenario: Scenario, state: State, role: int, answers: Answers) -> Question | Move:
    """2 *Höra*: whom, about which decision or knowledge, and what the answer is."""
    if not answers:
        own = same_player(state, role)
        others = other_roles(scenario, state, role, lambda _: None)
        whom = (replace(each, refusal=refuse("oneself")) if own >> each.value & 1 else each for each in others)
        return Question("form-hear-whom", tuple(whom))
    other = answers[0]
    if len(answers) == 1:
        decisions = [
            Choice(("decision", n), ("decision", n), refusal=why_not(scenario, state, ("hear", role, n, other, 0)))
            for n in range(len(scenario.decisions))
        ]
        items = [
            Choice(
                ("item", n),
                ("item", n),
                "form-about-item",
                why_not(scenario, state, ("ask", role, n, other, LEFT_OPEN)),
            )
            for n in known_by(state, other)
        ]
        return Question("form-hear-about", (*decisions, *items), about=("role", other))
    kind, number = answers[1]
    if len(answers) == 2:
        if kind == "decision":
            stances = ("stance-support", "stance-concern", "stance-object", "stance-later", "stance-open")
            return Question(
                "form-hear-stance", tuple(Choice(n, text=t) for n, t in enumerate(stances)), about=("role", other)
            )
        replies = ((0, "reply-yes"), (1, "reply-no"), (LATER, "reply-later"), (LEFT_OPEN, "reply-open"))
        choices = tuple(
            Choice(n, text=t, refusal=why_not(scenario, state, ("ask", role, number, other, n))) for n, t in replies
        )
        return Question("form-ask-reply", choices, about=("role", other))
    verb = "hear" if kind == "decision" else "ask"
    return (verb, role, number, other, answers[2])


def ask_decide(scenario: Scenario, state: State, role: int, answers: Answers) -> Question | Move:
    """3 *Besluta*: which decision, which option, what it rests on, what is set aside."""
    if not answers:
        choices = (
            Choice(n, ("decision", n), refusal=why_not(scenario, state, ("decide", role, n, 0, 0, 0)))
            for n, decision in enumerate(scenario.decisions)
            if decision.owner == role
        )
        return Question("form-decide-what", tuple(choices))
    decision = answers[0]
    if len(answers) == 1:
        options = tuple(Choice(n, ("option", n)) for n in range(len(scenario.decisions[decision].options)))
        return Question("form-decide-option", options, about=("decision", decision))
    known = known_by(state, role)
    if len(answers) == 2 and known:
        items = tuple(Choice(item, ("item", item)) for item in known)
        return Question("form-decide-used", items, many=True, may_be_none=True, about=("decision", decision))
    used = answers[2] if len(answers) > 2 else ()
    rest = [item for item in known if item not in used]
    if len(answers) == 3 and rest:
        items = tuple(Choice(item, ("item", item)) for item in rest)
        return Question(
            "form-decide-aside", items, many=True, may_be_none=True, about=("decision", decision), words=True
        )
    aside = answers[3] if len(answers) > 3 else ()
    return ("decide", role, decision, answers[1], mask_of(used), mask_of(aside))


def ask_do(scenario: Scenario, state: State, role: int, answers: Answers) -> Question | Move:
    """4 *Göra*: which act."""
    if answers:
        return ("do", role, answers[0])
    choices = (
        Choice(n, ("act", n), refusal=why_not(scenario, state, ("do", role, n)))
        for n, act in enumerate(scenario.acts)
        if act.role == role
    )
    return Question("form-do-what", tuple(choices))


def ask_promise(scenario: Scenario, state: State, role: int, answers: Answers) -> Question | Move:
    """5 *Lova*: what, to whom, by which round."""
    if not answers:
        things = [("share", item) for item in known_by(state, role)]
        things += [
            ("do", n)
            for n, act in enumerate(scenario.acts)
            if act.role == role and not state.acts_done >> n & 1 and scenario.windows[act.window].last >= state.round
        ]
        things += [
            ("decide", n)
            for n, decision in enumerate(scenario.decisions)
            if decision.owner == role and state.chosen[n] == UNDECIDED and decision.closes >= state.round
        ]
        choices = (_thing_to_promise(scenario, state, role, verb, number) for verb, number in things)
        return Question("form-promise-what", tuple(choices))
    if len(answers) == 1:
        others = other_roles(
            scenario, state, role, lambda other: ("promise", role, answers[0], 1 << other, state.round)
        )
        return Question("form-promise-to", others, many=True)
    if len(answers) == 2:
        rounds = (Choice(n, ("round", n)) for n in range(state.round, len(scenario.rounds)))
        return Question("form-promise-due", tuple(rounds))
    return ("promise", role, answers[0], mask_of(answers[1]), answers[2])


def _thing_to_promise(scenario: Scenario, state: State, role: int, verb: str, number: int) -> Choice:
    item = number if verb == "share" else None
    refusal = _why_to_nobody(scenario, state, role, item, lambda to: ("promise", role, (verb, number), to, state.round))
    return Choice((verb, number), (PROMISE_VERBS[verb], number), f"form-promise-{verb}", refusal)


def ask_claim(scenario: Scenario, state: State, role: int, answers: Answers) -> Question | Move:
    """6 *Ta ansvar*: which shared issue, to take or to park."""
    if not answers:
        choices = []
        for n in range(len(scenario.issues)):
            choices.append(
                Choice(("claim", n), ("issue", n), "form-claim-take", why_not(scenario, state, ("claim", role, n)))
            )
            choices.append(
                Choice(("park", n), ("issue", n), "form-claim-park", why_not(scenario, state, ("park", role, n)))
            )
        return Question("form-claim-what", tuple(choices), words=True)
    verb, number = answers[0]
    return (verb, role, number)
