"""A scenario played or checked by name, with a municipality's own profile."""

from __future__ import annotations

from pathlib import Path

import pytest
from cli_program import samspel

SMALL = Path(__file__).parent / "authoring" / "small.yaml"


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    file = tmp_path / "egen.yaml"
    file.write_text("komun: Storby\n", "utf-8")
    return file


@pytest.mark.parametrize("command", ["play", "check"])
def test_what_is_wrong_with_a_profile_is_told_before_anything_opens(command: str, profile: Path) -> None:
    done = samspel(command, SMALL, "--profile", profile, "--lang", "sv")
    assert done.returncode == 1
    assert "egen.yaml:1:1: error R025" in done.stdout + done.stderr
    profile.write_text("kommun: Storby\n", "utf-8")
    assert "egen.yaml" not in samspel(command, SMALL, "--profile", profile, "--lang", "sv").stderr


def test_a_scenario_that_can_not_be_played_is_told_before_anything_opens(tmp_path: Path) -> None:
    done = samspel("play", tmp_path / "x.yaml", "--lang", "en")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("x.yaml: error Y001")


def test_a_profile_in_a_folder_is_not_checked_as_a_scenario(tmp_path: Path) -> None:
    (tmp_path / "liten.yaml").write_bytes(SMALL.read_bytes())
    (tmp_path / "profile.yaml").write_text("kommun: Storby\n", "utf-8")
    done = samspel("check", tmp_path, "--lang", "sv")
    assert (done.returncode, "profile.yaml" in done.stdout) == (0, False)
