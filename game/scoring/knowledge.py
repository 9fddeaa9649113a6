"""Who knows what, since when, and who has taken it in (breakdowns.md §2.1 ``knows``, ``grounded``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.events import GROUP
from game.core.scenario import bits
from game.scoring.memory import Use

if TYPE_CHECKING:
    from game.core.events import Event
    from game.scoring.ledger import Ledger


class Knowledge:
    """What every role knows. What one role of a player knows, its others know."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        items = ledger.scenario.items
        self.known: list[int] = [0] * len(items)
        """For each item, the mask of roles that know it."""
        self.learned: list[dict[int, tuple[int, int]]] = [{} for _ in items]
        """For each item, when each role first knew it: (event, round)."""
        self.holders: list[dict[int, int]] = [{} for _ in items]
        """For each item, the roles that had it from the story itself, and since which round."""
        self.uses: list[list[Use]] = [[] for _ in items]
        self.taken_in: list[dict[int, int]] = [{} for _ in items]
        """For each item, the event in which a role first acknowledged it, asked about it, passed it on or cited it."""

    def start_round(self, round_: int) -> None:
        """Let knowledge that appears this round reach those who carry it."""
        for item in self._ledger.declared.coming[round_]:
            self.give(item, self._ledger.scenario.items[item].carried_by)

    def give(self, item: int, roles: int) -> None:
        """Let the story (or the leader, for everybody to see) hand ``item`` to ``roles``: they now hold it."""
        for role in bits(roles):
            self.holders[item].setdefault(role, self._ledger.round)
        self.learn(item, roles)

    def share(self, item: int, by: int, to: int) -> None:
        """Let ``item`` reach ``to``. A share is valid if the sender knows it; what the story gives always is."""
        if by == GROUP:
            self.give(item, to)
            return
        ledger = self._ledger
        if not self.known[item] >> by & 1 or not ledger.seats.filled(by):
            return
        self.take_in(item, by)
        self.learn(item, to)
        ledger.questions.answer_group(item, by)
        ledger.promises.shared_with_all(item, by)

    def learn(self, item: int, roles: int, *, again: bool = False) -> None:
        """Let ``roles``, and whatever else their players play, know ``item``."""
        ledger = self._ledger
        new = ledger.seats.with_players(roles) & ~self.known[item]
        if not new and not again:
            return
        self.known[item] |= new
        learned = self.learned[item]
        for role in bits(new):
            learned[role] = (ledger.event, ledger.round)
        for one in ledger.needs_of_item[item]:
            if self.known[item] >> ledger.owner(one) & 1:
                ledger.fulfil(one)
        if ledger.questions.open:
            ledger.questions.answer_learners(item, new)
        ledger.promises.shared(item)
        if ledger.reviews.undermines[item]:
            ledger.reviews.look_at(item)

    def all_know(self, item: int, roles: int) -> bool:
        """Whether ``roles`` know ``item``. An empty chair is not waited for, as long as there is another."""
        active = self._ledger.seats.active
        lacking = roles & ~self.known[item]
        return not lacking or bool(roles & active and not lacking & active)

    def take_in(self, item: int, role: int) -> None:
        """Note that ``role`` has acknowledged, asked about, passed on or cited ``item``."""
        if role not in self.taken_in[item]:
            self.taken_in[item][role] = self._ledger.event
            if self._ledger.reviews.undermines[item]:
                self._ledger.reviews.look_at(item)

    def grounded_since(self, item: int, role: int) -> int | None:
        """Return the event by which ``role`` both knew ``item`` and had taken it in; ``None`` if it has not."""
        taken, learned = self.taken_in[item].get(role), self.learned[item].get(role)
        return None if taken is None or learned is None else max(taken, learned[0])

    def acknowledge(self, item: int, role: int) -> None:
        """Note that ``role`` says it has taken ``item`` in."""
        self.uses[item].append(Use(self._ledger.event, self._ledger.round, role))
        self.take_in(item, role)

    def rest_on(self, event: Event, items: int) -> None:
        """Note the items a decision rests on. Somebody who rests on an item has it, logged or not (fewer cards)."""
        owner = self._ledger.scenario.decisions[event.about[1]].owner
        for item in bits(items):
            if self.known[item]:
                self.learn(item, 1 << owner)
            self.uses[item].append(Use(self._ledger.event, self._ledger.round, owner))
            self.take_in(item, owner)
