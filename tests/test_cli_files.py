"""The commands that read files: check, score, report, export and resume. The real program, as a process."""

from __future__ import annotations

import json
import os
import re
from datetime import date
from pathlib import Path

import pytest
from cli_program import A_SCREEN, WITHOUT_RIGHTS, samspel, stops, told_by

from game.authoring import load_scenario
from game.authoring.messages import verdict
from game.bots.games import play_session
from game.bots.groups import mixed
from game.core.scenario import Params
from game.places import scenarios_folder
from game.scoring.log import MAX_BYTES
from game.scoring.tell import tell_rule
from game.session.sittings import begin
from game.session.sittings import resume as resume_session
from game.texts import LANGUAGES, words

GOLDEN = Path(__file__).parent / "golden"
STORGATAN = scenarios_folder() / "storgatan_oppnas.yaml"
WORKED = (str(GOLDEN / "worked_example.yaml"), str(GOLDEN / "worked_example.jsonl"))
POSIX = pytest.mark.skipif(os.name == "nt", reason="Windows has no such rights or names")
A_FOLDER = "permission" if os.name == "nt" else "folder"
"""Why a folder cannot be read as a file, as the system tells it."""
both_languages = pytest.mark.parametrize("language", LANGUAGES)


# check --------------------------------------------------------------------------------------------------------------


def broken_files(folder: Path) -> dict[str, tuple[Path, str]]:
    """Files that are not scenarios, and the code of what is wrong with each."""
    source = STORGATAN.read_text("utf-8")
    contents = {
        "empty": (b"", "Y006"),
        "huge": (b"# mer text\n" * 100_000, "Y005"),
        "binary": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "Y007"),
        "utf16": (source.encode("utf-16"), "Y008"),
        "bad": (source.replace("owner: gata", "owner: gatta", 1).encode(), "R001"),
    }
    for name, (content, _) in contents.items():
        (folder / f"{name}.yaml").write_bytes(content)
    found = {name: (folder / f"{name}.yaml", code) for name, (_, code) in contents.items()}
    return found | {"missing": (folder / "saknas.yaml", "Y001")}


@both_languages
def test_a_good_scenario(language: str) -> None:
    done = samspel("check", STORGATAN, "--lang", language)
    told = {"sv": "storgatan_oppnas.yaml går att spela.\n", "en": "storgatan_oppnas.yaml can be played.\n"}[language]
    assert (done.returncode, done.stdout, done.stderr) == (0, told, "")


@both_languages
def test_a_file_that_is_no_scenario(language: str, tmp_path: Path) -> None:
    files = broken_files(tmp_path)
    told = told_by(*(["check", file, "--lang", language] for file, _ in files.values()))
    for (file, expected), (code, printed, said) in zip(files.values(), told, strict=True):
        assert (code, said) == (2 if expected == "Y001" else 1, "")
        assert re.match(rf"{re.escape(str(file))}:.*\b{expected}: .+\n", printed)
        assert bool(re.search(r"\b(the|it|is)\b", printed)) == (language == "en")
        assert verdict((), file.name, language) not in printed


def test_several_files_are_all_checked(tmp_path: Path) -> None:
    files = broken_files(tmp_path)
    done = samspel("check", STORGATAN, files["empty"][0], files["bad"][0])
    assert (done.returncode, done.stderr) == (1, "")
    found = [done.stdout.index(each) for each in ("går att spela", "Y006", "R001")]
    assert found == sorted(found)


