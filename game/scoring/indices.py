"""The thirteen counts of breakdowns.md §3, where the log carries them. None is a grade; there is no total."""

from __future__ import annotations

from math import log2
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from game.core.scenario import bits
from game.scoring.card import weighing
from game.scoring.counts import DUE, counted
from game.scoring.requirement import COVERED

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from game.core.events import Event
    from game.scoring.card import Card
    from game.scoring.fold import Scoring
    from game.scoring.ledger import Ledger
    from game.scoring.requirement import Requirement, Status

ENOUGH = 8
"""Below so many there are only counts: with 6 of 8 the interval is 41–93 % (breakdowns.md §1.4)."""
_TALKERS, _NET, _COMPARABLE, _SOON = 3, 4, 3, 2
"""Least roles for H8 and for H9, least connections on either side for H13, rounds ahead for H12."""
_PROMISE_WEIGHT = 2

Stood = list[tuple["Requirement", "Status"]]


class Index(NamedTuple):
    """One of them: *n av m*, and its value where there is enough to say one."""

    id: str
    """``H1`` … ``H13``; ``H4u`` and ``H9c`` are the second halves of H4 and H9, ``H11r`` the rounds to repair."""
    met: int | None
    """``None``: *ej mätbart*, which is not nought."""
    of: int
    value: float | None
    """By the formula of §3, whatever ``of`` is; show it only when ``is_enough``."""

    @property
    def is_enough(self) -> bool:
        """Whether there is enough for a value to say anything."""
        return self.value is not None and self.of >= ENOUGH


def indices(scoring: Scoring) -> tuple[Index, ...]:
    """Return the indices in the order of §3. The group's taps count, as in the five rows (``counts.py``)."""
    ledger, cards = scoring.ledger, scoring.cards()
    stood = counted(ledger.requirements, cards)
    due = [(one, status) for one, status in stood if one.kind in COVERED and status in DUE]
    return (
        _coverage(ledger, due), _links(ledger, due), _foresight(due), _reach(due), _unique(ledger),
        _share("H5", [status == "met" for one, status in stood if one.kind == "reply" and status in DUE]),
        _reciprocity(ledger), _voice(ledger), _room(ledger), *_net(ledger), _promises(due),
        *_repairs(cards, scoring.events), _right_time(ledger), _across(ledger, due),
    )  # fmt: skip


def _share(name: str, good: Iterable[bool]) -> Index:
    seen = list(good)
    return Index(name, sum(seen), len(seen), sum(seen) / len(seen)) if seen else _nothing(name)


def _nothing(name: str) -> Index:
    return Index(name, None, 0, None)


def _ratio(name: str, part: int, whole: int) -> Index:
    return Index(name, part, whole, part / whole) if whole else _nothing(name)


def _weight(ledger: Ledger, one: Requirement) -> int:
    kind, number = one.subject
    if kind == "window":
        return ledger.scenario.windows[number].weight
    return ledger.scenario.decisions[number].weight if kind == "decision" else _PROMISE_WEIGHT


def _coverage(ledger: Ledger, due: Stood) -> Index:
    """H1: met of due; the value weighs each by what hangs on it."""
    weights = [(_weight(ledger, one), status == "met") for one, status in due]
    plain = _share("H1", [good for _, good in weights])
    whole = sum(weight for weight, _ in weights)
    return plain._replace(value=sum(weight for weight, good in weights if good) / whole) if whole else plain


def _links(ledger: Ledger, due: Stood) -> Index:
    """H2: of the pairs of roles that needed each other, those in which some coordination came about.

    An act done alone is none: it counts when its whole window was made. What several could bring asks for no pair.
    """
    between = [(one, status) for one, status in due if one.id not in ledger.several]
    needed = {frozenset(one.link): False for one, _ in between if one.link and ledger.seats.apart(*one.link)}
    for one, status in between:
        pair = frozenset(one.link or ())
        came = status in ("met", "late") and (one.kind != "act" or _is_made(ledger, one.subject[1]))
        if came and pair in needed:
            needed[pair] = True
    return _share("H2", needed.values())


def _is_made(ledger: Ledger, window: int) -> bool:
    there = ledger.scenario.windows[window]
    return sum(ledger.done[act][0] > 0 for act in there.acts) >= there.need


def _foresight(due: Stood) -> Index:
    """H3: how much of the time was left; missed and late are nought, what is open for one round is all or nothing.

    Promises have a count of their own (H10): their round is the group's choice, and to keep one on its day is in time.
    """
    left = []
    for one, status in due:
        if one.kind == "promise":
            continue
        span = one.closes - one.opens
        early = (one.closes - one.round) / span if span > 0 else 1.0
        left.append(max(0.0, min(1.0, early)) if status == "met" else 0.0)
    if not left:
        return _nothing("H3")
    return Index("H3", sum(part > 0 for part in left), len(left), sum(left) / len(left))


def _reach(due: Stood) -> Index:
    """H4: needed knowledge that the owner had when it decided."""
    return _share("H4", [status == "met" for one, status in due if one.kind == "knows"])


def _unique(ledger: Ledger) -> Index:
    """H4u: needed knowledge that one role alone carries, and that has surfaced."""
    needed = {item for needs in ledger.needs for one in needs if one.status != "excluded" for item in bits(one.number)}
    carriers = {item: ledger.scenario.items[item].carried_by & ledger.seats.active for item in sorted(needed)}
    alone = {item: carrier for item, carrier in carriers.items() if carrier.bit_count() == 1}
    return _share("H4u", [bool(ledger.knowledge.known[item] & ~carrier) for item, carrier in alone.items()])


