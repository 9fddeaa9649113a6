"""What single presses do, in the order a leader might come upon them."""

from __future__ import annotations

import errno
import os
import shutil

import pytest
from playing_room import SCENARIO, Room

from game.core.state import CHECK, CHOICE, MOVES, SITUATION, TALK
from game.screen.demo import Pilot, press
from game.screen.kit.placed import walk
from game.screen.pages.check import happenings
from game.session.progress import progress_of


@pytest.fixture
def room(tmp_path):
    made = Room(tmp_path)
    yield made
    made.game.closing()


def test_an_open_form_keeps_the_game_where_it_is(room):
    room.to(MOVES).press("1", "space", "pagedown")
    assert room.session.state.step == MOVES
    assert room.game.table.form is not None
    room.press("escape")
    assert room.game.table.form is None


def test_vi_pratade_in_val_is_answered_by_its_own_keys(room):
    room.to(CHOICE).press("p", "1")
    assert room.game.table.form.answers == (("decision", 0),)
    assert room.game.table.counts == (0, 0, 0)


def test_the_choices_are_revealed_together_and_never_who(room):
    room.to(CHOICE).press("return")
    assert room.session.state.votes == ()  # nothing typed yet
    room.press("1", "1", "3", "return")
    assert room.session.state.votes == (2, 0, 1)
    room.press("z")
    assert room.session.state.votes == ()


def test_a_greyed_move_says_why(room):
    room.to(MOVES).press("4")
    assert room.shows("öppnar i Schakt. Det går att lova redan nu.")
    assert room.game.table.form is None


def test_what_the_leader_brings_is_shown_at_once_and_told_again_at_the_check(room):
    room.to(MOVES)
    number = next(n for n in range(9) if not room.session.state.surprises >> n & 1)
    room.press("f2", "u", str(number + 1))
    brought = room.session.scenario.surprises[number]
    assert room.game.table.dialog.name == "news"
    assert room.shows(brought.text["sv"])
    room.press("escape", "space")
    assert room.session.state.step == CHECK
    shown = [room.stage.snapshot()]
    while room.session.state.step == CHECK:
        room.press("space")
        shown.append(room.stage.snapshot())
    assert any(brought.title["sv"] in each for each in shown)


def test_language_switches_in_the_middle_of_a_form_and_back(room):
    room.to(MOVES).press("2", "l")
    assert room.shows("Who is to be heard?")
    room.press("l")
    assert room.shows("Vem ska höras?")
    assert room.game.table.form is not None


def test_undo_takes_back_a_step_and_redo_gives_it_again(room):
    room.to(TALK)
    room.press("z")
    assert room.session.state.step == CHOICE
    room.press("y")
    assert room.session.state.step == TALK
    room.press("y")
    assert room.shows("Det finns inget att göra om.")


def test_undo_closes_a_form_and_a_page_out_of_range_is_no_trouble(room):
    room.to(SITUATION)
    while room.game.page + 1 < room.game.pages():
        room.press("space")
    room.press("z", "z")
    room.press("y", "y", "pageup", "pageup")
    assert room.session.page == 0


def test_a_seat_is_changed_by_its_number_and_a_core_role_is_never_empty(room):
    room.press("n", "5")
    assert room.session.state.seats[4] == 0
    for _ in range(12):
        room.press("1")
        assert room.session.state.seats[0] != -2
    for _ in range(12):
        room.press("5")
    assert room.shows("tom stol") or room.shows("egen plats")


def test_only_the_role_itself_sees_what_it_knows(room):
    room.to(SITUATION)
    while not room.shows("Ny kunskap"):
        room.press("space")
    room.press("1")
    secret = room.session.scenario.items[0]
    knower = room.game.table.dialog.about
    assert room.shows("Alla andra tittar bort")
    assert not any(item.text["sv"] in room.stage.snapshot() for item in room.session.scenario.items)
    room.press("return")
    known = [item.text["sv"] for n, item in enumerate(room.session.scenario.items) if room.session.state.knows[n] >> knower & 1]
    assert known, secret.id
    assert all(room.shows(each) for each in known)
    room.press("return")
    assert room.game.table.dialog is None


def test_own_words_about_a_card_are_no_answer_to_it(room):
    room.to(CHECK)
    while not room.shows("Möjligt glapp"):
        room.press("space")
    room.press("w")
    room.stage.type("Vi hade bråttom")
    room.press("return")
    [note] = room.session.notes
    card = next(card for card in room.session.cards if card.id == note.about["tap"])
    assert card.tap is None
    assert room.shows("”Vi hade bråttom”")
    room.press("3")
    assert [card.tap for card in room.session.cards if card.id == note.about["tap"]] == ["not_us"]


