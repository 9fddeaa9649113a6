"""*Spola tillbaka*: a moment, one thing that is changed there, and both courses beside each other (game.md, Rewind).

What is shown is what could have happened, to talk about; never what would have been right.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from game.board.frame import DESIGN_HEIGHT
from game.board.layout import lay_out
from game.board.model import build_board
from game.board.plan import make_plan
from game.core.refusal import tell_refusal, title_of
from game.core.scenario import bits
from game.scoring.tell import tell_card
from game.screen.kit import Typeface, button, canvas, column, flow, heading, keycap, panel, row, text
from game.screen.pages.forms import beside, full
from game.screen.pages.frame import page, side_width
from game.screen.pages.roles import board_column
from game.screen.receipts import TOLD, receipt_of
from game.session.progress import links_of, progress_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.board.shapes import Shape
    from game.core.moves.kind import Move
    from game.screen.kit import Node
    from game.screen.view import View
    from game.screen.winding import Winding
    from game.session.rewind import Dropped, Rewound
    from game.session.session import Session

CHANGES_A_COLUMN = 4
"""Eight at a time: four acts, four agreements."""

LINKS_MAX, CARDS_MAX, DROPPED_MAX = 4, 2, 2
"""Told beside the boards; what is more is counted."""

UNTOLD = frozenset({"next", "pass", "choose", "finish", "tap"})
"""Moves that nobody misses when they fall away."""


def rewind_page(view: View) -> Node:
    """Return the page: a round to pick, or a change, or both courses."""
    winding = view.table.winding
    if winding is None:
        raise RuntimeError("there is nothing to wind back")
    on = ("wind-leave",) if winding.back_to else ("next",)
    keys = [("space", view.say("cap-space"), on, "wind-on" if winding.rewound or winding.back_to else "wind-skip")]
    if winding.rewound is not None:
        return page(view, full(view, _courses(view, winding.rewound, in_words=winding.in_words)), keys)
    if winding.place is not None:
        return page(view, full(view, _changes(view, winding)), keys)
    return page(view, beside(view, board_column(view), _moments(view, winding)), keys)


def _moments(view: View, winding: Winding) -> Node:
    rounds = [
        button(
            view.title("round", moment.round),
            ("wind-to", place),
            key=str(place + 1),
            id=f"wind-to-{place}",
        )
        for place, moment in enumerate(winding.tried.moments)
    ]
    return panel(
        text(view.say("wind-how"), 29),
        column(*rounds, gap=12),
        text(view.say("wind-not"), 26, color="quiet"),
        title=view.say("wind-title"),
        width=side_width(view),
        gap=24,
    )


def sheets(view: View, winding: Winding) -> int:
    """Return how many sheets the changes of the moment take."""
    most = max(len(each) for each in _sorted(winding))
    return max(1, -(-most // view.fewer(CHANGES_A_COLUMN)))


def shown_changes(view: View, winding: Winding) -> dict[int, tuple[Move, bool]]:
    """Return the changes on the sheet that is shown, by their number keys: 1 to 4 are acts, 5 to 8 agreements."""
    most = view.fewer(CHANGES_A_COLUMN)
    start = min(winding.sheet, sheets(view, winding) - 1) * most
    once, always = (dict(enumerate(each[start : start + most], start=1)) for each in _sorted(winding))
    return {**once, **{CHANGES_A_COLUMN + key: each for key, each in always.items()}}


def _sorted(winding: Winding) -> tuple[list[tuple[Move, bool]], list[tuple[Move, bool]]]:
    once = [each for each in winding.changes if each[0][0] != "agree"]
    always = [each for each in winding.changes if each[0][0] == "agree"]
    return once, always


def _changes(view: View, winding: Winding) -> Node:
    say, round_ = view.say, winding.tried.moments[winding.place or 0].round
    here = shown_changes(view, winding)
    once, always = ({key: here[key] for key in here if (key > CHANGES_A_COLUMN) is late} for late in (False, True))
    ways = [button(say("wind-back-round"), ("wind-back",), key="b", id="wind-back", kind="quiet", size=24)]
    if sheets(view, winding) > 1:
        sheet = min(winding.sheet + 1, sheets(view, winding))
        words = say("wind-more", sheet=sheet, sheets=sheets(view, winding))
        ways.append(button(words, ("wind-more",), key="9", id="wind-more", size=24))
    return column(
        heading(say("wind-which", round=view.title("round", round_)), 38),
        text(say("wind-support"), 26, color="quiet"),
        row(
            _half(view, "once", once, round_),
            _half(view, "always", always, round_),
            gap=28,
            weight=1,
        ),
        flow(*ways, gap=18),
        weight=1,
        gap=18,
    )


def _half(view: View, name: str, changes: dict[int, tuple[Move, bool]], round_: int) -> Node:
    say = view.say
    rows = []
    for number, (move, differs) in changes.items():
        words, effect = change_told(view, move, round_), say("wind-differs" if differs else "wind-same")
        rows.append(
            button(
                f"{words} ({effect})",
                ("wind-change", number),
                key=str(number),
                id=f"wind-change-{number}",
                pad=(16, 12),
                content=(
                    keycap(str(number), size=24),
                    column(text(words, 27, bold=differs), text(effect, 22, color="quiet"), gap=2, weight=1),
                ),
            )
        )
    return panel(
        *(rows or [text(say(f"wind-none-{name}"), 27, color="quiet")]), title=say(f"wind-{name}"), gap=12, weight=1
    )


def change_told(view: View, move: Move, round_: int) -> str:
    """Return a change as a sentence."""
    verb, by, first, *rest = move
    when = view.title("round", round_)
    match verb:
        case "agree":
            role, other = (view.title("role", each) for each in rest)
            return view.say(f"wind-agree-{first}", role=role, other=other)
        case "share":
            others, about = ", ".join(view.title("role", role) for role in bits(rest[0])), view.title("item", first)
            return view.say("wind-share", role=view.title("role", by), other=others, about=about, round=when)
        case "hear":
            about, other = view.title("decision", first), view.title("role", rest[0])
            return view.say("wind-hear", other=other, about=about, round=when)
        case _:
            return view.say("wind-do", role=view.title("role", by), about=view.title("act", first), round=when)


def _courses(view: View, both: Rewound, *, in_words: bool) -> Node:
    say = view.say
    large = view.table.text_size > 1
    notes = {each: number for number, (each, _, _) in enumerate(both.connections[:LINKS_MAX], start=1)}
    boards = row(
        _board(view, both.played, notes, say("wind-played")),
        _board(view, both.other, notes, say("wind-other")),
        gap=24,
        weight=1,
    )
    words = row(*_differences(view, both), gap=24)
    told = (boards, words) if not large else (column(words, weight=1),) if in_words else (boards,)
    ways = [button(say("wind-back-change"), ("wind-back",), key="b", id="wind-back", kind="quiet", size=24)]
    if large:  # then there is room for one of them at a time
        other = say("wind-boards" if in_words else "wind-words")
        ways.append(button(other, ("wind-words",), key="9", id="wind-words", size=24))
    return column(
        heading(say("wind-if", what=change_told(view, both.change, both.round)), 32),
        *told,
        flow(*ways, text(say("wind-ask"), 28, bold=True), gap=24),
        weight=1,
        gap=14,
    )


def _board(view: View, session: Session, notes: dict[str, int], title: str) -> Node:
    """Return a small board without the names of stations, and of roles where it is narrow; their letters are there.

    What differs between two boards has its number.
    """
    model = build_board(session.scenario, progress_of(session), view.say.language)
    model = replace(
        model,
        lines=tuple(replace(each, title="") for each in model.lines) if view.compact else model.lines,
        stations=tuple(replace(each, title="") for each in model.stations),
        connections=tuple(replace(each, note=notes.get(each.id, 0)) for each in model.connections),
    )
    face, plans, size = Typeface(), view.table.small_plans, view.table.text_size

    def measure(words: str, tall: float, bold: bool) -> float:  # noqa: FBT001 - the board's own form
        return face.width(words, tall, bold=bold)

    def draw(width: float, height: float) -> Sequence[Shape]:
        scale = max(size, DESIGN_HEIGHT / height)  # a small board with letters as large as on a whole one
        key = (view.say.language, width, height, scale)  # a width is either compact or not
        if key not in plans:
            plans[key] = make_plan(model, width, height, measure, scale)
        return lay_out(model, width, height, measure, scale, plans[key])

    return panel(
        text(title, 24, bold=True),
        canvas(draw, (model, size), weight=1, min_height=300, spoken=f"{title}. {view.say('board-spoken')}"),
        pad=10,
        gap=4,
        weight=1,
    )


def _differences(view: View, both: Rewound) -> list[Node]:
    say = view.say
    links = _links(view, both)
    other = [*_meters(view, both), *_cards(view, both)]
    dropped = [words for each in both.dropped if (words := _dropped(view, both, each))]
    lists = (
        ("wind-links", links, LINKS_MAX),
        ("wind-also", other, LINKS_MAX),
        ("wind-dropped-title", dropped, DROPPED_MAX),
    )
    nothing = [] if links or other else [text(say("wind-nothing"), 28, weight=1)]
    return [*nothing, *(_list(view, title, lines, most) for title, lines, most in lists if lines)]


def _list(view: View, title: str, lines: list[str], most: int) -> Node:
    more = [view.say("wind-and-more", count=len(lines) - most)] if len(lines) > most else []
    return column(
        text(view.say(title), 22, bold=True, color="quiet"),
        *(text(line, 23) for line in (*lines[:most], *more)),
        gap=5,
        weight=1,
    )


def _links(view: View, both: Rewound) -> list[str]:
    links = {link.id: link for link in links_of(both.played)}
    told = []
    for number, (id_, before, after) in enumerate(both.connections, start=1):
        link = links[id_]
        about = "" if link.kind == "promise" else title_of(view.scenario, (link.kind, link.number), view.say.language)
        told.append(
            view.say(
                "wind-link" if about else "wind-link-promise",
                number=number,
                one=view.title("role", link.role_a),
                other=view.title("role", link.role_b),
                **({"about": about} if about else {}),
                before=view.say(f"wind-state-{before}"),
                after=view.say(f"wind-state-{after}"),
            )
        )
    return told


def _meters(view: View, both: Rewound) -> list[str]:
    return [
        view.say("wind-meter", meter=view.title("meter", number), before=before, after=after)
        for number, (before, after) in enumerate(both.meters)
        if before != after
    ]


def _cards(view: View, both: Rewound) -> list[str]:
    found = []
    for where, session, only in zip(("played", "other"), (both.played, both.other), both.cards, strict=True):
        cards = [card for card in session.cards if card.id in only]
        titles = [tell_card(session.scenario, session.scoring.events, card, view.say).title for card in cards]
        titles = list(dict.fromkeys(titles))
        more = [view.say("wind-and-more", count=len(titles) - CARDS_MAX)] if len(titles) > CARDS_MAX else []
        if titles:
            found.append(view.say(f"wind-cards-{where}", what=", ".join([*titles[:CARDS_MAX], *more])))
    return found


def _dropped(view: View, both: Rewound, each: Dropped) -> str:
    """Return what could no longer happen, and why; nothing for what nobody misses."""
    move = each.move
    if move is None or each.refusal is None:
        return view.say("wind-dropped-gone", round=view.title("round", each.round))
    if move[0] in UNTOLD:
        return ""
    if move[0] in TOLD:
        told = receipt_of(view, move)
    elif move[0] in {"decide", "do"}:
        kind = "decision" if move[0] == "decide" else "act"
        told = view.say(f"wind-dropped-{move[0]}", by=view.title("role", move[1]), what=view.title(kind, move[2]))
    else:
        told = view.say("wind-dropped-other", round=view.title("round", each.round))
    why = tell_refusal(view.say, both.other.scenario, each.refusal)
    return view.say("wind-dropped", what=told, why=why)
