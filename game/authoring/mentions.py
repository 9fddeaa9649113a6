"""Every place in a document where one thing speaks of another by its id."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from game.authoring.diagnostics import Path
    from game.authoring.parts import DecisionShape, DependencyShape, IssueShape, KnowledgeShape, WindowShape
    from game.authoring.schema import Document
    from game.authoring.story import Condition, Effect, NewsShape


Kinds = str | tuple[str, ...]
"""One kind of thing, or several of which any will do."""


class Mention(NamedTuple):
    """An id that has to be the name of something of one of ``kinds``."""

    kinds: tuple[str, ...]
    word: str
    path: Path
    on_key: bool = False
    """Whether the id stands as a key at ``path``, and not as its value."""
    of: str = ""
    """What it belongs to: for an option its decision, for a role that gets knowledge that knowledge."""


def mentions(document: Document) -> Iterator[Mention]:
    """Every mention, section by section."""
    for minutes, rounds in document.lengths.items():
        yield from _each("round", rounds, ("lengths", minutes))
    for id_, item in document.knowledge.items():
        yield from _in_knowledge(id_, item)
    for id_, decision in document.decisions.items():
        yield from _in_decision(decision, ("decisions", id_))
    for id_, window in document.windows.items():
        yield from _in_window(window, ("windows", id_))
    for id_, dependency in document.dependencies.items():
        yield from _in_dependency(dependency, ("dependencies", id_))
    for id_, issue in document.issues.items():
        yield from _in_issue(issue, ("issues", id_))
    yield from _keys("round", document.situations, ("situations",))
    for id_, situation in document.situations.items():
        yield from _one("decision", situation.focus, ("situations", id_, "focus"))
    yield from _in_story(document)
    yield from _each("role", document.brokers, ("brokers",))


def _in_knowledge(id_: str, item: KnowledgeShape) -> Iterator[Mention]:
    path: Path = ("knowledge", id_)
    yield from _each("role", item.carried_by, (*path, "carried_by"), of=id_)
    yield from _each("role", item.confidential_to, (*path, "confidential_to"))
    yield from _one("round", item.from_, (*path, "from"))
    yield from _choices(item.undermines, (*path, "undermines"))
    yield from _each("knowledge", item.replaces, (*path, "replaces"))


def _in_decision(decision: DecisionShape, path: Path) -> Iterator[Mention]:
    yield from _one("role", decision.owner, (*path, "owner"))
    yield from _each("round", decision.open, (*path, "open"))
    yield from _one("round", decision.reversible_until, (*path, "reversible_until"))
    yield from _keys("role", decision.hear, (*path, "hear"))
    yield from _each("knowledge", decision.needs, (*path, "needs"))
    yield from _each("knowledge", decision.needs_any_of, (*path, "needs_any_of"))
    yield from _keys("role", decision.delegates, (*path, "delegates"))
    for role, speaker in decision.delegates.items():
        yield from _one("role", speaker, (*path, "delegates", role))
    for id_, option in decision.options.items():
        here = (*path, "options", id_)
        yield from _each("knowledge", option.contradicts, (*here, "contradicts"))
        yield from _each("knowledge", option.not_needed, (*here, "not_needed"))
        yield from _each(("act", "decision"), option.commits, (*here, "commits"))
        yield from _in_effects(option.effects, (*here, "effects"))


def _in_window(window: WindowShape, path: Path) -> Iterator[Mention]:
    yield from _each("round", window.open, (*path, "open"))
    yield from _each("round", window.again or [], (*path, "again"))
    yield from _one("window", window.compensates, (*path, "compensates"))
    yield from _one("knowledge", window.notice, (*path, "notice"))
    for way in ("all_of", "any_of", "k_of"):
        for number, act in enumerate(getattr(window, way)):
            yield from _one("role", act.role, (*path, way, number, "role"))
    yield from _in_effects(window.made, (*path, "made"))
    yield from _in_effects(window.missed, (*path, "missed"))


def _in_dependency(dependency: DependencyShape, path: Path) -> Iterator[Mention]:
    yield from _one("decision", dependency.from_, (*path, "from"))
    yield from _one("decision", dependency.to, (*path, "to"))
    yield from _choices(dependency.when, (*path, "when"))
    yield from _keys("option", dependency.clashes, (*path, "clashes"), of=dependency.from_)
    for option, ruled_out in dependency.clashes.items():
        yield from _each("option", ruled_out, (*path, "clashes", option), of=dependency.to)


def _in_issue(issue: IssueShape, path: Path) -> Iterator[Mention]:
    yield from _each("round", issue.open, (*path, "open"))
    yield from _each("role", issue.eligible, (*path, "eligible"))
    yield from _each(("decision", "act"), issue.settled_by, (*path, "settled_by"))
    yield from _one("knowledge", issue.notice, (*path, "notice"))


def _in_story(document: Document) -> Iterator[Mention]:
    for id_, surprise in document.surprises.items():
        yield from _each("round", surprise.rounds, ("surprises", id_, "rounds"))
        yield from _in_news(surprise, ("surprises", id_))
    for id_, consequence in document.consequences.items():
        path: Path = ("consequences", id_)
        yield from _one("round", consequence.round, (*path, "round"))
        for number, condition in enumerate(consequence.when):
            yield from _in_condition(condition, (*path, "when", number))
        yield from _in_news(consequence, path)
    for number, question in enumerate(document.debrief):
        yield from _one(("decision", "window", "issue", "knowledge"), question.about, ("debrief", number, "about"))


def _in_news(news: NewsShape, path: Path) -> Iterator[Mention]:
    yield from _in_effects(news.effects, (*path, "effects"))
    yield from _choices(news.undermines, (*path, "undermines"))
    yield from _each(("decision", "act", "window", "knowledge"), news.suspends, (*path, "suspends"))


def _in_condition(condition: Condition, path: Path) -> Iterator[Mention]:
    yield from _choices(condition.chosen, (*path, "chosen"))
    yield from _one("window", condition.missed, (*path, "missed"))
    yield from _one("window", condition.made, (*path, "made"))
    yield from _keys("role", condition.knows, (*path, "knows"))
    for role, item in condition.knows.items():
        yield from _one("knowledge", item, (*path, "knows", role))
    yield from _one("issue", condition.owned, (*path, "owned"))
    yield from _one("issue", condition.unowned, (*path, "unowned"))


def _in_effects(effects: list[Effect], path: Path) -> Iterator[Mention]:
    for number, effect in enumerate(effects):
        yield from _keys("meter", effect.change, (*path, number, "change"))
        yield from _keys("knowledge", effect.give, (*path, number, "give"))
        for item, roles in effect.give.items():
            yield from _each("role", roles, (*path, number, "give", item), of=item)


def _choices(choices: Mapping[str, str], path: Path) -> Iterator[Mention]:
    """Decisions as keys, each with one of its options."""
    yield from _keys("decision", choices, path)
    for decision, option in choices.items():
        yield from _one("option", option, (*path, decision), of=decision)


def _one(kinds: Kinds, word: str | None, path: Path, *, of: str = "") -> Iterable[Mention]:
    return [Mention(_tuple(kinds), word, path, of=of)] if word is not None else []


def _each(kinds: Kinds, words: Iterable[str], path: Path, *, of: str = "") -> Iterable[Mention]:
    return [Mention(_tuple(kinds), word, (*path, number), of=of) for number, word in enumerate(words)]


def _keys(kinds: Kinds, words: Iterable[str], path: Path, *, of: str = "") -> Iterable[Mention]:
    return [Mention(_tuple(kinds), word, (*path, word), on_key=True, of=of) for word in words]


def _tuple(kinds: Kinds) -> tuple[str, ...]:
    return (kinds,) if isinstance(kinds, str) else kinds
