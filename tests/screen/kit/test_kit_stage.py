"""Keys, clicks and writing become the program's commands; focus is where one expects it."""

import pygame
import pytest
from kit_sample import WHY_NOT, Sample

from game.screen.kit import Node, Stage, column, dialog, scroll, stack, text
from game.screen.kit.keys import name_of


def stage(page: str = "play", **more: object) -> tuple[Sample, Stage]:
    program = Sample(page=page, **more)  # type: ignore[arg-type]
    return program, Stage(program, (1280, 720))


def test_a_key_does_what_it_stands_at() -> None:
    program, shown = stage()
    shown.press("1")
    shown.press("7")
    assert program.done == [("move", 0), ("move", 6)]


def test_the_program_is_asked_first() -> None:
    program, shown = stage(taken_keys=("1",))
    shown.press("1")
    assert (program.keys, program.done) == (["1"], [])


def test_a_click_does_the_same() -> None:
    program, shown = stage()
    shown.click("#role-N")
    shown.click("Dela")
    assert program.done == [("role", 2), ("move", 0)]
    assert shown.focus_id == "move-0"


def test_a_press_that_slides_off_does_nothing() -> None:
    program, shown = stage()
    found = shown.find("#role-N")
    assert found
    other = shown.find("#role-T")
    assert other
    for away in ((5, 5), other.rect.center):
        shown.mouse_down(found.rect.center)
        shown.mouse_up(away)
    assert program.done == []


def test_clicking_what_is_not_there_fails() -> None:
    with pytest.raises(LookupError):
        stage()[1].click("#nowhere")


def test_tab_goes_in_reading_order_and_round() -> None:
    _, shown = stage()
    seen = []
    for _ in range(13):
        shown.press("tab")
        seen.append(shown.focus_id)
    assert seen == [f"role-{x}" for x in "PTNGL"] + [f"move-{i}" for i in range(7)] + ["role-P"]
    shown.press("shift+tab")
    assert shown.focus_id == "move-6"


def test_arrows_go_to_what_lies_there() -> None:
    _, shown = stage()
    shown.press("tab")
    shown.press("right")
    assert shown.focus_id == "role-T"
    shown.press("down")
    assert shown.focus_id.startswith("move-")
    shown.press("up")
    assert shown.focus_id.startswith("role-")
    shown.press("left")
    shown.press("left")
    shown.press("left")
    assert shown.focus_id == "role-P"


def test_return_and_space_activate_what_has_focus() -> None:
    program, shown = stage()
    shown.press("tab")
    shown.press("return")
    shown.press("space")
    assert program.done == [("role", 0)] * 2


@pytest.mark.parametrize("how", ["key", "click", "tab"])
def test_what_is_not_possible_says_why(how: str) -> None:
    program, shown = stage()
    if how == "key":
        shown.press("3")
    elif how == "click":
        shown.click("#move-2")
    else:
        for _ in range(8):
            shown.press("tab")
        shown.press("return")
    assert program.done == []
    assert program.said[-1] == f"Besluta. {WHY_NOT}"
    assert f'text "{WHY_NOT}"' in shown.snapshot()


def test_the_reason_goes_away_with_the_next_key() -> None:
    _, shown = stage()
    shown.press("tab")
    shown.press("3")
    assert WHY_NOT in shown.snapshot()
    shown.press("1")
    assert f'text "{WHY_NOT}"' not in shown.snapshot()
    assert shown.focus_id == "role-P"


def test_focus_stays_when_the_screen_is_built_anew() -> None:
    program, shown = stage("form")
    shown.click("#save")
    program.rows = 3
    shown.rebuild()
    assert shown.focus_id == "save"
    program.page = "play"
    shown.rebuild()
    assert shown.focus_id == ""


def test_choices_are_ticked() -> None:
    program, shown = stage("form")
    shown.click("#tick-0")
    shown.press("2")
    assert program.ticked == {0}
    assert 'choice #tick-0 "Kanalisationen är full" [1] [focused] [checked]' in shown.snapshot()


def test_a_stepper_steps_with_keys_and_mouse_and_stops_at_its_end() -> None:
    program, shown = stage("form")
    shown.click("#count")
    for key in ("right", "right", "left", "left", "left", "left", "left"):
        shown.press(key)
    assert program.count == 0
    plus = shown.find("#count")
    assert plus
    x, y = plus.children[-1].rect.center
    shown.mouse_down((x, y))
    shown.mouse_up((x, y))
    assert program.count == 1


def test_writing_goes_to_the_program() -> None:
    program, shown = stage("form")
    shown.click("#name")
    shown.type("Vi hör nätägaren")
    for key in ("shift+ctrl+left", "ctrl+x", "home", "ctrl+v", "space", "å"):
        shown.press(key)
    assert program.name == "nätägaren åVi hör "
    shown.press("return")
    assert program.done == ["entered"]


def test_keys_in_an_entry_are_letters_and_the_others_reach_the_program() -> None:
    program, shown = stage("form")
    shown.click("#name")
    shown.press("1")
    shown.press("f1")
    shown.press("left")
    assert program.name == "1"
    assert program.keys == ["f1"]


