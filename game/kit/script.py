"""The leader's script: what to say and when, block by block, with minutes."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

from game.core.state import CHECK, CHOICE, MOVES, SITUATION, TALK
from game.core.timetable import STEP_SECONDS, minutes_of
from game.guide.blocks import aloud, boxes, bullets, heading, labelled, new_page, para, question, small, steps, table
from game.kit.cards import LETTERS

if TYPE_CHECKING:
    from game.guide.blocks import Block
    from game.kit.case import Case

STATEMENTS = ("early", "know", "together")
"""Where the group is, as on the screen."""

HINTS = ("silent", "fast", "heated", "chief")
"""For a group that …, as in the leader's view."""


def write_script(case: Case) -> list[Block]:
    """Return the script of a whole game."""
    blocks = [*_overview(case), *_opening(case)]
    for number in range(len(case.scenario.rounds)):
        blocks += [new_page(), *_round(case, number)]
    return [*blocks, new_page(), *_closing(case), *_case_notes(case)]


def _minutes(case: Case, minutes: int) -> str:
    return case.say("kit-min", minutes=minutes)


def _overview(case: Case) -> list[Block]:
    """Return the table of the evening, and what is done before it."""
    say, plan = case.say, minutes_of(case.scenario.minutes)
    rounds = [
        (say("kit-round", number=number + 1, title=case.text(each.title)), plan.round)
        for number, each in enumerate(case.scenario.rounds)
    ]
    parts = [
        (say("kit-script-welcome"), plan.welcome),
        (say("kit-script-where"), plan.where),
        *rounds,
        (say("kit-script-rewind"), plan.rewind),
        (say("kit-script-debrief"), plan.debrief),
        (say("kit-script-take"), plan.take_home),
    ]
    rows, clock = [], 0
    for name, minutes in filter(itemgetter(1), parts):
        rows.append([name, _minutes(case, minutes), f"{_clock(clock)}–{_clock(clock + minutes)}"])
        clock += minutes
    return [
        heading(2, say("kit-script-evening")),
        table([say(f"kit-script-{each}") for each in ("block", "long", "clock")], rows, ["1fr", "auto", "auto"]),
        small(say("kit-script-late")),
        heading(2, say("kit-script-before")),
        boxes([say(f"kit-script-before-{number}") for number in range(1, 5)]),
        heading(2, say("kit-script-stuck")),
        bullets([f"{say(f'leader-hint-{each}')}: {say(f'leader-hint-{each}-how')}" for each in HINTS]),
    ]


def _clock(minutes: int) -> str:
    return f"{minutes // 60}:{minutes % 60:02}"


def _opening(case: Case) -> list[Block]:
    say, scenario = case.say, case.scenario
    plan = minutes_of(scenario.minutes)
    blocks = [
        new_page(),
        heading(2, say("kit-script-welcome"), _minutes(case, plan.welcome)),
        labelled(say("kit-script-say"), say("kit-script-welcome-say", place=case.text(scenario.place))),
        steps([say(f"kit-script-welcome-{number}") for number in range(1, 4)]),
    ]
    if intro := case.text(scenario.intro):
        blocks.append(aloud(say("kit-script-aloud"), case.text(scenario.title), intro))
    if not plan.is_short:
        blocks += _where(case, plan.where)
    return blocks


def _where(case: Case, minutes: int) -> list[Block]:
    say, scenario = case.say, case.scenario
    blocks = [
        heading(2, say("kit-script-where"), _minutes(case, minutes)),
        steps([say("kit-script-where-how"), *(say("kit-quoted", what=say(f"where-{each}")) for each in STATEMENTS)]),
        labelled(say("kit-script-say"), say("kit-script-where-say")),
    ]
    if scenario.goals:
        blocks.append(labelled(say("kit-script-say"), say("kit-script-goals")))
        blocks.append(bullets([f"{case.text(goal.title)}. {case.text(goal.text)}" for goal in scenario.goals]))
    return blocks


def _round(case: Case, number: int) -> list[Block]:
    say, there = case.say, case.scenario.rounds[number]
    title = say("kit-round", number=number + 1, title=case.text(there.title))
    when = case.text(there.when)
    return [
        heading(2, f"{title}, {when}" if when else title, _minutes(case, minutes_of(case.scenario.minutes).round)),
        *_situation(case, number),
        *_choice(case, number),
        *_talk(case, number),
        *_step(case, "moves", MOVES),
        *_chances(case, number),
        *_step(case, "check", CHECK),
        *_comes_back(case, number),
    ]


