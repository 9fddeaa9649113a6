"""What comes along from other programs: files that are no plain text, characters nobody sees, letters gone wrong.

All of it is told before YAML is read, because the parser would complain about something else further down.
"""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING

from game.authoring.diagnostics import WHOLE_FILE, Diagnostic, Place

if TYPE_CHECKING:
    from collections.abc import Iterator

LINE_BREAK = re.compile("\r\n|[\r\n\x85\u2028\u2029]")
"""What YAML 1.1 counts as the end of a line."""

UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")
"""What YAML does not allow in a file: control characters, lone surrogates, the byte order mark, and noncharacters."""

_SIGNATURES = (
    (b"PK\x03\x04", "DOCX/XLSX/ODT"), (b"\xd0\xcf\x11\xe0", "DOC/XLS"), (b"%PDF", "PDF"), (b"{\\rtf", "RTF"),
    (b"<!doctype", "HTML"), (b"<html", "HTML"), (b"<?xml", "XML"),
)  # fmt: skip
"""How files of other programs begin, in small letters where letters may differ."""

_INVISIBLE = re.compile("[\xad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069]")
"""Soft hyphens, characters without width and marks of direction. U+200D is left alone: it joins emoji."""

_SPACES = "\xa0\u2000-\u200a\u202f\u205f\u3000"
_HARD_SPACE = re.compile(
    rf"^[ ]*([{_SPACES}])"  # in the indentation
    rf"|^[ ]*(?:- +)*-([{_SPACES}])"  # after a dash
    rf"|(?:^[ ]*(?:- +)*|[{{,] *)[a-z][a-z0-9_]*(?::([{_SPACES}])|([{_SPACES}]) *:(?:[ {_SPACES}]|$))"  # round a colon
)
_ANY_HARD_SPACE = re.compile(f"[{_SPACES}]")
"""Inside a text they are as good as any space."""

_BROKEN = re.compile("\xc3[\x80-\xbf\u2013\u2026\u201e\u2030\u2039\u0152\u0160\u017d]|\xe2\u20ac.|\ufffd")
"""å, ä, ö, é and quotation marks in UTF-8, read as an old encoding and saved again; and the sign of a lost letter."""


def other_format(content: bytes) -> Diagnostic | None:
    """What the file was saved as, where it is a document of another program."""
    head = content[:64].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    for signature, form in _SIGNATURES:
        if head.startswith(signature.lower()):
            return Diagnostic("Y035", WHOLE_FILE, {"form": form})
    return None


def check_characters(text: str) -> Iterator[Diagnostic]:
    """Each kind of trouble once: a program that writes a strange character once writes it many times."""
    if strange := UNPRINTABLE.search(text):
        yield Diagnostic("Y011", place_in(text, strange.start()), {"character": f"U+{ord(strange.group()):04X}"})
        return
    if broken := _BROKEN.search(text):
        yield _broken(text, broken)
        return
    tabs, invisible, hard = "\t" in text, bool(_INVISIBLE.search(text)), bool(_ANY_HARD_SPACE.search(text))
    if not (tabs or invisible or hard):
        return
    for number, line in enumerate(LINE_BREAK.split(text), 1):
        if line.lstrip(" ").startswith("#"):
            continue  # a comment disturbs nobody
        if tabs and "\t" in line:
            yield Diagnostic("Y010", Place(number, line.index("\t") + 1))
            return
        if invisible and (found := _INVISIBLE.search(line)):
            yield Diagnostic("Y011", Place(number, found.start() + 1), {"character": f"U+{ord(found.group()):04X}"})
            return
        if hard and (found := _HARD_SPACE.search(line)):
            yield Diagnostic("Y036", Place(number, found.start(found.lastindex or 0) + 1))
            return


def place_in(text: str, position: int) -> Place:
    """Line and column of a position in ``text``."""
    before = LINE_BREAK.split(text[:position])
    return Place(len(before), len(before[-1]) + 1)


def _broken(text: str, found: re.Match[str]) -> Diagnostic:
    params: dict[str, str | int] = {"word": found.group()}
    with suppress(UnicodeError):
        params["near"] = found.group().encode("cp1252").decode("utf-8")
    return Diagnostic("Y041", place_in(text, found.start()), params)
