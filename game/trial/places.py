"""Where in an author's file something stands that a trial has counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.authoring.diagnostics import Path
    from game.authoring.schema import Document

_SECTION_OF_TYPE = {"B07": "dependencies", "B08": "windows", "B10": "issues", "B14": "knowledge"}
"""Where what a breakdown type looks at is written; the others look at decisions."""


def path_of_length(minutes: int) -> Path:
    """The rounds of a length; where there are no lengths, all of them."""
    return ("lengths", str(minutes)) if minutes else ("rounds",)


def path_of_type(code: str) -> Path:
    """The part of the file that gives rise to a breakdown type."""
    return (_SECTION_OF_TYPE.get(code, "decisions"),)


def path_of_connection(document: Document, name: str) -> Path:
    """The line that makes a connection, by the id that the scoring gives it: ``heard:gravtillstand:natagare``."""
    kind, thing, *more = name.split(":")
    match kind:
        case "heard":
            return ("decisions", thing, "hear", more[0])
        case "knows":
            return _path_of_need(document, thing, more[0].split("+"))
        case "act":
            return path_of_act(document, thing)
        case "claim":
            return ("issues", thing)
        case "order" | "fit" | "premise":
            return ("dependencies", thing)
        case _:  # "weighed" and "review": (decision, what speaks against its option)
            return _path_of_undermining(document, thing, more[0])


def path_of_act(document: Document, act: str) -> Path:
    """An act, in the window that it is a part of."""
    for window, shape in document.windows.items():
        for number, each in enumerate(shape.acts):
            if each.act == act:
                way = next(key for key in ("all_of", "any_of", "k_of") if getattr(shape, key))
                return ("windows", window, way, number, "act")
    return ("windows",)


def window_of(document: Document, act: str) -> str:
    """The window that an act is a part of."""
    return next((id_ for id_, shape in document.windows.items() if any(each.act == act for each in shape.acts)), act)


def _path_of_need(document: Document, decision: str, items: list[str]) -> Path:
    needs = document.decisions[decision].needs
    if len(items) == 1 and items[0] in needs:
        return ("decisions", decision, "needs", needs.index(items[0]))
    return ("decisions", decision, "needs_any_of")


def _path_of_undermining(document: Document, decision: str, thing: str) -> Path:
    for section in ("knowledge", "surprises", "consequences"):
        if thing in getattr(document, section):
            return (section, thing, "undermines", decision)
    return ("decisions", decision)
