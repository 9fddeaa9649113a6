"""Moves as they stand in a journal: one JSON object with ids, ``{"by": "gata", "do": "oppna_schakt"}``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from game.core.events import GROUP, PROMISE_VERBS, STANCES
from game.core.moves import KINDS
from game.core.scenario import Scenario, bits, mask_of
from game.core.state import EMPTY, OWN

if TYPE_CHECKING:
    from game.core.moves.kind import Move

ANSWERS = (*STANCES, "later", "open")
REPLIES = {0: "yes", 1: "no", 3: "later", 4: "open"}
TAPS = ("confirmed", "talked", "not_us")
ROUTINES = ("share", "hear")
COUNT_MAX = 99
PROMISE_ID = re.compile("k[1-9][0-9]{0,3}")


class UnreadableMove(ValueError):
    """Data that is not a move of this scenario; ``args`` hold the word that was not understood."""


def move_to_json(scenario: Scenario, move: Move) -> dict[str, Any]:
    """Return ``move`` as plain data with ids."""
    kind = KINDS[move[0]]
    line: dict[str, Any] = {} if move[1] == GROUP else {"by": scenario.roles[move[1]].id}
    for (key, holds), value in zip(kind.fields, move[2:], strict=True):
        line[key] = _to_word(scenario, holds, value, move)
    return line


def _to_word(scenario: Scenario, holds: str, value: Any, move: Move) -> Any:
    match holds:
        case "roles":
            return [scenario.roles[role].id for role in bits(value)]
        case "items":
            return [scenario.items[item].id for item in bits(value)]
        case "option":
            return scenario.decisions[move[2]].options[value].id
        case "answer":
            return ANSWERS[value]
        case "reply":
            return REPLIES[value]
        case "seating":
            return {OWN: "own", EMPTY: "empty"}.get(value) or scenario.roles[value].id
        case "promised":
            verb, number = value
            return {verb: _id(scenario, PROMISE_VERBS[verb], number)}
        case "subject":
            return _id(scenario, *value)
        case "promise":
            return f"k{value + 1}"
        case "due":
            return value + 1
        case "counts":
            return list(value)
        case "flag":
            return True
        case "card" | "tap" | "routine":
            return value
        case _:
            return _id(scenario, holds, value)


def _id(scenario: Scenario, kind: str, number: int) -> str:
    return _ids(scenario, kind)[number]


def _ids(scenario: Scenario, kind: str) -> list[str]:
    return [id_ for id_, (this, _) in scenario.numbers.items() if this == kind]


def move_from_json(scenario: Scenario, line: Any, promises: int) -> Move:
    """Read a move; ``promises`` is how many promises have been made: later ones are unknown.

    Raises:
        UnreadableMove: the data has no verb, too much or too little, or names something unknown.

    """
    if not isinstance(line, dict):
        raise UnreadableMove(str(line)[:40])
    verbs = [key for key in line if key in KINDS and KINDS[key].fields[0][0] == key]
    if len(verbs) > 1:
        verbs = [verb for verb in verbs if {"by", *(key for key, _ in KINDS[verb].fields)} >= set(line)]
    if len(verbs) != 1:
        raise UnreadableMove(", ".join(map(str, line))[:40])
    kind = KINDS[verbs[0]]
    keys = [key for key, _ in kind.fields]
    unknown = [str(key) for key in line if key not in keys and key != "by"]
    missing = [key for key in keys if key not in line]
    if unknown or missing or kind.by_role != ("by" in line):
        raise UnreadableMove((unknown or missing or ["by"])[0][:40])
    move: list[Any] = [kind.verb, _number(scenario, "role", line["by"]) if kind.by_role else GROUP]
    for key, holds in kind.fields:
        move.append(_from_word(scenario, holds, line[key], move))
    if kind.fields[0][1] == "promise" and move[2] >= promises:
        raise UnreadableMove(str(line[kind.verb])[:40])
    return tuple(move)


def _number(scenario: Scenario, kind: str, word: Any) -> int:
    found = scenario.numbers.get(word) if isinstance(word, str) else None
    if found is None or found[0] != kind:
        raise UnreadableMove(str(word)[:40])
    return found[1]


def _from_word(scenario: Scenario, holds: str, word: Any, move: list[Any]) -> Any:
    match holds:
        case "roles" | "items":
            if not isinstance(word, list):
                raise UnreadableMove(str(word)[:40])
            return mask_of([_number(scenario, holds[:-1], each) for each in word])
        case "option":
            return _index([option.id for option in scenario.decisions[move[2]].options], word)
        case "answer":
            return _index(ANSWERS, word)
        case "reply":
            return list(REPLIES)[_index(list(REPLIES.values()), word)]
        case "seating":
            return {"own": OWN, "empty": EMPTY}[word] if word in ("own", "empty") else _number(scenario, "role", word)
        case "promised":
            if not isinstance(word, dict) or len(word) != 1 or next(iter(word)) not in PROMISE_VERBS:
                raise UnreadableMove(str(word)[:40])
            [(verb, thing)] = word.items()
            return (verb, _number(scenario, PROMISE_VERBS[verb], thing))
        case "subject":
            found = scenario.numbers.get(word) if isinstance(word, str) else None
            if found is None or found[0] not in {"decision", "item"}:
                raise UnreadableMove(str(word)[:40])
            return found
        case "promise":
            if not isinstance(word, str) or not PROMISE_ID.fullmatch(word):
                raise UnreadableMove(str(word)[:40])
            return int(word[1:]) - 1
        case "due":
            return _count(word) - 1
        case "counts":
            if not isinstance(word, list):
                raise UnreadableMove(str(word)[:40])
            return tuple(_count(each) for each in word)
        case "flag":
            if word is not True:
                raise UnreadableMove(str(word)[:40])
            return 1
        case "card":
            if not isinstance(word, str) or len(word) > 200:
                raise UnreadableMove(str(word)[:40])
            return word
        case "tap":
            return TAPS[_index(TAPS, word)]
        case "routine":
            return ROUTINES[_index(ROUTINES, word)]
        case _:
            return _number(scenario, holds, word)


def _index(words: Any, word: Any) -> int:
    if word not in words:
        raise UnreadableMove(str(word)[:40])
    return int(list(words).index(word))


def _count(word: Any) -> int:
    if isinstance(word, bool) or not isinstance(word, int) or not 0 <= word <= COUNT_MAX:
        raise UnreadableMove(str(word)[:40])
    return word
