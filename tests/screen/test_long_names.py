"""Roles with long Swedish names: broken between syllables on their cards, whole on the lines of the board."""

from __future__ import annotations

import re

import pytest
from craft_room import Room

from game.core.state import MOVES
from game.places import scenarios_folder
from game.screen.game import Game
from game.screen.kit import Stage, Typeface
from game.screen.kit.placed import walk

COMMON = ("Bygglovshandläggare", "Nätägare", "Ledningsägare", "Samhällsbyggnad", "Gatuprojektledare", "Kommunledning")
LONGER = (
    "Bygglovshandläggare", "Samhällsbyggnadschef", "Bredbandskoordinator", "Exploateringsingenjör", "Gatuprojektledare",
    "Kommunledningskontor",
)  # fmt: skip
SYLLABLES = (
    "Bygg lovs hand läg ga re", "Sam hälls bygg nads chef", "Bred bands ko or di na tor",
    "Ex plo a te rings in gen jör", "Ga tu pro jekt le da re", "Kom mun led nings kon tor",
)  # fmt: skip


def named(folder, scenario: str, names: tuple[str, ...]):
    """A copy of a scenario, whose roles have other names."""
    text = (scenarios_folder() / f"{scenario}.yaml").read_text("utf-8")
    before, roles, after = re.fullmatch(r"(.*?\nroles:\n)(.*?)(\n[a-z]+:.*)", text, re.DOTALL).groups()
    given = iter(names)
    file = folder / f"{scenario}.yaml"
    file.write_text(before + re.sub(r"title: \{sv: [^,]+,", lambda _: f"title: {{sv: {next(given)},", roles) + after, "utf-8")
    return file


def moves_page(folder, file, text_size: float) -> tuple[Game, Stage]:
    game = Game(folder, [file], seed=7)
    game.table.text_size = text_size
    stage = Stage(game, (1280, 720))
    stage.press("n")
    while game.sitting.state.step != MOVES:
        stage.press("space")
    return game, stage


def lines_of_roles(game: Game, stage: Stage) -> dict[str, tuple[str, ...]]:
    names = {role.title["sv"] for role in game.sitting.scenario.roles}
    return {each.node.text: each.lines for each in walk(stage.placed) if each.node.role == "text" and each.node.text in names}


@pytest.mark.parametrize(("scenario", "text_size"), [("kopparn_slacks", 1.0), ("storgatan_oppnas", 1.0), ("storgatan_oppnas", 1.25)])
def test_a_name_too_long_for_its_card_is_broken_between_syllables(tmp_path, scenario, text_size):
    Room(tmp_path)
    game, stage = moves_page(tmp_path, named(tmp_path, scenario, LONGER), text_size)
    shown = lines_of_roles(game, stage)
    assert len(shown) == len(game.sitting.scenario.roles)
    assert stage.spilling() == []
    broken = {name: lines for name, lines in shown.items() if len(lines) > 1}
    assert broken
    for name, lines in broken.items():
        ends = {len("".join(SYLLABLES[LONGER.index(name)].split()[:count])) for count in range(1, 9)}
        assert len(lines) == 2, lines
        assert len(lines[0]) - 1 in ends, lines
    game.closing()


@pytest.mark.parametrize("text_size", [1.0, 1.25, 1.5])
def test_common_names_are_whole_on_cards_and_on_the_board_of_six_roles(tmp_path, text_size):
    Room(tmp_path)
    game, stage = moves_page(tmp_path, named(tmp_path, "kopparn_slacks", COMMON), text_size)
    assert all(len(lines) == 1 for lines in lines_of_roles(game, stage).values())
    [board] = [each for each in walk(stage.placed) if each.node.role == "canvas"][:1]
    shapes = board.node.draw(board.rect.w / stage.unit, board.rect.h / stage.unit)
    words = {getattr(shape, "text", "") for shape in shapes}
    assert set(COMMON) <= words
    assert stage.spilling() == []
    game.closing()


@pytest.mark.parametrize(
    ("word", "room", "lines"),
    [
        ("Bygglovshandläggare", "Bygglovshandlä-", ("Bygglovshand-", "läggare")),
        ("Samhällsbyggnad", "Samhällsby-", ("Samhälls-", "byggnad")),
        ("Trafikblockering", "Trafikblock-", ("Trafik-", "blockering")),
        ("Xqzwrtpsdf", "Xqzwrtp-", ("Xqzwrtp-", "sdf")),
    ],
)
def test_a_word_is_broken_where_a_syllable_begins_and_without_any_where_it_must(word, room, lines):
    face = Typeface()
    assert face.wrap(word, 24, face.pixels_wide(room, 24)) == lines
