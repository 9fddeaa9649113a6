"""Where things go, at every size of window and of text."""

import pygame
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from kit_sample import Sample

from game.screen.kit import Node, Stage, Typeface, column, flow, icon, panel, row, scroll, space, stack, text
from game.screen.kit.layout import Arranger
from game.screen.kit.measure import ALOUD, SMALLEST, Measure, share, unit_of
from game.screen.kit.placed import Placed, walk

FACE = Typeface()
SIZES = [(1280, 720), (1920, 1080), (3840, 2160), (1920, 1200), (1024, 768), (1400, 1050)]
LONG = "Gatan grävs redan i vår, och schaktet är öppet i två veckor. " * 3


def arrange(node: Node, size: tuple[int, int] = (1000, 600), text_scale: float = 1.0) -> Placed:
    return Arranger(Measure(FACE, 1.0, text_scale), {}).arrange(node, pygame.Rect(0, 0, *size))


def boxes(placed: Placed) -> list[tuple[int, int, int, int]]:
    return [tuple(child.rect) for child in placed.children]


def test_a_column_shares_what_is_left_by_weight() -> None:
    placed = arrange(column(Node(role="group", height=100), space(1), space(3), gap=10, pad=20))
    assert boxes(placed) == [(20, 20, 960, 100), (20, 130, 960, 110), (20, 250, 960, 330)]


def test_a_row_shares_what_is_left_by_weight() -> None:
    placed = arrange(row(Node(role="group", width=200), space(), space(), gap=50))
    assert boxes(placed) == [(0, 0, 200, 600), (250, 0, 350, 600), (650, 0, 350, 600)]


@pytest.mark.parametrize(("pack", "x"), [("start", 0), ("middle", 300), ("end", 600)])
def test_pack_says_where_children_go(pack: str, x: int) -> None:
    child = Node(role="group", width=400, height=100)
    assert boxes(arrange(row(child, pack=pack, align="end")))[0] == (x, 500, 400, 100)  # type: ignore[arg-type]


def test_between_spreads_children() -> None:
    child = Node(role="group", width=100)
    assert [x for x, *_ in boxes(arrange(row(child, child, child, pack="between")))] == [0, 450, 900]


def test_a_flow_goes_on_below() -> None:
    child = Node(role="group", width=400, height=50)
    assert boxes(arrange(flow(child, child, child, gap=10))) == [(0, 0, 400, 50), (410, 0, 400, 50), (0, 60, 400, 50)]


def test_a_stack_lies_on_top() -> None:
    assert boxes(arrange(stack(space(), space(), pad=5))) == [(5, 5, 990, 590)] * 2


def test_equal_weights_are_equal_until_one_needs_more() -> None:
    assert share([10, 50], [1, 1], 200) == [100, 100]
    assert share([10, 150], [1, 1], 200) == [50, 150]
    assert share([30, 0], [0, 1], 200) == [30, 170]


def test_a_row_too_narrow_wraps_between_words_before_it_breaks_any() -> None:
    placed = arrange(row(icon("check", 40), text("Nätägare och kommun", 40), text("Läget", 40), gap=10), (460, 200))
    first, second = placed.children[1], placed.children[2]
    assert second.lines == ("Läget",)
    assert first.lines == ("Nätägare", "och kommun") or first.lines == ("Nätägare och", "kommun")
    assert placed.children[0].rect.w == 40
    assert second.rect.right <= 461


def test_in_a_row_too_narrow_the_long_text_gives_way_not_the_short_one() -> None:
    placed = arrange(row(text("Läget", 24), text(LONG, 24)), (800, 200))
    assert placed.children[1].rect.w > 800 - 1.3 * FACE.width("Läget", 24)


def test_text_is_written_smaller_before_a_word_is_broken() -> None:
    placed = arrange(text("Samråd", 27), (round(FACE.width("Samråd", 22)), 200))
    assert placed.lines == ("Samråd",)
    assert SMALLEST <= placed.text_size < 24


