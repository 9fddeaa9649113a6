"""What stands on the cards: of roles, choices, events and facts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from game.core.scenario import bits
from game.kit.board import color_of, draw_badge

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.core.scenario import Consequence, Decision, Item, Role, Surprise
    from game.kit.case import Case

Card = dict[str, Any]
"""``kicker``, ``title`` and ``lines``; ``when`` and ``foot`` in small print, ``options`` to choose among, and the
``badge`` of a role."""

LETTERS = "ABCDEFGH"
MOVES = ("share", "hear", "decide", "do", "promise", "claim", "sort_out")
"""As they are numbered on the screen's keys."""


def roles_of(case: Case) -> list[dict[str, str]]:
    """Return every role's mark: ``badge`` (SVG), ``color`` and ``title``."""
    return [
        {"badge": draw_badge(case.scenario, number), "color": color_of(number), "title": case.role(number)}
        for number in range(len(case.scenario.roles))
    ]


def role_cards(case: Case) -> list[dict[str, Any]]:
    """Return a card for each role: what it does, what troubles it, what it knows, decides and can do."""
    return [_role_card(case, number, role) for number, role in enumerate(case.scenario.roles)]


def _role_card(case: Case, number: int, role: Role) -> dict[str, Any]:
    scenario = case.scenario
    return {
        "role": number,
        "seat": case.say("kit-role-core" if role.core else "kit-role-empty"),
        "brief": case.text(role.brief),
        "worry": case.text(role.worry),
        "knows": [_known(case, number, item) for item in scenario.items if item.carried_by >> number & 1],
        "decides": [
            {"title": case.text(each.title), "text": case.text(each.ask), "when": case.span(each.opens, each.closes)}
            for each in scenario.decisions
            if each.owner == number
        ],
        "acts": [_act(case, act) for act, each in enumerate(scenario.acts) if each.role == number],
        "moves": case.say("kit-role-moves", moves=role.moves),
    }


def _known(case: Case, role: int, item: Item) -> dict[str, Any]:
    """Return a piece of knowledge, and the others who may be told."""
    secret = item.confidential_to
    others = case.scenario.everyone & ~item.carried_by & ~secret & ~(1 << role)
    return {
        "title": case.text(item.title),
        "text": case.text(item.text),
        "from": case.say("kit-role-from", round=case.round(item.since)),
        "others": list(bits(others)),
        "secret": case.say("kit-role-secret", roles=case.roles(secret)) if secret else "",
    }


def _act(case: Case, act: int) -> dict[str, str]:
    window = case.scenario.windows[case.scenario.acts[act].window]
    title, whole = case.text(case.scenario.acts[act].title), case.text(window.title)
    part_of = case.say("kit-role-act", window=whole) if title and title != whole else ""
    return {"title": title or whole, "text": part_of, "when": case.span(window.opens, window.last)}


def moves_of(case: Case) -> list[dict[str, str]]:
    """Return the seven moves: what each is called and what it does."""
    return [{"title": case.say(f"move-{move}"), "text": case.say(f"kit-move-{move}")} for move in MOVES]


def decision_cards(case: Case) -> list[Card]:
    """Return a card for each decision, with what there is to choose among."""
    return [_decision_card(case, decision) for decision in case.scenario.decisions]


def _decision_card(case: Case, decision: Decision) -> Card:
    heard = [case.role(role) for role, _ in decision.hear]
    lines = [case.say("kit-choice-owner", role=case.role(decision.owner))]
    if heard:
        lines.append(case.say("kit-choice-hear", roles=case.row(heard)))
    return {
        "kicker": f"{case.say('kit-choice-decision')} · {case.span(decision.opens, decision.closes)}",
        "badge": decision.owner,
        "title": case.text(decision.title),
        "lines": [case.text(decision.ask)],
        "options": [
            {"letter": letter, "text": case.text(option.title)}
            for letter, option in zip(LETTERS, decision.options, strict=False)
        ],
        "foot": ". ".join(lines) + ".",
    }


