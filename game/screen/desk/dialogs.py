"""What stands in front of the desk: the keys of its pages, and the whole explanation of a remark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.authoring.catalogue import read_page
from game.authoring.messages import hint
from game.screen.desk.files import told
from game.screen.desk.messages import where, whole_sentence
from game.screen.guide import guide_button
from game.screen.kit import button, column, dialog, heading, icon, row, space, text

if TYPE_CHECKING:
    from game.authoring import Diagnostic
    from game.authoring.catalogue import Language
    from game.screen.kit import Node
    from game.screen.table import Dialog
    from game.texts import Words

CLOSE = ("close",)
FIRM = "\u00a0"
"""A blank that is not wrapped at: an example keeps its indentation."""


def desk_dialog(say: Words, shown: Dialog, *, with_draft: bool) -> Node:
    """Return the dialog that is open; ``with_draft`` when a file is, and not the list."""
    if shown.name == "desk-explain":
        return _explanation(say, shown.about)
    return _keys(say, with_draft=with_draft)


def _keys(say: Words, *, with_draft: bool) -> Node:
    """Return every key of the page."""
    page = (
        ("O", "desk-help-edit"),
        ("C", "desk-help-copy"),
        ("N", "desk-help-own"),
        ("R", "desk-help-read"),
        ("Enter", "desk-help-explain"),
        ("M", "desk-help-length"),
        ("1–9", "desk-help-round"),
        ("P", "desk-help-try"),
        ("Esc", "desk-key-list"),
    )
    of_list = (("1–9", "desk-help-open"), ("N", "desk-help-new"), ("Esc", "desk-key-start"))
    everywhere = (
        ("Tab", "key-tab"),
        ("L", "key-language"),
        ("+ −", "key-text-size"),
        ("I D", "key-settings"),
        ("F11", "key-full-screen"),
    )
    rows = [
        row(text(cap, 24, bold=True, min_width=120), text(say(words), 24, weight=1), gap=16)
        for cap, words in (*(page if with_draft else of_list), *everywhere)
    ]
    return dialog(
        column(*rows, gap=10),
        text(say("desk-help-safe"), 24, color="quiet"),
        row(guide_button(say), *_closing(say).children, gap=16),
        id="help",
        title=say("key-help"),
        close=CLOSE,
        max_width=1200,
    )


def _explanation(say: Words, remark: Diagnostic) -> Node:
    """Return what there is to say about the code of a remark, with an example as it is and as it could be."""
    language: Language = "en" if say.language == "en" else "sv"
    page = read_page(remark.code)
    to_do = told(hint(remark, say.language))
    examples = [
        _example(say(words), sign, color, piece)
        for words, sign, color, piece in (
            ("desk-example-wrong", "triangle-alert", "alert", page.wrong),
            ("desk-example-right", "circle-check", "good", page.right),
        )
        if piece
    ]
    return dialog(
        text(f"{where(say, remark)} · {remark.code}", 22, bold=True, color="quiet"),
        heading(whole_sentence(remark, say.language), 30),
        *([row(icon("arrow-right", 28), text(to_do, 26, weight=1), gap=12)] if to_do else []),
        text(" ".join(page.explanation[language].split()), 28),
        *([row(*examples, gap=20)] if examples else []),
        _closing(say),
        id="desk-explain",
        title=say("desk-explain-title"),
        close=CLOSE,
        max_width=1500,
    )


def _example(title: str, sign: str, color: str, piece: str) -> Node:
    return column(
        row(icon(sign, 26, color=color), text(title, 22, bold=True, color="quiet"), gap=10, align="middle"),
        text("\n".join(map(_firm, piece.rstrip().splitlines())), 22, fill="paper", pad=16, radius=10),
        gap=8,
        weight=1,
    )


def _firm(line: str) -> str:
    """Return a line of an example with its indentation held."""
    bare = line.lstrip(" ")
    return FIRM * (len(line) - len(bare)) + bare


def _closing(say: Words) -> Node:
    return row(space(), button(say("close"), CLOSE, cap="Esc", size=24, id="close"))
