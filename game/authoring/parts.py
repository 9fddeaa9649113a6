"""The shapes of what is on the board: rounds, meters, roles, knowledge, decisions, windows, dependencies, issues."""

from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from game.authoring.basics import (
    Choices,
    Id,
    Interval,
    Line,
    Shape,
    Weight,
    Words,
    empty_list,
    needs_key,
    only_with,
)
from game.authoring.story import Effects
from game.core.scenario import METER_MAX

CLAIM_MAX = 99
"""The most an option can claim of something shared."""


class RoundShape(Shape):
    """One column of the board."""

    title: Words
    when: Words


class MeterShape(Shape):
    """An outcome the group follows, 0 to 10."""

    title: Words
    start: int = Field(ge=0, le=METER_MAX)
    goal: int = Field(default=7, ge=0, le=METER_MAX)


class RoleShape(Shape):
    """A part somebody plays."""

    title: Words
    unit: Line
    core: bool = True
    letter: Annotated[str, StringConstraints(min_length=1, max_length=1)] | None = None
    brief: Words | None = None
    worry: Words | None = None
    moves: int = Field(default=2, ge=1, le=9)


class KnowledgeShape(Shape):
    """Something that only some roles know from the start."""

    title: Words
    text: Words | None = None
    carried_by: list[Id] = Field(default_factory=empty_list)
    from_: Id | None = Field(default=None, alias="from")
    critical: bool = False
    confidential_to: list[Id] = Field(default_factory=empty_list)
    undermines: Choices = Field(default_factory=dict)
    replaces: list[Id] = Field(default_factory=empty_list)
    unforeseen: bool = False


class OptionShape(Shape):
    """One way to settle a decision."""

    title: Words
    outcome: Words
    contradicts: list[Id] = Field(default_factory=empty_list)
    effects: Effects = Field(default_factory=empty_list)
    not_needed: list[Id] = Field(default_factory=empty_list)
    claims: int = Field(default=0, ge=0, le=CLAIM_MAX)
    commits: list[Id] = Field(default_factory=empty_list)


class DecisionShape(Shape):
    """Something one role settles while it is open."""

    title: Words
    ask: Words
    owner: Id
    open: Interval
    weight: Weight = 2
    reversible_until: Id | None = None
    hear: dict[Id, Literal["inform", "consult", "agree"]] = Field(default_factory=dict)
    needs: list[Id] = Field(default_factory=empty_list)
    needs_any_of: list[Id] = Field(default_factory=empty_list, min_length=2)
    delegates: dict[Id, Id] = Field(default_factory=dict)
    emergency: bool = False
    options: dict[Id, OptionShape] = Field(min_length=1, max_length=3)


class ActShape(Shape):
    """One role's part in a window."""

    role: Id
    act: Id
    title: Words | None = None


class WindowShape(Shape):
    """A stretch of time when something can be done together."""

    title: Words
    open: Interval
    weight: Weight = 2
    all_of: list[ActShape] = Field(default_factory=empty_list, min_length=1)
    any_of: list[ActShape] = Field(default_factory=empty_list, min_length=1)
    k_of: list[ActShape] = Field(default_factory=empty_list, min_length=1)
    k: int | None = Field(default=None, ge=1)
    recurring: bool = False
    again: Interval | None = None
    compensates: Id | None = None
    notice: Id | None = None
    made: Effects = Field(default_factory=empty_list)
    missed: Effects = Field(default_factory=empty_list)
    made_text: Words | None = None
    missed_text: Words | None = None

    @property
    def acts(self) -> list[ActShape]:
        """The acts, whichever way they are needed."""
        return self.all_of or self.any_of or self.k_of

    @property
    def openings(self) -> list[Interval]:
        """The interval in which it is open, and the next one when it has one."""
        return [self.open, self.again] if self.again else [self.open]

    @model_validator(mode="after")
    def _require_one_way(self) -> Self:
        ways = self.model_fields_set & {"all_of", "any_of", "k_of"}
        if len(ways) != 1:
            raise PydanticCustomError("one_way", "one of all_of, any_of, k_of")
        if ("k_of" in ways) != ("k" in self.model_fields_set):
            raise PydanticCustomError("k_with_k_of", "k and k_of go together")
        if self.again and not self.recurring:
            raise only_with("again", "recurring: true")
        return self


class DependencyShape(Shape):
    """What hangs on what."""

    from_: Id = Field(alias="from")
    to: Id
    type: Literal["produces", "conflicts", "shares", "simultaneous"]
    when: Choices = Field(default_factory=dict)
    clashes: dict[Id, Annotated[list[Id], Field(min_length=1)]] = Field(default_factory=dict, min_length=1)
    capacity: int = Field(default=0, ge=1, le=2 * CLAIM_MAX)
    within: int = Field(default=0, ge=0, le=9)

    @model_validator(mode="after")
    def _require_what_belongs_to_its_type(self) -> Self:
        for key, type_ in (("clashes", "conflicts"), ("capacity", "shares"), ("within", "simultaneous")):
            if key in self.model_fields_set and self.type != type_:
                raise only_with(key, f"type: {type_}")
        for key, type_ in (("clashes", "conflicts"), ("capacity", "shares")):
            if self.type == type_ and key not in self.model_fields_set:
                raise needs_key(key)
        return self


class IssueShape(Shape):
    """A shared question that somebody needs to own."""

    title: Words
    open: Interval
    eligible: list[Id] = Field(min_length=1)
    weight: Weight = 2
    settled_by: list[Id] = Field(default_factory=empty_list)
    notice: Id | None = None
