"""How the pages of the desk look: as words in both languages, and whole in every size."""

from __future__ import annotations

import pytest
from desk_room import GOOD, ONE_TO_MEND, THIRTY_TO_MEND, Room

from game.authoring import read_scenario
from game.authoring.messages import excerpt
from game.screen.desk.messages import broken, own_line
from game.screen.kit import Typeface
from game.screen.kit.placed import walk

LONG = "long_name_" * 20


def pages(room: Room):
    """Yield every page of the desk with a name."""
    yield "clean"
    room.press("2")
    yield "another round"
    room.press("f1")
    yield "help"
    room.press("escape")
    room.save(ONE_TO_MEND)
    room.wait()
    yield "one to mend"
    room.press("#remark-0")
    yield "explained"
    room.press("escape")
    room.save(THIRTY_TO_MEND)
    room.wait()
    yield "thirty to mend"
    room.press("p")
    yield "why it cannot be tried"
    room.press("escape")
    yield "list"
    room.press("f1")
    yield "help of the list"
    room.press("escape", "1")
    yield "never playable"
    room.save(GOOD)
    room.wait()
    room.press("3", "p")
    yield "trial"


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_page_looks_as_it_did(tmp_path, golden, language):
    room = Room(tmp_path, language=language)
    told = [f"=== {name}\n{room.stage.snapshot()}\n" for name in pages(room)]
    golden(f"screens/desk.{language}.txt", "\n".join(told).replace(str(tmp_path), "…"))


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080), (1400, 1050)])
def test_every_text_is_shown_whole(tmp_path, size, scale, language):
    room = Room(tmp_path, size=size, language=language)
    room.game.table.text_size = scale
    room.stage.rebuild()
    for name in pages(room):
        assert room.stage.spilling() == [], name
        assert room.stage.paint(), name
        assert all(placed.text_size >= round(20 * room.stage.unit) for placed in walk(room.stage.placed) if placed.lines)


def test_ids_are_never_shared(tmp_path):
    room = Room(tmp_path)
    for name in pages(room):
        ids = [placed.node.id for placed in walk(room.stage.placed) if placed.node.id]
        assert len(ids) == len(set(ids)), (name, sorted(ids))


def test_nothing_is_painted_again_when_nothing_changes(tmp_path):
    room = Room(tmp_path)
    room.stage.paint()
    for _ in range(50):
        room.stage.tick(40)
        assert room.stage.paint() == []


@pytest.mark.parametrize("width", [120, 300, 700])
@pytest.mark.parametrize("words", ["    owner: planarkitket", "a " * 60, LONG, "", "  - å: {sv: Ja, en: Yes}"])
def test_an_authors_line_is_broken_without_losing_a_letter(words, width):
    face = Typeface()
    rows = broken(words, width, 22, face)
    assert "".join(piece for _, piece in rows) == words
    assert [start for start, _ in rows] == [sum(len(each) for _, each in rows[:n]) for n in range(len(rows))]
    assert all(face.width(piece.rstrip(), 22) <= width or len(piece) == 1 for _, piece in rows)


@pytest.mark.parametrize("at", [0, 5, 60, 118, 119, 120])
def test_the_caret_stands_under_the_letter_it_points_at(at):
    words = "ord " * 30
    face = Typeface()
    node = own_line(words, at, 400, 1.0, face)
    shapes = node.draw(400, node.height)
    tip = next(shape for shape in shapes if type(shape).__name__ == "Line")
    labels = [shape for shape in shapes if type(shape).__name__ == "Label" and shape.y < tip.y2]
    start = sum(len(each.text) for each in labels[:-1])
    left = labels[-1].x + face.width(labels[-1].text[: at - start], 22)
    sign = labels[-1].text[at - start : at - start + 1] or "n"
    assert left <= tip.x2 <= left + face.width(sign, 22)
    assert max(shape.y2 for shape in shapes if type(shape).__name__ == "Line") < node.height


def test_the_line_on_the_desk_is_the_one_that_the_command_prints():
    reading = read_scenario(ONE_TO_MEND.encode(), "x.yaml")
    line, column = reading.diagnostics[0].place
    shown, at = excerpt(reading.text.split("\n")[line - 1], column)
    assert f"    {shown}\n    {' ' * at}^\n" in reading.tell("sv")
