"""How a game is scored as it goes on: rounds that close, taps, what is told on the way (breakdowns.md §6)."""

from __future__ import annotations

from weakref import ref

import pytest
from scoring_facts import find, played, seat, so_far, status, statuses
from scoring_logs import (
    D,
    Hang,
    Q,
    W,
    act,
    answer,
    assume,
    claim,
    decide,
    discussion,
    item,
    meet,
    park,
    promise,
    read,
    scenario,
    share,
    tap,
    wonder,
)  # fmt: skip

from game.collecting import without_cyclic_gc
from game.core.events import EARLY, Event
from game.scoring import evaluate
from game.scoring.fold import Scoring

THERE = scenario(
    D("d1", "gata", (1, 2), {"nat": "consult"}, needs=("i1",)), D("d2", "plan", (1, 3)),
    items=(item("i1", "nat"), item("i2", "led")), issues=(Q("fraga", (1, 3), ("nat", "led")),),
    windows=(W("w", (2, 3), ("gata", "nat", "led"), need=2),),
)  # fmt: skip
ROUND_ENDED = [Event("round.ended", round_) for round_ in range(4)]


def fed(there, *events: Event) -> Scoring:
    return evaluate(there, events, ended=False)


# Rounds -----------------------------------------------------------------------------------------------


def test_an_event_of_a_later_round_closes_the_earlier_ones():
    scoring = so_far(THERE, share(3, "led", "i2", "plan"))
    assert (scoring.round, scoring.ended) == (2, False)
    assert statuses(scoring, "heard") == {"heard:d1:nat": "missed"}
    assert statuses(scoring, "act") == {"act:w_gata": "pending", "act:w_nat": "pending", "act:w_led": "pending"}
    assert status(so_far(THERE, share(2, "led", "i2", "plan")), "heard:d1:nat") == "pending"


def test_a_game_that_ends_early_misses_nothing_of_what_was_left_out():
    scoring = fed(THERE, Event("round.started", 0), Event("game.ended", 0, value=EARLY), Event("round.started", 2))
    assert (scoring.round, scoring.ended) == (0, True)
    assert {one.status for one in scoring.requirements} == {"pending"}
    assert {one.status for one in fed(THERE, Event("game.ended", 0)).requirements} >= {"missed"}


def test_an_event_of_an_earlier_round_belongs_to_the_round_that_has_come():
    scoring = so_far(THERE, share(2, "led", "i2", "plan"), wonder(1, "plan", "gata", "i2"))
    assert scoring.round == 1
    assert find(scoring, "reply:1").opens == 1


def test_the_end_of_a_round_lets_its_deadlines_pass_and_stays_in_it():
    scoring = fed(THERE, *ROUND_ENDED[:1], Event("round.started", 1), ROUND_ENDED[1])
    assert (scoring.round, statuses(scoring, "knows")) == (1, {"knows:d1:i1": "missed"})
    assert [(card.id, card.raised_round, card.raised_event) for card in scoring.cards()] == [("knows:d1:i1", 1, 0)]


def test_a_round_ends_once():
    scoring = fed(THERE, *read(THERE, [promise(1, "nat", "plan", "share", "i1", 1)]), ROUND_ENDED[0])
    cards = scoring.cards()
    assert [card.id for card in cards] == ["promise:k1"]
    scoring.feed(ROUND_ENDED[0])
    scoring.feed(Event("round.started", 1))
    assert scoring.cards() == cards


def test_a_round_that_is_over_does_not_end_again_later():
    scoring = fed(THERE, Event("round.started", 1), ROUND_ENDED[0])
    assert (scoring.round, status(scoring, "heard:d1:nat")) == (1, "pending")
    assert scoring.ledger.closed == 0


def test_what_is_said_after_a_round_has_ended_makes_no_pattern_of_it():
    """Two discussions without nat are a pattern; the second came when its round had been looked at."""
    there = scenario(D("d1", "plan", (1, 4), {"nat": "consult"}), issues=())
    once, again = (read(there, discussion(n, "d1", plan=200, gata=200, led=200)) for n in (1, 2))
    in_time = [*once, ROUND_ENDED[0], *again, ROUND_ENDED[1], Event("round.started", 2)]
    assert [card.type for card in fed(there, *in_time).cards()] == ["B13"]
    late = [*once, ROUND_ENDED[0], Event("round.started", 1), ROUND_ENDED[1], *again, Event("round.started", 2)]
    assert fed(there, *late).cards() == ()


def test_the_end_of_the_game_closes_what_is_left_and_takes_in_nothing_more():
    scoring = fed(THERE, Event("game.ended", 0))
    assert (scoring.ended, scoring.round) == (True, 3)
    assert status(scoring, "claim:fraga") == "missed"
    before = [one.status for one in scoring.requirements], scoring.cards()
    for line in (share(4, "nat", "i1", "gata"), act(4, "nat", "w_nat"), decide(4, "plan", "d2")):
        scoring.feed(*read(THERE, [line]))
    assert ([one.status for one in scoring.requirements], scoring.cards()) == before


