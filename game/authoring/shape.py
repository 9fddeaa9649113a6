"""The second stage: does the data have the shape of a scenario? pydantic's errors become diagnostics here.

pydantic's own words are never shown. Each of its error types has a code of ours; a test goes through everything the
models can complain about.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel, ValidationError

from game.authoring.basics import EVERY_LANGUAGE, ID_PATTERN, LINK_PATTERN, MONTH_PATTERN
from game.authoring.diagnostics import MOST_GUESSES, Diagnostic, Path, nearest
from game.authoring.migration import can_migrate
from game.authoring.schema import CURRENT, Document
from game.authoring.syntax import list_marker

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.authoring.source import Source

Whole = TypeVar("Whole", bound=BaseModel)
"""The model of a whole file."""

_KINDS = {
    "rounds": "round", "meters": "meter", "roles": "role", "knowledge": "knowledge", "decisions": "decision",
    "options": "option", "windows": "window", "all_of": "act", "any_of": "act", "k_of": "act",
    "dependencies": "dependency", "issues": "issue", "situations": "situation", "surprises": "surprise",
    "consequences": "consequence", "debrief": "debrief", "variants": "variant", "facts": "fact", "goals": "goal",
    "effects": "effect", "made": "effect", "missed": "effect",
    "when": "condition",
}  # fmt: skip

_NAMES_A_KEY = {"only_with", "needs_key"}
"""Errors that a thing as a whole gives about one of its keys; the key is in their context."""
_AT_A_KEY = {"extra_forbidden", "missing", "one_way", "k_with_k_of"} | _NAMES_A_KEY
"""Pointed at is a key, and not its value. Where the key is not in the file, that of the thing itself."""

_SWEDISH = str.maketrans("åäöéü -", "aaoeu__")


def check_shape(source: Source, model: type[Whole]) -> Whole | None:
    """The document, or the profile, of a file; ``None`` with what is wrong added to ``source.problems``."""
    if not isinstance(source.data, dict):
        source.problems.append(Diagnostic("S023", source.place(())))
        return None
    try:
        return model.model_validate(source.data)
    except ValidationError as error:
        faults = [_Fault(source, fault) for fault in error.errors(include_url=False)]
    # In a file of another format everything may be written otherwise: then that is all there is to say.
    other_format = [fault for fault in faults if fault.path == ("format",) and fault.type == "literal_error"]
    faults = other_format or faults
    _guess(faults)
    misspelt = {(fault.path[:-1], fault.near) for fault in faults if fault.type == "extra_forbidden"}
    # A key that is missing only because it was misspelt is one mistake, told where it stands.
    source.problems += [
        fault.diagnostic()
        for fault in faults
        if fault.type != "missing" or (fault.path[:-1], fault.name) not in misspelt
    ]
    source.problems.sort(key=lambda problem: problem.place)
    return None


def kind_of(path: Path) -> str:
    """What the mapping at ``path`` is: the name of a noun."""
    if path == ("params",):
        return "params"
    return _KINDS.get(str(path[-2]), "scenario") if len(path) > 1 else "scenario"


def _guess(faults: list[_Fault]) -> None:
    """Work out which key each of the first unknown ones was meant to be.

    Where one key is unknown and one is missing in the same place they are the same, however little alike: *ägare* is
    ``owner``.
    """
    unknown, missing = (
        [fault for fault in faults if fault.type == type_] for type_ in ("extra_forbidden", "missing")
    )
    lacking: dict[Path, list[str]] = {}
    for fault in missing:
        lacking.setdefault(fault.path[:-1], []).append(fault.name)
    together = Counter(fault.path[:-1] for fault in unknown)
    for fault in unknown[:MOST_GUESSES]:
        fault.near = nearest(fault.name, fault.allowed)
        lacks = lacking.get(fault.path[:-1], [])
        if not fault.near and len(lacks) == together[fault.path[:-1]] == 1:
            fault.near = lacks[0]


class _Fault:
    """One of pydantic's errors: ``path`` is where in the data, ``on_key`` whether it is about the key."""

    def __init__(self, source: Source, error: Any) -> None:
        self.source = source
        self.type: str = error["type"]
        self.input: Any = error["input"]
        self.ctx: dict[str, Any] = error.get("ctx", {})
        loc: Path = tuple(error["loc"])
        if self.type in _NAMES_A_KEY:
            loc = (*loc, str(self.ctx["key"]))
        self.on_key = bool(loc) and loc[-1] == "[key]"
        self.path = tuple(step for step in (loc[:-1] if self.on_key else loc) if step != EVERY_LANGUAGE)
        self.name = next((step for step in reversed(self.path) if isinstance(step, str)), "")
        self.near: str | None = None
        """The key that an unknown one was most likely meant to be, once that has been guessed."""

    def diagnostic(self) -> Diagnostic:
        if self.type == "list_type" and (about := self._marker()):
            return about
        code, params = TRANSLATIONS[self.type](self)
        return Diagnostic(code, self.source.place(self.path, key=self.on_key or self.type in _AT_A_KEY), params)

    def _marker(self) -> Diagnostic | None:
        """What should be a list, and begins each line as a word processor writes one."""
        place = self.source.place(self.path)
        line = self.source.line(place.line)
        return list_marker(line, place.line) if not line[: place.column - 1].strip() else None

    @property
    def allowed(self) -> tuple[str, ...]:
        """The keys that the mapping around this key may have."""
        return _keys_of(kind_of(self.path[:-1]))



