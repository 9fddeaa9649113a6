"""What can stand in front of any page, with or without a game: the settings, the glossary, the leader's guide."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from game.authoring.glossary import Term, find_terms
from game.screen.guide import guide_dialog
from game.screen.kit import button, choice, column, dialog, entry, flow, heading, row, scroll, text
from game.screen.table import SEARCH
from game.session.settings import TEXT_SIZES, THEMES
from game.texts import LANGUAGES, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.screen.kit import Node
    from game.screen.table import Table
    from game.texts import Words

Screens: TypeAlias = "tuple[int, int] | None"
"""The screens of the game and of the leader's view, counted from 0; None where there is but one."""
CLOSE = ("close",)
ON_A_PAGE = 7
OWN_TERMS = ("move", "window", "act", "connection", "breakdown", "promise", "issue", "agreement", "meter")
"""Words of the game itself, in the program's own texts."""


def settings_dialog(say: Words, table: Table, screens: Screens) -> Node:
    """Return how everything looks, moves and sounds, and what is on which screen; a change is seen at once."""
    on_off: list[tuple[object, str]] = [(True, "settings-on"), (False, "settings-off")]
    values: dict[str, list[tuple[object, str]]] = {
        "language": [(each, f"settings-language-{each}") for each in LANGUAGES],
        "text_size": [(each, f"settings-text-{round(each * 100)}") for each in TEXT_SIZES],
        "theme": [(each, f"settings-theme-{each}") for each in THEMES],
        "motion": on_off,
        "sound": on_off,
        "speech": on_off,
    }
    rows = [_setting(say, table, name, each) for name, each in values.items()]
    if screens is not None:
        rows.append(_screens(say, *screens))
    return dialog(
        column(*rows, gap=14),
        text(say("settings-speech-how" if table.can_speak else "settings-no-speech"), 24, color="quiet"),
        row(
            text(say("settings-kept" if screens is None else "settings-kept-not-screens"), 22, color="quiet", weight=1),
            button(say("close"), CLOSE, cap="Esc", size=24, id="close"),
            gap=20,
            align="middle",
        ),
        id="settings",
        title=say("settings"),
        close=CLOSE,
        max_width=1200,
    )


def _setting(say: Words, table: Table, name: str, values: list[tuple[object, str]]) -> Node:
    label, now = say(f"settings-{name.replace('_', '-')}"), getattr(table, name)
    choices = [
        choice(
            say(words),
            ("set", name, value),
            checked=value == now,
            id=f"{name}-{value}".lower().replace("_", "-").replace(".", "-"),
            spoken=f"{label}: {say(words)}",
            size=24,
        )
        for value, words in values
    ]
    return row(text(label, 26, bold=True, width=220), flow(*choices, gap=12, weight=1), gap=16, align="middle")


def _screens(say: Words, shared: int, leader: int) -> Node:
    return row(
        text(say("settings-screens"), 26, bold=True, width=220),
        text(say("settings-screens-now", shared=shared + 1, leader=leader + 1), 24, weight=1),
        button(say("leader-swap"), ("leader-swap",), size=24, id="settings-swap"),
        gap=16,
        align="middle",
    )


def glossary_dialog(say: Words, table: Table, _screens: Screens) -> Node:
    """Return the words of planning, digging and networks with what they mean; a line to write in narrows them."""
    part = table.lines.get(SEARCH, "")
    found = find_terms(part, say.language, also=_own_terms())
    pages = max(1, -(-len(found) // ON_A_PAGE))
    page = min(table.picked[0] if table.picked else 0, pages - 1)
    terms = [_term(term, say.language) for term in found[page * ON_A_PAGE : (page + 1) * ON_A_PAGE]]
    return dialog(
        entry(SEARCH, part, label=say("glossary-search"), hint=say("glossary-hint"), limit=40, size=26),
        scroll(*terms, id="glossary-terms", height=600, gap=14)
        if terms
        else text(say("glossary-none"), 28, height=600),
        row(
            *turning(say, "glossary", page, pages),
            text(say("sheet-page", page=page + 1, pages=pages), 22, color="quiet", weight=1),
            button(say("close"), CLOSE, cap="Esc", size=24, id="close"),
            gap=14,
            align="middle",
        ),
        id="glossary",
        title=say("glossary"),
        close=CLOSE,
        max_width=1300,
    )


def turning(say: Words, name: str, page: int, pages: int) -> list[Node]:
    """Return the buttons that turn the pages of the sheet called ``name``; ``page`` is the one that is shown."""
    turns = (("pageup", "PgUp", -1, page > 0), ("pagedown", "PgDn", 1, page + 1 < pages))
    return [
        button(
            say(f"{name}-{key}"),
            ("turn-sheet", page + by),
            key=key,
            cap=cap,
            size=24,
            id=f"{name}-{key}",
            enabled=possible,
            why="" if possible else say("sheet-no-more"),
        )
        for key, cap, by, possible in turns
    ]


def _own_terms() -> list[Term]:
    """Return the words of the game itself."""
    sv, en = words("sv"), words("en")
    keys = [f"glossary-{name}" for name in OWN_TERMS]
    return [Term(sv(key), en(key), means={"sv": sv(f"{key}-means"), "en": en(f"{key}-means")}) for key in keys]


def _term(term: Term, language: str) -> Node:
    ours, theirs = (term.sv, term.en) if language == "sv" else (term.en, term.sv)
    name = f"{ours} ({term.short})" if term.short else ours
    return column(
        row(
            heading(name, 26, weight=1),
            text(theirs, 22, color="quiet", to="end", weight=1),
            gap=16,
        ),
        *([text(term.means[language], 24)] if language in term.means else []),
        gap=2,
    )


EVERYWHERE: dict[str, Callable[[Words, Table, Screens], Node]] = {
    "settings": settings_dialog,
    "glossary": glossary_dialog,
    "guide": guide_dialog,
}
