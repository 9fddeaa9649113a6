"""The disk: when it is full, when it says no, and when the power goes."""

from __future__ import annotations

import errno
import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest
from session_files import NEXT, begin_small, entries, journal_of, whole

from game.session import journal
from game.session.journal import JournalError, Writer
from game.session.sittings import replay_journal, resume


class Disk:
    """The disk as the journal sees it, with ``room`` bytes left; None is as much as there is.

    No file system of its own can be mounted in a test, so it stands before ``os.write``, and what fits is really written.
    """

    def __init__(self, monkeypatch, code: int = errno.ENOSPC) -> None:
        self.room: int | None = None
        self.code = code
        self.write = os.write
        monkeypatch.setattr(journal.os, "write", self._write)

    def _write(self, file: int, data: bytes) -> int:
        if self.room is None:
            return self.write(file, data)
        if self.room == 0:
            raise OSError(self.code, os.strerror(self.code))
        written = self.write(file, bytes(data)[: self.room])
        self.room -= written
        return written


@pytest.mark.parametrize("room", [0, 1, 40, 200])
def test_a_full_disk_loses_nothing_and_the_game_goes_on_when_there_is_room(tmp_path, monkeypatch, room):
    disk = Disk(monkeypatch)
    session = begin_small(tmp_path)
    for _ in range(3):
        session.play(NEXT)
    assert session.writer.flush()
    saved = journal_of(session).read_bytes()
    disk.room = room
    for number in range(4):
        session.note(f"rad {number} som inte får plats")
    assert not session.writer.flush()
    assert session.writer.problem == "disk-full"
    assert not session.is_saved
    assert len(entries(journal_of(session))) == session.writer.saved - 1 >= 3
    assert journal_of(session).read_bytes().startswith(saved)
    assert whole(replay_journal(journal_of(session)))[0] == whole(session)[0][: session.writer.saved]
    session.note("skrivet medan disken var full")
    session.writer.retry()
    assert not session.writer.flush()
    assert session.writer.problem == "disk-full"
    disk.room = None
    session.writer.retry()
    assert session.writer.flush()
    assert session.writer.problem is None
    assert session.is_saved
    came_to = whole(session)
    session.close()
    assert whole(replay_journal(journal_of(session))) == came_to


def test_time_that_waits_for_the_disk_is_nothing_that_the_group_did(tmp_path, monkeypatch):
    disk = Disk(monkeypatch)
    session = begin_small(tmp_path)
    assert session.writer.flush()
    disk.room = 0
    session.tell_time(10, 50)
    assert not session.writer.flush()
    assert session.is_saved
    assert session.writer.problem == "disk-full"
    session.note("och det här gjorde de")
    assert not session.is_saved
    disk.room = None
    session.writer.retry()
    assert session.writer.flush()
    assert [entry["time"] for entry in entries(journal_of(session)) if "time" in entry] == [[10, 50]]
    session.close()


@pytest.mark.parametrize(
    ("code", "problem"), [(errno.EDQUOT, "disk-full"), (errno.EACCES, "no-permission"), (errno.EIO, "disk")]
)
def test_other_troubles_have_names_of_their_own(tmp_path, monkeypatch, code, problem):
    disk = Disk(monkeypatch, code)
    session = begin_small(tmp_path)
    assert session.writer.flush()
    disk.room = 5
    session.note("x")
    session.writer.flush()
    assert session.writer.problem == problem
    disk.room = None
    session.writer.retry()
    session.close()
    assert len(entries(journal_of(session))) == 1


def test_closing_with_a_full_disk_keeps_what_was_saved_and_lets_go(tmp_path, monkeypatch):
    disk = Disk(monkeypatch)
    session = begin_small(tmp_path)
    session.note("kom med")
    assert session.writer.flush()
    disk.room = 3
    session.note("kom inte med")
    session.close()
    disk.room = None
    resumed = resume(journal_of(session))
    resumed.session.close()
    assert not resumed.torn
    assert [note.words for note in resumed.session.notes] == ["kom med"]


def test_leaving_tries_the_disk_once_more(tmp_path, monkeypatch):
    disk = Disk(monkeypatch)
    session = begin_small(tmp_path)
    disk.room = 0
    session.note("a")
    session.writer.flush()
    assert session.writer.problem == "disk-full"
    disk.room = None
    session.close()
    assert [note.words for note in replay_journal(journal_of(session)).notes] == ["a"]


def test_every_line_is_synced_before_it_counts_as_saved(tmp_path, monkeypatch):
    session = begin_small(tmp_path)
    assert session.writer.flush()
    saved_before, fsync = [], os.fsync

    def watch(file: int) -> None:
        saved_before.append((session.writer.saved, len(entries(journal_of(session)))))
        fsync(file)

    monkeypatch.setattr(journal.os, "fsync", watch)
    for number in range(3):
        session.note(f"rad {number}")
        assert session.writer.flush()
    session.close()
    assert saved_before == [(1, 1), (2, 2), (3, 3)]
    assert session.writer.saved == 4


# Power cuts -------------------------------------------------------------------------------------------

PLAYER = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from session_files import begin_small, play
from game.bots.groups import mixed
session = begin_small(Path(sys.argv[1]))
group = mixed(1)
print("path", session.writer.path, flush=True)
for number in range(100_000):
    if session.state.step == 8:
        session.undo()
    session.play(group.next_move(session.scenario, session.state))
    session.note(f"rad {number}")
    session.writer.flush()
    print("saved", session.writer.saved - 1, flush=True)
"""


@pytest.mark.parametrize("seed", range(10))
def test_a_program_that_is_killed_has_kept_what_it_said_was_saved(tmp_path, seed):
    player = subprocess.Popen(
        [sys.executable, "-c", PLAYER, str(tmp_path), str(Path(__file__).parent)], stdout=subprocess.PIPE, text=True
    )
    assert player.stdout is not None
    path = Path(player.stdout.readline().split(maxsplit=1)[1].strip())
    chance = random.Random(seed)
    told = [player.stdout.readline() for _ in range(chance.randrange(60))]
    time.sleep(chance.uniform(0.0, 0.01))
    player.kill()
    lines = [line.split() for line in [*told, *player.stdout.read().splitlines()]]
    player.wait(timeout=10)
    player.stdout.close()
    said = max((int(line[1]) for line in lines if len(line) == 2 and line[0] == "saved"), default=0)
    resumed = resume(path)
    assert resumed.edited_line is None
    kept = len(entries(path))
    assert kept >= said >= len(told)
    assert len(resumed.session.frames) - 1 + 2 * len([each for each in entries(path) if "undo" in each]) == kept
    resumed.session.close()


def test_a_journal_that_grew_after_it_was_read_is_left_alone(tmp_path):
    """Another program may write and close between our reading and our lock."""
    path = tmp_path / "journal.jsonl"
    path.write_bytes(b'{"samspel":1}\n{"words":"theirs"}\n')
    with pytest.raises(JournalError) as told:
        Writer(path, 14, 1, size=14)
    assert told.value.code == "in-use"
    assert path.read_bytes() == b'{"samspel":1}\n{"words":"theirs"}\n'
    Writer(path, 33, 2, size=33).close()
