"""Small scenarios and log lines for the tests of the scoring. Lines are what a log file holds, read by the real reader."""

from __future__ import annotations

from typing import Any

from game.core.events import Event, event_from_json
from game.core.scenario import (
    Act,
    Decision,
    Dependency,
    Issue,
    Item,
    Option,
    Params,
    Role,
    Round,
    Scenario,
    Situation,
    Window,
    mask_of,
)

ROLES = ("plan", "gata", "nat", "led")
Line = dict[str, Any]


def _t(word: str) -> dict[str, str]:
    return {"sv": word.capitalize(), "en": word.capitalize()}


def _roles(names: tuple[str, ...]) -> int:
    return mask_of([ROLES.index(name) for name in names])


def item(name: str, *carriers: str, since: int = 1, critical: bool = False, secret_to: tuple[str, ...] = ()) -> Item:
    return Item(name, _t(name), {}, _roles(carriers), since - 1, critical, _roles(secret_to))


class D:
    """A decision to be: rounds from 1, roles and items by name; options a and b."""

    def __init__(self, name: str, owner: str, open_: tuple[int, int], hear: dict[str, str] | None = None,
                 needs: tuple[str, ...] = (), weight: int = 2, until: int | None = 4) -> None:
        self.name, self.owner, self.open, self.hear = name, owner, open_, hear or {}
        self.needs, self.weight, self.until = needs, weight, until


class W:
    """A window to be: acts are named ``<window>_<role>``."""

    def __init__(self, name: str, open_: tuple[int, int], roles: tuple[str, ...], need: int | None = None,
                 weight: int = 2, recurring: bool = False) -> None:
        self.name, self.open, self.roles, self.weight, self.recurring = name, open_, roles, weight, recurring
        self.need = len(roles) if need is None else need


def scenario(*decisions: D, items: tuple[Item, ...] = (), windows: tuple[W, ...] = (), rounds: int = 4,
             produces: tuple[tuple[str, str], ...] = (), lead: int = 1, sla: int = 1) -> Scenario:
    names, ids = [one.id for one in items], [one.name for one in decisions]
    acts = [Act(f"{w.name}_{role}", _t(f"{w.name} {role}"), ROLES.index(role), n) for n, w in enumerate(windows) for role in w.roles]
    return Scenario(
        id="test", version=1, languages=("sv", "en"), title=_t("test"), place={}, intro={}, sender={}, minutes=None,
        rounds=tuple(Round(f"r{n}", _t(f"omgång {n}"), {}) for n in range(1, rounds + 1)), meters=(),
        roles=tuple(Role(name, _t(name), name, True, name[0], {}, {}, 2) for name in ROLES),
        items=items,
        decisions=tuple(
            Decision(
                d.name, _t(d.name), {}, ROLES.index(d.owner), d.open[0] - 1, d.open[1] - 1, d.weight,
                None if d.until is None else d.until - 1,
                tuple((ROLES.index(role), level) for role, level in d.hear.items()),  # type: ignore[misc]
                tuple(names.index(need) for need in d.needs),
                tuple(Option(name, _t(name), {}, 0, ()) for name in ("a", "b")),
            )
            for d in decisions
        ),
        acts=tuple(acts),
        windows=tuple(
            Window(w.name, _t(w.name), w.open[0] - 1, w.open[1] - 1, w.weight,
                   tuple(n for n, act in enumerate(acts) if act.window == number), w.need, w.recurring, (), (), {}, {})
            for number, w in enumerate(windows)
        ),
        dependencies=tuple(Dependency(f"{a}_{b}", ids.index(a), ids.index(b), "produces") for a, b in produces),
        issues=(Issue("fraga", _t("frågan"), 0, rounds - 1, 15, 2),),
        situations=tuple(Situation({}, {}, {}, None) for _ in range(rounds)), surprises=(), consequences=(), debrief=(),
        params=Params(lead=lead, sla=sla),
    )


def read(there: Scenario, log: list[Line]) -> list[Event]:
    promises: dict[str, int] = {}
    return [event_from_json(there, line, promises) for line in log]


# log lines, each with its round first ---------------------------------------------------------------------


def share(round_: int, by: str, what: str, *to: str) -> Line:
    return {"round": round_, "type": "info.shared", "by": by, "item": what, "to": list(to)}


def story(round_: int, what: str, *to: str) -> Line:
    return {"round": round_, "type": "info.shared", "item": what, "to": list(to)}


def acknowledge(round_: int, by: str, what: str) -> Line:
    return {"round": round_, "type": "info.acknowledged", "by": by, "item": what}


def ask(round_: int, by: str, to: str, decision: str) -> Line:
    return {"round": round_, "type": "consult.asked", "by": by, "to": to.split(), "about": decision}


def wonder(round_: int, by: str, to: str, what: str) -> Line:
    return {"round": round_, "type": "info.asked", "by": by, "to": to.split(), "item": what}


def decline(round_: int, by: str, to: str, what: str) -> Line:
    return {"round": round_, "type": "info.answered", "by": by, "to": [to], "item": what, "value": "declined"}


def answer(round_: int, by: str, decision: str, stance: str = "support") -> Line:
    return {"round": round_, "type": "consult.answered", "by": by, "about": decision, "stance": stance}


def address(round_: int, by: str, to: str, decision: str) -> Line:
    return {"round": round_, "type": "concern.addressed", "by": by, "to": [to], "about": decision}


def meet(round_: int, what: str, *who: str) -> Line:
    return {"round": round_, "type": "meeting.held", "about": what, "to": list(who)}


def decide(round_: int, by: str, decision: str, option: str = "a", used: tuple[str, ...] = ()) -> Line:
    return {"round": round_, "type": "decision.made", "by": by, "decision": decision, "option": option, "used": list(used)}


def confirm(round_: int, by: str, decision: str, option: str = "a", used: tuple[str, ...] = ()) -> Line:
    return decide(round_, by, decision, option, used) | {"type": "decision.confirmed"}


def reopen(round_: int, by: str, decision: str) -> Line:
    return {"round": round_, "type": "decision.reopened", "by": by, "decision": decision}


def weigh_in(round_: int, by: str, decision: str) -> Line:
    return {"round": round_, "type": "tradeoff.noted", "by": by, "decision": decision}


def vote(round_: int, decision: str) -> Line:
    return {"round": round_, "type": "vote.cast", "decision": decision, "counts": [3, 1]}


def promise(round_: int, by: str, to: str, verb: str, what: str, due: int, name: str = "k1") -> Line:
    return {"round": round_, "type": "commit.made", "id": name, "by": by, "to": to.split(), "what": {verb: what}, "due": due}


def commit(round_: int, kind: str, name: str = "k1", **more: Any) -> Line:
    return {"round": round_, "type": f"commit.{kind}", "id": name, **more}


def act(round_: int, by: str, what: str) -> Line:
    return {"round": round_, "type": "action.done", "by": by, "act": what}


def claim(round_: int, by: str) -> Line:
    return {"round": round_, "type": "issue.claimed", "by": by, "issue": "fraga"}


def waive(round_: int, by: str, window: str) -> Line:
    return {"round": round_, "type": "window.waived", "by": by, "window": window}


def absent(role: str) -> Line:
    return {"round": 1, "type": "seat.absent", "by": role}


def doubled(role: str, host: str) -> Line:
    return {"round": 1, "type": "seat.doubled", "by": role, "to": [host]}


def tap(card: str, reason: str) -> Line:
    return {"round": 4, "type": "card.disputed", "card": card, "reason": reason}
