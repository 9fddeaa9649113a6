"""``check``, ``explain`` and ``new``, as those meet them who write scenarios. The real program, as a process."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from cli_program import PROGRAM, samspel, surroundings, told_by

from game.authoring import read_file
from game.authoring.catalogue import codes
from game.authoring.starting import LONGEST_ID, id_for
from game.bots.games import play_session
from game.bots.groups import mixed
from game.places import scenarios_folder
from game.scoring.breakdowns import BY_CODE
from game.session.sittings import begin
from game.texts import LANGUAGES, words

if TYPE_CHECKING:
    from collections.abc import Iterator

STORGATAN = scenarios_folder() / "storgatan_oppnas.yaml"
SMALL = Path(__file__).parent / "authoring" / "small.yaml"
POSIX = pytest.mark.skipif(os.name == "nt", reason="Windows has no such terminals or signals")
both_languages = pytest.mark.parametrize("language", LANGUAGES)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a good file, one with advice, one with errors, and things that are not scenarios."""
    shutil.copy(STORGATAN, tmp_path / "bra.yaml")
    (tmp_path / "under").mkdir()
    shutil.copy(SMALL, tmp_path / "under" / "liten.yml")
    text = SMALL.read_text("utf-8").replace("owner: tillstand", "owner: tillstnd").replace("missed: sam", "missed: san")
    (tmp_path / "under" / "trasig.yaml").write_text(text, "utf-8")
    (tmp_path / ".git").mkdir()
    shutil.copy(SMALL, tmp_path / ".git" / "dold.yaml")
    (tmp_path / "anteckning.txt").write_text("inget", "utf-8")
    return tmp_path


# check --------------------------------------------------------------------------------------------------------------


def test_a_folder_is_looked_through_and_each_file_is_checked_once(folder: Path) -> None:
    done = samspel("check", ".", "bra.yaml", folder, "--lang", "sv", cwd=folder)
    lines = done.stdout.splitlines()
    assert (done.returncode, done.stderr) == (1, "")
    assert [line for line in lines if "går" in line] == [
        "bra.yaml går att spela.",
        "liten.yml går att spela. 2 råd på vägen.",
        "trasig.yaml går inte att spela än. 2 saker att ändra.",
        "3 filer: 2 går att spela, 1 inte än.",
    ]
    assert "dold" not in done.stdout


def test_a_message_has_its_place_the_line_a_caret_a_sentence_and_a_hint(folder: Path) -> None:
    told = samspel("check", Path("under") / "trasig.yaml", "--lang", "sv", cwd=folder).stdout
    line = 1 + next(n for n, text in enumerate(SMALL.read_text("utf-8").splitlines()) if "owner: tillstand" in text)
    path = Path("under") / "trasig.yaml"
    assert told.startswith(
        f"{path}:{line}:12: error R001: rollen ”tillstnd” finns inte\n"
        "        owner: tillstnd\n"
        "               ^\n"
        "    → Menade du ”tillstand”?\n"
    )


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        (["bra.yaml"], 0), (["under/liten.yml"], 0), (["under/trasig.yaml"], 1), (["."], 1),
        (["finns_inte.yaml"], 2), (["bra.yaml", "finns_inte.yaml"], 2), (["tom"], 2), ([], 2), (["bra.yaml", "--fart"], 2),
    ],
)  # fmt: skip
def test_the_exit_code_is_0_for_advice_1_for_errors_and_2_for_what_cannot_be_read(
    folder: Path, asked: list[str], code: int
) -> None:
    (folder / "tom").mkdir()
    assert samspel("check", *asked, cwd=folder).returncode == code


@both_languages
def test_a_folder_without_scenarios_is_told(tmp_path: Path, language: str) -> None:
    done = samspel("check", tmp_path, "--lang", language)
    assert done.stdout == words(language)("check-empty", folder=str(tmp_path)) + "\n"


