"""Before the first round: seats, rules, what this is, *Var är vi?*, *Vår målbild*; and the page that a killed game keeps."""

from __future__ import annotations

import shutil
from pathlib import Path

import pygame
import pytest
import yaml
from playing_room import SCENARIO, Room

from game.core.state import OWN, SITUATION, WELCOME
from game.screen.demo import Pilot, press
from game.screen.game import Game
from game.screen.kit import Stage
from game.screen.view import WELCOME_PAGES
from game.session.progress import progress_of


@pytest.fixture
def room(tmp_path):
    made = Room(tmp_path).press("n")
    yield made
    made.game.closing()


def test_every_page_is_passed_with_one_key_and_led_back_to_with_another(room):
    seen = []
    while room.session.state.step == WELCOME:
        seen.append(room.game.view().welcome_page)
        room.press("space")
    assert tuple(seen) == WELCOME_PAGES
    assert room.session.answers == {}  # nothing has to be answered
    room.press("z")
    room.to_page("goals")
    for page in reversed(WELCOME_PAGES[:-1]):
        room.press("pageup")
        assert room.game.view().welcome_page == page
    room.press("pageup", "pagedown")
    assert room.game.view().welcome_page == WELCOME_PAGES[1]


def test_four_people_in_pairs_take_the_suggestion(room):
    room.press("#people")
    room.press("left", "left")
    assert room.session.answers["people", ""] == 4
    room.press("#seating-pairs")
    assert room.shows("2 personer i varje roll. Planarkitekt spelar också Tillstånd.")
    assert room.shows("Ledning: ingen än")
    room.press("g")
    assert room.session.state.seats == (OWN, 0, OWN, 2, 0)
    assert room.shows("Tillstånd: samma plats som Planarkitekt")
    assert not room.shows("Sätt er så")
    assert room.shows("Nu sitter ni som i förslaget.")


def test_a_suggestion_can_be_taken_from_any_seating(room):
    """Also from one where those who are to play two roles are played by others themselves."""
    for role, host in ((0, 1), (2, 1), (4, 1)):
        while room.session.state.seats[role] != host:
            room.press(str(role + 1))
    room.press("#people", "left", "#seating-pairs", "g")
    assert room.session.state.seats == (OWN, 0, OWN, 2, 0)


def test_thirty_people_sit_in_rings_and_no_more_than_thirty_are_counted(room):
    room.press(*["#people-more"] * 7)
    assert room.session.answers["people", ""] == 30
    assert room.shows("En spelar varje roll, och 5 lyssnar bakom.")
    assert room.shows("Gata och VA: en spelar, 5 lyssnar")
    assert room.shows("Ledningen talar sist.")
    room.press(*["#people-fewer"] * 9)
    assert room.session.answers["people", ""] == 4


def test_the_hat_and_the_sender(room):
    room.to_page("about")
    assert room.shows("Avsändare: Er kommun")
    room.press("2")
    assert room.session.answers["hat", ""] == "joins"
    assert room.shows('"leder samtalet, spelar också med" [2] [checked]')


def test_where_the_group_is_counts_are_shown_when_the_leader_says_so(room):
    room.to_page("where-early").press("1", "3", "3", "3")
    assert ("where", "early") not in room.session.answers
    assert not room.shows("3 personer")
    room.press("space")
    assert room.session.answers["where", "early"] == [1, 0, 3, 0]
    assert room.game.view().welcome_page == "where-early"
    assert room.shows("3 personer")
    assert room.shows("en person")
    room.press("z")
    assert room.shows('stepper #hands-2 "3"')  # what was typed is still there to be put right
    room.press("3", "return")
    assert room.session.answers["where", "early"] == [1, 0, 4, 0]


def test_counts_typed_for_one_statement_are_not_those_of_the_next(room):
    """And a presenter remote shows them before it turns the page."""
    room.to_page("where-early").press("1", "1", "pagedown")
    assert room.session.answers["where", "early"] == [2, 0, 0, 0]
    room.press("pagedown")
    assert room.game.table.counts == (0, 0, 0, 0)
    room.press("2", "pageup", "pagedown")
    assert room.game.table.counts == (0, 0, 0, 0)


def test_nothing_is_revealed_before_anything_is_typed(room):
    room.to_page("where-know").press("return")
    assert room.session.answers == {}
    assert room.stage.find("#why").node.text == "Skriv först in hur många som visade varje svar."


