"""After the last round: winding back, the own picture, at home, agreements, the pulse; by keys, and read on the screen."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest
from playing_room import Seen

from game.authoring import load_scenario
from game.bots.groups import mixed
from game.core.events import GROUP
from game.core.state import DEBRIEF, MOVES, OVER, TAKE_HOME
from game.places import scenarios_folder
from game.screen.game import Game
from game.screen.kit.placed import walk
from game.session.answers import PULSE
from game.session.home import exchanges
from game.session.session import Session
from game.session.sittings import begin, replay_journal

SCENARIO = scenarios_folder() / "storgatan_oppnas.yaml"


def play_to_the_debrief(session: Session) -> None:
    group = mixed(7)
    while session.state.step != DEBRIEF:
        if session.state.step == MOVES and session.state.round == 0 and not session.state.routines:
            session.play(("agree", GROUP, "share", 3, 2))
        move = group.next_move(session.scenario, session.state)
        assert (session.go_on() if move[0] == "next" else session.play(move)) is None


@pytest.fixture(scope="module", params=[None, 0], ids=["whole", "ended early"])
def journal(request, tmp_path_factory) -> Path:
    """A group that agreed on one thing and came to the debrief, with or without every round."""
    session = begin(load_scenario(SCENARIO, 60), tmp_path_factory.mktemp("kept"), 7, date(2026, 11, 28))
    if request.param is not None:
        session.answer("ends", request.param)
    play_to_the_debrief(session)
    path = session.writer.path
    session.close()
    return path


class Room(Seen):
    """A game that stands at the debrief."""

    def __init__(self, journal: Path, folder: Path, size=(1920, 1080), language="sv") -> None:
        super().__init__(Game(folder, [SCENARIO], language=language, seed=7), size)
        self.path = Path(shutil.copy(journal, folder / journal.name))
        self.game.go_on_with(self.path)
        self.stage.rebuild()

    def to(self, words: str) -> Room:
        """Turn pages until the screen shows ``words``."""
        for _ in range(30):
            if self.shows(words):
                return self
            self.press("space")
        raise AssertionError(words)

    def ids(self, start: str) -> list[str]:
        return [placed.node.id for placed in walk(self.stage.placed) if placed.node.id.startswith(start)]


@pytest.fixture
def room(journal, tmp_path):
    made = Room(journal, tmp_path)
    yield made
    made.game.closing()


def test_winding_back_comes_first_can_be_skipped_and_changes_nothing(room):
    assert room.session.state.step == DEBRIEF
    assert room.shows("Spola tillbaka")
    frames = list(room.session.frames)
    room.press("1")
    assert room.shows("Vad blir annorlunda i Projektering?")
    room.press("1")
    assert room.shows("Så gick det")
    assert room.shows("Så hade det kunnat gå")
    assert sum(placed.node.role == "canvas" for placed in walk(room.stage.placed)) == 2
    room.press("b", "b", "space")
    assert room.shows("Landa")
    assert room.session.frames == frames


def test_what_leads_to_something_stands_first_eight_at_a_time(room):
    room.press("1")
    assert len(room.ids("wind-change-")) <= 8
    changes = room.game.table.winding.changes
    seen = set()
    for _ in range(10):
        told = [placed.node.text for placed in walk(room.stage.placed) if placed.node.id.startswith("wind-change-")]
        seen.update(told)
        room.press("9")
    assert len(seen) == len(changes)
    assert {each.endswith("(något blir annorlunda)") for each in seen} == {differs for _, differs in changes}


def test_both_courses_are_told_in_words_with_what_could_no_longer_happen(room):
    winding = room.game.table.winding
    room.press("1")
    differ = set()
    for name in (*room.ids("wind-change-"), "more", *room.ids("wind-change-")):
        if name == "more":
            room.press("9", "9")
            continue
        room.stage.click(f"#{name}")
        both = winding.rewound
        differ.add(both.differs)
        assert room.stage.spilling() == []
        assert room.shows("blir som de blev. Vad mer hade behövt vara annorlunda?") is not both.differs
        for number, _ in enumerate(both.connections[:4], start=1):
            assert room.shows(f'"{number}. ')
        missed = [each for each in both.dropped if each.move is None or each.move[0] != "pass"]
        assert room.shows("Det här kunde inte längre hända") is bool(missed)
        room.press("b")
    assert True in differ


def test_it_is_reached_again_from_its_key_and_leads_back(room):
    room.to("Er bild först")
    page = room.game.page
    room.press("r", "1", "1")
    assert room.shows("Så gick det")
    room.press("space")
    assert room.game.page == page
    assert room.shows("Er bild först")


def broken_off(room, folder):
    """The same session, opened again from what its journal holds."""
    folder.mkdir()
    room.session.writer.flush()
    room.stage.tick(1)
    return Room(room.session.writer.path, folder)


@pytest.mark.parametrize(
    ("keys", "sight"),
    [("1", "Vad blir annorlunda i"), ("12", "Så hade det kunnat gå"), ("12b", "Vad blir annorlunda i")],
)
def test_whoever_was_winding_back_goes_on_there(room, tmp_path, keys, sight):
    room.press(*keys)
    again = broken_off(room, tmp_path / "again")
    assert again.shows(sight)
    assert again.stage.snapshot() == room.stage.snapshot()
    again.game.closing()


@pytest.mark.parametrize(("part", "sight"), [((99,), "Spola tillbaka"), ((0, 999), "Vad blir annorlunda i")])
def test_a_part_that_there_is_nothing_of_is_passed_by(room, tmp_path, part, sight):
    room.session.turn_to(0, *part)
    again = broken_off(room, tmp_path / "again")
    assert again.shows(sight)
    again.game.closing()


def test_own_pictures_that_were_shown_are_shown_again(room, tmp_path):
    room.to("Er bild först").press("1").stage.type("Larmen")
    room.press("return", "return")
    again = broken_off(room, tmp_path / "again")
    assert again.shows("Larmen")
    again.game.closing()


def test_what_can_be_changed_is_worked_out_while_the_group_reads(room):
    before = room.session.frames
    for _ in range(200):
        room.stage.tick(40)
    assert all(room.game.table.winding.tried._whole)
    assert room.session.frames == before


def test_each_role_writes_for_itself_and_all_is_shown_together(room):
    room.to("Er bild först").press("return")
    assert not room.game.sitting.part  # nobody has written
    room.press("1").stage.type("Snabbt samråd, åäö")
    room.press("#own-delta").stage.type("Kartan kom sent")
    room.press("return")
    room.press("3", "#own-delta").stage.type("Larmen")
    room.press("escape")
    assert room.session.answers["plus", "planarkitekt"] == "Snabbt samråd, åäö"
    assert room.session.answers["delta", "natagare"] == "Larmen"
    assert not room.shows("Kartan kom sent")
    assert room.shows("Planarkitekt: klart")
    assert room.shows("Tillstånd: inte än")
    room.press("return")
    assert room.shows("Kartan kom sent")
    assert room.shows("Larmen")
    room.press("z")
    assert not room.shows("Larmen")
    room.press("b", "1")
    assert room.shows("Snabbt samråd")


def test_a_moment_has_its_evidence_then_the_talk_and_who_begins(room):
    if not room.game.table.moments:
        pytest.skip("no card stands when nothing was missed yet")
    room.to("Möjligt glapp")
    assert not room.shows("Vad visste ni då?")
    room.press("space")
    assert room.shows("berättar först.")
    assert room.shows("Vad visste ni då?")
    assert room.shows("Vilket enda drag hade ändrat något?")
    room.press("pageup", "3", "space")
    assert room.shows("Ni såg det annorlunda än loggen. Vad såg ni?")


def test_the_counts_have_their_course(room):
    room.to("Mönster")
    rounds = room.session.state.round + 1
    assert room.shows("Efter Projektering: ") is (rounds > 1)
    assert room.shows("Ett spel är för kort för att betygsätta någon.")


def test_home_is_answered_with_numbers_or_clicks_and_leads_to_starts(room):
    room.to("Hos oss").press("1", "2", "2")
    first, second, third = exchanges(room.session)[:3]
    room.stage.click(f"#home-{third.id}-unknown")
    answers = room.session.answers
    assert [answers["home", each.id] for each in (first, second, third)] == ["works", "sometimes", "unknown"]
    room.stage.click(f"#home-{third.id}-unknown")
    room.press("1", "1", "1", "9")
    assert ("home", first.id) not in room.session.answers
    assert ("home", third.id) not in room.session.answers
    assert len(room.ids("home-")) <= 8 * 4 + 1
    room.press("space")
    assert room.session.state.step == TAKE_HOME
    assert room.shows("Gata och VA delar med Nätägare")  # agreed in the game
    assert len(room.ids("start-")) == 2


def test_a_ready_start_fills_a_plan_with_one_key(room):
    room.to("Hos oss").press("space", "4")
    assert room.game.table.dialog.name == "plan"
    assert room.shows("När är första gången?")
    assert room.shows("Hur märker ni att det har blivit gjort?")
    room.press("#plan-date").stage.type("1 mars")
    assert room.shows("Dagen ligger mer än trettio dagar bort.")
    room.press("escape")
    [plan] = room.session.plans.values()
    assert (plan["role"], plan["with"], plan["date"]) == ("Gata och VA", "Nätägare", "1 mars")
    assert room.shows("Finns ett mindre första steg?")
    room.press("4", "escape", "4", "escape", "4")
    assert room.shows("Alla tre platser är tagna.")


def test_an_agreement_that_lacks_nothing_is_asked_about_its_mandate_only(room):
    room.to("Hos oss").press("space", "4", "#plan-date").stage.type("15 december")
    room.press("#plan-sign").stage.type("en rad")
    room.press("return")
    assert room.shows("Ligger den inom ert eget mandat?")
    assert not room.shows("När är första gången?")


def test_the_pulse_is_counted_by_keys_and_undone(room):
    room.to("Hos oss").press("space", "space", "1", "1", "2", "9", "z", "6")
    answers = room.session.answers
    assert [answers.get(("pulse", about)) for about in PULSE] == [[2, 1, 0], [0, 0, 1], None]
    room.stage.click("#pulse-heard-0")
    room.press("left", "left")
    assert room.session.answers["pulse", "heard"] == [0, 1, 0]
    room.press("space")
    assert room.session.state.step == OVER
    page = room.game.table.report.read_text("utf-8")
    assert "ja 0, delvis 1, nej 0" in page
    end = room.session.state
    path = room.session.writer.path
    room.game.closing()
    assert replay_journal(path).state == end


@pytest.mark.parametrize(
    ("size", "text_size", "language"),
    [
        ((1280, 720), 1.0, "sv"), ((1280, 720), 1.25, "en"), ((1280, 720), 1.5, "sv"),
        ((1400, 1050), 1.0, "en"), ((1400, 1050), 1.25, "sv"), ((1400, 1050), 1.5, "en"),
    ],
)  # fmt: skip
def test_every_page_shows_its_texts_whole(journal, tmp_path, size, text_size, language):
    room = Room(journal, tmp_path, size, language)
    room.game.table.text_size = text_size
    room.stage.rebuild()
    shown = set()
    for keys in (("1",), ("1",), ("9",), ("b",), ("5",)):
        room.press(*keys)
        assert room.stage.spilling() == [], room.stage.snapshot()
    while room.session.state.step != OVER:
        shown.add((room.session.state.step, room.game.page))
        if room.ids("own-") and not room.game.sitting.part:
            for name in room.ids("own-")[:5]:
                room.stage.click(f"#{name}") if room.stage.find(f"#{name}").seen.h > 20 else None
                if room.game.table.dialog:
                    assert room.stage.spilling() == [], room.stage.snapshot()
                    room.stage.type("Vi pratade länge om vem som skulle ringa, och när. " * 2)
                    room.press("return")
            room.press("return")
        assert room.stage.spilling() == [], room.stage.snapshot()
        room.press("space")
    assert len(shown) >= 9
    room.game.closing()
