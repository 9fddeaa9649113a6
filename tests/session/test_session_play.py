"""A sitting: playing, taking back, notes, plans, and coming back to it."""

from __future__ import annotations

import json

import pytest
from session_files import DAY, NEXT, SMALL, begin_small, begun_and_played, entries, journal_of, play, whole

from game.authoring import ProfileFile, load_scenario, read_scenario
from game.bots.groups import silo
from game.core.events import GROUP
from game.core.state import MOVES
from game.scoring import evaluate
from game.session.journal import JournalError, digest, header_digest
from game.session.kept import SIZE_MAX, list_sittings
from game.session.session import PLAN_FIELDS, WORDS_MAX, Session
from game.session.sittings import begin, new_header, replay_journal, resume


@pytest.fixture
def session() -> Session:
    """A session without a journal."""
    scenario = load_scenario(SMALL, 60)
    return Session(scenario, new_header(scenario, 7, DAY))


def test_a_move_that_is_not_possible_changes_nothing(session):
    before = whole(session)
    refusal = session.play(("pass", 0, 1), "ord")
    assert refusal is not None
    assert refusal.code == "not-this-step"
    assert whole(session) == before


def test_undo_and_redo_are_exact(session):
    seen = [whole(session)[0]]
    for _ in range(6):
        session.play(NEXT)
        seen.append(whole(session)[0])
    for number in range(5, -1, -1):
        assert session.undo()
        assert whole(session)[0] == seen[number]
    assert not session.undo()
    for number in range(1, 7):
        assert session.redo()
        assert whole(session)[0] == seen[number]
    assert not session.redo()


def test_something_new_ends_what_could_be_done_again(session):
    session.play(NEXT)
    session.undo()
    session.note("hellre så")
    assert not session.redo()


def test_the_cards_after_undo_are_those_of_the_log_that_stands(session):
    group = silo(2)
    while session.state.round < 2 or session.state.step != MOVES:
        session.play(group.next_move(session.scenario, session.state))
    assert session.cards
    while session.undo():
        assert session.cards == evaluate(session.scenario, session.events, ended=False).cards()
    assert session.cards == ()


def test_a_line_stays_with_what_it_is_about(session):
    session.play(NEXT, "Nu börjar vi")
    session.note("Fika")
    session.tap("heard:gravtillstand:natagare", "talked", "Vi sa det vid bordet")
    assert [(note.words, list(note.about)) for note in session.notes] == [
        ("Nu börjar vi", ["next"]),
        ("Fika", []),
        ("Vi sa det vid bordet", ["tap", "answer"]),
    ]
    session.undo()
    assert len(session.notes) == 2


def test_lines_are_cut_to_what_fits_and_hold_only_whole_characters(session):
    session.note("ö" * 500)
    session.note("halv \ud83d bokstav")
    assert [note.words for note in session.notes] == ["ö" * WORDS_MAX, "halv ? bokstav"]


def test_plans_are_written_over_and_taken_away(session):
    session.plan(2, {"when": "samrådet öppnar", "junk": "x"})
    session.plan(0, {"when": "en gata öppnas"})
    session.plan(0, {"when": "en gata grävs", "then": "ringer vi"})
    assert list(session.plans) == [0, 2]
    assert session.plans[0] == {**dict.fromkeys(PLAN_FIELDS, ""), "when": "en gata grävs", "then": "ringer vi"}
    session.plan(2, {})
    assert list(session.plans) == [0]
    session.undo()
    session.undo()
    assert session.plans[0]["when"] == "en gata öppnas"


def test_the_log_that_is_handed_out_scores_as_the_session_does(session):
    play(session)
    lines = session.export()
    assert {line["type"] for line in lines} >= {"round.ended", "decision.made", "game.ended"}
    from game.core.events import event_from_json  # noqa: PLC0415 - only here

    promises: dict[str, int] = {}
    events = [event_from_json(session.scenario, json.loads(json.dumps(line)), promises) for line in lines]
    told = [(card.id, card.type, card.status) for card in evaluate(session.scenario, events).cards()]
    assert told == [(card.id, card.type, card.status) for card in session.cards]


# The journal ------------------------------------------------------------------------------------------


def test_every_entry_is_a_line_with_its_digest(tmp_path):
    session = begin_small(tmp_path)
    session.play(NEXT, "början")
    session.note("en rad")
    session.undo()
    session.redo()
    session.plan(0, {"when": "x"})
    states = session.state
    path = journal_of(session)
    session.close()
    lines = entries(path)
    assert [sorted(set(line) - {"digest"}) for line in lines] == [["move", "words"], ["words"], ["undo"], ["redo"], ["plan"]]
    last = dict(lines[-1])
    assert last.pop("digest") == digest(lines[-2]["digest"], last, states)
    header = json.loads(path.read_bytes().splitlines()[0])
    assert header["scenario"] == SMALL.read_text("utf-8")
    first = replay_journal(path)
    assert first.header == header
    assert lines[0]["digest"] == digest(header_digest(header), {"move": {"next": True}, "words": "början"}, first.frames[1].state)