@POSIX
@both_languages
def test_files_that_may_not_be_read(language: str, tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    for name, mode in (("open.yaml", 0o644), ("closed.yaml", 0)):
        (tmp_path / name).write_bytes(STORGATAN.read_bytes())
        (tmp_path / name).chmod(mode)
    (checked,) = told_by(
        ["check", "open.yaml", "closed.yaml", "--lang", language], cwd=tmp_path, program=WITHOUT_RIGHTS
    )
    say = words(language)
    assert checked[0] == 2
    assert verdict((), "open.yaml", language) in checked[1]
    assert "closed.yaml: error Y003" in checked[1]
    unread = say("cli-no-read", path="closed.yaml", reason=say("cli-reason-permission"))
    stops({
        say("journal-no-permission", name="closed.yaml"): [[command, "closed.yaml"] for command in ("report", "export", "resume")],
        unread: [["score", "open.yaml", "closed.yaml"]],
    }, language, cwd=tmp_path, program=WITHOUT_RIGHTS)  # fmt: skip


@POSIX
def test_a_file_whose_name_is_no_text() -> None:
    done = samspel("check", b"\xff.yaml")
    assert (done.returncode, done.stderr) == (2, "")
    assert done.stdout.startswith("?.yaml: error Y001")


# score --------------------------------------------------------------------------------------------------------------


@both_languages
def test_the_worked_example_as_text(language: str) -> None:
    done = samspel("score", *WORKED, "--lang", language)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == (GOLDEN / f"worked_example.{language}.txt").read_text("utf-8") + "\n"


def test_the_worked_example_for_other_programs() -> None:
    scored = json.loads(samspel("score", *WORKED, "--json").stdout)
    assert [card["type"] for card in scored["cards"]].count("B01") == 1
    assert len(scored["cards"]) == 5
    assert scored["unread"] == []


def test_lines_that_are_no_events_are_passed_by_and_told(tmp_path: Path) -> None:
    log = tmp_path / "logg.jsonl"
    garbage = b'{"round": 1\n\xff\xfe\n[]\n{"round": 1, "type": "dans"}\n\n'
    log.write_bytes(garbage + Path(WORKED[1]).read_bytes())
    scored = json.loads(samspel("score", WORKED[0], log, "--json").stdout)
    assert [one["line"] for one in scored["unread"]] == [1, 2, 3, 4]
    assert len(scored["cards"]) == 5
    done = samspel("score", WORKED[0], log)
    assert (done.returncode, done.stderr) == (0, "")
    assert len(re.findall(r"^Rad [1-4]\b", done.stdout, re.MULTILINE)) == 4


@both_languages
def test_a_type_of_breakdown_is_explained_in_the_words_of_its_cards(language: str) -> None:
    page = samspel("explain", "b07", "--lang", language)
    assert (page.returncode, page.stderr) == (0, "")
    say = words(language)
    assert page.stdout.startswith(f"# B07 {say('b07-name')}\n")
    assert all(line in page.stdout for line in (*tell_rule("B07", Params(), say), say("b07-question")))


@both_languages
def test_a_type_that_is_not_there(language: str) -> None:
    done = samspel("explain", "B15", "--lang", language)
    assert done.returncode == 1
    assert done.stderr.startswith(words(language)("explain-unknown", code="B15", near="").split(".")[0])


@both_languages
def test_a_log_that_cannot_be_read(language: str, tmp_path: Path) -> None:
    say, missing, huge = words(language), tmp_path / "saknas.jsonl", tmp_path / "stor.jsonl"
    huge.write_bytes(b"\n" * (MAX_BYTES + 1))
    expected: dict[str, list[list[str | Path]]] = {
        say("cli-log-too-large", name="stor.jsonl"): [["score", WORKED[0], huge]]
    }
    for log, reason in ((missing, "missing"), (tmp_path, A_FOLDER)):
        expected[say("cli-no-read", path=str(log), reason=say(f"cli-reason-{reason}"))] = [["score", WORKED[0], log]]
    stops(expected, language)


def test_a_scenario_that_cannot_be_scored_by(tmp_path: Path) -> None:
    files = broken_files(tmp_path)
    told = told_by(*(["score", file, WORKED[1]] for file, _ in files.values()))
    for (_, expected), (code, printed, said) in zip(files.values(), told, strict=True):
        assert (code, printed) == (1, "")
        assert f"error {expected}: " in said


@pytest.mark.parametrize(("scenario", "known"), [(STORGATAN, "45, 60, 90"), (WORKED[0], "–")])
def test_a_length_that_is_not_there(scenario: str | Path, known: str) -> None:
    asked = ["score", scenario, WORKED[1], "--length", "50", "--lang"]
    swedish, english = told_by([*asked, "sv"], [*asked, "en"])
    assert swedish[:2] == english[:2] == (1, "")
    assert f"Det kan spelas på: {known} minuter." in swedish[2]
    assert f"It can be played in: {known} minutes." in english[2]


# report, export and resume ------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The journal of a whole game."""
    session = begin(load_scenario(STORGATAN, 45), tmp_path_factory.mktemp("spel"), 7, date(2026, 1, 1))
    play_session(session, mixed(7))
    session.close()
    assert session.writer is not None
    return session.writer.path


@both_languages
def test_the_report_of_a_journal(played: Path, language: str, tmp_path: Path) -> None:
    beside, elsewhere = played.with_name(f"{played.stem}-{language}.html"), tmp_path / "hem.html"
    asked = [["report", played, *out, "--lang", language] for out in ([], ["--out", elsewhere])]
    for page, told in zip((beside, elsewhere), told_by(*asked), strict=True):
        assert told == (0, words(language)("cli-report-done", path=str(page.resolve())) + "\n", "")
        assert f'<html lang="{language}"' in page.read_text("utf-8")


@both_languages
def test_a_report_or_log_that_cannot_be_written(played: Path, language: str, tmp_path: Path) -> None:
    say, nowhere = words(language), tmp_path / "saknas" / "x"
    stops({
        say("cli-no-write", folder=str(out), reason=say(f"cli-reason-{reason}")):
        [[command, played, "--out", out] for command in ("report", "export")]
        for out, reason in ((nowhere, "missing"), (tmp_path, A_FOLDER))
    }, language)  # fmt: skip


def spoiled(played: Path, folder: Path) -> dict[str, Path]:
    """Files that cannot be replayed, by the code of what is said about each."""
    header, rest = played.read_bytes().split(b"\n", 1)
    contents = {
        "not-a-journal": STORGATAN.read_bytes(),
        "other-rules": header.replace(b'"rules":1', b'"rules":99') + b"\n" + rest,
        "scenario": header.replace(b"owner: gata", b"owner: gatta") + b"\n" + rest,
        "too-large": b" " * (20 * 1024 * 1024 + 1),
    }
    for code, content in contents.items():
        assert content != played.read_bytes()
        (folder / f"{code}.jsonl").write_bytes(content)
    return {code: folder / f"{code}.jsonl" for code in (*contents, "missing")}


@both_languages
def test_a_file_that_is_no_journal_of_ours(played: Path, language: str, tmp_path: Path) -> None:
    expected = {
        words(language)(f"journal-{code}", name=path.name, found="99", rules=1):
        [["report", path], ["export", path], ["resume", path]]
        for code, path in spoiled(played, tmp_path).items()
    }  # fmt: skip
    stops(expected | {words(language)("journal-not-a-journal", name=""): [[command, "."] for command in ("report", "export", "resume")]},
          language, cwd=tmp_path, **A_SCREEN)  # fmt: skip
    assert not list(tmp_path.glob("*.html"))


def with_a_changed_word(lines: list[bytes]) -> list[bytes]:
    """The tenth line with other contents than its digest is of."""
    entry = json.loads(lines[9])
    return [*lines[:9], json.dumps({**entry, "words": "Så var det inte"}).encode() + b"\n", *lines[10:]]


@pytest.mark.parametrize("way", ["torn", "changed", "unreadable"])
@both_languages
def test_a_report_tells_what_its_journal_lacks(played: Path, way: str, language: str, tmp_path: Path) -> None:
    lines = played.read_bytes().splitlines(keepends=True)
    spoil = {
        "torn": lambda: [*lines[:10], lines[10][:9]],
        "changed": lambda: with_a_changed_word(lines),
        "unreadable": lambda: [*lines[:9], b"{]\n", *lines[10:]],
    }
    journal, page = tmp_path / "j.jsonl", tmp_path / "j.html"
    journal.write_bytes(b"".join(spoil[way]()))
    say = words(language)
    told = (
        say("cli-journal-torn", name="j.jsonl") if way == "torn" else say("cli-journal-edited", name="j.jsonl", line=10)
    )
    asked = [["report", journal, "--out", page], ["export", journal], ["export", played]]
    reported, exported, whole = told_by(*([*command, "--lang", language] for command in asked))
    assert reported[::2] == exported[::2] == (0, told + "\n")
    assert page.read_text("utf-8").rstrip().endswith("</html>")
    assert 0 < len(exported[1]) < len(whole[1])
    assert whole[1].startswith(exported[1])
    assert whole[2] == ""


@both_languages
def test_a_game_that_is_open_elsewhere(played: Path, language: str, tmp_path: Path) -> None:
    journal = tmp_path / played.name
    journal.write_bytes(played.read_bytes())
    open_here = resume_session(journal).session
    stops({words(language)("journal-in-use", name=journal.name): [["resume", journal]]}, language, **A_SCREEN)
    open_here.close()


def test_resuming_what_is_not_there_makes_nothing(tmp_path: Path) -> None:
    nowhere = tmp_path / "mapp" / "spel.jsonl"
    told = "spel.jsonl finns inte. Se efter att filen ligger kvar där den låg."
    stops({told: [["resume", nowhere]]}, "sv", **A_SCREEN)
    assert not nowhere.parent.exists()
