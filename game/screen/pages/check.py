"""Step 5, Avstämning: what happened, and at most two possible breakdowns that the group itself decides on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.state import UNDECIDED, is_active
from game.screen.kit import button, column, heading, icon, panel, row, text
from game.screen.pages.cards import card_keys, card_panel, cards_for_check
from game.screen.pages.forms import beside
from game.screen.pages.frame import page, side_width
from game.screen.pages.roles import board_column

if TYPE_CHECKING:
    from game.screen.kit import Node
    from game.screen.view import View

HAPPENINGS_A_PAGE = 2


def sides(view: View) -> list[Node]:
    """Return what happened, two things at a time, then the cards."""
    told = happenings(view)
    found = [
        _happened(view, told[start : start + HAPPENINGS_A_PAGE]) for start in range(0, len(told), HAPPENINGS_A_PAGE)
    ]
    cards = cards_for_check(view)
    found += [card_panel(view, card) for card in cards]
    if not cards:
        found.append(_none(view))
    return found


def check_page(view: View) -> Node:
    """Return the page."""
    pages, cards = sides(view), cards_for_check(view)
    number = min(view.page, len(pages) - 1)
    keys: list[tuple[str, str, object, str]] = [("space", view.say("cap-space"), ("next",), "key-next")]
    if number >= len(pages) - len(cards):
        keys += card_keys(view, cards[number - len(pages)])
    return page(view, beside(view, board_column(view), pages[number]), keys)


def happenings(view: View) -> list[tuple[str, str, str]]:
    """Return what happened this round as (icon, title, words)."""
    found = []
    scenario = view.scenario
    for frame, event in ((each, event) for each in view.session.frames for event in each.events):
        if event.round != view.state.round:
            continue
        kind, number = event.about
        is_open = kind == "decision" and view.state.reopened >> number & 1
        if event.type == "decision.made" and view.state.chosen[number] == event.value[0] and not is_open:
            option = scenario.decisions[number].options[event.value[0]]
            title = f"{view.title(kind, number)}: {view.read(option.title)}"
            found.append(("scale", title, view.read(option.outcome)))
        elif event.type in {"window.made", "window.missed"}:
            window = scenario.windows[number]
            made = event.type == "window.made"
            words = view.read(window.made_text if made else window.missed_text)
            if not words and not made:
                done = sum(view.state.acts_done >> act & 1 for act in window.acts)
                words = view.say("window-parts", done=done, of=window.need)
            way = "made" if made else "let-go" if event.value == "waived" else "closed"
            title = view.say(f"window-{way}", window=view.title(kind, number))
            found.append(("handshake" if made else "clock", title, words))
        elif event.type == "shock" and "surprise" in frame.entry.get("move", {}):  # the leader's; others came in Läget
            there = scenario.surprises[number]
            found.append(("file-text", view.read(there.title), view.read(there.text)))
        elif event.type == "issue.claimed":
            title = view.say("issue-claimed", role=view.title("role", event.by))
            found.append(("flag", title, view.title(kind, number)))
    for number, decision in enumerate(scenario.decisions):
        undecided = view.state.chosen[number] == UNDECIDED and is_active(view.state, decision.owner)
        if decision.closes == view.state.round and undecided:
            title = view.say("decision-closed", decision=view.title("decision", number))
            found.append(("clock", title, ""))
    return list(dict.fromkeys(found))


def _happened(view: View, told: list[tuple[str, str, str]]) -> Node:
    parts = []
    for sign, title, words in told:
        lines = [heading(title, 28)] + ([text(words, 28)] if words else [])
        parts.append(row(icon(sign, 40, color="quiet"), column(*lines, gap=6, weight=1), gap=16))
    return panel(*parts, title=view.say("happened-title"), width=side_width(view), gap=28)


def _none(view: View) -> Node:
    quiet = not happenings(view)
    return panel(
        text(view.say("check-quiet" if quiet else "check-none"), 30),
        button(view.say("key-agree"), ("open", "agree"), key="a", icon_name="handshake"),
        title=view.say("check-title"),
        width=side_width(view),
        gap=24,
    )
