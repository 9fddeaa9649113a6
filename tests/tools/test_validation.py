"""The proof of the scoring: that planting knows no rules, that games come again, that figures and targets are right."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tomllib
from collections import Counter
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[2]
TOOLS = ROOT / "tools"
sys.path.insert(0, str(TOOLS))

from validation import figures, judging, layer_planted, report  # noqa: E402
from validation.chance import Chance  # noqa: E402
from validation.dirty import drop, repeat, shift  # noqa: E402
from validation.grounds import grounds  # noqa: E402
from validation.groups import collaborate, finish  # noqa: E402
from validation.judging import NOTHING, judge, standing_cards  # noqa: E402
from validation.plan import Plan  # noqa: E402
from validation.planting import NEAR_MISSES, PLANTS, near_miss, plant_games  # noqa: E402
from validation.policies import KNOWN  # noqa: E402
from validation.run import REPORT  # noqa: E402
from validation.targets import Section, Target, share  # noqa: E402
from validation.truth import Truth  # noqa: E402

from game.core.events import VALUES  # noqa: E402
from game.scoring import VERSION  # noqa: E402

PLAYING = ("planting", "policies", "dirty")
"""The ways into the side that plays; all that they import belongs to it."""


class Serial:
    """A pool that does one thing at a time, here."""

    map = staticmethod(map)


def imports(module: str) -> set[str]:
    tree = ast.parse((TOOLS / "validation" / f"{module}.py").read_text("utf-8"))
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            names |= {f"{node.module}.{alias.name}" if node.module == "validation" else node.module for alias in node.names}
    return names


def test_playing_knows_scenarios_and_events_and_nothing_else_of_the_game():
    left, seen = list(PLAYING), set()
    while left:
        module = left.pop()
        seen.add(module)
        names = imports(module)
        assert {name for name in names if name.split(".")[0] == "game"} <= {"game.core.scenario", "game.core.events"}, module
        assert {name.split(".")[0] for name in names} <= {"game", "validation", *sys.stdlib_module_names}, module
        left += [name.split(".")[1] for name in names if name.startswith("validation.") and name.split(".")[1] not in seen]
    assert len(seen) > 20


def test_the_same_words_give_the_same_games_whatever_the_hash_seed():
    code = (
        "import hashlib\n"
        "from validation.planting import PLANTS, near_miss, plant_games\n"
        "from validation.worlds import draw_worlds\n"
        "worlds = draw_worlds((4, 3, 4, 4, 4))\n"
        "games = [make(worlds, type_, 3) for make in (plant_games, near_miss) for type_ in PLANTS]\n"
        "print(hashlib.sha256(repr([one and (one.game.events, one.plants) for one in games]).encode()).hexdigest())"
    )
    told = {
        subprocess.run(
            [sys.executable, "-c", code], cwd=TOOLS, env=os.environ | {"PYTHONHASHSEED": seed}, capture_output=True,
            text=True, check=True,
        ).stdout
        for seed in ("1", "2")
    }  # fmt: skip
    assert len(told) == 1
    assert len(told.pop()) > 60


def test_other_words_give_other_games():
    worlds = grounds(too_late=True)
    games = [plant_games(worlds, "B01", number, seed) for number, seed in ((0, 1), (0, 2), (16, 1))]
    assert len({tuple(game.game.events) for game in games}) == 3


@pytest.mark.parametrize("name", sorted(KNOWN))
def test_a_group_writes_what_the_vocabulary_has_and_in_order(name):
    for scenario in grounds()[::6]:
        events = KNOWN[name](scenario, Chance("test", name)).events
        assert {event.type for event in events} <= set(VALUES)
        assert [event.round for event in events] == sorted(event.round for event in events)
        known = [sum(1 << n for n, item in enumerate(scenario.items) if item.carried_by >> role & 1) for role in range(8)]
        for event in events:
            if event.type == "info.shared":
                assert known[event.by] >> event.about[1] & 1, "nobody tells what they do not know"
            if event.type in ("info.shared", "meeting.held") and event.about[0] == "item":
                for role in range(8):
                    known[role] |= (event.to >> role & 1) << event.about[1]


def test_nobody_tells_acknowledges_or_rests_on_what_they_do_not_know():
    scenario = next(one for one in grounds() if one.items[0].carried_by == 1 << 2 and one.items[0].since == 0)
    plan = Plan(scenario)
    plan.add(("a",), 0, "info.shared", 1, 1, ("item", 0))
    plan.add(("b",), 0, "info.acknowledged", 0, about=("item", 0))
    plan.add(("c",), 0, "decision.made", 0, about=("decision", 0), value=(0, 1))
    plan.add(("d",), 1, "info.shared", 2, 1, ("item", 0))
    plan.add(("e",), 1, "decision.confirmed", 0, about=("decision", 0), value=(0, 1), after=(("d",),))
    told = [(event.type, event.value) for event in plan.play(Chance("test")).events if event.by >= 0]
    assert told == [("decision.made", (0, 0)), ("info.shared", None), ("decision.confirmed", (0, 1))]


def test_an_errand_waits_for_those_it_builds_on_in_its_round():
    plan = Plan(grounds()[0])
    for number in range(6):
        plan.add(("talk", number), 0, "talk", number % 2, about=("decision", 0), value=number, after=(("talk", number - 1),))
    assert [event.value for event in plan.play(Chance("test")).events if event.type == "talk"] == list(range(6))


def test_a_group_that_sees_to_everything_has_no_card():
    for scenario in grounds(too_late=True):
        for number in range(3):
            chance = Chance("test", number)
            game = finish(collaborate(scenario, chance), chance)
            assert [card.id for card in judging.evaluate(scenario, game.events).cards()] == []


@pytest.mark.parametrize("type_", sorted(PLANTS))
def test_a_plant_changes_what_the_group_does(type_):
    """Every recipe finds places in several scenarios, and tells what it planted there."""
    planted = [plant_games(grounds(too_late=True), type_, number) for number in range(6)]
    assert all(one is not None and any(truth.type == type_ for truth in one.plants[0].truths) for one in planted)
    assert len({one.game.scenario.id for one in planted}) > 2


@pytest.mark.parametrize("type_", sorted(NEAR_MISSES))
def test_every_way_of_looking_like_it_has_its_place(type_):
    worlds = grounds(too_late=True)
    assert all(near_miss(worlds, type_, number) is not None for number in range(len(NEAR_MISSES[type_])))


def test_most_plants_are_found_and_most_near_misses_are_silent():
    """A quick run of L1 from end to end: what the report's figures are made of."""
    section = layer_planted.measure(1, 3, Serial())
    assert {"B01 recall", "B14 hard negatives flagged", "macro-F1", "cards per cause"} <= {one.name for one in section.targets}
    measured = {one.name: one.measured for one in section.targets}
    assert measured["macro-F1"] > 0.9
    assert measured["right decision, connection and moment"] > 0.9
    assert 0.9 < measured["cards per cause"] < 1.3
    for type_ in PLANTS:
        assert f"| {type_} |" in section.text


