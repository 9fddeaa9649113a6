"""A table to play at in tests: moves and events as lines with ids, the way a journal and a log have them."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from game.authoring import load_scenario
from game.core.events import event_to_json
from game.core.moves.coding import move_from_json
from game.core.rules import step, why_not
from game.core.scenario import Scenario, bits
from game.core.state import MOVES, State, new_state

SMALL = Path(__file__).parents[1] / "authoring" / "small.yaml"
NEXT = {"next": True}


@cache
def small(minutes: int = 60) -> Scenario:
    """*Vägen till Norrvik*, which uses every key of the format once. Frozen, so it can be shared."""
    return load_scenario(SMALL, minutes)


class Table:
    """A game being played, one line at a time."""

    def __init__(self, scenario: Scenario | None = None, seed: int = 1, round_: int | None = None, **empty: bool) -> None:
        """Sit down; with ``round_``, play to the moves of that round. ``ledning=False`` leaves a chair empty."""
        self.scenario = scenario or small()
        self.state: State = new_state(self.scenario, seed)
        for role in empty:
            self.do({"seat": role, "played": "empty"})
        if round_ is not None:
            self.go_to(round_)

    def go_to(self, round_: int, step_: int = MOVES) -> list[dict[str, Any]]:
        """Go on to that moment, and return what happened on the way."""
        told = []
        while (self.state.round, self.state.step) != (round_, step_):
            told += self.do(NEXT)
        return told

    def refusal(self, line: dict[str, Any]) -> str | None:
        """Return the code of why the move is not possible, or None."""
        refusal = why_not(self.scenario, self.state, self.read(line))
        return refusal.code if refusal else None

    def read(self, line: dict[str, Any]) -> tuple[Any, ...]:
        return move_from_json(self.scenario, line, len(self.state.promises))

    def do(self, line: dict[str, Any]) -> list[dict[str, Any]]:
        """Make a move that is possible, and return what happened; rounds are left out of the lines."""
        move = self.read(line)
        assert self.refusal(line) is None, f"{line} is refused: {self.refusal(line)}"
        self.state, events = step(self.scenario, self.state, move)
        lines = [event_to_json(self.scenario, event) for event in events]
        return [{key: value for key, value in each.items() if key != "round"} for each in lines]

    def number(self, name: str) -> int:
        return self.scenario.numbers[name][1]

    def meters(self) -> dict[str, int]:
        return {meter.id: self.state.meters[n] for n, meter in enumerate(self.scenario.meters)}

    def knowers(self, item: str) -> list[str]:
        return [self.scenario.roles[role].id for role in bits(self.state.knows[self.number(item)])]

    def moves_left(self, role: str) -> int:
        return self.state.moves_left[self.number(role)]


def types(lines: list[dict[str, Any]]) -> list[str]:
    """The types of the events, in order."""
    return [line["type"] for line in lines]
