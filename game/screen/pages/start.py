"""The first page: language, case, length, a new game or an old one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

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
from game.screen.table import COMPACT_BELOW

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.screen.kit import Node
    from game.screen.table import Table
    from game.session.kept import Sitting
    from game.texts import Words
    from game.title_page import TitlePage


AT_ONCE = 4
"""Cases that are listed as they are; more of them in a list that scrolls."""


@dataclass(frozen=True)
class Shelf:
    """What there is to choose from on the first page."""

    scenarios: Sequence[TitlePage]
    broken: Sequence[str]
    """What is wrong with the files that cannot be played, one sentence each."""
    sittings: Sequence[Sitting]
    trouble: str
    """Why nothing can be kept, when the folder cannot be written."""


def start_page(say: Words, table: Table, shelf: Shelf, width: float) -> Node:
    """Return the first page."""
    compact = width / table.text_size < COMPACT_BELOW
    body = row(
        _new(say, table, shelf, compact=compact),
        column(
            *(_intro(say, table, shelf) if compact else []),
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
        key_help("O", say("glossary"), ("open", "glossary"), key="o"),
        key_help("I", say("settings"), ("open", "settings"), key="i"),
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
        text(sentence, 26, bold=True, color="alert" if warn else "ink", told=True),
        keys,
        fill="band",
        pad=(40, 18),
        gap=12,
    )
    return column(top, body, foot, min_width=width)


def _intro(say: Words, table: Table, shelf: Shelf) -> list[Node]:
    """Return what the chosen case is about."""
    chosen = shelf.scenarios[table.scenario : table.scenario + 1]
    return [text(_in(case.intro, say.language), 28) for case in chosen]


def _label(words: str) -> Node:
    return text(words, 22, bold=True, color="quiet")


def _new(say: Words, table: Table, shelf: Shelf, *, compact: bool) -> Node:
    """Return what a new game is begun with; ``compact`` leaves the room to the list of cases."""
    language = say.language
    scenarios = [
        choice(
            f"{_in(case.title, language)} · {_in(case.place, language)}",
            ("scenario", number),
            checked=number == table.scenario,
            id=f"scenario-{number}",
            size=28,
        )
        for number, case in enumerate(shelf.scenarios)
    ]
    many = len(scenarios) > AT_ONCE
    listed = [scroll(*scenarios, weight=1, id="cases")] if many else scenarios
    parts: list[Node] = [*([] if compact else [_label(say("start-scenario"))]), *listed]
    parts += [text(words, 22, color="alert") for words in shelf.broken]
    if not shelf.scenarios:
        parts.append(text(say("start-none"), 28))
    else:
        case = shelf.scenarios[table.scenario]
        lengths = [
            choice(
                say("start-minutes-short" if compact else "start-minutes", minutes=minutes),
                ("length", number),
                checked=minutes == table.length_of(case.lengths),
                key=str(number + 1),
                id=f"length-{minutes}",
                spoken=say("start-minutes", minutes=minutes),
                weight=1,
            )
            for number, minutes in enumerate(case.lengths)
        ]
        about = [] if compact else [*_intro(say, table, shelf), _label(say("start-length"))]
        parts += [
            *about,
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
