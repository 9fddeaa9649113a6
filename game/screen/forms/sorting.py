"""7 *Reda ut*: everything that can be answered, opened again, moved or let go, in one list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.events import PROMISE_VERBS
from game.core.moves.exchange import OBJECT, SUPPORT
from game.core.rules import why_not
from game.core.scenario import bits, mask_of
from game.core.state import OPEN, UNDECIDED, known_by, same_player
from game.screen.forms.form import Answers, Choice, Question

if TYPE_CHECKING:
    from game.core.moves.kind import Move
    from game.core.scenario import Scenario
    from game.core.state import State


def ask_sort_out(scenario: Scenario, state: State, role: int, answers: Answers) -> Question | Move:
    """7 *Reda ut*: what, and then what that needs: a stance, a round, the knowledge it rests on."""
    if not answers:
        found = [choice for part in _SORTING for choice in part(scenario, state, role)]
        return Question("form-sort-what", tuple(found), words=True)
    verb, *rest = answers[0]
    if len(answers) == 1:
        if verb == "answer":
            stances = ("stance-support", "stance-concern", "stance-object")
            choices = tuple(Choice(n, text=t) for n, t in enumerate(stances[: OBJECT + 1]))
            return Question("form-answer-stance", choices, about=("decision", rest[0]))
        if verb == "confirm" and known_by(state, role):
            items = tuple(Choice(item, ("item", item)) for item in known_by(state, role))
            return Question("form-decide-used", items, many=True, may_be_none=True, about=("decision", rest[0]))
        if verb == "renegotiate":
            first = _next_date(state, rest[0])
            rounds = tuple(Choice(n, ("round", n)) for n in range(first, len(scenario.rounds)))
            return Question("form-promise-due", rounds)
    match verb:
        case "answer" | "renegotiate":
            return (verb, role, *rest, answers[1])
        case "confirm":
            return (verb, role, *rest, mask_of(answers[1]) if len(answers) > 1 else 0)
        case _:
            return (verb, role, *rest)


def _questions_to(scenario: Scenario, state: State, role: int) -> list[Choice]:
    found = []
    for asker, asked, kind, number, _ in state.questions:
        if asked == role and kind == "decision":
            refusal = why_not(scenario, state, ("answer", role, number, asker, SUPPORT))
            found.append(Choice(("answer", number, asker), ("decision", number), "form-sort-answer", refusal, asker))
        elif asked == role:
            if state.knows[number] >> role & 1:
                give = ("share", number, 1 << asker)
                refusal = why_not(scenario, state, ("share", role, number, 1 << asker))
                found.append(Choice(give, ("item", number), "form-sort-give", refusal, asker))
            refusal = why_not(scenario, state, ("decline", role, number, asker))
            found.append(Choice(("decline", number, asker), ("item", number), "form-sort-decline", refusal, asker))
    return found


def _own_decisions(scenario: Scenario, state: State, role: int) -> list[Choice]:
    found = []
    for n, decision in enumerate(scenario.decisions):
        if decision.owner != role:
            continue
        found += [
            Choice(
                ("address", n, other),
                ("decision", n),
                "form-sort-address",
                why_not(scenario, state, ("address", role, n, other)),
                other,
            )
            for other in bits(state.concerns[n])
        ]
        if state.chosen[n] != UNDECIDED:
            for verb, text in (("reopen", "form-sort-reopen"), ("confirm", "form-sort-confirm")):
                move: Move = (verb, role, n) if verb == "reopen" else (verb, role, n, 0)
                found.append(Choice((verb, n), ("decision", n), text, why_not(scenario, state, move)))
    return found


def _promises(scenario: Scenario, state: State, role: int) -> list[Choice]:
    found = []
    for n, made in enumerate(state.promises):
        if made[5] != OPEN:
            continue
        about = (PROMISE_VERBS[made[2]], made[3])
        if made[0] == role and made[4] < scenario.last_round:
            refusal = why_not(scenario, state, ("renegotiate", role, n, _next_date(state, n)))
            found.append(Choice(("renegotiate", n), about, "form-sort-renegotiate", refusal))
        if made[1] >> role & 1:
            found.append(
                Choice(
                    ("release", n), about, "form-sort-release", why_not(scenario, state, ("release", role, n)), made[0]
                )
            )
    return found


def _next_date(state: State, promise: int) -> int:
    """Return the first round that the date of ``promise`` can move to: after its own, and not passed."""
    return max(state.promises[promise][4] + 1, state.round)


def _received(scenario: Scenario, state: State, role: int) -> list[Choice]:
    return [
        Choice(
            ("acknowledge", n), ("item", n), "form-sort-acknowledge", why_not(scenario, state, ("acknowledge", role, n))
        )
        for n in known_by(state, role)
        if not scenario.items[n].carried_by & same_player(state, role)
    ]


def _windows_and_assumptions(scenario: Scenario, state: State, role: int) -> list[Choice]:
    found = [
        Choice(("waive", n), ("window", n), "form-sort-waive", why_not(scenario, state, ("waive", role, n)))
        for n, window in enumerate(scenario.windows)
        if role in [scenario.acts[act].role for act in window.acts] and window.opens <= state.round <= window.last
    ]
    found += [
        Choice(("assume", n), ("decision", dependency.before), "form-sort-assume")
        for n, dependency in enumerate(scenario.dependencies)
        if why_not(scenario, state, ("assume", role, n)) is None
    ]
    return found


_SORTING = (_questions_to, _own_decisions, _promises, _received, _windows_and_assumptions)
