"""The result of a trial as one self-contained page with small pictures. It counts, and neither ranks nor grades."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from xml.sax.saxutils import quoteattr

from markupsafe import Markup

from game.report.page import style, template
from game.report.picture import COLORS
from game.trial.summary import (
    everything_table,
    games_table,
    length_name,
    met_spread,
    reached_table,
    roles_table,
    said,
    types_table,
)

if TYPE_CHECKING:
    from game.authoring import Reading
    from game.texts import Words
    from game.trial import Result
    from game.trial.tally import Tally

WIDTH, HEIGHT, BASE = 180, 48, 34
"""Of a picture, and where its axis lies, in its own units."""

_PICTURED = ("connections", "types", "cards", "expected")
"""What is drawn, as in the columns of ``summary.games_table``."""


class _Row(NamedTuple):
    """One kind of group, with a picture for each of ``_PICTURED``."""

    group: str
    pictures: tuple[Markup, ...]


def render_simulation(reading: Reading, result: Result, words: Words) -> str:
    """Return the page about ``result``, in the language of ``words``.

    The file that was tried must have no errors: it has been played.
    """
    document = reading.document
    assert document is not None
    lengths = [(length_name(minutes, words), _rows(result, minutes, words)) for minutes in result.lengths]
    return template("simulation.html").render(
        say=words,
        language=words.language,
        title=said(document.title, words),
        result=result,
        style=style("report.css", "simulation.css"),
        columns=[words(f"trial-{name}") for name in _PICTURED],
        lengths=lengths,
        tables=[
            games_table(result, words), types_table(result, words), reached_table(document, result, words),
            roles_table(document, result, words), everything_table(document, result, words),
        ],
    )  # fmt: skip


def _rows(result: Result, minutes: int, words: Words) -> list[_Row]:
    """Return the rows of one length. All pictures of a column have the same axis."""
    spreads = {
        group: _spreads(result.sum(minutes, group)) for group in result.trial.groups if result.sum(minutes, group).games
    }
    rows = []
    for group, mine in spreads.items():
        pictures = []
        for column, name in enumerate(_PICTURED):
            numbers = [number for each in spreads.values() for number in each[column]] or [0]
            told = ", ".join(
                words("trial-html-spread-part", number=number, games=games) for number, games in mine[column].items()
            )
            label = words(
                "trial-html-picture", what=words(f"trial-{name}"), group=words(f"trial-group-{group}"), spread=told
            )
            pictures.append(draw_spread(mine[column], min(numbers), max(numbers), label))
        rows.append(_Row(words(f"trial-group-{group}"), tuple(pictures)))
    return rows


def _spreads(tally: Tally) -> tuple[dict[int, int], ...]:
    return (met_spread(tally), *(tally.spread(what) for what in ("kinds", "cards", "minutes")))


def draw_spread(spread: dict[int, int], low: int, high: int, label: str) -> Markup:
    """Return bars for how many games had each number, on an axis from ``low`` to ``high``, as one SVG."""
    step = WIDTH / (high - low + 1)
    most = max(spread.values(), default=1)
    bars = "".join(
        f'<rect x="{_n((number - low) * step + step * 0.1)}" y="{_n(BASE - BASE * games / most)}" '
        f'width="{_n(step * 0.8)}" height="{_n(BASE * games / most)}" fill="{COLORS["role0"]}"/>'
        for number, games in sorted(spread.items())
    )
    ends = "".join(
        f'<text x="{x}" y="{HEIGHT - 2}" text-anchor="{anchor}" font-size="12" fill="{COLORS["quiet"]}">{number}</text>'
        for x, anchor, number in ((1, "start", low), (WIDTH - 1, "end", high))
        if number == low or high > low
    )
    axis = f'<path d="M0 {BASE + 0.5}H{WIDTH}" stroke="{COLORS["ink"]}" stroke-width="1"/>'
    return Markup(  # noqa: S704 - numbers, and a label that is escaped
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
        f"aria-label={quoteattr(label)}>{bars}{axis}{ends}</svg>"
    )


def _n(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")
