"""The widgets: nodes put together the same way everywhere. What a thing is called here, the screens call it."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal, Unpack

from game.screen.kit.nodes import Frame, Look, Node, column, heading, icon, row, text

Kind = Literal["normal", "strong", "quiet"]
"""Of a button: framed; filled, for the one thing to do next; or without a box."""

_INK = {"normal": "ink", "strong": "on-ink", "quiet": "ink"}


def _over(box: Frame, look: Frame) -> Frame:
    """Return the frame of a kind of widget, with what the screen wants otherwise."""
    merged: Frame = {**box, **look}
    return merged


def _named_over(box: Frame, look: Look) -> Look:
    """Return the same for a widget that takes a name."""
    merged: Look = {**box, **look}
    return merged


def keycap(cap: str, *, enabled: bool = True, inverted: bool = False, size: float = 24) -> Node:
    """Show a key as on a keyboard: dark, pale when it cannot be used now, light on a dark button."""
    cap_fill = ("on-ink" if inverted else "ink") if enabled else "off-cap"
    cap_ink = "ink" if inverted and enabled else "off-cap-ink" if not enabled else "on-ink"
    return text(
        cap, size, bold=True, color=cap_ink, to="middle", fill=cap_fill, radius=8,
        min_width=size * 1.5, height=size * 1.5, pad=(size * 0.4, 0),
    )  # fmt: skip


def button(
    words: str,
    command: object,
    *,
    key: str = "",
    cap: str = "",
    icon_name: str = "",
    enabled: bool = True,
    why: str = "",
    checked: bool | None = None,
    kind: Kind = "normal",
    size: float = 25,
    content: tuple[Node, ...] = (),
    **look: Unpack[Look],
) -> Node:
    """Something to press.

    ``key`` is the name of its key, ``cap`` what is shown for it (``key`` in capitals unless given).
    ``content`` replaces the words that are shown, for a card that is pressed as a whole; ``words`` is
    then its name. A checked button has a thick frame.
    """
    ink = _INK[kind] if enabled else "off-ink"
    shown = cap or key.upper()
    parts = [keycap(shown, enabled=enabled, inverted=kind == "strong", size=size - 1)] if shown else []
    if icon_name:
        parts.append(icon(icon_name, size * 1.25, color=ink))
    if words and not content:
        parts.append(text(words, size, bold=kind != "quiet", color=ink))
    box: Frame = {"radius": 14, "gap": 12, "pad": (14, 12), "min_height": 68, "align": "middle"}
    if kind == "quiet":
        box = {**box, "pad": (8, 6), "min_height": 52, "gap": 10}
    else:
        box["fill"] = "off" if not enabled else "ink" if kind == "strong" else "panel"
        box["stroke"] = "off-edge" if not enabled else "ink"
        box["stroke_width"] = 6 if checked else 2
    return Node(
        role="button", text=words, command=command, key=key, focusable=True, enabled=enabled, why=why,
        checked=checked, arrangement="row", children=content or tuple(parts), **_named_over(box, look),
    )  # fmt: skip


def choice(
    words: str,
    command: object,
    *,
    checked: bool,
    many: bool = False,
    key: str = "",
    cap: str = "",
    enabled: bool = True,
    why: str = "",
    size: float = 26,
    **look: Unpack[Look],
) -> Node:
    """Show one of several that can be ticked; ``many`` when more than one can be (square instead of round)."""
    ink = "ink" if enabled else "off-ink"
    side = size * 1.3
    sign = icon("check", side * 0.72, color="on-ink")
    mark = column(
        *((sign,) if checked else ()), width=side, height=side, radius=6 if many else side / 2,
        fill=ink if checked else "panel", stroke=ink, stroke_width=3, align="middle", pack="middle",
    )  # fmt: skip
    shown = cap or key.upper()
    caps = (keycap(shown, enabled=enabled, size=size - 2),) if shown else ()
    box: Frame = {"radius": 12, "gap": 14, "pad": (14, 10), "min_height": 60, "align": "middle"}
    box["fill"] = "chosen" if checked else "panel" if enabled else "off"
    box["stroke"] = ink if checked else "edge" if enabled else "off-edge"
    return Node(
        role="choice", text=words, command=command, key=key, focusable=True, enabled=enabled, why=why,
        checked=checked, arrangement="row", **_named_over(box, look),
        children=(mark, *caps, text(words, size, color=ink, weight=1)),
    )  # fmt: skip


def stepper(
    value: str,
    label: str,
    *,
    id: str,  # noqa: A002 - the name the rest of the kit uses
    less: object,
    more: object,
    size: float = 26,
    **look: Unpack[Frame],
) -> Node:
    """Show a value that goes up and down; ``less`` and ``more`` are commands, ``None`` at the end of the range.

    With focus: the left and right arrows.
    """
    box: Frame = {"gap": 12, "align": "middle", "pad": (18, 8, 8, 8), "radius": 14, "fill": "panel", "stroke": "edge"}
    shown = text(value, size, bold=True, to="middle", min_width=size * 2)
    words = (text(label, size - 2, weight=1),) if label else ()
    return Node(
        role="stepper", id=id, text=value, spoken=label, less=less, more=more, focusable=True,
        arrangement="row", **_over(box, look),
        children=(*words, _step("minus", less, size), shown, _step("plus", more, size)),
    )  # fmt: skip


def _step(name: str, command: object, size: float) -> Node:
    """Return half of a stepper: pressed with the mouse, never in the Tab order."""
    usable = command is not None
    node = button(
        "", command, icon_name=name, enabled=usable, size=size - 4, pad=10, min_height=0, radius=10,
    )  # fmt: skip
    return replace(node, focusable=False)


def entry(
    id: str,  # noqa: A002 - the name the rest of the kit uses
    value: str,
    *,
    label: str,
    hint: str = "",
    limit: int = 120,
    command: object = None,
    size: float = 26,
    enabled: bool = True,
    **look: Unpack[Frame],
) -> Node:
    """Show a line to write in. ``Program.write`` gets every change, ``command`` is done at Return."""
    box: Frame = {
        "fill": "panel", "stroke": "ink", "radius": 10, "pad": (16, 10), "height": size * 1.3 + 28,
        "min_width": 240,
    }  # fmt: skip
    return Node(
        role="entry", id=id, text=value, spoken=label, hint=hint, limit=limit, command=command, size=size,
        focusable=True, enabled=enabled, **_over(box, look),
    )  # fmt: skip


def panel(*children: Node, title: str = "", **look: Unpack[Look]) -> Node:
    """Show a framed sheet, with a dark head if it has a title.

    What does not fit in it is first written smaller, then scrolls.
    """
    sheet: Frame = {"fill": "panel", "stroke": "edge", "radius": 18}
    body: Look = {"pad": (28, 22), "gap": 18, "weight": 1}
    for name in ("pad", "gap", "align", "pack"):  # how children lie is said of the body, not of the whole
        if name in look:
            body[name] = look.pop(name)
    if not title:
        return Node(role="panel", children=(column(*children, **body),), **_named_over(sheet, look))
    head = heading(
        title, 28, color="header-ink", fill="header", stroke="head-edge", pad=(28, 12), min_height=62,
        radius=18, corners="top",
    )
    for part in ("fill", "stroke", "stroke_width", "radius"):  # the head has its own
        if part in look:
            sheet[part] = look.pop(part)
    sheet["corners"] = "bottom"
    return Node(role="panel", text=title, children=(head, column(*children, **_named_over(sheet, body))), **look)


def scroll(*children: Node, **look: Unpack[Look]) -> Node:
    """Return a list that scrolls when it does not fit, without being written smaller first."""
    box: Frame = {"gap": 12}
    return Node(role="list", children=children, focusable=True, **_named_over(box, look))


def dialog(
    *children: Node,
    id: str,  # noqa: A002 - the name the rest of the kit uses
    title: str,
    close: object,
    max_width: float = 1100,
) -> Node:
    """Return something in front of everything else, as last child of the root ``stack``; it keeps the focus.

    ``close`` is the command of Escape.
    """
    sheet = panel(*children, title=title, min_width=640, max_width=max_width, pad=(28, 28), gap=28)
    return Node(
        role="dialog", id=id, text=title, command=close, children=(sheet,), fill="veil",
        pad=60, align="middle", pack="middle",
    )  # fmt: skip


def key_help(cap: str, words: str, command: object = None, *, key: str = "", size: float = 22) -> Node:
    """Return a key and what it does, for the foot of a screen; pressed with the mouse it does the same."""
    cap_node = keycap(cap, size=size - 2)
    label = text(words, size, color="quiet")
    return Node(
        role="button", text=words, command=command, key=key, arrangement="row", gap=10, align="middle",
        children=(cap_node, label),
    )  # fmt: skip


def header_row(*children: Node) -> Node:
    """Return the dark band at the top of a screen."""
    return row(*children, fill="header", pad=(40, 16), gap=24, align="middle", min_height=88)
