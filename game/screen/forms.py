"""How a move is put together on the screen: question by question, each answered by a number key.

A form knows the order of the questions of a move and nothing of how they look. Every choice carries why it is not
possible, from ``why_not``, so a greyed choice always says its reason.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from game.core.events import GROUP
from game.core.moves.exchange import LATER, LEFT_OPEN, OBJECT
from game.core.refusal import refuse
from game.core.rules import why_not
from game.core.scenario import bits, mask_of
from game.core.state import EMPTY, OPEN, OWN, UNDECIDED, is_active, known_by

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.core.events import Subject
    from game.core.moves.kind import Move
    from game.core.refusal import Refusal
    from game.core.scenario import Scenario
    from game.core.state import State


@dataclass(frozen=True)
class Form:
    """A move in the making: which kind, whose, and the answers so far."""

    kind: str
    """A key of ``FORMS``."""
    role: int
    answers: tuple[Any, ...] = ()
    ticked: tuple[int, ...] = ()
    """What is ticked in a question with many answers."""

    def answer(self, value: Any) -> Form:
        """Return the form one question further."""
        return replace(self, answers=(*self.answers, value), ticked=())

    def back(self) -> Form | None:
        """Return the form one question earlier, or None before the first."""
        return replace(self, answers=self.answers[:-1], ticked=()) if self.answers else None


@dataclass(frozen=True)
class Choice:
    """One answer: what it is about or which text names it, its value, and why it is not possible."""

    value: Any
    about: Subject | None = None
    text: str = ""
    """A key of the screen's texts, when the title of ``about`` is not enough; gets it as ``what``."""
    refusal: Refusal | None = None
    role: int | None = None
    """The role whose mark stands before it."""


@dataclass(frozen=True)
class Question:
    """What the form asks next. ``text`` is a key of the screen's texts; ``about`` fills its ``what``."""

    text: str
    choices: tuple[Choice, ...]
    many: bool = False
    may_be_none: bool = False
    """With ``many``: nothing ticked is an answer too."""
    about: Subject | None = None
    words: bool = False
    """A line in the group's own words may be added."""


def ask(scenario: Scenario, state: State, form: Form) -> Question | Move:
    """Return the next question of ``form``, or the move when every one is answered."""
    return FORMS[form.kind](scenario, state, form.role, form.answers)


Answers = tuple[Any, ...]


def _others(scenario: Scenario, state: State, role: int, move: Callable[[int], Move | None]) -> tuple[Choice, ...]:
    """Return the other roles at the table; ``move`` gives the move towards each, to be asked whether it is possible."""
    choices = []
    for other in range(len(scenario.roles)):
        if other != role and is_active(state, other):
            made = move(other)
            refusal = None if made is None else why_not(scenario, state, made)
            choices.append(Choice(other, ("role", other), refusal=refusal, role=other))
    return tuple(choices)


def _share(scenario: Scenario, state: State, role: int, answers: Answers) -> Question | Move:
    if not answers:
        everybody = scenario.everyone & ~(1 << role)
        items = known_by(state, role)
        choices = (
            Choice(
                item,
                ("item", item),
                refusal=why_not(scenario, state, ("share", role, item, _allowed(scenario, item, everybody))),
            )
            for item in items
        )
        return Question("form-share-what", tuple(choices))
    if len(answers) == 1:
        others = _others(scenario, state, role, lambda other: ("share", role, answers[0], 1 << other))
        return Question("form-share-to", others, many=True, about=("item", answers[0]))
    return ("share", role, answers[0], mask_of(answers[1]))


def _allowed(scenario: Scenario, item: int, roles: int) -> int:
    return roles & ~scenario.items[item].confidential_to


