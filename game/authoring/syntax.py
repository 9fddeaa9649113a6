"""What a syntax error of YAML most likely was, in the author's terms.

The parser says what it expected; the author's own line says why. Each rule below turns one of the parser's complaints
into the code of a message about the line, never about the parser.
"""

from __future__ import annotations

import re
from typing import Any

from game.authoring.diagnostics import Diagnostic, Place

_VALUE_START = re.compile(r"""^\s*(?:-\s+)*(?:(?:"[^"]*"|'[^']*'|[^\s:{}\[\],'"][^:{}\[\],'"]*):\s+)?(\S)""")
"""The first character of what a line says after its dash and its key."""

_CURLY = re.compile("[“”„]")


def explain_syntax(error: Exception, text: str, lines: list[str]) -> Diagnostic:
    """Explain ``error``, raised by a PyYAML parser reading ``text``, which has these ``lines``."""
    problem, context = str(getattr(error, "problem", "")), str(getattr(error, "context", ""))
    at, around = _place(getattr(error, "problem_mark", None)), _place(getattr(error, "context_mark", None))
    if not problem or "nicode" in problem:
        return Diagnostic("Y033", _impossible_escape(text, around))
    if "quoted scalar" in context:
        return Diagnostic("Y033", at) if "escape" in problem else Diagnostic("Y023", around)
    if "flow" in context:
        return _inside_braces(problem, at, around, lines)
    if "cannot start any token" in problem:
        return _special(at, lines)
    if "block scalar" in context:
        return _special(around, lines)
    if "anchor" in context or "alias" in context or "tag" in context:
        return _special(around, lines)
    if "mapping values are not allowed" in problem:
        return _second_colon(at, lines)
    if "sequence entries are not allowed" in problem:
        return Diagnostic("Y032", at)
    if "could not find expected ':'" in problem:
        return Diagnostic("Y026", around)
    if "expected <block end>" in problem or "did not find expected" in problem:
        return _after_a_value(problem, at, lines)
    return Diagnostic("Y031", at)


def _place(mark: Any) -> Place:
    return Place(mark.line + 1, mark.column + 1) if mark else Place(1, 1)


def _line(lines: list[str], place: Place) -> str:
    return lines[place.line - 1] if place.line <= len(lines) else ""


def _value_start(line: str) -> tuple[str, int]:
    """The first character of the line's value, and its column from 1."""
    found = _VALUE_START.match(line)
    return (found.group(1), found.start(1) + 1) if found else ("", 1)


def _curly(line: str) -> dict[str, str | int]:
    """A word processor's quotation marks are letters to YAML; the message then says so."""
    found = _CURLY.search(line)
    return {"curly": found.group()} if found else {}


def _impossible_escape(text: str, around: Place) -> Place:
    r"""Where ``\\U`` names a character that does not exist; the pure Python parser does not say."""
    found = re.search(r"\\U(?!000[0-9a-fA-F]|0010)", text)
    if not found:
        return around
    before = text[: found.start()].rpartition('"')[0].split("\n")
    return Place(len(before), len(before[-1]) + 1)


def _inside_braces(problem: str, at: Place, around: Place, lines: list[str]) -> Diagnostic:
    line = _line(lines, at)
    if at.line != around.line or "<stream end>" in problem:
        sign = _line(lines, around)[around.column - 1 : around.column]
        return Diagnostic("Y024", around, {"sign": sign, "close": "]" if sign == "[" else "}"})
    if "'?'" in problem:
        return Diagnostic("Y019", at, _curly(line))
    if "':'" in problem:
        return Diagnostic("Y020", at, _curly(line))
    if "<scalar>" in problem and line[: at.column - 1].rstrip().endswith(("'", '"')):
        return Diagnostic("Y022", at)
    return Diagnostic("Y031", at, _curly(line))


def _special(at: Place, lines: list[str]) -> Diagnostic:
    character = _line(lines, at)[at.column - 1 : at.column]
    return Diagnostic("Y021", at, {"character": character}) if character else Diagnostic("Y031", at)


def _second_colon(at: Place, lines: list[str]) -> Diagnostic:
    line = _line(lines, at)
    if re.search(r":\s", line[: at.column - 1]):
        return Diagnostic("Y020", at, _curly(line))
    return Diagnostic("Y025", _first_word(at, line))


def _after_a_value(problem: str, at: Place, lines: list[str]) -> Diagnostic:
    line = _line(lines, at)
    character, column = _value_start(line)
    if line[at.column - 1 : at.column] in {"}", "]"}:
        return Diagnostic("Y034", at, {"sign": line[at.column - 1]})
    if column < at.column and "block" not in problem.removeprefix("expected <block end>"):
        if character in {"'", '"'}:
            return Diagnostic("Y022", at)
        if character in set("[{*&!|>%@`"):
            return Diagnostic("Y021", Place(at.line, column), {"character": character})
    if line[: at.column - 1].strip(" -") == "":
        return Diagnostic("Y025", _first_word(at, line))
    return Diagnostic("Y031", at, _curly(line))


def _first_word(at: Place, line: str) -> Place:
    return Place(at.line, len(line) - len(line.lstrip()) + 1)
