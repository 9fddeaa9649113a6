"""Random scenarios for the properties of breakdowns.md §4.2.

A *draft* is what a scenario is built of (``scoring_logs.scenario``), before it is built, so that a test can also build
it with another weight, another order or another round. Everything a draft may declare has one of a few names.
"""

from __future__ import annotations

import copy
import re
from itertools import product

from hypothesis import strategies as st
from scoring_logs import ROLES, D, Hang, News, Q, W, item, scenario

from game.core.scenario import Scenario

DECISIONS = ("d1", "d2", "d3")
ITEMS = ("i1", "i2", "i3", "i4")
WINDOWS = ("w", "v")
ISSUES = ("s1", "s2")
NEWS = ("n1", "n2")
HANGS = ("d1_d2", "d2_d3")
BUILDERS = (D, item, W, Hang, Q, News)


def build(draft: dict) -> Scenario:
    """Return the scenario of ``draft``."""
    rest = {key: value for key, value in draft.items() if key not in ("decisions", "params")}
    return scenario(*draft["decisions"], **rest, **draft["params"])


def rename(thing, names: dict[str, str]):
    """Return ``thing`` (a draft, a line, an id, or any of what they are made of) with other names in it."""
    if isinstance(thing, str):
        return re.sub(r"[a-z]+\d*", lambda found: names.get(found[0], found[0]), thing)
    if isinstance(thing, dict):
        return {rename(key, names): rename(value, names) for key, value in thing.items()}
    if isinstance(thing, tuple | list | set | frozenset):
        return type(thing)(rename(one, names) for one in thing)
    if isinstance(thing, BUILDERS):
        other = copy.copy(thing)
        other.__dict__.update({key: rename(value, names) for key, value in vars(thing).items()})
        return other
    return thing


def but(thing, **changed):
    """Return a part of a draft with something about it changed."""
    other = copy.copy(thing)
    other.__dict__.update(changed)
    return other


# scenarios ------------------------------------------------------------------------------------------------
# One draw among the products of short menus is much faster than a draw for each choice. The plainest come first,
# so that what Hypothesis shrinks to is plain.

OPEN = [(a, b) for b in (3, 2, 4, 1) for a in range(1, b + 1)]
LEVELS = ("", "consult", "agree", "inform")
HEAR = [{role: level for role, level in zip(ROLES, levels, strict=True) if level}
        for levels in product(LEVELS, repeat=4) if levels.count("") >= 1]  # fmt: skip
HEAR.sort(key=len)
NEEDS = [(), ("i1",), ("i2",), ("i1", "i2"), ("i1", "i3"), ("i2", "i4"), ("i1", "i2", "i3")]
GROUPS = [(), (), ("i3", "i4"), ("i2", "i3")]
roles = st.sampled_from(ROLES)
TIMES = list(product(OPEN, (2, 3, 1), (None, 4, 3, 2)))
RESTING = list(product(NEEDS, GROUPS, ({}, {}, {"b": ("i1",)}, {"a": ("i2",)})))
STAKES = list(product(
    ({}, {"a": ("i1",)}, {"a": ("i2",), "b": ("i1",)}),
    ({}, {"a": 1, "b": 2}, {"a": 3}),
    ({}, {"a": ("w_gata",)}, {"a": ("d3", "v_led"), "b": ("w_nat",)}),
    ("ab", "abc"),
))  # fmt: skip
ODD = list(product((False, False, False, True), ({}, {}, {"nat": "led"}, {"gata": "plan"}, {"led": "gata"})))


def _decision(name: str):
    def make(owner, time, hear, resting, stakes, odd):
        (open_, weight, until), (needs, any_of, not_needed) = time, resting
        contradicts, claims, commits, options = stakes
        return D(
            name, owner, open_, {role: level for role, level in hear.items() if role != owner},
            tuple(one for one in needs if one not in any_of), weight,
            until and max(until, open_[0]), any_of=any_of, emergency=odd[0], delegates=odd[1],
            contradicts=_of(options, contradicts), claims=_of(options, claims), not_needed=_of(options, not_needed),
            commits={option: tuple(thing for thing in things if thing != name) for option, things in _of(options, commits).items()},
            options=options,
        )  # fmt: skip

    return st.builds(make, roles, *(st.sampled_from(menu) for menu in (TIMES, HEAR, RESTING, STAKES, ODD)))


