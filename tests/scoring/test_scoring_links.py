"""What a scenario asks for, between whom, and what becomes of it when chairs change (breakdowns.md §2.2(7), §6.2)."""

from __future__ import annotations

from scoring_facts import GATA, LED, NAT, PLAN, find, played, roles, seat, so_far, status, statuses
from scoring_logs import (
    D,
    Hang,
    I,
    News,
    Q,
    W,
    act,
    answer,
    ask,
    claim,
    decide,
    item,
    meet,
    scenario,
    share,
    shock,
)

from game.scoring.declared import declare

THERE = scenario(
    D("d0", "led", (1, 4)),
    D("d1", "gata", (2, 3), {"plan": "inform", "nat": "agree", "led": "consult"}, needs=("i1",), any_of=("i2", "i3"),
      delegates={"nat": "plan"}),
    items=(item("i0", "led"), item("i1", "nat"), item("i2", "plan", "nat"), item("i3", "led"), item("i4")),
    windows=(W("ow", (1, 1), ("plan",)), W("w", (2, 4), ("nat", "led", "gata"), need=2)),
    issues=(Q("sak", (1, 4), ("plan",)), Q("fraga", (2, 3), ("nat", "gata", "led"))),
    hangs=(Hang("produces", "d0", "d1"), Hang("conflicts", "d0", "d1", clashes=("ab",))),
)  # fmt: skip


def row(name: str, *log):
    """Kind, subject, link, item, first round, last round and number of one requirement."""
    one = find(so_far(THERE, *log), name)
    return (one.kind, one.subject, one.link, one.item, one.opens, one.closes, one.number)


def link(name: str, *log):
    return find(so_far(THERE, *log), name).link


# What is declared -----------------------------------------------------------------------------------------


def test_what_a_scenario_declares_in_its_order():
    assert [one.id for one in so_far(THERE).requirements] == [
        "heard:d1:nat", "heard:d1:led", "knows:d1:i1", "knows:d1:i2+i3", "order:d0_d1", "fit:d0_d1",
        "act:ow_plan", "act:w_nat", "act:w_led", "act:w_gata", "claim:sak", "claim:fraga",
    ]  # fmt: skip


def test_each_declaration_is_between_two_roles_and_has_its_time():
    assert row("heard:d1:nat") == ("heard", ("decision", 1), (GATA, NAT), None, 1, 2, NAT)
    assert row("knows:d1:i1") == ("knows", ("decision", 1), (NAT, GATA), 1, 1, 2, 0b00010)
    assert row("knows:d1:i2+i3") == ("knows", ("decision", 1), (PLAN, GATA), 2, 1, 2, 0b01100)
    assert row("order:d0_d1") == ("order", ("decision", 1), (LED, GATA), None, 1, 2, 0)
    assert row("fit:d0_d1") == ("fit", ("decision", 1), (LED, GATA), None, 1, 2, 1)
    assert row("act:ow_plan") == ("act", ("window", 0), None, None, 0, 0, 0)
    assert row("act:w_led") == ("act", ("window", 1), (LED, NAT), None, 1, 3, 2)
    assert row("act:w_nat") == ("act", ("window", 1), (NAT, LED), None, 1, 3, 1)
    assert row("claim:sak") == ("claim", ("issue", 0), None, None, 0, 3, 0)
    assert row("claim:fraga") == ("claim", ("issue", 1), (GATA, NAT), None, 1, 2, 1)


def test_what_the_owner_also_carries_is_brought_by_the_other():
    there = scenario(
        D("d1", "gata", (1, 4), needs=("i1",)), items=(item("i1", "gata", "nat"),), issues=(Q("fraga", (1, 4), ("gata", "led")),)
    )  # fmt: skip
    scoring = so_far(there)
    assert (find(scoring, "knows:d1:i1").link, scoring.ledger.several) == ((NAT, GATA), set())
    assert find(scoring, "claim:fraga").link == (GATA, LED)


