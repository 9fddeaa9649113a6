"""The leader's view: everything is on it, everything can be done from it, and what is private stays there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.core.events import GROUP
from game.core.state import CHECK, CHOICE, DEBRIEF, EMPTY, MOVES, OVER, SITUATION, STEP_IDS, TAKE_HOME, TALK, WELCOME
from game.places import scenarios_folder
from game.screen.demo import Pilot, press
from game.screen.game import Game
from game.screen.kit import Stage
from game.screen.leader.script import BY_HEADING, nodes, script
from game.screen.leader.window import LeaderWindow
from game.texts import LANGUAGES, words

SCENARIO = scenarios_folder() / "storgatan_oppnas.yaml"
SECRET = "Fråga nätägaren efter fikat"


class Room:
    """A game on the shared stage, and the leader's own on another."""

    def __init__(self, folder: Path, language: str = "sv", size: tuple[int, int] = (1366, 768)) -> None:
        pygame.font.init()
        self.game = Game(folder, [SCENARIO], language=language, seed=7)
        self.game.screens = 2
        self.shared = Stage(self.game, (1920, 1080))
        self.shared.press("n")
        self.shared.press("f2")
        assert isinstance(self.game.beside, LeaderWindow)
        self.own = Stage(self.game.beside, size)

    def press(self, *keys: str) -> None:
        """Press in the leader's window, as its window does: what has no use there is for the shared screen."""
        for key in keys:
            if key[0] in "#=" or self.own.takes(key):
                press(self.own, key)
            else:
                press(self.shared, key)
            self.shared.rebuild()
            self.own.rebuild()

    def to(self, step: int, round_: int = 0) -> Room:
        for _ in presses_to(self, step, round_):
            pass
        return self

    def says(self, words: str) -> bool:
        return words in self.own.snapshot()

    def all_see(self, words: str) -> bool:
        return words in self.shared.snapshot()


def presses_to(room: Room, step: int, round_: int | None = None) -> Iterator[None]:
    """Go on page by page, from the leader's window, to a step; every press leads somewhere."""
    while room.game.moment[1] != step or round_ not in (None, room.game.moment[0]):
        yield
        before = len(room.game.sitting.frames), room.game.page
        room.press("space")
        assert (len(room.game.sitting.frames), room.game.page) != before, room.own.snapshot()


@pytest.fixture
def room(tmp_path):
    made = Room(tmp_path)
    yield made
    made.game.closing()


def test_the_view_has_everything_in_the_middle_of_a_talk(room):
    room.to(TALK)
    there = room.game.sitting.scenario.situations[0]
    for told in (
        words("sv")("script-talk"), there.text["sv"], there.ask["sv"], there.hint["sv"], "Planarkitekt börjar.",
        "Samtal: ungefär 2 min kvar", "Sedan: Drag", "0 min av 60 har gått.",
        "är tyst", "är snabb", "är het", "väntar in chefen", "Bara för er som leder",
    ):  # fmt: skip
        assert room.says(told), told
    commands = {each.id for each in nodes(room.own.tree) if each.role == "button" and each.enabled}
    assert commands >= {
        "leader-next", "leader-back", "leader-undo", "leader-redo", "leader-more-time", "leader-pause", "late-title",
        "leader-surprise", "leader-give-move", "leader-seats", "leader-reminders-off", "leader-language", "leader-swap",
        "leader-close", "guide-title",
    }  # fmt: skip


def test_what_is_next_is_the_next_round_and_after_the_last_the_debrief(room):
    assert room.says("Sedan: Omgång 1 av 3, Projektering")
    room.to(CHECK)
    assert room.says("Sedan: Omgång 2 av 3, Schakt")
    room.press("e", "2")
    assert room.says("Spelet slutar efter Projektering.")
    assert room.says(f"Sedan: {words('sv')('step-debrief')}")


def test_the_authors_notes_are_told_before_the_first_round(room):
    assert room.says("Kvarnholma finns inte.")
    assert not room.all_see("Kvarnholma finns inte.")


def test_a_whole_game_is_led_from_the_window_and_every_page_has_something_to_say(room):
    lines = set()
    for _ in presses_to(room, OVER):
        lines.add(script(room.game.view(), room.shared.tree))
    say = words("sv")
    for key in ("script-seats", "script-rules", "script-about", "script-where", "script-goals", "script-wind", "script-home",
                "script-pulse", "script-situation", "script-knowledge", "script-closing", "script-talk",
                "script-card", "script-land", "script-own", "script-counts", "script-questions", "script-take-home"):  # fmt: skip
        assert say(key) in lines, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_of_the_script_is_there(language):
    say = words(language)
    for key in (*BY_HEADING, *BY_HEADING.values(), *(f"script-{step.replace('_', '-')}" for step in STEP_IDS)):
        assert say(key)