def test_a_line_left_half_written_does_not_come_back_about_another_card(room):
    room.to(CHECK)
    while not room.shows("Möjligt glapp"):
        room.press("space")
    room.press("w")
    room.stage.type("halv")
    room.press("escape", "w")
    assert room.game.table.lines.get("card-words", "") == ""


def test_the_clock_can_be_given_more_time_and_stopped(room):
    room.to(TALK)
    before = room.game.table.clock.left
    room.press("t")
    assert room.game.table.clock.left == before + 60
    room.press("s")
    room.stage.tick(5000)
    assert room.game.table.clock.left == before + 60
    room.press("s")
    for _ in range(int(before) + 61):
        room.stage.tick(1000)
    assert room.shows("Tiden är ute för det här steget.")
    assert room.session.state.step == TALK


def test_ids_are_never_shared(room):
    """Two things of one id: the second gets no focus and no clicks."""
    for what in Pilot(room.game).presses():
        ids = [placed.node.id for placed in walk(room.stage.placed) if placed.node.id]
        assert len(ids) == len(set(ids)), sorted(ids)
        press(room.stage, what)


def test_a_game_goes_on_after_leaving_it(room):
    room.to(MOVES).press("1", "1", "1", "return", "m", "g")
    assert room.game.session is None
    assert room.shows("Fortsätt ett spel")
    room.press("#sitting-0")
    assert room.session.state.step == MOVES
    assert sum(room.session.state.moves_left) == 9


def test_files_that_are_no_journals_are_passed_by_on_the_first_page(tmp_path):
    for name, text in {
        "a": '{"samspel":1,"title":{"sv":5},"minutes":60,"started":"x"}', "b": '{"samspel":1,"title":{"sv":"X"},"minutes":[1],"started":"x"}',
        "c": "", "d": "[]", "e": '{"samspel":1}', "f": "\x00\x01",
    }.items():  # fmt: skip
        (tmp_path / f"{name}.jsonl").write_text(text)
    room = Room(tmp_path)
    assert room.shows("Här syns spelen ni har börjat på.")


def test_a_scenario_that_breaks_while_it_is_chosen_is_told(tmp_path):
    one, two = tmp_path / "one.yaml", tmp_path / "two.yaml"
    shutil.copy(SCENARIO, one)
    shutil.copy(SCENARIO, two)
    room = Room(tmp_path / "kept", [one, two])
    room.press("#scenario-1")
    two.write_text("format: 1\n", "utf-8")
    room.press("l")
    assert room.shows("two.yaml cannot be played.")
    one.write_text("", "utf-8")
    room.press("l")
    assert room.shows("Inget fall hittades.")


def test_a_folder_that_cannot_be_written_is_told_before_anything_is_lost(tmp_path):
    (tmp_path / "file").write_text("")
    room = Room(tmp_path / "file" / "kept")
    assert room.shows("Det går inte att spara i")
    room.press("n")
    assert room.game.session is None


def test_a_full_disk_is_told_and_nothing_is_lost(room, monkeypatch):
    room.to(MOVES)
    assert room.session.writer.flush()
    write = os.write

    def full(file: int, data: bytes) -> int:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "write", full)  # no file system of its own can be made in a test
    room.press("1", "1", "1", "return")
    room.session.writer.flush()
    room.stage.tick(10)
    assert room.shows("Disken är full, och det senaste är inte sparat än.")
    room.press("m", "g")
    assert room.game.session is not None
    assert room.shows("Disken tar inte emot det sista.")
    monkeypatch.setattr(os, "write", write)
    room.press("space")
    assert room.session.writer.flush()
    room.stage.tick(10)
    assert room.shows("Sparat")
    assert room.session.state.step == MOVES


def test_three_agreements_with_roles_and_dates(room):
    for what in Pilot(room.game).presses():
        if room.game.session is not None and room.session.state.step == 7:
            break
        press(room.stage, what)
    for place in "123":
        room.press(place, "#plan-when")
        room.stage.type(f"Åäö {place}")
        room.press("#plan-role")
        room.stage.type("ledningen")
        room.press("#plan-date")
        room.stage.type("31 mars")
        room.press("#write-down")
    assert [plan["when"] for plan in room.session.plans.values()] == ["Åäö 1", "Åäö 2", "Åäö 3"]
    room.press("z")
    assert len(room.session.plans) == 2
    room.press("y", "space", "space")
    report = room.game.table.report.read_text("utf-8")
    assert "Åäö 3" in report
    assert "31 mars" in report
    room.press("g")
    assert room.game.session is None


def test_nothing_but_its_own_keys_acts_while_a_form_is_open(room):
    room.to(MOVES)
    before = room.session.state
    room.press("1", "h", "q", "n", "p", "t", "y", "pagedown", "space")
    assert room.session.state == before
    assert room.game.table.form is not None
    assert room.game.table.dialog is None
    room.press("1", "z")
    assert room.game.table.form.answers == ()


