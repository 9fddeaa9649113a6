"""Random logs over the whole vocabulary, for the properties of breakdowns.md §4.2.

Lines are drawn about the few names that a draft (``scoring_drafts.py``) can declare; those about what it does not
declare are left out.
"""

from __future__ import annotations

import os
from itertools import product
from typing import NamedTuple

from hypothesis import HealthCheck, seed, settings
from hypothesis import strategies as st
from scoring_drafts import DECISIONS, HANGS, ISSUES, ITEMS, NEWS, WINDOWS, build, drafts, roles
from scoring_logs import (
    ROLES,
    absent,
    acknowledge,
    act,
    address,
    answer,
    ask,
    assume,
    claim,
    claim_all,
    commit,
    confirm,
    decide,
    decline,
    doubled,
    meet,
    park,
    promise,
    reopen,
    set_aside,
    share,
    shock,
    story,
    talk,
    vote,
    waive,
    weigh_in,
    wonder,
)

from game.core.scenario import Scenario

EXAMPLES = int(os.environ.get("SCORING_EXAMPLES", "80"))
"""How many random games each property is held against; the proof asks for more (tools/validation/properties.py)."""

PART = int(os.environ.get("SCORING_PART", "0"))
"""Which games: the proof asks in parts, each of other games than the part before, for a heap that stays small."""

_asked = settings(
    max_examples=EXAMPLES, deadline=None, derandomize=True, database=None,
    suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow],
)  # fmt: skip


def check(test):
    """Hold ``test`` against random games, the same at every run: what has held once holds until somebody changes something."""
    return seed(PART)(_asked(test)) if PART else _asked(test)


class Game(NamedTuple):
    """A draft, the scenario it is, and a log of it as lines in order."""

    draft: dict
    there: Scenario
    log: list

    def __repr__(self) -> str:
        """What to read when a property does not hold: what is odd about the draft, and the lines."""
        parts = [one for part in self.draft.values() for one in (part if isinstance(part, tuple) else [part])]
        told = [str({key: value for key, value in vars(one).items() if value} if hasattr(one, "__dict__") else one) for one in parts]
        return "\n".join(["", *told, *map(str, self.log)])

    def owner(self, decision: str) -> str:
        """The role that owns ``decision``."""
        return next(one.owner for one in self.draft["decisions"] if one.name == decision)

    def declared(self, kind: str, name: str):
        """What the draft says of ``name``."""
        return next(one for one in self.draft[kind] if one.name == name)


# logs -----------------------------------------------------------------------------------------------------
# "@owner" stands for the owner of the decision the line is about, "@carrier" for a role that has the item from the
# scenario. Some entries are several lines at once: what hardly comes about by chance.

ROUNDS = (1, 2, 3, 4)
rounds = st.sampled_from(ROUNDS)
STANCES = ("support", "concern", "object")
USED = [(), ("i1",), ("i2",), ("i1", "i2"), ("i3",), None]
THINGS = (*DECISIONS, *ITEMS)
ACTS = [f"{window}_{role}" for window in WINDOWS for role in ROLES]
PROMISED = (
    [("share", one) for one in ITEMS] + [("hear", one) for one in DECISIONS] + [("decide", one) for one in DECISIONS]
    + [("do", one) for one in ACTS] + [("claim", one) for one in ISSUES]
)  # fmt: skip


def _menu(make, *menus):
    return st.sampled_from([make(*one) for one in product(*menus)])


def _used(line, used):
    if used is None:
        return {key: value for key, value in line.items() if key != "used"}
    return line | {"used": list(used)}


def _settle(make):
    return _menu(lambda n, d, o, used: _used(make(n, "@owner", d, o), used), ROUNDS, DECISIONS, "ab", USED)


def _discussion(n, decision, quiet):
    """A talk about a decision with everybody but one."""
    return [talk(n, role, decision, 110) for role in ROLES if role != quiet]


def _queue(n, role):
    """Everybody asks one role about most of what there is."""
    return [wonder(n, by, role, name) for by in ROLES if by != role for name in ("i1", "i2")]


def _grounds(n, role, name):
    """A role is told, and takes it in."""
    return [story(n, name, role), acknowledge(n, role, name)]


def _join(n, window):
    """Everybody does their part in a window."""
    return [act(n, role, f"{window}_{role}") for role in ROLES]


def _hearing(n, role, decision, stance):
    """The owner asks, and is answered."""
    return [ask(n, "@owner", role, decision), answer(n, role, decision, stance)]


