import xml.etree.ElementTree as ET

import pytest
from board_samples import COLORS, board, measure

from game.board.badges import NAMES, Circle, letter_place, outline
from game.board.layout import lay_out
from game.board.shapes import Badge, Label, Sign
from game.board.svg import SIGNS, to_svg

SVG = "{http://www.w3.org/2000/svg}"


def test_a_full_board_is_well_formed_and_speaks():
    shapes = lay_out(board(6, 8, 6, 30, 40), 1325, 594, measure)
    root = ET.fromstring(to_svg(shapes, 1325, 594, COLORS, "Spelplan <1>", "Åtta & fler", name="b1"))
    assert root.get("viewBox") == "0 0 1325 594"
    assert root.get("aria-labelledby") == "b1-title b1-desc"
    assert (root.find(f"{SVG}title").text, root.find(f"{SVG}desc").text) == ("Spelplan <1>", "Åtta & fler")
    spoken = [each.text for each in root.iter(f"{SVG}text") if each.get("aria-hidden") is None]
    labels = [each.text for each in shapes if isinstance(each, Label)]
    letters = [each.letter for each in shapes if isinstance(each, Badge)]
    assert sorted(spoken) == sorted(labels + letters)


def test_the_same_shapes_give_the_same_bytes():
    def drawn():
        return to_svg(lay_out(board(6, 8, 6, 30, 40), 1325, 594, measure), 1325, 594, COLORS, "t")

    assert drawn() == drawn()


def test_an_unknown_colour_is_an_error():
    with pytest.raises(KeyError):
        to_svg([Label(1, 1, "a", 20, "mauve")], 10, 10, COLORS, "t")


def test_every_sign_is_drawn_and_coloured():
    for name in SIGNS:
        root = ET.fromstring(to_svg([Sign(5, 5, 10, name, "alert")], 10, 10, COLORS, "t"))
        assert root.find(f"{SVG}path").get("stroke") == COLORS["alert"]


def test_eight_roles_have_eight_outlines_round_their_letter():
    outlines = [outline(role, 0, 0, 10) for role in range(8)]
    assert len({str(each) for each in outlines}) == len(NAMES) == 8
    for role, shape in enumerate(outlines):
        x, y, size = letter_place(role, 0, 0, 10)
        if isinstance(shape, Circle):
            continue
        for dx in (-0.36, 0.36):
            for dy in (-0.36, 0.36):
                assert inside(shape, x + dx * size, y + dy * size), NAMES[role]
        assert max(abs(value) for point in shape for value in point) <= 12


def inside(polygon, x, y):
    """Even-odd rule."""
    odd = False
    for (x1, y1), (x2, y2) in zip(polygon, (*polygon[1:], polygon[0]), strict=True):
        if (y1 > y) != (y2 > y) and x < x1 + (y - y1) * (x2 - x1) / (y2 - y1):
            odd = not odd
    return odd


def test_outlines_follow_their_centre_and_size():
    small, large = outline(3, 0, 0, 10), outline(3, 100, 50, 20)
    assert [(round(x * 2 + 100, 6), round(y * 2 + 50, 6)) for x, y in small] == [(round(x, 6), round(y, 6)) for x, y in large]
