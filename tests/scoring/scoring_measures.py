"""What the properties of breakdowns.md §4.2 compare: scores, what is left of the cards, and pictures of both."""

from __future__ import annotations

import re

from scoring_drafts import rename
from scoring_logs import read

from game.scoring import evaluate
from game.scoring.card import weighing
from game.scoring.indices import indices

PATTERNS = ("B11", "B12")
"""They gather other cards and add nothing to what is left of those (breakdowns.md §2.2(2))."""
LEFT = {"open": 10, "repairing": 10, "expired": 10, "mitigated": 5, "repaired": 2}
"""The order is the design's, the figures are its suggestion (breakdowns.md §2.2(6))."""
WORSE = {"missed": 0, "late": 1, "pending": 2, "met": 2, "waived": 2, "excluded": 2}
"""Requirement statuses, the worse the lower (breakdowns.md §2.2(4))."""


def score(game, log=None):
    """Score the log of ``game``, or another log of it, to its end."""
    return evaluate(game.there, read(game.there, game.log if log is None else log))


def left_of(card) -> int:
    """Severity times what is left of it; only its order means anything."""
    return 0 if card.disputed or card.type in PATTERNS else card.severity * LEFT[card.status]


def penalty(scoring) -> int:
    """The sum over the cards: Π of the design."""
    return sum(map(left_of, weighing(scoring.cards())))


def names_of(scoring) -> dict[str, str]:
    """For each requirement a name that does not hang on what else was asked: questions are numbered as they come."""
    names: dict[str, str] = {}
    for one in scoring.requirements:
        name = f"reply:{one.subject}:{one.link}:{one.opens}" if one.kind == "reply" else _sorted(one.id)
        names[one.id] = name + "'" * sum(other.removesuffix("'") == name for other in names.values())
    return names


def stood(scoring) -> dict[str, str]:
    """Return the status of every requirement by its id."""
    return {_sorted(one.id): one.status for one in scoring.requirements}


def stood_by_name(scoring) -> dict[str, str]:
    """Return the status of every requirement by its name (``names_of``): for logs with other lines in them."""
    names = names_of(scoring)
    return {names[one.id]: one.status for one in scoring.requirements}


def counted(scoring) -> dict[str, tuple[int, int]]:
    """Return the rows as (met, of)."""
    return {one.id: (one.met or 0, one.of) for one in scoring.counts()}


def index_of(scoring) -> dict[str, float | None]:
    """Return the value of every index, by id (breakdowns.md §3)."""
    return {one.id: one.value for one in indices(scoring)}


def cards_of(scoring, *types: str) -> dict[str, object]:
    """Return the cards of some types (or all) by id."""
    return {card.id: card for card in scoring.cards() if not types or card.type in types}


def requirements_in(scoring, *types: str) -> set[str]:
    """Return the ids of the requirements that cards of some types stand on."""
    return {name for card in scoring.cards() if card.type in types for name in card.requirements}


def _sorted(name):
    """Return ids with the parts of a pair or a group in the order of the alphabet; others as they are."""
    if not isinstance(name, str):
        return tuple(map(_sorted, name))
    start, colon, parts = name.rpartition(":")
    sign = "|" if "|" in parts else "+"
    return start + colon + sign.join(sorted(parts.split(sign)))


def picture(scoring, names=None, *, shift: int = 0, causes: bool = True) -> list[tuple]:
    """Return all that is said about a log, with the names of another scenario, in an order that names do not change."""
    say = lambda thing: _sorted(rename(thing, names or {}))  # noqa: E731
    cards = [
        (say(card.id), card.type, card.severity, card.status, card.variant, tuple(sorted(say(card.requirements))),
         tuple(sorted(say(card.cause))) if causes else (), card.raised_round + shift, card.evidence, card.repair, card.tap)
        for card in scoring.cards()
    ]  # fmt: skip
    statuses = sorted((say(name), status) for name, status in stood(scoring).items())
    values = [(one.id, one.met, one.of, one.value and round(one.value, 9)) for one in indices(scoring)]
    return sorted(cards) + statuses + values


NAME = re.compile(r"[dis]\d|\b[wv](?=_|\b)")
"""A decision, an item, an issue or a window."""
PARTS = ("decisions", "items", "windows", "hangs", "issues")


def ties_of(draft: dict) -> dict[str, set[str]]:
    """For each name, itself and what one part of the scenario ties it to."""
    ties: dict[str, set[str]] = {}
    for part in [vars(one) for kind in PARTS for one in draft[kind]]:
        named = set(NAME.findall(str(part)))
        for name in named:
            ties.setdefault(name, {name}).update(named)
    return ties


def topics_of(text: str, ties: dict[str, set[str]]) -> set[str]:
    """Every decision, item, window and issue that ``text`` names, and what the scenario ties to them."""
    return {other for name in NAME.findall(text) for other in ties[name]}


def promised_in(log: list) -> dict[str, dict]:
    """Return what the promises of a log are about, by their ids."""
    return {line["id"]: line["what"] for line in log if line["type"] == "commit.made"}


def topics_of_requirements(game, scoring) -> dict[str, set[str]]:
    """For each requirement, what it is about and what the scenario ties to that."""
    ties, promised, names = ties_of(game.draft), promised_in(game.log), names_of(scoring)
    return {
        names[one.id]: topics_of(f"{one.id} {_subject(game, one)} {promised.get(one.id[8:], '')}", ties)
        for one in scoring.requirements
    }


def _subject(game, one) -> str:
    kind, number = one.subject
    parts = {"decision": "decisions", "item": "items", "window": "windows", "issue": "issues"}
    return game.draft[parts[kind]][number].name if kind in parts else ""
