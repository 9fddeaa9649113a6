"""What an author is told, as values: a code, a place in the file, and what the message needs to know.

The words are in ``codes/``, one file for each code; ``messages.py`` puts them together.
"""

from __future__ import annotations

import difflib
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

Severity = Literal["error", "advice"]

Path = tuple[str | int, ...]
"""The way from the top of the file to a value: keys of mappings and positions in lists."""


class Place(NamedTuple):
    """Where in the file, both counted from 1; line 0 is the file as a whole."""

    line: int
    column: int


WHOLE_FILE = Place(0, 0)


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One thing to tell the author."""

    code: str
    place: Place
    params: dict[str, str | int] = field(default_factory=dict)
    """What the message of the code may name. ``kind`` is the name of a noun of ``codes/nouns.yaml``, or
    several with spaces between."""
    severity: Severity = "error"


class ScenarioError(ValueError):
    """A scenario that can not be played. ``str()`` of it is what to show the author, in Swedish."""

    def __init__(self, diagnostics: tuple[Diagnostic, ...], words: str) -> None:
        """Carry ``diagnostics`` and the ``words`` that tell them."""
        super().__init__(words)
        self.diagnostics = diagnostics


MOST_GUESSES = 50
"""For so many mistakes of one stage it is guessed what was meant; that is more than are ever shown."""
_MOST_CANDIDATES = 400


def nearest(word: str, candidates: Iterable[str]) -> str | None:
    """The candidate that ``word`` was most likely meant to be, for *Menade du …?*; ``None`` when none is close.

    Looks at the first ``_MOST_CANDIDATES``, so that it takes no time to speak of whatever the file holds.
    """
    by_lower = {candidate.lower(): candidate for candidate in islice(candidates, _MOST_CANDIDATES)}
    found = difflib.get_close_matches(word[:60].lower(), by_lower, n=1, cutoff=0.65)
    return by_lower[found[0]] if found else None