def test_space_reveals_the_counts_that_have_been_typed(room):
    room.to(CHOICE).press("2", "space")
    assert room.session.state.step == CHOICE
    assert room.session.state.votes == (0, 1, 0)


def test_a_presenter_remote_shows_the_counts_before_it_goes_on(room):
    room.to(CHOICE).press("2", "pagedown")
    assert room.session.state.votes == (0, 1, 0)
    room.press("pagedown")
    assert room.session.state.step == TALK


def test_an_agreement_left_half_written_is_still_there(room):
    for what in Pilot(room.game).presses():
        if room.game.session is not None and room.session.state.step == 7:
            break
        press(room.stage, what)
    room.press("2", "#plan-when")
    room.stage.type("halva")
    room.press("escape")
    assert room.session.plans[1]["when"] == "halva"
    room.press("2")
    assert room.shows("halva")
    room.press("escape", "z")
    assert room.session.plans == {}


def test_everything_with_a_key_can_be_reached_with_the_mouse(room):
    room.to(MOVES).press("#role-1")
    for words in ("Spelledarens vy", "Gör om", "Sidan före", "Ta paus", "Större text", "Mindre text"):
        room.stage.click("Meny")
        assert room.shows(words)
        room.stage.click(words)
        room.stage.press("escape")
    room.stage.click("Meny")
    room.stage.click("#leave")
    assert room.game.session is None


def test_the_board_stands_still_between_the_pages_of_a_round(room):
    room.to(SITUATION)
    places = set()
    while room.session.state.step != CHECK:
        found = [placed.rect for placed in walk(room.stage.placed) if placed.node.role == "canvas" and placed.rect.h > 300]
        places |= {tuple(rect) for rect in found}
        room.press("space")
    assert len(places) == 1


def test_undo_gives_the_turn_back_to_the_role_whose_move_it_was(room):
    room.to(MOVES).press("1", "1", "1", "return", "1", "1", "2", "return")
    assert room.game.table.role == 1
    room.press("z")
    assert room.game.table.role == 0


def test_space_on_a_focused_role_does_not_close_a_form(room):
    room.to(MOVES).press("#role-1", "1", "1", "space")
    assert room.game.table.form is not None
    assert room.game.table.role == 1


def test_focus_does_not_stand_on_an_answer_to_the_next_question(room):
    room.to(MOVES).press("2", "#choice-0-3")
    assert not room.stage.focus_id.startswith("choice-0")


def test_language_switches_in_front_of_everything_but_a_line_being_written(room):
    room.to(MOVES).press("f1", "l")
    assert room.shows("Help")
    room.press("escape", "n", "l")
    room.stage.type("l")
    assert room.game.table.language == "en"
    assert room.game.table.lines["note"].startswith("l")


@pytest.mark.parametrize("away", [False, True])
def test_reminders_can_be_put_away_for_the_evening(room, away):
    room.to(SITUATION)
    closing = f'panel "{room.game.say("closing-title")}"'
    if away:
        room.press("escape", "r", "escape")
        assert room.shows(room.game.say("menu-reminders-on")[1:])  # the menu begins it with a capital
        room.press("escape")
    shown = []
    while room.session.state.step == SITUATION:
        shown.append(room.shows(closing))
        room.press("space")
    assert any(shown) is not away


def test_a_talk_of_one_role_is_not_logged_and_stays_to_be_finished(room):
    room.to(CHOICE).press("p", "1", "1", "return")
    form = room.game.table.form
    assert form is not None
    assert form.ticked == (0,)
    assert room.shows("minst två")
    room.press("2", "return")
    assert room.game.table.form is None
    assert room.shows("Loggat")


def test_the_key_a_is_about_the_options_while_they_are_shown(room):
    room.to(CHOICE).press("a")
    assert room.game.table.form is None
    assert room.shows("A, B och C är alternativen.")


def test_a_goal_in_own_words_is_seen_among_the_goals(room):
    room.press("n").to_page("goals").press("n", "=Larmet går fram även på natten", "return", "pageup", "pagedown")
    assert room.shows("”Larmet går fram även på natten”")
    room.press("z", "pageup", "pagedown")
    assert not room.shows("Larmet går fram även på natten")


def test_a_decision_that_is_open_again_is_not_shown_as_made(room):
    room.to(MOVES)
    decision = next(n for n, each in enumerate(room.session.scenario.decisions) if each.opens == 0)
    owner = room.session.scenario.decisions[decision].owner
    assert room.session.play(("decide", owner, decision, 0, 0, 0)) is None
    assert progress_of(room.session).decided >> decision & 1
    assert room.session.play(("reopen", owner, decision)) is None
    assert not progress_of(room.session).decided >> decision & 1
    title = room.session.scenario.decisions[decision].title["sv"]
    assert not [told for told in happenings(room.game.view()) if told[1].startswith(title)]
