"""The advice on talk: real sentences that it speaks of, and those that it leaves alone."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from talk_sentences import SENTENCES

from game.authoring.advice import subjects, talk, translation
from game.authoring.advice.texts import Text

OF_TITLES = {"role", "meter", "round", "decision", "goal"}


class Case(NamedTuple):
    use: str
    language: str
    codes: frozenset[str]
    sentence: str


def cases() -> list[Case]:
    rows = [line.split(None, 3) for line in SENTENCES.splitlines() if line and not line.startswith("#")]
    return [Case(use, language, frozenset(codes.split(",")) - {"-"}, text) for use, language, codes, text in rows]


def text_of(case: Case) -> Text:
    if case.use in OF_TITLES:
        return Text("title", case.use, case.language, case.sentence)
    kind = "option" if case.use in {"option", "outcome"} else "card"
    return Text(case.use, kind, case.language, case.sentence)


def codes_of(text: Text) -> set[str]:
    found = [finding.code for rule in (*talk.RULES, translation.foreign) for finding in rule(text)]
    return {*found, *(each.code for each in subjects.abbreviations(text, subjects.explained_in([text])))}


@pytest.mark.parametrize("case", cases(), ids=lambda case: f"{case.language} {case.sentence}")
def test_each_sentence_gives_just_the_advice_it_deserves(case: Case) -> None:
    assert codes_of(text_of(case)) == set(case.codes)


def test_there_are_as_many_sentences_to_leave_alone_as_to_speak_of() -> None:
    spoken_of = sum(bool(case.codes) for case in cases())
    assert len(cases()) >= 120
    assert 0.4 < spoken_of / len(cases()) < 0.6
