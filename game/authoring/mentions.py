"""Every place in a document where one thing speaks of another by its id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.authoring.mention import Mention, mention_choices, mention_each, mention_keys, mention_one
from game.authoring.verbs import mentions_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.authoring.diagnostics import Path
    from game.authoring.parts import DecisionShape, DependencyShape, IssueShape, KnowledgeShape, WindowShape
    from game.authoring.schema import Document
    from game.authoring.story import Effect, NewsShape


def mentions(document: Document) -> Iterator[Mention]:
    """Every mention, section by section."""
    for minutes, rounds in document.lengths.items():
        yield from mention_each("round", rounds, ("lengths", minutes))
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
    yield from mention_keys("round", document.situations, ("situations",))
    for id_, situation in document.situations.items():
        yield from mention_one("decision", situation.focus, ("situations", id_, "focus"))
    yield from _in_story(document)
    for id_, fact in document.facts.items():
        kinds = ("decision", "window", "issue", "knowledge", "round")
        yield from mention_one(kinds, fact.about, ("facts", id_, "about"))
    for id_, goal in document.goals.items():
        yield from mention_keys("meter", goal.marks, ("goals", id_, "marks"))
    yield from mention_each("role", document.brokers, ("brokers",))


def _in_knowledge(id_: str, item: KnowledgeShape) -> Iterator[Mention]:
    path: Path = ("knowledge", id_)
    yield from mention_each("role", item.carried_by, (*path, "carried_by"), of=id_)
    yield from mention_each("role", item.confidential_to, (*path, "confidential_to"))
    yield from mention_one("round", item.from_, (*path, "from"))
    yield from mention_choices(item.undermines, (*path, "undermines"))
    yield from mention_each("knowledge", item.replaces, (*path, "replaces"))


def _in_decision(decision: DecisionShape, path: Path) -> Iterator[Mention]:
    yield from mention_one("role", decision.owner, (*path, "owner"))
    yield from mention_each("round", decision.open, (*path, "open"))
    yield from mention_one("round", decision.reversible_until, (*path, "reversible_until"))
    yield from mention_keys("role", decision.hear, (*path, "hear"))
    yield from mention_each("knowledge", decision.needs, (*path, "needs"))
    yield from mention_each("knowledge", decision.needs_any_of, (*path, "needs_any_of"))
    yield from mention_keys("role", decision.delegates, (*path, "delegates"))
    for role, speaker in decision.delegates.items():
        yield from mention_one("role", speaker, (*path, "delegates", role))
    for id_, option in decision.options.items():
        here = (*path, "options", id_)
        yield from mention_each("knowledge", option.contradicts, (*here, "contradicts"))
        yield from mention_each("knowledge", option.not_needed, (*here, "not_needed"))
        yield from mention_each(("act", "decision"), option.commits, (*here, "commits"))
        yield from _in_effects(option.effects, (*here, "effects"))


def _in_window(window: WindowShape, path: Path) -> Iterator[Mention]:
    yield from mention_each("round", window.open, (*path, "open"))
    yield from mention_each("round", window.again or [], (*path, "again"))
    yield from mention_one("window", window.compensates, (*path, "compensates"))
    yield from mention_one("knowledge", window.notice, (*path, "notice"))
    for way in ("all_of", "any_of", "k_of"):
        for number, act in enumerate(getattr(window, way)):
            yield from mention_one("role", act.role, (*path, way, number, "role"))
    yield from _in_effects(window.made, (*path, "made"))
    yield from _in_effects(window.missed, (*path, "missed"))


def _in_dependency(dependency: DependencyShape, path: Path) -> Iterator[Mention]:
    yield from mention_one("decision", dependency.from_, (*path, "from"))
    yield from mention_one("decision", dependency.to, (*path, "to"))
    yield from mention_choices(dependency.when, (*path, "when"))
    yield from mention_keys("option", dependency.clashes, (*path, "clashes"), of=dependency.from_)
    for option, ruled_out in dependency.clashes.items():
        yield from mention_each("option", ruled_out, (*path, "clashes", option), of=dependency.to)


def _in_issue(issue: IssueShape, path: Path) -> Iterator[Mention]:
    yield from mention_each("round", issue.open, (*path, "open"))
    yield from mention_each("role", issue.eligible, (*path, "eligible"))
    yield from mention_each(("decision", "act"), issue.settled_by, (*path, "settled_by"))
    yield from mention_one("knowledge", issue.notice, (*path, "notice"))


def _in_story(document: Document) -> Iterator[Mention]:
    for id_, surprise in document.surprises.items():
        yield from mention_each("round", surprise.rounds, ("surprises", id_, "rounds"))
        yield from _in_news(surprise, ("surprises", id_))
    for id_, consequence in document.consequences.items():
        path: Path = ("consequences", id_)
        yield from mention_one("round", consequence.round, (*path, "round"))
        for number, condition in enumerate(consequence.when):
            yield from mentions_of(condition, (*path, "when", number))
        yield from _in_news(consequence, path)
    for number, question in enumerate(document.debrief):
        yield from mention_one(
            ("decision", "window", "issue", "knowledge"), question.about, ("debrief", number, "about")
        )


def _in_news(news: NewsShape, path: Path) -> Iterator[Mention]:
    yield from _in_effects(news.effects, (*path, "effects"))
    yield from mention_choices(news.undermines, (*path, "undermines"))
    yield from mention_each(("decision", "act", "window", "knowledge"), news.suspends, (*path, "suspends"))


def _in_effects(effects: list[Effect], path: Path) -> Iterator[Mention]:
    for number, effect in enumerate(effects):
        yield from mentions_of(effect, (*path, number))
