"""Cards, counts and reminders in words: Swedish or English, one question, no blame (voice.md, breakdowns.md §2.5)."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from game.core.events import GROUP
from game.core.scenario import Params, mask_of
from game.scoring.names import list_roles, name_of, name_promise, name_roles, needed_acts, say_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.core.events import Event
    from game.core.scenario import Scenario
    from game.scoring.card import Card, Count, Reminder
    from game.scoring.indices import Index
    from game.texts import Words

_NAMED = frozenset({
    "info.shared", "info.asked", "consult.asked", "consult.answered", "concern.addressed", "decision.made",
    "decision.confirmed", "decision.reopened", "commit.made", "action.done", "info.acknowledged", "meeting.held",
    "talk", "shock", "issue.claimed",
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
    about, own = str(params["about"]), f"{key}-question-{card.variant}"
    return CardText(
        name=words(f"{key}-name"),
        title=about[:1].upper() + about[1:],
        text=words(f"{key}-text-{card.variant}", **params),
        question=words(own if words.has(own) else f"{key}-question"),
        evidence=tuple(tell_event(scenario, events, number, words) for number in card.evidence),
    )


def why(scenario: Scenario, events: Sequence[Event], card: Card, words: Words) -> tuple[str, ...]:
    """Answer *Varför visas detta?*: the rule in plain words, the events behind, what would have kept it quiet."""
    rule, *rest = tell_rule(card.type, scenario.params, words)
    behind = [tell_event(scenario, events, number, words) for number in card.evidence]
    return (rule, *behind, *rest, words(f"scoring-status-{card.status}"))


def tell_rule(code: str, params: Params, words: Words) -> tuple[str, str, str]:
    """Return the rule of a type with the thresholds of ``params``, what would have kept it quiet, what repairs it."""
    key, thresholds = code.lower(), asdict(params)
    return words(f"{key}-rule", **thresholds), words(f"{key}-quiet", **thresholds), words(f"{key}-repair")


def reference_page(code: str, words: Words) -> str:
    """Return the page about one type: the words of *Varför visas detta?*, and its question. Ends with a newline."""
    key = code.lower()
    lines = [f"# {code} {words(f'{key}-name')}", *tell_rule(code, Params(), words), f"*{words(f'{key}-question')}*"]
    return "\n\n".join(lines) + "\n"


def tell_reminder(scenario: Scenario, reminder: Reminder, words: Words) -> str:
    """Return ``reminder`` as two short sentences that look forward."""
    return words(
        f"scoring-reminder-{reminder.kind}",
        about=name_of(scenario, reminder.subject, words),
        role=say_text(scenario.roles[reminder.role].title, words),
        item="" if reminder.item is None else say_text(scenario.items[reminder.item].title, words),
        act="" if reminder.act is None else say_text(scenario.acts[reminder.act].title, words),
        when="now" if reminder.closes_now else "next",
    )


def tell_count(count: Count, words: Words) -> str:
    """Return ``count`` as *n av m* with its name, or *ej mätbart*."""
    if count.met is None:
        return words("scoring-count-none", name=words(f"scoring-count-{count.id}"))
    return words("scoring-count", name=words(f"scoring-count-{count.id}"), met=count.met, of=count.of)


TOLD_INDICES = ("H2", "H4", "H4u", "H6", "H7", "H9")
"""Those that say something as *n av m* besides the five rows; the others are for programs (``to_json``)."""


def tell_index(index: Index, words: Words) -> str:
    """Return ``index`` as *n av m* with its name, or *ej mätbart*."""
    name = words(f"scoring-index-{index.id}")
    if index.met is None:
        own = f"scoring-index-none-{index.id}"
        return words(own if words.has(own) else "scoring-count-none", name=name)
    return words("scoring-count", name=name, met=index.met, of=index.of)


def tell_event(scenario: Scenario, events: Sequence[Event], number: int, words: Words) -> str:
    """Return one sentence about event ``number`` (from 1)."""
    event = events[number - 1]
    key = event.type.replace(".", "-") if event.type in _NAMED else "other"
    option = ""
    if event.type in ("decision.made", "decision.confirmed") and event.value:
        option = say_text(scenario.decisions[event.about[1]].options[event.value[0]].title, words)
    about = name_of(scenario, event.about, words)
    if event.type == "commit.made":
        about = name_promise(scenario, event, words)
    return words(
        f"scoring-event-{key}",
        round=say_text(scenario.rounds[event.round].title, words),
        by=_name_sender(scenario, event, words),
        to=name_roles(scenario, event.to, words),
        about=about,
        option=option,
        stance=words(f"scoring-stance-{event.value}") if event.type == "consult.answered" else "",
    )


def _params(scenario: Scenario, events: Sequence[Event], card: Card, words: Words) -> dict[str, str | int]:
    roles = [say_text(scenario.roles[role].title, words) for role in card.link or ()]
    kind, number = card.subject
    rounds = [say_text(scenario.rounds[events[one - 1].round].title, words) for one in card.evidence]
    first = events[card.evidence[0] - 1] if card.evidence else None
    params: dict[str, str | int] = {
        "about": name_of(scenario, card.subject, words),
        "one": roles[0] if roles else _name_sender(scenario, first, words),
        "other": roles[1] if roles else name_roles(scenario, 0 if first is None else first.to, words),
        "item": "" if card.item is None else say_text(scenario.items[card.item].title, words),
        "round": say_text(scenario.rounds[card.raised_round].title, words),
        "first": rounds[0] if rounds else "",
        "second": rounds[1] if len(rounds) > 1 else "",
        "last": rounds[-1] if rounds else "",
        "count": len(card.evidence),
        "missed": len(card.requirements),
    }
    if kind == "window":
        params["of"], params["done"] = needed_acts(scenario, events, scenario.windows[number]), len(card.evidence)
    elif kind == "promise" and first is not None:
        params["about"] = name_promise(scenario, first, words)
    elif kind == "issue":
        params["able"] = list_roles(scenario, scenario.issues[number].eligible, words)
    return params | _params_of_id(scenario, card, words)


def _name_sender(scenario: Scenario, event: Event | None, words: Words) -> str:
    if event is None or event.by == GROUP:
        return words("scoring-group")
    return say_text(scenario.roles[event.by].title, words)


def _params_of_id(scenario: Scenario, card: Card, words: Words) -> dict[str, str | int]:
    """Return what the id of a card tells besides: the other decision, the news, the two units, the one role."""
    kind, _, rest = card.id.partition(":")
    if kind in ("order", "fit", "premise"):
        number = scenario.numbers[rest.partition(":")[0]][1]
        before = scenario.dependencies[number].before
        return {"before": name_of(scenario, ("decision", before), words)}
    if kind == "review":
        return {"news": name_of(scenario, scenario.numbers[rest.partition(":")[2]], words)}
    if kind in ("queue", "voice"):
        return {"other": next(say_text(role.title, words) for role in scenario.roles if role.id == rest)}
    if kind == "silo" and card.link:
        ones, others = (
            list_roles(scenario, mask_of([n for n, role in enumerate(scenario.roles) if role.unit == unit]), words)
            for unit in (scenario.roles[role].unit for role in card.link)
        )
        return {"ones": ones, "others": others, "about": words("scoring-between", one=ones, other=others)}
    return {}
