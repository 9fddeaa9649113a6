"""Cards, counts and reminders in words: Swedish or English, one question, no blame (voice.md, breakdowns.md §2.5)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.core.events import GROUP, PROMISE_VERBS
from game.core.scenario import bits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.core.events import Event, Subject
    from game.core.scenario import Scenario, Text, Window
    from game.scoring.card import Card, Count, Reminder
    from game.texts import Words

_NAMED = frozenset({
    "info.shared", "info.asked", "consult.asked", "consult.answered", "concern.addressed", "decision.made",
    "decision.confirmed", "decision.reopened", "commit.made", "action.done", "info.acknowledged", "meeting.held",
})  # fmt: skip
"""Event types that have a sentence of their own among the evidence."""


@dataclass(frozen=True, slots=True)
class CardText:
    """One card in one language."""

    name: str
    """What its type is called: for logs and *Varför visas detta?*; as a heading it can sound like a verdict."""
    title: str
    """What it is about."""
    text: str
    """The moment, the link and the consequence."""
    question: str
    """Open, and the only one."""
    evidence: tuple[str, ...]
    """One line for each event behind the card."""


def tell_card(scenario: Scenario, events: Sequence[Event], card: Card, words: Words) -> CardText:
    """Return ``card`` in words. ``events`` are those scored (``Scoring.events``)."""
    key = card.type.lower()
    params = _params(scenario, events, card, words)
    about = str(params["about"])
    return CardText(
        name=words(f"{key}-name"),
        title=about[:1].upper() + about[1:],
        text=words(f"{key}-text-{card.variant}", **params),
        question=words(f"{key}-question"),
        evidence=tuple(tell_event(scenario, events, number, words) for number in card.evidence),
    )


def why(scenario: Scenario, events: Sequence[Event], card: Card, words: Words) -> tuple[str, ...]:
    """Answer *Varför visas detta?*: the rule in plain words, the events behind, what would have kept it quiet."""
    key = card.type.lower()
    lines = [words(f"{key}-rule")]
    lines += [tell_event(scenario, events, number, words) for number in card.evidence]
    lines += [words(f"{key}-quiet"), words(f"{key}-repair"), words(f"scoring-status-{card.status}")]
    return tuple(lines)


def tell_reminder(scenario: Scenario, reminder: Reminder, words: Words) -> str:
    """Return ``reminder`` as two short sentences that look forward."""
    return words(
        f"scoring-reminder-{reminder.kind}",
        about=_name(scenario, reminder.subject, words),
        role=_say(scenario.roles[reminder.role].title, words),
        item="" if reminder.item is None else _say(scenario.items[reminder.item].title, words),
        act="" if reminder.act is None else _say(scenario.acts[reminder.act].title, words),
        when="now" if reminder.closes_now else "next",
    )


def tell_count(count: Count, words: Words) -> str:
    """Return ``count`` as *n av m* with its name, or *ej mätbart*."""
    if count.met is None:
        return words("scoring-count-none", name=words(f"scoring-count-{count.id}"))
    return words("scoring-count", name=words(f"scoring-count-{count.id}"), met=count.met, of=count.of)


def tell_event(scenario: Scenario, events: Sequence[Event], number: int, words: Words) -> str:
    """Return one sentence about event ``number`` (from 1)."""
    event = events[number - 1]
    key = event.type.replace(".", "-") if event.type in _NAMED else "other"
    option = ""
    if event.type in ("decision.made", "decision.confirmed") and event.value:
        option = _say(scenario.decisions[event.about[1]].options[event.value[0]].title, words)
    return words(
        f"scoring-event-{key}",
        round=_say(scenario.rounds[event.round].title, words),
        by=words("scoring-group") if event.by == GROUP else _say(scenario.roles[event.by].title, words),
        to=_roles(scenario, event.to, words),
        about=_promised(scenario, event, words) if event.type == "commit.made" else _name(scenario, event.about, words),
        option=option,
        stance=words(f"scoring-stance-{event.value}") if event.type == "consult.answered" else "",
    )


def _params(scenario: Scenario, events: Sequence[Event], card: Card, words: Words) -> dict[str, str | int]:
    roles = [_say(scenario.roles[role].title, words) for role in card.link or ()]
    kind, number = card.subject
    first = events[card.evidence[0] - 1] if card.evidence else None
    last = events[card.evidence[-1] - 1] if card.evidence else None
    params: dict[str, str | int] = {
        "about": _name(scenario, card.subject, words),
        "one": roles[0] if roles else words("scoring-group"),
        "other": roles[1] if len(roles) > 1 else words("scoring-everybody"),
        "item": "" if card.item is None else _say(scenario.items[card.item].title, words),
        "round": _say(scenario.rounds[card.raised_round].title, words),
        "first": "" if first is None else _say(scenario.rounds[first.round].title, words),
        "last": "" if last is None else _say(scenario.rounds[last.round].title, words),
    }
    if kind == "window":
        window = scenario.windows[number]
        params["of"], params["done"] = _needed(scenario, events, window), len(card.evidence)
    if kind == "promise" and first is not None:
        params["about"] = _promised(scenario, first, words)
    return params


def _needed(scenario: Scenario, events: Sequence[Event], window: Window) -> int:
    """How many acts the window asked for: no more than there were chairs to do them."""
    empty = 0
    for event in events:
        if event.type == "seat.absent":
            empty |= 1 << event.by
        elif event.type in ("seat.filled", "seat.doubled"):
            empty &= ~(1 << event.by)
    return min(window.need, sum(not empty >> scenario.acts[act].role & 1 for act in window.acts))


def _promised(scenario: Scenario, event: Event, words: Words) -> str:
    """What was promised; a promise without a what is told as a promise."""
    if event.value is None:
        return words("scoring-promise")
    (verb, number), _ = event.value
    return words(f"scoring-promise-{verb}", about=_name(scenario, (PROMISE_VERBS[verb], number), words))


def _name(scenario: Scenario, subject: Subject, words: Words) -> str:
    kind, number = subject
    titles: dict[str, Sequence[Text]] = {
        "item": [one.title for one in scenario.items],
        "decision": [one.title for one in scenario.decisions],
        "window": [one.title for one in scenario.windows],
        "act": [one.title for one in scenario.acts],
        "issue": [one.title for one in scenario.issues],
    }
    return _say(titles[kind][number], words) if kind in titles else words("scoring-promise")


def _roles(scenario: Scenario, mask: int, words: Words) -> str:
    if mask == 0 or (mask.bit_count() > 1 and mask.bit_count() >= len(scenario.roles) - 1):
        return words("scoring-everybody")
    return ", ".join(_say(scenario.roles[role].title, words) for role in bits(mask))


def _say(text: Text, words: Words) -> str:
    """Return ``text`` in the language of ``words``, or the first language there is."""
    return text.get(words.language) or next(iter(text.values()), "")
