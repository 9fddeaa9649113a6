"""The counts after each round follow from the log alone."""

from __future__ import annotations

from itertools import pairwise

import pytest
from report_sessions import GROUPS, played

from game.session.trajectory import counts_by_round


@pytest.mark.parametrize("minutes", [45, 60, 90])
@pytest.mark.parametrize("group", GROUPS)
def test_the_last_row_is_the_count_of_the_whole_game(group, minutes):
    for seed in range(1, 6):
        session = played(group, minutes, seed)
        rows = counts_by_round(session)
        assert len(rows) == len(session.scenario.rounds)
        assert rows[-1] == session.scoring.counts()


def test_each_row_is_what_the_group_had_at_the_end_of_that_round():
    finished = played("mixed", 90, 3)
    rows = counts_by_round(finished)
    taps = [card for card in finished.cards if card.disputed]
    for last, row in enumerate(rows):
        until = [frame for frame in finished.frames if frame.state.round <= last]
        shown = {count.id: count for count in row}
        session = played("mixed", 90, 3)
        session.frames = until
        session._score_again()
        late = [card for card in taps if card.raised_round <= last]
        for card in late:
            session.tap(card.id, card.tap)
        assert shown["coverage"] == session.scoring.counts()[0]


def test_a_word_said_in_the_debrief_counts_from_the_round_it_is_about():
    session = played("silo")
    early = next(card for card in session.cards if card.raised_round == 0 and card.type == "B01")
    session.tap(early.id, "confirmed")
    before = counts_by_round(session)[0][0]
    session.tap(early.id, "talked")
    after = counts_by_round(session)[0][0]
    assert (after.met, after.of) == (before.met + 1, before.of)


def test_time_due_only_grows():
    for seed in range(1, 6):
        for before, after in pairwise(counts_by_round(played("mixed", 90, seed))):
            assert before[0].of <= after[0].of
