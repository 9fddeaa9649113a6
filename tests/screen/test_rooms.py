"""The rooms that titles have, as the advice knows them, against the screen itself: 1280×720 and text at 100 %."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pygame
import pytest
import yaml

from game.authoring import read_scenario
from game.authoring.advice.room import _WIDTH_OF, ROOMS, lines_in, width_of
from game.board.layout import lay_out
from game.board.model import Progress, build_board
from game.board.plan import make_plan
from game.board.shapes import Label
from game.core.state import CHOICE, SITUATION
from game.places import scenarios_folder
from game.screen.demo import Pilot, press
from game.screen.game import Game
from game.screen.kit import Stage
from game.screen.kit.measure import unit_of
from game.screen.kit.placed import walk
from game.screen.kit.typeface import Typeface

STORGATAN = (scenarios_folder() / "storgatan_oppnas.yaml").read_text("utf-8")
SECTIONS = {
    "rounds": "round", "meters": "meter", "roles": "role", "knowledge": "knowledge", "decisions": "decision",
    "windows": "window", "issues": "issue", "situations": "situation", "surprises": "surprise",
    "consequences": "consequence", "options": "option", "all_of": "act", "any_of": "act",
}  # fmt: skip
SIZE = (1280, 720)
BOARD = (883, 396)
"""The board's panel in that window (tests/board/board_samples.py)."""
TITLES = {
    "scenario": "Storgatan öppnas", "round": "Planstart", "role": "Planarkitekt", "meter": "Täckning", "decision": "Uppdraget",
    "window": "Gå gatan ihop", "option": "Gatan och allt under", "situation": "Gatan får ett uppdrag",
}  # fmt: skip
"""Of each kind that has a place of its own, one that is seen early on."""


@pytest.fixture(scope="module")
def face() -> Typeface:
    pygame.font.init()
    return Typeface()


def widest(kind: str, share: float = 1.0) -> str:
    """A title of the worst kind that the advice lets pass: every line full of one word, a ``share`` of the room wide."""
    room = ROOMS[kind]
    word = "Ab" + "n" * int((share * room.width - width_of("Ab")) / width_of("n"))
    return " ".join([word] * room.lines)


def with_titles(**titles: str) -> bytes:
    text = STORGATAN
    for kind, title in titles.items():
        assert f"title: {{sv: {TITLES[kind]}, en:" in text
        text = text.replace(f"title: {{sv: {TITLES[kind]}, en:", f"title: {{sv: {title}, en:", 1)
    return text.encode()


def test_the_widths_of_letters_are_those_of_the_font(face):
    for letter, width in _WIDTH_OF.items():
        real = face.width("H" + letter * 20 + "H", 5, bold=True) - face.width("HH", 5, bold=True)
        assert real == pytest.approx(width, abs=1.01), letter


@pytest.mark.parametrize("title", [*TITLES.values(), "Samförläggning", "Which Way to the Waterworks?", "Återställning 2028"])
def test_the_width_of_a_title_is_nearly_what_it_is_on_the_screen(face, title):
    assert width_of(title) == pytest.approx(face.width(title, 1, bold=True), rel=0.04)


def test_lines_are_broken_as_on_the_screen(face):
    for title in TITLES.values():
        for width in (6, 9, 12):
            assert lines_in(title, width) == len(face.wrap(title, 100, width * 100, bold=True)), title


def is_shortened_on_board(face: Typeface, part: str, kind: str, title: str) -> bool:
    """Whether ``title`` is shortened anywhere, when every column, line, meter or station of a kind is called that."""
    def measure(words: str, size: float, bold: bool) -> float:
        return face.width(words, size, bold=bold)

    model = build_board(read_scenario(STORGATAN.encode(), "x.yaml").compile(90), Progress(), "sv")
    model = replace(model, meters=(*model.meters, model.meters[0]))  # five is the most
    called = [replace(each, title=title) if getattr(each, "kind", kind) == kind else each for each in getattr(model, part)]
    model = replace(model, **{part: tuple(called)})
    shapes = lay_out(model, *BOARD, measure, 1.0, make_plan(model, *BOARD, measure, 1.0))
    return any(isinstance(shape, Label) and shape.text.endswith("…") and shape.text[:2] in title for shape in shapes)


@pytest.mark.parametrize(
    ("kind", "part", "share"),
    [
        ("round", "columns", 1.35), ("role", "lines", 1.35), ("meter", "meters", 1.35), ("decision", "stations", 1.6),
        ("window", "stations", 1.6),
    ],
)  # fmt: skip
def test_the_widest_titles_are_written_out_on_the_board_and_wider_ones_are_shortened(face, kind, part, share):
    assert not is_shortened_on_board(face, part, kind, widest(kind))
    assert is_shortened_on_board(face, part, kind, widest(kind, share))


@pytest.mark.parametrize(("kind", "step"), [("scenario", CHOICE), ("situation", SITUATION), ("option", CHOICE)])
def test_the_widest_title_is_written_whole_and_in_its_own_size_on_its_page(tmp_path, kind, step):
    pygame.font.init()
    path: Path = tmp_path / "bred.yaml"
    path.write_bytes(with_titles(**{kind: widest(kind)}))
    game = Game(tmp_path, [path], language="sv", seed=7)
    game.table.length = 2
    stage, pilot = Stage(game, SIZE), Pilot(game)
    for what in pilot.presses():
        press(stage, what)
        if pilot.game.session and pilot.session.state.step == step:
            break
    titles = [each for each in walk(stage.placed) if each.node.text == widest(kind) and each.lines]
    assert titles
    for title in titles:
        assert title.text_size == round(title.node.size * unit_of(*SIZE))
        assert len(title.lines) <= ROOMS[kind].lines
    game.closing()


def as_wide_as_can_be(thing: object, section: str = "") -> None:
    """Give every titled thing under a section the widest title that its kind may have, each its own."""
    parts = thing.items() if isinstance(thing, dict) else enumerate(thing) if isinstance(thing, list) else ()
    for number, (key, value) in enumerate(parts):
        if isinstance(value, dict) and "title" in value and section in SECTIONS:
            title = "ABCDEFGHIJKLMNOP"[number % 16] + widest(SECTIONS[section])[1:-1]
            value["title"] = {"sv": title, "en": title}
        as_wide_as_can_be(value, str(key) if isinstance(key, str) and key in SECTIONS else section if isinstance(thing, list) else "")


def test_a_whole_game_with_nothing_but_the_widest_titles_shows_every_text_whole(tmp_path):
    """And everything in a form is within reach: with wider titles in its rows, some of it had to be scrolled to."""
    pygame.font.init()
    data = yaml.safe_load(STORGATAN)
    as_wide_as_can_be(data)
    path: Path = tmp_path / "bred.yaml"
    path.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), "utf-8")
    assert read_scenario(path.read_bytes(), "bred.yaml").diagnostics == ()
    game = Game(tmp_path, [path], language="sv", seed=7)
    stage, pilot = Stage(game, SIZE), Pilot(game)
    for what in pilot.presses():
        assert stage.spilling() == [], stage.snapshot()
        press(stage, what)
    game.closing()
