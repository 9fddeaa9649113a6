"""A trial plays from any round, says all along that it is one, leaves nothing behind and leads back to the file."""

from __future__ import annotations

import pytest
from desk_room import GOOD, ONE_TO_MEND, Room

from game.authoring import read_scenario
from game.core.state import OVER, SITUATION, WELCOME
from game.screen.demo import Pilot, press
from game.screen.desk.trial import begin_trial


@pytest.mark.parametrize("minutes", [45, 60, 90])
def test_it_begins_where_it_was_asked_to_in_every_length(tmp_path, minutes):
    room = Room(tmp_path)
    room.press(f"#length-{minutes}")
    for number in range(len(room.draft.scenario.rounds)):
        room.press(str(number + 1), "p")
        state = room.game.sitting.state
        assert (state.round, state.step) == (number, SITUATION)
        assert room.game.sitting.scenario.minutes == minutes
        room.press("escape")
        assert room.game.session is None


def test_the_rounds_before_have_been_played(tmp_path):
    room = Room(tmp_path)
    room.press("3", "p")
    session = room.game.sitting
    assert {event.round for event in session.events} >= {0, 1, 2}
    states = {requirement.status for requirement in session.scoring.requirements}
    assert {"met", "missed"} <= states  # the group saw to some things and not to others


def test_two_trials_of_one_file_are_the_same():
    scenario = read_scenario(GOOD.encode(), "x").compile(60)
    first, second = begin_trial(scenario, 2), begin_trial(scenario, 2)
    assert first.state == second.state
    assert first.events == second.events


def test_the_board_that_is_previewed_is_the_one_that_is_played(tmp_path):
    room = Room(tmp_path)
    room.press("3")
    preview = room.draft.trial
    room.press("p")
    assert room.game.sitting is not preview
    assert room.game.sitting.state == preview.state
    before = preview.state
    room.press("space", "space", "escape")
    assert room.draft.trial.state == before


def test_it_is_told_to_be_a_trial_on_every_page_and_nothing_is_kept(tmp_path):
    room = Room(tmp_path)
    room.press("p")
    pilot = Pilot(room.game)
    steps = set()
    for what in pilot.presses():
        if what == "n":
            continue  # the pilot would begin a game from the first page
        steps.add(room.game.sitting.state.step)
        assert room.shows('"Prov"'), room.stage.snapshot()
        assert room.shows("Prov: inget sparas")
        press(room.stage, what)
    assert room.game.sitting.state.step == OVER
    assert len(steps) > 6
    assert room.shows("Ingen rapport skrivs.")
    room.press("r")
    assert room.shows("Ingen rapport skrivs.")
    room.press("g")
    assert room.draft.is_current
    assert list(room.kept.iterdir()) == []


def test_escape_answers_a_form_and_a_dialog_first_and_then_leads_back(tmp_path):
    room = Room(tmp_path)
    room.press("p", "space", "space", "n")
    assert room.game.table.dialog is not None
    room.press("escape")
    assert room.game.table.dialog is None
    assert room.game.session is not None
    room.press("p")
    assert room.game.table.form is not None
    room.press("escape")
    assert room.game.table.form is None
    assert room.game.session is not None
    room.press("escape")
    assert room.game.session is None
    assert room.shows("#try")


def test_the_menu_of_a_trial_leads_back_too(tmp_path):
    room = Room(tmp_path)
    room.press("p", "m")
    assert room.shows("Det här är ett prov. Inget av det sparas.")
    room.press("g")
    assert room.shows("#try")


def test_what_was_saved_during_a_trial_is_seen_when_it_is_left(tmp_path):
    room = Room(tmp_path)
    room.press("p")
    room.save(ONE_TO_MEND)
    room.wait(4)
    assert room.game.session is not None
    room.press("escape")
    assert room.shows("Rollen ”planarkitket” finns inte")


def test_a_file_to_mend_is_not_tried_and_it_says_why(tmp_path):
    room = Room(tmp_path)
    room.save(ONE_TO_MEND)
    room.wait()
    room.press("p")
    assert room.game.session is None
    assert room.why() == "Filen går inte att spela än. Rätta det som står till vänster, och spara."


def test_a_game_begun_from_the_first_page_is_no_trial(tmp_path):
    room = Room(tmp_path)
    room.press("escape", "escape", "n")
    assert room.game.sitting.state.step == WELCOME
    assert not room.shows("Prov")
    room.press("escape")
    assert room.game.session is not None
    room.game.closing()


ODD = """
format: 1
id: x
languages: [sv]
title:
  sv: X
rounds: {%s}
roles: {%s}
situations: {%s}
"""


@pytest.mark.parametrize(("roles", "rounds"), [(1, 1), (9, 2), (30, 3), (2, 12)])
def test_the_smallest_and_the_widest_that_can_be_written_are_shown_and_played(tmp_path, roles, rounds):
    text = ODD % (
        ", ".join(f"o{n}: {{title: {{sv: O{n}}}, when: {{sv: i höst}}}}" for n in range(rounds)),
        ", ".join(f"r{n}: {{title: {{sv: Roll {n}}}, unit: e{n}}}" for n in range(roles)),
        ", ".join(f"o{n}: {{title: {{sv: S}}, text: {{sv: T}}, ask: {{sv: Vad}}}}" for n in range(rounds)),
    )
    room = Room(tmp_path, text)
    assert room.shows("Filen går att spela"), room.stage.snapshot()
    assert room.stage.paint()
    room.press(str(min(rounds, 9)), "p")
    for _ in range(8):
        assert room.stage.paint()
        room.press("space")
