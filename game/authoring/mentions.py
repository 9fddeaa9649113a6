"""Every place in a document where one thing speaks of another by its id."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from game.authoring.diagnostics import Path
    from game.authoring.schema import Condition, DecisionShape, Document, Effect, WindowShape


class Mention(NamedTuple):
    """An id that has to be the name of something of one of ``kinds``."""

    kinds: tuple[str, ...]
    word: str
    path: Path
    on_key: bool = False
    """Whether the id stands as a key at ``path``, and not as its value."""


def mentions(document: Document) -> Iterator[Mention]:
    """Every mention, section by section; the options that conditions name are checked by ``references.py``."""
    for minutes, rounds in document.lengths.items():
        yield from _each("round", rounds, ("lengths", minutes))
    for id_, item in document.knowledge.items():
        path: Path = ("knowledge", id_)
        yield from _each("role", item.carried_by, (*path, "carried_by"))
        yield from _each("role", item.confidential_to, (*path, "confidential_to"))
        yield from _one("round", item.from_, (*path, "from"))
    for id_, decision in document.decisions.items():
        yield from _in_decision(decision, ("decisions", id_))
    for id_, window in document.windows.items():
        yield from _in_window(window, ("windows", id_))
    for id_, dependency in document.dependencies.items():
        yield from _one("decision", dependency.from_, ("dependencies", id_, "from"))
        yield from _one("decision", dependency.to, ("dependencies", id_, "to"))
    for id_, issue in document.issues.items():
        yield from _each("round", issue.open, ("issues", id_, "open"))
        yield from _each("role", issue.eligible, ("issues", id_, "eligible"))
    yield from _keys("round", document.situations, ("situations",))
    for id_, situation in document.situations.items():
        yield from _one("decision", situation.focus, ("situations", id_, "focus"))
    yield from _in_story(document)
    yield from _each("role", document.brokers, ("brokers",))


def _in_decision(decision: DecisionShape, path: Path) -> Iterator[Mention]:
    yield from _one("role", decision.owner, (*path, "owner"))
    yield from _each("round", decision.open, (*path, "open"))
    yield from _one("round", decision.reversible_until, (*path, "reversible_until"))
    yield from _keys("role", decision.hear, (*path, "hear"))
    yield from _each("knowledge", decision.needs, (*path, "needs"))
    for id_, option in decision.options.items():
        yield from _each("knowledge", option.contradicts, (*path, "options", id_, "contradicts"))
        yield from _in_effects(option.effects, (*path, "options", id_, "effects"))


def _in_window(window: WindowShape, path: Path) -> Iterator[Mention]:
    yield from _each("round", window.open, (*path, "open"))
    for way in ("all_of", "any_of", "k_of"):
        for number, act in enumerate(getattr(window, way)):
            yield Mention(("role",), act.role, (*path, way, number, "role"))
    yield from _in_effects(window.made, (*path, "made"))
    yield from _in_effects(window.missed, (*path, "missed"))


def _in_story(document: Document) -> Iterator[Mention]:
    for id_, surprise in document.surprises.items():
        yield from _each("round", surprise.rounds, ("surprises", id_, "rounds"))
        yield from _in_effects(surprise.effects, ("surprises", id_, "effects"))
    for id_, consequence in document.consequences.items():
        path: Path = ("consequences", id_)
        yield from _one("round", consequence.round, (*path, "round"))
        for number, condition in enumerate(consequence.when):
            yield from _in_condition(condition, (*path, "when", number))
        yield from _in_effects(consequence.effects, (*path, "effects"))
    for number, question in enumerate(document.debrief):
        if question.about:
            kinds = ("decision", "window", "issue", "knowledge")
            yield Mention(kinds, question.about, ("debrief", number, "about"))


def _in_condition(condition: Condition, path: Path) -> Iterator[Mention]:
    yield from _keys("decision", condition.chosen, (*path, "chosen"))
    yield from _one("window", condition.missed, (*path, "missed"))
    yield from _one("window", condition.made, (*path, "made"))
    yield from _keys("role", condition.knows, (*path, "knows"))
    for role, item in condition.knows.items():
        yield Mention(("knowledge",), item, (*path, "knows", role))
    yield from _one("issue", condition.owned, (*path, "owned"))
    yield from _one("issue", condition.unowned, (*path, "unowned"))


def _in_effects(effects: list[Effect], path: Path) -> Iterator[Mention]:
    for number, effect in enumerate(effects):
        yield from _keys("meter", effect.change, (*path, number, "change"))
        yield from _keys("knowledge", effect.give, (*path, number, "give"))
        for item, roles in effect.give.items():
            yield from _each("role", roles, (*path, number, "give", item))


def _one(kind: str, word: str | None, path: Path) -> Iterable[Mention]:
    return [Mention((kind,), word, path)] if word is not None else []


def _each(kind: str, words: Iterable[str], path: Path) -> Iterable[Mention]:
    return [Mention((kind,), word, (*path, number)) for number, word in enumerate(words)]


def _keys(kind: str, words: Mapping[str, Any], path: Path) -> Iterable[Mention]:
    return [Mention((kind,), word, (*path, word), on_key=True) for word in words]
