"""Strict reading: bytes of a file → plain data, with the line and column of every key and value.

PyYAML reads YAML 1.1, where ``no`` is false, ``12:30`` is 750 and ``0123`` is 83. Only its *parse events* are used
here, and ``_Builder`` gives them a stricter meaning: whatever could be understood in two ways is an error.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import yaml

from game.authoring.diagnostics import WHOLE_FILE, Diagnostic, Path, Place
from game.authoring.pasted import LINE_BREAK, UNPRINTABLE, check_characters, other_format, place_in
from game.authoring.syntax import BARE_COMMENT, CURLY_QUOTES, NO_SPACE, explain_syntax

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_BYTES = 1024 * 1024
MAX_DEPTH = 20
"""Levels inside each other; a scenario needs nine."""
MAX_VALUES = 50_000
_MOST_READ_TWICE = 256 * 1024
"""The longest text, in characters, that is read once more for a better message; longer ones would take seconds."""

_UNREADABLE = (yaml.YAMLError, ValueError, OverflowError)
"""What the parsers raise; the last two come from the pure Python one, about an escape like ``\\UFFFFFFFF``."""

_WHOLE_NUMBER = re.compile(r"[-+]?(0|[1-9][0-9]{0,8})")
_MISREAD_WORDS = frozenset(
    {"yes", "no", "on", "off", "true", "false", "null"}
)  # YAML 1.1 in any of three cases; "~" stands for null as well
_MISREAD_KEYS = _MISREAD_WORDS | {"y", "n", "ja", "nej"}


@dataclass(slots=True)
class Source:
    """A file as read: its text, its data, and where everything stands."""

    text: str
    data: Any = None
    keys: dict[Path, Place] = field(default_factory=dict)
    values: dict[Path, Place] = field(default_factory=dict)
    problems: list[Diagnostic] = field(default_factory=list)
    _lines: list[str] = field(default_factory=list)

    def line(self, number: int) -> str:
        """The author's line ``number``, from 1; the text is divided only when a message needs to look at one."""
        self._lines = self._lines or lines_of(self.text)
        return self._lines[number - 1]

    def place(self, path: Path, *, key: bool = False) -> Place:
        """Where ``path`` stands: its key, or its value; the nearest thing around it when it is not in the file."""
        while path:
            tables = (self.keys, self.values) if key else (self.values, self.keys)
            for table in tables:
                if path in table:
                    return table[path]
            path, key = path[:-1], True
        return Place(1, 1)


def lines_of(text: str) -> list[str]:
    """The lines of ``text``, divided as YAML divides them."""
    return LINE_BREAK.split(text)


def text_spans(text: str) -> list[tuple[Place, Place]]:
    """Where the texts of a readable file stand, each from its first character to just after its last, in order.

    What stands between them is punctuation and comments. The words after a ``|`` or ``>`` begin on the next line.
    """
    spans = []
    for event in yaml.parse(text, Loader=_loader(fast=True)):
        if isinstance(event, yaml.ScalarEvent):
            start, end = _start(event), _end(event)
            spans.append((Place(start.line + 1, 1) if event.style in {"|", ">"} else start, end))
    return spans


def read_source(content: bytes, *, fast: bool = True) -> Source:
    """Read the bytes of a file; what is wrong with it is in ``problems``, in the order of the file.

    ``fast`` uses libyaml where PyYAML has it; without it the pure Python parser reads the same.
    """
    source = _decode(content)
    if not source.problems:
        source.problems += check_characters(source.text)
    if not source.problems:
        _parse(source, fast=fast)
    return source


