"""The board as a picture for paper, and the line patterns of its legend."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.board.layout import lay_out
from game.board.model import TELLING, build_board
from game.board.svg import to_svg
from game.board.wires import DASHES
from game.core.refusal import title_of
from game.session.progress import links_of, progress_of

if TYPE_CHECKING:
    from game.board.model import Link, LinkState
    from game.core.scenario import Text
    from game.session.session import Session
    from game.texts import Words

WIDTH, HEIGHT = 1120, 490
"""Of the picture, in its own units. Across the paper's 184 mm its smallest text is 2.7 mm, 7.6 points."""

FONT = "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"
"""The first one stands in the page itself (page.py). The same as in report.css."""

COLORS = {
    "ink": "#14213D", "quiet": "#4D566B", "paper": "#F7F5F0", "panel": "#FFFFFF", "edge": "#D9D4C7", "now": "#FFF3D8",
    "track": "#ECE8DD", "alert": "#B3001B", "good": "#2F6B46",
    "role0": "#00468A", "role1": "#611D0A", "role2": "#187463", "role3": "#57540A",
    "role4": "#A34AA9", "role5": "#323849", "role6": "#7E15EC", "role7": "#D50C60",
    "role0-pale": "#C7D6E5", "role1-pale": "#DCCDC9", "role2-pale": "#CCE0DD", "role3-pale": "#DAD9C9",
    "role4-pale": "#EBD7EC", "role5-pale": "#D2D3D7", "role6-pale": "#E3CCFB", "role7-pale": "#F6CADC",
}  # fmt: skip
"""As on the shared screen, so that the picture is recognised."""

_NARROW, _SLIM, _BROAD = frozenset("ijl'|!.,:; "), frozenset("Ifrt()[]-/”“’"), frozenset("mwMWÆŒ@%")
_ROUND = frozenset("GOQÖÓØ&")


def measure_text(text: str, size: float, bold: bool) -> float:  # noqa: FBT001 - the shape of board.fitting.Measure
    """Return a width, in the unit of ``size``, that ``text`` stays within in the fonts of ``FONT``.

    Nobody knows which of them the reader has. Letters are sorted by width, and each kind has the width of its widest
    letter in Atkinson Hyperlegible Next and Arial.
    """
    return sum(map(_advance, text)) * size * (1.1 if bold else 1)


def _advance(letter: str) -> float:
    """Return the width of a letter in sizes."""
    if letter in _NARROW:
        return 0.32
    if letter in _SLIM:
        return 0.4
    if letter in _BROAD:
        return 0.95 if letter.isupper() else 0.86
    if letter in _ROUND:
        return 0.79
    if letter.isupper():
        return 0.73
    return 0.63 if letter.isalpha() else 0.66


def draw_board(session: Session, words: Words) -> str:
    """Return the board with every connection, as one ``<svg>``."""
    model = build_board(session.scenario, progress_of(session), words.language)
    shapes = lay_out(model, WIDTH, HEIGHT, measure_text)
    title = title_in(session.scenario.title, words.language)
    return to_svg(
        shapes, WIDTH, HEIGHT, COLORS, words("report-map-title", title=title), _describe(session, words), font=FONT
    )


def title_in(text: Text, language: str) -> str:
    """Return ``text`` in ``language``, or in the scenario's first language."""
    return text.get(language) or next(iter(text.values()), "")


def _describe(session: Session, words: Words) -> str:
    """Return the connections in words, for whoever hears the picture read out."""
    links = sorted(
        (link for link in links_of(session) if link.state != "excluded" and link.role_a != link.role_b),
        key=lambda link: (-TELLING.index(link.state), link.id),
    )
    if not links:
        return words("report-map-empty")
    return " ".join(_link_told(session, link, words) for link in links)


def _link_told(session: Session, link: Link, words: Words) -> str:
    language, scenario = words.language, session.scenario
    params = {
        "one": title_of(scenario, ("role", link.role_a), language),
        "other": title_of(scenario, ("role", link.role_b), language),
        "state": words(f"report-link-{link.state}"),
    }
    if link.kind == "promise":
        return words("report-map-promise", **params)
    return words("report-map-link", about=title_of(scenario, (link.kind, link.number), language), **params)


def draw_pattern(state: LinkState) -> str:
    """Return a short line as connections of that state are drawn. It is decoration: the legend says what it means."""
    width = 5
    color = COLORS["alert" if state == "slipped" else "ink"]
    dash = " ".join(f"{part * width:g}" for part in DASHES[state])
    return (
        f'<svg viewBox="0 0 66 10" aria-hidden="true"><line x1="5" y1="5" x2="61" y2="5" stroke="{color}" '
        f'stroke-width="{width}" stroke-linecap="round" stroke-dasharray="{dash or "none"}"/></svg>'
    )
