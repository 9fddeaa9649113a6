"""The shapes of what is on the board: rounds, meters, roles, knowledge, decisions, windows, dependencies, issues."""

from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from game.authoring.basics import Choices, Id, Interval, Line, Shape, Weight, Words, needs_key, only_with
from game.authoring.story import Effects
from game.core.scenario import METER_MAX

CLAIM_MAX = 99
"""The most an option can claim of something shared."""


class RoundShape(Shape):
    """One column of the board."""

    title: Words = Field(description="What the round is called on the board.")
    when: Words = Field(description="When this is, in words: *våren 2028*.")


class MeterShape(Shape):
    """An outcome the group follows, 0 to 10."""

    title: Words = Field(description="What the meter is called on the board.")
    start: int = Field(ge=0, le=METER_MAX, description="Where it stands when play begins, 0 to 10.")
    goal: int = Field(default=7, ge=0, le=METER_MAX, description="The group's goal mark, 0 to 10.")


class RoleShape(Shape):
    """A part somebody plays."""

    title: Words = Field(description="What the role is called on the board.")
    unit: Line = Field(description="The department or organisation; roles with the same unit belong together.")
    core: bool = Field(
        default=True, description="A core role can not be an empty chair; another role's player can take it as well."
    )
    letter: Annotated[str, StringConstraints(min_length=1, max_length=1)] | None = Field(
        default=None, description="One letter on the board; by default a letter of the title."
    )
    brief: Words | None = Field(default=None, description="What the role is there for.")
    worry: Words | None = Field(default=None, description="What keeps the role awake.")
    moves: int = Field(default=2, ge=1, le=9, description="Moves a round.")


class KnowledgeShape(Shape):
    """Something that only some roles know from the start."""

    title: Words = Field(description="What the knowledge is called on the board.")
    text: Words | None = Field(default=None, description="What one knows who has it, in a sentence or two.")
    carried_by: list[Id] = Field(
        default_factory=list, description="Roles that get it first. May be empty when an effect gives it."
    )
    from_: Id | None = Field(
        default=None, alias="from", description="The round in which they get it; by default the first."
    )
    critical: bool = Field(default=False, description="A decision made without it costs more than usual.")
    confidential_to: list[Id] = Field(default_factory=list, description="Roles that may not be told.")
    undermines: Choices = Field(
        default_factory=dict,
        description="Decisions that have reason to be looked at again if they stand at this option when the "
        "decision's owner takes the knowledge in: `{vagens_bredd: smal}`.",
    )
    replaces: list[Id] = Field(
        default_factory=list, description="Older knowledge that whoever has this does not need any more."
    )
    unforeseen: bool = Field(
        default=False, description="Nobody who carries it could guess that another role would need it."
    )


class OptionShape(Shape):
    """One way to settle a decision."""

    title: Words = Field(description="What the group chooses, in a few words.")
    outcome: Words = Field(description="What follows, told at the check of the round.")
    contradicts: list[Id] = Field(default_factory=list, description="Knowledge that speaks against this option.")
    effects: Effects = Field(default_factory=list)
    not_needed: list[Id] = Field(
        default_factory=list,
        description="Knowledge under the decision's `needs` or `needs_any_of` that is of no use when this is chosen.",
    )
    claims: int = Field(
        default=0,
        ge=0,
        le=CLAIM_MAX,
        description="How much it takes of something that several decisions draw on: weeks, staff, money. The unit is "
        "yours, the same as for `capacity` in the dependency of type `shares`.",
    )
    commits: list[Id] = Field(
        default_factory=list,
        description="Acts and other decisions that build on this option. Once one of them is done it is harder "
        "to turn back.",
    )


