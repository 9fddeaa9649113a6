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
CURLY_QUOTES = dict.fromkeys(map(ord, "“”„"))
"""For taking a word processor's quotation marks away."""

NO_SPACE = re.compile(r"(?P<key>[a-z][a-z0-9_]*:)(?!//)[^\s:]")
"""A key whose colon has its value right after it; an address on the web is not one."""
BARE_COMMENT = re.compile(r"(?<=\s)#(?=[^\s#])")
"""A # that makes a comment of the rest of its line, although it looks like the beginning of a word."""

_NO_SPACE_LINE = re.compile(r"\s*(?:-\s+)*" + NO_SPACE.pattern)
_MARKER = re.compile(r"\s*([–—‒−•·▪*])\s")
"""What a word processor makes of the dash of a list."""
_TIGHT_DASH = re.compile(r"\s*-(?=[^\s-])")
_OR_ABOVE = frozenset({"Y025", "Y026", "Y032"})
_ABOUT_LINES = _OR_ABOVE | {"Y020", "Y021", "Y031"}
"""Messages that give way when the line, or the one above, begins in a way that explains more."""
_MISSING_COMMA = re.compile(r"[ ;]([a-z]{2,3})$")


def explain_syntax(error: Exception, text: str, lines: list[str]) -> Diagnostic:
    """Explain ``error``, raised by a PyYAML parser reading ``text``, which has these ``lines``."""
    found = _explain(error, text, lines)
    if found.code not in _ABOUT_LINES:
        return found
    above = _line_above(lines, found.place.line) if found.code in _OR_ABOVE else 0
    for number in filter(None, (found.place.line, above)):
        line = lines[number - 1]
        if about := list_marker(line, number):
            return about
        if tight := _NO_SPACE_LINE.match(line):
            return Diagnostic("Y039", Place(number, tight.end("key") + 1), {"key": tight["key"]})
    return found


def list_marker(line: str, number: int) -> Diagnostic | None:
    """What is wrong with how an item of a list begins: another sign than a dash, or no space after it."""
    if marker := _MARKER.match(line):
        return Diagnostic("Y037", Place(number, marker.start(1) + 1), {"sign": marker[1]})
    if tight := _TIGHT_DASH.match(line):
        return Diagnostic("Y038", Place(number, tight.end() + 1))
    return None


def _line_above(lines: list[str], number: int) -> int:
    """The number of the last line before line ``number`` that says something; 0 when there is none."""
    above = range(number - 1, 0, -1)
    return next((each for each in above if lines[each - 1].strip() and lines[each - 1].lstrip()[0] != "#"), 0)


def _explain(error: Exception, text: str, lines: list[str]) -> Diagnostic:
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
    if "node content" in problem:
        sign = _line(lines, at)[at.column - 1 : at.column]
        return Diagnostic("Y034", at, {"sign": sign}) if sign in {"}", "]"} else _special(at, lines)
    if "block scalar" in context:
        return _special(around, lines)
    if "anchor" in context or "alias" in context or "tag" in context:
        return _special(around, lines)
    if "<document start>" in problem:
        ends = next((number for number, line in enumerate(lines[: at.line], 1) if line.startswith("...")), 0)
        return Diagnostic("Y027", Place(ends, 1)) if ends else Diagnostic("Y025", _first_word(at, _line(lines, at)))
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
    opening = _line(lines, around)
    met = line[at.column - 1 : at.column]
    if at.line != around.line or "<stream end>" in problem or met in {"]", "}"}:
        if comment := BARE_COMMENT.search(opening, around.column):
            return Diagnostic("Y040", Place(around.line, comment.start() + 1))
        sign = opening[around.column - 1 : around.column]
        if not met and sign not in {"[", "{"} and (open_ := _left_open(lines[: at.line])):
            around, sign = open_, _line(lines, open_)[open_.column - 1]
        if sign not in {"[", "{"}:
            return Diagnostic("Y034", at, {"sign": met}) if met in {"]", "}"} else Diagnostic("Y031", at, _curly(line))
        return Diagnostic("Y024", around, {"sign": sign, "close": "]" if sign == "[" else "}"})
    if "'?'" in problem:
        return Diagnostic("Y019", at, _curly(line))
    if "':'" in problem:
        comma = _MISSING_COMMA.search(line, around.column, at.column - 1)
        return Diagnostic("Y020", at, {"pair": comma[1]} if comma else _curly(line))
    if "<scalar>" in problem and line[: at.column - 1].rstrip().endswith(("'", '"')):
        return Diagnostic("Y022", at)
    if met in {"[", "{"}:
        return Diagnostic("Y042", at, {"sign": met})
    if met == "-":
        return Diagnostic("Y032", at)
    return Diagnostic("Y031", at, _curly(line))


def _left_open(lines: list[str]) -> Place | None:
    """Return the last bracket that nothing closes, when the file ends inside it."""
    waiting: list[Place] = []
    for number, line in enumerate(lines, 1):
        for column, sign in enumerate(line, 1):
            if sign in "[{":
                waiting.append(Place(number, column))
            elif sign in "]}" and waiting:
                waiting.pop()
    return waiting[-1] if waiting else None


def _special(at: Place, lines: list[str]) -> Diagnostic:
    line = _line(lines, at)
    character = line[at.column - 1 : at.column]
    if not character:
        return Diagnostic("Y031", at)
    fence = {"fence": "```"} if line.strip().startswith("```") else {}
    return Diagnostic("Y021", at, {"character": character, **fence})


def _second_colon(at: Place, lines: list[str]) -> Diagnostic:
    line = _line(lines, at)
    first = _first_word(at, line)
    if re.search(r":\s", line[: at.column - 1]) or " " in line[first.column - 1 : at.column - 1].strip():
        return Diagnostic("Y020", at, _curly(line))
    return Diagnostic("Y025", first)


def _after_a_value(problem: str, at: Place, lines: list[str]) -> Diagnostic:
    line = _line(lines, at)
    character, column = _value_start(line)
    if line[at.column - 1 : at.column] in {"}", "]"}:
        return Diagnostic("Y034", at, {"sign": line[at.column - 1]})
    if column < at.column and "block" not in problem.removeprefix("expected <block end>"):
        if character in {"'", '"'}:
            return Diagnostic("Y022", at)
        if character in set("[{*&!|>%@`?,"):
            return Diagnostic("Y021", Place(at.line, column), {"character": character})
    if line[: at.column - 1].strip(" -") == "":
        return Diagnostic("Y025", _first_word(at, line))
    return Diagnostic("Y031", at, _curly(line))


def _first_word(at: Place, line: str) -> Place:
    return Place(at.line, len(line) - len(line.lstrip()) + 1)
