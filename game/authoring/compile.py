"""From a document without errors to the frozen ``Scenario`` of one length.

A length plays some of the rounds. An interval is clipped to the rounds played, and what can not happen in them is
left out together with everything that speaks of it. Nothing here checks the author: ``references.py`` has done so.
"""

from __future__ import annotations

import string
from typing import TYPE_CHECKING, Any

from game.authoring.verbs import Coded, compile_verb
from game.core import scenario as core
from game.core.scenario import USUAL, Maturity, Scenario, mask_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from game.authoring import basics, parts, schema, story

LETTERS = string.ascii_uppercase + "ÅÄÖ" + string.digits
"""Letters for roles whose titles have none left; more than the thirty roles a scenario may have."""


class UnknownLength(ValueError):
    """The scenario has no such length; ``args`` are (the minutes asked for, the lengths there are)."""


def lengths_of(document: schema.Document) -> tuple[int, ...]:
    """The lengths in minutes that the scenario can be played in, rising; empty when it does not say."""
    return tuple(sorted(int(minutes) for minutes in document.lengths))


def compile_scenario(
    document: schema.Document, minutes: int | None, source: str, *, profile: str = "", maturity: Maturity = USUAL
) -> Scenario:
    """Compile ``document`` for a length in ``minutes``, or for every round there is when that is ``None``.

    ``source`` and ``profile`` are the texts that the document was read from; ``maturity`` chooses among the variants.

    Raises:
        UnknownLength: the scenario does not have that length.

    """
    return _Compiler(document, minutes, maturity).scenario(minutes, source, profile)


def compile_alone(
    document: schema.Document, thing: story.Condition | story.Effect
) -> tuple[Scenario, tuple[Coded, ...]]:
    """Compile a condition or an effect as if it stood somewhere in ``document``, and the scenario it is then about."""
    compiler = _Compiler(document, None, USUAL)
    return compiler.scenario(None, "", ""), compiler.verbs([thing])


def letters_of(document: schema.Document) -> dict[str, str]:
    """One letter for each role: the author's, else the first free one of the title, else any that is free."""
    chosen = {role: shape.letter.upper() for role, shape in document.roles.items() if shape.letter}
    taken = set(chosen.values())
    for role, shape in document.roles.items():
        if role not in chosen:
            title = shape.title.root.get(document.languages[0], "").upper()
            chosen[role] = next(letter for letter in title + LETTERS if letter.isalnum() and letter not in taken)
            taken.add(chosen[role])
    return chosen


