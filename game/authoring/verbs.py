"""The verbs of the format: what can hold (conditions) and what can follow (effects).

The value that stands after a verb has its shape in ``story.py``, and what it does in play in ``game/core/effects.py``.
Here is the rest: which ids it names, how it is compiled, an example, and the rule sentence that tells an author and a
group what it says. A conformance test goes through everything a complete verb has.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal, Protocol

from game.authoring.mention import mention_choices, mention_each, mention_keys, mention_one
from game.core.scenario import OWNER_SPEAKS, bits
from game.texts import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.authoring.diagnostics import Path
    from game.authoring.mention import Mention
    from game.authoring.schema import Document
    from game.authoring.story import Condition, Effect
    from game.core.scenario import Scenario, Text

Coded = tuple[str, int, int]
"""A condition or an effect in a compiled scenario: the verb and two numbers."""

Second = Literal["", "option", "hearing", "knowledge", "steps", "receivers"]
"""What is said of the thing that a verb is about: one of its options, the role that is heard about it, the knowledge
that it has, how many steps it moves, the roles that it reaches; or nothing."""


class Numbers(Protocol):
    """What a verb needs of the compiler: the numbers of what is played, by id."""

    document: Document
    items: dict[str, int]

    def of_kind(self, kind: str) -> dict[str, int]:
        """The numbers of everything of one kind."""

    def mask(self, roles: list[str]) -> int:
        """The mask of roles."""

    def option_number(self, decision: str, option: str) -> int:
        """The place of an option in its decision."""


@dataclass(frozen=True, slots=True)
class Verb:
    """One verb: ``made: samforlaggning`` is about a window, ``give: {vagen_gravs: [natagare]}`` about knowledge."""

    name: str
    first: str
    """The kind of thing it is about."""
    second: Second
    example: str
    """What an author writes, in the terms of the scenario ``tests/authoring/small.yaml``."""


CONDITIONS: Final[dict[str, Verb]] = {
    verb.name: verb
    for verb in (
        Verb("chosen", "decision", "option", "chosen: {gravtillstand: ett_schakt}"),
        Verb("undecided", "decision", "", "undecided: gravtillstand"),
        Verb("heard", "decision", "hearing", "heard: {gravtillstand: natagare}"),
        Verb("unheard", "decision", "hearing", "unheard: {gravtillstand: natagare}"),
        Verb("made", "window", "", "made: samforlaggning"),
        Verb("missed", "window", "", "missed: samforlaggning"),
        Verb("knows", "role", "knowledge", "knows: {natagare: vagen_gravs}"),
        Verb("lacks", "role", "knowledge", "lacks: {natagare: vagen_gravs}"),
        Verb("owned", "issue", "", "owned: inmatning"),
        Verb("unowned", "issue", "", "unowned: inmatning"),
    )
}
"""What can stand under ``when`` of a consequence."""

EFFECTS: Final[dict[str, Verb]] = {
    verb.name: verb
    for verb in (
        Verb("change", "meter", "steps", "change: {tackning: +1, ekonomi: -2}"),
        Verb("give", "knowledge", "receivers", "give: {vagen_gravs: [natagare]}"),
    )
}
"""What can follow: under ``effects`` of options, surprises and consequences, and ``made`` and ``missed`` of windows."""

VERBS: Final[dict[str, Verb]] = {**CONDITIONS, **EFFECTS}


def verb_of(thing: Condition | Effect) -> tuple[Verb, Any]:
    """The one verb that an author wrote, and what stands after it."""
    [name] = thing.model_fields_set
    return VERBS[name], getattr(thing, name)


def mentions_of(thing: Condition | Effect, path: Path) -> Iterator[Mention]:
    """The ids that a condition or an effect at ``path`` names."""
    verb, value = verb_of(thing)
    path = (*path, verb.name)
    if verb.second == "":
        yield from mention_one(verb.first, value, path)
    elif verb.second == "option":
        yield from mention_choices(value, path)
    else:
        yield from mention_keys(verb.first, value, path)
        for word, said in value.items():
            match verb.second:
                case "receivers":
                    yield from mention_each("role", said, (*path, word), of=word)
                case "hearing" | "knowledge":
                    kind = "role" if verb.second == "hearing" else "knowledge"
                    yield from mention_one(kind, said, (*path, word))


def compile_verb(thing: Condition | Effect, numbers: Numbers) -> Iterator[Coded]:
    """A condition or an effect in numbers, several for an effect on several things; nothing for what is not played."""
    verb, value = verb_of(thing)
    found = numbers.of_kind(verb.first)
    for word, said in value.items() if isinstance(value, dict) else [(value, None)]:
        second = _second_number(verb, word, said, numbers)
        if word in found and second is not None:
            yield verb.name, found[word], second


def _second_number(verb: Verb, word: str, said: Any, numbers: Numbers) -> int | None:
    match verb.second:
        case "option":
            return numbers.option_number(word, said)
        case "hearing":
            decision = numbers.document.decisions[word]
            speaker = decision.delegates.get(said, said)
            return OWNER_SPEAKS if speaker == decision.owner else numbers.mask([said, speaker])
        case "knowledge":
            return numbers.items.get(said)
        case "receivers":
            return numbers.mask(said)
        case "steps":
            return int(said)
        case "":
            return 0


def tell_rule(scenario: Scenario, coded: Coded, language: str) -> str:
    """What a compiled condition or effect says, as a sentence, for example *Mätaren Täckning går upp ett steg*."""
    name, first, second = coded
    things: dict[str, Any] = {
        "decision": scenario.decisions, "window": scenario.windows, "role": scenario.roles,
        "knowledge": scenario.items, "issue": scenario.issues, "meter": scenario.meters,
    }  # fmt: skip
    thing = things[VERBS[name].first][first]
    params: dict[str, str | int] = {"thing": _said(thing.title, language)}
    match VERBS[name].second:
        case "option":
            params["option"] = _said(thing.options[second].title, language)
        case "hearing":
            roles = 1 << thing.owner if second == OWNER_SPEAKS else second
            params["roles"] = _joined(scenario, roles, language, "verb-or")
        case "knowledge":
            params["item"] = _said(scenario.items[second].title, language)
        case "receivers":
            params["roles"] = _joined(scenario, second, language, "verb-and")
        case "steps":
            params |= {"way": "up" if second > 0 else "down", "steps": abs(second)}
    return words(language)(f"verb-{name}", **params)


def _said(text: Text, language: str) -> str:
    """``text`` in ``language``, or in the scenario's first language when it is not written in that one."""
    return text.get(language) or next(iter(text.values()))


def _joined(scenario: Scenario, roles: int, language: str, by: str) -> str:
    """The titles of the mask ``roles``: *Väg, Plan och Nätägare*."""
    *most, last = [_said(scenario.roles[role].title, language) for role in bits(roles)]
    return words(language)(by, most=", ".join(most), last=last) if most else last
