"""What is painted: only what changed, and the same as if all had been painted; smooth shapes; pictures of icons."""

from itertools import pairwise

import pygame
import pytest
from kit_sample import Sample

from game.board.shapes import Badge, Box, Label, Line, Shape, Sign
from game.places import assets_folder
from game.screen.kit import Node, Stage, Typeface, canvas, column, light, timer
from game.screen.kit.draw import Brush
from game.screen.kit.sprites import Sprites

THEME = light()


def pixels(surface: pygame.Surface) -> bytes:
    return pygame.image.tobytes(surface, "RGB")


def drawn(*shapes: Shape, unit: float = 1.0) -> pygame.Surface:
    surface = pygame.Surface((100, 100))
    surface.fill(THEME("panel"))
    Brush(surface, THEME, Typeface(), Sprites()).shapes(shapes, unit)
    return surface


def inked(surface: pygame.Surface, color: str) -> pygame.Rect:
    """Return the rectangle around all pixels of exactly this colour."""
    mask = pygame.mask.from_threshold(surface, THEME(color), (1, 1, 1, 255))
    rects = mask.get_bounding_rects()
    return rects[0].unionall(rects[1:]) if rects else pygame.Rect(0, 0, 0, 0)


STEPS = (
    "tab", "right", "3", "1", "page", "click:#name", "type:Vi hör åäö", "shift+home", "escape", "click:#tick-2", "2",
    "click:#count", "right", "click:#open", "tab", "escape", "wheel", "tick", "page", "situation",
)  # fmt: skip


def take(step: str, program: Sample, stage: Stage) -> None:
    kind, _, rest = step.partition(":")
    match kind:
        case "page":
            program.page = "form" if program.page == "play" else "play"
            stage.rebuild()
        case "situation":
            program.situation = "Vattenläckan kan inte vänta."
            stage.rebuild()
        case "click":
            stage.click(rest)
        case "type":
            stage.type(rest)
        case "wheel":
            stage.wheel((1000, 560), -2)
        case "tick":
            stage.tick(1500)
        case _:
            stage.press(step)


def test_painting_what_changed_gives_the_same_as_painting_all() -> None:
    program = Sample()
    stage = Stage(program, (1280, 720))
    for step in STEPS:
        take(step, program, stage)
        partly = pixels(stage.surface)
        stage.use(pygame.Surface((1280, 720)))
        assert pixels(stage.surface) == partly, step


def test_nothing_is_painted_when_nothing_changed() -> None:
    stage = Stage(Sample(), (1280, 720))
    assert stage.paint() == [pygame.Rect(0, 0, 1280, 720)]
    stage.rebuild()
    assert stage.paint() == []


def test_only_the_changed_panel_is_painted() -> None:
    program = Sample()
    stage = Stage(program, (1280, 720))
    stage.paint()
    program.situation = program.situation.replace("åtta", "nio")
    stage.rebuild()
    side = stage.find("#side")
    assert side
    areas = stage.paint()
    assert areas and all(side.rect.contains(area) for area in areas)


def test_a_canvas_is_drawn_again_only_with_a_new_signature() -> None:
    drawings: list[tuple[float, float]] = []

    class Board(Sample):
        sign = 1

        def build(self, size: tuple[float, float]) -> Node:
            return column(canvas(lambda w, h: drawings.append((w, h)) or (), self.sign, weight=1))

    program = Board()
    stage = Stage(program, (3840, 2160))
    stage.paint()
    stage.rebuild()
    stage.paint()
    assert drawings == [(1920, 1080)]
    program.sign = 2
    stage.rebuild()
    stage.paint()
    assert len(drawings) == 2


def test_what_has_focus_has_a_ring_of_two_colours_around_it() -> None:
    stage = Stage(Sample(), (1280, 720))
    found = stage.find("#role-P")
    assert found
    x, y = found.rect.left - round(7 * stage.unit), found.rect.centery
    assert stage.surface.get_at((x, y))[:3] == THEME("paper")
    stage.press("tab")
    assert stage.surface.get_at((x, y))[:3] == THEME("focus")
    assert stage.surface.get_at((found.rect.left - round(11 * stage.unit), y))[:3] == THEME("focus-outer")


