"""Every scenario that comes with the game, at every length: it can be played, and everything in it can happen."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from functools import cache
from typing import TYPE_CHECKING

import pytest

from game.authoring import load_scenario, read_file
from game.bots.games import play_fast, play_session
from game.bots.groups import Graded, Random, mixed, perfect, silo
from game.core.events import GROUP
from game.core.rules import step, why_not
from game.core.state import EMPTY, OVER, new_state
from game.places import scenarios_folder
from game.scoring import evaluate
from game.scoring.requirement import COVERED
from game.session.session import Session

if TYPE_CHECKING:
    from game.core.scenario import Scenario

LENGTHS = [
    pytest.param(path, minutes, id=f"{path.stem}-{minutes}")
    for path in sorted(scenarios_folder().glob("*.yaml"))
    for minutes in read_file(path).lengths or (None,)
]
every_length = pytest.mark.parametrize(("path", "minutes"), LENGTHS)
NEXT = ("next", GROUP, 1)


@cache
def loaded(path, minutes) -> Scenario:
    return load_scenario(path, minutes)


def group_of(kind, scenario, seed):
    return kind(scenario, seed) if kind is Random else kind(seed)


def test_there_are_scenarios():
    assert LENGTHS


@every_length
@pytest.mark.parametrize("kind", [Random, perfect, silo, mixed])
def test_every_game_ends_and_somebody_can_always_act(path, minutes, kind):
    scenario = loaded(path, minutes)
    for seed in range(4):
        group, state = group_of(kind, scenario, seed), new_state(scenario, seed)
        while state.step != OVER:
            assert why_not(scenario, state, NEXT) is None
            move = group.next_move(scenario, state)
            assert why_not(scenario, state, move) is None
            state, _ = step(scenario, state, move)
        assert state.round == scenario.last_round


@every_length
@pytest.mark.parametrize("kind", [Random, mixed])
def test_a_game_ends_with_empty_chairs_too(path, minutes, kind):
    scenario = loaded(path, minutes)
    for empty in [role for role, there in enumerate(scenario.roles) if not there.core]:
        session = Session(scenario, {"seed": 1})
        assert session.play(("seat", GROUP, empty, EMPTY)) is None
        play_session(session, group_of(kind, scenario, 1))
        assert session.state.step == OVER
        assert not any(empty in (card.link or ()) for card in session.cards)


@every_length
def test_a_group_that_sees_to_everything_has_no_cards_and_every_connection(path, minutes):
    scenario = loaded(path, minutes)
    for seed in range(6):
        _, log, _ = play_fast(scenario, perfect(seed), seed)
        scoring = evaluate(scenario, log)
        assert scoring.cards() == ()
        due = [each for each in scoring.requirements if each.kind in COVERED and each.status not in ("excluded", "waived")]
        assert {each.status for each in due} == {"met"}
        low, high = {45: (8, 24), 60: (11, 28), 90: (11, 34)}.get(minutes or 0, (8, 34))
        more = max(0, len(scenario.roles) - 5) * 3  # with more roles there are more pairs to connect
        assert low <= len(due) <= high + more, "breakdowns.md §1(4): a normal game has about 11 to 28"


@every_length
def test_a_group_where_everybody_minds_their_own_meets_several_kinds_of_card(path, minutes):
    scenario = loaded(path, minutes)
    for seed in range(6):
        _, log, _ = play_fast(scenario, silo(seed), seed)
        kinds = {card.type for card in evaluate(scenario, log).cards()}
        assert len(kinds) >= 3, kinds
        assert {"B01", "B02", "B08"} <= kinds


@every_length
def test_everything_in_it_happens_in_some_game(path, minutes):
    """Over 80 seeded games of groups of every care, and a few that do anything."""
    scenario = loaded(path, minutes)
    seen = set()
    for seed in range(80):
        group = Random(scenario, seed) if seed % 4 == 0 else Graded(seed * 7 % 101, seed)
        state, log, _ = play_fast(scenario, group, seed)
        seen |= {(event.type, event.about) for event in log}
        seen |= {("option", number, option) for number, option in enumerate(state.chosen)}
    wanted = {("option", n, option) for n, there in enumerate(scenario.decisions) for option in range(len(there.options))}
    wanted |= {("window.made", ("window", n)) for n in range(len(scenario.windows))}
    wanted |= {("window.missed", ("window", n)) for n in range(len(scenario.windows))}
    wanted |= {("shock", ("consequence", n)) for n in range(len(scenario.consequences))}
    wanted |= {("shock", ("surprise", n)) for n in range(len(scenario.surprises))}
    wanted |= {("action.done", ("act", n)) for n in range(len(scenario.acts))}
    wanted |= {("issue.claimed", ("issue", n)) for n in range(len(scenario.issues))}
    wanted |= {("info.released", ("item", n)) for n in range(len(scenario.items))}
    assert wanted - seen == set()


def texts_in(thing: object, where: str = "") -> list[tuple[str, dict[str, str]]]:
    """Every text of a compiled scenario, with where it stands."""
    if isinstance(thing, dict):
        return [(where, thing)] if thing else []
    if isinstance(thing, tuple):
        return [found for number, each in enumerate(thing) for found in texts_in(each, f"{where}[{number}]")]
    if is_dataclass(thing):
        return [found for field in fields(thing) for found in texts_in(getattr(thing, field.name), f"{where}.{field.name}")]
    return []


@every_length
def test_every_text_is_there_in_every_language(path, minutes):
    scenario = loaded(path, minutes)
    found = texts_in(scenario)
    assert len(found) > 50
    for where, text in found:
        assert set(text) == set(scenario.languages), where
        assert all(words.strip() for words in text.values()), where
