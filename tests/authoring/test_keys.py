"""Every key has help of its own in both languages, in the voice of the game, and nothing has help that is no key."""

from __future__ import annotations

import re

import pytest

from game.authoring.keys import EVERYWHERE, _read_keys, all_models, describe_key, describe_kind, keys_of
from game.texts import LANGUAGES

KEYS = [(kind, key) for kind, model in all_models().items() for key in keys_of(model)]
NEVER = re.compile(r"\b(borde|måste|självklart|givetvis|tyvärr|fel|skuld|du|dig|din|ditt|dina|should|must|obviously|wrong)\b", re.IGNORECASE)
SECTIONS = {EVERYWHERE, "news"}
"""What several kinds of things share."""


@pytest.mark.parametrize(("kind", "key"), KEYS, ids=["-".join(each) for each in KEYS])
def test_every_key_has_help_in_both_languages(kind: str, key: str) -> None:
    swedish, english = (describe_key(kind, key, language) for language in LANGUAGES)
    assert swedish != english
    for told in (swedish, english):
        assert told.endswith(".")
        assert not NEVER.search(re.sub("`[^`]*`", "", told)), told
    assert sorted(re.findall("`[^`]*`", swedish)) == sorted(re.findall("`[^`]*`", english)), "they name the same keys"


@pytest.mark.parametrize("kind", all_models())
def test_every_kind_of_thing_is_described_in_both_languages(kind: str) -> None:
    swedish, english = (describe_kind(kind, language) for language in LANGUAGES)
    assert swedish != english
    assert swedish.endswith(".")
    assert english.endswith(".")


def test_nothing_has_help_that_is_no_key() -> None:
    sections = _read_keys()
    assert set(sections) == {*all_models(), *SECTIONS}
    told = {(kind, key) for kind, section in sections.items() for key in section["keys"]}
    shared = {key for kind in ("surprise", "consequence") for each, key in KEYS if each == kind}
    assert {each for each in told if each[0] not in SECTIONS} <= set(KEYS)
    assert {key for kind, key in told if kind == "news"} <= shared
    assert {key for kind, key in told if kind == EVERYWHERE} <= {key for _, key in KEYS}


def test_a_key_without_help_is_a_mistake_of_ours() -> None:
    with pytest.raises(KeyError):
        describe_key("decision", "ownr", "sv")
