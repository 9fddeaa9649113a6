"""What a screen is made of: plain values that say what is shown, where, and what it is called when spoken.

All lengths are units: one unit is one pixel on a screen of 1080 lines, whatever the window's real size.
Text sizes are units too, before the text-size setting. Colours are names of a ``Theme``; an empty string
is no colour. Nothing here knows of pixels or pygame.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypedDict, Unpack

from game.board.shapes import Shape

Role = Literal[
    "group", "text", "heading", "panel", "button", "choice", "stepper", "entry", "list", "dialog",
    "badge", "icon", "timer", "canvas",
]  # fmt: skip
Arrangement = Literal["column", "row", "flow", "stack"]
Align = Literal["stretch", "start", "middle", "end"]
Pack = Literal["start", "middle", "end", "between"]
Pad = float | tuple[float, float] | tuple[float, float, float, float]
"""All sides; (left and right, top and bottom); or (left, top, right, bottom)."""

Draw = Callable[[float, float], Sequence[Shape]]
"""Gives the shapes of a canvas of this width and height, all in units from its top left corner."""


def no_shapes(_width: float, _height: float) -> Sequence[Shape]:
    """Draw nothing."""
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """One thing on the screen; with children, what holds them.

    A node with children never paints its own ``text``: that is then its name, for ears and for tests.
    """

    role: Role
    id: str = ""
    """Unique in the tree where given; focus, entries and scrolling are kept by it."""
    text: str = ""
    spoken: str = ""
    """What is said instead of ``text``; an entry's or a stepper's name."""
    told: bool = False
    """Of a text: said when it is new on the screen, as what is large enough to be read aloud always is."""
    children: tuple[Node, ...] = ()

    # what it does
    command: object = None
    """Given to ``Program.do`` when the node is activated; of an entry, when Return is pressed in it."""
    less: object = None
    """Of a stepper: the command of its minus; ``None`` at its lowest."""
    more: object = None
    """Of a stepper: the command of its plus; ``None`` at its highest."""
    key: str = ""
    """The name of the key that activates it ("1", "z", "space", "f1"), see ``keys.py``."""
    focusable: bool = False
    enabled: bool = True
    why: str = ""
    """Why it is not possible now, one sentence; shown beside the node when it has focus."""
    checked: bool | None = None

    # what it shows
    size: float = 24
    """Text size; of icons and badges, the whole width."""
    bold: bool = False
    color: str = "ink"
    words_to: Literal["start", "middle", "end"] = "start"
    """The side its lines of text keep to."""
    icon: str = ""
    """A file in assets/icons, without its ending."""
    number: int = 0
    """Of a badge: the role's number, 0-7."""
    hollow: bool = False
    hint: str = ""
    """Of an entry: pale words while it is empty."""
    limit: int = 120
    """Of an entry: the most characters it takes."""
    share: float = -1
    """How much of a bar is filled, 0-1; below 0 there is no bar."""
    mark: float = -1
    """Where the bar has a mark, 0-1; below 0 nowhere."""
    signature: object = None
    """Of a canvas: equal signatures mean an equal picture."""
    draw: Draw = field(default=no_shapes, compare=False)

    # how it is laid out
    arrangement: Arrangement = "column"
    width: float = 0
    """Fixed width; 0 follows from the content."""
    height: float = 0
    min_width: float = 0
    max_width: float = 0
    min_height: float = 0
    weight: float = 0
    """Share of what room is left in its column or row; 0 takes what its content needs."""
    pad: Pad = 0
    gap: float = 0
    align: Align = "stretch"
    """Its children across the direction of arrangement."""
    pack: Pack = "start"
    """Its children along the direction of arrangement, when none of them has a weight."""
    alike: bool = False
    """Of a row: its children are written equally large, so that none of them stands out."""

    # its box
    fill: str = ""
    stroke: str = ""
    stroke_width: float = 2
    radius: float = 0
    corners: Literal["all", "top", "bottom"] = "all"
    """Which corners ``radius`` rounds."""