def test_closing_again_changes_nothing():
    scoring = evaluate(THERE, [])
    before = scoring.cards()
    scoring.close()
    assert (scoring.cards(), scoring.round, scoring.ended) == (before, 3, True)


def test_a_game_that_goes_on_is_not_closed():
    assert not evaluate(THERE, [], ended=False).ended
    assert evaluate(THERE, []).ended


def test_what_the_scoring_does_not_know_is_passed_by_and_counted():
    scoring = fed(THERE, Event("step.started", 0, value=1), *read(THERE, [share(1, "nat", "i1", "gata")]))
    assert find(scoring, "knows:d1:i1").event == 2
    assert [event.type for event in scoring.events] == ["step.started", "info.shared"]


# What is lacking when its time is out -------------------------------------------------------------------


def test_a_decision_that_nobody_took_raises_a_card_for_stuck_information_alone():
    scoring = so_far(THERE, share(3, "led", "i2", "plan"))
    assert (status(scoring, "heard:d1:nat"), status(scoring, "knows:d1:i1")) == ("missed", "missed")
    assert [card.id for card in scoring.cards()] == ["knows:d1:i1"]


def test_a_decision_taken_in_time_lets_nothing_expire():
    scoring = so_far(
        THERE, share(1, "nat", "i1", "gata"), answer(1, "nat", "d1"), decide(2, "gata", "d1"), share(3, "led", "i2", "plan")
    )
    assert (status(scoring, "heard:d1:nat"), status(scoring, "knows:d1:i1")) == ("met", "met")
    assert scoring.cards() == ()


def test_what_hangs_on_a_decision_that_nobody_took():
    later = wonder(3, "plan", "gata", "i9")
    there = scenario(
        *(D("d1", "nat", (1, 2)), D("d2", "gata", (1, 2)), D("d3", "led", (1, 4))), items=(item("i9", "gata"),),
        hangs=(Hang("produces", "d1", "d2"), Hang("produces", "d1", "d3"), Hang("conflicts", "d2", "d3", clashes=("ab",))),
    )  # fmt: skip
    scoring = so_far(there, later)
    assert status(scoring, "order:d1_d2") == "missed", "the later one had its time"
    assert status(scoring, "order:d1_d3") == "pending", "the later one has time left"
    assert status(scoring, "fit:d2_d3") == "excluded", "there is nothing to fit with"
    assert status(so_far(there, assume(1, "gata", "d1_d2"), later), "order:d1_d2") == "waived"
    assert scoring.cards() == ()


def test_of_a_window_as_many_acts_are_missed_as_were_lacking():
    three = ("act:w_gata", "act:w_nat", "act:w_led")

    def acts(*log):
        scoring = played(THERE, *log)
        return [status(scoring, one) for one in three], [card.id for card in scoring.cards() if card.type == "B08"]

    assert acts() == (["missed", "missed", "excluded"], ["act:w_gata"])
    assert acts(act(2, "nat", "w_nat")) == (["missed", "met", "excluded"], ["act:w_gata"])
    assert acts(act(2, "nat", "w_nat"), act(3, "led", "w_led")) == (["excluded", "met", "met"], [])
    assert acts(act(2, "nat", "w_nat"), act(4, "led", "w_led")) == (["missed", "met", "excluded"], ["act:w_gata"])


def test_what_was_done_in_the_first_round_is_not_lacking():
    there = scenario(D("d1", "plan", (1, 4)), windows=(W("w", (1, 1), ("gata", "nat", "led"), need=1),))
    assert statuses(so_far(there, act(1, "led", "w_led"), decide(2, "plan", "d1")), "act") == {
        "act:w_gata": "excluded", "act:w_nat": "excluded", "act:w_led": "met",
    }  # fmt: skip


def test_an_issue_is_missed_when_its_time_is_out():
    assert status(played(THERE), "claim:fraga") == "missed"
    assert status(played(THERE, claim(3, "led")), "claim:fraga") == "met"
    assert status(played(THERE, claim(4, "led")), "claim:fraga") == "late"
    assert status(played(THERE, park(3, "led")), "claim:fraga") == "waived"
    assert status(so_far(THERE, share(3, "led", "i2", "plan")), "claim:fraga") == "pending"


def test_a_promise_that_was_moved_is_due_when_it_is_due_now():
    log = [promise(1, "led", "plan", "share", "i2", 2), {"round": 2, "type": "commit.renegotiated", "id": "k1", "due": 3}]
    assert status(so_far(THERE, *log, share(3, "nat", "i1", "gata")), "promise:k1") == "pending"
    assert status(so_far(THERE, *log, share(4, "nat", "i1", "gata")), "promise:k1") == "missed"


# A decision -------------------------------------------------------------------------------------------


def test_the_first_decision_is_the_deadline_of_what_it_needed():
    scoring = so_far(THERE, decide(2, "gata", "d1"))
    assert (status(scoring, "heard:d1:nat"), status(scoring, "knows:d1:i1")) == ("missed", "missed")
    assert {(card.type, card.raised_round, card.raised_event) for card in scoring.cards()} == {("B01", 1, 1), ("B02", 1, 1)}
    assert {one.card for one in scoring.requirements if one.card} == {"heard:d1:nat", "knows:d1:i1"}


