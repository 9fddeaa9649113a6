"""What a scenario declares, in answers to the questions that the groups and the plants ask of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from game.core.scenario import bits

if TYPE_CHECKING:
    from game.core.events import Subject
    from game.core.scenario import Choice, Scenario, Thing


class News(NamedTuple):
    """A surprise or a consequence: when it may come, what it speaks against, what it suspends."""

    subject: Subject
    rounds: tuple[int, ...]
    undermines: tuple[Choice, ...]
    suspends: tuple[Thing, ...]


def news(scenario: Scenario) -> list[News]:
    """Return everything that may come in between."""
    surprises = [
        News(("surprise", number), one.rounds, one.undermines, one.suspends)
        for number, one in enumerate(scenario.surprises)
    ]
    consequences = [
        News(("consequence", number), (one.round,), one.undermines, one.suspends)
        for number, one in enumerate(scenario.consequences)
    ]
    return surprises + consequences


def is_undermined(scenario: Scenario, choice: Choice) -> bool:
    """Whether there is anything that could speak against this choice."""
    by_news = any(choice in one.undermines for one in news(scenario))
    return by_news or any(choice in item.undermines for item in scenario.items)


def is_notice(scenario: Scenario, item: int) -> bool:
    """Whether an item tells of a window or a shared question."""
    windows = any(window.notice == item for window in scenario.windows)
    return windows or any(issue.notice == item for issue in scenario.issues)


def is_put_into(scenario: Scenario, thing: Thing) -> bool:
    """Whether doing or deciding a thing puts more into some choice (breakdowns.md B14)."""
    return any(thing in option.commits for one in scenario.decisions for option in one.options)


def settles(scenario: Scenario, thing: Thing) -> bool:
    """Whether doing or deciding a thing settles a shared question."""
    return any(thing in issue.settled_by for issue in scenario.issues)


def is_guard(scenario: Scenario, decision: int) -> bool:
    """Whether some dependency holds only for what a decision came to."""
    return any(decision == number for dependency in scenario.dependencies for number, _ in dependency.when)


def small_talk(scenario: Scenario) -> tuple[int, ...]:
    """Return the items that nothing the scenario declares hangs on."""
    return tuple(item for item in range(len(scenario.items)) if _is_small_talk(scenario, item))


def _is_small_talk(scenario: Scenario, item: int) -> bool:
    one = scenario.items[item]
    weighed = any(has_use_for(scenario, item, decision.owner) for decision in scenario.decisions)
    suspended = any(("item", item) in each.suspends for each in news(scenario))
    replaced = any(item in bits(other.replaces) for other in scenario.items)
    special = one.replaces or one.undermines or one.confidential_to
    return not (weighed or suspended or replaced or special)


def has_use_for(scenario: Scenario, item: int, role: int) -> bool:
    """Whether a role has anything to decide or to look out for by an item."""
    bit = 1 << item
    own = [one for one in scenario.decisions if one.owner == role]
    return is_notice(scenario, item) or any(
        item in one.needs or one.needs_any_of & bit or any(option.contradicts & bit for option in one.options)
        for one in own
    )