def broken(cards):
    """A scoring that says ``cards`` of whatever happened."""
    return lambda scenario, events: type("Scoring", (), {"cards": lambda self: cards(scenario, events)})()


def missed(section):
    return {one.name for one in section.targets if not one.is_met}


def test_a_scoring_that_sees_nothing_misses_its_targets(monkeypatch):
    monkeypatch.setattr(judging, "evaluate", broken(lambda *game: ()))
    found = missed(layer_planted.measure(1, 2, Serial()))
    assert {f"{type_} recall" for type_ in PLANTS} | {"macro-F1", "right decision, connection and moment"} <= found


def test_a_scoring_that_points_at_everything_misses_its_targets(monkeypatch):
    right = judging.evaluate
    cards = [card for type_ in PLANTS for card in standing_cards(plant_games(grounds(too_late=True), type_, 0))]
    monkeypatch.setattr(judging, "evaluate", broken(lambda *game: (*right(*game).cards(), *cards)))
    monkeypatch.setattr(judging, "place_of", lambda scenario, card: card.subject)
    found = missed(layer_planted.measure(1, 1, Serial()))
    assert {"B01 precision", "B01 hard negatives flagged", "cards per cause", "cards where nothing is planted"} <= found


def test_a_card_too_late_or_at_another_connection_is_not_right():
    planted = plant_games(grounds(too_late=True), "B01", 0)
    truth = next(truth for truth in planted.plants[0].truths if truth.type == "B01")
    card = next(card for card in standing_cards(planted) if card.type == "B01" and card.subject == truth.subject)
    assert judging.is_right(card, truth)
    assert not judging.is_right(card._replace(raised_round=truth.round + 1), truth)
    assert not judging.is_right(card._replace(link=(card.link[0], 7)), truth)
    assert not judging.is_right(card._replace(link=None), truth)
    assert not judging.is_right(card, truth._replace(item=3))


def test_what_is_missed_and_what_nobody_planted_stand_in_the_confusion():
    planted = plant_games(grounds(too_late=True), "B08", 0)
    plant = planted.plants[0]
    elsewhere = plant._replace(truths=(plant.truths[0]._replace(subject=("window", 99)),))
    tally = judge(planted._replace(plants=(elsewhere, *planted.plants[1:])))
    assert tally.confusion["B08", NOTHING] == 1
    assert tally.confusion[NOTHING, "B08"] == 1
    other = plant._replace(truths=(Truth("B10", plant.truths[0].subject, 9),))
    assert judge(planted._replace(plants=(other, *planted.plants[1:]))).confusion["B10", "B08"] == 1