def test_an_emergency_asks_nobody_first_and_to_inform_is_a_courtesy():
    there = scenario(D("d1", "gata", (1, 4), {"nat": "agree"}, emergency=True), D("d2", "gata", (1, 4), {"nat": "inform"}))
    assert statuses(so_far(there), "heard") == {}


def test_whom_a_role_has_delegated_to_may_answer_for_it():
    assert status(so_far(THERE, answer(1, "plan", "d1")), "heard:d1:nat") == "met"
    assert status(so_far(THERE, answer(1, "plan", "d1")), "heard:d1:led") == "pending"
    assert status(so_far(THERE, answer(1, "nat", "d1")), "heard:d1:nat") == "met"


def test_what_several_could_bring_is_nobodys_in_particular():
    assert so_far(THERE).ledger.several == {"knows:d1:i2+i3"}


def test_what_lies_between_two_units():
    there = scenario(
        D("d1", "led", (1, 4), {"gata": "consult", "nat": "consult"}, needs=("i1",), any_of=("i2",)),
        items=(item("i1", "plan"), item("i2", "plan", "gata")), units={"plan": "kommun", "led": "kommun"},
        issues=(Q("fraga", (1, 4), ("gata", "nat")),), windows=(W("w", (1, 4), ("nat", "gata")),),
    )  # fmt: skip
    found = so_far(there).ledger
    assert {pair: [found.requirements[number].id for number in numbers] for pair, numbers in found.across.items()} == {
        (0, 1): ["heard:d1:gata"], (0, 2): ["heard:d1:nat"], (0, 0): ["knows:d1:i1"], (1, 2): ["act:w_nat", "act:w_gata"],
    }  # fmt: skip


def test_units_come_in_the_order_of_their_roles():
    there = declare(scenario(D("d1", "led", (1, 4)), units={"plan": "a", "gata": "b", "nat": "a", "led": "c"}))
    assert there.units == {"a": 0, "b": 1, "c": 2}
    assert there.unit_mask == [roles("plan", "nat"), roles("gata"), roles("led")]
    assert there.unit_of == [0, 1, 0, 2]
    assert there.colleagues == [roles("plan", "nat"), roles("gata"), roles("plan", "nat"), roles("led")]
    assert there.units_of[LED, PLAN] == there.units_of[PLAN, LED] == (0, 2)


def test_a_stake_is_to_own_to_be_heard_or_to_carry_what_is_needed():
    assert declare(THERE).stakes == [roles("led"), roles("plan", "gata", "nat", "led")]
    there = scenario(
        D("d1", "gata", (1, 4), {"plan": "inform", "led": "consult"}), D("d2", "gata", (1, 4), needs=("i1",)),
        D("d3", "gata", (1, 4), any_of=("i1", "i2")), items=(item("i1", "nat"), item("i2", "plan")),
    )  # fmt: skip
    assert declare(there).stakes == [roles("gata", "led"), roles("gata", "nat"), roles("gata", "nat", "plan")]


def test_what_speaks_against_a_choice_and_what_puts_more_into_it():
    there = declare(
        scenario(
            D("d0", "gata", (1, 4)), D("d1", "gata", (1, 4), commits={"b": ("w_nat", "d0")}),
            items=(item("i0", "nat"), I("i1", "nat", undermines={"d1": "b"})), news=(News("nyhet", undermines={"d0": "a", "d1": "b"}),),
            windows=(W("w", (1, 4), ("gata", "nat")),),
        )
    )  # fmt: skip
    assert {thing: [(one.choice, one.id) for one in found] for thing, found in there.undermining.items()} == {
        ("item", 1): [((1, 1), "i1")], ("surprise", 0): [((0, 0), "nyhet"), ((1, 1), "nyhet")],
    }  # fmt: skip
    assert there.committing == {("act", 1): [(1, 1)], ("decision", 0): [(1, 1)]}
    assert [len(one) for one in there.undermining_items] == [0, 1]