def _hear(scenario: Scenario, state: State, role: int, answers: Answers) -> Question | Move:
    if not answers:
        return Question("form-hear-whom", _others(scenario, state, role, lambda _: None))
    other = answers[0]
    if len(answers) == 1:
        decisions = [
            Choice(("decision", n), ("decision", n), refusal=why_not(scenario, state, ("hear", role, n, other, 0)))
            for n, decision in enumerate(scenario.decisions)
            if decision.closes >= state.round or state.reopened >> n & 1
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


def _decide(scenario: Scenario, state: State, role: int, answers: Answers) -> Question | Move:
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


def _do(scenario: Scenario, state: State, role: int, answers: Answers) -> Question | Move:
    if answers:
        return ("do", role, answers[0])
    choices = (
        Choice(n, ("act", n), refusal=why_not(scenario, state, ("do", role, n)))
        for n, act in enumerate(scenario.acts)
        if act.role == role
    )
    return Question("form-do-what", tuple(choices))


def _promise(scenario: Scenario, state: State, role: int, answers: Answers) -> Question | Move:
    if not answers:
        everybody = scenario.everyone & ~(1 << role)
        things = [(("share", item), "item", "form-promise-share") for item in known_by(state, role)]
        things += [
            (("do", n), "act", "form-promise-do")
            for n, act in enumerate(scenario.acts)
            if act.role == role and not state.acts_done >> n & 1 and scenario.windows[act.window].closes >= state.round
        ]
        things += [
            (("decide", n), "decision", "form-promise-decide")
            for n, decision in enumerate(scenario.decisions)
            if decision.owner == role and state.chosen[n] == UNDECIDED and decision.closes >= state.round
        ]
        choices = (
            Choice(
                thing,
                (kind, thing[1]),
                text,
                why_not(scenario, state, ("promise", role, thing, everybody, state.round)),
            )
            for thing, kind, text in things
        )
        return Question("form-promise-what", tuple(choices))
    if len(answers) == 1:
        return Question("form-promise-to", _others(scenario, state, role, lambda _: None), many=True)
    if len(answers) == 2:
        rounds = (Choice(n, ("round", n)) for n in range(state.round, len(scenario.rounds)))
        return Question("form-promise-due", tuple(rounds))
    return ("promise", role, answers[0], mask_of(answers[1]), answers[2])


def _claim(scenario: Scenario, state: State, role: int, answers: Answers) -> Question | Move:
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


def _sort_out(scenario: Scenario, state: State, role: int, answers: Answers) -> Question | Move:
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
            due = state.promises[rest[0]][4]
            rounds = tuple(Choice(n, ("round", n)) for n in range(due + 1, len(scenario.rounds)))
            return Question("form-promise-due", rounds)
    match verb:
        case "answer" | "renegotiate":
            return (verb, role, *rest, answers[1])
        case "confirm":
            return (verb, role, *rest, mask_of(answers[1]) if len(answers) > 1 else 0)
        case _:
            return (verb, role, *rest)


def _questions_to(_scenario: Scenario, state: State, role: int) -> list[Choice]:
    found = []
    for asker, asked, kind, number, _ in state.questions:
        if asked == role and kind == "decision":
            found.append(Choice(("answer", number, asker), ("decision", number), "form-sort-answer", role=asker))
        elif asked == role:
            if state.knows[number] >> role & 1:
                found.append(Choice(("share", number, 1 << asker), ("item", number), "form-sort-give", role=asker))
            found.append(Choice(("decline", number, asker), ("item", number), "form-sort-decline", role=asker))
    return found


def _own_decisions(scenario: Scenario, state: State, role: int) -> list[Choice]:
    found = []
    for n, decision in enumerate(scenario.decisions):
        if decision.owner != role:
            continue
        found += [
            Choice(("address", n, other), ("decision", n), "form-sort-address",
                   why_not(scenario, state, ("address", role, n, other)), other)
            for other in bits(state.concerns[n])
        ]  # fmt: skip
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
        about = (
            {"share": "item", "hear": "decision", "do": "act", "decide": "decision", "claim": "issue"}[made[2]],
            made[3],
        )
        if made[0] == role and made[4] < scenario.last_round:
            refusal = why_not(scenario, state, ("renegotiate", role, n, max(made[4] + 1, state.round)))
            found.append(Choice(("renegotiate", n), about, "form-sort-renegotiate", refusal))
        if made[1] >> role & 1:
            found.append(
                Choice(
                    ("release", n), about, "form-sort-release", why_not(scenario, state, ("release", role, n)), made[0]
                )
            )
    return found


def _received(scenario: Scenario, state: State, role: int) -> list[Choice]:
    return [
        Choice(("acknowledge", n), ("item", n), "form-sort-acknowledge")
        for n in known_by(state, role)
        if not scenario.items[n].carried_by >> role & 1
    ]


def _windows_and_assumptions(scenario: Scenario, state: State, role: int) -> list[Choice]:
    found = [
        Choice(("waive", n), ("window", n), "form-sort-waive", why_not(scenario, state, ("waive", role, n)))
        for n, window in enumerate(scenario.windows)
        if role in [scenario.acts[act].role for act in window.acts] and window.opens <= state.round <= window.closes
    ]
    found += [
        Choice(("assume", n), ("decision", dependency.before), "form-sort-assume")
        for n, dependency in enumerate(scenario.dependencies)
        if why_not(scenario, state, ("assume", role, n)) is None
    ]
    return found


_SORTING = (_questions_to, _own_decisions, _promises, _received, _windows_and_assumptions)


def _talked(scenario: Scenario, state: State, _role: int, answers: Answers) -> Question | Move:
    if not answers:
        decisions = [
            Choice(("decision", n), ("decision", n))
            for n, decision in enumerate(scenario.decisions)
            if decision.closes >= state.round or state.reopened >> n & 1
        ]
        items = [Choice(("item", n), ("item", n), "form-about-item") for n, who in enumerate(state.knows) if who]
        return Question("form-talked-about", (*decisions, *items))
    if len(answers) == 1:
        everybody = _others(scenario, state, GROUP, lambda _: None)
        return Question("form-talked-who", everybody, many=True, about=answers[0], words=True)
    return ("talked", GROUP, answers[0], mask_of(answers[1]))


def _agree(scenario: Scenario, state: State, _role: int, answers: Answers) -> Question | Move:
    if not answers:
        kinds = (Choice("share", text="form-agree-share"), Choice("hear", text="form-agree-hear"))
        return Question("form-agree-kind", kinds)
    if len(answers) == 1:
        return Question(f"form-agree-{answers[0]}-who", _others(scenario, state, GROUP, lambda _: None))
    if len(answers) == 2:
        kind, role = answers
        others = _others(scenario, state, role, lambda other: ("agree", GROUP, kind, role, other))
        return Question(f"form-agree-{kind}-with", others, about=("role", role), words=True)
    return ("agree", GROUP, *answers)


def _leader(scenario: Scenario, state: State, _role: int, answers: Answers) -> Question | Move:
    if not answers:
        things = [
            Choice(verb, text=f"form-leader-{verb.replace('_', '-')}") for verb in ("give_move", "surprise", "seat")
        ]
        return Question("form-leader-what", tuple(things))
    verb = answers[0]
    if len(answers) == 1 and verb == "surprise":
        news = (
            Choice(n, ("surprise", n), refusal=why_not(scenario, state, ("surprise", GROUP, n)))
            for n in range(len(scenario.surprises))
        )
        return Question("form-leader-which", tuple(news))
    if len(answers) == 1:
        roles = tuple(Choice(role, ("role", role), role=role) for role in range(len(scenario.roles)))
        return Question("form-leader-whom", roles)
    if verb == "seat" and len(answers) == 2:
        return Question("form-leader-seat", seatings(scenario, state, answers[1]), about=("role", answers[1]))
    return (verb, GROUP, *answers[1:])


def seatings(scenario: Scenario, state: State, role: int) -> tuple[Choice, ...]:
    """Return the ways ``role`` could be played: by somebody of its own, as an empty chair, by another role's player."""
    found = [Choice(OWN, text="seat-own"), Choice(EMPTY, text="seat-empty")]
    found += [Choice(other, ("role", other), "seat-doubled") for other in range(len(scenario.roles)) if other != role]
    return tuple(
        replace(choice, refusal=why_not(scenario, state, ("seat", GROUP, role, choice.value))) for choice in found
    )


FORMS: dict[str, Callable[[Scenario, State, int, Answers], Question | Move]] = {
    "share": _share,
    "hear": _hear,
    "decide": _decide,
    "do": _do,
    "promise": _promise,
    "claim": _claim,
    "sort_out": _sort_out,
    "talked": _talked,
    "agree": _agree,
    "leader": _leader,
}
"""The seven of *Drag* in the order of their keys (game.md), then those of the whole table."""

SEVEN = tuple(FORMS)[:7]


def why_not_form(scenario: Scenario, state: State, kind: str, role: int) -> Refusal | None:
    """Return why ``role`` can do nothing of this kind now; None when something is possible.

    A form whose every choice is refused gives the reason of its first choice.
    """
    question = ask(scenario, state, Form(kind, role))
    if not isinstance(question, Question):
        return None
    reasons = [choice.refusal for choice in question.choices]
    if not reasons:
        return refuse(f"nothing-{kind.replace('_', '-')}", role=("role", role))
    return None if None in reasons else reasons[0]
