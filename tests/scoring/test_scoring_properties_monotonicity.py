"""What must never make the picture worse: properties P12 to P17 of breakdowns.md §4.2."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st
from scoring_drafts import DECISIONS, ITEMS, build, but
from scoring_logs import ROLES, act, answer, commit, decline, read, share, talk
from scoring_measures import (
    PATTERNS,
    WORSE,
    cards_of,
    counted,
    index_of,
    names_of,
    requirements_in,
    score,
    stood_by_name,
    topics_of_requirements,
)
from scoring_strategies import check, insert, logged, seated

from game.scoring import evaluate


def _shared(game, name: str) -> set[str]:
    """Ids of the promises about an item: one of what has come about before leaves nothing to keep (B09)."""
    return {
        line["id"] for line in game.log if line["type"] == "commit.made" and (line.get("what") or {}).get("share") == name
    }  # fmt: skip


def _is_let_go(game) -> bool:
    """Whether news lets go of something: what comes about before that is due again (§2.2(7))."""
    told = {line.get("surprise") for line in game.log if line["type"] == "shock"}
    return any(one.suspends for one in game.draft["news"] if one.name in told)


def _stuck_or_late(scoring) -> set[str]:
    return {name for name in requirements_in(scoring, "B02", "B03") if name.startswith("knows")}


def _is_promised(game, line: dict) -> bool:
    """Whether somebody promises what ``line`` brings about."""
    promised = {what for one in game.log if one["type"] == "commit.made" for what in (one.get("what") or {}).values()}
    return not promised.isdisjoint(word for word in line.values() if isinstance(word, str))


def _to_nobody(game) -> set[str]:
    """Requirements of promises to nobody in particular: telling anybody keeps one, once it has been made."""
    return {f"promise:{line['id']}" for line in game.log if line["type"] == "commit.made" and not line["to"]}


def _no_worse(better, worse, *, besides: tuple[str, ...] = ("none",)) -> None:
    """No requirement stands worse than it did, those whose names begin as one of ``besides`` aside."""
    was, now = stood_by_name(worse), stood_by_name(better)
    both = {name: (status, now[name]) for name, status in was.items() if name in now and not name.startswith(besides)}
    assert {name: pair for name, pair in both.items() if WORSE[pair[1]] < WORSE[pair[0]]} == {}


def _rows_no_worse(better, worse, *names: str) -> None:
    """The rows count as many as before, or more, and no smaller part of what is due."""
    more, less = counted(better), counted(worse)
    for name in names:
        assert more[name][0] >= less[name][0], name
        assert more[name][0] * less[name][1] >= less[name][0] * more[name][1], name


def _no_lower(better, worse, *names: str) -> None:
    """No index is lower; one that could not be measured is neither."""
    more, less = index_of(better), index_of(worse)
    lower = {name: (less[name], more[name]) for name in names if None not in (less[name], more[name]) and more[name] < less[name] - 1e-9}
    assert lower == {}


@check
@given(logged, st.sampled_from(ITEMS), st.sampled_from(("plan", "gata", "nat", "led", "*")), st.data())
def test_p12_an_earlier_share_never_makes_it_worse(game, name, to, data):
    """A share is valid when its sender knows the item. A decision that cites an item tells that its owner had it.

    What was done before it was promised leaves nothing to keep, so a share that moves past a promise of the same item
    takes that promise out of the rows (B09), and one that moves before news that lets go of something puts that into
    them; the rows are held for the others. A promise to nobody in particular is kept by telling anybody afterwards: a
    share that moves to before it no longer does. Of needs of which one is enough, the first that comes is told of: it
    may be one that somebody had long before (B03). Whoever learns earlier what speaks against a choice has reason earlier
    to look at it again (B14).
    """
    carriers, since = game.declared("items", name).carriers, game.declared("items", name).since
    assume(carriers and carriers[0] != to)
    late = data.draw(st.integers(since, 4))
    soon = data.draw(st.integers(since, late))
    told = [line | {"used": []} if "used" in line else line for line in game.log]
    at = data.draw(st.integers(0, 9))
    before = score(game, insert(told, share(late, carriers[0], name, to), at))
    after = score(game, insert(told, share(soon, carriers[0], name, to), 0))
    more = _stuck_or_late(after) - _stuck_or_late(before)
    assert {one for one in more if "+" not in one or one in requirements_in(after, "B02")} == set()
    _no_worse(after, before, besides=("review", *_to_nobody(game)))
    if not _shared(game, name) and not _is_let_go(game):
        _rows_no_worse(after, before, "coverage", "foresight")
        _no_lower(after, before, "H1", "H3", "H4")


@check
@given(seated, st.data())
def test_p13_telling_more_roles_never_adds_stuck_information(game, data):
    told = [line | {"used": []} if "used" in line else line for line in game.log]
    sharing = [n for n, line in enumerate(told) if line["type"] == "info.shared"]
    assume(sharing)
    n = data.draw(st.sampled_from(sharing))
    wide = [*told[:n], told[n] | {"to": ["*"]}, *told[n + 1 :]]
    assert _stuck_or_late(score(game, wide)) <= _stuck_or_late(score(game, told))


def _fulfilments(game, scoring) -> list[tuple[str, dict]]:
    """For what was missed: the requirement, and a line that would have met it in the round in which it opened.

    That can be too late for a decision that was settled before it opened: then in the round in which it was.
    """
    found = []
    settled = {line["decision"]: line["round"] for line in reversed(game.log) if line["type"] == "decision.made"}
    for one in scoring.requirements:
        if one.status != "missed":
            continue
        kind, *names = one.id.split(":")
        first = min(one.opens + 1, settled.get(names[0], 4))
        match kind:
            case "heard":
                found.append((one.id, answer(first, names[1], names[0])))
            case "knows":
                items = [game.declared("items", name) for name in names[1].split("+")]
                found += [
                    (one.id, share(first, item.carriers[0], item.name, game.owner(names[0])))
                    for item in items if item.carriers and item.since <= first
                ]  # fmt: skip
            case "act":
                found.append((one.id, act(one.opens + 1, names[0].partition("_")[2], names[0])))
            case "promise":
                found.append((one.id, commit(one.closes + 1, "kept", names[0])))
            case "reply" if one.subject[0] == "item" and one.link:
                asker, asked = (game.there.roles[role].id for role in one.link)
                found.append((one.id, decline(one.closes + 1, asked, asker, ITEMS[one.subject[1]])))
    return [(name, line) for name, line in found if line["round"] <= 4]


@check
@given(logged, st.data())
def test_p14_what_would_have_met_a_requirement_meets_it_and_makes_nothing_worse(game, data):
    """One share or answer can meet what others ask about the same thing too; nothing else changes its status.

    What came in time and then was not needed, since the option chosen does without it, is in no count (B02); nor is a
    promise of what then had come about before it was made (B09).
    """
    without = score(game)
    chances = _fulfilments(game, without)
    assume(chances)
    name, line = data.draw(st.sampled_from(chances))
    with_it = score(game, insert(game.log, line, 99 if name.startswith("promise") else 0))
    was, now = stood_by_name(without), stood_by_name(with_it)
    name = names_of(without)[name]
    assert now[name] == "met" or (now[name] == "excluded" and name.startswith("knows"))
    _no_worse(with_it, without)
    if not _is_promised(game, line):
        _rows_no_worse(with_it, without, "coverage", "foresight")
        _no_lower(with_it, without, "H1", "H2", "H3", "H4")
    changed = {each for each, status in was.items() if now.get(each, status) != status}
    topics = topics_of_requirements(game, with_it)
    assert {each for each in changed if not topics[each] & topics[name]} == set()
    before = {names_of(without).get(each, each): card for each, card in cards_of(without).items()}
    names = names_of(with_it)
    for each, card in cards_of(with_it).items():
        same = before.get(names.get(each, each))
        as_it_was = same is not None and (same.severity, same.status) == (card.severity, card.status)
        touched = any(topics[names[one]] & topics[name] for one in card.requirements)
        assert as_it_was or touched or card.type in ("B11", "B12", "B13"), each


# weights and thresholds -----------------------------------------------------------------------------------


def _heavier(draft: dict, kind: str, number: int) -> dict:
    """The same draft with more hanging on one of its parts."""
    one = draft[kind][number]
    more = but(one, critical=True) if kind == "items" else but(one, weight=min(3, one.weight + 1))
    return draft | {kind: (*draft[kind][:number], more, *draft[kind][number + 1 :])}


@check
@given(seated, st.sampled_from(("decisions", "windows", "issues", "items")), st.integers(0, 1))
def test_p15_more_weight_never_lowers_severity_nor_makes_or_unmakes_a_card(game, kind, number):
    there = build(_heavier(game.draft, kind, number))
    light, heavy = cards_of(score(game)), cards_of(evaluate(there, read(there, game.log)))
    assert list(light) == list(heavy)
    for name, card in light.items():
        assert (heavy[name].type, heavy[name].status) == (card.type, card.status)
        assert heavy[name].severity >= card.severity


def _with(game, **params):
    there = build(game.draft | {"params": game.draft["params"] | params})
    return evaluate(there, read(there, game.log))


@check
@given(seated, st.integers(0, 2))
def test_p16_with_a_longer_lead_what_came_at_the_last_moment_still_does(game, lead):
    """B03 asks that somebody had had the item for lead + 1 rounds: where it is younger, a longer lead asks nothing.

    What is longer lacking (B02), and arrives after the decision, is asked for by the same: had lead rounds before.
    """
    short, long = _with(game, lead=lead), _with(game, lead=lead + 1)
    pointed = requirements_in(long, "B02", "B03", "B04", "B05", "B09")
    for card in cards_of(short, "B03").values():
        for name in card.requirements:
            if name.startswith("knows") and name not in pointed:
                _, decision, asked = name.split(":")
                all_items = [game.declared("items", one) for one in asked.split("+")]
                items = [one for one in all_items if game.owner(decision) not in one.secret_to]
                names = {one.name for one in items}
                story = [line for line in game.log if line["type"] == "info.shared" and "by" not in line]
                given = [line["round"] for line in story if line["item"] in names]
                since = min([one.since for one in items if one.carriers] + given) - 1
                known = {one.id: one.round for one in short.requirements}[name] if card.variant == "last" else card.raised_round
                assert known - since <= lead + 1


@check
@given(logged, st.integers(1, 3))
def test_p16_with_more_time_to_answer_fewer_questions_are_unanswered(game, sla):
    """A question is pointed out by its own card or by one that it has become a part of.

    Nobody changes seats: an empty chair has all the time there is, and may be filled again before it is out.
    """
    some = [name for card in _with(game, sla=sla).cards() for name in card.requirements if card.type not in PATTERNS]
    fewer = requirements_in(_with(game, sla=sla + 1), "B05")
    assert {name for name in fewer if name.startswith("reply")} <= set(some)


@check
@given(seated, st.integers(0, 2))
def test_p16_with_more_grace_fewer_premises_are_stale(game, grace):
    stale = [
        {card.id for card in _with(game, grace=more).cards() if card.variant == "stale"} for more in (grace, grace + 1)
    ]
    assert stale[1] <= stale[0]


@check
@given(logged, st.sampled_from(DECISIONS), st.lists(st.integers(0, 300), min_size=4, max_size=4), st.data())
def test_p17_talk_that_moves_to_who_has_less_never_lowers_the_room(game, decision, seconds, data):
    """All four have a stake here, so that an even share is the expected one (H8)."""
    hear = {role: "consult" for role in ROLES if role != game.owner(decision)}
    decisions = tuple(but(one, hear=hear) if one.name == decision else one for one in game.draft["decisions"])
    there = build(game.draft | {"decisions": decisions})
    quiet = [line for line in game.log if line["type"] != "talk"]
    more, less = data.draw(st.permutations(range(4)))[:2]
    assume(sum(seconds) >= 300 and seconds[more] > seconds[less])
    moved = list(seconds)
    amount = data.draw(st.integers(1, seconds[more] - seconds[less]))
    moved[more], moved[less] = moved[more] - amount, moved[less] + amount
    before, after = (
        index_of(evaluate(there, read(there, quiet + [talk(4, role, decision, one) for role, one in zip(ROLES, each, strict=True)])))["H8"]
        for each in (seconds, moved)
    )
    assert 0 <= before <= after + 1e-9 <= 1 + 2e-9
