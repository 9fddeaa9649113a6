"""What both pages of the desk share: head, foot, and how many remarks there are, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.screen.desk.messages import KINDS
from game.screen.kit import column, flow, header_row, heading, icon, key_help, row, text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.authoring import Diagnostic
    from game.screen.kit import Node
    from game.texts import Words

Key = tuple[str, str, object, str]
"""Name of a key, its cap, its command, and what it does, in words."""


def head(title: str, beside: str, right: str = "") -> Node:
    """Return the dark band: what the page is about, and at the right when it was read."""
    return header_row(
        heading(title, 34, color="header-ink"),
        text(beside, 24, color="header-quiet", weight=1),
        *([text(right, 24, color="header-ink", id="read-at")] if right else []),
    )


def foot(say: Words, sentence: str, keys: Sequence[Key]) -> Node:
    """Return the pale band: one sentence, and the keys that act here."""
    always = (
        ("l", "L", ("language",), say("key-language")),
        ("i", "I", ("open", "settings"), say("settings")),
        ("f1", "F1", ("open", "help"), say("key-help")),
    )
    helps = [key_help(cap, words, command, key=key) for key, cap, command, words in (*keys, *always)]
    tab = key_help("Tab", say("key-tab"))
    return column(
        text(sentence, 26, bold=True, told=True, id="said"),
        flow(*helps, tab, gap=26),
        fill="band",
        pad=(40, 16),
        gap=10,
    )


def summary(say: Words, remarks: Sequence[Diagnostic]) -> str:
    """Return how many remarks of each kind there are."""
    errors = sum(1 for each in remarks if each.severity == "error")
    advice = len(remarks) - errors
    told = [say("desk-to-mend", count=errors)] if errors else []
    told += [say("desk-advice", count=advice)] if advice else []
    return " · ".join(told) or say("desk-clean")


def sign(remarks: Sequence[Diagnostic], size: float = 34) -> Node:
    """Return the sign for a file: that of its first remark, or that there are none."""
    name, color = KINDS[remarks[0].severity] if remarks else ("circle-check", "good")
    return icon(name, size, color=color)


def points(lines: Sequence[tuple[str, str]], size: float) -> Node:
    """Return (icon, words) below each other."""
    return column(*(row(icon(name, size * 1.3), text(words, size, weight=1), gap=18) for name, words in lines), gap=22)
