"""Properties of the scoring over random logs (breakdowns.md §4.2). The numbers are those of the design."""

from __future__ import annotations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from scoring_logs import (
    D,
    W,
    absent,
    acknowledge,
    act,
    address,
    answer,
    ask,
    commit,
    confirm,
    decide,
    doubled,
    item,
    meet,
    promise,
    read,
    reopen,
    scenario,
    share,
    vote,
    waive,
    weigh_in,
    wonder,
)

from game.core.events import Event
from game.scoring import evaluate
from game.scoring.severity import weigh_unheard

THERE = scenario(
    D("d1", "plan", (1, 2), {"nat": "consult", "led": "inform"}, needs=("i1", "i2"), weight=3),
    D("d2", "gata", (2, 3), {"nat": "agree", "plan": "consult"}, needs=("i1", "i3"), until=None),
    D("d3", "led", (1, 4), {"plan": "consult", "gata": "consult"}, needs=("i2",), weight=1),
    items=(item("i1", "nat", critical=True), item("i2", "gata"), item("i3", "plan", "led", secret_to=("nat",))),
    windows=(W("w", (2, 3), ("gata", "nat")), W("v", (1, 2), ("plan", "led", "nat"), need=2, recurring=True)),
    produces=(("d1", "d2"),),
)
CARRIED = {"i1": "nat", "i2": "gata", "i3": "plan"}
OWNER = {"d1": "plan", "d2": "gata", "d3": "led"}

rounds = st.integers(1, 4)
roles = st.sampled_from(["plan", "gata", "nat", "led"])
items = st.sampled_from(sorted(CARRIED))
decisions = st.sampled_from(sorted(OWNER))
stances = st.sampled_from(["support", "concern", "object"])
used = st.lists(items, max_size=2, unique=True).map(tuple)
acts = st.sampled_from(["w_gata", "w_nat", "v_plan", "v_led", "v_nat"])


def own(make):
    return st.builds(lambda n, d, o, u: make(n, OWNER[d], d, o, u), rounds, decisions, st.sampled_from("ab"), used)


promised = st.one_of(
    st.tuples(st.just("share"), items), st.tuples(st.just("hear"), decisions), st.tuples(st.just("do"), acts),
    st.tuples(st.just("decide"), decisions),
)  # fmt: skip
shares = st.builds(lambda n, i, to: share(n, CARRIED[i], i, to), rounds, items, roles)
lines = st.one_of(
    shares,
    st.builds(share, rounds, roles, items, roles),
    st.builds(wonder, rounds, roles, roles, items),
    st.builds(ask, rounds, roles, roles, decisions),
    st.builds(answer, rounds, roles, decisions, stances),
    st.builds(lambda n, d, r: address(n, OWNER[d], r, d), rounds, decisions, roles),
    st.builds(meet, rounds, st.one_of(items, decisions), roles, roles),
    own(decide), own(decide), own(confirm),
    st.builds(lambda n, d: reopen(n, OWNER[d], d), rounds, decisions),
    st.builds(vote, rounds, decisions),
    st.builds(lambda n, by, to, what, due: promise(n, by, to, *what, due), rounds, roles, roles, promised, st.integers(1, 5)),
    st.builds(act, rounds, roles, acts),
    st.builds(acknowledge, rounds, roles, items),
)  # fmt: skip


def _named(log):
    """Number the promises, and now and then say that one is kept, moved or released."""
    count, out = 0, []
    for line in sorted(log, key=lambda line: line["round"]):
        if line["type"] == "commit.made":
            count += 1
            out.append(line | {"id": f"k{count}"})
            if count % 3 == 0:
                out.append(commit(line["round"], ("kept", "released")[count % 2], f"k{count}"))
            elif count % 3 == 1:
                out.append(commit(min(4, line["round"] + 1), "renegotiated", f"k{count}", due=4))
        else:
            out.append(line)
    return sorted(out, key=lambda line: line["round"])


logs = st.lists(lines, max_size=25).map(_named)
told = logs.map(lambda log: [line | {"used": []} if "used" in line else line for line in log])
"""Logs whose decisions cite nothing that the log has not told: citing alone makes an item known (B02)."""
check = settings(max_examples=60, deadline=None)


def score(log, there=THERE):
    return evaluate(there, read(there, log))


def penalty(scoring):
    """Severity times what is left of it; only its order means anything (breakdowns.md §2.2(6))."""
    left = {"open": 10, "repairing": 10, "expired": 10, "mitigated": 5, "repaired": 2}
    return sum(card.severity * left[card.status] for card in scoring.cards() if not card.disputed)


def stood(scoring):
    return {one.id: one.status for one in scoring.requirements}


def cards(scoring):
    return [(card.type, card.id, card.severity, card.status, card.requirements, card.cause) for card in scoring.cards()]


