"""The pieces that running pages are built of, as plain data.

On paper ``game/kit/templates/look.typ`` has the look of each kind; on the screen ``game/screen/guide/look.py`` that of
those that the guide has.

A text is a string, printed as it stands, or a list of spans: ``{"text": …, "bold": …, "italic": …}``.
"""

from __future__ import annotations

from typing import Any

Block = dict[str, Any]
Inline = str | list[dict[str, Any]]


def heading(level: int, text: Inline, aside: str = "") -> Block:
    """Return a heading; ``aside`` stands at the right: how long it takes."""
    return {"kind": "heading", "level": level, "text": text, "aside": aside}


def para(text: Inline) -> Block:
    """Return a paragraph."""
    return {"kind": "para", "text": text}


def small(text: Inline) -> Block:
    """Return a paragraph that is there to be looked up."""
    return {"kind": "small", "text": text}


def bullets(items: list[Any]) -> Block:
    """Return a list; an item is a text or a list of blocks."""
    return {"kind": "bullets", "items": items}


def steps(items: list[Any], start: int = 1) -> Block:
    """Return a numbered list."""
    return {"kind": "steps", "items": items, "start": start}


def boxes(items: list[Inline]) -> Block:
    """Return a list to tick off."""
    return {"kind": "boxes", "items": items}


def aloud(label: str, title: str, text: str) -> Block:
    """Return what is read aloud, word for word."""
    return {"kind": "aloud", "label": label, "title": title, "text": text}


def question(label: str, text: str) -> Block:
    """Return the question that is talked about."""
    return {"kind": "question", "label": label, "text": text}


def labelled(label: str, text: str) -> Block:
    """Return a line with a word before it that says what it is."""
    return {"kind": "labelled", "label": label, "text": text}


def quote(blocks: list[Block]) -> Block:
    """Return a quotation."""
    return {"kind": "quote", "blocks": blocks}


def table(head: list[Inline], rows: list[list[Any]], widths: list[str] | None = None) -> Block:
    """Return a table; ``widths`` are ``auto`` or shares such as ``2fr``. A cell may be ``{"badge": role}``."""
    return {"kind": "table", "head": head, "rows": rows, "widths": widths or ["1fr"] * len(head)}


def fields(names: list[str]) -> Block:
    """Return lines to fill in by hand."""
    return {"kind": "fields", "names": names}


def new_page() -> Block:
    """Return a break of page."""
    return {"kind": "page"}
