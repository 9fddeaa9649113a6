"""The shape of a scenario file: a whole document, of the parts in ``parts.py`` and ``story.py``.

One pydantic model for each kind of thing an author can write. What every key means stands in ``keys.yaml``, in both
languages; ``editor.py`` and ``reference.py`` make an editor's help and the reference pages of both. Nothing here looks
at what ids refer to: that is ``references.py``. Unknown keys are errors everywhere.
"""

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field
from pydantic_core import PydanticKnownError

from game.authoring.basics import Id, LanguageCode, Line, Month, Notes, Phrase, Shape, Words, empty_list
from game.authoring.parts import (
    DecisionShape,
    DependencyShape,
    IssueShape,
    KnowledgeShape,
    MeterShape,
    RoleShape,
    RoundShape,
    WindowShape,
)
from game.authoring.story import ConsequenceShape, DebriefShape, FactShape, GoalShape, SituationShape, SurpriseShape
from game.core.scenario import Params

CURRENT = 1
"""The format of today. An older one is brought to it by ``migration.py``."""

_DEFAULT = Params()


def _require_number(value: Any) -> Any:
    """``true`` is no number to an author, although it equals 1 in Python."""
    if isinstance(value, bool):
        raise PydanticKnownError("literal_error", {"expected": str(CURRENT)})
    return value


Format = Annotated[Literal[1], BeforeValidator(_require_number)]
Length = Literal["20", "45", "60", "90"]
Rounds = Annotated[int, Field(ge=0, le=9)]
Percent = Annotated[int, Field(ge=1, le=100)]
Count = Annotated[int, Field(ge=1, le=99)]


class ParamsShape(Shape):
    """Where the game draws the line before it points something out. Most scenarios leave them as they are."""

    lead: Rounds = _DEFAULT.lead
    sla: Rounds = _DEFAULT.sla
    grace: Rounds = _DEFAULT.grace
    review: Rounds = _DEFAULT.review
    silo_links: Count = _DEFAULT.silo_links
    silo_missed: Percent = _DEFAULT.silo_missed
    flows: Count = _DEFAULT.flows
    flow_share: Percent = _DEFAULT.flow_share
    waiting: Count = _DEFAULT.waiting
    talk_seconds: int = Field(default=_DEFAULT.talk_seconds, ge=1, le=3600)
    contributions: Count = _DEFAULT.contributions
    discussions: Count = _DEFAULT.discussions
    voice: int = Field(default=_DEFAULT.voice, ge=0, le=100)


class Document(Shape, defer_build=False):
    """A whole scenario file."""

    format: Format
    id: Id
    version: int = Field(default=1, ge=1)
    languages: list[LanguageCode] = Field(default=["sv", "en"], min_length=1)
    title: Words
    place: Words | None = None
    intro: Words | None = None
    sender: Words | None = None
    kind: Literal["what", "how"] | None = None
    municipality: Line | None = None
    checked: Month | None = None
    lengths: dict[Length, Annotated[list[Id], Field(min_length=1)]] = Field(default_factory=dict)
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
    facts: dict[Id, FactShape] = Field(default_factory=dict)
    goals: dict[Id, GoalShape] = Field(default_factory=dict)
    debrief: list[DebriefShape] = Field(default_factory=empty_list)
    params: ParamsShape = Field(default_factory=ParamsShape)
    brokers: list[Id] = Field(default_factory=empty_list)
    profile: dict[Id, Phrase] = Field(default_factory=dict)
    notes: Notes = None
