"""The leader's guide on F1: at the chapter that is needed, whole at every size, and turned by whatever is at hand."""

from __future__ import annotations

import tomllib
from itertools import pairwise
from pathlib import Path

import pytest
from craft_room import Room

from game.core.state import MOVES, OVER, SITUATION, STEP_IDS, TALK, WELCOME
from game.guide import chapter_called, read_chapters
from game.guide.reading import plain
from game.screen.demo import Pilot, press
from game.screen.guide.steps import BY_STEP
from game.screen.kit import Stage
from game.screen.kit.placed import walk
from game.screen.leader.script import nodes
from game.texts import LANGUAGES, words


def texts_of(blocks) -> list[str]:
    """Every text in blocks of the guide, as it is read."""
    found = []
    for block in blocks:
        if "text" in block:
            found.append(plain(block["text"]))
        found += texts_of(block.get("blocks", ()))
        for item in block.get("items", ()):
            found += texts_of(item)
        for cells in block.get("rows", ()):
            found += [plain(cell) for cell in cells]
    return found


def letters(words: str) -> str:
    """The letters and figures alone: a table is told with other signs between its cells."""
    return "".join(letter for letter in words if letter.isalnum())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("size", "text"), [((1280, 720), 1.0), ((1280, 720), 1.5), ((1400, 1050), 1.25)])
def test_every_word_of_it_stands_whole_on_some_page(tmp_path, language, size, text):
    room = Room(tmp_path, language, size)
    room.game.table.text_size = text
    room.press("f1", "f1", "pagedown")
    read = dict.fromkeys(range(len(read_chapters(language))), "")
    while True:
        here = room.game.table.guide
        assert [each.id for each in walk(room.stage.placed) if each.reach] == []
        assert room.stage.spilling() == []
        read[here[0]] += letters(" ".join(node.text for node in nodes(room.stage.tree) if node.role in ("text", "heading")))
        room.press("pagedown")
        if room.game.table.guide == here:
            break
    assert room.shows(words(language)("guide-no-more"))
    for number, chapter in enumerate(read_chapters(language)):
        for told in (chapter.title, *texts_of(chapter.blocks)):
            assert letters(told) in read[number], told
    room.press("pageup", "pageup")
    assert room.game.table.guide[0] >= len(read) - 3  # back to the page before, not to the beginning


def test_it_opens_before_a_game_with_its_chapters_by_keys_alone_and_by_mouse_alone(tmp_path):
    room = Room(tmp_path)
    room.press("f1")
    assert room.shows("Välj ett fall och hur länge ni vill spela.")
    room.press("f1", "tab", "return")
    assert room.shows('"Bjud in dem som möts för sällan"')
    assert room.stage.focus_id == "guide-next"
    room.press("return")
    assert room.shows('"Välj fall"')
    room.press("pageup", "k", "escape")
    assert room.game.table.dialog is None
    for wanted in ("Hjälp", "#guide-open", "#chapter-6", "#guide-next", "#guide-before", "#guide-keys", "#guide-open", "#close"):
        room.stage.click(wanted)
    assert room.game.table.dialog is None
    assert room.game.session is None


def test_a_finger_pulls_the_list_of_chapters_and_opens_the_one_it_taps(tmp_path):
    room = Room(tmp_path)
    room.game.table.text_size = 1.5
    room.press("f1", "f1")
    last = f"chapter-{len(read_chapters('sv')) - 1}"
    while not room.stage.find(last).seen.h:
        at = room.stage.find("chapter-4").seen.center if room.stage.find("chapter-4").seen.h else (640, 400)
        room.stage.mouse_down(at)
        room.stage.mouse_move((at[0], at[1] - 300))
        room.stage.mouse_up((at[0], at[1] - 300))
    assert room.game.table.guide[0] == -1
    room.stage.click(f"#{last}")
    assert room.shows('"Att läsa vidare"')


def test_each_step_opens_the_chapter_that_is_about_it(tmp_path):
    room, opened = Room(tmp_path), {}
    for what in Pilot(room.game).presses():
        if room.game.session is not None and room.game.table.form is None and room.game.table.dialog is None:
            room.press("f1", "f1")
            view = room.game.view()
            opened.setdefault((view.state.step, view.page), room.game.table.guide[0])
            room.press("escape")
        press(room.stage, what)
    assert {step for step, _ in opened} == set(range(OVER))
    assert opened[WELCOME, 0] == chapter_called("Sätt er")
    assert opened[WELCOME, 1] == chapter_called("Att börja")
    assert opened[STEP_IDS.index("debrief"), 0] == chapter_called("Spola tillbaka")
    assert opened[STEP_IDS.index("debrief"), 1] == chapter_called("Tillbakablicken")
    assert all(chapter_called(name) in opened.values() for step, name in BY_STEP.items() if step != OVER)


