"""Questions and their answers (breakdowns.md B05)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.events import GROUP, Event
from game.core.scenario import bits
from game.scoring.memory import Request
from game.scoring.requirement import Requirement

if TYPE_CHECKING:
    from game.core.events import Subject
    from game.scoring.ledger import Ledger


class Questions:
    """Every question of the log. Any of those asked may answer it."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self.by_id: dict[str, Request] = {}
        self.asked: dict[Subject, list[Request]] = {}
        """Every question about a decision or an item, in order."""
        self.open: dict[Subject, list[Request]] = {}
        self._latest: dict[tuple[Subject, int, int], Request] = {}
        """By what was asked, who asked, and who was asked."""

    def ask(self, event: Event) -> Request | None:
        """Open a question, unless nobody can answer it or it has been put already.

        The same question again, while it is open or in the same round, is the same question. What the asker knows
        already, or somebody asked has promised to come back about, is answered at once.
        """
        ledger, seats = self._ledger, self._ledger.seats
        asked = event.to & seats.active
        if event.by != GROUP:
            asked &= ~seats.same[event.by] if seats.filled(event.by) else 0
        key = (event.about, event.by, asked)
        before = self._latest.get(key)
        if not asked or (before is not None and (not before.answered_event or before.round == ledger.round)):
            return None
        link = (event.by, bits(asked)[0]) if event.by != GROUP else None
        name = "reply:" + str(len(self.by_id) + 1)
        item = event.about[1] if event.about[0] == "item" else None
        deadline = ledger.round + ledger.scenario.params.sla
        requirement = Requirement(name, "reply", event.about, link, item, ledger.round, deadline)
        request = Request(requirement, event.by, asked, ledger.event, ledger.round)
        self.by_id[name] = self._latest[key] = request
        ledger.add(requirement)
        self.open.setdefault(event.about, []).append(request)
        self.asked.setdefault(event.about, []).append(request)
        known = item is not None and event.by != GROUP and ledger.knowledge.known[item] >> event.by & 1
        verb = "hear" if item is None else "share"
        if known or ledger.promises.is_coming(verb, event.about[1], asked):
            self.answer(request)
        return request

    def answer(self, request: Request) -> None:
        """Close ``request``: answered, declined, or an answer promised."""
        if not request.answered_event:
            ledger = self._ledger
            request.answered_event = ledger.event
            self.open[request.requirement.subject].remove(request)
            ledger.fulfil(request.requirement)

    def answer_from(self, about: Subject, roles: int) -> list[Request]:
        """Close and return the open questions about ``about`` that any of ``roles`` was asked."""
        waiting = self.open.get(about)
        if not waiting:
            return []
        found = [one for one in waiting if one.asked & roles]
        for request in found:
            self.answer(request)
        return found

    def answer_group(self, item: int, by: int) -> None:
        """Close the group's own questions about ``item`` that ``by`` was asked."""
        for request in tuple(self.open.get(("item", item), ())):
            if request.asker == GROUP and request.asked >> by & 1:
                self.answer(request)

    def answer_learners(self, item: int, roles: int) -> None:
        """Close the questions about ``item`` of those who now know it."""
        for request in tuple(self.open.get(("item", item), ())):
            if request.asker != GROUP and roles >> request.asker & 1:
                self.answer(request)

    def answer_between(self, about: Subject, roles: int) -> None:
        """Close the questions about ``about`` whose two sides are both among ``roles``: they have talked."""
        for request in tuple(self.open.get(about, ())):
            if request.asked & roles and (request.asker == GROUP or roles >> request.asker & 1):
                self.answer(request)
