"""A possible breakdown on the screen: what the log shows, one open question, and the group's own word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.scoring.card import shown
from game.scoring.tell import tell_card
from game.screen.kit import button, column, flow, heading, icon, panel, row, text
from game.screen.pages.frame import side_width

if TYPE_CHECKING:
    from game.scoring.card import Card
    from game.screen.kit import Node
    from game.screen.view import View

CHECK_MAX = 2
"""Cards shown at a check (game.md, Avstämning)."""

TAPS = (("confirmed", "tap-confirmed"), ("talked", "tap-talked"), ("not_us", "tap-not-us"))


def open_cards(view: View) -> list[Card]:
    """Return the cards that still stand, the earliest first."""
    standing = [card for card in shown(view.session.cards) if not card.disputed]
    return [card for card in standing if card.status in {"open", "repairing", "expired"}]


def cards_for_check(view: View) -> list[Card]:
    """Return the cards raised this round that weigh most, at most ``CHECK_MAX``, in the order they were raised."""
    raised = [card for card in shown(view.session.cards) if card.raised_round == view.state.round]
    heaviest = sorted(raised, key=lambda card: (-card.severity, card.id))[:CHECK_MAX]
    return [card for card in raised if card in heaviest]


def _title(view: View, size: float = 28) -> Node:
    return row(
        text(
            "?",
            size,
            bold=True,
            color="alert",
            to="middle",
            width=size * 1.7,
            height=size * 1.7,
            radius=size,
            stroke="alert",
            stroke_width=4,
            spoken=" ",
        ),
        heading(view.say("possible-breakdown"), size, color="alert"),
        gap=12,
        align="middle",
    )


def card_short(view: View, card: Card) -> Node:
    """Return a card as one sentence with the way to the rest, for *Drag*."""
    told = tell_card(view.scenario, view.session.scoring.events, card, view.say)
    return column(
        _title(view, 24),
        text(told.text, 24),
        flow(
            button(view.say("move-sort_out"), ("sort-out", card.id), key="r", kind="quiet", size=22),
            button(view.say("key-why"), ("open", "why", card.id), key="v", kind="quiet", size=22),
            gap=10,
        ),
        gap=10,
    )


def card_keys(view: View, card: Card) -> list[tuple[str, str, object, str]]:
    """Return what stands among the keys at the foot of the page, where a card has no room for more than its answers."""
    if not view.compact:
        return []
    dialogs = (("v", "why", "key-why"), ("w", "card-words", "key-own-words"))
    return [(key, key.upper(), ("open", dialog, card.id), words) for key, dialog, words in dialogs]


def card_panel(view: View, card: Card, *, asks: bool = True) -> Node:
    """Return a card whole, with the three answers; ``asks`` its question too, unless that has a page of its own."""
    say = view.say
    told = tell_card(view.scenario, view.session.scoring.events, card, say)
    answers = [
        button(
            say(words),
            ("tap", card.id, answer),
            key=str(number),
            checked=card.tap == answer,
            icon_name="check" if card.tap == answer else "",
            id=f"tap-{answer}",
            size=24,
            min_height=58,
            pad=(12, 8),
        )
        for number, (answer, words) in enumerate(TAPS, start=1)
    ]
    more = [
        button(say("key-why"), ("open", "why", card.id), key="v", kind="quiet", size=22),
        button(say("key-own-words"), ("open", "card-words", card.id), key="w", kind="quiet", size=22),
    ]
    own = [note.words for note in view.session.notes if note.about.get("tap") == card.id]
    return panel(
        *([] if view.compact else [_title(view)]),
        text(told.text, 28),
        *([column(heading(told.question, 30), fill="question", radius=14, pad=(20, 14))] if asks else []),
        *(
            row(icon("notebook-pen", 26, color="quiet"), text(say("quoted", what=words), 26, weight=1), gap=10)
            for words in own[-1:]
        ),
        column(*answers, gap=6 if view.compact else 10),
        *([] if view.compact else [flow(*more, gap=10)]),
        title=say("possible-breakdown") if view.compact else told.title,  # whose it is stands in the words too
        width=side_width(view),
        gap=10 if view.compact else 18,
    )
