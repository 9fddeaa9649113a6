"""Strategies for every move of a scenario that can be written down, possible now or not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from game.core.events import GROUP, PROMISE_VERBS
from game.core.moves import KINDS
from game.core.moves.coding import COUNT_MAX, REPLIES, ROUTINES, TAPS
from game.core.state import EMPTY, OWN

if TYPE_CHECKING:
    from game.core.moves.kind import Move, MoveKind
    from game.core.scenario import Scenario


def count_of(scenario: Scenario, kind: str) -> int:
    return sum(1 for this, _ in scenario.numbers.values() if this == kind)


def thing(scenario: Scenario, kind: str) -> st.SearchStrategy[int]:
    return st.integers(0, count_of(scenario, kind) - 1)


def mask(scenario: Scenario, kind: str) -> st.SearchStrategy[int]:
    return st.integers(0, 2 ** count_of(scenario, kind) - 1)


def field(scenario: Scenario, holds: str, promises: int, so_far: list[Any]) -> st.SearchStrategy[Any]:
    """Every value that a field of a move can hold; ``so_far`` is the move up to it."""
    match holds:
        case "roles" | "items":
            return mask(scenario, holds[:-1])
        case "option":
            return st.integers(0, len(scenario.decisions[so_far[2]].options) - 1)
        case "answer":
            return st.integers(0, 4)
        case "reply":
            return st.sampled_from(sorted(REPLIES))
        case "seating":
            return st.sampled_from([OWN, EMPTY]) | thing(scenario, "role")
        case "promised":
            return st.sampled_from(sorted(PROMISE_VERBS)).flatmap(
                lambda verb: st.tuples(st.just(verb), thing(scenario, PROMISE_VERBS[verb]))
            )
        case "subject":
            return st.sampled_from(["decision", "item"]).flatmap(
                lambda kind: st.tuples(st.just(kind), thing(scenario, kind))
            )
        case "promise":
            return st.integers(0, promises - 1)
        case "due":
            return st.integers(0, len(scenario.rounds))
        case "counts":
            return st.lists(st.integers(0, COUNT_MAX), min_size=1, max_size=4).map(tuple)
        case "flag":
            return st.just(1)
        case "card":
            return st.text(st.characters(codec="utf-8"), max_size=20)
        case "tap":
            return st.sampled_from(TAPS)
        case "routine":
            return st.sampled_from(ROUTINES)
        case _:
            return thing(scenario, holds)


@st.composite
def move_of(draw: st.DrawFn, scenario: Scenario, kind: MoveKind, promises: int = 5) -> Move:
    """A move of ``kind``, with any values that can be written down."""
    move: list[Any] = [kind.verb, draw(thing(scenario, "role")) if kind.by_role else GROUP]
    for _, holds in kind.fields:
        move.append(draw(field(scenario, holds, promises, move)))
    return tuple(move)


def moves(scenario: Scenario, promises: int = 5) -> st.SearchStrategy[Move]:
    """Any move that can be written down."""
    kinds = [kind for kind in KINDS.values() if promises or "promise" not in dict(kind.fields).values()]
    return st.sampled_from(kinds).flatmap(lambda kind: move_of(scenario, kind, promises))
