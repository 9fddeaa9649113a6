"""What is good to say now: it follows from what stands on the shared screen.

A page is known by its heading, so that pages can come and go within a step. A new page gets a line by one more pair in
``BY_HEADING``; until then its step's line is said.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from game.core.state import CHOICE, MOVES, STEP_IDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from game.screen.kit import Node
    from game.screen.view import View

BY_HEADING: Mapping[str, str] = MappingProxyType(
    {
        "seats-title": "script-seats",
        "rules-title": "script-rules",
        "about-is": "script-about",
        "where-how": "script-where",
        "where-ask": "script-where-told",
        "goals-title": "script-goals",
        "news-consequence": "script-news",
        "news-surprise": "script-news",
        "knowledge-title": "script-knowledge",
        "closing-title": "script-closing",
        "debrief-land": "script-land",
        "debrief-own": "script-own",
        "debrief-strength": "script-strength",
        "debrief-counts": "script-counts",
        "debrief-questions": "script-questions",
        "wind-title": "script-wind",
        "home-title": "script-home",
        "pulse-title": "script-pulse",
        "pause-title": "script-pause",
    }
)
"""Texts that are the heading of a page, and the line for it."""


def script(view: View, page: Node) -> str:
    """Return what to say to the page that is shown."""
    shown = {node.text for node in _standing(page)}
    for title, line in BY_HEADING.items():
        if view.say(title) in shown:
            return view.say(line)
    if any(isinstance(node.command, tuple) and node.command[0] == "tap" for node in nodes(page)):
        return view.say("script-card")
    state = view.state
    if state.step == CHOICE and state.votes:
        return view.say("script-revealed")
    if state.step == MOVES and not any(state.moves_left):
        return view.say("script-moves-done")
    return view.say(f"script-{STEP_IDS[state.step].replace('_', '-')}")


def going_on(page: Node) -> Node | None:
    """Return what the shared page does to go on: whatever its space bar does; nothing while a form is open."""
    return next((node for node in nodes(page) if node.key == "space" and node.command is not None), None)


def _standing(tree: Node) -> Iterator[Node]:
    """Yield what stands there to read; what can be pressed tells of other pages too."""
    if tree.role in {"heading", "panel", "text"}:
        yield tree
    if tree.role not in {"button", "choice"}:
        for child in tree.children:
            yield from _standing(child)


def nodes(tree: Node) -> Iterator[Node]:
    """Yield everything in a tree, in reading order."""
    yield tree
    for child in tree.children:
        yield from nodes(child)