@pytest.mark.parametrize(("key", "maturity"), [("1", "seasoned"), ("3", "starting"), ("4", "moving")])
def test_the_variant_is_chosen_and_never_told(room, key, maturity):
    room.to_page("where-early")
    told = ["Det här är"]
    for _ in range(3):
        room.press(key, key, "return")
        told.append(room.stage.snapshot())
        room.press("space")
    assert room.session.scenario.maturity == maturity
    while room.session.state.step == WELCOME:
        told.append(room.stage.snapshot())
        room.press("space")
    assert room.session.state.step == SITUATION
    assert not any(word in shown for shown in told for word in ("nivå", "börjar på", "på väg", "vana"))


def test_a_goal_moves_the_marks_at_once_and_everywhere(room):
    room.to_page("goals")
    before = room.session.goals
    room.press("1")
    assert room.session.goals == (8, *before[1:])
    assert room.shows('stepper #mark-0 "8"')
    assert progress_of(room.session).goals == room.session.goals
    room.press("1")
    assert room.session.goals == before
    room.press("#mark-1", "right", "right")
    assert room.session.goals == (before[0], before[1] + 2, *before[2:])
    room.press(*["right"] * 9)
    assert room.session.goals[1] == 10
    assert room.shows('spoken "läget i dag: 7 av 10, strecket: 10"')


def test_undo_shows_the_page_of_what_it_takes_back(room):
    room.press("#people-more")
    room.to_page("goals").press("1")
    room.to_page("goals").press("z")
    assert room.game.view().welcome_page == "goals"
    room.press("z")
    assert room.game.view().welcome_page == "seats"
    room.press("y", "y")
    assert room.game.view().welcome_page == "goals"


@pytest.mark.parametrize("left", ["goals", "meters", "both"])
def test_a_case_without_goals_or_meters(tmp_path, left):
    data = yaml.safe_load(SCENARIO.read_text("utf-8"))
    del data["goals"]
    if left == "both":
        del data["meters"], data["surprises"], data["consequences"]
        _forget([data["decisions"], data["windows"]])
    if left == "meters":
        data["goals"] = {"ett": {"title": {"sv": "Ett mål", "en": "A goal"}, "marks": {"tackning": 9}}}
    path = tmp_path / "utan.yaml"
    path.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), "utf-8")
    room = Room(tmp_path, [path]).press("n")
    if left == "both":
        assert room.game.view().welcome_pages == WELCOME_PAGES[:-1]
    else:
        room.to_page("goals")
        assert room.shows("Vår målbild") is (left == "meters")
        assert room.shows("Mätarna")
    while room.session.state.step == WELCOME:
        room.press("space")
    room.game.closing()


def _forget(thing: object) -> None:
    """Leave no effect on a meter."""
    if isinstance(thing, dict):
        for key in ("effects", "made", "missed"):
            thing.pop(key, None)
        for value in thing.values():
            _forget(value)
    elif isinstance(thing, list):
        for value in thing:
            _forget(value)


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize(("size", "text"), [((1280, 720), 1.5), ((1400, 1050), 1.5), ((3840, 2160), 1.0), ((1280, 1024), 1.25)])
def test_every_page_shows_every_text_whole(tmp_path, size, text, language):
    room = Room(tmp_path, None, size, text, language).press("n")
    for people in range(4, 31, 13):
        room.game.session.answer("people", people)
        room.stage.rebuild()
        assert room.stage.spilling() == [], room.stage.snapshot()
    for what in Pilot(room.game).presses():
        if what == "n":
            continue
        assert room.stage.spilling() == [], room.stage.snapshot()
        if room.session.state.step != WELCOME:
            break
        press(room.stage, what)
    room.game.closing()


def test_a_game_that_is_killed_on_any_page_goes_on_at_that_page(tmp_path):
    pygame.font.init()
    game = Game(tmp_path, [SCENARIO], seed=7)
    game.table.length = 0
    other = Game(tmp_path / "elsewhere", [SCENARIO], seed=7)
    stage, pilot = Stage(game, (1280, 720)), Pilot(game)
    seen = set()
    for what in pilot.presses():
        press(stage, what)
        here = (*game.moment, game.page)
        if here in seen:
            continue
        seen.add(here)
        assert pilot.session.writer.flush()
        other.go_on_with(Path(shutil.copy(pilot.session.writer.path, tmp_path / "elsewhere" / "killed.jsonl")))
        assert (*other.moment, other.sitting.page) == here
        other.closing()
    assert len({page for _, step, page in seen if step == WELCOME}) == len(WELCOME_PAGES)
    assert len(seen) > 25
    game.closing()