@cache
def _keys_of(kind: str) -> tuple[str, ...]:
    """The keys a thing of ``kind`` may have, read from the models."""
    schema = Document.model_json_schema(by_alias=True)
    if kind == "scenario":
        return tuple(schema["properties"])
    name = {"effect": "Effect", "condition": "Condition"}.get(kind, f"{kind.title()}Shape")
    return tuple(schema["$defs"][name]["properties"])


Translated = tuple[str, dict[str, str | int]]


def _unknown_key(fault: _Fault) -> Translated:
    kind = kind_of(fault.path[:-1])
    params: dict[str, str | int] = {"word": fault.name, "kind": kind, "known": ", ".join(fault.allowed)}
    if near := fault.near:
        params["near"] = near
    return ("S003" if kind in {"effect", "condition"} else "S001"), params


def _missing(fault: _Fault) -> Translated:
    return "S002", {"key": fault.name, "kind": kind_of(fault.path[:-1])}


def _not_one_of(fault: _Fault) -> Translated:
    if fault.path == ("format",):
        return "S005", _which_format(fault.input)
    word, expected = str(fault.input), str(fault.ctx["expected"]).replace("'", "").replace(" or ", ", ")
    params: dict[str, str | int] = {"word": word, "expected": expected}
    if near := nearest(word, expected.split(", ")):
        params["near"] = near
    return "S004", params


def _which_format(written: Any) -> dict[str, str | int]:
    """Whether a file is of a newer format than the program knows, or of an older one that it can bring to today's."""
    params: dict[str, str | int] = {"current": CURRENT}
    if isinstance(written, int) and not isinstance(written, bool):
        if written > CURRENT:
            params["newer"] = written
        elif can_migrate(written):
            params["older"] = written
    return params


def _pattern(fault: _Fault) -> Translated:
    word = str(fault.input)
    if fault.ctx["pattern"] == MONTH_PATTERN:
        return "S007", {"word": word}
    if fault.ctx["pattern"] == LINK_PATTERN:
        return "R026", {"word": word}
    if fault.ctx["pattern"] != ID_PATTERN:
        return "S008", {"word": word}
    params: dict[str, str | int] = {"word": word}
    plain = re.sub("[^a-z0-9_]", "", word.lower().translate(_SWEDISH))
    if plain and plain[0].isalpha():
        params["near"] = plain
    return "S006", params


def _not_text(fault: _Fault) -> Translated:
    params: dict[str, str | int] = {"key": fault.name}
    if isinstance(fault.input, bool | int):
        params["quoted"] = f'"{str(fault.input).lower()}"'
    return "S011", params


def _not_list(fault: _Fault) -> Translated:
    params: dict[str, str | int] = {"key": fault.name}
    if isinstance(fault.input, str):
        params["example"] = f"[{fault.input.strip('()')}]"
    return "S015", params


def _not_mapping(fault: _Fault) -> Translated:
    listed = {"listed": fault.name} if isinstance(fault.input, list) else {}
    return "S014", {"key": fault.name, **listed}


def _not_number(fault: _Fault) -> Translated:
    params: dict[str, str | int] = {"key": fault.name}
    if isinstance(fault.input, str) and fault.input[:1] in {"–", "−", "‒", "—"}:
        params |= {"sign": fault.input[0], "number": f"-{fault.input[1:].strip()}"}
    return "S012", params


def _range(fault: _Fault) -> Translated:
    code, limit = ("S018", fault.ctx["ge"]) if "ge" in fault.ctx else ("S024", fault.ctx["le"])
    return code, {"key": fault.name, "word": int(fault.input), "limit": int(limit)}


def _named(code: str) -> Callable[[_Fault], Translated]:
    return lambda fault: (code, {"key": fault.name})


TRANSLATIONS: dict[str, Callable[[_Fault], Translated]] = {
    "extra_forbidden": _unknown_key,
    "missing": _missing,
    "literal_error": _not_one_of,
    "string_pattern_mismatch": _pattern,
    "string_too_short": _named("S009"),
    "string_too_long": lambda fault: ("S010", {"key": fault.name, "limit": int(fault.ctx["max_length"])}),
    "string_type": _not_text,
    "int_type": _not_number,
    "bool_type": _named("S013"),
    "dict_type": _not_mapping,
    "model_type": _not_mapping,
    "list_type": _not_list,
    "too_short": lambda fault: (
        "S016", {"key": fault.name, "limit": int(fault.ctx["min_length"]), "count": int(fault.ctx["actual_length"])}
    ),
    "too_long": lambda fault: ("S017", {"key": fault.name, "limit": int(fault.ctx["max_length"])}),
    "greater_than_equal": _range,
    "less_than_equal": _range,
    "words_without_language": _named("S019"),
    "one_verb": lambda fault: ("S020", {"known": str(fault.ctx["verbs"]), "kind": kind_of(fault.path)}),
    "one_way": lambda _: ("S021", {}),
    "k_with_k_of": lambda _: ("S022", {}),
    "only_with": lambda fault: ("S025", {"key": fault.name, "needed": str(fault.ctx["needed"])}),
    "needs_key": _missing,
}  # fmt: skip
"""From pydantic's error types to codes and what their messages need."""
