"""What an author can tell the scoring: compiled, and narrowed to a length."""

from __future__ import annotations

import pytest
from authoring_rules import changed

from game.authoring import read_scenario
from game.core.scenario import (
    Consequence,
    Decision,
    Dependency,
    Issue,
    Item,
    Option,
    Params,
    Scenario,
    Surprise,
    Window,
    bits,
)

GATA, EL, HANDEL, RADDNING, PROJEKT = range(5)
GAMMAL_RITNING, NY_RITNING, MARKNADSDAG, KABELN, BIDRAGET = range(5)
BYGGTID, BELYSNING, AVSPARRNING, SKYLTAR = range(4)
GRAVNING, ANSOKAN, EGNA_PENGAR = range(3)
STANG_TORGET, LAGG_KABEL, SOK_BIDRAG, SKJUT_TILL = range(4)


def compiled(*changes: tuple[str, str], minutes: int | None = None) -> Scenario:
    return read_scenario(changed(*changes), "rules.yaml").compile(minutes)


def playing(*rounds: str, also: tuple[tuple[str, str], ...] = ()) -> Scenario:
    """The scenario narrowed to ``rounds``."""
    return compiled(("45: [var, sommar]", f"45: [{', '.join(rounds)}]"), *also, minutes=45)


# Compiled ---------------------------------------------------------------------------------------------


def test_knowledge_says_what_it_replaces_what_it_undermines_and_that_nobody_could_foresee_it() -> None:
    items = compiled().items
    assert [bits(item.replaces) for item in items] == [(), (GAMMAL_RITNING,), (), (), ()]
    assert [item.undermines for item in items] == [(), (), ((BYGGTID, 0),), (), ()]
    assert [item.unforeseen for item in items] == [False, False, False, True, False]


def test_options_say_what_they_do_without_claim_and_commit_to() -> None:
    summer, autumn = compiled().decisions[BYGGTID].options
    assert (summer.claims, autumn.claims) == (3, 0)
    assert (bits(summer.not_needed), bits(autumn.not_needed)) == ((), (GAMMAL_RITNING, MARKNADSDAG))
    assert (summer.commits, autumn.commits) == ((("act", STANG_TORGET), ("decision", BELYSNING)), ())


def test_decisions_say_which_knowledge_is_enough_who_speaks_for_whom_and_what_is_urgent() -> None:
    time, light, closing, _ = compiled().decisions
    assert (bits(time.needs_any_of), time.needs) == ((GAMMAL_RITNING, NY_RITNING), (MARKNADSDAG,))
    assert time.delegates == ((RADDNING, PROJEKT), (HANDEL, GATA))
    assert (light.needs_any_of, light.delegates) == (0, ())
    assert (time.emergency, closing.emergency) == (False, True)


def test_windows_say_when_they_open_again_what_they_make_up_for_and_what_tells_of_them() -> None:
    digging, application, own_money = compiled().windows
    assert (digging.again, digging.compensates, digging.notice) == (None, None, None)
    assert (application.opens, application.closes, application.again) == (0, 0, (1, 2))
    assert (application.notice, own_money.compensates) == (BIDRAGET, ANSOKAN)


def test_dependencies_say_what_clashes_what_there_is_how_near_and_when_they_hold() -> None:
    by_id = {dependency.id: dependency for dependency in compiled().dependencies}
    assert by_id["tid_och_ljus"].clashes == ((0, 0),)
    assert by_id["montorer"].capacity == 4
    assert (by_id["skyltarna_med"].within, by_id["samma_dag"].within) == (1, 0)
    assert by_id["tid_fore_skyltar"].when == ((BYGGTID, 0), (BELYSNING, 1))
    several = compiled(("{sommaren: [linor]}", "{hosten: [stolpar, linor], sommaren: [linor]}")).dependencies[0]
    assert several.clashes == ((1, 1), (1, 0), (0, 0))


def test_issues_say_what_settles_them_and_what_raises_them() -> None:
    [issue] = compiled().issues
    assert issue.settled_by == (("decision", SKYLTAR), ("act", STANG_TORGET))
    assert issue.notice == BIDRAGET


def test_news_undermines_choices_and_suspends_things_of_four_kinds() -> None:
    scenario = compiled()
    [storm], [cable] = scenario.surprises, scenario.consequences
    assert storm.undermines == ((BELYSNING, 0),)
    assert storm.suspends == (("decision", BYGGTID), ("act", SOK_BIDRAG), ("window", GRAVNING), ("item", BIDRAGET))
    assert cable.undermines == ((AVSPARRNING, 0), (BYGGTID, 1))
    assert cable.suspends == (("decision", SKYLTAR), ("act", LAGG_KABEL))


def test_every_threshold_can_be_set() -> None:
    assert compiled().params == Params(
        lead=0, sla=2, grace=3, review=4, silo_links=5, silo_missed=60, flows=7, flow_share=80, waiting=9,
        talk_seconds=100, contributions=11, discussions=1, voice=13,
    )  # fmt: skip