def test_a_panel_first_writes_smaller_then_scrolls_and_never_cuts() -> None:
    sizes = []
    for height in (600, 300, 200, 120):
        placed = arrange(panel(text(LONG, 26), text(LONG, 24)), (600, height))
        body = placed.children[0]
        sizes.append(body.children[0].text_size)
        fits = body.children[-1].rect.bottom <= body.rect.bottom
        assert fits or body.reach > 0
        assert not any(each.spills for each in walk(placed))
    assert sizes[0] == 26
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[-1] == SMALLEST
    assert body.reach > 0


def test_what_lies_alike_is_written_equally_large() -> None:
    cards = [panel(text(LONG * many, 40), space(), weight=1) for many in (1, 3, 4)]
    for alike in (False, True):
        placed = arrange(row(*cards, gap=20, alike=alike), (1200, 600))
        sizes = {each.text_size for each in walk(placed) if each.node.role == "text"}
        assert (len(sizes) == 1) == alike, sizes


def test_what_is_read_aloud_stays_large() -> None:
    placed = arrange(panel(text(LONG, 34)), (500, 150))
    assert placed.children[0].children[0].text_size == ALOUD


def test_a_list_scrolls_at_once() -> None:
    placed = arrange(scroll(*(text(LONG, 26) for _ in range(9))), (600, 300))
    assert placed.reach > 0
    assert placed.children[0].text_size == 26
    assert placed.children[-1].seen.h == 0


def test_a_text_without_room_is_told() -> None:
    assert arrange(column(text(LONG, 24, height=30)), (300, 300)).children[0].spills
    assert not arrange(column(text("Kort", 24, height=34)), (300, 300)).children[0].spills


@pytest.mark.parametrize("text_size", [1.0, 1.25, 1.5])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("page", ["play", "form"])
def test_nothing_is_cut_or_outside_at_any_size(size: tuple[int, int], text_size: float, page: str) -> None:
    stage = Stage(Sample(page=page, text_size=text_size), size)
    assert stage.spilling() == []
    window = stage.surface.get_rect()
    for placed in walk(stage.placed):
        hidden = placed.seen != placed.rect
        assert hidden or window.contains(placed.rect), placed.node
    smallest = min(placed.text_size for placed in walk(stage.placed) if placed.lines)
    assert smallest >= round(SMALLEST * unit_of(*size))


def test_larger_text_setting_gives_larger_text() -> None:
    found = [Stage(Sample(text_size=scale)).find("Ta ansvar") for scale in (1.0, 1.5)]
    sizes = [placed.children[-1].text_size for placed in found if placed]
    assert sizes == [25, round(25 * 1.5)]


def test_sizes_follow_the_height_of_the_window() -> None:
    assert unit_of(1920, 1080) == 1
    assert unit_of(3840, 2160) == 2
    assert unit_of(1600, 1200) == pytest.approx(1200 / 1080)
    assert unit_of(720, 1280) == 0.5  # upright: the width decides


LEAVES = st.builds(text, st.sampled_from(["Ja", "Nätägare", LONG]), st.sampled_from([20.0, 24.0, 30.0]), weight=st.sampled_from([0.0, 1.0]))
TREES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        *(st.lists(inner, min_size=1, max_size=4).map(lambda c, make=make: make(*c, gap=8, pad=6, weight=1)) for make in (column, row, flow, scroll))
    ),
    max_leaves=12,
)


@settings(max_examples=60, deadline=None)
@given(TREES, st.integers(700, 1400), st.integers(400, 900))
def test_children_lie_in_their_column_or_scroll(tree: Node, width: int, height: int) -> None:
    for placed in walk(arrange(tree, (width, height))):
        if placed.node.role in ("group", "list") and placed.node.arrangement == "column" and not placed.reach:
            for child in placed.children:
                assert child.rect.bottom <= placed.rect.bottom + 2
        assert placed.rect.contains(placed.seen) or not placed.seen.w or not placed.seen.h