def _of(options: str, by_option: dict) -> dict:
    return {option: value for option, value in by_option.items() if option in options}


CARRIERS = [("nat",), ("gata",), ("plan",), ("led",), ("nat", "gata"), ("plan", "led"), ()]
KNOWING = list(product(CARRIERS, (1, 2, 3), (False, True), ((), (), (), ("nat",), ("plan",))))
UNDERMINED = [{}, {}, {"d1": "a"}, {"d2": "a", "d3": "b"}]
ODD_ITEMS = list(product(UNDERMINED, ((), (), (), ("i1",), ("i2",)), (False, False, True)))


def _item(name: str):
    def make(knowing, odd):
        (carriers, since, critical, secret_to), (undermines, replaces, unforeseen) = knowing, odd
        return item(name, *carriers, since=since, critical=critical, secret_to=secret_to, undermines=undermines,
                    replaces=tuple(one for one in replaces if one < name), unforeseen=unforeseen)  # fmt: skip

    return st.builds(make, st.sampled_from(KNOWING), st.sampled_from(ODD_ITEMS))


PARTS = [("gata", "nat"), ("plan", "led", "nat"), ("plan", "gata"), ("plan", "gata", "nat", "led"), ("led",)]
WINDOW = list(product(OPEN, PARTS, (2, 3, 1), (None, 1, 2), (None, None, "i1", "i4")))


def _window(name: str):
    def make(window, recurring, again, compensates):
        open_, parts, weight, need, notice = window
        return W(
            name, open_, parts, need and min(need, len(parts)), weight, recurring,
            again=(4, 4) if recurring and again and open_[1] < 4 else None,
            compensates=compensates if name != compensates else None, notice=notice,
        )  # fmt: skip

    return st.builds(make, st.sampled_from(WINDOW), st.booleans(), st.booleans(), st.sampled_from((None, None, "w")))


KINDS = ("produces", "conflicts", "shares", "simultaneous")
HANGING = list(product(KINDS, ({}, {}, {"d1": "a"}, {"d2": "b"}), (("aa", "bb"), ("ab",)), (2, 3, 4), (0, 1)))


def _hang(before: str, after: str):
    def make(hanging):
        type_, when, clashes, capacity, within = hanging
        return Hang(type_, before, after, when=when, clashes=clashes, capacity=capacity, within=within)

    return st.sampled_from(HANGING).map(make)


ELIGIBLE = [("nat", "plan"), ("gata", "nat", "led"), ("plan",), ("plan", "gata", "nat", "led")]
ISSUE = list(product(OPEN, ELIGIBLE, (2, 3, 1), ((), (), ("d1",), ("w_gata", "d2")), (None, None, "i2")))
TOLD = list(product(({}, {"d1": "a"}, {"d2": "b", "d3": "a"}), ((), ("d1",), ("w_gata", "i1"), ("w",))))
UNITS = [
    dict(zip(ROLES, units, strict=True)) for units in ("nsew", "nnss", "nsns", "nnns", "nsss", "nnne", "nsse", "nssn")
]
PARAMS = [
    {"lead": lead, "sla": sla, "grace": grace, "review": review, "talk_seconds": seconds, "flows": flows}
    for lead, sla, grace, review, seconds, flows in product((1, 0, 2), (1, 2), (1, 0, 2), (2, 1), (300, 200), (5, 3))
]


def _issue(name: str):
    return st.sampled_from(ISSUE).map(lambda one: Q(name, *one[:3], settled_by=one[3], notice=one[4]))


def _news(name: str):
    return st.sampled_from(TOLD).map(lambda one: News(name, undermines=one[0], suspends=one[1]))


drafts = st.fixed_dictionaries({
    "decisions": st.tuples(*map(_decision, DECISIONS)),
    "items": st.tuples(*map(_item, ITEMS)),
    "windows": st.tuples(*map(_window, WINDOWS)),
    "hangs": st.tuples(*(_hang(*name.split("_")) for name in HANGS)),
    "issues": st.tuples(*map(_issue, ISSUES)),
    "news": st.tuples(*map(_news, NEWS)),
    "units": st.sampled_from(UNITS),
    "brokers": st.sampled_from(((), (), (), ("led",), ("plan",))),
    "params": st.sampled_from(PARAMS),
})  # fmt: skip
