"""The shapes of what is told: situations, surprises, consequences, and what follows from things."""

from __future__ import annotations

from typing import Annotated, TypeVar

from pydantic import Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from game.authoring.basics import LINK_PATTERN, Choices, Id, Month, Notes, Shape, Words
from game.core.scenario import METER_MAX, Maturity

Verbed = TypeVar("Verbed", bound=Shape)


def _with_one_verb(thing: Verbed) -> Verbed:
    if len(thing.model_fields_set) != 1:
        verbs = ", ".join(type(thing).model_fields)
        raise PydanticCustomError("one_verb", "one verb of {verbs}", {"verbs": verbs})
    return thing


class Effect(Shape):
    """Something that follows; exactly one verb."""

    change: dict[Id, Annotated[int, Field(ge=-METER_MAX, le=METER_MAX)]] = Field(
        default_factory=dict, description="Moves meters, each by so many steps: `{tackning: +1}`.", min_length=1
    )
    give: dict[Id, Annotated[list[Id], Field(min_length=1)]] = Field(
        default_factory=dict, description="Knowledge reaches roles: `{vagen_gravs: [natagare]}`.", min_length=1
    )

    @model_validator(mode="after")
    def _require_one_verb(self) -> Effect:
        return _with_one_verb(self)


Effects = Annotated[list[Effect], Field(description="What follows, each on a line of its own with a dash.")]


class Condition(Shape):
    """Something that has to hold; exactly one verb."""

    chosen: Choices = Field(
        default_factory=dict,
        description="The decision stands at this option: `{gravtillstand: ett_schakt}`.",
        min_length=1,
        max_length=1,
    )
    undecided: Id | None = Field(default=None, description="The decision has not been made.")
    heard: dict[Id, Id] = Field(
        default_factory=dict,
        description="The role has been heard about the decision, as it is to be under `hear`: "
        "`{gravtillstand: natagare}`.",
        min_length=1,
        max_length=1,
    )
    unheard: dict[Id, Id] = Field(
        default_factory=dict,
        description="The role has not been heard about the decision, though it is to be under `hear`: "
        "`{gravtillstand: natagare}`.",
        min_length=1,
        max_length=1,
    )
    made: Id | None = Field(default=None, description="The window was made.")
    missed: Id | None = Field(default=None, description="The window closed without being made.")
    knows: dict[Id, Id] = Field(
        default_factory=dict,
        description="The role has the knowledge: `{natagare: vagen_gravs}`.",
        min_length=1,
        max_length=1,
    )
    lacks: dict[Id, Id] = Field(
        default_factory=dict,
        description="The role does not have the knowledge: `{natagare: vagen_gravs}`.",
        min_length=1,
        max_length=1,
    )
    owned: Id | None = Field(default=None, description="Somebody owns the issue.")
    unowned: Id | None = Field(default=None, description="Nobody owns the issue.")

    @model_validator(mode="after")
    def _require_one_verb(self) -> Condition:
        return _with_one_verb(self)


class VariantShape(Shape):
    """What is said otherwise to a group that is starting, on its way, or used to it; the rest stays as it is."""

    title: Words | None = Field(default=None, description="The headline, for this group.")
    text: Words | None = Field(default=None, description="What is read aloud, to this group.")
    ask: Words | None = Field(default=None, description="The open question of the talk, for this group.")
    hint: Words | None = Field(default=None, description="Something to say when the talk stands still, for this group.")


class SituationShape(Shape):
    """What is read aloud when a round begins. Its id is that of the round."""

    title: Words = Field(description="The headline of the round.")
    text: Words = Field(description="What is read aloud.")
    ask: Words = Field(description="The open question of the talk.")
    focus: Id | None = Field(default=None, description="The decision that the round is about.")
    hint: Words | None = Field(default=None, description="Something for the leader to say when the talk stands still.")
    variants: dict[Maturity, VariantShape] = Field(
        default_factory=dict,
        description="What is different for a group that is `starting`, `moving` (on its way) or `seasoned` (used to "
        "working together).",
    )
    notes: Notes = Field(default=None, description="Your own notes about the round, for the leader alone.")


class NewsShape(Shape):
    """What surprises and consequences share: news that comes to the whole group at once."""

    title: Words = Field(description="The headline of the news.")
    text: Words = Field(description="What is read aloud when it comes.")
    effects: Effects = Field(default_factory=list)
    undermines: Choices = Field(
        default_factory=dict,
        description="Decisions that have reason to be looked at again if they stand at this option when the news "
        "comes: `{vagens_bredd: smal}`. Everybody is taken to have heard it.",
    )
    suspends: list[Id] = Field(
        default_factory=list,
        description="Decisions, acts, windows and knowledge that nothing is expected of from then on: questions to "
        "ask before the decision, acts not yet done, knowledge not yet shared, promises not yet due.",
    )


class SurpriseShape(NewsShape):
    """News that may come; which round it comes in is drawn."""

    rounds: list[Id] = Field(min_length=1, description="Rounds in which it may come.")
    only_for: list[Maturity] = Field(
        default_factory=list,
        min_length=1,
        description="The groups it may come to: `starting`, `moving`, `seasoned`. Without it, all of them.",
    )


class ConsequenceShape(NewsShape):
    """Something that comes back later when its conditions hold."""

    round: Id = Field(description="The round in which it comes.")
    when: list[Condition] = Field(min_length=1, description="What has to hold when the round begins: all of these.")


class DebriefShape(Shape):
    """An open question for the debrief."""

    about: Id | None = Field(
        default=None, description="The decision, window, issue or knowledge that the question is about."
    )
    ask: Words = Field(description="The question.")


class FactShape(Shape):
    """A fact card: what others have done, with its source."""

    title: Words = Field(description="The headline of the card.")
    text: Words = Field(description="What they did and what came of it, in two or three sentences.")
    source: Words = Field(description="Who says so: the report, the municipality or the authority, and the year.")
    link: Annotated[str, StringConstraints(pattern=LINK_PATTERN)] | None = Field(
        default=None, description="An address to read more at, beginning with https://."
    )
    checked: Month = Field(description="Year and month when the fact was last read through: 2026-11.")
    about: Id | None = Field(
        default=None, description="The round, decision, window, issue or knowledge that the card belongs to."
    )


class GoalShape(Shape):
    """A goal that the group can choose as its own."""

    title: Words = Field(description="The goal in a few words, as the group would say it.")
    text: Words | None = Field(
        default=None, description="What works, for whom and when, once it is reached; bound to no technology."
    )
    national: Words | None = Field(default=None, description="The national goal that it makes one's own.")
    marks: dict[Id, Annotated[int, Field(ge=0, le=METER_MAX)]] = Field(
        min_length=1,
        description="Where the goal marks of meters stand when the group has chosen it: `{tackning: 8}`. The others "
        "stay at their `goal`.",
    )