def test_every_field_that_has_a_default_is_said_somewhere_in_these_rules() -> None:
    """A field that an author cannot declare, or that the compiler forgets, keeps its default everywhere."""
    scenario = compiled()
    options = [option for decision in scenario.decisions for option in decision.options]
    kinds = {
        Item: scenario.items, Option: options, Decision: scenario.decisions, Window: scenario.windows,
        Dependency: scenario.dependencies, Issue: scenario.issues, Surprise: scenario.surprises,
        Consequence: scenario.consequences, Params: [scenario.params],
    }  # fmt: skip
    unsaid = {
        f"{kind.__name__}.{name}"
        for kind, things in kinds.items()
        for name, field in kind.__dataclass_fields__.items()  # type: ignore[attr-defined]
        if all(getattr(thing, name) == field.default for thing in things)
    }
    assert unsaid == {"Item.confidential_to"}  # small.yaml says it


# Narrowed to a length -----------------------------------------------------------------------------------


def test_what_is_not_played_is_left_out_of_everything_that_speaks_of_it() -> None:
    """Without autumn: no grant, no signs, no own money, no broken cable."""
    scenario = playing("var", "sommar")
    assert [item.id for item in scenario.items] == ["gammal_ritning", "ny_ritning", "marknadsdag", "kabeln"]
    assert [decision.id for decision in scenario.decisions] == ["byggtid", "belysning", "avsparrning"]
    assert [window.id for window in scenario.windows] == ["gravning", "ansokan"]
    assert [dependency.id for dependency in scenario.dependencies] == ["tid_och_ljus", "montorer", "samma_dag"]
    assert scenario.windows[ANSOKAN].notice is None
    [issue], [storm] = scenario.issues, scenario.surprises
    assert (issue.settled_by, issue.notice) == ((("act", STANG_TORGET),), None)
    assert storm.suspends == (("decision", BYGGTID), ("act", SOK_BIDRAG), ("window", GRAVNING))
    assert scenario.consequences == ()


def test_only_spring_leaves_no_trace_of_what_comes_later() -> None:
    scenario = playing("var")
    assert scenario.decisions[BYGGTID].options[0].commits == ()
    assert [dependency.id for dependency in scenario.dependencies] == ["samma_dag"]
    assert scenario.surprises == ()


def test_a_choice_of_a_decision_that_is_not_played_is_undermined_by_nothing() -> None:
    scenario = compiled(("    rounds: [sommar, host]\n", "    rounds: [var]\n"), minutes=45)
    assert scenario.surprises[0].undermines == ((BELYSNING, 0),)
    scenario = playing("var", also=(("    rounds: [sommar, host]\n", "    rounds: [var]\n"),))
    assert scenario.surprises[0].undermines == ()


def test_a_dependency_that_holds_under_a_choice_is_left_out_with_that_decision() -> None:
    """Both its own decisions are played; the lighting it is about is not."""
    earlier = ("    owner: handel\n    open: [host, host]\n", "    owner: handel\n    open: [var, host]\n")
    both = [dependency.id for dependency in playing("var", also=(earlier,)).dependencies]
    assert both == ["samma_dag"]
    without = playing("var", also=(earlier, ("when: {byggtid: sommaren, belysning: stolpar}", "when: {byggtid: sommaren}")))
    assert [dependency.id for dependency in without.dependencies] == ["samma_dag", "tid_fore_skyltar"]


@pytest.mark.parametrize(
    ("rounds", "opens_closes", "again"),
    [
        (("var", "sommar", "host"), (0, 0), (1, 2)),
        (("var", "sommar"), (0, 0), (1, 1)),
        (("var", "host"), (0, 0), (1, 1)),
        (("var",), (0, 0), None),
        (("sommar", "host"), (0, 1), None),
        (("host",), (0, 0), None),
    ],
)
def test_the_next_opening_is_clipped_dropped_or_all_there_is(
    rounds: tuple[str, ...], opens_closes: tuple[int, int], again: tuple[int, int] | None
) -> None:
    [window] = [window for window in playing(*rounds).windows if window.id == "ansokan"]
    assert ((window.opens, window.closes), window.again) == (opens_closes, again)


def test_a_window_that_makes_up_for_one_that_is_not_played_makes_up_for_nothing() -> None:
    [own_money] = playing("host", also=(("again: [sommar, host]", "again: [sommar, sommar]"),)).windows
    assert (own_money.id, own_money.compensates) == ("egna_pengar", None)


def test_of_knowledge_that_any_of_is_enough_what_is_played_is_left() -> None:
    late = ("carried_by: [projekt]\n    replaces", "carried_by: [projekt]\n    from: host\n    replaces")
    scenario = playing("var", also=(late,))
    assert bits(scenario.decisions[BYGGTID].needs_any_of) == (0,)
    assert [item.id for item in scenario.items] == ["gammal_ritning", "marknadsdag", "kabeln"]
    assert bits(scenario.decisions[BYGGTID].options[1].not_needed) == (0, 1)


def test_decisions_whose_intervals_no_longer_meet_in_a_length_need_not_be_made_together() -> None:
    late = ("    owner: raddning\n    open: [var, host]\n", "    owner: raddning\n    open: [sommar, host]\n")
    assert "samma_dag" in [dependency.id for dependency in compiled(late).dependencies]
    assert "samma_dag" not in [dependency.id for dependency in playing("var", "host", also=(late,)).dependencies]
    near = ("to: avsparrning, type: simultaneous", "to: avsparrning, type: simultaneous, within: 1")
    assert "samma_dag" in [dependency.id for dependency in playing("var", "host", also=(late, near)).dependencies]