def test_at_most_twenty_messages_of_a_file_are_shown_and_the_rest_counted(tmp_path: Path) -> None:
    text = STORGATAN.read_text("utf-8")
    (tmp_path / "a.yaml").write_text(re.sub(r"\n        title: \{sv: ", r"\n        titel: {sv: ", text), "utf-8")
    done = samspel("check", tmp_path / "a.yaml", "--lang", "sv")
    count = int(re.search(r"än\. (\d+) saker", done.stdout)[1])
    assert count > 20
    assert len(re.findall(r": error ", done.stdout)) == 20
    assert f"… och {count - 20} till.\n" in done.stdout
    told = json.loads(samspel("check", tmp_path / "a.yaml", "--json").stdout)
    assert len(told["files"][0]["messages"]) == told["errors"] == count


@both_languages
def test_what_other_programs_read(folder: Path, language: str) -> None:
    done = samspel("check", ".", "tom", "--json", "--lang", language, cwd=folder)
    told = json.loads(done.stdout)
    assert list(told) == ["format", "errors", "advice", "files"]
    assert (told["format"], told["errors"], told["advice"]) == (1, 3, 2)
    files = {file["file"]: file for file in told["files"]}
    assert list(files) == ["bra.yaml", str(Path("under", "liten.yml")), str(Path("under", "trasig.yaml")), "tom"]
    assert files["bra.yaml"] == {"file": "bra.yaml", "playable": True, "messages": []}
    [missing] = files["tom"]["messages"]
    assert (missing["code"], missing["line"], missing["column"], missing["source"]) == ("Y001", None, None, None)
    first = files[str(Path("under", "trasig.yaml"))]["messages"][0]
    assert list(first) == ["code", "severity", "line", "column", "message", "hint", "source"]
    assert (first["code"], first["severity"], first["source"]) == ("R001", "error", "    owner: tillstnd")
    assert first["source"][first["column"] - 1 :] == "tillstnd"
    assert ("Menade" in first["hint"]) == (language == "sv")


def test_advice_can_be_silenced_and_errors_cannot(folder: Path) -> None:
    file = folder / "under" / "liten.yml"
    text = file.read_text("utf-8").replace("  anbudet:\n", "  anbudet:  # lint: ok L001 buden pratar vi om efteråt\n")
    file.write_text(text.replace("[vagen_gravs, byn_betalar]", "[vagen_gravs, byn_betalar]  # lint: ok L014 så är det"))
    assert samspel("check", file, "--lang", "sv").stdout == "liten.yml går att spela.\n"


def test_colours_are_for_terminals_only(folder: Path) -> None:
    assert "\x1b" not in samspel("check", ".", cwd=folder, TERM="xterm").stdout


@POSIX
@pytest.mark.parametrize(("more", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)])
def test_a_terminal_shows_colours_unless_asked_not_to(folder: Path, more: dict[str, str], coloured: bool) -> None:
    pty = pytest.importorskip("pty")
    master, terminal = pty.openpty()
    command = [sys.executable, "-c", PROGRAM, "check", "under/trasig.yaml"]
    environment = surroundings(**{"TERM": "xterm", **more})
    if "NO_COLOR" not in more:
        environment.pop("NO_COLOR", None)
    done = subprocess.run(command, cwd=folder, env=environment, stdout=terminal, timeout=60, check=False)
    os.close(terminal)
    told = os.read(master, 100_000).decode()
    os.close(master)
    assert done.returncode == 1
    assert ("\x1b[1;31merror R001\x1b[0m" in told) == coloured
    assert ("\x1b" in told) == coloured


# check --watch ------------------------------------------------------------------------------------------------------


