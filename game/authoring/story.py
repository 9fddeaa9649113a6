"""The shapes of what is told: situations, surprises, consequences, and what follows from things."""

from __future__ import annotations

from typing import Annotated, TypeVar

from pydantic import Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from game.authoring.basics import LINK_PATTERN, Choices, Id, Month, Notes, Shape, Words, empty_list
from game.core.scenario import METER_MAX, Maturity

Verbed = TypeVar("Verbed", bound=Shape)


def _with_one_verb(thing: Verbed) -> Verbed:
    if len(thing.model_fields_set) != 1:
        verbs = ", ".join(type(thing).model_fields)
        raise PydanticCustomError("one_verb", "one verb of {verbs}", {"verbs": verbs})
    return thing


class Effect(Shape):
    """Something that follows; exactly one verb."""

    change: dict[Id, Annotated[int, Field(ge=-METER_MAX, le=METER_MAX)]] = Field(default_factory=dict, min_length=1)
    give: dict[Id, Annotated[list[Id], Field(min_length=1)]] = Field(default_factory=dict, min_length=1)

    @model_validator(mode="after")
    def _require_one_verb(self) -> Effect:
        return _with_one_verb(self)


Effects = list[Effect]


class Condition(Shape):
    """Something that has to hold; exactly one verb."""

    chosen: Choices = Field(default_factory=dict, min_length=1, max_length=1)
    undecided: Id | None = None
    heard: dict[Id, Id] = Field(default_factory=dict, min_length=1, max_length=1)
    unheard: dict[Id, Id] = Field(default_factory=dict, min_length=1, max_length=1)
    made: Id | None = None
    missed: Id | None = None
    knows: dict[Id, Id] = Field(default_factory=dict, min_length=1, max_length=1)
    lacks: dict[Id, Id] = Field(default_factory=dict, min_length=1, max_length=1)
    owned: Id | None = None
    unowned: Id | None = None

    @model_validator(mode="after")
    def _require_one_verb(self) -> Condition:
        return _with_one_verb(self)


class VariantShape(Shape):
    """What is said otherwise to a group that is starting, on its way, or used to it; the rest stays as it is."""

    title: Words | None = None
    text: Words | None = None
    ask: Words | None = None
    hint: Words | None = None


class SituationShape(Shape):
    """What is read aloud when a round begins. Its id is that of the round."""

    title: Words
    text: Words
    ask: Words
    focus: Id | None = None
    hint: Words | None = None
    variants: dict[Maturity, VariantShape] = Field(default_factory=dict)
    notes: Notes = None


class NewsShape(Shape):
    """What surprises and consequences share: news that comes to the whole group at once."""

    title: Words
    text: Words
    effects: Effects = Field(default_factory=empty_list)
    undermines: Choices = Field(default_factory=dict)
    suspends: list[Id] = Field(default_factory=empty_list)


class SurpriseShape(NewsShape):
    """News that may come; which round it comes in is drawn."""

    rounds: list[Id] = Field(min_length=1)
    only_for: list[Maturity] = Field(default_factory=empty_list, min_length=1)


class ConsequenceShape(NewsShape):
    """Something that comes back later when its conditions hold."""

    round: Id
    when: list[Condition] = Field(min_length=1)


class DebriefShape(Shape):
    """An open question for the debrief."""

    about: Id | None = None
    ask: Words


class FactShape(Shape):
    """A fact card: what others have done, with its source."""

    title: Words
    text: Words
    source: Words
    link: Annotated[str, StringConstraints(pattern=LINK_PATTERN)] | None = None
    checked: Month
    about: Id | None = None


class GoalShape(Shape):
    """A goal that the group can choose as its own."""

    title: Words
    text: Words | None = None
    national: Words | None = None
    marks: dict[Id, Annotated[int, Field(ge=0, le=METER_MAX)]] = Field(min_length=1)
