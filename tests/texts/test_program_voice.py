"""The program's own texts, held to the same rules as a trainer's: nothing lectures, blames, grades or shouts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

import game.texts
from game.authoring.advice import subjects, tone, translation
from game.authoring.advice.texts import Text
from game.authoring.catalogue import codes, read_page
from game.texts import LANGUAGES

FOLDER = Path(game.texts.__file__).parent
RULES = (tone.lectures, tone.praises, tone.shouts, subjects.persons, subjects.jargon, translation.foreign)

KNOWN = {
    ("move-claim", "L051"): "the name of the move in Swedish: one says it of oneself",
    ("scoring-promise-claim", "L051"): "the same move, promised",
    ("L009", "L054"): "it tells an author what makes an option good to talk about",
    ("L051", "L051"): "its page tells what blame is",
    ("Y016", "L055"): "the sign is what the message is about",
}
"""Where the words are meant, and why."""


def spoken(language: str) -> Iterator[tuple[str, str]]:
    """Every text of the program in a language, with its key: each variant of a plural by itself."""
    for file in sorted((FOLDER / language).glob("*.ftl")):
        for entry in FluentParser().parse(file.read_text("utf-8")).body:
            if isinstance(entry, ast.Message) and entry.value:
                yield from ((entry.id.name, text) for text in flat(entry.value))
    for code in codes():
        page = read_page(code)
        texts = page.message[language], *(hint[language] for hint in page.hints), page.explanation[language]
        yield from ((code, text) for text in texts)


def flat(pattern: ast.Pattern) -> list[str]:
    """A text with its parameters left open, and the variants inside it."""
    whole, variants = "", []
    for part in pattern.elements:
        if isinstance(part, ast.TextElement):
            whole += part.value
            continue
        whole += "…"
        if isinstance(part.expression, ast.SelectExpression):
            variants += [text for variant in part.expression.variants for text in flat(variant.value)]
    return [whole, *variants]


def found(language: str) -> set[tuple[str, str]]:
    return {
        (key, finding.code)
        for key, text in spoken(language)
        for rule in RULES
        for finding in rule(Text("card", "program", language, text))
        if not (rule is translation.foreign and key in codes())  # pages show words of both languages
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_program_speaks_as_it_asks_trainers_to(language: str) -> None:
    assert found(language) - set(KNOWN) == set()


def test_no_exception_is_kept_that_nothing_needs() -> None:
    assert set(KNOWN) <= found("sv") | found("en")
