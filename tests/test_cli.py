"""The command line as people meet it: every test runs the real program, without a screen unless it says otherwise."""

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

import game
from game.authoring import load_scenario
from game.bots.games import play_session
from game.bots.groups import mixed
from game.places import scenarios_folder
from game.session.sittings import begin, replay_journal
from game.session.sittings import resume as resume_session
from game.texts import LANGUAGES, words

if TYPE_CHECKING:
    from collections.abc import Iterable

GOLDEN = Path(__file__).parent / "golden"
STORGATAN = scenarios_folder() / "storgatan_oppnas.yaml"
WORKED = (str(GOLDEN / "worked_example.yaml"), str(GOLDEN / "worked_example.jsonl"))
PROGRAM = "from game.cli import main; main()"
POSIX = pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals, rights or names")
EACH = """
import json, sys
from game.cli import main
for command in json.loads(sys.argv.pop()):
    sys.argv[1:] = command
    try:
        main()
    except SystemExit as end:
        print(end.code or 0, end="\\x1e", flush=True)
        print(end="\\x1e", file=sys.stderr, flush=True)
"""
"""The program for several command lines after each other, which is many times quicker than starting it for each."""
DISK = "game.cli, game.authoring, game.report, game.session.sittings, game.screen.demo"
WITHOUT_RIGHTS = f"import os, {DISK}; os.geteuid() or os.setuid(65534); {PROGRAM}"
"""The program as somebody who is not root; everything is imported first, for root's Python may lie in root's home."""
A_SCREEN = {"SDL_VIDEODRIVER": "offscreen", "DISPLAY": ":0"}
"""SDL's own screen in memory: a window opens, and nobody sees it."""


def surroundings(**more: str) -> dict[str, str]:
    """The environment without language or screen."""
    ours = re.compile("LANG|LANGUAGE|LC_.*|DISPLAY|WAYLAND_DISPLAY|SDL_.*|PYTHONIOENCODING")
    kept = {name: value for name, value in os.environ.items() if not ours.fullmatch(name)}
    return {**kept, "SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy", **more}


def samspel(
    *arguments: str | Path | bytes, cwd: Path | None = None, program: str = PROGRAM, **more: str
) -> subprocess.CompletedProcess[str]:
    """Run the program to its end. Whatever happens, nobody is shown a traceback."""
    command = [sys.executable, "-c", program, *arguments]
    done = subprocess.run(
        command, env=surroundings(**more), cwd=cwd, capture_output=True, encoding="utf-8", timeout=120, check=False
    )
    assert "Traceback" not in done.stderr, done.stderr
    return done


def told_by(*commands: list[str | Path], **more: object) -> list[tuple[int, str, str]]:
    """Run the program for each of ``commands``: exit code, what it printed and what it said on stderr."""
    done = samspel(json.dumps(commands, default=str), program=EACH, **more)
    assert done.returncode == 0
    ends = re.finditer(r"(.*?)(\d+)\x1e", done.stdout, re.DOTALL)
    told = [(int(end[2]), end[1], said) for end, said in zip(ends, done.stderr.split("\x1e")[:-1], strict=True)]
    assert len(told) == len(commands)
    return told


def stops(expected: dict[str, list[list[str | Path]]], language: str, **more: object) -> None:
    """Each of the commands under a sentence ends with exit code 1, and says that sentence and nothing else."""
    asked = [(sentence, [*command, "--lang", language]) for sentence in expected for command in expected[sentence]]
    told = told_by(*(command for _, command in asked), **more)
    assert told == [(1, "", sentence + "\n") for sentence, _ in asked]


both_languages = pytest.mark.parametrize("language", LANGUAGES)


# the program itself -------------------------------------------------------------------------------------------------


def test_the_version() -> None:
    done = samspel("--version")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"Samspel {game.__version__}\n", "")


@pytest.mark.parametrize("asked", [["--help"], ["check", "--help"], ["--version"]], ids=" ".join)
def test_help_and_version_load_nothing_heavy(asked: list[str]) -> None:
    command = [sys.executable, "-X", "importtime", "-c", PROGRAM, *asked]
    told = subprocess.run(command, env=surroundings(), capture_output=True, text=True, timeout=60, check=True).stderr
    loaded = {line.rpartition("|")[2].strip().partition(".")[0] for line in told.splitlines()}
    assert {"typer", "game"} <= loaded
    heavy = {"pygame", "yaml", "rich", "jinja2"} | ({"pydantic"} if asked == ["--help"] else set())
    assert not loaded & heavy  # typer itself reads a path with pydantic, as soon as there may be one


def test_help_names_every_command() -> None:
    told = samspel("--help").stdout
    for command in ("play", "resume", "demo", "check", "score", "report", "export"):
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
    journal.write_bytes(b"")
    stops({NO_DISPLAY[language].strip(): [[], ["play"], ["resume", journal]]}, language)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only there is the screen a server that can be away")