def test_what_is_worked_out_once_is_not_changed_by_a_game():
    before = declare(THERE)
    played(THERE, seat(1, "absent", "nat"), decide(2, "gata", "d1"))
    assert declare(THERE) is before
    assert so_far(THERE).ledger.several == {"knows:d1:i2+i3"}


# Empty chairs -----------------------------------------------------------------------------------------------


def test_what_an_empty_chair_leaves_nothing_of():
    def without(role: str) -> set[str]:
        before = so_far(THERE)
        gone = so_far(THERE, seat(1, "absent", role))
        pairs = zip(before.requirements, gone.requirements, strict=True)
        return {one.id for one, other in pairs if (one.status, other.status) == ("pending", "excluded")}

    assert without("nat") == {"heard:d1:nat", "knows:d1:i1", "act:w_nat"}
    assert without("led") == {"heard:d1:led", "order:d0_d1", "fit:d0_d1", "act:w_led"}
    assert without("plan") == {"act:ow_plan"}
    assert without("gata") == {
        "heard:d1:nat", "heard:d1:led", "knows:d1:i1", "knows:d1:i2+i3", "order:d0_d1", "fit:d0_d1", "act:w_gata",
    }  # fmt: skip


def test_an_issue_that_one_player_alone_could_take_has_nobody_to_agree_with():
    assert status(so_far(THERE), "claim:sak") == "excluded"
    gone = [seat(1, "absent", "gata"), seat(1, "absent", "led")]
    assert status(so_far(THERE, gone[0]), "claim:fraga") == "pending"
    assert status(so_far(THERE, *gone), "claim:fraga") == "excluded"
    one_player = [seat(1, "doubled", "led", "gata"), seat(1, "doubled", "nat", "gata")]
    assert status(so_far(THERE, one_player[0]), "claim:fraga") == "pending"
    assert status(so_far(THERE, *one_player), "claim:fraga") == "excluded"
    assert status(so_far(THERE, *gone, seat(1, "absent", "nat")), "claim:fraga") == "excluded"


def test_a_need_is_nothing_when_the_owner_has_it_or_nobody_can_bring_it():
    there = scenario(
        D("d1", "gata", (1, 4), needs=("i1", "i2", "i4")), D("d2", "gata", (1, 4), any_of=("i1", "i2")),
        items=(item("i1", "nat"), I("i2", "led", secret_to=("gata",)), item("i4")),
    )  # fmt: skip
    assert statuses(so_far(there), "knows") == {
        "knows:d1:i1": "pending", "knows:d1:i2": "excluded", "knows:d1:i4": "pending", "knows:d2:i1+i2": "pending",
    }  # fmt: skip
    gone = so_far(there, seat(1, "absent", "nat"))
    assert statuses(gone, "knows") == {
        "knows:d1:i1": "excluded", "knows:d1:i2": "excluded", "knows:d1:i4": "pending", "knows:d2:i1+i2": "excluded",
    }  # fmt: skip
    both = so_far(there, seat(1, "doubled", "nat", "gata"))
    assert statuses(both, "knows") == {
        "knows:d1:i1": "excluded", "knows:d1:i2": "excluded", "knows:d1:i4": "pending", "knows:d2:i1+i2": "excluded",
    }  # fmt: skip
    assert set(statuses(so_far(there, seat(1, "absent", "gata")), "knows").values()) == {"excluded"}


def test_a_question_waits_for_whoever_of_those_asked_is_there():
    asked = ask(1, "gata", "nat led", "d1")
    assert status(so_far(THERE, asked, seat(1, "absent", "nat")), "reply:1") == "pending"
    assert status(so_far(THERE, asked, seat(1, "absent", "nat"), seat(1, "absent", "led")), "reply:1") == "excluded"
    assert status(so_far(THERE, asked, seat(1, "absent", "gata")), "reply:1") == "pending"