def test_what_is_unknown_is_no_chapter():
    with pytest.raises(LookupError):
        chapter_called("Kapitlet som inte finns")


def test_the_help_tells_first_what_is_expected_and_marks_the_step_that_is_played(tmp_path):
    room = Room(tmp_path)
    room.to(TALK)
    room.press("f1")
    dialog = room.stage.snapshot().partition("dialog #help")[2]
    hint = words("sv")("hint-talk")
    assert dialog.index(hint) < dialog.index("#guide-open") < dialog.index("Mellanslag")
    filled = [each for each in nodes(room.stage.tree) if each.fill == "chosen" and any(c.text == "Samtal" for c in each.children)]
    assert len(filled) == 1


def test_a_page_is_said_when_it_is_turned_to_and_something_always_has_focus(tmp_path):
    room = Room(tmp_path)
    room.game.table.speech = True
    said = " ".join(room.said_by("f1", "f1", "pagedown"))
    assert "En grupp sitter framför en skärm." in said
    assert "Ring. Ett mejl får ett kanske" in " ".join(room.said_by("pagedown"))
    for key in ("pageup", "k", "tab", "f1", "f1", "l"):
        room.press(key)
        assert room.stage.focused is not None, key


def test_the_language_is_changed_where_it_is_read(tmp_path):
    room = Room(tmp_path)
    room.to(TALK)
    room.press("f1", "f1")
    assert room.shows('"Håll samtalet levande"')
    room.press("l")
    assert room.shows('"Keep the talk alive"')
    assert room.shows("Ask about the")


def test_the_chapters_have_the_same_places_in_both_languages():
    sv, en = ([[block["kind"] for block in chapter.blocks] for chapter in read_chapters(each)] for each in LANGUAGES)
    assert sv == en


def test_a_half_answered_form_and_a_pause_are_there_afterwards(tmp_path):
    room = Room(tmp_path)
    room.to(MOVES)
    room.press("1", "f1", "f1")
    assert room.shows('"Så går en omgång"')
    room.press("escape")
    assert room.game.table.form is not None
    room.press("escape", "s", "f1", "f1")
    assert room.shows("Handledning") or room.shows('"Så går en omgång"')
    assert room.game.table.dialog.name == "guide"
    room.press("escape")
    assert room.game.is_paused


def test_with_two_screens_it_opens_in_the_leaders_window_and_never_before_the_group(tmp_path):
    room = Room(tmp_path)
    room.to(SITUATION)
    room.game.screens = 2
    room.press("f2")
    own = Stage(room.game.beside, (1366, 768))
    room.game.sitting.writer.flush()  # or the group's screen tells later that all is saved
    room.stage.rebuild()
    before = room.stage.snapshot()
    assert own.takes("f1")
    own.press("f1")
    assert '"Så går en omgång"' in own.snapshot()
    room.stage.rebuild()
    assert room.stage.snapshot() == before
    turned = [room.game.table.guide]
    for _ in range(100):
        assert own.spilling() == []
        assert [each.id for each in walk(own.placed) if each.reach and each.id.startswith("guide-")] == []
        own.press("pagedown")
        turned.append(room.game.table.guide)
        if turned[-1] == turned[-2]:
            break
    assert [here for here, after in pairwise(turned) if after < here] == []
    assert turned[-1][0] == len(read_chapters("sv")) - 1
    own.press("k")
    own.click("#chapter-0")
    assert '"Vad spelet är, och inte är"' in own.snapshot()
    own.press("escape")
    assert room.game.table.leader_part == ""
    room.press("f1", "f1")
    assert room.game.table.leader_part == "guide"
    assert room.stage.snapshot() == before


def test_with_one_screen_it_opens_from_the_leaders_view_too(tmp_path):
    room = Room(tmp_path)
    room.to(SITUATION)
    room.press("f2", "f1")
    assert room.shows("dialog #guide")
    assert room.shows('"Så går en omgång"')


def test_it_is_read_without_any_extra():
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8"))["project"]
    assert any(each.startswith("markdown-it-py") for each in project["dependencies"])
