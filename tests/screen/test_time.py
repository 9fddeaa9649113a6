"""Time on the screen: boxes, pause, *vi är sena*, and a clock that survives sleep and crashes. No real time passes."""

from __future__ import annotations

from pathlib import Path

import pytest
from playing_room import Seen

from game.core.state import CHECK, CHOICE, DEBRIEF, MOVES, SITUATION, TALK, WELCOME
from game.places import scenarios_folder
from game.screen.clock import TICK_MAX, Clock
from game.screen.game import Game
from game.session.kept import list_sittings

SCENARIO = scenarios_folder() / "storgatan_oppnas.yaml"
HOUR = 60 * 60 * 1000


class Room(Seen):
    """A game with time as the test wants it."""

    def __init__(self, folder: Path, language: str = "sv", size: tuple[int, int] = (1920, 1080), length: int = 1) -> None:
        super().__init__(Game(folder, [SCENARIO], language=language, seed=7), size)
        self.game.table.length = length
        self.stage.rebuild()

    def to(self, step: int, round_: int = 0) -> Room:
        if self.game.session is None:
            self.press("n")
        for _ in range(100):
            if self.game.moment == (round_, step):
                return self
            self.press("space")
        raise AssertionError(self.game.moment)

    def wait(self, seconds: int) -> None:
        for _ in range(seconds):
            self.stage.tick(1000)

    @property
    def clock(self) -> Clock:
        return self.game.table.clock


@pytest.fixture
def room(tmp_path):
    made = Room(tmp_path)
    yield made
    made.game.closing()


@pytest.mark.parametrize(("length", "welcome", "debrief"), [(0, 7, 14), (1, 9, 16), (2, 11, 24)])
def test_every_length_has_its_own_boxes(tmp_path, length, welcome, debrief):
    room = Room(tmp_path, length=length)
    room.press("n")
    assert (room.clock.total, room.game.moment[1]) == (welcome * 60, WELCOME)
    room.to(SITUATION)
    assert room.clock.total == 120
    room.to(DEBRIEF, length + 1)
    assert room.clock.total == debrief * 60
    room.game.closing()


def test_pages_share_the_box_of_their_step(room):
    room.press("n")
    room.wait(5)
    room.press("space")
    assert room.game.moment[1] == WELCOME
    assert room.clock.left == 9 * 60 - 5


def test_a_laptop_that_slept_for_an_hour_has_lost_a_few_seconds(room):
    room.to(TALK)
    room.stage.tick(HOUR)
    assert room.clock.left == 120 - TICK_MAX / 1000
    assert room.clock.spent == TICK_MAX / 1000


def test_the_time_is_told_now_and_then_and_a_session_goes_on_with_it(tmp_path):
    room = Room(tmp_path)
    room.to(TALK)
    lines = len(room.game.sitting.frames)
    room.wait(44)
    session = room.game.sitting
    assert (session.seconds_left, session.seconds_spent) == (120 - 30, 30), "told at 15 and at 30 seconds"
    assert len(session.frames) == lines, "nothing to undo"
    session.close()  # the laptop dies; nothing more is told

    again = Room(tmp_path)
    again.press("#sitting-0")
    assert again.game.moment == (0, TALK)
    assert (again.clock.left, again.clock.spent, again.clock.total) == (90, 30, 120)
    again.game.closing()


def test_leaving_tells_the_time_to_the_second(tmp_path):
    room = Room(tmp_path)
    room.to(TALK)
    room.wait(7)
    room.press("m", "g")
    room.press("#sitting-0")
    assert (room.clock.left, room.clock.spent) == (113, 7)
    room.game.closing()


def test_more_time_and_a_pause_are_told_at_once(room):
    room.to(TALK)
    room.wait(4)
    room.press("t")
    assert room.game.sitting.seconds_left == 176
    room.wait(3)
    room.press("s")
    assert (room.game.sitting.seconds_left, room.game.sitting.seconds_spent) == (173, 7)


def test_what_the_clock_tells_is_no_event_on_the_first_page(tmp_path):
    room = Room(tmp_path)
    room.to(TALK)
    room.game.sitting.writer.flush()
    before = list_sittings(tmp_path)[0].entries
    room.press("t", "s", "s")
    room.game.sitting.writer.flush()
    assert list_sittings(tmp_path)[0].entries == before
    room.game.closing()


def test_a_step_gone_on_from_by_mistake_has_its_time_left_after_undo(room):
    room.to(TALK)
    room.wait(50)
    room.press("space")
    assert room.clock.left == 135
    room.press("z")
    assert (room.game.moment[1], room.clock.left) == (TALK, 70)


