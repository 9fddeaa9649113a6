"""Which changes of *Spola tillbaka* lead to something else, and what the group says of itself afterwards."""

from __future__ import annotations

from datetime import date

import pytest

from game.authoring import read_scenario
from game.bots.groups import silo
from game.core.state import DEBRIEF
from game.places import scenarios_folder
from game.session.home import exchanges
from game.session.plans import day_of, lacks
from game.session.progress import links_of
from game.session.rewind import changes, moments, rewind
from game.session.session import Session
from game.session.trying import Tried

TEXT = (scenarios_folder() / "storgatan_oppnas.yaml").read_text("utf-8")
SCENARIO = read_scenario(TEXT.encode(), "storgatan_oppnas.yaml").compile(60)
TODAY = date(2026, 11, 28)
PLAN = {"when": "a", "role": "b", "then": "c", "with": "d", "date": "15 december", "sign": "e"}


def played() -> Session:
    session, group = Session(SCENARIO, {"seed": 7}), silo(3)
    while session.state.step != DEBRIEF:
        assert session.play(group.next_move(SCENARIO, session.state)) is None
    return session


@pytest.fixture(scope="module")
def alone() -> Session:
    return played()


def test_everything_that_can_be_changed_is_there_and_what_leads_nowhere_comes_last(alone):
    tried = Tried(alone)
    for place, moment in enumerate(moments(alone)):
        found = tried.changes(place)
        assert {move for move, _ in found} == set(changes(alone, moment))
        told = [differs for _, differs in found]
        assert told == sorted(told, reverse=True)
        assert all(rewind(alone, moment, move).differs is differs for move, differs in found)
    assert {differs for place in range(3) for _, differs in tried.changes(place)} == {True, False}


def test_a_few_at_a_time_comes_to_the_same(alone):
    little, at_once = Tried(alone), Tried(alone)
    for _ in range(200):
        little.try_more(1)
    assert [little.changes(place) for place in range(3)] == [at_once.changes(place) for place in range(3)]


def test_no_more_is_tried_than_was_asked_for(alone, monkeypatch):
    made = []
    monkeypatch.setattr("game.session.trying.rewind", lambda *what: made.append(what) or rewind(*what))
    tried = Tried(alone)
    tried.try_more(3)
    assert len(made) == 3
    tried.try_more(2)
    assert len(made) == 5


def test_what_the_group_said_about_a_card_holds_in_the_other_course_too():
    session = played()
    card = next(card for card in session.cards if card.requirements[0] == card.id)
    session.tap(card.id, "talked")
    assert next(link.state for link in links_of(session) if link.id == card.id) == "met"
    for place, moment in enumerate(moments(session)):
        for move, _ in Tried(session).changes(place)[-4:]:
            states = {name: after for name, _, after in rewind(session, moment, move).connections}
            assert states.get(card.id) != "slipped"


def test_cards_that_are_only_gathered_otherwise_are_in_both_courses(alone):
    for place, moment in enumerate(moments(alone)):
        for move, _ in Tried(alone).changes(place):
            both = rewind(alone, moment, move)
            played_ids, other_ids = ({card.id for card in each.cards} for each in (both.played, both.other))
            only_played, only_other = both.cards
            assert set(only_played) <= played_ids - other_ids
            assert set(only_other) <= other_ids - played_ids


def test_a_group_that_ended_early_can_wind_back_what_it_played():
    session, group = Session(SCENARIO, {"seed": 7}), silo(3)
    session.answer("ends", 0)
    while session.state.step != DEBRIEF:
        move = group.next_move(SCENARIO, session.state)
        assert (session.go_on() if move[0] == "next" else session.play(move)) is None
    tried = Tried(session)
    assert len(tried.moments) == 1
    assert tried.changes(0)
    assert exchanges(session) == exchanges(played())


def test_connections_between_the_same_two_are_one_at_home(alone):
    found = exchanges(alone)
    assert len({each.id for each in found}) == len(found)
    assert {each.kind for each in found} == {"hear", "share", "act", "order"}
    for each in found:
        assert each.role != each.other
        assert each.kind not in {"act", "order"} or each.role < each.other
        assert alone.answer("home", "works", each.id)
        alone.undo()
    assert len(found) < sum(requirement.link is not None for requirement in alone.scoring.requirements)


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2026-12-15", date(2026, 12, 15)), ("15 december", date(2026, 12, 15)), ("den 15:e december", date(2026, 12, 15)),
        ("15/12", date(2026, 12, 15)), ("15 jan", date(2027, 1, 15)), ("December 15th", date(2026, 12, 15)),
        ("senast fredag 11 december 2026", date(2026, 12, 11)), ("28 november", TODAY), ("1 maj 2026", date(2026, 5, 1)),
        ("3 May 2027", date(2027, 5, 3)), ("1/2 2028", date(2028, 2, 1)),
        ("snart", None), ("31 februari", None), ("2026-13-01", None), ("efter 3 möten", None), ("", None), ("99/99", None),
        ("9999999 mars", None),
    ],
)  # fmt: skip
def test_a_day_is_read_as_people_write_it(written, day):
    assert day_of(written, TODAY) == day


@pytest.mark.parametrize(
    ("change", "asked"),
    [
        ({}, ()), ({"when": " "}, ("when",)), ({"role": "", "sign": ""}, ("role", "sign")), ({"date": ""}, ("date",)),
        ({"date": "snart"}, ("date-unclear",)), ({"date": "28 december"}, ()), ({"date": "29 december"}, ("date-far",)),
        ({"date": "2026-11-27"}, ("date-past",)), ({"date": "28 nov"}, ()), ({"with": ""}, ()),
    ],
)  # fmt: skip
def test_an_agreement_is_asked_about_what_it_lacks_and_always_about_the_mandate(change, asked):
    assert lacks({**PLAN, **change}, TODAY) == (*asked, "mandate")