def _reciprocity(ledger: Ledger) -> Index:
    """H6: of what passed between two roles, how much had its like in the other direction."""
    sent = _sent(ledger)
    pairs = {(min(pair), max(pair)) for pair in sent}
    both = [(sent.get((one, other), 0), sent.get((other, one), 0)) for one, other in sorted(pairs)]
    return _ratio("H6", sum(map(min, both)), sum(map(max, both)))


def _sent(ledger: Ledger) -> dict[tuple[int, int], int]:
    """How many times each role reached each other one; a talk reaches in both directions.

    The same exchange in the same round is one.
    """
    sent: dict[tuple[int, int], int] = {}
    for exchange in dict.fromkeys(exchange._replace(event=0) for exchange in ledger.contacts.exchanges):
        senders = bits(exchange.to) if exchange.by < 0 else (exchange.by,)
        for one in senders:
            for other in bits(exchange.to & ~(1 << one)):
                sent[one, other] = sent.get((one, other), 0) + 1
    return sent


def _voice(ledger: Ledger) -> Index:
    """H7: concerns that got an answer, of those raised. None raised is not nought: *inga invändningar loggades*."""
    raised = [hearing for hearings in ledger.hearings for hearing in hearings if hearing.raised]
    return _share("H7", [not hearing.concern for hearing in raised])


def _room(ledger: Ledger) -> Index:
    """H8: how near the talk came to an even share among those with a stake: 1 − Jensen–Shannon divergence, base 2."""
    params, talks = ledger.scenario.params, ledger.contacts.discussions
    stakes = 0
    for _, number in talks:
        stakes |= ledger.declared.stakes[number]
    here = bits(stakes & ledger.seats.active)
    seconds = [sum(talk.seconds.get(role, 0) for talk in talks.values()) for role in here]
    whole, count = sum(seconds), sum(len(talk.events) for talk in talks.values())
    long_enough = whole >= params.talk_seconds or count >= params.contributions
    if len(here) < _TALKERS or not whole or not long_enough:
        return _nothing("H8")
    even = 1 / len(here)
    observed = [part / whole for part in seconds]
    middle = [(part + even) / 2 for part in observed]
    apart = _divergence(observed, middle) / 2 + _divergence([even] * len(here), middle) / 2
    return Index("H8", sum(part > 0 for part in seconds), len(here), 1 - apart)


def _divergence(one: list[float], other: list[float]) -> float:
    return sum(a * log2(a / b) for a, b in zip(one, other, strict=True) if a > 0)


def _net(ledger: Ledger) -> tuple[Index, Index]:
    """H9: density of contact in both directions, and Freeman's centralisation (H9c). Neither has a good direction."""
    here = bits(ledger.seats.active)
    count = len(here)
    if count < _NET:
        return _nothing("H9"), _nothing("H9c")
    sent = _sent(ledger)
    ties = {(min(pair), max(pair)) for pair in sent}
    degrees = [sum(role in tie for tie in ties) for role in here]
    apart = sum(max(degrees) - degree for degree in degrees)
    return _ratio("H9", len(sent), count * (count - 1)), _ratio("H9c", apart, (count - 1) * (count - 2))


def _promises(due: Stood) -> Index:
    """H10: promises kept in time; in the value a late one counts half."""
    kept = [status for one, status in due if one.kind == "promise"]
    plain = _share("H10", [status == "met" for status in kept])
    credit = sum(1.0 if status == "met" else 0.5 if status == "late" else 0.0 for status in kept)
    return plain._replace(value=credit / len(kept)) if kept else plain


def _repairs(cards: Sequence[Card], events: Sequence[Event]) -> tuple[Index, Index]:
    """H11: cards put right in time, of those that could be; H11r: the median rounds that it took, as a value."""
    able = [card for card in weighing(cards) if not card.disputed and card.status != "expired"]
    right = [card for card in able if card.status in ("repaired", "mitigated") and card.repair]
    # what was made up for before it closed took no time
    took = [max(0, events[card.repair[-1] - 1].round - card.raised_round) for card in right]
    rounds = Index("H11r", len(took), len(able), float(median(took))) if took else _nothing("H11r")
    return _share("H11", [card.status == "repaired" for card in able]), rounds


def _right_time(ledger: Ledger) -> Index:
    """H12: seconds of talk about decisions that close this round or in the next two, of all logged talk."""
    soon = whole = 0
    for (round_, number), talk in ledger.contacts.discussions.items():
        seconds = sum(talk.seconds.values())
        whole += seconds
        if 0 <= ledger.scenario.decisions[number].closes - round_ <= _SOON:
            soon += seconds
    return _ratio("H12", soon, whole)


def _across(ledger: Ledger, due: Stood) -> Index:
    """H13: how much more often connections across units came about than those within one; −1 to 1."""
    units = ledger.declared.unit_of
    sides: dict[bool, list[bool]] = {True: [], False: []}
    for one, status in due:
        if one.link:
            sides[units[one.link[0]] != units[one.link[1]]].append(status == "met")
    across, within = sides[True], sides[False]
    if min(len(across), len(within)) < _COMPARABLE:
        return _nothing("H13")
    value = sum(across) / len(across) - sum(within) / len(within)
    return Index("H13", sum(across), len(across), value)
