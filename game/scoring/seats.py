"""Who sits where: empty chairs, and roles that one player shares (breakdowns.md §2.1 ``active``, §2.2(7))."""

from __future__ import annotations

from game.core.scenario import Scenario, bits


class Seats:
    """The seats of one game, as masks of roles."""

    def __init__(self, scenario: Scenario) -> None:
        self.active = scenario.everyone
        """The roles somebody plays."""
        self.same: list[int] = [1 << role for role in range(len(scenario.roles))]
        """For each role, the roles its player plays, itself among them."""
        self.doubled = False
        """Whether a player has ever had several roles."""
        self._guests = 0
        """The roles that another role's player plays."""
        self._items = scenario.items

    def leave(self, role: int) -> None:
        """Leave the chair of ``role`` empty."""
        self.active &= ~(1 << role)
        self._part(role)

    def fill(self, role: int) -> None:
        """Give ``role`` a player of its own."""
        self.active |= 1 << role
        self._part(role)

    def _part(self, role: int) -> None:
        self._guests &= ~(1 << role)
        for other in bits(self.same[role]):
            self.same[other] &= ~(1 << role)
        self.same[role] = 1 << role

    def double(self, role: int, hosts: int) -> None:
        """Let the player of ``hosts`` (a mask) play ``role`` too; whoever played it before does no longer."""
        if self._guests >> role & 1:
            self._part(role)
        self.doubled = True
        self._guests |= 1 << role
        self.active |= 1 << role
        players = self.with_players(hosts | 1 << role)
        for one in bits(players):
            self.same[one] = players

    def with_players(self, roles: int) -> int:
        """Return ``roles`` and whatever else their players play."""
        if not self.doubled:
            return roles
        for role in bits(roles):
            roles |= self.same[role]
        return roles

    def filled(self, role: int) -> bool:
        """Whether somebody plays ``role``."""
        return bool(self.active >> role & 1)

    def apart(self, one: int, other: int) -> bool:
        """Whether two different players play ``one`` and ``other``."""
        there = self.active >> one & self.active >> other & 1
        return bool(there & ~(self.same[one] >> other))

    def players(self) -> int:
        """How many players there are: roles that one player plays count once."""
        return len({self.same[role] for role in bits(self.active)})

    def nothing_to_bring(self, items: int, owner: int) -> bool:
        """Whether none of ``items`` has to be brought to ``owner`` by another player, or none can be.

        Empty chairs and secrecy stand between; what the owner's player carries it has. An item that nobody carries
        comes with the story, and can reach anybody then.
        """
        if not self.filled(owner):
            return True
        unreachable = 0
        for item in bits(items):
            there = self._items[item]
            carried = there.carried_by
            if self.same[owner] & carried & self.active:
                return True
            if there.confidential_to >> owner & 1 or (carried and not carried & self.active):
                unreachable |= 1 << item
        return unreachable == items