def test_next_does_what_the_space_bar_of_the_shared_screen_would(room):
    room.to(CHOICE)
    room.press("1", "1", "3")
    assert room.game.table.counts == (2, 0, 1), "keys without a use in the window are for the shared screen"
    assert room.says("Visa allas val")
    room.press("space")
    assert room.game.sitting.state.votes == (2, 0, 1)
    assert room.says(words("sv")("script-revealed"))


def test_nothing_goes_on_under_an_open_form_and_the_view_says_why(room):
    room.to(MOVES).press("1")
    assert room.game.table.form is not None
    before = room.game.moment
    room.press("space")
    assert room.game.moment == before
    assert room.says("Gruppen svarar på en fråga på skärmen.")
    room.press("escape")
    assert room.game.table.form is None


def test_time_is_led_from_the_window(room):
    room.to(TALK).press("t", "s")
    assert room.game.table.clock.left == 180
    assert room.all_see('heading "Paus"')
    assert room.says("Ni har paus.")
    room.press("space")
    assert not room.game.table.clock.stopped
    room.press("e")
    assert room.says("Sluta efter Schakt")
    assert not room.all_see("Sluta efter Schakt"), "the group sees it when it has been decided"
    room.press("1")
    assert room.all_see("Omgång 1 av 2")
    room.press("z")
    assert room.all_see("Omgång 1 av 3")


def test_surprises_and_moves_are_chosen_where_only_the_leader_sees_them(room):
    room.to(MOVES).press("u")
    number = next(n for n in range(9) if not room.game.sitting.state.surprises >> n & 1)
    brought = room.game.sitting.scenario.surprises[number]
    assert room.says(brought.title["sv"])
    assert not room.all_see(brought.title["sv"])
    room.press(str(number + 1))
    assert room.game.table.dialog.name == "news"
    assert room.all_see(brought.text["sv"])
    room.press("space")
    assert room.game.table.dialog is None, "what stands in front gives way first"
    assert room.game.moment == (0, MOVES)
    left = room.game.sitting.state.moves_left
    room.press("g", "2")
    assert room.game.sitting.state.moves_left[1] == left[1] + 1
    room.press("g", "escape")
    assert not room.says("Vilken roll får ett drag till?")


def test_a_surprise_that_has_come_is_greyed_and_says_why(room):
    room.to(MOVES).press("u")
    number = next(n for n in range(9) if room.game.sitting.state.surprises >> n & 1)
    before = room.game.sitting.state.surprises
    room.press(str(number + 1))
    assert room.game.sitting.state.surprises == before
    assert room.own.find("#why") is not None


def test_an_empty_chair_is_given_no_move(room):
    room.to(MOVES)
    room.game.inside.play(("seat", GROUP, 4, EMPTY))
    before = room.game.sitting.state.moves_left
    room.press("g", "5")
    assert room.game.sitting.state.moves_left == before
    assert room.own.find("#why") is not None


def test_seats_reminders_and_language_are_changed_from_the_window(room):
    room.press("i", "5")
    assert room.game.sitting.state.seats[4] != -1
    room.press("escape", "d", "l")
    assert not room.game.table.reminders
    assert room.says("The leader’s view")
    assert room.all_see(words("en")("seats-title"))


def test_a_private_line_is_in_the_journal_and_nowhere_else(room, tmp_path):
    room.press("#private", f"={SECRET}", "return")
    assert room.says(SECRET)
    before = room.game.page
    room.press("space")
    assert room.game.page == before + 1, "the line is written, and the next key is a key again"
    pages = [room.shared.snapshot() for _ in presses_to(room, OVER)]
    assert not any(SECRET in page for page in pages)
    assert SECRET not in room.game.table.report.read_text("utf-8")
    assert not any(SECRET in str(line) for line in room.game.sitting.export())
    room.game.sitting.writer.flush()
    assert SECRET in next(tmp_path.glob("*.jsonl")).read_text("utf-8")


def test_private_lines_can_be_taken_away_and_undone_and_there_are_six(room):
    for number in range(6):
        room.press("#private", f"=rad {number}", "return")
    assert room.says("Sex rader får plats.")
    assert room.own.find("#private") is None
    room.press("#private-2")
    assert not room.says("rad 1")
    room.press("z")
    assert room.says("rad 1")


def test_closing_the_window_leaves_the_game_as_it_is(room):
    room.to(TALK)
    room.press("f2")
    assert room.game.beside is None
    assert room.game.moment == (0, TALK)


def test_leaving_the_game_takes_the_window_away(room):
    for key in ("m", "g"):
        room.shared.press(key)
    room.own.rebuild()
    assert room.game.session is None
    assert room.game.beside is None
    assert room.own.tree.children == ()


