"""The window's loop, under the driver without a screen."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pygame
from kit_sample import Sample

from game.screen.kit import Node, Stage
from game.screen.kit.window import is_pygame_ce, show


@dataclass
class Scripted(Sample):
    """Posts events one frame after the other, then ends."""

    script: list[Callable[[], object]] = field(default_factory=list)
    sizes: list[tuple[float, float]] = field(default_factory=list)

    def tick(self, milliseconds: int) -> bool:
        if self.script:
            self.script.pop(0)()
        elif self.running:
            self.running = False
        return True

    def build(self, size: tuple[float, float]) -> Node:
        self.sizes.append((round(size[0]), round(size[1])))
        return super().build(size)


def post(kind: int, **what: object) -> Callable[[], object]:
    return lambda: pygame.event.post(pygame.event.Event(kind, what))


def key(code: int, unicode: str = "", mod: int = 0) -> Callable[[], object]:
    return post(pygame.KEYDOWN, key=code, mod=mod, unicode=unicode, scancode=0)


def run(*script: Callable[[], object], page: str = "play") -> Scripted:
    program = Scripted(page=page, script=list(script))
    show(program, "Prov", (1280, 720))
    return program


def test_keys_and_the_mouse_reach_the_program() -> None:
    program = run(
        key(pygame.K_1, "1"),
        post(pygame.MOUSEBUTTONDOWN, pos=(100, 540), button=1, touch=False),
        post(pygame.MOUSEBUTTONUP, pos=(100, 540), button=1, touch=False),
    )
    assert program.done == [("move", 0), ("role", 0), "closing"]


def test_text_comes_as_text_and_not_twice() -> None:
    program = run(
        *[key(pygame.K_TAB, "\t")] * 8,
        key(pygame.K_h, "h"),
        post(pygame.TEXTINPUT, text="h"),
        post(pygame.TEXTEDITING, text="¨", start=0, length=1),
        post(pygame.TEXTINPUT, text="ä"),
        key(pygame.K_BACKSPACE, "\x08"),
        key(pygame.K_RETURN, "\r"),
        page="form",
    )
    assert program.name == "h"
    assert program.done == ["entered", "closing"]


def test_a_file_dragged_onto_the_window_reaches_the_program() -> None:
    program = run(post(pygame.DROPFILE, file="/å/fall.yaml"))
    assert program.done == [("drop", "/å/fall.yaml"), "closing"]


def test_what_comes_after_the_window_is_closed_is_not_taken() -> None:
    program = run(lambda: [post(pygame.QUIT)(), key(pygame.K_1, "1")()])
    assert program.done == ["closing"]


def test_closing_the_window_ends_and_tells() -> None:
    program = run(post(pygame.QUIT), *[lambda: None] * 50)
    assert program.done == ["closing"]
    assert len(program.script) > 40


def test_full_screen_and_back_builds_for_the_new_size() -> None:
    program = run(key(pygame.K_F11), lambda: None, key(pygame.K_F11), lambda: None)  # the driver has a desktop of 1024×768
    shapes = [size for at, size in enumerate(program.sizes) if at == 0 or size != program.sizes[at - 1]]
    assert shapes == [(1920, 1080), (1440, 1080), (1920, 1080)]
    assert not pygame.display.get_init()


def test_pygame_is_the_right_one() -> None:
    assert is_pygame_ce()


def test_a_tap_is_one_press_though_it_is_told_as_a_finger_and_as_a_mouse() -> None:
    finger = {"touch_id": 1, "finger_id": 1, "x": 0.08, "y": 0.75, "dx": 0.0, "dy": 0.0, "pressure": 1.0}
    program = run(
        post(pygame.FINGERDOWN, **finger),
        post(pygame.MOUSEBUTTONDOWN, pos=(100, 540), button=1, touch=True),
        post(pygame.FINGERUP, **finger),
        post(pygame.MOUSEBUTTONUP, pos=(100, 540), button=1, touch=True),
    )
    assert program.done == [("role", 0), "closing"]


def test_a_finger_pulls_a_list_and_presses_nothing_in_it() -> None:
    program = Sample(page="form")
    stage = Stage(program, (1280, 720))
    lines = stage.find("#lines")
    assert lines and lines.reach
    x, y = lines.seen.center
    stage.mouse_down((x, y))
    stage.mouse_move((x, y - 4))  # a finger is never quite still
    stage.mouse_up((x, y - 4))
    assert len(program.done) == 1
    stage.mouse_down((x, y))
    for up in (20, 60, 100):
        stage.mouse_move((x, y - up))
    stage.mouse_up((x, y - 100))
    assert len(program.done) == 1
    moved = stage.find("#lines")
    assert moved and moved.offset == 100


def test_the_bar_of_a_list_is_pulled_the_way_it_goes() -> None:
    stage = Stage(Sample(page="form"), (1280, 720))
    lines = stage.find("#lines")
    bar = lines.rect.right - 8
    stage.mouse_down((bar, lines.opening.top + 20))
    stage.mouse_move((bar, lines.opening.top + 20 + lines.opening.h // 2))
    stage.mouse_up((bar, lines.opening.top + 20 + lines.opening.h // 2))
    halfway = (lines.reach + lines.opening.h) / 2
    assert abs(stage.find("#lines").offset - min(lines.reach, halfway)) <= 2
    assert stage.program.done == []


def test_an_hour_of_sleep_is_no_hour_of_the_time_box(monkeypatch) -> None:
    class Clock:
        def tick(self, _rate: int) -> int:
            return 3_600_000

    monkeypatch.setattr(pygame, "Clock", Clock)
    waited: list[int] = []

    class Sleepy(Scripted):
        def tick(self, milliseconds: int) -> bool:
            waited.append(milliseconds)
            return super().tick(milliseconds)

    show(Sleepy(script=[lambda: None]), "Prov", (640, 480))
    assert set(waited) == {1000}
def test_a_window_that_is_minimised_takes_no_picture_and_shows_what_has_changed_when_it_is_back(monkeypatch) -> None:
    shown: list[str] = []
    monkeypatch.setattr(pygame.display, "update", lambda areas: shown.append("update"))
    monkeypatch.setattr(pygame.display, "flip", lambda: shown.append("flip"))
    program = run(
        post(pygame.WINDOWMINIMIZED),
        shown.clear,
        key(pygame.K_TAB, "\t"),
        lambda: shown.append("still away"),
        post(pygame.WINDOWRESTORED),
        lambda: None,
        lambda: None,
    )
    assert program.done == ["closing"]
    away = shown.index("still away")
    assert [each for each in shown[:away] if each == "update"] == []
    assert "flip" in shown[away:]
    assert "update" in shown[away:]


def test_it_looks_for_input_less_often_the_longer_nothing_has_happened(monkeypatch) -> None:
    """Sixty times a second after an input, twenty when still, ten after ten seconds; a key makes it lively again."""
    asked: list[int] = []

    class HalfSeconds:
        def tick(self, rate: int) -> int:
            asked.append(rate)
            return 500

    monkeypatch.setattr(pygame, "Clock", HalfSeconds)
    run(*[lambda: None] * 40, key(pygame.K_1, "1"), *[lambda: None] * 3)
    assert [rate for at, rate in enumerate(asked) if at == 0 or rate != asked[at - 1]] == [60, 20, 10, 60]
    assert asked.count(20) == 20, "half seconds"