def test_time_over_the_box_goes_on_counting(room):
    room.to(TALK)
    room.wait(200)
    assert (room.clock.left, room.clock.spent, room.clock.over) == (-80, 200, 1)
    room.press("t")
    assert room.clock.left == 60


def test_in_a_pause_the_whole_screen_says_so_and_nothing_else_happens(room):
    room.to(MOVES).press("1", "s")
    assert room.shows('heading "Paus"')
    assert not room.shows("canvas")
    before = len(room.game.sitting.frames)
    room.press("1", "p", "a", "n", "z", "h", "q", "return", "pagedown")
    room.wait(30)
    assert room.shows('heading "Paus"')
    assert (len(room.game.sitting.frames), room.clock.left) == (before, 135)
    room.press("space")
    assert not room.clock.stopped
    assert room.game.table.form is not None, "it goes on where it was"


def test_a_pause_has_language_help_and_menu(room):
    room.to(TALK).press("s", "l")
    assert room.shows('heading "Break"')
    room.press("f1")
    assert room.shows("dialog #help")
    room.press("escape", "m")
    assert room.shows("dialog #menu")
    room.press("s")
    assert not room.clock.stopped


def test_late_says_what_it_would_leave_out_and_nothing_happens_until_it_is_chosen(room):
    room.to(CHECK)
    room.clock.spent = 40 * 60
    room.press("e")
    for words in ("Ni slutar ungefär 24 min efter utsatt tid.", "Sluta efter Schakt", "Utan ”Återställning”. Det ger 9 min. Där ligger besluten",
                  "Sluta efter Projektering", "besluten ”Asfaltering” och ”Nästa kvarter”", "kopplingar som väntar",
                  "Tillbakablicken och överenskommelserna behåller sin tid."):  # fmt: skip
        assert room.shows(words), words
    room.press("escape")
    assert room.game.sitting.last_round == 2


def test_the_round_that_is_chosen_is_the_last_and_the_marker_says_so(room):
    room.to(CHECK).press("e", "1")
    assert room.game.table.dialog is None
    assert room.shows("Spelet slutar efter Schakt. Z ångrar.")
    assert room.shows("Omgång 1 av 2")
    room.press("z")
    assert room.shows("Omgång 1 av 3")
    room.press("e", "1")
    room.to(CHECK, 1)
    assert room.shows("Omgång 2 av 2")
    room.to(DEBRIEF, 1)
    assert room.game.moment == (1, DEBRIEF)
    assert room.clock.total == 16 * 60, "the debrief has its time"


def test_rounds_left_out_can_be_had_back_in_the_same_place(room):
    room.to(CHOICE).press("e", "2")
    assert room.shows("Omgång 1 av 1")
    room.press("e", "1")
    assert room.shows("Omgång 1 av 3")


def test_in_the_debrief_nothing_is_left_to_leave_out(room):
    room.to(DEBRIEF, 2).press("e")
    assert room.shows("Det finns inga omgångar kvar att lämna ute. Tillbakablicken behåller sin tid.")
    assert not room.shows("#ends-")


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("size", [(1280, 720), (1400, 1050)])
def test_pause_and_late_show_every_text_whole_at_every_text_size(tmp_path, language, size):
    room = Room(tmp_path, language, size, length=2)
    room.to(CHECK)
    room.clock.spent = 60 * 60
    for _ in range(3):
        for opened, closed in (("e", "escape"), ("s", "space")):
            room.press(opened)
            assert room.stage.spilling() == []
            room.press(closed)
        room.press("+")
    room.game.closing()


def test_only_what_is_shown_of_the_time_draws_anew(room):
    """That it is told to the journal, twice a minute, is nothing to see: a game that waits is nearly idle."""
    room.to(TALK)
    assert room.game.sitting.writer.flush()
    room.stage.tick(0)
    saved, seen, drawn = room.game.sitting.writer.saved, 0, 0
    for _ in range(200):
        before = room.clock.shown
        drawn += room.stage.tick(1000)
        seen += room.clock.shown != before
        assert room.game.sitting.writer.flush()
    assert drawn == seen > 5
    assert room.game.sitting.writer.saved > saved + 3


@pytest.mark.parametrize(("seconds", "step"), [(45, 15), (135, 15), (450, 15), (960, 60), (1440, 60)])
def test_the_bar_and_the_minutes_change_together_and_stand_still_in_between(seconds, step):
    clock = Clock()
    clock.begin((0, MOVES), seconds)
    assert clock.shown == (-(-seconds // 60), 1.0)
    changes = [at for at in range(1, seconds + 1) if clock.run(1000)[0]]
    assert changes == list(range(step, seconds + 1, step))
    assert clock.shown == (0, 0.0)