class Frame(TypedDict, total=False):
    """The layout and box fields that every builder takes, with the meaning they have in ``Node``."""

    width: float
    height: float
    min_width: float
    max_width: float
    min_height: float
    weight: float
    pad: Pad
    gap: float
    align: Align
    pack: Pack
    alike: bool
    fill: str
    stroke: str
    stroke_width: float
    radius: float
    corners: Literal["all", "top", "bottom"]


class Look(Frame, total=False):
    """The same with a name; most builders take it."""

    id: str
    spoken: str


def column(*children: Node, **look: Unpack[Look]) -> Node:
    """Children below each other."""
    return Node(role="group", children=children, **look)


def row(*children: Node, **look: Unpack[Look]) -> Node:
    """Children beside each other; when they do not fit, their texts wrap."""
    return Node(role="group", arrangement="row", children=children, **look)


def flow(*children: Node, **look: Unpack[Look]) -> Node:
    """Children beside each other, going on below when a line is full."""
    return Node(role="group", arrangement="flow", children=children, **look)


def stack(*children: Node, **look: Unpack[Look]) -> Node:
    """Children on top of each other, each over the whole; the last on top."""
    return Node(role="group", arrangement="stack", children=children, **look)


def space(weight: float = 1) -> Node:
    """Room that is left over."""
    return Node(role="group", weight=weight)


def text(
    words: str,
    size: float = 24,
    *,
    bold: bool = False,
    color: str = "ink",
    to: Literal["start", "middle", "end"] = "start",
    told: bool = False,
    **look: Unpack[Look],
) -> Node:
    """Words that wrap; 28 or larger is read aloud, and is never shrunk below that."""
    return Node(role="text", text=words, size=size, bold=bold, color=color, words_to=to, told=told, **look)


def heading(
    words: str,
    size: float = 28,
    *,
    color: str = "ink",
    to: Literal["start", "middle", "end"] = "start",
    **look: Unpack[Look],
) -> Node:
    """Bold words that name what follows."""
    return Node(role="heading", text=words, size=size, bold=True, color=color, words_to=to, **look)


def icon(name: str, size: float = 32, *, color: str = "ink", **look: Unpack[Look]) -> Node:
    """Show a picture from assets/icons; give ``spoken`` unless the words beside it say the same."""
    return Node(role="icon", icon=name, size=size, color=color, **look)


def badge(number: int, letter: str, size: float = 52, *, hollow: bool = False, **look: Unpack[Look]) -> Node:
    """Show a role's mark: its shape, colour and letter; hollow for an empty chair."""
    return Node(role="badge", number=number, text=letter, size=size, hollow=hollow, **look)


def canvas(draw: Draw, signature: object, **look: Unpack[Look]) -> Node:
    """Show shapes of ``game.board.shapes``, drawn anew only when ``signature`` or the size has changed."""
    return Node(role="canvas", draw=draw, signature=signature, **look)


def timer(
    words: str,
    share: float = -1,
    *,
    mark: float = -1,
    size: float = 28,
    color: str = "good",
    ink: str = "ink",
    track: str = "track",
    wide: float = 0,
    **look: Unpack[Look],
) -> Node:
    """Show a bar filled to ``share`` (0-1), with words before it; for time, rounds and meters.

    ``color`` is that of the filled part, ``track`` of the rest. Without a share there are only the words. The bar is
    ``wide`` units, so that several are compared at a glance, or takes what the words leave.
    """
    bar = Node(
        role="group", share=share, mark=mark, color=color, fill=track, min_width=120, height=size * 0.72
    )
    label = (text(words, size, bold=True, color=ink, weight=1 if wide else 0),) if words else ()
    bars = (column(bar, pack="middle", width=wide, weight=0 if wide else 1),) if share >= 0 else ()
    with_gap: Look = {"gap": 20, **look}
    return Node(
        role="timer", text=words, share=share, arrangement="row", children=label + bars, **with_gap
    )
