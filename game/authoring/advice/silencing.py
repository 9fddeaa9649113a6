"""The author's own word that a piece of advice does not hold here: ``# lint: ok L001 the reason``.

A silencer stands at the end of the line that the advice is about, or alone on the line above it (more comments may
stand between). It silences one code on that line, and needs a reason. It never silences an error, and a silencer
that does nothing is told, so that none of them outlives what it was written for.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.authoring.catalogue import codes, read_page
from game.authoring.diagnostics import Diagnostic, Place, nearest
from game.authoring.source import lines_of, text_spans

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from game.authoring.source import Source

_SILENCER = re.compile(r"(?:^|(?<=\s))#[ \t]*lint[ \t]*:[ \t]*(?P<order>.*?)[ \t]*(?=\s#[ \t]*lint[ \t]*:|$)")
_ORDER = re.compile(r"ok[ \t]+(?P<code>\S+)[ \t]*(?P<reason>.*)")
_ONLY_COMMENT = re.compile(r"[ \t]*(#|$)")
_LEAST_REASON = 3
"""Letters: fewer are no reason."""
_FROM_PLAY = "B"
"""The first letter of advice that only simulated games can give."""


@dataclass(frozen=True, slots=True)
class _Silencer:
    place: Place
    order: str
    """What stands after ``lint:``."""
    line: int
    """The line that it is about."""


def silenced(found: Iterable[Diagnostic], source: Source, *, played: bool) -> Iterator[Diagnostic]:
    """``found`` without what is silenced, and what is wrong with the silencers themselves.

    A silencer of advice from play is left in peace as long as nothing has been ``played``.
    """
    silent: dict[tuple[str, int], _Silencer] = {}
    known: tuple[str, ...] = ()
    for silencer in _silencers(source):
        known = known or codes()
        objection = _objection(silencer, known)
        if isinstance(objection, Diagnostic):
            yield objection
        else:
            silent[objection, silencer.line] = silencer
    used = set()
    for diagnostic in found:
        key = (diagnostic.code, diagnostic.place.line)
        if key in silent:
            used.add(key)
        else:
            yield diagnostic
    for (code, line), silencer in silent.items():
        if (code, line) not in used and (played or not code.startswith(_FROM_PLAY)):
            yield _told("L040", silencer, word=code)


def _objection(silencer: _Silencer, known: tuple[str, ...]) -> Diagnostic | str:
    """The code that ``silencer`` silences, one of those ``known``, or why it silences nothing."""
    order = _ORDER.fullmatch(silencer.order)
    if not order:
        return _told("L044", silencer, word=silencer.order[:40])
    code = order["code"].rstrip(":,.").upper()
    if code not in known:
        near = nearest(code, known)
        return _told("L041", silencer, word=code[:40], **({"near": near} if near else {}))
    if read_page(code).severity == "error":
        return _told("L042", silencer, word=code)
    if sum(letter.isalpha() for letter in order["reason"]) < _LEAST_REASON:
        return _told("L043", silencer, word=code)
    return code


def _told(code: str, silencer: _Silencer, **params: str | int) -> Diagnostic:
    return Diagnostic(code, silencer.place, params, "advice")


def _silencers(source: Source) -> Iterator[_Silencer]:
    """Every silencer in the comments of the file. A ``#`` inside a text is no comment."""
    if "lint" not in source.text:
        return
    lines = lines_of(source.text)
    written = [(number, match) for number, line in enumerate(lines, 1) for match in _SILENCER.finditer(line)]
    if not written:
        return
    spans = text_spans(source.text)
    about = _lines_below(lines)
    at = 0
    for number, match in written:
        place = Place(number, match.start() + 1)
        while at < len(spans) and spans[at][1] <= place:
            at += 1
        if at == len(spans) or place < spans[at][0]:
            yield _Silencer(place, match["order"], about[number])


def _lines_below(lines: list[str]) -> dict[int, int]:
    """The line that a comment on each line is about: that one, or the next with more than a comment."""
    about, below = {}, len(lines)
    for number in range(len(lines), 0, -1):
        if not _ONLY_COMMENT.match(lines[number - 1]):
            below = number
        about[number] = below
    return about
