"""From an older format to the one of today, in the author's own text, with comments and quotes kept.

A step turns format ``n`` into ``n + 1``; the steps after each other bring any older file to today's. When format 2
comes, ``CURRENT`` is raised, its step is added to ``STEPS``, and nothing else is needed: ``samspel migrate`` rewrites
files, and a journal of an older format is brought up to date when it is read.
"""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, Any, Final

from game.authoring.schema import CURRENT

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Step = Callable[[Any], None]
    """Changes a whole document, a ``CommentedMap`` where every plain value is text as it was written."""

STEPS: Final[dict[int, Step]] = {}
"""From a format to the step that leads to the next one. There is only one format yet."""

_FORMAT = re.compile(r"^format:[ ]*([0-9]{1,4})[ ]*(?:#.*)?\r?$", re.MULTILINE)


def format_of(text: str) -> int | None:
    """The format that a file says it is written in; ``None`` when it does not say."""
    found = _FORMAT.search(text)
    return int(found[1]) if found else None


def can_migrate(number: int, steps: Mapping[int, Step] | None = None) -> bool:
    """Whether there are steps all the way from format ``number`` to that of today."""
    steps = STEPS if steps is None else steps
    return number < CURRENT and all(step in steps for step in range(number, CURRENT))


def migrate(text: str, steps: Mapping[int, Step] | None = None) -> str:
    """The text of a scenario brought to today's format; unchanged when it is there already, or can not be brought.

    ``text`` is YAML without errors. Comments, quotes, order, line ends and the spelling of every value stay as they
    are; blanks inside a line may not.
    """
    steps = STEPS if steps is None else steps
    number = format_of(text)
    if number is None or not can_migrate(number, steps):
        return text
    yaml = _round_trip()
    document = yaml.load(text.replace("\r\n", "\n"))
    for step in range(number, CURRENT):
        steps[step](document)
        document["format"] = str(step + 1)
    written = io.StringIO()
    yaml.dump(document, written)
    return written.getvalue().replace("\n", "\r\n") if "\r\n" in text else written.getvalue()


def rename_key(mapping: Any, old: str, new: str) -> None:
    """Give a key another name where it stands, with its comments: what most steps are made of."""
    if old in mapping:
        place = list(mapping).index(old)
        mapping.insert(place, new, mapping.pop(old))
        if old in mapping.ca.items:
            mapping.ca.items[new] = mapping.ca.items.pop(old)


def _round_trip() -> Any:
    """ruamel.yaml, set so that it writes what it read; imported only here, since a migration is rare."""
    from ruamel.yaml import YAML  # noqa: PLC0415
    from ruamel.yaml.resolver import VersionedResolver  # noqa: PLC0415

    class _AsWritten(VersionedResolver):
        """Takes every plain value as text: ``+1``, ``012`` and ``no`` come out as they went in."""

        versioned_resolver: dict[str, Any] = {}  # noqa: RUF012 - nothing is added to it

    yaml = YAML()
    yaml.Resolver = _AsWritten
    yaml.preserve_quotes = True
    yaml.width = 1_000_000  # a long line is not folded
    yaml.indent(mapping=2, sequence=4, offset=2)
    return yaml
