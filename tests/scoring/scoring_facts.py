"""What the log has established, looked at from outside: for the tests of the ledger and its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scoring_logs import ROLES, Line, read

from game.core.scenario import mask_of
from game.scoring import evaluate

if TYPE_CHECKING:
    from game.core.scenario import Scenario
    from game.scoring.fold import Scoring
    from game.scoring.requirement import Requirement

PLAN, GATA, NAT, LED = range(len(ROLES))


def roles(*names: str) -> int:
    """The mask of the roles named."""
    return mask_of([ROLES.index(name) for name in names])


def so_far(there: Scenario, *log: Line) -> Scoring:
    """The scoring of a game that goes on."""
    return evaluate(there, read(there, list(log)), ended=False)


def played(there: Scenario, *log: Line) -> Scoring:
    """The scoring of a game that is over."""
    return evaluate(there, read(there, list(log)))


def find(scoring: Scoring, name: str) -> Requirement:
    """One requirement, by its id."""
    [found] = [one for one in scoring.requirements if one.id == name]
    return found


def status(scoring: Scoring, name: str) -> str:
    """How one requirement stands."""
    return find(scoring, name).status


def statuses(scoring: Scoring, kind: str) -> dict[str, str]:
    """How every requirement of a kind stands."""
    return {one.id: one.status for one in scoring.requirements if one.kind == kind}


def seat(round_: int, kind: str, by: str, *to: str) -> dict[str, Any]:
    """A chair that is left (absent), taken (filled) or shared (doubled, with the role whose player plays it)."""
    return {"round": round_, "type": f"seat.{kind}", "by": by, **({"to": list(to)} if to else {})}
