"""How long a game is expected to take: a stated model, and no clock.

What is read aloud takes its words at 130 a minute (voice.md). What the group does takes the seconds below: a situation,
a choice, a talk, ten moves and a check with two cards make about nine minutes, as in the plan of a session (game.md).
In shorter rounds there is less talk, by as much. What stands around the rounds has the minutes of the plan.
"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from game.core.moves import KINDS
from game.core.timetable import ROUND, minutes_of
from game.scoring.card import shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from game.core.events import Event
    from game.core.scenario import Scenario, Text
    from game.scoring.card import Card

WORDS_A_MINUTE = 130

CHOICE_SECONDS = 75
"""A silent thought, everybody's choice, and the counts."""
TALK_SECONDS = 210
MOVE_SECONDS = 15
"""Saying what one does, and doing it on the screen."""
CARD_SECONDS = 45
"""A possible breakdown is read, its question is talked about, and answered with a tap."""
CARDS_A_ROUND = 2
"""A check shows no more."""


def counts_as_move(verb: str) -> bool:
    """Whether a move is something that a role does with one of its moves: it costs one, and is not *pass*."""
    return verb != "pass" and KINDS[verb].by_role and KINDS[verb].costs


def seconds_of(scenario: Scenario, log: Iterable[Event], moves: int, cards: int) -> int:
    """Return the seconds that one game takes; ``moves`` were made and ``cards`` shown in it."""
    texts = _words(scenario)
    spoken = 0
    chosen = talks = 0
    for event in log:
        match event.type:
            case "round.started":
                talks += 1
                spoken += texts.get(("round", event.round), 0)
            case "choice.revealed":
                chosen += 1
                spoken += texts.get(event.about, 0)
            case "decision.made":
                spoken += texts.get(("option", event.about[1], event.value[0]), 0)
            case "shock" | "window.made" | "window.missed":
                spoken += texts.get((event.type, *event.about), 0)
    reading = spoken * 60 // WORDS_A_MINUTE
    plan = minutes_of(scenario.minutes)
    talking = (chosen * CHOICE_SECONDS + talks * TALK_SECONDS + cards * CARD_SECONDS) * plan.round // ROUND
    around = plan.around if scenario.minutes else 0
    return around * 60 + reading + talking + moves * MOVE_SECONDS


def cards_shown(cards: Sequence[Card]) -> int:
    """Return how many cards the checks of a game show: those of each round, up to two."""
    return sum(min(CARDS_A_ROUND, count) for count in Counter(card.raised_round for card in shown(cards)).values())


@lru_cache(maxsize=16)
def _words(scenario: Scenario) -> dict[tuple[str | int, ...], int]:
    """Return how many words are read aloud when something happens, in the first language of the scenario."""
    language = scenario.languages[0]

    def count(*texts: Text) -> int:
        return sum(len(text.get(language, "").split()) for text in texts)

    found: dict[tuple[str | int, ...], int] = {}
    for number, told in enumerate(scenario.situations):
        found["round", number] = count(told.title, told.text, told.ask)
    for number, decision in enumerate(scenario.decisions):
        found["decision", number] = count(decision.ask, *(option.title for option in decision.options))
        for option, there in enumerate(decision.options):
            found["option", number, option] = count(there.outcome)
    for number, window in enumerate(scenario.windows):
        found["window.made", "window", number] = count(window.made_text)
        found["window.missed", "window", number] = count(window.missed_text)
    for number, surprise in enumerate(scenario.surprises):
        found["shock", "surprise", number] = count(surprise.title, surprise.text)
    for number, consequence in enumerate(scenario.consequences):
        found["shock", "consequence", number] = count(consequence.title, consequence.text)
    return found
