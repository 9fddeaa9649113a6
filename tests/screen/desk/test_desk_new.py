"""A trainer who never opens a terminal begins a scenario from the desk, or from one that is there."""

from __future__ import annotations

import pytest
from desk_room import GOOD, ONE_TO_MEND, Room

from game.authoring import read_file


@pytest.mark.parametrize(
    ("language", "name", "comment"), [("sv", "mitt_fall", "# Ett litet scenario"), ("en", "my_case", "# A small")]
)
def test_n_begins_a_small_case_that_plays(tmp_path, language, name, comment):
    room = Room(tmp_path, None, language=language)
    room.press("n")
    file = tmp_path / "kept" / "fall" / f"{name}.yaml"
    assert comment in file.read_text("utf-8")
    assert room.draft.path == file
    assert room.draft.is_current
    assert str(file.parent) in room.stage.find("#said").node.text
    room.press("p")
    assert room.game.session is not None


def test_what_was_begun_is_in_the_list_and_on_the_first_page_afterwards(tmp_path):
    room = Room(tmp_path, None)
    room.press("n", "escape", "n", "escape")
    assert [each.path.name for each in room.desk.files] == ["mitt_fall.yaml", "mitt_fall_2.yaml"]
    room.press("escape")
    assert [each.path.name for each in room.game.shelf.scenarios] == ["mitt_fall.yaml", "mitt_fall_2.yaml"]
    again = Room(tmp_path, None)
    assert [each.path.name for each in again.desk.files] == ["mitt_fall.yaml", "mitt_fall_2.yaml"]


def test_a_copy_has_an_id_and_a_file_of_its_own(tmp_path):
    room = Room(tmp_path)
    room.press("n")
    copy = room.draft.path
    assert copy.name == "eget_storgatan_oppnas.yaml"
    assert read_file(copy).document.id == "eget_storgatan_oppnas"
    assert room.file.read_text("utf-8") == GOOD
    room.press("n")
    assert room.draft.path.name == "eget_storgatan_oppnas_2.yaml"


def test_a_copy_is_of_what_could_last_be_played(tmp_path):
    room = Room(tmp_path)
    room.save(ONE_TO_MEND)
    room.wait()
    room.press("n")
    assert room.draft.is_current
    other = tmp_path / "other"
    other.mkdir()
    broken = Room(other, ONE_TO_MEND)
    broken.press("n")
    assert broken.why() == "Filen har inte gått att spela än, så det finns inget att utgå från."


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    room = Room(tmp_path, None)
    (tmp_path / "kept" / "fall").write_text("in the way", "utf-8")
    room.press("n")
    assert "Det går inte att skriva i" in room.stage.find("#said").node.text
    assert room.desk.draft is None
