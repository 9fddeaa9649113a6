"""Advice on use: what each piece looks at, and what it leaves in peace. The pages have an example of every one."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from game.authoring import Reading, read_file, read_scenario, tell

HERE = Path(__file__).parent
SMALL = (HERE / "small.yaml").read_text("utf-8")
RULES = (HERE / "rules.yaml").read_text("utf-8")
SCENARIOS = sorted((HERE.parents[1] / "scenarios").glob("*.yaml"))

Change = tuple[str, str]


def reading(*changes: Change, text: str = SMALL) -> Reading:
    for right, wrong in changes:
        assert right in text
        text = text.replace(right, wrong, 1)
    found = read_scenario(text.encode(), "x.yaml")
    assert found.diagnostics == ()
    return found


def given(code: str, *changes: Change, text: str = SMALL) -> list[str]:
    """The words that ``code`` is about, each with the lengths it holds in when that is not all."""
    return [
        str(told.params["word"]) + (f" ({told.params['lengths']})" if told.params.get("lengths") else "")
        for told in reading(*changes, text=text).advise()
        if told.code == code
    ]


@pytest.mark.parametrize("file", SCENARIOS, ids=lambda file: file.stem)
def test_shipped_scenarios_get_no_advice_on_use(file: Path) -> None:
    assert [told for told in read_file(file).advise() if told.code < "L050"] == []


def test_knowledge_is_in_use_when_anything_hangs_on_it() -> None:
    assert given("L001") == ["anbudet"]
    for change in (
        ("        contradicts: [vagen_gravs]", "        contradicts: [vagen_gravs, anbudet]"),
        ("  - about: samforlaggning", "  - about: anbudet"),
        ("      - owned: inmatning", "      - knows: {vag: anbudet}"),
        ("    eligible: [vag, natagare]", "    eligible: [vag, natagare]\n    notice: anbudet"),
        ("    confidential_to: [natagare]", "    undermines: {vagens_bredd: smal}"),
        ("    confidential_to: [natagare]", "    replaces: [vagen_gravs]"),
    ):
        assert given("L001", change) == []


def test_giving_knowledge_away_is_no_use_of_it_and_being_replaced_is_none_either() -> None:
    gift = "          - give: {vagen_gravs: [natagare]}"
    assert given("L001", (gift, gift + "\n          - give: {anbudet: [tillstand]}")) == ["anbudet"]
    assert given("L001", ("    critical: true", "    replaces: [anbudet]")) == ["anbudet"]


def test_advice_names_the_lengths_it_holds_in_unless_it_holds_in_all() -> None:
    only_in_60 = ("      - knows: {natagare: vagen_gravs}", "      - knows: {planarkitekt: anbudet}")
    assert given("L002", only_in_60) == ["anbudet (45)"]
    [told] = [told for told in reading(only_in_60).advise() if told.code == "L002"]
    assert "delas ut i 45 minuter, och" in tell((told,), "x", "", "sv")
    assert "dealt out in 45 minutes, and" in tell((told,), "x", "", "en")
    owner = ("    owner: tillstand", "    owner: ledning")
    assert given("L003", owner) == ["tillstand"]
    three = reading(text=RULES.replace("60: [sommar, host]", "60: [var, host]")).advise()
    assert all("{" not in tell((told,), "x", "", "sv") for told in three)


def test_a_role_has_something_at_stake_in_what_it_decides_answers_does_or_is_needed_for() -> None:
    alone = ("    owner: tillstand", "    owner: ledning")
    assert given("L003", alone) == ["tillstand"]
    for change in (
        ("    eligible: [vag, natagare]", "    eligible: [vag, natagare, tillstand]"),
        ("planarkitekt: inform}", "planarkitekt: inform, tillstand: consult}"),
        ("    carried_by: [natagare]", "    carried_by: [natagare, tillstand]"),
        ("      - {role: ledning, act: avsatt_pengar}", "      - {role: tillstand, act: avsatt_pengar}"),
    ):
        assert given("L003", alone, change) == []
    assert given("L003", alone, ("planarkitekt: inform}", "planarkitekt: inform, tillstand: inform}")) == ["tillstand"]


def test_a_meter_is_in_motion_wherever_the_effect_stands() -> None:
    meter = ("start: 6, goal: 5}", "start: 6, goal: 5}\n  tid: {title: {sv: Tid, en: Time}, start: 5}")
    assert given("L004", meter) == ["tid"]
    for right in ("      - change: {tackning: -2}", "      - change: {ekonomi: -1}", "      - change: {ekonomi: -2}"):
        assert given("L004", meter, (right, right.replace("}", ", tid: 1}"))) == []
    assert given("L004", meter, ("      - change: {tackning: -2}", "      - change: {tackning: -2, tid: 0}")) == ["tid"]


def test_a_meter_at_its_end_is_told_only_when_nothing_pulls_it_back() -> None:
    at_top = ("en: Coverage}, start: 4", "en: Coverage}, start: 10")
    assert given("L011", at_top) == []
    assert given("L011", at_top, ("tackning: -2", "tackning: 2")) == ["tackning"]


def test_acts_need_moves_and_a_longer_window_has_more_of_them() -> None:
    lay = "      - {role: natagare, act: lagg_ror, title: {sv: Lägg rör, en: Lay ducts}}\n"
    more = (lay, lay + "      - {role: natagare, act: prova}\n      - {role: natagare, act: mata}\n")
    assert given("L007", more) == ["samforlaggning"]
    longer = ("    open: [bygge, bygge]", "    open: [bygge, invigning]")
    assert given("L007", more, longer) == ["samforlaggning (45)"]
    assert given("L007", more, ("    unit: bolag", "    unit: bolag\n    moves: 3")) == []


def test_acts_that_are_not_all_needed_may_be_more_than_the_moves() -> None:
    one = "      - {role: vag, act: bjud_in}\n"
    more = (one, one + "      - {role: vag, act: koka_kaffe}\n      - {role: vag, act: baka}\n")
    assert given("L007", more) == []


def test_a_window_that_is_known_of_too_late_or_by_nobody_in_it() -> None:
    notice = ("    recurring: true", "    recurring: true\n    notice: byn_betalar")
    assert given("L007", notice) == []
    assert given("L007", notice, ("    from: bygge", "    from: invigning")) == ["budget (60)"]
    secret = ("    carried_by: [natagare]\n", "    carried_by: [tillstand]\n    confidential_to: [ledning, vag, natagare]\n")
    assert given("L007", notice, secret) == ["budget"]


def test_an_order_is_followed_along_the_whole_chain() -> None:
    first = "  bredd_fore_tillstand: {from: vagens_bredd, to: gravtillstand, type: produces}"
    assert given("L008", (first, "  a: {from: skotsel, to: gravtillstand, type: produces}")) == ["skotsel"]
    chain = (first, "  a: {from: skotsel, to: gravtillstand, type: produces}\n  b: {from: gravtillstand, to: vagens_bredd, type: produces}")
    opened = ("    open: [invigning, invigning]\n    weight: 1", "    open: [bygge, invigning]\n    weight: 1")
    assert given("L008", chain, opened) == ["gravtillstand"]
    sometimes = ("to: gravtillstand, type: produces}", "to: gravtillstand, type: produces, when: {skotsel: avtal}}")
    assert given("L008", chain, opened, sometimes) == []


WORSE = ("          - change: {ekonomi: +1}\n", "          - change: {ekonomi: -2}\n")


def test_an_option_that_gives_less_and_has_nothing_else_for_it() -> None:
    assert given("L009", WORSE) == ["smal"]


@pytest.mark.parametrize(
    "defence",
    [
        ("          - change: {ekonomi: -2}\n", "          - change: {ekonomi: -2, tackning: +2}\n"),
        ("          - change: {ekonomi: -2}\n", "          - change: {ekonomi: -2}\n          - give: {byn_betalar: [vag]}\n"),
        ("        title: {sv: Plats för ledningar", "        contradicts: [byn_betalar]\n        title: {sv: Plats för ledningar"),
        ("        title: {sv: Plats för ledningar", "        claims: 1\n        title: {sv: Plats för ledningar"),
        ("      - owned: inmatning", "      - chosen: {vagens_bredd: smal}"),
        ("    confidential_to: [natagare]", "    undermines: {vagens_bredd: bred}"),
    ],
)  # fmt: skip
def test_an_option_is_left_in_peace_when_anything_could_speak_for_it(defence: Change) -> None:
    assert given("L009", WORSE, defence) == []


def test_an_option_that_can_do_without_some_knowledge_has_that_for_it() -> None:
    needs = ("    open: [planering, planering]\n", "    open: [planering, planering]\n    needs: [vagen_gravs]\n")
    without = ("        title: {sv: Smal väg", "        not_needed: [vagen_gravs]\n        title: {sv: Smal väg")
    assert given("L009", WORSE, needs) == ["smal"]
    assert given("L009", WORSE, needs, without) == []


def test_two_options_that_give_the_same_are_a_matter_of_taste() -> None:
    assert given("L009", ("ekonomi: +1", "tackning: +1, ekonomi: -1")) == []


def test_a_gift_is_told_only_when_the_role_has_it_by_then() -> None:
    gift = "          - give: {vagen_gravs: [natagare]}"
    assert given("L012", (gift, gift.replace("natagare", "vag"))) == ["vagen_gravs"]
    later = ("    carried_by: [vag]\n", "    carried_by: [vag]\n    from: bygge\n")
    assert given("L012", (gift, gift.replace("natagare", "vag")), later) == []


def test_a_need_is_met_from_the_start_when_the_owner_carries_one_of_several() -> None:
    assert given("L013", text=RULES) == ["gammal_ritning"]
    assert given("L013", ("carried_by: [gata]}", "carried_by: [el]}"), text=RULES) == []


def test_good_time_is_counted_with_lead_and_with_what_the_story_gives() -> None:
    assert given("L014") == ["byn_betalar"]
    assert given("L014", ("lead: 1", "lead: 0")) == []
    own = ("          - give: {vagen_gravs: [natagare]}", "          - give: {byn_betalar: [vag]}")
    assert given("L014", own) == ["byn_betalar"]
    news = ("          - change: {ekonomi: +1}\n", "          - give: {byn_betalar: [vag]}\n")
    assert given("L014", news) == []


def test_one_of_several_needs_in_good_time_is_enough() -> None:
    any_of = ("    needs: [vagen_gravs, byn_betalar]", "    needs_any_of: [vagen_gravs, byn_betalar]")
    assert given("L014", any_of) == []
    second = ("    carried_by: [vag]\n", "    carried_by: [vag]\n    from: bygge\n"), ("    from: bygge\n  anbudet", "  anbudet")
    assert given("L014", any_of, *second) == []
    assert given("L014", any_of, ("    carried_by: [vag]\n", "    carried_by: [vag]\n    from: bygge\n")) == ["vagen_gravs"]


@pytest.mark.parametrize(
    "condition",
    ["chosen: {skotsel: avtal}", "made: invigningsdag", "missed: invigningsdag", "made: budget\n      - missed: budget"],
)
def test_a_consequence_waits_for_what_can_have_happened_before_it(condition: str) -> None:
    assert given("L015", ("      - made: budget", f"      - {condition}")) == ["ett_besked"]


def test_one_may_hear_of_something_in_the_very_round() -> None:
    knows = "      - knows: {natagare: vagen_gravs}"
    late = ("    carried_by: [natagare]\n    from: bygge", "    carried_by: [natagare]\n    from: invigning")
    assert given("L015", (knows, "      - knows: {natagare: byn_betalar}"), late) == []
    assert given("L015", (knows, "      - knows: {vag: byn_betalar}"), late) == ["ett_besked"]
    assert given("L015", (knows, "      - knows: {natagare: anbudet}")) == ["ett_besked"]


def test_what_no_length_brings_together_is_told_and_what_no_length_plays_is_told_once() -> None:
    apart = ("  60: [sommar, host]\n  90: [var, sommar, host]", "  60: [sommar, host]")
    window = ("      - chosen: {avsparrning: allt}", "      - missed: gravning\n      - chosen: {byggtid: sommaren}")
    assert given("L015", text=RULES) == []
    assert given("L015", window, apart, text=RULES) == []
    no_host = ("  60: [planering, bygge, invigning]", "  60: [planering, bygge]")
    assert given("L005", no_host) == ["invigning"]
    assert given("L015", no_host) == []
    ends = ("  45: [planering, bygge]\n  60: [planering, bygge, invigning]", "  45: [planering, invigning]")
    assert given("L005", ends) == ["bygge"]
    assert given("L015", ends) == ["ett_besked"]  # and not what waits for a window in the round left out


def test_what_is_shared_can_leave_an_option_with_nothing_beside_it() -> None:
    assert given("L016", text=RULES) == []
    assert given("L016", ("capacity: 4", "capacity: 2"), text=RULES) == ["sommaren"]


def test_what_goes_together_only_while_something_else_is_chosen_leaves_every_option_open() -> None:
    all_of_them = ("clashes: {sommaren: [linor]}", "clashes: {sommaren: [linor, stolpar]}")
    sometimes = ("type: conflicts, ", "type: conflicts, when: {skyltar: karta}, ")
    assert given("L016", all_of_them, text=RULES) == ["sommaren"]
    assert given("L016", all_of_them, sometimes, text=RULES) == []


def test_closing_before_the_end_in_one_length_is_enough() -> None:
    always = ("    open: [planering, bygge]\n    weight: 3", "    open: [planering, invigning]\n    weight: 3")
    assert given("L017", always) == ["gravtillstand"]
    assert given("L017") == []  # 45 minutes play no more than the rounds it is open in
    assert given("L017", text=RULES) == []  # always open, and an emergency
    assert given("L017", ("    emergency: true\n", ""), text=RULES) == ["avsparrning"]


def test_every_piece_of_advice_on_use_points_at_the_word_it_is_about() -> None:
    text = reading(WORSE, ("lead: 1", "lead: 2")).text
    lines = text.splitlines()
    for told in reading(WORSE, ("lead: 1", "lead: 2")).advise():
        line, column = told.place
        assert re.match(r"[\[\w]", lines[line - 1][column - 1 :])
