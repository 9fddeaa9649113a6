"""Promises: made, kept, moved, let go (breakdowns.md B09)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.events import GROUP, Event
from game.core.scenario import bits
from game.scoring.memory import Promise
from game.scoring.requirement import Requirement

if TYPE_CHECKING:
    from game.scoring.ledger import Ledger


class Promises:
    """Every promise of the log that has a what and a due round; one without either is followed by nobody."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self.by_number: dict[int, Promise] = {}
        self.by_id: dict[str, Promise] = {}
        """By requirement id."""
        self._about: dict[tuple[str, int], list[Promise]] = {}
        """By (verb, number)."""
        self._to_all: dict[int, list[Promise]] = {}
        """By item: promises to share it with nobody in particular."""

    def make(self, event: Event) -> Promise | None:
        """Open a promise that has a what and a due round, once."""
        ledger, number = self._ledger, event.about[1]
        if event.value is None or event.by == GROUP or number in self.by_number:
            return None
        (verb, thing), due = event.value
        if due <= ledger.closed:
            return None  # a date that has passed is no date
        creditors = event.to
        present = creditors & ledger.seats.active
        present = present & ~ledger.seats.same[event.by] or present
        link = (event.by, bits(present)[0]) if present else None
        item = thing if verb == "share" else None
        id_ = "promise:k" + str(number + 1)
        requirement = Requirement(id_, "promise", event.about, link, item, ledger.round, due, number)
        promise = Promise(requirement, event.by, creditors, verb, thing, due, ledger.event)
        self.by_number[number] = self.by_id[id_] = promise
        self._about.setdefault((verb, thing), []).append(promise)
        if verb == "share" and not creditors:
            self._to_all.setdefault(thing, []).append(promise)
        ledger.add(requirement)
        if self._is_done(promise):
            self.deliver(promise)
        if self.covers_nothing(promise):
            requirement.status = "excluded"
        elif requirement.status == "pending" and self._is_suspended(promise):
            requirement.status = "waived"
        return promise

    def _is_suspended(self, promise: Promise) -> bool:
        """Whether nothing of what is promised can be expected since earlier (§2.2(7)); an act may have been waived."""
        ledger = self._ledger
        waived = promise.verb == "do" and ledger.acts[promise.number].status == "waived"
        return waived or promise.about in ledger.suspended

    def _is_done(self, promise: Promise) -> bool:
        """Whether what is promised has come about before the promise; a claim must come after it."""
        ledger = self._ledger
        match promise.verb:
            case "share":
                return bool(promise.creditors) and ledger.knowledge.all_know(promise.number, promise.creditors)
            case "do":
                return ledger.done[promise.number][0] > 0
            case "hear":
                return bool(ledger.spoken[promise.number] >> promise.debtor & 1)
            case "decide":
                return ledger.settled[promise.number].event > 0 and not ledger.settled[promise.number].reopened
            case _:
                return False

    def covers_nothing(self, promise: Promise) -> bool:
        """Whether it was let go, was done before, or empty chairs leave nobody to keep it, or nobody to keep it to."""
        seats = self._ledger.seats
        if promise.released or promise.was_done or not seats.filled(promise.debtor):
            return True
        return bool(promise.creditors) and not promise.creditors & seats.active & ~seats.same[promise.debtor]

    def deliver(self, promise: Promise) -> None:
        """Mark ``promise`` as kept, in time or late."""
        if not promise.delivered:
            promise.delivered, promise.delivered_round = self._ledger.event, self._ledger.round
            self._ledger.fulfil(promise.requirement)

    def deliver_from(self, verb: str, number: int, debtor: int | None) -> None:
        """Keep the promises of ``verb`` about ``number``; by ``debtor`` (or its player) alone when given."""
        for promise in self._about.get((verb, number), ()):
            if debtor is None or (debtor != GROUP and self._ledger.seats.same[debtor] >> promise.debtor & 1):
                self.deliver(promise)

    def shared(self, item: int) -> None:
        """Keep the promises to share ``item`` with somebody, once they all know it."""
        for promise in self._about.get(("share", item), ()):
            if promise.creditors and self._ledger.knowledge.all_know(item, promise.creditors):
                self.deliver(promise)

    def shared_with_all(self, item: int, by: int) -> None:
        """Keep the promises of ``by`` to share ``item`` with nobody in particular."""
        for promise in self._to_all.get(item, ()):
            if promise.debtor == by:
                self.deliver(promise)

    def move(self, promise: Promise, due: int | None) -> None:
        """Give ``promise`` a later round; after its time this settles it anew."""
        if promise.delivered:
            return
        if promise.broken:
            promise.settled_anew = self._ledger.event
        elif due is not None:
            promise.due = promise.requirement.closes = max(due, promise.due)
            self._ledger.due.setdefault(promise.due, []).append(promise.requirement)

    def to_share(self, items: int, creditor: int) -> Promise | None:
        """Return the first tracked promise to share one of ``items``, a mask, with ``creditor``."""
        if not self.by_id:
            return None
        for item in bits(items):
            promise = self.to("share", item, creditor=creditor)
            if promise:
                return promise
        return None

    def release(self, promise: Promise) -> None:
        """Let ``promise`` go; after its time this settles it anew."""
        if promise.delivered:
            return
        if promise.broken:
            promise.settled_anew = self._ledger.event
        else:
            promise.released = True
            promise.requirement.status = "excluded"

    def about(self, verb: str, number: int) -> list[Promise]:
        """Return the promises of ``verb`` about ``number``, in order."""
        return self._about.get((verb, number), [])

    def is_coming(self, verb: str, number: int, debtors: int, *, creditor: int | None = None) -> bool:
        """Whether one of ``debtors`` has promised it (to ``creditor``, when given), and its time is not out."""
        made = self._about.get((verb, number))
        if not made:
            return False
        coming = [one for one in made if debtors >> one.debtor & 1 and one.requirement.status == "pending"]
        return any(self._is_owed(one, creditor) for one in coming)

    def _is_owed(self, promise: Promise, creditor: int | None) -> bool:
        """Whether ``promise`` is to ``creditor`` or its player; one to everybody is, and so is any to the group."""
        if creditor is None or creditor == GROUP or not promise.creditors:
            return True
        return bool(promise.creditors & self._ledger.seats.same[creditor])

    def to(self, verb: str, number: int, *, creditor: int | None = None, debtors: int | None = None) -> Promise | None:
        """Return the first of the ``tracked`` ones."""
        tracked = self.tracked(verb, number, creditor=creditor, debtors=debtors)
        return tracked[0] if tracked else None

    def tracked(
        self, verb: str, number: int, *, creditor: int | None = None, debtors: int | None = None
    ) -> list[Promise]:
        """Return the tracked promises of ``verb`` about ``number`` to ``creditor``, or from ``debtors``, a mask."""
        made = self._about.get((verb, number))
        if not made:
            return []
        owing = None if debtors is None else self._ledger.seats.with_players(debtors)
        return [
            one
            for one in made
            if one.tracked and (owing is None or owing >> one.debtor & 1) and self._is_owed(one, creditor)
        ]
