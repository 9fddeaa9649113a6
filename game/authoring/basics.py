"""What every shape of a scenario file is built of: ids, words in several languages, intervals, choices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, RootModel, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

if TYPE_CHECKING:
    from game.authoring.diagnostics import Path

ID_PATTERN = r"^[a-z][a-z0-9_]*$"
MONTH_PATTERN = r"^[0-9]{4}-(0[1-9]|1[0-2])$"
LINK_PATTERN = r"^https?://\S+$"
LANGUAGE_PATTERN = r"^[a-z]{2,3}$"

Id = Annotated[str, StringConstraints(pattern=ID_PATTERN, max_length=60)]
Line = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
Month = Annotated[str, StringConstraints(pattern=MONTH_PATTERN)]
LanguageCode = Annotated[str, StringConstraints(pattern=LANGUAGE_PATTERN)]
Weight = Annotated[int, Field(ge=1, le=3)]
Interval = Annotated[
    list[Id],
    Field(min_length=2, max_length=2),
]
EVERY_LANGUAGE = "*"
"""In a ``Phrase``: the words are the same in all of them."""
Choices = dict[Id, Id]
"""Decisions with one option each: ``{gravtillstand: ett_schakt}``."""


def empty_list() -> list[Any]:
    """What a list is when the author leaves it out.

    pydantic asks every ``default_factory`` for its signature, and Python has to parse one to tell that of ``list``.
    """
    return []


class Shape(BaseModel):
    """What every shape shares: unknown keys are errors, and nothing is turned into something else.

    A part is built with the whole that it belongs to, or when it is first used alone.
    """

    model_config = ConfigDict(extra="forbid", strict=True, populate_by_name=False, defer_build=True)


class Words(RootModel[dict[str, Line]]):
    """The same words in every language of the scenario: ``{sv: Schakt, en: Trenching}``."""

    model_config = ConfigDict(strict=True, defer_build=True)

    @model_validator(mode="before")
    @classmethod
    def _require_languages(cls, value: Any) -> Any:
        if isinstance(value, str | int | bool):
            raise PydanticCustomError("words_without_language", "words without language")
        return value


class Phrase(RootModel[dict[str, Line]]):
    """Words or a number: the same in every language, ``Kvarnholma``, or one for each, ``{sv: Göta, en: Gotha}``."""

    model_config = ConfigDict(strict=True, defer_build=True)

    @model_validator(mode="before")
    @classmethod
    def _for_every_language(cls, value: Any) -> Any:
        if isinstance(value, str | int) and not isinstance(value, bool):
            return {EVERY_LANGUAGE: str(value)}
        if not isinstance(value, dict):
            raise PydanticCustomError("string_type", "neither words nor a number")
        return value

    @property
    def for_all(self) -> bool:
        """Whether it is the same in every language."""
        return EVERY_LANGUAGE in self.root

    def said(self, language: str) -> str | None:
        """The words in ``language``; ``None`` when they are in other languages only."""
        return self.root.get(language) or self.root.get(EVERY_LANGUAGE)


Texts = list[tuple["Path", Words]]
"""Texts of a document, each with the way to it."""


def texts_of(document: Shape) -> Texts:
    """Every text in a document, in the order of its keys."""
    found: Texts = []
    _gather(document, (), found)
    return found


def _gather(thing: object, path: Path, found: Texts) -> None:
    if isinstance(thing, Words):
        found.append((path, thing))
    elif isinstance(thing, dict):
        for key, value in thing.items():
            _gather(value, (*path, key), found)
    elif isinstance(thing, list):
        for number, value in enumerate(thing):
            _gather(value, (*path, number), found)
    elif isinstance(thing, Shape):
        for name, value in thing.__dict__.items():  # no key that holds texts is called otherwise in a file
            if value and not isinstance(value, str | int):
                _gather(value, (*path, name), found)


Notes = Any
"""The trainer's own: a text, a list of them, or either one by language. Nothing about them is checked."""


def only_with(key: str, needed: str) -> PydanticCustomError:
    """The error of a ``key`` that means something only beside ``needed``, for example ``type: conflicts``."""
    return PydanticCustomError("only_with", "{key} only with {needed}", {"key": key, "needed": needed})


def needs_key(key: str) -> PydanticCustomError:
    """The error of a thing that lacks a ``key`` which others of its kind do without."""
    return PydanticCustomError("needs_key", "{key} is needed here", {"key": key})
