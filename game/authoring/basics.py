"""What every shape of a scenario file is built of: ids, words in several languages, intervals, choices."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, RootModel, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

ID_PATTERN = r"^[a-z][a-z0-9_]*$"
MONTH_PATTERN = r"^[0-9]{4}-(0[1-9]|1[0-2])$"
LANGUAGE_PATTERN = r"^[a-z]{2,3}$"

Id = Annotated[str, StringConstraints(pattern=ID_PATTERN, max_length=60)]
Line = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
LanguageCode = Annotated[str, StringConstraints(pattern=LANGUAGE_PATTERN)]
Weight = Annotated[int, Field(ge=1, le=3, description="How much hangs on it: 1, 2 or 3.")]
Interval = Annotated[
    list[Id],
    Field(
        min_length=2,
        max_length=2,
        description="First and last round in which it is open: `[bygge, invigning]`; the same twice for one round.",
    ),
]
Choices = dict[Id, Id]
"""Decisions with one option each: ``{gravtillstand: ett_schakt}``."""


class Shape(BaseModel):
    """What every shape shares: unknown keys are errors, and nothing is turned into something else."""

    model_config = ConfigDict(extra="forbid", strict=True, populate_by_name=False)


class Words(RootModel[dict[str, Line]]):
    """The same words in every language of the scenario: ``{sv: Schakt, en: Trenching}``."""

    model_config = ConfigDict(strict=True)

    @model_validator(mode="before")
    @classmethod
    def _require_languages(cls, value: Any) -> Any:
        if isinstance(value, str | int | bool):
            raise PydanticCustomError("words_without_language", "words without language")
        return value


def only_with(key: str, needed: str) -> PydanticCustomError:
    """The error of a ``key`` that means something only beside ``needed``, for example ``type: conflicts``."""
    return PydanticCustomError("only_with", "{key} only with {needed}", {"key": key, "needed": needed})


def needs_key(key: str) -> PydanticCustomError:
    """The error of a thing that lacks a ``key`` which others of its kind do without."""
    return PydanticCustomError("needs_key", "{key} is needed here", {"key": key})
