"""The second window, under the driver without a screen: its own keys and clicks, and screens that come and go."""

from __future__ import annotations

from dataclasses import dataclass, field

import pygame
import pytest
from kit_sample import Sample
from test_kit_window import Scripted, key, post

from game.screen.kit import column
from game.screen.kit.second import SecondWindow
from game.screen.kit.window import show


@dataclass
class Own(Sample):
    """What stands in the second window."""

    title: str = "Bredvid"
    first: Scripted | None = None

    def closing(self) -> None:
        super().closing()
        if self.first is not None:
            self.first.beside = None


@dataclass
class First(Scripted):
    """What stands in the first, with another beside it."""

    opened: list[SecondWindow] = field(default_factory=list)


@pytest.fixture
def windows(monkeypatch):
    """Every second window that is opened, in order."""
    opened: list[SecondWindow] = []
    begin = SecondWindow.__init__

    def remember(self: SecondWindow, *args: object) -> None:
        begin(self, *args)
        opened.append(self)

    monkeypatch.setattr(SecondWindow, "__init__", remember)
    return opened


def run(windows: list[SecondWindow], *script, page: str = "play") -> tuple[First, Own]:
    first = First(page=page)
    own = Own(page=page, first=first)
    first.script = [lambda: setattr(first, "beside", own), lambda: None, *(lambda step=step: step(windows[-1]) for step in script)]
    show(first, "Prov", (1280, 720))
    return first, own


def there(kind: int, **what: object):
    return lambda window: post(kind, window=window._window, **what)()


def pressed_there(code: int, unicode: str):
    return there(pygame.KEYDOWN, key=code, mod=0, unicode=unicode, scancode=0)


def test_keys_and_clicks_go_to_the_program_of_their_window(windows):
    first, own = run(
        windows,
        pressed_there(pygame.K_1, "1"),
        lambda _: key(pygame.K_2, "2")(),
        there(pygame.MOUSEBUTTONDOWN, pos=(100, 540), button=1, touch=False),
        there(pygame.MOUSEBUTTONUP, pos=(100, 540), button=1, touch=False),
    )
    assert ("move", 0) in own.done
    assert ("move", 1) not in own.done
    assert ("move", 1) in first.done
    assert ("move", 0) not in first.done


def test_a_key_without_a_use_there_is_for_the_first(windows):
    first, own = run(
        windows,
        lambda window: setattr(window.program, "build", lambda _: column()),
        lambda window: window.stage.rebuild(),
        pressed_there(pygame.K_1, "1"),
    )
    assert ("move", 0) in first.done
    assert own.done == []


def test_what_is_written_there_is_not_written_in_the_first(windows):
    first, own = run(
        windows, *[pressed_there(pygame.K_TAB, "\t")] * 8, there(pygame.TEXTINPUT, text="å"), pressed_there(pygame.K_h, "h"),
        page="form",
    )  # fmt: skip
    assert own.name == "å"
    assert first.name == ""


def test_closing_it_leaves_the_first_as_it_is_and_it_can_be_opened_again(windows):
    first, own = run(
        windows,
        there(pygame.WINDOWCLOSE),
        lambda _: None,
        lambda _: setattr(first_of(windows), "beside", windows[0].program),
        lambda _: None,
        lambda _: key(pygame.K_1, "1")(),
    )
    assert own.done == ["closing"]
    assert len(windows) == 2
    assert first.done == [("move", 0), "closing"]


def first_of(windows: list[SecondWindow]) -> First:
    return windows[0].program.first


def test_closing_the_first_ends_it_all(windows):
    first, _ = run(windows, lambda _: post(pygame.WINDOWCLOSE, window=None)(), *[lambda _: None] * 50)
    assert first.done == ["closing"]
    assert len(first.script) > 40


class Screens:
    """As many screens as the test says, and what is asked of them."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.sizes = [(1366, 768), (1920, 1080)]
        self.opened: list[tuple[tuple[int, int], int, int]] = []
        begin = pygame.display.set_mode
        monkeypatch.setattr(pygame.display, "get_num_displays", lambda: len(self.sizes))
        monkeypatch.setattr(pygame.display, "get_desktop_sizes", lambda: list(self.sizes))
        monkeypatch.setattr("game.screen.kit.window._LOOK_EVERY", 0)

        def set_mode(size: tuple[int, int], flags: int = 0, display: int = 0) -> pygame.Surface:
            assert display < len(self.sizes)
            self.opened.append((size, flags, display))
            return begin(size, flags & ~pygame.FULLSCREEN)

        monkeypatch.setattr(pygame.display, "set_mode", set_mode)


def test_with_two_screens_the_first_window_fills_the_second_screen(windows, monkeypatch):
    screens = Screens(monkeypatch)
    seen: list[int] = []
    run(
        windows,
        lambda window: (setattr(first_of(windows), "screen", 1), setattr(window.program, "screen", 0)),
        lambda _: seen.append(first_of(windows).screens),
    )
    assert seen == [2]
    assert screens.opened[-1] == ((1920, 1080), pygame.FULLSCREEN, 1)


def test_a_projector_that_is_unplugged_ends_nothing_and_comes_back_where_it_was(windows, monkeypatch):
    screens = Screens(monkeypatch)
    moved: list[object] = []
    monkeypatch.setattr(SecondWindow, "move_to", lambda _, corner: moved.append(corner))
    first, _ = run(
        windows,
        lambda window: (setattr(first_of(windows), "screen", 1), setattr(window.program, "screen", 0)),
        lambda _: None,
        lambda _: screens.sizes.pop(),
        lambda _: None,
        lambda _: moved.append("unplugged"),
        lambda _: key(pygame.K_1, "1")(),
        lambda _: screens.sizes.append((1920, 1080)),
        lambda _: None,
    )
    flags = [(flags, display) for _, flags, display in screens.opened]
    assert flags[1:] == [(pygame.FULLSCREEN, 1), (pygame.RESIZABLE, 0), (pygame.FULLSCREEN, 1)]
    assert moved[-1] is None, "the second window is in the middle of the first screen"
    assert ("move", 0) in first.done, "the game goes on"
    assert first.screen == 1, "which is which is remembered"


def test_the_windows_change_screens(windows, monkeypatch):
    screens = Screens(monkeypatch)
    moved: list[object] = []
    monkeypatch.setattr(SecondWindow, "move_to", lambda _, corner: moved.append(corner))
    monkeypatch.setattr(pygame.display, "get_window_position", lambda: (1366, 0) if screens.opened[-1][2] == 1 else (0, 0))
    run(
        windows,
        lambda window: (setattr(first_of(windows), "screen", 1), setattr(window.program, "screen", 0)),
        lambda _: None,
        lambda window: (setattr(first_of(windows), "screen", 0), setattr(window.program, "screen", 1)),
        lambda _: None,
    )
    assert screens.opened[-1] == ((1366, 768), pygame.FULLSCREEN, 0)
    assert moved[-1] == (1366, 0)
