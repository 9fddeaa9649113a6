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
    Surprise,
    Window,
    mask_of,
)

ROLES = ("plan", "gata", "nat", "led")
Line = dict[str, Any]


def _t(word: str) -> dict[str, str]:
    return {"sv": word.capitalize(), "en": word.capitalize()}


def _roles(names: tuple[str, ...]) -> int:
    return mask_of([ROLES.index(name) for name in names])


def _things(kinds: dict[str, list[str]], words: tuple[str, ...]) -> tuple[tuple[str, int], ...]:
    return tuple((kind, names.index(word)) for word in words for kind, names in kinds.items() if word in names)


class I:  # noqa: E742 - an item, beside D and W
    """An item to be: what it undermines by decision and option, what it replaces by name."""

    def __init__(self, name: str, *carriers: str, since: int = 1, critical: bool = False,
                 secret_to: tuple[str, ...] = (), replaces: tuple[str, ...] = (),
                 undermines: dict[str, str] | None = None, unforeseen: bool = False) -> None:
        self.name, self.carriers, self.since, self.critical = name, carriers, since, critical
        self.secret_to, self.replaces, self.undermines, self.unforeseen = secret_to, replaces, undermines or {}, unforeseen


item = I


class D:
    """A decision to be: rounds from 1, roles and items by name; options a and b (and c when spoken of).

    ``contradicts``, ``not_needed``, ``claims`` and ``commits`` are by option: ``{"a": ("i1",)}``, ``{"a": 2}``.
    """

    def __init__(self, name: str, owner: str, open_: tuple[int, int], hear: dict[str, str] | None = None,
                 needs: tuple[str, ...] = (), weight: int = 2, until: int | None = 4, *,
                 any_of: tuple[str, ...] = (), delegates: dict[str, str] | None = None, emergency: bool = False,
                 contradicts: dict[str, tuple[str, ...]] | None = None,
                 not_needed: dict[str, tuple[str, ...]] | None = None, claims: dict[str, int] | None = None,
                 commits: dict[str, tuple[str, ...]] | None = None, options: str = "ab") -> None:
        self.name, self.owner, self.open, self.hear = name, owner, open_, hear or {}
        self.needs, self.weight, self.until = needs, weight, until
        self.any_of, self.delegates, self.emergency = any_of, delegates or {}, emergency
        self.contradicts, self.not_needed = contradicts or {}, not_needed or {}
        self.claims, self.commits, self.options = claims or {}, commits or {}, options


class W:
    """A window to be: acts are named ``<window>_<role>``."""

    def __init__(self, name: str, open_: tuple[int, int], roles: tuple[str, ...], need: int | None = None,
                 weight: int = 2, recurring: bool = False, *, again: tuple[int, int] | None = None,
                 compensates: str | None = None, notice: str | None = None) -> None:
        self.name, self.open, self.roles, self.weight, self.recurring = name, open_, roles, weight, recurring
        self.need = len(roles) if need is None else need
        self.again, self.compensates, self.notice = again, compensates, notice


class Hang:
    """A dependency to be, named ``<before>_<after>``. ``clashes`` are pairs of options: ``("ab",)`` is a with b."""

    def __init__(self, type_: str, before: str, after: str, *, when: dict[str, str] | None = None,
                 clashes: tuple[str, ...] = (), capacity: int = 0, within: int = 0) -> None:
        self.type, self.before, self.after, self.when = type_, before, after, when or {}
        self.clashes, self.capacity, self.within = clashes, capacity, within


class Q:
    """A shared issue to be."""

    def __init__(self, name: str, open_: tuple[int, int], eligible: tuple[str, ...], weight: int = 2, *,
                 settled_by: tuple[str, ...] = (), notice: str | None = None) -> None:
        self.name, self.open, self.eligible, self.weight = name, open_, eligible, weight
        self.settled_by, self.notice = settled_by, notice


class News:
    """A surprise to be, by name."""

    def __init__(self, name: str, *, undermines: dict[str, str] | None = None, suspends: tuple[str, ...] = ()) -> None:
        self.name, self.undermines, self.suspends = name, undermines or {}, suspends