def _step(case: Case, step: str, number: int) -> list[Block]:
    """Return the head of a step, and what to say in it."""
    seconds = STEP_SECONDS[minutes_of(case.scenario.minutes).round][number]
    minutes = max(1, round(seconds / 60))
    return [
        heading(3, case.say(f"step-{step}"), _minutes(case, minutes)),
        labelled(case.say("kit-script-say"), case.say(f"kit-script-{step}-say")),
    ]


def _situation(case: Case, number: int) -> list[Block]:
    say, scenario = case.say, case.scenario
    told = scenario.situations[number]
    blocks = _step(case, "situation", SITUATION)
    blocks.append(aloud(say("kit-script-aloud"), case.text(told.title), case.text(told.text)))
    new: dict[int, list[str]] = {}
    for item in scenario.items:
        if item.since == number and item.carried_by:
            new.setdefault(item.carried_by, []).append(case.text(item.title))
    if new:
        lines = [
            say("kit-script-new-item", role=case.roles(mask), item=", ".join(titles)) for mask, titles in new.items()
        ]
        blocks += [labelled(say("kit-script-new"), ""), bullets(lines)]
    decisions, windows = scenario.decisions, scenario.windows
    opens = [each.title for each in decisions if each.opens == number]
    opens += [each.title for each in windows if each.opens == number]
    closes = [each.title for each in decisions if each.closes == number]
    closes += [each.title for each in windows if each.last == number]
    for word, names in (("opens", opens), ("closes", closes)):
        if names:
            blocks.append(small(say(f"kit-script-{word}", things=", ".join(map(case.text, names)))))
    return blocks


def _choice(case: Case, number: int) -> list[Block]:
    say, focus = case.say, case.scenario.situations[number].focus
    if focus is None:
        return []
    decision = case.scenario.decisions[focus]
    options = [
        f"{letter}. {case.text(option.title)}" for letter, option in zip(LETTERS, decision.options, strict=False)
    ]
    return [
        *_step(case, "choice", CHOICE),
        question(say("kit-script-focus", decision=case.text(decision.title)), case.text(decision.ask)),
        bullets(options),
        small(say("kit-script-owner", role=case.role(decision.owner))),
    ]


def _talk(case: Case, number: int) -> list[Block]:
    say, told = case.say, case.scenario.situations[number]
    usual = case.text(told.ask)
    blocks = [*_step(case, "talk", TALK), question(say("kit-script-question"), usual)]
    for kind, scenario in case.variants.items():
        if (other := case.text(scenario.situations[number].ask)) != usual:
            blocks.append(small(say(f"kit-script-{kind}", ask=other)))
    if hint := case.text(told.hint):
        blocks.append(labelled(say("kit-script-hint"), hint))
    if notes := case.lines(told.notes):
        blocks += [labelled(say("kit-script-notes"), ""), bullets(list(notes))]
    return blocks


def _chances(case: Case, number: int) -> list[Block]:
    """Return the surprises that may come in a round; their texts are on the cards."""
    titles = [case.text(each.title) for each in case.scenario.surprises if number in each.rounds]
    if not titles:
        return []
    return [labelled(case.say("kit-script-surprises"), ""), bullets(list(titles))]


def _comes_back(case: Case, number: int) -> list[Block]:
    """Return what follows from earlier rounds, with its conditions."""
    found = [
        f"{case.text(each.title)}. {case.say('kit-event-when')} {case.conditions(each.when)}"
        for each in case.scenario.consequences
        if each.round == number
    ]
    if not found:
        return []
    return [labelled(case.say("kit-script-consequences"), ""), bullets(list(found))]


def _closing(case: Case) -> list[Block]:
    say, plan = case.say, minutes_of(case.scenario.minutes)
    asks = [case.text(each.ask) for each in case.scenario.debrief]
    rewind = [
        heading(2, say("kit-script-rewind"), _minutes(case, plan.rewind)),
        steps([say(f"kit-script-rewind-{number}") for number in range(1, 3)]),
    ]
    return [
        *([] if plan.is_short else rewind),
        heading(2, say("kit-script-debrief"), _minutes(case, plan.debrief)),
        steps([say(f"kit-script-debrief-{each}") for each in ((1, 2, 3, "one") if plan.is_short else range(1, 6))]),
        *([labelled(say("kit-script-debrief-ask"), ""), bullets(list(asks))] if asks else []),
        heading(2, say("kit-script-take"), _minutes(case, plan.take_home)),
        labelled(say("kit-script-say"), say("kit-script-take-say")),
        steps([say(f"kit-script-take-{number}") for number in range(1, 4)]),
    ]


def _case_notes(case: Case) -> list[Block]:
    notes = case.lines(case.scenario.notes)
    if not notes:
        return []
    return [heading(2, case.say("kit-script-case")), para(case.say("kit-script-notes") + "."), bullets(list(notes))]
