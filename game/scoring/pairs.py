"""Decisions that hang together: which came first, whether they fit, and what changed afterwards (breakdowns.md B07)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.scoring.memory import Premise
from game.scoring.requirement import Requirement

if TYPE_CHECKING:
    from game.core.scenario import Dependency
    from game.scoring.ledger import Ledger


class Pairs:
    """The dependencies of the scenario, as the log has settled them."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self.premises: dict[str, Premise] = {}
        """By requirement id, in the order they came."""
        self._count: dict[int, int] = {}
        """For each dependency, how many there have been."""
        self._open: dict[int, list[Premise]] = {}
        """For each dependency, those that have not been confirmed."""
        self.overtaken: set[str] = set()
        """The ids of the premises that one more change has left nothing of."""

    def dependency(self, one: Requirement) -> Dependency:
        """Return the dependency that ``one`` (order, fit or premise) is about."""
        return self._ledger.scenario.dependencies[one.number]

    def settle(self, one: Requirement, number: int) -> None:
        """Let dec₁ of decision ``number`` meet or miss ``one``, a requirement of kind order or fit."""
        ledger, dependency = self._ledger, self.dependency(one)
        if one.kind == "order" and dependency.before == number:
            ledger.fulfil(one)
            return
        if one.status != "pending" or (one.kind == "fit" and not self._both_settled(dependency)):
            return
        if not self._holds(dependency):
            one.status = "excluded"
        elif one.kind == "fit" and self.fits(dependency):
            ledger.fulfil(one)
        else:
            one.status = "missed"

    def change(self, number: int) -> None:
        """Ask what hangs on a decision that has changed to be confirmed, within ``grace`` rounds."""
        ledger = self._ledger
        for one in ledger.hanging[number]:
            dependency = self.dependency(one)
            if one.kind != "order" or dependency.before != number or one.status == "waived":
                continue
            if not ledger.settled[dependency.after].event or not self._holds(dependency):
                continue
            waiting = [one for one in self._open.get(one.number, ()) if one.requirement.status == "pending"]
            for premise in waiting:
                premise.requirement.status = "excluded"
                self.overtaken.add(premise.requirement.id)
            before = waiting[0].before if waiting else self._option_behind(dependency)
            if before != ledger.settled[number].standing:
                self._ask(one, dependency, before)

    def _ask(self, one: Requirement, dependency: Dependency, before: int | None) -> None:
        ledger = self._ledger
        self._count[one.number] = count = self._count.get(one.number, 0) + 1
        id_ = f"premise:{dependency.id}:{count}"
        closes = ledger.round + ledger.scenario.params.grace
        premise = Requirement(id_, "premise", one.subject, one.link, None, ledger.round, closes, one.number)
        self.premises[id_] = asked = Premise(premise, one.number, ledger.event, before)
        self._open.setdefault(one.number, []).append(asked)
        ledger.add(premise)
        if ledger.nothing_to_coordinate(premise):
            premise.status = "excluded"

    def confirm(self, number: int) -> None:
        """Note that decision ``number`` has been settled anew or confirmed."""
        ledger = self._ledger
        for one in ledger.hanging[number]:
            if one.subject[1] == number:
                for premise in self._open.pop(one.number, ()):
                    ledger.fulfil(premise.requirement)
            if one.kind == "fit" and one.status == "missed" and self.fits(self.dependency(one)):
                ledger.fulfil(one)

    def fits(self, dependency: Dependency) -> bool:
        """Whether the two decisions, both settled, go together as they now stand."""
        one, other = self._ledger.settled[dependency.before], self._ledger.settled[dependency.after]
        if one.standing is None or other.standing is None:
            return True
        match dependency.type:
            case "conflicts":
                return (one.standing, other.standing) not in dependency.clashes
            case "shares":
                decisions = self._ledger.scenario.decisions
                claims = decisions[dependency.before].options[one.standing].claims
                claims += decisions[dependency.after].options[other.standing].claims
                return claims <= dependency.capacity
            case _:
                return abs(one.latest - other.latest) <= dependency.within

    def _both_settled(self, dependency: Dependency) -> bool:
        settled = self._ledger.settled
        return bool(settled[dependency.before].event and settled[dependency.after].event)

    def _holds(self, dependency: Dependency) -> bool:
        """Whether every choice that ``dependency`` is bound to stands."""
        return all(self._ledger.settled[number].standing == option for number, option in dependency.when)

    def _option_behind(self, dependency: Dependency) -> int | None:
        """Return the option of the earlier decision that stood when the later one was last settled."""
        before, after = self._ledger.settled[dependency.before], self._ledger.settled[dependency.after]
        latest = after.closings[-1].event if after.closings else after.event
        for closing in reversed(before.closings):
            if closing.event <= latest and closing.option is not None:
                return closing.option
        return before.option if before.event <= latest else None
