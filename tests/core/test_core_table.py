"""Moves of the whole table and of the leader."""

from __future__ import annotations

from dataclasses import replace

import pytest
from core_table import NEXT, Table, small, types

from game.core.state import CHECK, CHOICE, DEBRIEF, KEPT, MOVES, OPEN, OVER, SITUATION, lead_role

CHOOSE = {"choose": "vagens_bredd", "counts": [2, 3]}
TALK = {"talked": "gravtillstand", "to": ["tillstand", "natagare"]}
AGREE = {"agree": "share", "role": "vag", "with": "natagare"}


def test_choices_are_revealed_as_counts_and_settle_nothing():
    table = Table()
    table.go_to(0, CHOICE)
    assert table.do(CHOOSE) == [{"type": "choice.revealed", "decision": "vagens_bredd", "value": (2, 3)}]
    assert table.state.votes == (2, 3)
    assert set(table.state.chosen) == {-1}


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ({**CHOOSE, "counts": [1]}, "counts"),
        ({**CHOOSE, "counts": [0, 0]}, "counts"),
        ({**CHOOSE, "counts": [30, 1]}, "counts"),
        ({**CHOOSE, "counts": [30, 0]}, None),
        ({"choose": "gravtillstand", "counts": [1, 1]}, "not-in-focus"),
    ],
)
def test_choosing_needs_the_focus_and_a_count_for_each_option(line, code):
    table = Table()
    table.go_to(0, CHOICE)
    assert table.refusal(line) == code


def test_choosing_belongs_to_its_step():
    assert Table(round_=0).refusal(CHOOSE) == "not-this-step"


def test_a_talk_about_a_decision_hears_everybody_in_it():
    table = Table(round_=0)
    assert table.do(TALK) == [{"type": "meeting.held", "to": ["natagare", "tillstand"], "about": "gravtillstand"}]
    heard = table.state.heard[table.number("gravtillstand")]
    assert heard == 1 << table.number("natagare") | 1 << table.number("tillstand")
    assert table.moves_left("tillstand") == 3


def test_a_talk_answers_the_open_questions_between_those_in_it():
    table = Table(round_=0)
    for role in ("natagare", "vag"):
        table.do({"by": "tillstand", "hear": "gravtillstand", "role": role, "answer": "later"})
    table.do({"by": "tillstand", "ask": "vagen_gravs", "role": "vag", "answer": "later"})
    table.do(TALK)
    assert [question[1] for question in table.state.questions] == [table.number("vag")] * 2
    assert [made[5] == KEPT for made in table.state.promises] == [True, False, False]
    table.do({"talked": "vagen_gravs", "to": ["tillstand", "vag"]})
    assert [question[2] for question in table.state.questions] == ["decision"]
    assert [made[5] == KEPT for made in table.state.promises] == [True, False, True]


def test_a_talk_about_knowledge_spreads_it_to_those_who_lack_it():
    table = Table(round_=0)
    lines = table.do({"talked": "vagen_gravs", "to": ["vag", "tillstand", "ledning"]})
    assert types(lines) == ["meeting.held", "info.shared"]
    assert lines[1]["by"] == "vag"
    assert lines[1]["to"] == ["tillstand", "ledning"]
    assert types(table.do({"talked": "vagen_gravs", "to": ["vag", "tillstand"]})) == ["meeting.held"]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ({**TALK, "to": ["tillstand"]}, "two-roles"),
        ({**TALK, "to": ["tillstand", "ledning"]}, "two-roles"),
        ({"talked": "vagen_gravs", "to": ["tillstand", "natagare"]}, "nobody-knows"),
        ({"talked": "anbudet", "to": ["vag", "natagare"]}, "confidential"),
    ],
)
def test_talking_is_refused(line, code):
    assert Table(round_=0, ledning=False).refusal(line) == code


