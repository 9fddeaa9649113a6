"""The file of settings: what was set holds next time, and whatever else the file holds, the game begins."""

from __future__ import annotations

import json
from dataclasses import asdict, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.session.settings import TEXT_SIZES, THEMES, Settings, keep_settings, read_settings, settings_file

OTHER = Settings("en", 1.5, "contrast", motion=False, sound=False, speech=True)


def test_what_is_kept_is_read_again(tmp_path):
    file = tmp_path / "deep" / "settings.json"
    assert keep_settings(file, OTHER)
    assert read_settings(file) == (OTHER, True)
    assert [each.name for each in file.parent.iterdir()] == ["settings.json"]


def test_without_a_file_everything_is_as_it_came(tmp_path):
    assert read_settings(tmp_path / "settings.json") == (Settings(), True)


@pytest.mark.parametrize("content", [
    b"", b"{", b"[]", b"null", b"\xff\xfe", b'{"theme": "pink"}', b'{"theme": 1}', b'{"text_size": 9}', b'{"text_size": true}', b'{"text_size": "1.0"}',
    b'{"motion": 1}', b'{"language": "de"}', b'{"speech": null}', b"[" * 9000, b" " * 20_000 + b"{}",
])  # fmt: skip
def test_a_damaged_file_gives_what_the_game_comes_with(tmp_path, content):
    file = tmp_path / "settings.json"
    file.write_bytes(content)
    assert read_settings(file) == (Settings(), False)


def test_a_folder_in_its_place_is_no_trouble_either(tmp_path):
    (tmp_path / "settings.json").mkdir()
    assert read_settings(tmp_path / "settings.json") == (Settings(), False)
    assert not keep_settings(tmp_path / "settings.json", OTHER)


def test_what_another_version_has_added_is_passed_by(tmp_path):
    file = tmp_path / "settings.json"
    file.write_text(json.dumps({**asdict(OTHER), "font": "Comic"}))
    assert read_settings(file) == (OTHER, True)
    file.write_text('{"theme": "dark"}')
    assert read_settings(file) == (replace(Settings(), theme="dark"), True)


@given(st.builds(Settings, st.sampled_from(["", "sv", "en"]), st.sampled_from(TEXT_SIZES), st.sampled_from(THEMES), st.booleans(), st.booleans(), st.booleans()))
def test_every_setting_survives(tmp_path_factory, settings):
    file = tmp_path_factory.mktemp("kept") / "settings.json"
    assert keep_settings(file, settings)
    assert read_settings(file) == (settings, True)


def test_a_folder_of_ones_own_has_the_settings_too(tmp_path):
    assert settings_file(tmp_path) == tmp_path / "settings.json"
    assert settings_file().name == "settings.json"
    assert "samspel" in str(settings_file())