def scenario(*decisions: D, items: tuple[I, ...] = (), windows: tuple[W, ...] = (), rounds: int = 4,
             produces: tuple[tuple[str, str], ...] = (), hangs: tuple[Hang, ...] = (), issues: tuple[Q, ...] | None = None,
             news: tuple[News, ...] = (), brokers: tuple[str, ...] = (), units: dict[str, str] | None = None,
             lead: int = 1, sla: int = 1, **params: int) -> Scenario:
    """A scenario of the roles plan, gata, nat and led, each in a unit of its own unless ``units`` says otherwise."""
    names, ids = [one.name for one in items], [one.name for one in decisions]
    acts = [Act(f"{w.name}_{role}", _t(f"{w.name} {role}"), ROLES.index(role), n) for n, w in enumerate(windows) for role in w.roles]
    window_ids = [w.name for w in windows]
    kinds = {"decision": ids, "act": [act.id for act in acts], "item": names, "window": window_ids}
    hangs = (*(Hang("produces", a, b) for a, b in produces), *hangs)
    issues = (Q("fraga", (1, rounds), ("nat",)),) if issues is None else issues

    def choices(pairs: dict[str, str]) -> tuple[tuple[int, int], ...]:
        return tuple((ids.index(d), decisions[ids.index(d)].options.index(o)) for d, o in pairs.items())

    return Scenario(
        id="test", version=1, languages=("sv", "en"), title=_t("test"), place={}, intro={}, sender={}, minutes=None,
        rounds=tuple(Round(f"r{n}", _t(f"omgång {n}"), {}) for n in range(1, rounds + 1)), meters=(),
        roles=tuple(Role(name, _t(name), (units or {}).get(name, name), True, name[0], {}, {}, 2) for name in ROLES),
        items=tuple(
            Item(
                one.name, _t(one.name), {}, _roles(one.carriers), one.since - 1, one.critical, _roles(one.secret_to),
                mask_of([names.index(old) for old in one.replaces]), choices(one.undermines), one.unforeseen,
            )
            for one in items
        ),
        decisions=tuple(
            Decision(
                d.name, _t(d.name), {}, ROLES.index(d.owner), d.open[0] - 1, d.open[1] - 1, d.weight,
                None if d.until is None else d.until - 1,
                tuple((ROLES.index(role), level) for role, level in d.hear.items()),  # type: ignore[misc]
                tuple(names.index(need) for need in d.needs),
                tuple(
                    Option(
                        name, _t(name), {}, mask_of([names.index(one) for one in d.contradicts.get(name, ())]), (),
                        mask_of([names.index(one) for one in d.not_needed.get(name, ())]), d.claims.get(name, 0),
                        _things(kinds, d.commits.get(name, ())),
                    )
                    for name in d.options
                ),
                mask_of([names.index(one) for one in d.any_of]),
                tuple((ROLES.index(role), ROLES.index(by)) for role, by in d.delegates.items()), d.emergency,
            )
            for d in decisions
        ),
        acts=tuple(acts),
        windows=tuple(
            Window(w.name, _t(w.name), w.open[0] - 1, w.open[1] - 1, w.weight,
                   tuple(n for n, act in enumerate(acts) if act.window == number), w.need, w.recurring, (), (), {}, {},
                   None if w.again is None else (w.again[0] - 1, w.again[1] - 1),
                   None if w.compensates is None else window_ids.index(w.compensates),
                   None if w.notice is None else names.index(w.notice))
            for number, w in enumerate(windows)
        ),
        dependencies=tuple(
            Dependency(
                f"{h.before}_{h.after}", ids.index(h.before), ids.index(h.after), h.type, choices(h.when),  # type: ignore[arg-type]
                tuple(
                    (decisions[ids.index(h.before)].options.index(a), decisions[ids.index(h.after)].options.index(b))
                    for a, b in h.clashes
                ),
                h.capacity, h.within,
            )
            for h in hangs
        ),
        issues=tuple(
            Issue(q.name, _t(q.name), q.open[0] - 1, q.open[1] - 1, _roles(q.eligible), q.weight,
                  _things(kinds, q.settled_by), None if q.notice is None else names.index(q.notice))
            for q in issues
        ),
        situations=tuple(Situation({}, {}, {}, None) for _ in range(rounds)),
        surprises=tuple(
            Surprise(one.name, _t(one.name), {}, tuple(range(rounds)), (), choices(one.undermines), _things(kinds, one.suspends))
            for one in news
        ),
        consequences=(), debrief=(), params=Params(lead=lead, sla=sla, **params),
        brokers=_roles(brokers),
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


def tell(round_: int, by: str, to: str, what: str) -> Line:
    """An answer to a question about knowledge."""
    return {"round": round_, "type": "info.answered", "by": by, "to": to.split(), "item": what}


def ask_all(round_: int, to: str, what: str) -> Line:
    """A question of the whole group: no role puts it."""
    return {"round": round_, "type": "info.asked", "to": to.split(), "item": what}


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


def claim(round_: int, by: str, issue: str = "fraga") -> Line:
    return {"round": round_, "type": "issue.claimed", "by": by, "issue": issue}


def claim_all(round_: int, issue: str = "fraga") -> Line:
    """*Alla* take it: no role is named."""
    return {"round": round_, "type": "issue.claimed", "issue": issue}


def park(round_: int, by: str, issue: str = "fraga") -> Line:
    return {"round": round_, "type": "issue.parked", "by": by, "issue": issue}


def assume(round_: int, by: str, dependency: str) -> Line:
    return {"round": round_, "type": "assumption.logged", "by": by, "dependency": dependency}


def set_aside(round_: int, by: str, what: str, decision: str) -> Line:
    """A recorded reason for not following an item in a decision."""
    return {"round": round_, "type": "tradeoff.noted", "by": by, "item": what, "for": decision}


def talk(round_: int, by: str, decision: str, seconds: int) -> Line:
    return {"round": round_, "type": "talk", "by": by, "about": decision, "seconds": seconds}


def shock(round_: int, surprise: str) -> Line:
    return {"round": round_, "type": "shock", "surprise": surprise}


def waive(round_: int, by: str, window: str) -> Line:
    return {"round": round_, "type": "window.waived", "by": by, "window": window}


def absent(role: str) -> Line:
    return {"round": 1, "type": "seat.absent", "by": role}


def doubled(role: str, host: str) -> Line:
    return {"round": 1, "type": "seat.doubled", "by": role, "to": [host]}


def tap(card: str, reason: str) -> Line:
    return {"round": 4, "type": "card.disputed", "card": card, "reason": reason}


def remark(round_: int, by: str, what: str) -> Line:
    """A recorded reason for not following an item, with no decision named."""
    return {"round": round_, "type": "tradeoff.noted", "by": by, "item": what}


def unsaid(line: Line) -> Line:
    """A decision of which nothing is known about what it rests on."""
    return {key: value for key, value in line.items() if key != "used"}


def discussion(round_: int, decision: str, **seconds: int) -> list[Line]:
    """One contribution from each role named, in seconds."""
    return [talk(round_, role, decision, spoken) for role, spoken in seconds.items()]


def follow(round_: int, consequence: str) -> Line:
    return {"round": round_, "type": "shock", "consequence": consequence}
