"""Everybody has a place, from four people to thirty, however they sit."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.core.events import GROUP
from game.core.rules import why_not
from game.core.state import OWN, new_state
from game.session.answers import PEOPLE_MAX, PEOPLE_MIN, SEATINGS
from game.session.seating import people_each, people_of, seating_of, suggest_seats
from game.session.session import Session

P, T, N, G, L = range(5)


@pytest.mark.parametrize("seating", SEATINGS)
@pytest.mark.parametrize("people", range(PEOPLE_MIN, PEOPLE_MAX + 1))
def test_everybody_has_a_place_and_every_role_a_player(storgatan, seating, people):
    seats = suggest_seats(storgatan, people, seating)
    assert all(seat == OWN or seats[seat] == OWN for seat in seats)
    shares = people_each(seats, people)
    assert sum(shares) == people
    own = [share for share, seat in zip(shares, seats, strict=True) if seat == OWN]
    assert max(own) - min(own) <= 1
    assert min(own) >= min(people, {"single": 1, "pairs": 2, "teams": 3, "rings": 1}[seating])


@pytest.mark.parametrize(
    ("people", "seating", "seats"),
    [
        (4, "single", (OWN, OWN, OWN, OWN, P)),  # leadership can be an empty chair: it goes first
        (8, "pairs", (OWN, OWN, OWN, OWN, P)),
        (9, "teams", (OWN, P, OWN, OWN, N)),  # permits have a neighbour of the same unit
        (5, "pairs", (OWN, P, OWN, N, P)),
        (4, "teams", (OWN, P, P, P, P)),
        (30, "rings", (OWN,) * 5),
    ],
)
def test_who_plays_two_roles(storgatan, people, seating, seats):
    assert suggest_seats(storgatan, people, seating) == seats


@pytest.mark.parametrize(
    ("people", "seating"), [(4, "single"), (9, "single"), (10, "pairs"), (14, "pairs"), (15, "teams"), (25, "teams"), (26, "rings")]
)
def test_how_so_many_sit_until_they_say_otherwise(storgatan, people, seating):
    session = Session(storgatan, {"seed": 7})
    assert (people_of(session), seating_of(session)) == (5, "single")
    session.answer("people", people)
    assert seating_of(session) == seating
    session.answer("seating", "pairs")
    assert seating_of(session) == "pairs"


def test_a_case_with_thirty_roles_and_four_people(storgatan):
    many = replace(storgatan, roles=storgatan.roles * 6)
    seats = suggest_seats(many, 4, "single")
    assert seats.count(OWN) == 4
    assert people_of(Session(storgatan, {})) == 5


def test_every_suggestion_is_a_seating_that_the_game_knows(storgatan):
    for people in range(PEOPLE_MIN, PEOPLE_MAX + 1):
        for seating in SEATINGS:
            state = new_state(storgatan, 7)
            for role, seat in enumerate(suggest_seats(storgatan, people, seating)):
                assert seat == OWN or why_not(storgatan, state, ("seat", GROUP, role, seat)) is None
