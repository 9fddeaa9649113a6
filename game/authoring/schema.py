"""The shape of a scenario file: one pydantic model for each kind of thing an author can write.

The descriptions are the key help that an author's editor shows; ``scenario_schema`` exports them. Nothing here
looks at what ids refer to: that is ``references.py``. Unknown keys are errors everywhere.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, RootModel, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from game.core.scenario import METER_MAX

ID_PATTERN = r"^[a-z][a-z0-9_]*$"
MONTH_PATTERN = r"^[0-9]{4}-(0[1-9]|1[0-2])$"
LANGUAGE_PATTERN = r"^[a-z]{2,3}$"

Id = Annotated[str, StringConstraints(pattern=ID_PATTERN, max_length=60)]
Line = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
LanguageCode = Annotated[str, StringConstraints(pattern=LANGUAGE_PATTERN)]
Weight = Annotated[int, Field(ge=1, le=3, description="How much hangs on it: 1, 2 or 3.")]
Interval = Annotated[
    list[Id],
    Field(min_length=2, max_length=2, description="First and last round in which it is open."),
]


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


Verbed = TypeVar("Verbed", bound=Shape)


def _with_one_verb(thing: Verbed) -> Verbed:
    if len(thing.model_fields_set) != 1:
        verbs = ", ".join(type(thing).model_fields)
        raise PydanticCustomError("one_verb", "one verb of {verbs}", {"verbs": verbs})
    return thing


class Effect(Shape):
    """Something that follows; exactly one verb."""

    change: dict[Id, Annotated[int, Field(ge=-METER_MAX, le=METER_MAX)]] = Field(
        default_factory=dict, description="Moves meters: `{tackning: +1}`.", min_length=1
    )
    give: dict[Id, Annotated[list[Id], Field(min_length=1)]] = Field(
        default_factory=dict, description="Knowledge reaches roles: `{vagen_gravs: [natagare]}`.", min_length=1
    )

    @model_validator(mode="after")
    def _require_one_verb(self) -> Effect:
        return _with_one_verb(self)


class Condition(Shape):
    """Something that has to hold; exactly one verb."""

    chosen: dict[Id, Id] = Field(
        default_factory=dict, description="The decision stands at this option.", min_length=1, max_length=1
    )
    missed: Id | None = Field(default=None, description="The window closed without being made.")
    made: Id | None = Field(default=None, description="The window was made.")
    knows: dict[Id, Id] = Field(
        default_factory=dict, description="The role has the knowledge.", min_length=1, max_length=1
    )
    owned: Id | None = Field(default=None, description="Somebody owns the issue.")
    unowned: Id | None = Field(default=None, description="Nobody owns the issue.")

    @model_validator(mode="after")
    def _require_one_verb(self) -> Condition:
        return _with_one_verb(self)


class RoundShape(Shape):
    """One column of the board."""

    title: Words
    when: Words = Field(description="When this is, in words: *våren 2028*.")


class MeterShape(Shape):
    """An outcome the group follows, 0 to 10."""

    title: Words
    start: int = Field(ge=0, le=METER_MAX, description="Where it stands when play begins, 0 to 10.")
    goal: int = Field(default=7, ge=0, le=METER_MAX, description="The group's goal mark, 0 to 10.")


class RoleShape(Shape):
    """A part somebody plays."""

    title: Words
    unit: Line = Field(description="The department or organisation; roles with the same unit belong together.")
    core: bool = Field(default=True, description="A core role can not be an empty chair.")
    letter: Annotated[str, StringConstraints(min_length=1, max_length=1)] | None = Field(
        default=None, description="One letter on the board; by default a letter of the title."
    )
    brief: Words | None = Field(default=None, description="What the role is there for.")
    worry: Words | None = Field(default=None, description="What keeps the role awake.")
    moves: int = Field(default=2, ge=1, le=9, description="Moves a round.")


class KnowledgeShape(Shape):
    """Something that only some roles know from the start."""

    title: Words
    text: Words | None = None
    carried_by: list[Id] = Field(default_factory=list, description="Roles that get it first.")
    from_: Id | None = Field(
        default=None, alias="from", description="The round in which they get it; by default the first."
    )
    critical: bool = False
    confidential_to: list[Id] = Field(default_factory=list, description="Roles that may not be told.")


class OptionShape(Shape):
    """One way to settle a decision."""

    title: Words
    outcome: Words = Field(description="What follows, told at the check of the round.")
    contradicts: list[Id] = Field(default_factory=list, description="Knowledge that speaks against this option.")
    effects: list[Effect] = Field(default_factory=list)


class DecisionShape(Shape):
    """Something one role settles while it is open."""

    title: Words
    ask: Words = Field(description="The question the decision answers.")
    owner: Id = Field(description="The role that settles it.")
    open: Interval
    weight: Weight = 2
    reversible_until: Id | None = Field(
        default=None, description="Last round in which a new decision still undoes the first."
    )
    hear: dict[Id, Literal["inform", "consult", "agree"]] = Field(
        default_factory=dict, description="Roles to hear, and how strongly."
    )
    needs: list[Id] = Field(default_factory=list, description="Knowledge the decision rests on.")
    options: dict[Id, OptionShape] = Field(min_length=1, max_length=3)


class ActShape(Shape):
    """One role's part in a window."""

    role: Id
    act: Id = Field(description="The id of the act.")
    title: Words | None = Field(default=None, description="By default the title of the window.")