class DecisionShape(Shape):
    """Something one role settles while it is open."""

    title: Words = Field(description="What the decision is called on the board.")
    ask: Words = Field(description="The question the decision answers.")
    owner: Id = Field(description="The role that settles it.")
    open: Interval
    weight: Weight = 2
    reversible_until: Id | None = Field(
        default=None,
        description="Last round in which a new decision still undoes the first. Without it the decision stands once "
        "it is made.",
    )
    hear: dict[Id, Literal["inform", "consult", "agree"]] = Field(
        default_factory=dict,
        description="Roles to hear, and how strongly: `inform` = it is enough to tell them, `consult` = ask before "
        "the decision, `agree` = ask and agree.",
    )
    needs: list[Id] = Field(default_factory=list, description="Knowledge the decision rests on: all of it.")
    needs_any_of: list[Id] = Field(
        default_factory=list,
        min_length=2,
        description="Knowledge of which one piece is enough, whichever it is. Comes on top of `needs`.",
    )
    delegates: dict[Id, Id] = Field(
        default_factory=dict,
        description="Who speaks for whom: `{natagare: vag}` = hearing `vag` is hearing `natagare`. The first one "
        "stands under `hear` with `consult` or `agree`. The other may be any role, the owner too.",
    )
    emergency: bool = Field(
        default=False, description="It is urgent, and may be made before those under `hear` have been asked."
    )
    options: dict[Id, OptionShape] = Field(min_length=1, max_length=3, description="One to three ways to settle it.")


class ActShape(Shape):
    """One role's part in a window."""

    role: Id = Field(description="The role that does it.")
    act: Id = Field(description="The id of the act.")
    title: Words | None = Field(default=None, description="What is done; by default the title of the window.")


class WindowShape(Shape):
    """A stretch of time when something can be done together."""

    title: Words = Field(description="What the window is called on the board.")
    open: Interval
    weight: Weight = 2
    all_of: list[ActShape] = Field(default_factory=list, min_length=1, description="Every act is needed.")
    any_of: list[ActShape] = Field(default_factory=list, min_length=1, description="One act is enough.")
    k_of: list[ActShape] = Field(default_factory=list, min_length=1, description="`k` of the acts are needed.")
    k: int | None = Field(default=None, ge=1, description="How many of `k_of`.")
    recurring: bool = Field(default=False, description="Comes back, as the budget does every year.")
    again: Interval | None = Field(
        default=None,
        description="First and last round of the next time it is open. Begins after `open` has closed, and only with "
        "`recurring: true`. Acts done either time count, and the window is missed only when both have passed.",
    )
    compensates: Id | None = Field(
        default=None, description="Another window, which this one makes up for if that one was missed."
    )
    notice: Id | None = Field(
        default=None,
        description="The knowledge that tells that the window opens. Without it, everybody is taken to know.",
    )
    made: Effects = Field(default_factory=list, description="What follows when the window is made.")
    missed: Effects = Field(default_factory=list, description="What follows when it closes without being made.")
    made_text: Words | None = Field(default=None, description="One or two sentences told when it is made.")
    missed_text: Words | None = Field(default=None, description="One or two sentences told when it is missed.")

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

    from_: Id = Field(alias="from", description="The decision that comes first.")
    to: Id = Field(description="The decision that hangs on it.")
    type: Literal["produces", "conflicts", "shares", "simultaneous"] = Field(
        description="`produces` = the first has to be made before the second, which builds on it. `conflicts` = some "
        "of their options do not go together. `shares` = both draw on something there is only so much of. "
        "`simultaneous` = they are to be made at about the same time."
    )
    when: Choices = Field(
        default_factory=dict,
        description="It holds only while every one of these decisions stands at this option: `{vagens_bredd: bred}`. "
        "Without it, it always holds.",
    )
    clashes: dict[Id, Annotated[list[Id], Field(min_length=1)]] = Field(
        default_factory=dict,
        min_length=1,
        description="Which options do not go together, always and only with `type: conflicts`: "
        "`{smal: [ett_schakt, etapper]}` = an option of `from`, and the options of `to` that it rules out.",
    )
    capacity: int = Field(
        default=0,
        ge=1,
        le=2 * CLAIM_MAX,
        description="How much there is to share, always and only with `type: shares`. What the two chosen options "
        "have under `claims` fits in it together.",
    )
    within: int = Field(
        default=0,
        ge=0,
        le=9,
        description="How many rounds there may be from one to the other, only with `type: simultaneous`; "
        "0 = in the same round.",
    )

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

    title: Words = Field(description="A question.")
    open: Interval
    eligible: list[Id] = Field(min_length=1, description="Roles that could own it.")
    weight: Weight = 2
    settled_by: list[Id] = Field(
        default_factory=list,
        description="Decisions and acts that answer the question: when one of them is made or done, nobody needs to "
        "own it.",
    )
    notice: Id | None = Field(
        default=None,
        description="The knowledge that raises the question. Without it, everybody is taken to know of it.",
    )
