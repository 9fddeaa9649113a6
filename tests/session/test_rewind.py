"""*Spola tillbaka*: one thing changed, the same moves again, both courses beside each other."""

from __future__ import annotations

import pytest

from game.authoring import read_scenario
from game.bots.groups import mixed, silo
from game.core.moves.coding import move_to_json
from game.core.state import DEBRIEF
from game.places import scenarios_folder
from game.session.rewind import changes, moments, rewind
from game.session.session import Session

TEXT = (scenarios_folder() / "storgatan_oppnas.yaml").read_text("utf-8")
SCENARIO = read_scenario(TEXT.encode(), "storgatan_oppnas.yaml").compile(60)


def played(group) -> Session:
    session = Session(SCENARIO, {"seed": 7})
    while session.state.step != DEBRIEF:
        assert session.play(group.next_move(SCENARIO, session.state)) is None
    return session


@pytest.fixture(scope="module")
def alone() -> Session:
    return played(silo(3))


def everything(session: Session):
    return [(moment, change) for moment in moments(session) for change in changes(session, moment)]


def test_there_is_a_moment_in_every_round(alone):
    assert [moment.round for moment in moments(alone)] == [0, 1, 2]


def test_a_group_that_kept_to_itself_could_have_done_much_else(alone):
    verbs = {change[0] for _, change in everything(alone)}
    assert verbs == {"hear", "share", "do", "agree"}
    assert len(everything(alone)) == len(set(everything(alone)))


def test_the_played_course_stays_as_it_was(alone):
    frames, state = list(alone.frames), alone.state
    moment, change = everything(alone)[0]
    rewind(alone, moment, change)
    assert (alone.frames, alone.state) == (frames, state)


def test_every_change_leads_to_an_end_and_tells_what_fell_away(alone):
    for moment, change in everything(alone):
        both = rewind(alone, moment, change)
        assert both.other.state.step == DEBRIEF
        kept = [frame for frame in both.other.frames if "move" in frame.entry]
        before = [frame for frame in alone.frames if "move" in frame.entry]
        extra = len(kept) + len(both.dropped) - len(before)
        assert extra == 1 if change[0] != "agree" else extra >= 1


def test_hearing_somebody_in_time_makes_the_connection(alone):
    moment, hear = next(
        (moment, change) for moment, change in everything(alone)
        if change[0] == "hear" and alone.state.chosen[change[2]] >= 0
    )  # fmt: skip
    both = rewind(alone, moment, hear)
    role, decision = SCENARIO.roles[hear[3]].id, SCENARIO.decisions[hear[2]].id
    assert (f"heard:{decision}:{role}", "met") in [(name, after) for name, _, after in both.connections]


def test_an_agreement_is_held_to_in_later_rounds(alone):
    made = [(moment, change) for moment, change in everything(alone) if change[0] == "agree" and moment.round == 0]
    changed = [rewind(alone, moment, change).connections for moment, change in made]
    assert any(changed)
    assert all(after != "slipped" for each in changed for _, _, after in each)


def test_a_move_that_was_already_made_in_the_round_is_not_offered(alone):
    for moment, change in everything(alone):
        made = [frame.entry.get("move") for frame in alone.frames if frame.state.round == moment.round]
        assert move_to_json(SCENARIO, change) not in made
    with pytest.raises(ValueError, match="share"):
        rewind(alone, moments(alone)[0], ("share", 0, 0, 1))


def test_the_same_change_gives_the_same_course():
    one, two = played(mixed(5)), played(mixed(5))
    assert everything(one) == everything(two)
    moment, change = everything(one)[0]
    assert rewind(one, moment, change).other.state == rewind(two, moment, change).other.state


def test_an_early_end_stays_an_early_end():
    session = Session(SCENARIO, {"seed": 7})
    session.answer("ends", 1)
    group = silo(3)
    while session.state.step != DEBRIEF:
        move = group.next_move(SCENARIO, session.state)
        assert (session.go_on() if move[0] == "next" else session.play(move)) is None
    assert [moment.round for moment in moments(session)] == [0, 1]
    moment, change = everything(session)[0]
    both = rewind(session, moment, change)
    assert both.other.state.step == DEBRIEF
    assert both.other.scoring.ended
