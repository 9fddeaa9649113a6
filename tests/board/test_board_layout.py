from dataclasses import replace

import pytest
from board_samples import Dice, board, made_up, measure, picture, picture_progress, played

from game.board.fitting import fit
from game.board.layout import lay_out
from game.board.links import lay_out_links
from game.board.model import Link, Progress, build_board
from game.board.plan import make_plan
from game.board.shapes import Badge, Box, Label, Line, Sign

SIZE = (1325, 594)


def test_places_do_not_depend_on_states():
    for seed in range(1, 9):
        scenario, progress = made_up(seed, 6, 4, 20, 25)
        before = make_plan(build_board(scenario, Progress(), "sv"), *SIZE, measure, 1.0)
        during = make_plan(build_board(scenario, progress, "sv"), *SIZE, measure, 1.0)
        assert {id_: (stop.x0, stop.x1) for id_, stop in before.tracks.stops.items()} == {
            id_: (stop.x0, stop.x1) for id_, stop in during.tracks.stops.items()
        }
        assert (before.labels, before.tracks.strands, before.frame) == (during.labels, during.tracks.strands, during.frame)


def test_a_kept_plan_gives_the_same_picture():
    scenario, progress = made_up(5, 6, 4, 20, 25)
    plan = make_plan(build_board(scenario, Progress(), "sv"), *SIZE, measure, 1.0)
    model = build_board(scenario, progress, "sv")
    assert lay_out(model, *SIZE, measure, 1.0, plan) == lay_out(model, *SIZE, measure, 1.0)


def test_an_earlier_promise_does_not_move_when_another_is_made():
    scenario, _ = made_up(2, 6, 4, 20, 0)
    promises = tuple(link for link in played(scenario, Dice(3), 60).connections if link.kind == "promise")
    some = lay_out(build_board(scenario, Progress(connections=promises[:5]), "sv"), *SIZE, measure)
    more = lay_out(build_board(scenario, Progress(connections=promises), "sv"), *SIZE, measure)
    uprights = [shape for shape in some if isinstance(shape, Line) and shape.x1 == shape.x2]
    assert len(promises) > 8
    assert [shape for shape in uprights if shape not in more] == []


@pytest.mark.parametrize(
    ("state", "color", "dashed", "marks"),
    [("pending", "ink", True, 0), ("met", "ink", False, 0), ("slipped", "alert", True, 1), ("repaired", "ink", True, 0)],
)
def test_a_connections_state_is_its_pattern(state, color, dashed, marks):
    model = build_board(picture(), Progress(connections=(Link("a", 0, 2, "decision", 0, state),)), "sv")
    shapes = lay_out(model, *SIZE, measure)
    uprights = [each for each in shapes if isinstance(each, Line) and each.x1 == each.x2 and each.color in ("ink", "alert")]
    longest = max(uprights, key=lambda each: abs(each.y2 - each.y1))
    assert (longest.color, bool(longest.dash)) == (color, dashed)
    assert sum(isinstance(each, Label) and each.text == "?" for each in shapes) == marks


def test_the_four_patterns_differ_and_excluded_draws_nothing():
    def drawn(state):
        return lay_out(build_board(picture(), Progress(connections=(Link("a", 0, 2, "decision", 0, state),)), "sv"), *SIZE, measure)

    pictures = [drawn(state) for state in ("pending", "met", "slipped", "repaired")]
    assert len({tuple(each) for each in pictures}) == 4
    assert len(drawn("excluded")) < min(len(each) for each in pictures)


def test_the_line_under_a_crossing_connection_has_a_gap():
    model = build_board(picture(), Progress(connections=(Link("a", 0, 2, "decision", 0, "met"),)), "sv")
    plan = make_plan(model, *SIZE, measure, 1.0)
    gaps = [each for each in lay_out(model, *SIZE, measure) if isinstance(each, Box) and each.radius == 0 and each.w < 20]
    middles = [round(each.y + each.h / 2, 3) for each in gaps]
    assert round(plan.frame.lines[1], 3) in middles


def test_the_column_of_now_is_yellow_and_the_past_is_full():
    model = build_board(picture(), picture_progress(), "sv")
    shapes = lay_out(model, *SIZE, measure)
    plan = make_plan(model, *SIZE, measure, 1.0)
    x0, x1 = plan.frame.columns[1]
    wide = [each for each in shapes if isinstance(each, Box) and each.fill == "now" and each.w > 100]
    assert [(each.x, each.x + each.w) for each in wide] == [(x0, pytest.approx(x1))]
    full = [each for each in shapes if isinstance(each, Line) and each.color == "role0"]
    assert [each.x2 for each in full] == [pytest.approx((x0 + x1) / 2)]


def test_an_empty_chair_is_hollow():
    model = build_board(picture(), Progress(vacant=0b10), "sv")
    assert [each.hollow for each in lay_out(model, *SIZE, measure) if isinstance(each, Badge)] == [False, True, False, False, False]


