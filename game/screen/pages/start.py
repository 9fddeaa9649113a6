"""The first page: language, case, length, a new game or an old one. Then who sits where, and the rules of the room."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.core.state import EMPTY, OWN
from game.screen.kit import (
    button,
    choice,
    column,
    flow,
    header_row,
    heading,
    icon,
    key_help,
    panel,
    row,
    scroll,
    space,
    text,
)
from game.screen.pages.frame import page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.authoring import Reading
    from game.screen.kit import Node
    from game.screen.table import Table
    from game.screen.view import View
    from game.session.sittings import Sitting
    from game.texts import Words


AT_ONCE = 4
"""Cases that are listed as they are; more of them in a list that scrolls."""


@dataclass(frozen=True)
class Shelf:
    """What there is to choose from on the first page."""

    scenarios: Sequence[Reading]
    broken: Sequence[str]
    """What is wrong with the files that cannot be played, one sentence each."""
    sittings: Sequence[Sitting]
    trouble: str
    """Why nothing can be kept, when the folder cannot be written."""


def start_page(say: Words, table: Table, shelf: Shelf, width: float) -> Node:
    """Return the first page."""
    body = row(
        _new(say, table, shelf),
        column(
            _old(say, shelf),
            button(say("start-write"), ("desk",), key="k", icon_name="notebook-pen", size=26, id="desk"),
            weight=2,
            gap=18,
        ),
        weight=1,
        gap=28,
        pad=(40, 28),
    )
    keys = flow(
        key_help("L", say("key-language"), ("language",), key="l"),
        key_help("Tab", say("key-tab")),
        key_help("F11", say("key-full-screen")),
        key_help("F1", say("key-help"), ("open", "help"), key="f1"),
        key_help("Esc", say("key-quit"), ("quit",), key="escape"),
        gap=26,
    )
    sentence = table.message or shelf.trouble or say("hint-start")
    top = header_row(
        heading("Samspel", 40, color="header-ink"), text(say("start-subtitle"), 26, color="header-quiet", weight=1)
    )
    warn = bool(shelf.trouble) and not table.message
    foot = column(
        text(sentence, 26, bold=True, color="alert" if warn else "ink"), keys, fill="band", pad=(40, 18), gap=12
    )
    return column(top, body, foot, min_width=width)


def _new(say: Words, table: Table, shelf: Shelf) -> Node:
    language = say.language
    scenarios = [
        choice(
            f"{_in(reading.title, language)} · {_in(reading.place, language)}",
            ("scenario", number),
            checked=number == table.scenario,
            id=f"scenario-{number}",
            size=28,
        )
        for number, reading in enumerate(map(_titles, shelf.scenarios))
    ]
    many = len(scenarios) > AT_ONCE
    listed = [scroll(*scenarios, weight=1, id="cases")] if many else scenarios
    parts: list[Node] = [text(say("start-scenario"), 22, bold=True, color="quiet"), *listed]
    parts += [text(words, 22, color="alert") for words in shelf.broken]
    if not shelf.scenarios:
        parts.append(text(say("start-none"), 28))
    else:
        reading = shelf.scenarios[table.scenario]
        lengths = [
            choice(
                say("start-minutes", minutes=minutes),
                ("length", number),
                checked=minutes == table.length_of(reading.lengths),
                key=str(number + 1),
                id=f"length-{minutes}",
                weight=1,
            )
            for number, minutes in enumerate(reading.lengths)
        ]
        intro = _titles(reading).intro
        parts += [
            text(_in(intro, language), 28),
            text(say("start-length"), 22, bold=True, color="quiet"),
            row(*lengths, gap=14),
            *([] if many else [space()]),
            button(
                say("start-new"),
                ("new",),
                key="n",
                kind="strong",
                icon_name="play",
                size=30,
                id="new",
                enabled=not shelf.trouble,
                why=shelf.trouble,
            ),
        ]
    return panel(*parts, title=say("start-new-title"), weight=3, gap=16)


@dataclass(frozen=True)
class _Titles:
    title: dict[str, str]
    place: dict[str, str]
    intro: dict[str, str]


def _titles(reading: Reading) -> _Titles:
    scenario = reading.compile(reading.lengths[0] if reading.lengths else None)
    return _Titles(scenario.title, scenario.place, scenario.intro)


def _in(words: dict[str, str], language: str) -> str:
    return words.get(language) or next(iter(words.values()), "")


def _old(say: Words, shelf: Shelf) -> Node:
    rows = [
        button(
            _in(sitting.title, say.language),
            ("resume", number),
            id=f"sitting-{number}",
            pad=(18, 12),
            content=(
                icon("play", 30),
                column(
                    text(_in(sitting.title, say.language), 26, bold=True),
                    text(
                        say("start-sitting", day=sitting.started, minutes=sitting.minutes or 0, steps=sitting.entries),
                        22,
                        color="quiet",
                    ),
                    weight=1,
                ),
            ),
        )
        for number, sitting in enumerate(shelf.sittings)
    ]
    inside = scroll(*rows, weight=1) if rows else text(say("start-no-sittings"), 26, color="quiet")
    return panel(inside, title=say("start-old-title"), weight=1)


def rules_page(view: View) -> Node:
    """Return the rules of the room, and what the case is about."""
    say = view.say
    rules = [
        row(icon(sign, 44), text(say(f"rule-{name}"), 32, weight=1), gap=20, align="middle")
        for sign, name in (
            ("search", "game"),
            ("message-circle", "talk"),
            ("circle-question-mark", "unsure"),
            ("undo-2", "undo"),
            ("armchair", "room"),
        )
    ]
    body = row(
        panel(*rules, title=say("rules-title"), weight=3, gap=26, pad=(36, 30)),
        panel(
            text(view.read(view.scenario.intro), 32),
            space(),
            text(say("rules-sender", sender=view.read(view.scenario.sender)), 24, color="quiet"),
            title=f"{view.read(view.scenario.title)} · {view.read(view.scenario.place)}",
            weight=2,
            gap=20,
            pad=(36, 30),
        ),
        weight=1,
        gap=28,
        pad=(40, 28),
    )
    return page(view, body, [("space", say("cap-space"), ("next",), "key-next")])


def seats_page(view: View) -> Node:
    """Return who plays what; a number key changes how a role is played."""
    say = view.say
    rows = [_seat(view, role) for role in range(len(view.scenario.roles))]
    body = column(
        heading(say("seats-title"), 38),
        text(say("seats-how"), 28, color="quiet"),
        scroll(*rows, weight=1, gap=14),
        weight=1,
        gap=16,
        pad=(40, 24),
    )
    return page(view, body, [("space", say("cap-space"), ("next",), "key-begin")])


def _seat(view: View, role: int) -> Node:
    _say, there = view.say, view.scenario.roles[role]
    name = view.title("role", role)
    words = seating_told(view, role)
    brief = view.read(there.brief)
    return button(
        f"{name}: {words}",
        ("seat", role),
        key=str(role + 1),
        id=f"seat-{role}",
        pad=(20, 12),
        spoken=f"{name}: {words}",
        content=(
            text(str(role + 1), 26, bold=True, color="header-ink", fill="ink", radius=8, pad=(13, 5)),
            view.badge(role, 60),
            column(
                text(name, 28, bold=True, color=f"role{role}"), *([text(brief, 24)] if brief else []), gap=4, weight=3
            ),
            row(
                icon("armchair" if view.state.seats[role] == EMPTY else "users", 34),
                text(words, 26, bold=True, weight=1),
                gap=14,
                align="middle",
                weight=2,
            ),
        ),
        gap=24,
    )


def seating_told(view: View, role: int) -> str:
    """Return how a role is played, in words."""
    seat = view.state.seats[role]
    if seat == OWN:
        return view.say("seat-own")
    return view.say("seat-empty") if seat == EMPTY else view.say("seat-doubled", what=view.title("role", seat))