def test_a_role_that_answers_for_another_may_be_the_owner_itself():
    assert status(so_far(THERE, seat(1, "doubled", "plan", "gata")), "heard:d1:nat") == "excluded"
    assert status(so_far(THERE, seat(1, "doubled", "plan", "gata")), "heard:d1:led") == "pending"
    assert status(so_far(THERE, seat(1, "doubled", "nat", "gata")), "heard:d1:nat") == "excluded"


# A chair that is filled again -------------------------------------------------------------------------------


def test_what_came_about_while_a_chair_was_empty_came_about_then():
    def when(name: str, role: str, *lines) -> tuple[str, int, int]:
        one = find(so_far(THERE, seat(1, "absent", role), *lines, seat(3, "filled", role)), name)
        return one.status, one.round, one.event

    other = act(2, "plan", "ow_plan")
    assert when("knows:d1:i1", "gata", other, share(2, "nat", "i1", "gata")) == ("met", 1, 3)
    assert when("act:w_led", "led", other, act(2, "led", "w_led")) == ("met", 1, 3)
    assert when("heard:d1:led", "gata", other, meet(2, "d1", "led", "nat"), meet(3, "d1", "led", "nat")) == ("met", 1, 3)
    assert when("heard:d1:led", "gata", meet(1, "d1", "led", "nat"), meet(1, "d1", "led", "nat")) == ("met", 0, 2)
    assert when("order:d0_d1", "led", decide(2, "gata", "d0")) == ("met", 1, 2)
    assert when("knows:d1:i1", "gata", other) == ("pending", -1, 0)
    assert when("act:w_led", "led", act(2, "nat", "w_nat")) == ("pending", -1, 0)


def test_an_issue_taken_while_one_could_take_it_was_taken_then():
    log = [seat(1, "absent", "gata"), seat(1, "absent", "led"), claim(2, "nat", "fraga"), seat(3, "filled", "led")]
    one = find(so_far(THERE, *log), "claim:fraga")
    assert (one.status, one.round, one.event) == ("met", 1, 3)


def test_any_of_several_that_came_while_a_chair_was_empty_has_come():
    log = [seat(1, "absent", "gata"), share(2, "led", "i3", "gata"), seat(3, "filled", "gata")]
    one = find(so_far(THERE, *log), "knows:d1:i2+i3")
    assert (one.status, one.round, one.event) == ("met", 1, 2)


def test_what_was_excluded_when_its_time_was_out_stays_so():
    log = [seat(1, "absent", "nat"), seat(4, "filled", "nat")]
    assert status(so_far(THERE, *log), "heard:d1:nat") == "excluded"
    assert status(so_far(THERE, *log), "knows:d1:i1") == "excluded"
    assert status(so_far(THERE, *log), "act:w_nat") == "pending"


def test_a_decision_that_has_been_made_is_asked_nothing_more():
    log = [seat(1, "absent", "nat"), decide(2, "gata", "d1"), seat(2, "filled", "nat")]
    for name in ("heard:d1:nat", "knows:d1:i1"):
        assert status(so_far(THERE, *log), name) == "excluded"
    alone = [seat(1, "absent", "led"), decide(2, "gata", "d1"), seat(2, "filled", "led")]
    for name in ("order:d0_d1", "fit:d0_d1"):
        assert status(so_far(THERE, *alone), name) == "excluded"


# Links: between two players who are there --------------------------------------------------------------------


def test_a_connection_moves_to_those_who_are_there():
    assert link("knows:d1:i2+i3", seat(1, "absent", "plan")) == (NAT, GATA)
    assert link("knows:d1:i2+i3", seat(1, "doubled", "plan", "gata")) == (NAT, GATA)
    assert link("knows:d1:i1", seat(1, "absent", "nat")) is None
    assert link("act:w_nat", seat(1, "absent", "led")) == (NAT, GATA)
    assert link("act:w_nat", seat(1, "doubled", "led", "nat")) == (NAT, GATA)
    assert link("act:w_nat", seat(1, "absent", "led"), seat(1, "absent", "gata")) is None
    assert link("act:ow_plan", seat(1, "absent", "led")) is None
    assert link("claim:fraga", seat(1, "absent", "gata")) == (NAT, LED)
    assert link("claim:fraga", seat(1, "absent", "nat")) == (GATA, LED)
    assert link("claim:fraga", seat(1, "doubled", "nat", "gata")) == (GATA, LED)
    assert link("claim:fraga", seat(1, "absent", "nat"), seat(1, "absent", "led")) is None