class WindowShape(Shape):
    """A stretch of time when something can be done together."""

    title: Words
    open: Interval
    weight: Weight = 2
    all_of: list[ActShape] = Field(default_factory=list, min_length=1, description="Every act is needed.")
    any_of: list[ActShape] = Field(default_factory=list, min_length=1, description="One act is enough.")
    k_of: list[ActShape] = Field(default_factory=list, min_length=1, description="`k` of the acts are needed.")
    k: int | None = Field(default=None, ge=1, description="How many of `k_of`.")
    recurring: bool = Field(default=False, description="Comes back every year.")
    made: list[Effect] = Field(default_factory=list)
    missed: list[Effect] = Field(default_factory=list)
    made_text: Words | None = None
    missed_text: Words | None = None

    @property
    def acts(self) -> list[ActShape]:
        """The acts, whichever way they are needed."""
        return self.all_of or self.any_of or self.k_of

    @model_validator(mode="after")
    def _require_one_way(self) -> WindowShape:
        ways = self.model_fields_set & {"all_of", "any_of", "k_of"}
        if len(ways) != 1:
            raise PydanticCustomError("one_way", "one of all_of, any_of, k_of")
        if ("k_of" in ways) != ("k" in self.model_fields_set):
            raise PydanticCustomError("k_with_k_of", "k and k_of go together")
        return self


class DependencyShape(Shape):
    """What hangs on what."""

    from_: Id = Field(alias="from", description="The decision that comes first.")
    to: Id = Field(description="The decision that hangs on it.")
    type: Literal["produces", "conflicts", "shares", "simultaneous"]


class IssueShape(Shape):
    """A shared question that somebody needs to own."""

    title: Words = Field(description="A question.")
    open: Interval
    eligible: list[Id] = Field(min_length=1, description="Roles that could own it.")
    weight: Weight = 2


class SituationShape(Shape):
    """What is read aloud when a round begins."""

    title: Words
    text: Words
    ask: Words = Field(description="The open question of the talk.")
    focus: Id | None = Field(default=None, description="The decision that the round is about.")


class SurpriseShape(Shape):
    """News that may come."""

    title: Words
    text: Words
    rounds: list[Id] = Field(min_length=1, description="Rounds in which it may come.")
    effects: list[Effect] = Field(default_factory=list)


class ConsequenceShape(Shape):
    """Something that comes back later when its conditions hold."""

    title: Words
    text: Words
    round: Id = Field(description="The round in which it comes.")
    when: list[Condition] = Field(min_length=1, description="All of these hold.")
    effects: list[Effect] = Field(default_factory=list)


class DebriefShape(Shape):
    """An open question for the debrief."""

    about: Id | None = Field(default=None, description="A decision, a window, an issue or knowledge.")
    ask: Words


class ParamsShape(Shape):
    """Thresholds of the scoring, in rounds."""

    lead: int = Field(default=1, ge=0, le=9)
    sla: int = Field(default=1, ge=0, le=9)
    grace: int = Field(default=1, ge=0, le=9)


class Document(Shape):
    """A whole scenario file."""

    format: Literal[1] = Field(description="Always 1: how this file is to be read.")
    id: Id
    version: int = Field(default=1, ge=1)
    languages: list[LanguageCode] = Field(default=["sv", "en"], min_length=1)
    title: Words
    place: Words | None = None
    intro: Words | None = Field(default=None, description="One or two sentences about the case.")
    sender: Words | None = None
    kind: Literal["what", "how"] | None = Field(
        default=None, description="what = agree on the goal (VAD), how = work in the process (HUR)."
    )
    municipality: Line | None = Field(default=None, description="SKR's group of municipalities, for example C6.")
    checked: Annotated[str, StringConstraints(pattern=MONTH_PATTERN)] | None = Field(
        default=None, description="Year and month when facts and law were last read through: 2026-11."
    )
    lengths: dict[Literal["45", "60", "90"], Annotated[list[Id], Field(min_length=1)]] = Field(
        default_factory=dict, description="Rounds played in 45, 60 and 90 minutes."
    )
    rounds: dict[Id, RoundShape] = Field(min_length=1)
    meters: dict[Id, MeterShape] = Field(default_factory=dict)
    roles: dict[Id, RoleShape] = Field(min_length=1, max_length=30)
    knowledge: dict[Id, KnowledgeShape] = Field(default_factory=dict)
    decisions: dict[Id, DecisionShape] = Field(default_factory=dict)
    windows: dict[Id, WindowShape] = Field(default_factory=dict)
    dependencies: dict[Id, DependencyShape] = Field(default_factory=dict)
    issues: dict[Id, IssueShape] = Field(default_factory=dict)
    situations: dict[Id, SituationShape]
    surprises: dict[Id, SurpriseShape] = Field(default_factory=dict)
    consequences: dict[Id, ConsequenceShape] = Field(default_factory=dict)
    debrief: list[DebriefShape] = Field(default_factory=list)
    params: ParamsShape = Field(default_factory=ParamsShape)
    brokers: list[Id] = Field(default_factory=list, description="Roles that stand between others.")
    notes: Any = Field(default=None, description="The trainer's own notes; not used in play.")


def scenario_schema() -> dict[str, Any]:
    """The JSON Schema of a scenario file, for an author's editor."""
    return Document.model_json_schema(by_alias=True)