def test_with_one_screen_it_stands_in_front_and_says_that_everybody_sees(tmp_path):
    room = Room(tmp_path)
    room.game.sitting.answer("private", SECRET, "1")
    for _ in presses_to(room, TALK):
        pass
    room.game.beside, room.game.screens = None, 1
    room.shared.press("f2")
    assert room.all_see("dialog #leader")
    assert room.all_see("Det här visas för alla")
    assert room.all_see(words("sv")("script-talk"))
    assert not room.all_see(SECRET)
    assert not room.all_see("väntar in chefen")
    room.shared.press("f")
    assert room.all_see(SECRET)
    assert room.all_see("väntar in chefen")
    room.shared.press("f2")
    room.shared.press("f2")
    assert not room.all_see(SECRET), "asked for anew each time"
    room.shared.press("space")
    assert room.game.moment[1] == MOVES
    assert room.game.table.dialog is None
    room.game.closing()


def test_with_one_screen_it_can_still_have_a_window(tmp_path):
    room = Room(tmp_path)
    room.game.beside, room.game.screens = None, 1
    room.shared.press("f2")
    room.shared.press("w")
    assert room.game.beside is not None
    assert room.game.table.dialog is None
    room.game.closing()


def test_the_windows_change_screens_and_it_is_remembered(room):
    assert (room.game.screen, room.game.beside.screen) == (1, 0)
    room.press("x")
    assert (room.game.screen, room.game.beside.screen) == (0, 1)
    room.press("f2")
    room.shared.press("f2")
    assert (room.game.screen, room.game.beside.screen) == (0, 1)


def test_the_settings_say_which_screen_is_which_and_swap_them(room):
    room.shared.press("i")
    assert room.all_see("Spelet på skärm 2, spelledarens vy (F2) på skärm 1.")
    press(room.shared, "#settings-swap")
    assert room.all_see("Spelet på skärm 1, spelledarens vy (F2) på skärm 2.")
    assert (room.game.screen, room.game.beside.screen) == (0, 1)


def test_screens_can_be_swapped_before_there_is_a_window_for_the_leader(room):
    room.press("f2")
    room.game.screen = None
    room.shared.press("i")
    press(room.shared, "#settings-swap")
    room.shared.press("escape")
    room.shared.press("f2")
    assert (room.game.screen, room.game.beside.screen) == (0, 1)


def test_with_one_screen_the_settings_say_nothing_of_screens(room):
    room.game.screens = 1
    room.shared.press("i")
    assert not room.all_see("Skärmar")


def test_the_way_back_from_a_long_list_is_always_in_sight(tmp_path):
    room = Room(tmp_path, size=(3840, 2160)).to(MOVES)
    for part in ("late", "surprise", "give_move", "seat"):
        room.game.table.leader_part = part
        room.own.rebuild()
        back = room.own.find("#leader-back-out")
        assert back.seen == back.rect, part
    room.game.closing()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", [(1280, 720), (1400, 1050)])
def test_every_text_is_whole_in_the_window_and_in_front(tmp_path, language, size):
    room = Room(tmp_path, language, size)
    room.shared.resize(size)
    for step in (WELCOME, SITUATION, CHOICE, TALK, MOVES, CHECK, DEBRIEF, TAKE_HOME, OVER):
        for _ in presses_to(room, step):
            pass
        for part in ("late", "surprise", "give_move", "seat", ""):
            room.game.table.leader_part = part
            room.own.rebuild()
            assert room.own.spilling() == []
    room.game.beside, room.game.screens = None, 1
    for _ in range(3):
        for keys in (("f2",), ("f",), ("u",), ("escape",), ("i",), ("escape",), ("f2",)):
            for key in keys:
                room.shared.press(key)
            assert room.shared.spilling() == []
        room.shared.press("+")
    room.game.closing()


def test_ids_are_never_shared(room):
    for _ in range(12):
        for part in ("late", "surprise", "give_move", "seat", ""):
            room.game.table.leader_part = part
            room.own.rebuild()
            ids = [each.id for each in nodes(room.own.tree) if each.id]
            assert len(ids) == len(set(ids)), sorted(ids)
        room.press("space")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_view_looks_as_it_did(tmp_path, golden, language):
    room = Room(tmp_path, language)
    seen: dict[str, str] = {}
    pilot = Pilot(room.game)
    presses = pilot.presses()
    next(presses)  # the game has begun
    for what in presses:
        name = f"{STEP_IDS[room.game.moment[1]]}, page {room.game.page}"
        if name not in seen:
            room.own.rebuild()
            seen[name] = room.own.snapshot()
        press(room.shared, what)
    room.game.table.leader_part = "late"
    for part in ("late", "surprise", "give_move", "seat", "guide"):
        room.game.table.leader_part = part
        room.own.rebuild()
        seen[f"over, list {part}"] = room.own.snapshot()
    room.game.table.leader_part, room.game.beside, room.game.screens = "", None, 1
    for _ in range(200):
        if room.game.moment[1] == MOVES:
            break
        room.shared.press("z")
    for key, name in (("f2", "in front"), ("f", "in front, notes"), ("e", "in front, late")):
        room.shared.press(key)
        seen[name] = room.shared.snapshot().partition("dialog #leader")[2]
    room.game.closing()
    golden(f"screens/leader.{language}.txt", "\n".join(f"=== {name}\n{shown}\n" for name, shown in seen.items()))
