"""What a scenario asks for, worked out once: its requirements, and where to look for them (breakdowns.md §6.2)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from game.core.scenario import Scenario, bits, mask_of
from game.scoring.requirement import Requirement

if TYPE_CHECKING:
    from game.core.events import Subject
    from game.core.scenario import Choice, Consequence, Decision, Dependency, Item, Level, Surprise, Window
    from game.scoring.requirement import Link

Template = tuple[Any, ...]
"""The first fields of a ``Requirement``: id, kind, subject, link, item, opens, closes, number."""


class ToHear(NamedTuple):
    """One role that is to be heard about one decision (level consult or agree)."""

    requirement: int
    role: int
    level: Level
    voices: int
    """Mask of the roles whose answer is its answer: itself, and whom it has delegated to."""


class Undermining(NamedTuple):
    """Something that speaks against a choice once it is known (breakdowns.md B14)."""

    choice: Choice
    thing: Subject
    """The item, surprise or consequence."""
    id: str


class Declared:
    """The requirements of one scenario as templates, and their positions. Never changed."""

    def __init__(self, scenario: Scenario) -> None:
        self.templates: list[Template] = []
        self.to_hear: list[list[ToHear]] = [[] for _ in scenario.decisions]
        self.needs: list[list[int]] = [[] for _ in scenario.decisions]
        self.coming: list[list[int]] = [[] for _ in scenario.rounds]
        """For each round, the items that appear in it."""
        self.closing_decisions: dict[int, list[int]] = {}
        self.closing_windows: dict[int, list[int]] = {}
        """By the last round in which they can be settled or made."""
        self.needs_of_item: list[list[int]] = [[] for _ in scenario.items]
        self.instead = _find_instead(scenario)
        self.hanging: list[list[int]] = [[] for _ in scenario.decisions]
        """For each decision, the requirements of kind ``order`` and ``fit`` that it is one side of."""
        self.enough: dict[int, int] = {}
        """For each mask of items of which one is enough: the same, and what replaces any of it."""
        self.several: set[str] = set()
        """Needs that more than one role could meet: they ask for no contact between two certain roles."""
        self.of_dependency: dict[int, int] = {}
        self.acts: list[int] = []
        self.roles_of_window: list[tuple[int, ...]] = []
        """For each window, the roles with an act in it, rising."""
        self.compensating: list[tuple[Window, ...]] = []
        """For each window, those that make up for it (breakdowns.md B08)."""
        self.claims: list[int] = []
        self.settling: dict[Subject, list[int]] = {}
        """By act or decision: the issues that need no owner once it has come about."""
        self.undermining: dict[Subject, list[Undermining]] = {}
        """By what undermines."""
        self.undermining_items: list[list[Undermining]] = []
        """For each item, what it speaks against."""
        self.committing: dict[Subject, list[Choice]] = {}
        """By act or decision: the choices that it puts more into."""
        self.units = {unit: number for number, unit in enumerate(dict.fromkeys(role.unit for role in scenario.roles))}
        """The units, in the order of their roles."""
        self.unit_names = list(self.units)
        self.unit_mask = [
            mask_of([n for n, role in enumerate(scenario.roles) if role.unit == unit]) for unit in self.units
        ]
        self.unit_of = [self.units[role.unit] for role in scenario.roles]
        self.units_of: dict[Link, tuple[int, int]] = {
            (one, other): (min(unit, across), max(unit, across))
            for one, unit in enumerate(self.unit_of)
            for other, across in enumerate(self.unit_of)
        }
        """For every two roles, their units, in the order of the units."""
        self.colleagues = [self.unit_mask[unit] for unit in self.unit_of]
        """For each role, the mask of its unit."""
        self._add_rounds(scenario)
        self.stakes = [_stakes(scenario, decision) for decision in scenario.decisions]
        """For each decision, the mask of roles with something at stake in it (breakdowns.md B13)."""
        for number, decision in enumerate(scenario.decisions):
            self._add_hearings(scenario, number, decision)
            self._add_needs(scenario, number, decision)
        for number, dependency in enumerate(scenario.dependencies):
            self._add_dependency(scenario, number, dependency)
        self._add_acts(scenario)
        self._add_issues(scenario)
        self._add_undermining(scenario)
        self.across = find_across(self, [Requirement(*template) for template in self.templates], self.several)

    def _add(self, *template: Any) -> int:
        self.templates.append(template)
        return len(self.templates) - 1

    def _add_rounds(self, scenario: Scenario) -> None:
        for number, item in enumerate(scenario.items):
            self.coming[item.since].append(number)
        for number, decision in enumerate(scenario.decisions):
            self.closing_decisions.setdefault(decision.closes, []).append(number)
        for number, window in enumerate(scenario.windows):
            self.closing_windows.setdefault(window.last, []).append(number)

    def _add_hearings(self, scenario: Scenario, number: int, decision: Decision) -> None:
        """``inform`` is a courtesy and makes no requirement; an emergency asks nobody first."""
        delegates = dict(decision.delegates)
        for role, level in decision.hear:
            if level == "inform" or decision.emergency:
                continue
            id_ = f"heard:{decision.id}:{scenario.roles[role].id}"
            link = (decision.owner, role)
            one = self._add(id_, "heard", ("decision", number), link, None, decision.opens, decision.closes, role)
            voices = 1 << role | (1 << delegates[role] if role in delegates else 0)
            self.to_hear[number].append(ToHear(one, role, level, voices))

    def _add_needs(self, scenario: Scenario, number: int, decision: Decision) -> None:
        groups = [1 << item for item in decision.needs]
        if decision.needs_any_of:
            groups.append(decision.needs_any_of)
        for mask in groups:
            items = bits(mask)
            id_ = f"knows:{decision.id}:" + "+".join(scenario.items[item].id for item in items)
            carriers = mask_of([role for item in items for role in bits(scenario.items[item].carried_by)])
            carriers &= ~(1 << decision.owner)
            link = (bits(carriers)[0], decision.owner) if carriers else None
            span = (decision.opens, decision.closes)
            if carriers.bit_count() > 1:
                self.several.add(id_)
            one = self._add(id_, "knows", ("decision", number), link, items[0], *span, mask)
            self.needs[number].append(one)
            enough = sorted({able for wanted in items for able in self.instead[wanted]})
            self.enough[mask] = mask_of(enough)
            for item in enough:
                self.needs_of_item[item].append(one)

    def _add_dependency(self, scenario: Scenario, number: int, dependency: Dependency) -> None:
        before, after = scenario.decisions[dependency.before], scenario.decisions[dependency.after]
        kind = "order" if dependency.type == "produces" else "fit"
        link, span = (before.owner, after.owner), (after.opens, after.closes)
        subject = ("decision", dependency.after)
        one = self._add(f"{kind}:{dependency.id}", kind, subject, link, None, *span, number)
        self.of_dependency[number] = one
        self.hanging[dependency.before].append(one)
        self.hanging[dependency.after].append(one)

    def _add_acts(self, scenario: Scenario) -> None:
        for number, act in enumerate(scenario.acts):
            window = scenario.windows[act.window]
            other = next(
                (scenario.acts[one].role for one in window.acts if scenario.acts[one].role != act.role), None
            )
            link = None if other is None else (act.role, other)
            span = (window.opens, window.last)
            self.acts.append(self._add(f"act:{act.id}", "act", ("window", act.window), link, None, *span, number))

        for number, window in enumerate(scenario.windows):
            self.roles_of_window.append(tuple(sorted({scenario.acts[act].role for act in window.acts})))
            self.compensating.append(tuple(other for other in scenario.windows if other.compensates == number))

    def _add_issues(self, scenario: Scenario) -> None:
        for number, issue in enumerate(scenario.issues):
            able = bits(issue.eligible)
            link = (able[0], able[1]) if len(able) > 1 else None
            span = (issue.opens, issue.closes)
            self.claims.append(self._add(f"claim:{issue.id}", "claim", ("issue", number), link, None, *span, number))
            for thing in issue.settled_by:
                self.settling.setdefault(thing, []).append(number)

    def _add_undermining(self, scenario: Scenario) -> None:
        kinds: dict[str, tuple[Item | Surprise | Consequence, ...]] = {
            "item": scenario.items, "surprise": scenario.surprises, "consequence": scenario.consequences,
        }  # fmt: skip
        for kind, things in kinds.items():
            for number, thing in enumerate(things):
                for choice in thing.undermines:
                    found = self.undermining.setdefault((kind, number), [])
                    found.append(Undermining(choice, (kind, number), thing.id))
        self.undermining_items = [self.undermining.get(("item", item), []) for item in range(len(scenario.items))]
        for number, decision in enumerate(scenario.decisions):
            for option, there in enumerate(decision.options):
                for more in there.commits:
                    self.committing.setdefault(more, []).append((number, option))


def _find_instead(scenario: Scenario) -> list[list[int]]:
    """Return, for each item, itself and the newer ones that take its place."""
    instead = [[item] for item in range(len(scenario.items))]
    for newer, item in enumerate(scenario.items):
        for older in bits(item.replaces):
            instead[older].append(newer)
    return instead


def _stakes(scenario: Scenario, decision: Decision) -> int:
    mask = 1 << decision.owner | mask_of([role for role, level in decision.hear if level != "inform"])
    for item in (*decision.needs, *bits(decision.needs_any_of)):
        mask |= scenario.items[item].carried_by
    return mask


def find_across(
    declared: Declared, requirements: list[Requirement], several: set[str]
) -> dict[tuple[int, int], list[int]]:
    """Return, for each pair of units, the positions of the declared requirements between them.

    An issue is nobody's yet, and what ``several`` could bring is nobody's in particular: they lie between none.
    """
    found: dict[tuple[int, int], list[int]] = {}
    for number, one in enumerate(requirements[: len(declared.templates)]):
        if one.link and one.kind != "claim" and one.id not in several:
            found.setdefault(declared.units_of[one.link], []).append(number)
    return found


@lru_cache(maxsize=64)
def declare(scenario: Scenario) -> Declared:
    """Return what ``scenario`` asks for, worked out once."""
    return Declared(scenario)
