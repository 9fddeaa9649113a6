"""Examples of every key, and what kinds of ids it takes, from scenarios that are known to be good."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from game.authoring.keys import all_models, keys_of, kind_of_model, shapes_in
from game.authoring.mentions import mentions
from game.authoring.references import check_references
from game.authoring.schema import Document
from game.authoring.shape import check_shape
from game.authoring.source import Source, lines_of, read_source

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.authoring.basics import Shape
    from game.authoring.diagnostics import Path

LONGEST = 48
"""Characters of a text that are shown inside an example."""
MOST_LINES = 30
"""Lines of a thing that is shown as it stands in a file."""

_NEEDS_QUOTES = re.compile(r"[,?{}\[\]:#]|^[&*!|>%@`'\"-]")


class Examples:
    """What is found in good scenarios; the first place of each key counts."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.values: dict[tuple[str, str], Any] = {}
        self.things: dict[str, list[str]] = {}
        self.ids: dict[tuple[str, str], dict[bool, str]] = {}
        documents = [self._read(text) for text in texts]
        self.first = documents[0]

    def of_key(self, kind: str, key: str) -> Any:
        """The value of a key somewhere.

        Raises:
            KeyError: no scenario uses it, which a test sees to.

        """
        return self.values[kind, key]

    def of_kind(self, kind: str) -> list[str]:
        """The lines of the first thing of a kind, as they stand in the file; none for what is too long."""
        return self.things.get(kind, [])

    def mentioned(self, kind: str, key: str) -> dict[bool, str]:
        """The kinds of the ids that stand as keys (True) and as values (False) after a key, with spaces between."""
        return self.ids.get((kind, key), {})

    def _read(self, text: str) -> Document:
        source = read_source(text.encode())
        document = check_shape(source, Document)
        if document is not None:
            check_references(document, source)
        if document is None or source.problems:
            raise ValueError(f"an example is not good: {source.problems}")
        for path, kind in _places(source.data, Document, ()):
            self._note(source, path, kind)
        for mention in mentions(document):
            kind, key = _owner_of(mention.path)
            self.ids.setdefault((kind, key), {}).setdefault(mention.on_key, " ".join(mention.kinds))
        return document

    def _note(self, source: Source, path: Path, kind: str) -> None:
        thing: Any = source.data
        for step in path:
            thing = thing[step]
        for key, value in thing.items():
            self.values.setdefault((kind, key), value)
        if path:
            lines = _lines_at(source, path)
            if lines and len(lines) <= MOST_LINES:
                self.things.setdefault(kind, lines)


def inline(value: Any, depth: int = 0) -> str:
    """A value on one line, as it may stand in a file; what is long or deep is cut with ``…``."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        text = value if len(value) <= LONGEST else value[:LONGEST].rpartition(" ")[0] + " …"
        return f'"{text}"' if depth and _NEEDS_QUOTES.search(text) else text
    if depth > 2:
        return "…"
    if isinstance(value, list):
        shown = [inline(part, depth + 1) for part in value[:3]]
        return f"[{', '.join(shown + ['…'] * (len(value) > 3))}]"
    pairs = list(value.items())
    few = 4 if all(not isinstance(part, dict | list) for part in value.values()) else 1
    shown = [f"{key}: {inline(part, depth + 1)}" for key, part in pairs[:few]]
    return f"{{{', '.join(shown + ['…'] * (len(pairs) > few))}}}"


def _places(data: Any, model: type[Shape], path: Path) -> Iterator[tuple[Path, str]]:
    """Every thing in a file: the way to it, and its kind."""
    yield path, kind_of_model(model)
    for key, field in keys_of(model).items():
        inner = next(shapes_in(field.annotation), None)
        if inner is None or key not in data:
            continue
        value = data[key]
        if isinstance(value, list):
            parts: list[tuple[Path, Any]] = [((*path, key, number), part) for number, part in enumerate(value)]
        elif inner is all_models()["params"]:
            parts = [((*path, key), value)]
        else:
            parts = [((*path, key, id_), part) for id_, part in value.items()]
        for where, part in parts:
            yield from _places(part, inner, where)


def _owner_of(path: Path) -> tuple[str, str]:
    """The kind of thing that ``path`` comes to last, and the key of it that the rest of the path stands under."""
    model: type[Shape] = Document
    steps = list(path)
    while True:
        key = str(steps.pop(0))
        inner = next(shapes_in(keys_of(model)[key].annotation), None)
        if inner is None or len(steps) < 2:
            return kind_of_model(model), key
        del steps[0]  # the id of the thing, or its place in a list
        model = inner


def _lines_at(source: Source, path: Path) -> list[str]:
    """The lines of a thing that stands under its own key, or behind its own dash, without the indent."""
    lines = lines_of(source.text)
    first = source.place(path, key=True).line
    indent = len(lines[first - 1]) - len(lines[first - 1].lstrip())
    last = first
    while last < len(lines) and (lines[last].startswith(" " * (indent + 1)) and lines[last].strip()):
        last += 1
    return [line[indent:].rstrip() for line in lines[first - 1 : last]]