shares = _menu(share, ROUNDS, ("@carrier",), ITEMS, (*ROLES, "*"))
settlings = st.one_of(_settle(decide), _settle(decide), _settle(confirm))
lines = st.one_of(
    st.just([]),
    shares,
    shares,
    settlings,
    settlings,
    _menu(ask, ROUNDS, ("@owner", *ROLES), ROLES, DECISIONS),
    _menu(answer, ROUNDS, ROLES, DECISIONS, STANCES),
    _menu(wonder, ROUNDS, ROLES, (*ROLES, "plan nat"), ITEMS),
    _menu(lambda n, name: act(n, name.partition("_")[2], name), ROUNDS, ACTS),
    st.builds(
        lambda n, by, to, what, due: promise(n, by, to, *what, due),
        st.sampled_from(ROUNDS), roles, st.sampled_from((*ROLES, "", "plan gata")), st.sampled_from(PROMISED), st.integers(1, 5),
    ),
    st.builds(lambda n, kind, which, due: commit(n, kind, f"?{which}", **({"due": due} if kind == "renegotiated" else {})),
              st.sampled_from(ROUNDS), st.sampled_from(("kept", "released", "renegotiated")), st.integers(0, 2), st.integers(2, 5)),
    _menu(address, ROUNDS, ("@owner", "plan"), (*ROLES, "*"), DECISIONS),
    _menu(meet, ROUNDS, THINGS, ROLES, ROLES),
    _menu(reopen, ROUNDS, ("@owner",), DECISIONS),
    _menu(acknowledge, ROUNDS, ROLES, ITEMS),
    _menu(share, ROUNDS, ROLES, ITEMS, ROLES),
    _menu(story, ROUNDS, ITEMS, ROLES),
    _menu(decline, ROUNDS, ROLES, ROLES, ITEMS),
    _menu(lambda n, by, to, name: decline(n, by, to, name) | {"value": None}, ROUNDS, ROLES, ROLES, ITEMS),
    _menu(vote, ROUNDS, DECISIONS),
    _menu(weigh_in, ROUNDS, ("@owner",), DECISIONS),
    _menu(set_aside, ROUNDS, ("plan",), ITEMS, DECISIONS),
    _menu(assume, ROUNDS, ("plan",), HANGS),
    _menu(waive, ROUNDS, ("plan",), WINDOWS),
    _menu(claim, ROUNDS, ROLES, ISSUES),
    _menu(claim_all, ROUNDS, ISSUES),
    _menu(park, ROUNDS, ROLES, ISSUES),
    _menu(shock, ROUNDS, NEWS),
    _menu(talk, ROUNDS, ROLES, DECISIONS, (20, 90, 200)),
    _menu(_discussion, ROUNDS, DECISIONS, ROLES),
    _menu(_join, ROUNDS, WINDOWS),
    _menu(_hearing, ROUNDS, ROLES, DECISIONS, STANCES),
    _menu(_hearing, ROUNDS, ROLES, DECISIONS, STANCES),
    _menu(_queue, (1, 2, 3), ROLES),
    _menu(_grounds, ROUNDS, ROLES, ITEMS),
)  # fmt: skip
chairs = st.one_of(
    _menu(lambda n, role: absent(role) | {"round": n}, ROUNDS, ROLES),
    _menu(lambda n, role, host: doubled(role, host) | {"round": n}, ROUNDS, ROLES, ROLES),
    _menu(lambda n, role: {"round": n, "type": "seat.filled", "by": role}, ROUNDS, ROLES),
)
"""Somebody leaves, doubles or comes."""


def fit(draft: dict, drawn: list) -> list:
    """Return what was drawn as a log of ``draft``: names filled in, what it does not declare left out, in order."""
    known = {
        "acts": {f"{window.name}_{role}" for window in draft["windows"] for role in window.roles},
        "@owner": {one.name: one.owner for one in draft["decisions"]},
        "@carrier": {one.name: one.carriers[0] for one in draft["items"] if one.carriers},
    }
    log: list = []
    promised = 0
    for drawn_line in sorted((line for entry in drawn for line in (entry if isinstance(entry, list) else [entry])), key=_round):
        line = _fill(drawn_line, known, promised)
        if line is not None:
            promised += line["type"] == "commit.made"
            log.append(line)
    return log


def _fill(line: dict, known: dict, promised: int) -> dict | None:
    """Return ``line`` with its names filled in, or None when the draft has nothing to fill them with."""
    by, acts = line.get("by"), {line.get("act"), line.get("what", {}).get("do")} - {None}
    spoken = "?" not in line.get("id", "") or promised > 0
    if not acts <= known["acts"] or line.get("to") == [by] or not spoken:
        return None
    filled = line | {"to": [role for role in line["to"] if role != by]} if "to" in line else dict(line)
    if by in ("@owner", "@carrier"):
        about = line.get("decision") or line.get("about") or line.get("item")
        if about not in known[by]:
            return None
        filled["by"] = known[by][about]
    if line["type"] == "commit.made":
        filled["id"] = f"k{promised + 1}"
    elif line["type"].startswith("commit."):
        filled["id"] = f"k{max(1, promised - int(line['id'][1:]))}"
    return filled


def _round(line: dict) -> int:
    return line["round"]


def games(entries=lines, many: int = 12):
    """Random games: a draft, its scenario, and a log of about twice so many entries; what shrinks becomes nothing."""
    return _game(st.lists(entries, min_size=many, max_size=3 * many))


@st.composite
def _game(draw, entries):
    draft = draw(drafts)
    return Game(draft, build(draft), fit(draft, draw(entries)))


logged = games()
"""Games in which nobody changes seats."""
seated = games(st.one_of(*[lines] * 8, chairs))
"""Games in which somebody may."""


def insert(log: list, line: dict, at: int) -> list:
    """Return ``log`` with ``line`` after ``at`` of the lines of its round."""
    before = [one for one in log if one["round"] < line["round"]]
    here = [one for one in log if one["round"] == line["round"]]
    return before + here[:at] + [line] + here[at:] + [one for one in log if one["round"] > line["round"]]