@pytest.mark.parametrize("line", [TALK, AGREE, {"surprise": "tidig_tjale"}])
def test_what_belongs_to_a_round_waits_for_one_and_ends_with_it(line):
    table = Table()
    assert table.refusal(line) == "not-this-step"
    table.go_to(2, CHECK)
    if line != {"surprise": "tidig_tjale"}:
        assert table.refusal(line) is None
    table.do(NEXT)
    assert table.state.step == DEBRIEF
    assert table.refusal(line) == "not-this-step"


def test_agreements_are_few_and_between_two_who_are_there():
    table = Table(round_=0, ledning=False)
    assert table.do(AGREE) == [{"type": "agreement.made", "by": "vag", "to": ["natagare"], "value": "share"}]
    assert table.refusal(AGREE) == "agreed-already"
    assert table.refusal({**AGREE, "with": "vag"}) == "oneself"
    assert table.refusal({**AGREE, "with": "ledning"}) == "empty-chair"
    assert table.refusal({**AGREE, "role": "ledning"}) == "empty-chair"
    table.do({**AGREE, "agree": "hear"})
    table.do({**AGREE, "role": "natagare", "with": "vag"})
    assert table.refusal({**AGREE, "with": "tillstand"}) == "agreements-full"


def test_passing_leaves_the_moves_of_the_round():
    table = Table(round_=0)
    assert table.do({"by": "vag", "pass": True}) == [{"type": "turn.passed", "by": "vag"}]
    assert table.moves_left("vag") == 0
    assert table.refusal({"by": "vag", "pass": True}) == "no-moves-left"
    table.go_to(1)
    assert table.moves_left("vag") == 2


def test_the_leader_gives_one_more_move():
    table = Table(round_=0, ledning=False)
    table.do({"by": "vag", "pass": True})
    assert table.do({"give_move": "vag"}) == [{"type": "leader.gave_move", "by": "vag"}]
    assert table.moves_left("vag") == 1
    assert table.refusal({"give_move": "ledning"}) == "empty-chair"


def test_a_move_given_before_the_moves_stays_and_none_is_given_when_they_are_over():
    table = Table()
    line = {"give_move": "vag"}
    assert table.refusal(line) == "not-this-step"
    table.go_to(0, SITUATION)
    table.do(line)
    table.go_to(0)
    assert table.moves_left("vag") == 3
    table.do(NEXT)
    assert table.state.step == CHECK
    assert table.refusal(line) == "not-this-step"


def test_the_leader_brings_a_surprise_once():
    table = Table(round_=0)
    line = {"surprise": "tidig_tjale"}
    assert types(table.do(line)) == ["shock", "meter.changed"]
    assert table.refusal(line) == "came-already"
    assert [each for each in table.go_to(2) if each.get("surprise")] == []


def test_the_groups_word_on_a_card_is_logged():
    table = Table()
    line = {"tap": "heard:gravtillstand:natagare", "answer": "confirmed"}
    assert table.refusal(line) == "not-this-step"
    table.go_to(0, SITUATION)
    assert table.do(line) == [{"type": "card.confirmed", "card": "heard:gravtillstand:natagare"}]
    [event] = table.do({**line, "answer": "not_us"})
    assert (event["type"], event["reason"]) == ("card.disputed", "not_us")


def test_nothing_of_a_role_is_possible_outside_the_moves():
    table = Table()
    table.go_to(0, SITUATION)
    assert table.refusal({"by": "vag", "pass": True}) == "not-this-step"


def test_a_move_of_a_role_needs_a_role():
    table = Table(round_=0)
    from game.core.rules import why_not  # noqa: PLC0415 - the one place that asks with numbers

    refusal = why_not(table.scenario, table.state, ("pass", -1, 1))
    assert refusal is not None
    assert refusal.code == "nobody-acts"


# Seats ----------------------------------------------------------------------------------------------


def test_a_core_role_is_never_an_empty_chair():
    assert Table().refusal({"seat": "vag", "played": "empty"}) == "core-role"
    assert Table().refusal({"seat": "ledning", "played": "empty"}) is None


