"""Choices that something now speaks against, and whether they were looked at again (breakdowns.md B14)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.scoring.memory import Review
from game.scoring.requirement import FOR_EVER, Requirement

if TYPE_CHECKING:
    from game.core.events import Subject
    from game.scoring.declared import Undermining
    from game.scoring.ledger import Ledger


class Reviews:
    """The reviews that the log has made due."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self.undermines = ledger.declared.undermining_items
        """For each item, what it speaks against."""
        self.by_id: dict[str, Review] = {}
        self._of_decision: dict[int, list[Review]] = {}

    def look_at(self, item: int) -> None:
        """See whether ``item`` is now known and taken in by the owner of a choice that it speaks against."""
        ledger = self._ledger
        for one in self.undermines[item]:
            owner = ledger.scenario.decisions[one.choice[0]].owner
            if ledger.knowledge.grounded_since(item, owner) == ledger.event:
                self._open(one)

    def shock(self, thing: Subject) -> None:
        """Let news that everybody sees speak against choices."""
        for one in self._ledger.declared.undermining.get(thing, ()):
            self._open(one)

    def _open(self, one: Undermining) -> None:
        """Ask for a review when the choice was made before. What can not be undone is judged by what comes after."""
        ledger, (number, option) = self._ledger, one.choice
        decision, settled = ledger.scenario.decisions[number], ledger.settled[number]
        id_ = f"review:{decision.id}:{one.id}"
        stands = settled.standing == option
        if not stands or len(decision.options) < 2 or id_ in self.by_id or not ledger.seats.filled(decision.owner):
            return
        until = decision.reversible_until
        locked = until is None or until < ledger.round
        if locked and not decision.options[option].commits:
            return
        item = one.thing[1] if one.thing[0] == "item" else None
        carriers = () if item is None else ledger.present_carriers(item, decision.owner)
        link = (decision.owner, carriers[0]) if carriers else None
        closes = FOR_EVER if locked else ledger.round + ledger.scenario.params.review
        requirement = Requirement(id_, "review", ("decision", number), link, item, ledger.round, closes)
        review = Review(requirement, one, ledger.event)
        self.by_id[id_] = review
        self._of_decision.setdefault(number, []).append(review)
        ledger.add(requirement)

    def held(self, decision: int) -> None:
        """Note that ``decision`` has been looked at again."""
        for review in self._of_decision.get(decision, ()):
            self._ledger.fulfil(review.requirement)

    def set_aside(self, thing: Subject) -> None:
        """Note that what speaks against the choice has been weighed, and set aside with a reason."""
        for review in self.by_id.values():
            if review.undermining.thing == thing:
                self._ledger.fulfil(review.requirement)

    def further(self, thing: Subject) -> list[Requirement]:
        """Return the reviews that had not been held when ``thing`` put more into the choice; their time is out."""
        found = []
        for choice in self._ledger.declared.committing.get(thing, ()):
            for review in self._of_decision.get(choice[0], ()):
                stands = self._ledger.settled[choice[0]].standing == choice[1]
                if stands and review.undermining.choice == choice and review.requirement.status == "pending":
                    review.requirement.status = "missed"
                    found.append(review.requirement)
        return found
