"""The command line as people meet it: starting, language, usage, and the demo. The real program, as a process."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from cli_program import PROGRAM, WITHOUT_RIGHTS, samspel, stops, surroundings, told_by

import game
from game.places import scenarios_folder
from game.session.sittings import replay_journal
from game.texts import LANGUAGES, words

if TYPE_CHECKING:
    from collections.abc import Iterable

STORGATAN = scenarios_folder() / "storgatan_oppnas.yaml"
POSIX = pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals or rights")
both_languages = pytest.mark.parametrize("language", LANGUAGES)


# the program itself -------------------------------------------------------------------------------------------------


def test_the_version() -> None:
    done = samspel("--version")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"Samspel {game.__version__}\n", "")


def loaded_for(*asked: str) -> set[str]:
    """Return the packages that the program imports to answer."""
    command = [sys.executable, "-X", "importtime", "-c", PROGRAM, *asked]
    told = subprocess.run(command, env=surroundings(), capture_output=True, text=True, timeout=60, check=False).stderr
    return {line.rpartition("|")[2].strip().partition(".")[0] for line in told.splitlines()}


def test_a_game_opens_without_what_reads_command_lines() -> None:
    loaded = loaded_for()
    assert "game" in loaded
    assert not loaded & {"typer", "pydantic", "rich"}


@pytest.mark.parametrize("asked", [["--help"], ["check", "--help"], ["--version"]], ids=" ".join)
def test_help_and_version_load_nothing_heavy(asked: list[str]) -> None:
    loaded = loaded_for(*asked)
    assert {"typer", "game"} <= loaded
    heavy = {"pygame", "yaml", "rich", "jinja2"} | ({"pydantic"} if asked == ["--help"] else set())
    assert not loaded & heavy  # typer itself reads a path with pydantic, as soon as there may be one


def test_help_names_every_command() -> None:
    told = samspel("--help").stdout
    for command in ("play", "resume", "demo", "check", "new", "score", "explain", "report", "export"):
        assert re.search(rf"^  {command} +\S.* / \S", told, re.MULTILINE), command


NO_DISPLAY = {
    "sv": "Här finns ingen skärm att öppna ett fönster på. "
    "Kör ”samspel demo”, så spelar en simulerad grupp och sparar bilder av varje steg.\n",
    "en": "There is no screen here to open a window on. "
    "Run “samspel demo”, and a simulated group plays and saves pictures of every step.\n",
}


@both_languages
def test_without_a_screen_the_demo_is_offered(language: str, tmp_path: Path) -> None:
    journal = tmp_path / "spel.jsonl"
    journal.write_bytes(b'{"samspel":1}\n')
    stops({NO_DISPLAY[language].strip(): [[], ["play"], ["resume", journal]]}, language)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only there is the screen a server that can be away")
def test_a_screen_that_does_not_answer(tmp_path: Path) -> None:
    dead = {"SDL_VIDEODRIVER": "x11", "DISPLAY": ":4077"}
    stops({NO_DISPLAY["sv"].strip(): [["play", "--folder", tmp_path]]}, "sv", **dead)


@pytest.mark.parametrize(
    ("setting", "asked", "language"),
    [
        ({}, [], "sv"),
        ({"LANG": "en_GB.UTF-8"}, [], "en"),
        ({}, ["play"], "sv"),
        ({"LANG": "en_GB.UTF-8"}, ["play"], "en"),
        ({"LANG": "C.UTF-8"}, ["play"], "sv"),
        ({"LANG": "fi_FI.UTF-8"}, ["play"], "sv"),
        ({"LANG": "en_US.UTF-8", "LC_ALL": "sv_SE.UTF-8"}, ["play"], "sv"),
        ({"LANG": "sv_SE.UTF-8", "LC_MESSAGES": "en_IE"}, ["play"], "en"),
        ({"LANG": "en_GB.UTF-8"}, ["play", "--lang", "sv"], "sv"),
        ({}, ["--lang", "en", "play"], "en"),
        ({}, ["--lang", "en", "play", "--lang", "sv"], "sv"),
    ],
)
def test_the_language_is_the_one_asked_for_or_the_systems(
    setting: dict[str, str], asked: list[str], language: str
) -> None:
    assert samspel(*asked, **setting).stderr == NO_DISPLAY[language]


def test_a_language_that_is_not_there() -> None:
    told = "Språket de finns inte. Välj sv eller en. / There is no language de. Choose sv or en."
    stops({told: [[], ["check", "x.yaml"], ["export", "x"]]}, "de")


WHERE = {"sv": " Kör ”{} --help”, så visas hur man skriver.\n", "en": " Run “{} --help” to see how it is written.\n"}
ALL = "play, resume, demo, kit, check, new, simulate, migrate, schema, score, explain, report, export"


USAGE = [
    (["spela"], "", f"Det kommandot finns inte. Välj bland: {ALL}.", f"There is no such command. Choose from: {ALL}."),
    (["--fart"], "", "Flaggan --fart finns inte.", "There is no option --fart."),
    (["check", "--fart", "x"], " check", "Flaggan --fart finns inte.", "There is no option --fart."),
    (["check"], " check", "Här saknas scenariofiler eller mappar.", "This is missing: scenario files or folders."),
    (["score", "x"], " score", "Här saknas loggen, en händelse per rad.",
     "This is missing: the log, one event a line."),
    (["score", "x", "y", "--length", "lång"], " score", "Det som står efter --length går inte att läsa.",
     "The value after --length cannot be read."),
    (["demo", "--pictures=3"], "", "Det som står efter --pictures går inte att läsa.",
     "The value after --pictures cannot be read."),
    (["export", "x", "y"], " export", "Det står mer på raden än kommandot tar emot.",
     "There is more on the line than the command takes."),
]  # fmt: skip
"""What is written, the command whose help is offered, and what is said in Swedish and English."""


@both_languages
def test_what_cannot_be_understood_is_said(language: str) -> None:
    told = told_by(*([*asked, "--lang", language] for asked, *_ in USAGE))
    expected = [
        {"sv": swedish, "en": english}[language] + WHERE[language].format("samspel" + command)
        for _, command, swedish, english in USAGE
    ]
    assert told == [(2, "", sentence) for sentence in expected]


def test_an_option_without_its_value() -> None:
    [(code, printed, told)] = told_by(["check", "x", "--lang"])
    assert (code, printed) == (2, "")
    assert told == "Det som står efter --lang går inte att läsa." + WHERE["sv"].format("samspel")


def test_what_is_printed_to_a_file_is_utf8_whatever_the_system_uses() -> None:
    assert samspel("play", PYTHONIOENCODING="latin-1").stderr == NO_DISPLAY["sv"]
    assert samspel("check", STORGATAN, PYTHONIOENCODING="ascii").stdout == "storgatan_oppnas.yaml går att spela.\n"


@POSIX
def test_ctrl_c_ends_it_quietly(tmp_path: Path) -> None:
    command = [sys.executable, "-u", "-c", PROGRAM, "demo", "--pictures", "--size", "640x360", "--out", tmp_path]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, env=surroundings(), **pipes) as running:
        assert running.stdout is not None
        assert running.stdout.readline().endswith("001-start.png\n")
        running.send_signal(signal.SIGINT)
        _, told = running.communicate(timeout=30)
    assert (running.returncode, told) == (130, "")


# demo ---------------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, subprocess.CompletedProcess[str]]:
    """A demo that has been played, once for all tests here: its folder and what it printed."""
    out = tmp_path_factory.mktemp("demo") / "bilder å"
    return out, samspel("demo", "--pictures", "--size", "1280x720", "--out", out)


def only(found: Iterable[Path]) -> Path:
    [path] = found
    return path


@pytest.mark.xdist_group("demo")
def test_the_demo_leaves_pictures_journal_and_report(shown: tuple[Path, subprocess.CompletedProcess[str]]) -> None:
    out, done = shown
    assert (done.returncode, done.stderr) == (0, "")
    pictures = sorted(out.glob("*.png"))
    assert len(pictures) > 50
    assert all(picture.read_bytes()[:8] == b"\x89PNG\r\n\x1a\n" for picture in pictures)
    assert {int.from_bytes(picture.read_bytes()[16:20]) for picture in pictures} == {1280}
    journal, report = only(out.glob("*.jsonl")), only(out.glob("*.html"))
    assert done.stdout.splitlines()[-1] == (
        f"{len(pictures)} bilder, journalen {journal.name} och rapporten {report.name} ligger i {out.resolve()}"
    )
    assert report.read_text("utf-8").rstrip().endswith("</html>")


@pytest.mark.xdist_group("demo")
def test_its_log_is_scored_as_the_game_was(
    shown: tuple[Path, subprocess.CompletedProcess[str]], tmp_path: Path
) -> None:
    journal, log = only(shown[0].glob("*.jsonl")), tmp_path / "LOGG.jsonl"
    printed = samspel("export", journal)
    assert (printed.returncode, printed.stderr) == (0, "")
    written = samspel("export", journal, "--out", log)
    assert (written.returncode, written.stdout) == (0, f"Loggen ligger i {log.resolve()}\n")
    assert log.read_text("utf-8") == printed.stdout
    scored = json.loads(samspel("score", STORGATAN, log, "--length", "60", "--json").stdout)
    assert scored["unread"] == []
    session = replay_journal(journal)
    told = {(card["type"], card["id"], card["severity"], card["status"], card["tap"]) for card in scored["cards"]}
    assert told == {(card.type, card.id, card.severity, card.status, card.tap) for card in session.cards}
    assert len(told) == len(session.cards) > 0
    assert [(one["met"], one["of"]) for one in scored["counts"]] == [
        (one.met, one.of) for one in session.scoring.counts()
    ]


def test_a_size_that_cannot_be_used(tmp_path: Path) -> None:
    sizes = ["stor", "1280", "x720", "²80x720", "1280x720x2", "639x720", "7681x720", "1280x359"]
    told = "Storleken {} går inte att använda. Skriv till exempel 1920x1080."
    out = tmp_path / "x"
    stops({told.format(size): [["demo", "--pictures", "--size", size, "--out", out]] for size in sizes}, "sv")
    stops({told.format("9" * 20): [["demo", "--pictures", "--size", "9" * 5000, "--out", out]]}, "sv")
    assert not out.exists()


@both_languages
def test_a_demo_with_nowhere_to_put_its_pictures(language: str, tmp_path: Path) -> None:
    (file := tmp_path / "fil").write_bytes(b"")
    say = words(language)
    told = say("cli-no-write", folder=str(file), reason=say("cli-reason-file"))
    stops({told: [["demo", "--pictures", "--out", file]]}, language)


@POSIX
def test_a_demo_in_a_folder_that_nobody_may_write_in(tmp_path: Path) -> None:
    tmp_path.chmod(0o555)
    told = "Det går inte att skriva till . (behörighet saknas). Välj en annan plats med ”--out”."
    stops({told: [["demo", "--pictures", "--out", "."]]}, "sv", cwd=tmp_path, program=WITHOUT_RIGHTS)
    tmp_path.chmod(0o755)


def test_a_demo_where_there_is_no_scenario(tmp_path: Path) -> None:
    shutil.copytree(Path(game.__file__).parent, tmp_path / "game", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "game" / "scenarios").mkdir()
    done = samspel("demo", "--pictures", cwd=tmp_path)  # Python looks in the folder it stands in first
    assert (done.returncode, done.stdout, done.stderr) == (1, "", "Här finns inget fall att spela.\n")