def count(scoring, name):
    return next((one.met or 0, one.of) for one in scoring.counts() if one.id == name)


def stuck_or_late(scoring):
    return {name for card in scoring.cards() if card.type in ("B02", "B03") for name in card.requirements if name[0] == "k"}


def insert(log, line, at):
    """Put ``line`` after ``at`` of the lines of its round."""
    before = [one for one in log if one["round"] < line["round"]]
    here = [one for one in log if one["round"] == line["round"]]
    return before + here[:at] + [line] + here[at:] + [one for one in log if one["round"] > line["round"]]


@check
@given(logs)
def test_p1_the_same_log_gives_the_same_cards(log):
    assert score(log).cards() == score(log).cards()
    assert stood(score(log)) == stood(score(log))


@check
@given(logs)
def test_p8_duplicates_change_nothing(log):
    events = read(THERE, log)
    twice = evaluate(THERE, [event for event in events for _ in range(2)])
    once = evaluate(THERE, events)
    assert cards(twice) == cards(once)
    assert stood(twice) == stood(once)
    assert twice.counts() == once.counts()


@check
@given(told, shares, st.integers(0, 5), st.data())
def test_p12_an_earlier_share_never_makes_it_worse(log, moved, at, data):
    earlier = moved | {"round": data.draw(st.integers(1, moved["round"]))}
    late, soon = score(insert(log, moved, at)), score(insert(log, earlier, 0))
    assert stuck_or_late(soon) <= stuck_or_late(late)
    for name in ("coverage", "foresight"):
        assert count(soon, name)[0] >= count(late, name)[0]
        assert count(soon, name)[1] == count(late, name)[1]


@check
@given(told, st.data())
def test_p13_telling_more_roles_never_adds_stuck_information(log, data):
    sharing = [n for n, line in enumerate(log) if line["type"] == "info.shared"]
    assume(sharing)
    n = data.draw(st.sampled_from(sharing))
    wide = [*log[:n], log[n] | {"to": ["*"]}, *log[n + 1 :]]
    assert stuck_or_late(score(wide)) <= stuck_or_late(score(log))


def _solo(log, decision, role, when):
    """``log`` with ``decision`` settled alone in round ``when``: before that nothing is said to or by ``role`` of it."""
    about = [line for line in log if decision in (line.get("about"), line.get("decision"), line.get("what", {}).get("hear"))]
    gone = {line["id"] for line in about if line["type"] == "commit.made"}
    rest = [line for line in log if line not in about or (line["round"] > when and line["type"] != "decision.made")]
    rest = [line for line in rest if not (line["type"].startswith("commit.") and line["id"] in gone)]
    return insert(rest, decide(when, OWNER[decision], decision), 99)


PAIRS = st.sampled_from([("d1", "nat"), ("d2", "nat"), ("d2", "plan"), ("d3", "plan"), ("d3", "gata")])


@check
@given(logs, PAIRS, rounds, st.integers(0, 5), st.data())
def test_p18_asking_is_never_worse_than_not_asking(log, pair, when, at, data):
    """Before a solo decision (no prior consultation), a question to the role never adds to what is left."""
    decision, role = pair
    alone = _solo(log, decision, role, when)
    here = sum(line["round"] == when for line in alone) - 1
    line = ask(data.draw(st.integers(1, when)), OWNER[decision], role, decision)
    asked, without = score(insert(alone, line, min(at, here))), score(alone)
    assert ("B01", f"heard:{decision}:{role}") in {(card.type, card.id) for card in without.cards()}
    assert penalty(asked) <= penalty(without)


@check
@given(logs, rounds, roles, decisions, stances, st.integers(0, 5))
def test_p19_answering_is_never_worse_than_silence(log, round_, role, decision, stance, at):
    """No requirement stands worse, nobody is left waiting who was not; support never adds to what is left.

    A concern that nobody answers has its own severity (B06), which by P20 is never above that of not being heard.
    """
    silent, said = score(log), score(insert(log, answer(round_, role, decision, stance), at))
    rank = {"missed": 0, "late": 1, "pending": 2, "met": 2, "waived": 2, "excluded": 2}
    assert all(rank[stood(said)[name]] >= rank[status] for name, status in stood(silent).items())
    waiting = {name for card in said.cards() if card.type in ("B01", "B05", "B09") for name in card.requirements}
    assert waiting <= {name for card in silent.cards() for name in card.requirements}
    if stance == "support":
        assert penalty(said) <= penalty(silent)


@check
@given(logs)
def test_p20_a_concern_without_a_reply_is_never_worse_than_never_asked(log):
    scoring = score(log)
    for card in scoring.cards():
        if card.type == "B06":
            decision = THERE.decisions[card.subject[1]]
            level = dict(decision.hear)[card.link[1]]
            assert card.severity <= weigh_unheard(decision, level)


