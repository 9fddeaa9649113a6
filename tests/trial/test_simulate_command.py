"""``samspel simulate`` as people meet it: the real program, as a process."""

from __future__ import annotations

import contextlib
import json
import os
import re
import signal
import subprocess
import sys
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest
from cli_program import PROGRAM, samspel, stops, surroundings
from trial_samples import SMALL, read, tried

from game.places import scenarios_folder
from game.texts import LANGUAGES, words
from game.trial import Trial, to_json

if TYPE_CHECKING:
    from pathlib import Path

STORGATAN = scenarios_folder() / "storgatan_oppnas.yaml"
both_languages = pytest.mark.parametrize("language", LANGUAGES)


@pytest.fixture
def small(tmp_path: Path) -> Path:
    file = tmp_path / "liten.yaml"
    file.write_text(SMALL, encoding="utf-8", newline="\n")
    return file


@both_languages
def test_the_report_counts_and_says_what_it_says_nothing_about(small: Path, language: str) -> None:
    say = words(language)
    done = samspel("simulate", small, "--games", "60", "--lang", language)
    assert (done.returncode, done.stderr) == (0, "")
    title = {"sv": "Vägen till Norrvik: 60 simulerade spel", "en": "The road to Norrvik: 60 simulated games"}[language]
    assert done.stdout.startswith(title + "\n")
    assert done.stdout.rstrip().endswith(say("trial-people"))
    for name in ("games", "types-table", "reached-table", "roles-table"):
        assert re.search(rf"^{re.escape(say(f'trial-{name}'))}\s*$", done.stdout, re.MULTILINE), name
    for group in Trial().groups:
        assert say(f"trial-group-{group}") in done.stdout
    assert not re.search(r"%|\bbäst|\bsämst|\bbest\b|\bworst\b|\bpoäng|\bscore", done.stdout)


def test_the_figures_are_the_same_bytes_every_time_and_those_of_the_trial(small: Path, tmp_path: Path) -> None:
    asked = ("simulate", small, "--games", "40", "--groups", "silo, mixed,silo", "--length", "60", "--seed", "7")
    printed = samspel(*asked, "--json", "-").stdout
    file = tmp_path / "siffror.json"
    done = samspel(*asked, "--json", file, "--jobs", "2", PYTHONHASHSEED="7")
    assert file.read_text("utf-8") == printed
    assert str(file) in done.stdout
    assert printed == to_json(read(SMALL), tried(SMALL, Trial(40, ("silo", "mixed"), 60, 7)))
    data = json.loads(printed)
    assert list(data) == ["samspel_trial", "scenario", "asked", "games", "stopped", "tallies", "never"]
    assert [tally["group"] for tally in data["tallies"]] == ["silo", "mixed"]
    assert [20, "kinds", 4] in data["tallies"][0]["facts"]


class Page(HTMLParser):
    """What a page is made of, and what it would fetch."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.fetched: list[str] = []
        self.open: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.fetched += [value or "" for name, value in attrs if name in ("src", "href")]
        if tag not in ("meta", "path", "rect"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in ("path", "rect"):
            assert self.open.pop() == tag


@both_languages
def test_the_page_has_pictures_and_fetches_nothing(small: Path, tmp_path: Path, language: str) -> None:
    file = tmp_path / "sida.html"
    small.write_text(SMALL.replace("Vägen till Norrvik", "Vägen <b>& 'Norrvik'"), encoding="utf-8")
    done = samspel("simulate", small, "--games", "50", "--html", file, "--lang", language)
    assert done.returncode == 0
    text = file.read_text("utf-8")
    page = Page(text)
    assert page.open == []
    assert page.fetched == []
    assert not re.search(r"url\((?!data:)", text)
    assert not {"script", "link", "img", "b"} - {"b"} & set(page.tags)
    assert page.tags.count("svg") == 2 * 5 * 4  # lengths, groups, and what is drawn
    assert words(language)("trial-people") in text
    if language == "sv":
        assert "Vägen &lt;b&gt;&amp; &#39;Norrvik&#39;" in text


@both_languages
def test_what_can_not_be_asked_for_is_told_in_a_sentence(small: Path, tmp_path: Path, language: str) -> None:
    say = words(language)
    groups = ", ".join(Trial().groups)
    stops(
        {
            say("trial-no-such-group", group="perfekt", groups=groups): [["simulate", small, "--groups", "perfekt"]],
            say("trial-no-games", most=1_000_000): [
                ["simulate", small, "--games", "0"], ["simulate", small, "--games", "1000001"],
            ],
            say("trial-no-jobs", most=64): [["simulate", small, "--jobs", "0"]],
            say("trial-one-player"): [["simulate", small, "--jobs", "2", "--dask", "tcp://127.0.0.1:1"]],
        },
        language,
    )  # fmt: skip
    missing = tmp_path / "finns" / "inte.json"
    done = samspel("simulate", small, "--games", "1", "--json", missing, "--lang", language)
    assert done.returncode == 1
    assert str(missing) in done.stderr


def test_a_file_with_errors_and_a_length_that_there_is_not(small: Path) -> None:
    done = samspel("simulate", small, "--length", "90", "--lang", "en")
    assert (done.returncode, done.stdout) == (1, "")
    assert "R015" in done.stderr
    small.write_text(SMALL.replace("owner: tillstand", "owner: tilstand"), encoding="utf-8")
    done = samspel("simulate", small, "--lang", "en")
    assert (done.returncode, done.stdout) == (1, "")
    assert "R001" in done.stderr


def rest_of(terminal: int) -> str:
    """Return what is left to read on a terminal whose other side has been closed."""
    said = b""
    with contextlib.suppress(OSError):  # so it ends on Linux
        while part := os.read(terminal, 4096):
            said += part
    os.close(terminal)
    return said.decode()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_ctrl_c_keeps_and_tells_what_was_played(tmp_path: Path, jobs: str) -> None:
    """As from a keyboard: every process of the terminal gets the signal."""
    figures = tmp_path / "siffror.json"
    command = ["simulate", str(STORGATAN), "--games", "100000", "--jobs", jobs, "--json", str(figures), "--lang", "en"]
    seen, theirs = os.openpty()
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM, *command],
        env=surroundings(TERM="xterm"), stdout=subprocess.PIPE, stderr=theirs, encoding="utf-8", start_new_session=True,
    ) as child:  # fmt: skip
        os.close(theirs)
        said = ""
        while not re.search("Playing.* [1-9][0-9]+/100000", said):  # the bar has begun to move
            said += os.read(seen, 4096).decode()
        os.killpg(child.pid, signal.SIGINT)
        said += rest_of(seen)  # first: whoever writes to a terminal that nobody reads from soon has to wait
        assert child.stdout is not None
        told = child.stdout.read()
    assert child.returncode == 130, said
    assert "Traceback" not in said
    played = json.loads(figures.read_text("utf-8"))
    assert played["stopped"] == "interrupted"
    assert 0 < played["games"] < 100_000
    assert words("en")("trial-interrupted", games=played["games"], of=100_000) in said
    assert re.match(r"The high street opens: ", told)