def test_a_need_that_one_alone_could_meet_is_between_the_two():
    def several(*log):
        return so_far(THERE, *log).ledger.several

    gone = [seat(1, "absent", "plan"), seat(1, "absent", "led")]
    assert several(gone[0]) == {"knows:d1:i2+i3"}
    assert several(*gone) == set()
    assert several(*gone, seat(1, "filled", "plan")) == {"knows:d1:i2+i3"}
    between = so_far(THERE, *gone).ledger
    found = [between.requirements[number].id for number in between.across[1, 2]]
    assert found == ["heard:d1:nat", "knows:d1:i1", "knows:d1:i2+i3", "act:w_nat", "act:w_gata"]


# Seats ------------------------------------------------------------------------------------------------------


def same(*log) -> list[int]:
    return so_far(THERE, *log).ledger.seats.same


def test_a_doubled_role_is_played_by_the_player_of_the_other():
    assert same(seat(1, "doubled", "nat", "gata")) == [roles("plan"), roles("gata", "nat"), roles("gata", "nat"), roles("led")]
    three = [seat(1, "doubled", "nat", "gata"), seat(1, "doubled", "led", "nat")]
    assert same(*three)[LED] == roles("gata", "nat", "led")
    assert same(*three, seat(1, "absent", "nat")) == [roles("plan"), roles("gata", "led"), roles("nat"), roles("gata", "led")]
    seats = so_far(THERE, *three).ledger.seats
    assert (seats.doubled, seats.players()) == (True, 2)
    assert not so_far(THERE, seat(1, "absent", "nat")).ledger.seats.doubled


def test_an_empty_chair_that_somebody_else_plays_is_not_empty():
    seats = so_far(THERE, seat(1, "absent", "nat"), seat(1, "doubled", "nat", "gata")).ledger.seats
    assert seats.filled(NAT)
    assert (seats.active, seats.players()) == (roles("plan", "gata", "nat", "led"), 3)


def test_who_takes_over_a_doubled_role_plays_it_alone():
    over = [seat(1, "doubled", "nat", "gata"), seat(1, "doubled", "nat", "led")]
    assert same(*over) == [roles("plan"), roles("gata"), roles("nat", "led"), roles("nat", "led")]


def test_a_role_with_a_player_of_its_own_brings_what_that_player_plays():
    """Nat has got a player of its own, who plays gata too: when that player takes over led, it plays all three."""
    own = [seat(1, "doubled", "nat", "plan"), seat(1, "filled", "nat"), seat(1, "doubled", "gata", "nat")]
    assert same(*own, seat(1, "doubled", "nat", "led"))[LED] == roles("gata", "nat", "led")


def test_a_player_who_takes_one_more_role_brings_all_of_its_own():
    both = [seat(1, "doubled", "gata", "plan"), seat(1, "doubled", "plan", "nat")]
    assert same(*both)[PLAN] == roles("plan", "gata", "nat")


# News and consequences let go of what they suspend, and chairs change nothing in that -----------------------


def test_what_has_been_let_go_stays_so_when_chairs_change():
    there = scenario(D("d1", "gata", (1, 4), {"nat": "consult"}), news=(News("nyhet", suspends=("d1",)),))
    log = [shock(1, "nyhet"), seat(1, "absent", "nat"), seat(1, "filled", "nat")]
    assert status(so_far(there, *log), "heard:d1:nat") == "waived"