def test_the_seats_are_told_when_the_game_begins():
    table = Table(ledning=False)
    assert table.do({"seat": "planarkitekt", "played": "tillstand"}) == []
    lines = table.do(NEXT)
    assert lines[:2] == [
        {"type": "seat.doubled", "by": "planarkitekt", "to": ["tillstand"]},
        {"type": "seat.absent", "by": "ledning"},
    ]


def test_an_empty_chair_has_no_moves_and_gets_no_knowledge():
    table = Table(round_=0, ledning=False)
    assert table.moves_left("ledning") == 0
    assert table.knowers("anbudet") == ["vag"]
    assert table.refusal({"by": "ledning", "pass": True}) == "empty-chair"


def test_who_sits_down_later_gets_what_the_role_carries_and_the_log_is_told():
    table = Table(round_=0, ledning=False)
    lines = table.do({"seat": "ledning", "played": "own"})
    assert lines == [
        {"type": "seat.filled", "by": "ledning"},
        {"type": "info.released", "to": ["ledning"], "item": "anbudet"},
    ]
    assert table.moves_left("ledning") == 2


@pytest.mark.parametrize(("step", "moves"), [(SITUATION, 2), (MOVES, 2), (CHECK, 0)])
def test_who_sits_down_in_a_round_gets_its_moves_while_there_are_any(step, moves):
    table = Table(ledning=False)
    table.go_to(0, step)
    table.do({"seat": "ledning", "played": "own"})
    assert table.moves_left("ledning") == moves


def test_who_gets_a_player_of_its_own_keeps_the_moves_it_has_left():
    table = Table()
    table.do({"seat": "planarkitekt", "played": "vag"})
    table.go_to(0)
    table.do({"by": "planarkitekt", "pass": True})
    table.do({"seat": "planarkitekt", "played": "own"})
    assert table.moves_left("planarkitekt") == 0


def test_who_leaves_during_the_game_leaves_the_moves():
    table = Table(round_=0)
    assert table.do({"seat": "ledning", "played": "empty"}) == [{"type": "seat.absent", "by": "ledning"}]
    assert table.moves_left("ledning") == 0


def test_a_doubled_role_has_its_own_moves():
    table = Table()
    table.do({"seat": "planarkitekt", "played": "vag"})
    table.go_to(0)
    assert table.moves_left("planarkitekt") == 2


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ({"seat": "vag", "played": "vag"}, "no-host"),
        ({"seat": "vag", "played": "ledning"}, "no-host"),
        ({"seat": "vag", "played": "planarkitekt"}, "no-host"),
        ({"seat": "tillstand", "played": "vag"}, "is-host"),
        ({"seat": "planarkitekt", "played": "tillstand"}, "seated-so"),
        ({"seat": "vag", "played": "own"}, "seated-so"),
        ({"seat": "ledning", "played": "empty"}, "seated-so"),
    ],
)
def test_seating_is_refused(line, code):
    table = Table(ledning=False)
    table.do({"seat": "planarkitekt", "played": "tillstand"})
    assert table.refusal(line) == code


def test_the_talk_is_led_by_the_own_players_in_turn():
    table = Table(ledning=False)
    table.do({"seat": "natagare", "played": "vag"})
    assert lead_role(table.state) is None
    leads = []
    for round_ in range(3):
        table.go_to(round_)
        leads.append(lead_role(table.state))
    assert leads == [table.number("vag"), table.number("planarkitekt"), table.number("tillstand")]


def test_the_game_does_not_go_on_without_anybody():
    table = Table()
    table.state = table.state.copy()
    table.state.seats = (-2,) * len(table.state.seats)
    assert table.refusal(NEXT) == "nobody-sits"


def test_nothing_goes_on_after_the_end():
    table = Table()
    table.go_to(2, OVER)
    assert table.refusal(NEXT) == "over"
    assert table.refusal({"seat": "ledning", "played": "empty"}) == "over"


@pytest.mark.parametrize(("talked", "replied"), [(["tillstand", "natagare"], True), (["vag", "natagare"], False), (["tillstand", "vag"], False)])
def test_a_talk_with_the_owner_replies_to_the_concern(talked, replied):
    table = Table(round_=0)
    table.do({"by": "tillstand", "hear": "gravtillstand", "role": "natagare", "answer": "concern"})
    table.do({"talked": "gravtillstand", "to": talked})
    assert (table.state.concerns[table.number("gravtillstand")] == 0) == replied