def test_what_was_played_is_there_again(tmp_path):
    path, came_to = begun_and_played(tmp_path, 40)
    assert whole(replay_journal(path)) == came_to
    resumed = resume(path)
    assert (resumed.torn, resumed.edited_line) == (False, None)
    assert whole(resumed.session) == came_to
    resumed.session.note("vidare")
    came_to = whole(resumed.session)
    resumed.session.close()
    assert whole(replay_journal(path)) == came_to


def test_a_session_without_entries_can_be_resumed(tmp_path):
    session = begin_small(tmp_path)
    session.close()
    assert len(resume(journal_of(session)).session.frames) == 1


def test_the_same_moves_give_the_same_bytes(tmp_path):
    one, _ = begun_and_played(tmp_path / "a", 30)
    other, _ = begun_and_played(tmp_path / "b", 30)
    assert one.read_bytes() == other.read_bytes()
    other_seed = begin_small(tmp_path / "c", seed=8)
    play(other_seed, 30)
    other_seed.close()
    assert journal_of(other_seed).read_bytes() != one.read_bytes()


def test_what_is_shown_as_saved_is_on_the_disk(tmp_path):
    session = begin_small(tmp_path)
    for number in range(20):
        session.play(NEXT)
        session.note(str(number))
        assert session.writer.flush()
        assert session.is_saved
        assert len(entries(journal_of(session))) == len(session.frames) - 1 == session.writer.saved - 1
    session.close()


def test_sessions_of_one_day_have_files_of_their_own(tmp_path):
    first, second = begin_small(tmp_path), begin_small(tmp_path)
    assert [journal_of(one).name for one in (first, second)] == [
        "2026-11-23-vagen_till_norrvik-1.jsonl",
        "2026-11-23-vagen_till_norrvik-2.jsonl",
    ]
    first.close()
    second.close()


def test_the_list_of_sessions_passes_by_what_is_no_journal(tmp_path):
    path, _ = begun_and_played(tmp_path, 5)
    (tmp_path / "other.jsonl").write_text('{"not": "ours"}\n')
    (tmp_path / "list.jsonl").write_text("[]\n")
    (tmp_path / "empty.jsonl").write_text("")
    (tmp_path / "bytes.jsonl").write_bytes(b"\xff\x00\n")
    (tmp_path / "folder.jsonl").mkdir()
    with (tmp_path / "huge.jsonl").open("wb") as file:
        file.truncate(SIZE_MAX + 1)
    [sitting] = list_sittings(tmp_path)
    assert sitting.path == path
    assert sitting.title["sv"] == "Vägen till Norrvik"
    assert (sitting.started, sitting.minutes, sitting.entries) == ("2026-11-23", 60, len(entries(path)))
    assert list_sittings(tmp_path / "nowhere") == []


def test_the_card_answers_of_the_group_come_back(tmp_path):
    session = begin(load_scenario(SMALL, 45), tmp_path, 1, DAY)
    group = silo(1)
    while not session.cards:
        session.play(group.next_move(session.scenario, session.state))
    session.tap(session.cards[0].id, "not_us")
    path = journal_of(session)
    session.close()
    [*_, last] = replay_journal(path).events
    assert (last.type, last.by) == ("card.disputed", GROUP)
    assert replay_journal(path).cards[0].disputed


def test_a_profile_and_a_variant_come_back_with_the_session(tmp_path):
    own = ProfileFile("profile.yaml", b"kommun: Storby\n")
    reading = read_scenario(SMALL.read_bytes(), "small.yaml", own)
    begin(reading.compile(60, "seasoned"), tmp_path, 1, DAY).close()
    [path] = tmp_path.glob("*.jsonl")
    scenario = replay_journal(path).scenario
    assert scenario.facts[0].text["sv"].endswith("från Storby.")
    assert (scenario.maturity, scenario.profile) == ("seasoned", "kommun: Storby\n")
    resumed = resume(path).session
    assert resumed.scenario == scenario
    resumed.close()


def test_a_journal_without_them_says_nothing_of_them():
    assert not {"profile", "maturity"} & set(new_header(load_scenario(SMALL, 45), 1, DAY))


@pytest.mark.parametrize(
    ("key", "value", "code"), [("profile", 3, "not-a-journal"), ("profile", "- a", "scenario"), ("maturity", ["moving"], "not-a-journal")]
)
def test_a_profile_or_a_variant_that_can_not_be_read_is_told(tmp_path, key, value, code):
    header = {**new_header(load_scenario(SMALL, 45), 1, DAY), key: value}
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps(header) + "\n", "utf-8")
    with pytest.raises(JournalError) as caught:
        replay_journal(path)
    assert caught.value.code == code
