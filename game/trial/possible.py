"""What an author has written that could come about in one length of a scenario."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.scoring.declared import declare

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.core.scenario import Scenario
    from game.trial.tally import Fact


def possible_facts(scenario: Scenario) -> tuple[Fact, ...]:
    """Return every fact of ``tally.FACTS`` that somebody should be able to bring about, in the order of the file."""
    return tuple(_possible(scenario))


def _possible(scenario: Scenario) -> Iterator[Fact]:
    for decision in scenario.decisions:
        yield ("decision", decision.id)
        yield from (("option", decision.id, option.id) for option in decision.options)
    for window in scenario.windows:
        yield ("made", window.id)
        yield ("missed", window.id)
    yield from (("act", act.id) for act in scenario.acts)
    yield from (("owned", issue.id) for issue in scenario.issues)
    yield from (("surprise", surprise.id) for surprise in scenario.surprises)
    yield from (("consequence", consequence.id) for consequence in scenario.consequences)
    yield from (("type", code) for code in possible_types(scenario))


TYPE_OF_KIND = {
    "heard": "B01", "knows": "B02", "order": "B07", "act": "B08", "claim": "B10", "review": "B14",
}  # fmt: skip
"""The type that shows when a connection of a kind is simply not made. The others need a group that has habits: it
promises, asks and leaves unanswered, or knows and does not heed."""


def possible_types(scenario: Scenario) -> tuple[str, ...]:
    """Return the breakdown types that what the scenario declares gives cause for, by their codes."""
    # A connection with nobody at its other end is never missed; a part in a window can be.
    kinds = {kind for _, kind, _, link, *_ in declare(scenario).templates if link or kind == "act"}
    if declare(scenario).undermining:
        kinds.add("review")
    return tuple(sorted(TYPE_OF_KIND[kind] for kind in kinds if kind in TYPE_OF_KIND))
