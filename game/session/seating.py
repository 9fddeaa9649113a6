"""Who sits where: what the game suggests for four people and for thirty, and how many each role then has.

A suggestion is only that: the leader takes it, or seats the room otherwise, one role at a time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.state import OWN
from game.session.answers import PEOPLE_MAX, PEOPLE_MIN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.core.scenario import Scenario
    from game.session.session import Session

AT_LEAST = {"single": 1, "pairs": 2, "teams": 3, "rings": 1}
"""People that a role played by somebody of its own has; the outer ring sits behind the one who plays."""
TEAM_MOST = 5
"""With more than this for every role, some listen in an outer ring."""


def people_of(session: Session) -> int:
    """Return how many are in the room; until they have been counted, one for every role."""
    roles = len(session.scenario.roles)
    return int(session.answers.get(("people", ""), max(PEOPLE_MIN, min(roles, PEOPLE_MAX))))


def seating_of(session: Session) -> str:
    """Return how they sit: as they have said, or as suits so many."""
    roles, people = len(session.scenario.roles), people_of(session)
    suits = next((name for name in ("teams", "pairs") if people >= AT_LEAST[name] * roles), "single")
    return str(session.answers.get(("seating", ""), "rings" if people > TEAM_MOST * roles else suits))


def suggest_seats(scenario: Scenario, people: int, seating: str) -> tuple[int, ...]:
    """Return who could play each role, as ``State.seats`` holds it.

    Where people do not go round, a role is played by somebody who has one already: first those that are not core,
    then those with a neighbour of the same unit, who then plays both.
    """
    roles = scenario.roles
    own = list(range(len(roles)))

    def spare(role: int) -> tuple[bool, bool, int]:
        return not roles[role].core, sum(roles[other].unit == roles[role].unit for other in own) > 1, role

    while len(own) > max(1, people // AT_LEAST[seating]):
        own.remove(max(own, key=spare))
    seats = [OWN] * len(roles)
    for role in sorted(set(range(len(roles))) - set(own)):
        seats[role] = min(own, key=lambda host: (roles[host].unit != roles[role].unit, seats.count(host), host))
    return tuple(seats)


def people_each(seats: Sequence[int], people: int) -> tuple[int, ...]:
    """Return how many people each role has: all of them, shared among those with a player of their own."""
    own = [role for role, seat in enumerate(seats) if seat == OWN]
    each, over = divmod(people, max(1, len(own)))
    return tuple(each + (own.index(role) < over) if role in own else 0 for role in range(len(seats)))
