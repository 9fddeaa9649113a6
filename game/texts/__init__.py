"""Every word the program itself says, in Swedish and English (Project Fluent files beside this one).

The files of a language lie in a folder named by its code. A file is named by the part of the program that
speaks: ``core.ftl`` (refusals and moves), ``scoring.ftl``, ``screen.ftl``, ``report.ftl``, ``cli.ftl``,
``session.ftl``, ``desk.ftl``.
What a scenario says stands in the scenario.
"""

from __future__ import annotations

import re
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

LANGUAGES = ("sv", "en")
"""Swedish first."""


LONGEST = 900
"""Characters of a parameter; Fluent refuses more than a thousand."""


class Words:
    """The program's words in one language: ``words("move-share")``, ``words("count", met=6, of=8)``."""

    def __init__(self, language: str) -> None:
        """Take the words of ``language``, one of ``LANGUAGES``; a file is parsed when one of its texts is asked for."""
        self.language = language

    @cached_property
    def _bundle(self) -> FluentBundle:
        """What has been parsed. Fluent is slow to import, and a program that reads ``--json`` is told no words."""
        from fluent.runtime import FluentBundle  # noqa: PLC0415

        return FluentBundle([{"sv": "sv-SE", "en": "en-GB"}[self.language]], use_isolating=False)

    @cached_property
    def _unread(self) -> list[str]:
        """The files that have not been parsed."""
        return [path.read_text("utf-8") for path in sorted((Path(__file__).parent / self.language).glob("*.ftl"))]

    def __call__(self, key: str, **params: Any) -> str:
        """Return the words of ``key``.

        Raises:
            KeyError: there is no such text, or it lacks a parameter: a programming error.

        """
        if not self.has(key):
            raise KeyError(key)
        message = self._bundle.get_message(key)
        if message.value is None:
            raise KeyError(key)
        short = {name: value[:LONGEST] if isinstance(value, str) else value for name, value in params.items()}
        text, errors = self._bundle.format_pattern(message.value, short)
        if errors:
            raise KeyError(f"{key}: {errors[0]}")
        return str(text)

    def has(self, key: str) -> bool:
        """Whether ``key`` exists."""
        if not self._bundle.has_message(key):
            from fluent.runtime import FluentResource  # noqa: PLC0415

            # To parse all of them takes longer than most commands do, and those speak from one or two.
            line = re.compile(rf"^{re.escape(key)} =", re.MULTILINE)
            for source in filter(line.search, self._unread):
                self._bundle.add_resource(FluentResource(source))
                self._unread.remove(source)
                break
        return bool(self._bundle.has_message(key))


@cache
def words(language: str) -> Words:
    """Return the words of ``language``, loaded once."""
    return Words(language)