def test_a_click_puts_the_cursor_and_a_drag_selects() -> None:
    program, shown = stage("form", name="hör dem")
    shown.click("#name")
    placed = shown.find("#name")
    assert placed
    left = placed.rect.x + round(16 * shown.unit)
    shown.mouse_down((left, placed.rect.centery))
    shown.mouse_move((left + round(shown.typeface.pixels_wide("hör", placed.text_size)), placed.rect.centery))
    shown.mouse_up((left, placed.rect.centery))
    shown.type("fråga")
    assert program.name == "fråga dem"


def test_the_program_can_replace_what_is_written() -> None:
    program, shown = stage("form")
    shown.click("#name")
    shown.type("ett")
    program.name = ""
    shown.rebuild()
    shown.type("två")
    assert program.name == "två"


def test_a_dialog_keeps_focus_and_gives_it_back() -> None:
    program, shown = stage("form")
    shown.click("#open")
    assert shown.focus_id == "close"
    shown.press("tab")
    shown.press("tab")
    assert shown.focus_id == "close"
    shown.press("2")  # the key of what lies behind it
    assert program.ticked == {1}
    shown.click("#save")
    assert "save" not in program.done
    shown.press("escape")
    assert not program.dialog
    assert shown.focus_id == "open"


def test_a_list_scrolls_to_what_gets_focus_and_with_the_wheel() -> None:
    _, shown = stage("form")
    last = shown.find("#line-19")
    assert last and last.seen.h == 0
    for _ in range(30):
        shown.press("tab")
        if shown.focus_id == "line-19":
            break
    last = shown.find("#line-19")
    assert last and last.seen == last.rect
    shown.wheel(last.rect.center, 100)
    first = shown.find("#line-0")
    assert first and first.seen == first.rect


def test_a_list_of_texts_scrolls_with_arrows() -> None:
    class Reading(Sample):
        def build(self, size: tuple[float, float]) -> Node:
            return scroll(*(text(f"Rad {i}", id=f"t{i}") for i in range(60)), id="log")

    shown = Stage(Reading(), (1280, 720))
    shown.press("tab")
    assert shown.focus_id == "log"
    before = shown.find("#t0")
    shown.press("down")
    after = shown.find("#t0")
    assert before and after and after.rect.y < before.rect.y


def test_the_topmost_dialog_counts() -> None:
    class Two(Sample):
        def build(self, size: tuple[float, float]) -> Node:
            first = dialog(text("under"), id="under", title="Under", close="under")
            return stack(column(), first, dialog(text("över"), id="over", title="Över", close="over"))

    program = Two()
    Stage(program, (1280, 720)).press("escape")
    assert program.done == ["over"]


def test_time_rebuilds_only_when_the_program_says_so() -> None:
    _, shown = stage("form")
    shown.paint()
    shown.tick(400)
    assert shown.paint() == []
    shown.tick(700)
    areas = shown.paint()
    assert areas and sum(area.w * area.h for area in areas) < 1280 * 720 / 50
    assert 'timer #clock "1 s"' in shown.snapshot()


def test_snapshot_says_it_all() -> None:
    _, shown = stage("form", name="Hej")
    shown.click("#name")
    lines = shown.snapshot(places=True).splitlines()
    assert any(line.strip().startswith('entry #name "Hej" [focused] (spoken "Anteckning") @') for line in lines)
    assert any('choice #radio-2 "90 minuter" [disabled: Inte än.] @' in line for line in lines)
    assert any(line.strip().startswith("list #lines [scrolls] @") for line in lines)
    assert not any("group" in line for line in lines)


@pytest.mark.parametrize(
    ("key", "modifiers", "typed", "name"),
    [
        (pygame.K_1, 0, "1", "1"),
        (pygame.K_KP1, pygame.KMOD_NUM, "1", "1"),
        (pygame.K_KP_ENTER, 0, "\r", "return"),
        (pygame.K_z, pygame.KMOD_LSHIFT, "Z", "z"),
        (pygame.K_z, pygame.KMOD_LCTRL, "\x1a", "ctrl+z"),
        (pygame.K_z, pygame.KMOD_LMETA, "", "ctrl+z"),
        (0xE5, 0, "å", "å"),
        (pygame.K_SPACE, 0, " ", "space"),
        (pygame.K_PAGEDOWN, 0, "", "pagedown"),
        (pygame.K_F1, 0, "", "f1"),
        (pygame.K_TAB, pygame.KMOD_LSHIFT, "\t", "shift+tab"),
        (pygame.K_LEFT, pygame.KMOD_LSHIFT | pygame.KMOD_LCTRL, "", "ctrl+shift+left"),
        (pygame.K_LEFT, pygame.KMOD_LMETA, "", "home"),
        (pygame.K_2, pygame.KMOD_MODE, "@", "@"),
        (pygame.K_2, pygame.KMOD_LCTRL | pygame.KMOD_RALT, "@", "@"),
        (pygame.K_PLUS, 0, "+", "+"),
        (pygame.K_LSHIFT, pygame.KMOD_LSHIFT, "", ""),
        (pygame.K_RCTRL, pygame.KMOD_RCTRL, "", ""),
        (pygame.K_ESCAPE, 0, "\x1b", "escape"),
        (pygame.K_BACKSPACE, 0, "\x08", "backspace"),
    ],
)
def test_names_of_keys(key: int, modifiers: int, typed: str, name: str) -> None:
    pygame.display.init()
    assert name_of(key, modifiers, typed) == name
