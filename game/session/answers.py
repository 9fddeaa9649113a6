"""What the group answers outside the moves: where it stands, its goals, its own picture, what it knows from home.

An answer is kept with the session and undone like everything else. It never changes the rules; the two that change
what is played are told here: *Var är vi?* chooses the variant of the scenario, quietly, and the goals move the marks
on the meters (game.md, One session).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from game.core.scenario import METER_MAX, USUAL, Maturity

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from game.core.scenario import Goal, Scenario

PEOPLE_MIN, PEOPLE_MAX = 4, 30
SEATINGS: Final = ("single", "pairs", "teams", "rings")
"""How people sit: one a role, two, a team, or an inner ring that plays and an outer one that listens."""
HATS: Final = ("leads", "joins")
"""The hat of whoever leads today: leads the talk and does not play, or plays too."""
STATEMENTS: Final = ("early", "know", "together")
"""The three everyday statements of *Var är vi?* (texts ``where-…``)."""
PLACES: Final = ("often", "sometimes", "seldom", "unsure")
"""What a hand, or a card, can say to a statement; the last is an answer too."""
HOME: Final = ("works", "sometimes", "unknown")
"""*Hos oss*: what a connection of the game is like at home."""
PULSE: Final = ("heard", "dared", "useful")
"""The anonymous pulse (breakdowns.md §5.2, Stäng)."""
PULSE_WAYS: Final = ("yes", "partly", "no")
PRIVATE: Final = ("1", "2", "3", "4", "5", "6")
"""Places for the leader's own lines; nobody else is shown them, and no report has them."""
WORDS_MAX: Final = 200
CONNECTION_ID_MAX: Final = 200
STARTING_BELOW, SEASONED_ABOVE = 0.7, 1.3

Answers = dict[tuple[str, str], Any]
"""(question, what or whom it is about) → the answer."""


def fits(scenario: Scenario, to: object, of: object, value: object) -> bool:
    """Whether ``value`` answers the question ``to`` about ``of``; ``None`` takes an answer away."""
    if not isinstance(to, str) or not isinstance(of, str) or to not in _QUESTIONS:
        return False
    about, answer = _QUESTIONS[to]
    return about(scenario, of) and (value is None or answer(value))


def maturity_of(answers: Answers) -> Maturity:
    """Return the variant for a group that has placed itself so: the mean of its answers, *vet inte* left out.

    Each *ofta* counts 2, each *ibland* 1. Below .7 the group begins, above 1.3 it is used to working together;
    where nobody has answered it is played as usual. Never shown as a level.
    """
    placed = [answers.get(("where", statement), [0] * len(PLACES)) for statement in STATEMENTS]
    often, sometimes, seldom, _ = map(sum, zip(*placed, strict=True))
    told = often + sometimes + seldom
    if not told:
        return USUAL
    mean = (2 * often + sometimes) / told
    return "starting" if mean < STARTING_BELOW else "seasoned" if mean > SEASONED_ABOVE else "moving"


def chosen_goals(scenario: Scenario, answers: Answers) -> tuple[Goal, ...]:
    """Return the goals that the group has chosen as its own."""
    return tuple(goal for goal in scenario.goals if answers.get(("goal", goal.id)))


def goal_marks(scenario: Scenario, answers: Answers) -> tuple[int, ...]:
    """Return the goal mark of every meter: the scenario's, moved by the goals chosen, then by the group itself."""
    marks = [meter.goal for meter in scenario.meters]
    for goal in chosen_goals(scenario, answers):
        for meter, mark in goal.marks:
            marks[meter] = mark
    return tuple(answers.get(("mark", meter.id), mark) for meter, mark in zip(scenario.meters, marks, strict=True))


def last_round(scenario: Scenario, answers: Answers) -> int:
    """Return the round that the game ends with: an earlier one when the group is late."""
    ends = answers.get(("ends", ""), scenario.last_round)
    return min(int(ends), scenario.last_round)


def _counts(places: int) -> Callable[[Any], bool]:
    return lambda value: (
        isinstance(value, list)
        and len(value) == places
        and all(type(each) is int and 0 <= each <= PEOPLE_MAX for each in value)
    )


def _between(least: int, most: int) -> Callable[[Any], bool]:
    return lambda value: type(value) is int and least <= value <= most


def _words(value: Any) -> bool:
    return isinstance(value, str) and 0 < len(value) <= WORDS_MAX


def _id_of(kind: str) -> Callable[[Scenario, str], bool]:
    return lambda scenario, of: scenario.numbers.get(of, ("", 0))[0] == kind


def _among(*names: str) -> Callable[[Scenario, str], bool]:
    return lambda _, of: of in names


def _connection(_scenario: Scenario, of: str) -> bool:
    return 0 < len(of) <= CONNECTION_ID_MAX


_QUESTIONS: Mapping[str, tuple[Callable[[Scenario, str], bool], Callable[[Any], bool]]] = {
    "people": (_among(""), _between(PEOPLE_MIN, PEOPLE_MAX)),
    "seating": (_among(""), SEATINGS.__contains__),
    "hat": (_among(""), HATS.__contains__),
    "where": (_among(*STATEMENTS), _counts(len(PLACES))),
    "goal": (_id_of("goal"), lambda value: value is True),
    "mark": (_id_of("meter"), _between(0, METER_MAX)),
    "plus": (_id_of("role"), _words),
    "delta": (_id_of("role"), _words),
    "home": (_connection, HOME.__contains__),
    "pulse": (_among(*PULSE), _counts(len(PULSE_WAYS))),
    "ends": (_among(""), _between(0, 29)),
    "private": (_among(*PRIVATE), _words),
}
"""What each question can be about, and what answers it."""
