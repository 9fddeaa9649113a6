"""The shape of a scenario file: a whole document, of the parts in ``parts.py`` and ``story.py``.

One pydantic model for each kind of thing an author can write. The descriptions are the key help that an author's
editor shows, and the reference of the format; ``scenario_schema`` exports them. Nothing here looks at what ids refer
to: that is ``references.py``. Unknown keys are errors everywhere.
"""

from typing import Annotated, Any, Literal

from pydantic import Field

from game.authoring.basics import Id, LanguageCode, Line, Month, Notes, Phrase, Shape, Words
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

_DEFAULT = Params()

Rounds = Annotated[int, Field(ge=0, le=9)]
Percent = Annotated[int, Field(ge=1, le=100)]
Count = Annotated[int, Field(ge=1, le=99)]


class ParamsShape(Shape):
    """Where the game draws the line before it points something out. Most scenarios leave them as they are."""

    lead: Rounds = Field(
        default=_DEFAULT.lead, description="How many rounds ahead knowledge ought to be there before it is needed."
    )
    sla: Rounds = Field(default=_DEFAULT.sla, description="How many rounds there are to answer a question.")
    grace: Rounds = Field(
        default=_DEFAULT.grace,
        description="How many rounds there are to confirm a decision after one that it hangs on has changed.",
    )
    review: Rounds = Field(
        default=_DEFAULT.review,
        description="How many rounds there are to look at a decision again after something has come that speaks "
        "against it (`undermines`).",
    )
    silo_links: Count = Field(
        default=_DEFAULT.silo_links,
        description="Two units: how many connections between them have to be due before their contact is looked at.",
    )
    silo_missed: Percent = Field(
        default=_DEFAULT.silo_missed,
        description="Two units: of the connections due between them, how many in a hundred have to be missed.",
    )
    flows: Count = Field(
        default=_DEFAULT.flows,
        description="A role in the middle: how many exchanges between units there have to be before it is looked at.",
    )
    flow_share: Percent = Field(
        default=_DEFAULT.flow_share,
        description="A role in the middle: of those exchanges, how many in a hundred have to go through that role.",
    )
    waiting: Count = Field(
        default=_DEFAULT.waiting,
        description="A role in the middle: how many questions to it have to be answered late, or not at all.",
    )
    talk_seconds: int = Field(
        default=_DEFAULT.talk_seconds,
        ge=1,
        le=3600,
        description="Room to speak: how many seconds of logged talk make a discussion.",
    )
    contributions: Count = Field(
        default=_DEFAULT.contributions,
        description="Room to speak: or how many contributions make a discussion, whichever comes first.",
    )
    discussions: Count = Field(
        default=_DEFAULT.discussions,
        description="Room to speak: in how many discussions a role has to have had little room.",
    )
    voice: int = Field(
        default=_DEFAULT.voice,
        ge=0,
        le=100,
        description="Room to speak: little room is less than so many hundredths of an even share; 0 = do not look.",
    )


class Document(Shape):
    """A whole scenario file."""

    format: Literal[1] = Field(description="Always 1: how this file is to be read.")
    id: Id = Field(description="The short name of the scenario: a–z, 0–9 and _, beginning with a letter.")
    version: int = Field(default=1, ge=1, description="Counts up when the scenario has been changed.")
    languages: list[LanguageCode] = Field(
        default=["sv", "en"], min_length=1, description="The languages that every text is given in."
    )
    title: Words = Field(description="What the scenario is called.")
    place: Words | None = Field(default=None, description="The invented place where it happens.")
    intro: Words | None = Field(default=None, description="One or two sentences about the case.")
    sender: Words | None = Field(default=None, description="Who the game is from, told with the rules.")
    kind: Literal["what", "how"] | None = Field(
        default=None, description="what = agree on the goal (VAD), how = work in the process (HUR)."
    )
    municipality: Line | None = Field(default=None, description="SKR's group of municipalities, for example C6.")
    checked: Month | None = Field(
        default=None, description="Year and month when facts and law were last read through: 2026-11."
    )
    lengths: dict[Literal["45", "60", "90"], Annotated[list[Id], Field(min_length=1)]] = Field(
        default_factory=dict,
        description="Rounds played in 45, 60 and 90 minutes. What falls outside them is left out, together with "
        "everything that speaks of it.",
    )
    rounds: dict[Id, RoundShape] = Field(min_length=1, description="The rounds, in the order of time.")
    meters: dict[Id, MeterShape] = Field(default_factory=dict, description="Outcomes the group follows.")
    roles: dict[Id, RoleShape] = Field(min_length=1, max_length=30, description="The parts that are played.")
    knowledge: dict[Id, KnowledgeShape] = Field(
        default_factory=dict, description="What only some roles know from the start."
    )
    decisions: dict[Id, DecisionShape] = Field(default_factory=dict, description="What is to be settled, and by whom.")
    windows: dict[Id, WindowShape] = Field(
        default_factory=dict, description="What can be done together while there is time."
    )
    dependencies: dict[Id, DependencyShape] = Field(
        default_factory=dict, description="Which decisions hang on each other, and how."
    )
    issues: dict[Id, IssueShape] = Field(default_factory=dict, description="Shared questions that need an owner.")
    situations: dict[Id, SituationShape] = Field(description="What is read aloud, one for each round.")
    surprises: dict[Id, SurpriseShape] = Field(
        default_factory=dict, description="News that may come; in each round one of those possible is drawn."
    )
    consequences: dict[Id, ConsequenceShape] = Field(
        default_factory=dict, description="What comes back in a later round, depending on what was done."
    )
    facts: dict[Id, FactShape] = Field(
        default_factory=dict, description="Fact cards: what others have done, with source and date."
    )
    goals: dict[Id, GoalShape] = Field(
        default_factory=dict, description="Goals that the group can choose among, each with goal marks for the meters."
    )
    debrief: list[DebriefShape] = Field(default_factory=list, description="Open questions for the talk afterwards.")
    params: ParamsShape = Field(
        default_factory=ParamsShape, description="Where the game draws the line before it points something out."
    )
    brokers: list[Id] = Field(
        default_factory=list, description="Roles that stand between others by assignment, as a coordinator does."
    )
    profile: dict[Id, Phrase] = Field(
        default_factory=dict,
        description="Names and figures that texts mention as `{kommun}`, with the invented ones as values. A file "
        "`profile.yaml` beside the scenario can put your own in their place.",
    )
    notes: Notes = Field(
        default=None,
        description="Your own notes, for the leader alone: a text, a list of them, or either one for each language.",
    )


def scenario_schema() -> dict[str, Any]:
    """The JSON Schema of a scenario file, for an author's editor."""
    return Document.model_json_schema(by_alias=True)