@check
@given(logs, rounds, st.integers(0, 5), st.one_of(st.builds(weigh_in, st.just(1), roles, decisions), st.builds(waive, st.just(1), roles, st.sampled_from("wv"))))
def test_p21_a_recorded_reason_never_adds(log, round_, at, line):
    assert penalty(score(insert(log, line | {"round": round_}, at))) <= penalty(score(log))


@check
@given(logs, st.sampled_from(["talked", "not_us"]), st.data())
def test_p24_a_tap_on_one_card_changes_no_other(log, reason, data):
    scoring = score(log)
    before, statuses = {card.id: card for card in scoring.cards()}, stood(scoring)
    assume(before)
    name = data.draw(st.sampled_from(sorted(before)))
    scoring.feed(Event("card.disputed", 3, value=(name, reason)))
    after = {card.id: card for card in scoring.cards()}
    assert after.pop(name).tap == reason
    before.pop(name)
    assert after == before
    assert stood(scoring) == statuses


def test_p27_an_empty_log_gives_deadline_cards_alone():
    scoring = score([])
    assert {card.type for card in scoring.cards()} == {"B02", "B08"}
    assert all(card.raised_event == 0 and card.evidence == () for card in scoring.cards())
    assert all(one.met is None or 0 <= one.met <= one.of for one in scoring.counts())


@check
@given(logs)
def test_p28_every_requirement_has_one_status_and_numbers_keep_their_range(log):
    scoring = score(log)
    known = ("pending", "met", "late", "missed", "waived", "excluded")
    statuses = list(stood(scoring).values())
    assert sum(statuses.count(one) for one in known) == len(scoring.requirements)
    assert all((one.met is None) == (one.of == 0) for one in scoring.counts())
    assert all(0 <= (one.met or 0) <= one.of for one in scoring.counts())
    assert all(1 <= card.severity <= 3 for card in scoring.cards())


@check
@given(logs)
def test_p29_a_requirement_is_in_one_card_at_most(log):
    names = [name for card in score(log).cards() for name in card.requirements]
    assert len(names) == len(set(names))


@check
@given(logs)
def test_p30_a_card_once_raised_stays(log):
    events, seen = read(THERE, log), []
    for end in range(len(events) + 1):
        now = evaluate(THERE, events[:end], ended=False).cards()
        assert [card.id for card in now][: len(seen)] == [card.id for card in seen]
        for old, new in zip(seen, now, strict=False):
            assert (old.type, new.type) in {(old.type, old.type), ("B02", "B03"), ("B05", "B02"), ("B05", "B03")}
            assert (old.raised_round, old.raised_event) == (new.raised_round, new.raised_event)
            assert not (old.status in ("repaired", "expired") and new.status != old.status)
        seen = now


@check
@given(logs, st.lists(roles, min_size=1, max_size=2, unique=True))
def test_p31_an_empty_chair_and_a_secret_are_never_what_is_missing(log, empty):
    scoring = score([absent(role) for role in empty] + log)
    gone = {["plan", "gata", "nat", "led"].index(role) for role in empty}
    for card in scoring.cards():
        assert not gone & set(card.link or ())
        for name in card.requirements:
            assert not any(name in (f"act:w_{role}", f"act:v_{role}") or (name.startswith("heard:") and name.endswith(role)) for role in empty)


def test_p31_a_secret_is_never_missing():
    there = scenario(D("d1", "plan", (1, 3), needs=("i1",)), items=(item("i1", "nat", secret_to=("plan",)),))
    assert stood(score([decide(2, "plan", "d1")], there)) == {"knows:d1:i1": "excluded"}


def test_one_player_on_both_sides_has_nothing_to_coordinate():
    log = [doubled("nat", "plan"), ask(1, "plan", "nat", "d1"), promise(1, "nat", "plan", "share", "i1", 2)]
    there = scenario(D("d1", "plan", (1, 3), {"nat": "consult"}, needs=("i1",)), items=(item("i1", "nat"),))
    assert stood(score(log, there)) == {
        "heard:d1:nat": "excluded", "knows:d1:i1": "excluded", "promise:k1": "excluded",
    }  # fmt: skip


def test_a_chair_that_is_filled_again_brings_its_requirements_back():
    there = scenario(D("d1", "plan", (1, 3), {"nat": "consult"}))
    log = [absent("nat"), doubled("nat", "led"), decide(2, "plan", "d1")]
    assert stood(score(log, there)) == {"heard:d1:nat": "missed"}


@pytest.mark.parametrize("closing", [[], [Event("round.ended", 3)], [Event("game.ended", 3)]])
def test_however_the_game_ends_the_cards_are_the_same(closing):
    events = read(THERE, [decide(2, "plan", "d1"), act(3, "gata", "w_gata")])
    assert evaluate(THERE, [*events, *closing]).cards() == evaluate(THERE, events).cards()