def _decode(content: bytes) -> Source:
    """Bytes to text: UTF-8 with or without its mark, or a plain word about what it is instead."""
    if other := other_format(content):
        return Source("", problems=[other])
    if len(content) > MAX_BYTES:
        return Source("", problems=[Diagnostic("Y005", WHOLE_FILE, {"size": len(content) // 1024 + 1})])
    if content.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in content[1:2] + content[:1]:
        return Source("", problems=[Diagnostic("Y008", WHOLE_FILE)])
    if b"\0" in content:
        return Source("", problems=[Diagnostic("Y007", WHOLE_FILE)])
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return _not_utf8(content, error.start)
    if not text.strip():
        return Source(text, problems=[Diagnostic("Y006", WHOLE_FILE)])
    return Source(text)


def _not_utf8(content: bytes, position: int) -> Source:
    """Old Windows encodings make å, ä, ö one byte each: show the line as it was meant."""
    text = content.decode("cp1252", errors="replace")
    return Source(text, problems=[Diagnostic("Y009", place_in(text, position))])  # one byte is one character there


def _parse(source: Source, *, fast: bool) -> None:
    builder = _Builder(source)
    try:
        builder.read(iter(yaml.parse(source.text, Loader=_loader(fast=fast))))
    except _Stop:
        pass
    except _UNREADABLE as error:
        found = explain_syntax(_better(error, source.text), source.text, lines_of(source.text))
        same_line = {problem.code for problem in source.problems if problem.place.line == found.place.line}
        if same_line <= {"Y014", "Y040"}:  # a key seems to lack its value because the rest of its line is unreadable
            source.problems = [problem for problem in source.problems if problem.place.line != found.place.line]
            source.problems.append(found)


def _loader(*, fast: bool) -> Any:
    return yaml.CSafeLoader if fast and yaml.__with_libyaml__ else yaml.SafeLoader


def _better(error: Exception, text: str) -> Exception:
    """The pure Python parser's error, which tells what it met; libyaml's when only that one objects."""
    if len(text) > _MOST_READ_TWICE:
        return error
    try:
        for _ in yaml.parse(text, Loader=yaml.SafeLoader):
            pass
    except yaml.YAMLError as better:
        return better
    except _UNREADABLE:
        pass
    return error


class _Stop(Exception):
    """Reading further would tell nothing more."""


class _Builder:
    """Turns parse events into data, and notes where everything stands and what is wrong."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.count = 0
        self.events: Iterator[Any] = iter(())

    def read(self, events: Iterator[Any]) -> None:
        self.events = events
        next(events)  # the stream
        start = next(events)
        if isinstance(start, yaml.StreamEndEvent):
            self.complain("Y006", WHOLE_FILE)
            return
        self.source.data = self.value(next(events), (), braces=False)
        next(events)  # the end of the document
        more = next(events)
        if not isinstance(more, yaml.StreamEndEvent):
            self.complain("Y027", _start(more))

    def complain(self, code: str, place: Place, **params: str | int) -> None:
        self.source.problems.append(Diagnostic(code, place, params))

    def value(self, event: Any, path: Path, *, braces: bool) -> Any:
        self.source.values[path] = _start(event)
        self.count_in(event)
        if len(path) > MAX_DEPTH:
            self.complain("Y028", _start(event), limit=MAX_DEPTH)
            raise _Stop
        if isinstance(event, yaml.AliasEvent):
            self.complain("Y015", _start(event), word=f"*{event.anchor}")
            return ""
        self.check_marks(event)
        if isinstance(event, yaml.MappingStartEvent):
            return self.mapping(event, path, braces=braces or bool(event.flow_style))
        if isinstance(event, yaml.SequenceStartEvent):
            return self.sequence(event, path, braces=braces or bool(event.flow_style))
        return self.scalar(event, braces=braces)

    def count_in(self, event: Any) -> None:
        """Count one more value, and stop at one too many."""
        self.count += 1
        if self.count > MAX_VALUES:
            self.complain("Y029", _start(event), limit=MAX_VALUES)
            raise _Stop

    def check_marks(self, event: Any) -> None:
        """Anchors and tags hide meaning from whoever reads the file next."""
        if event.anchor is not None:
            self.complain("Y015", _start(event), word=f"&{event.anchor}")
        elif event.tag is not None:
            self.complain("Y016", _start(event), word=str(event.tag))

    def sequence(self, _start_event: Any, path: Path, *, braces: bool) -> list[Any]:
        found: list[Any] = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            value = self.value(event, (*path, len(found)), braces=braces)
            if value is None:
                self.complain("Y014", _start(event), key="-")
            found.append(value)
        return found

    def mapping(self, start: Any, path: Path, *, braces: bool) -> dict[str, Any]:
        found: dict[str, Any] = {}
        earlier: str | None = None
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            key = self.key(event, braces=braces)
            value_event = next(self.events)
            if key is None:
                self.skip(value_event)
                continue
            place = _start(event)
            if key in found:
                self.complain("Y004", place, word=key, line=self.source.keys[(*path, key)].line)
                self.count_in(event)
                self.skip(value_event)  # whatever is wrong inside the second one is not worth telling
                continue
            self.source.keys[(*path, key)] = place
            if start.flow_style and _is_bare(event, value_event):
                self.complain_of_bare(place, key, earlier)
                value: Any = ""
            else:
                value = self.value(value_event, (*path, key), braces=braces)
                if value is None:
                    self.complain_of_nothing(value_event, place, key)
            found[key] = value
            earlier = value if isinstance(value, str) else None
        return found

    def complain_of_bare(self, place: Place, key: str, earlier: str | None) -> None:
        """A key in braces without colon and value: a comma in a text, or a colon without a space."""
        if colon := NO_SPACE.match(key):
            self.complain("Y039", Place(place.line, place.column + colon.end("key")), key=colon["key"])
            return
        text = f"{earlier}, {key}".replace('"', "").translate(CURLY_QUOTES) if earlier else None
        self.complain("Y018", place, word=key, **({"text": text} if text else {}))

    def complain_of_nothing(self, event: Any, place: Place, key: str) -> None:
        """A key without a value, unless what looks like its value is a comment."""
        line = self.source.line(place.line)
        comment = BARE_COMMENT.search(line, place.column + len(key) - 1) if _start(event).line == place.line else None
        if comment:
            self.complain("Y040", Place(place.line, comment.start() + 1))
        else:
            self.complain("Y014", place, key=key)

    def key(self, event: Any, *, braces: bool) -> str | None:
        """The key as text, or ``None`` when it can not be one."""
        if not isinstance(event, yaml.ScalarEvent):
            self.complain("Y030", _start(event))
            self.skip(event)
            return None
        self.check_marks(event)
        word: str = event.value
        if _is_plain(event) and word == "<<":
            self.complain("Y017", _start(event))
            return None
        if word == "":
            self.complain("Y030", _start(event))
            return None
        if word.lower() in _MISREAD_KEYS:
            self.complain("Y012", _start(event), word=word)
        elif braces:
            self.check_question(event)
        return word

    def scalar(self, event: Any, *, braces: bool) -> Any:
        """Text, a whole number, ``True`` or ``False``; ``None`` when there is nothing."""
        word: str = event.value
        if not _is_plain(event):
            if UNPRINTABLE.search(word):
                self.complain("Y033", _start(event))
            return word
        if word == "":
            return None
        if braces:
            self.check_question(event)
        if word in {"true", "false"}:
            return word == "true"
        if word == "~" or (word.lower() in _MISREAD_WORDS and word in {word.lower(), word.upper(), word.title()}):
            self.complain("Y013", _start(event), word=word)
            return word
        return int(word) if _WHOLE_NUMBER.fullmatch(word) else word

    def check_question(self, event: Any) -> None:
        """Inside braces a question mark is an error to one parser of PyYAML and text to the other."""
        if _is_plain(event) and "?" in event.value:
            place = _start(event)
            if event.start_mark.line == event.end_mark.line:
                place = Place(place.line, place.column + event.value.index("?"))
            self.complain("Y019", place)

    def skip(self, event: Any) -> None:
        """Pass by a whole value."""
        depth = 0
        while True:
            if isinstance(event, yaml.CollectionStartEvent):
                depth += 1
            elif isinstance(event, yaml.CollectionEndEvent):
                depth -= 1
            if depth == 0:
                return
            if depth > MAX_DEPTH:
                self.complain("Y028", _start(event), limit=MAX_DEPTH)
                raise _Stop
            event = next(self.events)


def _start(event: Any) -> Place:
    return Place(event.start_mark.line + 1, event.start_mark.column + 1)


def _end(event: Any) -> Place:
    return Place(event.end_mark.line + 1, event.end_mark.column + 1)


def _is_plain(event: Any) -> bool:
    return not event.style  # libyaml says "", pure Python None


def _is_bare(key: Any, value: Any) -> bool:
    """Whether a key in braces has neither colon nor value."""
    return isinstance(value, yaml.ScalarEvent) and _is_plain(value) and value.value == "" and _start(value) == _end(key)
