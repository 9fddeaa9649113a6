"""The minutes that a game is expected to take: the model, by hand."""

from __future__ import annotations

from trial_samples import SMALL, read

from game.core.events import Event
from game.trial.minutes import cards_shown, seconds_of
from game.trial.share import play_games


def test_a_round_without_anything_takes_its_talk_and_its_text() -> None:
    scenario = read(SMALL).compile(45)
    # Vägen ritas. Ritningen ska vara klar till jul. Vem behöver få veta det här först?
    words = 2 + 6 + 7
    assert seconds_of(scenario, [Event("round.started", 0)], 0, 0) == 27 * 60 + 210 + words * 60 // 130


def test_what_happens_adds_its_own() -> None:
    scenario = read(SMALL).compile(45)
    quiet = seconds_of(scenario, [], 0, 0)
    assert seconds_of(scenario, [], 4, 0) == quiet + 60
    assert seconds_of(scenario, [], 0, 2) == quiet + 90
    # Vad ska få plats bredvid vägen? Smal väg, plats för ledningar.
    assert seconds_of(scenario, [Event("choice.revealed", 0, about=("decision", 0))], 0, 0) == quiet + 75 + 11 * 60 // 130
    # Rören ligger i vägen.
    assert seconds_of(scenario, [Event("window.made", 1, about=("window", 0))], 0, 0) == quiet + 4 * 60 // 130
    # Tidig tjäle. Marken fryser tidigt i år.
    assert seconds_of(scenario, [Event("shock", 1, about=("surprise", 0))], 0, 0) == quiet + 7 * 60 // 130


def test_without_lengths_there_is_nothing_around_the_rounds() -> None:
    assert seconds_of(read(SMALL).compile(), [], 0, 0) == 0


def test_a_check_shows_two_cards_at_most() -> None:
    tally = play_games(read(SMALL).compile(60), "silo", range(5))
    assert max(tally.spread("cards")) <= 2 * 3
    assert cards_shown([]) == 0
