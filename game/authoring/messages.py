"""Diagnostics as an author reads them (scenario-format.md, Errors as authors should see them)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.authoring.catalogue import Language, read_nouns, read_page
from game.authoring.source import lines_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.authoring.diagnostics import Diagnostic

MOST_SHOWN = 20
LONGEST_LINE = 110
"""Characters of the author's line that are shown around the place."""

# "error" in both languages, so that editors find the places; the sentence after it is the author's.
_SEVERITIES = {"sv": {"error": "error", "advice": "råd"}, "en": {"error": "error", "advice": "advice"}}
_OR = {"sv": "eller", "en": "or"}
_MORE = {"sv": "… och {count} till.", "en": "… and {count} more."}


def tell(diagnostics: Sequence[Diagnostic], name: str, text: str, language: str) -> str:
    """Tell all ``diagnostics`` about the file ``name`` with ``text``; at most ``MOST_SHOWN`` in full.

    ``language`` is ``sv`` or ``en``.
    """
    lines = lines_of(text)
    told = [_tell_one(diagnostic, name, lines, language) for diagnostic in diagnostics[:MOST_SHOWN]]
    if len(diagnostics) > MOST_SHOWN:
        told.append(_MORE[language].format(count=len(diagnostics) - MOST_SHOWN))
    return "".join(f"{one}\n" for one in told)


def sentence(diagnostic: Diagnostic, language: str) -> str:
    """What is wrong, in one sentence."""
    return read_page(diagnostic.code).message[_known(language)].format_map(_fields(diagnostic, language))


def hint(diagnostic: Diagnostic, language: str) -> str:
    """What to do about it: the first hint that the diagnostic knows enough for; empty when there is none."""
    fields = _fields(diagnostic, language)
    for template in read_page(diagnostic.code).hints:
        try:
            return template[_known(language)].format_map(fields)
        except KeyError:
            continue
    return ""


def _fields(diagnostic: Diagnostic, language: str) -> dict[str, str | int]:
    """The params, with a noun for each kind: ``kind_a`` (ett beslut), ``kind_the`` (beslutet), ``kind_bare``.

    Where several kinds will do they are joined: *ett beslut eller en insats*.
    """
    fields = dict(diagnostic.params)
    for name in ("kind", "other"):
        if name in fields:
            nouns = [read_nouns()[kind][language] for kind in str(fields[name]).split()]
            for form in nouns[0]:
                fields[f"{name}_{form}"] = _any_of([noun[form] for noun in nouns], language)
    return fields


def _any_of(words: list[str], language: str) -> str:
    *most, last = words
    return f"{', '.join(most)} {_OR[language]} {last}" if most else last


def _known(language: str) -> Language:
    return "en" if language == "en" else "sv"


def _tell_one(diagnostic: Diagnostic, name: str, lines: list[str], language: str) -> str:
    line, column = diagnostic.place
    where = f"{name}:{line}:{column}" if line else name
    severity = _SEVERITIES[language][diagnostic.severity]
    parts = [f"{where}: {severity} {diagnostic.code}: {sentence(diagnostic, language)}"]
    if 0 < line <= len(lines):
        parts += _pointed_at(lines[line - 1], column)
    if advice := hint(diagnostic, language):
        parts.append(f"    → {advice}")
    return "\n".join(parts)


def _pointed_at(line: str, column: int) -> list[str]:
    shown, position = excerpt(line, column)
    return [f"    {shown}", f"    {' ' * position}^"]


def excerpt(line: str, column: int) -> tuple[str, int]:
    """The author's line as it is shown, and where ``column`` is in it, from 0; a very long line is cut around it."""
    position = column - 1
    if len(line) > LONGEST_LINE:
        start = max(0, min(position - LONGEST_LINE // 2, len(line) - LONGEST_LINE))
        cut = line[start : start + LONGEST_LINE]
        before, after = "…" if start else "", "…" if start + LONGEST_LINE < len(line) else ""
        position += len(before) - start
        line = before + cut + after
    shown = "".join(sign if sign.isprintable() else " " for sign in line)
    return shown.rstrip(), position
