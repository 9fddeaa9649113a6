"""A line being written in: cursor, selection and editing keys, as everywhere. Pure values; pixels are elsewhere."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field, replace
from typing import Protocol


class Clipboard(Protocol):
    """Where copied text goes and pasted text comes from."""

    def read(self) -> str:
        """Return the text there, empty when there is none."""
        ...

    def keep(self, text: str) -> None:
        """Put text there."""
        ...


@dataclass(slots=True)
class OwnClipboard:
    """A clipboard that reaches no other program."""

    text: str = ""

    def read(self) -> str:
        """Return what was last kept."""
        return self.text

    def keep(self, text: str) -> None:
        """Keep text."""
        self.text = text


@dataclass(frozen=True, slots=True)
class Writing:
    """The text of an entry, where its cursor is, and where its selection began."""

    text: str
    cursor: int
    anchor: int
    composing: str = ""
    """What an input method shows before it has decided."""

    @property
    def selected(self) -> str:
        """The selected text."""
        start, end = sorted((self.cursor, self.anchor))
        return self.text[start:end]

    @property
    def before(self) -> str:
        """What is shown left of the cursor."""
        return self.text[: self.cursor] + self.composing

    @property
    def shown(self) -> str:
        """What is shown altogether."""
        return self.before + self.text[self.cursor :]


_STEPS_KEPT = 100
_PASTED = 4
"""Times the limit: so much of what is pasted is looked at, since some of it may go."""


@dataclass(slots=True)
class History:
    """What an entry held before each change: ctrl+z in it is about its own words, never about the game."""

    _past: list[Writing] = field(default_factory=list)
    _undone: list[Writing] = field(default_factory=list)

    def keep(self, before: Writing) -> None:
        """Remember what a change is about to replace."""
        self._past = [*self._past[1 - _STEPS_KEPT :], before]
        self._undone = []

    def step(self, key: str, now: Writing) -> Writing | None:
        """Return what an entry holds after ctrl+z, ctrl+y or ctrl+shift+z; ``None`` when the key is none of them."""
        if key not in {"ctrl+z", "ctrl+y", "ctrl+shift+z"}:
            return None
        source, other = (self._past, self._undone) if key == "ctrl+z" else (self._undone, self._past)
        if not source:
            return now
        other.append(now)
        return source.pop()


def begin(text: str) -> Writing:
    """Return the writing of an entry that just got focus: the cursor at the end."""
    return Writing(text, len(text), len(text))


def insert(writing: Writing, text: str, limit: int) -> Writing:
    """Replace the selection with text, as much of it as ``limit`` characters in all leave room for."""
    text = clean(text[: _PASTED * (limit + 1)])
    start, end = sorted((writing.cursor, writing.anchor))
    head, tail = writing.text[:start], writing.text[end:]
    text = text[: max(0, limit - len(head) - len(tail))]
    joined = unicodedata.normalize("NFC", head + text)
    return Writing(joined + tail, len(joined), len(joined))


def compose(writing: Writing, text: str) -> Writing:
    """Show what an input method is composing; empty when it has finished."""
    return replace(writing, composing=clean(text))


def point(writing: Writing, at: int, *, extend: bool) -> Writing:
    """Put the cursor at a position, selecting from where it was if ``extend``."""
    at = max(0, min(at, len(writing.text)))
    return Writing(writing.text, at, writing.anchor if extend else at)


def word_around(writing: Writing, at: int) -> Writing:
    """Select the word at a position (double click)."""
    start = end = max(0, min(at, len(writing.text)))
    while start and not writing.text[start - 1].isspace():
        start -= 1
    while end < len(writing.text) and not writing.text[end].isspace():
        end += 1
    return Writing(writing.text, end, start)


def edit(writing: Writing, key: str, limit: int, clipboard: Clipboard) -> Writing | None:
    """Return the writing after an editing key, or ``None`` when the key is none.

    Keys: left right home end, with ctrl by words and with shift selecting; backspace delete, with ctrl by words;
    ctrl+a/c/x/v. Keys of letters are none: letters come as text.
    """
    parts = key.split("+")
    name, ctrl, shift = parts[-1], "ctrl" in parts, "shift" in parts
    if name in ("left", "right", "home", "end"):
        return _move(writing, name, by_word=ctrl or "alt" in parts, extend=shift)
    if name in ("backspace", "delete"):
        return _erase(writing, name, limit, by_word=ctrl or "alt" in parts)
    if not ctrl or shift:
        return None
    match name:
        case "a":
            return Writing(writing.text, len(writing.text), 0)
        case "c" | "x" if writing.selected:
            clipboard.keep(writing.selected)
            return insert(writing, "", limit) if name == "x" else writing
        case "c" | "x":
            return writing
        case "v":
            return insert(writing, clipboard.read(), limit)
    return None


def _move(writing: Writing, name: str, *, by_word: bool, extend: bool) -> Writing:
    if writing.selected and not extend and name in ("left", "right"):
        at = (min if name == "left" else max)(writing.cursor, writing.anchor)
        return point(writing, at, extend=False)
    at = {
        "left": _step(writing, -1, by_word=by_word),
        "right": _step(writing, 1, by_word=by_word),
        "home": 0,
        "end": len(writing.text),
    }[name]
    return point(writing, at, extend=extend)


def _erase(writing: Writing, name: str, limit: int, *, by_word: bool) -> Writing:
    if not writing.selected:
        at = _step(writing, -1 if name == "backspace" else 1, by_word=by_word)
        writing = point(writing, at, extend=True)
    return insert(writing, "", limit)


def _step(writing: Writing, direction: int, *, by_word: bool) -> int:
    """Return the position one letter (with the accents on it) or one word away."""
    text, at = writing.text, writing.cursor

    def beside() -> str:
        index = at - 1 if direction < 0 else at
        return text[index] if 0 <= index < len(text) else ""

    if by_word:
        for wanted in (str.isspace, lambda c: not c.isspace()):
            while beside() and wanted(beside()):
                at += direction
        return at
    if direction < 0:
        at = max(0, at - 1)
        while at and unicodedata.combining(text[at]):
            at -= 1
        return at
    at = min(len(text), at + 1)
    while at < len(text) and unicodedata.combining(text[at]):
        at += 1
    return at


def clean(text: str) -> str:
    """Return text as one line: breaks and tabs become blanks, other control and invisible characters go."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n"))
    text = "".join(" " if c in "\n\t\r" else c for c in text)
    return "".join(c for c in text if unicodedata.category(c) not in ("Cc", "Cf", "Cs"))