def test_a_screen_that_does_not_answer(tmp_path: Path) -> None:
    dead = {"SDL_VIDEODRIVER": "x11", "DISPLAY": ":4077"}
    stops({NO_DISPLAY["sv"].strip(): [["play", "--folder", tmp_path]]}, "sv", **dead)


@pytest.mark.parametrize(
    ("setting", "asked", "language"),
    [
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
    stops({told: [[], ["check", *WORKED], ["export", "x"]]}, "de")


WHERE = {"sv": " Kör ”{} --help”, så visas hur man skriver.\n", "en": " Run “{} --help” to see how it is written.\n"}
ALL = "play, resume, demo, check, score, report, export"


USAGE = [
    (["spela"], "", f"Det kommandot finns inte. Välj bland: {ALL}.", f"There is no such command. Choose among: {ALL}."),
    (["--fart"], "", "Flaggan --fart finns inte.", "There is no option --fart."),
    (["check", "--fart", "x"], " check", "Flaggan --fart finns inte.", "There is no option --fart."),
    (["check"], " check", "Här saknas scenariofiler.", "This is missing: scenario files."),
    (["score", "x"], " score", "Här saknas loggen, en händelse per rad.",
     "This is missing: the log, one event a line."),
    (["score", "x", "y", "--length", "lång"], " score", "Det som står efter --length går inte att läsa.",
     "What stands after --length cannot be read."),
    (["demo", "--pictures=3"], "", "Det som står efter --pictures går inte att läsa.",
     "What stands after --pictures cannot be read."),
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
    done = samspel("demo", "--pictures", "--out", ".", cwd=tmp_path, program=WITHOUT_RIGHTS)
    tmp_path.chmod(0o755)
    told = "Det går inte att skriva . (det finns ingen rätt till det). Välj en annan plats med ”--out”.\n"
    assert (done.returncode, done.stdout, done.stderr) == (1, "", told)


def test_a_demo_where_there_is_no_scenario(tmp_path: Path) -> None:
    shutil.copytree(Path(game.__file__).parent, tmp_path / "game", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "game" / "scenarios").mkdir()
    done = samspel("demo", "--pictures", cwd=tmp_path)  # Python looks in the folder it stands in first
    assert (done.returncode, done.stdout, done.stderr) == (1, "", "Här finns inget fall att spela.\n")


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
    return found | {"missing": (folder / "saknas.yaml", "Y001"), "folder": (folder, "Y002")}


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
        assert (code, said) == (1, "")
        assert re.match(rf"{file.name}:.*\b{expected}: .+\n", printed)
        assert bool(re.search(r"\b(the|it|is)\b", printed)) == (language == "en")
        assert words(language)("cli-check-good", name=file.name) not in printed


def test_several_files_are_all_checked(tmp_path: Path) -> None:
    files = broken_files(tmp_path)
    done = samspel("check", STORGATAN, files["empty"][0], files["bad"][0])
    assert (done.returncode, done.stderr) == (1, "")
    found = [done.stdout.index(each) for each in ("går att spela", "Y006", "R001")]
    assert found == sorted(found)


@POSIX
def test_a_scenario_that_may_not_be_read(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    for name, mode in (("oppen.yaml", 0o644), ("stangd.yaml", 0)):
        (tmp_path / name).write_bytes(STORGATAN.read_bytes())
        (tmp_path / name).chmod(mode)
    done = samspel("check", "oppen.yaml", "stangd.yaml", cwd=tmp_path, program=WITHOUT_RIGHTS)
    assert done.returncode == 1
    assert "oppen.yaml går att spela." in done.stdout
    assert "stangd.yaml: error Y003" in done.stdout


@POSIX
def test_a_file_whose_name_is_no_text() -> None:
    done = samspel("check", b"\xff.yaml")
    assert (done.returncode, done.stderr) == (1, "")
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
def test_a_log_that_cannot_be_read(language: str, tmp_path: Path) -> None:
    say, missing, huge = words(language), tmp_path / "saknas.jsonl", tmp_path / "stor.jsonl"
    huge.write_bytes(b"\n" * 10_000_001)
    expected: dict[str, list[list[str | Path]]] = {
        say("cli-log-too-large", name="stor.jsonl"): [["score", WORKED[0], huge]]
    }
    for log, reason in ((missing, "missing"), (tmp_path, "folder")):
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
        for out, reason in ((nowhere, "missing"), (tmp_path, "folder"))
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
    stops(expected | {words(language)("journal-not-a-journal", name=""): [["report", "."], ["export", "."]]},
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
    told = say("cli-journal-torn", name="j.jsonl") if way == "torn" else say("cli-journal-edited", name="j.jsonl", line=10)
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
