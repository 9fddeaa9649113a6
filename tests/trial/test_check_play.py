"""``samspel check --play``: advice from play beside the other advice, and a table of how it went."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from cli_program import samspel
from trial_samples import SMALL, changed

from game.cli.trials import spell_out
from game.texts import LANGUAGES, words

if TYPE_CHECKING:
    from pathlib import Path

SHORT = ("60: [planering, bygge, invigning]", "60: [planering, bygge]")


@pytest.fixture
def short(tmp_path: Path) -> Path:
    file = tmp_path / "liten.yaml"
    file.write_text(changed(SMALL, SHORT), encoding="utf-8", newline="\n")
    return file


@pytest.mark.parametrize("language", LANGUAGES)
def test_advice_from_play_stands_among_the_other_advice_and_a_table_after_it(short: Path, language: str) -> None:
    say = words(language)
    done = samspel("check", short, "--play", "--lang", language)
    assert (done.returncode, done.stderr) == (0, "")
    assert ": råd B014: " in done.stdout or ": advice B014: " in done.stdout
    assert done.stdout.index("B014") < done.stdout.index(say("trial-games") + "\n")
    assert done.stdout.rstrip().endswith(say("trial-people"))
    assert "B014" not in samspel("check", short, "--lang", language).stdout


def test_advice_from_play_can_be_silenced_with_a_reason(short: Path) -> None:
    text = changed(SMALL, (SHORT[0], SHORT[1] + "  # lint: ok B014 vi tar en lång fika"))
    short.write_text(text, encoding="utf-8", newline="\n")
    assert "B014" not in samspel("check", short, "--play", "300").stdout


def test_other_programs_get_the_advice_and_no_table(short: Path) -> None:
    done = samspel("check", short, "--json", "--play", "300")
    assert "B014" in json.dumps(json.loads(done.stdout))


def test_a_file_with_errors_is_not_played(short: Path) -> None:
    short.write_text(SMALL.replace("owner: tillstand", "owner: tilstand"), encoding="utf-8")
    done = samspel("check", short, "--play", "--lang", "sv")
    assert done.returncode == 1
    assert words("sv")("trial-games") + "\n" not in done.stdout


def test_how_many_games_is_told_when_it_can_not_be_played(short: Path) -> None:
    done = samspel("check", short, "--play", "0", "--lang", "sv")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == words("sv")("trial-no-games", most=1_000_000) + "\n"


@pytest.mark.parametrize(
    ("given", "spelled"),
    [
        ("check a.yaml --play", "check a.yaml --play 300"),
        ("check --play a.yaml", "check --play 300 a.yaml"),
        ("check --play 20 a.yaml", "check --play 20 a.yaml"),
        ("check --play=20 a.yaml", "check --play=20 a.yaml"),
        ("check --play --watch a.yaml", "check --play 300 --watch a.yaml"),
        ("check --play -1 a.yaml", "check --play -1 a.yaml"),
        ("check -- --play", "check -- --play"),
        ("play", "play"),
    ],
)
def test_without_a_number_it_is_the_usual_one(given: str, spelled: str) -> None:
    assert spell_out(given.split()) == spelled.split()
