"""What things are called in words: titles in one language, roles in a row, what was promised."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.events import PROMISE_VERBS
from game.core.scenario import bits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.core.events import Event, Subject
    from game.core.scenario import Scenario, Text, Window
    from game.texts import Words


def needed_acts(scenario: Scenario, events: Sequence[Event], window: Window) -> int:
    """How many acts the window asked for: no more than there were chairs to do them."""
    empty = 0
    for event in events:
        if event.type == "seat.absent":
            empty |= 1 << event.by
        elif event.type in ("seat.filled", "seat.doubled"):
            empty &= ~(1 << event.by)
    return min(window.need, sum(not empty >> scenario.acts[act].role & 1 for act in window.acts))


def name_promise(scenario: Scenario, event: Event, words: Words) -> str:
    """What was promised; a promise without a what is told as a promise."""
    if event.value is None:
        return words("scoring-promise")
    (verb, number), _ = event.value
    return words(f"scoring-promise-{verb}", about=name_of(scenario, (PROMISE_VERBS[verb], number), words))


def name_of(scenario: Scenario, subject: Subject, words: Words) -> str:
    """Return the title of a thing; of a dependency, what it hangs on; a promise has none."""
    kind, number = subject
    titles: dict[str, Sequence[Text]] = {
        "item": [one.title for one in scenario.items],
        "decision": [one.title for one in scenario.decisions],
        "window": [one.title for one in scenario.windows],
        "act": [one.title for one in scenario.acts],
        "issue": [one.title for one in scenario.issues],
        "surprise": [one.title for one in scenario.surprises],
        "consequence": [one.title for one in scenario.consequences],
        "dependency": [scenario.decisions[one.before].title for one in scenario.dependencies],
    }
    return say_text(titles[kind][number], words) if kind in titles else words("scoring-promise")


def name_roles(scenario: Scenario, mask: int, words: Words) -> str:
    """Return the titles of the roles of ``mask``, or *alla* when it is all of them but the one that acts."""
    if mask == 0 or (mask.bit_count() > 1 and mask.bit_count() >= len(scenario.roles) - 1):
        return words("scoring-everybody")
    return list_roles(scenario, mask, words)


def list_roles(scenario: Scenario, mask: int, words: Words) -> str:
    """Return the titles of the roles of ``mask``, one by one."""
    return ", ".join(say_text(scenario.roles[role].title, words) for role in bits(mask))


def say_text(text: Text, words: Words) -> str:
    """Return ``text`` in the language of ``words``, or the first language there is."""
    return text.get(words.language) or next(iter(text.values()), "")
