"""Chance that is the same everywhere."""

from __future__ import annotations

from game.core.dice import Dice


def test_the_numbers_are_those_of_splitmix64():
    """The first numbers of SplitMix64 from seed 1234567, as its author Sebastiano Vigna's code gives them."""
    dice = Dice(1234567)
    assert [dice.roll(2**64) for _ in range(3)] == [6457827717110365317, 3203168211198807973, 9817491932198370423]


def test_a_die_stays_within_its_sides_and_shows_them_all():
    dice = Dice(7)
    rolled = [dice.roll(6) for _ in range(600)]
    assert set(rolled) == set(range(6))
    assert all(60 < rolled.count(side) < 140 for side in range(6))
