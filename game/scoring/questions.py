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
        by, about = event.by, event.about
        asked = event.to & seats.active
        if by != GROUP:
            asked &= ~seats.same[by] if seats.filled(by) else 0
        if not asked:
            return None
        key = (about, by, asked)
        before = self._latest.get(key)
        if before is not None and (not before.answered_event or before.round == ledger.round):
            return None
        link = (by, bits(asked)[0]) if by != GROUP else None
        name = f"reply:{len(self.by_id) + 1}"
        item = about[1] if about[0] == "item" else None
        deadline = ledger.round + ledger.scenario.params.sla
        requirement = Requirement(name, "reply", about, link, item, ledger.round, deadline)
        request = Request(requirement, by, asked, ledger.event, ledger.round)
        self.by_id[name] = self._latest[key] = request
        ledger.add(requirement)
        self.open.setdefault(about, []).append(request)
        self.asked.setdefault(about, []).append(request)
        if about in ledger.suspended:
            requirement.status = "waived"
        elif self._is_answered(request):
            self.answer(request)
        return request

    def _is_answered(self, request: Request) -> bool:
        """Whether the asker knows it already, or somebody asked has promised it and the time is not out."""
        ledger, (kind, number) = self._ledger, request.requirement.subject
        if kind == "decision":
            return ledger.promises.is_coming("hear", number, request.asked)
        known = request.asker != GROUP and ledger.knowledge.known[number] >> request.asker & 1
        return bool(known) or ledger.promises.is_coming("share", number, request.asked, creditor=request.asker)

    def put_by(self, role: int, item: int) -> list[Request]:
        """Return the questions about ``item`` by the player of ``role``, oldest first."""
        put = self.asked.get(("item", item))
        if not put:
            return []
        players = self._ledger.seats.same[role]
        return [one for one in put if one.asker != GROUP and players >> one.asker & 1]

    def answer(self, request: Request) -> None:
        """Close ``request``: answered, declined, or an answer promised."""
        if not request.answered_event:
            ledger = self._ledger
            request.answered_event = ledger.event
            self.open[request.requirement.subject].remove(request)
            ledger.fulfil(request.requirement)

    def answer_from(self, about: Subject, roles: int, to: int = 0) -> list[Request]:
        """Close and return the open questions about ``about`` that any of ``roles`` was asked.

        A reply about knowledge is to those in ``to``, 0 for everybody: what another asked about it stays open. What a
        role says of a decision it says to the table (fewer cards). The group hears every reply.
        """
        waiting = self.open.get(about)
        if not waiting:
            return []
        to = self._ledger.seats.with_players(to) if about[0] == "item" else 0
        found = [one for one in waiting if one.asked & roles and (not to or one.asker == GROUP or to >> one.asker & 1)]
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
