"""Simulated groups: always possible, always the same, and as careful as they say."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.authoring import load_scenario
from game.bots.games import play_fast, play_session
from game.bots.groups import Graded, Random, choose_in_secret, mixed, perfect, settle, silo
from game.bots.tasks import deadlines, tasks
from game.core.dice import Dice
from game.core.rules import step, why_not
from game.core.scenario import bits
from game.core.state import CHOICE, MOVES, OVER, new_state
from game.scoring import evaluate
from game.session.session import Session


def at(scenario, round_, step_, seed=1):
    state = new_state(scenario, seed)
    while (state.round, state.step) != (round_, step_):
        state, _ = step(scenario, state, ("next", -1, 1))
    return state


@pytest.mark.parametrize("care", [0, 30, 60, 100])
def test_a_group_with_the_same_seed_plays_the_same_game(storgatan, care):
    one, other = (play_fast(storgatan, Graded(care, 4), 9) for _ in range(2))
    assert one == other
    assert play_fast(storgatan, Graded(care, 5), 9) != one


def test_the_whole_game_depends_on_its_seed(storgatan):
    assert play_fast(storgatan, perfect(), 1)[1] != play_fast(storgatan, perfect(), 2)[1]


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("kind", [perfect, mixed, silo, Random])
def test_a_group_only_does_what_is_possible(storgatan, kind, seed):
    group = kind(storgatan, seed) if kind is Random else kind(seed)
    state = new_state(storgatan, seed)
    while state.step != OVER:
        move = group.next_move(storgatan, state)
        assert why_not(storgatan, state, move) is None, move
        state, _ = step(storgatan, state, move)


def test_a_session_is_played_to_its_end_and_its_cards_are_answered(storgatan):
    session = Session(storgatan, {"seed": 3})
    play_session(session, silo(3))
    assert session.state.step == OVER
    assert session.cards
    assert all(card.tap is not None for card in session.cards)


def test_a_group_that_tries_what_is_not_possible_is_a_programming_error(storgatan):
    class Stubborn:
        def next_move(self, scenario, state, cards=()):
            return ("pass", 0, 1)

    class Idle:
        def next_move(self, scenario, state, cards=()):
            return ("seat", -1, 4, -2 if state.seats[4] == -1 else -1)

    with pytest.raises(RuntimeError, match="not possible"):
        play_session(Session(storgatan, {"seed": 3}), Stubborn())
    with pytest.raises(RuntimeError, match="never went on"):
        play_session(Session(storgatan, {"seed": 3}), Idle())
    with pytest.raises(RuntimeError, match="never went on"):
        play_fast(storgatan, Idle(), 1)


def test_more_care_brings_more_connections(storgatan):
    def met(care: int) -> int:
        found = 0
        for seed in range(12):
            _, log, _ = play_fast(storgatan, Graded(care, seed), seed)
            found += sum(each.status == "met" for each in evaluate(storgatan, log).requirements if each.kind != "reply")
        return found

    counts = [met(care) for care in (0, 25, 50, 75, 100)]
    assert counts == sorted(counts)
    assert counts[-1] > 3 * counts[0]


def test_an_owner_leaves_out_what_speaks_against_an_option_if_it_can(storgatan):
    state = at(storgatan, 0, MOVES)
    permit = storgatan.numbers["gravtillstand"][1]
    owner = storgatan.decisions[permit].owner
    state, _ = step(storgatan, state, ("share", storgatan.numbers["natagare"][1], storgatan.numbers["styrelsen_mars"][1], 1 << owner))
    for seed in range(20):
        move = settle(storgatan, state, ("decide", owner, permit, 0, 0, 0), Dice(seed))
        assert why_not(storgatan, state, move) is None
        assert storgatan.decisions[permit].options[move[3]].id != "tva_veckor"
        assert bits(move[4]) == (storgatan.numbers["styrelsen_mars"][1],)


def test_every_team_chooses(storgatan):
    state = at(storgatan, 0, CHOICE)
    _, _, focus, counts = choose_in_secret(storgatan, state, Dice(1))
    assert focus == storgatan.situations[0].focus
    assert sum(counts) == 5
    assert choose_in_secret(storgatan, at(storgatan, 0, MOVES).copy(), Dice(1))[0] == "choose"


def test_tasks_are_what_is_left_to_do_the_most_urgent_first(storgatan):
    state = at(storgatan, 1, MOVES)
    found = tasks(storgatan, state)
    assert found == sorted(found, key=lambda task: (task.deadline, task.order, task.move[1:3]))
    verbs = {task.move[0] for task in found}
    assert verbs == {"share", "hear", "decide", "do", "claim"}
    for task in found:
        assert task.deadline >= state.round
        assert task.coordinates == (task.move[0] != "decide")


def test_a_decision_that_another_hangs_on_is_due_no_later_than_that_one(storgatan):
    due = deadlines(storgatan)
    for dependency in storgatan.dependencies:
        assert due[dependency.before] <= due[dependency.after]
    assert all(each <= decision.closes for each, decision in zip(due, storgatan.decisions, strict=True))


@pytest.mark.parametrize("seed", range(12))
def test_a_perfect_group_meets_everything_that_a_scenario_can_ask_for(seed):
    """Every key of the format is in this file: clashes, shares, delegates, reviews, and the rest."""
    whole = load_scenario(Path(__file__).parents[1] / "authoring" / "rules.yaml")
    _, log, _ = play_fast(whole, perfect(seed), seed)
    assert evaluate(whole, log).cards() == ()
