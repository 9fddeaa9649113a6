"""The result of a trial for other programs, as JSON. The shape is stable: ``FORMAT`` goes up when it changes.

::

    {"samspel_trial": 1,
     "scenario": {"id", "version", "sha256" of the author's text},
     "asked": {"games", "groups", "minutes" or null, "seed"},
     "games": how many were played, "stopped": "" or "interrupted" or "lost",
     "tallies": [{"minutes" or null, "group", "games", "facts": [[count, what, …], …]}, …],
     "never": [[what, …], …]}

``facts`` and ``never`` are those of ``tally.FACTS``, by the alphabet. Nothing in it depends on who played, on how many
processes or on the clock: the same trial gives the same bytes.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from game.trial.tally import in_order

if TYPE_CHECKING:
    from game.authoring import Reading
    from game.trial.conduct import Result

FORMAT = 1


def to_json(reading: Reading, result: Result) -> str:
    """Return ``result`` as JSON, with a line for each fact."""
    trial, document = result.trial, reading.document
    assert document is not None  # it has been played
    whole = result.sum()
    possible = dict.fromkeys(fact for facts in result.possible.values() for fact in facts)
    data: dict[str, Any] = {
        "samspel_trial": FORMAT,
        "scenario": {
            "id": document.id, "version": document.version,
            "sha256": hashlib.sha256(reading.text.encode()).hexdigest(),
        },
        "asked": {
            "games": trial.games, "groups": list(trial.groups), "minutes": trial.minutes, "seed": trial.seed,
        },
        "games": result.games,
        "stopped": result.stopped,
    }  # fmt: skip
    tallies = [
        {
            "minutes": minutes or None,
            "group": group,
            "games": tally.games,
            "facts": [[tally.facts[fact], *fact] for fact in in_order(tally.facts)],
        }
        for (minutes, group), tally in result.tallies.items()
    ]
    never = [list(fact) for fact in in_order(fact for fact in possible if not whole.of(*fact))]
    head = json.dumps(data, ensure_ascii=False, indent=1).removesuffix("\n}")
    return f'{head},\n "tallies": {_lines(tallies)},\n "never": {_lines(never)}\n}}\n'


def _lines(things: list[Any]) -> str:
    """Return a list with a line for each thing; of a tally, for each of its facts."""
    if not things:
        return "[]"
    told = []
    for thing in things:
        if isinstance(thing, dict):
            head = json.dumps({key: value for key, value in thing.items() if key != "facts"}, ensure_ascii=False)
            told.append(f'{head.removesuffix("}")}, "facts": {_lines(thing["facts"])}}}')
        else:
            told.append(json.dumps(thing, ensure_ascii=False))
    return "[\n  " + ",\n  ".join(told) + "]"