def test_signs_tell_done_and_closed():
    model = build_board(picture(), Progress(round=3, decided=0b1), "sv")
    names = [each.name for each in lay_out(model, *SIZE, measure) if isinstance(each, Sign)]
    assert names.count("check") == 1
    assert names.count("x") == 8


def test_text_scale_enlarges_a_roomy_board_and_never_shrinks_one():
    model = build_board(picture(), picture_progress(), "sv")
    assert make_plan(model, *SIZE, measure, 1.5).frame.text > 1.2
    assert make_plan(board(6, 8, 6, 30, 40), *SIZE, measure, 1.5).frame.text >= 1.0


def test_meters_show_value_and_goal():
    shapes = lay_out(build_board(picture(), picture_progress(), "sv"), *SIZE, measure)
    tracks = [each for each in shapes if isinstance(each, Box) and each.fill == "track"]
    values = [each for each in shapes if isinstance(each, Box) and each.fill == "good"]
    assert [round(value.w / track.w * 10, 3) for value, track in zip(values, tracks, strict=True)] == [4, 7, 5, 6]
    empty = lay_out(build_board(picture(), Progress(meters=(0, 1, 10, 2)), "sv"), *SIZE, measure)
    assert sum(isinstance(each, Box) and each.fill == "good" for each in empty) == 3


def test_text_wraps_before_it_shrinks_and_tells_when_it_is_shortened():
    assert fit("Drift och uppföljning", 1000, 26, 20, measure).lines == ("Drift och uppföljning",)
    wrapped = fit("Drift och uppföljning", 150, 26, 20, measure)
    assert wrapped.lines == ("Drift och", "uppföljning")
    assert wrapped.size >= 20
    narrow = fit("Samhällsbyggnadsförvaltningen", 100, 26, 20, measure)
    assert (narrow.lines, narrow.size, narrow.whole) == (("Samhälls…",), 20, False)
    assert measure(narrow.lines[0], narrow.size, True) <= 100
    assert wrapped.whole


def test_the_link_map_shows_the_most_telling_state_of_a_pair():
    links = (
        Link("a", 0, 2, "decision", 0, "slipped"), Link("b", 2, 0, "promise", 0, "met", 0),
        Link("c", 3, 0, "decision", 1, "excluded"),
    )  # fmt: skip
    scenario = replace(picture(), windows=(), acts=())
    shapes = lay_out_links(build_board(scenario, Progress(connections=links), "sv"), 480, 150, measure)
    assert [each.color for each in shapes if isinstance(each, Line)] == ["alert"]
    assert [each.letter for each in shapes if isinstance(each, Badge)] == ["P", "T", "N", "G", "L"]


@pytest.mark.parametrize("roles", [4, 5, 6, 7, 8])
@pytest.mark.parametrize("size", [(320, 100), (480, 150), (300, 300)])
def test_no_badge_of_the_link_map_covers_another_or_leaves_the_picture(roles, size):
    badges = [each for each in lay_out_links(board(1, roles, 3, 10, 10), *size, measure) if isinstance(each, Badge)]
    for at, one in enumerate(badges):
        assert 1.15 * one.radius <= one.cx <= size[0] - 1.15 * one.radius
        assert 1.15 * one.radius <= one.cy <= size[1] - 1.15 * one.radius
        for other in badges[at + 1 :]:
            assert ((one.cx - other.cx) ** 2 + (one.cy - other.cy) ** 2) ** 0.5 > 2.1 * one.radius


@pytest.mark.parametrize("roles", [4, 5, 6])
def test_no_line_of_the_link_map_runs_through_a_third_badge(roles):
    pairs = [(a, b) for a in range(roles) for b in range(a + 1, roles)]
    links = tuple(Link(f"{a}-{b}", a, b, "promise", 0, "met", 0) for a, b in pairs)
    scenario, _ = made_up(1, roles, 3, 8, 0)
    shapes = lay_out_links(build_board(scenario, Progress(connections=links), "sv"), 480, 150, measure)
    badges = [each for each in shapes if isinstance(each, Badge)]
    lines = [each for each in shapes if isinstance(each, Line)]
    assert len(lines) == len(pairs)
    for line in lines:
        for badge in badges:
            if (badge.cx, badge.cy) not in ((line.x1, line.y1), (line.x2, line.y2)):
                assert distance(line, badge) > badge.radius


def distance(line, badge):
    """From the badge's centre to the nearest point of the line."""
    dx, dy = line.x2 - line.x1, line.y2 - line.y1
    share = ((badge.cx - line.x1) * dx + (badge.cy - line.y1) * dy) / (dx * dx + dy * dy)
    share = min(1, max(0, share))
    return ((line.x1 + share * dx - badge.cx) ** 2 + (line.y1 + share * dy - badge.cy) ** 2) ** 0.5