class Watching:
    """``check --watch`` as it runs."""

    def __init__(self, *arguments: str, cwd: Path) -> None:
        command = [sys.executable, "-c", PROGRAM, "check", *arguments, "--watch", "--lang", "sv"]
        self.process = subprocess.Popen(
            command, cwd=cwd, env=surroundings(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8"
        )

    def until(self, words_: str) -> str:
        """Everything that is printed up to and with the first line with ``words_`` in it."""
        assert self.process.stdout is not None
        told = ""
        for line in self.process.stdout:
            told += line
            if words_ in line:
                return told
        pytest.fail(f"{words_!r} never came after: {told}")

    def interrupt(self) -> tuple[int, str, str]:
        self.process.send_signal(signal.SIGINT)
        out, err = self.process.communicate(timeout=60)
        return self.process.returncode, out, err


@pytest.fixture
def watching(folder: Path) -> Iterator[Watching]:
    found = Watching(".", cwd=folder)
    found.until("Ctrl+C")
    yield found
    found.process.kill()
    found.process.communicate(timeout=60)


@POSIX
def test_every_save_is_answered_however_the_editor_saves(folder: Path, watching: Watching) -> None:
    good, wrong = SMALL.read_text("utf-8"), SMALL.read_text("utf-8").replace("owner: tillstand", "owner: tillstnd")
    file = folder / "under" / "liten.yml"

    file.write_text(wrong, "utf-8")
    assert "trasig" not in watching.until("liten.yml går inte att spela än. En sak att ändra.")

    (folder / "under" / "liten.yml~").write_text(good, "utf-8")  # a new file that takes the old one's name
    (folder / "under" / "liten.yml~").replace(file)
    watching.until("liten.yml går att spela. 2 råd på vägen.")

    file.rename(folder / "under" / "liten.bak")  # the old file is moved away first
    file.write_text(wrong, "utf-8")
    watching.until("liten.yml går inte att spela än.")

    shutil.copy(STORGATAN, folder / "ny.yaml")
    watching.until("ny.yaml går att spela.")
    (folder / "ny.yaml").unlink()
    assert "Y001" in watching.until("ny.yaml går inte att spela än.")

    assert watching.interrupt() == (0, "", "")


@POSIX
def test_other_programs_get_one_line_for_each_answer(folder: Path) -> None:
    watching = Watching("under/liten.yml", "--json", cwd=folder)
    try:
        first = json.loads(watching.until("{"))
        (folder / "under" / "liten.yml").write_text("format: 1\n", "utf-8")
        second = json.loads(watching.until("{"))
        assert (first["files"][0]["playable"], second["files"][0]["playable"]) == (True, False)
        assert watching.interrupt() == (0, "", "")
    finally:
        watching.process.kill()


# explain ------------------------------------------------------------------------------------------------------------


@both_languages
def test_every_code_is_listed_with_its_sentence(language: str) -> None:
    done = samspel("explain", "--lang", language)
    assert (done.returncode, done.stderr) == (0, "")
    assert re.findall(r"^([A-Z]\d{2,3}) +\S", done.stdout, re.MULTILINE) == [*codes(), *sorted(BY_CODE)]
    assert "{" not in done.stdout.replace("{ }", "").replace("”{", "").replace("“{", "")


@both_languages
def test_every_code_of_a_message_is_explained_with_an_example_and_its_cure(language: str) -> None:
    told = told_by(*(["explain", code.lower(), "--lang", language] for code in codes()))
    say = words(language)
    for code, (exit_code, page, said) in zip(codes(), told, strict=True):
        assert (exit_code, said) == (0, "")
        assert page.startswith(f"# {code} ")
        assert "→ " in page
        assert (say("explain-wrong") in page) == (say("explain-right") in page)
    [page] = [page for _, page, _ in told if page.startswith("# R001")]
    assert "    owner: planarkitkt\n" in page
    assert page.endswith("    owner: planarkitekt\n")


@both_languages
def test_a_code_that_is_not_there_with_what_was_perhaps_meant(language: str) -> None:
    say = words(language)
    (near, far) = told_by(*(["explain", code, "--lang", language] for code in ("R0011", "hjälp")))
    assert near == (1, "", say("explain-unknown-near", code="R0011", near="R011") + "\n")
    assert far == (1, "", say("explain-unknown", code="hjälp", near="") + "\n")


# new ----------------------------------------------------------------------------------------------------------------


@both_languages
def test_a_new_scenario_has_nothing_to_tell_and_plays_at_once(tmp_path: Path, language: str) -> None:
    done = samspel("new", "torget", "--lang", language, cwd=tmp_path)
    say = words(language)
    assert (done.returncode, done.stdout, done.stderr) == (0, say("new-done", file="torget.yaml") + "\n", "")
    reading = read_file(tmp_path / "torget.yaml")
    assert (reading.diagnostics, reading.advise()) == ((), ())
    assert reading.lengths == (45, 60)
    for minutes in (None, *reading.lengths):
        session = begin(reading.compile(minutes), tmp_path, 7, date(2026, 1, 1))
        play_session(session, mixed(7))
        session.close()
        assert session.scenario.id == "torget"
    comments = re.findall(r"^#(.*)$", reading.text, re.MULTILINE)
    assert len(comments) > 15
    assert all(comment.startswith(" ") for comment in comments)
    assert any(" the " in comment for comment in comments) == (language == "en")


@pytest.mark.parametrize(
    ("name", "id_"),
    [
        ("Höga ön", "hoga_on"), ("Åkerö – etapp 2", "akero_etapp_2"), ("torget.yaml", "torget"), ("Café", "cafe"),
        ("2027", "fall_2027"), ("a" * 80, "a" * LONGEST_ID), ("  x  ", "x"),
    ],
)  # fmt: skip
def test_a_name_gives_an_id(name: str, id_: str, tmp_path: Path) -> None:
    assert id_for(name.removesuffix(".yaml")) == id_
    done = samspel("new", name, "--lang", "sv", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert ("så " in done.stdout) == (name.removesuffix(".yaml").strip() != id_)
    reading = read_file(tmp_path / f"{id_}.yaml")
    assert reading.diagnostics == ()
    assert reading.compile().id == id_


def test_the_name_as_it_was_written_is_the_title(tmp_path: Path) -> None:
    samspel("new", 'Höga "ön": nu', cwd=tmp_path)
    assert read_file(tmp_path / "hoga_on_nu.yaml").compile().title["sv"] == 'Höga "ön": nu'
    samspel("new", "stora_torget", cwd=tmp_path)
    assert read_file(tmp_path / "stora_torget.yaml").compile().title["en"] == "Stora torget"


@both_languages
def test_nothing_is_written_over_and_every_refusal_says_why(tmp_path: Path, language: str) -> None:
    (tmp_path / "torget.yaml").write_text("mitt", "utf-8")
    say = words(language)
    there, nowhere, nameless = told_by(
        *([*command, "--lang", language] for command in (["new", "Torget"], ["new", "inte/har"], ["new", "?!"])),
        cwd=tmp_path,
    )
    assert there == (1, "", say("new-exists", file="torget.yaml") + "\n")
    assert (tmp_path / "torget.yaml").read_text("utf-8") == "mitt"
    missing = say("new-no-write", file=str(Path("inte/har.yaml")), reason=say("cli-reason-missing"))
    assert nowhere == (1, "", missing + "\n")
    assert nameless == (1, "", say("new-no-id", name="?!") + "\n")


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize("written", ["vagen_till_norrvik", '"vagen_till_norrvik"'])
def test_a_copy_has_its_own_id_and_everything_else_as_it_was(tmp_path: Path, ends: str, written: str) -> None:
    text = SMALL.read_text("utf-8").replace("id: vagen_till_norrvik", f"id: {written}  # heter så")
    (tmp_path / "a.yaml").write_bytes(text.replace("\n", ends).encode())
    done = samspel("new", "b", "--from", "a.yaml", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    expected = text.replace(f"id: {written}", "id: b").replace("\n", ends)
    assert (tmp_path / "b.yaml").read_bytes().decode() == expected


def test_a_scenario_of_the_game_is_copied_by_its_id_and_one_with_errors_is_not(folder: Path) -> None:
    assert samspel("new", "c", "--from", "storgatan_oppnas", cwd=folder).returncode == 0
    assert read_file(folder / "c.yaml").compile(45).id == "c"
    done = samspel("new", "d", "--from", "under/trasig.yaml", cwd=folder)
    assert (done.returncode, done.stdout) == (1, "")
    assert "R001" in done.stderr
    assert not (folder / "d.yaml").exists()
