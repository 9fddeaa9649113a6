"""The desk follows the file: saved, replaced, taken away, made unreadable. Nothing is ever lost of it, or written."""

from __future__ import annotations

import dataclasses
import os

import pytest
from desk_room import GOOD, ONE_TO_MEND, THIRTY_TO_MEND, Room

from game.authoring.source import MAX_BYTES
from game.screen.desk.desk import LOOK_EVERY
from game.screen.desk.draft import Draft


def in_place(room: Room, text: str) -> None:
    room.save(text)


def by_rename(room: Room, text: str) -> None:
    beside = room.file.with_suffix(".tmp")
    beside.write_text(text, "utf-8")
    beside.replace(room.file)


def by_backup(room: Room, text: str) -> None:
    room.file.rename(room.file.with_suffix(".yaml~"))
    room.save(text)


@pytest.mark.parametrize("save", [in_place, by_rename, by_backup])
def test_what_is_saved_is_seen_at_the_next_look(tmp_path, save):
    room = Room(tmp_path)
    assert room.shows('panel "Inga anmärkningar"')
    save(room, ONE_TO_MEND)
    room.wait()
    assert room.shows("Rollen ”planarkitket” finns inte")
    assert room.shows("Menade du ”planarkitekt”?")
    save(room, GOOD)
    room.wait()
    assert room.shows('panel "Inga anmärkningar"')


def test_a_look_is_taken_four_times_a_second_and_no_more():
    assert LOOK_EVERY == 250


def test_between_two_looks_the_disk_is_left_alone(tmp_path, monkeypatch):
    room = Room(tmp_path)
    looks = []
    monkeypatch.setattr(Draft, "look", lambda draft: looks.append(draft) or False)
    for _ in range(100):
        room.stage.tick(40)
        assert room.stage.paint() == [] or not looks  # the first picture is painted; then the screen is still
    assert len(looks) == 100 * 40 // 280  # every seventh tick of 40 milliseconds is the first after 250


def test_a_save_of_the_same_size_is_seen(tmp_path):
    room = Room(tmp_path)
    other = GOOD.replace("owner: planarkitekt", "owner: planarkitekf", 1)
    assert len(other) == len(GOOD)
    room.save(other)
    os.utime(room.file, ns=(1, 1))
    room.wait()
    assert room.shows("En sak att rätta")


def test_an_editor_that_takes_the_file_away_for_a_moment_alarms_nobody(tmp_path):
    room = Room(tmp_path)
    room.file.unlink()
    room.wait()
    assert room.shows('panel "Inga anmärkningar"')
    room.save(ONE_TO_MEND)
    room.wait()
    assert room.shows("Rollen ”planarkitket” finns inte")


def test_a_file_that_has_gone_is_told_and_found_again(tmp_path):
    room = Room(tmp_path)
    room.file.rename(room.files / "mitt_fal.yaml")
    room.wait(2)
    assert room.shows("mitt_fall.yaml")
    assert room.codes == ["Y001"]
    assert room.shows("När filen finns här igen läses den av sig själv.")
    assert room.shows("mitt_fal.yaml")  # the hint: a name that is near
    assert room.shows("Så såg spelplanen ut 14:00:00.")
    (room.files / "mitt_fal.yaml").rename(room.file)
    room.wait()
    assert room.shows('panel "Inga anmärkningar"')


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_told(tmp_path):
    room = Room(tmp_path)
    room.file.chmod(0)
    room.wait()
    assert room.codes == ["Y003"]
    room.file.chmod(0o600)
    room.wait()
    assert room.shows('panel "Inga anmärkningar"')


def test_a_folder_where_the_file_was_is_told(tmp_path):
    room = Room(tmp_path)
    room.file.unlink()
    room.file.mkdir()
    room.wait()
    assert room.codes == ["Y002"]
    assert room.stage.paint()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "Y006"), (b"\0" * 50, "Y008"), (GOOD.encode("latin-1", "replace"), "Y009"), (GOOD.encode("utf-16"), "Y008"),
        (b"a" * (MAX_BYTES + 1), "Y005"), (b"- \xf0\x9f\x98\x80", "S023"),
    ],
)  # fmt: skip
def test_a_file_that_is_no_scenario_is_told_and_painted(tmp_path, content, code):
    room = Room(tmp_path)
    room.save(content)
    room.wait()
    assert room.codes == [code]
    assert room.stage.paint()
    assert room.stage.spilling() == []


def test_a_line_without_end_is_shown_around_its_place(tmp_path):
    room = Room(tmp_path, GOOD + "\nnotez: " + "x " * 50_000 + "\n")
    assert room.shows("”notez”")
    assert room.stage.paint()
    assert len(room.stage.snapshot()) < 10_000


def test_at_most_twenty_are_told_in_full_and_the_rest_counted(tmp_path):
    room = Room(tmp_path, THIRTY_TO_MEND)
    assert room.shows("30 saker att rätta")
    assert room.stage.snapshot().count("button #remark-") == 20
    assert room.shows("… och 10 anmärkningar till.")


def test_the_last_board_stays_pale_until_the_file_can_be_played_again(tmp_path):
    room = Room(tmp_path)
    room.save(ONE_TO_MEND)
    room.wait()
    assert room.shows("Så såg spelplanen ut 14:00:00.")
    assert room.shows('text #read-at "Läst 14:01:00"')
    room.save(GOOD)
    room.wait()
    assert not room.shows("Så såg spelplanen ut")


def test_the_chosen_length_and_round_stay_when_the_file_is_saved(tmp_path):
    room = Room(tmp_path)
    room.press("#length-90", "4")
    room.save(GOOD + "\n")
    room.wait()
    assert (room.draft.minutes, room.draft.round) == (90, 3)
    room.press("#length-45")
    assert room.draft.round == 1  # the last there is in so short a game


def test_r_reads_at_once(tmp_path):
    room = Room(tmp_path)
    room.save(ONE_TO_MEND)
    room.press("r")
    assert room.shows("En sak att rätta")


def test_the_file_is_never_written_to(tmp_path):
    room = Room(tmp_path)
    before = room.file.stat()
    room.press("m", "3", "c", "p", "space", "space", "escape", "r", "l", "escape", "escape")
    after = room.file.stat()
    assert (before.st_mtime_ns, before.st_ino, before.st_size) == (after.st_mtime_ns, after.st_ino, after.st_size)
    assert room.file.read_text("utf-8") == GOOD
    assert [each.name for each in room.files.iterdir()] == [room.file.name]


def test_advice_is_told_as_advice_and_stops_nobody(tmp_path):
    room = Room(tmp_path)
    room.save(GOOD.replace("rounds:\n", "rounds:  # lint: ok L001 vi använder allt\n", 1))
    room.wait()
    assert room.shows('panel "Ett råd"')
    assert room.shows('(spoken "Råd. rad ')
    assert room.shows("Filen går att spela. Råden går att följa, eller låta vara.")
    assert not room.shows("Så såg spelplanen ut")
    room.press("#remark-0")
    assert room.shows("Förklaring")
    room.press("escape", "escape")
    assert room.shows("Storgatan öppnas: Ett råd")
    room.press("1", "p")
    assert room.game.session is not None


def test_a_remark_on_another_file_that_this_one_is_filled_from_names_it(tmp_path):
    room = Room(tmp_path, ONE_TO_MEND)
    assert room.shows('(spoken "Att rätta. rad 225')
    room.draft.reading = dataclasses.replace(room.draft.reading, name="profile.yaml")
    room.stage.rebuild()
    assert room.shows('(spoken "Att rätta. profile.yaml: rad 225')