def test_figures_are_those_of_the_books():
    low, high = figures.wilson(6, 8)
    assert (round(low, 3), round(high, 3)) == (0.409, 0.929)  # breakdowns.md §1.4: 41–93 %
    assert figures.wilson(0, 0) == (0.0, 1.0)
    assert round(figures.wilson(59, 59)[0], 3) == 0.939
    assert figures.area([3, 4], [1, 2]) == 1.0
    assert figures.area([1, 2], [1, 2]) == 0.5
    assert figures.area([1, 3, 5], [2, 4]) == pytest.approx(0.5)
    assert figures.area([2, 3, 5], [1, 4]) == pytest.approx(4 / 6)
    assert figures.rank_correlation([1, 2, 3, 4], [1, 3, 2, 4]) == pytest.approx(0.8)
    assert figures.rank_correlation([1, 2, 3], [9, 5, 1]) == pytest.approx(-1.0)


def test_intervals_resample_scenarios_and_come_again():
    more, less = [[5.0, 6.0], [0.0, 1.0], [7.0]], [[2.0], [3.0, 3.5], [4.0]]
    low, high = figures.resample_area(more, less, Chance("test"))
    whole = figures.area([5, 6, 0, 1, 7], [2, 3, 3.5, 4])
    assert 0.0 == low < whole < high == 1.0
    assert (low, high) == figures.resample_area(more, less, Chance("test"))
    assert figures.resample_area([[1.0]] * 3, [[1.0]] * 3, Chance("test")) == (0.5, 0.5)


def test_a_proportion_is_told_with_its_interval_and_number():
    assert share(6, 8) == "0.750 [0.409–0.929], n = 8"
    assert share(0, 0) == "not measured (n = 0)"


@pytest.mark.parametrize(
    ("measured", "bound", "at_least", "met"),
    [(0.98, 0.98, True, True), (0.979, 0.98, True, False), (0.01, 0.01, False, True), (0.02, 0.01, False, False),
     (float("nan"), 0.5, True, False), (float("nan"), 0.5, False, False)],
)  # fmt: skip
def test_a_target_is_reached_or_missed(measured, bound, at_least, met):
    assert Target("L1", "name", measured, bound, at_least=at_least).is_met is met


def test_the_first_lines_say_what_is_missed():
    good, bad = Target("L1", "recall", 1.0, 0.98), Target("L2", "AUC", 0.5, 0.99)
    text = report.tell([Section("A", "text", (good,)), Section("B", "text", (bad,))], 1, "few games")
    assert text.splitlines()[2:5] == ["Missed: 1 of 2 targets.", "", "- L2 AUC: 0.500, wanted ≥ 0.99"]
    assert "No target is missed: 1 of 1" in report.tell([Section("A", "text", (good,))], 1, "few games")


def test_dirty_logs_lose_delay_and_repeat_what_they_should():
    events = KNOWN["collaborative"](grounds()[0], Chance("test", "dirty")).events
    lost = drop(events, 1.0, Chance("test"))
    assert {event.type for event in lost} & {"info.shared", "consult.answered", "meeting.held"} == set()
    assert Counter(event.type for event in lost)["decision.made"] == Counter(event.type for event in events)["decision.made"]
    late = shift(events, 1.0, Chance("test"))
    assert [event.round for event in late] == sorted(event.round for event in late)
    assert not any(event.type == "info.shared" and event.round == 0 for event in late)
    assert repeat(events, 1.0, Chance("test"))[:2] == [events[0], events[0]]
    assert drop(events, 0.0, Chance("test")) == [event for event in events if not event.type.startswith(("round.", "game."))]


def test_the_report_is_of_the_rules_that_stand():
    """A change of the rules (``game.scoring.VERSION``) wants a new report: python3 tools/validate.py."""
    text = REPORT.read_text("utf-8")
    assert re.search(r"Version (\S+) of the scoring rules", text)[1] == VERSION
    assert re.match(r"# Validity of the scoring\n\n(No target is missed|Missed: \d+ of \d+ targets)", text)


def test_the_lock_holds_what_the_proof_asks_for():
    asked = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]["proof"]
    lines = (TOOLS / "requirements-test.lock").read_text("utf-8").splitlines()
    locked = dict(line.split("==") for line in lines if re.fullmatch(r"[\w-]+==[\d.]+", line))
    assert all(Requirement(each).specifier.contains(locked[Requirement(each).name]) for each in asked)


@pytest.mark.slow
@pytest.mark.parametrize("layer", ["L0", "L2", "L4"])
def test_the_command_measures_a_layer(layer):
    before = REPORT.stat().st_mtime_ns if REPORT.exists() else 0
    command = [sys.executable, str(TOOLS / "validate.py"), "--quick", "--only", layer]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=240, check=False)
    assert done.returncode in (0, 1), done.stderr
    assert done.stdout.startswith("# Validity of the scoring")
    assert f"\n## {layer} " in done.stdout
    assert ("No target is missed" in done.stdout) == (done.returncode == 0)
    assert (REPORT.stat().st_mtime_ns if REPORT.exists() else 0) == before