def test_a_talk_hears_the_other_roles_of_those_in_it():
    table = Table()
    table.do({"seat": "planarkitekt", "played": "vag"})
    table.go_to(0)
    table.do({"talked": "gravtillstand", "to": ["vag", "natagare"]})
    heard = table.state.heard[table.number("gravtillstand")]
    assert heard == 1 << table.number("vag") | 1 << table.number("natagare") | 1 << table.number("planarkitekt")


# An empty chair lowers what is needed ---------------------------------------------------------------


def test_an_empty_chair_lowers_what_a_window_needs():
    table = Table(all_but_a_few_may_leave(), round_=0, ledning=False, natagare=False)
    lines = table.do({"by": "vag", "do": "lamna_kalkyl"})
    assert types(lines) == ["action.done", "window.made"], "the one there is of the two that were needed"


def test_a_window_is_made_when_whoever_was_waited_for_leaves():
    table = Table(all_but_a_few_may_leave(), round_=1)
    table.do({"by": "vag", "do": "oppna_schakt"})
    lines = table.do({"seat": "natagare", "played": "empty"})
    assert types(lines) == ["seat.absent", "window.made", "meter.changed"]
    assert [each["window"] for each in table.go_to(2) if each["type"] == "window.missed"] == ["budget"]


def test_a_window_that_is_missed_is_not_made_by_who_leaves_afterwards():
    table = Table(all_but_a_few_may_leave(), round_=1)
    table.do({"by": "vag", "do": "oppna_schakt"})
    table.go_to(1, CHECK)
    assert types(table.do({"seat": "natagare", "played": "empty"})) == ["seat.absent"]


def test_a_window_of_empty_chairs_alone_is_not_missed_and_does_nothing():
    table = Table(all_but_a_few_may_leave(), round_=1, ledning=False, natagare=False, vag=False)
    lines = table.do(NEXT)
    assert types(lines) == ["round.ended", "step.started"]
    assert table.state.windows_made == table.state.windows_missed == 0


def test_what_was_done_before_leaving_counts_and_the_others_are_still_needed():
    table = Table(all_but_a_few_may_leave(), round_=1, ledning=False)
    table.do({"by": "natagare", "do": "lamna_pris"})
    assert types(table.do({"seat": "natagare", "played": "empty"})) == ["seat.absent"]
    assert types(table.do({"by": "vag", "do": "lamna_kalkyl"})) == ["action.done", "window.made"]


def test_a_promise_is_kept_when_the_receiver_who_was_waited_for_leaves():
    table = Table(round_=0)
    table.do({"by": "vag", "promise": {"share": "vagen_gravs"}, "to": ["tillstand", "ledning"], "due": 2})
    table.do({"by": "vag", "share": "vagen_gravs", "to": ["tillstand"]})
    assert table.state.promises[0][5] == OPEN
    table.do({"seat": "ledning", "played": "empty"})
    assert table.state.promises[0][5] == KEPT


def test_a_promise_is_not_kept_when_nobody_is_left_to_be_told():
    table = Table(round_=0)
    table.do({"by": "vag", "promise": {"share": "vagen_gravs"}, "to": ["ledning"], "due": 2})
    table.do({"seat": "ledning", "played": "empty"})
    assert table.state.promises[0][5] == OPEN


def test_sitting_down_as_the_same_player_brings_what_it_knows():
    table = Table(round_=0)
    table.do({"seat": "planarkitekt", "played": "vag"})
    assert table.knowers("vagen_gravs") == ["vag", "planarkitekt"]


def all_but_a_few_may_leave():
    """The small scenario where any chair but those of the planner and the permits may be empty."""
    there = small()
    here = {"planarkitekt", "tillstand"}
    return replace(there, roles=tuple(replace(each, core=each.id in here) for each in there.roles))