def test_a_bar_is_filled_to_its_share() -> None:
    class Half(Sample):
        def build(self, size: tuple[float, float]) -> Node:
            return column(timer("", 0.5, mark=0.8, color="alert"), pad=(220, 100))

    surface = Stage(Half(), (1920, 1080)).surface
    assert abs(inked(surface, "alert").w - 740) <= 2  # half of 1920 - 2 * 220
    assert abs(inked(surface, "ink").centerx - (220 + 0.8 * 1480)) <= 2


def test_another_theme_repaints_everything() -> None:
    program = Sample()
    stage = Stage(program, (1280, 720))
    before = pixels(stage.surface)
    colors = dict(THEME.colors)
    colors["paper"] = (1, 2, 3)
    program.theme = type(THEME)("other", colors)
    stage.rebuild()
    assert stage.surface.get_at((5, 300)) == (1, 2, 3, 255)
    assert pixels(stage.surface) != before


def test_a_line_has_its_width_and_round_ends() -> None:
    box = inked(drawn(Line(20, 50, 80, 50, "ink", 12)), "ink")
    assert box.h == 12
    assert 60 + 10 <= box.w <= 60 + 12
    assert drawn(Line(20, 50, 80, 50, "ink", 12)).get_at((14, 44))[:3] != THEME("ink")


def test_a_dashed_line_has_gaps() -> None:
    surface = drawn(Line(10, 50, 90, 50, "ink", 4, (10, 20)))
    dark = [surface.get_at((x, 50))[:3] == THEME("ink") for x in range(100)]
    runs = sum(1 for before, now in pairwise(dark) if now and not before)
    assert runs == 3


def test_a_slanting_line_is_smooth() -> None:
    surface = drawn(Line(10, 10, 90, 70, "ink", 6))
    colors = {tuple(surface.get_at((x, y)))[:3] for x in range(100) for y in range(100)}
    assert len(colors) > 20
    assert surface.get_at((50, 40))[:3] == THEME("ink")


def test_the_stroke_of_a_box_lies_half_outside_as_in_svg() -> None:
    surface = drawn(Box(20, 20, 60, 40, 0, "now", "ink", 6))
    assert inked(surface, "ink") == pygame.Rect(17, 17, 66, 46)
    assert surface.get_at((24, 24))[:3] == THEME("now")


def test_shapes_grow_with_the_unit() -> None:
    assert inked(drawn(Box(10, 10, 20, 20, 0, "ink"), unit=2), "ink") == pygame.Rect(20, 20, 40, 40)


@pytest.mark.parametrize("role", range(8))
def test_roles_have_eight_shapes_whole_and_hollow(role: int) -> None:
    whole = drawn(Badge(50, 50, 30, role, "M"))
    hollow = drawn(Badge(50, 50, 30, role, "M", hollow=True))
    amounts = [pygame.mask.from_threshold(s, THEME(f"role{role}"), (1, 1, 1, 255)).count() for s in (whole, hollow)]
    assert amounts[0] > 1500 and 0.7 * amounts[0] > amounts[1] > 200
    others = {pixels(drawn(Badge(50, 50, 30, other, ""))) for other in range(8)}
    assert len(others) == 8


def test_a_label_is_centred_by_its_capitals() -> None:
    box = inked(drawn(Label(50, 50, "H", 48, bold=True)), "ink")
    assert abs(box.centerx - 50) <= 1
    assert abs(box.centery - 50) <= 1


def test_a_halo_hides_what_lies_behind() -> None:
    behind = Line(0, 50, 100, 50, "ink", 30)
    plain = drawn(behind, Label(50, 50, "I", 30, "alert", bold=True))
    halo = drawn(behind, Label(50, 50, "I", 30, "alert", bold=True, halo="panel"))
    assert plain.get_at((44, 50))[:3] == THEME("ink")
    assert halo.get_at((45, 50))[:3] == THEME("panel")


@pytest.mark.parametrize("name", sorted(file.stem for file in (assets_folder() / "icons").glob("*.svg")))
def test_every_icon_is_drawn_in_the_colour_asked_for(name: str) -> None:
    assert inked(drawn(Sign(50, 50, 96, name, "alert")), "alert").w > 8


def test_an_icon_that_is_not_there_is_a_programming_error() -> None:
    with pytest.raises(FileNotFoundError):
        drawn(Sign(50, 50, 40, "no-such-icon", "ink"))
