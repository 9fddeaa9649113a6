"""Which moments of a session are worth stopping at."""

from __future__ import annotations

import pytest

from game.bots.games import play_session
from game.bots.groups import Random, mixed, perfect, silo
from game.scoring.card import shown
from game.session.moments import MOMENTS_MAX, connection_told, moments, strengths
from game.session.session import Session
from game.texts import words


def played(scenario, group, seed=5, taps=True):
    session = Session(scenario, {"seed": seed})
    if taps:
        play_session(session, group)
        return session
    while session.play(group.next_move(scenario, session.state)) is None:
        pass
    return session


def test_the_moments_are_few_and_of_different_kinds(storgatan):
    session = played(storgatan, silo(5), taps=False)
    assert len({card.type for card in session.cards}) >= 3
    found = moments(session)
    assert len(found) == MOMENTS_MAX == 2
    assert len({card.type for card in found}) == 2
    assert [card.raised_round for card in found] == sorted(card.raised_round for card in found)
    assert max(card.severity for card in session.cards) in {card.severity for card in found}


def test_there_are_as_many_moments_as_cards_when_there_are_few(storgatan):
    session = played(storgatan, perfect(5))
    assert moments(session) == []
    session = played(storgatan, silo(5), taps=False)
    assert len(moments(session, most=99)) == len(shown(session.cards)) < len(session.cards)  # a pattern has its parts


def test_what_the_group_has_waved_away_is_no_moment(storgatan):
    session = played(storgatan, silo(5), taps=False)
    session.undo()
    while len(left := moments(session, most=99)) > 1:
        session.tap(left[0].id, "not_us")
    assert len(session.cards) > 2
    assert len(moments(session)) == 1
    assert not moments(session)[0].disputed


@pytest.mark.parametrize("seed", range(6))
def test_strengths_are_connections_that_came_about(storgatan, seed):
    session = played(storgatan, mixed(seed), seed)
    found = strengths(session)
    assert found
    repaired = {name for card in session.cards if card.status in ("repaired", "mitigated") for name in card.requirements}
    for requirement in found:
        assert requirement.link is not None
        assert requirement.status == "met" or requirement.id in repaired
    assert [each.id in repaired for each in found] == sorted((each.id in repaired for each in found), reverse=True)


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_connection_can_be_told(storgatan, language):
    told = set()
    for seed in range(12):
        session = played(storgatan, Random(storgatan, seed) if seed % 2 else mixed(seed), seed)
        for requirement in strengths(session):
            sentence = connection_told(session, requirement, words(language))
            assert sentence
            assert "{" not in sentence
            told.add(requirement.kind)
    assert told >= {"heard", "knows", "order", "act", "promise"}