def event_cards(case: Case) -> list[Card]:
    """Return what the leader reads when it has happened, round by round: surprises, consequences, windows, choices."""
    scenario, found = case.scenario, []
    for number, event in enumerate(scenario.surprises):
        order = (min(event.rounds, default=0), 0, number)
        rounds = case.row([case.round(each) for each in event.rounds], "or")
        when = case.say("kit-event-surprise-when", rounds=rounds)
        card = _event(case.say("kit-event-surprise"), when, case.text(event.title), case.text(event.text))
        found.append((order, card | _foot(case, event)))
    for number, follow in enumerate(scenario.consequences):
        kicker = case.say("kit-event-consequence", round=case.round(follow.round))
        when = f"{case.say('kit-event-when')} {case.conditions(follow.when)}"
        card = _event(kicker, when, case.text(follow.title), case.text(follow.text))
        found.append(((follow.round, 1, number), card | _foot(case, follow)))
    for number in range(len(scenario.windows)):
        found += [((scenario.windows[number].last, 2, number), card) for card in _window_cards(case, number)]
    for number, decision in enumerate(scenario.decisions):
        found += [((decision.closes, 3, number), card) for card in _outcome_cards(case, decision)]
    return [card for _, card in sorted(found, key=lambda each: each[0])]


def _event(kicker: str, when: str, title: str, text: str) -> Card:
    return {"kicker": kicker, "when": when, "title": title, "lines": [text] if text else []}


def _foot(case: Case, event: Surprise | Consequence) -> Card:
    return {"foot": " ".join(case.after(event.effects, event.suspends))}


def _window_cards(case: Case, number: int) -> Iterator[Card]:
    window = case.scenario.windows[number]
    title = case.text(window.title)
    if window.made or window.made_text:
        when = case.say("kit-event-made-when", need=window.need, of=len(window.acts))
        card = _event(case.say("kit-event-made"), when, title, case.text(window.made_text))
        yield card | {"foot": " ".join(case.after(window.made))}
    if window.missed or window.missed_text:
        when = case.say("kit-event-missed-when", round=case.round(window.last))
        card = _event(case.say("kit-event-missed"), when, title, case.text(window.missed_text))
        yield card | {"foot": " ".join(case.after(window.missed))}


def _outcome_cards(case: Case, decision: Decision) -> Iterator[Card]:
    for letter, option in zip(LETTERS, decision.options, strict=False):
        kicker, title = case.text(decision.title), f"{letter}. {case.text(option.title)}"
        card = _event(kicker, case.say("kit-event-option"), title, case.text(option.outcome))
        yield card | {"badge": decision.owner, "foot": " ".join(case.after(option.effects))}


def fact_cards(case: Case) -> list[Card]:
    """Return what others have done, with its source, and the goals there are to choose among."""
    cards: list[Card] = []
    for fact in case.scenario.facts:
        source = case.say("kit-fact-source", source=case.text(fact.source))
        about = [case.say("kit-fact-about", about=case.name(fact.about))] if fact.about else []
        checked = [case.say("kit-fact-checked", month=fact.checked)] if fact.checked else []
        cards.append({
            "kicker": case.say("kit-fact-kicker"), "title": case.text(fact.title), "lines": [case.text(fact.text)],
            "when": " ".join(about), "foot": " · ".join([source, *checked, *([fact.link] if fact.link else [])]),
        })  # fmt: skip
    for goal in case.scenario.goals:
        national = case.text(goal.national)
        foot = [case.say("kit-goal-national", goal=national)] if national else []
        foot += [case.say("kit-goal-mark", meter=case.name(("meter", meter)), mark=mark) for meter, mark in goal.marks]
        cards.append({
            "kicker": case.say("kit-goal-kicker"), "title": case.text(goal.title), "lines": [case.text(goal.text)],
            "when": "", "foot": " · ".join(foot),
        })  # fmt: skip
    return cards
