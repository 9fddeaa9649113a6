"""Diagnostics as an author reads them (scenario-format.md, Errors as authors should see them)."""

from __future__ import annotations

import string
from typing import TYPE_CHECKING

from game.authoring.catalogue import Language, read_nouns, read_page
from game.authoring.source import lines_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from game.authoring.diagnostics import Diagnostic

    Paint = Callable[[str, str], str]
    """Makes a part of a message stand out: what it is (``place``, ``error``, ``advice``, ``caret`` or ``hint``), and
    its text."""

MOST_SHOWN = 20
LONGEST_LINE = 110
"""Characters of the author's line that are shown around the place."""

# "error" in both languages, so that editors find the places; the sentence after it is the author's.
_SEVERITIES = {"sv": {"error": "error", "advice": "råd"}, "en": {"error": "error", "advice": "advice"}}
_OR = {"sv": "eller", "en": "or"}
_AND = {"sv": "och", "en": "and"}
_IN_LENGTHS = {"sv": " i {lengths} minuter", "en": " in {lengths} minutes"}
_THING = {
    "sv": {"a": "en sak", "the": "saken", "bare": "sak"},
    "en": {"a": "a thing", "the": "the thing", "bare": "thing"},
}
"""In place of a noun of any kind."""
_MORE = {"sv": "… och {count} till.", "en": "… and {count} more."}
# Here and not in game/texts: what reads those takes longer to load than a whole file takes to check.
_VERDICT = {
    "sv": {
        "error": "{name} går inte att spela än. {count} att ändra.",
        "advice": "{name} går att spela. {count} på vägen.",
        "": "{name} går att spela.",
    },
    "en": {
        "error": "{name} cannot be played yet. {count} to change.",
        "advice": "{name} can be played. {count} of advice.",
        "": "{name} can be played.",
    },
}
_COUNTS = {
    "sv": {"error": ("En sak", "{} saker"), "advice": ("Ett råd", "{} råd")},
    "en": {"error": ("One thing", "{} things"), "advice": ("One piece", "{} pieces")},
}


def plainly(_part: str, text: str) -> str:
    """Leave a part of a message as it is."""
    return text


def tell(diagnostics: Sequence[Diagnostic], name: str, text: str, language: str, paint: Paint = plainly) -> str:
    """Tell all ``diagnostics`` about the file ``name`` with ``text``; at most ``MOST_SHOWN`` in full.

    ``language`` is ``sv`` or ``en``.
    """
    lines = lines_of(text)
    told = [_tell_one(diagnostic, name, lines, language, paint) for diagnostic in diagnostics[:MOST_SHOWN]]
    if len(diagnostics) > MOST_SHOWN:
        told.append(_MORE[language].format(count=len(diagnostics) - MOST_SHOWN))
    return "".join(f"{one}\n" for one in told)


def verdict(diagnostics: Sequence[Diagnostic], name: str, language: str) -> str:
    """Whether the file ``name`` can be played, in one sentence, and how many things there were to tell of it."""
    severity = diagnostics[0].severity if diagnostics else ""
    one, several = _COUNTS[language].get(severity, ("", ""))
    count = one if len(diagnostics) == 1 else several.format(len(diagnostics))
    return _VERDICT[language][severity].format(name=name, count=count)


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


def general_sentence(code: str, language: str) -> str:
    """What ``code`` says of any file, with dots for what is in it."""
    return _generally(read_page(code).message[_known(language)], language)


def general_hints(code: str, language: str) -> list[str]:
    """The hints of ``code`` for any file, with dots for what is in it."""
    return [_generally(template[_known(language)], language) for template in read_page(code).hints]


def _generally(template: str, language: str) -> str:
    names = {name for _, name, _, _ in string.Formatter().parse(template) if name}
    things = {name: _THING[language][name.partition("_")[2]] for name in names if name.startswith(("kind_", "other_"))}
    return template.format_map({**dict.fromkeys(names, "…"), **things, "lengths_in": ""})


def _fields(diagnostic: Diagnostic, language: str) -> dict[str, str | int]:
    """The params, with a noun for each kind: ``kind_a`` (ett beslut), ``kind_the`` (beslutet), ``kind_bare``.

    Where several kinds will do they are joined: *ett beslut eller en insats*. ``lengths``, when what is told holds
    in some lengths only, gives ``lengths_in`` ( i 45 och 60 minuter); else that is empty.
    """
    fields = dict(diagnostic.params)
    if "lengths" in fields:
        lengths = _joined(str(fields["lengths"]).split(), _AND[language])
        fields["lengths_in"] = _IN_LENGTHS[language].format(lengths=lengths) if lengths else ""
    for name in ("kind", "other"):
        if name in fields:
            nouns = [read_nouns()[kind][language] for kind in str(fields[name]).split()]
            for form in nouns[0]:
                fields[f"{name}_{form}"] = _joined([noun[form] for noun in nouns], _OR[language])
    return fields


def _joined(words: list[str], by: str) -> str:
    """``words`` with commas between them, and the word ``by`` before the last."""
    *most, last = words or [""]
    return f"{', '.join(most)} {by} {last}" if most else last


def _known(language: str) -> Language:
    return "en" if language == "en" else "sv"


def _tell_one(diagnostic: Diagnostic, name: str, lines: list[str], language: str, paint: Paint) -> str:
    line, column = diagnostic.place
    where = f"{name}:{line}:{column}" if line else name
    severity = paint(diagnostic.severity, f"{_SEVERITIES[language][diagnostic.severity]} {diagnostic.code}")
    parts = [f"{paint('place', where)}: {severity}: {sentence(diagnostic, language)}"]
    if 0 < line <= len(lines):
        shown, caret = _pointed_at(lines[line - 1], column)
        parts += [shown, paint("caret", caret)]
    if advice := hint(diagnostic, language):
        parts.append(paint("hint", f"    → {advice}"))
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
