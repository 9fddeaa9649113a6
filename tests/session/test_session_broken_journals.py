"""Journals that were cut, changed by hand, or never were journals."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
from session_files import begin_small, begun_and_played, entries, journal_of, whole

from game.session.journal import JournalError, canonical
from game.session.kept import SIZE_MAX
from game.session.sittings import replay_journal, resume
from game.texts import words


def stories(path, count):
    """What the session was after each of its first ``count`` entries, from the journal cut there."""
    lines = path.read_bytes().splitlines(keepends=True)
    told = []
    for kept in range(count + 1):
        short = path.with_name("short.jsonl")
        short.write_bytes(b"".join(lines[: kept + 1]))
        told.append(whole(replay_journal(short)))
    return told


def test_a_journal_cut_at_any_byte_loses_nothing_that_was_whole(tmp_path):
    path, came_to = begun_and_played(tmp_path, 12)
    data = path.read_bytes()
    lines = data.splitlines(keepends=True)
    told = stories(path, len(lines) - 1)
    assert told[-1] == came_to
    start = len(b"".join(lines[:-3]))
    cut = tmp_path / "cut.jsonl"
    for length in range(start, len(data)):
        cut.write_bytes(data[:length])
        resumed = resume(cut)
        only_the_break_lacks = data[length : length + 1] == b"\n"
        kept = data[:length].count(b"\n") - 1 + only_the_break_lacks
        assert whole(resumed.session) == told[kept], length
        assert resumed.torn == (not only_the_break_lacks and data[length - 1 : length] != b"\n"), length
        assert resumed.edited_line is None
        resumed.session.note("vidare")
        came_to = whole(resumed.session)
        resumed.session.close()
        again = resume(cut)
        again.session.close()
        assert (again.torn, again.edited_line) == (False, None)
        assert whole(again.session) == came_to, length


def changed(path, how):
    """Change line 6 of the journal, or what stands there; return its new bytes."""
    lines = path.read_bytes().splitlines(keepends=True)
    entry = json.loads(lines[5])
    as_it_was = dict(entry)
    match how:
        case "a word in a note":
            entry["words"] = entry.get("words", "") + " ändrat"
        case "another move":
            entry["move"] = {"by": "vag", "pass": True}
        case "a move there is not":
            entry["move"] = {"by": "vag", "fly": True}
        case "no digest":
            del entry["digest"]
        case "a digest of another kind":
            entry["digest"] = 17
        case "something more":
            entry["extra"] = 1
        case "two things at once":
            entry["undo"] = True
        case "half a character":
            entry["words"] = "\ud83d"
        case "lines swapped":
            lines[5:7] = lines[6], lines[5]
        case "a line taken out":
            del lines[5]
        case "a line twice":
            lines.insert(5, lines[4])
        case "broken json":
            lines[5] = lines[5].replace(b"{", b"", 1)
        case "an empty line":
            lines[5] = b"\n"
        case "a list":
            lines[5] = b"[]\n"
    if entry != as_it_was:
        lines[5] = (json.dumps(entry) + "\n").encode()
    path.write_bytes(b"".join(lines))
    return path.read_bytes()


@pytest.mark.parametrize(
    "how",
    [
        "a word in a note", "another move", "a move there is not", "no digest", "a digest of another kind", "something more",
        "two things at once", "half a character", "lines swapped", "a line taken out", "a line twice", "broken json",
        "an empty line", "a list",
    ],
)  # fmt: skip
def test_a_journal_changed_by_hand_goes_on_in_a_new_file_from_the_line_before(tmp_path, how):
    path, _ = begun_and_played(tmp_path, 12)
    before = stories(path, 4)[4]
    data = changed(path, how)
    resumed = resume(path)
    assert resumed.edited_line == 6
    assert whole(resumed.session) == before
    new = journal_of(resumed.session)
    assert new != path
    resumed.session.note("vidare")
    came_to = whole(resumed.session)
    resumed.session.close()
    assert path.read_bytes() == data, "the original is touched"
    again = resume(new)
    again.session.close()
    assert (again.torn, again.edited_line) == (False, None)
    assert whole(again.session) == came_to


def test_a_last_line_broken_by_hand_is_not_thrown_away(tmp_path):
    path, _ = begun_and_played(tmp_path, 6)
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(lines[:-1]) + lines[-1].replace(b"{", b"", 1))
    data = path.read_bytes()
    resumed = resume(path)
    resumed.session.close()
    assert resumed.edited_line == len(lines)
    assert path.read_bytes() == data


def test_what_an_editor_does_to_line_ends_is_no_change(tmp_path):
    path, came_to = begun_and_played(tmp_path, 6)
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    resumed = resume(path)
    resumed.session.close()
    assert (resumed.torn, resumed.edited_line) == (False, None)
    assert whole(resumed.session)[0] == came_to[0]


def test_a_header_that_does_not_fit_its_entries_is_noticed(tmp_path):
    path, _ = begun_and_played(tmp_path, 6)
    lines = path.read_bytes().splitlines(keepends=True)
    lines[0] = lines[0].replace(b'"seed":7', b'"seed":8')
    path.write_bytes(b"".join(lines))
    resumed = resume(path)
    resumed.session.close()
    assert resumed.edited_line == 2


def header_of(tmp_path, **other):
    path, _ = begun_and_played(tmp_path, 3)
    header = {**json.loads(path.read_bytes().splitlines()[0]), **other}
    path.write_text(canonical(header) + "\n", encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("other", "code"),
    [
        ({"rules": 2}, "other-rules"),
        ({"samspel": 2}, "not-a-journal"),
        ({"scenario": None}, "not-a-journal"),
        ({"scenario": "format: 1\n"}, "scenario"),
        ({"scenario": "a: b: c"}, "scenario"),
        ({"minutes": 30}, "scenario"),
        ({"minutes": "60"}, "not-a-journal"),
        ({"seed": "7"}, "not-a-journal"),
        ({"seed": None}, "not-a-journal"),
    ],
)
def test_a_header_of_another_kind_is_refused(tmp_path, other, code):
    path = header_of(tmp_path, **other)
    data = path.read_bytes()
    with pytest.raises(JournalError) as caught:
        resume(path)
    assert caught.value.code == code
    assert path.read_bytes() == data


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "not-a-journal"),
        (b"\n", "not-a-journal"),
        (b"hello", "not-a-journal"),
        (b"{}\n", "not-a-journal"),
        (b"null\n", "not-a-journal"),
        (bytes(range(256)) * 20, "not-a-journal"),
        (b"\xff\xfe{\x00}\x00", "not-a-journal"),
        (b"[" * 100_000, "not-a-journal"),
        (b'{"samspel":1,"title":"\\ud800"}\n', "not-a-journal"),
        (b'{"samspel":1}\n', "other-rules"),
    ],
    ids=lambda value: repr(value)[:20],
)
def test_what_is_no_journal_is_refused_and_left_alone(tmp_path, data, code):
    path = tmp_path / "some.jsonl"
    path.write_bytes(data)
    with pytest.raises(JournalError) as caught:
        resume(path)
    assert caught.value.code == code
    assert path.read_bytes() == data
    for language in ("sv", "en"):
        assert caught.value.tell(words(language))


def test_a_huge_file_is_not_read(tmp_path):
    path = tmp_path / "huge.jsonl"
    with path.open("wb") as file:
        file.truncate(SIZE_MAX + 1)
    with pytest.raises(JournalError) as caught:
        resume(path)
    assert caught.value.code == "too-large"


def test_a_folder_and_a_missing_file_are_refused(tmp_path):
    with pytest.raises(JournalError) as caught:
        resume(tmp_path)
    assert caught.value.code == "not-a-journal"
    with pytest.raises(JournalError) as caught:
        resume(tmp_path / "gone.jsonl")
    assert caught.value.code == "missing"


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(JournalError) as caught:
        begin_small(tmp_path / "file")
    assert caught.value.code == "no-permission"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the system's administrator may write anywhere")
def test_a_folder_without_permission_is_told(tmp_path):
    folder = tmp_path / "closed"
    folder.mkdir(mode=0o500)
    with pytest.raises(JournalError) as caught:
        begin_small(folder)
    assert caught.value.code == "no-permission"


SECOND = """
import sys
from pathlib import Path
from game.session.journal import JournalError
from game.session.sittings import resume
try:
    resume(Path(sys.argv[1])).session.close()
except JournalError as error:
    print(error.code)
else:
    print("opened")
"""


def in_another_program(path):
    return subprocess.run(
        [sys.executable, "-c", SECOND, str(path)], check=True, capture_output=True, text=True, timeout=30
    ).stdout.strip()


def test_a_second_program_does_not_get_the_same_journal(tmp_path):
    session = begin_small(tmp_path)
    session.note("en rad")
    assert session.writer.flush()
    path = journal_of(session)
    assert in_another_program(path) == "in-use"
    with pytest.raises(JournalError) as caught:
        resume(path)
    assert caught.value.code == "in-use"
    session.note("en till")
    session.close()
    assert len(entries(path)) == 2
    assert in_another_program(path) == "opened"
