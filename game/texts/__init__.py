"""Every word the program itself says, in Swedish and English (Project Fluent files beside this one).

The files of a language lie in a folder named by its code. A file is named by the part of the program that
speaks: ``core.ftl`` (refusals and moves), ``scoring.ftl``, ``screen.ftl``, ``report.ftl``, ``cli.ftl``,
``session.ftl``, ``desk.ftl``.
What a scenario says stands in the scenario.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

LANGUAGES = ("sv", "en")
"""Swedish first."""


LONGEST = 900
"""Characters of a parameter; Fluent refuses more than a thousand."""


class Words:
    """The program's words in one language: ``words("move-share")``, ``words("count", met=6, of=8)``."""

    def __init__(self, language: str) -> None:
        """Find the words of ``language``, one of ``LANGUAGES``; a file is read when a key is not in those before it."""
        self.language = language
        self._bundle = FluentBundle([{"sv": "sv-SE", "en": "en-GB"}[language]], use_isolating=False)
        self._unread = sorted((Path(__file__).parent / language).glob("*.ftl"), reverse=True)

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
        while not self._bundle.has_message(key) and self._unread:
            # Reading all of them takes longer than most commands do, and those speak from one or two.
            self._bundle.add_resource(FluentResource(self._unread.pop().read_text("utf-8")))
        return bool(self._bundle.has_message(key))


@cache
def words(language: str) -> Words:
    """Return the words of ``language``, loaded once."""
    return Words(language)