def test_a_second_decision_is_no_deadline():
    log = [share(1, "nat", "i1", "gata"), meet(1, "d1", "gata", "nat"), decide(1, "gata", "d1"), decide(2, "gata", "d1", "b")]
    scoring = played(THERE, *log)
    assert (status(scoring, "heard:d1:nat"), find(scoring, "heard:d1:nat").event) == ("met", 2)


# Put right later ----------------------------------------------------------------------------------------


def test_what_is_put_right_within_a_round_is_seen_at_once():
    late = [decide(2, "gata", "d1"), share(2, "nat", "i1", "gata")]
    assert {card.id: card.type for card in so_far(THERE, *late).cards()}["knows:d1:i1"] == "B03"
    again = decide(2, "gata", "d1", used=("i1",)) | {"type": "decision.confirmed"}
    mended = {card.id: (card.status, card.repair) for card in so_far(THERE, *late, again).cards()}
    assert mended["knows:d1:i1"] == ("repaired", (2, 3))


def test_what_has_been_put_right_stays_so():
    again = decide(2, "gata", "d1", used=("i1",)) | {"type": "decision.confirmed"}
    log = [decide(2, "gata", "d1"), share(2, "nat", "i1", "gata"), again, again | {"round": 4}]
    assert {card.id: card.repair for card in played(THERE, *log).cards()}["knows:d1:i1"] == (2, 3)


# The group's taps ----------------------------------------------------------------------------------------


def test_the_last_answer_to_a_card_counts():
    scoring = played(THERE, decide(2, "gata", "d1"))
    name = "heard:d1:nat"

    def tapped(type_: str, value: object) -> dict[str, str | None]:
        scoring.feed(Event(type_, 3, value=value))
        return {card.id: card.tap for card in scoring.cards() if card.tap}

    assert tapped("card.disputed", (name, "talked")) == {name: "talked"}
    assert tapped("card.disputed", (name, "not_us")) == {name: "not_us"}
    assert tapped("card.disputed", (name, "something else")) == {name: "not_us"}
    assert tapped("card.confirmed", name) == {name: "confirmed"}
    assert tapped("card.disputed", ("no such card", "talked")) == {name: "confirmed"}


def test_a_card_can_be_answered_while_the_game_goes_on():
    log = [decide(2, "gata", "d1"), tap("heard:d1:nat", "talked") | {"round": 2}]
    assert [card.tap for card in so_far(THERE, *log).cards() if card.id == "heard:d1:nat"] == ["talked"]
    said = {"round": 2, "type": "card.confirmed", "card": "heard:d1:nat"}
    assert [card.tap for card in so_far(THERE, log[0], said).cards() if card.id == "heard:d1:nat"] == ["confirmed"]


# What is told on the way ------------------------------------------------------------------------------


def test_reminders_look_at_what_closes_this_round_or_the_next():
    scoring = so_far(THERE, share(1, "led", "i2", "plan"))
    assert [(one.requirement, one.closes_now) for one in scoring.reminders()] == [("heard:d1:nat", False), ("knows:d1:i1", False)]
    later = so_far(THERE, share(2, "led", "i2", "plan"))
    assert [(one.requirement, one.closes_now) for one in later.reminders()][:2] == [("heard:d1:nat", True), ("knows:d1:i1", True)]
    over = fed(THERE, Event("round.started", 0), ROUND_ENDED[0])
    assert [(one.requirement, one.closes_now) for one in over.reminders()][:2] == [
        ("heard:d1:nat", True), ("knows:d1:i1", True),
    ]  # fmt: skip
    assert played(THERE).reminders() == ()


def test_requirements_come_as_declared_and_then_as_the_log_made_them():
    scoring = so_far(THERE, wonder(1, "plan", "led", "i2"), promise(1, "nat", "gata", "share", "i1", 2))
    assert [one.id for one in scoring.requirements] == [
        "heard:d1:nat", "knows:d1:i1", "act:w_gata", "act:w_nat", "act:w_led", "claim:fraga", "reply:1", "promise:k1",
    ]  # fmt: skip


@pytest.mark.parametrize("look", [Scoring.cards, Scoring.counts, Scoring.reminders])
def test_looking_changes_nothing(look):
    scoring = so_far(THERE, decide(2, "gata", "d1"), seat(2, "absent", "led"))
    assert look(scoring) == look(scoring)
    assert scoring.cards() == so_far(THERE, decide(2, "gata", "d1"), seat(2, "absent", "led")).cards()


def test_what_is_let_go_is_given_back_without_the_collector():
    with without_cyclic_gc():
        scoring = fed(THERE, *ROUND_ENDED)
        knowledge = ref(scoring.ledger.knowledge)
        cards = scoring.cards()
        assert knowledge() is not None
        scoring.let_go()
        assert knowledge() is None
    assert isinstance(cards, tuple)  # what has been read out is the reader's own