class _Compiler:
    """The numbers of what is played in one length; every method reads them and none changes them."""

    def __init__(self, document: schema.Document, minutes: int | None, maturity: Maturity) -> None:
        self.document = document
        self.maturity = maturity
        self.order = {round_: number for number, round_ in enumerate(document.rounds)}
        self.played = _played_rounds(document, minutes)
        self.roles = _numbers(document.roles)
        self.meters = _numbers(document.meters)
        self.items = _numbers(
            id_ for id_, item in document.knowledge.items() if self.first_played(item.from_) is not None
        )
        self.decisions = _numbers(id_ for id_, thing in document.decisions.items() if self.interval(thing.open))
        self.windows = _numbers(id_ for id_, thing in document.windows.items() if self.openings(thing))
        self.issues = _numbers(id_ for id_, thing in document.issues.items() if self.interval(thing.open))
        acts = [(window, act) for window in self.windows for act in document.windows[window].acts]
        self.acts = {act.act: number for number, (_, act) in enumerate(acts)}
        self.things = {
            id_: (kind, number)
            for kind, numbers in (
                ("decision", self.decisions), ("act", self.acts), ("window", self.windows), ("issue", self.issues),
                ("item", self.items), ("round", _numbers(self.played)),
            )
            for id_, number in numbers.items()
        }  # fmt: skip
        """What is played and can be pointed at, by id."""

    # Time --------------------------------------------------------------------------------------------

    def interval(self, opens_closes: list[str]) -> tuple[int, int] | None:
        """The first and last played round of an interval; ``None`` when none of it is played."""
        opens, closes = (self.order[round_] for round_ in opens_closes)
        inside = [number for number, round_ in enumerate(self.played) if opens <= self.order[round_] <= closes]
        return (inside[0], inside[-1]) if inside else None

    def clipped(self, opens_closes: list[str]) -> tuple[int, int]:
        """The interval of something that is known to be played."""
        interval = self.interval(opens_closes)
        assert interval is not None
        return interval

    def openings(self, window: parts.WindowShape) -> list[tuple[int, int]]:
        """The first and last played round of each time the window is open; none, one or two."""
        intervals = [self.interval(opens_closes) for opens_closes in window.openings]
        return [interval for interval in intervals if interval]

    def first_played(self, since: str | None) -> int | None:
        """The first played round at or after ``since``; ``None`` when there is none."""
        after = self.order[since] if since else 0
        return next((number for number, round_ in enumerate(self.played) if self.order[round_] >= after), None)

    def last_played(self, until: str | None, opens: int) -> int | None:
        """The last played round at or before ``until``; ``None`` when that is before ``opens``."""
        if until is None:
            return None
        before = [number for number, round_ in enumerate(self.played) if self.order[round_] <= self.order[until]]
        return before[-1] if before and before[-1] >= opens else None

    # Parts -------------------------------------------------------------------------------------------

    def mask(self, roles: list[str]) -> int:
        return mask_of([self.roles[role] for role in roles])

    def item_numbers(self, items: list[str]) -> tuple[int, ...]:
        return tuple(self.items[item] for item in items if item in self.items)

    def notice(self, item: str | None) -> int | None:
        """The item that tells of something; without it, as when it is not played, everybody knows."""
        return self.items.get(item) if item else None

    def found(self, ids: list[str]) -> tuple[core.Thing, ...]:
        return tuple(self.things[id_] for id_ in ids if id_ in self.things)

    def of_kind(self, kind: str) -> dict[str, int]:
        """The numbers of what is played of one kind."""
        return {
            "meter": self.meters, "role": self.roles, "knowledge": self.items, "decision": self.decisions,
            "window": self.windows, "issue": self.issues,
        }[kind]  # fmt: skip

    def option_number(self, decision: str, option: str) -> int:
        return list(self.document.decisions[decision].options).index(option)

    def choices(self, shape: basics.Choices) -> tuple[core.Choice, ...]:
        return tuple(
            (self.decisions[decision], self.option_number(decision, option))
            for decision, option in shape.items()
            if decision in self.decisions
        )

    def verbs(self, shapes: Iterable[story.Effect | story.Condition]) -> tuple[Coded, ...]:
        """The effects or conditions of what is played."""
        return tuple(coded for shape in shapes for coded in compile_verb(shape, self))

    # Things ------------------------------------------------------------------------------------------

    def role(self, id_: str, shape: parts.RoleShape, letter: str) -> core.Role:
        return core.Role(
            id=id_, title=shape.title.root, unit=shape.unit, core=shape.core, letter=letter,
            brief=_text(shape.brief), worry=_text(shape.worry), moves=shape.moves,
        )  # fmt: skip

    def item(self, id_: str) -> core.Item:
        shape = self.document.knowledge[id_]
        since = self.first_played(shape.from_)
        assert since is not None
        return core.Item(
            id=id_, title=shape.title.root, text=_text(shape.text), carried_by=self.mask(shape.carried_by),
            since=since, critical=shape.critical, confidential_to=self.mask(shape.confidential_to),
            replaces=mask_of(self.item_numbers(shape.replaces)), undermines=self.choices(shape.undermines),
            unforeseen=shape.unforeseen,
        )  # fmt: skip

    def option(self, id_: str, shape: parts.OptionShape) -> core.Option:
        return core.Option(
            id=id_, title=shape.title.root, outcome=shape.outcome.root,
            contradicts=mask_of(self.item_numbers(shape.contradicts)), effects=self.verbs(shape.effects),
            not_needed=mask_of(self.item_numbers(shape.not_needed)), claims=shape.claims,
            commits=self.found(shape.commits),
        )  # fmt: skip

    def decision(self, id_: str) -> core.Decision:
        shape = self.document.decisions[id_]
        opens, closes = self.clipped(shape.open)
        return core.Decision(
            id=id_, title=shape.title.root, ask=shape.ask.root, owner=self.roles[shape.owner],
            opens=opens, closes=closes, weight=shape.weight,
            reversible_until=self.last_played(shape.reversible_until, opens),
            hear=tuple((self.roles[role], level) for role, level in shape.hear.items()),
            needs=self.item_numbers(shape.needs),
            options=tuple(self.option(option, part) for option, part in shape.options.items()),
            needs_any_of=mask_of(self.item_numbers(shape.needs_any_of)),
            delegates=tuple((self.roles[role], self.roles[speaker]) for role, speaker in shape.delegates.items()),
            emergency=shape.emergency,
        )  # fmt: skip

    def window(self, id_: str) -> core.Window:
        shape = self.document.windows[id_]
        (opens, closes), *again = self.openings(shape)
        return core.Window(
            id=id_, title=shape.title.root, opens=opens, closes=closes, weight=shape.weight,
            acts=tuple(self.acts[act.act] for act in shape.acts),
            need=1 if shape.any_of else shape.k or len(shape.acts), recurring=shape.recurring,
            made=self.verbs(shape.made), missed=self.verbs(shape.missed),
            made_text=_text(shape.made_text), missed_text=_text(shape.missed_text),
            again=again[0] if again else None,
            compensates=self.windows.get(shape.compensates) if shape.compensates else None,
            notice=self.notice(shape.notice),
        )  # fmt: skip

    def window_acts(self, id_: str) -> list[core.Act]:
        window = self.document.windows[id_]
        return [
            core.Act(act.act, (act.title or window.title).root, self.roles[act.role], self.windows[id_])
            for act in window.acts
        ]

    def issue(self, id_: str) -> core.Issue:
        shape = self.document.issues[id_]
        opens, closes = self.clipped(shape.open)
        return core.Issue(
            id=id_, title=shape.title.root, opens=opens, closes=closes, eligible=self.mask(shape.eligible),
            weight=shape.weight, settled_by=self.found(shape.settled_by), notice=self.notice(shape.notice),
        )  # fmt: skip

    def situation(self, round_: str) -> core.Situation:
        shape = self.document.situations[round_]
        other = shape.variants.get(self.maturity)
        title, text, ask, hint = (
            (other and getattr(other, key)) or getattr(shape, key) for key in ("title", "text", "ask", "hint")
        )
        focus = self.decisions.get(shape.focus) if shape.focus else None
        return core.Situation(
            title=title.root, text=text.root, ask=ask.root, focus=focus, hint=_text(hint),
            notes=self.notes(shape.notes),
        )  # fmt: skip

    def notes(self, notes: basics.Notes) -> core.Text:
        """The trainer's notes by language; a note in no language in particular is told in all of them."""
        by_language = notes if isinstance(notes, dict) else dict.fromkeys(self.document.languages, notes)
        lines = {language: by_language.get(language) for language in self.document.languages}
        return {
            language: "\n".join(map(str, told)) if isinstance(told, list) else str(told)
            for language, told in lines.items()
            if told is not None
        }

    def dependencies(self) -> Iterable[core.Dependency]:
        for id_, shape in self.document.dependencies.items():
            if {shape.from_, shape.to, *shape.when} <= set(self.decisions) and self.can_be_in_step(shape):
                yield core.Dependency(
                    id=id_, before=self.decisions[shape.from_], after=self.decisions[shape.to], type=shape.type,
                    when=self.choices(shape.when), clashes=tuple(self.clashes(shape)), capacity=shape.capacity,
                    within=shape.within,
                )  # fmt: skip

    def clashes(self, shape: parts.DependencyShape) -> Iterable[tuple[int, int]]:
        for option, others in shape.clashes.items():
            for other in others:
                yield self.option_number(shape.from_, option), self.option_number(shape.to, other)

    def can_be_in_step(self, shape: parts.DependencyShape) -> bool:
        """Whether what is left of the two decisions' intervals lies near enough, for those to be made together."""
        if shape.type != "simultaneous":
            return True
        before, after = (self.clipped(self.document.decisions[id_].open) for id_ in (shape.from_, shape.to))
        return max(after[0] - before[1], before[0] - after[1]) <= shape.within

    def surprises(self) -> Iterable[core.Surprise]:
        for id_, shape in self.document.surprises.items():
            rounds = tuple(number for number, round_ in enumerate(self.played) if round_ in shape.rounds)
            if rounds and (not shape.only_for or self.maturity in shape.only_for):
                yield core.Surprise(
                    id=id_, title=shape.title.root, text=shape.text.root, rounds=rounds,
                    effects=self.verbs(shape.effects), undermines=self.choices(shape.undermines),
                    suspends=self.found(shape.suspends),
                )  # fmt: skip

    def consequences(self) -> Iterable[core.Consequence]:
        for id_, shape in self.document.consequences.items():
            when = self.verbs(shape.when)
            if shape.round in self.played and len(when) == len(shape.when):  # each condition is of something played
                yield core.Consequence(
                    id=id_, title=shape.title.root, text=shape.text.root, round=self.played.index(shape.round),
                    when=when, effects=self.verbs(shape.effects),
                    undermines=self.choices(shape.undermines), suspends=self.found(shape.suspends),
                )  # fmt: skip

    def debrief(self) -> Iterable[core.DebriefQuestion]:
        for shape in self.document.debrief:
            about = self.things.get(shape.about) if shape.about else None
            if about or shape.about is None:
                yield core.DebriefQuestion(about, shape.ask.root)

    def facts(self) -> Iterable[core.FactCard]:
        for id_, shape in self.document.facts.items():
            about = self.things.get(shape.about) if shape.about else None
            if about or shape.about is None:
                yield core.FactCard(
                    id=id_, title=shape.title.root, text=shape.text.root, source=shape.source.root,
                    link=shape.link or "", checked=shape.checked, about=about,
                )  # fmt: skip

    def goal(self, id_: str, shape: story.GoalShape) -> core.Goal:
        return core.Goal(
            id=id_, title=shape.title.root, text=_text(shape.text), national=_text(shape.national),
            marks=tuple((self.meters[meter], mark) for meter, mark in shape.marks.items()),
        )  # fmt: skip

    # The whole ---------------------------------------------------------------------------------------

    def scenario(self, minutes: int | None, source: str, profile: str) -> Scenario:
        document = self.document
        letters = letters_of(document)
        return Scenario(
            id=document.id, version=document.version, languages=tuple(document.languages),
            title=document.title.root, place=_text(document.place), intro=_text(document.intro),
            sender=_text(document.sender), minutes=minutes,
            rounds=tuple(
                core.Round(id_, document.rounds[id_].title.root, document.rounds[id_].when.root) for id_ in self.played
            ),
            meters=tuple(core.Meter(id_, m.title.root, m.start, m.goal) for id_, m in document.meters.items()),
            roles=tuple(self.role(id_, shape, letters[id_]) for id_, shape in document.roles.items()),
            items=tuple(self.item(id_) for id_ in self.items),
            decisions=tuple(self.decision(id_) for id_ in self.decisions),
            acts=tuple(act for id_ in self.windows for act in self.window_acts(id_)),
            windows=tuple(self.window(id_) for id_ in self.windows),
            dependencies=tuple(self.dependencies()),
            issues=tuple(self.issue(id_) for id_ in self.issues),
            situations=tuple(self.situation(round_) for round_ in self.played),
            surprises=tuple(self.surprises()),
            consequences=tuple(self.consequences()),
            debrief=tuple(self.debrief()),
            params=core.Params(**document.params.model_dump()),
            brokers=self.mask(document.brokers),
            source=source, profile=profile, maturity=self.maturity,
            facts=tuple(self.facts()),
            goals=tuple(self.goal(id_, shape) for id_, shape in document.goals.items()),
            notes=self.notes(document.notes),
        )  # fmt: skip


def _played_rounds(document: schema.Document, minutes: int | None) -> list[str]:
    if minutes is None:
        return list(document.rounds)
    for length, rounds in document.lengths.items():
        if length == str(minutes):
            return list(rounds)
    raise UnknownLength(minutes, lengths_of(document))


def _numbers(ids: Iterable[str] | Mapping[str, Any]) -> dict[str, int]:
    return {id_: number for number, id_ in enumerate(ids)}


def _text(words: basics.Words | None) -> core.Text:
    return dict(words.root) if words else {}
