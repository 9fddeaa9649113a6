"""An older file comes to today's format with everything its author wrote beside the keys: comments, quotes, order."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from cli_program import PROGRAM, samspel
from ruamel.yaml.comments import CommentedMap

from game.authoring import load_scenario, read_scenario
from game.authoring.migration import STEPS, _round_trip, can_migrate, format_of, migrate, rename_key
from game.places import find_scenarios, scenarios_folder
from game.session.journal import JournalError
from game.session.sittings import new_header, replay_journal

HERE = Path(__file__).parent
OLD = (HERE / "format_0.yaml").read_text("utf-8")
NEW = OLD.replace("format: 0", "format: 1").replace("turns:", "rounds:").replace("    fear:  ", "    worry: ")
SCENARIOS = [*find_scenarios(scenarios_folder()), HERE / "small.yaml", HERE / "rules.yaml"]

A_STEP = """
from game.authoring.migration import STEPS, rename_key
def step(document):
    rename_key(document, "turns", "rounds")
    for role in document["roles"].values():
        rename_key(role, "fear", "worry")
STEPS[0] = step
"""


def from_0(document: Any) -> None:
    """The made-up step: a section and a key have got other names."""
    rename_key(document, "turns", "rounds")
    for role in document["roles"].values():
        rename_key(role, "fear", "worry")


@pytest.fixture
def a_step(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(STEPS, 0, from_0)


def same_words(text: str) -> list[str]:
    """The lines without how many blanks stand before a comment."""
    return [" #".join(part.rstrip() for part in line.split("#")) for line in text.splitlines()]


@pytest.mark.usefixtures("a_step")
def test_a_step_changes_the_keys_and_keeps_everything_else() -> None:
    assert same_words(migrate(OLD)) == same_words(NEW)
    assert read_scenario(migrate(OLD).encode(), "old.yaml").tell("sv") == ""


@pytest.mark.usefixtures("a_step")
def test_a_file_of_today_is_left_alone_to_the_letter() -> None:
    assert migrate(NEW) == NEW


@pytest.mark.usefixtures("a_step")
def test_windows_line_ends_stay() -> None:
    written = migrate(OLD.replace("\n", "\r\n"))
    assert written.count("\r\n") == written.count("\n") == OLD.count("\n")


@pytest.mark.parametrize("file", SCENARIOS, ids=lambda file: file.stem)
def test_what_is_read_for_a_step_is_written_as_it_was(file: Path, tmp_path: Path) -> None:
    yaml = _round_trip()
    yaml.dump(yaml.load(file), tmp_path / "again.yaml")
    assert (tmp_path / "again.yaml").read_text("utf-8") == file.read_text("utf-8")


def test_steps_follow_each_other_and_none_may_be_missing() -> None:
    assert can_migrate(0, {0: from_0})
    assert not can_migrate(-1, {0: from_0})
    assert not can_migrate(0, {})
    assert not can_migrate(1, {0: from_0, 1: from_0})
    assert migrate(OLD, {}) == OLD
    order = []
    two = OLD.replace("format: 0", "format: 1").replace("turns", "rounds")
    assert migrate(two, {1: order.append}) == two


@pytest.mark.parametrize(
    ("text", "number"),
    [("# x\nformat: 1\n", 1), ("format: 12 # y\r\n", 12), ("format:  0\n", 0), ("title: x\n", None), ("  format: 1\n", None), ("format: ett\n", None)],
)
def test_which_format_a_file_says_it_has(text: str, number: int | None) -> None:
    assert format_of(text) == number


def test_a_key_is_renamed_where_it_stands_and_one_that_is_not_there_is_none() -> None:
    mapping = CommentedMap(a=1, b=2, c=3)
    rename_key(mapping, "b", "x")
    rename_key(mapping, "nothing", "y")
    assert list(mapping.items()) == [("a", 1), ("x", 2), ("c", 3)]


def told(text: str, language: str = "sv") -> tuple[list[str], str]:
    reading = read_scenario(text.encode(), "old.yaml")
    return [problem.code for problem in reading.diagnostics], reading.tell(language)


@pytest.mark.usefixtures("a_step")
def test_an_older_file_is_told_how_it_comes_to_today_and_nothing_else() -> None:
    codes, words = told(OLD)
    assert codes == ["S005"]
    assert "”samspel migrate FIL” skriver om den" in words
    assert "“samspel migrate FILE” rewrites it" in told(OLD, "en")[1]


def test_a_newer_file_is_told_that_the_program_is_too_old_and_nothing_else() -> None:
    codes, words = told(NEW.replace("format: 1", "format: 7").replace("roles:", "parts:"))
    assert codes == ["S005"]
    assert "Filen är skriven i format 7." in words


def test_a_format_that_never_was_is_told_which_one_to_write() -> None:
    for written in ("0", "-1", "ett", "true", "false"):
        codes, words = told(OLD.replace("format: 0", f"format: {written}"))
        assert codes == ["S005"]
        assert "Skriv format: 1." in words


def test_the_command_rewrites_the_file_and_keeps_the_old_one(tmp_path: Path) -> None:
    file = tmp_path / "gammal.yaml"
    file.write_text(OLD, "utf-8")
    done = samspel("migrate", file, "--lang", "sv", program=A_STEP + PROGRAM)
    told = "gammal.yaml är nu skriven i format 1. Den gamla ligger kvar som gammal.yaml.format-0.\n"
    assert (done.returncode, done.stdout, done.stderr) == (0, told, "")
    assert same_words(file.read_text("utf-8")) == same_words(NEW)
    assert (tmp_path / "gammal.yaml.format-0").read_text("utf-8") == OLD
    again = samspel("migrate", file, "--lang", "en", program=A_STEP + PROGRAM)
    assert (again.returncode, again.stdout) == (0, "gammal.yaml is already written in format 1.\n")
    file.write_text(OLD, "utf-8")
    refused = samspel("migrate", file, "--lang", "sv", program=A_STEP + PROGRAM)
    assert (refused.returncode, refused.stdout) == (1, "")
    assert refused.stderr.startswith("gammal.yaml och gammal.yaml.format-0 går inte att skriva (")
    assert file.read_text("utf-8") == OLD


def test_the_command_tells_what_it_can_not_read(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    for text, code in (("format: 0\na: [\n", "Y024"), ("format: 2\n", "S005"), ("title: x\n", "S002")):
        file.write_text(text, "utf-8")
        done = samspel("migrate", file, "--lang", "sv", program=A_STEP + PROGRAM)
        assert (done.returncode, done.stdout) == (1, "")
        assert f"error {code}: " in done.stderr
        assert file.read_text("utf-8") == text
    missing = samspel("migrate", tmp_path / "b.yaml", "--lang", "sv")
    assert (missing.returncode, missing.stderr.partition(":")[0]) == (1, "b.yaml")


def test_a_journal_of_an_older_format_still_replays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "new.yaml").write_text(NEW, "utf-8")
    header = {**new_header(load_scenario(tmp_path / "new.yaml"), 1, date(2026, 1, 1)), "scenario": OLD}
    journal = tmp_path / "a.jsonl"
    journal.write_text(json.dumps(header) + "\n", "utf-8")
    with pytest.raises(JournalError):
        replay_journal(journal)
    monkeypatch.setitem(STEPS, 0, from_0)
    session = replay_journal(journal)
    assert session.scenario.roles[0].worry["sv"] == "Att det blir för sent, eller för dyrt."
    assert session.header["scenario"] == OLD
