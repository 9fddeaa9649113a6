"""Step 2, Val: every team chooses in secret; the leader types the counts; all are revealed together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.state import focus_of
from game.screen.kit import button, column, heading, keycap, row, space, stepper, text, timer
from game.screen.pages.forms import LETTERS, full
from game.screen.pages.frame import page

if TYPE_CHECKING:
    from game.core.scenario import Option
    from game.screen.kit import Node
    from game.screen.view import View


def choice_page(view: View) -> Node:
    """Return the question with its options, and the counts before or after they are revealed."""
    say, state = view.say, view.state
    focus = focus_of(view.scenario, state)
    if focus is None:  # settled meanwhile
        return page(view, full(view, text(say("choice-settled"), 32)), [_next(view)])
    decision = view.scenario.decisions[focus]
    revealed = bool(state.votes)
    counts = state.votes if revealed else view.table.counts or (0,) * len(decision.options)
    cards = [_option(view, n, option, counts, revealed=revealed) for n, option in enumerate(decision.options)]
    top = column(
        row(view.role_line(decision.owner, 26), text(say("choice-owner"), 24, color="quiet"), gap=14, align="middle"),
        heading(view.read(decision.ask), 42),
        gap=12,
    )
    below = text(say(_comment(counts)), 30) if revealed else _reveal(view, focus, counts)
    parts = (top,) if view.table.form else (top, row(*cards, gap=24, weight=1, align="stretch", alike=True), below)
    body = column(*parts, gap=24, weight=1)
    typed = sum(counts) > 0
    return page(
        view, full(view, body), [_next(view, "key-next" if revealed else "choice-reveal" if typed else "choice-skip")]
    )


def _next(view: View, words: str = "key-next") -> tuple[str, str, object, str]:
    return ("space", view.say("cap-space"), ("next",), words)


def _comment(counts: tuple[int, ...]) -> str:
    return "choice-differ" if sum(1 for count in counts if count) > 1 else "choice-same"


def _option(view: View, number: int, option: Option, counts: tuple[int, ...], *, revealed: bool) -> Node:
    title = row(keycap(LETTERS[number], size=30), heading(view.read(option.title), 34), gap=16, align="middle")
    parts = [title, text(view.read(option.outcome), 30), space()]
    if revealed:
        words = view.say("choice-teams", count=counts[number])
        # the bar below the words, so that all bars are as long
        share = counts[number] / max(1, sum(counts))
        parts.append(column(text(words, 30, bold=True), timer("", share, size=30, color="ink"), gap=8))
    else:
        less = ("count", number, -1) if counts[number] else None
        parts.append(
            row(
                stepper(
                    str(counts[number]),
                    view.say("choice-teams-for", letter=LETTERS[number]),
                    id=f"count-{number}",
                    less=less,
                    more=("count", number, 1),
                    weight=1,
                ),
                button(
                    "+1",
                    ("count", number, 1),
                    key=str(number + 1),
                    size=24,
                    pad=(10, 6),
                    spoken=view.say("choice-one-more"),
                ),
                gap=12,
                align="middle",
            )
        )
    return column(*parts, weight=1, gap=18, fill="panel", stroke="edge", radius=18, pad=28, id=f"option-{number}")


def _reveal(view: View, focus: int, counts: tuple[int, ...]) -> Node:
    return row(
        text(view.say("choice-how"), 26, color="quiet", weight=1),
        button(
            view.say("choice-reveal"),
            ("reveal", focus),
            key="return",
            cap="Enter",
            kind="strong",
            icon_name="eye",
            enabled=sum(counts) > 0,
            why=view.say("choice-none"),
            id="reveal",
        ),
        gap=20,
        align="middle",
    )
