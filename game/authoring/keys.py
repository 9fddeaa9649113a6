"""What every key of a scenario file means, in both languages, from ``keys.yaml``: read only when somebody asks."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, Union, get_args, get_origin

from game.authoring.basics import Shape
from game.authoring.schema import Document
from game.authoring.source import read_source

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic.fields import FieldInfo

KEYS = Path(__file__).parent / "keys.yaml"
EVERYWHERE = "everywhere"
"""The section of keys that mean the same in every kind of thing."""


def kind_of_model(model: type[Shape]) -> str:
    """What a model is the shape of: ``decision`` for ``DecisionShape``, ``scenario`` for the whole document."""
    return "scenario" if model is Document else model.__name__.removesuffix("Shape").lower()


@cache
def all_models() -> dict[str, type[Shape]]:
    """The shapes of all kinds of things in a scenario, in the order in which the document comes to them."""
    found: dict[str, type[Shape]] = {}
    waiting: list[type[Shape]] = [Document]
    while waiting:
        model = waiting.pop(0)
        if kind_of_model(model) not in found:
            found[kind_of_model(model)] = model
            waiting += [inner for field in model.model_fields.values() for inner in shapes_in(field.annotation)]
    return found


def keys_of(model: type[Shape]) -> dict[str, FieldInfo]:
    """The keys of a kind of thing as an author writes them."""
    return {field.alias or name: field for name, field in model.model_fields.items()}


def describe_kind(kind: str, language: str) -> str:
    """What a kind of thing is."""
    return str(_read_keys()[kind]["about"][language])


def describe_key(kind: str, key: str, language: str) -> str:
    """What ``key`` means in a thing of ``kind``.

    Raises:
        KeyError: ``keys.yaml`` does not say: a programming error.

    """
    sections = [kind_of_model(base) for base in all_models()[kind].__mro__ if issubclass(base, Shape)]
    for section in (*sections, EVERYWHERE):
        told = _read_keys().get(section, {}).get("keys", {}).get(key)
        if told:
            return str(told[language])
    raise KeyError(kind, key)


@cache
def _read_keys() -> dict[str, Any]:
    source = read_source(KEYS.read_bytes())
    if source.problems:
        raise ValueError(f"{KEYS.name}: {source.problems}")
    told: dict[str, Any] = source.data
    return told


def shapes_in(annotation: Any) -> Iterator[type[Shape]]:
    """The shapes that a type is made of, in order: one for each section of a document, none for a plain value."""
    if isinstance(annotation, type) and issubclass(annotation, Shape):
        yield annotation
    elif get_origin(annotation) in {Annotated, Union, UnionType, list, dict}:
        for part in get_args(annotation):
            yield from shapes_in(part)
